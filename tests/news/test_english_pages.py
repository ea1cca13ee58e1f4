"""Constructions of English pages that tell of much at once, as the rules of the language read them by themselves."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.news.found import Article
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import gather
from tests.news.reading import article, line


def ruled(text: str, published: str) -> Article:
    """Give what the rules alone make of a text."""
    day = date.fromisoformat(published)
    builder = gather(text, published=day, language="en", gazetteer=Gazetteer(), work=None)
    return builder.article(None)


def told(text: str, published: str) -> list[str]:
    """Give each claim with its work."""
    return [f"{each.work.text if each.work else '-'}: {line(each)}" for each in ruled(text, published).claims]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Videos\n\nAlso out last month were the seventh volumes of Lantern Road and Sea Garden, and the third DVD "
            "of Winter Fox.",
            ["Lantern Road: disc #7 2009-12", "Sea Garden: disc #7 2009-12", "Winter Fox: disc #3 2009-12"],
        ),
        (
            "Late Discs\n\nThe dates of some DVDs and Blu-rays have gone by: Winter Fox Volume 3, Lantern Road "
            "Volume 2, and Sea Garden Volume 7.\n\nApart from Winter Fox Volume 3, they will all be released on "
            "February 26th.",
            ["Lantern Road: disc #2 2010-02-26", "Sea Garden: disc #7 2010-02-26"],
        ),
        (
            "This Week\n\nLamp Media has these DVDs:\n\n- Lantern Road, Vol. 2\n- Sea Garden, Vol. 7\n\n"
            "They will all be released on Blu-ray on February 26th.",
            ["Lantern Road: disc #2 2010-02-26", "Sea Garden: disc #7 2010-02-26"],
        ),
        (
            "Novels\n\nThe light novels will debut in March 2010 with Lantern Road, Sea Garden, and Winter Fox.",
            ["Lantern Road: volume 2010-03", "Sea Garden: volume 2010-03", "Winter Fox: volume 2010-03"],
        ),
        (
            "A Manga Label\n\nIts manga are sold since May 2008. In the following year came Lantern Road, Sea Garden, "
            "and Winter Fox.",
            ["-: volume 2008-05", "Lantern Road: volume 2009", "Sea Garden: volume 2009", "Winter Fox: volume 2009"],
        ),
        (
            "DVD and Blu-ray News\n\nNew DVDs: Lantern Road 1, Sea Garden 1, Winter Fox - Dark Eye 1 and Time Bell are "
            "confirmed for release on 5th February.",
            [
                "Lantern Road: disc #1 2010-02-05",
                "Sea Garden: disc #1 2010-02-05",
                "Winter Fox - Dark Eye: disc #1 2010-02-05",
                "Time Bell: disc 2010-02-05",
            ],
        ),
        (
            "Music\n\nTwo more soundtracks will be released in March: Lantern Road volume 2 and Sea Garden.",
            ["Lantern Road: other #2 2010-03", "Sea Garden: other 2010-03"],
        ),
        (
            "DVDs\n\nFebruary 11 is the street date of the Winter Fox Blu-ray, and on February 18 both Lantern Road #4 "
            "and Sea Garden will be released.",
            ["Winter Fox: disc 2010-02-11", "Lantern Road: disc #4 2010-02-18", "Sea Garden: disc 2010-02-18"],
        ),
    ],
)
def test_works_that_share_a_date(text: str, expected: list[str]) -> None:
    """Each of a list has the date, and the number that stands beside it."""
    assert told(text, "2010-01-10") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "UK News\n\nAnime release schedule\n\n12th April    : Sea Garden TV vol. 1 (M)\n"
            "May           : Sea Garden TV vol. 2 (M), Lantern Road vol. 2 (M)\n"
            "June          : Lantern Road vol. 3 (A), Winter Fox (V)",
            [
                "Sea Garden: disc #1 2010-04-12",
                "Sea Garden: disc #2 2010-05",
                "Lantern Road: disc #2 2010-05",
                "Lantern Road: disc #3 2010-06",
                "Winter Fox: disc 2010-06",
            ],
        ),
        (
            "What to Look Forward to\n\nThese are the OVA that I would not want to miss.\n\nLantern Road OVA\n"
            "25th April 2010\nhere all is as it should be, and there is no more to ask for in this world, I think\n\n"
            "Sea Garden OVA\n1st May 2010\nI hope they tell the story of the game, which I have played for so long",
            ["Lantern Road: disc 2010-04-25", "Sea Garden: disc 2010-05-01"],
        ),
    ],
)
def test_rows_of_a_month_and_days_below_a_name(text: str, expected: list[str]) -> None:
    """A row lists works by its date, and under anime their volumes are discs; a day may stand below what it dates."""
    assert told(text, "2010-01-10") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "What Lamp Films Has\n\nLamp Films has released 2008's Lantern Road: Red, which took a handsome sum, and "
            "2009's Sea Garden to the Sky.",
            ["Lantern Road: Red: film 2008", "Sea Garden to the Sky: film 2009"],
        ),
        (
            "A Manga Publisher Closes\n\nIt was told today.\n\nUpdate: Next month, two books will still ship to "
            "stores: Lantern Road Vol. 2, and Sea Garden Vol. 7.",
            ["Lantern Road: volume #2 2010-02", "Sea Garden: volume #7 2010-02"],
        ),
        ("The Fair\n\nThe event will be held at Big Sight from March 27th - 30th next year.", ["-: live 2011-03-27"]),
        ("Lantern Road 2 Opens\n\nThe film Lantern Road 2 opened this weekend.", ["Lantern Road 2: film 2010-01-02"]),
        (
            "Lantern Road Opens\n\nThe film Lantern Road opened on Friday and came in at #4 for its first weekend.",
            ["Lantern Road: film 2010-01-01"],
        ),
        (
            "Lantern Road Ends\n\nThe third volume of the manga Lantern Road came from Lamp Books in March 2009, and "
            "the fifth volume will release on April 10.",
            ["Lantern Road: volume #3 2009-03", "Lantern Road: volume #5 2010-04-10"],
        ),
        (
            "Lantern Road Ends\n\nThe manga Lantern Road began in Weekly Shonen Magazine in April 2002 and was over "
            "this December. The discs began coming out this November.",
            [
                "Lantern Road: issue 2002-04 Weekly Shonen Magazine",
                "Lantern Road: issue 2009-12 Weekly Shonen Magazine",
                "Lantern Road: disc 2009-11",
            ],
        ),
        (
            "Lantern Road\n\nViz Media shipped the 22nd volume of Lantern Road in December 2009, "
            "and in August 2009 the 21st.",
            ["Lantern Road: volume #22 2009-12 Viz Media", "Lantern Road: volume #21 2009-08 Viz Media"],
        ),
        (
            "Lantern Road\n\nKodansha put out the fifth volume of Lantern Road on December 9, "
            "and on August 4 the fourth.",
            ["Lantern Road: volume #5 2009-12-09 Kodansha", "Lantern Road: volume #4 2009-08-04 Kodansha"],
        ),
        (
            "Lantern Road Anime\n\nThe 24th episode was delayed. The episode has been rescheduled for Saturday.",
            ["Lantern Road: broadcast #24 2010-01-09"],
        ),
        (
            "Lantern Road Anime\n\nThe website announced that the 24th episode has been postponed to Saturday.",
            ["Lantern Road: broadcast #24 2010-01-09"],
        ),
    ],
)
def test_days_that_the_words_around_them_tell(text: str, expected: list[str]) -> None:
    """A year before a title, news below a page, a weekend that is over, what is to come behind what is long past."""
    assert told(text, "2010-01-07") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Lantern Road\n\nLantern Road: Oracle is based on a game. It will premiere in May this year on Tokyo MX.",
            ["broadcast 2010-05 Tokyo MX"],
        ),
        (
            "Lantern Road Manga\n\nThe manga ends. In 2008 the anime came out from Funimation, in two Blu-ray volumes.",
            ["disc 2008 Funimation"],
        ),
        ("Lantern Road\n\nJapanese theaters began showing Lantern Road in March 2009.", ["film 2009-03"]),
        ("Film\n\nHe would like to shoot a film, and plans to release it to digital theaters in 2011.", ["film 2011"]),
        (
            "Lantern Road\n\nThe anime is new. Other streaming services in Japan will have it on January 15.",
            ["stream 2010-01-15"],
        ),
        ("Lantern Road\n\nIn the anime's pause, a special OVA will be released in February.", ["disc 2010-02"]),
        (
            "Kite\n\nThe manga runs in Young Gangan. A TV anime of 13 episodes was made of the manga in 2008.",
            ["broadcast 2008"],
        ),
        ("Kite\n\nHe drew it after Sea Garden (The Garden), a novel by Rei Sudo of 2008.", ["volume 2008"]),
        ("Kite\n\nThe Kite film (another Funimation license) opened in Japan last month.", ["film 2009-12 Funimation"]),
        (
            "Film\n\nGKIDS will have the film Lantern Boy on all major digital platforms from Tuesday, June 8.",
            ["stream 2010-06-08 digital"],
        ),
        (
            "Lantern Road\n\nThe manga returns in the first 2010 issue, which will release on February 2.",
            ["issue #1 2010-02-02"],
        ),
        (
            "Lantern Road\n\nThe 20th volume of the manga is out. The volume before it, the 19th, came out last May.",
            ["volume #19 2009-05"],
        ),
        ('Kite\n\nThe "Lantern Film Thanks Festival" is on February 4.', ["live 2010-02-04"]),
        (
            "Kite\n\nThe film Kite plays in Perth (4 – 7 May) and Brisbane (11-21 May).",
            ["film 2010-05-04", "film 2010-05-11"],
        ),
        (
            "New Manga Releases: Week of February 1st, 2010\n\n- Winter Fox Volume 2\n- Lantern Road Volume 17",
            ["volume #2 2010-02-01", "volume #17 2010-02-01"],
        ),
        (
            "On The Shelf - May 3, 2010\n\nAll new.\n\nWinter Fox (Vol.04), ($10.99)\nLantern Road (Vol.01), ($9.99)",
            ["volume #4 2010-05-03", "volume #1 2010-05-03"],
        ),
        (
            "Kite Film\n\nThe Kite film opens on May 6.\n\nRei Sudo launched the manga Kite in 2005, and ended the "
            "series in July 2009.",
            ["film 2010-05-06", "issue 2005", "issue 2009-07"],
        ),
        ("Kite\n\nThe film Kite comes out on Saturday of next week, January 16.", ["film 2010-01-16"]),
        (
            "Manga the Week of 2/1\n\n- Winter Fox Volume 2\n- Lantern Road Volume 17",
            ["volume #2 2010-02-01", "volume #17 2010-02-01"],
        ),
        (
            "Kite\n\nFunimation shows Kite in select theaters, on May 7th dubbed into English.",
            ["film 2010-05-07 Funimation"],
        ),
        ("Kite\n\nThe series ran for 50 episodes from 2006 to 2008.", ["broadcast 2006"]),
        (
            "Kite Manga\n\nKite returns in Volume 47 of Weekly Shonen Jump, on sale May 6.",
            ["issue #47 2010-05-06 Weekly Shonen Jump"],
        ),
        ("Kite\n\nVolume 3 of the Kite manga is moved to 28/2, and not long now.", ["volume #3 2010-02-28"]),
        (
            "Kite Awards\n\nKite won the Kite Manga Award.\n\nPrevious winners include:\n- 2008 - Lantern Road by Rei "
            "Sudo\n- 2007 - Winter Fox by Mai Ono",
            ["award 2008", "award 2007"],
        ),
        ("Kite\n\nThe festival will be held from 28 October to 5 December.", ["live 2010-10-28"]),
        ("Kite\n\nAnime Expo will run from July 4 till the 7.", ["live 2010-07-04"]),
        (
            "Kite\n\nThe anime premieres on AT-X on May 13. A special with the main cast will run on May 6.",
            ["broadcast 2010-05-13 AT-X", "broadcast 2010-05-06 AT-X"],
        ),
        ("Kite\n\nThe anime Kite is a hit. On May 20 it gets a wide release, with 300 theaters.", ["film 2010-05-20"]),
        ("Film\n\nThe film tells how they met. It is a comedy, and will play on Sunday, May 9.", ["film 2010-05-09"]),
        ("Kite\n\nA third season of the anime Kite was told of. It is coming in 2012.", ["broadcast S3 2012"]),
        (
            "DVD\n\nThis I forgot: the shop now has the details of volume 1 of the Kite DVD, on sale 23 May 2010.",
            ["disc #1 2010-05-23"],
        ),
        (
            "MVM\n\nThe Kite DVD ships on May 22. Last, MVM will release the Lamp DVD on that Saturday.",
            ["disc 2010-05-22 MVM", "disc 2010-05-22 MVM"],
        ),
        ("Kite\n\nThe show business manga Kite ended on Saturday.", ["issue 2010-01-02"]),
        (
            "Kite\n\nA TV anime was made of the manga Kite in 2007, and a second series of 13 episodes aired in 2009.",
            ["broadcast 2007", "broadcast S2 2009"],
        ),
        (
            "Kite Exhibition Comes to Kyoto\n\nThe Kite Exhibition will run from April 23 to June 19 in Kyoto, "
            "and from "
            "July 1 to September 7 in Tokyo.",
            ["live 2010-04-23", "live 2010-07-01"],
        ),
        (
            "Kite Exhibition\n\nThe exhibition is scheduled to take place from 17th July to 23rd September 2010.",
            ["live 2010-07-17"],
        ),
        (
            "Kite Exhibition\n\nAt the museum the Kite Exhibition is open from April 23 to June 19.",
            ["live 2010-04-23"],
        ),
        (
            "First Kite Festival in Niigata\n\nThe festival was held in March 2009; Rei Sudo headed its jury.",
            ["live 2009-03"],
        ),
        (
            "Kite\n\nKite was made into an anime, which ran from July to December 2006 with Hulu as its "
            "streaming service.",
            ["broadcast 2006-07"],
        ),
        ("Kite\n\nThe anime aired from July to December 2006, with Hulu streaming it.", ["broadcast 2006-07"]),
        (
            "Kite Manga\n\nFour original video anime episodes also came bundled with the manga in 2007 and 2008.",
            ["disc 2007", "disc 2008"],
        ),
        ("Kite Manga\n\nThe OVA shipped with the manga in March 2008.", ["disc 2008-03"]),
        (
            "Kite Anime\n\nAs the video shows, the second cour will premiere on March 2.",
            ["broadcast 2010-03-02"],
        ),
        (
            "Rei Sudo\n\nThe manga Lantern Road lasted in Weekly Shonen Sunday from 1987 to 1996.",
            ["issue 1987 Weekly Shonen Sunday"],
        ),
        (
            "The Sea Opens in the U.S.\n\nThe fourth anime film of Kite will be cheered at.\n\nThe film opened "
            "in Japan on "
            "December 2, 2009.",
            ["film #4 2009-12-02"],
        ),
        (
            "Kite's Films\n\nThe first film of the three is Kite I. presage. It opened in 2007, and its dub in "
            "theaters in "
            "June 2008. The second film opened in January 2009, and the two earlier films are on disc since May 2009.",
            ["film #1 2007", "film #1 2008-06", "film #2 2009-01", "disc 2009-05"],
        ),
        (
            "Kite Film\n\nThe film had its world premiere at the Cannes Film Festival in May 2009.",
            ["film 2009-05 Cannes Film Festival"],
        ),
        (
            "Kite Anime\n\nThe first Kite television anime, in 13 episodes, premiered in July 2005. The second "
            "premiered "
            "in January 2008, and the third premiered in July 2008.",
            ["broadcast S1 2005-07", "broadcast S2 2008-01", "broadcast S3 2008-07"],
        ),
        (
            "Kite\n\nRei Sudo started the Kite light novels online in 2005. Kadokawa began publishing them in "
            "July 2007.",
            ["issue 2005", "volume 2007-07 Kadokawa"],
        ),
        (
            "Kite\n\nKite will not be in theaters in January 2010, for which the film was scheduled.",
            ["film 2010-01 postponed"],
        ),
        (
            "Kite\n\nAmong the rest are two Japanese films that arrive on February 5th on the streaming platform.",
            ["stream 2010-02-05"],
        ),
        (
            "Kite Film\n\nA live-action film of Kite is planned. When the film opens and what it tells will be "
            "revealed in "
            "the future.",
            ["film undecided"],
        ),
        (
            "Kite Manga\n\nThe manga goes on in Comic Flapper. From which day on is not official yet, but soon.",
            ["issue undecided Comic Flapper"],
        ),
        (
            "Kite Manga\n\nThe manga Kite is on hiatus. When it returns is not known yet.",
            ["issue undecided"],
        ),
        (
            "Kite Manga\n\nReaders took to the manga, and in 2006 Production I.G. made it into an anime.",
            ["broadcast 2006"],
        ),
        ("Kite\n\nThe manga Kite will be made into an anime in 2011, says Square Enix.", ["broadcast 2011"]),
        (
            "Kite\n\nMadman's Kite discs: Collections 4 & 5 are out in May, and Collection 6 comes in June.",
            ["disc #4 2010-05 Madman", "disc #5 2010-05 Madman", "disc #6 2010-06"],
        ),
        (
            "Kite\n\nThe manga Kite ended in Weekly Shonen Jump last year in May, with many copies out. The "
            "anime will start "
            "later this year, in October.",
            ["issue 2009-05 Weekly Shonen Jump", "broadcast 2010-10"],
        ),
        ("Kite\n\nIn March Funimation brings to theatres the second Kite film.", ["film 2010-03 Funimation"]),
        (
            "Kite\n\nThe fourth Kite film is a hit. The film ships on DVD in Japan on February 10.",
            ["disc #4 2010-02-10"],
        ),
        (
            "Lantern Road Films\n\nThe first film, Lantern Road I. presage, opened in 2007.\n\nIt was screened "
            "in the United "
            "States in "
            "May 2008.\n\nLantern Road II. flower will screen as a double feature on April 23. The third "
            "Sea/night: Kite film "
            "opens on May 8.",
            ["film #1 2007", "film #1 2008-05", "film #2 2010-04-23", "film #3 2010-05-08"],
        ),
        (
            "Kite Anime\n\nThe Kite anime aired in 2009. The series by LINK and Kotaro Sudo began in May 2006.",
            ["broadcast 2009", "issue 2006-05"],
        ),
        ("Kite\n\nThe shojo manga by Rei Sudo was first published back in 1996.", ["issue 1996"]),
        ("Kite\n\nReleased from 2005-2008, the Kite films are cut into episodes.", ["film 2005"]),
        (
            "Kite Manga\n\nThe first chapter of the Kite manga is in the 28th issue of Weekly Shonen Jump on "
            "January 15.",
            ["issue #28 2010-01-15 Weekly Shonen Jump"],
        ),
        (
            "Kite Film\n\nThe Kite film will open in July or August. The sequel film opens in 2012 or 2013.",
            [
                "film 2010-07",
                "film 2012",
            ],
        ),
        ("Kite\n\nThe author of the Kite film does the story himself. Out July 28th 2012.", ["film 2012-07-28"]),
        ("Kite\n\nThe anime Kite is new. Coming later this year is Lamp Town, a new horror anime.", ["broadcast 2010"]),
        ("Kite\n\nThe second season of the anime had been on Japanese TV in 2005.", ["broadcast S2 2005"]),
        ("Kite\n\nThe third volume of the Kite manga will be on the shelves on May 19.", ["volume #3 2010-05-19"]),
        ("Kite\n\nShe had a part in the OAV Lantern Road Detective Agency of 2004.", ["disc 2004"]),
        (
            "Kite\n\nThe novel Lantern Road ended in 2001. In 2003 there followed Winter Fox, stories from the "
            "same world.",
            ["volume 2003"],
        ),
        ("Kite\n\nThe film Kite is back: it comes back dubbed on May 4.", ["film 2010-05-04"]),
        (
            "Kite Film\n\nThe twelfth Kite film opened in April 2008.",
            ["film #12 2008-04"],
        ),
        (
            "Kite\n\nThe anime Kite was scheduled to air in the fall, and is delayed until an undetermined time.",
            ["broadcast 2010-autumn postponed", "broadcast undecided"],
        ),
        (
            "Kite Manga\n\nThe manga Kite will come to its climax in the next issue of Comic Flapper on April 24.",
            ["issue 2010-04-24 Comic Flapper"],
        ),
        (
            "Kite\n\nA second season of the anime is in production. The time of its broadcast is not announced "
            "yet, but "
            "there are a key visual and a short video.",
            ["broadcast S2 undecided"],
        ),
        (
            "Kite\n\nThe shop has the details of volume 1 of the Kite DVD, on sale 23 July 2010.",
            ["disc #1 2010-07-23"],
        ),
        (
            "Kite\n\nThe new series Kite will start in Weekly Shonen Champion No.12, on sale 2/15.",
            ["issue #12 2010-02-15 Weekly Shonen Champion"],
        ),
        (
            "Kite\n\nAfter episode 353 on January 25 the anime that is on air now goes on hiatus.",
            ["broadcast #353 2010-01-25"],
        ),
        (
            "Kite\n\nThe anime Kite went on break after the 12th episode on December 25.",
            ["broadcast #12 2009-12-25"],
        ),
        ("Kite\n\nThe 41st volume of the Kite manga is not due till October.", ["volume #41 2010-10"]),
    ],
)
def test_kinds_by_what_stands_around(text: str, expected: list[str]) -> None:
    """Who shows it, where, on what, and what an occasion is called tell the kind."""
    assert [line(each) for each in ruled(text, "2010-01-07").claims] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "A Publisher Closes\n\nUpdate: Next month, seven books will still ship to stores: Lantern Road Vol. 2, and "
            "Sea Garden Vol. 7.",
            ["Lantern Road: volume #2 2010-02", "Sea Garden: volume #7 2010-02"],
        ),
        (
            "Anime on TV\n\nThree works will be shown: the movie Lantern Road, the OVA Sea Garden, and the movie "
            "Winter Fox. Cut into 4 episodes each, they will be airing in March.",
            ["Winter Fox: broadcast 2010-03", "Sea Garden: broadcast 2010-03", "Lantern Road: broadcast 2010-03"],
        ),
        (
            "StudioCanal Discs\n\nStudioCanal will release Lantern Road (Akari no Michi) and Sea Garden: The Shore "
            "(Umi: Kishi) on Blu-ray on May 5.",
            ["Lantern Road: disc 2010-05-05 StudioCanal", "Sea Garden: The Shore: disc 2010-05-05 StudioCanal"],
        ),
        (
            "The Festival\n\nThe film to beat is Lantern Road (14 Feb, Odeon; 20 Feb, Ritz).",
            ["Lantern Road: film 2010-02-14", "Lantern Road: film 2010-02-20"],
        ),
        (
            "Kitecon\n\nKitecon (once called Chibicon) will be April 30 - May 2 in Huntsville.",
            ["Kitecon: live 2010-04-30"],
        ),
        (
            "Lantern Road\n\nRei Sudo was the artist of Lantern Road, which was in the magazine in 2008.",
            ["Lantern Road: issue 2008"],
        ),
        (
            "Lantern Road\n\nMikawa started the novels, which aki illustrated, in May 2008.",
            ["-: volume 2008-05"],
        ),
        (
            "Lantern Road Film\n\nHe should be done soon, and the release of the film in Japan is planned for 2011.",
            ["Lantern Road: film 2011"],
        ),
        (
            "Kite Anime\n\nThe Lantern Road anime premieres on AT-X on January 13 at 11:30 p.m., and it will "
            "run on Tokyo MX a half hour later.",
            ["Lantern Road: broadcast 2010-01-13 23:30 AT-X", "Lantern Road: broadcast 2010-01-13 24:00 Tokyo MX"],
        ),
        (
            "Lantern Road\n\nThe shop has the details of volume 1 of the Lantern Road DVD, on sale 23 July 2010.",
            ["Lantern Road: disc #1 2010-07-23"],
        ),
        (
            "Delays\n\nHere are the dubs that will not come out as planned and wait for further notice:\n\n"
            "February 9\n\nLantern Road episode 3\n\nFebruary 10\n\nWinter Fox episode 4",
            [
                "Lantern Road: stream #3 undecided",
                "Winter Fox: stream #4 undecided",
                "Lantern Road: stream #3 2010-02-09 postponed",
                "Winter Fox: stream #4 2010-02-10 postponed",
            ],
        ),
        (
            "Film\n\nLantern Road, a French animated movie from 2008 that critics liked, is here.",
            ["Lantern Road: film 2008"],
        ),
        (
            "Dubs Put Off\n\nThese are the dubs that are held up, sorted by their broadcast date:\n\nFebruary "
            "18, 2010\n"
            "Lantern Road, starting with Episode 9\n\nFebruary 19, 2010\nSea Garden, starting with Episode 8",
            [
                "Lantern Road: stream #9 2010-02-18 postponed",
                "Sea Garden: stream #8 2010-02-19 postponed",
            ],
        ),
        (
            "Delays\n\nThe following episodes are on hold:\n\n- Lantern Road Episode 9 (February 18)\n"
            "- Sea Garden Episode 8 (February 19)",
            [
                "Lantern Road: broadcast #9 2010-02-18 postponed",
                "Sea Garden: broadcast #8 2010-02-19 postponed",
            ],
        ),
        (
            "Lantern Road\n\nLamp Books ships the 12th, 13th, and 14th compiled volumes of Lantern Road in May.",
            [
                "Lantern Road: volume #12 2010-05",
                "Lantern Road: volume #13 2010-05",
                "Lantern Road: volume #14 2010-05",
            ],
        ),
        (
            "Lantern Road: The Movie\n\nLantern Road - Chapter 1: Reunion first releases September 15th, in a single "
            "night, and then goes to other theaters.",
            ["Lantern Road: film #1 2010-09-15"],
        ),
        (
            'Music\n\nOn March 9 the single "Ohayou" goes on sale. The album "Kite! The Movie Original Soundtrack" '
            "follows on April 4.",
            ["Ohayou: other 2010-03-09", "Kite! The Movie Original Soundtrack: other 2010-04-04"],
        ),
        (
            "Blu-ray Releases: January 17, 2010\n\nNobody takes such care of sound, and I have waited long.\n\n"
            "So here is the list.\n\n• Winter Fox (Lamp)\n• Sea Garden: Part 2 (Bandai)",
            ["Winter Fox: disc 2010-01-17", "Sea Garden: disc #2 2010-01-17"],
        ),
        (
            "Top 10 Manga for March 2010\n\nHello again! I am in high spirits.\n\n10. Netflix did it.\n\n"
            "It says something that this comes out.\n\nSea Garden, volume 1\nWritten by Rei Sudo",
            ["Sea Garden: volume #1 2010-03"],
        ),
        (
            "Madman's DVDs\n\nThe newest DVDs are out.\n\nNewly acquired licences, due some time in 2010:\n"
            "- Lantern Road\n- Sea Garden",
            ["Lantern Road: disc 2010 Madman", "Sea Garden: disc 2010 Madman"],
        ),
        (
            "News\n\nThe first DVD of Winter Fox comes out on May 4.\n\nManga releases in detail:\n"
            "- Lantern Road: volume one in February 2010, volume two in March 2010.",
            [
                "Winter Fox: disc #1 2010-05-04",
                "Lantern Road: volume #1 2010-02",
                "Lantern Road: volume #2 2010-03",
            ],
        ),
        (
            "Video News\n\nADV told what they mean to release on video. This is the schedule for now:\n\n"
            "       March:    Lantern Road (sub)\n       May:      Sea Garden volume 1 (dub)\n"
            "       June:     Sea Garden volume 2 (dub)",
            [
                "Lantern Road: disc 2010-03 ADV",
                "Sea Garden: disc #1 2010-05 ADV",
                "Sea Garden: disc #2 2010-06 ADV",
            ],
        ),
        (
            "Lantern Road Films\n\nThe trilogy is back in U.S. theaters.\n\nI. Sea Garden - July 12 (sub)\n"
            "II. Winter Fox - July 19 (sub), July 20 (dub)",
            ["I. Sea Garden: film 2010-07-12", "Winter Fox: film 2010-07-19", "Winter Fox: film 2010-07-20"],
        ),
        (
            "Lantern Road Ends\n\nThe manga Lantern Road reached its final chapter in the 2,659th issue of "
            "Weekly Shonen "
            "Jump on December 26.",
            ["Lantern Road: issue #2659 2009-12-26 Weekly Shonen Jump"],
        ),
        (
            "Lantern Road Ends\n\nThe 15th volume of Lantern Road shipped on November 13, and the 16th, which "
            "is the last, "
            "will ship on April 1.",
            ["Lantern Road: volume #15 2009-11-13", "Lantern Road: volume #16 2010-04-01"],
        ),
        (
            "Lantern Road\n\nLantern Road comes to Hulu: the first 8 episodes on January 12, and 8 more each Friday.",
            ["Lantern Road: stream 2010-01-12 Hulu"],
        ),
        (
            "Films Return\n\nThe film Sea Garden opens on April 26. The rest of the lineup: Lantern Road in May and "
            "Winter Fox's Tale in July.",
            [
                "Sea Garden: film 2010-04-26",
                "Lantern Road: film 2010-05",
                "Winter Fox's Tale: film 2010-07",
            ],
        ),
        (
            "Yen Press\n\nHere are two new light novels. Both titles are slated for August 2010.\n\n"
            "  • Garden of Kites by Makoto Sudo\n\nA novel about rain.",
            ["Garden of Kites: volume 2010-08 Yen Press"],
        ),
    ],
)
def test_what_is_told_by_lists_brackets_and_asides(text: str, expected: list[str]) -> None:
    """Works behind a colon, "they", days in brackets, an aside before a date."""
    assert told(text, "2010-01-07") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anime\n\nA new season comes every three months, with January, April, July, and October as the starts.",
        "Kite\n\nThe Kite manga will be missing from the 51st issue of Weekly Shonen Jump (out on February 8).",
        "Kite\n\nThe manga Kite in Weekly Shonen Jump will pause from 19 February to 10 March.",
        "Kite\n\nIn a press conference that was streamed live earlier today, Sunrise presented the anime Kite.",
        "Kite\n\nThe manga Kite comes to its end, as was seen on Thursday.",
        "Kite\n\nThe volume of the Kite novel is ready. You can reserve it beginning tomorrow, February 1st, 2010.",
        "Kite DVD\n\nKite DVD Collection Pre-book date: 5/27/2010",
        "Kite\n\nRei Sudo told at that time that he wanted to end the manga Kite in 2008.",
        "Kite\n\nThe 42nd issue of Weekly Shonen Jump ships on a Saturday, because Monday, May 17 is a holiday.",
        "Kite\n\nThe festival shows the film Kite, a dark tale that counts as a classic today.",
        "Kite\n\nWhat children will see on television was made known today by Lamp Media.",
        "Kite\n\nThe anime block Kite is an old one. It was moved to Tuesday, in 2009 back to Monday.",
        "date 2010-01-06 Sad news: the manga Kite in Weekly Shonen Jump is coming to an end.",
        "Kite\n\nLamp Books brought a whole row of new titles for 2011.",
        "Kite\n\nThe weather has made Crunchyroll delay the next episodes of several winter 2010 shows.",
        "Kite\n\nOf 598 women 87 percent named anime. The survey ran from November 29th to December 2nd.",
        "Kite\n\nThe Kite anime was over on December 24.",
        "Kite\n\nIt was decided on Jan. 2, 2010 that the release of the film Kite is to be delayed.",
        "Kite\n\nIt was earlier this month that the release of the film Kite was confirmed.",
        "Kite\n\nThe full program of the film festival is to be announced on 16 February 2010.",
        "Kite\n\nBest Manga has been a category of the Lantern Awards since 2008.",
        "Kite\n\nThe manga Kite was not over until 2009.",
        "Kite\n\nThe hiatus of the manga Kite (since March of last year) is over.",
        "Kite\n\nThe manga Kite will be on break from the 27th of January 2010.",
        "Kite\n\nLamp had delayed the discs of Kite by one month in April, and by one more month in May.",
        "Kite Film\n\nMany want to see the film Kite on a big screen, even if not in December.",
        "Kite\n\nIn March Rei Sudo had written that chapter 401 of the manga Kite was done.",
        "Kite\n\nIn February Lamp Books had let readers know that the manga Kite would get a film.",
        "The Kite Anime Goes On\n\n10:26 - 25th February 2009, by Rei Sudo\n\nMany liked it.",
        "The Kite Anime Goes On\n\n| Feb 04, 2009 09:57 PM EST\n\nMany liked it.",
        "The Kite Anime Goes On\n\n04.February.2009 | ANIME\n\nMany liked it.",
        "The Kite Anime Goes On\n\n26.2.2009 01:40 Uhr - 9 Minuten Lesezeit\n\nMany liked it.",
        "The Kite Anime Goes On\n\nBy Rei Sudo Published Feb 05, 2009 2:10 am\n\nMany liked it.",
        "The Kite Anime Goes On\n\nby - on the 3 February, 2009 at 2.43 pm\n\nMany liked it.",
        "Kite\n\nThe manga Kite has been on hold since November.",
        "Kite\n\nThe manga Kite, which had been put on hold in its restructuring in June 2008, is to be resumed.",
        "Kite\n\nThe OVA, which told of the hero, came with the 12th, 13th, and 14th compiled book volumes.",
        "Kite Prize\n\nThe books up for the 2010 Kite Award:\n\n- Lantern Road by Rei Sudo\n- Sea Garden by Mai Ono",
        "Kite\n\nThe manga Kite was up for the 3rd, 4th, and 5th Lantern Manga Award.",
        "Kite\n\nThe anime channel Animax will be launched in India on 5 July.",
        "Kite Prize\n\nThe results of the next round will be released in March.",
        "Kite\n\nThere is good news for those who grew up with Kite: the new anime series has a date at last.",
        "Rei Sudo\n\nThe TV anime March comes in like a lion is one of the works of Rei Sudo, who is in Tokyo.",
    ],
)
def test_remarks_that_tell_no_release(text: str) -> None:
    """What is usual, left out, told, ordered or wished is no release, nor is a day of something else."""
    assert told(text, "2010-01-07") == []


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Kite Goes On\n\nThe ninth volume of the Kite manga was published in March 2008, and the 10th will follow "
            "on July 25.",
            ["Kite: volume #9 2008-03", "Kite: volume #10 2010-07-25"],
        ),
        (
            "Kite Tale Manga's 1st Part Ends, Lantern Arc Starts on April 24\n\nManga launched in 2007; anime "
            "adaptation premieres in fall\n\nRei Sudo launched the Kite Tale manga in Weekly Shonen Jump in June 2007. "
            'The "Lantern Arc" will start on April 24. The television anime of Kite Tale will premiere this fall.',
            [
                "Kite Tale: issue 2007-06 Weekly Shonen Jump",
                "Lantern Arc: issue 2010-04-24 Weekly Shonen Jump",
                "Kite Tale: broadcast 2010-autumn",
            ],
        ),
        (
            "Kite\n\nOn TV Tokyo the anime Kite will premiere on October 28; TV Osaka, BS11, and Animax will air it "
            "too. Streaming within Japan starts on October 29.",
            ["Kite: broadcast 2010-10-28 TV Tokyo", "Kite: stream 2010-10-29"],
        ),
        (
            "Kite\n\nThe Kite manga is 10 years old. In September the 20th volume will ship, with art in the set.",
            ["Kite: volume #20 2010-09"],
        ),
        (
            "Kite\n\nOn September the 20th the fifth volume of the Kite manga will ship.",
            ["Kite: volume #5 2010-09-20"],
        ),
        ("Kite\n\nThe film Kite will be in select cinemas later this year.", ["Kite: film 2010"]),
        (
            "Kite Road\n\nIt was told that Kite Road returns with new chapters in spring 2010 after a year on hiatus.",
            ["Kite Road: issue 2010-spring"],
        ),
        (
            "Kite Road\n\nPre-orders for the Kite Road Blu-ray box close on January 31, and the box ships in April.",
            ["Kite Road: disc 2010-04"],
        ),
        (
            "Kite Road premieres a week after Lamp Tale, on January 17.",
            ["Kite Road: broadcast 2010-01-17"],
        ),
        (
            "Kite\n\nVolume 5 of Kite moves from March 9 to April 13, while volume 6 keeps its date of May 10.",
            ["Kite: volume #5 2010-03-09 postponed", "Kite: volume #5 2010-04-13", "Kite: volume #6 2010-05-10"],
        ),
        (
            "Kite\n\nVolume 5 of the Kite manga is delayed to April 13, while volume 6 is still scheduled for May 10.",
            ["Kite: volume #5 2010-04-13", "Kite: volume #6 2010-05-10"],
        ),
        (
            "Lamp Road\n\nThe Lamp Road concert, planned for May 10, is cancelled.",
            ["Lamp Road: live 2010-05-10 cancelled"],
        ),
        (
            "Kite Road\n\nKite Road ended its serialization on November 28, 2009 and volume 20, the last one, comes "
            "in February.",
            ["Kite Road: issue 2009-11-28", "Kite Road: volume #20 2010-02"],
        ),
        (
            "Kite\n\nFrom the Kite manga came a live-action television series in 2008.",
            ["Kite: broadcast 2008"],
        ),
        (
            "Kite\n\nThe anime Kite will premiere on April 8 on Tokyo MX, and YTV and BS Fuji will air it afterwards.",
            ["Kite: broadcast 2010-04-08 Tokyo MX"],
        ),
    ],
)
def test_what_is_told_once(text: str, expected: list[str]) -> None:
    """Second headlines, what others air too, numbers right behind a month, and what follows what is long past."""
    assert told(text, "2010-01-07") == expected


def test_a_second_headline_of_doubtful_kind_is_told_below() -> None:
    """What its few words leave open, the text says."""
    text = (
        "Sea Garden Author Rei Sudo Launches Series\n\nNew series debuts on January 6\n\nKite is the title of the new "
        "manga that Rei Sudo, creator of Sea Garden, launched in Comic Howl on Wednesday."
    )
    assert [line(claim) for claim in article(text, "en", date(2010, 1, 7)).claims] == ["issue 2010-01-06 Comic Howl"]
