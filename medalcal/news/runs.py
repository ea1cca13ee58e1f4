"""The run of a programme: its weekly slot, wherever a text tells it, is that of the days told without a clock."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from medalcal.news.proposal import Proposal, Read, Slot
from medalcal.news.timetable import fits

_BESIDE = 24
"""Characters on each side of a day within which it is called that of a special, or the last one."""

_STATIONS = 40
"""Slots that one programme may have; a text with more is a list of many, and its work stays linear."""


def offer_weekly(proposals: list[Proposal], slots: list[Slot], read: Read) -> None:
    """Offer what airs without a clock the slots of its weekday: 毎週土曜24時30分から放送中, and below it 第7話は13日.

    Of two on one weekday, none is; one without a station is of all days of a text that names but one. English texts
    tell a slot of what begins, and not of each day.
    """
    weekly = [slot for slot in slots if slot.weekday is not None and slot.hour is not None and slot.kind is None]
    told = read.language == "ja" and 0 < len(weekly) <= _STATIONS
    run = [each for each in proposals if _is_of_run(each, read)] if told else []
    stations = {outlet.text for each in run for outlet in each.outlets}
    for proposal in run:
        lone = len(stations) <= max(1, len(proposal.outlets))
        fitting = [slot for slot in weekly if (slot.outlets or lone or not proposal.outlets) and fits(proposal, slot)]
        clocks = {(slot.weekday, slot.hour.value) for slot in fitting if slot.hour is not None}
        days = Counter(weekday for weekday, _ in clocks)
        proposal.offered += [slot for slot in fitting if days[slot.weekday] == 1]


def _is_of_run(proposal: Proposal, read: Read) -> bool:
    """Tell whether something airs on a day of the run that a text is about: it is no special, nor the last one."""
    when = proposal.when
    if when is None or when.day is None or (when.year is not None and when.weekday is None):
        return False
    if proposal.kind != "broadcast" or proposal.hint == "end" or proposal.status:
        return False
    own = read.found[proposal.sentence]
    start, end = max(own.start, proposal.start - _BESIDE), min(own.end, proposal.end + _BESIDE)
    return _apart().search(read.text, start, end) is None


@cache
def _apart() -> re.Pattern[str]:
    """What is on apart from a run, and what ends it."""
    return re.compile(
        r"最終[話回]|まで|をもって|をもちまして|終了|再放送|アンコール|総集編|スペシャル版|特番|特別|後番組|後枠|以来"
    )
