"""Japanese dates of pages themselves, and of what is put off, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


@pytest.mark.parametrize(
    "text",
    [
        "アニメ「月の庭」が来年に放送される。\n\n(2025/11/30 12:41)",
        "アニメ「月の庭」が来年に放送される。\n\n【モデルプレス=2025/11/30】「月の庭」の放送が決まった。",
        "ニュース 2025.11.30 「月の庭」の放送が来年に決定\n\nアニメ「月の庭」が来年に放送される。",
        "掲載開始日 2025年11月30日\nアニメ「月の庭」が来年に放送される。",
        "2025/11/29掲載(Last Update:25/11/30 17:57)\nアニメ「月の庭」が来年に放送される。",
    ],
)
def test_days_on_which_a_page_came_out(text: str) -> None:
    """In brackets with a clock, behind who wrote it, or what it is labelled with: nothing is released then."""
    assert ruled(text) == ["broadcast 2026 月の庭"]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭」は12月27日に公開を予定していたが、公開延期が発表された。\n新しい公開予定は、決まりしだい知らせる。",
            ["film 2025-12-27 postponed 月の庭", "film undecided 月の庭"],
        ),
        ("映画「月の庭」は12月27日に予定した公開を取りやめ、再延期を決めた。", ["film 2025-12-27 postponed 月の庭"]),
        (
            "アニメ「月の庭」の放送が延期される。\n2026年7月からの放送を予定しており、詳しい日時は決まり次第伝える。",
            ["broadcast 2026-07 月の庭"],
        ),
    ],
)
def test_what_is_put_off_and_until_when(text: str, expected: list[str]) -> None:
    """What is stopped to be put off is not cancelled; where a month is told, no more than its day is open."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "「月の庭」第2期の放送開始は6月に発表済みだ。",
        "「月の庭」と「風の子」の再開は19日に伝えられていた。",
        "「月の庭」の放送再開の知らせは11月10日。新聞も取り上げた。",
        "公開中の「月の庭」は12月21日に“終映”となる。",
    ],
)
def test_days_of_news_and_of_an_end(text: str) -> None:
    """On the one it was told what comes out, on the other nothing does any more."""
    assert ruled(text) == []
