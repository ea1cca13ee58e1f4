"""Titles in quotation marks, and which of them are works."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.marks import Mark

_LONGEST = 60


def find_titles(text: str, start: int, end: int) -> list[Mark]:
    """Give what stands in Japanese quotation marks, if it looks like a name and not like speech."""
    found: list[Mark] = []
    for match in _quotes().finditer(text, start, end):
        name = match[0][1:-1].strip()
        told = _dated().search(name) and _told().match(text, match.end())
        if (
            name
            and not told
            and not _calendar().match(text, match.start())
            and not _plan().fullmatch(match[0])
            and not (_speech().search(name) and not _is_named(text, match.start(), match.end()))
        ):
            found.append(Mark("title", match.start(), match.end(), name))
    return found


def without_reading(name: str) -> str:
    """Give a name without how it is read: 心音(しんおん)."""
    return _reading().sub("", name)


@cache
def _reading() -> re.Pattern[str]:
    """How characters are read, in brackets behind them, or what the title is in another tongue."""
    return re.compile(
        r"(?<=[一-龠ぁ-んァ-ー])\([ぁ-ん・ ]+\)$|(?<=[A-Za-z0-9])\([ァ-ヶー・ ]+\)$|\((?:原題|英題)[:・ ][^()]+\)$"
    )


def is_work(text: str, title: Mark) -> bool:
    """Tell whether a title is of a work: not of a programme block, a prize, a place or a song told beside it."""
    periodical = _periodical().match(title.value) and not text.endswith("ムック", 0, title.start)
    if periodical or _time().fullmatch(title.value) or _block().fullmatch(title.value):
        return False
    if _episode().match(title.value) or _edition().match(title.value):
        return False
    if is_credit(text, title) or is_followed(text, title):
        return False
    before, after = text[max(0, title.start - 12) : title.start], text[title.end : title.end + 32]
    part = title.value.endswith(("編", "枠", "賞")) and not set(title.value) & {"「", " "}
    part = part or title.value.rstrip("0123456789 ").endswith("大賞")
    if _no_work_before().search(before) or part:
        return False
    return _no_work_after().match(after) is None or _is_chosen(text, title)


def _is_chosen(text: str, title: Mark) -> bool:
    """Tell whether a title is what is settled to be shown: 1月期のドラマ(TBS系)は「…」に決定."""
    before = _shown_is().search(text, max(0, title.start - 60), title.start)
    return before is not None and text.startswith("に決", title.end)


def is_followed(text: str, title: Mark) -> bool:
    """Tell whether a title is of a work on which the one that is told of follows: 「…」に続く, 「…」の後番組."""
    return _followed().match(text, title.end) is not None


def is_credit(text: str, title: Mark) -> bool:
    """Tell whether a title says no more than by what somebody is known: 「…」で知られる, 「…」を手がけた."""
    return _credit().match(text, title.end) is not None or _maker().match(text, title.end) is not None


@cache
def _followed() -> re.Pattern[str]:
    return re.compile(r"の(?:後番組|後枠|後継)|に(?:代わ|替わ|かわ|続(?:く|き|い))|から(?:生まれ|派生|約?\d+年)")


@cache
def _periodical() -> re.Pattern[str]:
    """How often what bears a name comes out, on which weekday, or a number of it: 週刊少年ジャンプ, 日曜劇場, 8月号."""
    return re.compile(r"隔?月刊|週刊|季刊|別冊|[月火水木金土日]曜(?!日)|\d[\d・年]*(?:月|合併)?号$")


@cache
def _block() -> re.Pattern[str]:
    """A slot that is called by a name of its own, in which one series follows another."""
    return re.compile(
        r"(?:ノイタミナ|(?:スーパー)?アニメイズム|[A-Z]{1,3}Animation|火アニバル|ANiMAZiNG|\+Ultra|FRIDAY ANIME NIGHT"
        r"|ドラマ(?:10|24|25|イズム|ストリーム)|アニメ(?:26|シャワー|の神様|ランド)|木曜劇場|あにめのめ)!*\d?(?:\([^()]+\))?"
    )


@cache
def _time() -> re.Pattern[str]:
    """A day or a clock alone: 10月3日(土), 23:56~24:26."""
    return re.compile(
        r"(?=.*\d[日時:/]\d?)[\d/:~\-. ()年月火水木金土日祝曜時分夜昼朝午前後]+|.{0,4}と同時|\d{4}年[春夏秋冬]"
    )


@cache
def _calendar() -> re.Pattern[str]:
    """A month or a day alone, which quotation marks only set off where something moves: から「2026年4月」に."""
    return re.compile(r"[「『](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:\([月火水木金土日]\))?[」』](?:から|より|[にへ])")


@cache
def _plan() -> re.Pattern[str]:
    """When something is to come out, in the words of another: 「2026年秋放送」, 「12月中」, 「未定」."""
    figure = r"[\d〇一二三四五六七八九十]"
    year = f"(?:{figure}{{2,4}}年|(?:今|来|再来)年)の?"
    month, day = f"{figure}{{1,2}}月", f"{figure}{{1,2}}日"
    half = "[上下]半期|[前後]半|第?[1-4一二三四]四半期"
    part = f"(?:{half}|[上中下]旬|[初早晩]?[春夏秋冬]|初頭|初め|半ば|年?末|[中内頃]|ごろ)"
    weekday = r"(?:\([月火水木金土日祝・]+\))?"
    out = "(?:の?(?:発売|放送|公開|配信|刊行|開始|スタート|予定)){1,2}"
    return re.compile(
        f"「(?:(?:{year})?(?:{month}の?(?:{day}{weekday}|{part})?|{day}{weekday}|{part})(?:{out})?|{year}{out}"
        "|(?:決まり|決定|確定)次第|(?:[^「」]{0,6}[日期程])?未定)」"
    )


@cache
def _episode() -> re.Pattern[str]:
    """The number with which the title of an episode, or of a part, begins."""
    return re.compile(
        r"第?\d{1,4}[話回夜]|第(?:\d{1,2}|[一二三四五六七八九十]{1,2})[章部幕] |[#♯]\d"
        r"|(?:エピソード|Episode|EPISODE) ?\d+$"
    )


@cache
def _edition() -> re.Pattern[str]:
    """The name of an edition: 初回生産限定盤, コレクターズ・エディション."""
    return re.compile(
        r"(?:初回|完全|期間|数量|通常|豪華|特装|限定|(?:劇場|会場|店舗)限定|コレクターズ|プレミアム|デラックス)[^「」]{0,12}?(?:盤|版|エディション)"
    )


@cache
def _credit() -> re.Pattern[str]:
    """What follows the titles that a person is known by: 『…』や『…』を手がけた."""
    return re.compile(
        r"(?:[や、・と](?:「[^「」\n]{1,40}」|『[^『』\n]{1,40}』)){0,4}(?:など|シリーズ|ほか)?"
        r"(?:の[^、。「『\n]{1,12}(?:監督|さん|氏)(?:の|による|が描く|が手)|を(?:手が|手掛|描い|執筆|生み出|監督し|ヒットさせ)|で(?:も?知られ|おなじみ|お馴染み))"
    )


@cache
def _maker() -> re.Pattern[str]:
    """What follows a title that only says who makes the next one: 「…」の谷川ケイが新連載「…」を."""
    beside = (
        "続編|番外|特別|外伝|新章|新作|スピンオフ|最終|第|連載|アニメ|TV|テレビ|映画|舞台|ドラマ|劇場|実写|単行本"
        "|コミック|世界|キャ"
    )
    work = "新連載|読み?切り|新作|短編|初連載|連載作|描き下ろし|続編"
    name = r"[一-龠々ぁ-んァ-ヶーA-Za-z・× ]{2,16}?"
    return re.compile(
        rf"(?:[、・と]?(?:「[^「」\n]{{1,40}}」|『[^『』\n]{{1,40}}』)){{0,4}}の(?!{beside}){name}(?:[がはも、]|による|の(?={work}))"
        rf"(?=[^。「『]{{0,40}}(?:{work}|筆を執|手が|描く|初登場|初お目見え)[^。「『はがも]{{0,16}}[「『])"
    )


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(rf"『[^『』\n]{{1,{_LONGEST}}}』|「[^「」\n]{{1,{_LONGEST}}}」|“[^“”\n]{{1,40}}”")


@cache
def _speech() -> re.Pattern[str]:
    return re.compile(r"。|(?:です|ます|ました|でした|ください|ません|だよ|だね)[!?！？…]?$")


@cache
def _dated() -> re.Pattern[str]:
    """A day, which announcements name and titles do not."""
    return re.compile(r"\d[月日]")


@cache
def _told() -> re.Pattern[str]:
    """What follows words that somebody said."""
    return re.compile(r"との?(?:告知|発表|コメント|報告|投稿|説明|アナウンス|明か|語|話|述べ|つづ|綴|し[たて])")


def _is_named(text: str, start: int, end: int) -> bool:
    """Tell whether a whole sentence in quotation marks is a title, by what it is called or what is told of it."""
    return bool(_named().match(text, end) or _called().search(text, max(0, start - 6), start))


@cache
def _called() -> re.Pattern[str]:
    """What a work is called, right before its title."""
    return re.compile(r"(?:アニメ|番組|漫画|マンガ|小説|コミックス?|映画|ドラマ|劇場版|舞台)$")


@cache
def _named() -> re.Pattern[str]:
    """What follows a title that is a whole sentence, and no speech: a particle, its installment, the next title."""
    return re.compile(
        r"[がはのも(]|を(?!語|話|述)|(?:第?\d期)?[、や][「『]|[と、][^、。「」『』]{1,12}[「『]"
        r"|第\d|最[終新]|公式|シリーズ|全\d|\d+(?:期|巻|話)"
    )


@cache
def _no_work_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:第?[\d一二三四五六七八九十壱弐参拾]{1,4}[話回章夜週](?:[ は:、]|サブタイトルは)?|[#♯]\d{1,3} ?"
        r"|第[\d一二三四五六七八九十]{1,3}巻"
        r"|[」』] ?[×✕] ?|エピソード|サブタイトル|枠|曲|テーマ|イベント|映画祭|サイト|会場|フェス|ソング"
        r"|ブランド|アプリ|チャンネル|賞|誌|サービス|役|キャラクター|講座|企画|店|ツアー)$"
    )


@cache
def _shown_is() -> re.Pattern[str]:
    """What is shown, as the topic of a sentence."""
    return re.compile(r"(?:ドラマ|アニメ|番組|作品|映画|月期)(?:\([^()\n]{1,40}\))?は、?$")


@cache
def _no_work_after() -> re.Pattern[str]:
    return re.compile(
        r"(?:枠|(?:の?(?:生|独占)?中継|の?延長)(?:[のにがをで]|$)|編|賞|誌|役|創刊(?!号)|(?:ほか|他|など)(?:各局|全国|\d+局|で|にて)|では?\d|では?、?(?:連載|放送|配信)|掲載|[のは]?表紙|[はの]?\d{1,2}月号|のジャケット|\([^()\n]{1,8}(?:社|書店|館|書房|KADOKAWA)\)(?:で(?!知|[^、。]{0,24}賞)|に)|\((?:毎週)?[月火水木金土日]曜[^()\n]{0,24}\)(?:では?|枠)|にて|(?:の|で)?連載中|[ので]公式(?!\w{0,8}ブック|アンソロジー|画集|ムック)|に(?:掲載|連載|決定|登場|収録|参加)|を(?:担当|歌)|と題|という|と(?:[^、。「『]{1,8}を)?(?:発表|語|コメント|話|述べ)|が担当)"
    )
