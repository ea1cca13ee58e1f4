"""What a claim says, in the words of data files."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from medalcal.emit.claimwords import claim_text
from medalcal.model.claim import OPEN_END, Break, Lag, Said, Shift, Slot
from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import PartialDate
from medalcal.model.outlet import Platform
from tests.schedule.makers import TOKYO, channel, claim, origin

DAY = date(2027, 1, 30)
AT = BroadcastTime.parse("25:30")
SAID = Said(PartialDate.day_of(DAY), AT)
STREAM = Platform(slug="stream-x", names={"en": "Stream X"}, territory="JP", grid=TOKYO, grids={})
TEXTS: dict[str, tuple[str, Any, Any, str]] = {
    "start": ("starts", SAID, None, "starts 2027-01-30 25:30"),
    "start of a year": ("starts", Said(PartialDate.parse("2027")), None, "starts 2027"),
    "end": ("ends", Said(PartialDate.day_of(DAY)), None, "ends 2027-01-30"),
    "slot": ("slot", Slot(5, AT), None, "slot Sat 25:30"),
    "slot from a day": ("slot", Slot(5, None), DAY, "slot Sat from 2027-01-30"),
    "channel": ("outlet", channel(TOKYO, "tv-x"), None, "channel tv-x"),
    "platform": ("outlet", STREAM, None, "platform stream-x"),
    "outlet of an item": ("outlet", STREAM, "movie", "movie: platform stream-x"),
    "further channels": ("with", (channel(TOKYO, "tv-x"), channel(TOKYO, "tv-y")), None, "with tv-x, tv-y"),
    "stations": ("affiliates", 23, None, "affiliates 23"),
    "first number": ("first_number", 14, None, "first number 14"),
    "break": ("break", Break("sports"), DAY, "break on 2027-01-30: sports"),
    "long break": ("break", Break("other", until=date(2027, 3, 6)), DAY, "break from 2027-01-30 to 2027-03-06: other"),
    "break that carries nothing": (
        "break", Break("recap", carry=False), DAY, "break on 2027-01-30: recap, the later ones stay",
    ),
    "shift of the clock": ("shift", Shift(None, AT), DAY, "shift on 2027-01-30: to 25:30"),
    "shift to a day": (
        "shift", Shift(date(2027, 1, 31), AT, "sports"), DAY, "shift on 2027-01-30: to 2027-01-31 25:30 (sports)",
    ),
    "double": ("double", 2, DAY, "double on 2027-01-30: 2 episodes"),
    "recap": ("recap", DAY, "recap-1", "recap on 2027-01-30 (recap-1)"),
    "lag": ("lag", Lag("tv", 30), None, "airs 30 minutes after tv"),
    "lag of days": ("lag", Lag("tv", -7 * 1440), None, "airs 7 days before tv"),
    "lag of a day": ("lag", Lag("tv", 1440), None, "airs 1 day after tv"),
    "episode": ("date", SAID, 3, "no. 3: date 2027-01-30 25:30"),
    "item": ("date", Said(PartialDate.parse("2027-winter")), "movie", "movie: date 2027-winter"),
    "undecided": ("date", Said(PartialDate.parse("undecided")), 3, "no. 3: date undecided"),
    "endless break": ("break", Break("other", until=OPEN_END), DAY, "break from 2027-01-30, its end undecided: other"),
    "last day": ("until", DAY, ("snow", PartialDate.day_of(date(2027, 1, 24))), "snow: until 2027-01-30"),
    "status": ("status", "cancelled", None, "status cancelled"),
    "status of an episode": ("status", "cancelled", 3, "no. 3: status cancelled"),
    "withdraws": ("withdraws", "slip", None, "withdraws slip"),
}  # fmt: skip


@pytest.mark.parametrize("field, value, about, text", TEXTS.values(), ids=TEXTS)
def test_texts(field: str, value: Any, about: Any, text: str) -> None:
    """Field, subject and value on one line."""
    assert claim_text(claim(field, value, origin("page", None, "2026-11-01"), about=about)) == text
