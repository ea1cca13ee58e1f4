"""Of which work a Japanese announcement tells, where nobody says it before."""

from __future__ import annotations

import pytest

from tests.news.reading import article


def _works(text: str) -> list[str | None]:
    """Give the work of each claim."""
    return [claim.work and claim.work.text for claim in article(text, "ja").claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "「今夜も月を磨きます」第2期の一挙配信が決定\n\nABEMAで12月20日に第1期を配信する。",
            ["今夜も月を磨きます"],
        ),
        ("来年1月9日よりBS11で放送されるTVアニメ『今夜も月を磨きます』。", ["今夜も月を磨きます"]),
        ("「今夜も月を磨きます」最終巻が発売\n\n最終7巻は12月15日に発売される。", ["今夜も月を磨きます"]),
        ("「月の庭」公式ファンブック発売\n\nDVD第1巻は12月17日に発売。", ["月の庭"]),
        ("「月の庭」公式お知らせ\n\nBS11では第9話を12月9日24時から放送。", ["月の庭"]),
        ("『月の庭』第6巻「翡翠の章」は12月8日に発売。", ["月の庭"]),
        ("TVアニメ「月の庭」のDVD\n\n第1巻「三日月」は12月23日、第2巻「満月」は1月25日に発売。", ["月の庭", "月の庭"]),
    ],
)
def test_titles(text: str, expected: list[str | None]) -> None:
    """Sentences are titles where a work is called so, or its parts follow; those of volumes are none."""
    assert _works(text) == expected
