"""``medalcal clock``: a time as a person writes it, in every clock that matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from medalcal.cli.options import as_text, clock_options, completer

if TYPE_CHECKING:
    from datetime import tzinfo
    from zoneinfo import ZoneInfo

    from medalcal.news.moment import Reading

SCHEMA = "medalcal/clock/1"


@click.command(
    epilog="""\b
Examples:
  medalcal clock 2026-01-24 25:30
  medalcal clock "January 24th, 2026 at 25:30"
  medalcal clock "1月24日(土)深夜1時30分" --year 2026
  medalcal clock 毎週土曜25:30 --tz Europe/Berlin
  medalcal clock 2026-03-14 8:00 p.m. ET
  medalcal clock 2026-01-24T16:30:00Z --json

\b
A date without a year is the nearest such day, a weekday or a time alone the
next one. Where a text can be read in two ways, the likelier comes first.
"""
)
@click.argument("text", nargs=-1, required=True, callback=as_text)
@click.option(
    "--zone",
    metavar="ZONE",
    default="Asia/Tokyo",
    shell_complete=completer("zone"),
    help="The outlet's time zone, where TEXT names none (default: Asia/Tokyo).",
)
@click.option(
    "--rollover",
    metavar="HH:MM",
    default="05:00",
    help="When the outlet's broadcast day turns, at most 06:00 (default: 05:00).",
)
@click.option(
    "--year",
    metavar="YYYY",
    type=click.IntRange(1900, 2199),
    help="The year of a date that names none.",
)
@clock_options
@click.option("--json", "as_json", is_flag=True, help="One JSON document instead of lines.")
def command(
    text: tuple[str, ...],
    zone: str,
    rollover: str,
    year: int | None,
    tz: str | None,
    country: str | None,
    now: str | None,
    as_json: bool,
) -> None:
    """Explain a time such as 25:30 in every clock that matters.

    TEXT is a date with a time, in English or Japanese, quoted or not. Shown are the label in the grid, the outlet's
    clock, the instant, and your own clock.
    """
    from medalcal.cli.options import now_instant, reader_zone
    from medalcal.news.moment import read_moment

    reader = reader_zone(tz, country)
    readings = read_moment(
        " ".join(text), now=now_instant(now), zone=_outlet_zone(zone), rollover=_rollover(rollover), year=year
    )
    if as_json:
        import json

        document = {"schema": SCHEMA, "readings": [_entry(reading, reader) for reading in readings]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(readings, reader)))


def _outlet_zone(name: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    from medalcal.cli.options import named_zone

    zone = named_zone(name, "--zone")
    assert isinstance(zone, ZoneInfo)
    return zone


def _rollover(text: str) -> int:
    from medalcal.errors import BroadcastTimeError
    from medalcal.model.clock import parse_rollover

    try:
        return parse_rollover(text)
    except BroadcastTimeError as error:
        raise click.BadParameter(str(error), param_hint="--rollover") from None


def _entry(reading: Reading, reader: tzinfo) -> dict[str, str | None]:
    """Give a reading as ``medalcal/clock/1`` has it: ``civil`` without an offset, ``local`` with one."""
    return {
        "broadcast_on": reading.label.on.isoformat(),
        "broadcast_time": str(reading.label.time),
        "airs_at": f"{reading.airs_at:%Y-%m-%dT%H:%M:%SZ}",
        "zone": reading.zone.key,
        "civil": reading.civil.isoformat(),
        "local": reading.airs_at.astimezone(reader).isoformat(),
        "note": reading.note,
    }


def _lines(readings: list[Reading], reader: tzinfo) -> list[str]:
    """Give the lines for a person; a block for each reading, numbered where there are several."""
    if len(readings) == 1:
        return _block(readings[0], reader)
    lines = [f"{len(readings)} readings fit this text."]
    for number, reading in enumerate(readings, 1):
        lines += ["", f"{number}. {'likelier' if number == 1 else 'also possible'}", *_block(reading, reader)]
    return lines


def _block(reading: Reading, reader: tzinfo) -> list[str]:
    from medalcal.cli.options import zone_text

    local = reading.airs_at.astimezone(reader)
    return [
        f"{reading.label.on:%a %Y-%m-%d} {reading.label.time}  the grid",
        f"{reading.civil:%a %Y-%m-%d %H:%M}  outlet, {reading.zone.key}",
        f"{reading.airs_at:%Y-%m-%dT%H:%M:%SZ}  the instant",
        f"{local:%a %Y-%m-%d %H:%M}  you, {zone_text(reader)}",
        *(f"note: {note}" for note in (reading.note or "").split("; ") if note),
    ]
