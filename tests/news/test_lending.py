"""Who brings a release whose own words name nobody: its sentence, the one before, the head of the text, or none."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.news.reading import article


def brought(text: str, language: Literal["en", "ja"]) -> list[tuple[str, str, list[str]]]:
    """Give kind, date and outlets of each claim."""
    return [(c.kind, str(c.date), [each.text for each in c.outlets]) for c in article(text, language).claims]


@pytest.mark.parametrize(
    "text, expected",
    [
        (  # its sentence began with the publisher
            "Kodansha published the third volume of Salt Ferry on May 7, with the fourth volume scheduled for release "
            "on September 9.",
            [("volume", "2025-05-07", ["Kodansha"]), ("volume", "2026-09-09", ["Kodansha"])],
        ),
        (  # the sentence before began with the publisher
            "Salt Ferry Gets Anime\n\nMori draws the Salt Ferry manga. Yen Press is publishing it in English. The "
            "seventh volume will ship on June 23.",
            [("volume", "2026-06-23", ["Yen Press"])],
        ),
        (  # a publisher of Japan is not lent to the next sentence's volume
            "Salt Ferry Gets Anime\n\nKodansha prints the Salt Ferry manga. The seventh volume will ship on June 23.",
            [("volume", "2026-06-23", [])],
        ),
        (  # the book of another work, long ago
            "Viz licensed her earlier novel House of Reeds (2014).",
            [("volume", "2014", [])],
        ),
        (  # all stations of the list before
            "The Salt Ferry anime will air on MBS, TBS, and BS11. The first episode will be shown on July 5.",
            [("broadcast", "2026-07-05", ["MBS", "TBS", "BS11"])],
        ),
        (
            "MBS and TBS will air the Salt Ferry anime. The first episode will be shown on July 5.",
            [("broadcast", "2026-07-05", ["MBS", "TBS"])],
        ),
        (  # another anime, years ago
            "The anime premiered on TV Tokyo on May 7. The novels had an anime in January 2008.",
            [("broadcast", "2025-05-07", ["TV Tokyo"]), ("broadcast", "2008-01", [])],
        ),
        (  # the recording is of another time than the disc
            "Sentai will ship the 1994 OVA Harbor Bell on Blu-ray Disc on June 9.",
            [("disc", "1994", []), ("disc", "2026-06-09", ["Sentai"])],
        ),
        (  # a service of the head brings no disc, nor an episode of a station
            "HIDIVE Adds Bell Tower\n\nHIDIVE will stream Bell Tower from July 8. It will be released on Blu-ray "
            "Disc on October 6.",
            [("stream", "2026-07-08", ["HIDIVE"]), ("disc", "2026-10-06", [])],
        ),
        (  # the whole name, where the headline has the short one
            "Sentai Dates Bell Tower\n\nSentai Filmworks revealed its list.\n\nBell Tower ships on DVD on July 7.",
            [("disc", "2026-07-07", ["Sentai Filmworks"])],
        ),
        (  # the only service of the text
            "The Salt Ferry anime premieres on July 4.\n\nMori draws the manga.\n\nThe English dub will stream from "
            "July 18. Crunchyroll has all episodes of the first season.",
            [("broadcast", "2026-07-04", []), ("stream", "2026-07-18", ["Crunchyroll"])],
        ),
        (  # sold in Japan, and so of nobody who sells it abroad
            "Mori draws the Salt Ferry manga. Seven Seas is releasing it in English. The eighth volume ships in Japan "
            "on May 7.",
            [("volume", "2026-05-07", [])],
        ),
        (
            "Discotek Media has the Harbor Bell anime. The Japanese Blu-ray Disc ships on May 7.",
            [("disc", "2026-05-07", [])],
        ),
        (
            "Discotek Media has the Harbor Bell anime. The Blu-ray Disc ships on May 7.",
            [("disc", "2026-05-07", ["Discotek Media"])],
        ),
        (  # another season than that of the station
            "The second season opened on TV Tokyo in 2023, and the third season premieres in July.",
            [("broadcast", "2023", ["TV Tokyo"]), ("broadcast", "2026-07", [])],
        ),
        (
            "Mori's manga runs in Monthly Afternoon. The manga will end on May 25.",
            [("issue", "2026-05-25", ["Monthly Afternoon"])],
        ),
        (
            "Mori's manga runs in Monthly Afternoon. Her previous manga ended on May 25.",
            [("issue", "2025-05-25", [])],
        ),
        ("GKIDS Dates Lantern Film\n\nLantern opens in theaters on July 4.", [("film", "2026-07-04", ["GKIDS"])]),
        ("Lantern Film From GKIDS Dated\n\nLantern opens in theaters on July 4.", [("film", "2026-07-04", [])]),
        (  # not there
            "Netflix Drops Lantern Girl\n\nThe series will stream on other services on April 5.",
            [("stream", "2026-04-05", [])],
        ),
    ],
)
def test_english(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    """Where it is not sure, nobody is given."""
    assert brought(text, "en") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (  # its sentence
            "1月9日発売の週刊花園33号は、都合により1月16日発売に変更となった。",
            [("issue", "2026-01-09", ["週刊花園"]), ("issue", "2026-01-16", ["週刊花園"])],
        ),
        (  # the sentence before
            "アニメ「潮の庭」はABEMAが独占で扱う。第1話は7月4日24時から配信される。",
            [("stream", "2026-07-04", ["ABEMA"])],
        ),
        (  # other services than the only one that is named
            "ABEMAでは7月9日24時30分から配信、そのほかのサービスでは7月12日12時以降順次配信となる。",
            [("stream", "2026-07-09", ["ABEMA"]), ("stream", "2026-07-12", [])],
        ),
        (  # the rest of the sites
            "ABEMAでは7月9日24時30分から配信され、その他サイトでも7月12日以降順次配信予定。",
            [("stream", "2026-07-09", ["ABEMA"]), ("stream", "2026-07-12", [])],
        ),
        (  # an earlier work of the same hand
            "新連載「星の庭」が6月25日発売の「アフタヌーン」8月号で始まる。前作は昨年3月に完結。",
            [("issue", "2026-06-25", ["アフタヌーン"]), ("issue", "2024-03", [])],
        ),
        (  # the station that tells it
            "アニメ「潮の庭」第5話を延期\n\n福井テレビは1日、アニメ「潮の庭」の編成を変えると発表した。\n\n"
            "第5話は6月9日深夜1時25分から放送する。",
            [("broadcast", "2026-06-09", ["福井テレビ"])],
        ),
        (  # one station by two names
            "毎日放送(MBS)は、アニメ「潮の庭」を7月4日深夜1時25分から放送する。",
            [("broadcast", "2026-07-04", ["毎日放送(MBS)"])],
        ),
        (
            "「潮の庭」第1期はHuluで配信中。第2期は7月4日24時からTBSで放送され、同日から各サービスで配信される。",
            [("broadcast", "2026-07-04", ["TBS"]), ("stream", "2026-07-04", [])],
        ),
        (  # the sentence before begins with the station
            "TOKYO MX、BS11ではアニメ「潮の庭」を送る。第1話は7月4日24時から放送される。",
            [("broadcast", "2026-07-04", ["TOKYO MX", "BS11"])],
        ),
        (  # what aired long ago need not have aired there
            "アニメ「潮の庭」第5話を延期\n\n福井テレビが1日、アニメ「潮の庭」の編成を変えると発表した。\n\n"
            "第5話は6月9日深夜1時25分から放送する。\n\n第1期は2024年1月に放送された。",
            [("broadcast", "2026-06-09", ["福井テレビ"]), ("broadcast", "2024-01", [])],
        ),
    ],
)
def test_japanese(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    """Where it is not sure, nobody is given."""
    assert brought(text, "ja") == expected


def test_a_volume_of_a_publisher_abroad_is_in_english() -> None:
    """A heading between does not make it a Japanese one."""
    text = "Mori draws it. Pushkin Press bought it.\n\nSecond Volume\n\nVolume 2 ships on June 23."
    (claim,) = article(text, "en").claims
    assert ([each.text for each in claim.outlets], claim.territory, claim.language) == (["Pushkin Press"], "GB", "en")
