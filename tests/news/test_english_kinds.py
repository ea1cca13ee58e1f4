"""Which kind of release an English announcement tells of; published on 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import facts

PUBLISHED = date(2026, 3, 10)
"""A Tuesday."""

TOLD = [
    # volumes of what was sold last: discs, or books
    (
        "Skylark sells the Lantern Road anime on DVD. Volume 1 came out on February 17. Volume 2 ships on April 21.",
        ["disc #1 2026-02-17", "disc #2 2026-04-21"],
    ),
    (
        "The Blue Kiln OVA Is Moved\n\nThe second volume of the OVA has been delayed from April 22 to May 20. "
        "The third volume's July 22 release is unchanged.\n\nThe first volume shipped on January 21.",
        [
            "disc #2 2026-04-22 postponed",
            "disc #2 2026-05-20",
            "disc #3 2026-07-22",
            "disc #1 2026-01-21",
        ],
    ),
    (
        "Skylark released the anime on Blu-ray in three volumes, of which the last shipped on February 10.",
        ["disc #3 2026-02-10"],
    ),
    (
        "The fifth Blu-ray box ships on April 22.\n\nNatsu Mori draws the manga in Comic Harbor magazine. "
        "The 14th volume was out on February 20, and Volume 15 is scheduled for June.",
        ["disc #5 2026-04-22", "volume #14 2026-02-20", "volume #15 2026-06"],
    ),
    (
        "Lantern Road to Bundle an OVA\n\nThe limited edition of the seventh volume will include an OVA. "
        "The sixth volume was released on October 17.",
        ["volume #6 2025-10-17"],
    ),
    # an animation, or a recording, that comes with a book
    ("Volume 8 comes with an OVA on July 15.", ["volume #8 2026-07-15", "disc 2026-07-15"]),
    (
        "The Blu-ray volume 2 ships on June 17 and includes an unaired episode and a booklet by the manga's author.",
        ["disc #2 2026-06-17"],
    ),
    ("The first OVA shipped with the third volume on June 13, 2025.", ["volume #3 2025-06-13", "disc 2025-06-13"]),
    (
        "An unaired 13th episode was bundled with the 12th manga volume on February 19.",
        ["volume #12 2026-02-19", "disc #13 2026-02-19"],
    ),
    (
        "The 20th volume will ship with a gag OVA on April 17, and the 19th shipped on January 19.",
        ["volume #20 2026-04-17", "disc 2026-04-17", "volume #19 2026-01-19"],
    ),
    ("The 9th volume and its OAD ship on June 17.", ["volume #9 2026-06-17", "disc 2026-06-17"]),
    (
        "The 12th volume, again with an OVA, arrives on May 15, and the 13th on September 17.",
        ["volume #12 2026-05-15", "disc 2026-05-15", "volume #13 2026-09-17", "disc 2026-09-17"],
    ),
    (
        "The unaired 13th episode is bundled with the 8th manga volume, which has moved from April 9 to May 9.",
        [
            "volume #8 2026-04-09 postponed",
            "disc #13 2026-04-09 postponed",
            "volume #8 2026-05-09",
            "disc #13 2026-05-09",
        ],
    ),
    ("The sixth Blu-ray volume, which includes an unaired episode, ships on June 24.", ["disc #6 2026-06-24"]),
    # what happens to a work and not to its discs
    (
        "The Blu-ray box of Blue Kiln ships on June 24.\n\nBlue Kiln premiered in Japan in July 2024.",
        ["disc 2026-06-24", "broadcast 2024-07"],
    ),
    (
        "Season 1 was put on DVD by Skylark on February 24, and the second is scheduled for July 18.",
        ["disc S1 2026-02-24", "disc S2 2026-07-18"],
    ),
    ("The film is released on May 8 at the Harbor Center.", ["film 2026-05-08 Harbor Center"]),
    # what a magazine counts, and what a publisher brings
    ("Mori launched the manga in Comic Harbor magazine's vol. 60 in 2016.", ["issue #60 2016 Comic Harbor"]),
    ("Yen Press will debut the manga on June 16.", ["volume 2026-06-16 Yen Press"]),
    # what is heard, and what stands on a shelf
    ("An audio drama will be released on Spotify on April 12.", ["other 2026-04-12 Spotify"]),
    ("Figures of the heroine ship on June 26.", ["other 2026-06-26"]),
    (
        "The novels are getting audiobooks. The first volume will be available on April 29.",
        ["other #1 2026-04-29"],
    ),
    # what is shown once, at an event, and what plays in a house
    ("A screening of two episodes was held on February 27 at Shinjuku Wald 9.", ["live 2026-02-27 Shinjuku Wald 9"]),
    ("Theaters will hold cheering screenings of the film on May 31.", ["live 2026-05-31"]),
    ("The movie plays in New York from April 4.", ["film 2026-04-04"]),
    # one after the other
    ("The manga has two anime series, one in 2012 and one in 2019.", ["broadcast 2012", "broadcast 2019"]),
    # what streams, and what stations show
    (
        "Blue Kiln opened on January 14 in the U.S. and went on digital platforms on February 22.",
        ["film 2026-01-14", "stream 2026-02-22"],
    ),
    ("The first episode can be streamed from April 2.", ["stream #1 2026-04-02"]),
    ("NHK will rebroadcast the anime from April 12.", ["broadcast 2026-04-12 NHK"]),
    # companies by their other names
    ("The Anime Network adds the dub of Blue Kiln on April 2.", ["stream 2026-04-02 The Anime Network"]),
    ("IFC brings Blue Kiln to American viewers on April 6.", ["broadcast 2026-04-06 IFC"]),
    ("Ponycan USA will release the Blue Kiln anime on May 5.", ["disc 2026-05-05 Ponycan USA"]),
    ("GA Bunko released the sixth book on February 14.", ["volume #6 2026-02-14 GA Bunko"]),
    (
        "The story starts as a serial in Dengeki Bunko Magazine on April 10.",
        ["issue 2026-04-10 Dengeki Bunko Magazine"],
    ),
    # what a service shows while a station does
    (
        "Crunchyroll streamed the series as it aired in Japan from July to September 2024.",
        ["stream 2024-07 Crunchyroll"],
    ),
    ("HIDIVE will stream the anime as it airs in Japan this April.", ["stream 2026-04 HIDIVE"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_each_release_is_of_its_kind(text: str, expected: list[str]) -> None:
    assert facts(text, "en", PUBLISHED) == expected
