"""Other people's feeds: what a fault leads to in each calendar, and that ``check --ics`` says so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.clients.clients import CLIENTS, ROOT, Client, explained, read
from tests.clients.conftest import demand
from tests.clients.sloppy import FAULTS, SAMPLES, TAKEN, feed, how_taken, refusing, taken

CALLED = {
    "Home Assistant": "ical", "KDE": "KCalendarCore", "node-ical": "node-ical", "ical.js": "ical.js",
    "icalendar": "icalendar", "Radicale": "Radicale", "khal": "khal", "vobject": "vobject",
}  # fmt: skip
"""What the rules call a client → its name here; the sabre/vobject of the rules is a later version."""
NAME = "|".join(map(re.escape, CALLED))
NAMES = rf"((?:(?:{NAME}|sabre|libical)(?:, | and )?)+)"
REFUSES = re.compile(rf"(?<!made ){NAMES} (?:rejects?|refuses?) (?:the|a) (?:whole )?feed(?! when)")
DROPS = re.compile(rf"{NAMES} drops? the event")

UNKNOWN_NAMES = "zone-undefined"
"""The rule that says it of unknown names alone; samples have known ones."""
DISPUTED = {"gap-time", "night-rule"}
"""Of a time that the clock skips no reading is right, so no feed here has one."""


@pytest.mark.clients
def test_taken_as_recorded(client: Client, scratch: Path) -> None:
    """A client refuses, drops, misreads or reads each faulty feed as the table says."""
    demand(client)
    paths = {fault: scratch / f"{fault.replace('/', '-')}.ics" for fault in FAULTS}
    for fault, path in paths.items():
        path.write_bytes(feed(fault))
    readings = read(client, list(paths.values()))
    found = {fault: how_taken(fault, readings[path]) for fault, path in paths.items()}
    expected = {fault: taken(fault).get(client.name, "reads") for fault in FAULTS}
    wrong = [f"{fault}: {expected[fault]} by the table, {found[fault]} in fact" for fault in FAULTS
             if expected[fault] != found[fault]]  # fmt: skip
    assert not wrong, explained(client, wrong)


def test_table_is_whole() -> None:
    """Each feed has its line, and each line names clients of the table."""
    assert TAKEN.keys() == FAULTS.keys()
    for fault in FAULTS:
        assert taken(fault).keys() <= {client.name for client in CLIENTS}
        assert set(taken(fault).values()) <= {"refuses", "drops", "misreads"}


@pytest.mark.clients
def test_samples_are_refused_as_recorded(client: Client) -> None:
    """A client shows nothing of exactly those samples of which the table says so."""
    demand(client)
    samples = sorted((ROOT / "tests" / "samples" / "ics").glob("*.ics"))
    readings = read(client, samples)
    refused = {path.stem for path in samples if not readings[path].rows}
    assert refused == {path.stem for path in samples if client.name in refusing(path.stem)}


def test_lint_says_of_samples_what_is_so() -> None:
    """Where a finding in a sample says that a client refuses the feed, the tested version shows nothing of it.

    But for khal, which is given each event in a file of its own.
    """
    rules = pytest.importorskip("medalcal.sources.icsrules", reason="there is no lint yet").RULES
    wrong = []
    for sample in SAMPLES:
        found = (ROOT / "tests" / "samples" / "ics" / f"{sample}.txt").read_text(encoding="utf-8")
        for slug in {line.split()[1] for line in found.splitlines()} - {UNKNOWN_NAMES}:
            told = set(claims(REFUSES, rules[slug].breaks)) - {"khal"}
            wrong += [f"{sample}: {slug}: {client} reads it" for client in told if not _is_in(client, refusing(sample))]
    assert not wrong


@pytest.mark.parametrize("pattern,hows", [(REFUSES, {"refuses"}), (DROPS, {"refuses", "drops"})], ids=["feed", "event"])
def test_lint_says_what_is_so(pattern: re.Pattern[str], hows: set[str]) -> None:
    """Where a rule says that a client refuses the feed or drops the event, the tested version does."""
    rules = pytest.importorskip("medalcal.sources.icsrules", reason="there is no lint yet").RULES
    told = {slug: claims(pattern, rule.breaks) for slug, rule in rules.items() if slug not in DISPUTED}
    does = {slug: _doing(slug, hows) for slug in told}
    wrong = [f"{slug}: {one} reads it" for slug, clients in told.items() for one in clients
             if not _is_in(one, does[slug])]  # fmt: skip
    assert not wrong


def claims(pattern: re.Pattern[str], text: str) -> list[str]:
    """Give the clients of which a text says what a pattern looks for."""
    return [CALLED[name] for match in pattern.finditer(text) for name in re.findall(NAME, match[1])]


def _doing(rule: str, hows: set[str]) -> set[str]:
    """Give the clients that take a feed with the fault of a rule in one of some ways."""
    variants = [fault for fault in FAULTS if fault.partition("/")[0] == rule]
    return {client for fault in variants for client, how in taken(fault).items()
            if how in hows or (client == "khal" and how == "drops")}  # fmt: skip


def _is_in(client: str, clients: set[str]) -> bool:
    """Tell whether a client is among some; vobject also where Radicale is, which has it validate what it read."""
    return client in clients or (client == "vobject" and "Radicale" in clients)
