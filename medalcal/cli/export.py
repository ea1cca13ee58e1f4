"""``medalcal export``: a calendar file to subscribe to, to import, or to work with."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Any

import click

from medalcal.cli.options import as_text, clock_options, data_option, past_options
from medalcal.cli.question import (
    Question,
    about,
    about_followed,
    ask,
    filter_options,
    open_for,
    order_of,
    question_of,
    reader_of,
    window_options,
)
from medalcal.cli.stretch import Usual
from medalcal.emit import ics
from medalcal.emit.entry import Reader, document, pick
from medalcal.emit.icswords import WORDS
from medalcal.emit.shape import StoredEntry
from medalcal.errors import EmitError
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT
from medalcal.ledger.snapshot import Snapshot

FEED = Usual(ics.BACK, ics.AHEAD, past_alone=False, by_day=True)

GOOGLE_BYTES = 1_000_000
"""Beyond about this size Google's import loses events: docs/how-to/google-calendar.md."""
GOOGLE_EVENTS = 1_000

LONGEST = 28 * 24 * 60
"""Of an alarm and of an offset, in minutes."""
NONE = -1
"""Of an alarm or an offset that is switched off, where the profile has one."""
_LENGTH = re.compile(r"(\d{1,4})(m|h|d)?")


def _length(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Give the minutes of a stretch of time: ``15m``, ``2h``, ``1d``."""
    if value is None or value == "none":
        return None if value is None else NONE
    match = _LENGTH.fullmatch(value.lower())
    minutes = int(match[1]) * {"m": 1, None: 1, "h": 60, "d": 1440}[match[2]] if match else -1
    if not 0 <= minutes <= LONGEST:
        what = "time before an entry" if param.name == "alarm" else "time after it airs"
        raise click.BadParameter(f'"{value[:60]}" is no {what}; write it as 15m, 2h or 1d, up to 28d')
    return minutes


def _wish(ctx: click.Context, param: click.Parameter, value: str | None) -> Any:
    """Give the profile of a wish, or of an address that holds one.

    Raises:
        click.BadParameter: It is no wish, or one for nothing.
    """
    if value is None or ctx.resilient_parsing:
        return None
    from medalcal.errors import WishError
    from medalcal.model.wish import unpack

    try:
        profile = unpack(value.rpartition("/")[2].removesuffix(".ics"))
    except WishError as error:
        raise click.BadParameter(str(error), ctx, param) from None
    if not profile.follows:
        raise click.BadParameter(f'"{value[:60]}" follows nothing; name a work in it', ctx, param)
    return profile


@click.command(
    epilog="""\b
Examples:
  medalcal export -o medalcal.ics
  medalcal export --work medalist --runs all --alarm 15m -o medalist.ics
  medalcal export --kind volume --language en --all-day --name "English volumes"
  medalcal export --offset 2h --alarm none -o mine.ics
  medalcal export --format json --everything
  medalcal export --format google-csv --tz Europe/Berlin -o google.csv
""",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("ics", "json", "csv", "google-csv")),
    default="ics",
    show_default=True,
    help="What to write.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write to this file, all or nothing (default: standard output).",
)
@window_options
@click.option("--everything", is_flag=True, help="All dates, past and future.")
@filter_options
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most the first N entries.")
@click.option("--name", metavar="TEXT", callback=as_text, help="Name of the calendar.")
@click.option("--wish", metavar="WISH", callback=_wish, help="The feed of a wish from medalcal follow --address.")
@click.option(
    "--alarm",
    metavar="15m|2h|1d",
    callback=_length,
    help="Remind this long before, of what has no hour at 09:00; none for no alarm.",
)
@click.option("--offset", metavar="15m|2h|1d", callback=_length, help="Enter episodes this much later than they air.")
@click.option(
    "--all-day/--timed", default=None, help="Entries of the whole broadcast day, or with hours (the usual form)."
)
@click.option("--coarse", is_flag=True, help="Also what is only known to the month, season or year, over that span.")
@click.option("--breaks", is_flag=True, help="Also breaks, as entries of their own.")
@click.option("--show-cancelled", is_flag=True, help="Keep what is cancelled in sight where calendars hide it.")
@click.option(
    "--spoiler-free/--spoilers", default=None, help="Leave out episode titles, or have them (the usual form)."
)
@clock_options
@past_options
@data_option
def command(data: str | None, form: str, output: str | None, everything: bool, **options: Any) -> None:
    """Write a calendar file: 90 days back and 370 ahead, one entry per episode.

    Once something is followed, only that, in the form that the profile says; options say otherwise.
    """
    _refuse_what_does_nothing(form, everything, options)
    wish = options.pop("wish")
    options["profile"] = wish or options["profile"]
    reader = reader_of(**options)
    if options["spoiler_free"] is not None:
        reader = reader._replace(spoiler_free=options["spoiler_free"])
    snapshot = open_for(data, **options)
    question = question_of(snapshot, reader, options, FEED)
    if question.chosen.wanted is not None:
        from medalcal.cli.followed import tell

        tell(snapshot, options["profile"], "--all has everything" if wish is None else None)
    if everything:
        question = question._replace(span=ALL)
    if form != "ics":
        text, count = _flat(snapshot, question, form, everything, options["coarse"], options["breaks"])
        _report([count], _deliver([text.encode()], output), output, is_feed=form == "google-csv")
        return
    tally = [0]
    style = _style(reader, options)._replace(outlets=question.chosen.takes_several)
    events = _blocks(snapshot, question, style, options["breaks"])
    blocks = _counted(_refuse_to_empty(events, output), tally)
    feed = ics.feed(
        blocks,
        name=options["name"] or _name(snapshot, question),
        description=WORDS[style.language].calendar,
        changed_at=_changed_at(snapshot, question),
    )
    _report(tally, _deliver(feed, output), output)


def _refuse_what_does_nothing(form: str, everything: bool, options: dict[str, Any]) -> None:
    """Refuse options that would be ignored in silence.

    Raises:
        click.UsageError: A bound beside ``--everything``, or a feed's option beside another form.
    """
    if options["wish"] is not None and (options["unfollowed"] or _is_given("profile")):
        raise click.UsageError("--wish is a profile of its own; leave out --profile and --all")
    if everything and any(options[name] is not None for name in ("days", "from_", "until", "past")):
        raise click.UsageError("--everything has no bounds; leave out --days, --from, --until and --past")
    feed_only = ("name", "alarm", "offset", "all_day", "show_cancelled")
    idle = [f"--{name.replace('_', '-')}" for name in feed_only if options[name]]
    if form != "ics" and idle:
        raise click.UsageError(f"{idle[0]} is for calendar files; --format {form} has no place for it")


def _is_given(name: str) -> bool:
    """Tell whether an option stands on the command line itself."""
    source = click.get_current_context().get_parameter_source(name)
    return source is click.core.ParameterSource.COMMANDLINE


def _changed_at(snapshot: Snapshot, question: Question) -> str:
    """Give when the calendar last changed: when something was learned, or something cancelled left it for good."""
    left = snapshot.expired(question.reader.now.toordinal())
    changed_at = str(snapshot.meta("changed_at"))
    return changed_at if left is None else max(changed_at, f"{date.fromordinal(left)}T00:00:00Z")


def _style(reader: Reader, options: dict[str, Any]) -> ics.Style:
    """Give the form of the feed: the profile's, but for what the options say."""
    style = ics.style_of(options["profile"]) if options["profile"] else ics.DEFAULT
    alarm, offset, all_day = options["alarm"], options["offset"], options["all_day"]
    return style._replace(
        language=reader.language,
        alarm_minutes=style.alarm_minutes if alarm is None else None if alarm == NONE else alarm,
        all_day=style.all_day if all_day is None else all_day,
        coarse=options["coarse"],
        spoiler_free=reader.spoiler_free,
        show_cancelled=options["show_cancelled"],
        offset_minutes=style.offset_minutes if offset is None else max(offset, 0),
    )


def _blocks(snapshot: Snapshot, question: Question, style: ics.Style, breaks: bool) -> Iterator[bytes]:
    """Give the calendar blocks: the stored ones, or rendered anew where the style is not the usual one."""
    limit = question.chosen.limit
    if style == ics.DEFAULT and limit is None:
        return snapshot.blocks(question.span, question.chosen, breaks=breaks)
    entries: Iterable[StoredEntry] = _stored(snapshot, question, style.coarse, breaks)
    if limit is not None:
        entries = sorted(entries, key=lambda entry: order_of(question.reader.sees(entry)))[:limit]
    return (block for entry in entries if (block := ics.render(entry, style)))


def _name(snapshot: Snapshot, question: Question) -> str:
    """Name a feed after what it was asked for."""
    works = question.chosen.works or about_followed(question.chosen).get("followed", ())
    if len(works) == 1:
        titles = next(json.loads(about)["titles"] for slug, about, _ in snapshot.works() if slug == works[0])
        return pick(titles, question.reader.language) or works[0]
    return "medalcal"


def _stored(snapshot: Snapshot, question: Question, coarse: bool, breaks: bool) -> Iterator[StoredEntry]:
    """Give the entries of a feed; of what lost its day and is known coarsely, where that is asked for, the latter."""
    spans = [*snapshot.entries(COARSE, question.span, question.chosen)] if coarse else []
    known_anew = {entry["key"] for entry in spans if entry["date"] is not None}
    for tier in (INSTANT, DAY):
        for entry in snapshot.entries(tier, question.span, question.chosen, for_feed=True):
            if entry["key"] not in known_anew:
                yield entry
    yield from spans
    if breaks:
        for tier in BREAKS:
            yield from snapshot.entries(tier, question.span, question.chosen)


def _flat(
    snapshot: Snapshot, question: Question, form: str, everything: bool, coarse: bool, breaks: bool
) -> tuple[str, int]:
    """Give the text of a form that is no .ics, and how many entries are in it."""
    answer = ask(snapshot, question, undated=coarse or form == "json", undated_from=question.span.from_day)
    dated = answer.with_breaks if breaks else answer.occurrences
    entries = [*dated, *answer.undated] if coarse else dated
    if form == "json":
        from medalcal.emit.jsondoc import document_text

        head = about(question) | {"format_epoch": ics.FORMAT_EPOCH}
        head |= {"from": None, "until": None} if everything else {}
        text = "".join(document_text(document(answer.occurrences, answer.undated, head, answer.breaks)))
        return text, len(answer.occurrences) + len(answer.undated)
    from medalcal.emit import flat

    if form == "csv":
        return flat.csv_text(entries), len(entries)
    text = flat.google_csv_text(entries, question.reader.zone, outlets=question.chosen.takes_several)
    return text, sum(map(flat.is_for_google, entries))


def _counted(blocks: Iterable[bytes], tally: list[int]) -> Iterator[bytes]:
    for block in blocks:
        tally[0] += 1
        yield block


def _deliver(parts: Iterable[bytes], output: str | None) -> int:
    """Write to a file or to standard output; give the bytes written."""
    if output not in (None, "-"):
        from medalcal.store.file import write_atomically

        return write_atomically(output, parts)
    size = 0
    for part in parts:
        size += sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()
    return size


def _refuse_to_empty(blocks: Iterator[bytes], output: str | None) -> Iterator[bytes]:
    """Give the blocks on, unless there is none and the file to replace holds some: a failure must not empty a feed.

    Raises:
        EmitError: A filled feed would become empty.
    """
    first = next(blocks, None)
    if first is None and output is not None and _is_filled(output):
        raise EmitError(f"{output}: nothing to write, and the feed there has entries; remove it first if that is meant")
    return chain(() if first is None else (first,), blocks)


def _is_filled(path: str) -> bool:
    if not os.path.isfile(path):  # to read a named pipe would wait for ever
        return False
    try:
        with open(path, "rb") as stream:
            return b"BEGIN:VEVENT" in stream.read()
    except FileNotFoundError:
        return False


def _report(tally: list[int], size: int, output: str | None, *, is_feed: bool = True) -> None:
    count = tally[0]
    where = f" to {output}" if output else ""
    click.echo(f"{count} {'entry' if count == 1 else 'entries'}, {size:,} bytes{where}", err=True)
    if is_feed and (count > GOOGLE_EVENTS or size > GOOGLE_BYTES):
        click.echo(
            "this is more than Google imports well (some 1,000 entries, 1 MB); "
            "choose less with --work, --kind, --from or --until, or subscribe to several feeds",
            err=True,
        )
