"""The gate: each rule with the smallest example that it holds back, and a twin that it lets pass."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from medalcal.jobs.gate import Edition, Finding, Limits, findings

ON = date(2026, 12, 1)
EARLIER, LATER = "2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z"
Entry = dict[str, Any]


def entry(number: int | str = 1, **said: Any) -> Entry:
    """Make an entry as ``medalcal/occurrences/1`` has it: Saturdays at 25:30 from 9 January 2027 on."""
    work = said.get("work", "a")
    made: Entry = {
        "key": f"{work}/season-1/{number}", "uid": f"uid-{work}-{number}", "kind": "broadcast", "work": work,
        "title": work.upper(), "label": f"Episode {number}", "subtitle": None, "number": number, "outlet": "tv-x",
        "outlet_name": "TV X", "partners": [], "publisher": None, "publisher_name": None, "territory": "JP",
        "lead": True, "rerun": False, "airs_at": "2027-01-09T16:30:00Z", "date": "2027-01-09", "until": None,
        "civil_on": "2027-01-10", "precision": "minute", "local": None, "zone": "Asia/Tokyo",
        "broadcast_on": "2027-01-09", "broadcast_time": "25:30", "minutes": 30, "status": "confirmed",
        "basis": "scheduled", "revision": 0, "changed_at": EARLIER, "last_change": None, "break": None, "note": None,
        "place": None, "url": "https://example.org/", "also": [],
        "sources": [{"url": "https://example.org/1", "name": None, "said_on": None, "read_at": "2026-11-01"}],
    }  # fmt: skip
    return made | said


def on(day: str | None, **said: Any) -> Entry:
    """Make what an entry says of a date: a day, something coarser, or none."""
    precision = "none" if day is None else "day" if len(day) == 10 else "month" if len(day) == 7 else "year"
    return {"airs_at": None, "broadcast_time": None, "broadcast_on": None, "civil_on": day if precision == "day" else None,
            "date": day, "precision": precision} | said  # fmt: skip


def moved(**said: Any) -> Entry:
    """Make what an entry says of a change that was learned later."""
    return {"revision": 1, "changed_at": LATER} | said


def edition(*entries: Entry, epoch: str = EARLIER, made_on: str = "") -> Edition:
    """Make an edition."""
    return Edition({one["uid"]: one for one in entries}, epoch, made_on)


def held(old: Edition, new: Edition, limits: Limits = Limits()) -> list[tuple[str, str]]:  # noqa: B008
    """Give rule and key of each finding."""
    return [(finding.rule, finding.key) for finding in findings(old, new, ON, limits)]


def changed(before: Entry, at: str = LATER) -> Entry:
    """Make what an entry says of its last change."""
    return {"change": "moved", "before": before, "after": {}, "on": at, "why": None, "url": None}


KEY = "a/season-1/1"
DAY = on("2027-01-16")
PAIRS: dict[str, tuple[Entry | None, Entry | None, list[tuple[str, str]]]] = {
    # rule: what was published, what is now, what is said of it
    "nothing changed": (entry(), entry(), []),
    "SEQUENCE falls": (entry(revision=2), entry(revision=1), [("sequence-falls", KEY)]),
    "SEQUENCE rises": (entry(revision=1), entry(revision=2, changed_at=LATER), []),
    "SEQUENCE falls with LAST-MODIFIED": (entry(revision=2, changed_at=LATER), entry(revision=1), [("sequence-falls", KEY)]),
    "LAST-MODIFIED falls": (entry(changed_at=LATER), entry(), [("stamp-falls", KEY)]),
    "LAST-MODIFIED rises": (entry(), entry(changed_at=LATER), []),
    "moved in place": (entry(), entry(**DAY), [("changed-in-place", KEY)]),
    "moved in place, touched": (entry(), entry(**DAY, changed_at=LATER), [("changed-in-place", KEY)]),
    "moved by a claim": (entry(), entry(**DAY, **moved()), []),
    "moved by a claim from where it was": (entry(), entry(**DAY, **moved(last_change=changed(entry()))), []),
    "moved by a claim from where it never was": (entry(), entry(**DAY, **moved(last_change=changed(entry(**on("2027-01-10"))))), [("changed-in-place", KEY)]),
    "moved by a claim from an hour that it never had": (entry(), entry(**DAY, **moved(last_change=changed(entry(broadcast_time="26:00")))), [("changed-in-place", KEY)]),
    "moved twice": (entry(), entry(**DAY, **moved(revision=2, last_change=changed(entry(**on("2027-01-10"))))), []),
    "its length became known, after an earlier move": (entry(), entry(**moved(minutes=60, last_change=changed(entry(**on("2027-01-02")), EARLIER))), []),
    "moved by a claim from another outlet's slug": (entry(), entry(**DAY, outlet="tv-x-1", **moved(last_change=changed(entry(outlet="tv-x-1")))), []),
    "hour edited in place": (entry(), entry(broadcast_time="26:00", airs_at="2027-01-09T17:00:00Z"), [("changed-in-place", KEY)]),
    "length edited in place": (entry(), entry(minutes=60), [("changed-in-place", KEY)]),
    "length said by a claim": (entry(), entry(minutes=60, **moved()), []),
    "cancelled in place": (entry(), entry(status="cancelled"), [("changed-in-place", KEY)]),
    "cancelled by a claim": (entry(), entry(status="cancelled", **moved()), []),
    "outlet edited in place": (entry(), entry(outlet="tv-y", outlet_name="TV Y"), [("changed-in-place", KEY)]),
    "outlet under a new slug": (entry(), entry(outlet="tv-x-1"), []),
    "note edited in place": (entry(), entry(note="live"), [("changed-in-place", KEY)]),
    "note of a later claim": (entry(), entry(note="live", changed_at=LATER), []),
    "title edited in place": (entry(), entry(title="Ah"), [("changed-in-place", KEY)]),
    "title edited, touched": (entry(), entry(title="Ah", changed_at=LATER), []),
    "name of a channel edited": (entry(), entry(outlet_name="TV Ex"), [("changed-in-place", KEY)]),
    "another outlet's hour edited in place": (entry(also=[{"outlet": "s", "date": "2027-01-10"}]), entry(also=[{"outlet": "s", "date": "2027-01-11"}]), [("changed-in-place", KEY)]),
    "another outlet under a new slug": (entry(also=[{"outlet": "s", "date": "2027-01-10"}]), entry(also=[{"outlet": "t", "date": "2027-01-10"}]), []),
    "stamp of the day after, somewhere tomorrow": (entry(), entry(**DAY, **moved(changed_at="2026-12-02T09:00:00Z")), []),
    "stamp still to come": (entry(), entry(**DAY, **moved(changed_at="2062-11-20T00:00:00Z")), [("stamp-ahead", KEY)]),
    "stamp still to come that is out already": (entry(changed_at="2062-11-20T00:00:00Z"), entry(changed_at="2062-11-20T00:00:00Z"), []),
    "new with a stamp still to come": (None, entry(changed_at="2026-12-03T00:00:00Z"), [("stamp-ahead", KEY)]),
    "vanished": (entry(), None, [("emptied", ""),]),
    "cancelled and gone too soon": (entry(status="cancelled", changed_at=LATER), None, [("emptied", "")]),
    "cancelled and gone for long": (entry(status="cancelled", changed_at="2026-10-01T00:00:00Z"), None, []),
    "cancelled thirty days before": (entry(status="cancelled", changed_at="2026-11-01T00:00:00Z"), None, []),
    "cancelled twenty-nine days before": (entry(status="cancelled", changed_at="2026-11-02T00:00:00Z"), None, [("emptied", "")]),
    "nothing was published": (None, entry(), []),
    "jump": (entry(), entry(**on("2029-01-09"), **moved()), [("jump", KEY)]),
    "jump back": (entry(), entry(**on("2017-01-09"), **moved()), [("jump", KEY)]),
    "as far as may be": (entry(), entry(**on("2028-02-13"), **moved()), []),
    "a day farther": (entry(), entry(**on("2028-02-14"), **moved()), [("jump", KEY)]),
    "from a year to a day in it": (entry(**on("2027")), entry(**on("2027-12-31"), **moved()), []),
    "lost its date": (entry(), entry(**on(None), **moved(status="tentative")), []),
    "year that nobody announces": (entry(**on(None)), entry(**on("0001-01-02"), **moved()), [("placeholder", KEY)]),
    "far year": (entry(**on(None)), entry(**on("2200-01-02"), **moved()), [("placeholder", KEY)]),
    "last year that can be": (entry(**on(None)), entry(**on("2199-01-02"), **moved()), []),
    "year became its first day": (entry(**on("2027")), entry(**on("2027-01-01"), **moved()), [("placeholder", KEY)]),
    "month became the first of January": (entry(**on("2027-01")), entry(**on("2027-01-01"), **moved()), [("placeholder", KEY)]),
    "first of January at an hour": (entry(**on("2027")), entry(**on("2027-01-01", precision="minute"), **moved()), []),
    "first of another month": (entry(**on("2027")), entry(**on("2027-02-01"), **moved()), []),
    "New Year's Day as before": (entry(**on("2027-01-01")), entry(**on("2027-01-01")), []),
    "New Year's Day after another": (entry(**on("2026-12-31")), entry(**on("2027-01-01"), **moved()), []),
}  # fmt: skip


@pytest.mark.parametrize("before, after, expected", PAIRS.values(), ids=PAIRS)
def test_one_entry(before: Entry | None, after: Entry | None, expected: list[tuple[str, str]]) -> None:
    """What one entry was and is, and what is said of it."""
    old = edition(*([before] if before else []))
    new = edition(*([after] if after else []))
    assert held(old, new) == expected


SENTENCES = {
    "sequence": (entry(revision=2), entry(revision=1),
                 "a/season-1/1: sequence-falls: SEQUENCE 2 became 1; append claims, and take none away"),
    "stamp": (entry(changed_at=LATER), entry(),
              f"a/season-1/1: stamp-falls: LAST-MODIFIED {LATER} became {EARLIER}; append claims, and take none away"),
    "date": (entry(), entry(**DAY),
             "a/season-1/1: changed-in-place: date was 2027-01-09 and is 2027-01-16, with SEQUENCE 0 as before; leave published claims as they are and append one that corrects it, with a read_at after 2026-11-01T00:00:00Z"),
    "date before a change": (entry(), entry(**DAY, **moved(last_change=changed(entry(**on("2027-01-10"))))),
                             f"a/season-1/1: changed-in-place: date was 2027-01-09 and would have been 2027-01-10 before the change of {LATER}; leave published claims as they are and append one that corrects it, with a read_at after {EARLIER}"),
    "title": (entry(), entry(title="Ah"),
              f"a/season-1/1: changed-in-place: title was A and is Ah, with LAST-MODIFIED of {EARLIER[:10]} as before; in works/a.yaml set touched: to a day after 2026-11-01"),
    "channel": (entry(), entry(outlet_name="TV Ex"),
                f"a/season-1/1: changed-in-place: outlet_name was TV X and is TV Ex, with LAST-MODIFIED of {EARLIER[:10]} as before; where channels.yaml or platforms.yaml changed, set touched: to a day after 2026-11-01 in the works concerned, or --accept it: who has the entry keeps the old text"),
    "note": (entry(note="x" * 99), entry(),
             f"a/season-1/1: changed-in-place: note was {'x' * 57}… and is none, with LAST-MODIFIED of {EARLIER[:10]} as before; leave published claims as they are and append one that corrects it, with a read_at after 2026-11-01T00:00:00Z"),
    "also": (entry(also=[{"outlet_name": "S"}]), entry(also=[{"outlet_name": "T"}]),
             f"a/season-1/1: changed-in-place: also is not what it was, with LAST-MODIFIED of {EARLIER[:10]} as before; where channels.yaml or platforms.yaml changed, set touched: to a day after 2026-11-01 in the works concerned, or --accept it: who has the entry keeps the old text"),
    "jump": (entry(), entry(**on("2029-01-09"), **moved()),
             "a/season-1/1: jump: from 2027-01-09 to 2029-01-09, 731 days; more than 400 days at once is mostly a slip; --longest-jump sets how many"),
    "placeholder": (entry(**on("2027")), entry(**on("2027-01-01"), **moved()),
                    "a/season-1/1: placeholder: 2027 became 2027-01-01; keep the date as coarse as it was said; --accept it if that day was said"),
}  # fmt: skip


@pytest.mark.parametrize("before, after, sentence", SENTENCES.values(), ids=SENTENCES)
def test_sentences(before: Entry, after: Entry, sentence: str) -> None:
    """Where, what was found, and what a curator can do about it."""
    assert [str(finding) for finding in findings(edition(before), edition(after), ON)] == [sentence]


class TestReaders:
    """What may differ between two documents without a word."""

    def test_a_further_source_confirms(self) -> None:
        """Who else says the same is no change."""
        more = [
            *entry()["sources"],
            {"url": "https://example.org/2", "name": None, "said_on": None, "read_at": "2026-11-20"},
        ]
        assert held(edition(entry()), edition(entry(sources=more))) == []

    @pytest.mark.parametrize(
        "missing",
        sorted(
            set(entry())
            - {"key", "uid", "work", "kind", "date", "precision", "airs_at", "status", "revision", "changed_at"}
        ),
    )
    def test_older_program(self, missing: str) -> None:
        """A document of an older program has fewer keys, and no epoch."""
        before = {name: value for name, value in entry().items() if name != missing}
        assert held(edition(before, epoch=""), edition(entry(), epoch=LATER)) == []

    def test_another_zone(self) -> None:
        """Two readers have two clocks, in what an entry says of other outlets too."""
        berlin = entry(local="2027-01-09T17:30:00+01:00", also=[{"outlet": "s", "local": "2027-01-09T18:00:00+01:00"}])
        tokyo = entry(local="2027-01-10T01:30:00+09:00", also=[{"outlet": "s", "local": "2027-01-10T02:00:00+09:00"}])
        assert held(edition(berlin), edition(tokyo)) == []

    def test_renamed_work(self) -> None:
        """A work under another slug keeps its UIDs; nobody sees its keys."""
        assert held(edition(entry()), edition(entry() | {"key": "b/season-1/1", "work": "b"})) == []


class TestEpoch:
    """The day on which the program's own wording changed."""

    def test_new_wording_is_explained(self) -> None:
        """A raised epoch raises every stamp, so changed words reach every client."""
        old, new = entry(label="Ep. 1"), entry()
        assert held(edition(old), edition(new, epoch=LATER)) == []
        assert held(edition(old), edition(new)) == [("changed-in-place", KEY)]

    def test_it_does_not_explain_a_date(self) -> None:
        """SEQUENCE counts what was announced, and no epoch raises it."""
        assert held(edition(entry()), edition(entry(**DAY), epoch=LATER)) == [("changed-in-place", KEY)]

    def test_a_date_read_before_it(self) -> None:
        """SEQUENCE rises and LAST-MODIFIED cannot, being the epoch both times: clients go by either."""
        assert held(edition(entry(), epoch="2026-12-01"), edition(entry(**DAY, **moved()), epoch="2026-12-01")) == []

    def test_older_program_publishes(self) -> None:
        """One finding says it for all entries."""
        found = findings(edition(entry(1), entry(2, **DAY), epoch=LATER), edition(entry(1), entry(2, **DAY)), ON)
        assert [str(one) for one in found] == [
            f"all entries: older-program: its wording is of {EARLIER}, the edition's of {LATER}; publish with the newer program, or LAST-MODIFIED falls"
        ]


class TestVanished:
    """Entries that are nowhere any more."""

    def test_some(self) -> None:
        """What is left tells that the work is still there."""
        old = edition(*(entry(number) for number in range(1, 4)))
        found = findings(old, edition(entry(1)), ON)
        assert [str(one) for one in found] == [
            "a/season-1/2 and 1 more: vanished: it was published and is nowhere now; in works/a.yaml append a claim that "
            "withdraws it, or name its former key with was"
        ]
        assert found[0].more == ("a/season-1/3",)

    def test_a_whole_work(self) -> None:
        """The feed of a work would become empty."""
        old = edition(entry(1), entry(2), entry(1, work="b"))
        found = findings(old, edition(entry(1, work="b")), ON)
        assert [str(one) for one in found] == [
            'a: emptied: 2 published, none left; bring works/a.yaml back, or say "was: a" in the file that took its place'
        ]

    def test_everything(self) -> None:
        """A failure must not empty what people subscribed to."""
        found = findings(edition(entry(1), entry(1, work="b")), edition(), ON)
        assert [str(one) for one in found] == [
            "all entries: emptied: none of 2 entries is left; a feed is never emptied"
        ]

    def test_more_entries_than_before(self) -> None:
        """What is new is none of this."""
        assert held(edition(entry(1)), edition(entry(1), entry(2, **DAY))) == []


def _season(number: int, *, shifted: int) -> tuple[Edition, Edition]:
    """Make a number of works, the first of which moved by a week."""
    old = [entry(1, work=f"w{place:02d}") for place in range(number)]
    new = [one | (on("2027-01-16") | moved() if place < shifted else {}) for place, one in enumerate(old)]
    return edition(*old), edition(*new)


@pytest.mark.parametrize(
    "number, shifted, limits, expected",
    [
        (100, 21, Limits(), True),
        (100, 20, Limits(), False),
        (40, 19, Limits(), False),
        (40, 20, Limits(), True),
        (40, 20, Limits(moved_share=0.5), False),
        (40, 5, Limits(moved_share=0.1, moved_least=1), True),
        (40, 4, Limits(moved_share=0.1, moved_least=1), False),
        (1, 1, Limits(), False),
    ],
    ids=[
        "a fifth and one",
        "a fifth",
        "few",
        "half of few",
        "half allowed",
        "a tenth and one",
        "a tenth",
        "a single one",
    ],
)
def test_many_moved(number: int, shifted: int, limits: Limits, expected: bool) -> None:
    """More than a share that moves at once, unless that is only a handful."""
    assert held(*_season(number, shifted=shifted), limits) == ([("many-moved", "")] if expected else [])


def test_sharpened_dates_are_no_moves() -> None:
    """Thirty entries that become known to the hour moved nowhere."""
    old = [entry(1, work=f"w{place:02d}", **on("2027-01-09")) for place in range(30)]
    new = [entry(1, work=f"w{place:02d}", **moved()) for place in range(30)]
    assert held(edition(*old), edition(*new)) == []


def test_longest_jump() -> None:
    """The limit is the caller's."""
    old, new = edition(entry()), edition(entry(**DAY, **moved()))
    assert held(old, new, Limits(jump=timedelta(days=7))) == []
    assert held(old, new, Limits(jump=timedelta(days=6))) == [("jump", KEY)]


TWIN = {"label": "Episode 1"}
DOUBLES: dict[str, tuple[list[Entry], list[Entry], list[str]]] = {
    "new twin": ([entry(1)], [entry(1), entry(2, **TWIN)], ["a/season-1/2"]),
    "new first": ([entry(2, **TWIN)], [entry(1), entry(2, **TWIN)], ["a/season-1/2"]),
    "were there before": ([entry(1), entry(2, **TWIN)], [entry(1), entry(2, **TWIN)], []),
    "moved onto it": ([entry(1), entry(2, **TWIN, **DAY)], [entry(1), entry(2, **TWIN, **moved())], ["a/season-1/2"]),
    "another label": ([entry(1)], [entry(1), entry(2)], []),
    "another day": ([entry(1)], [entry(1), entry(2, **TWIN, **DAY)], []),
    "another outlet": ([entry(1)], [entry(1), entry(2, **TWIN, outlet="tv-y")], []),
    "cancelled": ([entry(1)], [entry(1), entry(2, **TWIN, status="cancelled")], []),
    "a rerun": ([entry(1)], [entry(1), entry(2, **TWIN, rerun=True)], []),
    "weekly, not numbered": ([entry(1)], [entry(1), entry(2, **TWIN, basis="weekly")], []),
    "without a day": ([], [entry(1, **on("2027")), entry(2, **TWIN, **on("2027"))], []),
}  # fmt: skip


@pytest.mark.parametrize("before, after, keys", DOUBLES.values(), ids=DOUBLES)
def test_doubles(before: list[Entry], after: list[Entry], keys: list[str]) -> None:
    """One thing twice at one time under two identities, where that is new."""
    assert held(edition(*before), edition(*after)) == [("double", key) for key in keys]


NEW_YEAR = on("2027-01-01")


@pytest.mark.parametrize(
    "works, day, count",
    [(3, "2027-01-01", 3), (2, "2027-01-01", 0), (3, "2027-01-02", 0), (3, "2027", 0)],
    ids=["three works", "two works", "another day", "a year"],
)
def test_works_that_are_new_on_one_first_of_january(works: int, day: str, count: int) -> None:
    """A page that knows only the year, loaded as its first day."""
    new = [entry(1, work=f"w{place}", **on(day)) for place in range(works)]
    found = held(edition(entry()), edition(entry(), *new))
    assert found == ([("placeholder", "w0/season-1/1")] if count else [])


def test_one_work_with_many_items_on_new_years_day() -> None:
    """Three parts of one work are a special, and no placeholder."""
    new = [entry(place, **NEW_YEAR) for place in range(2, 6)]
    assert held(edition(entry()), edition(entry(), *new)) == []


class TestPart:
    """An edition that holds only a part of the calendar: a window, or some works."""

    def test_what_lay_outside_is_old(self) -> None:
        """Doubles and first days of years that were there before are not new because the edition left them out."""
        outside = [
            entry(1, work="b"),
            entry(2, work="b", **TWIN),
            *(entry(1, work=f"w{n}", **NEW_YEAR) for n in range(3)),
        ]
        new = edition(entry(), *outside)
        assert held(edition(entry(), made_on="2026-11-02"), new) == []
        assert {rule for rule, _ in held(edition(entry(), made_on="2026-11-01"), new)} == {"double", "placeholder"}

    def test_what_was_learned_since_is_new(self) -> None:
        """A stamp of the day on which the edition was made, or later, is news."""
        new = edition(entry(1), entry(2, **TWIN, changed_at=LATER))
        assert held(edition(entry(), made_on="2026-11-20"), new) == [("double", "a/season-1/2")]
        assert held(edition(entry(), made_on="2026-11-21"), new) == []


def test_open_ended_run_that_was_counted_shorter() -> None:
    """Weekly airings beyond the count that was announced are withdrawn, and stay for a while as cancelled."""
    weekly = [
        entry(number, basis="weekly", status="tentative", **on(f"2027-01-{9 + number:02d}")) for number in range(1, 4)
    ]
    after = [weekly[0] | {"basis": "scheduled", "status": "confirmed"} | moved(),
             *(one | {"status": "cancelled"} | moved() for one in weekly[1:])]  # fmt: skip
    assert held(edition(*weekly), edition(*after)) == []


def test_alike_findings_are_told_once() -> None:
    """A changed name is one line, whatever it hangs on."""
    old = [entry(number, **on(f"2027-01-{number:02d}")) for number in range(10, 22)]
    found = findings(edition(*old), edition(*(one | {"title": "Ah"} for one in old)), ON)
    assert len(found) == 1
    assert str(found[0]).startswith("a/season-1/10 and 11 more: changed-in-place: title was A and is Ah")


def test_order_is_that_of_keys() -> None:
    """Whatever the rules are."""
    old = edition(entry(1), entry(2, **DAY, revision=2), entry(1, work="b"))
    new = edition(entry(1, title="Ah"), entry(2, **DAY, revision=1))
    assert [one.key for one in findings(old, new, ON)] == ["a/season-1/1", "a/season-1/2", "b"]


def test_identity_leaves_out_the_advice() -> None:
    """What was let through stays so when its advice is worded anew."""
    one = Finding("jump", "a/b/1", "from here to there", "do this")
    assert one.identity == one._replace(expected="do that").identity
    assert one.identity != one._replace(more=("a/b/2",)).identity
