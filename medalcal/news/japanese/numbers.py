"""Which number a date of a Japanese sentence has: of a volume, an episode, an issue."""

from __future__ import annotations

from medalcal.news.groups import Group
from medalcal.news.japanese.products import Products
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Cue, Mark, Number

_UNBOUND = ("broadcast", "film", "open", "issue")
"""Hints of what has no volumes."""

_SHOWN = ("broadcast", "stream", "film", "open")
"""Hints of what no magazine prints."""
_TOPICS = ("number", "title", "noun", "season", "outlet", "cue")
"""Kinds of marks that may be the topic of a clause."""

_COUNTED = {"話": "episode", "回": "episode", "本編": "episode", "巻": "volume"}
_NEAR = 16
"""Characters before a date within which it is said to be of what was numbered before."""

_BACK = 12
"""Marks before a date among which its number is looked for, so that work stays linear in what a text says."""


class Numbers(Products):
    """Tells what is counted of a date, and which one it is."""

    def numbered(self, group: Group, date: Mark, said: Cue, thing: str) -> tuple[str, list[Number]]:
        """Give what is counted and its numbers: of the group, of an issue with its year, of a heading or a column."""
        near = [mark for mark in group.numbers if not self.leads_next(mark, date)]
        own = own_numbers(self.text, self.marks, date) or near or self.number_of_clauses(date)
        if self.text.startswith("以降", date.end):
            own = [mark for mark in own if mark.start >= date.end]
        if thing == "special":
            own = [mark for mark in own if not shape("not shown").match(self.text, mark.end)]
        numbers = self.counted_as(own, date) or self.that_one(date)
        issue = shape("issue date").search(self.text, date.start, date.end)
        if issue is not None:
            numbers = [Number("issue", (int(issue["number"]),))]
        if said.hint in _SHOWN and numbers and numbers[0].of == "issue":
            return "", []
        if said.hint == "issue" and not numbers and self.founds(date):
            return "issue", [Number("issue", (1,))]
        if said.hint in _UNBOUND and numbers and numbers[0].of == "volume":
            return ("issue", numbers) if own and self.is_of_magazine(own[0]) else ("", [])
        column = [mark.value for mark in self.context.head_of(self.text, self.marks, date) if mark.kind == "number"]
        if len(column) == 1 and (self.table or (self.row and not numbers and column[0].of == "episode")):
            return column[0].of, column
        if thing == "disc" and own and self.text.startswith("の", own[0].end):
            return "volume", numbers
        numbers = numbers or self.of_block(thing)
        return numbers[0].of if numbers else "", numbers

    def of_block(self, thing: str) -> list[Number]:
        """Give the number of the volume that a line named above a row which is its day of sale: 月の庭(3), 発売日:…."""
        edition = self.context.japanese.edition if self.row else None
        if edition is None or not (thing == "volume" or (thing == "" and edition.parted)):
            return []
        return [edition.number] if shape("day of sale").match(self.text, self.start, self.end) else []

    def leads_next(self, number: Mark, date: Mark) -> bool:
        """Tell whether a number behind a date is the topic of the next one: 放送は27日となり、第13話は3日に."""
        following = next((mark for mark in self.marks if mark.start >= number.end), None)
        topic = number.start >= date.end and self.text.startswith("は", number.end)
        return topic and following is not None and following.kind == "date" and following.start - number.end == 1

    def number_of_clauses(self, date: Mark) -> list[Mark]:
        """Give the number that is the topic up to a date, it or its sale: 第6巻の発売は3月に予定され、5月に延びた.

        A row is of the only number that it names.
        """
        numbers = [mark for mark in self.marks if mark.kind == "number" and mark.start >= self.start]
        if self.row and len(numbers) == 1 and numbers[0].end <= date.start:
            return numbers
        topic: Mark | None = None
        reached = self.start
        for mark in self.marks:
            if mark.start >= date.start:
                break
            if mark.kind not in _TOPICS or mark.end > date.start or mark.start < reached:
                continue
            match = shape("a topic").match(self.text, mark.end)
            if match is not None:
                topic, reached = mark, match.end()
        return [topic] if topic is not None and topic.kind == "number" else []

    def that_one(self, date: Mark) -> list[Number]:
        """Give the number that the sentence before named, where a date is said to be of that one: 同話は5月25日に."""
        told = self.context.number_before
        match = shape("that one").search(self.text, max(self.start, date.start - _NEAR), date.start)
        return [told] if match is not None and told is not None and told.of == _COUNTED[match[1]] else []

    def is_of_magazine(self, number: Mark) -> bool:
        """Tell whether a number stands right behind the name of a magazine: ハルタVol.76."""
        magazines = [mark for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "magazine"]
        return any(0 <= number.start - mark.end <= 1 for mark in magazines)

    def counted_as(self, marks: list[Mark], date: Mark) -> list[Number]:
        """Give the numbers of one kind only, and of issues the one whose day of sale stands right behind it."""
        beside = [mark.value for mark in marks if mark.end == date.start - 1 and self.text[mark.end] == "("]
        if beside and beside[0].of == "issue":
            return beside
        return [mark.value for mark in marks if mark.value.of == marks[0].value.of]


def own_numbers(text: str, marks: list[Mark], date: Mark) -> list[Mark]:
    """Give the numbers that are the topic of a date; else the one that its release is said of: 6月5日発売の2巻.

    Or that of which an airing is said to be: 2月21日の放送は第6話をもう一度流す.
    """
    place = next((n for n, mark in enumerate(marks) if mark.start >= date.end), len(marks))
    before = [mark for mark in marks[max(0, place - _BACK) : place] if mark.kind == "number" and mark.end <= date.start]
    behind = [mark for mark in marks[place : place + _BACK] if mark.kind == "number"]
    pressed = shape("pressed on").match(text, date.end)
    if pressed is not None:
        return [mark for mark in behind if mark.end <= pressed.end() and mark.value.of == "volume"]
    topics = _topics(text, [mark for mark in before if mark.value.of == before[-1].value.of], date)
    if topics:
        return topics + [mark for mark in behind if shape("in a row").match(text, mark.end)]
    said = ("of its day", "of its airing")
    if behind and shape("shown again").match(text, date.end):
        return behind[:1]
    return behind[:1] if behind and any(shape(of).fullmatch(text, date.end, behind[0].start) for of in said) else []


def _topics(text: str, numbers: list[Mark], date: Mark) -> list[Mark]:
    """Give those of the numbers before a date that are its topic: 1巻と2巻は8月12日; 3巻(2月27日発売予定)は4月23日."""
    if not numbers or not shape("is on").fullmatch(text, numbers[-1].end, date.start):
        return []
    if shape("then it").search(text, max(0, numbers[-1].start - 6), numbers[-1].start):
        return []
    first = len(numbers) - 1
    while first and shape("and").fullmatch(text, numbers[first - 1].end, numbers[first].start):
        first -= 1
    if first and shape("through").fullmatch(text, numbers[first - 1].end, numbers[first].start):
        return [numbers[first - 1]]
    return numbers[first:]
