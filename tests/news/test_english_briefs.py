"""English news in brief, with earlier works, shows called off and lists around the releases; of 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import article, facts

PUBLISHED = date(2026, 3, 10)
"""A Tuesday."""

TOLD = [
    (
        "Volumes of the manga ship on April 13, 14, and 16.",
        ["volume 2026-04-13", "volume 2026-04-14", "volume 2026-04-16"],
    ),
    (
        "Volumes 3, 4, and 5 of Blue Kiln ship on April 13, 14, and 16.",
        ["volume #3 2026-04-13", "volume #4 2026-04-14", "volume #5 2026-04-16"],
    ),
    ("The last two volumes of the manga ship on April 13 and 14.", ["volume 2026-04-13", "volume 2026-04-14"]),
    (
        "The first and second volumes ship on May 4 and May 5.",
        ["volume #1 2026-05-04", "volume #2 2026-05-05"],
    ),
    ("The third and fourth books ship on May 4 and May 5.", ["volume #3 2026-05-04", "volume #4 2026-05-05"]),
    ("Episodes 1 and 2 air on May 4 and May 5.", ["broadcast #1 2026-05-04", "broadcast #2 2026-05-05"]),
    ("The second episode is shown on May 4 and May 5.", ["broadcast #2 2026-05-04"]),
    ("The film plays in theaters on September 18, 19, and 20.", ["film 2026-09-18"]),
    ("The Osaka show on April 12 is cancelled.", ["live 2026-04-12 cancelled"]),
    (
        "The Blue Kiln tour's Osaka show on April 12 is cancelled, but the Tokyo show on April 19 will take place.",
        ["live 2026-04-12 cancelled", "live 2026-04-19"],
    ),
    ("The May 9 show in Nagoya is cancelled.", ["live 2026-05-09 cancelled"]),
    ("The Nagoya show, planned for May 9, is postponed to July 4.", ["live 2026-05-09 postponed", "live 2026-07-04"]),
    ("The Blu-ray went up for pre-order on Friday and ships on August 12.", ["disc 2026-08-12"]),
    ("Its Blu-ray Disc opened for pre-orders on Friday and will be released on August 12.", ["disc 2026-08-12"]),
    ("Tickets go on sale on Friday and can be ordered until April 9.", []),
    (
        "Here are the titles due in stores from March 14-20:\n\nThe Kettle King Volume 3 (Viz Media), March 14\n"
        "Marrow Volume 12 (Kodansha USA), March 17",
        ["volume #3 2026-03-14 Viz Media", "volume #12 2026-03-17 Kodansha USA"],
    ),
    (
        "TOKYOPOP will publish it. The first volume ships in June, with new volumes every two months after that.",
        ["volume #1 2026-06 TOKYOPOP"],
    ),
    (
        "Yen Press first scheduled the volume for January 10, moved it to March 6, and will now ship it on April 10.",
        [
            "volume 2026-01-10 Yen Press postponed",
            "volume 2026-03-06 Yen Press postponed",
            "volume 2026-04-10 Yen Press",
        ],
    ),
    (
        "The film was delayed from January 10 to March 6, and then to April 10.",
        ["film 2026-01-10 postponed", "film 2026-03-06 postponed", "film 2026-04-10"],
    ),
    (
        "It will air on AT-X on April 8 at 22:00 (with reruns on April 10 at 28:00), and on MBS on April 9 at 26:38.",
        ["broadcast 2026-04-08 22:00 AT-X", "broadcast 2026-04-10 28:00 AT-X", "broadcast 2026-04-09 26:38 MBS"],
    ),
    ("Yen Press will release the first volume in July. Yen Press launched in 2006.", ["volume #1 2026-07 Yen Press"]),
    (
        "The first volume will ship on June 27 with episodes 1-4, the second on July 25, and the third on August 29.",
        ["volume #1 2026-06-27", "volume #2 2026-07-25", "volume #3 2026-08-29"],
    ),
    (
        "Bandai Visual will ship the first Velvet Siege OVA on DVD on June 22, and the second on August 25.",
        ["disc #1 2026-06-22 Bandai Visual", "disc #2 2026-08-25 Bandai Visual"],
    ),
    (
        "NIS America will ship the first premium edition Blu-ray Disc set of Amber Regiment on April 10.",
        ["disc #1 2026-04-10 NIS America"],
    ),
    (
        "Episode 2 has been delayed from April 16 to April 23. All later episodes will move by one week as well.",
        ["broadcast #2 2026-04-16 postponed", "broadcast #2 2026-04-23"],
    ),
    (
        "The May issue of Newtype magazine is revealing on Friday that a second season will premiere in July.",
        ["broadcast S2 2026-07"],
    ),
    (
        "The April issue of Afternoon revealed on Wednesday that the manga will end on May 25.",
        ["issue 2026-05-25 Afternoon"],
    ),
    (
        "Weekly Shonen Jump announced on Monday that a television anime of the manga has been green-lit for this fall.",
        ["broadcast 2026-autumn"],
    ),
    ("The anime premiered on Tuesday. It airs Tuesdays at 24:30 on Tokyo MX.", ["broadcast 2026-03-10 24:30 Tokyo MX"]),
    (
        "Copper Heron Complete Series DVD - April 9\n\nCopper Heron had been listed for March 26.",
        ["disc 2026-04-09", "disc 2026-03-26 postponed"],
    ),
    (
        "The first Blu-ray Disc volume ships on May 20 with an unaired episode, and the sixth and last on October 23.",
        ["disc #1 2026-05-20", "disc #6 2026-10-23"],
    ),
    (
        "The first two volumes are available in print since March 3.",
        ["volume #1 2026-03-03 print", "volume #2 2026-03-03 print"],
    ),
    (
        "YTV begins airing it on April 3 at 9:30 p.m. EDT. The channel repeats each episode the following Sunday.",
        ["broadcast 2026-04-03 21:30 YTV"],
    ),
    (
        "A stage event on Saturday announced the anime. The manga's tenth volume shipped on the same day.",
        ["volume #10 2026-03-07"],
    ),
    (
        "Wolfpine competed at the Annecy International Animation Film Festival in June 2025. The film opens on May 28.",
        ["film 2026-05-28"],
    ),
    (
        "The manga was originally scheduled to resume in the 26th issue on May 30, but the return is now undecided.",
        ["issue #26 2026-05-30 postponed", "issue undecided"],
    ),
    ("Night Orchard, a single-volume manga by Riku Tanba, is scheduled for May 2027 at US$13.95.", ["volume 2027-05"]),
    (
        "The broadcast of the fifth episode has been delayed from April 16 to April 23. The final episode, originally "
        "planned for April 30, will now air on May 7 at 24:45.",
        [
            "broadcast #5 2026-04-16 postponed",
            "broadcast #5 2026-04-23",
            "broadcast 2026-04-30 postponed",
            "broadcast 2026-05-07 24:45",
        ],
    ),
    (
        "Seven Seas Adds Sparrow\n\nSeven Seas will release the first omnibus in September. ASCII Media Works shipped "
        "the fifth volume in Japan on December 17. The sixth will follow there on April 27.",
        ["volume #1 2026-09 Seven Seas", "volume #5 2025-12-17 ASCII Media Works", "volume #6 2026-04-27"],
    ),
    (
        "The limited edition of the seventh volume of the manga will bundle an original anime DVD. The volume ships on "
        "June 26.",
        ["volume #7 2026-06-26", "disc 2026-06-26"],
    ),
    (
        "The seventh volume of the manga will ship on June 26 with an original anime DVD.",
        ["volume #7 2026-06-26", "disc 2026-06-26"],
    ),
    ("Director Yuki Hara made his debut in 1999, and the singer debuted in 2005 with the single Ray.", []),
    (
        "It premieres on April 5 at 24:00 on Tokyo MX, with BS11 half an hour later.",
        ["broadcast 2026-04-05 24:00 Tokyo MX", "broadcast 2026-04-05 24:30 BS11"],
    ),
    (
        "This Week in Manga: March 17\n\nKodansha Comics\nQuill Harbor, Vol. 2 – $10.99\nDagger Tea, Vol. 7 – $9.99\n\n"
        "Yen Press\nPale Tenant, Vol. 4 – $13.00",
        [
            "volume #2 2026-03-17 Kodansha Comics",
            "volume #7 2026-03-17 Kodansha Comics",
            "volume #4 2026-03-17 Yen Press",
        ],
    ),
    (
        "New Anime Releases, March 17\n\nSentai Filmworks\nQuill Harbor Complete Collection Blu-ray\n"
        "Dagger Tea Season 2 Blu-ray",
        ["disc 2026-03-17 Sentai Filmworks", "disc S2 2026-03-17 Sentai Filmworks"],
    ),
    (
        "The anime airs in the following slots:\n\nAT-X: from April 5, Sundays 21:00- (repeats Tuesdays 29:00)\n"
        "BS11: from April 6, Mondays 23:30-",
        ["broadcast 2026-04-05 21:00 AT-X", "broadcast 2026-04-06 23:30 BS11"],
    ),
    (
        "The third Iron Wicker DVD, which slipped from January 20 to March 3, has slipped once more, to April 14.",
        ["disc #3 2026-01-20 postponed", "disc #3 2026-03-03 postponed", "disc #3 2026-04-14"],
    ),
    (
        "Eel Pass returns with its third season in 2027; the first two aired in 2021 and 2023.",
        ["broadcast S3 2027", "broadcast S1 2021", "broadcast S2 2023"],
    ),
    (
        "The event was moved from September 29 to November 14, and then to June 24, 2027.",
        ["live 2026-09-29 postponed", "live 2026-11-14 postponed", "live 2027-06-24"],
    ),
    (
        "The fifth episode has been delayed from April 16 to April 23. All later episodes will move by one week, too. "
        "The final episode, originally planned for April 30, will now air on May 7.",
        [
            "broadcast #5 2026-04-16 postponed",
            "broadcast #5 2026-04-23",
            "broadcast 2026-04-30 postponed",
            "broadcast 2026-05-07",
        ],
    ),
    (
        "The anime is due in winter 2027. An event on Saturday announced it. The tenth volume shipped on the same day.",
        ["broadcast 2027-winter", "volume #10 2026-03-07"],
    ),
    ("The film premiered at Otakon last July.", ["live 2025-07 Otakon"]),
    (
        "Fern & Flint Season 2: When Is It?\n\nWhen does the second season of Fern & Flint begin? On April 5 on MBS. "
        "The first season ran in 2023.",
        ["broadcast S2 2026-04-05 MBS", "broadcast S1 2023"],
    ),
    ("The U.S. theatrical release is planned for Q4 2026.", ["film 2026-Q4"]),
    (
        "The first season aired in 2024. A compilation film opened on January 19, and its Blu-ray ships on April 26.",
        ["broadcast S1 2024", "film 2026-01-19", "disc 2026-04-26"],
    ),
    ("Mori's original light novels debuted on the Syosetu website in 2018.", ["issue 2018 Syosetu"]),
    (
        "Night Diver will not appear in the 16th issue, and will return in the 18th issue on March 30.",
        ["issue #18 2026-03-30"],
    ),
    (
        "Shueisha published the manga's 7th volume on March 4. Viz Media has been publishing the series digitally "
        "since 2023.",
        ["volume #7 2026-03-04 Shueisha", "volume 2023 Viz Media digital"],
    ),
    ("An earlier version of this article said that Ash Canal would premiere on April 7.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates_of_releases(text: str, expected: list[str]) -> None:
    """Each date is what a reader of the sentence would say it is."""
    assert facts(text, "en", PUBLISHED) == expected


WORKS = [
    (
        "Fate Road: Second Night Film Opens in January\n\nThe Fate Road: Second Night film opens on January 17, 2027. "
        "Fate Road: First Night opened in June 2025. Fate Road: Third Night is slated for summer 2027.",
        ["film Fate Road: Second Night", "film Fate Road: First Night", "film Fate Road: Third Night"],
    ),
    (
        "Lantern Girl: The Movie Opens in May\n\nLantern Girl: The Movie opens on May 8. Lantern Girl: Season 2 "
        "premieres in July.",
        ["film Lantern Girl: The Movie", "broadcast Lantern Girl: The Movie"],
    ),
    (
        "Your Lie in April Musical to Run in Tokyo in May\n\nThe Your Lie in April musical will run at Tokyo's Theater "
        "Lantern from May 1 to 10. It is based on the Your Lie in April manga, which ended in February 2015.",
        ["live Your Lie in April", "issue Your Lie in April"],
    ),
    (
        "Cobalt Hour, 3 Others Postponed\n\nPeach Militia will pause after its third episode on April 25. "
        "Yarn Detective moves from April 30 to July 2. Yarn Detective's manga ships its eighth volume on May 15.",
        ["broadcast Peach Militia", "broadcast Yarn Detective", "broadcast Yarn Detective", "volume Yarn Detective"],
    ),
    (
        "Yen Press Licenses Blue Kiln\n\nYen Press will release the first volume in July.",
        ["volume Blue Kiln"],
    ),
    (
        "Anime Expo: Funimation Licenses Ember Choir, Two More\n\nFunimation announced that it has licensed the "
        "following series:\n\nEmber Choir: July 8\nThe Quiet Auction: July 10\n\nEmber Choir's English dub premieres "
        "on July 22. The company will also open the film Winter Ward in U.S. theaters on September 18.",
        ["stream Ember Choir", "stream The Quiet Auction", "stream Ember Choir", "film Winter Ward"],
    ),
    (
        "The film of the Your Lie of April Rain manga will open on May 25. Your Lie of April Rain's television anime "
        "premiered in October 2014.",
        ["film Your Lie of April Rain", "broadcast Your Lie of April Rain"],
    ),
    (
        "Moth Parade and Iron Choir\n\nIron Choir airs on May 5. Moth Parade's DVD collection streets on June 9.",
        ["broadcast Iron Choir", "disc Moth Parade"],
    ),
    (
        "Amazon Prime Video to Stream Live-Action Blue Kiln\n\nAmazon announced that the series will debut on May 8.",
        ["stream Blue Kiln"],
    ),
    (
        "HIDIVE to Stream Blue Kiln\n\nThe service will begin streaming the series on April 4.",
        ["stream Blue Kiln"],
    ),
    (
        "Night Orchard opens in New York on March 18, Los Angeles on March 25, and Chicago and Boston on April 8.",
        ["film Night Orchard", "film Night Orchard", "film Night Orchard"],
    ),
    (
        "The game Blue Kiln: Low Tide launches for Switch and PC on November 14.",
        ["other Blue Kiln: Low Tide"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORKS)
def test_works(text: str, expected: list[str]) -> None:
    """Each release is of the work that its sentence names."""
    claims = article(text, "en", PUBLISHED).claims
    assert [f"{claim.kind} {claim.work.text if claim.work else ''}" for claim in claims] == expected
