"""Announcements in many wordings, and sentences that tell of no release; published on 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import facts

PUBLISHED = date(2026, 3, 10)
"""A Tuesday."""

TOLD = [
    (
        (
            "Lantern Road Anime Reveals Main Trailer, July 4 Debut\n\nThe official website for the "
            "television anime of Aoi Mori's Lantern Road manga began streaming the main trailer on "
            'Tuesday. The video announces and previews the opening theme song "Glow" by Kiko. The anime '
            "will premiere on Tokyo MX, BS11, and AT-X on July 4 at 24:00 (effectively, July 5 at "
            "midnight)."
        ),
        ["broadcast 2026-07-04 24:00 Tokyo MX+BS11+AT-X"],
    ),
    (
        (
            "Crunchyroll to Stream Lantern Road Anime\n\nCrunchyroll announced on Monday that it will "
            "stream the anime outside of Asia starting on July 4. The series will debut in Japan on July "
            "3 on MBS and TBS at 25:28 (effectively, July 4 at 1:28 a.m. or July 3 at 12:28 p.m. EDT)."
        ),
        ["stream 2026-07-04 Crunchyroll", "broadcast 2026-07-03 25:28 MBS+TBS"],
    ),
    (
        (
            "The first season aired in July 2023. The second season premiered on January 10, 2025 with a "
            "second cours that began on July 5, 2025."
        ),
        ["broadcast S1 2023-07", "broadcast S2 2025-01-10", "broadcast S2 2025-07-05"],
    ),
    (
        (
            "Mori launched the manga in Kodansha's Monthly Afternoon magazine in May 2019. Kodansha "
            "published the manga's 12th compiled book volume on February 21, and will publish the 13th "
            "volume on June 23. Yen Press licensed the manga in English, and released the eighth volume "
            "on January 20."
        ),
        [
            "issue 2019-05 Monthly Afternoon",
            "volume #12 2026-02-21 Kodansha",
            "volume #13 2026-06-23 Kodansha",
            "volume #8 2026-01-20 Yen Press",
        ],
    ),
    (
        (
            "The film opened in Japan on October 3 and sold 500,000 tickets in its first three days. "
            "GKIDS will screen the film in North American theaters on May 8, with previews on May 5."
        ),
        ["film 2025-10-03", "film 2026-05-08 GKIDS", "film 2026-05-05 GKIDS"],
    ),
    (
        ("The film, which was originally slated to open in Japan on April 24, has been delayed to September 18."),
        ["film 2026-04-24 postponed", "film 2026-09-18"],
    ),
    (
        (
            "Lantern Road ends on May 25\n\nThis year's 14th issue of Kodansha's Weekly Young Magazine "
            "revealed on Monday that Aoi Mori's Lantern Road manga will end in the magazine's 18th issue "
            "on April 6."
        ),
        ["issue #18 2026-04-06 Weekly Young Magazine"],
    ),
    (
        (
            "The manga's second Blu-ray Disc volume will ship in Japan on May 27. The first BD/DVD "
            "shipped on March 4 with a bundled novel."
        ),
        ["disc #2 2026-05-27", "disc #1 2026-03-04"],
    ),
    (
        (
            "Seven Seas Announces New Licenses\n\nSeven Seas Entertainment announced that it has licensed "
            "the following titles:\n\nTitle: Lantern Road\nCreator: Aoi Mori\nRelease Date: October 2026\n"
            "Summary: Two children walk home in 1954.\n\nTitle: The Moon's Ferry\nCreator: Rei Sato\nRelease "
            "Date: November 2026"
        ),
        ["volume 2026-10 Seven Seas Entertainment", "volume 2026-11 Seven Seas Entertainment"],
    ),
    (
        (
            "The anime will air on the following channels:\n- AT-X: July 6 (Monday) 21:30\n- Tokyo MX: July "
            "6 (Monday) 24:00\n- BS11: July 8 (Wednesday) 24:30"
        ),
        ["broadcast 2026-07-06 21:30 AT-X", "broadcast 2026-07-06 24:00 Tokyo MX", "broadcast 2026-07-08 24:30 BS11"],
    ),
    (
        (
            "HIDIVE will exclusively stream the series beginning April 5 at 10:30 a.m. EDT, with new "
            "episodes every Sunday. An English dub will follow on April 26."
        ),
        ["stream 2026-04-05 10:30 HIDIVE", "stream 2026-04-26 HIDIVE"],
    ),
    (
        ("The new season is set to debut in October 2026. It was first announced in December 2024 at Jump Festa '25."),
        ["broadcast 2026-10"],
    ),
    (
        ("The anime is getting a stage play that will run at Tokyo's Galaxy Theater from August 21 to August 30."),
        ["live 2026-08-21 Galaxy Theater"],
    ),
    ("The company also announced a sequel film for 2027.", ["film 2027"]),
    (
        "Season 3 arrives this summer. Season 2 hit Netflix last October.",
        ["broadcast S3 2026-summer", "stream S2 2025-10 Netflix"],
    ),
    (
        (
            "Trouble in the studio has moved Lantern Road, Friday's notice says: the anime is delayed from its "
            "planned April premiere to an undecided date."
        ),
        ["broadcast 2026-04 postponed", "broadcast undecided"],
    ),
    (
        (
            "The OVA will be bundled with the limited edition of the manga's 15th volume, which will ship "
            "on September 9."
        ),
        ["volume #15 2026-09-09", "disc 2026-09-09"],
    ),
    ("Sentai will release the series on Blu-ray on June 16.", ["disc 2026-06-16 Sentai"]),
    (
        (
            "The theatrical compilation opens in Japanese theaters for a three-week limited run on June "
            "12. The television series then begins on July 9, airing Thursdays at 11:00 p.m. on TBS and "
            "27 affiliates."
        ),
        ["film 2026-06-12", "broadcast 2026-07-09 23:00 TBS"],
    ),
    (
        ("Hulu in Japan will get the episodes an hour after their broadcast on NTV on April 3 at 11:00 p.m."),
        ["broadcast 2026-04-03 23:00 NTV"],
    ),
    (
        (
            "Lantern Road TV Anime Premieres on April 7\nposted on 2026-03-10 10:00 EDT by Rafael Antonio\n\n"
            "The anime stars Yui Ono as Hina. Source: Lantern Road anime's website, Comic Natalie"
        ),
        ["broadcast 2026-04-07"],
    ),
    (
        "The 2nd cour will follow in January 2027, while the movie is coming in spring 2027.",
        ["broadcast 2027-01", "film 2027-spring"],
    ),
    (
        (
            "The manga won the General category at the 48th Kodansha Manga Awards in 2024 and ranked #3 "
            "on the 2023 edition of the Kono Manga ga Sugoi! guidebook."
        ),
        ["award 2024"],
    ),
    (
        ("The game launched for PS5 and Switch on November 14, 2025. The anime adaptation premieres in 2026."),
        ["other 2025-11-14", "broadcast 2026"],
    ),
    (
        (
            "The story is set in 1998, when a girl finds a letter dated July 7, 1972. Mark your "
            "calendars: the premiere is Saturday, April 4."
        ),
        ["broadcast 2026-04-04"],
    ),
    ("Volumes 3 and 4 ship on May 12 and July 14, respectively.", ["volume #3 2026-05-12", "volume #4 2026-07-14"]),
    (
        "Viz Media will release the manga digitally on April 7 and in print on June 2.",
        ["volume 2026-04-07 Viz Media digital", "volume 2026-06-02 Viz Media print"],
    ),
    (
        ("The concert takes place at Makuhari Messe on November 3. Advance tickets are available until July 31."),
        ["live 2026-11-03 Makuhari Messe"],
    ),
    (
        "The 10th episode, scheduled to air on March 14, will instead air on March 21.",
        ["broadcast #10 2026-03-14 postponed", "broadcast #10 2026-03-21"],
    ),
    (
        "Adult Swim's Toonami block will run the anime on Saturday, May 2 at midnight.",
        ["broadcast 2026-05-02 24:00 Adult Swim+Toonami"],
    ),
    (
        ("The manga went on hiatus in August 2025. It will resume in the magazine's July issue on May 25."),
        ["issue 2026-05-25"],
    ),
    (
        (
            "Sato launched the novels on the Shosetsuka ni Naro website in 2017. Kadokawa began "
            "publishing the novels with illustrations by Aki in March 2019. The 14th volume shipped on "
            "December 10. Yen Press is publishing the novels in English."
        ),
        ["issue 2017 Shosetsuka ni Naro", "volume 2019-03 Kadokawa", "volume #14 2025-12-10"],
    ),
    ("Mei Tanaka began serializing the manga adaptation in Young Ace in August 2019.", ["issue 2019-08 Young Ace"]),
    (
        (
            "GKIDS announced on Wednesday that it will release the film in theaters in North America on "
            "September 25, in both Japanese and an English dub. The film premiered in Japan on February "
            "13, ranked at #1, and earned 1.2 billion yen as of March 1."
        ),
        ["film 2026-09-25 GKIDS", "film 2026-02-13"],
    ),
    (
        ("The anime premiered on October 3, 2025 on the TBS channel and ended on December 26 with 12 episodes."),
        ["broadcast 2025-10-03 TBS"],
    ),
    (
        "Netflix revealed on Saturday at its stage event that it will debut the Lantern Road anime in 2027.",
        ["stream 2027 Netflix"],
    ),
    (
        "Kite Game Launches on Steam\n\nThe game launches on August 27. The film Iron Wings: Zero opened in May 2023.",
        ["other 2026-08-27 Steam", "film 2023-05"],
    ),
    (
        "Square Enix published the first volume of the original manga in June 2020 and the 16th on January 10.",
        ["volume #1 2020-06 Square Enix", "volume #16 2026-01-10 Square Enix"],
    ),
    ("The following episode airs on June 12.", ["broadcast 2026-06-12"]),
    (
        "New on HIDIVE\n\nThe catalogue was available for free until now. These series are new:\n\n"
        "April 4: Kite Road (Season 2)\nApril 9: Salt Lamp (Season 3)",
        ["stream S2 2026-04-04 HIDIVE", "stream S3 2026-04-09 HIDIVE"],
    ),
    (
        "Netflix Anime Coming in May 2026\n\nMay 1\nIron Wings\nNight Parade\n\nMay 12\nPaper Moon",
        ["stream 2026-05-01 Netflix", "stream 2026-05-01 Netflix", "stream 2026-05-12 Netflix"],
    ),
    ("A 4K Ultra HD release follows on May 12.", ["disc 2026-05-12"]),
    ("The manga will not run in Comic Harbor's May issue, which ships on April 12.", []),
    ("The manga will not appear in the magazine's 12th issue on April 12.", []),
    ("Skylark announced its slate of May home video releases today.", []),
    (
        "Kite Anime Gets Second Season in January\n\nThe second season of Kite premieres in January 2027 on Tokyo MX.",
        ["broadcast S2 2027-01 Tokyo MX"],
    ),
    (
        "Yen Press May 2026 Release Slate\n\nMay 5, 2026\nGlass Road, Vol. 3\nPaperback, $13.00\n\n"
        "May 19, 2026\nNight Tram, Vol. 4\nHardcover, $20.00",
        ["volume #3 2026-05-05 Yen Press", "volume #4 2026-05-19 Yen Press"],
    ),
    (
        "Kite Film Opens on April 1\n\nThe Kite film opens in Japan on April 1 and in Canada on February 29, 2028.",
        ["film 2026-04-01", "film 2028-02-29"],
    ),
    ("All 4 episodes will stream on July 5.", ["stream 2026-07-05"]),
    ("Weekly Shonen Jump volume 5 of Kite ships on May 5.", ["volume #5 2026-05-05"]),
    ("The film expands to 500 theaters on July 11.", ["film 2026-07-11"]),
    ("The new imprint launches on July 15 with volume 1 of Kite Harbor.", ["volume #1 2026-07-15"]),
    ("The fourth Blu-ray Disc box will go on sale on July 22 for 22,000 yen (about US$146).", ["disc #4 2026-07-22"]),
    (
        "Discotek announced it will release the 1988 OVA on Blu-ray Disc on April 28.",
        ["disc 1988", "disc 2026-04-28 Discotek"],
    ),
    (
        (
            "Kodansha USA to release the manga in print this fall\n\nKodansha USA announced its fall 2026 "
            "licenses at the Emerald City Comic Con on Saturday. The first volume will be out in October "
            "2026."
        ),
        ["volume #1 2026-10 Kodansha USA"],
    ),
    (
        ("The manga entered its final arc in September 2024, and ended on January 22 in the March issue."),
        ["issue 2026-01-22"],
    ),
    (
        (
            "The staff apologized and said that the 9th episode, which had been slated for March 7, will "
            "air on March 14 instead."
        ),
        ["broadcast #9 2026-03-07 postponed", "broadcast #9 2026-03-14"],
    ),
    ("The film's opening has been pushed back from this summer to 2027.", ["film 2026-summer postponed", "film 2027"]),
    (
        (
            "The show premieres Friday, April 3 at 11:30 p.m. JST on Nippon TV, followed by a rerun on BS "
            "NTV on April 8 at midnight."
        ),
        ["broadcast 2026-04-03 23:30 Nippon TV", "broadcast 2026-04-08 24:00 BS NTV"],
    ),
    (
        (
            "Netflix dates Steel Garden for June 18\n\nNetflix announced that the original anime series "
            "Steel Garden will launch worldwide on June 18. All 13 episodes will be available at once."
        ),
        ["stream 2026-06-18 Netflix"],
    ),
    (
        (
            "Disney+ will begin streaming the series exclusively worldwide from July 8, with the first "
            "two episodes available at launch."
        ),
        ["stream 2026-07-08 Disney+"],
    ),
    (
        "Premiere dates:\n\nThe Moon Ferry: April 5\nLantern Road: April 9\nSteel Garden: April 11",
        ["broadcast 2026-04-05", "broadcast 2026-04-09", "broadcast 2026-04-11"],
    ),
    (
        (
            "| Title | Volume | Date |\n|---|---|---|\n| The Moon Ferry | 3 | 4/14/2026 |\n| Lantern Road | "
            "8 | 4/21/2026 |"
        ),
        ["volume #3 2026-04-14", "volume #8 2026-04-21"],
    ),
    (
        (
            "Viz Media's June releases:\n\n- Lantern Road, Vol. 9 - June 2\n- The Moon Ferry, Vol. 3 - June "
            "9\n- Steel Garden: The Art Book - June 16"
        ),
        ["volume #9 2026-06-02 Viz Media", "volume #3 2026-06-09 Viz Media", "volume 2026-06-16 Viz Media"],
    ),
    (
        (
            "The exhibition will open at the Mori Arts Center Gallery on June 12 and run until September "
            "6. Tickets will go on sale on May 1 at 10:00 a.m."
        ),
        [],
    ),
    ("The author posted on X on March 5 that the manga will return from hiatus on March 23.", ["issue 2026-03-23"]),
    (
        ('The soundtrack will be released on CD and digitally on May 20, and the single "Glow" drops on April 8.'),
        ["other 2026-05-20 digital", "other 2026-04-08"],
    ),
    ("The English dub premieres today at 4:30 p.m. ET on Crunchyroll.", ["stream 2026-03-10 16:30 Crunchyroll"]),
    (
        ("New episodes are added every Thursday. The series begins streaming Thursday, March 12, at 11 a.m. PT."),
        ["stream 2026-03-12 11:00"],
    ),
    (
        "The third season is slated for winter 2027 and the sequel film for fall 2027.",
        ["broadcast S3 2027-winter", "film 2027-autumn"],
    ),
    (
        (
            "The anime's third season was announced on December 21 at Jump Festa and is scheduled to "
            "premiere in the second half of 2026."
        ),
        ["broadcast S3 2026-H2"],
    ),
    (
        (
            "The manga has inspired a live-action film that opened in Japan on August 25, 2023. It also "
            "inspired a television anime in April 2021."
        ),
        ["film 2023-08-25", "broadcast 2021-04"],
    ),
    (
        (
            "Nominated for the Manga Taisho in 2022, the manga did better elsewhere: it won the 67th Shogakukan "
            "Manga Award in January 2022."
        ),
        ["award 2022-01"],
    ),
    (
        "AnimeEigo will ship the Blu-ray on August 12; pre-orders open on April 15 at 12:00 p.m. EST.",
        ["disc 2026-08-12"],
    ),
    (
        (
            "The series is listed with 24 episodes. The first cour will air from April 6 to June 22, with "
            "the second cour scheduled for October."
        ),
        ["broadcast 2026-04-06", "broadcast 2026-10"],
    ),
    (
        (
            "Episodes will stream in Japan on d Anime Store and U-NEXT at the same time, and on other "
            "services from April 10."
        ),
        ["stream 2026-04-10 d Anime Store+U-NEXT"],
    ),
    (
        "The 12th and final volume went on sale on February 17. Its first volume came out in 2018.",
        ["volume #12 2026-02-17", "volume #1 2018"],
    ),
    (
        ("Muse Asia will simulcast the anime on YouTube on April 7 at 23:30 JST, a half-hour after the TV broadcast."),
        ["stream 2026-04-07 23:30 Muse Asia+YouTube"],
    ),
    (
        ("Mark the calendar: from April 5, the second season of Moon Ferry can be seen on AT-X, at 23:30 each Sunday."),
        ["broadcast S2 2026-04-05 23:30 AT-X"],
    ),
    (
        (
            "Television viewers get Moon Ferry on April 5, a quarter to midnight, on BS11; Netflix has it "
            "a day earlier, on April 4."
        ),
        ["broadcast 2026-04-05 23:45 BS11", "stream 2026-04-04 Netflix"],
    ),
    (
        "Readers in English can pick up volume 7 of Lantern Road from May 19 (Yen Press).",
        ["volume #7 2026-05-19 Yen Press"],
    ),
    (
        "Volume 5 is out on April 14, volume 6 on June 9 and volume 7 on August 11.",
        ["volume #5 2026-04-14", "volume #6 2026-06-09", "volume #7 2026-08-11"],
    ),
    ("On the big screen, Steel Garden goes before Japanese audiences on July 17.", ["film 2026-07-17"]),
    (
        "Next up is Lantern Road, whose anime has its first night on TBS on July 3 (25:28).",
        ["broadcast 2026-07-03 25:28 TBS"],
    ),
    (
        ("The magazine of May 25 holds the first chapter of his new serial. It is in Monthly Afternoon."),
        ["issue #1 2026-05-25"],
    ),
    (
        "The new manga by Rei Sato gets its start in Weekly Shonen Jump no. 21, in shops on April 20.",
        ["issue #21 2026-04-20 Weekly Shonen Jump"],
    ),
    ("Last Friday's premiere on Fuji TV drew praise.", ["broadcast 2026-03-06 Fuji TV"]),
    (
        "Its home is Fuji TV's +Ultra block: episode 1 is there on April 8 at 24:55.",
        ["broadcast #1 2026-04-08 24:55 Fuji TV"],
    ),
    ("Both discs, the standard and the limited one, are to be had from June 24.", ["disc 2026-06-24"]),
    (
        ("The box with all 12 episodes on Blu-ray will be in British shops on May 18, says Anime Limited."),
        ["disc 2026-05-18"],
    ),
    ("An orchestra concert with music of the series fills Suntory Hall on May 30.", ["live 2026-05-30 Suntory Hall"]),
    ("In 2024 the manga won the Kodansha Manga Award.", ["award 2024"]),
    (
        "The manga began in Young Harbor and Comic Harbor in 2019, ended on February 20, and fills ten books.",
        ["issue 2019", "issue 2026-02-20"],
    ),
    (
        "The film is delayed. April 7 was its original date; June 4 is its new opening date.",
        ["film 2026-04-07 postponed", "film 2026-06-04"],
    ),
    (
        "The manga missed an issue, the 4th, and was back in the fifth issue on February 22.",
        ["issue #5 2026-02-22"],
    ),
    (
        "The 8th volume shipped on February 5. The final volume ships on September 4.",
        ["volume #8 2026-02-05", "volume 2026-09-04"],
    ),
    (
        "Episode 11 aired on March 6. The last episode will air on March 20.",
        ["broadcast #11 2026-03-06", "broadcast 2026-03-20"],
    ),
    ("Discotek will release Lantern Road Season 3 Part 1 on Blu-ray on May 12.", ["disc S3 #1 2026-05-12 Discotek"]),
    ("The film is delayed. An April release had been scheduled for it.", ["film 2026-04 postponed"]),
    (
        "The film is delayed. A May 5 opening was planned at first; the film will open on July 4.",
        ["film 2026-05-05 postponed", "film 2026-07-04"],
    ),
    ("The film is delayed. It was first slated for 2025.", ["film 2025 postponed"]),
    (
        "Yen Press published the manga in English in 2012. Sentai Filmworks released the anime on DVD in 2015.",
        ["volume 2012 Yen Press", "disc 2015 Sentai Filmworks"],
    ),
    ("After a year of hiatus, the manga came back on January 9.", ["issue 2026-01-09"]),
    ("The novel gets a live-action film from Fuji TV, which opens in June.", ["film 2026-06"]),
    (
        "The film was to open on April 3, but last month it was postponed to June 5.",
        ["film 2026-04-03 postponed", "film 2026-06-05"],
    ),
    ("The jury of the 2025 Manga Taisho gave it first prize in March 2025.", ["award 2025-03"]),
    (
        "The April 12 broadcast is dropped in favour of a recap; episode 2 follows on April 19.",
        ["broadcast #2 2026-04-19"],
    ),
    (
        "Episode 12, due on March 15, has to wait a week: it airs on March 22.",
        ["broadcast #12 2026-03-15 postponed", "broadcast #12 2026-03-22"],
    ),
    (
        "The print edition of volume 3 slips from March 24 to May 5.",
        ["volume #3 2026-03-24 print postponed", "volume #3 2026-05-05"],
    ),
    (
        "Kodansha brought out the first book in June 2020 and the tenth this February.",
        ["volume #1 2020-06 Kodansha", "volume #10 2026-02 Kodansha"],
    ),
    ("The series has been on Hulu since January 9.", ["stream 2026-01-09 Hulu"]),
    ("Its theme song will be distributed digitally from April 8.", ["other 2026-04-08 digital"]),
    ("The Blu-ray box will be sold by Aniplex from June 24.", ["disc 2026-06-24 Aniplex"]),
    ("A mini-album by the cast can be downloaded from April 22.", ["other 2026-04-22"]),
    ("The film has been playing in Japan since January 23.", ["film 2026-01-23"]),
    ("The manga has run on the Comic Days website since May 2021.", ["issue 2021-05 Comic Days"]),
    ("The first chapter was posted on Comic Days on March 3.", ["issue #1 2026-03-03 Comic Days"]),
    ("Mori drew Paper Lanterns between 2009 and 2014.", ["issue 2009"]),
    ("Sato drew the manga from 2003 to 2011 for Monthly Afternoon.", ["issue 2003 Monthly Afternoon"]),
    ("Kadokawa first printed the novel in 2019.", ["volume 2019 Kadokawa"]),
    ("A concert with the cast will be held in Osaka on May 16.", ["live 2026-05-16"]),
    ("The talk event with the staff on March 29 has been canceled.", ["live 2026-03-29 cancelled"]),
    ("The film was announced on Friday for July 3.", ["film 2026-07-03"]),
    ("Kodansha published the fourth volume last week.", ["volume #4 2026-03 Kodansha"]),
    ("The concert takes place next weekend.", ["live 2026-03-21"]),
    ("The soundtrack is on Spotify as of February 27.", ["other 2026-02-27 Spotify"]),
    ("He also directed the television series Tower of Rain (2014).", ["broadcast 2014"]),
    ("Season 2 (2023) is on Hulu.", ["broadcast S2 2023"]),
    ("Sato directed the film Reeds in 2007.", ["film 2007"]),
    ("Her story of a spy was carried in Afternoon from December 2010.", ["issue 2010-12 Afternoon"]),
    (
        "Paper Lanterns Film Opens in July\n\nIts staff posted a trailer on Friday that gives July 3 as its opening.",
        ["film 2026-07-03"],
    ),
    (
        "Paper Lanterns premieres on July 4 on Tokyo MX. It was originally slated for 2025.",
        ["broadcast 2026-07-04 Tokyo MX", "broadcast 2025 Tokyo MX postponed"],
    ),
    (
        "The first titles of spring on Crunchyroll, in order of their premiere:\n\n"
        "1. Paper Lanterns — Sat., April 4 — 7:30 a.m. PDT — worldwide except Japan\n"
        "2. Steel Garden — Mon., April 6 — 10:00 a.m. PDT — worldwide except Japan",
        ["stream 2026-04-04 07:30 Crunchyroll", "stream 2026-04-06 10:00 Crunchyroll"],
    ),
    ("The manga will enter its final arc in Monthly Afternoon on May 25.", ["issue 2026-05-25 Monthly Afternoon"]),
    ("The manga reached its fifth volume on February 27.", ["volume #5 2026-02-27"]),
    ("The film has earned 300 million yen since its January 16 opening.", ["film 2026-01-16"]),
    ("The film sold 90,000 tickets since January 16.", ["film 2026-01-16"]),
    ("A recording of the musical will air on WOWOW on May 3.", ["broadcast 2026-05-03 WOWOW"]),
    (
        "Viz had news on other titles: Sugar Dark City 3 moves from June 2 to July 7.",
        ["volume #3 2026-06-02 Viz postponed", "volume #3 2026-07-07 Viz"],
    ),
    ("The Blu-ray goes on sale in Canada and Mexico on June 23, Aniplex revealed.", ["disc 2026-06-23"]),
    ("Viz licensed her earlier novel House of Reeds (2014).", ["volume 2014"]),
    ("Expect the second cour in July, according to the leaflet.", ["broadcast 2026-07"]),
    ("The director's cut opened in 15 theaters on January 16.", ["film 2026-01-16"]),
    ("The theme song by Kiko is out digitally on April 15.", ["other 2026-04-15 digital"]),
    ("The original, which was on TV Tokyo from October 4, 1995, has a sequel.", ["broadcast 1995-10-04 TV Tokyo"]),
    ("Mori's Summer Funeral ended in Monthly Afternoon in May 2025.", ["issue 2025-05 Monthly Afternoon"]),
    ("GKIDS lists August 14 as the opening of the film.", ["film 2026-08-14 GKIDS"]),
    ("The Kodansha Manga Award went to Paper Lanterns in May 2024.", ["award 2024-05"]),
    ("Mori's manga has been in progress since May 2012.", ["issue 2012-05"]),
    ("Mori began posting the story on Comic Walker in May 2020.", ["issue 2020-05 Comic Walker"]),
    (
        "New series in order of their start:\n\nApril 3 - Steel Garden - 8:00 a.m. on Crunchyroll\n"
        "April 5 - Paper Lanterns - 9:30 a.m. on Crunchyroll",
        ["stream 2026-04-03 08:00 Crunchyroll", "stream 2026-04-05 09:30 Crunchyroll"],
    ),
    (
        "New on Crunchyroll this spring:\n\n- The Ranking of Bakers (April 3)\n- Tale of a Retired Witch (April 7)",
        ["stream 2026-04-03 Crunchyroll", "stream 2026-04-07 Crunchyroll"],
    ),
    ("Since October 4 the show has been running on NHK General.", ["broadcast 2025-10-04 NHK General"]),
    ("Look for it in theaters across North America beginning May 1.", ["film 2026-05-01"]),
    (
        "Seven Seas brings us Lantern Road 4 in August and The Moon Ferry 2 in September.",
        ["volume #4 2026-08 Seven Seas", "volume #2 2026-09 Seven Seas"],
    ),
    (
        ("AT-X starts it on Sunday, April 5 at 23:30, Tokyo MX on Monday at 24:00, and BS11 half an hour after that."),
        ["broadcast 2026-04-05 23:30 AT-X", "broadcast 2026-04-06 24:00 Tokyo MX", "broadcast 2026-04-06 24:30 BS11"],
    ),
    (
        (
            "Three seasons are behind us: the first in spring 2021, the second in fall 2022, and the "
            "third in winter 2024."
        ),
        ["broadcast S1 2021-spring", "broadcast S2 2022-autumn", "broadcast S3 2024-winter"],
    ),
    ("The dub follows two weeks after the subtitled version, on April 19.", ["stream 2026-04-19"]),
    ("Japan sees the film on June 5. American theaters get it on August 21.", ["film 2026-06-05", "film 2026-08-21"]),
    (
        "Digital readers had the volume on February 10, and paper copies reach stores on April 7.",
        ["volume 2026-02-10 digital", "volume 2026-04-07"],
    ),
    ("The finale was shown on December 27, 2025.", ["broadcast 2025-12-27"]),
    (
        (
            "What's on in July\n\n* Wednesday, July 1: Moon Ferry (Netflix)\n* Friday, July 3, 25:28: "
            "Lantern Road (TBS)\n* Sunday, July 5, 23:30: Steel Garden, season 2 (AT-X)"
        ),
        ["stream 2026-07-01 Netflix", "broadcast 2026-07-03 25:28 TBS", "broadcast S2 2026-07-05 23:30 AT-X"],
    ),
    (
        (
            "The anime, a co-production with Netflix, is on its way: it will be there for subscribers in "
            "May, and Japanese television follows in July."
        ),
        ["stream 2026-05 Netflix", "broadcast 2026-07"],
    ),
    (
        (
            "The film had its first showing in Japan on November 14, 2025, and is to reach Britain on "
            "April 24 and Germany on April 30."
        ),
        ["film 2025-11-14", "film 2026-04-24", "film 2026-04-30"],
    ),
    ("The Blu-ray of the film, as well as the DVD, is out in Japan on May 27.", ["disc 2026-05-27"]),
    (
        "The manga began in the June 2018 issue of Afternoon magazine, on sale April 25, 2018.",
        ["issue 2018-04-25 Afternoon"],
    ),
    ("It ran for six years, from April 2018 to March 2024, in Monthly Afternoon.", ["issue 2018-04 Monthly Afternoon"]),
    (
        "Shueisha will put volumes 1 through 3 on sale at the same time, on June 4.",
        ["volume #1 2026-06-04 Shueisha", "volume #2 2026-06-04 Shueisha", "volume #3 2026-06-04 Shueisha"],
    ),
    ("Fans will have to wait until spring 2027 for the third season.", ["broadcast S3 2027-spring"]),
    ("The concert planned for April 18 has been called off.", ["live 2026-04-18 cancelled"]),
    ("Yen Press has pushed volume 6 back by four weeks, to May 19.", ["volume #6 2026-05-19 Yen Press"]),
    ("The two-part finale airs on March 20 and March 27.", ["broadcast 2026-03-20", "broadcast 2026-03-27"]),
    (
        ("Moon Ferry (AT-X, Sundays 23:30, from April 5)\nLantern Road (TBS, Fridays 25:28, from April 3)"),
        ["broadcast 2026-04-05 23:30 AT-X", "broadcast 2026-04-03 25:28 TBS"],
    ),
    (
        (
            "J-Novel Club's e-book edition of volume 4 has been out since February 25; Yen Press prints "
            "it on September 15."
        ),
        ["volume #4 2026-02-25 J-Novel Club digital", "volume #4 2026-09-15 Yen Press"],
    ),
    ("An additional 13th episode will be included in the Blu-ray box on August 26.", ["disc #13 2026-08-26"]),
    (
        "The special aired on New Year's Eve. On January 4, 2026, the regular series took over.",
        ["broadcast 2025-12-31", "broadcast 2026-01-04"],
    ),
    (
        "The stage musical runs at Theater G from May 8 to 17, then at Umeda from May 22 to 24.",
        ["live 2026-05-08", "live 2026-05-22"],
    ),
    ("The second and third volumes follow in July and September.", ["volume #2 2026-07", "volume #3 2026-09"]),
    (
        "Volume 3 (print): June 2\nVolume 3 (digital): May 5\nVolume 4 (print): August 4",
        ["volume #3 2026-06-02", "volume #3 2026-05-05 digital", "volume #4 2026-08-04"],
    ),
    (
        "On April 3 it is Lantern Road's turn (Netflix), on April 10 that of Steel Garden (Disney+).",
        ["stream 2026-04-03 Netflix", "stream 2026-04-10 Disney+"],
    ),
    ("Its predecessor, the 2019 film, won the Mainichi Film Award in February 2020.", ["film 2019", "award 2020-02"]),
    (
        ("It is the manga's second adaptation. A first anime was on TV Tokyo in 2011, from April 4 to June 27."),
        ["broadcast 2011-04-04 TV Tokyo"],
    ),
    ("The author's earlier manga Blue Room ran in Young Jump from 2012 to 2015.", ["issue 2012 Young Jump"]),
    (
        ("In its 20th issue of the year, on sale April 13, Young Magazine starts a new manga by Aoi Mori."),
        ["issue #20 2026-04-13 Young Magazine"],
    ),
    (
        "The one-shot will appear in the May issue of Monthly Afternoon on March 25.",
        ["issue 2026-03-25 Monthly Afternoon"],
    ),
    (
        "Netflix: from tomorrow. Television: April 7, 24:00, Tokyo MX.",
        ["stream 2026-03-11 Netflix", "broadcast 2026-04-07 24:00 Tokyo MX"],
    ),
    ("We have the date: Moon Ferry, the film, on July 17!", ["film 2026-07-17"]),
    ("Steel Garden comes home on June 9, when Sentai puts all of it on two Blu-ray discs.", ["disc 2026-06-09 Sentai"]),
    (
        "The premiere of Moon Ferry is on April 5 and that of Lantern Road on April 9.",
        ["broadcast 2026-04-05", "broadcast 2026-04-09"],
    ),
    (
        (
            "Broadcast schedule\nTokyo MX: from April 5, every Sunday at 23:00\nBS11: from April 5, every "
            "Sunday at 23:30\nAT-X: from April 7, every Tuesday at 21:00"
        ),
        ["broadcast 2026-04-05 23:00 Tokyo MX", "broadcast 2026-04-05 23:30 BS11", "broadcast 2026-04-07 21:00 AT-X"],
    ),
    (
        "Episode 5 aired yesterday; episode 6 is due on March 16.",
        ["broadcast #5 2026-03-09", "broadcast #6 2026-03-16"],
    ),
    (
        "The Moon Ferry anime will premiere at 24:00 on April 4 (midnight of April 5) on MBS.",
        ["broadcast 2026-04-04 24:00 MBS"],
    ),
    (
        "The show, now dated for October 8, had been promised for July.",
        ["broadcast 2026-10-08", "broadcast 2026-07 postponed"],
    ),
    (
        "The movie will open on May 1, not on April 24 as planned before.",
        ["film 2026-05-01", "film 2026-04-24 postponed"],
    ),
    # stations that tell a clock alone are on the day before; so is what is shown at once with them, or hours earlier
    (
        (
            "The anime will debut on Tokyo MX and BS11 on October 7 at 24:00 (effectively October 8 at midnight). AT-X "
            "will premiere it on October 8 at 9:00 p.m., while KBS Kyoto will air it at 25:00."
        ),
        [
            "broadcast 2026-10-07 24:00 Tokyo MX+BS11",
            "broadcast 2026-10-08 21:00 AT-X",
            "broadcast 2026-10-08 25:00 KBS Kyoto",
        ],
    ),
    (
        (
            "The show premieres on AT-X on July 5 at 11:30 p.m. JST (10:30 a.m. EDT). It will then air on Tokyo MX at "
            "24:30, Sun TV at 25:00, and BS11 on July 6 at 23:00."
        ),
        [
            "broadcast 2026-07-05 23:30 AT-X",
            "broadcast 2026-07-05 24:30 Tokyo MX",
            "broadcast 2026-07-05 25:00 Sun TV",
            "broadcast 2026-07-06 23:00 BS11",
        ],
    ),
    (
        (
            "The anime starts on April 7th at 24:30 on Tokyo MX, Gunma TV, GTV, and BS11. At that time AbemaTV will "
            "stream it, too. MBS will then air it at 26:08 (2:08 a.m.), and GyaO! has it from April 9th at 12:00 p.m."
        ),
        [
            "broadcast 2026-04-07 24:30 Tokyo MX+Gunma TV+GTV+BS11",
            "broadcast 2026-04-07 26:08 MBS",
            "stream 2026-04-07 24:30 AbemaTV",
            "stream 2026-04-09 12:00 GyaO!",
        ],
    ),
    (
        "The anime premieres on Tokyo MX on July 9 at 24:00, and will stream on ABEMA half an hour earlier at 23:30.",
        ["broadcast 2026-07-09 24:00 Tokyo MX", "stream 2026-07-09 23:30 ABEMA"],
    ),
    (
        "The show airs on NHK General starting on April 4. NHK BS will rerun it on the following Thursday at 19:30.",
        ["broadcast 2026-04-04 NHK General", "broadcast 2026-04-09 19:30 NHK BS"],
    ),
    (
        "The second episode will air on April 17 at 24:30 instead of 24:00.",
        ["broadcast #2 2026-04-17 24:30"],
    ),
    (
        "It premieres on ABEMA on April 5 at 24:00, a week before the television broadcast on Tokyo MX on April 12.",
        ["stream 2026-04-05 24:00 ABEMA", "broadcast 2026-04-12 Tokyo MX"],
    ),
    (
        "The anime premieres on April 25 at 9:30 p.m. on MBS, with replays at 12:30 a.m., 3:30 a.m. and 9:30 a.m.",
        ["broadcast 2026-04-25 21:30 MBS"],
    ),
    # what the old date was is told by the new one; what is brought forward
    (
        "The anime was previously scheduled to premiere in October, but was delayed to January 2027.",
        ["broadcast 2026-10 postponed", "broadcast 2027-01"],
    ),
    (
        "Warner Bros. Japan has moved the film's opening up to December 4 from December 11.",
        ["film 2026-12-04 Warner Bros.", "film 2026-12-11 Warner Bros. postponed"],
    ),
    (
        "Blu-ray Disc volume 2 moved from June to August, volume 3 from July to September.",
        [
            "disc #2 2026-06 postponed",
            "disc #2 2026-08",
            "disc #3 2026-07 postponed",
            "disc #3 2026-09",
        ],
    ),
    (
        "The anime's Blu-ray Disc release is delayed from August 26 to October 28.",
        ["disc 2026-08-26 postponed", "disc 2026-10-28"],
    ),
    ("The game-based anime is no longer premiering on July 4.", ["broadcast 2026-07-04 postponed"]),
    # of what a message says begins on a day; of an issue; of a program that only told it
    (
        "The magazine revealed on Wednesday that it will present a television program starting on October 6 on BS11.",
        ["broadcast 2026-10-06 BS11"],
    ),
    ("The new arc launches in the June issue on April 24.", ["issue 2026-04-24"]),
    (
        "According to the May issue of Newtype magazine, the anime will start airing this July on WOWOW.",
        ["broadcast 2026-07 WOWOW"],
    ),
    ("The finale of the manga will be published on June 9.", ["issue 2026-06-09"]),
    # several dates of one sentence follow each other
    (
        "The manga's first volume will arrive on October 13, while the second one is scheduled for February 8.",
        ["volume #1 2026-10-13", "volume #2 2027-02-08"],
    ),
    (
        "The third season premieres on July 4. The 2019 Moon Ferry television anime had two cours.",
        [
            "broadcast S3 2026-07-04",
            "broadcast 2019",
        ],
    ),
    ("The film will open in the first week of July 2027.", ["film 2027-07-early"]),
    ("The volume was released on the 17th of last month.", ["volume 2026-02-17"]),
    (
        "Upcoming books:\n\nMoon Ferry Vol. 3, 12/8/2026\nLantern Road Vol. 1, 1/12/2027",
        ["volume #3 2026-12-08", "volume #1 2027-01-12"],
    ),
]

BESIDE = [
    "The author came into the world on May 3, 1985, in Sapporo.",
    "Sato, born June 1, 1990, draws at night.",
    "She blows out her candles on April 9.",
    "The studio opened its doors in 2011.",
    "Studio Bee has been in business since April 2004.",
    "The publisher, set up in 1948, is a small one.",
    "The story begins in the summer of 2019, when Mio comes to the island.",
    "The film opens in 1912, when a train is late.",
    "In January this year it was nominated for the 27th Harbor Cultural Prize.",
    "It was #18 in the guidebook, and in February it was among the nominees for the Manga Taisho.",
    "The first season left Netflix on January 31.",
    "Episodes from the 14th on are put off, too.",
    "The novel is called Mada Minu Natsu (The Sea of Next Summer).",
    "In February, the third season was postponed for lack of staff.",
    "He joined the company in March 2019.",
    "She has worked as an animator since 2009.",
    "Orders are taken until May 31.",
    "Seats can be booked from June 12.",
    "The lottery for tickets ends on April 30.",
    "The campaign runs from March 1 to March 31.",
    "Those who order by May 10 get a card.",
    "By the end of February, two million books had been sold.",
    "In the week of March 2 it was in third place of the charts.",
    "The survey was taken between January 5 and January 19.",
    "More than 400,000 people had seen it by March 3.",
    "The story begins on April 1, 1999, in a train.",
    "It plays in the Kyoto of 1868.",
    "In the year 2045, people live under water.",
    "The letter in the first episode is dated July 7, 1972.",
    "We spoke with the director on February 20.",
    "The conversation took place on January 12 in Tokyo.",
    "The trailer went up on March 6.",
    "A new visual was shown on March 8.",
    "The cast was presented on February 25.",
    "The news broke on March 9.",
    "Word of it came at a press event on March 7.",
    "The project was made public in December 2024.",
    "The license was acquired in November 2025.",
    "Recording began on January 15.",
    "Work on the second season started in May 2025.",
    "Auditions were held in September 2024.",
    "Photo taken on February 2.",
    "Copyright 2026 Moon Ferry Committee.",
    "Last updated March 9, 2026.",
    "He was awarded a medal for his service in 2001.",
    "The guide for 2026 puts it in second place.",
    "Rei Sato graduated from the Tokyo academy in 2012.",
    "The author married in April 2020.",
    "The poster bears the number 2026.03.10.",
    "The magazine's August issue has a poster.",
    "Winners will be told on June 1.",
    "The contest closes on May 5.",
    "The museum will be closed from April 1.",
    "The author visited Paris on July 2.",
    "Fans celebrated the tenth anniversary on February 11.",
    "The director died on January 20.",
    "It had earned three billion yen as of February 28.",
    "The server will be down for maintenance on April 2.",
    "The price rises on April 1.",
    "A sale with 30 percent off lasts until March 20.",
    "The name recalls the Olympics of 1964.",
    "Sato had drawn comics since 2005.",
    "The interview appeared on this site on March 4.",
    "Shares of the company rose on Monday.",
    "The deal was signed on December 1.",
    "The season debuted its first full trailer on Thursday.",
    "The anime will skip a week on April 28.",
    "Anime for Mayonaka Heart Tune announced?",
    "The Your Lie in April musical stars the idol Kiko.",
    "They announced a lot of home video plans at AX this year.",
    "Hello, and thank you for joining us today.",
    "The manga was on a break on March 16, 2026.",
    "On Tuesday, March 3, 2026, the staff released a statement about it.",
    "Reruns of the first season fill the same Saturday and Sunday time slots.",
    "Decades later, in 2013, Mori began working on the manga.",
    "The novel is to become the film Edge of Tomorrow.",
    "The programming block first aired on the channel in 1997.",
    "The awards began in 1977.",
    "The company's reading app, which started in Canada on May 12, 2024, has many users.",
    "HIDIVE was launched in June 2017.",
    "Toonami returned to television on May 26, 2012.",
    "The service itself went live on February 6.",
    "A planned recap film was cancelled in 2021.",
    "The staff had moved it by two weeks in February.",
    "The name changed in October.",
    "The channel turns 24 on September 2.",
    'The concert is sold under the title "Harbor Live 2025".',
    "Madman Anime Festival Melbourne is on September 19.",
    "Four of its anime will leave the catalog on May 31 at 11:59 p.m.",
    "Both seasons of Blue Kiln expire from Netflix on May 31.",
    "Leaving Hulu:\n\n4/15 - Red Hill\n4/20 - The Boy at Sea",
    "The following series can be watched on Netflix until May 31:\n\n- Blue Kiln\n- Lantern Road\n- Red Hill",
    "The first ten chapters are free until May 8.",
    "The magazine will not publish an issue on April 29.",
    "The May issue on April 25 will have no chapter.",
    "It is shown each week, but the channel will skip May 2 because of a tournament.",
    "It takes part in the 65th Venice festival (August 27 - September 6).",
    "Several stations replaced programs following the March 4 earthquake.",
    "It placed fifth in the Next Manga Award in 2023.",
    "The author had finished the manuscript in January.",
    "It ran there until the magazine folded on February 24, 2024.",
    "The author will sign books at Animate Ikebukuro on April 12.",
    "Toei's London office opened in April 2019.",
    "The story can be read on the company's new website, which launches on April 9.",
    "Postcards are handed out at Anime NYC, which opens on November 20.",
    "The manga began in the magazine's May 2019 issue.",
    'With its 30th compiled book volume the series entered the "final battle" last March.',
    "Priority booking opens on July 11, and public booking on July 21.",
    "After seeing it last year, I knew that it was good.",
    "The book has been out of print since May 2015.",
    "GKIDS put six Mamoru Hosoda films back in theaters last year.",
    "The festival showed ten Studio Kumo movies in 2025.",
    "The panel was held again after the success of SDX 2025.",
    "The company announced its new disc releases for July.",
    "The festival shows 14 films this time, from April 27 to December 11.",
    "The manga has been running since the early 1990's.",
    "Formed in 2019, the company is new.",
    "There will be no releases in April 2026.",
    "In March last year, the company signed a deal with the studio.",
    "The second season is likely to return in April 2027.",
    "He began his journey at the site in early 2018.",
    "Announced during the conference in September 2021, it is awaited.",
    "It was the best result since the same period last year.",
]

HEADLINES = [
    "The Moon Ferry anime premieres on July 4 on Tokyo MX",
    "Kodansha publishes the Moon Ferry manga's third volume on July 8",
    "The Moon Ferry film opens on July 10",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_every_release_is_told(text: str, expected: list[str]) -> None:
    """Each wording gives its releases and nothing else."""
    assert facts(text, "en", PUBLISHED) == expected


@pytest.mark.parametrize("headline", HEADLINES, ids=["anime", "volume", "film"])
@pytest.mark.parametrize("sentence", BESIDE, ids=range(len(BESIDE)))
def test_what_stands_beside_is_no_release(sentence: str, headline: str) -> None:
    """People, places, sales, stories and work on a thing have dates that are no releases of it."""
    assert len(facts(f"{headline}\n\n{sentence}\n", "en", PUBLISHED)) == 1
