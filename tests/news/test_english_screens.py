"""Films, discs, stage, concerts and prizes as English texts tell of them, as the rules read them by themselves."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


def told(text: str) -> list[str]:
    """Give each claim of an English text with its work."""
    return ruled(text, "en")


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The film opened on June 5, 2018 in Japan and on October 12 in the U.K.",
            ["film 2018-06-05", "film 2018-10-12"],
        ),
        (
            "The film opened on June 5, 2018 in Japan, and in France on December 3.",
            ["film 2018-06-05", "film 2018-12-03"],
        ),
        (
            "The film opened on November 8, 2019 in Japan and on February 7 in Korea.",
            ["film 2019-11-08", "film 2020-02-07"],
        ),
        ("A DVD was released in April 2014 and a Blu-ray in August.", ["disc 2014-04", "disc 2014-08"]),
        (
            "The manga won the Kite Award on May 8, 2014 and the Lamp Prize on July 19.",
            ["award 2014-05-08", "award 2014-07-19"],
        ),
        (
            "The film opened in Japan on July 20, 2018, played in France on August 4 of that year and in Spain on "
            "November 30.",
            ["film 2018-07-20", "film 2018-08-04", "film 2018-11-30"],
        ),
        (
            "Lamp Books published the first volume of the Kite manga in June 2020 and the 12th on January 10.",
            ["volume #1 2020-06 Kite", "volume #12 2025-01-10 Kite"],
        ),
        (
            "The film opened in March 2018, and its Blu-ray shipped on October 30.",
            ["film 2018-03", "disc 2025-10-30"],
        ),
    ],
)
def test_dates_of_one_verb_follow_each_other(text: str, expected: list[str]) -> None:
    """What one verb of the past tells after a full date lies in the year behind it, unless numbers lie between."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The film opened on September 4 after being delayed from April 10.",
            ["film 2025-09-04", "film 2025-04-10 postponed"],
        ),
        (
            "The film, delayed from April 10, opened on September 4.",
            ["film 2025-04-10 postponed", "film 2025-09-04"],
        ),
        (
            "The first film opened on September 4, and the second was delayed from December 4 to April 2.",
            ["film #1 2025-09-04", "film #2 2025-12-04 postponed", "film #2 2026-04-02"],
        ),
        (
            "The film opened on September 4, but its Blu-ray was delayed from January 7 to March 4.",
            ["film 2025-09-04", "disc 2026-01-07 postponed", "disc 2026-03-04"],
        ),
    ],
)
def test_an_old_day_lies_before_the_one_on_which_it_came(text: str, expected: list[str]) -> None:
    """The day from which something was put off is near that on which it is told to have come out."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The film screens in Osaka on June 21, 24, and 25.",
            ["film 2026-06-21", "film 2026-06-24", "film 2026-06-25"],
        ),
        (
            "The film was screened on June 21, 24, and 25, and in Paris on July 9.",
            ["film 2025-06-21", "film 2025-06-24", "film 2025-06-25", "film 2025-07-09"],
        ),
        ("The concert will be held on June 20 and 21.", ["live 2026-06-20"]),
        ("The concert will be held on June 20 and 21, 2026.", ["live 2026-06-20"]),
        ("The concert will be held on June 20 and 23, 2026.", ["live 2026-06-20", "live 2026-06-23"]),
    ],
)
def test_days_of_one_month(text: str, expected: list[str]) -> None:
    """Days with a gap among them are each of their own; those that only follow each other are one run."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Kite Road premieres at Cannes on May 20, 2026.", ["film 2026-05-20 Kite Road"]),
        (
            "Kite Road premiered at Venice on September 3, 2018 and opened in Japan on October 5 of that year.",
            ["film 2018-09-03 Kite Road", "film 2018-10-05 Kite Road"],
        ),
        (
            "The European premiere of Kite Road takes place on March 4. The film opens on April 3.",
            ["film 2026-03-04 Kite Road", "film 2026-04-03 Kite Road"],
        ),
        ("The premiere takes place at Marunouchi Piccadilly on January 8.", ["film 2026-01-08 Marunouchi Piccadilly"]),
        ("The anime premieres at 24:00 on January 8.", ["broadcast 2026-01-08 24:00"]),
        ("Kite Road premieres on January 8.", ["broadcast 2026-01-08 Kite Road"]),
    ],
)
def test_premieres_at_a_place(text: str, expected: list[str]) -> None:
    """What premieres at a place is no broadcast."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The Kite Road won the Lamp Award on March 9, 2024.", ["award 2024-03-09 The Kite Road"]),
        ("Kite Road won Best Picture at the Lamp Awards on March 9, 2024.", ["award 2024-03-09 Kite Road"]),
        ("Emma Carter won Best Director at the Lamp Awards on March 9, 2024.", ["award 2024-03-09"]),
        ("Swift took Best Animated Feature at the Lamp Awards on March 9, 2024.", ["award 2024-03-09 Swift"]),
        ("The film won the Golden Bear on February 20, 2024.", ["award 2024-02-20"]),
        ("The film took the Cristal at Annecy on June 14, 2025.", ["award 2025-06-14"]),
        ("The Emmy went to Swift on September 14, 2025.", ["award 2025-09-14 Swift"]),
        ("The Lamp Prize went to Kenji Sudo on September 14, 2025.", ["award 2025-09-14"]),
        ("Kenji Sudo won the Lamp Award on March 9, 2024.", ["award 2024-03-09"]),
        ("The film was named Best Feature on March 9, 2024.", ["award 2024-03-09"]),
        ("The series was voted Best Comedy at the Lamp Awards in 2019.", ["award 2019"]),
        ("The director took the train to the Golden Bear on February 20.", []),
    ],
)
def test_prizes(text: str, expected: list[str]) -> None:
    """Prizes by their names, and of what they are; what they are called is no work."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The second film opened in 2012. A third followed on May 3, 2014, and the fourth arrived in July 2019.",
            ["film #2 2012", "film #3 2014-05-03", "film #4 2019-07"],
        ),
        (
            "The third and fourth films open on April 3 and July 10, respectively.",
            ["film #3 2026-04-03", "film #4 2026-07-10"],
        ),
        (
            "The first two films were released in 1984, and the third in 1986.",
            ["film #1 1984", "film #2 1984", "film #3 1986"],
        ),
        ("The first film opened in May 2017 and the sequel in June 2018.", ["film #1 2017-05", "film 2018-06"]),
        ("The second film opened in 2012, the third in 2014.", ["film #2 2012", "film #3 2014"]),
    ],
)
def test_films_by_their_numbers(text: str, expected: list[str]) -> None:
    """Each film has its own number, however short it is told."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Film release dates\nKite Road (limited) | Dec. 5, 2025\nLantern Tale | Jan. 10, 2026\n"
            "Sea & Sky | Jan. 23, 2026 (wide)",
            ["film 2025-12-05 Kite Road", "film 2026-01-10 Lantern Tale", "film 2026-01-23 Sea & Sky"],
        ),
        (
            "The concert tour schedule:\nLos Angeles (USA) - June 9, 2026\nSydney (Australia) - July 7, 2026",
            ["live 2026-06-09", "live 2026-07-07"],
        ),
        (
            "NEW ON BLU-RAY\nMarch 3: Kite Road\nMarch 10: Lantern Tale",
            ["disc 2026-03-03 Kite Road", "disc 2026-03-10 Lantern Tale"],
        ),
        (
            "NEW ON BLU-RAY\n3/3 Kite Road: Season One\n3/10 Lantern Tale: Complete Collection",
            ["disc S1 2026-03-03 Kite Road", "disc 2026-03-10 Lantern Tale"],
        ),
        (
            "Upcoming Blu-rays\nMarch 3: Kite Road\nMarch 10: Lantern Tale",
            ["disc 2026-03-03 Kite Road", "disc 2026-03-10 Lantern Tale"],
        ),
        (
            "UK Blu-ray releases for May 11, 2026\n\nKite Road Again (Lamp Ltd., 12)\nLea and the Lamp (Lamp Ltd., U)",
            ["disc 2026-05-11 Kite Road Again", "disc 2026-05-11 Lea and the Lamp"],
        ),
        (
            "Dec 02: Kite Road (BD), Crunchyroll\nDec 09: Lantern Tale (BD), Sentai",
            ["disc 2025-12-02 Crunchyroll Kite Road", "disc 2025-12-09 Sentai Lantern Tale"],
        ),
        (
            "Anime films in 2026:\n- January 16 - Lantern School: Recap\n- February 6 - All Roads Home",
            ["film 2026-01-16 Lantern School", "film 2026-02-06 All Roads Home"],
        ),
        ("Opening dates: 24 Jan (Japan), 27 Feb (US/Canada).", ["film 2026-01-24", "film 2026-02-27"]),
        ('Opening: "Lamp Song" by Rei Sudo.', []),
    ],
)
def test_rows(text: str, expected: list[str]) -> None:
    """Rows of one form are of one list, each with its own work."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Keepers of Dust\nTheatrical Release Date: September 18, 2026", ["film 2026-09-18 Keepers of Dust"]),
        ("Keepers of Dust (Lamp Animation)\nIn theaters: September 18, 2026", ["film 2026-09-18 Keepers of Dust"]),
        ("Ember Road (Blu-ray Box)\nRelease date: 2026/2/25", ["disc 2026-02-25 Ember Road"]),
        ("Grey Ferry\nAnime film\nReleased: November 21, 2015", ["film 2015-11-21 Grey Ferry"]),
        ("Moon Knights\nOriginal video animation\nReleased: May 25, 1988", ["disc 1988-05-25 Moon Knights"]),
        ("New Film Announced\nIn theaters: September 18, 2026", ["film 2026-09-18"]),
    ],
)
def test_the_title_of_a_block(text: str, expected: list[str]) -> None:
    """It is the first line, where labels follow; news is none."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Toho will screen Kite Road in Australia and New Zealand on 19 February.", ["film 2026-02-19 Toho Kite Road"]),
        (
            "Kite Road opens in Singapore in theaters on January 15, and Malaysia and Brunei on January 22.",
            ["film 2026-01-15 Kite Road", "film 2026-01-22 Kite Road"],
        ),
        (
            "Lantern Drift premiered in Australian cinemas on October 16. Kite Road premieres in Australian cinemas on "
            "December 4.",
            ["film 2025-10-16 Lantern Drift", "film 2025-12-04 Kite Road"],
        ),
        (
            "A double feature of Lantern Drift and Frost Gate is in theaters December 3.",
            ["film 2025-12-03 Lantern Drift", "film 2025-12-03 Frost Gate"],
        ),
        (
            "Lantern Drift and Frost Gate both street on Blu-ray on December 2.",
            ["disc 2025-12-02 Lantern Drift", "disc 2025-12-02 Frost Gate"],
        ),
        (
            "Frost Gate I and Frost Gate II opened in theaters in 2017 and 2019, respectively.",
            ["film 2017 Frost Gate I", "film 2019 Frost Gate II"],
        ),
        ("Lantern and Frost opens in theaters on May 8.", ["film 2026-05-08 Lantern and Frost"]),
    ],
)
def test_titles_and_what_and_joins(text: str, expected: list[str]) -> None:
    """Places are no part of a title, and two works that are told together are two."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The World Tour schedule:\nChicago (USA) - June 9, 2026 - Lamp Pavilion\n"
            "Sydney (Australia) - July 7, 2026 - Sydney Opera House",
            ["live 2026-06-09", "live 2026-07-07"],
        ),
        (
            "The concert schedule:\nChicago - June 9, 2026 - Lamp Pavilion\nSydney - July 7, 2026 - Sydney Opera House",
            ["live 2026-06-09", "live 2026-07-07"],
        ),
        (
            "Concert: Saturday, March 14, 2026 / Doors 17:00, Show 18:00\nVenue: Yokohama Arena",
            ["live 2026-03-14 18:00 Yokohama Arena"],
        ),
        ("The concert on March 14, 2026 starts at 18:00 (doors open at 17:00).", ["live 2026-03-14 18:00"]),
        (
            "Kite Road LIVE\nDay 1: March 14, 2026, open 17:00, start 18:00\n"
            "Day 2: March 15, 2026, open 14:00, start 15:00",
            ["live 2026-03-14 18:00", "live 2026-03-15 15:00"],
        ),
        ("Concert: March 14, 2026, doors open at 5:00 p.m., starts at 6:00 p.m.", ["live 2026-03-14 18:00"]),
        ("The shop opens at 10:00 on March 14.", []),
    ],
)
def test_concerts(text: str, expected: list[str]) -> None:
    """A concert begins when the show does, not when its doors open."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Kite Road: Act One opens in theaters on January 9, 2026. Act Two follows on February 13.",
            ["film #1 2026-01-09 Kite Road", "film #2 2026-02-13 Kite Road"],
        ),
        (
            "Kite Road Act 1 opens in theaters on January 9, 2026, and Act 2 on February 13.",
            ["film #1 2026-01-09 Kite Road", "film #2 2026-02-13 Kite Road"],
        ),
        (
            "Kite Road Part One opens in theaters on January 9, 2026, and Part Two on February 13.",
            ["film #1 2026-01-09 Kite Road", "film #2 2026-02-13 Kite Road"],
        ),
        (
            "Kite Road: The Last Chapter Part 3 opens in theaters on December 19.",
            ["film #3 2025-12-19 Kite Road: The Last Chapter"],
        ),
        ("Kite Road: Act of Rain opens in theaters on May 8.", ["film 2026-05-08 Kite Road: Act of Rain"]),
        ("The Jungle Book opens in theaters on May 8.", ["film 2026-05-08 The Jungle Book"]),
        ("The 12th Kite Road stage play will be performed on March 5, 2026.", ["live 2026-03-05 Kite Road"]),
        ("The 2nd Kite Road film opens on March 6.", ["film #2 2026-03-06 Kite Road"]),
        ("The film Kite Road, which opened on November 7, fell to #6.", ["film 2025-11-07 Kite Road"]),
        ("The film ranked #2 and opened on November 7.", ["film 2025-11-07"]),
    ],
)
def test_parts_and_places(text: str, expected: list[str]) -> None:
    """Acts are parts as parts are; places in a chart and numbers of festivals are no numbers of works."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The film hits theaters on Friday, February 20, 2026, with Wednesday previews on February 18.",
            ["film 2026-02-20", "film 2026-02-18"],
        ),
        ("Steelbook: March 17\nStandard Blu-ray: May 5", ["disc 2026-03-17", "disc 2026-05-05"]),
        ("Digital: 2 March 2026\nBlu-ray: 23 March 2026", ["stream 2026-03-02 digital", "disc 2026-03-23"]),
        ("Digital: 2 March 2026\nPrint: 23 March 2026", []),
        (
            "The film arrives on Blu-ray ahead of its opening in Korea on February 14, 2026.",
            ["film 2026-02-14"],
        ),
        ("A film of the concert, shot in July 2025, opens in theaters on December 12.", ["film 2025-12-12"]),
        (
            "The theatrical screening of episodes 1-3 of Kite Road runs from January 9 to 22.",
            ["film #1 2026-01-09 Kite Road"],
        ),
        ("The band performs at Anime Expo on July 3, 2026.", ["live 2026-07-03 Anime Expo"]),
        ("The band will release a song on July 3, 2026.", ["other 2026-07-03"]),
    ],
)
def test_what_is_seen_and_sold(text: str, expected: list[str]) -> None:
    """What stands beside a date tells whether it is of a disc, a film, a stream or a stage."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The play opened in October 2022 and moves to the Lamp Theatre in March 2026.",
            ["live 2022-10", "live 2026-03 Lamp Theatre"],
        ),
        ("The stage play moves from Tokyo to Osaka on March 20.", ["live 2026-03-20"]),
        ("The film moves from May to June in North America.", ["film 2026-05 postponed", "film 2026-06"]),
        (
            "NHK will broadcast the concert of September 6 on December 21.",
            ["live 2025-09-06", "broadcast 2025-12-21 NHK"],
        ),
        (
            "WOWOW will air the musical's September 6 performance on December 21.",
            ["live 2025-09-06", "broadcast 2025-12-21 WOWOW"],
        ),
        (
            "NHK aired the concert on September 6 and again on October 7.",
            ["broadcast 2025-09-06 NHK", "broadcast 2025-10-07 NHK"],
        ),
        ("Toho pulled the film from its October 9, 2026 release date.", ["film 2026-10-09 Toho postponed"]),
    ],
)
def test_what_moves_and_what_was_recorded(text: str, expected: list[str]) -> None:
    """A stage moves to a house and not to a day, and what is shown was held before."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Lamp Film will release Kite Lane as a Collector's Blu-ray on May 11.", ["disc 2026-05-11 Kite Lane"]),
        ("The Kite Lane steelbook ships on February 3.", ["disc 2026-02-03 Kite Lane"]),
        (
            "Orders for the Complete Blu-ray Box close December 10; it ships April 22, 2026.",
            ["disc 2026-04-22"],
        ),
        (
            "Tickets go on sale on June 26 in Japan and on July 3 in the U.K. The film screens on July 25.",
            ["film 2026-07-25"],
        ),
        ("The premiere screening with the cast will be held on January 8.", ["film 2026-01-08"]),
        ("Eligible works are films released between October 1, 2024 and September 30, 2025.", []),
        ("Also in theaters: an untitled film (August TBD).", ["film 2026-08"]),
        ("A new Kite Boy film has opened every April since 1997.", ["film 1997 Kite Boy"]),
        ("Premiering at Cannes on May 14, 2026, the film Kite Lane is a comedy.", ["film 2026-05-14 Kite Lane"]),
        ("The Dolby Cinema screenings start on January 9.", ["film 2026-01-09"]),
        ("4K Remaster of Glass Lane Opens on April 3, 2026", ["film 2026-04-03 Glass Lane"]),
        ("Glass Lane 4K Remaster Opens in Theaters on April 3, 2026", ["film 2026-04-03 Glass Lane"]),
        ("The film opens in U.S. theaters on May 8.", ["film 2026-05-08"]),
    ],
)
def test_editions_orders_and_what_is_none(text: str, expected: list[str]) -> None:
    """What is said of an edition is no title, and orders, rules and habits are no releases."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The film opened in Japan on February 20, 2026 and opens in Europe that fall.",
            ["film 2026-02-20", "film 2026-autumn"],
        ),
        ("The film opened in July 2019 in Japan and in U.S. theaters that fall.", ["film 2019-07", "film 2019-autumn"]),
        ("The film opened in June 2019 in Japan and in Korea that summer.", ["film 2019-06", "film 2019-summer"]),
        ("The film opened in October 2018 in Japan and in Korea that winter.", ["film 2018-10", "film 2019-winter"]),
        ("The film opened in July 2019. On that fall day it rained.", ["film 2019-07"]),
    ],
)
def test_that_season(text: str, expected: list[str]) -> None:
    """It is the one from the date before it on."""
    assert told(text) == expected
