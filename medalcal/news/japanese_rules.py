"""How a Japanese sentence says that something comes out on a date.

The word that says so comes after its date, so a date hangs on the next cue; on the one before it only behind a label
("放送開始日:") or a topic ("発売日は"). "15日、" with words of telling at
the end is the day of the telling.
What stands directly behind the cue belongs to it as well: 1月22日発売の第14巻.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from medalcal.news.context import Context
from medalcal.news.groups import Group, grouped, told
from medalcal.news.kinds import PRIORITY
from medalcal.news.marks import Cue, Mark, Number, Outlet, When
from medalcal.news.proposal import Proposal, Slot
from medalcal.news.tidy import Tidy
from medalcal.news.titles import is_work

_NO_CUE = "no word says that anything comes out then"

_PAST = (
    r"(?:が|を|も|は)?(?:さ|し|せ|なさ|られ|行わ)?(?:れ)?(?:て(?:い|き|お)|てきて)?(?:た(?!め|ら|り|い)"
    r"|ました|でした|て(?:いる|います|おり))"
)
_TO = (
    r"(?:へと?|に(?:変更|延期|発売|公開|放送|決定|繰り|順延|ずら|再|変わ|改め|なる|なった|設定)|までに?延期"
    r"|まで延期|となる|となった|に)"
)


class Phrase(NamedTuple):
    """Marks up to a cue and what it takes behind it."""

    first: int
    last: int
    cue: int


class Sentence:
    """The marks of one sentence and what they say of its dates."""

    def __init__(
        self, text: str, tidied: Tidy, place: int, context: Context, start: int, end: int, *, row: bool
    ) -> None:
        self.text = text
        self.marks = [_dated(text, mark, context.heading if row else []) for mark in tidied.marks]
        self.again = tidied.again
        self.place = place
        self.context = context
        self.start = start
        self.end = end
        self.row = row
        self.table = row and "|" in text[start:end]
        self.cues = self.lasting(_compound(text, self.marks))
        self.places = sorted(self.cues)

    def lasting(self, cues: dict[int, Cue]) -> dict[int, Cue]:
        """Give the cues without those of what goes on, unless a date says since when: 11月7日から上映中."""
        return {place: cue for place, cue in cues.items() if not cue.noun or self.since(place, cues)}

    def since(self, place: int, cues: dict[int, Cue]) -> bool:
        before = next((other for other in range(place - 1, -1, -1) if self.marks[other].kind == "date"), None)
        if before is None or any(before < other < place for other in cues):
            return False
        return bool(_shape("since").match(self.text, self.marks[before].end, self.marks[place].start))

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        dates = [place for place, mark in enumerate(self.marks) if mark.kind == "date"]
        proposals: list[Proposal] = []
        by_cue: list[tuple[int | None, list[int]]] = []
        for date in dates:
            why = self.refused(date)
            cue = None if why else self.govern(date)
            if (
                not why
                and cue is None
                and self.from_heading(date) is None
                and not self.moved(date)
                and not self.timed(date)
            ):
                why = _NO_CUE
            if why is not None:
                mark = self.marks[date]
                proposals.append(Proposal(mark.start, mark.end, mark.value, self.place, why=why))
            elif by_cue and by_cue[-1][0] == cue and not (cue is None and self.table):
                by_cue[-1][1].append(date)
            else:
                by_cue.append((cue, [date]))
        floor = 0
        for place, (cue, group) in enumerate(by_cue):
            following = by_cue[place + 1][1][0] if place + 1 < len(by_cue) else len(self.marks)
            last = self.reach(cue, group, following)
            proposals += self.releases(cue, group, floor, last)
            floor = last
        proposals += self.alongside(by_cue, proposals)
        if not any(proposal.status == "postponed" for proposal in proposals):
            self.context.delayed = self.delayed() or self.context.delayed
        return proposals + self.undecided(), self.slots(dates)

    def alongside(self, by_cue: list[tuple[int | None, list[int]]], proposals: list[Proposal]) -> list[Proposal]:
        """Give what comes out elsewhere with the release before it: TOKYO MXにて放送、ABEMAにて配信."""
        governing = [cue for cue, _ in by_cue if cue is not None]
        found: list[Proposal] = []
        for before, place in zip(self.places, self.places[1:], strict=False):
            said = self.cues[place]
            between = self.marks[before + 1 : place]
            outlets = [mark.value for mark in between if mark.kind == "outlet"]
            fits = (
                said.role == "release"
                and said.hint in ("stream", "broadcast")
                and before in governing
                and place not in governing
            )
            if not fits or not outlets or any(mark.kind in ("date", "clock", "title") for mark in between):
                continue
            last = [each for each in proposals if each.why is None and each.start < self.marks[place].start]
            if last and self.cues[before].role == "release" and last[-1].status == "":
                note = "no date of its own is said, so that of the same sentence is taken"
                found.append(replace(last[-1], hint=said.hint, outlets=outlets, hour=None, again=[], guessed=note))
        return found

    def timed(self, date: int) -> bool:
        """Tell whether a date has a clock, a station or an episode beside it, which say enough: 第15話は31日."""
        if self.place == 0 and _shape("headline end").match(self.text, self.marks[date].end):
            return True
        if self.row and any(
            mark.kind == "title" or (mark.kind == "noun" and mark.value == "anime") for mark in self.marks
        ):
            return self.context.main in ("film", "volume", "disc", "anime")
        if self.row and any(
            mark.kind == "season" or (mark.kind == "number" and mark.value.of in ("volume", "issue"))
            for mark in self.marks
        ):
            return True
        if self.subject_of_telling(date):
            return False
        if self.predicate(date) or self.ends_in_names(date):
            return True
        if _shape("rightly").search(self.text, max(self.start, self.marks[date].start - 8), self.marks[date].start):
            return True
        first = max([place for place in range(date) if self.marks[place].kind == "date"], default=-1) + 1
        last = min(
            [place for place in range(date + 1, len(self.marks)) if self.marks[place].kind == "date"],
            default=len(self.marks),
        )
        for mark in self.marks[first:last]:
            if mark.kind == "clock" and mark.start > self.marks[date].start:
                return True
            if mark.kind == "outlet" and mark.value.kind in ("channel", "platform"):
                return True
            if mark.kind == "outlet" and mark.value.kind == "theater" and _shape("held").match(self.text, mark.end):
                return True
            if mark.kind == "number" and mark.value.of == "episode" and mark.end <= self.marks[date].start:
                return True
            if mark.kind == "number" and self.text[mark.end : self.marks[date].start] in ("は", "が"):
                return True
        return False

    def ends_in_names(self, date: int) -> bool:
        """Tell whether a sentence has nothing behind a date but what came out: 2023年4月に「刀鍛冶の里編」。"""
        following = next(
            (place for place in range(date + 1, len(self.marks)) if self.marks[place].kind == "date"), None
        )
        rest = self.marks[date + 1 : following]
        if not any(mark.kind in ("title", "season") for mark in rest) or self.context.cue is None:
            return False
        at = self.marks[date].end
        for mark in rest:
            if mark.kind not in ("title", "season", "noun", "number", "stop", "weekday", "outlet"):
                return False
            if not _shape("joint").fullmatch(self.text, at, mark.start):
                return False
            at = mark.end
        end = self.end if following is None else self.marks[following].start
        return bool(_shape("nothing").fullmatch(self.text, at, end))

    def predicate(self, date: int) -> bool:
        """Tell whether a date is all that is said of a thing: 第3期は1月、第2クールは7月。"""
        before = self.marks[date - 1] if date else None
        known = self.context.cue is not None or self.place == 0
        if known and _shape("begins").match(self.text, self.marks[date].end, self.end):
            return self.text[self.marks[date].start - 1] == "は" and not self.tickets(date)
        if (
            before is None
            or before.kind not in ("title", "season", "number", "noun")
            or before.value in ("promo", "goods")
        ):
            return False
        ends = _shape("clause end").match(self.text, self.marks[date].end, self.end) or self.marks[date].end >= self.end
        return self.text[before.end : self.marks[date].start] in ("は", "が") and bool(ends)

    def subject_of_telling(self, date: int) -> bool:
        """Tell whether a date stands between who tells and what is told: 日テレは15日、…."""
        mark = self.marks[date]
        before = self.marks[date - 1] if date else None
        if before is None or before.kind != "outlet" or mark.end >= self.end:
            return False
        return self.text[before.end : mark.start] == "は" and self.text[mark.end] == "、"

    def refused(self, date: int) -> str | None:
        """Say why a date can be no release, by what stands around it."""
        mark = self.marks[date]
        before, after = (
            self.text[max(self.start, mark.start - 12) : mark.start],
            self.text[mark.end : min(self.end, mark.end + 14)],
        )
        if _shape("period").search(before):
            return "a period that was counted"
        if _shape("title date").search(before):
            return "part of a name"
        if _shape("as of").match(after):
            return "as of that day, or a date of a list"
        if _shape("slip").match(after):
            return "a slip that is corrected"
        if self.context.moving and after.startswith("に") and self.told_of_move(date):
            return "day of the announcement"
        if _shape("guess").match(after):
            return "a guess"
        if _shape("born").match(after):
            return "a birth or a founding"
        if _shape("last day").match(after) and self.ends_run(mark):
            return "the last day of a run"
        if _shape("where told").match(after) and self.told(date):
            return "day of the announcement"
        if self.announces_move(date, after):
            return "day of the announcement"
        if (
            mark.start == self.start
            and after.startswith("、")
            and any(self.cues[place].role in ("cancel", "delay") for place in self.places)
            and not _shape("to").match(after)
        ):
            return "day of the announcement"
        if self.tickets(date):
            return "tickets or orders"
        exact = mark.value.day is not None or mark.value.shift is not None
        return "day of the announcement" if exact and _shape("told").match(after) and self.told(date) else None

    def ends_run(self, date: Mark) -> bool:
        """Tell whether a date up to which something lasts is that of an exhibition or a sale; no airing ends so."""
        if _shape("range").search(self.text, date.start, date.end):
            return False
        things = {*self.nouns(0, len(self.marks)), self.context.main, self.context.thing}
        return bool(things & {"live", "goods"}) and not things & {"anime", "drama", "special"}

    def told_of_move(self, date: int) -> bool:
        """Tell whether right behind a date stands the one to which something moved: 24年8月に2025年冬へ."""
        following = self.marks[date + 1] if date + 1 < len(self.marks) else None
        if following is None or following.kind != "date" or following.start - self.marks[date].end > 2:
            return False
        return self.text.startswith("へ", following.end)

    def announces_move(self, date: int, after: str) -> bool:
        """Tell whether a sentence of a move begins with the day on which it was told: 9日には、…10月から1月へ改めた."""
        mark = self.marks[date]
        if mark.start != self.start or mark.value.day is None or not _shape("there").match(after):
            return False
        last = self.places[-1] if self.places else 0
        return (
            any(self.cues[place].role == "delay" for place in self.places)
            and self.dated_between(date, last)
            and not _shape("to").match(after)
        )

    def tickets(self, date: int) -> bool:
        """Tell whether a sentence speaks of tickets or orders before a date, and of no release between."""
        before = [place for place in self.places if place < date]
        sold = [place for place in before if self.cues[place].hint == "tickets"]
        return bool(sold) and not any(
            self.cues[place].role == "release" and self.cues[place].hint != "release" and place > sold[-1]
            for place in before
        )

    def told(self, date: int) -> bool:
        """Tell whether a date with a comma is the day of telling: the sentence ends in telling."""
        rest = [place for place in self.places if place > date]
        return any(self.cues[place].role == "announce" for place in rest[-2:])

    def govern(self, date: int) -> int | None:
        """Give the cue of a date."""
        label = self.label(date)
        topic = self.topic(date)
        if topic is not None:
            return topic
        following = [place for place in self.places if place > date]
        after = next((place for place in following if self.cues[place].hint != "topic"), None)
        before = [place for place in self.places if place < date]
        if label is not None and (
            after is None or self.marks[after].start - self.marks[date].end > 8 or self.cues[after].role == "plan"
        ):
            return label
        if after is not None and self.cues[after].role == "plan":
            stronger = next(
                (
                    place
                    for place in following
                    if self.cues[place].role in ("release", "award", "delay", "cancel")
                    and not self.dated_between(date, place)
                ),
                None,
            )
            topic = next(
                (
                    place
                    for place in reversed(before)
                    if self.cues[place].role in ("release", "plan") and not self.dated_between(place, date)
                ),
                None,
            )
            if stronger is not None:
                return stronger
            return topic if topic is not None and self.cues[topic].hint not in ("",) else after
        if after is not None and self.cues[after].role == "announce":
            topic = next(
                (
                    place
                    for place in reversed(before)
                    if self.cues[place].role in ("release", "plan") and self.near(place, date)
                ),
                None,
            )
            return topic if topic is not None else after
        if after is not None:
            return after
        if self.predicate(date):
            return None
        return next(
            (
                place
                for place in reversed(before)
                if self.cues[place].role != "announce"
                and not (self.cues[place].role == "plan" and self.cues[place].hint == "")
            ),
            None,
        )

    def topic(self, date: int) -> int | None:
        """Give the cue that is the topic of a date which ends its clause: 設立は2007年5月、."""
        place = next((place for place in reversed(self.places) if place < date), None)
        mark = self.marks[date]
        ends = mark.end >= self.end or bool(_shape("copula").match(self.text, mark.end))
        return (
            place
            if place is not None and ends and self.near(place, date) and self.cues[place].hint != "topic"
            else None
        )

    def dated_between(self, first: int, last: int) -> bool:
        return any(mark.kind == "date" for mark in self.marks[first + 1 : last])

    def near(self, cue: int, date: int) -> bool:
        """Tell whether a cue is the topic of a date right behind it: 発売は1月22日."""
        between = self.text[self.marks[cue].end : self.marks[date].start]
        return len(between) <= 8 and bool(_shape("topic").match(between))

    def label(self, date: int) -> int | None:
        """Give the cue that stands as a label with a colon before a date."""
        for place in reversed([place for place in self.places if place < date]):
            if self.text[self.marks[place].end : self.marks[place].end + 3].strip()[:1] == ":":
                return place
        return None

    def moved(self, date: int) -> bool:
        """Tell whether "from A to B" says that something moved, with no verb left: 4月24日から9月11日へ."""
        mark = self.marks[date]
        return self.context.moving and bool(_shape("to").match(self.text, mark.end) or self.leads(date))

    def leads(self, date: int) -> bool:
        """Tell whether a date is the old one of two: A から B へ."""
        mark = self.marks[date]
        if not _shape("from").match(self.text, mark.end):
            return False
        following = next(
            (place for place in range(date + 1, len(self.marks)) if self.marks[place].kind == "date"), None
        )
        if following is None or self.marks[following].start - mark.end > 30:
            return False
        return bool(_shape("to").match(self.text, self.marks[following].end))

    def reach(self, cue: int | None, dates: list[int], following: int) -> int:
        """Give the mark after the last one that belongs to some dates: what stands behind the cue as its noun, too."""
        if cue is None or cue < dates[0]:
            return self.next_clause(dates[-1], following)
        place = cue + 1
        text = self.text
        at = self.marks[cue].end
        if not _shape("attributive").match(text, at):
            rest = [other for other in self.places if other > cue]
            if not rest and following == len(self.marks):
                return following
            return place
        while (
            place < following
            and place not in self.cues
            and not _shape("particle").search(text[at : self.marks[place].start])
            and not (place > cue + 1 and self.marks[place].value == "promo")
        ):
            at = self.marks[place].end
            place += 1
        return place

    def next_clause(self, date: int, following: int) -> int:
        """Give the mark with which another thing begins behind a date: 公開日が10月9日に決定、Blu-rayは来春."""
        stopped = False
        for place in range(date + 1, following):
            mark = self.marks[place]
            stopped = stopped or bool(_shape("pause").search(self.text, self.marks[place - 1].end, mark.start + 1))
            if stopped and mark.kind in ("noun", "title") and self.places and self.places[0] < date and not self.row:
                return place
        return following

    def releases(self, cue: int | None, dates: list[int], floor: int, last: int) -> list[Proposal]:
        """Give what is said of the dates that hang on one cue."""
        said = self.cues[cue] if cue is not None else self.from_heading(dates[0]) or Cue("release", "", "")
        marks = self.marks[floor:last]
        if said.role in ("announce", "other"):
            why = (
                "day of the announcement"
                if said.role == "announce"
                else "tickets or orders"
                if said.hint == "tickets"
                else "no release"
            )
            return [
                Proposal(self.marks[date].start, self.marks[date].end, self.marks[date].value, self.place, why=why)
                for date in dates
            ]
        if said.role in ("plan", "delay", "cancel"):
            said = said._replace(hint=self.other_hint(floor, last))
        said = self.topical(said, cue, floor, dates[0])
        thing = self.thing(floor, last, cue, dates)
        if said.hint in _OWN and thing in _ELSE and not self.named(thing):
            thing = "manga" if said.hint == "issue" else ""
        if said.hint in ("broadcast", "stream") and cue is not None and thing in _ELSE:
            thing = self.thing(floor, cue + 1, cue, dates)
            thing = "" if thing in _PACKED and thing not in self.nouns(floor, cue) else thing
        if said.hint in ("broadcast", "stream", "issue") and thing == "live":
            thing = self.nearest(floor, dates[0]) or thing
        own = {self.marks[date].start for date in dates}
        usable = [
            mark
            for mark in marks
            if (mark.kind != "date" or mark.start in own) and (mark.kind != "title" or is_work(self.text, mark))
        ]
        groups = [group for group in grouped(_parted(self.text, usable)) if told(group)]
        if said.hint in ("start", "end", "adapt", "live", "release", "") and not self.explicit(floor, last, dates):
            why = "it is not said what comes out"
            return [
                Proposal(self.marks[date].start, self.marks[date].end, self.marks[date].value, self.place, why=why)
                for date in dates
            ]
        proposals = [
            self.proposal(group, self.hinted(said, group, groups), thing, floor, last, cue) for group in groups
        ]
        proposals = [
            each for group, one in zip(groups, proposals, strict=True) for each in _works(self.text, group, one)
        ]
        return proposals + self.doubled(cue, proposals)

    def topical(self, said: Cue, cue: int | None, floor: int, date: int) -> Cue:
        """Give "begins" what it is that begins: 第2期の放送が1月に始まる."""
        carried = cue is not None and mark_text(self.text, self.marks[cue]) in _CARRIERS
        topics = [place for place in self.places if floor <= place < date and self.cues[place].role == "other"]
        if carried and topics and self.text[self.marks[topics[-1]].end : self.marks[topics[-1]].end + 1] in _TOPIC:
            return self.cues[topics[-1]]
        if said.role != "release" or (said.hint not in ("start", "end", "") and not carried):
            return said
        for place in reversed([place for place in self.places if floor <= place < date]):
            topic = self.cues[place]
            ends = self.text[self.marks[place].end : self.marks[place].end + 1] in _TOPIC
            if topic.role == "release" and topic.hint in _OWN and ends and not self.dated_between(place, date):
                return said._replace(hint=topic.hint)
        return said

    def nearest(self, floor: int, date: int) -> str:
        """Give the last thing that is named before a date, if it is none that is held."""
        nouns = [noun for noun in self.nouns(floor, date) if noun in PRIORITY]
        return nouns[-1] if nouns and nouns[-1] != "live" else ""

    def explicit(self, floor: int, last: int, dates: list[int]) -> bool:
        """Tell whether a phrase names what comes out, or its date is as fine as announced dates are."""
        marks = self.marks[:last]
        if any(mark.kind in ("noun", "number", "season", "title", "outlet", "clock") for mark in marks):
            return True
        return any(self.marks[date].value.day is not None or self.marks[date].value.shift is not None for date in dates)

    def hinted(self, said: Cue, group: Group, groups: list[Group]) -> Cue:
        """Give a cue without its hint of streaming where another clock has the platforms: 22:00~ U-NEXT 23:00配信."""
        if (
            said.hint != "stream"
            or len(groups) < 2
            or _platforms(group)
            or not any(_platforms(other) for other in groups)
        ):
            return said
        return said._replace(hint="")

    def doubled(self, cue: int | None, proposals: list[Proposal]) -> list[Proposal]:
        """Give the second release of 放送・配信開始, of the same moment."""
        if cue is None or self.cues[cue].role != "release":
            return []
        place = self.places.index(cue) + 1
        if place == len(self.places):
            return []
        other = self.places[place]
        gap = self.text[self.marks[cue].end : self.marks[cue + 1].start]
        if (
            gap not in _JOINT
            or self.cues[other].role != "release"
            or self.cues[other].hint not in ("stream", "broadcast")
        ):
            return []
        result = []
        for proposal in proposals:
            kinds = ("platform",) if self.cues[other].hint == "stream" else ("channel",)
            result.append(
                replace(proposal, hint=self.cues[other].hint, outlets=[o for o in proposal.outlets if o.kind in kinds])
            )
            proposal.outlets = [outlet for outlet in proposal.outlets if outlet.kind not in kinds]
        return result

    def other_hint(self, floor: int, last: int) -> str:
        """Give the kind that other cues of the phrase tell, where the governing one tells none: 公開を延期."""
        for place in self.places:
            if (
                floor <= place < max(last, floor + 1) + 2
                and self.cues[place].role == "release"
                and self.cues[place].hint not in ("start", "end", "")
            ):
                return self.cues[place].hint
        topics = [
            self.text[self.marks[place].start : self.marks[place].end]
            for place in self.places
            if self.cues[place].hint == "topic"
        ]
        return next((hint for topic in topics if (hint := _topic_hint(topic))), "")

    def proposal(self, group: Group, said: Cue, thing: str, floor: int, last: int, cue: int | None) -> Proposal:
        date = group.date
        assert date is not None
        number = group.numbers[0].value if group.numbers else None
        issue = _shape("issue date").search(self.text, date.start, date.end)
        if issue is not None:
            number = Number("issue", (int(issue["number"]),))
            thing, said = "chapter", said._replace(hint="issue")
        numbers = [number] if issue else [mark.value for mark in group.numbers]
        status = self.status(date, said, cue)
        again = [told for mark in (date, group.clock) if mark is not None for told in self.again.get(mark.start, [])]
        return Proposal(
            start=date.start,
            end=date.end,
            when=date.value,
            sentence=self.place,
            hint="award" if said.role == "award" else said.hint,
            thing=thing,
            tense="future" if status == "new" and said.role == "delay" else self.tense(said, cue),
            status=status,
            outlets=[mark.value for mark in group.outlets] or self.above(),
            hour=group.clock,
            zone=str(group.zone.value) if group.zone else None,
            again=again,
            of=number.of if number else "",
            numbers=tuple(dict.fromkeys(value for number in numbers if number for value in number.values)),
            season=self.counted(int(group.season.value))
            if group.season is not None
            else self.season(date, floor, last),
            format=str(group.format.value) if group.format else None,
            language="en" if any(mark.kind == "english" for mark in self.marks[floor:last]) else None,
            work=self.work_behind(cue, last) or self.work(date, floor, last),
            weekly=group.weekly.value if group.weekly is not None and group.weekly.kind == "weekly" else None,
        )

    def above(self) -> list[Outlet]:
        """Give the outlets of a heading that names nothing else, for a row that names none."""
        heading = self.context.heading
        if not self.row or any(mark.kind == "outlet" for mark in self.marks):
            return []
        plain_ = all(mark.kind in ("outlet", "stop", "open", "close") for mark in heading)
        return [mark.value for mark in heading if mark.kind == "outlet"] if plain_ else []

    def tense(self, said: Cue, cue: int | None) -> str:
        if said.tense:
            return said.tense
        if cue is None:
            return ""
        if self.cues[cue].hint == "topic" and any(
            self.cues[place].role == "plan" and place > cue for place in self.places
        ):
            return "future"
        for place in [cue, *(other for other in self.places if other > cue)]:
            tense = self.tense_of(place)
            if tense == "future" and place != cue:
                return ""
            if tense or not _shape("goes on").match(self.text, self.marks[place].end):
                return tense
        return ""

    def tense_of(self, cue: int) -> str:
        """Give the tense of one cue."""
        after = self.text[self.marks[cue].end : self.marks[cue].end + 14]
        if _shape("past").match(after):
            return "past"
        return "future" if _shape("future").match(after) else ""

    def status(self, date: Mark, said: Cue, cue: int | None) -> str:
        """Give the status that words say: postponed of an old date, new of the one it moved to."""
        place = self.marks.index(date)
        if self.leads(place):
            return "postponed"
        following = next((m.start for m in self.marks[place + 1 :] if m.kind == "date"), self.end)
        until = min(following, date.end + 40)
        was = any(mark.kind == "orig" and date.end <= mark.start < until for mark in self.marks)
        former = any(
            mark.kind == "orig"
            and self.text[mark.start] in "当も旧"
            and mark.end <= date.start
            and not self.dated_between(self.marks.index(mark), place)
            for mark in self.marks
        )
        if said.role == "cancel" or self.gives_up(place, until, "cancel"):
            return "cancelled"
        if was or former:
            return "postponed"
        moved = any(self.cues[other].role == "delay" and other < place for other in self.places)
        if (
            moved
            and any(m.kind == "date" for m in self.marks[:place])
            and said.role == "release"
            and self.context.moving
        ):
            return "new"
        if self.gives_up(place, until, "delay"):
            return (
                "new"
                if _shape("to").match(self.text, date.end) or _shape("from to").match(self.text, date.end)
                else "postponed"
            )
        return ""

    def gives_up(self, date: int, until: int, role: str) -> bool:
        """Tell whether a word of moving or dropping follows a date before the next one."""
        return any(
            self.cues[place].role == role and place > date and self.marks[place].start < until for place in self.places
        )

    def season(self, date: Mark, floor: int, last: int) -> int | None:
        own = [mark for mark in self.marks[floor:last] if mark.kind == "season" and not self.passed(mark, date)]
        before = [mark for mark in own if mark.end <= date.start]
        if own:
            return self.counted(int((before or own)[-1].value))
        earlier = [mark for mark in self.marks[:floor] if mark.kind == "season" and not self.passed(mark, date)]
        if earlier:
            return self.counted(int(earlier[-1].value))
        heading = [mark for mark in self.context.heading if mark.kind == "season"]
        return int(heading[-1].value) if heading and self.row else None

    def passed(self, season: Mark, date: Mark) -> bool:
        """Tell whether an installment was named before other dates and titles: 7月に第1期、1月に「続」、."""
        between = {mark.kind for mark in self.marks if season.end <= mark.start < date.start}
        title = next((mark for mark in self.marks if mark.kind == "title" and mark.start >= date.end), None)
        own = title is not None and _shape("of date").fullmatch(self.text, date.end, title.start) is not None
        return own and ("title" in between or self.text[date.start - 1] == "、")

    def counted(self, season: int) -> int | None:
        """Give the number of an installment; of "the one before", by the one that the text is about."""
        if season > 0:
            return season
        return self.context.season - 1 if self.context.season is not None and self.context.season > 1 else None

    def work(self, date: Mark, floor: int, last: int) -> tuple[int, int] | None:
        """Give the title that a phrase names, the nearest before the date, else the one behind it."""
        titles = [mark for mark in self.marks[floor:last] if mark.kind == "title" and is_work(self.text, mark)]
        before = [mark for mark in titles if mark.end <= date.start]
        behind = [mark for mark in titles if mark.start >= date.end]
        opens = date.start == self.start or self.text[date.start - 1] in "、。 "
        if opens and behind and _shape("of date").fullmatch(self.text, date.end, behind[0].start):
            return _inner(behind[0])
        if titles:
            return _inner(before[-1] if before else titles[0])
        earlier = [mark for mark in self.marks[:floor] if mark.kind == "title" and is_work(self.text, mark)]
        return _inner(earlier[-1]) if earlier else None

    def work_behind(self, cue: int | None, last: int) -> tuple[int, int] | None:
        """Give the title that a date is told of, behind its word: 8月7日を予定していた『月の庭』."""
        if cue is None or not _shape("attributive").match(self.text, self.marks[cue].end):
            return None
        titles = [mark for mark in self.marks[cue + 1 : last] if mark.kind == "title" and is_work(self.text, mark)]
        return _inner(titles[0]) if titles else None

    def thing(self, floor: int, last: int, cue: int | None, dates: list[int]) -> str:
        """Give what comes out: what the phrase names, else the topic of the sentence, else of the text."""
        nouns = self.nouns(floor, last)
        beside = self.before_bracket(floor, dates)
        if beside:
            return beside
        nouns = [noun for noun in nouns[:-1] if noun != "promo"] + nouns[-1:]
        chosen = _main(nouns)
        if (
            chosen == "volume"
            and (
                "disc" in (self.context.main, self.context.thing)
                or any(mark.kind == "noun" and mark.value == "disc" for mark in self.context.heading)
            )
            and not any(mark.kind == "noun" and mark.value == "volume" for mark in self.marks)
        ):
            return "disc"
        if self.row and chosen == "anime" and self.context.main == "film":
            return "film"
        if chosen and chosen != "series":
            return chosen
        earlier = _main(self.nouns(0, floor))
        if earlier and earlier not in ("promo", "series"):
            return earlier
        above = self.context.head_of(self.text, self.marks, self.marks[dates[0]]) if dates else self.context.heading
        heading = _main([str(mark.value) for mark in above if mark.kind == "noun"])
        if self.row and heading:
            return heading
        return self.context.thing

    def before_bracket(self, floor: int, dates: list[int]) -> str:
        """Give the thing that a date in brackets directly follows: ノベライズ(9月9日発売)."""
        if len(dates) != 1 or self.text[self.marks[dates[0]].start - 1] != "(" or not dates[0]:
            return ""
        at = self.marks[dates[0]].start - 1
        titled = [mark for mark in self.marks[: dates[0]] if mark.kind == "title" and mark.end == at]
        if titled and self.context.main in ("disc", "volume"):
            return self.context.main
        places = [place for place in range(floor, dates[0]) if self.marks[place].kind in ("noun", "number")]
        if not places or at - self.marks[places[-1]].end > 1:
            return ""
        first = len(places) - 1
        while first and self.marks[places[first]].start - self.marks[places[first - 1]].end <= 1:
            first -= 1
        return _main(self.nouns(places[first], places[-1] + 1))

    def named(self, thing: str) -> bool:
        """Tell whether the sentence or the heading above names a thing itself."""
        heading = [str(mark.value) for mark in self.context.heading if mark.kind == "noun"]
        return thing in self.nouns(0, len(self.marks)) or thing in heading

    def nouns(self, first: int, last: int) -> list[str]:
        found: list[str] = []
        for mark in self.marks[first:last]:
            if mark.kind == "noun":
                found.append(str(mark.value))
            elif mark.kind == "cue" and self.text[mark.start : mark.end] in ("最終話", "最終回", "初回"):
                found.append("anime")
            elif mark.kind == "number" and mark.value.of in ("volume", "issue", "episode"):
                found.append({"volume": "volume", "issue": "chapter", "episode": "anime"}[mark.value.of])
            elif mark.kind == "season":
                found.append("anime")
            elif mark.kind == "title" and _shape("film title").search(str(mark.value)):
                found.append("film")
        return found

    def from_heading(self, date: int) -> Cue | None:
        """Give the cue of the heading above a row, or of its outlet."""
        if not self.row:
            return None
        for mark in self.context.head_of(self.text, self.marks, self.marks[date]):
            if mark.kind == "cue" and mark.value.role == "release":
                return Cue("release", mark.value.hint)
            if mark.kind == "cue" and mark.value.hint == "topic":
                return Cue("release", _topic_hint(self.text[mark.start : mark.end]))
        if any(mark.kind == "outlet" and mark.value.kind in ("channel", "platform") for mark in self.marks):
            return Cue("release", "")
        if any(mark.kind == "outlet" and mark.value.kind == "publisher" for mark in self.marks):
            return Cue("release", "print")
        kinds = {mark.kind for mark in self.marks}
        short = bool(self.marks) and self.marks[-1].end - self.marks[0].start <= 140
        return self.context.cue if short and kinds & {"outlet", "clock", "number", "season", "title"} else None

    def slots(self, dates: list[int]) -> list[Slot]:
        """Give the clocks of a sentence without dates."""
        if dates:
            return []
        found: list[Slot] = []
        stations = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "channel"]
        if self.row and stations and not any(mark.kind in ("clock", "title") for mark in self.marks):
            return [Slot(self.place, None, None, stations, None)]
        for group in grouped(self.marks):
            if group.clock is not None:
                weekly = group.weekly.value if group.weekly is not None else None
                zone = str(group.zone.value) if group.zone else None
                found.append(Slot(self.place, group.clock, weekly, [mark.value for mark in group.outlets], None, zone))
        return found

    def undecided(self) -> list[Proposal]:
        """Give a claim without a date for words that say that the new one is not known."""
        marks = [mark for mark in self.marks if mark.kind == "undecided"]
        if not marks or not self.context.moving:
            return []
        mark, template = marks[0], self.context.delayed
        blank = Proposal(mark.start, mark.end, None, self.place, status="new")
        if template is None:
            return [blank]
        return [
            replace(template, start=mark.start, end=mark.end, when=None, sentence=self.place, status="new", why=None)
        ]

    def delayed(self) -> Proposal | None:
        """Give what a sentence without a postponed date says is moved: 第4話以降の放送を延期."""
        cue = next((place for place in self.places if self.cues[place].role == "delay"), None)
        if cue is None:
            return None
        first = max([place + 1 for place, mark in enumerate(self.marks[:cue]) if mark.kind == "date"], default=0)
        numbers = [mark.value for mark in self.marks[first:cue] if mark.kind == "number"]
        mark = self.marks[cue]
        return Proposal(
            mark.start,
            mark.end,
            None,
            self.place,
            hint=self.other_hint(first, cue),
            thing=self.thing(first, cue, cue, []),
            of=numbers[0].of if numbers else "",
            numbers=numbers[0].values if numbers else (),
            season=self.season(mark, first, cue),
            work=self.work(mark, first, cue),
        )


_TOPIC = ("が", "は", "も", "を")
_PACKED = ("disc", "volume", "goods")
_ELSE = ("live", "goods", "disc", "volume", "game", "song", "manga", "novel", "chapter")
_OWN = ("broadcast", "stream", "film", "issue", "open")
"""Hints that tell the kind without the thing."""

_SIDE = ("", "と", "、", "・", "/", " ", "や", "および", "、および", " / ", "とTVアニメ", "と、")
_JOINT = ("・", "&", "と", "/", "および", "、", "開始・", "&", "＆", "＆")


def _dated(text: str, mark: Mark, heading: list[Mark]) -> Mark:
    """Give a date the year of the issue whose day of sale it is, or of the heading above its row."""
    if mark.kind != "date" or mark.value.year is not None or mark.value.month is None or mark.value.shift is not None:
        return mark
    issue = _shape("label of issue").search(text, max(0, mark.start - 20), mark.start)
    if issue is not None:
        year = int(issue["year"]) - (mark.value.month > int(issue["month"]))
        return mark._replace(value=mark.value._replace(year=year))
    years = [above.value.year for above in heading if above.kind == "date" and above.value == When(above.value.year)]
    return mark._replace(value=mark.value._replace(year=years[0])) if years else mark


def _parted(text: str, marks: list[Mark]) -> list[Mark]:
    """Put a break between outlets that are not listed side by side: テレビ東京系で、Prime Videoは25時."""
    found: list[Mark] = []
    timed = False
    for place, mark in enumerate(_once(marks)):
        last = found[-1] if found else None
        beside = last is not None and last.kind == mark.kind == "outlet"
        if last is not None and beside and not _shape("listed").fullmatch(text, last.end, mark.start):
            found.append(Mark("break", last.end, mark.start))
            beside = False
        if mark.kind == "outlet" and not beside and timed and _leads_moment(text, marks, place):
            found.append(Mark("split", mark.start, mark.start))
        timed = timed or mark.kind in ("date", "clock")
        found.append(mark)
    return found


def _once(marks: list[Mark]) -> list[Mark]:
    """Give the marks without a second weekly slot behind a clock, that of repeats: (リピート放送: 毎週水曜9:00)."""
    clock = next((place for place, mark in enumerate(marks) if mark.kind == "clock"), len(marks))
    weekly = next((place for place, mark in enumerate(marks) if mark.kind == "weekly" and place > clock), len(marks))
    rest = marks[weekly:]
    if len(rest) == 2 and rest[1].kind == "clock":
        return marks[:weekly]
    return marks


def _leads_moment(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether the list of outlets at a place has its own moment behind it: 22:00~ U-NEXT 23:00配信."""
    while place + 1 < len(marks) and marks[place + 1].kind == "outlet":
        if not _shape("listed").fullmatch(text, marks[place].end, marks[place + 1].start):
            return False
        place += 1
    following = marks[place + 1] if place + 1 < len(marks) else None
    return (
        following is not None
        and following.kind in ("clock", "date")
        and bool(_shape("of outlet").fullmatch(text, marks[place].end, following.start))
    )


def _platforms(group: Group) -> bool:
    return any(mark.value.kind == "platform" for mark in group.outlets)


def _inner(title: Mark) -> tuple[int, int]:
    """Give where the words of a title stand, without its quotation marks."""
    return title.start + 1, title.end - 1


def _works(text: str, group: Group, proposal: Proposal) -> list[Proposal]:
    """Give a proposal for each of the works that a group names side by side; else the one that is nearest."""
    side = [(a, b) for a, b in zip(group.titles, group.titles[1:], strict=False) if text[a.end : b.start] in _SIDE]
    titles = {str(title.value): title for pair in side for title in pair}
    return [replace(proposal, work=_inner(title)) for title in titles.values()] or [proposal]


def _topic_hint(topic: str) -> str:
    """Give the kind that a topic tells: 公開日, 放送開始日."""
    hints = (
        ("放", "broadcast"),
        ("オンエア", "broadcast"),
        ("配信", "stream"),
        ("公開", "open"),
        ("上映", "film"),
        ("発売", "release"),
        ("刊行", "release"),
        ("開催", "live"),
    )
    return next((hint for words, hint in hints if topic.startswith(words)), "")


def mark_text(text: str, mark: Mark) -> str:
    """Give the words of a mark."""
    return text[mark.start : mark.end]


def _main(nouns: list[str]) -> str:
    known = [noun for noun in nouns if noun in PRIORITY]
    return min(known, key=PRIORITY.index) if known else ""


def _compound(text: str, marks: list[Mark]) -> dict[int, Cue]:
    """Give the cues by place, those that follow at once made one: 放送開始, 公開予定, 配信がスタート."""
    cues: dict[int, Cue] = {}
    last: int | None = None
    for place, mark in enumerate(marks):
        if mark.kind != "cue":
            last = None
            continue
        said: Cue = mark.value
        gap = text[marks[last].end : mark.start] if last is not None else "-"
        if last is not None and gap in (
            "",
            "が",
            "を",
            "の",
            "も",
            "に",
            "・",
            "は",
            "される",
            "されることが",
            "することが",
            "することに",
            "た",
        ):
            before = cues[last]
            if before.hint == "start" and said.hint in ("issue", "broadcast", "stream") and gap in ("", "た", "される"):
                cues[last] = before._replace(hint=said.hint, tense="past" if gap == "た" else before.tense)
                continue
            if said.role == "plan" and said.hint == "" and before.role == "release":
                cues[last] = before._replace(tense="future")
                continue
            if said.role == "release" and before.role == "release" and _light(said, before, text, mark) and gap != "・":
                del cues[last]
                said = before
            elif before.role == "plan" and before.hint == "" and said.role == "release":
                del cues[last]
        cues[place] = said
        last = place
    return cues


def _light(said: Cue, before: Cue, text: str, mark: Mark) -> bool:
    """Tell whether a word only carries the one before it: 放送がスタート, 上映を実施."""
    if said.hint in ("start", "end"):
        return True
    return before.hint in ("film", "broadcast", "stream", "issue") and text[mark.start : mark.end] in _CARRIERS


_CARRIERS = ("開催", "実施", "行われ", "行なわれ", "行う", "行な")

_SHAPES = {
    "title date": r"[A-Za-z]$|[xX×]$",
    "period": r"(?:集計期間|調査期間|受付期間|応募期間|対象期間|締切|締め切り|販売期間|会期|投票期間)[:は、 ]*$",
    "as of": (
        r" ?(?:\([月火水木金土日]\))?(?:現在(?!放送|発売|連載|公開|配信)|時点|付(?:け)?(?!録)|の集計|調べ"
        r"|まで(?:に|の)(?:累計|集計|応募|予約)|[、 ]?(?:に|の)(?:取材|インタビュー)|製作委員会|の(?:発表"
        r"|告知|更新))"
    ),
    "guess": r" ?(?:\([月火水木金土日]\))?(?:頃|ごろ|程度|予想|前後|あたり|を目安)",
    "born": r"(?:生まれ|没|に?(?:設立|創業|創刊|創立|結成|死去|逝去|誕生し|に入社|入社))",
    "told": (
        r" ?(?:\([月火水木金土日]\))?(?:、|に、|,|付で|に(?=公式|自身|X|Twitter|都内|東京|大阪|行われ|開催"
        r"|発表|明ら|放送された|配信された|実施))"
    ),
    "issue date": r"年(?P<number>\d{1,2})(?:・\d{1,2})?(?:合併)?号$",
    "last day": r" ?(?:\([月火水木金土日・祝]{1,3}\))?まで(?!に?(?:延期|延長))",
    "listed": (
        r"(?:系列?|\(.{0,30}\)|」|』)?(?:全国)?(?:\d*局)?(?:ネット)?(?:[・、,/& \u3000「『]|と|および|ならびに|や|の)*"
    ),
    "of outlet": r"(?:系列?)?(?:全国\d*局)?(?:など|ほか)?(?:は|が|では|も|:)?[ \u3000、]?",
    "joint": r"(?:\([月火水木金土日]\))?(?:には|に|は|と|の|、|・|&|や| )?",
    "nothing": r"(?:など|も|が)?[。、 !！]*",
    "of date": r"(?:\([月火水木金土日・祝]{1,3}\))?(?:には?|の|、)[^「『、。]{0,10}",
    "since": r" ?(?:\([月火水木金土日]\))?(?: ?\d{1,2}[時:]\d{0,2}分?)?(?:から|より|に[^、]{0,4}$)",
    "begins": r" ?(?:\([月火水木金土日]\))?(?: ?\d{1,2}[時:]\d{0,2}分?)?(?:から|より)(?:です|だ|[。、 ]|$)",
    "slip": r"[^、。]{0,9}(?:と(?:記|表記|掲載|案内|お伝え)[^、。]{0,12}が、|と誤|という誤|は誤り|とあるのは)",
    "rightly": r"(?:正しくは|正:)[「『]?$",
    "held": r"(?:で|にて|において)",
    "label of issue": r"(?P<year>(?:19|20)\d\d)年(?P<month>\d{1,2})月(?:特大|増刊)?号(?:、)?\($",
    "pause": r"[、,;。 \u3000]",
    "range": r"から|より|[~-]",
    "where told": r"の[^、。「『]{0,16}(?:で|にて|において)",
    "there": r" ?(?:\([月火水木金土日]\))?(?:には|に、|に「|に『|、)",
    "copula": r"[、。]|だ|です|でした|で[、。]?(?![\u30a0-\u9fff])|であ",
    "topic": r"(?:日時?|時期|予定日?)?(?:は|が|:|に|を| )*、?$",
    "to": (
        r" ?(?:\([月火水木金土日]\))? ?(?:へ(?!の)|に(?:変更|延期|繰|順延|ずら|再設定|改め|振り替|設定)|までに?延期"
        r"|からに?変更|からに延期)"
    ),
    "from to": (
        r" ?(?:\([月火水木金土日]\))? ?(?:\d{1,2}[時:]\S{0,6} ?)?(?:より|から)?(?:に|へ|となる|となっ|に発売"
        r"|に公開|に放送)"
    ),
    "from": (
        r" ?(?:\([月火水木金土日]\))? ?(?:の?(?:発売|公開|放送|配信|開催|刊行|上映)?(?:開始)?(?:予定)?)?"
        r"(?:から|より|を)"
    ),
    "attributive": (
        r"(?:の(?!は|が|を|も|で)|される|した|された|されている|となる|する|予定の|開始の|を?予定していた"
        r"|していた|が?予定されていた|(?:予定)?だった|に?(?:なる|なった)|た(?=[^、。])|(?=[『「第\d]))"
    ),
    "particle": r"[はがをにで、。]",
    "past": _PAST,
    "headline end": r" ?(?:\([月火水木金土日]\))?に?(?:[ \u3000]|$|!|！)",
    "clause end": (
        r" ?(?:\([月火水木金土日]\))?(?:まで|から|より)?(?:の?(?:見込み|予定|見通し))?[、。]"
        r"|の(?:見込み|予定|見通し)|$"
    ),
    "goes on": r"(?:され|し|まり|わり|かれ|まっ|べ|え|び|り|き|て|で)?、",
    "future": (
        r"(?:が|を|も|は|に|の)?(?:さ|し|せ|行わ)?(?:れ)?(?:る|ます|予定|決定|いたします|いたしまし|となる"
        r"|へ|!|！)"
    ),
    "film title": r"^(?:映画|劇場版)|劇場版|THE MOVIE|the Movie|MOVIE",
}


@cache
def _shape(name: str) -> re.Pattern[str]:
    return re.compile(_SHAPES[name])
