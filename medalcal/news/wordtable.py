"""The words of a language as one table: rows whose groups carry numbers and names, cues, and nouns; read as marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from medalcal.news.lexicon import Lexicon, parted
from medalcal.news.marks import Cue, Mark, When

Said = dict[str, str]
"""What the groups of a row caught, by their short names."""
Reader = Callable[[int, int, Said], Mark | None]
"""Makes the mark of a row from where it stands and what its groups caught; none where that cannot be."""


class WordTable:
    """Rows in order: of two that match at a place, the first wins."""

    def __init__(
        self, rows: Sequence[tuple[str, str]], cues: Sequence[tuple[str, Cue]], nouns: Sequence[tuple[str, str]],
        readers: Mapping[str, Reader], *, capitals: bool = False,
    ) -> None:  # fmt: skip
        """Make the table.

        Args:
            rows: Kind and look of each; a group is written ``(?P<{}name>…)``.
            readers: Kind → how a row of it is read; of others the words themselves are the mark.
            capitals: Cues may begin with a capital.
        """
        self._kinds = [kind for kind, _ in rows]
        self._groups = [_groups(look, number) for number, (_, look) in enumerate(rows)]
        self._values: dict[str, list[Any]] = {"cue": [cue for _, cue in cues], "noun": [noun for _, noun in nouns]}
        self._readers = readers
        long = [(_numbered(look, number), ("row", number)) for number, (_, look) in enumerate(rows)]
        short = [
            (f"(?i:{part})" if capitals else part, ("cue", number))
            for number, (look, _) in enumerate(cues)
            for part in parted(look)
        ]
        self._lexicon = Lexicon(long, [*short, *((look, ("noun", number)) for number, (look, _) in enumerate(nouns))])

    def match(self, text: str, at: int, end: int) -> tuple[int, Mark | None] | None:
        """Give where the words at a place end, and their mark; nothing where no row matches.

        There is no mark of what only keeps its digits from being read as a date.
        """
        found = self._lexicon.match(text, at, end)
        return None if found is None else (found[0].end(), self._mark(*found))

    def _mark(self, match: re.Match[str], tag: tuple[str, int]) -> Mark | None:
        table, number = tag
        start, end = match.span()
        if table in self._values:
            return Mark(table, start, end, self._values[table][number])
        kind = self._kinds[number]
        reader = self._readers.get(kind)
        if reader is None:
            return Mark(kind, start, end, match[0])
        said = {group: match[full] for group, full in self._groups[number] if match[full] is not None}
        return reader(start, end, said)


def dated(read: Callable[[Said], When | None]) -> Reader:
    """Give how a row is read that says a date."""

    def mark(start: int, end: int, said: Said) -> Mark | None:
        when = read(said)
        return None if when is None else Mark("date", start, end, when)

    return mark


def _numbered(look: str, number: int) -> str:
    """Put a row's number before the names of its groups; a name used twice in a row is written by the row itself."""
    return (
        look.replace("{{", "\0").replace("}}", "\1").replace("{}", f"g{number}_").replace("\0", "{").replace("\1", "}")
    )


def _groups(look: str, number: int) -> list[tuple[str, str]]:
    """Give the names of the groups of a row, short and as they stand in the whole pattern."""
    names = dict.fromkeys(re.findall(r"\(\?P<\{\}(\w+)>", look))
    return [(name, f"g{number}_{name}") for name in names]
