"""How a Japanese sentence says that something comes out on a date.

The word that says so comes after its date, so a date hangs on the next cue; on the one before it only behind a label
("放送開始日:") or a topic ("発売日は"). "15日、" with words of telling at
the end is the day of the telling.
What stands directly behind the cue belongs to it as well: 1月22日発売の第14巻.
"""

from __future__ import annotations

import re
from dataclasses import replace

from medalcal.news.groups import Group, grouped, told
from medalcal.news.japanese.books import new_books
from medalcal.news.japanese.bringers import Bringers
from medalcal.news.japanese.companions import Companions
from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.groups import (
    has_platforms,
    numbered_work,
    share,
    share_number,
    stationed_work,
    weekly_of,
    without_runs,
)
from medalcal.news.japanese.lists import parted
from medalcal.news.japanese.products import PACKED
from medalcal.news.japanese.programmes import beside_screening, week_by_week
from medalcal.news.japanese.scene import is_magazine
from medalcal.news.japanese.several import of_several
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.japanese.stretches import Stretches
from medalcal.news.japanese.things import before_second
from medalcal.news.japanese.volumes import with_volumes
from medalcal.news.marks import Cue, Mark, When
from medalcal.news.proposal import NO_CUE, ONLY_TOLD, UNSAID, Proposal, Slot
from medalcal.news.titles import is_work

_IMPRINT = 20
"""Characters before the year of a book in which its publisher is named."""
_BARE = ("start", "end", "adapt", "live", "release", "")
"""Hints that leave open what it is that comes out."""


class Sentence(Stretches, Bringers, Companions):
    """The marks of one sentence and what they say of its dates."""

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        dates = self.dates()
        proposals, by_cue = self.governed(dates)
        floor = 0
        for place, (cue, group) in enumerate(by_cue):
            following = by_cue[place + 1][1][0] if place + 1 < len(by_cue) else len(self.marks)
            last = min(self.reach(cue, group, following), following)
            proposals += self.releases(cue, group, floor, last)
            floor = last
        proposals += self.alongside(by_cue, proposals) or beside_screening(self, proposals)
        proposals += self.first_days(proposals)
        week_by_week(self, proposals)
        proposals = with_volumes(self, self.respectively(self.of_evening(proposals)))
        proposals = of_several(self, proposals)
        proposals = new_books(self, self.with_contents(self.of_delay(proposals)))
        if not any(proposal.status == "postponed" for proposal in proposals):
            self.context.delayed = self.delayed() or self.context.delayed
        self.of_beside(proposals)
        self.spoken_of(proposals)
        self.begin_in_slot(proposals)
        self.at_same_station(proposals)
        also = self.elsewhere() or self.beside(proposals)
        slots = [] if also else self.slots(dates)
        self.remember_airing(proposals, slots)
        proposals += also + self.undecided()
        self.at_row_station(proposals)
        self.brought_anew(proposals)
        self.published_by(proposals)
        return proposals, slots

    def dates(self) -> list[int]:
        """Give the places of the dates; a row of credits, or of what is on sale already, has none from its heading."""
        out = [mark for mark in self.marks if mark.kind == "cue" and mark.value.noun and mark.value.hint == "release"]
        alone = self.row and (out or shape("credits").match(self.text, self.start))
        return [
            place
            for place, mark in enumerate(self.marks)
            if mark.kind == "date" and not (alone and mark.start < self.start)
        ]

    def governed(self, dates: list[int]) -> tuple[list[Proposal], list[tuple[int | None, list[int]]]]:
        """Give the dates that are no releases, and the others by the word that they hang on."""
        refused: list[Proposal] = []
        by_cue: list[tuple[int | None, list[int]]] = []
        for date in dates:
            made = self.production(date) or self.made_in_year(date) or self.made_as(date) or self.imprint(date)
            if made is not None:
                refused.append(made)
                continue
            why = self.refused(date)
            cue = None if why else self.govern(date)
            listed = bool(by_cue) and by_cue[-1] == (None, [date - 1]) and self.listed(date - 1)
            if why is None and cue is None and not (listed or self.says_enough(date)):
                why = UNSAID if self.leads_to_next(date, len(self.marks)) else NO_CUE
            if why is not None:
                refused += self.doubted([date], why, self.behind_date(date), self.before_date(date))
            elif by_cue and by_cue[-1][0] == cue and self.side_by_side(cue, by_cue[-1][1][-1], date):
                by_cue[-1][1].append(date)
            else:
                by_cue.append((cue, [date]))
        return refused, by_cue

    def side_by_side(self, cue: int | None, one: int, other: int) -> bool:
        """Tell whether dates of one word stand on one side of it; what no word governs has a row of a table each."""
        return not self.table if cue is None else not one < cue < other

    def production(self, date: int) -> Proposal | None:
        """Give what came out in a year alone that stands before it: 2011年のテレビシリーズ, 2013年に映画となり."""
        mark = self.marks[date]
        if mark.value != When(mark.value.year) or self.row:
            return None
        match = shape("became").match(self.text, mark.end, self.end) or self.made_in(date)
        if match is None:
            return None
        return self.made(mark, match, self.work(mark, 0, len(self.marks)))

    def imprint(self, date: int) -> Proposal | None:
        """Give the book whose publisher and year stand in brackets behind its title: 『…』(花園社、2024年)が…賞を."""
        mark = self.marks[date]
        opens = shape("in imprint").search(self.text, max(self.start, mark.start - _IMPRINT), mark.start)
        closes = shape("of imprint").match(self.text, mark.end, self.end) if opens else None
        if opens is None or closes is None or mark.value.year is None or mark.value.day is not None:
            return None
        near = self.marks[max(0, date - 4) : date + 3]
        title = next((each for each in near if each.kind == "title" and each.end == opens.start() + 1), None)
        names = [each for each in near if each.kind == "outlet" and opens.start() < each.start < closes.end()]
        houses = [each.value for each in names if each.value.kind == "publisher"]
        if title is None or not houses:
            return None
        return Proposal(
            mark.start, mark.end, mark.value, self.place, hint="release", thing="volume", tense="past", kind="volume",
            outlets=houses, work=inner(title),
        )  # fmt: skip

    def made_in(self, date: int) -> re.Match[str] | None:
        """Give where it stands behind a year what was made in it, of a work that is named."""
        mark = self.marks[date]
        match = shape("made in").match(self.text, mark.end)
        if match is None or shape("of a ranking").match(self.text, match.end(), self.end):
            return None
        titled = any(other.kind == "title" and other.end <= mark.start for other in self.marks)
        if not titled and (self.text[match.end() : match.end() + 1] not in "「『" or len(self.dates()) > 1):
            return None
        return match

    def says_enough(self, date: int) -> bool:
        """Tell whether a date that no word governs is one of release: by its heading, a move, what stands beside it."""
        return self.from_heading(date) is not None or self.moved(date) or self.timed(date) or self.was_meant(date)

    def was_meant(self, date: int) -> bool:
        """Tell whether something told had been meant for a date, with no verb of release: 21日に予定していた#7.

        Or what was just said to move: 第12話の放送延期を告知した。27日に予定していたもので、….
        """
        olds = [place for place, mark in enumerate(self.marks) if mark.kind == "orig"]
        if len(olds) > 1 and olds[0] < date < olds[-1] and not self.places:
            return True
        behind = [mark.kind for mark in self.marks[date + 1 : date + 3]]
        return behind == ["orig", "number"] or (behind[:1] == ["orig"] and self.just_delayed() is not None)

    def releases(self, cue: int | None, dates: list[int], floor: int, last: int) -> list[Proposal]:
        """Give what is said of the dates that hang on one cue."""
        said = self.cues[cue] if cue is not None else self.from_heading(dates[0]) or self.bare(dates[0])
        said = self.topical(said, cue, floor, dates[0])
        bracketed = self.text[self.marks[dates[0]].start - 1] == "("
        if said.hint == "tickets" and bracketed and self.is_of_event(dates[0]):
            said = Cue("release", "live")
        if said.role == "award" and not shape("prize").search(self.text, self.start, self.end):
            said = Cue("other")
        if said.role in ("announce", "other"):
            return self.doubted(dates, _no_release(said), floor, last, cue)
        moves = self.context.moving and any(each.role == "delay" for each in self.cues.values())
        if cue is not None and not moves and self.sells_magazine(said, cue, self.marks[dates[0]], floor, last):
            magazines = [mark.value for mark in self.marks[floor:last] if is_magazine(mark)]
            why = ONLY_TOLD if self.only_shows(self.marks[dates[0]]) else UNSAID
            sold = self.doubted(dates, why, floor, last, cue)
            return [replace(each, outlets=magazines or each.outlets) for each in sold]
        if cue is not None and said.hint == "live" and not (self.is_of_show(dates) or self.is_show(cue, floor, last)):
            return self.doubted(dates, UNSAID, floor, last, cue)
        if said.role in ("plan", "delay", "cancel"):
            said = said._replace(hint=self.other_hint(floor, last, dates[-1]) or self.hint_before(said, dates))
        thing = self.released(said, cue, dates, floor, last)
        if cue is None and thing in ("", "series"):
            said = self.said_before(said, floor, last)
        if said.role == "plan" and thing == "song" and said.hint == "":
            return self.doubted(dates, UNSAID, floor, last, cue)
        made = cue is not None and self.text[self.marks[cue].end - 1] == "化"
        if said.role != "award" and said.hint in _BARE and not made and not self.explicit(floor, last, dates):
            return self.doubted(dates, UNSAID, floor, last, cue)
        groups = self.groups(dates, floor, last, staged="live" in (thing, said.hint))
        proposals: list[Proposal] = []
        for group in groups:
            each = self.proposal(group, self.hinted(said, group, groups), thing, floor, last, cue)
            each = self.apart(each, group, groups, last)
            if each.tense == "future" and group is not groups[-1] and self.is_of_place(each.end, groups[-1].date):
                each.tense = ""
            thing = each.thing
            proposals += self.works_of(each, group.titles, self.usable(dates, floor, last))
        return proposals + self.doubled(cue, proposals)

    def bare(self, date: int) -> Cue:
        """Give what is said of a date with no word at all: that it is the first, by a sign of "from", or a run."""
        first = self.text[self.marks[date].end : self.end] == "~"
        return Cue("release", "start" if first else "broadcast" if self.is_run_of_title(date) else "")

    def is_of_place(self, day: int, last: Mark | None) -> bool:
        """Tell whether the verb of a day is said of a later one, elsewhere: 台湾で14日、日本で12月5日に公開される."""
        elsewhere = shape("elsewhere").match(self.text, day, self.end)
        return elsewhere is not None and last is not None and elsewhere.end() <= last.start

    def said_before(self, said: Cue, floor: int, last: int) -> Cue:
        """Give a date that no word governs the one of the sentence before: 2週続けて放送。6日は「…」、13日は「…」."""
        asked = self.context.asked
        told = said.hint or any(mark.kind in ("outlet", "clock") for mark in self.marks[floor:last])
        return said if told or asked is None else said._replace(hint=asked.hint)

    def hint_before(self, said: Cue, dates: list[int]) -> str:
        """Give what is dropped the kind of the show that was told before: …で開催される。2020年は中止, 26日は休止."""
        if said.role == "cancel" and self.is_of_show(dates):
            return "live"
        asked, cue = self.context.asked, self.following(dates[-1], 1)[0]
        paused = cue is not None and mark_text(self.text, self.marks[cue]) in ("休止", "お休み")
        aired = asked is not None and asked.hint in ("broadcast", "stream") and not self.nouns(0, len(self.marks))
        return asked.hint if asked is not None and aired and paused else ""

    def groups(self, dates: list[int], floor: int, last: int, *, staged: bool) -> list[Group]:
        """Give the dates with what belongs to each; of a run on a stage, its first day."""
        groups = grouped(parted(self.text, self.usable(dates, floor, last)))
        share(self.text, groups)
        share_number(groups)
        return [group for group in (without_runs(self.text, groups) if staged else groups) if told(group)]

    def doubted(self, dates: list[int], why: str, floor: int, last: int, cue: int | None = None) -> list[Proposal]:
        """Give dates that are no release by the reason given, with what would belong to each if it were one."""
        said = Cue("release", "") if cue is None else self.cues[cue]._replace(role="release")
        thing = self.released(said, cue, dates, floor, last)
        told_of = reversed(self.groups(dates, floor, last, staged=False))
        groups = {group.date.start: group for group in told_of if group.date}
        found: list[Proposal] = []
        for mark in (self.marks[date] for date in dates):
            group = groups.get(mark.start, Group(date=mark))
            found.append(replace(self.proposal(group, said, thing, floor, last, cue), why=why, status=""))
        return found

    def usable(self, dates: list[int], floor: int, last: int) -> list[Mark]:
        """Give the marks that can say something of these dates: no other date, no count up to now, no other title."""
        own = {self.marks[date].start for date in dates}
        pressed = shape("pressed on").match(self.text, self.marks[dates[0]].end) is not None
        floor = max(floor, self.own_clause(floor, dates[0]), self.own_bracket(floor, dates[0]))
        doers = self.doers(self.marks[floor:last])
        return [
            mark
            for mark in self.marks[floor:last]
            if (mark.kind != "date" or mark.start in own)
            and not self.is_counted_up_to(mark)
            and not (pressed and mark.kind == "number" and mark.value.of == "episode")
            and not (mark.kind == "number" and shape("before it").match(self.text, mark.end))
            and (mark.kind != "title" or is_work(self.text, mark))
            and not (mark.kind == "outlet" and mark.start in doers)
        ]

    def explicit(self, floor: int, last: int, dates: list[int]) -> bool:
        """Tell whether a phrase names what comes out, or its date is as fine as announced dates are."""
        marks = self.marks[:last]
        if any(mark.kind in ("noun", "number", "season", "title", "outlet", "clock", "format") for mark in marks):
            return True
        if self.context.moving and any(mark.kind == "orig" for mark in self.marks):
            return True
        if self.is_serial("", dates) and any(cue.hint in ("start", "end") for cue in self.cues.values()):
            return True
        if self.is_of_show(dates) and any(cue.hint == "live" for cue in self.cues.values()):
            return True
        if self.ware() or any(mark_text(self.text, self.marks[place]) in ("公演", "上演") for place in self.places):
            return True
        if self.context.thing in (*PACKED, "ova", "volume") and any(cue.role == "plan" for cue in self.cues.values()):
            return True
        return any(self.marks[date].value.day is not None or self.marks[date].value.shift is not None for date in dates)

    def hinted(self, said: Cue, group: Group, groups: list[Group]) -> Cue:
        """Give a cue without its hint of streaming where another clock has the platforms: 22:00~ U-NEXT 23:00配信."""
        if (
            said.hint != "stream"
            or len(groups) < 2
            or has_platforms(group)
            or not (group.clock or group.outlets)
            or not any(has_platforms(other) for other in groups)
        ):
            return said
        return said._replace(hint="")

    def proposal(self, group: Group, said: Cue, thing: str, floor: int, last: int, cue: int | None) -> Proposal:
        """Give what is said of one date of a group."""
        date = group.date
        assert date is not None
        if shape("issue date").search(self.text, date.start, date.end):
            thing, said = "chapter", said._replace(hint="issue")
        magazines = self.issue_sold(date)
        if magazines:
            thing, said = "chapter", said._replace(hint="issue")
        of, numbers = self.numbered(group, date, said, thing)
        of = "chapter" if (magazines or said.hint == "issue") and of == "episode" else of
        status = self.status(date, said, cue)
        again = [told for mark in (date, group.clock) if mark is not None for told in self.again.get(mark.start, [])]
        return Proposal(
            start=date.start,
            end=date.end,
            when=date.value,
            sentence=self.place,
            hint="award" if said.role == "award" else said.hint,
            thing=thing,
            tense="future"
            if status == "new" and (said.role == "delay" or self.is_put_off(date))
            else self.followed(date) or self.tense(said, self.verb(date, cue)),
            status=status,
            outlets=magazines or self.bringing(group, cue) or self.above() or self.same_magazine(date),
            hour=group.clock or self.hour_behind(date),
            zone=str(group.zone.value) if group.zone else None,
            again=again,
            of=of,
            numbers=tuple(dict.fromkeys(value for number in numbers for value in number.values)),
            season=self.season_of(group, date, floor, last),
            format=str(group.format.value) if group.format else None,
            lasts=cue is not None and ((said.noun and said.tense == "past") or self.lasts_on(date, cue)),
            language="en" if any(mark.kind == "english" for mark in self.marks[floor:last]) else None,
            work=self.held(date)
            or self.founded(date)
            or self.work_behind(date, cue, last)
            or self.prized(date, cue)
            or numbered_work(group)
            or stationed_work(self.text, group)
            or self.work(date, floor, last),
            weekly=weekly_of(group, date),
        )

    def verb(self, date: Mark, cue: int | None) -> int | None:
        """Give the word whose tense is that of a date: no clause's that ends before it, 4日に放送され、11日が第2話."""
        if cue is None or self.marks[cue].end > date.start or self.near(cue, self.marks.index(date)):
            return cue
        end = self.marks[cue].end
        ended = "、" in self.text[end : date.start] or shape("attributive past").match(self.text, end)
        return None if ended else cue

    def season_of(self, group: Group, date: Mark, floor: int, last: int) -> int | None:
        """Give the installment of a date: of its group, else of what stands around it."""
        following = next(
            (mark for mark in self.marks if mark.start >= date.end and mark.kind in ("date", "season")), None
        )
        if following is not None and following.kind == "season":
            if (
                shape("season of title").match(self.text, date.end)
                and self.text[following.end : following.end + 1] in "「『"
            ):
                return self.counted(int(following.value))
            if self.text[date.end : following.start] == "の" and int(following.value) > 0:
                return int(following.value)
            told = any(date.end <= self.marks[place].start < following.start for place in self.places)
            if not told and shape("again").match(self.text, following.end):
                return self.counted(int(following.value))
            if shape("followed by").fullmatch(self.text, date.end, following.start) or self.is_made(following, date):
                return before_second(self.counted(int(following.value)))
        if group.season is not None and not self.is_ahead(group.season, date):
            return self.installment(group.season, date)
        return self.season(date, floor, last)


def _no_release(said: Cue) -> str:
    """Say what a cue tells that is no release."""
    if said.role == "announce":
        return "day of the announcement"
    return "tickets or orders" if said.hint == "tickets" else "no release"
