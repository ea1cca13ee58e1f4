"""What moved as lines: what is told together, how it is named, and in which words."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from medalcal.emit.changegroup import groups
from medalcal.emit.changelist import change_lines, group_words, step_lines, what_words
from medalcal.emit.entry import Reader
from tests.emit.moves import BERLIN, move, state, volume

READER = Reader(datetime(2026, 11, 11, tzinfo=UTC), BERLIN, "Europe/Berlin")
Moved = dict[str, Any]


def text(changes: list[Moved], width: int = 100) -> list[str]:
    """Give the lines as plain text."""
    return ["".join(piece.text for piece in line).rstrip() for line in step_lines(changes, READER, width)]


WORDS: dict[str, tuple[Moved, str]] = {
    "sharpened from a year": (move("sharpened", state("2027"), state("2027-winter")), "sharpened: 2027 → winter 2027 (January to March)"),
    "sharpened to the hour": (move("sharpened", state("2027-01-09"), state("2027-01-09 25:30")), "sharpened: Sat 9 Jan 2027 → Sat 9 Jan 2027 17:30 · Sat 25:30 JST"),
    "moved this year": (move("moved", state("2026-12-05 25:30"), state("2026-12-12 25:30")), "moved: Sat 5 Dec 17:30 → Sat 12 Dec 17:30 · Sat 25:30 JST"),
    "moved by half an hour": (move("moved", state("2026-12-05 25:30"), state("2026-12-05 26:00")), "moved: Sat 5 Dec 17:30 → Sat 5 Dec 18:00 · Sat 26:00 JST"),
    "moved across the year": (move("moved", state("2026-12-26"), state("2027-01-02")), "moved: Sat 26 Dec → Sat 2 Jan 2027"),
    "postponed": (move("moved", state("2026-12-26"), state(None, status="tentative")), "postponed: Sat 26 Dec → no date"),
    "restored": (move("restored", state(None), state("2027-01-02")), "restored: no date → Sat 2 Jan 2027"),
    "restored where it was": (move("restored", state("2027-01-02", status="cancelled"), state("2027-01-02")), "restored: Sat 2 Jan 2027"),
    "cancelled": (move("cancelled", state("2027-01-02"), state("2027-01-02", status="cancelled")), "cancelled: Sat 2 Jan 2027"),
    "withdrawn": (move("withdrawn", state("2027-04"), state("2027-04", status="cancelled")), "withdrawn: April 2027"),
    "corrected": (move("corrected", state("2027-03-16"), state("2027-03-06")), "corrected: Tue 16 Mar 2027 → Sat 6 Mar 2027"),
    "added": (move("added", None, state("2027")), "added: 2027"),
    "outlet": (move("sharpened", state("2027"), state("2027", outlet="tv-x")), "sharpened: outlet not known → tv-x"),
    "outlet and length": (move("moved", state("2027", outlet="tv-x", minutes=30), state("2027", outlet="tv-y", minutes=60)), "changed: outlet tv-x → tv-y, minutes 30 → 60"),
    "no more confirmed": (move("moved", state("2027"), state("2027", status="tentative")), "changed: status confirmed → tentative"),
    "the same instant by another label": (move("moved", state("2026-12-05 24:00"), state("2026-12-06 0:00")), "changed: 2026-12-05 24:00 → 2026-12-06 0:00"),
    "longer": (move("moved", state("2026-12-05", until="2026-12-06"), state("2026-12-05", until="2026-12-08")), "moved: Sat 5 Dec to Sun 6 Dec → Sat 5 Dec to Tue 8 Dec"),
}  # fmt: skip


@pytest.mark.parametrize("change, words", WORDS.values(), ids=WORDS)
def test_words(change: Moved, words: str) -> None:
    """Old and new by the reader's clock, the outlet's beside the new one, the year where it is not this one."""
    assert what_words(change, READER) == words


def week_later(number: int, **said: Any) -> Moved:
    """Make an episode that moved by a week."""
    day = 2 + 7 * (number - 1)
    return move(
        "moved", state(f"2026-12-{day:02d} 25:30"), state(f"2026-12-{day + 7:02d} 25:30"), number=number, **said
    )


TOGETHER: dict[str, tuple[list[Moved], list[str]]] = {
    "one": ([week_later(1)], ["Ice, Season 2, episode 1"]),
    "two": ([week_later(1), week_later(2)], ["Ice, Season 2, episodes 1 and 2"]),
    "three": ([week_later(1), week_later(2), week_later(3)], ["Ice, Season 2, episodes 1 to 3"]),
    "out of order": ([week_later(3), week_later(1), week_later(2)], ["Ice, Season 2, episodes 1 to 3"]),
    "with a gap": ([week_later(1), week_later(3)], ["Ice, Season 2, episodes 1 and 3"]),
    "by another reason": ([week_later(1, why="sports"), week_later(2)], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 2"]),
    "from another page": ([week_later(1, url="https://example.org/2"), week_later(2)], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 2"]),
    "learned later": ([week_later(1), week_later(2, on="2026-11-06T01:00:00Z")], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 2"]),
    "by another distance": ([week_later(1), move("moved", state("2026-12-09 25:30"), state("2026-12-10 25:30"), number=2)], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 2"]),
    "to another hour": ([week_later(1), move("moved", state("2026-12-09 25:30"), state("2026-12-16 26:00"), number=2)], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 2"]),
    "of another run": ([week_later(1), week_later(1, key="ice/season-2/1@u-next")], ["Ice, Season 2, episode 1", "Ice, Season 2, episode 1 (u-next)"]),
    "of another work": ([week_later(1), week_later(2, key="fire/season-2/2", work="fire", title="Fire")], ["Ice, Season 2, episode 1", "Fire, Season 2, episode 2"]),
    "without a number": ([week_later(1), week_later(2, key="ice/season-2/recap-1", label="Season 2, recap")], ["Ice, Season 2, episode 1 and 1 more"]),
    "weekly": ([week_later(n, label="Season 2, weekly episode") for n in (1, 2, 3)], ["Ice, Season 2, weekly episode and 2 more"]),
    "in Japanese": ([week_later(n, label=f"第2期 第{n}話") for n in (1, 2, 3)], ["Ice, 第2期 第1～3話"]),
    "two in Japanese": ([week_later(n, label=f"第2期 第{n}話") for n in (1, 3)], ["Ice, 第2期 第1・3話"]),
    "only series": ([week_later(n, label=f"Episode {n}") for n in (1, 2, 3)], ["Ice, Episodes 1 to 3"]),
    "volumes by as much": ([volume(3, "en-print", "moved", "2026-12-01", "2026-12-08"), volume(4, "en-print", "moved", "2027-02-02", "2027-02-09")], ["Ice, Volumes 3 and 4 (English, print)"]),
    "volumes of two formats": ([volume(3, "en-print", "moved", "2026-12-01", "2026-12-08"), volume(3, "en-digital", "moved", "2026-12-01", "2026-12-08")], ["Ice, Volume 3 (English, print)", "Ice, Volume 3 (English, digital)"]),
}  # fmt: skip


@pytest.mark.parametrize("changes, names", TOGETHER.values(), ids=TOGETHER)
def test_what_is_told_together(changes: list[Moved], names: list[str]) -> None:
    """One piece of news is told once: of one run or edition, alike, learned at once, from one page."""
    assert [group.name for group in groups(changes)] == names


def test_ten_comes_after_nine() -> None:
    """Changes come in the order of keys as text, in which 10 precedes 2; a group is named by its numbers."""
    numbers = [1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9]
    cancelled = [move("cancelled", state("2027-01-02"), state("2027-01-02"), number=n) for n in numbers]
    (group,) = groups(cancelled)
    assert group.name == "Ice, Season 2, episodes 1 to 12"


def test_groups_come_in_the_order_of_their_numbers() -> None:
    """What becomes of episode 10 is told after what becomes of episode 2, though its key precedes as text."""
    recap = [move("moved", state("2026-12-02"), state(f"2026-12-0{day}"), number=n) for n, day in ((10, 3), (2, 4))]
    assert [group.name for group in groups(recap)] == ["Ice, Season 2, episode 2", "Ice, Season 2, episode 10"]


GROUP_WORDS: dict[str, tuple[list[Moved], str]] = {
    "two moved": ([week_later(1), week_later(2)], "moved: Wed 2 Dec 17:30 → Wed 9 Dec 17:30 · Wed 25:30 JST, and the other one by as much"),
    "three moved": ([week_later(1), week_later(2), week_later(3)], "moved: Wed 2 Dec 17:30 → Wed 9 Dec 17:30 · Wed 25:30 JST, and the other 2 by as much"),
    "two on another channel": ([move("moved", state("2026-12-02", outlet="tv-x"), state("2026-12-02", outlet="tv-y"), number=n) for n in (1, 2)], "changed: outlet tv-x → tv-y, and the other one too"),
    "two sharpened alike": ([volume(n, "en-print", "sharpened", "2027", "2027-03") for n in (3, 4)], "sharpened: 2027 → March 2027, and the other one too"),
    "two postponed": ([volume(n, "en-print", "moved", f"2027-0{n}-02", None) for n in (3, 4)], "postponed: Tue 2 Mar 2027 → no date, and the other one too"),
    "two cancelled": ([volume(n, "en-print", "cancelled", f"2027-0{n}-02", f"2027-0{n}-02") for n in (3, 4)], "cancelled: 2 Mar 2027 to 2 Apr 2027"),
    "two withdrawn of one month": ([volume(n, "en-print", "withdrawn", "2027-03", "2027-03") for n in (3, 4)], "withdrawn: Mar 2027"),
    "two withdrawn without a date": ([volume(n, "en-print", "withdrawn", None, None) for n in (3, 4)], "withdrawn: no date"),
}  # fmt: skip


@pytest.mark.parametrize("changes, words", GROUP_WORDS.values(), ids=GROUP_WORDS)
def test_words_of_a_group(changes: list[Moved], words: str) -> None:
    """The first stands for all that moved as far; what is called off is told from first day to last."""
    (group,) = groups(changes)
    assert group_words(group, READER) == words


class TestBreaks:
    """Days without an episode."""

    off = move("added", None, state("2026-12-09 25:30"), key="ice/season-2/break-2026-12-09", label="Season 2, no episode (sports)")  # fmt: skip

    def test_they_are_told_by_themselves(self) -> None:
        """Not as dates of a work that were added."""
        changes = [move("added", None, state("2027"), number=n) for n in (1, 2)]
        assert text([*changes, self.off])[:1] == ["  + Ice  2 dates added"]
        assert "  + Ice, Season 2, no episode (sports)" in text([*changes, self.off])

    def test_they_go_with_what_is_cancelled(self) -> None:
        """Where the whole run is called off, that it pauses no more goes without saying."""
        gone = {"change": "cancelled", "before": self.off["after"]}
        episodes = [move("cancelled", state("2026-12-02"), state("2026-12-02"), number=n) for n in (1, 2)]
        for how in (gone, gone | {"change": "withdrawn", "why": "another"}):
            assert [group.name for group in groups([*episodes, self.off | how])] == ["Ice, Season 2, episodes 1 and 2"]
        assert len(groups([self.off | gone])) == 1


class TestLines:
    """Lines for a window."""

    change = week_later(
        1, why="the figure skating championships", url="https://example.org/a/rather/long/address/of/a/page"
    )

    def test_reason_and_address_share_a_line_with_room(self) -> None:
        """The words of the source, and where it stands."""
        assert (
            text([self.change])[2]
            == "      the figure skating championships · https://example.org/a/rather/long/address/of/a/page"
        )

    @pytest.mark.parametrize("width", [20, 30, 40, 60, 80])
    def test_an_address_stays_in_one_piece(self, width: int) -> None:
        """So that it can be opened."""
        lines = text([self.change], width)
        assert "      https://example.org/a/rather/long/address/of/a/page" in lines
        assert all(len(line) <= width for line in lines if "http" not in line)

    def test_neither_reason_nor_address(self) -> None:
        """Nothing stands there instead."""
        assert len(text([week_later(1, url=None)])) == 2

    def test_nothing_steers_the_terminal(self) -> None:
        """Signs that do are blanks."""
        assert "\x1b" not in "".join(text([week_later(1, title="I\x1b[31mce", why="\x1b]0;x\x07")]))

    def test_days_come_latest_first(self) -> None:
        """Each with how long ago it was."""
        changes = [
            week_later(1, on="2026-11-01T00:00:00Z"),
            week_later(2, on="2026-11-10T23:59:59Z"),
            week_later(3, on="2026-11-11T00:00:00Z"),
        ]
        lines = ["".join(piece.text for piece in line) for line in change_lines(changes, READER, 80)]
        assert [line for line in lines if " · " in line and "2026" in line] == [
            "Wed 11 November 2026 · today", "Tue 10 November 2026 · yesterday", "Sun 1 November 2026 · 10 days ago",
        ]  # fmt: skip
