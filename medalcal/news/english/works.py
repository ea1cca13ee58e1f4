"""Which work each dated fact of an English text is about.

A date is of the title that governs it: the one before it in its sentence, or behind it where the date opens its clause.
A sentence without a title goes on about the work of the one before; a paragraph begins with the main work again.
"""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.document import Sentence
from medalcal.news.english.main_work import MainWork
from medalcal.news.english.names import fold, is_name
from medalcal.news.english.row_titles import Title
from medalcal.news.english.title_governing import TitleGoverning
from medalcal.news.english.title_lists import Count, Place, are_counted
from medalcal.news.english.title_shapes import shape
from medalcal.news.english.titles import Titles
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal
from medalcal.news.subject import titled

_LOUD = 3
"""Letters of the longest word in capitals that is no title by itself."""

_FIRST_WORDS = 4
"""Words before the subject of a sentence: Taro Yamada's new manga …"""

_NEAR = 200
"""Characters around a date in which a new work is looked for."""


class Works(MainWork, TitleGoverning):
    """Follows what a text speaks of, sentence by sentence."""

    def __init__(self, text: str, found: list[Sentence], gazetteer: Gazetteer, work: str | None) -> None:
        self.written = text
        self.found = found
        self.titles = Titles(text, found, gazetteer, work)
        self.text = self.titles.text
        self.main = work or self.main_work()
        if self.main is not None:
            self.titles.found = [[each for each in some if not self.is_lone(each)] for some in self.titles.found]
            if work is None:
                self.rename()
        self.last: Place | None = None
        """Of the last sentence that was of a work; nothing where that is the main one."""
        self.group: list[Place] = []
        """The works that were last told of together."""
        self.counts: list[Count] = []
        """The number and the season of each of them, where they were listed with these and without a date."""
        self.rows: tuple[list[Place], list[Count]] = ([], [])
        """The works of a list of rows, with their numbers."""
        self.listed_at = -1
        """Place of the last row of a list of numbered works without dates."""
        self.paragraph = -1

    def is_lone(self, title: Title) -> bool:
        """Tell whether beside the main work a title is a word that nothing calls a work: Gonzo will premiere …"""
        name = self.name(title)
        if " " in name or name.endswith("!!") or (name.isupper() and len(name) > _LOUD):
            return False
        known = name in self.titles.given or fold(name) in self.titles.called
        return not known and fold(name) not in fold(self.main or "")

    def assign(self, proposals: list[Proposal], place: int, marks: list[Mark]) -> list[Proposal]:
        """Give what a sentence says of its dates, each with its work; what is said of several works, once for each."""
        sentence = self.found[place]
        if sentence.layout == "row":
            rows = self.row(proposals, place, marks)
            self.list_row(place, marks, dated=bool(proposals))
            return rows
        opening = sentence.paragraph != self.paragraph
        if opening:
            self.paragraph = sentence.paragraph
            of_last = shape("that one").match(self.text, sentence.start)
            self.last = self.last if of_last or self.main is None else None
        titles = [
            title
            for title in self.titles.found[place]
            if title.sure or proposals or (opening and self.is_topic(title, sentence))
        ]
        if sentence.layout == "heading" and self.main is None:
            titles = titles or self.titles.alone(place, sentence)
        rest = self.all_but(proposals, place, titles)
        if rest is not None:
            return rest
        assigned = self.each(proposals, titles, marks)
        own = [title for title in titles if not title.aside and (title.sure or not proposals)] or self.written_by(
            titles
        )
        if own and not any(each.why is None for each in proposals):
            self.go_on_with(own, proposals, marks, sentence)
        told = self.paired(assigned, place, own)
        if sentence.layout == "heading":
            self.list_row(place, marks, dated=bool(proposals))
        return told

    def go_on_with(self, own: list[Title], proposals: list[Proposal], marks: list[Mark], sentence: Sentence) -> None:
        """Note the works, with their numbers, of a sentence that tells no release."""
        subject = self.is_subject(own[0], sentence)
        several = self.listed(own if subject else own[::-1], proposals, forward=subject)
        counts = self.counted_all(sorted(several), marks)
        self.go_on([each.name for each in several], counts if subject else counts[::-1])

    def list_row(self, place: int, marks: list[Mark], *, dated: bool) -> None:
        """Note the work of a row that tells nothing of it but its number: of a list that is dated as one behind it."""
        if dated:
            return
        own = [title for title in self.titles.found[place] if not title.aside]
        if len(own) > 1 and len(several := self.listed(own, [], forward=True)) == len(own):
            self.go_on([each.name for each in several], self.counted_all(several, marks))
        if len(own) != 1:
            return
        (count,) = self.counted_all(own, marks)
        if count[0] is None:
            return
        if self.listed_at != place - 1:
            self.rows = [], []
        self.listed_at = place
        self.rows[0].append(own[0].name)
        self.rows[1].append(count)
        self.group, self.counts = self.rows
        self.last = own[0].name

    def is_subject(self, title: Title, sentence: Sentence) -> bool:
        """Tell whether a sentence begins with a title, or with whose it is."""
        return self.text.count(" ", sentence.start, title.start) <= _FIRST_WORDS

    def is_topic(self, title: Title, sentence: Sentence) -> bool:
        """Tell whether the first words of a paragraph are a title of three words or more, or of what has a rank."""
        if title.start != sentence.start:
            return False
        long = self.main is None and self.name(title).count(" ") > 1
        return long or shape("ranks behind").match(self.text, title.end) is not None

    def go_on(self, group: list[Place], counts: list[Count] | None = None) -> None:
        """Note what the text speaks of."""
        self.group = group
        self.counts = counts or []
        self.last = group[-1]

    def named(self) -> str | None:
        """Give the title of what the text speaks of; nothing where it is the main work."""
        return self.written[self.last[0] : self.last[1]] if self.last is not None else None

    def each(self, proposals: list[Proposal], titles: list[Title], marks: list[Mark]) -> list[Proposal]:
        """Give each date of a sentence with its work, or its works; a date told finer behind it is of the same."""
        assigned: list[Proposal] = []
        before: Proposal | None = None
        for proposal in proposals:
            if before is not None and len(self.group) > 1 and proposal.start == before.start:
                continue
            shown = None if before is None else self.shown_between(before, proposal, titles)
            if shown is not None and before is not None:
                proposal.work, proposal.outlets = (
                    self.without_number(shown, proposal),
                    proposal.outlets or before.outlets,
                )
                assigned.append(proposal)
            elif before is not None and proposal.start - before.end < 3 and len(self.group) < 2:
                assigned.append(replace(proposal, work=assigned[-1].work))
            else:
                assigned += self.of(proposal, proposals, titles, marks)
            before = proposal
        return assigned

    def shown_between(self, before: Proposal, proposal: Proposal, titles: list[Title]) -> Title | None:
        """Give the title that stands between two clocks of one day: on May 4 MBS shows A at 19:00 and B at 19:30."""
        if before.start != proposal.start or before.hour is None or proposal.hour is None:
            return None
        own = [each for each in titles if before.hour.end <= each.start and each.end <= proposal.hour.start]
        return own[0] if len(own) == 1 else None

    def of(
        self, proposal: Proposal, proposals: list[Proposal], titles: list[Title], marks: list[Mark]
    ) -> list[Proposal]:
        """Give one date with its work, or once for each of its works."""
        group = self.governing(proposal, proposals, titles)
        if not group:
            ahead = self.titled_next(proposal)
            if ahead is not None and proposal.why is None:
                self.go_on([ahead])
            proposal.work = ahead or (None if self.returns(proposal) else self.last)
            return [proposal]
        if proposal.why is None and not self.is_recalled(group[0]):
            self.go_on([title.name for title in group])
        group = self.respective(self.chosen(group, proposal), proposal, proposals)
        if len(group) == 1:
            proposal.work = self.without_number(group[0], proposal)
            return [proposal]
        return [self.one_of(proposal, group, n, marks) for n in range(len(group))]

    def is_recalled(self, title: Title) -> bool:
        """Tell whether a title is only told of its maker, so that the text goes on as before: Mori drew X in 2010."""
        return self.main is not None and bool(
            shape("recalled").search(self.text[max(0, title.start - 80) : title.start])
        )

    def titled_next(self, proposal: Proposal) -> Place | None:
        """Give the title that the next sentence has for a new work: She launches a manga on May 5. Titled X, it is …"""
        place = proposal.sentence + 1
        sentence, following = self.found[place - 1], self.found[place : place + 1]
        if not following or following[0].paragraph != sentence.paragraph or sentence.layout != "text":
            return None
        runs = self.titles.runs[place][:1]
        near = max(sentence.start, proposal.start - _NEAR), min(sentence.end, proposal.end + _NEAR)
        if not runs or not shape("new work").search(self.text, *near):
            return None
        led = self.text[following[0].start : runs[0].start]
        opens = led == '"' and shape("is one").match(self.text, runs[0].end)
        titles = opens or shape("titles it").fullmatch(led)
        return (runs[0].start, runs[0].end) if titles and is_name(self.text[runs[0].start : runs[0].end]) else None

    def returns(self, proposal: Proposal) -> bool:
        """Tell whether a sentence without a title speaks of the main work again: the new anime had been planned …"""
        return self.main is not None and bool(shape("back again").match(self.text, self.found[proposal.sentence].start))

    def written_by(self, titles: list[Title]) -> list[Title]:
        """Give the title of a sentence that only says who made it: Yamada wrote the X manga. It began in …"""
        before = self.text[max(0, titles[0].start - 60) : titles[0].start] if titles else ""
        return titles[:1] if shape("wrote").search(before) else []

    def one_of(self, proposal: Proposal, group: list[Title], place: int, marks: list[Mark]) -> Proposal:
        """Give a date of several works for one of them, with the number or the season beside that."""
        volumes = proposal.thing == "volume" or are_counted(group, self.written)
        counts = [self.counted(group, n, marks, volumes=volumes) for n in range(len(group))]
        each = replace(proposal, work=group[place].name)
        if any(count != (None, None) for count in counts):
            numbers, each.season = counts[place]
            each.numbers = numbers or ()
            each.work = self.without_number(group[place], each)
        return each

    def paired(self, proposals: list[Proposal], place: int, own: list[Title]) -> list[Proposal]:
        """Give the dates of a sentence without a title to the works told of before: one by one, or one date to all."""
        claims = list({each.start: each for each in proposals if each.why is None}.values())
        stretch = self.text[self.found[place].start : self.found[place].end]
        if own or len(self.group) < 2 or not claims:
            return proposals
        left = [each for each in proposals if each.why]
        if len(claims) == len(self.group) and "respectively" in stretch:
            return left + [replace(each, work=work) for each, work in zip(claims, self.group, strict=True)]
        if len(claims) != 1 or not shape("together").match(stretch):
            return proposals
        counts = self.counts if len(self.counts) == len(self.group) else [(None, None)] * len(self.group)
        return left + [_counted(claims[0], work, count) for work, count in zip(self.group, counts, strict=True)]

    def all_but(self, proposals: list[Proposal], place: int, own: list[Title]) -> list[Proposal] | None:
        """Give what is told of all works of the list before but one: apart from A, they all come out on May 4."""
        stretch = self.text[self.found[place].start : self.found[place].end]
        claims = [each for each in proposals if each.why is None]
        if len(own) != 1 or len(self.group) < 2 or len(claims) != 1 or not shape("apart from").match(stretch):
            return None
        counts = self.counts if len(self.counts) == len(self.group) else [(None, None)] * len(self.group)
        pairs = [pair for pair in zip(self.group, counts, strict=True) if not self.is_same(pair[0], own[0].name)]
        return [each for each in proposals if each.why] + [
            _counted(replace(claims[0], numbers=(), of="", season=None), work, count) for work, count in pairs
        ]

    def is_same(self, one: Place, other: Place) -> bool:
        """Tell whether two titles are alike."""
        return self.written[slice(*one)] == self.written[slice(*other)]

    def row(self, proposals: list[Proposal], place: int, marks: list[Mark]) -> list[Proposal]:
        """Give the dates of a row with the title in it, or with that of the heading above."""
        sentence = self.found[place]
        alone = titled(self.text, sentence)
        if alone is not None:
            self.go_on([self.bare(alone)])
        dated_above = any(each.start < sentence.start for each in proposals)
        title = self.titles.of_row(place, sentence, main=self.main is not None and not dated_above)
        if not proposals and self.main is None and (own := self.titles.alone(place, sentence)):
            self.go_on([own[0].name])
        if title is None and dated_above:
            title = next(iter(self.titles.alone(place, sentence)), None) or self.titles.item(sentence)
        if title is None:
            return self.under(proposals, sentence)
        titles = self.titles.items(place, sentence, marks)
        titles = titles or [each for each in self.titles.found[place] if not each.aside] or [title]
        if len(titles) > 1:
            return self.each(proposals, titles, marks)
        for proposal in proposals:
            proposal.work = self.without_number(title, proposal)
        opens = title.sure and shape("row opens").fullmatch(self.text, sentence.start, title.start)
        if opens or ((title.sure or self.main is None) and any(proposal.why is None for proposal in proposals)):
            self.go_on([title.name])
        return proposals

    def bare(self, title: Place) -> Place:
        """Give the title of a record without what is sold under it: Lantern Girl (manga)."""
        sold = shape("sold as").search(self.text, *title)
        return (title[0], sold.start()) if sold is not None and sold.start() > title[0] else title

    def under(self, proposals: list[Proposal], sentence: Sentence) -> list[Proposal]:
        """Give the dates of a row without a title."""
        work = self.last
        tells = shape("tells of above").match(self.text, sentence.start) and self.titles.alone(0, self.found[0])
        lone = self.main is None and work is None and (tells or any(each.numbers for each in proposals))
        above = 0 if lone and sentence.heading is None else sentence.heading
        if above is not None and (lone or self.found[above].layout != "headline"):
            heading = self.titles.of_row(above, self.found[above], main=self.main is not None)
            work = heading.name if heading is not None else work
        for proposal in proposals:
            proposal.work = work
        return proposals


def _counted(proposal: Proposal, work: Place, count: Count) -> Proposal:
    """Give what is told of several works for one, with the number that its list gave it."""
    numbers, season = count
    if numbers is None and season is None:
        return replace(proposal, work=work)
    return replace(proposal, work=work, numbers=numbers or (), season=season)
