"""What English announcements tell of television and streaming: episodes, days, clocks, channels and services."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

EPISODES: list[tuple[str, list[str]]] = [
    # a season and an episode in one word, or side by side
    ("S3E5 lands January 9 on Hulu.", ["stream S3 #5 2026-01-09 Hulu"]),
    ("S03E11 airs January 9.", ["broadcast S3 #11 2026-01-09"]),
    ("S3, E5 airs January 9.", ["broadcast S3 #5 2026-01-09"]),
    ("Lantern Road S2 Ep9 airs on December 6.", ["broadcast S2 #9 2025-12-06 Lantern Road"]),
    # as many days as episodes
    (
        "The first season is repeated: episodes 1-3 on January 8, 15, and 22, and episode 7 on February 5.",
        [
            "broadcast S1 #1 2026-01-08",
            "broadcast S1 #2 2026-01-15",
            "broadcast S1 #3 2026-01-22",
            "broadcast S1 #7 2026-02-05",
        ],
    ),
    ("Episodes 1 to 12 air on January 8 and 15.", ["broadcast #1 2026-01-08", "broadcast #1 2026-01-15"]),
    # thousands, and halves
    ("Episode 1,204 of Lantern Road airs on December 7.", ["broadcast #1204 2025-12-07 Lantern Road"]),
    (
        "Episodes 1, 204 and 205 air on December 7.",
        ["broadcast #1 2025-12-07", "broadcast #204 2025-12-07", "broadcast #205 2025-12-07"],
    ),
    ("Lantern Road #1,204 airs on December 7.", ["broadcast #1204 2025-12-07 Lantern Road"]),
    ("The 6.5th episode aired on January 5, 2025.", ["broadcast 2025-01-05"]),
    # what stands behind a title
    ("Lantern Road S2 starts January 25.", ["broadcast S2 2026-01-25 Lantern Road"]),
    ("Lantern Road #7 airs on December 6.", ["broadcast #7 2025-12-06 Lantern Road"]),
    ("Lantern Road 2nd Cour airs from January 2026.", ["broadcast 2026-01 Lantern Road"]),
    ("Lantern Road: The Final Season airs in 2026.", ["broadcast 2026 Lantern Road"]),
]

DAYS: list[tuple[str, list[str]]] = [
    # so many a weekday of a month, and its weeks
    ("The show will premiere on the third Friday of January.", ["broadcast 2026-01-16"]),
    ("The show will premiere on the last Saturday in January on TV Asahi.", ["broadcast 2026-01-31 TV Asahi"]),
    ("The show aired from the first Sunday of October 2024.", ["broadcast 2024-10-06"]),
    ("The show will premiere in the second week of January on Fuji TV.", ["broadcast 2026-01 Fuji TV"]),
    ("The show will premiere in the first week of January on Fuji TV.", ["broadcast 2026-01-early Fuji TV"]),
    # a letter for half of the day
    ("The show airs at 11:15p on January 10.", ["broadcast 2026-01-10 23:15"]),
    ("The show airs January 10 from 11:30p to 12:00a on Toonami.", ["broadcast 2026-01-10 23:30 Toonami"]),
    ("The show airs at 11:15 on January 10.", ["broadcast 2026-01-10 11:15"]),
]

ENDS: list[tuple[str, list[str]]] = [
    # the end of the last day
    ("The special streamed from 20:00 on October 3 to 23:59 on October 7.", ["stream 2025-10-03 20:00"]),
    ("The special streams from 20:00 on December 5 until 11:59 p.m. JST on December 7.", ["stream 2025-12-05 20:00"]),
    ("The special can be streamed until midnight on January 8.", []),
    # the end of an airing, and a new hour
    ("The special airs from 19:00 until 21:00 on December 8.", ["broadcast 2025-12-08 19:00"]),
    ("The premiere moves to 22:00 on January 8.", ["broadcast 2026-01-08 22:00"]),
    # one moment told twice
    (
        "The show starts January 9 at 1:28 a.m. (listed as January 8 at 25:28) on TBS.",
        ["broadcast 2026-01-09 01:28 TBS"],
    ),
]

ZONES: list[tuple[str, list[str]]] = [
    # one moment in several zones, by itself
    (
        "When Does Paper Lantern Episode 4 Come Out?\n\nPaper Lantern episode 4 comes out at these times:\n\n"
        "Pacific Time: 8:00 AM, January 10\nEastern Time: 11:00 AM, January 10",
        ["broadcast #4 2026-01-10 08:00 Paper Lantern"],
    ),
    (
        "When Does Paper Lantern Episode 4 Come Out?\n\nPaper Lantern episode 4 will be available at these times:\n\n"
        "• 8:00 AM PT on January 10\n• 11:00 AM ET on January 10\n• 4:00 PM GMT on January 10",
        ["broadcast #4 2026-01-10 08:00 Paper Lantern"],
    ),
    # and behind the sentence that tells it
    (
        "Paper Lantern Returns\n\nPaper Lantern episode 4 comes out on January 10 at 8:00 AM PT. Elsewhere it is:\n\n"
        "Eastern Time: 11:00 AM, January 10\nCentral European Time: 5:00 PM, January 10",
        ["broadcast #4 2026-01-10 08:00 Paper Lantern"],
    ),
]

OFFSETS: list[tuple[str, list[str]]] = [
    # so long before or after another airing that has no date of its own
    (
        "The series starts on Hulu on January 9, three days before its TV premiere on Tokyo MX.",
        ["stream 2026-01-09 Hulu", "broadcast 2026-01-12 Tokyo MX"],
    ),
    (
        "Episode 3 streams on ABEMA on December 31, one week ahead of AT-X and BS11.",
        ["stream #3 2025-12-31 ABEMA", "broadcast #3 2026-01-07 AT-X+BS11"],
    ),
    # or of that which stands behind it
    (
        "The series starts on Hulu four days after its January 8 premiere on TBS.",
        ["stream 2026-01-12 Hulu", "broadcast 2026-01-08 TBS"],
    ),
    # but a day is no other one than the one that is told
    (
        "The series starts on Hulu on December 5, two days before its TV debut on TOKYO MX on December 7.",
        ["stream 2025-12-05 Hulu", "broadcast 2025-12-07 TOKYO MX"],
    ),
    ("Hulu adds the anime on December 20, five days before Christmas.", ["stream 2025-12-20 Hulu"]),
    (
        "The show premieres on January 8. Hulu will have each episode two days before its broadcast on TOKYO MX.",
        ["broadcast 2026-01-08"],
    ),
    # the day after
    (
        "The anime will premiere on MBS on January 8 and on Hulu the day after.",
        ["broadcast 2026-01-08 MBS", "stream 2026-01-09 Hulu"],
    ),
]

OUTLETS: list[tuple[str, list[str]]] = [
    # a channel and a clock behind two days
    (
        "The two-part special airs on January 3 and 10 at 22:00 on AT-X.",
        ["broadcast 2026-01-03 22:00 AT-X", "broadcast 2026-01-10 22:00 AT-X"],
    ),
    ("Two specials aired in March 2024 and in May 2025 on MBS.", ["broadcast 2024-03 MBS", "broadcast 2025-05 MBS"]),
    # whose programme it is, and who shows it
    ("NHK's drama begins on January 4 on NHK BS.", ["broadcast 2026-01-04 NHK BS"]),
    ("TBS's drama streams on Netflix from January 4.", ["stream 2026-01-04 Netflix"]),
    ("TBS's drama begins on January 4.", ["broadcast 2026-01-04 TBS"]),
    ("Adult Swim's Toonami block airs it on May 2.", ["broadcast 2026-05-02 Adult Swim+Toonami"]),
    # the channel of an infobox
    ("Original air date: November 2, 2024", ["broadcast 2024-11-02"]),
    (
        "Lantern Road\n\nOriginal network: MBS\nOriginal release: July 3, 2024",
        ["broadcast 2024-07-03 MBS Lantern Road"],
    ),
    (
        "The original air date, November 2, was changed to November 9.",
        ["broadcast 2025-11-02 postponed", "broadcast 2025-11-09"],
    ),
    # those who follow later have no day
    (
        "The anime will premiere on TBS on January 8 at 25:28, then run on MBS and CBC.",
        ["broadcast 2026-01-08 25:28 TBS"],
    ),
    ("The anime airs on TBS on January 8, and will later air on MBS.", ["broadcast 2026-01-08 TBS"]),
    (
        "The anime airs on TBS on January 8, and will air on MBS.",
        ["broadcast 2026-01-08 TBS", "broadcast 2026-01-08 MBS"],
    ),
    # another slot, channel or service is no other day
    ("The show moved to Mondays at 10:30 p.m. on April 7, 2025.", ["broadcast 2025-04-07 22:30"]),
    ("The show will move to Mondays at 10:30 p.m. on April 6.", ["broadcast 2026-04-06 22:30"]),
    ("The show moved to Toonami in 2012.", ["broadcast 2012 Toonami"]),
    ("The anime moves to Netflix on January 9.", ["stream 2026-01-09 Netflix"]),
    ("The May 9 episode moves to May 16.", ["broadcast 2026-05-09 postponed", "broadcast 2026-05-16"]),
]

PARTS: list[tuple[str, list[str]]] = [
    # the last episode is not the first one
    (
        "The first episode airs on December 5, with the finale on January 30.",
        ["broadcast #1 2025-12-05", "broadcast 2026-01-30"],
    ),
    (
        "Episode 3 airs on December 5 and on December 12.",
        ["broadcast #3 2025-12-05", "broadcast #3 2025-12-12"],
    ),
    # seasons that are told by their rank alone
    (
        "The first season aired from April to June 2016, and the second, with 12 episodes, from October to December "
        "2016.",
        ["broadcast S1 2016-04", "broadcast S2 2016-10"],
    ),
    (
        "The first Lantern Road anime aired in July 2016 and the second season in October 2017.",
        ["broadcast S1 2016-07 Lantern Road", "broadcast S2 2017-10 Lantern Road"],
    ),
    (
        "Episode 1 aired on November 7, 2024, and the second and third on November 14 and 21, 2024.",
        ["broadcast #1 2024-11-07", "broadcast #2 2024-11-14", "broadcast #3 2024-11-21"],
    ),
    # the number of the next one
    (
        "The anime airs on January 8 at 24:00, and episode 2 a week later.",
        ["broadcast 2026-01-08 24:00", "broadcast #2 2026-01-15"],
    ),
    ("The anime airs on January 8, and episode 2 on January 15.", ["broadcast 2026-01-08", "broadcast #2 2026-01-15"]),
    (
        "The anime airs on January 8 with episode 1, and on January 15 with episode 2.",
        ["broadcast #1 2026-01-08", "broadcast #2 2026-01-15"],
    ),
    # whose premiere it was
    ("Paper Lantern's rerun begins on MBS on December 7.", ["broadcast 2025-12-07 MBS Paper Lantern"]),
    ("Paper Lantern's October 4 premiere drew fans.", ["broadcast 2025-10-04 Paper Lantern"]),
    # rows that lead to their date by a colon
    (
        "Winter Premieres\n\nPaper Lantern: premieres January 18\nSomber Peak: HIDIVE, January 20",
        ["broadcast 2026-01-18 Paper Lantern", "stream 2026-01-20 HIDIVE Somber Peak"],
    ),
    ("New Shows\n\nWhere to Watch: Crunchyroll, January 5", ["stream 2026-01-05 Crunchyroll"]),
    # another work in the same sentence
    (
        "Lantern Road premieres on January 5, with Iron Prayer following on January 9.",
        ["broadcast 2026-01-05 Lantern Road", "broadcast 2026-01-09 Iron Prayer"],
    ),
]

MADE: list[tuple[str, list[str]]] = [
    # what a year in brackets is of
    (
        "Her roles are in Lantern Road (TV, 2016), Iron Prayer (TV series, 2018) and Kite Harbor (film, 2020).",
        ["broadcast 2016 Lantern Road", "broadcast 2018 Iron Prayer", "film 2020 Kite Harbor"],
    ),
    ("Lantern Road (12 episodes, 2011) is on Hulu now.", ["broadcast 2011 Lantern Road"]),
    # whose year stands before it, and that aired
    (
        "A remaster of 1979's Lantern Road aired in 2021.",
        ["broadcast 1979 Lantern Road", "broadcast 2021 Lantern Road"],
    ),
    ("A remaster of 1979's Lantern Road opened in 2021.", ["film 1979 Lantern Road", "film 2021 Lantern Road"]),
    # nor is the making of the next one a release
    (
        "Season 2 hits Netflix on March 10, and the third has been in production since last October.",
        ["stream S2 2026-03-10 Netflix"],
    ),
    (
        "Season 2 premieres on March 10, and recording for the third began in November 2025.",
        ["broadcast S2 2026-03-10"],
    ),
    # an occasion is where it is shown
    ("Episode 1 will be shown at Anime Frontier on December 12.", ["live #1 2025-12-12 Anime Frontier"]),
    ("The film screens at San Diego Comic-Con on July 24.", ["live 2026-07-24 San Diego Comic-Con"]),
    # a season comes to no cinema
    ("The second season will reach screens in October 2026.", ["broadcast S2 2026-10"]),
    ("The film will reach screens in October 2026.", ["film 2026-10"]),
]

WEEK: list[tuple[str, list[str]]] = [
    # a day that brings something
    (
        "The New Anime of the Fall\n\nOn Thursday, Lantern Road starts.\n\nFriday brings the new Iron Prayer.\n\n"
        "Saturday has three sequels: Marble Fox, Velvet Anvil and Somber Peak.\n\nSunday has no new shows.",
        [
            "broadcast 2025-12-04 Lantern Road",
            "broadcast 2025-12-05 Iron Prayer",
            "broadcast 2025-12-06 Marble Fox",
            "broadcast 2025-12-06 Velvet Anvil",
            "broadcast 2025-12-06 Somber Peak",
        ],
    ),
    ("January 10 brings the premiere of Lantern Road on Toonami.", ["broadcast 2026-01-10 Toonami Lantern Road"]),
    ("A Festival\n\nSaturday has a talk with the director, and Sunday sees the cast.", []),
    # works that are listed behind their day
    (
        "The New Anime\n\nOthers that start on January 10 are Lantern Road, Iron Prayer and Copper Moon.",
        ["broadcast 2026-01-10 Lantern Road", "broadcast 2026-01-10 Iron Prayer", "broadcast 2026-01-10 Copper Moon"],
    ),
    (
        "The New Anime\n\nThese start on January 10: Lantern Road, Iron Prayer, and Copper Moon.",
        ["broadcast 2026-01-10 Lantern Road", "broadcast 2026-01-10 Iron Prayer", "broadcast 2026-01-10 Copper Moon"],
    ),
    (
        "The New Anime\n\nIn April 2026 come Lantern Road, Iron Prayer, and Copper Moon.",
        ["broadcast 2026-04 Lantern Road", "broadcast 2026-04 Iron Prayer", "broadcast 2026-04 Copper Moon"],
    ),
    # a slot and what is called a series or a list are no titles
    (
        "The film Lantern Road airs on Nippon TV's Friday Road Show on January 16.",
        ["broadcast 2026-01-16 Nippon TV Lantern Road"],
    ),
    ("Mini-series Lantern Road airs on BBC Four on January 4.", ["broadcast 2026-01-04 BBC Four Lantern Road"]),
    ("Lantern Road Episode List\n\nEpisode 1 - October 5, 2025", ["broadcast #1 2025-10-05 Lantern Road"]),
]

FATES: list[tuple[str, list[str]]] = [
    # who waits does not move it
    (
        "The show debuted in Japan on May 9, 2023; Hulu subscribers had to wait until July 4, 2023.",
        ["broadcast 2023-05-09", "stream 2023-07-04 Hulu"],
    ),
    ("The May 9 premiere has to wait until July 4.", ["broadcast 2026-05-09 postponed", "broadcast 2026-07-04"]),
    # a premiere or a broadcast by itself, planned for a day
    (
        "The premiere, scheduled for April 3, has been delayed to July 3.",
        ["broadcast 2026-04-03 postponed", "broadcast 2026-07-03"],
    ),
    ("The broadcast, planned for summer 2026, was scrapped.", ["broadcast 2026-summer cancelled"]),
    ("The screening planned for April 3 has been cancelled.", ["film 2026-04-03 cancelled"]),
    ("The recording planned for April 3 has been cancelled.", []),
    (
        "The broadcast planned for April 3 will move to July 3.",
        ["broadcast 2026-04-03 postponed", "broadcast 2026-07-03"],
    ),
    ("The April 3 broadcast was moved due to a baseball game.", ["broadcast 2026-04-03 postponed"]),
    # on one day there is none, on another one there is
    ("There will be no episode on December 31, and the show is back on January 7.", ["broadcast 2026-01-07"]),
    ("There is no broadcast on December 31, but episode 12 airs on January 7.", ["broadcast #12 2026-01-07"]),
    ("There will be no new episodes on December 31 and January 7.", []),
    ("Episodes will skip December 31 and resume January 7.", ["broadcast 2026-01-07"]),
    # both days lie ahead, or both behind
    (
        "The anime was delayed from May 3 to August 3.",
        ["broadcast 2026-05-03 postponed", "broadcast 2026-08-03"],
    ),
    (
        "The anime was delayed from October 3 to November 3.",
        ["broadcast 2025-10-03 postponed", "broadcast 2025-11-03"],
    ),
    (
        "The sixth episode had to be moved, from February 3 to February 17.",
        ["broadcast #6 2026-02-03 postponed", "broadcast #6 2026-02-17"],
    ),
    (
        "The anime, once planned for early 2027, is not coming until the second half of the year.",
        ["broadcast 2027 postponed", "broadcast 2027-H2"],
    ),
    # what something else takes the place of
    (
        "Episode 8 was preempted on November 8 by a news special, and will air on December 15.",
        ["broadcast #8 2025-11-08 postponed", "broadcast #8 2025-12-15"],
    ),
    (
        "The December 4 broadcast has been cancelled, and episode 8 will be aired on December 11 instead.",
        ["broadcast #8 2025-12-04 postponed", "broadcast #8 2025-12-11"],
    ),
    ("The December 4 broadcast has been cancelled.", ["broadcast 2025-12-04 cancelled"]),
    ("The ninth episode, due on December 4, will not be aired.", ["broadcast #9 2025-12-04 postponed"]),
    # nor does a rating
    ("The November 8 episode slipped to 4.1 percent.", ["broadcast 2025-11-08"]),
]


@pytest.mark.parametrize(
    "text, expected", EPISODES + DAYS + ENDS + ZONES + OFFSETS + OUTLETS + PARTS + MADE + WEEK + FATES
)
def test_what_airs_and_when(text: str, expected: list[str]) -> None:
    """Episodes, seasons, weekdays of a month and clocks are read in all ways in which they are written."""
    assert ruled(text, "en") == expected
