"""Clocks in English announcements: how they are written, of which part of the day they are, and who shares them."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts, ruled

WRITTEN: list[tuple[str, list[str]]] = [
    # a point between hour and minutes
    ("The film screens in Glasgow on Wednesday, January 14, 8.15pm.", ["film 2026-01-14 20:15"]),
    ("The film screens in Glasgow on January 24, 2026 at 14.30.", ["film 2026-01-24 14:30"]),
    ("The special airs at 8.30 on January 10.", ["broadcast 2026-01-10 08:30"]),
    ("The December 6 episode was at 8.15 percent.", ["broadcast 2025-12-06"]),
    # quarters of an hour
    (
        "The anime starts on January 11 at a quarter past eleven on Sunday night on Fuji TV.",
        ["broadcast 2026-01-11 23:15 Fuji TV"],
    ),
    ("The show airs on January 10 at half past ten in the evening.", ["broadcast 2026-01-10 22:30"]),
]

HALVES: list[tuple[str, list[str]]] = [
    # behind the clock
    ("The show airs on TV Asahi from January 11 at 7:30 in the evening.", ["broadcast 2026-01-11 19:30 TV Asahi"]),
    ("The show airs on TV Asahi on January 11 at 9:30 in the morning.", ["broadcast 2026-01-11 09:30 TV Asahi"]),
    ("The anime starts on January 10 at 1:59 in the night.", ["broadcast 2026-01-10 25:59"]),
    (
        "The anime premieres on January 10 on TV Asahi at 2:00 a.m. the same night.",
        ["broadcast 2026-01-10 26:00 TV Asahi"],
    ),
    # before it
    (
        "The anime starts on January 9, and airs on Friday nights at 11:15 on TV Asahi.",
        ["broadcast 2026-01-09 23:15 TV Asahi"],
    ),
    (
        "The anime starts on January 9, and airs on Friday nights at 1:30 on TV Asahi.",
        ["broadcast 2026-01-09 25:30 TV Asahi"],
    ),
    (
        "The anime is shown on Saturday evenings at 6:25 on NHK E from January 10.",
        ["broadcast 2026-01-10 18:25 NHK E"],
    ),
    ("The special airs tonight at 11:30 on TV Asahi.", ["broadcast 2025-12-01 23:30 TV Asahi"]),
    # midnight behind an evening
    (
        "The anime starts on January 10 at 23:30 on TV Tokyo; ABEMA and d Anime Store carry it from midnight.",
        ["broadcast 2026-01-10 23:30 TV Tokyo", "stream 2026-01-10 24:00 ABEMA+d Anime Store"],
    ),
    # a clock of 24 hours stays as it is
    ("The show airs on January 10 at 22:30 that evening.", ["broadcast 2026-01-10 22:30"]),
    ("The show airs on January 10 at 10:00 p.m. that night.", ["broadcast 2026-01-10 22:00"]),
]

SHARED: list[tuple[str, list[str]]] = [
    (
        "Episode 1 streams on January 9, and episode 2 on January 16. All episodes go live at 7:00 a.m. PT.",
        ["stream #1 2026-01-09 07:00", "stream #2 2026-01-16 07:00"],
    ),
    (
        "The film screens in the United States on January 12, and its dub on January 14. "
        "Both screenings begin at 7:00 p.m. local time.",
        ["film 2026-01-12 19:00", "film 2026-01-14 19:00"],
    ),
    (
        "The film screens on January 13 (subtitled) and January 15 (dubbed), at 7:00 p.m. both days.",
        ["film 2026-01-13 19:00", "film 2026-01-15 19:00"],
    ),
    (
        'Episode 1 - "Grace" - January 9\nEpisode 2 - "Level" - January 16\nEpisode 3 - "Lamp" - January 23\n'
        'Episode 4 - "Valet" - January 30\nEpisode 5 - "Way" - February 6\n\n'
        "All episodes go live on Crunchyroll at 7:00 am PT.",
        [
            f"stream #{number} {day} 07:00 Crunchyroll"
            for number, day in enumerate(("2026-01-09", "2026-01-16", "2026-01-23", "2026-01-30", "2026-02-06"), 1)
        ],
    ),
    # a row of the times below that of the days
    (
        "The concert comes to San Jose.\n\nDates: Monday, April 13, 2026\nTimes: 8 p.m.",
        ["live 2026-04-13 20:00"],
    ),
    (
        "Lantern Road Live Concert\n\nLive concert: June 15, 2026\nDoors 16:30 / Curtain 17:30\n"
        "Live concert: June 16, 2026\nDoors 14:00 / Curtain 15:00",
        ["live 2026-06-15 17:30", "live 2026-06-16 15:00"],
    ),
    (
        "The first short streams on March 20, and the second short on March 21. "
        "Every day they will go up on the channel at 6:00 p.m. JST.",
        ["stream 2026-03-20 18:00", "stream 2026-03-21 18:00"],
    ),
    # on several days of the week
    (
        "The show will premiere on Friday, February 13, and airs every Monday to Friday at 5:30 p.m.",
        ["broadcast 2026-02-13 17:30"],
    ),
    (
        "The concert takes place at Pacifico Yokohama on January 25. Curtain at 17:00.",
        ["live 2026-01-25 17:00 Pacifico Yokohama"],
    ),
    (
        "The film plays again on Tuesday, January 13 in theaters in the U.S. There is one screening, at 7:30 p.m.",
        ["film 2026-01-13 19:30"],
    ),
    # a slot that is told before the day
    (
        "The anime is shown Sundays at 9:00 a.m. on TV Asahi. It premiered on April 6, 2025.",
        ["broadcast 2025-04-06 09:00 TV Asahi"],
    ),
    (
        "The anime is shown Sundays at 9:00 a.m. on TV Asahi. A special premieres on January 9.",
        ["broadcast 2026-01-09 TV Asahi"],
    ),
    # a slot with its first day in brackets
    (
        "Tokyo MX: Fridays at 24:00 (starting January 9)\nBS11: Fridays at 24:30 (from January 9)",
        ["broadcast 2026-01-09 24:00 Tokyo MX", "broadcast 2026-01-09 24:30 BS11"],
    ),
    # new ones are those to come
    (
        "Episode 1 streamed on November 24. New episodes stream on Mondays at 9:00 a.m. PT.",
        ["stream #1 2025-11-24 09:00"],
    ),
]

ZONES: list[tuple[str, str]] = [
    # the hours of the American coast and of its middle, one behind the other: 8 p.m. in New York
    ("The series premieres on Saturday, January 10 at 8/7c on Adult Swim.", "2026-01-11T01:00:00Z"),
    ("The anime streams on January 9 at 11:30 PM (Eastern) on HIDIVE.", "2026-01-10T04:30:00Z"),
    ("The anime streams on January 9 at 11:30 p.m. (Pacific) on HIDIVE.", "2026-01-10T07:30:00Z"),
]

PLACES: list[tuple[str, list[str]]] = [
    # a day right behind a place is that of this place alone
    (
        "The stage play will run from May 2-10 at Theatre 1010, and then at Umeda Arts Theater from May 15-17.",
        ["live 2026-05-02 Theatre 1010", "live 2026-05-15 Umeda Arts Theater"],
    ),
    (
        "The anime premieres on January 9 on AT-X, and on BS11 on January 10.",
        ["broadcast 2026-01-09 AT-X", "broadcast 2026-01-10 BS11"],
    ),
    (
        "The anime premieres on January 9 on AT-X and BS11, and on TBS on January 10.",
        ["broadcast 2026-01-09 AT-X+BS11", "broadcast 2026-01-10 TBS"],
    ),
]

BLOCKS: list[tuple[str, list[str]]] = [
    # Toonami airs on Saturday nights: what it tells of a Sunday counts from that day's midnight
    ("The anime will premiere on Toonami on January 10 at 12:30 a.m.", ["broadcast 2026-01-10 24:30 Toonami"]),
    (
        "The anime starts on January 10, and airs Saturdays at 1:00 a.m. on Toonami.",
        ["broadcast 2026-01-10 25:00 Toonami"],
    ),
    ("The anime will premiere on Toonami on January 11 at 12:30 a.m.", ["broadcast 2026-01-11 00:30 Toonami"]),
    ("The anime will premiere on Toonami on Sunday, January 11 at 12:30 a.m.", ["broadcast 2026-01-11 00:30 Toonami"]),
]


@pytest.mark.parametrize("text, expected", WRITTEN + HALVES + SHARED + PLACES + BLOCKS)
def test_clocks(text: str, expected: list[str]) -> None:
    """A clock is read as it is meant, and given to all that it is told of."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize("text, instant", ZONES)
def test_zones(text: str, instant: str) -> None:
    """A zone in brackets, or in the American manner, gives the instant."""
    (claim,) = article(text, "en").claims
    assert f"{claim.airs_at:%Y-%m-%dT%H:%M:%SZ}" == instant


def test_midnight_opens_a_row() -> None:
    """A clock that is a word may stand at the beginning of a row, as those in numbers do."""
    text = "Toonami changes its lineup.\n\nThe lineup of January 10:\n\n11:30 p.m. - Lantern Road\nMidnight - Blue Kite"
    assert facts(text, "en") == ["broadcast 2026-01-10 23:30 Toonami", "broadcast 2026-01-10 24:00 Toonami"]
