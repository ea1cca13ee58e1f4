"""What became of a date, in words: ``Was Sat 24 Jan 25:30, moved on 3 Feb 2026: sports.``"""

from __future__ import annotations

from medalcal.emit.daywords import day_words
from medalcal.emit.entry import Language
from medalcal.emit.shape import ChangeEntry, StateEntry
from medalcal.emit.zonewords import zone_word

REASONS_JA = {
    "recap": "総集編",
    "sports": "スポーツ中継",
    "holiday": "年末年始・祝日",
    "production": "制作上の都合",
    "special": "特別番組",
    "other": "都合により",
}
"""The reasons of breaks and shifts in Japanese; what a source said in its own words stays as it is."""

_DONE = {
    "added": ("first known", "登録"),
    "sharpened": ("known more exactly", "詳細判明"),
    "moved": ("moved", "変更"),
    "cancelled": ("cancelled", "中止"),
    "corrected": ("corrected", "訂正"),
    "withdrawn": ("withdrawn", "取り下げ"),
    "restored": ("restored", "復活"),
}
_POSTPONED = ("postponed", "延期")
_DATED = ("given one", "日程決定")
"""What had lost its date has one again."""
_BESIDES = {"outlet": ("outlet", "放送・配信先"), "minutes": ("length", "長さ")}
"""What may change while the date stays."""


def change_line(
    change: ChangeEntry, language: Language, is_postponed: bool = False, *, is_told: bool = False, zoned: bool = False
) -> str:
    """Say on one line what an entry was before its last change, and why it is so no more.

    Args:
        is_postponed: The date was lost, and nothing replaced it to the day.
        is_told: When it was stands beside it: what lost its day is shown on that day.
        zoned: As for ``state_words``.
    """
    before, after = change["before"], change["after"]
    japanese = language == "ja"
    verb = _verb(change, is_postponed)[japanese]
    on = day_words(change["on"][:10], language).long
    why = change["why"] if change["change"] != "sharpened" else None
    was = (
        ""
        if before is None or is_told or _same_day(before, after)
        else state_words(before, language, after, zoned=zoned)
    )
    following = state_words(after, language, zoned=zoned) if is_postponed and after else ""
    if japanese:
        reason = f"：{REASONS_JA.get(why, why)}" if why else ""
        text = f"変更前：{was}（{on}{verb}{reason}）" if was else f"{on}{verb}{reason}"
        stop = " " if was or text.endswith(("。", "！", "？", "!", "?")) else "。"
        return f"{text}{stop}新しい日程：{following}" if following else text
    text = f"Was {was}, {verb} on {on.partition(' ')[2]}" if was else f"{verb.capitalize()} on {on.partition(' ')[2]}"
    if why:
        text += f": {why.rstrip('.。')}"
    is_ended = text.endswith(("!", "?", "！", "？", "…"))
    if following:
        return f"{text} Now {following}." if is_ended else f"{text}; now {following}."
    return text if is_ended else f"{text}."


def _verb(change: ChangeEntry, is_postponed: bool) -> tuple[str, str]:
    """Give what became of it in both languages; where its date stays, what else changed."""
    step, before, after = change["change"], change["before"], change["after"]
    if is_postponed:
        return _POSTPONED
    if before is None or after is None or step not in ("sharpened", "moved", "corrected", "restored"):
        return _DONE[step]
    if step == "restored":
        return _DATED if before["date"] is None else _DONE[step]
    if not _same_day(before, after):
        return _DONE[step]
    if before["status"] != after["status"]:
        return ("confirmed", "確定") if after["status"] == "confirmed" else ("made tentative", "未確定に変更")
    what = [words for key, words in _BESIDES.items() if before[key] != after[key]]  # type: ignore[literal-required]
    if not what:
        return _DONE[step]
    done, done_ja = {"moved": ("changed", "変更"), "sharpened": ("announced", "判明")}.get(step, _DONE[step])
    return f"{' and '.join(english for english, _ in what)} {done}", f"{'と'.join(ja for _, ja in what)}{done_ja}"


def _same_day(before: StateEntry, after: StateEntry | None) -> bool:
    """Tell whether only something else than the date changed: length, outlet, status."""
    return after is not None and all(
        before[key] == after[key] for key in ("date", "precision", "broadcast_time", "airs_at", "until")
    )


def state_words(state: StateEntry, language: Language, beside: StateEntry | None = None, *, zoned: bool = False) -> str:
    """Say when something was: ``Sat 24 Jan 25:30``, ``winter 2027``, ``without a date``.

    Args:
        beside: What stands beside it; of the same year, the year is left out.
        zoned: The hour is to be understood by itself: ``25:30 JST``.
    """
    date = state["date"]
    if date is None:
        return "未定" if language == "ja" else "without a date"
    if state["precision"] not in ("minute", "day"):
        from medalcal.model.dates import PartialDate
        from medalcal.model.datetext import date_text

        return date_text(PartialDate.parse(date), "ja" if language == "ja" else "en")
    words = day_words(date, language)
    same_year = beside is not None and beside["date"] is not None and beside["date"][:4] == date[:4]
    text = words.short if same_year else words.long
    if state["broadcast_time"]:
        text += f" {state['broadcast_time']}"
        if zoned and state["zone"] and state["airs_at"]:
            text += f" {zone_word(state['zone'], state['airs_at'])}"
    if state["until"]:
        text += ("～" if language == "ja" else " to ") + day_words(state["until"], language).short
    return text
