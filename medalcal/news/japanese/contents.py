"""What sentences without a date of their own add to one told before: the contents of a magazine, new books of a day."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.prizes import Prizes
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import ONE_BY_ONE, Proposal
from medalcal.news.titles import is_work

_SUNG = 120
"""Characters before a sentence in which the song that it goes on with may be named."""

_COUNTED = 12
"""Sentences behind one that counts serials in which they are named."""


class Contents(Prizes):
    """Tells what belongs to the day of an earlier sentence."""

    def with_contents(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give what a sentence says, with what it adds to a magazine or to a day of new books."""
        if self.row and not any(mark.kind == "title" for mark in self.marks):
            self.context.lineup = None
        told = self.of_next(proposals) or self.in_issue(proposals) or self.of_issue(proposals)
        told = told or self.in_lineup(proposals) or proposals
        told = self.just_won(self.won(told)) if told is proposals else told
        self.remember_issues(told)
        opening = next(filter(self.opens_lineup, told), None)
        if opening is not None:
            self.context.lineup, self.context.left = opening, self.works_to_come()
            if opening.work is None:
                opening.why = ONE_BY_ONE
        elif self.opens_parts(told):
            self.context.left = self.parts_to_come()
        elif any(proposal.why is None and proposal.start >= self.start for proposal in proposals):
            self.context.lineup = None if told is proposals and _is_dated(proposals) else self.context.lineup
        return told

    def respectively(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give as many works as dates one date each, in their order: 「…」と「…」が、それぞれ1月と4月に."""
        told = [each for each in proposals if each.why is None and each.start >= self.start]
        at = self.text.find("それぞれ", self.start, told[0].start if told else self.start)
        titles = [title for title in self.works() if title.end <= at] if at >= 0 else []
        starts = list(dict.fromkeys(each.start for each in told))
        if len(starts) < 2 or len(titles) != len(starts):
            return proposals
        given: list[Proposal] = []
        for each in proposals:
            if any(each is one for one in told):
                each.work = inner(titles[starts.index(each.start)])
            if each not in given:
                given.append(each)
        return given

    def opens_lineup(self, proposal: Proposal) -> bool:
        """Tell whether a claim is of all that publishers bring on a day, which is then named: …系の新刊が発売される."""
        if proposal.why is not None or self.row or proposal.start < self.start:
            return False
        if self.works_to_come():
            return True
        if proposal.thing != "volume":
            return False
        if not (_is_dated([proposal]) or _is_today(proposal)):
            return False
        houses = (mark for mark in self.marks if mark.kind == "outlet" and mark.value.kind in ("magazine", "publisher"))
        if any(shape("new books").match(self.text, house.end) for house in houses):
            return True
        return bool(shape("lineup").search(self.text, self.start, self.end))

    def works_to_come(self) -> int:
        """Give how many works a sentence says to come out, which are then named: 25日に封切られるのは3作品."""
        match = shape("so many come").search(self.text, max(self.start, self.end - 30), self.end)
        return 0 if match is None or self.works() else int(match["count"])

    def opens_parts(self, told: list[Proposal]) -> bool:
        """Tell whether so many parts of a number on sale are to be named behind a sentence: 今号の新連載はあと2本."""
        if not self.context.japanese.issues or not self.parts_to_come():
            return False
        issue = self.context.japanese.issues[-1]
        self.context.lineup = replace(self.part_of(issue), sentence=self.place, end=issue.end)
        if issue.sentence == self.place:
            for proposal in told:
                proposal.why = ONE_BY_ONE if proposal is issue else proposal.why
        return True

    def parts_to_come(self) -> int:
        """Give how many serials a sentence says to be in a number, which are then named: 新作4本が登場した."""
        match = None if self.row or self.works() else shape("so many begin").search(self.text, self.start, self.end)
        return int(match["count"] or match["more"]) if match is not None else 0

    def of_parts(self, template: Proposal, proposals: list[Proposal]) -> list[Proposal]:
        """Give the next of the serials that were counted: its sentence begins with it, and with who made it."""
        titles = [title for title in self.works() if shape("its topic").match(self.text, title.end)][:1]
        titles = [title for title in titles if "、" not in self.text[self.start : title.start]]
        if not titles or _is_dated(proposals) or self.is_told_since(template, titles[0]):
            return []
        self.context.left -= 1
        self.context.lineup = template if self.context.left else None
        note = "it is told of the number of a magazine that holds so many"
        return [*proposals, replace(template, sentence=self.place, guessed=note, work=inner(titles[0]))]

    def is_told_since(self, template: Proposal, title: Mark) -> bool:
        """Tell whether a work was named since the day of sale, or that lies too far back."""
        named = self.text.find(str(title.value), template.start, self.start)
        return named >= 0 or self.place - template.sentence > _COUNTED

    def of_count(self, template: Proposal, proposals: list[Proposal]) -> list[Proposal]:
        """Give the next of the works that were counted: it is the topic with which a sentence begins."""
        titles = [title for title in self.works() if title.start == self.start and self.text[title.end] in "はがも"]
        begins = self.text[max(0, self.start - 8) : self.start].rstrip(" \u3000").endswith(("\n", "。"))
        if not titles or not begins or _is_dated(proposals):
            return []
        self.context.left -= 1
        self.context.lineup = template if self.context.left else None
        note = "it is told of the day on which so many works come out"
        return [*proposals, replace(template, sentence=self.place, guessed=note, why=None, work=inner(titles[0]))]

    def in_lineup(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the books that a sentence names as coming out on the day told before: 「…」は5巻が登場."""
        template = self.context.lineup
        if template is not None and self.context.left and template.hint == "issue":
            return self.of_parts(template, proposals)
        if template is not None and self.context.left:
            return self.of_count(template, proposals)
        others = [proposal for proposal in proposals if not _is_about_now(proposal)]
        if template is None or _is_dated(others) or any(map(_is_today, others)):
            return []
        note = "it is told of the day of new books that was told before"
        blank = replace(template, sentence=self.place, numbers=(), of="", guessed=note, why=None)
        told = [other.work for other in others if other.numbers or other.hint not in ("issue", "broadcast", "film")]
        titles = [title for title in self.works() if inner(title) not in told]
        found: list[Proposal] = []
        for title, following in zip(titles, [*titles[1:], None], strict=False):
            end = self.end if following is None else following.start
            number = next((mark for mark in self.marks if title.end <= mark.start < end and _is_volume(mark)), None)
            if number is not None and shape("of book").fullmatch(self.text, title.end, number.start):
                found.append(replace(blank, work=inner(title), of="volume", numbers=number.value.values))
            elif number is None and (self.comes_out(title) if following is None else self.with_next(title, following)):
                found.append(replace(blank, work=inner(title)))
        return others + found if found else []

    def with_next(self, title: Mark, following: Mark) -> bool:
        """Tell whether a title comes out together with the next one: 「…」と、短編集「…」をリリース."""
        between = self.text[title.end : following.start]
        return len(between) <= 10 and between.startswith(("と", "や")) and self.comes_out(following)

    def comes_out(self, title: Mark) -> bool:
        """Tell whether a title is what a word of release behind it speaks of: 新刊「…」を上梓."""
        if self.text[title.end : title.end + 1] not in ("が", "は", "も", "を"):
            return False
        return any(
            self.cues[place].role == "release" and self.cues[place].hint in ("release", "print", "start")
            for place in self.places
            if self.marks[place].start >= title.end
        )

    def of_beside(self, proposals: list[Proposal]) -> None:
        """Give a song on sale, and a show, the title that it is named by: 同曲は, エンディング曲「…」は8月1日に."""
        for proposal in proposals:
            if proposal.thing in ("song", "audio"):
                proposal.work = self.song_before(proposal.start) or proposal.work
            if proposal.thing == "live":
                proposal.work = self.show_named() or proposal.work

    def show_named(self) -> tuple[int, int] | None:
        """Give the title of the one show that a sentence calls so: イベント「…」, 全国ツアー「…」."""
        titles = [mark for mark in self.marks if mark.kind == "title"]
        starts = {match.end() for match in shape("called a show").finditer(self.text, self.start, self.end)}
        shows = [mark for mark in titles if mark.start in starts]
        return inner(shows[0]) if len(shows) == 1 else None

    def song_before(self, date: int) -> tuple[int, int] | None:
        """Give the title before a date if it is a song's, else of the song with which a sentence goes on."""
        titles = [mark for mark in self.marks if mark.kind == "title"]
        named = [mark for mark in titles if mark.end <= date and (self.is_song(mark) or is_work(self.text, mark))]
        if titles:
            spoken = named[-1] if named else titles[0]
            return inner(spoken) if self.is_song(spoken) else None
        if shape("song again").match(self.text, self.start) is None:
            return None
        said = shape("song").finditer(self.text, max(0, self.start - _SUNG), self.start)
        return next(reversed([match.span("title") for match in said]), None)

    def is_song(self, title: Mark) -> bool:
        """Tell whether a title is called that of a song: 主題歌「…」."""
        return shape("called a song").search(self.text, max(self.start, title.start - 20), title.start) is not None

    def spoken_of(self, proposals: list[Proposal]) -> None:
        """Give what names no work the one that the sentences before speak of, and note which one this sentence does."""
        self.context.japanese.carrier = self.carrier(len(self.marks))
        if not self.row:
            for proposal in proposals:
                proposal.work = proposal.work or self.context.topic
        titles = [mark for mark in self.marks if mark.kind == "title" and is_work(self.text, mark)]
        headed = shape("section").match(self.text, self.start) is not None
        if self.row or headed:
            told = len(titles) == 1 and any(proposal.why is None for proposal in proposals)
            if self.place and (told or not self.row):
                self.context.topic = inner(titles[0]) if titles else None
                self.context.section = self.context.topic if headed else self.context.section
            return
        topics = [mark for mark in titles if shape("of topic").match(self.text, mark.end, self.end)]
        topics = [mark for mark in topics if not self.is_beside_the_work(mark)]
        if topics:
            whole = topics[0].start == self.start and self.text.startswith("は", topics[0].end)
            inside = whole and all(self.text.startswith("が", mark.end) for mark in topics[1:])
            self.context.topic = inner(topics[0] if inside else topics[-1])

    def is_beside_the_work(self, title: Mark) -> bool:
        """Tell whether a title is of what goes with the work that is spoken of: a gift, a song."""
        beside = shape("beside the work").search(self.text, max(self.start, title.start - 20), title.start)
        return beside is not None or shape("extra").search(str(title.value)) is not None


def _is_volume(mark: Mark) -> bool:
    return mark.kind == "number" and mark.value.of == "volume"


def _is_dated(proposals: list[Proposal]) -> bool:
    """Tell whether a sentence has a day of its own."""
    return any(
        each.when is not None and (each.when.day is not None or each.when.weekday is not None) for each in proposals
    )


def _is_today(proposal: Proposal) -> bool:
    """Tell whether a date is so many days from that of the text."""
    return proposal.when is not None and proposal.when.shift is not None and proposal.when.shift[0] == "day"


def _is_about_now(proposal: Proposal) -> bool:
    """Tell whether a date says no more than "this month" or "this day"."""
    shift = proposal.when.shift if proposal.when is not None else None
    return shift is not None and shift[0] in ("month", "week", "after") and shift[1] == 0
