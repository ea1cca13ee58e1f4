"""Days and numbers in the forms that prose gives them: alone, in kanji, behind a title, of an edition told again."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.japanese.lexer import number_of
from medalcal.news.numerals import roman
from medalcal.news.reader import gather

ENGLISH = [
    ("The concert of the anime is held on this May.17th.", ["2026-05-17"]),
    ("The film opens on the 2nd.", ["2026-05-02"]),
    ("The film opens on the 2nd floor screen.", []),
    ("The manga's third volume went on sale on 14.1.25.", ["2025-01-14 #3"]),
    ("The film opens in Vienna on 10.11.2026.", ["2026-11-10"]),
    ("The last episode of the anime aired last night.", ["2026-04-30"]),
    ("The Blu-ray was released in '99.", ["1999"]),
    ("The book comes out in the fourth quarter.", ["2026-Q4"]),
    ("The film opens in Japan on May 8, and in London the day before.", ["2026-05-08", "2026-05-07"]),
    ("Yen Press will publish the manga. Book two follows on December 9.", ["2026-12-09 #2"]),
    ("Its debut volume is slated for August 2026.", ["2026-08 #1"]),
    (
        "The second volume is listed for September 14 and the third and last for November 9.",
        ["2026-09-14 #2", "2026-11-09 #3"],
    ),
    ("The first volume is due on May 16, with the second following on June 18.", ["2026-05-16 #1", "2026-06-18 #2"]),
    ("Volume eleven ships on May 12.", ["2026-05-12 #11"]),
    (
        "The first premium edition set ships on May 10, and the second set on June 4.",
        ["2026-05-10 #1", "2026-06-04 #2"],
    ),
    ("The second and third discs are planned for May and July.", ["2026-05 #2", "2026-07 #3"]),
    ("The novel came out in two volumes (July 10 and October 10).", ["2025-07-10 #1", "2025-10-10 #2"]),
    ("The anime's two films opened in July 2016 and in March 2018.", ["2016-07 #1", "2018-03 #2"]),
    ("Two DVD volumes, three episodes each, ship on May 24 and June 26.", ["2026-05-24 #1", "2026-06-26 #2"]),
    (
        "The first two volumes, which shipped on January 28 and February 25 respectively, will be reprinted by June 1.",
        ["2026-01-28 #1", "2026-02-25 #2"],
    ),
    ("Toho made three films. They opened in 2012, 2013 and 2015.", ["2012 #1", "2013 #2", "2015 #3"]),
    (
        "The first DVD is planned for June, with the others in August and October.",
        ["2026-06 #1", "2026-08 #2", "2026-10 #3"],
    ),
    (
        "The first of four Blu-ray volumes shipped on February 23. The remaining three are due on May 26, June 28, and "
        "August 30.",
        ["2026-02-23 #1", "2026-05-26 #2", "2026-06-28 #3", "2026-08-30 #4"],
    ),
    (
        "The third volume ships on May 6. Two further volumes follow in June and July.",
        ["2026-05-06 #3", "2026-06 #4", "2026-07 #5"],
    ),
    ("The last two volumes ship on May 6 and June 3.", ["2026-05-06", "2026-06-03"]),
    ("The two volumes of Kite and Lamp ship on May 6 and June 3.", ["2026-05-06", "2026-06-03"]),
    ("Volumes 7 and 8 were dated. The two volumes will ship on May 6 and June 3.", ["2026-05-06", "2026-06-03"]),
    ("Two manga volumes and a light novel will ship in June and July.", ["2026-06", "2026-07"]),
    ("Two films by Studio Larch will open on June 5 and July 3.", ["2026-06-05", "2026-07-03"]),
    ("Two chapters will be published in the June and July issues.", ["2026-06", "2026-07"]),
    ("The two films will screen on June 5 and 12.", ["2026-06-05", "2026-06-12"]),
    (
        "The box holds episodes 1 to 12. The two DVD volumes ship in June and July.",
        ["2026-06 #1", "2026-07 #2"],
    ),
    ("Two volumes ship in May, June and July.", ["2026-05", "2026-06", "2026-07"]),
    ("Its 29th volume shipped in March, and its 30th came out in April.", ["2026-03 #29", "2026-04 #30"]),
    ("In print the manga has reached 13 volumes, with number 14 due in early June.", ["2026-06-early #14"]),
    ("The fifth and later episodes will air from May 14.", ["2026-05-14 #5"]),
    ("The publisher released four volumes, the last of which shipped on March 25.", ["2026-03-25 #4"]),
    ("The anime is listed with 13 episodes, the last of which is scheduled for May 29.", ["2026-05-29 #13"]),
    (
        "The four Blu-ray volumes contain three episodes each. The first volume ships on May 28, and the last is "
        "scheduled for August 26.",
        ["2026-05-28 #1", "2026-08-26 #4"],
    ),
    (
        "The third volume is due on May 24. It had been scheduled for April 19, but was delayed at the printer.",
        ["2026-05-24 #3", "2026-04-19 #3"],
    ),
    (
        "The anime's second episode will not air on May 14. It will air on May 21 instead.",
        ["2026-05-14 #2", "2026-05-21 #2"],
    ),
    ("Each disc has four episodes, but volume 6 has five. That volume is scheduled for January 2027.", ["2027-01 #6"]),
    (
        "An OVA comes with the manga's 13th volume. The volume was delayed once from August 4, and will now ship on "
        "September 4.",
        ["2026-08-04 #13", "2026-09-04 #13"],
    ),
    ("The fifth episode airs on May 4. It premiered on April 5.", ["2026-05-04 #5", "2026-04-05"]),
    (
        "The manga's fifth volume ships on May 4. It is scheduled to end in the magazine in July.",
        ["2026-05-04 #5", "2026-07"],
    ),
    (
        "Udon has two books. Winter Pear 1 is due on May 28. Winter Pear 2 had been announced for May 29; it's now "
        "coming on June 18.",
        ["2026-05-28 #1", "2026-05-29 #2", "2026-06-18 #2"],
    ),
    (
        "The seventh volume of Moon Lamp ships in May. Moon Lamp 8 was due out this August.",
        ["2026-05 #7", "2026-08 #8"],
    ),
    ("Udon's Moon Lamp 9 is the top manga of the week. It went on sale on April 2.", ["2026-04-02 #9"]),
    (
        "The volumes of Moon Lamp are cancelled, among them Moon Lamp 6, which had been solicited for January 2027.",
        ["2027-01 #6"],
    ),
    (
        "Manga Kite 86 Ships\n\nBooks of the manga Kite 86 hit stores on May 4. Kite 86 has "
        "been in the magazine since 2020.",
        ["2026-05-04", "2020"],
    ),
    ("The first OVA part goes on sale on May 28 and the second part on July 30.", ["2026-05-28 #1", "2026-07-30 #2"]),
    (
        "NHK will air the first part of the two-part drama special on May 30 and the second part on June 6.",
        ["2026-05-30 #1", "2026-06-06 #2"],
    ),
    (
        "The third part of the DVD series, first announced for May 14, has been rescheduled for June 9.",
        ["2026-05-14 #3", "2026-06-09 #3"],
    ),
    ("The Blu-ray of part two (episodes 14-25) hits stores on June 23.", ["2026-06-23 #2"]),
    ("The first half of the television series ships on DVD on May 19.", ["2026-05-19 #1"]),
    ("The second half of the anime starts on TBS on July 5.", ["2026-07-05"]),
    ("Part 2 of the second season premieres on TBS on July 5.", ["2026-07-05"]),
    ("The first film opened in Japan in 2020, and the third film opens on July 3.", ["2020 #1", "2026-07-03 #3"]),
    ("The first film ran in cinemas in 2022, and the second opens in August.", ["2022 #1", "2026-08 #2"]),
    ("The second film opened in 2023, and the third premieres on July 3.", ["2023 #2", "2026-07-03 #3"]),
    ("The first film opened in 2004; a new film opens on July 3.", ["2004 #1", "2026-07-03"]),
    ("After the first film, the anime's second season will premiere in October.", ["2026-10"]),
    ("Director Aoi Hara's second film, Kite Maker, opens on July 3.", ["2026-07-03"]),
    ("Her second film as director opens on July 3.", ["2026-07-03"]),
    ("The studio grows. Its second film opens on July 3.", ["2026-07-03"]),
    ("The anime's second movie event opens on July 3.", ["2026-07-03"]),
    ("The third film in the company's history opens on July 3.", ["2026-07-03"]),
    ("The first live-action film adaptation of the novel opens on July 3.", ["2026-07-03"]),
    ("The manga's first film, seven years after the first part of the novel, opens on July 3.", ["2026-07-03"]),
    ("Yen On is at the fifth volume, with the sixth scheduled for June 19.", ["2026-06-19 #6"]),
    ("The second DVD volume, with episodes 7 to 12, ships on July 29.", ["2026-07-29 #2"]),
    ("The anime airs its last episode, the 24th, on TBS on May 9.", ["2026-05-09 #24"]),
    ("Udon will publish the final volume, the twelfth, next spring.", ["2027-spring #12"]),
    ("The manga ended at 31 volumes. The last volume will ship on May 30.", ["2026-05-30 #31"]),
    ("The anime has 13 episodes, so the finale should air on TBS on July 5.", ["2026-07-05 #13"]),
    ("Udon has published nine volumes. The final volume will ship on May 30.", ["2026-05-30"]),
    ("The manga has nine volumes so far. The final volume will ship on May 30.", ["2026-05-30"]),
    ("The 12-episode first season is on disc. The second season's last episode airs on May 30.", ["2026-05-30"]),
    (
        "The first season had 11 episodes. The second season began in April, and its last episode airs on May 30.",
        ["2026-04", "2026-05-30"],
    ),
    ("The novel series has six volumes, and the manga's last volume ships on May 30.", ["2026-05-30"]),
    ("The second season has 11 episodes, and its last episode airs on TBS on May 30.", ["2026-05-30 #11"]),
    ("The manga was published in nine volumes. The last volume will ship on May 30.", ["2026-05-30 #9"]),
    (
        "The fifth volume shipped in March. Italian readers like the novel, and it is scheduled for June 5.",
        ["2026-03 #5", "2026-06-05"],
    ),
    ("The first three novels ship on May 30.", ["2026-05-30 #1", "2026-05-30 #2", "2026-05-30 #3"]),
    ("There are nine volumes, the ninth having come out this April.", ["2026-04 #9"]),
    ("The second and concluding volume will ship on May 15.", ["2026-05-15 #2"]),
    ("Udon ships the first volume on May 4, with the third due tomorrow.", ["2026-05-04 #1", "2026-05-02 #3"]),
    (
        "Udon published the sixth volume on April 11. The next will be the last one, and is due in print on June 13.",
        ["2026-04-11 #6", "2026-06-13 #7"],
    ),
    ("Volume 5 shipped in March, and the next one is out in August.", ["2026-03 #5", "2026-08 #6"]),
    ("The fifth chapter ran in April. The next volume is due in June.", ["2026-04 #5", "2026-06"]),
    (
        "CMX has the ninth volume due on May 19 and the tenth (of ten) on September 15.",
        ["2026-05-19 #9", "2026-09-15 #10"],
    ),
    ("The two last episodes were to air on March 17 and March 24.", ["2026-03-17", "2026-03-24"]),
    (
        "The following discs are late by two weeks: Red Kite Vol. 5 (to June 20), Blue Lamp Vol. 2 (to June 27).",
        ["2026-06-20 #5", "2026-06-27 #2"],
    ),
    (
        "The set replaces volumes 1 and 2 (May 10 and July 12), whose owners can buy a third disc without the box.",
        ["2026-05-10 #1", "2026-07-12 #2"],
    ),
    ("The anime was sold on three DVDs; the third reached stores on April 24.", ["2026-04-24 #3"]),
    (
        "Udon is putting out an edition in six volumes, of which the first two ship on July 15.",
        ["2026-07-15 #1", "2026-07-15 #2"],
    ),
    ("Volumes three and four are to follow on June 21.", ["2026-06-21 #3", "2026-06-21 #4"]),
    ("Seventeen volumes have been compiled, the latest one released last month.", ["2026-04 #17"]),
    ("VAP will release the first of six discs on May 19.", ["2026-05-19 #1"]),
    (
        "The limited edition of the fifth volume went on sale on April 10. The regular edition will ship on May 4.",
        ["2026-04-10 #5", "2026-05-04 #5"],
    ),
    ("The 15th volume, held up along with the serial, is now due on August 8.", ["2026-08-08 #15"]),
    ("Volume six of Red Kite has gone on sale as planned this past Tuesday.", ["2026-04-28 #6"]),
    ("Udon released the first novel on March 18, with a second listed for June.", ["2026-03-18 #1", "2026-06 #2"]),
    ("The manga is reissued in three volumes, the first of which hits bookstores on June 25.", ["2026-06-25 #1"]),
    ("Yen Press released the seventh of Aoi Mori's novels last week.", ["2026-04 #7"]),
    (
        "The 40-episode anime aired on TBS from July 2, 2025, and its last episode was shown on April 7.",
        ["2025-07-02", "2026-04-07 #40"],
    ),
    (
        "The eight Blu-ray and DVD volumes hold three episodes each. The first volume ships on May 28, and the last is "
        "scheduled for December 26.",
        ["2026-05-28 #1", "2026-12-26 #8"],
    ),
    ("The second Red Kite DVD set, announced for June 5, was delayed.", ["2026-06-05 #2"]),
    ("Yen Press's Kuro no Gakuen 9 slips from May to June.", ["2026-05 #9", "2026-06 #9"]),
    ("The last of its six DVDs was released on March 24.", ["2026-03-24 #6"]),
    ("Viz published the eighteenth of the manga's 22 volumes on February 2.", ["2026-02-02 #18"]),
    ("Geneon's disc one streets on May 13, and disc 2 on July 11.", ["2026-05-13 #1", "2026-07-11 #2"]),
    ("Toriko's Kitchen GN 11 ships on May 3 from Viz Media.", ["2026-05-03 #11"]),
    ("The last of the Blu-ray volumes shipped in March.", ["2026-03"]),
    ("Volume six has gone on sale as planned this past Tuesday.", ["2026-04-28 #6"]),
    (
        "The anime has aired since April 9. The Blu-ray goes on sale on the 22nd of this month.",
        ["2026-04-09", "2026-05-22"],
    ),
    ("The Blu-ray box was delayed from September 2 to November 4 of last year.", ["2025-09-02", "2025-11-04"]),
    (
        "A novel comes with each volume: book 8 in March 2027, book 9 in July and book 10 in November.",
        ["2027-03 #8", "2027-07 #9", "2027-11 #10"],
    ),
    ("The film opened in Tokyo on December 28, 2025, and in Osaka on January 4.", ["2025-12-28", "2026-01-04"]),
    ("The third volume had come out on September 12.", ["2025-09-12 #3"]),
    ("Seven Seas continues with Sunset Bullet's 8th due on August 25.", ["2026-08-25 #8"]),
    ("The second U.S. volume is expected on August 15.", ["2026-08-15 #2"]),
    ("The anime by Lerche aired from January to March last year.", ["2025-01"]),
    ("The anime debuted on Tokyo MX on Wednesday night.", ["2026-04-29"]),
    ("The film opens on Saturday night, May 9, at 11:30 p.m.", ["2026-05-09"]),
    ("It airs every Saturday night starting on May 9.", ["2026-05-09"]),
    ("The anime aired in 2024's second half.", ["2024-H2"]),
    ("Chapters 1 to 14 of the manga have been available on MANGA Plus since April 3.", ["2026-04-03 #1"]),
    ("NHK aired the series between October and March of this year.", ["2025-10"]),
    ("The anime aired from October to March last year.", ["2024-10"]),
    ("Each volume has three episodes, and the last is due on May 4.", ["2026-05-04"]),
    ("NHK aired the series between April and October of last year.", ["2025-04"]),
    ("The second of three Blu-ray boxes ships on October 28.", ["2026-10-28 #2"]),
    ("The collected edition, *Kite* 10, came out in January 2026.", ["2026-01 #10"]),
    (
        'The novel "Kite" 3 went on sale in January 2026, and the manga "Moon Garden" goes on sale on May 3, 2026.',
        ["2026-01 #3", "2026-05-03"],
    ),
    (
        'The 14th volume of "Kite" ships on May 3, 2026. The paperback goes on sale on June 3, 2026.',
        ["2026-05-03 #14", "2026-06-03 #14"],
    ),
    (
        'The 14th volume of "Kite" ships on May 3, 2026. The paperback of "Moon Garden" goes on sale on June 3, 2026.',
        ["2026-05-03 #14", "2026-06-03"],
    ),
    (
        "New volumes from Viz Media:\n- May 3, 2026: Kite 4 (Viz Media)\n- May 8, 2026: Moon 2 (Viz Media)",
        ["2026-05-03 #4", "2026-05-08 #2"],
    ),
    (
        "The anime airs on Abema on April 3, 2027; on Crunchyroll it streams the same day, worldwide.",
        ["2027-04-03", "2027-04-03"],
    ),
    (
        "The anime airs on TBS on April 3, 2027. HIDIVE streams it too (same night, 24:30).",
        ["2027-04-03", "2027-04-03"],
    ),
    ('The number one hit manga "Kite" ships its volume on May 3, 2026.', ["2026-05-03"]),
]

JAPANESE = [
    ("第三巻は八月二十八日に発売される。", ["2026-08-28 #3"]),
    ("アニメは令和五年に放送された。", ["2023"]),
    ("第4話は5月5日24時からTOKYO MXで放送される。関連番組はBS11で5月6日に放送。", ["2026-05-05 #4", "2026-05-06"]),
    ("第4話は5月5日24時からTOKYO MXで放送される。劇場版はBS11で5月7日に放送。", ["2026-05-05 #4", "2026-05-07"]),
    ("第4話は5月5日24時からTOKYO MXで放送される。全12話がABEMAで5月6日に配信。", ["2026-05-05 #4", "2026-05-06"]),
    ("第4話は5月5日24時からTOKYO MXで放送される。前作はBS11で5月6日に放送。", ["2026-05-05 #4", "2026-05-06"]),
    (
        "アニメ「月の庭」第4話「霧」の放送日時です。\n・TOKYO MX 5月5日 24:00\n・アニメ「凪の工房」 BS11 5月20日 24:00",
        ["2026-05-05 #4", "2026-05-20"],
    ),
    ("第4話は5月5日24時からTOKYO MXで放送される。ドラマはBS11で5月7日に放送。", ["2026-05-05 #4", "2026-05-07"]),
    ("第4話は5月5日24時からTOKYO MXで放送される。BS11では翌週の5月12日に放送。", ["2026-05-05 #4", "2026-05-12 #4"]),
    (
        "アニメ「月の庭」第4話「霧」の放送日時です。\n・TOKYO MX 5月5日 24:00から放送開始",
        ["2026-05-05 #4"],
    ),
    ("最終回の放送日時は以下の通り。第11話まで配信中。\n・TOKYO MX 5月19日 24:00", ["2026-05-19"]),
    ("九一年に公開された映画。", ["1991"]),
    ("新作は元日に配信開始。", ["2027-01-01"]),
    ("単行本は秋に発売される。", ["2026-autumn"]),
    ("公式ガイドの単行本は上半期に刊行される。", ["2026-H1"]),
    ("『凧の庭』11(集英社)は5月4日発売。", ["2026-05-04 #11"]),
    ("「凧の庭」7巻の発売日は6月15日。電子版は6月20日に配信される。", ["2026-06-15 #7", "2026-06-20 #7"]),
    ("全十二話のアニメ「凧」が5月3日に放送開始。", ["2026-05-03"]),
    ("映画「凧」が四日市の劇場で公開。", []),
    ("アニメは十日町で上映。", []),
    ("一日中放送する。", []),
    ("5月4日にテレビ東京で放送を予定していた第9話は休止となった。", ["2026-05-04 #9"]),
    ("第1巻はキャストの対談を収めて7月3日に発売される。", ["2026-07-03 #1"]),
    ("原作漫画は全23巻で、最終巻は5月10日に発売される。", ["2026-05-10 #23"]),
    ("アニメは全10話。最終回は5月17日に放送される。", ["2026-05-17 #10"]),
    ("原作は全16巻。5月5日にアニメが放送される。", ["2026-05-05"]),
    ("Blu-ray BOXが出る。BOX 1は5月10日、BOX2は12月7日。", ["2026-05-10 #1", "2026-12-07 #2"]),
    ("5月8日に小説が発売され、コミックス第3巻は増刷される。", ["2026-05-08"]),
    ("5月8日発売のBlu-rayに第1巻の特典が付く。", ["2026-05-08"]),
    ("BOX 3枚組は5月25日発売。", ["2026-05-25"]),
    ("第1巻は7月3日に発売され、アニメは10月5日に放送される。", ["2026-07-03 #1", "2026-10-05"]),
]


CLOCKS = [
    ("Lamp airs on Toonami on March 21 at 1:30 a.m. EDT (effectively, Sunday morning).", "2026-03-21 25:30"),
    ("Lamp airs on Toonami on Saturday, March 21 at 2 a.m. (effectively early Sunday).", "2026-03-21 26:00"),
    ("Lamp airs on TV Asahi on March 21 at 1:30 a.m. (effectively, Saturday).", "2026-03-21 01:30"),
    (
        "Lamp streams on Crunchyroll on October 5 at 7:00 a.m. PT / 10:00 a.m. ET / 3:00 p.m. BST.",
        "2026-10-05 07:00",
    ),
    ("HIDIVE streams Lamp from August 4. It will post each episode at 10:00 a.m. PT.", "2026-08-04 10:00"),
    ("The second season premieres on October 5 (a Monday), 24:00, on Tokyo MX.", "2026-10-05 24:00"),
    ("The air date is now 3 July, a Friday, 25:23 on TV Asahi.", "2026-07-03 25:23"),
    ("The anime starts on April 1, Wednesday, 7:00 p.m. on NHK E.", "2026-04-01 19:00"),
    ("The anime starts on Wednesday, April 1, at five p.m. on NHK E.", "2026-04-01 17:00"),
    ("The OVA streams on HIDIVE from November 29 at midday.", "2026-11-29 12:00"),
]


@pytest.mark.parametrize("text, expected", CLOCKS)
def test_clocks_behind_a_weekday_and_in_words(text: str, expected: str) -> None:
    article = gather(text, published=date(2026, 3, 1), language="en", gazetteer=Gazetteer()).article(None)
    assert [f"{claim.date} {claim.broadcast_time}" for claim in article.claims] == [expected]


SLOT = "Crunchyroll streams Kite, and new episodes go up on Tuesdays at 9:30 a.m. PT{}"
LIST = 'Episode 1: "Last Call" - April 7\nEpisode 2: "Happy Hour" - April 14\nEpisode 3: "Closing Time" - April 21\n'


@pytest.mark.parametrize(
    "text, clocks",
    [
        (SLOT.format(":") + "\n\n" + LIST, ["09:30", "09:30", "09:30"]),
        (SLOT.format(".") + "\n\n" + LIST, ["09:30", "09:30", "09:30"]),
        (SLOT.format(".") + "\n\nThe staff thanked all fans. Nobody slept.\n\n" + LIST, [None, None, None]),
    ],
)
def test_a_weekly_slot_is_that_of_the_list_right_behind_it(text: str, clocks: list[str | None]) -> None:
    article = gather(text, published=date(2026, 3, 1), language="en", gazetteer=Gazetteer()).article(None)
    found = [claim for claim in article.claims if claim.number is not None]
    assert not {claim.work.text for claim in found if claim.work} & {"Last Call", "Happy Hour", "Closing Time"}
    assert [claim.broadcast_time and str(claim.broadcast_time) for claim in found] == clocks


def told(text: str, language: Literal["en", "ja"]) -> list[str]:
    """Give date and number of each release that the rules find."""
    article = gather(text, published=date(2026, 5, 1), language=language, gazetteer=Gazetteer()).article(None)
    return [f"{claim.date}" + (f" #{claim.number}" if claim.number is not None else "") for claim in article.claims]


@pytest.mark.parametrize("text, expected", ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The anime's first and second seasons aired in 2021 and 2023.", [(1, "2021"), (2, "2023")]),
        (
            "The novels inspired two television anime seasons, which premiered in January 2021 and April 2023, and a "
            "film that opened in November 2024.",
            [(1, "2021-01"), (2, "2023-04"), (None, "2024-11")],
        ),
        (
            "The two-season anime by Lerche is about a kite. It aired in 2021 and 2023.",
            [(1, "2021"), (2, "2023")],
        ),
        ("Aoi Mori directed both seasons of the anime, which aired in 2021 and 2023.", [(1, "2021"), (2, "2023")]),
        (
            "The first season premiered on April 3. Udon will release it on Blu-ray on July 3.",
            [(1, "2026-04-03"), (1, "2026-07-03")],
        ),
        (
            "The first season premiered on April 3.\n\nThe anime's original video anime ships on DVD on July 3.",
            [(1, "2026-04-03"), (None, "2026-07-03")],
        ),
        ("The anime aired for three seasons, in 2021, 2022 and 2024.", [(1, "2021"), (2, "2022"), (3, "2024")]),
        ("The two seasons of Kite and Lamp aired in 2018 and 2020.", [(None, "2018"), (None, "2020")]),
        ("The last two seasons premiered in April 2021 and July 2023.", [(None, "2021-04"), (None, "2023-07")]),
    ],
)
def test_seasons_in_turn(text: str, expected: list[tuple[int | None, str]]) -> None:
    article = gather(text, published=date(2026, 5, 1), language="en", gazetteer=Gazetteer()).article(None)
    assert [(claim.season, str(claim.date)) for claim in article.claims] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "An original video anime will be bundled with the limited edition of the 17th manga volume on May 15.",
            [("disc", None), ("volume", 17)],
        ),
        (
            "The limited edition of the manga's seventh volume will bundle an OVA on May 17.",
            [("disc", None), ("volume", 7)],
        ),
        ("「凧の庭」11巻のアニメDVD付き限定版を5月22日に発売する。", [("disc", None), ("volume", 11)]),
        ("The third Blu-ray volume of the OVA, bundled with a booklet, ships on May 5.", [("disc", 3)]),
        (
            "The manga is getting an OVA. It will be bundled with the limited edition of the fifth volume on May 13.",
            [("disc", None), ("volume", 5)],
        ),
        (
            "Its 12th volume, on sale June 22, includes a Blu-ray with a 10-minute anime.",
            [("disc", None), ("volume", 12)],
        ),
        (
            "The OVA will ship on June 22 with a limited edition of the manga's seventh volume.",
            [("disc", None), ("volume", 7)],
        ),
        (
            "A drama CD will be bundled with a special edition of the manga's fifth volume on May 10.",
            [("other", None), ("volume", 5)],
        ),
        ("OVA「凧の庭」第2巻は5月8日発売、初回版には小冊子が付く。", [("disc", 2)]),
        ("OVA「凧の庭」第2巻のドラマCD同梱版が5月8日発売。", [("disc", 2)]),
        ("「凧の庭」12巻のOAD付き特装版が5月8日に発売される。", [("disc", None), ("volume", 12)]),
        ("The manga's 5th volume ships on May 10, and will not be bundled with an OVA.", [("volume", 5)]),
    ],
)
def test_a_book_with_a_disc_is_two_releases(text: str, expected: list[tuple[str, int | None]]) -> None:
    language: Literal["en", "ja"] = "en" if text.isascii() else "ja"
    article = gather(text, published=date(2026, 5, 1), language=language, gazetteer=Gazetteer()).article(None)
    assert sorted((claim.kind, claim.number) for claim in article.claims) == expected


def test_a_service_of_the_headline_brings_no_book() -> None:
    text = "Crunchyroll Streams Lamp Anime\n\nCrunchyroll streams Lamp. The manga's 17th volume ships on May 15."
    article = gather(text, published=date(2026, 5, 1), language="en", gazetteer=Gazetteer()).article(None)
    assert [(claim.kind, claim.number, claim.outlets) for claim in article.claims] == [("volume", 17, ())]


def test_a_forenoon_of_the_next_day_is_no_30_hour_clock() -> None:
    text = "The special airs on NHK on July 18 at 11:30 a.m. (effectively, July 19)."
    article = gather(text, published=date(2026, 5, 1), language="en", gazetteer=Gazetteer()).article(None)
    (claim,) = article.claims
    assert (str(claim.date), str(claim.broadcast_time)) == ("2026-07-18", "11:30")
    assert "another day" in str(claim.note)


@pytest.mark.parametrize("text, expected", JAPANESE)
def test_japanese(text: str, expected: list[str]) -> None:
    assert told(text, "ja") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("アニメは7月5日から放送中。20日深夜に最終回が放送される。", ["2026-07-05", "2026-09-20"]),
        ("単行本は11月18日発売。文庫の第3巻は5日に店頭に並んだ。", ["2026-11-18", "2026-09-05 #3"]),
        ("アニメは10月3日から放送。11日に第2話が放送される。", ["2026-10-03", "2026-10-11 #2"]),
        ("映画は11月6日に公開。主題歌のシングルは23日に発売される。", ["2026-11-06", "2026-09-23"]),
        ("アニメは10月4日からBS12で放送。25日には特別編も放送する。", ["2026-10-04", "2026-10-25"]),
        ("昨年12月に公開された劇場版のBDは、30日に発売される。", ["2025-12", "2026-09-30"]),
        ("DVD-BOXは30日に発売。", ["2026-09-30"]),
        ("コミックス第7巻は10月8日発売。Blu-ray第2巻は22日発売。", ["2026-10-08 #7", "2026-10-22 #2"]),
        ("画集は10月8日発売。映画は16日に公開。舞台は24日に開幕する。", ["2026-10-08", "2026-10-16", "2026-10-24"]),
        ("映画は11月6日公開。\n\nノベライズは20日に発売。", ["2026-11-06", "2026-09-20"]),
        ("コミックス第3巻は10月16日に発売。第1巻（1月8日発売）も好評だ。", ["2026-10-16 #3", "2026-01-08 #1"]),
        ("日本では1月8日に映画が公開され、大きな反響を得た。", ["2026-01-08"]),
        ("アニメの第2期は10月から放送。1期はきょう14日から再放送される。", ["2026-10", "2026-09-14"]),
    ],
)
def test_days_of_no_month_are_near_the_publication(text: str, expected: list[str]) -> None:
    article = gather(text, published=date(2026, 9, 14), language="ja", gazetteer=Gazetteer()).article(None)
    told = [f"{claim.date}" + (f" #{claim.number}" if claim.number is not None else "") for claim in article.claims]
    assert told == expected


@pytest.mark.parametrize(
    "text, number",
    [("24", 24), ("二四", 24), ("二十四", 24), ("十", 10), ("三十", 30), ("百二十", 120), ("二〇二六", 2026)],
)
def test_numbers_in_figures_and_in_kanji(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text, number", [("IV", 4), ("XIX", 19), ("XXXV", 35), ("IIII", None), ("XXXX", None), ("VX", None)]
)
def test_roman_numbers(text: str, number: int | None) -> None:
    assert roman(text) == number
