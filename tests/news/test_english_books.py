"""New books, magazines and prizes that an English page names, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Yen Press will release Paper Opera vol. 3 and Lantern Road vol. 8 on March 3.",
            ["volume #3 2026-03-03 Yen Press Paper Opera", "volume #8 2026-03-03 Yen Press Lantern Road"],
        ),
        (
            "Lantern Road volume 8 ships on March 3, and Snow Theater volume 2 on March 10.",
            ["volume #8 2026-03-03 Lantern Road", "volume #2 2026-03-10 Snow Theater"],
        ),
        (
            "Viz ships vol. 6 of House of Moths and vol. 2 of Lantern Road on March 3.",
            ["volume #6 2026-03-03 Viz House of Moths", "volume #2 2026-03-03 Viz Lantern Road"],
        ),
        (
            "Manga News\n\nJan 6 – Ten Moon vol. 2, Lantern Road vol. 9\nJan 13 – Winter Fox vol. 3, Ten Moon vol. 3",
            [
                "volume #2 2026-01-06 Ten Moon",
                "volume #9 2026-01-06 Lantern Road",
                "volume #3 2026-01-13 Winter Fox",
                "volume #3 2026-01-13 Ten Moon",
            ],
        ),
        ("The Paris Opera released volume 3 of its history on May 5.", ["volume #3 2025-05-05"]),
    ],
)
def test_volumes_of_several_works(text: str, expected: list[str]) -> None:
    """What has a volume is a work, though its words are those of a company or its form that of a person's name."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "New This Week (March 3)\nLantern Road, Vol. 8\nWinter Fox, Vol. 3",
            ["volume #8 2026-03-03 Lantern Road", "volume #3 2026-03-03 Winter Fox"],
        ),
        (
            "Manga for the Week of March 3\nLantern Road (Vol. 8)\nWinter Fox (Vol. 3)",
            ["volume #8 2026-03-03 Lantern Road", "volume #3 2026-03-03 Winter Fox"],
        ),
        ("Manga Reviews for the Week of March 3\n\nLantern Road volume 8 is a good read, and a long one.", []),
    ],
)
def test_rows_below_the_week_of_a_headline(text: str, expected: list[str]) -> None:
    """The day of a column's headline is that of the books below it, also in brackets."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The winners of the 12th Lamp Manga Awards were announced on May 14, 2025.", ["award 2025-05-14"]),
        (
            "The Lamp Cultural Prize winners were revealed on April 24. Kei Mori's Snow Ferry took the Grand Prize.",
            ["award 2025-04-24 Snow Ferry"],
        ),
        ("The Lamp Taisho winner was announced on March 27: Lantern Road.", ["award 2025-03-27 Lantern Road"]),
        ("The winner of the 2026 Lamp Taisho will be revealed on March 26.", ["award 2026-03-26"]),
        ("Lamp Press will announce this year's award winners on March 26.", ["award 2026-03-26"]),
        ("Kei Mori's Snow Ferry Wins Lamp Award\n\nThe prize was announced on May 9, 2025.", ["award 2025-05-09"]),
        ("The nominees for the Lamp Taisho were announced on January 22, 2026.", []),
        ("Award-winner Kei Mori announced on May 14 that a manga is in the works.", []),
    ],
)
def test_the_day_on_which_a_winner_is_made_known(text: str, expected: list[str]) -> None:
    """It is the date of the prize, and that of its nominees is none."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Garden of Rain took the Lamp Award in 2014 and the Eisner in 2019.",
            ["award 2014 Garden of Rain", "award 2019 Garden of Rain"],
        ),
        ("The Ferryman won the Lamp Taisho in 2019.", ["award 2019 The Ferryman"]),
        ('"Winter Fox" won the Lamp Taisho in 2014.', ["award 2014 Winter Fox"]),
        ("The Lamp Award in 2014 went to Garden of Rain.", ["award 2014 Garden of Rain"]),
        ("Kei Mori's Winter Fox won an Eisner in 2012.", ["award 2012 Winter Fox"]),
        ("Winter Fox is a manga. Its accolades include the Lamp Award in 2014.", ["award 2014 Winter Fox"]),
        ("Kaoru Mori won the Lamp Taisho in 2014.", ["award 2014"]),
        ("Emily Carter won the Eisner Award in 2015.", ["award 2015"]),
        ("The 2014 Eisner went to Emily Carter.", ["award 2014"]),
        ("Will Eisner drew the comic in 1950.", []),
    ],
)
def test_the_work_that_won(text: str, expected: list[str]) -> None:
    """It stands before what it won or behind it; a name that may be a person's is none."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The Lantern Road manga box set ships in fall 2026.", ["volume 2026-autumn Lantern Road"]),
        (
            "Viz shipped volume 9 of Lantern Road in July 2024. A complete box set came out on October 1, 2024.",
            ["volume #9 2024-07 Viz Lantern Road", "volume 2024-10-01 Viz Lantern Road"],
        ),
        ("The Lantern Road box set, containing volumes 1-8, ships on April 21.", ["volume 2026-04-21 Lantern Road"]),
        (
            "Lantern Road Box Set 1 (Volumes 1-10) – Viz – March 3, 2026",
            ["volume #1 2026-03-03 Viz Lantern Road"],
        ),
        (
            "Viz will publish the Winter Fox Complete Box Set, collecting all 12 volumes, on October 6.",
            ["volume 2026-10-06 Viz Winter Fox"],
        ),
        ("A Blu-ray box set of Lantern Road ships on March 4.", ["disc 2026-03-04 Lantern Road"]),
        ("The anime's box set ships on March 4.", ["disc 2026-03-04"]),
        (
            "The first omnibus, collecting volumes 1-3 of Lantern Road, arrives in July 2026.",
            ["volume #1 2026-07 Lantern Road"],
        ),
        ("The omnibus of Lantern Road volumes 5-6 is out March 3.", ["volume 2026-03-03 Lantern Road"]),
        (
            "Lantern Road Omnibus 2, which collects volumes 4-6, ships on July 14.",
            ["volume #2 2026-07-14 Lantern Road"],
        ),
        ("Lantern Road Omnibus Vol. 2 (Vol. 3-4) - March 3, 2026", ["volume #2 2026-03-03 Lantern Road"]),
        (
            "Volumes 5-6 of Lantern Road ship on March 3.",
            ["volume #5 2026-03-03 Lantern Road", "volume #6 2026-03-03 Lantern Road"],
        ),
    ],
)
def test_boxes_and_omnibuses(text: str, expected: list[str]) -> None:
    """One that holds several volumes is one book, and a box set is of discs only where nothing tells of books."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Lantern Road Vol. 4 - 29 April 2026", ["volume #4 2026-04-29 Lantern Road"]),
        ("Lantern Road Volume 2 – 5 May 2026", ["volume #2 2026-05-05 Lantern Road"]),
        ("Lantern Road Vol. 4 – April 29, 2026", ["volume #4 2026-04-29 Lantern Road"]),
        (
            "Volumes 3 - 4 of Lantern Road ship on April 29.",
            ["volume #3 2026-04-29 Lantern Road", "volume #4 2026-04-29 Lantern Road"],
        ),
    ],
)
def test_a_dash_between_a_number_and_a_day(text: str, expected: list[str]) -> None:
    """It makes no range of the two."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Denpa moved Lantern Road vol. 2 from January 13 to April 14.",
            ["volume #2 2026-01-13 Denpa postponed Lantern Road", "volume #2 2026-04-14 Denpa Lantern Road"],
        ),
        (
            "Viz has moved The Moth Clan vol. 2 from October 2025 to February 2026.",
            ["volume #2 2025-10 Viz postponed The Moth Clan", "volume #2 2026-02 Viz The Moth Clan"],
        ),
        ("Lantern Road volume 5 was pushed back to June 9.", ["volume #5 2026-06-09 Lantern Road"]),
        ("The fifth volume was delayed to June.", ["volume #5 2026-06"]),
        (
            "Delayed: Tin Rose vol. 3 (now June 23), Winter Fox vol. 5 (now July 14)",
            ["volume #3 2026-06-23 Tin Rose", "volume #5 2026-07-14 Winter Fox"],
        ),
        (
            "Winter Fox vol. 3: was December 9, now January 27, 2026.",
            ["volume #3 2025-12-09 postponed Winter Fox", "volume #3 2026-01-27 Winter Fox"],
        ),
        (
            "Viz will hold back Winter Fox volume 11, planned for December 9, until further notice.",
            ["volume #11 2025-12-09 Viz postponed Winter Fox", "volume #11 undecided Viz Winter Fox"],
        ),
        ("The studio moved its staff from Tokyo to Nara in May 2024.", []),
    ],
)
def test_days_that_move(text: str, expected: list[str]) -> None:
    """Also where somebody moves a book, and where its new day has no year and lies behind the publication."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The May issue of Comic Beam will launch Rin Abe's Otter Road and Hana Miki's Gravel on April 10.",
            ["issue 2026-04-10 Comic Beam Otter Road", "issue 2026-04-10 Comic Beam Gravel"],
        ),
        (
            "The May issue of Comic Beam will launch Rin Abe's Otter Road and end Hana Miki's Gravel on April 10.",
            ["issue 2026-04-10 Comic Beam Otter Road", "issue 2026-04-10 Comic Beam Gravel"],
        ),
        (
            "The next issue of Nakayoshi on December 3 will carry the first chapter of Sugar Tyrant and the last "
            "chapter of My Sister the Moth.",
            ["issue #1 2025-12-03 Nakayoshi Sugar Tyrant", "issue 2025-12-03 Nakayoshi My Sister the Moth"],
        ),
        (
            '"Otter Road" and "Gravel" end in Comic Beam on April 10.',
            ["issue 2026-04-10 Comic Beam Otter Road", "issue 2026-04-10 Comic Beam Gravel"],
        ),
        (
            "Comic Beam's May issue, on sale April 10, will contain Rin Abe's Otter Road, Hana Miki's Gravel and Kei "
            "Ono's Lamp.",
            [
                "issue 2026-04-10 Comic Beam Otter Road",
                "issue 2026-04-10 Comic Beam Gravel",
                "issue 2026-04-10 Comic Beam Lamp",
            ],
        ),
        (
            "Moto Hanada and Rin Abe's The Otter Clan will end in the May issue of Comic Beam on April 10.",
            ["issue 2026-04-10 Comic Beam The Otter Clan"],
        ),
        (
            "The May issue of Comic Beam will launch Ballad and Bone on April 10.",
            ["issue 2026-04-10 Comic Beam Ballad and Bone"],
        ),
    ],
)
def test_works_of_one_number(text: str, expected: list[str]) -> None:
    """A person behind "and" whose work it is begins the next title, and so does another verb there."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The May issue of Comic Beam (released April 10) revealed that Rin Abe's Otter Road will end soon.",
            [],
        ),
        (
            "The May issue of Comic Beam, which went on sale on April 10, announced that Otter Road ends on June 10.",
            ["issue 2026-06-10 Comic Beam Otter Road"],
        ),
        (
            "The January issue of Comic Beam (released November 10) published the last chapter of Otter Road.",
            ["issue 2025-11-10 Comic Beam Otter Road"],
        ),
    ],
)
def test_numbers_that_tell_the_news(text: str, expected: list[str]) -> None:
    """Their day is no release of the work they tell of."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The Comic Days website launched Otter Road in October 2024.", ["issue 2024-10 Comic Days Otter Road"]),
        ("The Shonen Jump+ website will launch Otter Road on May 5.", ["issue 2026-05-05 Shonen Jump+ Otter Road"]),
        ("The Comic Days website posted a video of Otter Road on October 5.", []),
        ("The official website of Otter Road launched on October 5.", []),
    ],
)
def test_the_website_that_prints_a_manga(text: str, expected: list[str]) -> None:
    """It is the outlet, and no page about the work."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "March 3\n• Lantern Road Girl 4 (Kodansha)\n• Winter Fox Diary 2 (Viz)",
            ["volume #4 2026-03-03 Kodansha Lantern Road Girl", "volume #2 2026-03-03 Viz Winter Fox Diary"],
        ),
        (
            "Manga of the Month\n\n* Lantern Road 3 (Viz), January 27\n* Winter Fox 5 (Viz), January 27",
            ["volume #3 2026-01-27 Viz Lantern Road", "volume #5 2026-01-27 Viz Winter Fox"],
        ),
        (
            "Yen Press will release Lantern Road 9 and Winter Fox 6 on March 3.",
            ["volume #9 2026-03-03 Yen Press Lantern Road", "volume #6 2026-03-03 Yen Press Winter Fox"],
        ),
        ("Lantern Road 25 ships on April 6.", ["volume #25 2026-04-06 Lantern Road"]),
        ("Route 66 volume 2 ships on April 6. Route 66 is a manga.", ["volume #2 2026-04-06 Route 66"]),
    ],
)
def test_books_after_a_bare_number(text: str, expected: list[str]) -> None:
    """The number at the end of a title is that of the book, where no other is told."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Dry Season vol. 2 ships on March 3.", ["volume #2 2026-03-03 Dry Season"]),
        ("Yen Press released the manga Hunting Season on October 7.", ["volume 2025-10-07 Yen Press Hunting Season"]),
        ("Viz will publish A Sister's Season in June.", ["volume 2026-06 Viz A Sister's Season"]),
        ("Rainy Season 2 premieres in June.", ["broadcast S2 2026-06 Rainy"]),
        ("The Third Ladder volume 2 ships on March 3.", ["volume #2 2026-03-03 The Third Ladder"]),
        ("The First Prince volume 5 ships on March 3.", ["volume #5 2026-03-03 The First Prince"]),
        ("The third volume of Ladder ships on March 3.", ["volume #3 2026-03-03 Ladder"]),
        ("Volume 4 of The Third Ladder ships on March 3.", ["volume #4 2026-03-03 The Third Ladder"]),
    ],
)
def test_titles_with_a_season_or_an_ordinal(text: str, expected: list[str]) -> None:
    """Words that count elsewhere are a part of the title where they have no number, or another one behind them."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Viz announced its summer 2027 slate: Gate of Moths in June, Half a Sister in July, and the novel Lantern "
            "Road in August.",
            ["volume 2027-06 Viz Gate of Moths", "volume 2027-07 Viz Half a Sister", "volume 2027-08 Viz Lantern Road"],
        ),
        (
            "Kodansha's fall 2026 lineup includes Deep Sea Clerk (September), The Fox Who Knits (October) and Silent "
            "Bell (November).",
            [
                "volume 2026-09 Kodansha Deep Sea Clerk",
                "volume 2026-10 Kodansha The Fox Who Knits",
                "volume 2026-11 Kodansha Silent Bell",
            ],
        ),
        (
            "Viz announced two titles on Monday: Gate of Moths in June and Half a Sister in October.",
            ["volume 2026-06 Viz Gate of Moths", "volume 2026-10 Viz Half a Sister"],
        ),
        ("Viz will publish Gate of Moths in summer 2026.", ["volume 2026-summer Viz Gate of Moths"]),
    ],
)
def test_months_of_a_slate(text: str, expected: list[str]) -> None:
    """Each title of a list has its month, in the year of the season that the list is of."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "December 9\nYEN PRESS\nLantern Road, Vol. 6\nSnow Ferry, Vol. 2\nKODANSHA\nWinter Fox, Vol. 9",
            [
                "volume #6 2025-12-09 YEN PRESS Lantern Road",
                "volume #2 2025-12-09 YEN PRESS Snow Ferry",
                "volume #9 2025-12-09 KODANSHA Winter Fox",
            ],
        ),
        (
            "Tuesday, December 9\nYen Press\n- Lantern Road, Vol. 6\nViz\n- Winter Fox, Vol. 9",
            ["volume #6 2025-12-09 Yen Press Lantern Road", "volume #9 2025-12-09 Viz Winter Fox"],
        ),
        (
            "New Manga\n\n|Date|Series|Volume|Publisher|\n|---|---|---|---|\n|Feb 03|Lantern Road|2|Viz|",
            ["volume #2 2026-02-03 Viz Lantern Road"],
        ),
        (
            "Lantern Road (manga)\n\nVol. | Release date | Price\n1 | April 4, 2019 | $12\n2 | August 2, 2019 | $12",
            ["volume #1 2019-04-04 Lantern Road", "volume #2 2019-08-02 Lantern Road"],
        ),
        (
            "The Lantern Cantos\nBook 1: May 2019\nBook 2: TBA",
            ["volume #1 2019-05 The Lantern Cantos", "volume #2 undecided The Lantern Cantos"],
        ),
    ],
)
def test_publishers_and_numbers_of_a_list(text: str, expected: list[str]) -> None:
    """A publisher stands above its own books, and a number in the cell of its volume."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The first four volumes of Lantern Road were released between March 2019 and May 2020.",
            ["volume #1 2019-03 Lantern Road"],
        ),
        ("Volumes 1-3 of Lantern Road come out monthly from January 13.", ["volume #1 2026-01-13 Lantern Road"]),
        (
            "Volumes 1 and 2 of Lantern Road were released in March and May 2020.",
            ["volume #1 2020-03 Lantern Road", "volume #2 2020-05 Lantern Road"],
        ),
        (
            "Viz released the first two volumes of Lantern Road on May 5, 2005.",
            ["volume #1 2005-05-05 Viz Lantern Road", "volume #2 2005-05-05 Viz Lantern Road"],
        ),
        (
            "Lantern Road, Vol. 8\nPublisher: Viz\nOriginal release: May 2014",
            ["volume #8 2014-05 Viz Lantern Road"],
        ),
    ],
)
def test_volumes_one_after_the_other(text: str, expected: list[str]) -> None:
    """The start of a span is the date of the first of them."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Lantern Road, a manga by Kei Mori, is out today from Harbor.", ["volume 2025-12-01 Lantern Road"]),
        ("Snow Ferry Diaries, out July 28, is a manga by Kei Mori.", ["volume 2026-07-28 Snow Ferry Diaries"]),
        ("It's due out March 17, 2026: Winter Foxes, a horror manga by Kei Mori.", ["volume 2026-03-17 Winter Foxes"]),
        ("The Lantern Road manga begins; chapter one is out January 4.", ["issue #1 2026-01-04 Lantern Road"]),
    ],
)
def test_a_manga_that_is_out(text: str, expected: list[str]) -> None:
    """It is a book, where no chapter and no magazine is named."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Mori launched Lantern Road in Weekly Shonen Jump in 2007, and Winter Foxes in Shonen Jump+ in May 2016.",
            ["issue 2007 Weekly Shonen Jump Lantern Road", "issue 2016-05 Shonen Jump+ Winter Foxes"],
        ),
        (
            "Mori ended Lantern Road in 2012. Before that he debuted his 23-volume Winter Foxes in Big Comic in 2005.",
            ["issue 2012 Lantern Road", "issue 2005 Big Comic Winter Foxes"],
        ),
        (
            "He is the author of Lantern Road (Morning, 1999–2003) and Winter Foxes (Big Comic, since 2011).",
            ["issue 1999 Morning Lantern Road", "issue 2011 Big Comic Winter Foxes"],
        ),
        ("Mori (Kyoto, 1980) is an artist. Good Morning, 1999 was a hard year.", []),
    ],
)
def test_works_of_an_authors_life(text: str, expected: list[str]) -> None:
    """Each stands with the magazine that printed it, behind one verb or in brackets."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Snowfall ran in Afternoon from October 2004 to February 2010 and filled eleven volumes, the first of "
            "which came out on March 23, 2005.",
            ["issue 2004-10 Afternoon Snowfall", "volume #1 2005-03-23 Snowfall"],
        ),
        (
            "Viz released its three volumes of Winter Foxes between November 20, 2012, and May 27, 2014.",
            ["volume 2012-11-20 Viz Winter Foxes"],
        ),
        ("Tokyopop released Winter Foxes before losing its license in August 2009.", []),
        ("Del Rey released seven volumes of Winter Foxes before shutting down in 2010.", []),
        (
            "Mori began drawing manga in 2001. She is known for Winter Foxes, which ran in Big Comic from 2010 "
            "to 2015.",
            ["issue 2010 Big Comic Winter Foxes"],
        ),
        (
            "Comic Garden changes its name to Garden Plus with the May issue on April 6.",
            ["issue 2026-04-06 Comic Garden"],
        ),
        ("Kei Mori debuted in 1993 with the one-shot Winter Foxes.", ["issue 1993 Winter Foxes"]),
        ("Winter Foxes debuts in issue 1 of 2026 on December 9.", ["issue #1 2025-12-09 Winter Foxes"]),
        ("Winter Foxes debuts on December 9 in issue 1 of 2026.", ["issue #1 2025-12-09 Winter Foxes"]),
    ],
)
def test_the_history_of_serials(text: str, expected: list[str]) -> None:
    """The number of what follows is not that of what came before, and the end of a company is no release."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "The limited edition of Winter Foxes volume 8, bundled with a drama CD, ships May 22, while the regular "
            "edition ships April 24.",
            ["volume #8 2026-05-22 Winter Foxes", "other 2026-05-22 Winter Foxes", "volume #8 2026-04-24 Winter Foxes"],
        ),
        (
            "The regular edition of Winter Foxes volume 8 ships on April 24, and the limited edition with a drama CD "
            "on May 22.",
            ["volume #8 2026-04-24 Winter Foxes", "volume #8 2026-05-22 Winter Foxes", "other 2026-05-22 Winter Foxes"],
        ),
    ],
)
def test_goods_of_the_limited_edition(text: str, expected: list[str]) -> None:
    """They do not come with the regular one."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The print edition of Winter Foxes came out on February 18, 2025.", ["volume 2025-02-18 print Winter Foxes"]),
        ("The 500-page Winter Foxes Perfect Edition streets on July 7.", ["volume 2026-07-07 Winter Foxes"]),
        ("The second half of Winter Foxes goes on sale on December 26.", ["volume 2025-12-26 Winter Foxes"]),
        ("The second half of Winter Foxes premieres on January 7.", ["broadcast 2026-01-07 Winter Foxes"]),
        ("Winter Foxes Manga's 10th Volume Ships January 24", ["volume #10 2026-01-24 Winter Foxes"]),
        ("Winter Foxes Manga Ends With 10th Volume on January 24", ["volume #10 2026-01-24 Winter Foxes"]),
        (
            "Kei Mori's Winter Foxes will end in Zero-Sum's February issue on December 27.",
            ["issue 2025-12-27 Zero-Sum Winter Foxes"],
        ),
        (
            "Kei Mori has begun part 3 of Winter Foxes in Zero-Sum's January issue on November 28.",
            ["issue 2025-11-28 Zero-Sum Winter Foxes"],
        ),
        (
            "Big Comic Superior will run a side story of Winter Foxes in its January 9 issue.",
            ["issue 2026-01-09 Big Comic Superior Winter Foxes"],
        ),
    ],
)
def test_editions_halves_and_issues(text: str, expected: list[str]) -> None:
    """An edition and a half are books where they are sold, and a magazine is told by whose issue it is."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            'A one-shot by Kei Mori, "The Last Kite," will appear in Young Magazine on December 26.',
            ["issue 2025-12-26 Young Magazine The Last Kite"],
        ),
        ('His first debut, "Rust," came in Young Magazine in 1985.', ["issue 1985 Young Magazine Rust"]),
        ('In 2005 "Winter Foxes" began in Sunday GX.', ["issue 2005 Sunday GX Winter Foxes"]),
        ("In 2005 Lantern Road began in Sunday GX.", ["issue 2005 Sunday GX Lantern Road"]),
        ("Comic Days has been running Winter Foxes since October 22.", ["issue 2025-10-22 Comic Days Winter Foxes"]),
        (
            "Young Jump's 5th issue on January 8 will mark the return of Winter Foxes.",
            ["issue #5 2026-01-08 Young Jump Winter Foxes"],
        ),
    ],
)
def test_works_in_magazines(text: str, expected: list[str]) -> None:
    """A maker, a year or a verb that stands before a title does not hide it."""
    assert ruled(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Books\n\n* Lantern Road #5 (Viz, Dec. 9)\n* Winter Foxes #2 (Kodansha, Dec. 16)",
            ["volume #5 2025-12-09 Viz Lantern Road", "volume #2 2025-12-16 Kodansha Winter Foxes"],
        ),
        (
            "Kodansha released volume 1 of Winter Foxes in September; the second lands December 30.",
            ["volume #1 2025-09 Kodansha Winter Foxes", "volume #2 2025-12-30 Kodansha Winter Foxes"],
        ),
        ("Lantern Road #5 airs on TV Tokyo on December 9.", ["broadcast #5 2025-12-09 TV Tokyo Lantern Road"]),
    ],
)
def test_numbers_alone(text: str, expected: list[str]) -> None:
    """Beside a publisher a number is that of a volume, and an ordinal alone of what was told before it."""
    assert ruled(text, "en") == expected
