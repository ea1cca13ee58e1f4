"""``medalcal compare``: another calendar beside this one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from medalcal.cli.given import Given, needs, read_given
from medalcal.cli.options import as_text, clock_options, completer, data_option, past_options
from medalcal.cli.question import TITLES, known_work, open_for, reader_of
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.emit.entry import Entry, Reader
from medalcal.errors import SourceFormatError
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot

if TYPE_CHECKING:
    from medalcal.sources.ics import Feed

DIFFERENT = 10
"""The exit code for differences, when asked."""
AHEAD = timedelta(days=731)
"""How far recurring events are followed past now."""
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


@click.command(
    epilog="""\b
Examples:
  medalcal compare anime.ics
  medalcal compare https://example.org/anime.ics --tz Asia/Tokyo
  medalcal compare anime.ics --work medalist --runs all
  medalcal compare anime.ics --as-of 2026-12-01
  medalcal compare anime.ics --json
  medalcal export | medalcal compare - --exit-code

\b
An event is one of ours by its UID, if it came from here; else by a title of a
work in any script, with S2E03, #3, 第3話, Vol. 3, 第3巻 beside it, or by
nearness in time. Times without a zone are read in that of --tz, if it is given
and the calendar names none.
""",
)
@click.argument("source", metavar="FILE|URL|-", type=click.Path())
@click.option("--work", "works", multiple=True, metavar="SLUG", shell_complete=completer("work"), callback=as_text,
              help="Only this work; may be repeated.")  # fmt: skip
@click.option("--runs", type=click.Choice(("lead", "all")), default="lead",
              help="Compare with one entry per episode (lead, the default), or one for each outlet (all).")  # fmt: skip
@click.option("--titles", type=click.Choice(TITLES), default="en", show_default=True, help="Language of titles.")
@click.option("--allow-private", is_flag=True, help="Ask a URL even if its host is this machine or in a local network.")
@click.option("--exit-code", "tell", is_flag=True, help="Leave with 10 where the two differ.")
@clock_options
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/comparison/1.")
def command(
    source: str,
    data: str | None,
    works: tuple[str, ...],
    runs: str,
    allow_private: bool,
    tell: bool,
    as_json: bool,
    **options: Any,
) -> int:
    """Compare another calendar with this one: FILE, a URL, or - for standard input.

    Says which of its events are here at the same time, at another time or not at all, which of ours it lacks, and what
    had to be mended to read it.
    """
    from medalcal.jobs.compare import compare, document

    reader = reader_of(**options)
    got = read_given(source, allow_private=allow_private)
    feed = _feed(got, reader, named_zone=bool(options["tz"] or options["country"]))
    snapshot = open_for(data, **options)
    chosen = Filter(works=tuple(known_work(snapshot, slug) for slug in works), lead_only=False)
    theirs = {event.uid for event in feed.events}
    entries = [
        entry for entry in _entries(snapshot, chosen, reader)
        if runs == "all" or entry["lead"] or entry["uid"] in theirs  # what came from here is known again in any case
    ]  # fmt: skip
    found = compare(feed, _titles(snapshot), entries, reader.zone, chosen.works)
    about = _about(got, reader, runs, chosen.works)
    whole = document(feed, found, about)
    if as_json:
        write_document(whole)
    else:
        from medalcal.emit.comparison import comparison_lines

        write_lines(comparison_lines(whole, reader, width()))
    return DIFFERENT if tell and (found.differs or found.unknown_here or found.missing_there) else 0


def _about(got: Given, reader: Reader, runs: str, works: tuple[str, ...]) -> dict[str, Any]:
    page = got.page
    return {
        "now": f"{reader.now:%Y-%m-%dT%H:%M:%SZ}",
        "tz": reader.zone_name,
        "titles": reader.language,
        "runs": runs,
        "works": list(works),
        "source": got.where,
        "fetched": None
        if page is None
        else {
            "at": f"{page.fetched_at:%Y-%m-%dT%H:%M:%SZ}",
            "from_cache": page.from_cache,
            "is_stale": page.is_stale,
        },
    }


def _titles(snapshot: Snapshot) -> Any:
    from medalcal.jobs.recognise import Titles

    abouts = [json.loads(about) for _, about, _ in snapshot.works()]
    return Titles((about["work"], (*about["titles"].values(), *about["also"])) for about in abouts)


def _entries(snapshot: Snapshot, chosen: Filter, reader: Reader) -> Iterator[Entry]:
    for tier in (INSTANT, DAY, COARSE, *BREAKS):
        for entry in snapshot.entries(tier, ALL, chosen):
            yield reader.sees(entry)


# Their calendar


def _feed(got: Given, reader: Reader, *, named_zone: bool) -> Feed:
    """Read a calendar file.

    Raises:
        SourceFormatError: It is none.
        MedalcalError: The library that is needed for it is missing.
    """
    needs("icalendar", "reading calendars")
    from medalcal.sources.ics import Window, read_calendar

    try:
        window = Window(_FIRST, reader.now + AHEAD)
        return read_calendar(got.data, window, reader.zone if named_zone else None)
    except SourceFormatError as error:
        raise SourceFormatError(got.where, error.found, error.expected) from None
