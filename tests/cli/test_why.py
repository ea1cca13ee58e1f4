"""``medalcal why``: the claims behind a date, what each counts for, and where it stands."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
Golden = Callable[[str, str], None]
NOW = ("--now", "2026-11-11T00:00:00Z", "--tz", "Europe/Berlin")
EPISODE, VOLUME = "skating/season-1/1", "novel/novel/3:en-print"


@pytest.mark.parametrize(
    "name,args",
    [
        ("why-40", (EPISODE,)),
        ("why-80", (EPISODE,)),
        ("why-120", (EPISODE,)),
        ("why-volume-80", (VOLUME,)),
        ("why-coarse-80", (EPISODE, "--as-of", "2026-11-03")),
        ("why-break-80", ("skating/season-1/break-2027-01-23",)),
        ("why-work-80", ("novel",)),
        ("why-ja-80", (VOLUME, "--titles", "ja")),
    ],
)
def test_screens(run: Run, golden: Golden, history: str, name: str, args: tuple[str, ...]) -> None:
    """Whole screens: what it is, what it went through, the claims behind it, the last read first."""
    outcome = run("why", *args, *NOW, "--data", history, COLUMNS=name.rpartition("-")[2])
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"{name}.txt", outcome.out)


def _document(run: Run, history: str, *args: str) -> dict[str, Any]:
    outcome = run("why", *args, *NOW, "--data", history, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    document: dict[str, Any] = json.loads(outcome.out)
    assert document["schema"] == "medalcal/why/1"
    return document


def _told(document: dict[str, Any]) -> list[tuple[str, str]]:
    return [(said["text"], said["standing"]) for claim in document["claims"] for said in claim["says"]]


def test_claims_of_an_entry(run: Run, history: str) -> None:
    """All that bears on it, the last read first, each with what it counts for."""
    document = _document(run, history, EPISODE)
    assert _told(document) == [
        ("status cancelled", "holds"),
        ("starts 2027-01-10", "disagrees"),
        ("starts 2027-01-16 25:30", "holds"),
        ("starts 2027-01-09 25:30", "replaced"),
        ("slot Sat 25:30", "holds"),
        ("channel tv-asahi", "holds"),
        ("minutes 30", "holds"),
        ("count 4", "holds"),
        ("starts 2027-01-09", "replaced"),
        ("starts 2027-01", "replaced"),
        ("starts 2027-winter", "replaced"),
        ("starts 2027", "replaced"),
    ]
    assert document["entry"]["key"] == EPISODE
    assert [change["change"] for change in document["changes"]][-1] == "added"
    read = [max(source["read_at"] for source in claim["sources"]) for claim in document["claims"]]
    assert read == sorted(read, reverse=True)


def test_claims_of_a_volume(run: Run, history: str) -> None:
    """Claims of other volumes are none of its business."""
    assert _told(_document(run, history, VOLUME)) == [
        ("no. 3: date 2027-02-23", "holds"), ("no. 3: date undecided", "replaced"), ("no. 3: date 2027-02-02", "replaced"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "key,told",
    [
        ("novel/novel/4:en-print", [("no. 4: date 2027-03-06", "holds"), ("no. 4: date 2027-03-16", "corrected")]),
        ("novel/novel/5:en-print", [("withdraws phantom", "holds"), ("no. 5: date 2027-04", "withdrawn")]),
        ("novel/novel/6:en-print", [("no. 6: date 2027-05-11", "disagrees"), ("no. 6: date 2027-05-04", "holds")]),
    ],
    ids=["corrected", "withdrawn", "disagreeing"],
)
def test_what_claims_count_for(run: Run, history: str, key: str, told: list[tuple[str, str]]) -> None:
    """A slip that was corrected, a claim that was withdrawn, a shop that says otherwise."""
    found = _told(_document(run, history, key))
    assert [one for one in found if one[0].startswith(("no. ", "withdraws"))] == told


def test_words_address_and_place(run: Run, history: str) -> None:
    """Each claim says its words, where it was read and on which day, and on which line of which file it is kept."""
    document = _document(run, history, EPISODE)
    claim = document["claims"][2]
    assert claim["words"].startswith("The first episode will air a week later")
    assert claim["sources"] == [
        {"url": "https://example.org/ice/news/6", "name": None, "said_on": "2026-11-05", "read_at": "2026-11-06", "rank": "announced"}
    ]  # fmt: skip
    with open(claim["path"], encoding="utf-8") as stream:
        assert "later}" in stream.read().splitlines()[claim["line"] - 1]


def test_a_whole_work(run: Run, history: str) -> None:
    """All claims of it; no entry stands for it."""
    document = _document(run, history, "skating")
    assert document["entry"] is None
    assert len(document["claims"]) == 11
    assert {claim["part"] for claim in document["claims"]} == {"season-1", "season-1/tv"}


@pytest.mark.parametrize(
    "words", [("氷の物語",), ("story", "on", "ice"), ("SKATING",)], ids=["Japanese", "words", "capitals"]
)
def test_a_work_by_any_title(run: Run, history: str, words: tuple[str, ...]) -> None:
    """As ``show`` finds it."""
    assert _document(run, history, *words)["work"] == "skating"


def test_former_keys_still_ask(run: Run, terminal_data: str) -> None:
    """A key from before a work was renamed."""
    outcome = run("why", "medal-ist/season-2/1", *NOW, "--data", terminal_data, "--json")
    assert json.loads(outcome.out)["entry"]["key"] == "medalist/season-2/1"


def test_disagreements_are_marked(run: Run, history: str) -> None:
    """The line has its mark, and the mark its meaning."""
    lines = run("why", EPISODE, *NOW, "--data", history).out.splitlines()
    assert "  ≠ starts 2027-01-10" in lines
    assert "≠ says otherwise, and counts less" in lines[-1]


WRONG: dict[str, tuple[tuple[str, ...], int, str]] = {
    "nothing": ((), 2, "Missing argument 'KEY|WORK'"),
    "empty": (("",), 2, 'it is empty; "medalcal works" lists the works'),
    "blank": ((" ",), 2, 'it is empty; "medalcal works" lists the works'),
    "no such work": (("skatting",), 2, 'did you mean "skating"?'),
    "no such key": (("skating/season-1/9",), 2, 'did you mean "skating/season-1/'),
    "no such edition": (("novel/novel/3:de-print",), 2, 'did you mean "novel/novel/3:en-print"?'),
    "key of no work": (("skatting/season-1/1",), 2, 'did you mean "skating"?'),
    "half a key": (("skating/",), 2, "there is no entry"),
    "address": (("https://example.org/ice/",), 2, "there is no work"),
    "bytes that are no text": (("\udce9",), 2, "there is no work"),
    "no such language": ((EPISODE, "--titles", "de"), 2, "is not one of"),
    "language in capitals": ((EPISODE, "--titles", "JA"), 2, "is not one of"),
    "empty language": ((EPISODE, "--titles", ""), 2, "is not one of"),
    "two languages": ((EPISODE, "--titles", "ja,en"), 2, "is not one of"),
    "language without a name": ((EPISODE, "--titles"), 2, "requires an argument"),
    "not known yet": ((EPISODE.replace("1/1", "1/3"), "--as-of", "2026-11-02"), 2, "there is no entry"),
    "no such zone": ((EPISODE, "--tz", "Europe/Berlim"), 2, 'did you mean "Europe/Berlin"?'),
    "no such moment": ((EPISODE, "--now", "soon"), 2, "is not an instant"),
    "no such folder": ((EPISODE, "--data", "nowhere"), 1, 'there is no folder "nowhere"'),
    "no such option": ((EPISODE, "--since", "2026-11-01"), 2, "No such option"),
}  # fmt: skip


@pytest.mark.parametrize("args, code, words", WRONG.values(), ids=WRONG)
def test_wrong(run: Run, history: str, args: tuple[str, ...], code: int, words: str) -> None:
    """What cannot be meant: nothing on standard output, one line that says what would be right."""
    outcome = run("why", "--data", history, *NOW, *args)
    assert (outcome.code, outcome.out) == (code, "")
    assert words in outcome.err
    assert "Traceback" not in outcome.err
