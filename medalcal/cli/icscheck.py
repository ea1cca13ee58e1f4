"""``medalcal check --ics``: what is wrong with any calendar feed, each fault at its line, with what breaks where.

One line per finding where a program reads; on a terminal the same, wrapped, and what breaks once for each rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from medalcal.cli.given import read_given
from medalcal.errors import SourceFormatError

if TYPE_CHECKING:
    from medalcal.emit.cells import Line
    from medalcal.sources.icslint import Examination
    from medalcal.sources.icspart import Finding

FAULTS = 3
"""The exit code where a finding is an error."""
SHOWN = 3
"""So many findings of one rule are shown; a document has 10,000."""

COLORS = {"error": "red", "warning": "yellow", "note": "cyan"}
_ANY_COMPONENT = re.compile(rb"BEGIN:V", re.IGNORECASE)
_FORMATS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (
        re.compile(rb"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL),
        "a web page",
    ),
    (re.compile(rb"\s*<"), "XML"),
    (re.compile(rb"\s*[{\[]"), "JSON"),
    (re.compile(rb"\x1f\x8b|PK\x03\x04"), "a packed file"),
    (re.compile(rb"\xff\xfe|\xfe\xff|B\x00E\x00"), "UTF-16"),
    (re.compile(rb".*?\x00", re.DOTALL), "a binary file"),
)
"""What a file may be that is no calendar; a calendar has its first component near its beginning."""
_BEGINNING = 4096


def check_feed(where: str, *, now: str | None = None, as_json: bool = False, allow_private: bool = False) -> int:
    """Check a feed, write what was found, and give the exit code.

    Args:
        where: A file, an address, or ``-``.
        now: The present moment as it was written; None for the machine's.
        allow_private: Whether an address of this machine or the local network may be asked.

    Raises:
        SourceError: It could not be had, or is no calendar.
    """
    from medalcal.cli.options import now_instant
    from medalcal.cli.screen import write_document
    from medalcal.sources.icslint import examine

    moment = now_instant(now)
    given = read_given(where, allow_private=allow_private)
    shown = given.where
    _refuse_other_formats(shown, given.data)
    examination = examine(given.data, moment)
    if as_json:
        write_document(_document(shown, examination))
    else:
        _write(shown, examination)
    return FAULTS if any(finding.rule.severity == "error" for finding in examination.findings) else 0


def _refuse_other_formats(shown: str, data: bytes) -> None:
    """Refuse what nobody would call a calendar with faults.

    Raises:
        SourceFormatError: It is empty, or something else.
    """
    right = "a calendar begins with BEGIN:VCALENDAR"
    if not data.strip():
        raise SourceFormatError(shown, "it is empty", right)
    if _ANY_COMPONENT.search(data) is not None:
        return
    beginning = data[:_BEGINNING]
    kind = next((kind for pattern, kind in _FORMATS if pattern.match(beginning)), None)
    raise SourceFormatError(shown, f"it is {kind}" if kind else "it is no calendar", right)


def _document(shown: str, examination: Examination) -> dict[str, Any]:
    return {
        "schema": "medalcal/lint/1",
        "path": shown,
        "events": examination.events,
        "findings": [_entry(finding) for finding in examination.findings],
        "left_out": sum(tally.times for tally in examination.tallies.values()) - len(examination.findings),
    }


def _entry(finding: Finding) -> dict[str, str | int | None]:
    return {
        "line": finding.line,
        "column": finding.column,
        "rule": finding.rule.slug,
        "severity": finding.rule.severity,
        "rfc": finding.rule.rfc or None,
        "found": finding.found,
        "expected": finding.expected,
        "breaks": finding.rule.breaks,
    }


def _write(shown: str, examination: Examination) -> None:
    from medalcal.cli.options import person_is_looking
    from medalcal.cli.screen import write_lines, write_text

    findings = list(_first_few(examination))
    if person_is_looking():
        write_lines(_lines(shown, findings))
    elif findings:
        write_text("\n".join(_one_line(shown, finding) for finding in findings))
    click.echo(f"medalcal: {_summary(examination)}", err=True)


def _first_few(examination: Examination) -> Iterator[Finding]:
    """Give the first findings of each rule, the last of them with a word on how many more there are."""
    given: Counter[str] = Counter()
    for finding in examination.findings:
        slug = finding.rule.slug
        given[slug] += 1
        times, last = examination.tallies[slug]
        if given[slug] == SHOWN < times:
            more = f"(and {times - SHOWN:,} more like it, up to line {last:,})"
            yield finding._replace(found=f"{finding.found} {more}")
        elif given[slug] <= SHOWN:
            yield finding


def _one_line(shown: str, finding: Finding) -> str:
    rule = finding.rule
    rfc = f" ({rule.rfc})" if rule.rfc else ""
    return (
        f"{shown}:{finding.line}:{finding.column}: {rule.severity} {rule.slug}{rfc}: "
        f"{finding.found}; {finding.expected}; {rule.breaks}"
    )


def _lines(shown: str, findings: list[Finding]) -> Iterator[Line]:
    """Give the findings for a person: what would be right and what breaks once for each rule."""
    from medalcal.cli.screen import width
    from medalcal.emit.cells import Piece, cell_width, clean, wrap

    told: set[str] = set()
    for finding in findings:
        rule = finding.rule
        place = f"{clean(shown)}:{finding.line}:{finding.column}:"
        named = [Piece(rule.severity, f"bold {COLORS[rule.severity]}"), Piece(f" {rule.slug}", "bold")]
        if cell_width(f"{place} {rule.severity} {rule.slug}") <= width():
            yield [Piece(f"{place} "), *named]
        else:
            yield [Piece(place)]
            yield [Piece("  "), *named]
        first = rule.slug not in told
        told.add(rule.slug)
        said = f"{finding.found}; {finding.expected}" if first else finding.found
        yield from ([Piece(f"    {line}")] for line in wrap(said, width() - 4))
        if first:
            breaks = rule.breaks + (f" ({rule.rfc})" if rule.rfc else "")
            yield from ([Piece(f"    {line}", "dim")] for line in wrap(breaks, width() - 4))


def _summary(examination: Examination) -> str:
    from medalcal.plural import many
    from medalcal.sources.icsrules import RULES, SEVERITIES

    events = many(examination.events, "event")
    counts: Counter[str] = Counter()
    for slug, tally in examination.tallies.items():
        counts[RULES[slug].severity] += tally.times
    said = [many(counts[severity], severity) for severity in SEVERITIES if counts[severity]]
    return f"{', '.join(said)} in {events}" if said else f"{events}, nothing found"
