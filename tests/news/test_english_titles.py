"""Which titles an English announcement names, and which of them each date is about."""

from __future__ import annotations

import time

import pytest

from medalcal.news.document import sentences
from medalcal.news.english.names import is_company, is_name, is_person
from medalcal.news.english.titles import Titles
from medalcal.news.english.works import Works
from medalcal.news.gazetteer import Gazetteer, KnownWork
from tests.news.reading import article


def titles(text: str, work: str | None = None) -> list[str]:
    """Give the titles of a text, in order, those that are named for something else in brackets."""
    found = Titles(text, sentences(text, "en"), Gazetteer(), work)
    return [
        f"({text[title.start : title.end]})" if title.aside else text[title.start : title.end]
        for some in found.found
        for title in some
    ]


def works(text: str) -> list[str]:
    """Give the claims of a text with their works."""
    found: list[str] = []
    for claim in article(text, "en").claims:
        number = f" {claim.number}" if claim.number is not None else f" S{claim.season}" if claim.season else ""
        found.append(f"{claim.work.text if claim.work else None}{number} {claim.date}")
    return found


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The Paper Lantern anime will premiere on January 10.", ["Paper Lantern"]),
        ("The second season of Paper Lantern begins in April.", ["Paper Lantern"]),
        ("Morning Light Manga Ends on April 10", ["Morning Light"]),
        ("Paper Lantern Light Novel Ends on April 10", ["Paper Lantern"]),
        ("Volume 3 of Notes from a Small Harbour ships on May 5.", ["Notes from a Small Harbour"]),
        ("Notes from a Small Harbour, volume 3, ships on May 5.", ["Notes from a Small Harbour"]),
        ("The film Harbour: Last Ferry opens on May 5.", ["Harbour: Last Ferry"]),
        ("Harbour Patrol! Night Watch returns on May 5.", ["Harbour Patrol! Night Watch"]),
        ('The "Paper Lantern" manga ends in May.', ["Paper Lantern"]),
        ("The *Paper Lantern* manga ends in May.", ["Paper Lantern"]),
        ("Taro Yamada and Jiro Tanaka's Paper Lantern novels get an anime.", ["Paper Lantern"]),
        (
            "Taro Yamada 's Paper Lantern ( Kami no Akari ) manga ends in May.",
            ["Paper Lantern", "(Kami no Akari)"],
        ),
        ("The Ferryman's Bride anime starts in May.", ["Ferryman's Bride"]),
        ("Harbour: Beyond the Tide's End anime starts in May.", ["Harbour: Beyond the Tide's End"]),
        ("The manga Paper Lantern by Taro Yamada and Jiro Tanaka ends in May.", ["Paper Lantern"]),
        ("The third season of Re:HARBOUR -Life at the Pier- airs in May.", ["Re:HARBOUR -Life at the Pier-"]),
        ("The anime Draw Me, Then Run! airs in May.", ["Draw Me, Then Run!"]),
        ("The film Harbour: You May (Not) Land opens in May.", ["Harbour: You May (Not) Land"]),
        ("Paper Lantern's third season airs in May.", ["Paper Lantern"]),
        ("Paper Lantern, which he drew with a friend, became an anime in May 2019.", ["Paper Lantern"]),
        ("Paper Lantern (Taro Yamada), a story of the sea, has been running since May 2019.", ["Paper Lantern"]),
        ("The gag manga Yamada Tanaka Monogatari began in May.", ["Yamada Tanaka Monogatari"]),
        ("The firm published the first volume, titled Lantern of the Sea, in May.", []),
        ("The tour is in St. Louis, MO \u2014 The Fabulous Lamp on May 5.", []),
        ("Their earlier serial, LANTERN, began in May.", ["LANTERN"]),
        ("Harbour Books published volume 2 in May.", []),
        ("Misato Tanaka plays Rin, and the film opens in May.", []),
    ],
)
def test_titles_in_running_text(text: str, expected: list[str]) -> None:
    """The word for a thing behind a title, or a part of it before, tells the title; persons are cut off."""
    assert titles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Crunchyroll will stream it in the United States and Canada.",
        "Taro Yamada's manga ended in May.",
        "Taro Yamada is directing the anime at Lantern Pictures.",
        "On Friday, the staff spoke about it in Tokyo.",
        'The first episode, "Morning Comes", was shown in May.',
    ],
)
def test_names_that_are_no_titles(text: str) -> None:
    """Outlets, places, persons, studios and episodes are no works."""
    assert titles(text) == []


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The Paper Lantern anime starts in May. Taro Yamada ( Harbour Patrol , Stop! Tide ) directs.",
            ["Paper Lantern", "(Stop! Tide)"],
        ),
        (
            "The Paper Lantern anime is by the author of the Harbour Patrol manga.",
            ["Paper Lantern", "(Harbour Patrol)"],
        ),
    ],
)
def test_titles_named_for_somebody(text: str, expected: list[str]) -> None:
    """What somebody else made before is named aside."""
    assert titles(text) == expected


def test_a_short_title_is_that_of_the_whole_one() -> None:
    """What stands before a colon stands for the title once the text has told that."""
    text = "The Harbour: Beyond the Tide manga ended in May. Harbour had nine volumes."
    found = Titles(text, sentences(text, "en"), Gazetteer(), None)
    start, end = found.found[1][0].name
    assert text[start:end] == "Harbour: Beyond the Tide"


@pytest.mark.parametrize(
    "text, expected",
    [
        # the subject, or the object, of the verb
        ("Paper Lantern will premiere on January 10.", ["Paper Lantern 2026-01-10"]),
        (
            "The Paper Lantern manga begins on January 10. Aoi Tanaka drew Tidal Harbour from 2012 to 2018.",
            ["Paper Lantern 2026-01-10", "Tidal Harbour 2012"],
        ),
        (
            "Paper Lantern will premiere on January 10. Aoi Tanaka drew the manga from 2012 to 2018.",
            ["Paper Lantern 2026-01-10", "Paper Lantern 2012"],
        ),
        # the next sentence goes on about it
        (
            "The Paper Lantern anime was announced. It will premiere on January 10.",
            ["Paper Lantern 2026-01-10"],
        ),
        # a new paragraph begins with the main work again
        (
            "The Paper Lantern anime premieres on January 10.\n\nHarbour Patrol began in Monthly Afternoon in May 2020."
            "\n\nThe first season premiered in July 2022.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2020-05", "Paper Lantern S1 2022-07"],
        ),
        # a date that opens its clause is of the title behind it
        (
            "The Paper Lantern anime premieres on January 10, and on February 3 the Harbour Patrol anime follows.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-02-03"],
        ),
        # words between commas name other works
        (
            "Paper Lantern: Dawn, the sequel of the Harbour Patrol manga, launches on January 10.",
            ["Paper Lantern: Dawn 2026-01-10"],
        ),
        # several works under one date
        (
            "Hulu will stream the Paper Lantern, Harbour Patrol, and Night Ferry anime on January 10.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-10", "Night Ferry 2026-01-10"],
        ),
        (
            "Yen Press will release volume 3 of Paper Lantern and volume 5 of Harbour Patrol on January 13.",
            ["Paper Lantern 3 2026-01-13", "Harbour Patrol 5 2026-01-13"],
        ),
        # the dates of a list, one by one
        (
            "The Paper Lantern and Harbour Patrol anime premiere on January 10 and January 12, respectively.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-12"],
        ),
        (
            "The Paper Lantern and Harbour Patrol anime premiere on January 10 and January 11, respectively.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-11"],
        ),
        (
            "The Paper Lantern anime and the Harbour Patrol anime were announced."
            " They premiere on January 10 and January 12, respectively.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-12"],
        ),
        # which season it is belongs to no title
        (
            "Harbour Patrol Final Season Reveals New Video\n\n"
            "The staff of Harbour Patrol Final Season unveiled the January 10 premiere.",
            ["Harbour Patrol 2026-01-10"],
        ),
        # a prize is none
        (
            "The Harbour Patrol film won the Animation of the Year award on March 3, 2024. It opened in October 2023.",
            ["Harbour Patrol 2024-03-03", "Harbour Patrol 2023-10"],
        ),
        # what somebody played in
        (
            "Sato voiced Nao in Harbour Patrol, which aired from 2019 to 2020,"
            " and in Night Ferry, which premiered in 2021.",
            ["Harbour Patrol 2019", "Night Ferry 2021"],
        ),
        # an item of a list begins with its title
        (
            "New manga\n\n• Paper Lantern: Taro Yamada launches the manga, by the author of Night Ferry, on January 10."
            "\n• Harbour Patrol: The manga launches on January 12.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-12"],
        ),
        # a title that could be a person's name, and a guide that is none
        (
            "Emma Smith will launch a new manga titled Aoi Hashi in May. It comes after Kono Manga ga Sugoi! 2020.",
            ["Aoi Hashi 2026-05"],
        ),
        # who made it stands behind the title
        (
            "Yen Press Adds Titles\n\nThe following titles ship in April 2026:\n\n"
            "• Paper Lantern by Emma Smith and Jo Brown\n• Harbour Patrol by John Smith",
            ["Paper Lantern 2026-04", "Harbour Patrol 2026-04"],
        ),
        # so do the paragraphs of a list
        (
            "What starts when:\n\nPaper Lantern - The manga launches in print on January 10, at last."
            "\n\nHarbour held in Fog, So I Wait - The manga launches in print on January 12."
            "\n\nNight Ferry - The manga launches in print on January 14, in colour.",
            [
                "Paper Lantern 2026-01-10",
                "Harbour held in Fog, So I Wait 2026-01-12",
                "Night Ferry 2026-01-14",
            ],
        ),
        # the heading is the title
        (
            "New anime\n\nPaper Lantern\n\nThe anime premieres on January 10."
            "\n\nHarbour Patrol\n\nThe anime premieres on January 12.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-12"],
        ),
        # a clause on a work that is named for somebody
        (
            "The Paper Lantern anime is by the creator of the Harbour Patrol anime, which premiered in May 2020.",
            ["Harbour Patrol 2020-05"],
        ),
        # what somebody wrote is what the text goes on about
        (
            "The Paper Lantern anime is new. Taro wrote the Harbour Patrol manga. The manga launched in May 2012.",
            ["Harbour Patrol 2012-05"],
        ),
        # two titles before a verb of several, and one of them alone
        (
            "Stand-alone movies Harbour: Patrol and Lantern: Night are set to open in spring, the latter in March.",
            ["Harbour: Patrol 2026-spring", "Lantern: Night 2026-spring", "Lantern: Night 2026-03"],
        ),
        # a list of works, each with its own date, or one date for all
        (
            "Two firms added the novels Paper Lantern, Harbour Patrol, and Night of the Sea, which come out in May, "
            "June, and July, respectively.",
            ["Paper Lantern 2026-05", "Harbour Patrol 2026-06", "Night of the Sea 2026-07"],
        ),
        (
            "The firm licensed the manga Paper Lantern, Harbour Patrol, and Night of the Sea. "
            "All three are planned for release in spring 2027.",
            ["Night of the Sea 2027-spring", "Harbour Patrol 2027-spring", "Paper Lantern 2027-spring"],
        ),
        (
            "Both Paper Lantern and Harbour Patrol open on May 5.",
            ["Paper Lantern 2026-05-05", "Harbour Patrol 2026-05-05"],
        ),
        (
            "On May 5, Harbour Patrol opens, followed by Paper Lantern on May 12.",
            ["Harbour Patrol 2026-05-05", "Paper Lantern 2026-05-12"],
        ),
        # what a play without a name of its own is based on
        ("The play based on The Lamp of the Harbour opens on May 5.", ["The Lamp of the Harbour 2026-05-05"]),
        # two works in one sentence, each with its date
        (
            "The firm reported that Paper Lantern will stream in May, and Harbour Patrol in June.",
            ["Paper Lantern 2026-05", "Harbour Patrol 2026-06"],
        ),
        (
            "The firm will stream Paper Lantern starting on May 5 and Harbour Patrol starting on May 6.",
            ["Paper Lantern 2026-05-05", "Harbour Patrol 2026-05-06"],
        ),
        # the films of a series, named behind it
        (
            "The last two Lantern movies, Lantern Z: Night of the Sea and Lantern Z: Dawn, open on May 5.",
            ["Lantern Z: Night of the Sea 2026-05-05", "Lantern Z: Dawn 2026-05-05"],
        ),
        # a title behind the name of its author
        (
            "The adaptation of the series created by Taro Yamada, Patrol the Sea!, will premiere in May.",
            ["Patrol the Sea! 2026-05"],
        ),
        # a special has a name of its own in a row
        (
            "Anime in May\n\nPaper Lantern TV Special (May 2, 2026)\nPaper Lantern, premiere (May 9, 2026)",
            ["Paper Lantern TV Special 2026-05-02", "Paper Lantern 2026-05-09"],
        ),
        # Japanese quotation marks, with a sign of its own before the last one
        ("The TV anime「Harbour Patrol」starts airing on January 10.", ["Harbour Patrol 2026-01-10"]),
        ("『Lamp! Second Light』, the manga by Taro Yamada, gets a film in May.", ["Lamp! Second Light 2026-05"]),
        # a word that else opens a sentence, before a small word with a capital
        ("They Without Oars will be released by Madman in 2026.", ["They Without Oars 2026"]),
        ("Gotta be the Ferryman comes to Netflix in May.", ["Gotta be the Ferryman 2026-05"]),
        # works that are listed behind the date, each with its own number or season
        (
            "Three volumes come out on May 5: Paper Lantern 5, Harbour Patrol 2, and Salt Ferry 1.",
            ["Paper Lantern 5 2026-05-05", "Harbour Patrol 2 2026-05-05", "Salt Ferry 1 2026-05-05"],
        ),
        (
            "Sentai Filmworks will ship three titles on May 5: Paper Lantern, Harbour Patrol Season 2, and Salt Ferry.",
            ["Paper Lantern 2026-05-05", "Harbour Patrol S2 2026-05-05", "Salt Ferry 2026-05-05"],
        ),
        (
            "Coming on May 5 are Paper Lantern Volume 5 and Harbour Patrol Volume 2.",
            ["Paper Lantern 5 2026-05-05", "Harbour Patrol 2 2026-05-05"],
        ),
        # the title before the dash of a row
        (
            "The Paper Lantern anime comes to Blu-ray\n\nHarbour Patrol - Blu-ray & DVD, May 2026",
            ["Harbour Patrol 2026-05"],
        ),
        # a title with a number of its own
        ("On May 5, Kei Press will release Kite No. 8, Vol. 9.", ["Kite No. 8 9 2026-05-05"]),
        (
            "The Kite No. 8 anime premieres on May 5. The Kite No. 8 Season 2 Blu-ray ships on May 6.",
            ["Kite No. 8 2026-05-05", "Kite No. 8 S2 2026-05-06"],
        ),
        # what one can see, and where it is shown
        ("You can catch Paper Lantern in theaters beginning May 5.", ["Paper Lantern 2026-05-05"]),
        ("Disney+ will be the home of Paper Lantern when it premieres on May 5.", ["Paper Lantern 2026-05-05"]),
        # several seasons of one work
        (
            "A title was added: Ferry to the Far Shore Seasons 1 and 2 ship on May 5.",
            ["Ferry to the Far Shore 2026-05-05"],
        ),
        # a round-up with a numbered film, whose own name looks like a person's
        (
            "Lantern Road volume 4 ships on January 6. Paper Harbour's first omnibus is slated for January 27.",
            ["Lantern Road 4 2026-01-06", "Paper Harbour 1 2026-01-27"],
        ),
        ("The 12th Harbor Patrol film, Winter Ferry, opened on April 18, 2025.", ["Winter Ferry 12 2025-04-18"]),
        ("Last year's Lantern Road OVA, Night Watch, shipped on June 4, 2025.", ["Night Watch 2025-06-04"]),
        (
            "The Lantern Road film, Winter Ferry, and Paper Harbour open on July 3, 2026.",
            ["Lantern Road 2026-07-03", "Winter Ferry 2026-07-03", "Paper Harbour 2026-07-03"],
        ),
        (
            "Winter Ferry dropped from #2 to #5. It opened on November 7.\n\n"
            "Paper Harbour fell off the top 10. It opened on October 10.",
            ["Winter Ferry 2025-11-07", "Paper Harbour 2025-10-10"],
        ),
        (
            "The week in short\n\nPaper Lantern\nThe show airs in May.\n\nHarbour Movie 2: Haru Tanaka\n"
            "The film opens on June 5.",
            ["Paper Lantern 2026-05", "Harbour Movie 2: Haru Tanaka 2026-06-05"],
        ),
        # half a series has one too
        (
            'The Paper Lantern anime begins in May. Its second half, "Lamps & Boats," airs in July.',
            ["Paper Lantern 2026-05", "Lamps & Boats 2026-07"],
        ),
        # the volume behind a colon
        (
            "Harbour Patrol: volume 3 out on May 5.\nPaper Lantern: volume 2 out on May 6.",
            ["Harbour Patrol 3 2026-05-05", "Paper Lantern 2 2026-05-06"],
        ),
        # what comes from those who made another work
        (
            "From the makers of Paper Lantern comes Harbour Patrol, which opens in theaters on May 5.",
            ["Harbour Patrol 2026-05-05"],
        ),
        # the second half of a title names it
        (
            "The film Harbour Patrol: Night of the Sea was announced. Night of the Sea opens on January 10.",
            ["Harbour Patrol: Night of the Sea 2026-01-10"],
        ),
        # the work behind the date and a verb
        (
            "The Harbour Patrol manga was announced. Also coming in July 2026 is Taro Yamada's Paper Lantern, a manga.",
            ["Paper Lantern 2026-07"],
        ),
        # the date before the work
        (
            "Taro Yamada published a story in May 2012 with the one-shot Harbour Patrol.",
            ["Harbour Patrol 2012-05"],
        ),
        # a play is named whole
        (
            "Delayed plays\n\nSea Stage 'Harbour' Winter: the performance on May 3 has been cancelled.",
            ["Sea Stage 'Harbour' Winter 2026-05-03"],
        ),
        # the first column of a row
        (
            "The ratings of the Paper Lantern anime\n\nHarbour Patrol / TV Tokyo / January 10 (Sat) / 18:00"
            "\nLamps / TV Tokyo / January 11 (Sun) / 18:00",
            ["Harbour Patrol 2026-01-10", "Lamps 2026-01-11"],
        ),
        # two works, told of together
        (
            "The Paper Lantern anime and the Harbour Patrol anime were announced. Both premiere on January 10.",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-10"],
        ),
        # rows have their own, or that of the heading above
        (
            "Anime in January\n\nPaper Lantern (January 10, 23:00)\nHarbour Patrol (January 11, 23:30)",
            ["Paper Lantern 2026-01-10", "Harbour Patrol 2026-01-11"],
        ),
        # sections of a round-up, each below a heading that names its work
        (
            "Anime in January: What to Watch\n\nPaper Lantern Season 2\nThe anime premieres on January 10 on Tokyo MX."
            "\n\nHarbour Patrol\nThe anime premieres on January 11.\n\nBrightwater\nIt begins on January 12.",
            ["Paper Lantern S2 2026-01-10", "Harbour Patrol 2026-01-11", "Brightwater 2026-01-12"],
        ),
        (
            "Delays\n\n## Paper Lantern\n\nEpisode 8 moves to March 1.\n\n## Harbour Patrol: Into the Night\n\n"
            "The film moves to March 2.\n\n## Brightwater\n\nEpisode 7 moves to March 3.",
            ["Paper Lantern 8 2026-03-01", "Harbour Patrol: Into the Night 2026-03-02", "Brightwater 7 2026-03-03"],
        ),
        (
            "Paper Lantern Season 2 premieres in January\n\nStaff\nDirector: Aoi Sora\n\nVoice Cast\n"
            "Aoi Umi as Kite\n\nTheme Songs\nThe single ships on January 20.",
            ["Paper Lantern S2 2026-01", "Paper Lantern 2026-01-20"],
        ),
        (
            "What to Watch\n\nPaper Lantern Season 2\nThe anime premieres on January 10 on Tokyo MX.\n\n"
            "Harbour Patrol\nThe anime premieres on January 11.",
            ["Paper Lantern S2 2026-01-10", "Harbour Patrol 2026-01-11"],
        ),
        (
            "A new anime is on the way\n\nPaper Lantern Season 2\nThe anime premieres on January 10.\n\nVoice Cast\n"
            "Taro Yamada as Kite\n\nTheme Songs\nThe single ships on January 20.",
            ["Paper Lantern S2 2026-01-10", "Paper Lantern 2026-01-20"],
        ),
        (
            "Rooftop Bees Film Opens on May 5\n\nThe site of the Rooftop Bees series announced that the film Rooftop "
            "Bees: Smoke opens on May 5. An earlier film, Rooftop Bees: Honey, opened on May 7, 2021.",
            ["Rooftop Bees: Smoke 2026-05-05", "Rooftop Bees: Honey 2021-05-07"],
        ),
        (
            "Kite Manga's 16th Volume Out in May\n\nThe Kite manga told that Kei Press ships the manga's 16th volume "
            "on May 5.",
            ["Kite 16 2026-05-05"],
        ),
        # dates in brackets behind a title
        (
            "Three films come back: Harbour Patrol (May 9 and May 11), Paper Lantern (May 20, May 22), and Iron Kiln "
            "(June 9 and June 11).",
            [
                "Harbour Patrol 2026-05-09",
                "Harbour Patrol 2026-05-11",
                "Paper Lantern 2026-05-20",
                "Paper Lantern 2026-05-22",
                "Iron Kiln 2026-06-09",
                "Iron Kiln 2026-06-11",
            ],
        ),
        # a prize for a film
        (
            'The studio won an Oscar in 2024 for "The Salt and the Ferry" and an Annie Award in 2023 for "Iron Kiln."',
            ["The Salt and the Ferry 2024", "Iron Kiln 2023"],
        ),
        # a disc by its name
        (
            "Skylark also told of the Salt Ferry: Movie Collection Blu-ray, which comes out in May.",
            ["Salt Ferry 2026-05"],
        ),
        (
            "New Discs\n\nThe Blu-ray of Salt Ferry ships on May 4. Skylark said the Iron Kiln Ultimate Edition has "
            "slipped into June.",
            ["Salt Ferry 2026-05-04", "Iron Kiln 2026-06"],
        ),
        (
            "Skylark Reveals Its Discs\n\nSalt Ferry Complete Series Premium Edition\nRelease Date: May 12, 2026\n\n"
            "Iron Kiln Standard Edition\nRelease Date: May 26, 2026",
            ["Salt Ferry 2026-05-12", "Iron Kiln 2026-05-26"],
        ),
        (
            "The Paper Lantern DVD ships on May 12. Skylark will ship Salt Ferry on the same day.",
            ["Paper Lantern 2026-05-12", "Salt Ferry 2026-05-12"],
        ),
        (
            "The Paper Lantern anime begins on January 10. Skylark acquired the rights to Salt Ferry last month. "
            "The film will open on May 8.",
            ["Paper Lantern 2026-01-10", "Salt Ferry 2026-05-08"],
        ),
        (
            "The Paper Lantern anime was announced. Netflix has set a premiere date for Salt Ferry: The series will "
            "drop on June 21. On July 26, Kei Films will release Iron Kiln Vol. 6 and the Tidal Harbour box set.",
            ["Salt Ferry 2026-06-21", "Iron Kiln 6 2026-07-26", "Tidal Harbour 2026-07-26"],
        ),
        # a longer title than that of the headline, among many capitals
        (
            "Kei Films Sets Dates for Salt Ferry, Iron Kiln Films\n\nSalt Ferry: Night Heroes will open in "
            "the U.S. and Canada on May 8, and in Australia and New Zealand on May 7. Iron Kiln will open on May 15.",
            ["Salt Ferry: Night Heroes 2026-05-08", "Salt Ferry: Night Heroes 2026-05-07", "Iron Kiln 2026-05-15"],
        ),
        (
            "Skylark had released Salt Ferry on VHS in 1993. Kei Films picked up Iron Kiln and re-released it "
            "on May 6.",
            ["Salt Ferry 1993", "Iron Kiln 2025-05-06"],
        ),
        # a title in single quotes within one
        (
            "The Iron Kiln Z: Return 'F' movie opens in May. In Japan Return 'F' opened on October 4.",
            ["Iron Kiln Z: Return 'F' 2026-05", "Iron Kiln Z: Return 'F' 2025-10-04"],
        ),
        # a paragraph that opens with a title
        (
            "News of Discs\n\nThe Salt Ferry Blu-ray and the Paper Lantern Blu-ray ship in May.\n\n"
            "Mobile Armor Iron Kiln is late once more. "
            "It will ship on June 9.",
            ["Salt Ferry 2026-05", "Paper Lantern 2026-05", "Mobile Armor Iron Kiln 2026-06-09"],
        ),
        # another work, of which the next sentences tell, also the first of a paragraph
        (
            "Glass Mountain Manga Ends\n\nThe Glass Mountain manga ends on May 25.\n\n"
            "Mori previously drew the Salt Ferry manga from 2011 to 2015. Its first volume shipped in May 2019.\n\n"
            "That manga inspired an anime in 2017. The Glass Mountain manga's fifth volume shipped on January 4.",
            [
                "Glass Mountain 2026-05-25",
                "Salt Ferry 2011",
                "Salt Ferry 1 2019-05",
                "Salt Ferry 2017",
                "Glass Mountain 5 2025-01-04",
            ],
        ),
        # a person by one name, whom a "by" named whole before
        (
            "Witch Clock by Kenta Mihara will launch in Young Animal on May 8.\n\n"
            "Mihara's Salt Ferry manga ran in Young Animal in 2013.",
            ["Witch Clock 2026-05-08", "Salt Ferry 2013"],
        ),
        (
            "Salt Ferry Volume 16 Ships on January 22\n\nThe 16th volume of the Salt Ferry manga ships on January 22.",
            ["Salt Ferry 16 2026-01-22"],
        ),
        # what is none: places, a kind, a word in brackets
        (
            "Paper Lantern Anime Film Comes to Theaters\n\n"
            "New York City and Los Angeles come first, with screenings on December 30.",
            ["Paper Lantern 2025-12-30"],
        ),
        ("New on Netflix\n\n- New Series HIBANA starts streaming in Spring 2026", ["HIBANA 2026-spring"]),
        (
            "Kei Films Licenses Salt Ferry, Iron Kiln Anime\n\nKei Films licensed these titles.\n\n"
            "Salt Ferry (a tale set in the year 1889)\nBlu-ray release date: April 28, 2026\n\n"
            "Iron Kiln (OVA)\nBlu-ray release date: May 26, 2026",
            ["Salt Ferry 2026-04-28", "Iron Kiln 2026-05-26"],
        ),
    ],
)
def test_the_work_of_each_date(text: str, expected: list[str]) -> None:
    """A date is of the title that governs it."""
    assert works(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Paper Lantern Anime Gets 2nd Season in July", "Paper Lantern"),
        (
            "Paper Lantern: The Long Night of a New World Anime Delayed to 2026",
            "Paper Lantern: The Long Night of a New World",
        ),
        ("Taro Yamada's Paper Lantern Novels Get TV Anime", "Paper Lantern"),
        ("Crunchyroll to Stream Paper Lantern Anime", "Paper Lantern"),
        ("New Trailer for Paper Lantern Season 2 Reveals January Premiere", "Paper Lantern"),
        ("Seven Seas Licenses Paper Lantern, Harbour Patrol Manga\n\nSeven Seas licensed two manga.", None),
        ("PAPER LANTERN RETURNS\n\nThe Paper Lantern anime returns in May.", "Paper Lantern"),
        ("Lantern Anime Returns\n\nThe Lantern: Dawn of Night anime returns in May.", "Lantern: Dawn of Night"),
        ("What starts when\n\nThe new season is here.", None),
        ("Paper Lantern 2nd Season Anime Reveals More Cast", "Paper Lantern"),
        ("Paper Lantern: Anime Starts in May", "Paper Lantern"),
        ("Netflix Brings Steam Kettle Back\n\nNetflix will stream the Steam Kettle anime in May.", "Steam Kettle"),
        ("Sentai, HIDIVE Unveil Kite for Two Dub\n\nThe dub of Kite for Two streams in May.", "Kite for Two"),
        ("Studio Kumo's Kite of Dawn Bows Abroad\n\nKite of Dawn was seen in Paris.", "Kite of Dawn"),
        ("Kei Mori's Rooftop Bees Manga Ends\n\nKei Mori's Rooftop Bees manga ends in May.", "Rooftop Bees"),
        ("Mori's Rooftop Bees Goes On\n\nThe next volume of Rooftop Bees ships in May.", "Rooftop Bees"),
        ("Actress Kei Mori Resumes Work\n\nActress Kei Mori resumes her work in May.", None),
        ("Rooftop Bees Wins Again\n\nMagazine Comic Bees named Rooftop Bees its best manga.", "Rooftop Bees"),
        ("The Lamp in IMAX\n\nKei Films shows Kei Mori's The Lamp in IMAX theaters from May 5.", "The Lamp"),
        (
            "Kei Press Licenses Salt Lamp Light Novel\n\nKei Press licensed this title:\n\nSalt Lamp (Light Novel)",
            "Salt Lamp",
        ),
        (
            "Kei Mori's The Crane and the Well Earns More\n\nKei Mori's new film The Crane and the Well opened.",
            "The Crane and the Well",
        ),
        (
            "Kei Mori's Do not tell secrets Manga Gets Film\n\nA film of Kei Mori's manga Do not tell secrets opens.",
            "Do not tell secrets",
        ),
        ("Kei Mori's Book Ends\n\nKei Mori's novel Lamp Sellers ends in May.", "Lamp Sellers"),
        ("Rain Game Manga Dated\n\nThe Rain Game manga ends in May.", "Rain Game"),
        (
            "Viz Adds Kite Road in October\n\nViz will release Kite Road in October and Lamp Seller in November.",
            "Kite Road",
        ),
        ("The Lost Kite Artist Returns\n\nA manga by The Lost Kite artist Kei Mori starts in May.", "The Lost Kite"),
        ("Kite: Part 1 Bows\n\nKite: Part 1 opened in May.", "Kite: Part 1"),
        ("Kumogatari Adds Four to Cast\n\nThe sky-pirate anime Kumogatari starts in May.", "Kumogatari"),
        ("'Room 404' Drama Adds Four\n\nThe drama of Room 404 starts in May.", "Room 404"),
        ("The Lamp Post Anime Dated\n\nThe Lamp Post anime starts in May.", "The Lamp Post"),
        ("Kite Film Trilogy Goes On\n\nThe Kite films come back: Kite II: The Wind opens in May.", "Kite"),
        ("Yuri and Memoir Manga Announced\n\nThe Paper Lantern manga is licensed.", "Paper Lantern"),
        ("Paper Lantern Anime Dated\n\n(Cinemas) It opens in May.", "Paper Lantern"),
        ("License Announcements\n\nThe Paper Lantern manga is licensed.", "Paper Lantern"),
        ("Harbour Con 2015: Vertical Picks Up a Book\n\nThe Paper Lantern manga is licensed.", "Paper Lantern"),
        ("Paper Lantern: The Tide's End Season 2 Confirmed for January", "Paper Lantern: The Tide's End"),
        ("Paper Lantern Is Getting a New Film Series", "Paper Lantern"),
        ("New Paper Lantern Trailer Reveals January Premiere", "Paper Lantern"),
        ("Paper Lantern Film Gold Returns to Theaters", "Paper Lantern Film Gold"),
        ("Daily News\n\nPaper Lantern Anime Premieres on January 10\n\nThe date was told today.", "Paper Lantern"),
    ],
)
def test_the_main_work(text: str, expected: str | None) -> None:
    """The headline, or the first sentence, names the work; of several none is the main one."""
    assert Works(text, sentences(text, "en"), Gazetteer(), None).main == expected


def test_known_titles_are_found_whole() -> None:
    """A title of the gazetteer is one, whatever its form."""
    names = Gazetteer(works=(KnownWork("lamp", ("lamp of the sea",)),))
    text = "Next up is lamp of the sea."
    found = Titles(text, sentences(text, "en"), names, None)
    assert [text[title.start : title.end] for title in found.found[0]] == ["lamp of the sea"]


def test_a_list_of_which_all_come_out() -> None:
    """Titles in a list are works where all of them come out, though no word beside each says so."""
    text = "Harbor confirmed The Paper Moon, Kiln's Edge and Lantern Girl X, all of which are planned for spring 2027."
    found = Titles(text, sentences(text, "en"), Gazetteer(), None).found[0]
    assert [text[title.start : title.end] for title in found] == ["The Paper Moon", "Kiln's Edge", "Lantern Girl X"]


def test_a_main_title_in_brackets() -> None:
    """What stands before the main title in brackets is another name for it."""
    text = "The 20th volume of the Kami no Akari (Paper Lantern) manga ships in May."
    found = Titles(text, sentences(text, "en"), Gazetteer(), "Paper Lantern").found[0]
    assert [text[title.name[0] : title.name[1]] for title in found] == ["Paper Lantern", "Paper Lantern"]


def test_a_title_with_another_of_its_own_in_brackets() -> None:
    """Of two titles of one work the one that the text leads with is the main one."""
    names = Gazetteer(works=(KnownWork("lantern", ("Paper Lantern", "Kami Akari")),))
    text = "Paper Lantern (Kami Akari) is coming back for a second season in January."
    assert Works(text, sentences(text, "en"), names, None).main == "Paper Lantern"


def test_kinds_of_names() -> None:
    """Persons are told by their syllables, companies by a word, and places are no titles."""
    assert is_person("Taro Yamada")
    assert not is_person("Paper Lantern")
    assert is_company("Lantern Pictures")
    assert not is_name("United States")


@pytest.mark.parametrize("head", ["A", "Tide's ", "Lamp Post ", "(A) "])
def test_names_of_a_long_headline(head: str) -> None:
    """What is looked for of a headline, and how far below, has its limits."""
    started = time.perf_counter()
    titles(f"{head * 2_000}\n\n{head * 20_000}")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("piece", ["The ", "A of the ", "Ouou", "Tide's ", "A, ", "X and ", '"A ', "Lantern: "])
def test_long_lines_take_no_longer(piece: str) -> None:
    """The time that a text takes grows as its length does."""
    started = time.perf_counter()
    titles(piece * 20_000)
    assert time.perf_counter() - started < 5


def test_a_row_keeps_the_article_of_its_title() -> None:
    """In a row no sentence begins, so its article is part of the title."""
    text = "New manga this week\n\nJuly 7\nThe Lamp Sellers, Vol. 12 (Viz Media)\n• The Harbor, Vol. 1 (Yen Press)"
    assert [work.partition(" 2026")[0] for work in works(text)] == ["The Lamp Sellers 12", "The Harbor 1"]


def test_a_work_is_named_as_it_is_written() -> None:
    """A full-width sign in a title stays what it is."""
    text = "『月の庭！灯の章』が公開へ\n\nアニメ映画『月の庭！灯の章』は3月13日に公開される。"
    assert {claim.work.text for claim in article(text, "ja").claims if claim.work} == {"月の庭！灯の章"}
