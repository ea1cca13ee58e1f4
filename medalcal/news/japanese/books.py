"""New books that a page names one by one under a headline which tells their month or their day: 8月に買うコミック."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.lexer import book_number
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.numerals import number_in_title
from medalcal.news.proposal import ONE_BY_ONE, Proposal
from medalcal.news.titles import is_work

_HEAD = 8
"""Sentences among which the one stands under which books are named."""
_NEAR = 20
"""Characters between a title and its number."""
_NOTE = "it is told under the date of new books"


def new_books(sentence: Scene, proposals: list[Proposal]) -> list[Proposal]:
    """Give what a sentence says, with the books that it names under the date of an earlier one."""
    books = sentence.context.japanese.books
    if books.opening is None or sentence.place < _HEAD:
        opening = next((each for each in proposals if _opens(sentence, each)), None)
        if opening is not None:
            books.opening = _template(sentence, opening)
            books.by_day = bool(_day().search(sentence.text, sentence.end))
            headed = _of_day().match(sentence.text, opening.end, sentence.end)
            end = opening.end if headed is None else headed.end()
            for each in proposals:
                each.why = ONE_BY_ONE if sentence.start <= each.start < end else each.why
            return proposals
    if books.opening is None:
        return proposals
    if books.by_day:
        return _of_days(sentence, books.opening, proposals)
    others = [each for each in proposals if each.when is None or each.when.shift != ("month", 0)]
    out = any(mark.kind == "cue" and mark.value.noun for mark in sentence.marks)
    if out or any(each.why is None and each.start >= sentence.start for each in others):
        return proposals
    found = _of_month(sentence, books.opening)
    return others + found if found else proposals


def _template(sentence: Scene, opening: Proposal) -> Proposal:
    """Give what is the same of all books under a date."""
    tense = "past" if _arrived().match(sentence.text, opening.end) else opening.tense
    named = [mark.value for mark in sentence.marks if mark.kind == "outlet" and mark.start >= sentence.start]
    houses = [each for each in opening.outlets or named if each.kind == "publisher"]
    return replace(
        opening, hint="release", thing="volume", work=None, numbers=(), of="", why=None, tense=tense, outlets=houses
    )


def _opens(sentence: Scene, proposal: Proposal) -> bool:
    """Tell whether a date is that of books which are named below it."""
    if sentence.place >= _HEAD or proposal.when is None or proposal.start < sentence.start:
        return False
    if any(mark.kind == "title" and sentence.start <= mark.start < proposal.start for mark in sentence.marks):
        return False
    told = sentence.context.japanese.books.opening
    if told is not None and told.when is not None and told.when.day is not None and proposal.when.day is None:
        return False
    match = _month().match(sentence.text, proposal.end, sentence.end) or _arrived().match(sentence.text, proposal.end)
    if proposal.when.day is not None:
        match = match or _of_day().match(sentence.text, proposal.end, sentence.end)
    dated = _dated().search(sentence.text, max(sentence.start, proposal.start - 16), proposal.start)
    return bool(match or (dated and _sold().match(sentence.text, proposal.end)))


def _of_days(sentence: Scene, template: Proposal, proposals: list[Proposal]) -> list[Proposal]:
    """Give the books of a paragraph that begins with their day: 8日、谷川ケイ「月の庭(3)」がもう出る."""
    books = sentence.context.japanese.books
    begins = _day().match(sentence.text, sentence.start) is not None
    day = next((each for each in proposals if begins and each.start - sentence.start <= 1), None)
    if day is not None and day.when is not None and template.when is not None:
        when = day.when._replace(month=day.when.month or template.when.month, year=day.when.year or template.when.year)
        books.day = replace(template, start=day.start, end=day.end, when=when, sentence=sentence.place)
        proposals = [each for each in proposals if each.start != day.start]
        titles = _titles(sentence)[:1]
        books.due = not titles
    else:
        titles = [title for title in _titles(sentence) if sentence.text.startswith("も", title.end)]
        if books.due and not titles:
            titles = _titles(sentence)[:1]
        books.due = books.due and not titles
    if books.day is None:
        return proposals
    return proposals + [replace(each, sentence=sentence.place) for each in _told(sentence, books.day, titles)]


def _of_month(sentence: Scene, template: Proposal) -> list[Proposal]:
    """Give the books that a sentence names, or that a line of a list is the title of."""
    named = _item().match(sentence.text, sentence.start)
    if named is not None:
        group = "title" if named["title"] else "counted"
        number = _in_title().search(sentence.text, *named.span(group))
        end = named.end(group) if number is None else number.start()
        values = (number_in_title(number["n"]),) if number is not None else ()
        blank = replace(template, sentence=sentence.place, guessed=_NOTE, of="volume" if values else "")
        return [replace(blank, work=(named.start(group), end), numbers=values)]
    volumes = [_volume().fullmatch(piece) for piece in sentence.text[sentence.start : sentence.end].split("、")]
    if all(volumes):
        return _volumes(sentence, template)
    line = sentence.row or _line().fullmatch(sentence.text, sentence.start, sentence.end)
    item = book_number(sentence.text, sentence.start, sentence.end) if line else None
    if item is not None:
        return _counted(sentence, template, item)
    titles = [title for title in _titles(sentence) if not sentence.row or title.start + 1 == _first(sentence)]
    return _told(sentence, template, titles)


def _volumes(sentence: Scene, template: Proposal) -> list[Proposal]:
    """Give the volumes of a line that names nothing else: 月の庭 2巻、星の庭 3巻."""
    found: list[Proposal] = []
    at = sentence.start
    for piece in sentence.text[sentence.start : sentence.end].split("、"):
        match = _volume().fullmatch(piece)
        if match is not None:
            work = (at + match.start("title"), at + match.end("title"))
            also = replace(template, sentence=sentence.place, guessed=_NOTE, of="volume")
            found.append(replace(also, work=work, numbers=(int(match["n"]),)))
        at += len(piece) + 1
    return found


def _counted(sentence: Scene, template: Proposal, number: Mark) -> list[Proposal]:
    """Give the book of a row that begins with its title and number: ・月の庭 6 谷川ケイ."""
    start = _first(sentence)
    work = start, start + len(sentence.text[start : number.start].rstrip(" ("))
    blank = replace(template, sentence=sentence.place, guessed=_NOTE, of="volume")
    return [replace(blank, work=work, numbers=number.value.values)]


def _first(sentence: Scene) -> int:
    """Give where the words of a row begin, behind its sign and quotation marks: ・『月の庭』谷川ケイ."""
    match = _opening().match(sentence.text, sentence.start)
    return sentence.start if match is None else match.end()


def _titles(sentence: Scene) -> list[Mark]:
    """Give the works that a sentence names as books."""
    return [
        mark
        for mark in sentence.marks
        if mark.kind == "title"
        and mark.start >= sentence.start
        and is_work(sentence.text, mark)
        and not shape("beside").match(sentence.text, mark.end)
        and _as_book().match(sentence.text, mark.end)
    ]


def _told(sentence: Scene, template: Proposal, titles: list[Mark]) -> list[Proposal]:
    """Give a release for each book that was not named yet, with the number behind its title."""
    found: list[Proposal] = []
    for title in titles:
        name = _remark().sub("", str(title.value))
        if name in sentence.context.japanese.books.titles:
            continue
        sentence.context.japanese.books.titles.add(name)
        number = next((mark for mark in sentence.marks if mark.kind == "number" and mark.start == title.end), None)
        number = number or next((mark for mark in sentence.marks if _is_its_number(sentence, title, mark)), None)
        values = number.value.values if number is not None and number.value.of == "volume" else ()
        also = replace(template, sentence=sentence.place, guessed=_NOTE, work=inner(title), numbers=values)
        found.append(replace(also, of="volume" if values else ""))
    return found


def _is_its_number(sentence: Scene, title: Mark, mark: Mark) -> bool:
    """Tell whether a number is that of a title: 「月の庭」は、もう2巻が出る, 第1巻が出る「月の庭」."""
    if mark.kind != "number" or not title.start - _NEAR < mark.start < title.end + _NEAR:
        return False
    if mark.end <= title.start:
        return _due().fullmatch(sentence.text, mark.end, title.start) is not None
    return _topic().fullmatch(sentence.text, title.end, mark.start) is not None


@cache
def _remark() -> re.Pattern[str]:
    """A remark with which a title ends, which is said but once: 月の庭(優秀賞)."""
    return re.compile(r"\((?:[^()\d]{0,6}賞|佳作)\)$")


@cache
def _volume() -> re.Pattern[str]:
    """A title with the number of its volume."""
    return re.compile(
        r"[ \u3000]*(?P<title>[^\d。「」『』\n][^。「」『』\n]{0,40}?)[ \u3000]?(?P<n>\d{1,3})巻[ \u3000]*"
    )


@cache
def _topic() -> re.Pattern[str]:
    return re.compile(r"[はがも]、?[ぁ-ん]{0,6}第?")


@cache
def _due() -> re.Pattern[str]:
    return re.compile(r"[がも]出る[^、。「『]{0,12}")


@cache
def _month() -> re.Pattern[str]:
    """What stands behind a month whose books are named: に買うコミック, の新刊予定, に出る本."""
    due = r"に(?:買う|購入する|買いたい)|の(?:新刊|購入|気になる|注目の?)|新刊"
    sold = r"に(?:出る|(?:発売|刊行)(?:の|される))|の発売"
    books = "マンガ|漫画|コミックス?|本|ラノベ|ライトノベル|新刊|文庫|一覧|リスト"
    between = r"(?:予定の?)?[^。、「『\n]{0,8}?"
    named = rf"(?:{due}){between}(?:{books}|予定)|(?:{sold}){between}(?:{books})"
    shown = (
        r"(?:\([月火水木金土日]\))?に?(?:発売|刊行)(?:される|する|された|した|となる)[^。、「『\n]{0,24}新刊"
        r"[^。「『\n]{0,24}紹介"
    )
    return re.compile(rf"(?:{named})(?:[。!！ □\n]|$)|{shown}")


@cache
def _line() -> re.Pattern[str]:
    """A short line that is no sentence."""
    return re.compile(r"[^。、「『\n]{2,50}")


@cache
def _of_day() -> re.Pattern[str]:
    """What stands behind the day of books in a headline: 発売の新刊, 発売 花園文庫4月の新刊."""
    return re.compile(
        r"(?:\([月火水木金土日・祝]{1,3}\))?に?発売(?:の|される)?(?: ?[^。、「『\n]{0,16}の)?新刊"
        r"(?:一覧|リスト|情報)?(?:は(?:こちら|以下)[^。\n]{0,8})?(?=[!！ □:\n]|$)"
    )


@cache
def _dated() -> re.Pattern[str]:
    """What a day of sale is of: 10月新刊は, □6月の新刊予定(."""
    return re.compile(
        r"\d{1,2}月の?(?:新刊|発売)(?:予定)?(?:の?(?:発売日)?は、?|\()$|(?:\d{1,2}月刊|新刊) ?$"
        r"|の新しい[2-9](?:作品|冊|タイトル)が、?$"
    )


@cache
def _arrived() -> re.Pattern[str]:
    """What stands behind a month whose books are on sale now: の新刊発売日を迎えました."""
    return re.compile(r"の?[^、。「『\n]{0,12}新刊の?発売日(?:を迎え|とな|にな)(?:った|り?まし?た)")


@cache
def _opening() -> re.Pattern[str]:
    """What may stand in a row before the title of its book."""
    return re.compile(r"[^\w「『\n]{0,3}[「『]?")


@cache
def _sold() -> re.Pattern[str]:
    return re.compile(r"(?:\([月火水木金土日]\))?に?(?:発売|登場)")


@cache
def _day() -> re.Pattern[str]:
    """A paragraph that begins with a day."""
    return re.compile(r"(?m)^[ \u3000]*(?:\d{1,2}月)?\d{1,2}日(?:\([月火水木金土日]\))?、")


@cache
def _item() -> re.Pattern[str]:
    """A line that is the title of a book: who made it, or whose it is, stands on the next one."""
    return re.compile(
        r"[◆■●・◇□★☆▼]? ?(?P<title>[^\n/:「」『』|]{2,60}?)"
        r"(?=\n+[ \u3000]*(?:(?:著者?|作者?|原作|漫画|作画|文) ?[/:／：]|[©]|\([cC]\)))"
        r"|\d{1,2}\. ?(?P<counted>[^\n/:「」『』|。]{2,60})(?=\n)"
    )


@cache
def _in_title() -> re.Pattern[str]:
    """The number of a book in its title: 月の庭4 夜の星, 月の庭III."""
    return re.compile(r"(?<=[^\d\s.])(?P<n>\d{1,2}|VI{0,3}|I{2,3}|I[VX]|X)(?=[ \u3000―<]|$)")


@cache
def _as_book() -> re.Pattern[str]:
    """What stands behind a title that is one of the list: what it is named beside, or said to be."""
    return re.compile(
        r"(?:\(\d{1,3}\))?(?:$|[がはもとや、。「『!！\n]|第?\d{1,3}巻|など|あたり|それに|です|だ。"
        r"|の[2-9](?:本|冊|作品)(?:を|が|で|です|だ)| ?[一-龠ァ-ヶ][^。、「『\dはがをにでも\n]{1,16}(?:\n|$))"
        r"(?!いう|の)"
    )
