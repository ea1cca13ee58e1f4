"""What all checks of a feed share: its components as they are read, and the findings as they come up."""

from __future__ import annotations

from typing import NamedTuple

from medalcal.sources.icslines import ContentLine
from medalcal.sources.icsrules import RULES, Rule


class Finding(NamedTuple):
    """A rule that is broken at a place."""

    line: int
    column: int
    """In octets of that physical line, from 1."""
    rule: Rule
    found: str
    expected: str


class Tally(NamedTuple):
    """How often a rule is broken, and on which line for the last time."""

    times: int
    last_line: int


MOST_FINDINGS = 10_000
"""Of one rule; further ones are only counted, so that no file of junk fills the memory."""


class Notes:
    """The findings so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.tallies: dict[str, Tally] = {}
        self._said: set[tuple[str, str]] = set()

    def add(self, slug: str, place: tuple[int, int], found: str, right: str = "") -> None:
        """Add a finding; without better words the rule's own say what would be right."""
        rule = RULES[slug]
        times, last = self.tallies.get(slug, (0, 0))
        self.tallies[slug] = Tally(times + 1, max(last, place[0]))
        if times < MOST_FINDINGS:
            self.findings.append(Finding(*place, rule, found, right or rule.right))

    def once(self, slug: str, about: str, place: tuple[int, int], found: str) -> None:
        """Add a finding unless this was said of the same thing before."""
        if (slug, about) not in self._said:
            self._said.add((slug, about))
            self.add(slug, place, found)

    def report(self, line: int, column: int, slug: str, found: str) -> None:
        """Add a finding of the reader of lines."""
        self.add(slug, (line, column), found)

    def ordered(self) -> list[Finding]:
        """Give the findings in the order of the file."""
        return sorted(self.findings, key=lambda finding: (finding.line, finding.column, finding.rule.slug))


class Part:
    """A component while it is read: its properties by name, its components."""

    __slots__ = ("first_part", "line", "lines", "name", "parts")

    def __init__(self, name: str, line: int) -> None:
        self.name = name
        self.line = line
        self.lines: dict[str, list[ContentLine]] = {}
        self.parts: list[Part] = []
        self.first_part = 0
        """The line of the first component in it."""

    def add(self, line: ContentLine) -> None:
        """Add a property."""
        self.lines.setdefault(line.name, []).append(line)

    def all(self, name: str) -> list[ContentLine]:
        """Give every property of a name."""
        return self.lines.get(name, [])

    def one(self, name: str) -> ContentLine | None:
        """Give the first property of a name."""
        found = self.lines.get(name)
        return found[0] if found else None

    @property
    def place(self) -> tuple[int, int]:
        """Where the component begins."""
        return self.line, 1
