"""Phrases of an English sentence that commas part from what they are told of: which …, and due in May, …"""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.kind_hints import KindHints
from medalcal.news.english.shapes import shape


class Phrases(KindHints):
    """Finds where such a phrase opens, and where it is closed."""

    def phrase_closed(self, cue: int) -> int | None:
        """Give the comma that closes a phrase with which its sentence begins: due out in May, the disc …"""
        if not shape("opens phrase").fullmatch(self.text, self.begin, self.marks[cue].start):
            return None
        return next((n for n, mark in enumerate(self.marks) if n > cue and mark.kind == "stop"), None)

    def aside(self, before: Clause, clause: Clause) -> int | None:
        """Give where an aside opens that a comma closes behind it: the manga, which inspired the anime, ended."""
        opening = self.marks[clause.first]
        closed = before.last == clause.first and self.text[opening.start : opening.end] == ","
        return self.which(before.first, before.last) if closed else None

    def which(self, first: int, last: int) -> int | None:
        """Give the last "which" between two marks, or "that was": what it opens is told of what stands before it."""
        relative = shape("relative")
        return next((n for n in range(last - 1, first, -1) if relative.match(self.text, self.marks[n].start)), None)

    def based(self, first: int, last: int) -> int:
        """Give where something begins on which the other is based, if it does: based on the novel, which …"""
        return max((n + 1 for n in range(first, last) if self.marks[n].kind == "based"), default=first)
