"""English news as sites write it: lists, schedules, records, moved dates, and dates that are none; of 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import facts

PUBLISHED = date(2026, 3, 10)
"""A Tuesday."""

TOLD = [
    (
        "Skylark will open the film in spring, and the company will stream the second season of the anime in the fall.",
        ["film 2026-spring", "stream S2 2026-autumn"],
    ),
    (
        "The manga had 3 million copies in circulation in May 2024, 4 million copies at the end of 2024, and over 5 million copies in July 2025.",
        [],
    ),
    (
        "Lantern Road on Toonami\n\nThe lineup for April 18 includes:\n\n11:30 PM - Lantern Road\n12:00 AM - Blue Kiln\n12:30 AM - Moon Ferry\n",
        [
            "broadcast 2026-04-18 23:30 Toonami",
            "broadcast 2026-04-18 24:00 Toonami",
            "broadcast 2026-04-18 24:30 Toonami",
        ],
    ),
    (
        "AT-X airs it on April 4 at 11:30 p.m., and it will debut on Tokyo MX later that night at 12:30 a.m. (effectively April 5).",
        ["broadcast 2026-04-04 23:30 AT-X", "broadcast 2026-04-04 24:30 Tokyo MX"],
    ),
    (
        "Sato launched the manga in Kodansha's Comic Harbor magazine in June 2019, and ended it in August 2024.",
        ["issue 2019-06 Comic Harbor", "issue 2024-08 Comic Harbor"],
    ),
    ("The anime aired from April 10 to June 26, 2025, and it ended on June 26.", ["broadcast 2025-04-10"]),
    (
        "The Blue Kiln anime special airs on April 18 from 7:00 to 7:54 p.m. on TBS.",
        ["broadcast 2026-04-18 19:00 TBS"],
    ),
    (
        "The Blue Kiln anime airs every night from April 20 at 11:30-11:35 p.m. on MBS.",
        ["broadcast 2026-04-20 23:30 MBS"],
    ),
    (
        "Blue Kiln Premieres in July on MBS\n\nThe Blue Kiln anime will premiere in July on MBS, BS11, and AT-X.",
        ["broadcast 2026-07 MBS+BS11+AT-X"],
    ),
    ("The Blue Kiln Blu-ray box ships in December.", ["disc 2026-12"]),
    (
        "The Blue Kiln play runs in Tokyo at Harbor Hall from May 8 to 17, and in Nagoya from May 22 to 24.",
        ["live 2026-05-08 Harbor Hall", "live 2026-05-22"],
    ),
    ("The third volume of the manga arrives on January 19.", ["volume #3 2027-01-19"]),
    (
        "The anime premieres on January 7, 2027 (not October 2026 as first announced).",
        ["broadcast 2027-01-07", "broadcast 2026-10 postponed"],
    ),
    ("The broadcast on April 5 will be moved up by ten minutes to 23:50.", ["broadcast 2026-04-05 23:50"]),
    (
        "The hardcover edition of the novel ships on May 6, two months after the digital version.",
        ["volume 2026-05-06 print"],
    ),
    (
        "The Blue Kiln musical will run at Tokyo's Theater Lantern from May 1 to 10 and at Osaka's Harbor Hall from May 15 to 17.",
        ["live 2026-05-01 Theater Lantern", "live 2026-05-15 Harbor Hall"],
    ),
    (
        "Sentai will ship the 1994 OVA Harbor Bell on Blu-ray Disc on June 9.",
        ["disc 1994", "disc 2026-06-09 Sentai"],
    ),
    ("The Harbor Bell anime gets its first Blu-ray release on June 10.", ["disc 2026-06-10"]),
    ("Young Animal's 9th issue of 2026 goes on sale on April 24.", ["issue #9 2026-04-24 Young Animal"]),
    ("The manga's fifth volume is on sale, with the sixth coming June 4.", ["volume #6 2026-06-04"]),
    (
        "On Thursday, Hulu announced it will stream the Lantern Road anime starting this Sunday.",
        ["stream 2026-03-15 Hulu"],
    ),
    ("Hulu starts on April 9 with the first episode of the Blue Kiln anime.", ["stream #1 2026-04-09 Hulu"]),
    (
        "Blue Kiln aired in Japan from October 3 to December 26 of 2024, and Hulu streamed it with a one-hour delay.",
        ["broadcast 2024-10-03"],
    ),
    (
        "Netflix will stream the Blue Kiln anime worldwide on October 11, a week after its Japanese broadcast.",
        ["stream 2026-10-11 Netflix"],
    ),
    (
        "The Blue Kiln anime's second video reveals the theme songs and the July 4 premiere date.",
        ["broadcast 2026-07-04"],
    ),
    (
        "Manga and Novel Releases, March 8-14\n\nBlue Kiln, Vol. 2 - March 10\nLantern Road, Vol. 9 - March 12\n",
        ["volume #2 2026-03-10", "volume #9 2026-03-12"],
    ),
    (
        "HIDIVE announced on Monday that it will stream the Lantern Road anime starting on April 4.",
        ["stream 2026-04-04 HIDIVE"],
    ),
    (
        "The film premiered at the Harbor City Film Festival in October 2025.",
        ["live 2025-10 Harbor City Film Festival"],
    ),
    (
        "The ninth episode of the Lantern Road anime, which was due on Friday, has been put back a week to March 20.",
        ["broadcast #9 2026-03-13 postponed", "broadcast #9 2026-03-20"],
    ),
    (
        "Tokyo MX did not air the eighth episode of the anime on Sunday, and will now show it on March 15.",
        ["broadcast #8 2026-03-08 Tokyo MX postponed", "broadcast #8 2026-03-15 Tokyo MX"],
    ),
    ("The anime's tenth episode, set for Thursday, was postponed.", ["broadcast #10 2026-03-12 postponed"]),
    ("The screening of the film on Saturday has been called off.", ["film 2026-03-14 cancelled"]),
    (
        "The film was to open on Friday, and its new date will be announced later.",
        ["film 2026-03-13 postponed", "film undecided"],
    ),
    ("The studio delayed the film on Friday to May 8.", ["film 2026-05-08"]),
    ("The performances in Osaka, which were to run from April 3, are canceled.", ["live 2026-04-03 cancelled"]),
    (
        "The Lantern Road play was slated to run at the Galaxy Theater in Tokyo on March 20, but it has been canceled.",
        ["live 2026-03-20 Galaxy Theater cancelled"],
    ),
    (
        "The manga revealed its final arc. The manga's 12th volume will be the last one. The volume will ship on April 17.",
        ["volume #12 2026-04-17"],
    ),
    ("The manga has been on hiatus since May 2024.", []),
    (
        "Yen Press describes the story:\n\nIn October 2031 a girl finds a lamp, and the town begins to read on April 4.\n",
        [],
    ),
    ("He directed the first season at Studio Bee, which premiered in October 2024.", ["broadcast S1 2024-10"]),
    ("The novel won Harbor House's 2025 Lighthouse Award.", ["award 2025"]),
    (
        "Tokyo MX will air episode 11, originally scheduled for March 18, on April 8 at 10:30 p.m. Episode 12, originally scheduled for March 25, follows on April 15 at 10:30 p.m.",
        [
            "broadcast #11 2026-03-18 Tokyo MX postponed",
            "broadcast #11 2026-04-08 22:30 Tokyo MX",
            "broadcast #12 2026-03-25 Tokyo MX postponed",
            "broadcast #12 2026-04-15 22:30 Tokyo MX",
        ],
    ),
    (
        "New Discs\n\nLantern Road on Blu-ray and DVD, and Blue Kiln on Blu-ray\n\nLantern Road, which was due for release on the 6th April 2026, has been pushed back to the 20th April 2026. Blue Kiln will be released on 4th May 2026.",
        ["disc 2026-04-06 postponed", "disc 2026-04-20", "disc 2026-05-04"],
    ),
    (
        "Limited edition\nVolume 1 (episodes 1-6): June 30\nVolume 2 (episodes 7-12): August 25\n",
        ["disc #1 2026-06-30", "disc #2 2026-08-25"],
    ),
    (
        "The film will screen in cinemas on April 3, 5, and 7, 2026.",
        ["film 2026-04-03", "film 2026-04-05", "film 2026-04-07"],
    ),
    ("The play will run in Kyoto on May 24, May 25, and in Nagoya on June 9.", ["live 2026-05-24", "live 2026-06-09"]),
    (
        "Blue Kiln\nStudio: Bee\nPremiere Date: April 4\nWhere to Watch: Crunchyroll, HIDIVE\n",
        ["stream 2026-04-04 Crunchyroll+HIDIVE"],
    ),
    ("Harbor House by Aoi Mori (July 14, $12.99 trade paper, ISBN 978-1-0000-0000-0).", ["volume 2026-07-14"]),
    (
        "The series began with the 2014 film Lantern Road and a 2017-2018 television anime series.",
        ["film 2014", "broadcast 2017"],
    ),
    (
        "DENVER, March 10, 2026 /PRNewswire/ -- GKIDS will release the film in theaters on May 8.",
        ["film 2026-05-08 GKIDS"],
    ),
    (
        "The anime will premiere on April 8 on Tokyo MX, ABC TV, and Sun TV, followed by BS Asahi on April 10. "
        "Its slot on Tokyo MX is Wednesdays at 24:00.",
        [
            "broadcast 2026-04-08 24:00 Tokyo MX",
            "broadcast 2026-04-08 ABC TV+Sun TV",
            "broadcast 2026-04-10 BS Asahi",
        ],
    ),
    (
        "The anime will air on the MBS network in the Sunday 5:00 p.m. slot. The first episode will be shown on April 5.",
        ["broadcast #1 2026-04-05 17:00 MBS"],
    ),
    (
        "The anime premieres on Tokyo MX, KBS Kyoto, SUN-TV, and BS11 on April 3.",
        ["broadcast 2026-04-03 Tokyo MX+KBS Kyoto+SUN-TV+BS11"],
    ),
    (
        "Anime Expo hosted the world premiere of the film on July 4, and Crunchyroll Expo screened the anime's first episode on August 6.",
        ["live 2025-07-04 Anime Expo", "live #1 2025-08-06 Crunchyroll Expo"],
    ),
    ("The debut of the anime had first been planned for January.", ["broadcast 2026-01 postponed"]),
    (
        "AT-X showed the 11th and 12th episodes together on Sunday, since a storm had kept the 11th from airing.",
        ["broadcast #11 2026-03-08 AT-X", "broadcast #12 2026-03-08 AT-X"],
    ),
    (
        "The manga ended in the magazine's April issue on February 27; the 13th and 14th volumes ship together on April 24.",
        ["issue 2026-02-27", "volume #13 2026-04-24", "volume #14 2026-04-24"],
    ),
    ("The manga had an anime in 2020, and an OVA in 2022 and 2023.", ["broadcast 2020", "disc 2022", "disc 2023"]),
    (
        "The Blue Kiln Anime's Second Season Opens on April 9\n\nThe anime's second season premieres on April 9.\n\n"
        "A live-action series aired on MBS in October.\n",
        ["broadcast S2 2026-04-09", "broadcast 2025-10 MBS"],
    ),
    (
        "Lantern Road Season 2 Pauses\n\nReruns of season 1 fill the slot\n\nThe anime premiered on January 7 on BS11.\n",
        ["broadcast S2 2026-01-07 BS11"],
    ),
    ("The film was delayed on March 2. Further details are to come once they are settled.", []),
    ("The anime's fifth episode is delayed to a date not yet announced.", ["broadcast #5 undecided"]),
    (
        "The manga ran in Young Animal from 2018 to 2022, and had two television anime seasons, one in 2020 and one in 2021.",
        ["issue 2018 Young Animal", "broadcast 2020", "broadcast 2021"],
    ),
    (
        "The manga launched on the Harbor+ website and app in January 2024, ended on February 6, and fills eight volumes.",
        ["issue 2024-01 Harbor+", "issue 2026-02-06 Harbor+"],
    ),
    (
        "After two years of hiatus the manga moved to Kodansha's Evening in 2016, and from there to Kodansha's Magazine Special in 2017.",
        ["issue 2016 Evening", "issue 2017 Magazine Special"],
    ),
    (
        "The manga will have a live-action film from Fuji TV, which opens in fall 2026.",
        ["film 2026-autumn"],
    ),
    ("The novel begins in the spring of 2020, when the harbor closes.", []),
    (
        "The manga will take a break in the next issue on March 25, and will return in the June issue on April 25.",
        ["issue 2026-04-25"],
    ),
    ("The Salt Ferry film will be delayed from its April 25 opening.", ["film 2026-04-25 postponed"]),
    ("The stage greetings planned for April 4 are canceled.", ["live 2026-04-04 cancelled"]),
    ("The English edition of the novel came out from Vertical in October 2021.", ["volume 2021-10 Vertical"]),
    (
        "The 14th volume of the manga and its OVA ship on March 27. The 15th volume, also with an OVA, follows on July 9.",
        ["volume #14 2026-03-27", "disc 2026-03-27", "volume #15 2026-07-09", "disc 2026-07-09"],
    ),
    (
        "The second half of the anime premieres on MBS in the same Sunday 5:00 p.m. time slot on April 5. "
        "A preview was shown at an event in Tokyo on February 14.",
        ["broadcast 2026-04-05 17:00 MBS", "live 2026-02-14"],
    ),
    (
        "Episode 7 of the anime will not air on Monday. TV Tokyo will instead show it on March 23, and every later episode moves back a week.",
        ["broadcast #7 2026-03-16 postponed", "broadcast #7 2026-03-23 TV Tokyo"],
    ),
    (
        "The first season was to begin in October 2024, was delayed to April 2025, and ran from April 12 to August 30 last year.",
        ["broadcast S1 2024-10 postponed", "broadcast S1 2025-04-12"],
    ),
    (
        "The anime premiered on TV Tokyo on January 7. The novels had an anime in January 2008, and its second season aired in July 2009.",
        ["broadcast 2026-01-07 TV Tokyo", "broadcast 2008-01", "broadcast S2 2009-07"],
    ),
    (
        "Mori began the manga version in the March issue of Afternoon on January 24.",
        ["issue 2026-01-24 Afternoon"],
    ),
    (
        "The anime will debut in TV Tokyo's Monday 26:00 slot (Tuesday 2:00 a.m.) on April 6.",
        ["broadcast 2026-04-06 26:00 TV Tokyo"],
    ),
    (
        "The studio had planned a TV special for NTV on April 10, and this will air as planned.",
        ["broadcast 2026-04-10 NTV"],
    ),
    (
        "The film was screened in theaters on January 28, and was streamed on Crunchyroll on Thursday.",
        ["film 2026-01-28", "stream 2026-03-05 Crunchyroll"],
    ),
    (
        "Blue Kiln: Ember, the third season, is directly followed by Blue Kiln: Ash in July.",
        ["broadcast S3 2026-07"],
    ),
    (
        "The English dub of the anime comes to Crunchyroll on Saturday, March 14, at 3:30 p.m. EDT, six weeks after the anime's premiere on January 31.",
        ["stream 2026-03-14 15:30 Crunchyroll", "broadcast 2026-01-31"],
    ),
    (
        "The anime will air on BS11 on March 14 at 22:00, six weeks after its Tokyo MX premiere on January 31.",
        ["broadcast 2026-03-14 22:00 BS11", "broadcast 2026-01-31 Tokyo MX"],
    ),
    ("Lantern Road English Dub Debuts on Crunchyroll on May 2", ["stream 2026-05-02 Crunchyroll"]),
    ("The film will be screened by Avex Pictures in theaters from May 8.", ["film 2026-05-08 Avex Pictures"]),
    (
        "TV Asahi and BS Asahi will begin airing the anime on Saturday, April 4 at 25:30 and on Sunday, April 5 at 23:00, respectively.",
        ["broadcast 2026-04-04 25:30 TV Asahi", "broadcast 2026-04-05 23:00 BS Asahi"],
    ),
    (
        "The anime will be on Netflix every Tuesday from April 7, and on Fuji TV from April 8 at 24:55.",
        ["stream 2026-04-07 Netflix", "broadcast 2026-04-08 24:55 Fuji TV"],
    ),
    (
        "The film opens in Japan on May 15, with a live-action series before it on MBS and TBS from April 5.",
        ["film 2026-05-15", "broadcast 2026-04-05 MBS+TBS"],
    ),
    (
        "The first three parts of the film have been released in one Blu-ray set, out on February 24.",
        ["disc 2026-02-24"],
    ),
    (
        "The second season was slated for January, and it is now coming in February of next year. The film is coming in April.",
        ["broadcast S2 2026-01 postponed", "broadcast S2 2027-02", "film 2026-04"],
    ),
    (
        "The anime was slated for July 2025, and it is now coming in October.",
        ["broadcast 2025-07 postponed", "broadcast 2026-10"],
    ),
    (
        "GKIDS and Fathom Events will show the film on May 5 and May 7, respectively in Japanese and in English.",
        ["film 2026-05-05 GKIDS+Fathom Events", "film 2026-05-07 GKIDS+Fathom Events"],
    ),
    ("Volume 8, slated for this summer, is the last of the manga.", ["volume #8 2026-summer"]),
    ("The film was shown in Osaka last month; others had to be postponed.", ["film 2026-02"]),
    (
        "The film opened in Japan on March 6. It earned 300 million yen during the March 7-8 weekend.",
        ["film 2026-03-06"],
    ),
    ("The game is set in a rebuilt harbor in October 2031.", []),
    ("Any manga that was released in 2025 and has fewer than eight volumes can win.", []),
    (
        "The second season will premiere in April. The anime will air on Tokyo MX and BS11, and U-NEXT will stream it in Japan on April 4.",
        ["broadcast S2 2026-04", "stream S2 2026-04-04 U-NEXT"],
    ),
    (
        "The special aired on NHK in December of last year, and the film opened in September and October of last year.",
        ["broadcast 2025-12 NHK", "film 2025-09", "film 2025-10"],
    ),
    (
        "Copyright\n\nThe anime premieres on July 4.\n\nLANTERN PROJECT ©Aoi Mori, Harbor House 2025\n",
        ["broadcast 2026-07-04"],
    ),
    (
        "The Re:Lamp film will be available on digital platforms on May 5, followed by a physical release on June 9.",
        ["stream 2026-05-05 digital", "disc 2026-06-09 print"],
    ),
    (
        "Harbor House Announces New Manga\n\nViz Media has announced the following manga for release in Fall 2026:\n\n* Lantern Road\n* Blue Kiln\n* Moon Ferry\n",
        ["volume 2026-autumn Viz Media", "volume 2026-autumn Viz Media", "volume 2026-autumn Viz Media"],
    ),
    (
        "Moon Ferry Delayed\n\nThese anime are being delayed from Spring 2026 to Summer 2026:\n\n* Lantern Road\n* Blue Kiln\n",
        [
            "broadcast 2026-spring postponed",
            "broadcast 2026-spring postponed",
            "broadcast 2026-summer",
            "broadcast 2026-summer",
        ],
    ),
    (
        "Three New Books\n\nLantern Road, Vol. 1\nPublisher: Viz Media\nRelease Date: May 19\nFormat: Paperback\n\nBlue Kiln, Vol. 4\nPublisher: Yen Press\nRelease Date: June 23\n",
        ["volume #1 2026-05-19 Viz Media", "volume #4 2026-06-23 Yen Press"],
    ),
    (
        "Harbor TV Dubs\n\nHarbor TV revealed the dubs that premiere next week:\n\nMarch 19\nLantern Road episode 3\nBlue Kiln episode 14\n\nMarch 20\nMoon Ferry episode 2\n",
        ["stream #3 2026-03-19", "stream #14 2026-03-19", "stream #2 2026-03-20"],
    ),
    (
        "Dubs on Hold\n\nThese are the dubs that Crunchyroll halted for now:\n\nMarch 19\nLantern Road episode 3\n",
        ["stream #3 2026-03-19 Crunchyroll postponed"],
    ),
    (
        "No new shows start on Wednesday. The film was a hit in Japan in October 2024. It came to U.S. cinemas that November.",
        ["film 2024-10", "film 2024-11"],
    ),
    (
        "The manga, which opened in Weekly Shonen Jump in March 2021, became a TV anime in July 2023, got a second season in January 2025 and returns for its third on April 6.",
        ["issue 2021-03 Weekly Shonen Jump", "broadcast 2023-07", "broadcast S2 2025-01", "broadcast S3 2026-04-06"],
    ),
    (
        "Lantern Road on Toonami\n\nThe anime will premiere on Toonami on March 21 at 1:00 a.m. EDT (effectively, March 22).\n\nThe full lineup for March 21:\n\n12:00 a.m. - Blue Kiln\n1:00 a.m. - Lantern Road\n",
        ["broadcast 2026-03-21 25:00 Toonami", "broadcast 2026-03-21 24:00 Toonami"],
    ),
    (
        "Lantern Road will premiere on Toonami on February 28 at 1:00 a.m. EST (effectively, March 1), and Blue Kiln on Toonami on February 28 at 1:30 a.m. EST.",
        ["broadcast 2026-02-28 25:00 Toonami", "broadcast 2026-02-28 25:30 Toonami"],
    ),
    (
        "NHK will send the lamp keeper on the road again on March 20. The second season fills the first half of the evening, at 11:00 p.m. each week.",
        ["broadcast S2 2026-03-20 23:00 NHK"],
    ),
    (
        "Yukari Mori (Our Boat In April, Blue Kiln) designs the characters of the anime, which premieres on July 4.",
        ["broadcast 2026-07-04"],
    ),
    (
        "New and Returning Anime\n\nAt a panel in Los Angeles, Netflix gave dates and first images of the following titles:\n- Lantern Road will launch on July 18, 2026\n- Blue Kiln will launch in Spring 2027\n",
        ["stream 2026-07-18 Netflix", "stream 2027-spring Netflix"],
    ),
    (
        "Lantern Road Manga Takes a Break Until May\n\nThe artist told on Monday that the manga will be on hiatus until May.",
        ["issue 2026-05"],
    ),
    (
        "Aoi Mori drew the Moon Ferry manga in Harbor Bunko Magazine from 2016 to 2019.",
        ["issue 2016 Harbor Bunko Magazine"],
    ),
    ("Harbor House will launch 40 new anime series in 2027.", []),
    ("Which of these anime will you watch next January?", []),
    ("The premiere date of the anime will be announced at a later date.", ["broadcast undecided"]),
    (
        "Lantern Road Manga Rests\n\nThe manga is going on hiatus. The magazine did not say when the manga will return.",
        ["issue undecided"],
    ),
    (
        "Crunchyroll Reveals Its Spring Dubs\n\nThe dubs will stream on these days:\n\nAPRIL 4\nLantern Road\nMoon Ferry Season 2\n\nAPRIL 6\nRun, Harbor!\nBlue Kiln\n",
        [
            "stream 2026-04-04 Crunchyroll",
            "stream S2 2026-04-04 Crunchyroll",
            "stream 2026-04-06 Crunchyroll",
            "stream 2026-04-06 Crunchyroll",
        ],
    ),
    (
        "Harbor House USA Licenses Four Manga\n\nHarbor House USA announced that it will publish these manga in print:\n\nSpring 2027\nLantern Road – Aoi Mori\nThe Moon Ferry – Ren Sato (one volume)\n\nSummer 2027\nHarbor Princess – Kiko Hara\nBlue Kiln – Mio Ando\n",
        [
            "volume 2027-spring print",
            "volume 2027-spring print",
            "volume 2027-summer print",
            "volume 2027-summer print",
        ],
    ),
    (
        "New Manga This Week\n\nThe following volumes are in comic shops on Wednesday, according to the distributor's list.\n\nLantern Road, vol. 9 (Viz, $9.99)\nMoon Ferry, vol. 2 (Tokyopop, $10.99)\n",
        ["volume #9 2026-03-11 Viz", "volume #2 2026-03-11 Tokyopop"],
    ),
    (
        "Novel Releases\n\nHarbor House will publish these titles on May 5:\n\nNovels\nLantern Road, Vol. 3\nMoon Ferry, Vol. 1\n",
        ["volume #3 2026-05-05", "volume #1 2026-05-05"],
    ),
    (
        "The film opened in Japan on December 20, 2022, and was released on DVD the following April.",
        ["film 2022-12-20", "disc 2023-04"],
    ),
    (
        "The film opened in Japan on November 25, 2020 and in the U.S. on March 25 of the following year.",
        ["film 2020-11-25", "film 2021-03-25"],
    ),
    ("A one-hour anime aired on New Year's Day of 2008 on NTV.", ["broadcast 2008-01-01 NTV"]),
    ("The film opens in U.S. theaters on Halloween.", ["film 2026-10-31"]),
    ("The film opens in theaters in the winter.", ["film 2027-winter"]),
    ("The film has been streaming on Netflix since Tuesday.", ["stream 2026-03-10 Netflix"]),
    ("The film has been streaming on Netflix since last Tuesday.", ["stream 2026-03-03 Netflix"]),
    ("The film has been streaming on Netflix since Wednesday.", ["stream 2026-03-04 Netflix"]),
    ("The book of storyboards has been sold there by Shogakukan since Friday.", ["volume 2026-03-06 Shogakukan"]),
    (
        "The Lantern Road anime aired from January 9, 2024. A game was released two months later, on March 8.",
        ["broadcast 2024-01-09", "other 2024-03-08"],
    ),
    (
        "Harbor House Licenses Moon Ferry\n\nThe other titles are:\nLantern Road, volume 1 - February 12, 2027\nBlue Kiln, volume 1 - May 26\nHarbor Star, volume 1 - August 7\n",
        ["volume #1 2027-02-12", "volume #1 2027-05-26", "volume #1 2027-08-07"],
    ),
    (
        "Lantern Road premieres on Toonami on Saturday, April 4 at 12:30 a.m. ET.",
        ["broadcast 2026-04-04 24:30 Toonami"],
    ),
    ("Lantern Road joins Adult Swim on April 4 at 11:30 p.m. ET.", ["broadcast 2026-04-04 23:30 Adult Swim"]),
    ("Lantern Road premieres on Syfy on Monday, April 6 at 12:30 a.m. ET.", ["broadcast 2026-04-06 00:30 Syfy"]),
    (
        "Toonami Moves Its Shows\n\nThese series will air on Toonami on April 4:\n\n11:30 Lantern Road\n12:00 Moon Ferry\n1:30 Blue Kiln\n",
        [
            "broadcast 2026-04-04 23:30 Toonami",
            "broadcast 2026-04-04 24:00 Toonami",
            "broadcast 2026-04-04 25:30 Toonami",
        ],
    ),
    (
        "The anime will premiere on April 6. It will air on Tokyo MX on Mondays at 24:30 (effectively, Tuesdays at 12:30 a.m.), on Sun TV at 24:00 starting on April 8, and on BS Fuji at 24:00 starting on April 10.",
        [
            "broadcast 2026-04-06 24:30 Tokyo MX",
            "broadcast 2026-04-08 24:00 Sun TV",
            "broadcast 2026-04-10 24:00 BS Fuji",
        ],
    ),
    (
        "Episode 3, which would have aired on Tokyo MX on March 14 at 24:30, is now set for March 21 at the same hour.",
        ["broadcast #3 2026-03-14 24:30 Tokyo MX postponed", "broadcast #3 2026-03-21 24:30 Tokyo MX"],
    ),
    (
        "The film was delayed from March 27 to April 24. The company then put off that date too. No new opening date has been given.",
        ["film 2026-03-27 postponed", "film 2026-04-24", "film undecided"],
    ),
    ("The 12th volume of the Lantern Road manga is out today.", ["volume #12 2026-03-10"]),
    ("The film was delayed from March to June.", ["film 2026-03 postponed", "film 2026-06"]),
    ("The movie earned 1.1 billion yen in Japan after its opening on May 22.", ["film 2025-05-22"]),
    (
        "The movie opens in the U.S. on April 3, after its opening in Japan on March 13.",
        ["film 2026-04-03", "film 2026-03-13"],
    ),
    ("A poster showed the movie's May 22 opening date.", ["film 2026-05-22"]),
    (
        "The movie was in Japanese cinemas on February 6 with a European premiere on June 12 in Annecy.",
        ["film 2026-02-06", "film 2026-06-12"],
    ),
    (
        "The movie came to Japanese theaters on February 6; its British release on May 29 is by Anime Limited.",
        ["film 2026-02-06", "film 2026-05-29 Anime Limited"],
    ),
    ("The shop put up a page for the DVD release on September 16.", ["disc 2026-09-16"]),
    ("The visual showed the whole class ahead of the anime's premiere in July.", ["broadcast 2026-07"]),
    ("The novel was a bestseller, and the film debuts August 21.", ["film 2026-08-21"]),
    ("The manga was a hit, and the anime premieres July 3 on BS11.", ["broadcast 2026-07-03 BS11"]),
    ("The film had its May 22 premiere at the Ritz.", ["film 2025-05-22"]),
    ("The film was among the works of the festival, opening on May 29.", ["film 2026-05-29"]),
    ("The film was among the works of the festival, opening on February 6.", ["film 2026-02-06"]),
    ("The OVA was bundled with volume 7 of the manga on May 22.", ["volume #7 2025-05-22", "disc 2025-05-22"]),
    (
        "The ninth issue of the magazine, which was released on Monday, will be followed by the tenth on May 20.",
        ["issue #9 2026-03-09", "issue #10 2026-05-20"],
    ),
    (
        "HIDIVE will stream the second season of Moon Ferry as a simulcast beginning on April 5.",
        ["stream S2 2026-04-05 HIDIVE"],
    ),
    (
        "Moon Ferry's fifth volume comes out on May 12. Volumes 6 and 7 have not been given dates.",
        ["volume #5 2026-05-12", "volume #6 undecided", "volume #7 undecided"],
    ),
    (
        "Lantern Road Episode 9 Delayed\n\nThe ninth episode of the Lantern Road anime will not air on March 14. The staff has not yet decided on a new date.",
        ["broadcast #9 2026-03-14 postponed", "broadcast #9 undecided"],
    ),
    (
        "The Blu-ray of Harbor House was dated for June 25, but a day has yet to be set after the flood.",
        ["disc 2026-06-25 postponed", "disc undecided"],
    ),
    (
        "Home video is delayed. Blu-ray volume 3 will be put back from June 26 to a day to be announced.",
        ["disc #3 2026-06-26 postponed", "disc #3 undecided"],
    ),
    (
        "Harbor House Film Opens Abroad\n\nHarbor House opens in these countries:\n\nFrance: April 8\nSpain: April 24\nIndia: TBA\n",
        ["film 2026-04-08", "film 2026-04-24", "film undecided"],
    ),
    (
        "The Lantern Road anime was delayed from April to 2027 without a specific date.",
        ["broadcast 2026-04 postponed", "broadcast 2027"],
    ),
    ("Studio Bee is making an anime of Moon Ferry. No broadcast date has been set.", []),
    ("Lantern Road Manga Ends on August 12\n\nThe magazine told it on Monday.", ["issue 2026-08-12"]),
    (
        "The two films, Lantern Road and Blue Kiln, open in Japan on July 3 and August 7, respectively.",
        ["film 2026-07-03", "film 2026-08-07"],
    ),
    (
        "The fourth season of the Lantern Road anime was split into two arcs, of which the first ran from April 8, 2025 and the second opened on August 12.",
        ["broadcast S4 2025-04-08", "broadcast S4 2025-08-12"],
    ),
    (
        "Part one of the trilogy, Moon Ferry, was a number-one hit in Japan in October 2017. It came to U.S. cinemas that November.",
        ["film 2017-11"],
    ),
    (
        "Mori has drawn the manga for Monthly Afternoon since December 2016, and volume 11 reaches stores on July 3.",
        ["issue 2016-12 Monthly Afternoon", "volume #11 2026-07-03"],
    ),
    (
        "The gag manga has been tried out as a one-shot, in Monthly Afternoon in September 2018.",
        ["issue 2018-09 Monthly Afternoon"],
    ),
    (
        "Harbor House has put volume 38 of Moon Ferry on its calendar: July 5, with pre-orders already open.",
        ["volume #38 2026-07-05"],
    ),
    (
        "Kodansha posted the schedule of the anime on Friday: July 10 on Tokyo MX, July 11 on BS11.",
        ["broadcast 2026-07-10 Tokyo MX", "broadcast 2026-07-11 BS11"],
    ),
    (
        "Mori's manga ends next month, according to the May issue of Monthly Afternoon, which came out on Thursday.",
        ["issue 2026-04"],
    ),
    ("The 12th Moon Ferry volume ships on July 3.", ["volume #12 2026-07-03"]),
    ("Its 15th tankōbon went on sale on December 19.", ["volume #15 2025-12-19"]),
    ("The opening season of the anime was on the air in Japan from April 10, 2021.", ["broadcast S1 2021-04-10"]),
    (
        "Earlier works:\n- Blue Kiln: OVA (from 1992), live-action TV series (October 2018), live-action film (July 2020)\n",
        ["disc 1992", "broadcast 2018-10", "film 2020-07"],
    ),
    ("The manga is on hiatus. When the manga will return is not yet decided.", ["issue undecided"]),
    ("The other film had hit Japanese theaters two weeks earlier, on December 13.", ["film 2025-12-13"]),
    ("Its theatrical run begins on August 8.", ["film 2026-08-08"]),
    (
        "The first volume launches on March 30, 2027. The second volume follows in June.",
        ["volume #1 2027-03-30", "volume #2 2027-06"],
    ),
    (
        "Yen Press announced two new manga at Anime Expo: Moon Ferry (November 2026), Blue Kiln (December 2026).",
        ["volume 2026-11 Yen Press", "volume 2026-12 Yen Press"],
    ),
    (
        "The series, which premiered on January 5, will take a break on May 3, and return on May 10.",
        ["broadcast 2026-01-05", "broadcast 2026-05-10"],
    ),
    ("Episode 2 of the anime airs on July 12 due to sports coverage on July 5.", ["broadcast #2 2026-07-12"]),
    ("The stage play opens on June 2 and closes on June 6.", ["live 2026-06-02"]),
    (
        "TV Asahi turned it into a live-action drama in February 2016.",
        ["broadcast 2016-02 TV Asahi"],
    ),
    (
        "The wraparound band of the 20th volume of Aoi Mori's Moon Ferry manga announced on Wednesday that a television anime will premiere in 2027.",
        ["broadcast 2027"],
    ),
    (
        "The manga inspired a television anime in October 2019, and a second season in January 2021.",
        ["broadcast 2019-10", "broadcast S2 2021-01"],
    ),
    (
        "The staff announced a delay: episode 11, scheduled for June 14, will air one week later.",
        ["broadcast #11 2026-06-14 postponed", "broadcast #11 2026-06-21"],
    ),
    (
        "The film's July 18 opening has been pushed to August 29.",
        ["film 2026-07-18 postponed", "film 2026-08-29"],
    ),
    (
        "The episodes of the anime will screen in theaters from June 20, ahead of the TV premiere on July 4.",
        ["film 2026-06-20", "broadcast 2026-07-04"],
    ),
    (
        "The stage musical ran in Tokyo from January 6 to 16, and in Osaka from January 20 to 23.",
        ["live 2026-01-06", "live 2026-01-20"],
    ),
    (
        'The drama will premiere on July 8 at 24:30 on TV Tokyo\'s "Drama 24" slot.',
        ["broadcast 2026-07-08 24:30 TV Tokyo"],
    ),
    ("The anime ended in March. A Blu-ray release is set for June 25.", ["disc 2026-06-25"]),
    (
        "The anime is based on the novel by Yui Ito, which Kadokawa has been publishing since August 2017.",
        ["volume 2017-08 Kadokawa"],
    ),
    (
        "The film will be in UK cinemas from September 5, with a Blu-ray to follow in early 2027.",
        ["film 2026-09-05", "disc 2027"],
    ),
    ("Netflix removed the series on January 31, and it returns to Hulu on July 1.", ["stream 2026-07-01 Hulu"]),
    ("The anime film sequel began production in 2023; its release date is December 5.", ["film 2026-12-05"]),
    ("The series ended its serialization in March 2024.", []),
    ("The manga has a new chapter on the second Tuesday of each month.", []),
    (
        "The film was released on home video in January 2026. Netflix added it on February 1.",
        ["disc 2026-01", "stream 2026-02-01 Netflix"],
    ),
    (
        "The author is recovering from surgery he underwent on February 2, and the manga will resume on July 14.",
        ["issue 2026-07-14"],
    ),
    ("The manga, which inspired the anime, ended on February 5.", ["issue 2026-02-05"]),
    ("The anime, which is based on the manga, premieres on July 5.", ["broadcast 2026-07-05"]),
    (
        "The mini-anime will be posted on YouTube every Friday at 6 p.m. from July 10.",
        ["stream 2026-07-10 18:00 YouTube"],
    ),
    (
        "The anime's broadcast, which was interrupted in January, resumed on March 6 from episode 5.",
        ["broadcast #5 2026-03-06"],
    ),
    (
        "Harbor Bell TV anime\n\nPremieres: July 4\nStation: Tokyo MX, 24:00\nOther stations: BS11 (24:30), AT-X (July 6, 22:30)",
        ["broadcast 2026-07-04 24:00 Tokyo MX", "broadcast 2026-07-04 24:30 BS11", "broadcast 2026-07-06 22:30 AT-X"],
    ),
    (
        "Harbor Bell gets a date\n\nThe anime premieres on July 4 on these stations:\n- Tokyo MX: 24:00\n- BS11: 24:30"
        "\n- MBS: 26:00\n- TV Aichi: 26:05\n- RKB: 26:30\n",
        [
            "broadcast 2026-07-04 24:00 Tokyo MX",
            "broadcast 2026-07-04 24:30 BS11",
            "broadcast 2026-07-04 26:00 MBS",
            "broadcast 2026-07-04 26:05 TV Aichi",
            "broadcast 2026-07-04 26:30 RKB",
        ],
    ),
    ("The show's seventy-fourth episode will air this Saturday.", ["broadcast #74 2026-03-14"]),
    ("Its first 13-episode season premiered in April 2016.", ["broadcast S1 2016-04"]),
    (
        "Volume 3 of the short story collection (featured in the posted image below) will release on December 10.",
        ["volume #3 2026-12-10"],
    ),
    ("There will be event screenings of the anime, which open in Japan on October 2.", ["film 2026-10-02"]),
    ("New volumes of Harbor Bell will be published between June and July.", ["volume 2026-06"]),
    ("The streaming service will add Harbor Bell on June 3.", ["stream 2026-06-03"]),
    ("Rin, a singer who debuted in December 2020, performs the theme song.", []),
    ("Seven new manga titles of the publisher debut in April and May of 2027.", []),
    ("Its magazine, Amie, ceased publication in 1999.", []),
    ('The announcements were made on May 9 during the event "Lantern Conference Autumn 2026".', []),
    ("One of the best anime of 2023, Harbor Girl returns in July.", ["broadcast 2026-07"]),
    (
        "A new line-up\n\nThe Toonami line-up for Saturday, June 13th is as follows:\n\n- 11:00 PM - Harbor Bell\n"
        "- 11:30 PM - Paper Moon\n- 12:00 AM - Clockwork Garden\n- 1:30 AM - Lantern Girl",
        [
            "broadcast 2026-06-13 23:00 Toonami",
            "broadcast 2026-06-13 23:30 Toonami",
            "broadcast 2026-06-13 24:00 Toonami",
            "broadcast 2026-06-13 25:30 Toonami",
        ],
    ),
    (
        "Viz Media will release the following titles in fall 2026: Paper Moon, Harbor Bell, and Lantern Girl.",
        ["volume 2026-autumn Viz Media"] * 3,
    ),
    ("Released last summer in Japan, the film is the latest by Rin Sato.", ["film 2025-summer"]),
    ("The novel will hit Japanese bookstores on June 6.", ["volume 2026-06-06"]),
    ("The manga's final chapter hits newsstands on July 17.", ["issue 2026-07-17"]),
    (
        "The novel became a manga. It was launched in Ultra Jump in August 2018 and finished in September 2020.",
        ["issue 2018-08 Ultra Jump", "issue 2020-09 Ultra Jump"],
    ),
    ("Sora Mori and Aoi Tanaka launched Kite Hill as a novel series in 2008.", ["volume 2008"]),
    ("Mori began the manga in Kadokawa's Monthly Shonen Ace in May 2015.", ["issue 2015-05 Monthly Shonen Ace"]),
    (
        "Sora Starts Series\n\nSora will start a series in Young Animal on April 10. Sora's Kite manga ended in May 2020.",
        ["issue 2026-04-10 Young Animal", "issue 2020-05"],
    ),
    (
        "The manga launched in Ikki in November 2000, moved to Hibana in 2015, and ended in 2018.",
        ["issue 2000-11 Ikki", "issue 2015 Hibana", "issue 2018 Hibana"],
    ),
    ("Kodansha launched the K Manga service in the United States on May 10, 2023.", []),
    ("The company revealed that the musical will have a new run in fall 2027.", ["live 2027-autumn"]),
    (
        "Mori began the manga in Evening in 2015, and ended it in Kodansha's Morning in 2019.",
        ["issue 2015 Evening", "issue 2019 Morning"],
    ),
    (
        "Mori began the manga in Comic Harbor in May 2015, and moved it to Marble Jump in July 2017.",
        ["issue 2015-05 Comic Harbor", "issue 2017-07 Marble Jump"],
    ),
    (
        "The manga is not in the March, April, and May issues. It is back in the June issue on April 25.",
        ["issue 2026-04-25"],
    ),
    ("The manga will be back in the 12th issue on April 2.", ["issue #12 2026-04-02"]),
    (
        "The first television anime series aired in 1995, followed by Lantern Next in 1996 and Lantern Try in 1997.",
        ["broadcast S1 1995", "broadcast 1996", "broadcast 1997"],
    ),
    ("Two more series aired in 2008 and 2009.", ["broadcast 2008", "broadcast 2009"]),
    ("An anime aired in 2012, followed by a film in 2015.", ["broadcast 2012", "film 2015"]),
    (
        "The manga had two television anime seasons, one in 2010 and one in 2011.",
        ["broadcast 2010", "broadcast 2011"],
    ),
    (
        "New chapters reach MANGA Plus every Sunday. The English print edition launches on June 7.",
        ["volume 2026-06-07 print"],
    ),
    (
        "The 14th volume and its OAD ship on April 27. The 15th volume, also with an OAD, follows on July 9.",
        ["volume #14 2026-04-27", "disc 2026-04-27", "volume #15 2026-07-09", "disc 2026-07-09"],
    ),
    (
        "A limited edition of the seventh volume, with a drama CD, goes on sale on May 20.",
        ["volume #7 2026-05-20", "other 2026-05-20"],
    ),
    (
        "The anime premiered on Netflix in Japan on May 2, 2024, and on MBS on June 1, 2024.",
        ["stream 2024-05-02 Netflix", "broadcast 2024-06-01 MBS"],
    ),
    ("Mori launched the original manga in 1997, and ended it in 2002.", ["issue 1997", "issue 2002"]),
    (
        "The manga inspired an anime that premiered in January 2014, and a second season that premiered in October 2017.",
        ["broadcast 2014-01", "broadcast S2 2017-10"],
    ),
    (
        "An anime with 12 episodes aired in 2015, and a second season with 25 episodes premiered in 2017.",
        ["broadcast 2015", "broadcast S2 2017"],
    ),
    ("The manga will end in two chapters. The final chapter appears on July 22.", ["issue 2026-07-22"]),
    ("The manga gets three more chapters. The last chapter runs on July 22.", ["issue 2026-07-22"]),
    ("Two anime based on the novels aired in 2015 and 2018.", ["broadcast 2015", "broadcast 2018"]),
    (
        "Paper Moon and the two books by Mori get a manga version by Sato, which will begin on April 4.",
        ["issue 2026-04-04"],
    ),
    ("Mori finished Lantern Girl in 2008.", ["issue 2008"]),
    (
        "Mori brought the Paper Moon manga to a close in May 2020. It was turned into an anime in 2021.",
        ["issue 2020-05", "broadcast 2021"],
    ),
    ("The film's DVD release date has just been announced: March 7, 2027.", ["disc 2027-03-07"]),
    ("He is slated to play Lulu in the winter 2027 anime Bang Bell.", ["broadcast 2027-winter"]),
    (
        "Harbor Bell chapter 105 will be available on MANGA Plus on July 5 at 11:00 a.m. EST.",
        ["issue #105 2026-07-05 11:00 MANGA Plus"],
    ),
    (
        "The film is a compilation of the anime's first season, which premiered in April 2025.",
        ["broadcast S1 2025-04"],
    ),
    ("The anime's Blu-ray Disc Box 2 will ship on September 30.", ["disc #2 2026-09-30"]),
    (
        "The Blu-ray release, originally scheduled for June 24, has been pushed back to July 29.",
        ["disc 2026-06-24 postponed", "disc 2026-07-29"],
    ),
    (
        "The anime will premiere on July 4 at 11:30 p.m. on NTV and on Crunchyroll at the same time.",
        ["broadcast 2026-07-04 23:30 NTV", "stream 2026-07-04 23:30 Crunchyroll"],
    ),
    (
        "Crunchyroll revealed its lineup. The lineup includes: Harbor Bell (July 5) and Paper Moon (July 7).",
        ["stream 2026-07-05 Crunchyroll", "stream 2026-07-07 Crunchyroll"],
    ),
    (
        "The anime is set to premiere on Monday, July 6, airing every Monday to Friday at 6:30 p.m.",
        ["broadcast 2026-07-06 18:30"],
    ),
    (
        "The anime will premiere on July 6, which airs every Monday and Tuesday at 10:00pm.",
        ["broadcast 2026-07-06 22:00"],
    ),
    ("The anime airs on July 4 at half past midnight on Tokyo MX.", ["broadcast 2026-07-04 24:30 Tokyo MX"]),
    ("Tokyo MX has it at a quarter past eleven at night on July 4.", ["broadcast 2026-07-04 23:15 Tokyo MX"]),
    ("On July 4, one hour before midnight, NTV starts the series.", ["broadcast 2026-07-04 23:00 NTV"]),
    ("The anime begins at nine in the evening on July 4 on NTV.", ["broadcast 2026-07-04 21:00 NTV"]),
    (
        "First comes Tokyo MX (July 4, 24:00); BS11 follows two nights later.",
        ["broadcast 2026-07-04 24:00 Tokyo MX", "broadcast 2026-07-06 BS11"],
    ),
    ("Disney opens the film on the fourteenth of August.", ["film 2026-08-14"]),
    ("The film's novelization by Ken Ito will be published on October 23.", ["volume 2026-10-23"]),
    ("The show begins at quarter to twelve at night on July 4 on NTV.", ["broadcast 2026-07-04 23:45 NTV"]),
    ("The show begins two hours after midnight on July 4 on NTV.", ["broadcast 2026-07-04 02:00 NTV"]),
    ("The show begins an hour before nine in the evening on July 4 on NTV.", ["broadcast 2026-07-04 20:00 NTV"]),
    (
        "In May the second season premieres. In April the third volume ships.",
        ["broadcast S2 2026-05", "volume #3 2026-04"],
    ),
    ("The thirtieth episode airs on July 4.", ["broadcast #30 2026-07-04"]),
    ("The anime, which is not on Netflix, premieres on TBS on July 4.", ["broadcast 2026-07-04 TBS"]),
    ("Harbor Bell chapter 5 airs at 11:00 p.m. on July 4 on TBS.", ["broadcast #5 2026-07-04 23:00 TBS"]),
    (
        "Harbor Bell anime premiere\n\nCrunchyroll - July 7, 2026\nHIDIVE - July 8, 2026\nTokyo MX - July 4, 2026",
        ["stream 2026-07-07 Crunchyroll", "stream 2026-07-08 HIDIVE", "broadcast 2026-07-04 Tokyo MX"],
    ),
    (
        "Releases\n\nTuesday, July 7, 2026\nHarbor Bell, Vol. 3 (Yen Press)\n\nTuesday, July 14, 2026\n"
        "Paper Moon, Vol. 2 (Yen Press)",
        ["volume #3 2026-07-07 Yen Press", "volume #2 2026-07-14 Yen Press"],
    ),
    ("Anime News\n\nFriday, March 13, 2026\n\nHarbor Bell will premiere on July 5.", ["broadcast 2026-07-05"]),
    (
        "New manga this week\n\nJuly 7\nPaper Moon, Vol. 3 (Yen Press)\nHarbor Bell, Vol. 1 (Yen Press)\n\nJuly 8\n"
        "Clockwork Garden, Vol. 4 (Seven Seas)",
        ["volume #3 2026-07-07 Yen Press", "volume #1 2026-07-07 Yen Press", "volume #4 2026-07-08 Seven Seas"],
    ),
    (
        "Our guide\n\nOut on July 7:\nPaper Moon, Vol. 3 (Yen Press)\nHarbor Bell, Vol. 1 (Yen Press)",
        ["volume #3 2026-07-07 Yen Press", "volume #1 2026-07-07 Yen Press"],
    ),
    (
        "By a strange turn of events the Harbor Bell OVA has been pushed back from August 29 to September 26.",
        ["disc 2026-08-29 postponed", "disc 2026-09-26"],
    ),
    ("Harbor Bell on VHS and DVD will debut in the United States in July.", ["disc 2026-07"]),
    ("Viz has a DVD/Blu-ray release of the anime for the fall.", ["disc 2026-autumn Viz"]),
    ("The Harbor Bell ONA will premiere on July 4.", ["stream 2026-07-04"]),
    ("Episodes of the web anime Harbor Bell begin on July 4.", ["stream 2026-07-04"]),
    ("Episodes of Harbor Bell premiere online on July 4.", ["stream 2026-07-04"]),
    ("Harbor Bell's SimulDub kicks off on July 4 at 4:00 p.m. EDT.", ["stream 2026-07-04 16:00"]),
    ("The new Harbor Bell reaches Japanese TV screens on October 17.", ["broadcast 2026-10-17"]),
    ("On July 4, the network will start showing Harbor Bell on television.", ["broadcast 2026-07-04"]),
    ("Harbor Bell is one of the best films of its year. It will show on October 3.", ["film 2026-10-03"]),
    (
        "Harbor Bell on Ice, the ice show of the franchise, will run in June 2027 instead of June this year.",
        ["live 2027-06", "live 2026-06 postponed"],
    ),
    (
        "The concert for the Harbor Bell anime's soundtrack will tour three locations:\n- Tampa, FL - June 1, 2026\n- Durham, NC - June 4, 2026",
        ["live 2026-06-01", "live 2026-06-04"],
    ),
    (
        "The third season came in two parts: a 13-episode run in 2018 and an 11-episode run in 2019.",
        ["broadcast S3 2018", "broadcast S3 2019"],
    ),
    ("Harbor Bell will have a birthday special on September 6.", ["broadcast 2026-09-06"]),
    # a company and what it does
    ("The anime was picked up by Funimation, which will stream it from July 5.", ["stream 2026-07-05 Funimation"]),
    (
        "The manga is licensed by Vertical, which plans to ship the third volume in June.",
        ["volume #3 2026-06 Vertical"],
    ),
    # a table whose last column is when each ended
    (
        "These are the shows that TBS aired on Saturdays:\n\nTitle Premiere Finale\n"
        "Harbor Bell 2007.09.01 2008.08.30\nSalt Ferry Z 2008.09.06 2009.03.28",
        ["broadcast 2007-09-01 TBS", "broadcast 2008-09-06 TBS"],
    ),
    (
        "The anime of the slot on TBS\n\nTitle\tPremiere\tFinale\nHarbor Bell\t2025.10.04\t2025.12.27\n"
        "Salt Ferry Z\t2026.01.10\t2026.03.28",
        ["broadcast 2025-10-04 TBS", "broadcast 2026-01-10 TBS"],
    ),
    # who brings it stands above each part of a list
    (
        "New manga in April\n\nKodansha\nHarbor Bell, Vol. 12 (April 14)\n\nYen Press\nSalt Ferry, Vol. 3 (April 21)",
        ["volume #12 2026-04-14 Kodansha", "volume #3 2026-04-21 Yen Press"],
    ),
    (
        "Anime this spring\n\nCrunchyroll\n- Harbor Bell (April 13)\n\nHIDIVE\n- Salt Ferry (April 10)",
        ["stream 2026-04-13 Crunchyroll", "stream 2026-04-10 HIDIVE"],
    ),
    # what aired is not of the season that is to come
    (
        "Harbor Bell Anime's Second Season Announced\n\nThe final episode of the anime aired on Sunday. The second "
        "season will premiere in July.",
        ["broadcast 2026-03-08", "broadcast S2 2026-07"],
    ),
    # of two sets only the second is dated
    ("The first set has 13 episodes, and the second set will follow in November.", ["disc #2 2026-11"]),
    # the company that tells of it
    ("GKIDS announced on Friday that the film will open on May 8.", ["film 2026-05-08 GKIDS"]),
    ("Discotek Media has since confirmed that the disc is due on May 26.", ["disc 2026-05-26 Discotek Media"]),
    ("NHK is to show Harbor Bell from October 4.", ["broadcast 2026-10-04 NHK"]),
    # what a board or a campaign does is no release
    ("The DVD was certified by the BBFC on January 8 and is expected in April.", ["disc 2026-04"]),
    ("The disc ships on June 1. A Kickstarter for the art book launches on June 3.", ["disc 2026-06-01"]),
    # a film with a day at home, which another company brings elsewhere this year
    (
        "The film opens in Japan on May 15. In the United States, Crunchyroll plans to release it in theaters later in 2026.",
        ["film 2026-05-15", "film 2026 Crunchyroll"],
    ),
    # what is sold at an occasion is no occasion
    ("Copies of the disc will go on sale at Comiket 108 on August 11.", ["disc 2026-08-11"]),
    ("The first volume was released at the Tokyo Game Show on February 26.", ["volume #1 2026-02-26"]),
    # screens at home
    ("Harbor Bell season 2 will be back on screens on July 5.", ["broadcast S2 2026-07-05"]),
    (
        "Netflix showed a trailer for Harbor Bell, its new anime that lands on the streamer on June 26.",
        ["stream 2026-06-26 Netflix"],
    ),
    # which anniversary it is, is no number of the film
    ("The staff told that the 25th anniversary film of the franchise opens in 2027.", ["film 2027"]),
    # a serial that is ending
    ("With the manga ending on May 20, its author has shared a message.", ["issue 2026-05-20"]),
    ("The manga is ending on May 20.", ["issue 2026-05-20"]),
    # what came out is told to come elsewhere
    (
        "The film opened in Japan today. GKIDS will bring it to theaters in North America later this year.",
        ["film 2026-03-10", "film 2026 GKIDS"],
    ),
    (
        "The show premiered on Tokyo MX on January 5, and it will also air on Toonami this year.",
        ["broadcast 2026-01-05 Tokyo MX", "broadcast 2026 Toonami"],
    ),
    # the year of a film beside who made it or how long it is
    (
        "Two films come to cinemas: Lamp Road (1995, Dir: Aoi Mori) opens on May 8, Iron Harbor (2002, 88 min) on May 9.",
        ["film 2026-05-08", "film 2026-05-09"],
    ),
    # a date that is told to be the one
    (
        "The film was pushed back from April. The tentative date is August 25, which may yet change.",
        ["film 2026-04 postponed", "film 2026-08-25"],
    ),
    ("The film was to open in April. The new date is October 4.", ["film 2026-04 postponed", "film 2026-10-04"]),
    ("The second season of the anime is having a recap episode on September 4.", ["broadcast S2 2026-09-04"]),
    (
        "A new teaser visual and October 2026 premiere date have been revealed for the third season of Harbor Bell.",
        ["broadcast S3 2026-10"],
    ),
    ("In theaters June 13, Harbor Bell is directed by Goro Mori.", ["film 2026-06-13"]),
    ("Yes, Harbor Bell did receive an anime in 2010.", ["broadcast 2010"]),
    ("Harbor Bell Creator Aoi Mori to Pen New Series in 2027\n\nThe manga's title is not known.", ["issue 2027"]),
    (
        'Mori introduced "Harbor Bell" in Shueisha\'s Grand Jump Magazine in 2013; it was consolidated into a single volume in November 2015.',
        ["issue 2013 Grand Jump", "volume 2015-11"],
    ),
    (
        "Created by Aoi Mori, Harbor Bell joined Shueisha's Weekly Shonen Jump magazine in 2016.",
        ["issue 2016 Weekly Shonen Jump"],
    ),
    ("At the Osamu Tezuka Cultural Awards, Harbor Bell won the grand prize in 2006.", ["award 2006"]),
    ("The artist began by winning the 48th Tezuka Award in late 1994.", ["award 1994"]),
    ("It has also added the Harbor Bell anime on its YouTube channel on Sunday.", ["stream 2026-03-08 YouTube"]),
    ('The studio also re-released "Harbor Bell" in theaters with bonus content on Friday.', ["film 2026-03-06"]),
    ("Harbor Bell has been out on Blu ray in Japan since 2006.", ["disc 2006"]),
    # a new day with the old one behind it
    (
        "New release dates:\n\nHarbor Bell – Blu-ray – 14th May 2026 (delayed from 26th March)\n"
        "Paper Moon – DVD – 8th June 2026",
        ["disc 2026-05-14", "disc 2026-03-26 postponed", "disc 2026-06-08"],
    ),
    (
        "The second Blu-ray volume ships on May 14 (moved from April 9).",
        ["disc #2 2026-05-14", "disc #2 2026-04-09 postponed"],
    ),
    (
        "The first volume of the DVDs ships on May 26, with subsequent volumes in July and September.",
        ["disc #1 2026-05-26", "disc 2026-07", "disc 2026-09"],
    ),
    (
        "The film will have early screenings on May 6 before its wide release on May 8.",
        ["film 2026-05-06", "film 2026-05-08"],
    ),
    (
        "Skylark licensed two works:\n\n- Harbor Bell movie, on Blu-ray on April 28\n- Paper Moon: The Complete Series, "
        "Blu-ray release date TBA",
        ["disc 2026-04-28", "disc undecided"],
    ),
    (
        "Skylark Reveals Its Schedule\n\nSkylark has updated the release schedule of its discs.\n\nApril 1\n"
        "Harbor Bell Part 2 (Blu-ray)\n\nMay 6\nPaper Moon (Blu-ray, DVD) – previously April 8",
        ["disc #2 2026-04-01", "disc 2026-05-06", "disc 2026-04-08 postponed"],
    ),
    ("The Harbor Bell film opens on 45 screens this Friday.", ["film 2026-03-13"]),
    (
        "ADV Films Delays Two Titles\n\nADV Films has removed two titles from its schedule. Harbor Bell Volume 4 was due "
        "on April 14; Paper Moon Volume 2 on April 28. Both are postponed. Red Kite Volume 5 will still ship on April 7.",
        [
            "disc #4 2026-04-14 ADV Films postponed",
            "disc #2 2026-04-28 ADV Films postponed",
            "disc #5 2026-04-07 ADV Films",
        ],
    ),
    (
        "Seven Seas Announces Manga\n\nHarbor Bell by Aoi Mori, about a girl inside a video game, is out July 28.",
        ["volume 2026-07-28 Seven Seas"],
    ),
    # a day in brackets behind its month or season
    ("The Harbor Bell Blu-ray ships in May (the 14th).", ["disc 2026-05-14"]),
    ("The Harbor Bell Blu-ray comes out in April (April 6, if the shop is right).", ["disc 2026-04-06"]),
    ("The Harbor Bell film opens this summer (July 7) in Japan.", ["film 2026-07-07"]),
    # who shows it is told before
    (
        "The second season of the anime will stream only on Crunchyroll. It premieres on July 4.",
        ["stream S2 2026-07-04 Crunchyroll"],
    ),
    (
        "The anime will air on Tokyo MX and BS11. The broadcast starts on July 5 at 24:00.",
        ["broadcast 2026-07-05 24:00 Tokyo MX+BS11"],
    ),
    # blocks of books
    (
        "Viz Media Unveils Its Fall Slate\n\nViz Media unveiled its new manga.\n\nHARBOR BELL, VOL. 1\nBy Aoi Mori\n"
        "MSRP: $9.99 US • Available October 6\n\nPaper Moon Volume 3\nISBN: 978-1-9747-0000-1\nPrice: $12.99\n"
        "Release Date: November 10, 2026",
        ["volume #1 2026-10-06 Viz Media", "volume #3 2026-11-10 Viz Media"],
    ),
    # a company of which the headline knows nothing
    (
        "GKIDS Postpones a Film\n\nGKIDS has delayed the Harbor Bell film.\n\n"
        "Eleven Arts has also put back Paper Moon: Heroes; it will no longer open on April 29.",
        ["film 2026-04-29 postponed"],
    ),
    # what comes no sooner than a day, and what should have come
    ("The Harbor Bell film will not open before June 12.", ["film 2026-06-12"]),
    ("The second season of Harbor Bell won't air before October.", ["broadcast S2 2026-10"]),
    ("The third volume will not be on sale before the 3rd of June.", ["volume #3 2026-06-03"]),
    (
        "Harbor Bell on Blu-ray\n\nThe discs should have shipped on February 2, but they now come out on April 6.",
        ["disc 2026-02-02 postponed", "disc 2026-04-06"],
    ),
    (
        "The Blu-ray box should have been released in February, but the new date is April 14.",
        ["disc 2026-02 postponed", "disc 2026-04-14"],
    ),
    ("The Harbor Bell Blu-ray should be out in the first half of the year.", ["disc 2026-H1"]),
    # what a company has out on a weekday
    ("On Thursday, MVM releases the Harbor Bell series on DVD.", ["disc 2026-03-12 MVM"]),
    ("Skylark releases the first season on DVD and Blu-ray today.", ["disc S1 2026-03-10"]),
    (
        "On Monday, Anime Limited has the Blu-ray edition of Harbor Bell.",
        ["disc 2026-03-16 Anime Limited"],
    ),
    ("GKIDS will present Harbor Bell in theaters on May 1.", ["film 2026-05-01 GKIDS"]),
    ("The movie Harbor Bell: Low Tide drew large crowds in cinemas last year.", ["film 2025"]),
    (
        "Three anime films for cinemas\n\nThe Harbor Bell film opens in Australian cinemas this year. "
        "In Japan the Harbor Bell film was released last month.",
        ["film 2026", "film 2026-02"],
    ),
    (
        "GKIDS Adds a Film\n\nGKIDS picked up the feature Harbor Bell from Toho. The film will open in early 2027.",
        ["film 2027 GKIDS"],
    ),
    (
        "A special anniversary episode, titled 'Harbor Bell', is heading to Netflix on October 26.",
        ["stream 2026-10-26 Netflix"],
    ),
    (
        "The publisher announced new manga titles.\n\n- Harbor Bell by Aoi Mori, due out April 2027\n- Paper Moon, due out June 2027",
        ["volume 2027-04", "volume 2027-06"],
    ),
    ("Mori wrapped up the manga, which he co-wrote with Kei Sato, back in August.", ["issue 2025-08"]),
    (
        "Harbor Bell will be simulcast on Crunchyroll starting July 4, 2026 at 8:00 a.m. PDT (one hour after the broadcast in Japan).",
        ["stream 2026-07-04 08:00 Crunchyroll"],
    ),
    ("Harbor Bell is set to premiere on Toonami at 2/1c on July 27.", ["broadcast 2026-07-27 Toonami"]),
    (
        "Season 2, Episode 12 will air on Tokyo MX on May 25, 2026 at 12:00 a.m. JST.\n\nRelease times elsewhere:\n\n- United States: 11:00 AM, May 24, 2026 (Eastern Time)\n- India: 8:30 PM, May 24, 2026",
        ["broadcast S2 #12 2026-05-25 00:00 Tokyo MX"],
    ),
    (
        "Episode 12 will air on Tokyo MX on May 20, 2026 at 11:00 p.m. JST.\n\nTimezone Date Time Pacific Time Wednesday, May 20, 2026 7:00 am Central Time Wednesday, May 20, 2026 9:00 am",
        ["broadcast #12 2026-05-20 23:00 Tokyo MX"],
    ),
    ("Shanghai, March 9 (Kyodo) - The Harbor Bell anime will premiere on July 4.", ["broadcast 2026-07-04"]),
    (
        "In July they will release over 50 graphic novels. Harbor Bell volume 3 ships on July 14.",
        ["volume #3 2026-07-14"],
    ),
    ("Harbor Bell opens on July 4, the first film by the studio since 2017.", ["film 2026-07-04"]),
    (
        "Harbor Bell is a manga that still runs.\n\nMark your calendar: the series will premiere on April 8th.",
        ["broadcast 2026-04-08"],
    ),
    (
        "The manga runs in Weekly Young Jump.\n\nThe series premiered in August 2014 in the magazine.",
        ["issue 2014-08 Weekly Young Jump"],
    ),
    (
        "After the break the manga is back in Weekly Shonen Jump #31, which publishes on July 1.",
        ["issue #31 2026-07-01 Weekly Shonen Jump"],
    ),
    (
        "TV Tokyo brings Harbor Bell back: the new series reaches tv screens on October 17.",
        ["broadcast 2026-10-17 TV Tokyo"],
    ),
    (
        "Aoi sings the ending song.The show premiered on January 10 on TV Tokyo.",
        ["broadcast 2026-01-10 TV Tokyo"],
    ),
    (
        "Skylark cancels the premiere of its new film, which was to be held at the Lumen Theatre on April 17.",
        ["film 2026-04-17 Lumen Theatre cancelled"],
    ),
    ("The new Harbor Bell Musical is going on now! It runs from May 7-9 in Osaka.", ["live 2026-05-07"]),
    ("Performances run from Saturday 21 November 2026 to Saturday 23 March 2027.", ["live 2026-11-21"]),
    ("“Harbor Bell” will air this coming 15th of October.", ["broadcast 2026-10-15"]),
    ("Episode 13, titled “The Busy Festival,” is coming out on Monday, April 6, 2026.", ["broadcast #13 2026-04-06"]),
    ("The Young Jump Comics imprint is publishing the manga on May 19.", ["volume 2026-05-19 Young Jump Comics"]),
    ("In 1979, her manga was adapted into a TV anime.", ["broadcast 1979"]),
    ("His manga was adapted into a string of TV anime from 1986 to 1997.", ["broadcast 1986"]),
    ("A Blu-ray release of the Musical will ship on June 28.", ["disc 2026-06-28"]),
    (
        "Weekly episodes will begin airing digitally on Crunchyroll on Tuesday, April 14.",
        ["stream 2026-04-14 Crunchyroll"],
    ),
    (
        "Crunchyroll will stream Harbor Bell this spring.\n\nHarbor Bell will premiere on April 9, 2026 at 9:30 a.m. PDT.",
        ["stream 2026-04-09 09:30 Crunchyroll"],
    ),
    ("In June the magazine published a list of what to look for.", []),
    ("A drama CD is planned. The release is still planned for June 21.", ["other 2026-06-21"]),
    ("The OVA depicts events of the spinoff novel that was released last September.", ["volume 2025-09"]),
    (
        "GATE season 2: station by station\n\nThe soldiers march back in April 2026. Where you live decides when:\n\nTokyo MX - April 8\nTV Aichi - April 9",
        ["broadcast S2 2026-04-08 Tokyo MX", "broadcast S2 2026-04-09 TV Aichi"],
    ),
    (
        "Season one, for late comers, ran on Tokyo MX from July 2016 through September.",
        ["broadcast S1 2016-07 Tokyo MX"],
    ),
    ("The two opening songs of season 2 have been on sale since February 26.", ["other 2026-02-26"]),
    ("Three side stories will be offered online on April 29.", ["stream 2026-04-29"]),
    ("With Arata she started Salt Summer in Young Animal in 2023.", ["issue 2023 Young Animal"]),
    ("Salt Summer made its debut in September 2019 in the same magazine.", ["issue 2019-09"]),
    ("Salt Summer was in Young Animal from October 2013 to June 2016.", ["issue 2013-10 Young Animal"]),
    ("Ashura reached the cinema in 2012.", ["film 2012"]),
    ("It was an animated series in 2014 and a film with actors in 2016.", ["broadcast 2014", "film 2016"]),
    ("The hero has been on television since 1988.", ["broadcast 1988"]),
    ("Hakusensha has its third volume down for April 29.", ["volume #3 2026-04-29 Hakusensha"]),
    (
        "The studio pushed the film, which was to open on May 1, to June 5.",
        ["film 2026-05-01 postponed", "film 2026-06-05"],
    ),
    ("Ocean Bell, made for television, opens at the IFC Center in New York on May 28.", ["film 2026-05-28 IFC Center"]),
    (
        "The book for which she drew Salt won nothing.\n\nPast grand prizes\n\n- 2024: Salt Summer\n- 2019: Harbor Bell",
        ["award 2024", "award 2019"],
    ),
    (
        "The manga ended in January 2015. Its last book reached shops in May of that year.",
        ["issue 2015-01", "volume 2015-05"],
    ),
    ("A disc is coming. When the film opened in the United States on January 23, it was a hit.", ["film 2026-01-23"]),
    (
        "The staff behind the television anime of Kei Mori's Salt Summer manga unveiled a new visual on Thursday, which lists the show's debut as July 4.",
        ["broadcast 2026-07-04"],
    ),
    (
        "Salt Summer is getting an anime this October, the June issue of Monthly Afternoon reveals.",
        ["broadcast 2026-10"],
    ),
    ("Crunchyroll will add the series to its catalog on April 4 outside of Asia.", ["stream 2026-04-04 Crunchyroll"]),
    (
        "Mori began serializing the manga in Monthly Afternoon in June 2019, and Kodansha shipped the 11th volume on February 21.",
        ["issue 2019-06 Monthly Afternoon", "volume #11 2026-02-21 Kodansha"],
    ),
    (
        "Kodansha USA is releasing the manga in English, with volume 4 due on June 2.",
        ["volume #4 2026-06-02 Kodansha USA"],
    ),
    (
        "The manga went on hiatus last September and will come back in the magazine's May issue, which goes on sale on March 25.",
        ["issue 2026-03-25"],
    ),
    (
        "Yen Press announced the license for the light novels on Friday, and will publish the first one in October.",
        ["volume #1 2026-10 Yen Press"],
    ),
    (
        "Toho originally planned to open the film on April 10, but pushed it to May 15 because of delays in production.",
        ["film 2026-04-10 Toho postponed", "film 2026-05-15 Toho"],
    ),
    ("GKIDS will screen the film in North America in early 2027.", ["film 2027 GKIDS"]),
    ("The first Blu-ray Disc volume, with episodes 1-4, will be available on June 24.", ["disc #1 2026-06-24"]),
    ("Sentai Filmworks will release the anime on Blu-ray on July 14.", ["disc 2026-07-14 Sentai Filmworks"]),
    ("A second season was green-lit right after the finale aired on March 28, 2025.", ["broadcast 2025-03-28"]),
    ("The second season will air in January 2027 on TV Tokyo and other stations.", ["broadcast S2 2027-01 TV Tokyo"]),
    (
        "Netflix starts streaming the anime worldwide on April 9, one week before its broadcast in Japan.",
        ["stream 2026-04-09 Netflix"],
    ),
    ("The anime airs on Tokyo MX every Saturday at 24:30 from April 4.", ["broadcast 2026-04-04 24:30 Tokyo MX"]),
    (
        "Episode 7 will not air on May 16 due to a golf tournament; it moves to May 23.",
        ["broadcast #7 2026-05-16 postponed", "broadcast #7 2026-05-23"],
    ),
    (
        "Due to illness of the author, chapter 120 will be published on April 22 instead of April 8.",
        ["issue #120 2026-04-22", "issue #120 2026-04-08 postponed"],
    ),
    ("The final chapter runs in the magazine's next issue on March 24.", ["issue 2026-03-24"]),
    ("Tickets go on sale on April 11, with the tour kicking off in Osaka on July 4.", ["live 2026-07-04"]),
    (
        "The live-action series debuts on Netflix on August 20, while the anime returns in October.",
        ["stream 2026-08-20 Netflix", "broadcast 2026-10"],
    ),
    ("The manga won the 50th Kodansha Manga Award for Best Shonen Manga in May 2026.", ["award 2026-05"]),
    ("It took the Grand Prize at the Manga Taisho in 2024.", ["award 2024"]),
    (
        "Viz Media published the first volume in November 2021 and the 10th on January 13.",
        ["volume #1 2021-11 Viz Media", "volume #10 2026-01-13 Viz Media"],
    ),
    (
        "A one-shot by the author will appear in Jump GIGA's summer issue, out on July 30.",
        ["issue 2026-07-30 Jump GIGA"],
    ),
    ("The spinoff manga launched on the Shonen Jump+ app on March 1.", ["issue 2026-03-01 Shonen Jump+"]),
    (
        "The OVA will ship with the limited edition of volume 12 on September 17.",
        ["volume #12 2026-09-17", "disc 2026-09-17"],
    ),
    ("The compilation film will screen for three weeks from June 12.", ["film 2026-06-12"]),
    ("The opening theme single ships on May 13.", ["other 2026-05-13"]),
    (
        "The Switch version launches on August 6 in Japan, and on August 27 in the West.",
        ["other 2026-08-06", "other 2026-08-27"],
    ),
    ("The English dub starts on April 18.", ["stream 2026-04-18"]),
    (
        "Season 3, which was previously announced for 2026, has been moved to 2027.",
        ["broadcast S3 2026 postponed", "broadcast S3 2027"],
    ),
    (
        "Fans have to wait a little longer: the anime film now opens on June 19 rather than on May 22.",
        ["film 2026-06-19", "film 2026-05-22 postponed"],
    ),
    (
        "The series aired from April to September 2023 and got a sequel film in August 2024.",
        ["broadcast 2023-04", "film 2024-08"],
    ),
    (
        "Volume 1 arrives March 24, 2026, volume 2 follows on May 26, and volume 3 on July 28.",
        ["volume #1 2026-03-24", "volume #2 2026-05-26", "volume #3 2026-07-28"],
    ),
    ("Premiere: Wednesday, April 8, 2026 at 22:30 JST (BS11)", ["broadcast 2026-04-08 22:30 BS11"]),
    ("Harbor Bell Volume 5 - June 9, 2026 - Seven Seas", ["volume #5 2026-06-09 Seven Seas"]),
    (
        "HIDIVE has picked up the anime and will stream it from April 6 at 12:00 p.m. EDT.",
        ["stream 2026-04-06 12:00 HIDIVE"],
    ),
    (
        "The show made its debut in January 2024, with a rerun starting this April on NHK.",
        ["broadcast 2024-01", "broadcast 2026-04 NHK"],
    ),
    ("The third volume of the novel hits shelves tomorrow.", ["volume #3 2026-03-11"]),
    ("The film earned 2 billion yen since opening on February 20.", ["film 2026-02-20"]),
    ("The studio confirmed at AnimeJapan on March 28 that the film will open next year.", ["film 2027"]),
    (
        "On Monday, the official X account of the anime posted a promotional video. It shows that the second half will begin on April 12.",
        ["broadcast 2026-04-12"],
    ),
    (
        "Salt Summer's third season has been confirmed for October 2026, TOHO animation revealed after the broadcast of the last episode on Saturday.",
        ["broadcast S3 2026-10"],
    ),
    (
        "Author Rin Kage is launching a new series, Bell Tower, in Big Comic Spirits on April 13.",
        ["issue 2026-04-13 Big Comic Spirits"],
    ),
    ("Kage's previous work, Lamp, ran in the same magazine from 2018 until July 2024.", ["issue 2018"]),
    (
        "Disney+ has the exclusive streaming rights and will debut two episodes on October 7, followed by weekly releases.",
        ["stream 2026-10-07 Disney+"],
    ),
    (
        "The anime began on January 10 and will end with its 12th episode on March 28.",
        ["broadcast 2026-01-10", "broadcast #12 2026-03-28"],
    ),
    ("In Germany, Carlsen Manga brings out the first volume in September 2026.", ["volume #1 2026-09 Carlsen Manga"]),
    ("The movie will open at 120 theaters across Japan on Friday, June 5.", ["film 2026-06-05"]),
    ("The manga has 4.5 million copies in print as of February 2026.", []),
    ("Voice actor Ken Aoi passed away on March 2 at the age of 61.", []),
    ("Applications for the premiere event open on March 14 and close on March 22.", []),
    ("The visual was first shown at Jump Festa in December.", []),
    ("BS11 will rerun the first season from April 6 at 23:00.", ["broadcast S1 2026-04-06 23:00 BS11"]),
    ("Those with a subscription can watch the film on Prime Video from April 24.", ["stream 2026-04-24 Prime Video"]),
    (
        "After a four-month break, the manga resumes in issue 18 of Weekly Shonen Magazine, which hits newsstands on April 1.",
        ["issue #18 2026-04-01 Weekly Shonen Magazine"],
    ),
    ("The series ended its run in the April issue of LaLa, published on February 24.", ["issue 2026-02-24 LaLa"]),
    ("The musical's June 12-21 run in Tokyo was called off.", ["live 2026-06-12 cancelled"]),
    (
        "Because of the earthquake, NHK postponed the episode scheduled for Sunday, March 8 by a week.",
        ["broadcast 2026-03-08 NHK postponed", "broadcast 2026-03-15 NHK"],
    ),
    ("The game adaptation is out on PC and consoles in late 2026.", ["other 2026"]),
    ("He drew the one-shot for the magazine's December 2017 issue.", []),
    (
        "The first anime season aired in summer 2021, a second one in winter 2023.",
        ["broadcast S1 2021-summer", "broadcast S2 2023-winter"],
    ),
    (
        "The OVA episode, previously bundled with volume 7, will air on TV for the first time on March 29.",
        ["broadcast 2026-03-29"],
    ),
    (
        "Episode 1 of the new season airs two hours earlier than usual, at 9:00 p.m. on April 5.",
        ["broadcast #1 2026-04-05 21:00"],
    ),
    ("Seven Seas Licenses 'Bell Tower' Manga for December 2026 Release", ["volume 2026-12 Seven Seas"]),
    ("'Bell Tower' Anime Film Opens on June 5 With Event in Shinjuku", ["film 2026-06-05"]),
    ("Bell Tower TV Anime's 2nd Season Premieres in July", ["broadcast S2 2026-07"]),
    ("Bell Tower Manga Ends on April 15", ["issue 2026-04-15"]),
    ("Manga 'Lamp' Gets TV Anime in 2027", ["broadcast 2027"]),
    ("New Lamp Anime Delayed to October", ["broadcast 2026-10"]),
    ("Lamp Stage Play to Be Staged in September", ["live 2026-09"]),
    (
        "The live-action film's home video release is set for July 8, with rentals starting on the same day.",
        ["disc 2026-07-08"],
    ),
    (
        "The broadcast of the anime's second season, which had been interrupted after episode 8, resumes on May 9.",
        ["broadcast S2 2026-05-09"],
    ),
    (
        "The staff revealed on Sunday that a sequel will premiere in spring 2027 as a television series rather than as a film.",
        ["broadcast 2027-spring"],
    ),
    (
        "Manga Author Aoi Sora Starts New Series in April\n\nThis year's seventh issue of Hakusensha's Young Animal magazine revealed on Friday that Aoi Sora will launch a new manga titled Kite in the next issue on March 27. Sora ended the Bell Tower manga in the magazine last October after seven years. Yen Press publishes it in English.",
        ["issue 2026-03-27 Young Animal", "issue 2025-10 Young Animal"],
    ),
    (
        "Crunchyroll's spring lineup\n\nApril 3 - Lamp Season 2\nApril 4 - Salt\nApril 5 - Bell Tower (English dub)\nTBA - Kite",
        ["stream S2 2026-04-03 Crunchyroll", "stream 2026-04-04 Crunchyroll", "stream 2026-04-05 Crunchyroll"],
    ),
    (
        "The anime adaptation of Salt will no longer premiere in April. The production committee said that it will announce a new date later.",
        ["broadcast 2026-04 postponed", "broadcast undecided"],
    ),
    (
        "A live-action Lamp film starring Ken Aoi opened in Japan on December 12, 2025, and will stream on Netflix on April 16.",
        ["film 2025-12-12", "stream 2026-04-16 Netflix"],
    ),
    (
        "Episode 4 of Lamp Season 2 will be released on Saturday, April 25, 2026, at 11:30 p.m. JST. International viewers can watch it on Crunchyroll at 7:30 a.m. PT.",
        ["broadcast S2 #4 2026-04-25 23:30", "stream S2 #4 2026-04-25 07:30 Crunchyroll"],
    ),
    (
        "The musical first ran in Tokyo and Osaka in May 2024. A rerun is planned for September 2026 at the Sunshine Theatre.",
        ["live 2024-05", "live 2026-09 Sunshine Theatre"],
    ),
    (
        "VIZ Media revealed the covers of its fall titles. Kite, Vol. 1 arrives on October 6; Lamp, Vol. 10 follows on October 13.",
        ["volume #1 2026-10-06 VIZ Media", "volume #10 2026-10-13 VIZ Media"],
    ),
    (
        "Studio Bone's original anime Kite gets two-cour run from October\n\nThe anime starts on October 4 and runs for two consecutive cours.",
        ["broadcast 2026-10-04"],
    ),
    (
        "The author announced on X on Sunday that the series will enter its final arc in April. The manga has been running since 2016.",
        ["issue 2016"],
    ),
    (
        "Bandai Namco Filmworks lists the second Blu-ray box for release on August 27.",
        ["disc #2 2026-08-27 Bandai Namco Filmworks"],
    ),
    (
        "Singer Aoi will release the ending song as a digital single on April 8 and on CD on May 20.",
        ["other 2026-04-08", "other 2026-05-20"],
    ),
    ("The concert will be held at Pia Arena MM on August 22 and 23.", ["live 2026-08-22 Pia Arena MM"]),
    ("The exhibition opens in Ikebukuro on April 24 and moves to Osaka in July.", []),
    (
        "The 12-episode series aired on Fuji TV's Noitamina block from January to March 2019.",
        ["broadcast 2019-01 Fuji TV"],
    ),
    ("Its sequel, Lamp II, is slated to hit Japanese theaters on Christmas Day.", ["film 2026-12-25"]),
    (
        "The English version of volume 20 drops on May 5, about seven months after the Japanese release.",
        ["volume #20 2026-05-05"],
    ),
    ("The delayed 11th episode finally aired on March 7 on MBS and other channels.", ["broadcast #11 2026-03-07 MBS"]),
    (
        "Due to the Winter Olympics coverage, there was no new episode on February 14; episode 6 aired on February 21.",
        ["broadcast #6 2026-02-21"],
    ),
    (
        "Prime Video has listed the film for June 1, but the distributor has not confirmed the date.",
        ["stream 2026-06-01 Prime Video"],
    ),
    ("The anime is inspired by a novel that won the Naoki Prize in 2011.", ["award 2011"]),
    ("The DVD was listed for September 16 on the store's page.", ["disc 2026-09-16"]),
    ("The screening was booked for May 30 at the Orpheum.", ["film 2026-05-30"]),
    ("The fourth volume was expected to go on sale on April 21.", ["volume #4 2026-04-21"]),
    ("The film was advertised for May 8 on posters in Tokyo.", ["film 2026-05-08"]),
    (
        "The fourth volume was expected on April 21. It will instead ship on May 19.",
        ["volume #4 2026-04-21 postponed", "volume #4 2026-05-19"],
    ),
    ("The film was advertised for May 8. Its opening has been postponed.", ["film 2026-05-08 postponed"]),
    (
        "The DVD, which was listed for April 15, is now due on May 27.",
        ["disc 2026-04-15 postponed", "disc 2026-05-27"],
    ),
    (
        "Volume 3 was scheduled for release on March 17 but is now listed for April 14.",
        ["volume #3 2026-03-17 postponed", "volume #3 2026-04-14"],
    ),
    ("ADV Films will put the series on DVD starting in May.", ["disc 2026-05 ADV Films"]),
    ("The collector's edition lands in UK stores on May 18.", []),
    ("Anime Limited confirmed a UK cinema release for the film on May 22.", ["film 2026-05-22 Anime Limited"]),
    ("Madman will screen the film in Australian cinemas from May 28.", ["film 2026-05-28 Madman"]),
    (
        "The Japanese theatrical release is on June 12, followed by an IMAX run from June 26.",
        ["film 2026-06-12", "film 2026-06-26"],
    ),
    ("Cartoon Network airs a marathon of the first season on March 21.", ["broadcast S1 2026-03-21 Cartoon Network"]),
    (
        "This year's 18th issue of Weekly Shonen Jump, out on March 30, will have the last chapter.",
        ["issue #18 2026-03-30 Weekly Shonen Jump"],
    ),
    ("The 25th issue announced on Monday that the manga is nearing its climax.", []),
    ("Kadokawa's Comic Newtype site began publishing the spinoff on March 3.", ["issue 2026-03-03 Comic Newtype"]),
    ("The prequel manga runs in Ultra Jump since November 2024.", ["issue 2024-11 Ultra Jump"]),
    ("The audiobook follows on May 26.", ["other 2026-05-26"]),
    ("Titan Comics picked up the manga, with a release window of fall 2026.", ["volume 2026-autumn Titan Comics"]),
    (
        "Dark Horse's omnibus edition has slipped to November 10 from its earlier date of September 8.",
        ["volume 2026-11-10 Dark Horse", "volume 2026-09-08 Dark Horse postponed"],
    ),
    ("The title, which was to come out on March 3, has been cancelled outright.", []),
    ("The book, which was to come out on March 3, has been cancelled outright.", ["volume 2026-03-03 cancelled"]),
    (
        "The TV drama version starts airing on Fuji TV on Thursday, April 9 at 10 p.m.",
        ["broadcast 2026-04-09 22:00 Fuji TV"],
    ),
    ("Screenings will continue until April 30.", []),
    ("It was the best-selling volume of the week of March 2-8.", []),
    (
        "He moved to Tokyo in 1998 and made his debut with Lamp in Weekly Shonen Sunday in 2001.",
        ["issue 2001 Weekly Shonen Sunday"],
    ),
    ("In an interview from 2019, the director said that he had planned the film since 2015.", []),
    ("Pre-orders open on March 13, and the figure ships in November.", ["other 2026-11"]),
    ("The cafe is open from March 20 to April 19.", []),
    ("A Blu-ray box of all 26 episodes was released on February 25, 2015 in Japan.", ["disc 2015-02-25"]),
    ("Fans can see the finale in theaters on March 29, the day before its TV broadcast.", ["film 2026-03-29"]),
    ("Part 1 opens on May 8, part 2 on August 7.", ["film #1 2026-05-08", "film #2 2026-08-07"]),
    (
        "The sequel film, announced at the end of the TV series in 2024, now has a date: November 6.",
        ["film 2026-11-06"],
    ),
    ("Tentatively titled Kite, the series is expected to launch by the end of 2026.", []),
    (
        "The series is rated 16+. New episodes drop every Friday from April 10 on Disney+.",
        ["stream 2026-04-10 Disney+"],
    ),
    ("The show got a second season in 2022 and a third in 2024.", ["broadcast S2 2022", "broadcast S3 2024"]),
    (
        "Sentai Filmworks Licenses Bell Tower Anime\n\nSentai Filmworks announced on Wednesday that it has acquired Bell Tower. The series will stream exclusively on HIDIVE beginning April 8, and a home video release will follow in 2027.\n\nThe anime premieres in Japan on April 7.",
        ["stream 2026-04-08 HIDIVE", "disc 2027 Sentai Filmworks", "broadcast 2026-04-07"],
    ),
    (
        "Tide Manga Enters Final Arc, Takes 2-Month Break\n\nThe April issue of Kodansha's Dessert magazine revealed on Saturday that Rin Kage's Tide manga will go on a two-month break in order for Kage to prepare the final arc. The manga will return in the July issue, which ships on May 23.",
        ["issue 2026-05-23 Dessert"],
    ),
    (
        "Crunchyroll Adds Drift, Tide Anime to Spring Season\n\nCrunchyroll announced on Tuesday that it will stream the Drift and Tide anime as they air in Japan. Drift premieres on April 2 and Tide premieres on April 10.",
        ["stream 2026-04-02 Crunchyroll", "stream 2026-04-10 Crunchyroll"],
    ),
    (
        "Voice actress Mika Aoi gave birth to her first child on March 1. She debuted in 2008 and is known for the lead in Kite, which aired in 2014.",
        ["broadcast 2014"],
    ),
    (
        "Studio Bee's Original Film Tide Opens in 2027\n\nStudio Bee announced an original anime film on Friday. It will open in Japanese theaters in 2027. The studio is celebrating its 15th anniversary this year; it was established in 2011.",
        ["film 2027"],
    ),
    (
        "Netflix's Lamp Live-Action Series Casts Ken Aoi\n\nNetflix revealed on Thursday that Ken Aoi will play Haru in its live-action Lamp series, which debuts worldwide on June 18. The original anime ran for 24 episodes in 2013 and 2014 and is streaming on the service.",
        ["stream 2026-06-18 Netflix", "broadcast 2013"],
    ),
    (
        "Drift Anime Episode 9 Delayed by 1 Week\n\nThe staff of the Drift anime announced that the ninth episode will air on March 19 instead of March 12 because of the production schedule. A recap special will air in the March 12 slot.",
        ["broadcast #9 2026-03-19", "broadcast #9 2026-03-12 postponed", "broadcast 2026-03-12"],
    ),
    (
        "Viz Media Announces Fall 2026 Titles\n\nViz Media will publish the following titles in fall 2026:\n\n- Kite by Aoi Sora\n- Harbor Light by Ken Mori\n- Tide: The Complete Edition",
        ["volume 2026-autumn Viz Media", "volume 2026-autumn Viz Media", "volume 2026-autumn Viz Media"],
    ),
    (
        "Mangaka Ken Mori Dies at 71\n\nManga creator Ken Mori died of pneumonia on February 26. He was born in Osaka on May 5, 1954, and made his debut in 1975 with the one-shot Gull in Weekly Shonen Magazine. His best known work, Harbor Light, began in Big Comic in 1982 and won the Shogakukan Manga Award in 1986. A funeral was held for family members.",
        ["issue 1975 Weekly Shonen Magazine", "issue 1982 Big Comic", "award 1986"],
    ),
    (
        "Where to watch: the new episode airs first on Tokyo MX, followed by BS11 and AT-X. Crunchyroll streams it internationally one hour later.",
        [],
    ),
    (
        "The manga's chapter 112 is set to come out on Monday, March 16, 2026, at 12 a.m. JST on MANGA Plus and the VIZ website.",
        ["issue #112 2026-03-16 00:00 MANGA Plus"],
    ),
    (
        "The chapter was initially scheduled for March 9 but was pushed back a week due to a break.",
        ["issue 2026-03-09 postponed", "issue 2026-03-16"],
    ),
    (
        "Blue Kiln, a 2014 anime series by Studio Bee, is finally coming to Blu-ray in North America on September 22.",
        ["broadcast 2014", "disc 2026-09-22"],
    ),
    (
        "Following its theatrical run last October, the documentary arrives on Max on April 24.",
        ["film 2025-10", "stream 2026-04-24 Max"],
    ),
    (
        "TOKYO, March 10 - Kodansha Ltd. said Tuesday it will launch an English manga app in the United States on May 15.",
        [],
    ),
    ("The convention runs from July 2 to 5 in Los Angeles.", []),
    (
        "The long-awaited 20th volume of the fantasy manga will finally be published on June 26, three years after the 19th came out in June 2023.",
        ["volume #20 2026-06-26", "volume #19 2023-06"],
    ),
    (
        "The show's U.S. premiere is Sunday, April 12, at 9 p.m. ET/PT on Adult Swim.",
        ["broadcast 2026-04-12 21:00 Adult Swim"],
    ),
    ("The film is scheduled to be released in theaters nationwide in Japan on Nov. 20.", ["film 2026-11-20"]),
    ("In 2019 the manga was adapted into a stage play, and in 2021 into a TV drama.", ["live 2019", "broadcast 2021"]),
    (
        "A live-action movie based on the manga was released in 2018, followed by an anime film in 2020.",
        ["film 2018", "film 2020"],
    ),
    ("First published in 1989 in Big Comic Spirits, the manga ran until 1995.", ["issue 1989 Big Comic Spirits"]),
    (
        "The manga has been published in Weekly Young Jump since 2014 and has been collected in 30 volumes.",
        ["issue 2014 Weekly Young Jump"],
    ),
    ("An animated adaptation aired on Nippon TV from October 2018 to March 2019.", ["broadcast 2018-10 Nippon TV"]),
    ("Fans have been waiting since 2022, when the first season concluded.", []),
    ("Ticket sales begin on April 3 for the screenings, which run May 15-21 at AMC theaters.", ["film 2026-05-15"]),
    ("Production on the second season began in 2025, with a premiere planned for early 2027.", ["broadcast S2 2027"]),
    (
        "The second part of the final season will debut in Japan on April 3, with the English dub to follow on April 17.",
        ["broadcast 2026-04-03", "stream 2026-04-17"],
    ),
    ("Manga Planet has added the title to its library as of March 1.", []),
    ("The light novel ended with its 12th volume in February 2024.", ["volume #12 2024-02"]),
    ("The remaster will be available on March 27, 2026 for PS5, Xbox Series X|S, Switch and PC.", ["other 2026-03-27"]),
    ("An art exhibition celebrating the film will take place at Matsuya Ginza from April 22 to May 11.", []),
    ("According to the listing on Amazon, volume 9 will come out on July 21.", ["volume #9 2026-07-21"]),
    ("The anime was first announced in March 2024 for a 2025 debut.", ["broadcast 2025"]),
    ("Netflix dropped all ten episodes at once on January 29.", ["stream 2026-01-29 Netflix"]),
    (
        "The release of the third volume slipped from February to May, according to Seven Seas.",
        ["volume #3 2026-02 postponed", "volume #3 2026-05"],
    ),
    ("The TV special will be broadcast on April 29, a national holiday.", ["broadcast 2026-04-29"]),
    (
        "Due to popular demand, the film will return to theaters for one week only, beginning April 17.",
        ["film 2026-04-17"],
    ),
    (
        "UK fans can catch the film from May 1, when Anime Limited brings it to cinemas.",
        ["film 2026-05-01 Anime Limited"],
    ),
    ("The box set, limited to 3,000 copies, ships in late November.", ["disc 2026-11-late"]),
    ("The soundtrack went on sale on March 4.", ["other 2026-03-04"]),
    ("It is based on the 1997 novel by Aoi Sora.", ["volume 1997"]),
    (
        "The drama premieres on Adult Swim in the night of Saturday, March 21, at 1:30 a.m. EDT.",
        ["broadcast 2026-03-21 25:30 Adult Swim"],
    ),
    ("Kite won the prize in 2019 and Salt in 2020.", ["award 2019", "award 2020"]),
    ("The manga grew fast after the anime:\n\nOctober 29: 10 million\nDecember 16: 15 million", []),
    (
        "Episodes 13 and 14, which were not broadcast, were put on Blu-ray in December 2017.",
        ["disc #13 2017-12", "disc #14 2017-12"],
    ),
    ("North American theaters showed the film in April 2025.", ["film 2025-04"]),
    ("The latest volume, number 66, was released on February 2.", ["volume #66 2026-02-02"]),
    (
        "Kite season 2 episode 5 will be released in Japan on May 3, 2026, at 12:00 a.m. JST.\n\n| Time zone | Time | Date |\n| PDT | 8:00 am | May 2 |\n| CEST | 5:00 pm | May 2 |",
        ["broadcast S2 #5 2026-05-03 00:00"],
    ),
    ("The novel, about a boy who meets a kite maker in March 1998, will ship on May 5.", ["volume 2026-05-05"]),
    ("The series debuted, about two weeks late on March 4, on TV Tokyo.", ["broadcast 2026-03-04 TV Tokyo"]),
    ("The manga opens in theaters on May 1.", ["film 2026-05-01"]),
    (
        "The first four volumes are already out, and Yen Press will print volumes 5 to 6 in June 2026.",
        ["volume #5 2026-06 Yen Press", "volume #6 2026-06 Yen Press"],
    ),
    ("The dub of the film opens on May 1. Fathom has it.", ["film 2026-05-01"]),
    (
        "Readers of Weekly Shonen Jump have to do without Kite for two issues. Both manga will be back in number 31, which comes out on July 1.",
        ["issue #31 2026-07-01 Weekly Shonen Jump"],
    ),
    ("A trailer for volume 33 was shown as well; the book goes on sale in Japan on May 24.", ["volume #33 2026-05-24"]),
    (
        "Volume 24 of Kite Tutor will end the story of the novels. Kadokawa will release it on May 17, four weeks after the 23rd volume.",
        ["volume #24 2026-05-17 Kadokawa"],
    ),
    ("Netflix put the first season online today.", ["stream S1 2026-03-10 Netflix"]),
    (
        "The first season of eight episodes has been available on Netflix since February 3.",
        ["stream S1 2026-02-03 Netflix"],
    ),
    (
        "The film opens in Singapore on August 14.\n\nThe neighbors are close behind:\n\n- Vietnam: August 15\n- Philippines: August 20",
        ["film 2026-08-14", "film 2026-08-15", "film 2026-08-20"],
    ),
    (
        "Kodansha will sell the 20th volume with an original anime DVD. The limited edition is scheduled for release in Japan on June 4.",
        ["volume #20 2026-06-04"],
    ),
    (
        "Copies of issue 20 of Young Jump were printed in time, and it will go on sale as planned on May 13.",
        ["issue #20 2026-05-13 Young Jump"],
    ),
    (
        "Festival audiences saw the film at the Anime Expo on March 1. Kite is shown dubbed on August 28 and subtitled on August 29.",
        ["live 2026-03-01 Anime Expo", "film 2026-08-28", "film 2026-08-29"],
    ),
    (
        "Salt won the Kite Manga Prize on March 2. Of earlier works, Rain won in 2019 and Fog in 2020.",
        ["award 2026-03-02", "award 2019", "award 2020"],
    ),
    ("When does season 2 of Kite premiere?\nOn July 4, 2026.", ["broadcast S2 2026-07-04"]),
    ("When is the film out? On July 4. Tickets are not on sale yet.", ["film 2026-07-04"]),
    ("When can I buy the Blu-ray?\nOn December 21, 2026. That goes for both editions.", ["disc 2026-12-21"]),
    ("When was the author born? On May 5, 1970.", []),
    ("Short strips for the paper brought him the Kite Manga Award in 1984.", ["award 1984"]),
    ("Kite Zero lets its readers know in the issue released today that Duranki is over.", []),
    ("The monthly Kite used its January issue, published on March 5, to present the coming months.", []),
    ("The manga will end in the issue released on May 20.", ["issue 2026-05-20"]),
    ("The comic sold 100 million copies since Oricon began to rank books in April 2008.", []),
    ("The stage play opens on May 20. The run ends on May 29.", ["live 2026-05-20"]),
    ("The stage play opens on May 20 in Tokyo and runs until May 29. It ends in Osaka on June 5.", ["live 2026-05-20"]),
    (
        "The film is only shown dubbed, the version that was seen at the world premiere: the Kite Film Festival hosted it on March 6.",
        ["live 2026-03-06 Kite Film Festival"],
    ),
    (
        "An evening of orchestral music comes to Canada:\n\nMontreal, Salle Wilfrid: May 24, 7:30 p.m. EDT\nToronto, Meridian Hall: June 9, 7:30 p.m. EDT",
        ["live 2026-05-24 19:30", "live 2026-06-09 19:30"],
    ),
    (
        "Kite Tales 20, which Viz released on February 15, sold more copies than anything else.",
        ["volume #20 2026-02-15 Viz"],
    ),
    (
        "New works of the magazine:\n\nJune 25 (August issue): Aoi begins Kite.\n\nJuly 24 (September issue): a long one-shot by Honda.",
        ["issue 2026-06-25", "issue 2026-07-24"],
    ),
    (
        "Summer anime starting in July:\n\n- Lamps, July 7th. For those who miss the first one.\n- Rain of Blood, July 9th. New studio.",
        ["broadcast 2026-07-07", "broadcast 2026-07-09"],
    ),
    ("News in brief\n\n• Aoi Sora, July 7. She died at home.\n• The staff met, July 9. Nothing was decided.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_every_release_is_told(text: str, expected: list[str]) -> None:
    """Each way of writing gives its releases and nothing else."""
    assert facts(text, "en", PUBLISHED) == expected
