"""Who airs something, in words."""

from __future__ import annotations

import pytest

from medalcal.emit.entry import Language
from medalcal.emit.station import station_text, territory_text

TV_ASAHI = {"en": "TV Asahi", "ja": "テレビ朝日"}
MBS, TBS = {"en": "MBS"}, {"en": "TBS"}


@pytest.mark.parametrize(
    "outlet,partners,affiliates,block,language,expected",
    [
        pytest.param(TV_ASAHI, [], 23, "NUMAnimation", "en", "TV Asahi and 23 more stations (NUMAnimation)", id="all"),
        pytest.param(TV_ASAHI, [], 23, "NUMAnimation", "ja", "テレビ朝日ほか23局「NUMAnimation」", id="Japanese"),
        pytest.param(TV_ASAHI, [], None, None, "en", "TV Asahi", id="the outlet alone"),
        pytest.param(MBS, [TBS], 26, None, "en", "MBS, TBS and 26 more stations", id="partners"),
        pytest.param(MBS, [TBS], 1, None, "ja", "MBS・TBSほか1局", id="partners in Japanese"),
        pytest.param(MBS, [], 1, None, "romaji", "MBS and 1 more station", id="one more"),
        pytest.param({}, [], 23, "NUMAnimation", "en", "", id="no outlet, no words"),
    ],
)
def test_station_text(
    outlet: dict[str, str],
    partners: list[dict[str, str]],
    affiliates: int | None,
    block: str | None,
    language: Language,
    expected: str,
) -> None:
    """The outlet comes first, then who airs it with it, how many more, and the block."""
    assert station_text(outlet, partners, affiliates, block, language) == expected


@pytest.mark.parametrize(
    "territory, english, japanese",
    [("world except JP", "world except JP", "日本以外"), ("world except JP CN", "world except JP CN", "日本・中国以外"),
     ("world", "world", "全世界"), ("US", "US", "米国"), ("ZW", "ZW", "ZW")],
)  # fmt: skip
def test_territory_text(territory: str, english: str, japanese: str) -> None:
    """In Japanese a territory is told by the names of its countries; one without a name here keeps its code."""
    assert territory_text(territory, "en") == territory_text(territory, "romaji") == english
    assert territory_text(territory, "ja") == japanese
