"""The list of works, for a person. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, pad
from medalcal.emit.entry import pick
from medalcal.emit.table import GAP, ONE_LINE
from medalcal.plural import many


def works_lines(found: Sequence[dict[str, Any]], query: str, width: int, near: Sequence[str] = ()) -> Iterator[Line]:
    """Give works: slug, title, Japanese title and creator; then how many there are, or which were perhaps meant."""
    slugs = max((cell_width(work["work"]) for work in found), default=0)
    if width < ONE_LINE:
        for work in found:
            yield [Piece(fit(work["work"], width), "cyan")]
            for name, style in _names(work):
                yield [Piece("  "), Piece(fit(name, width - 2), style)]
    else:
        firsts = max((cell_width(_names(work)[0][0]) for work in found), default=0)
        slugs = min(slugs, width // 3)
        firsts = min(firsts, (width - slugs - 4) // 2)
        for work in found:
            (name, style), *rest = _names(work)
            line = [Piece(pad(work["work"], slugs) + GAP, "cyan"), Piece(pad(name, firsts) + GAP, style)]
            text = " · ".join(other for other, _ in rest)
            yield [*line, Piece(fit(text, width - slugs - firsts - 4), "dim")]
    if found:
        yield []
    count = many(len(found), "work") if found else "no works"
    shown = f'{count} with "{clean(query)}"' if query else count
    yield [Piece(fit(shown, width), "dim")]
    if near:
        yield [Piece(fit(f"did you mean {', '.join(near)}?", width))]


def _names(work: dict[str, Any]) -> list[tuple[str, str]]:
    """Give a work's title, its Japanese one and its creator, with their styles."""
    titles, creator = work["titles"], work["creator"] or {}
    first = titles.get("en") or titles.get("romaji") or titles["ja"]
    names = [(clean(first), "bold")]
    if titles.get("ja") and titles["ja"] != first:
        names.append((clean(titles["ja"]), "dim"))
    author = pick(creator, "en")
    return [*names, (clean(author), "dim")] if author else names
