"""``medalcal read --into``: what an announcement would change in a data folder, asked about and written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from medalcal.cli.options import day_of, person_is_looking
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.emit.entry import Reader
from medalcal.jobs.propose import OFFERED, Folder, Proposal, entry_of, open_folder, propose
from medalcal.jobs.take import Reading, edited, write
from medalcal.plural import many

if TYPE_CHECKING:
    from medalcal.cli.given import Given
    from medalcal.jobs.reading import Paper
    from medalcal.ledger.snapshot import Snapshot
    from medalcal.news.found import Article

ANSWERS = "y: take it · n: leave it · a: take all that is certain from here on · q: stop asking"


class Asked(NamedTuple):
    """An announcement that somebody wants in a data folder."""

    folder: Folder
    article: Article
    document: dict[str, Any]
    reader: Reader
    proposals: list[Proposal]

    def entry(self, proposal: Proposal) -> dict[str, Any]:
        """Give a proposal as plain data."""
        return entry_of(proposal, self.article.claims[proposal.claim])

    def claim(self, proposal: Proposal) -> dict[str, Any]:
        """Give the claim of a proposal as plain data."""
        found: dict[str, Any] = self.document["claims"][proposal.claim]
        return found


def into_folder(
    place: str, article: Article, paper: Paper, document: dict[str, Any], got: Given, reader: Reader,
    snapshot: Snapshot, *, as_json: bool, yes: bool, url: str | None, read_at: str | None,
    slug: str | None, **_: Any,
) -> int:  # fmt: skip
    """Show what is new, ask, and write what was taken.

    Raises:
        DataErrors: What would be written has a fault; nothing was.
        click.BadParameter: A day, an address or a slug that cannot be.
    """
    reading = _reading(paper, got, reader, url, read_at)
    folder = open_folder(place, (name for name, _, _ in snapshot.works()))
    asked = Asked(folder, article, document, reader, propose(folder, article, _checked(slug)))
    offered = [proposal for proposal in asked.proposals if proposal.verdict in OFFERED]
    if not as_json:
        _show_rest(asked)
    taken = [one for one in offered if one.is_sure] if yes else [] if as_json else list(_taken(asked, offered))
    texts = edited(folder, article, taken, reading) if taken else {}
    write(folder, texts)
    if as_json:
        written = [asked.entry(one) | {"is_taken": one in taken} for one in asked.proposals]
        write_document({**document, "proposals": written, "written": sorted(texts)})
    else:
        _tell(asked, offered, taken, texts, asked_all=not yes)
    return 0


def _reading(paper: Paper, got: Given, reader: Reader, url: str | None, read_at: str | None) -> Reading:
    """Give the announcement as a source: its address, its title or first line, its days."""
    from medalcal.curated.forms import Wrong
    from medalcal.curated.values import URL

    address = url or (got.page.url if got.page else None)
    if url is not None:
        try:
            URL.parse(url)
        except Wrong as wrong:
            raise click.BadParameter(f"{wrong.found}; {wrong.expected}", param_hint="--url") from None
    day = reader.today if read_at is None else day_of(read_at, reader.now, reader.zone, "--read-at")
    if paper.published is not None and paper.published > date.fromordinal(day.toordinal() + 1):
        raise click.BadParameter(_later(paper.published, day), param_hint="--published")
    return Reading(address, paper.title or _first_line(paper.text), paper.published, day)


def _later(published: date, read_on: date) -> str:
    return f"it came out on {published}, after it was read on {read_on}"


def _first_line(text: str) -> str | None:
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), None)
    return line if line is None or len(line) <= 100 else line[:99].rsplit(" ", 1)[0] + "…"


def _checked(slug: str | None) -> str | None:
    if slug is None:
        return None
    from medalcal.curated.forms import Wrong
    from medalcal.curated.values import SLUG

    try:
        return str(SLUG.parse(slug))
    except Wrong as wrong:
        raise click.BadParameter(f"{wrong.found}; {wrong.expected}", param_hint="--slug") from None


# Asking


def _show_rest(asked: Asked) -> None:
    """Show what changes nothing, before anything is asked."""
    from medalcal.emit.proposallist import brief_lines

    rest = [(asked.entry(one), asked.claim(one)) for one in asked.proposals if one.verdict not in OFFERED]
    write_lines(brief_lines(rest, width()))


def _taken(asked: Asked, offered: Sequence[Proposal]) -> Iterator[Proposal]:
    """Ask about each proposal in turn, and give those that are taken."""
    from medalcal.emit.proposallist import proposal_lines

    takes_all = False
    keys: set[str | None] = set()
    for number, proposal in enumerate(offered, 1):
        if takes_all:
            if proposal.is_sure:
                yield proposal
            continue
        if proposal.key in keys:  # both would exclude each other
            click.echo(f"another date of {proposal.key} was taken; this one is left", err=True)
            continue
        write_lines([[], *proposal_lines(asked.entry(proposal), asked.claim(proposal), asked.reader, width())])
        answer = _answer(number, len(offered))
        if answer == "q":
            return
        takes_all = answer == "a"
        if answer == "y" or (takes_all and proposal.is_sure):
            keys.add(proposal.key)
            yield proposal


def _answer(number: int, count: int) -> str:
    """Ask until there is an answer; where nobody answers any more, it is to stop."""
    while True:
        click.echo(f"({number} of {count}) take it? [y/n/a/q] ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line:
            click.echo("", err=True)
            return "q"
        answer = line.strip().lower()[:1]
        if answer and answer in "ynaq":
            return answer
        click.echo(ANSWERS, err=True)


def _tell(
    asked: Asked, offered: Sequence[Proposal], taken: Sequence[Proposal], texts: dict[str, str], *, asked_all: bool
) -> None:  # fmt: skip
    """Say what was written, and what was left for a person."""
    from medalcal.emit.proposallist import proposal_lines

    left = [] if asked_all else [one for one in offered if one not in taken]
    for proposal in (*taken, *left) if not asked_all else ():
        write_lines([[], *proposal_lines(asked.entry(proposal), asked.claim(proposal), asked.reader, width())])
    if person_is_looking() or offered:
        click.echo("")
    if not offered:
        click.echo("nothing new; nothing was written")
        return
    names = ", ".join(os.path.join("works", os.path.basename(path)) for path in texts)
    count = f"{len(taken)} of {many(len(offered), 'claim')}"
    click.echo(f"{count} written to {names}" if taken else f"none of {len(offered)} taken; nothing was written")
    if left:
        click.echo(f"{len(left)} left for you to decide: run it again without --yes")
