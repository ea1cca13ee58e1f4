"""What an announcement, and each row of a list in it, is about: titles without quotation marks."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.document import Sentence
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark
from medalcal.news.outlets import find_outlets
from medalcal.news.titles import find_titles, is_work, without_reading

_LOOKED_AT = 3
"""Sentences at the head of a text in which its work is looked for; its whole title may stand in as many more."""


def main_work(text: str, found: list[Sentence], gazetteer: Gazetteer) -> str | None:
    """Give the title that the head of a Japanese announcement names: a known one or a quoted one."""
    told = [sentence for sentence in found if sentence.layout != "aside"][: 2 * _LOOKED_AT]
    head = told[:_LOOKED_AT]
    known = _known(text, head, gazetteer)
    if known is not None:
        return known
    plain = bool(head) and not _quoted(text, head[0]) and not _is_outlet(text, head[0], gazetteer)
    bare = _bare(text, head[0]) if plain else None
    if bare is not None:
        return bare
    quoted = [_quoted(text, sentence) for sentence in told]
    first = next((titles[0] for titles in quoted[:_LOOKED_AT] if titles), None)
    if first is None:
        return None
    return _base(next((title for titles in quoted for title in titles if _is_short(first, title)), first))


def as_written(title: str | None, folded: str, text: str) -> str | None:
    """Give a title that was found in the folded text with the characters that the text itself has."""
    at = -1 if title is None else folded.find(title)
    return title if at < 0 or title is None else text[at : at + len(title)]


def _known(text: str, head: list[Sentence], gazetteer: Gazetteer) -> str | None:
    """Give the longest title of the gazetteer in the first sentence that has one."""
    for sentence in head:
        stretch = text[sentence.start : sentence.end]
        titles = [title for work in gazetteer.works for title in work.titles if len(title) > 2 and title in stretch]
        if titles:
            return max(titles, key=len)
    return None


def _quoted(text: str, sentence: Sentence) -> list[str]:
    """Give the works that a sentence names in quotation marks, those in the stronger ones first."""
    titles = [title for title in find_titles(text, sentence.start, sentence.end) if is_work(text, title)]
    titles = [title for title in titles if not _is_special(text, title)]
    return [str(title.value) for title in sorted(titles, key=lambda title: text[title.start] != "『")]


def _is_outlet(text: str, headline: Sentence, gazetteer: Gazetteer) -> bool:
    """Tell whether a headline is the name of an outlet and nothing else: ■ABEMA."""
    names = find_outlets(text, headline.start, headline.end, gazetteer)
    return len(names) == 1 and names[0].end == headline.end and names[0].start - headline.start <= 1


def _is_special(text: str, title: Mark) -> bool:
    """Tell whether a title is that of a programme about a work, or counts it: 特番「庭の忘年会」, 「シーズン2」."""
    special = text.endswith(("特別番組", "特番"), max(0, title.start - 4), title.start)
    return special or _installment().fullmatch(str(title.value)) is not None


def _bare(text: str, headline: Sentence) -> str | None:
    """Give the title that a headline is, or begins with, without quotation marks: 月の庭, 第2期は4月から.

    What stands in quotation marks below is one; else neither words that announce nor the beginning of a sentence are,
    and no headline above a work that the text calls so.
    """
    match = _opening().match(text, headline.start, headline.end)
    title = "" if match is None else match["whole"] or match["title"]
    if match is None or _of_page().search(title) or _generic().fullmatch(title):
        return None
    if any(text.find(mark + title, headline.end) >= 0 for mark in "「『"):
        return title
    if _announcing().search(title) or "。" in text[headline.start : headline.end]:
        return None
    alone = match["whole"] is not None and match.end("whole") == headline.end
    return None if alone and _called_work().search(text, headline.end) else title


@cache
def _announcing() -> re.Pattern[str]:
    """What short headlines say that name no work, and how words end that only lead on to a noun or a verb."""
    return re.compile(
        r"新刊|新作|新番組|番組表|新譜|解禁|決定|休載|再開|完結|受賞|届け|続報|フェア|死去|逝去|さん(?:が|死|結婚)|ビジュアル|重版|増刷|出来!?$"
        r"|重大|好評|待望|本日|昨日|明日|今[回日週月年]|来[週月年]|これ(?:まで|から|で)|さらに|そして|なお|また$|シリーズ$|電子|舞台挨拶"
        r"|発表|予告|PV|主題歌|声優|試写|来場|入場|お詫び|ラインナップ|スケジュール|プレゼント|(?:後記|到着|予定|訂正|アーティスト|交代|降板|案内|あいさつ|挨拶|朗報|制作|化|レポート?|オススメ|おすすめ)$"
        r"|^(?:いよいよ|ついに|先日|現在|既刊|続いて|累計|通巻|[新旧]たな|[^ぁ-んァ-ヶ]{1,4}版$)|[のにでをとやも]$"
    )


@cache
def _called_work() -> re.Pattern[str]:
    """A title in quotation marks with what it is called before it, or of which a sentence tells."""
    return re.compile(r"(?:アニメ|番組|漫画|マンガ|小説|コミックス?|映画|ドラマ|劇場版|舞台)[「『]|[」』][はが]")


@cache
def _opening() -> re.Pattern[str]:
    """A title with nothing behind it, or with what tells of an installment, a part, an airing or a disc of it."""
    part = r"(?:第?\d{1,3}(?:期|話|巻|クール)|最終[回話巻]|最新\d*巻|完結編)"
    told = r"(?:(?:TV|テレビ)アニメ(?:化|第|が|は)|アニメ化|実写|舞台化|映画化|劇場版|番組|放送|配信|円盤"
    told = rf"{told}|(?:コンプリート)?Blu-ray|BD|DVD)"
    station = r"(?:深夜の)?(?:NHK|BS|TBS|MBS|TOKYO MX|カンテレ|フジ|テレ東|テレ朝|日テレ)"
    return re.compile(
        rf"(?! |{part})(?:(?P<whole>[^\s、。「」『』【】:/|()〈〉\d]{{2,40}}?)(?:\([ぁ-ん・ ]+\))?$"
        rf"|(?P<title>[^\n、。「」『』【】:/|()〈〉\d]{{2,40}}?)"
        rf"(?:[、: ](?:{part}|{told})|(?<!社)、{station}|\((?:{part}|[前後]編)\)|{part}[、はがの]))"
    )


def _is_short(short: str, title: str) -> bool:
    """Tell whether a headline's title is a piece of the whole one: 古見さん, of 古見さんは、コミュ症です。."""
    if short not in title:
        return False
    before, _, behind = title.partition(short)
    return bool(_goes_on().match(behind)) if not before else not behind and not _kind_of_work().fullmatch(before)


def _base(title: str) -> str:
    """Give a title without the installment behind it, and how it is read: 月の庭 2nd Season."""
    return _installment().sub("", without_reading(title)) or title


@cache
def _goes_on() -> re.Pattern[str]:
    """How a sentence that is a title goes on behind the name in it."""
    return re.compile(r"[はがをにでとも](?![ぁ-ん]{0,3}$)")


@cache
def _kind_of_work() -> re.Pattern[str]:
    return re.compile(r"(?:新|続|真|劇場版|映画|TVアニメ|テレビアニメ|アニメ|ドラマ|小説|舞台|実写|[ :・]|[A-Za-z])+")


@cache
def _installment() -> re.Pattern[str]:
    """The count of an installment that a title ends with."""
    return re.compile(
        r"[ :]?(?:\d(?:st|nd|rd|th) ?(?:Season|SEASON|season|シーズン)|(?:Season|SEASON|season|シーズン) ?\d"
        r"|(?:セカンド|サード)シーズン|第?\d(?:期|シーズン)|第[一二三四五六七八九\d]章)$"
    )


def row_title(text: str, sentence: Sentence, marks: list[Mark]) -> tuple[int, int] | None:
    """Give where the title of a row stands: its longest stretch that no mark covers and that is no station's.

    Behind a title with its date in brackets only more is said of it: 月の庭(BS11、4月6日深夜0:30) 庭師の姉弟が…。
    """
    solid = [
        mark
        for mark in marks
        if mark.kind not in ("prep", "stop", "note", "new", "from", "again", "noun", "vague", "orig", "asof")
    ]
    best: tuple[int, int] | None = None
    at = sentence.start
    inside: list[str] = []
    for mark in [*solid, Mark("end", sentence.end, sentence.end)]:
        if mark.start > at:
            stretch = _trimmed(text, at, mark.start)
            beside = stretch is not None and _beside_outlet(text, solid, *stretch)
            beside = beside or (best is not None and stretch is not None and text[stretch[0] - 1] == "(")
            if stretch is not None and not beside and (best is None or stretch[1] - stretch[0] > best[1] - best[0]):
                best = stretch
        if mark.kind == "open" and best is not None and best[1] == mark.start:
            inside = ["open"]
        elif inside:
            inside.append(mark.kind)
        if mark.kind == "close" and "date" in inside:
            break
        at = max(at, mark.end)
    return best


def headed(text: str, heading: Sentence) -> str | None:
    """Give the title that a heading is, with a sign before it and no quotation marks: ■月の庭."""
    match = _heading().fullmatch(text, heading.start, heading.end)
    return None if match is None or _of_page().search(match["title"]) else match["title"]


def titled(text: str, sentence: Sentence) -> tuple[int, int] | None:
    """Give where the title stands in a row that says nothing else: Title: …, 作品名：…, アニメ:… over its facts."""
    match = _label().match(text, sentence.start)
    if match is None:
        return None
    title = match.start("title"), min(match.end("title"), sentence.end)
    quoted = find_titles(text, *title)
    return (quoted[0].start + 1, quoted[0].end - 1) if len(quoted) == 1 else title


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"[■◆●▼▽◇□◎★☆]+ ?(?P<title>[^\n「『」』【】:/|(]{2,60}?)(?: ?(?:第\d{1,2}期|\(.{1,20}\)))?")


@cache
def _of_page() -> re.Pattern[str]:
    """What headings of a page tell that is no title."""
    return re.compile(
        r"放送|配信|発売|公開|開催|上映|情報|日[程時]|イベント|キャスト|スタッフ|チケット|会場|出演|概要|詳細|特典|価格|商品|関連|公式|知らせ"
        r"|その他|各サ|各話|あらすじ|ストーリー|作品|アニメ|特集|注目|リリース|編集部|訃報|速報|一覧|まとめ|期間|場所|時間|BD|DVD|Blu|CD|[月火水木金土日]曜|MX|BS|テレビ|について|\d[月日/:]|局$"
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"[^\w\n]{0,3}(?:Title|Name|作品名|タイトル|番組名|書名|題名|商品名|名称|(?:イベント|公演|展覧会|催事)(?:名|タイトル)?"
        r"|(?:TV|テレビ)?(?:アニメ|ドラマ)(?= ?:(?![^\n]{0,40}\d[年月日時/.])[^\n:、。]{1,40}"
        r"\n[^\w\n]{0,3}(?:原作|総?監督|脚本|シリーズ構成|放送局|放送期間|製作|制作)[ :]))"
        r" ?: ?(?P<title>[^\n]{1,80})"
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give a stretch without bullets and signs at its ends, if a name is left and no words that only go on."""
    match = _name().search(text, start, end)
    if match is None or _generic().fullmatch(match[0]) or text.startswith("部門", match.end()):
        return None
    if _shop().search(match[0]):
        return None
    ware = _ware().match(text, match.start(), match.end())
    if ware is not None:
        return ware.end(), match.end()
    sign = _sign_of_listing().match(text, match.start(), match.end())
    if sign is not None:
        return _trimmed(text, sign.end(), end)
    if match.start() == start and _goes_on_behind().match(text, start):
        return _cell(text, start, match.end())
    labelled = match[0].find("】") > match[0].find("【") == -1
    if labelled or '"枠' in match[0] or _credited().search(text, max(0, match.start() - 4), match.end()):
        return None
    edition = _edition_behind().search(text, match.start(), match.end())
    return match.start(), match.end() if edition is None else edition.start()


@cache
def _ware() -> re.Pattern[str]:
    """As what a work is sold, before its title: DVD 月の庭."""
    return re.compile(r"(?:BD|DVD|Blu-ray)(?:[&/](?:BD|DVD|Blu-ray))? (?=\S)")


@cache
def _sign_of_listing() -> re.Pattern[str]:
    """What a programme listing says in brackets before a title, the first of which no name begins with: [新]月の庭."""
    return re.compile(r"(?:[新終再字初デ解二]|新番組|最終回|再放送|[前後][半編])[\]】]")


@cache
def _shop() -> re.Pattern[str]:
    """How the name of a shop ends in which something is shown or sold: 池袋PARCO, 有楽町マルイ."""
    return re.compile(r"(?:PARCO|パルコ|マルイ|オーパ|ロフト|モディ|百貨店|本店)(?: [^\s]{1,8}館?)?(?: ?\d階)?$")


@cache
def _edition_behind() -> re.Pattern[str]:
    """What a row says behind a title of the volume or the disc that it is."""
    return re.compile(r"(?<=\S) (?:最終巻|[上下]巻|OVA|(?:Blu-ray|BD|DVD)(?:[ -]?BOX)?)$")


def _cell(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Give the cell of a row that goes on at a place with words of its title: the rest of 月曜日の庭 behind the day."""
    row = text.rfind("\n", max(0, at - _LONGEST), at) + 1
    start = max(row, text.rfind("|", max(row, at - _LONGEST), at) + 1) if row or at < _LONGEST else at
    cell = _whole_cell().match(text, start, end)
    return cell.span("title") if cell is not None and cell["title"] and start < at else None


_LONGEST = 40
"""Characters of a cell before the words with which it goes on."""


@cache
def _whole_cell() -> re.Pattern[str]:
    """A cell that is nothing but a title: no number and no sentence in it."""
    return re.compile(r"[^\w\n]{0,3}(?P<title>[^\d\n|、。(:「『]*)$")


@cache
def _goes_on_behind() -> re.Pattern[str]:
    """A particle with which words go on that are no title's beginning: を30分, は中継のため."""
    return re.compile(r"[をの]|[はにがでも](?=[^ぁ-ん])|に先立|につ[いき]|とご?(?:案内|発表|記載|告知)")


@cache
def _credited() -> re.Pattern[str]:
    """What a row says before the name of a person: 歌:, 作画・."""
    return re.compile(r"(?:歌|著者?|作画|監督|出演|脚本|ゲスト)[:・](?=[^\s:・]*$)")


def _beside_outlet(text: str, marks: list[Mark], start: int, end: int) -> bool:
    """Tell whether a stretch goes on right behind an outlet, as its block in quotation marks, or leads up to one."""
    outlets = [mark for mark in marks if mark.kind == "outlet"]
    if any(mark.start == end or (mark.value.kind == "theater" and mark.start == end + 1) for mark in outlets):
        return True
    return any(0 <= start - mark.end < _QUOTED and _SIGNS.issuperset(text[mark.end : start]) for mark in outlets)


_QUOTED = 3
"""Characters behind an outlet within which the name of its block begins."""


_SIGNS = frozenset("\"'+-")
"""Signs in which the name of a block may stand."""


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?!・)[A-Z0-9\u3041-\u9fff\uff66-\uff9f][^|\t\n()]{0,78}[^\s|\t\n():,\-~、。・/「『]")


@cache
def _generic() -> re.Pattern[str]:
    """Words of rows that are no titles."""
    return re.compile(
        r"(?:DVD|BD|VHS|UMD|CD|(?:オープニング|エンディング|OP|ED)(?:テーマ|曲)?|主題歌|税[込抜]|円|,|日|巻|[上中下]旬|前後|ずつ|可能性があります|場合があります|[昼夜朝](?:の部|公演)|第[一二]部|開演|開場|[前後]】|単独|見放題|一斉|全話|無料"
        r"|(?:ROUND|EPISODE|Episode|STAGE|PHASE|LESSON|CHAPTER|ACT) ?\d"
        r"|(?:小説|漫画|マンガ|コミック|ドラマ|舞台|劇場|限定|通常|特装|完全生産|初回生産)版|(?:単行|文庫)本?|書籍|原作|小説|漫画|マンガ|コミックス?|ノベライズ|コミカライズ|朗読劇|イベント|舞台|ミュージカル|上演|(?:TV|テレビ)(?:アニメ|シリーズ)?|アニメ|映画|劇場|OVA|実写|レンタル|デジタル|セル|全\d+[話回巻]|\dK|リマスター版?|情報|付き?"
        r"|サウンドトラック|サントラ|(?:ボーカル)?アルバム|シングル|(?:キャラクター|キャラ)ソング|ドラマ|BOX|ガイドブック|ファンブック|フィルムブック|アンソロジー|特典|収録|完結|深夜|され(?:ます|る)"
        r"|変更な[しく]|変更|最大|上記|以外|同時期|世界|日本|海外|振り返り|一挙|未|回目|時間|週間|限定|(?<=[日間分])前(?!後|半)"
        r"|のみ|全(?=\d)|(?<=\d)[話回]|TOPICS?|NEWS|INFORMATION|INFO|MEDIA|ON ?AIR|STREAMING|EVENT|GOODS|MUSIC"
        r"|・|地上波|リピート|再放送|公演|会場|東京|大阪|名古屋|福岡|札幌|仙台|横浜|京都|神戸|広島|愛知|宮城|北海道|兵庫|初回|先行|毎週|放送|配信|見逃し|同日|以降|頃|上巻|下巻|開始|期間|系|全国|局|ネット|ほか|など"
        r"|Blu-?[Rr]ay|[月火水木金土日]曜|[:~]|順次|にて|独占|最速|各|サイト|サービス|チャンネル|公式|あり|最新|第|回|クール|前半|後半|最終回|同時|その他|も|より|から|まで|\d|\s|[のにでは<>〈〉《》]|[A-Z][a-z]+)+"
    )
