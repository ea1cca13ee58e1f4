"""Claims that are each fine and do not fit together."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from medalcal.model.claim import Claim
from medalcal.model.work import Run, Series
from medalcal.schedule.contradictions import contradictions
from medalcal.schedule.expand import unfold
from tests.schedule.makers import NEW_YORK, TOKYO, channel, claim, origin, work

TIMED = claim("starts", "2026-01-24 25:30", origin("rumour", read_at="2025-10-01"))
KNOWN = origin("channel", read_at="2025-12-01")


def found(*claims: Claim) -> list[str]:
    """Give what contradicts itself in a run whose hours are read by Tokyo's clock until its outlet is known."""
    run = Run(slug="tv", zone=ZoneInfo("Asia/Tokyo"), claims=claims)
    made = work(Series(slug="season-1", names={}, lead="tv", runs=(run,)))
    return [problem.found for problem in contradictions(made, unfold(made).occurrences)]


def test_an_outlet_of_another_zone_is_named() -> None:
    """A time said before anybody named the channel would jump by half a day without a word."""
    (told,) = found(TIMED, claim("outlet", channel(NEW_YORK), KNOWN))
    assert told == "2026-01-24 25:30 was read by the clock of Asia/Tokyo, and tv-example is in America/New_York"


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param((TIMED, claim("outlet", channel(TOKYO), KNOWN)), id="the same zone"),
        pytest.param((claim("starts", "2026-01-24", KNOWN), claim("outlet", channel(NEW_YORK), KNOWN)), id="no hour"),
        pytest.param(
            (claim("starts", "2026-01-24 25:30", KNOWN), claim("outlet", channel(NEW_YORK), KNOWN)), id="said together"
        ),
        pytest.param(
            (TIMED, claim("outlet", channel(NEW_YORK), KNOWN),
             claim("starts", "2026-01-24 25:30", origin("again", read_at="2025-12-02"))), id="said again",
        ),
        pytest.param((TIMED,), id="no outlet"),
    ],
)  # fmt: skip
def test_times_that_stay_are_not(claims: tuple[Claim, ...]) -> None:
    """Nothing is named where no time moves, or where it was said by the outlet's own clock."""
    assert found(*claims) == []
