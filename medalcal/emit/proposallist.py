"""What claims of an announcement would do to a calendar, as lines for a person. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from medalcal.emit.cells import Line, Piece, clean, flow, wrap
from medalcal.emit.claimlist import one_claim, what_words
from medalcal.emit.entry import Reader
from medalcal.emit.words import date_words, short_day

STYLES = {
    "new": "green",
    "sharpens": "green",
    "moves": "yellow",
    "contradicts": "red",
    "confirms": "dim",
    "unplaced": "yellow",
}
WORDS = {"new": "new", "sharpens": "sharpens", "moves": "moves", "contradicts": "contradicts",
         "confirms": "known already", "unplaced": "not placed"}  # fmt: skip
_INDENT = 4


def proposal_lines(
    proposal: Mapping[str, Any], claim: Mapping[str, Any], reader: Reader, width: int
) -> Iterator[Line]:  # fmt: skip
    """Give one proposal: the claim, and below it what it would do."""
    yield from one_claim(claim, reader, width)
    parts = list(wrap(_sentence(proposal, claim), width - _INDENT))
    style = STYLES[proposal["verdict"]]
    yield from ([Piece(" " * _INDENT), Piece(part, f"bold {style}" if style != "dim" else "dim")] for part in parts)


def brief_lines(
    proposals: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]], width: int
) -> Iterator[Line]:  # fmt: skip
    """Give what changes nothing, in a line each: what is known already, and what has no place."""
    for verdict in ("confirms", "unplaced"):
        of_kind = [(proposal, claim) for proposal, claim in proposals if proposal["verdict"] == verdict]
        if not of_kind:
            continue
        yield []
        yield [Piece(WORDS[verdict].capitalize(), "bold"), Piece(f" · {len(of_kind)}", "dim")]
        reasons = dict.fromkeys((None, *(proposal["why"] for proposal, _ in of_kind)))
        for why in reasons:
            yield from ([Piece("  "), Piece(part, "yellow")] for part in wrap(clean(why or ""), width - 2))
            for proposal, claim in of_kind:
                if proposal["why"] == why:
                    yield from _brief(proposal, claim, width)


def _brief(proposal: Mapping[str, Any], claim: Mapping[str, Any], width: int) -> Iterator[Line]:
    """Give a claim in a line: its key, or what it is of, and its date."""
    what = proposal["key"] or what_words(claim)
    for number, part in enumerate(flow([*what.split(" · "), _claimed(claim)], width - _INDENT)):
        yield [Piece("    " if number else "  – ", "dim"), Piece(part, "dim")]


def _sentence(proposal: Mapping[str, Any], claim: Mapping[str, Any]) -> str:
    verdict, held = proposal["verdict"], proposal["held"]
    key = f"{proposal['key']}, {_fields(proposal)}"
    if verdict == "new":
        place = f", in a new file works/{proposal['work']}.yaml" if proposal["is_new_work"] else ""
        return f"new: {key}{place}" + (f"; {clean(proposal['why'])}" if proposal["why"] else "")
    had = f"you have {_held(held)}" + (f"; {clean(proposal['why'])}" if proposal["why"] else "")
    if verdict == "contradicts":
        return f"contradicts {proposal['key']}: says {_claimed(claim)}; {had}"
    return f"{WORDS[verdict]} {key}: {had}"


def _fields(proposal: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{key} {' '.join(value) if isinstance(value, list) else value}"
        for key, value in proposal["says"].items()
        if key not in ("volume", "item", "episode")
    )


def _claimed(claim: Mapping[str, Any]) -> str:
    words = "no date any more" if claim["date"] is None else _date(claim["date"])
    return f"{words} {claim['broadcast_time']}" if claim["broadcast_time"] else words


def _held(held: Mapping[str, Any]) -> str:
    """Say what is there: ``20 January 2026, read 3 June 2026, from https://…``."""
    words = "no date" if held["date"] is None else _date(held["date"])
    if held["broadcast_time"]:
        words += f" {held['broadcast_time']}"
    if held["status"] == "cancelled":
        words += ", cancelled"
    said = [f"said {_day(held['said_on'])}"] if held["said_on"] else []
    read = [f"read {_day(held['read_at'])}"] if held["read_at"] else []
    source = [f"from {clean(held['source'])}"] if held["source"] else []
    return ", ".join([words, *said, *read, *source])


def _date(text: str) -> str:
    is_day = len(text) == len("2026-01-24") and text[8:].isdigit()
    return (
        short_day(date.fromisoformat(text), year=True) if is_day else date_words({"date": text, "precision": "month"})
    )


def _day(text: str) -> str:
    return short_day(date.fromisoformat(text[:10]), year=True)
