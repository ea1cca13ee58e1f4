"""What an occurrence is called, in English and Japanese."""

from __future__ import annotations

from medalcal.emit.changewords import REASONS_JA
from medalcal.emit.words import LANGUAGES_EN
from medalcal.model.occurrence import Occurrence
from medalcal.model.work import Kind, Line, Series, Work

Labels = dict[str, str]

LANGUAGES_JA = {"ja": "日本語", "en": "英語", "de": "ドイツ語", "fr": "フランス語", "es": "スペイン語",
                 "it": "イタリア語", "ko": "韓国語", "zh": "中国語", "pt": "ポルトガル語",
                 "pl": "ポーランド語"}  # fmt: skip
FORMATS_JA = {"print": "紙", "digital": "電子"}
_KINDS_EN = {Kind.ISSUE: "Issue", Kind.DISC: "Disc", Kind.FILM: "Film", Kind.LIVE: "Event", Kind.AWARD: "Award",
             Kind.STREAM: "Stream", Kind.BROADCAST: "Broadcast"}  # fmt: skip
_KINDS_JA = {Kind.ISSUE: "掲載号", Kind.DISC: "ディスク", Kind.FILM: "映画", Kind.LIVE: "イベント", Kind.AWARD: "受賞",
             Kind.STREAM: "配信", Kind.BROADCAST: "放送"}  # fmt: skip


def labels_of(work: Work, part: Series | Line, occurrence: Occurrence) -> Labels:
    """Name what belongs to a series or a line."""
    if isinstance(part, Line):
        return item_labels(part, occurrence)
    return episode_labels(work, part, occurrence)


def episode_labels(work: Work, series: Series, occurrence: Occurrence) -> Labels:
    """Name an episode, a weekly airing that nobody counted, a recap, or a break with its reason."""
    part = series_names(work, series)
    if occurrence.pause is not None:
        english, japanese = "no episode", "放送休止"
        if occurrence.pause != "other":
            english, japanese = f"no episode ({occurrence.pause})", f"放送休止（{REASONS_JA[occurrence.pause]}）"
    elif isinstance(occurrence.name, str):
        english, japanese = "recap", "総集編"
    elif occurrence.number is None:
        english, japanese = "weekly episode", "放送回"
    else:
        english, japanese = f"episode {occurrence.number}", f"第{occurrence.number}話"
    if occurrence.rerun:
        english, japanese = f"{english} (rerun)", f"{japanese}（再放送）"
    if not part:
        return {"en": english[0].upper() + english[1:], "ja": japanese}
    return {"en": f"{part['en']}, {english}", "ja": f"{part['ja']} {japanese}"}


def series_names(work: Work, series: Series) -> Labels:
    """Name a series, in both languages; empty for the first and only one of its work, which needs no name.

    One that has no Japanese name is told by its installment, as long as no other series is of the same.
    """
    if series.names:
        count = [other.installment for other in work.series].count(series.installment)
        is_alone = series.installment is not None and count == 1
        return _both({"ja": _season(series), **series.names} if is_alone else series.names)
    if series.installment is None or (series.installment == 1 and len(work.series) == 1):
        return {}
    return {"en": f"Season {series.installment}", "ja": _season(series)}


def _season(series: Series) -> str:
    return f"第{series.installment}期"


def item_labels(line: Line, occurrence: Occurrence) -> Labels:
    """Name a volume in its edition, or an item by its own name."""
    item = line.items.get(occurrence.name)
    if line.kind is Kind.VOLUME:
        return _volume_labels(line, occurrence)
    if item is not None and item.names:
        return _both(item.names)
    names = _both(line.names) if line.names else {"en": _KINDS_EN[line.kind], "ja": _KINDS_JA[line.kind]}
    shown = occurrence.number if occurrence.number is not None else str(occurrence.name).replace("-", " ")
    return {"en": f"{names['en']} {shown}", "ja": f"{names['ja']} {shown}"}


_MEDIA_JA = {"light novel": "ライトノベル", "novel": "小説", "fanbook": "ファンブック", "artbook": "画集"}


def _line_names(line: Line) -> Labels | None:
    """Name a line of volumes: by its own name, or by its medium; a manga needs none."""
    if line.names:
        return _both(line.names)
    if line.medium in (None, "manga"):
        return None
    return {"en": line.medium[0].upper() + line.medium[1:], "ja": _MEDIA_JA.get(line.medium, line.medium)}


def _volume_labels(line: Line, occurrence: Occurrence) -> Labels:
    item = line.items.get(occurrence.name)
    if occurrence.number is None and item is not None and item.names:
        names = _both(item.names)
    else:
        part = _line_names(line)
        number = occurrence.name
        names = {
            "en": f"{part['en']} volume {number}" if part else f"Volume {number}",
            "ja": f"{part['ja']} 第{number}巻" if part else f"第{number}巻",
        }
    if item is not None and item.covers:
        names = {"en": f"{names['en']}, contains {item.covers}", "ja": f"{names['ja']}（{item.covers}収録）"}
    edition = next((edition.names for edition in line.editions if edition.slug == occurrence.edition), {})
    if edition:
        return {code: f"{names[code]} ({name})" for code, name in _both(edition).items()}
    if occurrence.language is None:
        return names
    english = [LANGUAGES_EN.get(occurrence.language, occurrence.language)]
    japanese = [LANGUAGES_JA.get(occurrence.language, occurrence.language)]
    if occurrence.format is not None:
        english.append(occurrence.format)
        japanese.append(FORMATS_JA[occurrence.format])
    return {"en": f"{names['en']} ({', '.join(english)})", "ja": f"{names['ja']}（{'・'.join(japanese)}）"}


def _both(names: Labels) -> Labels:
    english = names.get("en") or names.get("romaji") or names["ja"]
    return {"en": english, "ja": names.get("ja") or english}
