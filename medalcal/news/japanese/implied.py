"""Numbers in other words than 第2巻: 5冊目, 創刊, 全4巻で完結, 毎月1冊ずつ; and that of the volume told before."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import pairwise

from medalcal.news.document import Sentence
from medalcal.news.found import Kind
from medalcal.news.japanese.lexer import number_of
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal, Read

_BACK = 3
"""Sentences before a date in which its volume is looked for."""

_BARE = 10
"""Characters of a row that are no words of a release, where it has no title."""

_COUNTERS: dict[Kind, str] = {"volume": "[冊巻]", "disc": "[巻枚本]", "broadcast": "[話回]", "stream": "[話回]"}
"""With what the releases of a kind are counted: 5冊目."""

_BOOKISH = ("volume", "manga", "novel", "promo")
"""Things that a sentence may name without speaking of another release than a volume."""


class Implied:
    """Tells the numbers of the releases of one Japanese article that stand beside none."""

    def __init__(self, read: Read) -> None:
        self.text, self.found, self.marks, _ = read

    def numbers(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the numbers that the words around a date imply, and note of what they are."""
        row = self.found[proposal.sentence]
        if proposal.start < row.start:
            return ()
        start, end = self.stretch(proposal, row)
        numbers: tuple[int | str, ...] = self.nth(proposal, kind, start, end)
        if kind in ("volume", "disc"):
            numbers = numbers or self.of_whole(proposal, start, end) or self.told_before(proposal, kind)
        elif kind == "issue":
            numbers = self.of_magazine(proposal, start, end)
        elif kind == "live":
            numbers = self.of_fair(proposal, start, end)
        if not numbers and proposal.part is not None and kind in ("volume", "live", "other"):
            numbers = (proposal.part.number,)
        if numbers:
            proposal.of = "volume" if kind in ("volume", "disc") else "issue" if kind == "issue" else "episode"
        return numbers

    def stretch(self, proposal: Proposal, row: Sentence) -> tuple[int, int]:
        """Give the words of a sentence that stand between the dates beside a date."""
        dates = [mark for mark in self.marks[proposal.sentence] if mark.kind == "date" and mark.start >= row.start]
        before = max((mark.end for mark in dates if mark.end <= proposal.start), default=row.start)
        return before, min((mark.start for mark in dates if mark.start >= proposal.end), default=row.end)

    def nth(self, proposal: Proposal, kind: Kind, start: int, end: int) -> tuple[int, ...]:
        """Give the number of what is counted beside a date: 5冊目は4月19日に, 4月19日に出る5冊目, 2回目の4月19日."""
        if kind not in _COUNTERS:
            return ()
        look = _nth(_COUNTERS[kind])
        before = list(look.finditer(self.text, start, proposal.start))
        said = before[-1] if before else None
        if said is not None and _parted().search(self.text, said.end(), proposal.start):
            return ()
        said = said or look.search(self.text, proposal.end, end) or _bare(kind).search(self.text, start, proposal.start)
        return (number_of(said["number"]),) if said is not None else ()

    def of_whole(self, proposal: Proposal, start: int, end: int) -> tuple[int, ...]:
        """Give the last number of what is complete on a date, the first of what comes out from it on month by month."""
        whole = _whole().search(self.text, start, end)
        if whole is not None and number_of(whole["number"]) == 1:
            return (1,)
        if whole is not None and _ends().search(self.text, min(whole.end(), proposal.end), end):
            return (number_of(whole["number"]),)
        return (1,) if _by_turns().match(self.text, proposal.end, end) else ()

    def of_fair(self, proposal: Proposal, start: int, end: int) -> tuple[int, ...]:
        """Give the number of a fair that is called by it: コミケ102が8月12日に, 2019年12月の97には."""
        if not self.tells_of_fair:
            return ()
        named = list(_fair().finditer(self.text, start, proposal.start))
        behind = _of_fair().match(self.text, proposal.end, end)
        said = named[-1] if named else behind
        return (int(said["number"]),) if said is not None else ()

    @cached_property
    def tells_of_fair(self) -> bool:
        """Whether the text speaks of the fair that is called by its number."""
        return "コミケ" in self.text or "コミックマーケット" in self.text

    def of_magazine(self, proposal: Proposal, start: int, end: int) -> tuple[int | str, ...]:
        """Give the number of a magazine, else that of a chapter in it: 月刊花園No.19, 第7話が載る, 創刊された."""
        marks = [mark for mark in self.marks[proposal.sentence] if start <= mark.start < end]
        for name, number in pairwise(marks):
            magazine = name.kind == "outlet" and name.value.kind == "magazine"
            if magazine and number.kind == "number" and number.start - name.end <= 1:
                return tuple(number.value.values[:1])
        chapters = [mark.value.values for mark in marks if mark.kind == "number" and mark.value.of == "episode"]
        if len(chapters) == 1 and len(chapters[0]) == 1 and not _started().search(self.text, proposal.end, end):
            return tuple(chapters[0])
        return (1,) if _founded().search(self.text, proposal.end, end) else ()

    def told_before(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the one volume of which the sentences before speak: 「…」7巻(花園社). 4月9日発売."""
        here = self.found[proposal.sentence]
        own = [mark for mark in self.marks[proposal.sentence] if mark.start >= here.start]
        if (
            self.names_more(here, own)
            or self.heads(proposal.sentence)
            or any(mark.kind in ("number", "title", "season") for mark in own)
        ):
            return ()
        clause = self.text.find("、", proposal.end, here.end)
        if _other_book().search(self.text, here.start, here.end if clause < 0 else clause):
            return ()
        if not self.is_of_volume(own, kind):
            return ()
        if _since().match(self.text, proposal.end) and not self.text[proposal.start : proposal.end].endswith("日"):
            return ()
        step = _step(self.text[here.start : proposal.start])
        for place in range(proposal.sentence - 1, max(-1, proposal.sentence - _BACK - 1), -1):
            marks = self.marks[place]
            numbers = {mark.value.values for mark in marks if mark.kind == "number"}
            if numbers:
                of = {mark.value.of for mark in marks if mark.kind == "number"}
                (first, *others) = numbers
                if others or not of <= {"volume", ""} or len(first) != 1 or not isinstance(first[0], int):
                    return ()
                return (first[0] + step,) if first[0] + step > 0 else ()
            if any(mark.kind == "title" for mark in marks):
                return ()
        return ()

    def names_more(self, row: Sentence, marks: list[Mark]) -> bool:
        """Tell whether a row names more than a day and that something is on sale then: a title, columns."""
        known = sum(mark.end - mark.start for mark in marks)
        return row.layout == "row" and (row.end - row.start - known > _BARE or "|" in self.text[row.start : row.end])

    def heads(self, place: int) -> bool:
        """Tell whether rows stand below a line that say what comes out on its date."""
        behind = self.found[place + 1 : place + 2]
        return bool(behind) and behind[0].heading == place

    def is_of_volume(self, marks: list[Mark], kind: Kind) -> bool:
        """Tell whether a sentence names no other thing than a volume."""
        things = _BOOKISH if kind == "volume" else ("disc",)
        return all(mark.value in things for mark in marks if mark.kind == "noun")


_NUMBER = "(?P<number>[1-9]\\d{0,2}|[一二三四五六七八九十百]{1,4})"


@cache
def _nth(counter: str) -> re.Pattern[str]:
    """One that is counted: 5冊目, 二話目."""
    return re.compile(
        rf"(?<![\d.全]){_NUMBER}(?:{counter})(?:目|め)(?=[はがもをにで、「『(]|から|の(?=[\d「『]|単行本|発売|刊行|来|今|昨|先|[一二三四五六七八九十]))"
    )


@cache
def _bare(kind: Kind) -> re.Pattern[str]:
    """A number without a counter right before the day of a disc or a book: Blu-ray Box1を, 銀の寺子屋 31(."""
    if kind == "disc":
        return re.compile(
            r"(?:DVD|BD|[Rr]ay|BOX|Box|ボックス) ?(?P<number>[1-9]\d?)(?:[をはがも、]|の発売日?[はが]|[ :(])+$"
        )
    return re.compile(r"(?<=[^\d:年月日 ] )(?P<number>[1-9]\d{0,2})\($" if kind == "volume" else r"(?!)(?P<number>)")


@cache
def _parted() -> re.Pattern[str]:
    """The end of a clause: 5冊目が好評で、."""
    return re.compile(r"[^はがも」』)]、")


@cache
def _fair() -> re.Pattern[str]:
    """The number of a fair before its day: コミケ102」が, 98は."""
    return re.compile(
        r"(?:(?:コミックマーケット|コミケ)\)? ?|(?<![\d~])(?=\d{2,3}[はが]))(?P<number>\d{2,3})(?![\d年月日~万人])"
    )


@cache
def _of_fair() -> re.Pattern[str]:
    """The number of a fair behind its day: の97には, のコミケ90の."""
    return re.compile(r"の(?:コミックマーケット|コミケ)?(?P<number>\d{2,3})(?=[はがもにの、と]|で[はも、])")


@cache
def _whole() -> re.Pattern[str]:
    """How many volumes there are in all: 全4巻, 七冊で."""
    return re.compile(rf"全{_NUMBER}[巻冊集]")


@cache
def _ends() -> re.Pattern[str]:
    """What says that a series is complete."""
    return re.compile(r"完結(?!編|篇|記念)|終わ[るっり]|終了|幕を(?:閉|下)|に幕|閉じ")


@cache
def _by_turns() -> re.Pattern[str]:
    """That volumes come out one after the other from a date on: から毎月1冊ずつ, より隔月で."""
    return re.compile(
        r"(?:\([^()\n]{1,6}\))?(?:から|より)、?[^。\n]{0,24}?(?:毎[月週号]|隔[月週]|月\d[冊巻]|\d(?:[かカヶヵ]月|週間?)(?:ごと|おき|に\d)|\d[冊巻]ずつ)"
    )


@cache
def _started() -> re.Pattern[str]:
    """That a serial begins on a date, which so far has more chapters: 2024年5月に始まり、98話を数える."""
    return re.compile(r"始ま|スタート|開始")


@cache
def _founded() -> re.Pattern[str]:
    """That a magazine is new."""
    return re.compile(r"(?<!プレ)創刊(?!の|以来|\d|から|時)")


@cache
def _other_book() -> re.Pattern[str]:
    """What begins a series, is of all of it or of another book than the volume told before."""
    return re.compile(
        r"始ま|開始|スタート|創刊|連載|シリーズ|全\d{1,3}[巻冊]|上巻|下巻|[二三]冊|続刊|新作|新刊|刊行予定|(?:完結|最終|最後の|最初の|初の?)(?:巻|単行本)"
        r"|番外|外伝|画集|資料集|ブック|同人|小冊子|リスト|一覧|ラインナップ|次は|翻訳|語版|字版|復[刊刻]|文庫|新装|愛蔵|完全版|ガイド|海外|[英米]国|まとめ|全巻|BOX|OVA"
    )


@cache
def _since() -> re.Pattern[str]:
    """That something goes on from a date."""
    return re.compile(r"から|より")


def _step(before: str) -> int:
    """Give how many volumes a sentence goes on from that told before it: 前巻は, 次の巻は."""
    named = re.search(r"(?P<back>前の?巻)|次の?巻", before)
    return 0 if named is None else -1 if named["back"] else 1
