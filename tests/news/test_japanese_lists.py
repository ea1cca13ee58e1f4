"""Lists of Japanese announcements: rows under a day, with a title, a station or a number of their own."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts


def named(text: str) -> list[str | None]:
    """Give the work of each claim of a text."""
    return [claim.work and claim.work.text for claim in article(text, "ja").claims]


def test_new_books_under_their_days() -> None:
    """A row may have a remark behind its number, and all are of the publisher in the headline."""
    text = (
        "1月の新刊コミックス(講談社)\n\n1月9日(金)発売\n緋色街トラベラー(5) 浅見ヒロ 460円\n"
        "緑の指先(12)<完> 小谷ミナ 460円\n1月23日(金)発売\n夜行列車のララ(1) 真田ルイ 580円"
    )
    assert facts(text, "ja") == [
        "volume #5 2026-01-09 講談社",
        "volume #12 2026-01-09 講談社",
        "volume #1 2026-01-23 講談社",
    ]
    assert named(text) == ["緋色街トラベラー", "緑の指先", "夜行列車のララ"]


def test_stations_with_their_slots_alone_under_the_first_day() -> None:
    """Each begins on its own weekday, from that day on."""
    text = (
        "アニメ「月の庭」放送情報\n\n2026年1月8日(木)より放送開始!\nTOKYO MX/BS11:毎週木曜 24:00~\n"
        "MBS:1月10日(土)より毎週土曜 27:08~\nAT-X:毎週金曜 21:00~(リピート放送:毎週火曜 29:00~)"
    )
    assert facts(text, "ja") == [
        "broadcast 2026-01-08 24:00 TOKYO MX+BS11",
        "broadcast 2026-01-09 21:00 AT-X",
        "broadcast 2026-01-10 27:08 MBS",
    ]


def test_the_second_clock_of_a_slot_repeats_it() -> None:
    """The first is when it airs."""
    text = "AT-X 1月の新番組\n\n白い扉のノア 1月8日(木)スタート 毎週木曜 10:30/22:30 ほか"
    assert facts(text, "ja") == ["broadcast 2026-01-08 10:30 AT-X"]


@pytest.mark.parametrize(
    "row, claim, work",
    [
        (
            "<木曜>真夜中の弁護人(TBS、1月8日深夜1:46) 下町の事務所で、夜だけ開く相談の窓口がある。",
            "broadcast 2026-01-08 25:46 TBS",
            "真夜中の弁護人",
        ),
        (
            "<金曜>桜色のトロンボーン(MBS、1月9日深夜2:10) 原作は2012年の小説大賞金賞受賞作。",
            "broadcast 2026-01-09 26:10 MBS",
            "桜色のトロンボーン",
        ),
    ],
)
def test_rows_that_go_on_behind_the_brackets(row: str, claim: str, work: str) -> None:
    """What they say of the work is neither its title nor its date."""
    text = f"冬の新番組を曜日別に紹介\n\n<水曜>鉄の靴(BS11、1月7日深夜0:00)\n{row}"
    assert claim in facts(text, "ja")
    assert work in named(text)


@pytest.mark.parametrize(
    "row",
    [
        "DVD第1巻 1月28日発売(税込6,300円) 以降、毎月下旬に1巻ずつ",
        "・第1巻 1月28日発売/以降毎月24日前後に1巻ずつリリース予定",
    ],
)
def test_rows_without_a_title(row: str) -> None:
    """What comes out and how it goes on is none."""
    assert named(f"アニメ「月の庭」のDVDについて\n\n{row}") == ["月の庭"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("「月の庭」第4話以降の放送・配信延期　26日からは第1話を再放送", ["broadcast #1 2025-12-26"]),
        ("「月の庭」1月4日放送開始、ABEMA・dアニメストアで先行配信", ["broadcast 2026-01-04"]),
        (
            "12月27日深夜2時25分に放送予定の「月の庭」最終話(第12話)は、翌28日午前2時55分からの放送に変更となりました。",
            ["broadcast #12 2025-12-27 26:25 postponed", "broadcast #12 2025-12-28 02:55"],
        ),
    ],
)
def test_what_a_headline_or_a_change_dates(text: str, expected: list[str]) -> None:
    """An episode that is shown again, what streams before, and the old day beside the new one."""
    assert facts(text, "ja") == expected
