"""New books that a Japanese page names one by one, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

BOOKS: list[tuple[str, list[str]]] = [
    (
        "1月に買うコミック\n\n自分用の買い物メモ。\n\n8日、早めの花園コミックス。谷川ケイ「月の庭(3)」がもう出る。"
        "\n\n27日、沖アユ「風の子(4)」。「凧の空」の帯の仕様がうらやましい。岸リン「星の庭」も同じ日。",
        ["volume #3 2026-01-08 月の庭(3)", "volume #4 2026-01-27 風の子(4)", "volume 2026-01-27 星の庭"],
    ),
    (
        "2026年1月に買う予定のマンガ\n\n注目は「月の庭」と「風の子」。谷川ケイの「月の庭」は、花園社から。"
        "やっと第1巻が出る沖アユ「凧の空」も楽しみ。岸リン「星の庭」は、もう2巻が出る。",
        [
            "volume 2026-01 月の庭",
            "volume 2026-01 風の子",
            "volume #1 2026-01 凧の空",
            "volume #2 2026-01 星の庭",
        ],
    ),
    (
        "花園文庫の新刊\n\n□1月の新刊予定(2026年1月10日発売)□\n\n◆月の庭 外伝\n著/谷川ケイ イラスト/沖アユ\n庭師。\n\n"
        "◆風の子4 蒼い空\n著/岸リン イラスト/森ミナ\n子どもの話。",
        ["volume 2026-01-10 月の庭 外伝", "volume #4 2026-01-10 風の子"],
    ),
    (
        "12月の気になるマンガ\n\n残りの一年も読みます。\n\n月の庭 6巻\n\nこれで最終巻。\n\n"
        "風の子 2巻、星の庭 3巻\n\nどちらも傑作。",
        ["volume #6 2025-12 月の庭", "volume #2 2025-12 風の子", "volume #3 2025-12 星の庭"],
    ),
    (
        "花園文庫 12月新刊は12月25日(木)発売!!\n\n今月は、『月の庭』の谷川ケイが贈る新作『種の家』が加わります。"
        "そのほか、『風の子』第5巻、『星の庭』第8巻などもそろっています!",
        ["volume 2025-12-25 種の家", "volume #5 2025-12-25 風の子", "volume #8 2025-12-25 星の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", BOOKS)
def test_new_books_that_are_named_one_by_one(text: str, expected: list[str]) -> None:
    """They have the month or the day of the headline, or the day with which their paragraph begins."""
    assert ruled(text) == expected
