"""Clocks and stations that stand without a date, and the releases that they belong to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise, takewhile

from medalcal.model.dates import PartialDate, Precision
from medalcal.news.airing import minutes_of
from medalcal.news.document import Sentence
from medalcal.news.found import Kind
from medalcal.news.kinds import FITTING
from medalcal.news.marks import Outlet, When, alike
from medalcal.news.proposal import UNSAID, Proposal, Slot
from medalcal.news.spelled import nearest

_ROWS = 3
"""Sentences or rows around a date in which its outlet or its clock may stand by itself."""

_NOTED = 12
"""Rows before a note in which the station stands whose first evening has a clock of its own."""

_LISTED = 100
"""Rows behind a weekly slot that are looked at, so that work stays linear in what a text says."""

_EVENING, _MORNING = 18 * 60, 6 * 60
"""Minutes of a day from which and up to which a list of late broadcasts goes on."""


_BLOCKS = ("Toonami", "Adult Swim")
"""Blocks whose clocks count from the evening, as their own schedules do: Saturday at 12:30 a.m."""

_SUNDAY = 6

_NOON = 12
"""Hour up to which a clock without a half of the day may be of either."""

_LAST_DAYS = 28
"""Day from which on a month may be over on the next one."""


class Timetable:
    """The releases of a text, in their order, as takers of slots."""

    def __init__(self, proposals: list[Proposal], found: Sequence[Sentence]) -> None:
        self.proposals = proposals
        self.found = found

    def give(self, slots: list[Slot]) -> list[Proposal]:
        """Give clocks and stations that stand without a date to the releases that they speak of.

        Returns:
            All releases: with those of further stations, on the day of the release before.
        """
        further: list[Proposal] = []
        for slot in sorted((each for each in slots if not each.standing), key=lambda each: each.first):
            if slot.hour is None:
                self._give_outlets(slot)
                continue
            if slot.shared:
                self._give_to_all(slot)
                continue
            if slot.first and self._give_first(slot):
                continue
            also = self._on_same_day(slot)
            if (also and also[0].sentence == slot.sentence) or not self._give_clock(slot):
                further += also or self._from_first_day(slot)
        return sorted([*self.proposals, *further], key=lambda each: (each.sentence, each.start))

    def _on_same_day(self, slot: Slot) -> list[Proposal]:
        """Give the release of a station that tells its clock alone: …, and BS NTV will air it at 25:00."""
        if slot.weekday is not None or not slot.outlets:
            return []
        heading = self.found[slot.sentence].heading
        near = ([] if heading is None else self._around(heading)) + self._around(slot.sentence)
        first = next((each for each in reversed(near) if _leads(each, slot, self.found)), None)
        if first is None:
            return []
        kind: Kind = "stream" if _all_stream(slot.outlets) else "broadcast"
        return [
            replace(first, kind=kind, hour=slot.hour, zone=slot.zone, outlets=list(slot.outlets), again=[],
                    guessed="no date of its own is said, so the one before is taken")
        ]  # fmt: skip

    def _from_first_day(self, slot: Slot) -> list[Proposal]:
        """Give the release of a station whose row tells its weekly slot alone, under the first day of all.

        1月8日(木)より放送開始!, with MX:毎週木曜24時 and AT-X:毎週金曜21時 below it.
        """
        if slot.weekday is None or not slot.outlets:
            return []
        place, last = slot.sentence, max(0, slot.sentence - _LISTED)
        while place > last and self.found[place].layout == "row":
            place -= 1
        ends = [bisect_left(self.proposals, place, key=_sentence), self._upto(place)]
        told = [
            each for each in self.proposals[slice(*ends)] if each.why is None and each.kind in ("broadcast", "stream")
        ]
        if place == slot.sentence or len(told) != 1 or told[0].when is None or told[0].when.day is None:
            return []
        if told[0].status or told[0].numbers or told[0].weekly is None:
            return []
        kind: Kind = "stream" if _all_stream(slot.outlets) else "broadcast"
        return [
            replace(told[0], sentence=slot.sentence, kind=kind, hour=slot.hour, zone=slot.zone, weekly=slot.weekday,
                    outlets=list(slot.outlets), again=[], timed=[], offered=[])
        ]  # fmt: skip

    def _give_clock(self, slot: Slot) -> bool:
        """Give a clock to the release before it; where its weekday must decide, offer it to several.

        Returns:
            Somebody took it.
        """
        listed = [each for each in self._listed(slot) if fits(each, slot)]
        for proposal in listed:
            proposal.offered.append(slot)
        if listed:
            return True
        before = [each for each in self._around(slot.sentence) if each.sentence <= slot.sentence]
        nearest: int | None = None
        for proposal in reversed(before):
            if nearest not in (None, proposal.sentence):
                break
            if not _takes(proposal, slot):
                continue
            if not _is_open(proposal, slot):
                _fill(proposal, slot)
                return True
            nearest = proposal.sentence
            proposal.offered.append(slot)
        if nearest is None and slot.weekday is not None:
            self._offer_ahead(slot)
        return nearest is not None

    def _give_to_all(self, slot: Slot) -> None:
        """Give a clock to all releases of the rows or the few sentences before it that have none, or to those below it.

        To what airs, if anything does, and not to the film that opens beside it.
        """
        told = self._fitting(self._above(slot), slot) or self._fitting(self._below(slot), slot)
        airing = [each for each in told if each.kind in ("broadcast", "stream")]
        for proposal in airing or told:
            _fill(proposal, slot)

    def _fitting(self, proposals: list[Proposal], slot: Slot) -> list[Proposal]:
        """Give those releases of which a shared slot may be; what has no station streams where its outlets do."""
        for proposal in proposals:
            if proposal.kind == "broadcast" and not proposal.outlets and slot.outlets and _all_stream(slot.outlets):
                proposal.kind = "stream"
        return [proposal for proposal in proposals if fits(proposal, slot)]

    def _above(self, slot: Slot) -> list[Proposal]:
        """Give the releases of the rows or the few sentences before a slot, and of its own."""
        last = max(-1, slot.sentence - 1 - _LISTED)
        rows = takewhile(lambda place: self.found[place].layout == "row", range(slot.sentence - 1, last, -1))
        near = slot.sentence if self.found[slot.sentence].layout == "row" else slot.sentence - _ROWS
        first = bisect_left(self.proposals, min([near, *rows]), key=_sentence)
        return self.proposals[first : self._upto(slot.sentence)]

    def _below(self, slot: Slot) -> list[Proposal]:
        """Give the releases of the rows below a slot: 放送予定(いずれも21時開始)."""
        rows = takewhile(
            lambda place: self.found[place].layout == "row",
            range(slot.sentence + 1, min(len(self.found), slot.sentence + _LISTED)),
        )
        return self.proposals[self._upto(slot.sentence) : self._upto(max(rows, default=slot.sentence))]

    def _upto(self, sentence: int) -> int:
        """Give the place behind the last release of a sentence."""
        return bisect_right(self.proposals, sentence, key=_sentence)

    def _give_first(self, slot: Slot) -> bool:
        """Give the first evening of a weekly slot a clock of its own: 毎週木曜24時55分から。初回は25時10分から.

        Returns:
            There is such a slot.
        """
        assert slot.hour is not None
        named = {outlet.text for outlet in slot.outlets}
        first = bisect_left(self.proposals, slot.sentence - (_NOTED if named else _ROWS), key=_sentence)
        for proposal in reversed(self.proposals[first : self._upto(slot.sentence)]):
            own = {outlet.text for outlet in proposal.outlets}
            if proposal.why is not None or (named and not named & own):
                continue
            if proposal.hour is not None and (proposal.weekly is not None or named):
                proposal.hour = alike(proposal.hour, slot.hour)
                return True
            if proposal.offered:
                proposal.offered = [replace(each, hour=slot.hour) for each in proposal.offered]
                return True
        return False

    def _offer_ahead(self, slot: Slot) -> None:
        """Offer a weekly slot to the releases behind it in its paragraph: Sundays at 9:00. It premiered on April 6."""
        for proposal in self.proposals[self._upto(slot.sentence) : self._upto(slot.sentence + _ROWS)]:
            if self.found[proposal.sentence].paragraph == self.found[slot.sentence].paragraph and fits(proposal, slot):
                proposal.offered.append(slot)

    def _listed(self, slot: Slot) -> list[Proposal]:
        """Give the releases of the list that a weekly slot heads: new episodes go up on Tuesdays at 9:30 a.m."""
        if slot.weekday is None:
            return []
        heads = (slot.sentence, self.found[slot.sentence].heading, None)
        rows = takewhile(
            lambda place: self.found[place].layout == "row" and self.found[place].heading in heads,
            range(slot.sentence + 1, min(len(self.found), slot.sentence + _LISTED)),
        )
        last = max(rows, default=slot.sentence)
        ends = [self._upto(place) for place in (slot.sentence, last)]
        return self.proposals[slice(*ends)]

    def _give_outlets(self, slot: Slot) -> None:
        """Give the outlets of a row to the release that the rows around it tell, if that names none."""
        heading = self.found[slot.sentence].heading
        near = [each for each in self._around(slot.sentence) if _lacks(each, slot.outlets)]
        for proposal in sorted(near, key=lambda each: (abs(slot.sentence - each.sentence), each.start)):
            if proposal.sentence > slot.sentence and self.found[proposal.sentence].heading != heading:
                continue
            for each in near:
                if each.start == proposal.start:
                    each.outlets = list(slot.outlets)
                    each.kind = "stream" if _all_stream(slot.outlets) and each.kind == "broadcast" else each.kind
            break

    def _around(self, sentence: int) -> list[Proposal]:
        """Give the proposals of the sentences around one."""
        first = bisect_left(self.proposals, sentence - _ROWS, key=_sentence)
        return self.proposals[first : self._upto(sentence + _ROWS)]


def turn_nights(proposals: list[Proposal], published: date | None) -> None:
    """Count small hours from the evening before where a list of clocks goes on past midnight, or the text says so.

    A list under one date: 11:30 p.m., 12:00 a.m., 12:30 a.m. Or one of its clocks: 1:00 a.m. (effectively, March 19).
    """
    eves = {(each.when.month, each.when.day) for each in proposals if each.when is not None and _is_of_eve(each)}
    for proposal in proposals:
        eve = proposal.when is not None and (proposal.when.month, proposal.when.day) in eves
        if eve and not proposal.again:
            _turn(proposal)
        _count_in_block(proposal, sunday=_is_sunday(proposal.when, published))
    for before, proposal in pairwise(each for each in proposals if each.hour is not None):
        if before.start != proposal.start:
            continue
        assert before.hour is not None
        last = before.hour.value
        if last.next_day or (minutes_of(last) or 0) >= _EVENING:
            _turn(proposal)


def _count_in_block(proposal: Proposal, *, sunday: bool) -> None:
    """Count the clock of a block from the evening on which it begins, if the day is not that on which it ends."""
    if not _is_of_block(proposal):
        return
    _tell_half(proposal)
    if not sunday and not proposal.again:
        _turn(proposal)


def _is_of_block(proposal: Proposal) -> bool:
    """Tell whether something airs in a block that begins in the evening and whose days go on through the night."""
    brings = proposal.outlets or proposal.lenders
    return proposal.kind == "broadcast" and any(outlet.text in _BLOCKS for outlet in brings)


def _is_sunday(when: When | None, published: date | None) -> bool:
    """Tell whether a day is a Sunday: the small hours of a block that began on Saturday are its own."""
    if when is None or when.weekday is not None:
        return when is not None and when.weekday == _SUNDAY
    if published is None or when.month is None or when.day is None:
        return False
    try:
        return nearest(when, published).weekday() == _SUNDAY
    except ValueError:
        return False


def _tell_half(proposal: Proposal) -> None:
    """Let a clock without a half of the day be of the evening or of the night after it: 7:30, 12:00."""
    mark = proposal.hour
    if mark is not None and mark.value.half is None and mark.value.part is None and 1 <= mark.value.hour <= _NOON:
        late = 6 <= mark.value.hour < _NOON
        proposal.hour = mark._replace(value=mark.value._replace(half="p" if late else "a"))


def _turn(proposal: Proposal) -> None:
    """Let a small hour be of the night after the day that is named."""
    mark = proposal.hour
    if mark is None or not (mark.value.half == "a" or mark.value.part == "midnight"):
        return
    if (minutes_of(mark.value) or 0) < _MORNING:
        proposal.hour = mark._replace(value=mark.value._replace(next_day=True))


def _is_of_eve(proposal: Proposal) -> bool:
    """Tell whether a clock is said to be of the day after the date: March 18 at 1:00 a.m. (effectively, March 19)."""
    when = proposal.when
    if when is None or when.day is None or proposal.hour is None:
        return False
    nexts = {when.day + 1} | ({1} if when.day >= _LAST_DAYS else set())
    return any(told.when is not None and told.when.day in nexts for told in proposal.again)


def _fill(proposal: Proposal, slot: Slot) -> None:
    """Give a release the clock of a slot."""
    proposal.hour, proposal.zone, proposal.weekly = slot.hour, slot.zone or proposal.zone, slot.weekday
    proposal.timed = list(slot.outlets) if proposal.outlets else []
    proposal.outlets = proposal.outlets or list(slot.outlets)


def _all_stream(outlets: list[Outlet]) -> bool:
    return all(outlet.kind == "platform" for outlet in outlets)


def _sentence(proposal: Proposal) -> int:
    return proposal.sentence


def _lacks(proposal: Proposal, outlets: list[Outlet]) -> bool:
    """Tell whether a release that names no outlet may be at some of a row beside it."""
    if proposal.why is not None or proposal.outlets or proposal.kind is None:
        return False
    fitting = (*FITTING[proposal.kind], "platform") if proposal.kind == "broadcast" else FITTING[proposal.kind]
    return any(outlet.kind in fitting for outlet in outlets)


def _takes(proposal: Proposal, slot: Slot) -> bool:
    """Tell whether a clock without a date may belong to a claim that stands shortly before it."""
    if proposal.why == UNSAID and proposal.hint == "start" and proposal.thing in ("", "series"):
        proposal.why, proposal.kind = None, "broadcast"
    return 0 <= slot.sentence - proposal.sentence <= _ROWS and fits(proposal, slot)


def fits(proposal: Proposal, slot: Slot) -> bool:
    """Tell whether a clock without a date may be a claim's: it is of its weekday and of its outlet."""
    if proposal.why is not None or proposal.hour is not None or proposal.kind not in _timed(slot):
        return False
    if proposal.when is None or not (_is_dated(proposal.when) or (slot.weekday is not None and proposal.when.month)):
        return False
    if slot.outlets and not any(outlet.kind in FITTING[proposal.kind] for outlet in slot.outlets):
        return False
    if slot.outlets and proposal.outlets and not {o.text for o in slot.outlets} & {o.text for o in proposal.outlets}:
        return False
    if slot.weekday is not None and proposal.when.year and proposal.when.month and proposal.when.day:
        try:
            return date(proposal.when.year, proposal.when.month, proposal.when.day).weekday() == slot.weekday
        except ValueError:
            return False
    return slot.weekday is None or proposal.when.weekday in (None, slot.weekday)


def _timed(slot: Slot) -> tuple[Kind, ...]:
    """Give the kinds of release that a clock may be of: what airs, where it is not told to be that of a show."""
    if slot.shared:
        return ("broadcast", "stream", "film", "live")
    return ("broadcast", "stream") if slot.kind is None else (slot.kind,)


def _is_dated(when: When) -> bool:
    """Tell whether a date is more than a month, of which a weekly slot alone can be the clock."""
    return when.day is not None or when.weekday is not None


def _leads(proposal: Proposal, slot: Slot, found: Sequence[Sentence]) -> bool:
    """Tell whether another station goes on from a release: its day and its clock are told, before in the paragraph."""
    if proposal.why is not None or proposal.kind not in ("broadcast", "stream") or proposal.hour is None:
        return False
    if proposal.when is None or proposal.when.day is None or slot.hour is None or proposal.start > slot.hour.start:
        return False
    told, timed = found[proposal.sentence], found[slot.sentence]
    listed = timed.layout == "row" and (told.layout == "row" or timed.heading == proposal.sentence)
    if told.paragraph != timed.paragraph and not listed:
        return False
    return not {outlet.text for outlet in slot.outlets} & {outlet.text for outlet in proposal.outlets}


def without_clock(proposal: Proposal) -> Proposal | None:
    """Part the outlets of a release of which no clock is told from those whose slot is, if it has both."""
    timed = {outlet.text for outlet in proposal.timed}
    others = [outlet for outlet in proposal.outlets if outlet.text not in timed]
    if not timed or not others:
        return None
    proposal.outlets = [outlet for outlet in proposal.outlets if outlet.text in timed]
    kind = "stream" if _all_stream(others) else proposal.kind
    return replace(proposal, kind=kind, outlets=others, hour=None, zone=None, weekly=None, timed=[], offered=[])


def _is_open(proposal: Proposal, slot: Slot) -> bool:
    """Tell whether it is open if a day falls on the weekday of a slot: it names no year and no weekday."""
    when = proposal.when
    return (
        slot.weekday is not None
        and when is not None
        and when.day is not None
        and (when.year, when.weekday) == (None, None)
    )


def choose(proposal: Proposal, when: PartialDate) -> None:
    """Give a date the slot of its weekday, or of the evening before where that runs past midnight."""
    if proposal.hour is not None or when.precision is not Precision.DAY:
        return
    weekday = when.day.weekday()
    near = [slot for slot in proposal.offered if abs(slot.sentence - proposal.sentence) <= _ROWS]
    late = [slot for slot in near if slot.hour and (minutes_of(slot.hour.value) or 0) >= 24 * 60]
    fits = [slot for slot in proposal.offered if slot.weekday == weekday]
    fits += [slot for slot in late if slot.weekday == (weekday - 1) % 7]
    if fits:
        _fill(proposal, fits[0])
        _count_in_block(proposal, sunday=weekday == _SUNDAY)
