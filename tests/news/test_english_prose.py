"""Freely phrased English of blogs, newsletters and posts, as the rules read it by themselves; of 1 December 2025."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

BESIDE_TITLES = [
    ("Reminder: Paper Lantern airs on December 14 on TBS.", ["broadcast 2025-12-14 TBS Paper Lantern"]),
    ("BREAKING: Paper Lantern opens in Japan on June 12.", ["film 2026-06-12 Paper Lantern"]),
    ("ICYMI: Paper Lantern opens in Japan on June 12.", ["film 2026-06-12 Paper Lantern"]),
    ("Sunset: Paper Lantern airs on December 14 on TBS.", ["broadcast 2025-12-14 TBS Sunset: Paper Lantern"]),
    ("Kindly Giants premieres on April 7.", ["broadcast 2026-04-07 Kindly Giants"]),
    ("Luckily, Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Officially Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Still Harbor premieres on April 7.", ["broadcast 2026-04-07 Still Harbor"]),
    ("Still, Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Remember the Paper Lantern anime? It premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Excited for Paper Lantern? It premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Paper Lantern? It's on Netflix from January 8.", ["stream 2026-01-08 Netflix Paper Lantern"]),
    ("Is This a Lantern? It's on Netflix from January 8.", ["stream 2026-01-08 Netflix Is This a Lantern?"]),
    ("Look for the Paper Lantern Blu-ray on January 8.", ["disc 2026-01-08 Paper Lantern"]),
    (
        "Congrats to the Paper Lantern anime, which premieres on May 8 on TBS.",
        ["broadcast 2026-05-08 TBS Paper Lantern"],
    ),
    ("Look Away opens in January.", ["film 2026-01 Look Away"]),
    ("Copies of the Paper Lantern Blu-ray ship on January 8.", ["disc 2026-01-08 Paper Lantern"]),
]


@pytest.mark.parametrize("text, expected", BESIDE_TITLES)
def test_words_before_a_title_that_are_none_of_it(text: str, expected: list[str]) -> None:
    """A label before a colon, a question, an invitation and an adverb stay out; a word that begins a name stays in."""
    assert ruled(text, "en") == expected


GOVERNED = [
    ("The studio revealed that Paper Lantern would open on May 8.", ["film 2026-05-08 Paper Lantern"]),
    ("Paper Lantern won't be back on TV Tokyo until April 7.", ["broadcast 2026-04-07 TV Tokyo Paper Lantern"]),
    (
        "Readers of Hill House will like that Paper Lantern, by the same author, premieres on January 8.",
        ["broadcast 2026-01-08 Paper Lantern"],
    ),
    ("Paper Lantern drops on Netflix tomorrow.", ["stream 2025-12-02 Netflix Paper Lantern"]),
    ("Netflix starts the year on January 3 with Paper Lantern.", ["stream 2026-01-03 Netflix Paper Lantern"]),
    ("This is Hill House 4, which Viz puts out on December 16.", ["volume #4 2025-12-16 Viz Hill House"]),
    ("The Blu-ray of Paper Lantern finally has a date: it ships on February 24.", ["disc 2026-02-24 Paper Lantern"]),
    (
        "Discotek told us that Paper Lantern won't make its December 16 street date.",
        ["disc 2025-12-16 Discotek postponed Paper Lantern"],
    ),
    ("Paper Lantern creator Rin Otsuka began drawing the manga in Harta in 2017.", ["issue 2017 Harta Paper Lantern"]),
    ("January 10 is when Paper Lantern returns to MBS.", ["broadcast 2026-01-10 MBS Paper Lantern"]),
    ("Opening in theaters on May 8 is Paper Lantern.", ["film 2026-05-08 Paper Lantern"]),
    ("Returning to TV Tokyo on April 7 will be Paper Lantern.", ["broadcast 2026-04-07 TV Tokyo Paper Lantern"]),
    ("Netflix brings back Paper Lantern on May 1.", ["stream 2026-05-01 Netflix Paper Lantern"]),
    ("Paper Lantern finished its run in Morning on October 30.", ["issue 2025-10-30 Morning Paper Lantern"]),
    ("Paper Lantern, which found many fans, comes to Blu-ray on January 20.", ["disc 2026-01-20 Paper Lantern"]),
    ("River Fox, which owes much to Paper Lantern, comes to Blu-ray on January 20.", ["disc 2026-01-20 River Fox"]),
]


@pytest.mark.parametrize("text, expected", GOVERNED)
def test_the_work_as_subject_or_object(text: str, expected: list[str]) -> None:
    """It stands in a clause that tells, in one that answers when, behind its verb, or before an aside."""
    assert ruled(text, "en") == expected


NEAR = [
    ("Volume 3 of Paper Lantern is out Tuesday.", ["volume #3 2025-12-02 Paper Lantern"]),
    ("Out Tuesday: Paper Lantern vol. 4 from Viz.", ["volume #4 2025-12-02 Viz Paper Lantern"]),
    ("Tuesday brings volume 3 of Paper Lantern.", ["volume #3 2025-12-02 Paper Lantern"]),
    ("On Tuesday Viz announced volume 3 of Paper Lantern.", []),
    ("Paper Lantern is on tonight at 23:30 on Tokyo MX.", ["broadcast 2025-12-01 23:30 Tokyo MX Paper Lantern"]),
    ("Tonight at 23:30 on Tokyo MX: the last episode of Paper Lantern.",
     ["broadcast 2025-12-01 23:30 Tokyo MX Paper Lantern"]),
    ("The site revealed on Tuesday a clip of Paper Lantern, which airs at 23:30 on Tokyo MX.", []),
    ("The anime airs Wednesday the 10th on NHK.", ["broadcast 2025-12-10 NHK"]),
    ("Wednesday the 10th: Paper Lantern on Blu-ray.", ["disc 2025-12-10 Paper Lantern"]),
    ("The film Paper Lantern opens in ten days.", ["film 2025-12-11 Paper Lantern"]),
    ("Paper Lantern vol. 14 is out in two weeks.", ["volume #14 2025-12-15 Paper Lantern"]),
    ("The anime begins three days from now on NHK.", ["broadcast 2025-12-04 NHK"]),
    ("The anime begins a week from tomorrow on NHK.", ["broadcast 2025-12-09 NHK"]),
    ("The film was shown in 12 countries in ten days.", []),
    ("Paper Lantern opened in 80 theaters and sold 20,000 tickets in three days.", []),
    ("The film Paper Lantern opened a year ago today.", []),
    ("River Fox ends on NHK on December 28. Paper Lantern starts on NHK the Sunday after.",
     ["broadcast 2025-12-28 NHK River Fox", "broadcast 2026-01-04 NHK Paper Lantern"]),
    ("The anime airs next week, on the 10th, on TBS.", ["broadcast 2025-12-10 TBS"]),
    ("January is full. The anime returns on the 9th on TBS.", ["broadcast 2026-01-09 TBS"]),
    ("The January issue has news. The anime returns on the 9th on TBS.", ["broadcast 2025-12-09 TBS"]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", NEAR)
def test_days_that_count_from_today_or_from_what_was_said(text: str, expected: list[str]) -> None:
    """A weekday right behind its verb, so many days ahead, and a day of the month that is spoken of."""
    assert ruled(text, "en") == expected


TURNED = [
    ("The film opens on February 11, not February 4.", ["film 2026-02-11"]),
    ("The film opens on February 11, not on February 4 as planned.", ["film 2026-02-11", "film 2026-02-04 postponed"]),
    ("Paper Lantern opens January 16 (not January 9, as we wrote).", ["film 2026-01-16 Paper Lantern"]),
    ("The film opens not on January 9 but on January 16.", ["film 2026-01-16"]),
    ("We originally wrote that Paper Lantern vol. 5 would be out on January 6. Paper Lantern vol. 5 is out January 13.",
     ["volume #5 2026-01-13 Paper Lantern"]),
    ("The Blu-ray of Paper Lantern ships on January 13, a week later than announced.",
     ["disc 2026-01-13 Paper Lantern"]),
    ("The Paper Lantern Blu-ray is late. Now there's a new date: January 13, 2026.", ["disc 2026-01-13 Paper Lantern"]),
    ("Viz has pushed Paper Lantern volume 5 from December 2 to January 13.",
     ["volume #5 2025-12-02 Viz postponed Paper Lantern", "volume #5 2026-01-13 Viz Paper Lantern"]),
    ("The film was set for June 12 but will now open on July 10.", ["film 2026-06-12 postponed", "film 2026-07-10"]),
    ("The anime moves to Tuesdays from December 2 on TBS.", ["broadcast 2025-12-02 TBS"]),
    ("Discotek delayed its December 16 release of Paper Lantern to January 27.",
     ["disc 2025-12-16 Discotek postponed Paper Lantern", "disc 2026-01-27 Discotek Paper Lantern"]),
    ("Paper Lantern won't make its January 9 premiere.", ["broadcast 2026-01-09 postponed Paper Lantern"]),
    ("The studio put off the broadcast; in January it will be back.", ["broadcast 2026-01"]),
    ("Paper Lantern vol. 5: January 13 (previously December 9)",
     ["volume #5 2026-01-13 Paper Lantern", "volume #5 2025-12-09 postponed Paper Lantern"]),
    ("The Blu-ray ships on January 13 (was December 9).", ["disc 2026-01-13", "disc 2025-12-09 postponed"]),
    ("Instead of December 29, the film now opens on December 22.", ["film 2025-12-29 postponed", "film 2025-12-22"]),
    ("Originally planned for January, the anime will now air on March 21.",
     ["broadcast 2026-01 postponed", "broadcast 2026-03-21"]),
    ("The Blu-ray planned for December 26 will now be released on January 28.",
     ["disc 2025-12-26 postponed", "disc 2026-01-28"]),
    ("Paper Lantern volume 4, due for release on December 24, has been pushed back to January 15.",
     ["volume #4 2025-12-24 postponed Paper Lantern", "volume #4 2026-01-15 Paper Lantern"]),
    ("Episode 7, due tonight on TBS, has been pushed to December 11.",
     ["broadcast #7 2025-12-01 TBS postponed", "broadcast #7 2025-12-11 TBS"]),
    ("Volume 3, due on December 24, comes with a poster; volume 4 is out on January 15.",
     ["volume #3 2025-12-24", "volume #4 2026-01-15"]),
    ("Due out on March 4, the Blu-ray has three episodes.", ["disc 2026-03-04"]),
    ("Scheduled for release on March 4, the novel has 300 pages.", ["volume 2026-03-04"]),
    ("The film isn't opening in December.", ["film 2025-12 postponed"]),
    ("The film is not opening until May 8.", ["film 2026-05-08"]),
    ("Not until April 7 does Paper Lantern return to TV Tokyo.", ["broadcast 2026-04-07 TV Tokyo Paper Lantern"]),
    ("Update 11/19: Paper Lantern vol. 3 has been delayed to February 10.", ["volume #3 2026-02-10 Paper Lantern"]),
    ("Update (November 19): Paper Lantern vol. 3 has been delayed to February 10.",
     ["volume #3 2026-02-10 Paper Lantern"]),
    ("The anime formerly known by another name premieres April 8.", ["broadcast 2026-04-08"]),
    ("Previously a short, Paper Lantern premieres on April 8 as a TV anime.", ["broadcast 2026-04-08 Paper Lantern"]),
    ("The anime, previously announced for January 8, premieres on April 8.",
     ["broadcast 2026-01-08 postponed", "broadcast 2026-04-08"]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", TURNED)
def test_days_that_no_longer_hold(text: str, expected: list[str]) -> None:
    """An old day in front, what is denied, and what is only corrected; a former name moves nothing."""
    assert ruled(text, "en") == expected


IN_TURN = [
    ("On December 5, Netflix adds Paper Lantern, and on December 12 River Fox.",
     ["stream 2025-12-05 Netflix Paper Lantern", "stream 2025-12-12 Netflix River Fox"]),
    ("Netflix streams Paper Lantern on January 8 at 9:00 a.m. PT and Hill House on January 9 at 10:30 a.m. PT.",
     ["stream 2026-01-08 09:00 Netflix Paper Lantern", "stream 2026-01-09 10:30 Netflix Hill House"]),
    ("Paper Lantern premieres on January 8, Hill House a day later.",
     ["broadcast 2026-01-08 Paper Lantern", "broadcast 2026-01-09 Hill House"]),
    ("Paper Lantern joins Netflix on January 8, with Hill House arriving on January 15.",
     ["stream 2026-01-08 Netflix Paper Lantern", "stream 2026-01-15 Netflix Hill House"]),
    ("Netflix adds Paper Lantern every Thursday starting January 8 and Hill House every Friday starting January 9.",
     ["stream 2026-01-08 Netflix Paper Lantern", "stream 2026-01-09 Netflix Hill House"]),
    ("Friday has the finale of Paper Lantern (Crunchyroll, 9 a.m. PT), and on Sunday Toonami starts Hill House.",
     ["stream 2025-12-05 09:00 Crunchyroll Paper Lantern", "broadcast 2025-12-07 Toonami Hill House"]),
    ("Paper Lantern begins on BS11 on January 11, followed a day later by Hill House on NHK.",
     ["broadcast 2026-01-11 BS11 Paper Lantern", "broadcast 2026-01-12 NHK Hill House"]),
    ("December 2 brings volume 7 of Paper Lantern, December 9 volume 3 of River Fox.",
     ["volume #7 2025-12-02 Paper Lantern", "volume #3 2025-12-09 River Fox"]),
    ("Coming in December: Paper Lantern (the 8th, HIDIVE), River Fox (the 9th, Netflix).",
     ["stream 2025-12-08 HIDIVE Paper Lantern", "stream 2025-12-09 Netflix River Fox"]),
    ("January 1 on TBS: Paper Lantern; January 3 on MBS: River Fox.",
     ["broadcast 2026-01-01 TBS Paper Lantern", "broadcast 2026-01-03 MBS River Fox"]),
    ("December 8: Paper Lantern vol. 1. December 15: River Fox vol. 2.",
     ["volume #1 2025-12-08 Paper Lantern", "volume #2 2025-12-15 River Fox"]),
    ("December 8th: Paper Lantern vol. 1. December 15th: River Fox vol. 2.",
     ["volume #1 2025-12-08 Paper Lantern", "volume #2 2025-12-15 River Fox"]),
    ("December 1: the publisher announced Paper Lantern vol. 1.", []),
    ("Paper Lantern on December 5 and River Fox on December 12, both on Netflix.",
     ["stream 2025-12-05 Netflix Paper Lantern", "stream 2025-12-12 Netflix River Fox"]),
    ("Paper Lantern arrives December 5 and River Fox December 12, both on Netflix.",
     ["stream 2025-12-05 Netflix Paper Lantern", "stream 2025-12-12 Netflix River Fox"]),
    ("The anime airs on December 5 in Japan, and on December 12 on TBS.",
     ["broadcast 2025-12-05", "broadcast 2025-12-12 TBS"]),
    ("The Blu-ray of Paper Lantern comes out on May 12, that of River Fox on May 26.",
     ["disc 2026-05-12 Paper Lantern", "disc 2026-05-26 River Fox"]),
    ("On December 6 Toonami airs Paper Lantern at 11 p.m., River Fox at 11:30 p.m., and Hill House at midnight.",
     ["broadcast 2025-12-06 23:00 Toonami Paper Lantern", "broadcast 2025-12-06 23:30 Toonami River Fox",
      "broadcast 2025-12-06 24:00 Toonami Hill House"]),
    ("On December 6 NHK airs Paper Lantern at 19:00 and again at 23:30.",
     ["broadcast 2025-12-06 19:00 NHK Paper Lantern", "broadcast 2025-12-06 23:30 Paper Lantern"]),
    ("Paper Lantern is on at 5:30 p.m. from January 4, and River Fox comes at 6:25 p.m. the same day.",
     ["broadcast 2026-01-04 17:30 Paper Lantern", "broadcast 2026-01-04 18:25 River Fox"]),
    ("Volume 4 is out on December 30, and 5 follows in March.", ["volume #4 2025-12-30", "volume #5 2026-03"]),
    ("Volume 1 ships on December 5, 2 on December 9, 3 on January 13.",
     ["volume #1 2025-12-05", "volume #2 2025-12-09", "volume #3 2026-01-13"]),
    ("Volumes 3 and 4 ship on May 4 and 9 in Japan.", ["volume #3 2026-05-04", "volume #4 2026-05-09"]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", IN_TURN)
def test_releases_that_one_sentence_tells_in_turn(text: str, expected: list[str]) -> None:
    """What opens with its day goes on so; a number may stand alone, and an outlet behind all is of each."""
    assert ruled(text, "en") == expected


ROWS = [
    ("Paper Lantern (Blu-ray) – January 27, 2026", ["disc 2026-01-27 Paper Lantern"]),
    ("Paper Lantern on Blu-ray 01.27.26", ["disc 2026-01-27 Paper Lantern"]),
    ("Paper Lantern – Season Two on DVD 02.10.26", ["disc S2 2026-02-10 Paper Lantern"]),
    ("Paper Lantern (Netflix)\nEpisode 1: April 7\nEpisode 2: April 14",
     ["stream #1 2026-04-07 Netflix Paper Lantern", "stream #2 2026-04-14 Netflix Paper Lantern"]),
    ("Winter Anime Schedule\nEpisode 1: April 7\nEpisode 2: April 14",
     ["broadcast #1 2026-04-07", "broadcast #2 2026-04-14"]),
    ("Anime News\n\nHere is what you can watch.\n\n"
     "Coming to Netflix on January 8:\n- Paper Lantern\n- Hill House: The Movie\n\n"
     "Coming to Netflix on January 15:\n- Glass Harbor, season 2",
     ["stream 2026-01-08 Netflix Paper Lantern", "stream 2026-01-08 Netflix Hill House: The Movie",
      "stream S2 2026-01-15 Netflix Glass Harbor"]),
    ("Anime News\n\nThe Paper Lantern Blu-ray has been dated.\n\nOut January 8:\n- 24 episodes\n- Booklet",
     ["disc 2026-01-08 Paper Lantern"]),
    ("Paper Lantern\nOpens December 12 in select theaters", ["film 2025-12-12 Paper Lantern"]),
    ("Schedule: episode 5 – Dec 22, episode 6 – Dec 29.", ["broadcast #5 2025-12-22", "broadcast #6 2025-12-29"]),
    ("Paper Lantern: Jan 10 on MX, Jan 12 on BS11.",
     ["broadcast 2026-01-10 MX Paper Lantern", "broadcast 2026-01-12 BS11 Paper Lantern"]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", ROWS)
def test_the_work_of_a_short_line(text: str, expected: list[str]) -> None:
    """It stands before what is sold, or in the headline above its episodes; a season's schedule is none."""
    assert ruled(text, "en") == expected


ASIDE = [
    ("No Crunchyroll date yet, but Paper Lantern starts on BS11 on January 12.",
     ["broadcast 2026-01-12 BS11 Paper Lantern"]),
    ("While HIDIVE has yet to announce a date, Paper Lantern starts on BS11 on January 12.",
     ["broadcast 2026-01-12 BS11 Paper Lantern"]),
    ("Paper Lantern (the first show I blogged, in April 2016) comes to Blu-ray on January 20.",
     ["disc 2026-01-20 Paper Lantern"]),
    ("Paper Lantern Blu-ray. Release date: March 25, 2026. Estimated arrival: March 27.",
     ["disc 2026-03-25 Paper Lantern"]),
    ("Paper Lantern moves from Crunchyroll to HIDIVE on January 1.", ["stream 2026-01-01 HIDIVE Paper Lantern"]),
    ("Paper Lantern comes to HIDIVE on January 1. On the same day, Hill House leaves Netflix.",
     ["stream 2026-01-01 HIDIVE Paper Lantern"]),
    ("The pre-sale begins this Saturday at noon.", []),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", ASIDE)
def test_what_is_said_beside_a_release(text: str, expected: list[str]) -> None:
    """Who has no date yet, what the writer did, and when a parcel arrives are no releases."""
    assert ruled(text, "en") == expected
