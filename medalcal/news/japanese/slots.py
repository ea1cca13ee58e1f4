"""What Japanese sentences side by side say of one airing: its slot in one, its day or another outlet in the next."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from medalcal.news.found import Kind
from medalcal.news.groups import grouped
from medalcal.news.japanese.contents import Contents
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.marks import Mark, Outlet
from medalcal.news.proposal import Proposal, Slot


class Slots(Contents):
    """Tells the clocks of a sentence that has no dates, and the dates of one that has no clocks."""

    def slots(self, dates: list[int]) -> list[Slot]:
        """Give the clocks that have no date, of stations of their own where the sentence has one."""
        if dates:
            return [] if self.row else self.before_same_day(dates[0]) + self.between_dates(dates) + self.standing()
        halls = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "theater"]
        named = bool(halls) and shape("hall label").match(self.text, self.start) is not None
        found = [Slot(self.place, None, None, halls, None)] if named else []
        kinds = ("channel", "platform") if self.names_outlets() else ("channel",)
        stations = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.value.kind in kinds]
        listed = self.row and not any(mark.kind in ("clock", "title") for mark in self.marks)
        if stations and not named and (listed or self.names_outlets()):
            return [Slot(self.place, None, None, stations, None)]
        for group in grouped(self.marks):
            if group.clock is not None and not self.is_of_later_ones(group.clock):
                weekly = group.weekly.value if group.weekly is not None else None
                zone = str(group.zone.value) if group.zone else None
                outlets = [mark.value for mark in group.outlets if not named]
                first = weekly is None and bool(shape("first evening").search(self.text, self.start, group.clock.start))
                shared = bool(shape("of all").search(self.text, self.start, group.clock.start))
                found.append(Slot(self.place, group.clock, weekly, outlets, self.curtain(), zone, shared, first=first))
        return found

    def standing(self) -> list[Slot]:
        """Give the slots at which a programme is on, whatever the day: 「…」(金曜午後9時), 土曜10時から放送中."""
        stations = [mark for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "channel"]
        return [
            Slot(
                self.place,
                clock,
                one.value,
                [mark.value for mark in stations if mark.start < clock.start],
                None,
                standing=True,
            )
            for one, clock in pairwise(self.marks)
            if one.kind in ("weekly", "weekday") and one.value is not None and clock.kind == "clock"
            if shape("is on then").match(self.text, clock.end)
        ]

    def is_of_later_ones(self, clock: Mark) -> bool:
        """Tell whether a clock is that of what follows and not of what begins: 18時以降, 第2話以降は毎週金曜25時."""
        behind = shape("later ones").search(self.text, self.start, clock.start) is not None
        return behind or self.text.startswith("以降", clock.end)

    def curtain(self) -> Kind | None:
        """Tell whether a clock is that at which a curtain rises: 開場17:00/開演18:00, in a row below the day."""
        said = (mark_text(self.text, self.marks[place]) for place in self.places)
        return "live" if any(map(shape("curtain").search, said)) else None

    def names_outlets(self) -> bool:
        """Tell whether a line says nothing but who brings what the line above it dates: テレビ東京、テレビ大阪ほか."""
        outlets = [mark for mark in self.marks if mark.kind == "outlet"]
        label = shape("bringers are").match(self.text, self.start)
        ends = [self.start if label is None else label.end(), *(mark.end for mark in outlets)]
        starts = [*(mark.start for mark in outlets), self.end]
        return all(shape("among outlets").fullmatch(self.text, a, b) for a, b in zip(ends, starts, strict=True))

    def before_same_day(self, date: int) -> list[Slot]:
        """Give the clocks of stations before another one's on the day told before: MXでは24時、BS11では同日25時から."""
        if self.marks[date].value.shift != ("after", 0):
            return []
        return [
            Slot(self.place, group.clock, None, [mark.value for mark in group.outlets], None)
            for group in grouped(self.marks[:date])
            if group.weekly is None and group.clock is not None and group.outlets
        ]

    def between_dates(self, dates: list[int]) -> list[Slot]:
        """Give the clocks of stations that stand behind a date: 5日24時から放送し、BS11では24時30分から、….

        And the slot of what has one date: 5日スタート、毎週金曜24時からBS11で放送.
        """
        ends = [place for place in self.places if place > dates[0] and self.cues[place].role == "release"]
        found: list[Slot] = []
        for first, last in pairwise([*ends, len(self.marks)]):
            for group in grouped(self.marks[first + 1 : last]):
                slot = group.weekly is not None and len(dates) == 1
                if group.date is None and group.clock is not None and (slot or (group.outlets and not group.weekly)):
                    weekday = group.weekly.value if group.weekly is not None else None
                    outlets = [mark.value for mark in group.outlets]
                    found.append(Slot(self.place, group.clock, weekday, outlets, None))
        return found

    def hour_behind(self, date: Mark) -> Mark | None:
        """Give the only clock behind the only day on which something airs: 5日放送の第9話を25時43分から放送."""
        alone = [mark for mark in self.marks if mark.kind in ("date", "clock", "weekly")]
        if self.row or [mark.kind for mark in alone] != ["date", "clock"] or alone[0].start != date.start:
            return None
        airs = shape("airs then").match(self.text, date.end, alone[1].start)
        return alone[1] if airs is not None and shape("starts then").match(self.text, alone[1].end) else None

    def begin_in_slot(self, proposals: list[Proposal]) -> None:
        """Offer the first day of an airing, or an episode, the slot of the sentence before: 毎週金曜24時。初回は1月9日.

        What begins in a text about a block of programmes may have that of the block, if its day names no year.
        """
        slot = self.context.japanese.airings.slot
        for proposal in [] if self.row else proposals:
            if proposal.why is not None or proposal.hour is not None or proposal.start < self.start:
                continue
            first = shape("first of all").search(self.text, self.start, proposal.start)
            if slot is not None and (first is not None or _is_in(slot, proposal)):
                proposal.offered.append(slot)
            if proposal.hint in ("broadcast", "start", "") and (proposal.when is None or proposal.when.year is None):
                proposal.offered += self.context.japanese.airings.block

    def at_same_station(self, proposals: list[Proposal]) -> None:
        """Let an airing without a station be at the one of the sentence before: 第5話は4日深夜1時29分から, 同局で."""
        before = self.context.japanese.airings.last
        named = any(mark.kind in ("outlet", "title") for mark in self.marks)
        if before is None or self.row or named or any(each.kind != "channel" for each in before.outlets):
            return
        pointed = shape("same station").search(self.text, self.start, self.end) is not None
        for proposal in proposals:
            airs = proposal.hint in ("broadcast", "start", "") and proposal.thing in ("", "anime", "series")
            if airs and not proposal.outlets and (pointed or self.is_next_episode(proposal, before)):
                proposal.outlets = list(before.outlets)

    def at_row_station(self, proposals: list[Proposal]) -> None:
        """Give all dates of a row the station with which it begins: BS11 12月26日24:00→1月9日24:00, 放送日未定.

        So too those of a row that goes on below it with a day: MX:12月30日 1話~6話, 12月31日 7話~12話.
        """
        stations = self.row_stations()
        self.context.japanese.airings.row = (self.place, stations)
        told = {proposal.when for proposal in proposals if proposal.outlets}
        for proposal in proposals if stations else []:
            if not proposal.outlets and proposal.start >= self.start and proposal.when not in told:
                proposal.outlets = list(stations)

    def row_stations(self) -> list[Outlet]:
        """Give the stations with which a row of dates begins, or the one above it that it goes on with."""
        own = [mark for mark in self.marks if mark.start >= self.start]
        head = next((place for place, mark in enumerate(own) if mark.kind != "outlet"), len(own))
        timed = any(mark.kind in ("date", "undecided") for mark in own)
        if not (self.row and timed) or any(mark.kind == "outlet" for mark in own[head:]):
            return []
        if own[0].kind == "date" and own[0].start == self.start:
            above, stations = self.context.japanese.airings.row
            return stations if self.place - above == 1 and not self.context.heading else []
        leads = head > 0 and own[0].start - self.start <= 1
        return [mark.value for mark in own[:head] if mark.value.kind == "channel"] if leads else []

    def brought_anew(self, proposals: list[Proposal]) -> None:
        """Give what moves to another date who was to bring it, but for its hall: 松竹は…を12月19日から2月13日に延期."""
        for old, new in pairwise(proposals):
            if old.status == "postponed" and new.status == "new" and not new.outlets and not self.row:
                new.outlets = [outlet for outlet in old.outlets if outlet.kind != "theater"]

    def is_next_episode(self, proposal: Proposal, before: Proposal) -> bool:
        """Tell whether a numbered episode follows on the one that a sentence tells, with a clock of its own."""
        counted = before.of == proposal.of == "episode" and proposal.hour is not None
        return counted and len(before.outlets) == 1 and proposal.season == before.season

    def block(self) -> list[Slot]:
        """Give the slots of the block of programmes that a sentence names: アニメ枠「…」(毎週火曜23:00~)."""
        if not shape("block").search(self.text, self.start, self.end):
            return []
        outlets = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "channel"]
        return [
            Slot(self.place, clock, weekday, outlets, None)
            for one, clock in pairwise(self.marks)
            if one.kind in ("weekly", "weekday") and clock.kind == "clock"
            for weekday in ([one.value] if one.value is not None else range(7))
        ]

    def elsewhere(self) -> list[Proposal]:
        """Give what another outlet brings at its own clock on the day that the sentence before tells."""
        cues = [self.cues[place] for place in self.places if self.cues[place].role == "release"]
        hints = [cue.hint for cue in cues if cue.hint in ("stream", "broadcast")]
        template = self.context.japanese.airings.last
        if template is None or self.row or not hints or any(mark.kind == "date" for mark in self.marks):
            return []
        return self.brought(self.marks, hints[0], template)

    def beside(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give what a clause brings elsewhere on the day of the one before: 初回は7日で、配信はABEMAが23時30分."""
        told = [each for each in proposals if each.why is None and each.when is not None and each.when.day is not None]
        dates = [mark.end for mark in self.marks if mark.kind == "date"]
        for place in self.places if told and dates else []:
            mark, said = self.marks[place], self.cues[place]
            opens = (
                mark.start > dates[-1] and self.text[mark.start - 1] in "、/" and self.text.startswith("は", mark.end)
            )
            if opens and said.hint in ("stream", "broadcast") and said.hint != told[-1].hint:
                return self.brought(self.marks[place + 1 :], said.hint, told[-1])
        return []

    def brought(self, marks: list[Mark], hint: str, template: Proposal) -> list[Proposal]:
        """Give what outlets bring at clocks of their own on the day of another airing."""
        kind = "platform" if hint == "stream" else "channel"
        note = "no day of its own is said, so that of the airing before it is taken"
        found: list[Proposal] = []
        for group in grouped(marks):
            outlets = [mark.value for mark in group.outlets if mark.value.kind == kind]
            if group.clock is None or not outlets or not _is_that_day(group.weekly, template):
                continue
            also = replace(template, sentence=self.place, hint=hint, outlets=outlets, hour=group.clock, again=[])
            found.append(replace(also, thing="", offered=[], weekly=None, guessed=note))
        return found

    def remember_airing(self, proposals: list[Proposal], slots: list[Slot]) -> None:
        """Note the slot and the day that this sentence tells, for the next one."""
        told = [each for each in proposals if each.why is None and each.sentence == self.place and each.hour]
        weekly = [Slot(self.place, each.hour, each.weekly, each.outlets, None, each.zone) for each in told]
        named = [slot for slot in [*slots, *weekly] if slot.weekday is not None]
        self.context.japanese.airings.slot = named[0] if len(named) == 1 and not self.row else None
        self.context.japanese.airings.block = self.block() or self.context.japanese.airings.block
        alone = len(told) == 1 and told[0].when is not None and told[0].when.day is not None and not self.row
        airs = alone and told[0].hint in ("broadcast", "stream", "start")
        self.context.japanese.airings.last = told[0] if airs else None


def _is_in(slot: Slot, proposal: Proposal) -> bool:
    """Tell whether an episode may air in a slot: it has no other station."""
    stations = {outlet.text for outlet in slot.outlets}
    own = {outlet.text for outlet in proposal.outlets}
    airs = proposal.of == "episode" and proposal.hint in ("broadcast", "start", "")
    return airs and (not own or bool(own & stations))


def _is_that_day(weekly: Mark | None, template: Proposal) -> bool:
    """Tell whether a slot may be of the day of an airing: it names no other weekday."""
    if weekly is None or weekly.value is None:
        return True
    printed = template.when.weekday if template.when is not None else None
    return weekly.value in (template.weekly, printed)
