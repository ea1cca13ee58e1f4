"""How English announcements say their facts, one row for each pattern; published on Monday, 1 December 2025."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts, left, line

ROWS = [
    # p1 future
    ("The anime will premiere on January 10.", ["broadcast 2026-01-10"]),
    # p1 past
    ("The anime premiered on July 5.", ["broadcast 2025-07-05"]),
    # p1 same day twice
    (
        "The first season premiered on January 10. The second season will premiere on January 10.",
        ["broadcast S1 2025-01-10", "broadcast S2 2026-01-10"],
    ),
    # p2
    ("The manga launched in Weekly Shonen Jump in May 2020.", ["issue 2020-05 Weekly Shonen Jump"]),
    # p3 telling
    ("The staff announced on Monday that the anime will premiere on January 10.", ["broadcast 2026-01-10"]),
    # p3 release
    ("The manga's third volume ships this Friday.", ["volume #3 2025-12-05"]),
    # p4 range
    ("The anime aired from April to June 2021.", ["broadcast 2021-04"]),
    # p4 days
    ("The event will be held on March 21-22.", ["live 2026-03-21"]),
    # p4 between
    ("The anime aired between October 2023 and March 2024.", ["broadcast 2023-10"]),
    # p5
    ("The film opens in March.", ["film 2026-03"]),
    # p6 this
    ("The anime will premiere this January on Tokyo MX.", ["broadcast 2026-01 Tokyo MX"]),
    # p6 next
    ("The film will open next spring.", ["film 2026-spring"]),
    # p6 last
    ("The season premiered last October.", ["broadcast 2025-10"]),
    # p7
    ("Kodansha will publish the 14th volume on January 22.", ["volume #14 2026-01-22 Kodansha"]),
    # p7 resp
    (
        "Volumes 3 and 4 will ship on January 20 and March 17, respectively.",
        ["volume #3 2026-01-20", "volume #4 2026-03-17"],
    ),
    # p7 two
    (
        (
            "Shueisha released the 10th volume in Japan on November 4, and Viz Media will release the fourth"
            " volume in English on February 3."
        ),
        ["volume #10 2025-11-04 Shueisha", "volume #4 2026-02-03 Viz Media"],
    ),
    # p8 from to
    ("The film has been delayed from January 16 to March 20.", ["film 2026-01-16 postponed", "film 2026-03-20"]),
    # p8 orig
    (
        "The film will now open on March 20. It was originally scheduled to open on January 16.",
        ["film 2026-03-20", "film 2026-01-16 postponed"],
    ),
    # p8 undecided
    (
        "The film will no longer open on January 16. A new opening date will be announced later.",
        ["film 2026-01-16 postponed", "film undecided"],
    ),
    # p9 chain
    (
        (
            "The anime will premiere on Tokyo MX and BS11 on January 10 at 24:00, on MBS on January 11 at 26:30,"
            " and on AT-X on January 12 at 23:30."
        ),
        [
            "broadcast 2026-01-10 24:00 Tokyo MX+BS11",
            "broadcast 2026-01-11 26:30 MBS",
            "broadcast 2026-01-12 23:30 AT-X",
        ],
    ),
    # p9 inherit
    (
        "The anime will premiere on January 10 on Tokyo MX at 24:00, BS11 at 24:30, and MBS at 26:00.",
        ["broadcast 2026-01-10 24:00 Tokyo MX", "broadcast 2026-01-10 24:30 BS11", "broadcast 2026-01-10 26:00 MBS"],
    ),
    # p10
    ("The anime will premiere in winter 2027.", ["broadcast 2027-winter"]),
    # p10 half
    ("The anime will premiere in the second half of 2026.", ["broadcast 2026-H2"]),
    # p10 early
    ("The film will open in early 2027.", ["film 2027"]),
    # p11
    ("The anime will air on January 10 at 25:30 on TBS.", ["broadcast 2026-01-10 25:30 TBS"]),
    # p12
    (
        (
            "The anime will premiere on TV Asahi on January 24 at 25:30 (effectively, January 25 at 1:30 a.m.,"
            " or January 24 at 11:30 a.m. EST)."
        ),
        ["broadcast 2026-01-24 25:30 TV Asahi"],
    ),
    # p13
    (
        "Crunchyroll will stream the anime on January 10 at 10:30 a.m. EST (7:30 a.m. PST).",
        ["stream 2026-01-10 10:30 Crunchyroll"],
    ),
    # p14
    (
        "The anime will premiere on TBS on January 10 at 12:30 a.m. (effectively, January 11).",
        ["broadcast 2026-01-10 24:30 TBS"],
    ),
    # p14 civil
    ("Crunchyroll will stream the anime on January 10 at 12:30 a.m. EST.", ["stream 2026-01-10 00:30 Crunchyroll"]),
    # p15
    (
        "The anime will premiere on January 10 on Tokyo MX. It will air on Saturdays at 25:00.",
        ["broadcast 2026-01-10 25:00 Tokyo MX"],
    ),
    # p16
    ("The 11th issue of Weekly Shonen Jump will ship on February 9.", ["issue #11 2026-02-09 Weekly Shonen Jump"]),
    # p17 list
    (
        "Broadcast\nTokyo MX: January 10 (Saturday) 24:30~\nBS11: January 11 (Sunday) 23:00\n",
        ["broadcast 2026-01-10 24:30 Tokyo MX", "broadcast 2026-01-11 23:00 BS11"],
    ),
    # p17 rows
    (
        "Airs in April\nBlue Sky (Apr. 6 23:00, Tokyo MX)\nRed Moon (Apr. 7 22:30, BS11)\n",
        ["broadcast 2026-04-06 23:00 Tokyo MX", "broadcast 2026-04-07 22:30 BS11"],
    ),
    # p18
    (
        (
            "Yen Press released the fifth volume digitally on November 4, and it will release the volume in print"
            " on January 20."
        ),
        ["volume #5 2025-11-04 Yen Press digital", "volume #5 2026-01-20 Yen Press print"],
    ),
    # p19
    (
        "The anime will premiere on Tokyo MX on January 10 at 24:00, and d Anime Store will stream it on the same day.",
        ["broadcast 2026-01-10 24:00 Tokyo MX", "stream 2026-01-10 d Anime Store"],
    ),
    # p20
    ("The manga has 3 million copies in circulation as of July 2021. The author was born on May 5, 1984.", []),
    # award
    ("The manga won the 43rd Kodansha Manga Award in 2019.", ["award 2019"]),
    # alongside
    (
        "Season 2 will air on TV Asahi in January 2026, and it'll stream on Hulu and Disney+.",
        ["broadcast S2 2026-01 TV Asahi", "stream S2 2026-01 Hulu+Disney+"],
    ),
    # cancel
    ("The concert scheduled for January 16 has been cancelled.", ["live 2026-01-16 cancelled"]),
    # disc
    ("The anime's first Blu-ray Disc volume will ship on March 25.", ["disc #1 2026-03-25"]),
]


@pytest.mark.parametrize("text, expected", ROWS)
def test_patterns(text: str, expected: list[str]) -> None:
    """Each way of saying a fact gives the claims that a reader would take from it."""
    assert facts(text, "en") == expected


SEED = (
    "Staff for the Medalist (メダリスト ) TV anime have revealed the first full promotional video and new visual for "
    "the "
    "anime’s second season. It’s also been confirmed that the show’s second season will premiere on January "
    "24th, 2026, "
    "on the NUMAnimation program block on TV Asahi and 23 affiliated channels at 25:30 (effectively, January 25th at "
    "1:30 a.m.).\n\n"
    "Yamamoto Yasutaka directed the first season at ENGI studio, which premiered on January 4th, 2025, and they "
    "will also "
    "direct the second season.\n"
    "Tsurumaikada started the award-winning manga in May 2020 in Kodansha’s Afternoon magazine, and Kodansha published "
    "the manga’s first tankoubon volume in September 2020 and the 13th volume in June 2025. The manga’s 14th volume is "
    "scheduled for release on January 22nd, 2026.\n\n"
    "The Medalist manga won the Best General Manga award in the Shogakukan Manga Awards in 2023 and the Best General "
    "Manga award in Kodansha’s 48th Annual Manga Awards in May 2024.\n"
    "The manga is released in English by Kodansha USA Publishing. It released the manga’s 12th volume digitally in "
    "June 2025, and it will release the physical volume on January 13th, 2026.\n"
)


def test_a_whole_announcement_without_its_date() -> None:
    """Every dated fact is found, the moment told twice is one, and nothing else is taken."""
    assert facts(SEED, "en", None) == [
        "broadcast S2 2026-01-24 25:30 TV Asahi",
        "broadcast S1 2025-01-04",
        "issue 2020-05 Afternoon",
        "volume #1 2020-09 Kodansha",
        "volume #13 2025-06 Kodansha",
        "volume #14 2026-01-22",
        "award 2023",
        "award 2024-05",
        "volume #12 2025-06 Kodansha USA Publishing digital",
        "volume #12 2026-01-13 Kodansha USA Publishing print",
    ]
    first = article(SEED, "en", None).claims[0]
    assert f"{first.airs_at:%Y-%m-%dT%H:%MZ}" == "2026-01-24T16:30Z"
    assert first.zone == "Asia/Tokyo"
    assert first.note is None
    assert first.certainty == "stated"


def test_a_text_without_its_day_is_of_the_last_year_that_it_names() -> None:
    """What is told of the past or soon after it lies beside that year; the year of a story tells nothing."""
    volumes = (
        "The first volume shipped on February 11, the second volume on August 11, and the third volume is scheduled "
        "for April 20, 2021."
    )
    assert facts(volumes, "en", None) == ["volume #1 2020-02-11", "volume #2 2020-08-11", "volume #3 2021-04-20"]
    film = (
        "The manga began in 1998. The film, set in 2071, opened in October 2017. The studio said in 2018 that the "
        "anime will premiere on July 4."
    )
    assert facts(film, "en", None) == ["issue 1998", "film 2017-10", "broadcast 2018-07-04"]
    listed = "LANTERN FILMS - NOVEMBER 2013 RELEASES\n\nNovember 12\nPaper Harbor, Blu-ray and DVD, dubbed\n"
    assert facts(listed, "en", None) == ["disc 2013-11-12"]


def test_a_moment_that_contradicts_itself_is_noted() -> None:
    """A time told twice is checked."""
    claim = article(
        "The anime will premiere on TBS on January 24 at 25:30 (effectively, January 25 at 2:30 a.m.).", "en"
    ).claims[0]
    assert claim.note is not None
    assert "02:30" in claim.note


def test_a_dateline_is_none_whatever_work_the_sentence_behind_it_names() -> None:
    """The dates of a sentence with a title are given by their work, and not in the order in which they stand."""
    told = "New York, New York - November 20, 2025 - The film Paper Harbor, shown there in 1988, opens on January 6."
    found = article("Lantern Films Acquires Paper Harbor\n\n" + told, "en")
    assert [each.span.text for each in found.unread if each.why == "dateline"] == ["November 20, 2025"]
    assert "film 2025-11-20" not in [line(claim) for claim in found.claims]


def test_an_old_date_and_its_new_one_are_tied() -> None:
    """The new date says which one it replaces."""
    claims = article("The film has been delayed from January 16 to March 20.", "en").claims
    assert [claim.replaces for claim in claims] == [None, 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Blue Sky Anime to Premiere in January\n\nNetflix will stream the anime on January 9.\n",
            ["stream 2026-01-09 Netflix"],
        ),
        (
            "Blue Sky's Kanda Launches New Manga on January 20\n\n"
            "Rei Kanda will launch a manga titled Green Hill in Comic Harbor magazine on January 20.\n",
            ["issue 2026-01-20 Comic Harbor"],
        ),
    ],
    ids=["of a kind that only the text tells", "under another title"],
)
def test_a_headline_says_nothing_of_its_own(text: str, expected: list[str]) -> None:
    """What a headline says in its few words the text says fully."""
    assert facts(text, "en") == expected


def test_the_finer_of_two_sayings_stays() -> None:
    """A headline's month and the day in the text are one fact."""
    text = "Blue Sky Anime Premieres in January 2026\nThe anime will premiere on January 10 at 24:00 on Tokyo MX.\n"
    assert facts(text, "en") == ["broadcast 2026-01-10 24:00 Tokyo MX"]


@pytest.mark.parametrize(
    "text",
    [
        "The director was born on May 5, 1984.",
        "The studio was founded in 1998.",
        "Tickets go on sale on December 20.",
        "The video was posted on Friday.",
        "posted on 2025-12-01 04:30 EST by A. Writer\n",
        "© Blue Sky Committee 2026",
        "The film sold 1.2 million tickets as of November 3.",
        "The manga ranked #3 on the 2024 edition of the guide.",
        "Lantern Films and the studio reached an agreement in September 2025.",
        "Synopsis: In 1999, a girl moves to the coast.",
        "Sources: Comic Natalie, December 1, 2025",
    ],
)
def test_what_is_no_release(text: str) -> None:
    """Births, foundings, tickets, telling, bylines, copyright, counts, rankings, stories and sources."""
    assert facts("The anime is in production.\n" + text, "en") == []


def test_why_a_date_is_no_claim() -> None:
    """Each date that is left has its reason."""
    assert left("The staff announced on Monday that the anime will premiere on January 10.", "en") == [
        "day of the announcement"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kite Road Blu-ray release\nDate: December 9, 2025\nPrice: $49.98", ["disc 2025-12-09"]),
        (
            "Yen Press will publish volume 5 of Monthly Girls' Lantern Road on January 7.",
            ["volume #5 2026-01-07 Yen Press"],
        ),
        ("Volume 47 of Weekly Shonen Jump ships on January 7.", ["issue #47 2026-01-07 Weekly Shonen Jump"]),
    ],
)
def test_what_looks_like_something_else(text: str, expected: list[str]) -> None:
    """A row of a date is no stamp of the page, and a title with a word of magazines is none."""
    assert facts(text, "en") == expected
