"""The question a reading command asks of the calendar: which stretch of time, which entries, for which reader."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from medalcal.cli.options import (
    END_OF_DAY,
    as_text,
    completer,
    now_instant,
    past_of,
    person_is_looking,
    person_is_watching,
    profile_option,
    reader_zone,
    zone_text,
)
from medalcal.cli.stretch import Usual, span_between, stretch_of
from medalcal.emit.entry import Entry, Reader
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, LIKELY_ON, Filter, Span
from medalcal.ledger.snapshot import Snapshot

if TYPE_CHECKING:
    from medalcal.emit.shape import StoredEntry
    from medalcal.ledger.wanted import Wanted
    from medalcal.model.profile import Profile

F = TypeVar("F", bound=Callable[..., Any])

KINDS = ("broadcast", "stream", "film", "volume", "issue", "disc", "live", "award")
TITLES = ("en", "ja", "romaji")


class Question(NamedTuple):
    """What is asked, and by whom."""

    reader: Reader
    from_at: datetime
    until_at: datetime
    span: Span
    chosen: Filter


class Answer(NamedTuple):
    """What the calendar says."""

    occurrences: list[Entry]
    """Known to the day or finer; in order of the reader's days, things without an hour first."""
    undated: list[Entry]
    """Known more coarsely or not at all; what must come first, first."""
    breaks: list[Entry]
    """Days on which a run pauses; in order."""

    @property
    def with_breaks(self) -> list[Entry]:
        """What is dated, with the breaks among it."""
        return sorted([*self.occurrences, *self.breaks], key=order_of)


def filter_options(command: F) -> F:
    """Add the options that choose entries, and the profile that does where something is followed."""
    for option in reversed(
        (
            click.option("--all", "unfollowed", is_flag=True, help="Everything, not only what is followed."),
            profile_option("Show what this profile follows (default: yours)."),
            click.option("--work", "works", multiple=True, metavar="SLUG", shell_complete=completer("work"),
                         callback=as_text, help="Only this work; may be repeated."),
            click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS, case_sensitive=False),
                         help="Only this kind."),
            click.option("--outlet", "outlets", multiple=True, metavar="SLUG", shell_complete=completer("outlet"),
                         help="Only this channel or platform, whichever run it has."),
            click.option("--territory", "territories", multiple=True, metavar="CC",
                         shell_complete=completer("territory"), help="Only what is for this country."),
            click.option("--language", "languages", multiple=True, metavar="LL", shell_complete=completer("language"),
                         help="Only volumes of this language: ja, en."),
            click.option("--runs", type=click.Choice(("lead", "all")), default=None,
                         help="One entry per episode (lead, the default), or one for each outlet (all)."),
            click.option("--titles", type=click.Choice(TITLES), default=None,
                         help="Language of titles (default: the profile's, or en)."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def window_options(command: F) -> F:
    """Add the options that choose a stretch of time."""
    for option in reversed(
        (
            click.option("--days", type=click.IntRange(1, 36_500), metavar="N",
                         help="How many days ahead, or from --from on."),
            click.option("--from", "from_", metavar="DAY", help="First day: 2026-01-10, tomorrow, +14."),
            click.option("--until", metavar="DAY", help="Last day, included."),
            click.option("--past", type=click.IntRange(1, 36_500), metavar="N",
                         help="The last N days; beside --days or --from, N days more."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def reader_of(
    *,
    tz: str | None,
    country: str | None,
    now: str | None,
    titles: str | None = None,
    as_of: str | None = None,
    profile: Profile | None = None,
    **_: Any,
) -> Reader:
    """Give the reader that the options describe, or else the profile.

    Looking back sets the present moment too, unless that is named.
    """
    zone = reader_zone(tz, country)
    past = past_of(as_of=as_of).until if as_of is not None and now is None else None
    moment = now_instant(now) if past is None else past
    if past is not None and past.time() == END_OF_DAY:
        moment = past.replace(hour=0, minute=0, second=0)
    if profile is None:
        return Reader(moment, zone, zone_text(zone), titles or "en")  # type: ignore[arg-type]
    return Reader(moment, zone, zone_text(zone), titles or profile.titles, profile.spoiler_free)  # type: ignore[arg-type]


def filter_of(
    snapshot: Snapshot,
    *,
    works: tuple[str, ...] = (),
    kinds: tuple[str, ...] = (),
    outlets: tuple[str, ...] = (),
    territories: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    runs: str | None = None,
    limit: int | None = None,
    profile: Profile | None = None,
    unfollowed: bool = False,
    **_: Any,
) -> Filter:
    """Give the filter that the options describe.

    A channel, a platform or a country asks for its own runs, so they are looked for among all of them. What the options
    say of works, runs, volumes and kinds, the profile does not say.

    Raises:
        click.BadParameter: A name that the calendar does not have; says which was probably meant.
    """
    served = _served(snapshot, territories)
    return Filter(
        works=tuple(known_work(snapshot, slug) for slug in works),
        kinds=kinds,
        outlets=_known(outlets, snapshot.facet("outlet"), "--outlet"),
        territories=served,
        languages=_known(languages, snapshot.facet("language"), "--language"),
        lead_only=(runs or ("all" if outlets or territories else "lead")) == "lead",
        limit=limit,
        wanted=None
        if works or unfollowed or profile is None or not profile.follows
        else _wanted(
            snapshot, profile, runs=bool(outlets or territories or runs), volumes=bool(languages), kinds=bool(kinds)
        ),
    )


def _wanted(snapshot: Snapshot, profile: Profile, **said: bool) -> tuple[Wanted, ...]:
    from medalcal.jobs.following import known_of

    return known_of(snapshot, profile, [what for what, is_said in said.items() if is_said]).wanted


def tell_followed(snapshot: Snapshot, chosen: Filter, profile: Profile | None) -> None:
    """Say on standard error that only what is followed is shown; not where a program reads, as in a prompt."""
    if chosen.wanted is not None and profile is not None and person_is_looking() and person_is_watching():
        from medalcal.cli.followed import tell

        tell(snapshot, profile, "--all shows everything")


def known_work(snapshot: Snapshot, slug: str) -> str:
    """Give a work's slug of today.

    Raises:
        click.BadParameter: There is no such work; says which was probably meant.
    """
    if snapshot.has_work(slug):
        return slug
    former = snapshot.former_work(slug)
    if former is not None:
        return former
    from difflib import get_close_matches

    from medalcal.jobs.search import search

    found = [work["work"] for work in search(snapshot, slug)]
    exact = [work["work"] for work in search(snapshot, slug, whole=True)]
    if len(found) == 1 or len(exact) == 1:
        return str((exact or found)[0])
    if found:
        hint = f"it could be {', '.join(found[:5])}{', …' if len(found) > 5 else ''}"
    else:
        near = get_close_matches(slug, (name for name, _, _ in snapshot.works()), 1, 0.6)
        hint = f'did you mean "{near[0]}"?' if near else f'"medalcal works {slug[:40]}" searches all titles'
    raise click.BadParameter(f'there is no work "{slug[:60]}"; {hint}', param_hint="WORK")


def known_entry(snapshot: Snapshot, key: str, question: Question) -> StoredEntry:
    """Give the entry of a key, of today or former.

    Raises:
        click.BadParameter: There is none; says which was probably meant.
    """
    stored: StoredEntry | None = snapshot.by_key(key)
    if stored is not None:
        return stored
    from difflib import get_close_matches

    slug = known_work(snapshot, key.partition("/")[0])
    chosen = question.chosen._replace(works=(slug,), lead_only=False)
    keys = [entry["key"] for tier in (INSTANT, DAY, COARSE, *BREAKS) for entry in snapshot.entries(tier, ALL, chosen)]
    begun = sorted(each for each in keys if each.startswith((f"{key}:", f"{key}/")))
    near = begun[:1] or get_close_matches(key, keys, 1, 0.6)
    if len(begun) > 1:
        hint = f"it could be {', '.join(begun[:3])}{', …' if len(begun) > 3 else ''}"
    else:
        hint = f'did you mean "{near[0]}"?' if near else f'"medalcal show {slug} --json" lists the keys'
    raise click.BadParameter(f'there is no entry "{key[:80]}"; {hint}', param_hint="KEY")


def _known(names: tuple[str, ...], known: list[str], option: str) -> tuple[str, ...]:
    """Give names as the calendar writes them, in whatever case they were typed."""
    written = {name.casefold(): name for name in known}
    for name in names:
        if name.casefold() not in written:
            from difflib import get_close_matches

            near = get_close_matches(name.lower(), known, 1, 0.5)
            shown = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
            hint = f'did you mean "{near[0]}"?' if near else f"there are {shown or 'none at all'}"
            raise click.BadParameter(f'nothing here has "{name[:60]}"; {hint}', param_hint=option)
    return tuple(written[name.casefold()] for name in names)


def _served(snapshot: Snapshot, countries: tuple[str, ...]) -> tuple[str, ...]:
    """Give every territory of the calendar that includes one of these countries."""
    if not countries:
        return ()
    import pytz

    from medalcal.model.outlet import serves

    for code in countries:
        if code.upper() not in pytz.country_names:
            raise click.BadParameter(
                f'"{code[:60]}" is no country code; write it as JP, US or DE', param_hint="--territory"
            )
    known = snapshot.facet("territory")
    found = [name for name in known if any(serves(name, code.upper()) for code in countries)]
    if not found:
        shown = ", ".join(known[:12]) or "none at all"
        raise click.BadParameter(
            f"nothing here is for {', '.join(countries)}; there are {shown}",
            param_hint="--territory",
        )
    return tuple(found)


def question_of(snapshot: Snapshot, reader: Reader, options: dict[str, Any], usual: Usual = Usual()) -> Question:  # noqa: B008
    """Give the question that the options of a reading command describe.

    Raises:
        click.BadParameter: A day or a name that makes no sense, or an end before the beginning.
    """
    chosen = filter_of(snapshot, **options)._replace(edition_on=reader.now.toordinal())
    named = options.get("from_") is not None or options.get("until") is not None
    zone = UTC if usual.by_day and not named else reader.zone
    from_at, until_at = stretch_of(reader, usual, zone, **options)
    return Question(reader, from_at, until_at, span_between(from_at, until_at, zone), chosen)


def ask(snapshot: Snapshot, question: Question, *, undated: bool = True, undated_from: int | None = None) -> Answer:
    """Give what the calendar says to a question.

    Args:
        undated: Also what is known no finer than a part of a month.
        undated_from: The day from which that may still come; today where nothing is said.
    """
    timed = _entries(snapshot, INSTANT, question)
    whole = _entries(snapshot, DAY, question)
    dated = sorted([*whole, *timed], key=order_of)
    first = question.reader.today.toordinal() if undated_from is None else undated_from
    coarse = _entries(snapshot, COARSE, question._replace(span=Span(0, 0, first, 0))) if undated else []
    breaks = sorted((entry for tier in BREAKS for entry in _entries(snapshot, tier, question)), key=order_of)
    limit = question.chosen.limit  # the snapshot keeps to it in each tier, so here it is kept over all
    if limit is None:
        return Answer(dated, coarse, breaks)
    return Answer(dated[:limit], coarse[: max(0, limit - len(dated))], breaks[:limit])


def _entries(snapshot: Snapshot, tier: int, question: Question) -> list[Entry]:
    return [question.reader.sees(entry) for entry in snapshot.entries(tier, question.span, question.chosen)]


def first_after(snapshot: Snapshot, question: Question, count: int) -> list[Entry]:
    """Give the first entries that begin at or after the end of a question, in order.

    What has no hour stands at the end of its day, so that it is next until the day is over and hides nothing before.
    """
    after = span_between(question.until_at, question.until_at, question.reader.zone)
    begins = question.until_at.astimezone(question.reader.zone).date()
    span = Span(after.from_minute, ALL.until_minute, begins.toordinal(), ALL.until_day)
    limited = question._replace(span=span, chosen=question.chosen._replace(limit=count + 10))
    timed = _entries(snapshot, INSTANT, limited)
    whole = _entries(snapshot, DAY, limited._replace(chosen=question.chosen._replace(limit=None)))
    begun = begins.isoformat()
    found = [*timed, *(entry for entry in whole if entry["date"] >= begun)]
    return sorted((e for e in found if e["status"] != "cancelled"), key=_order_at_end)[:count]


def open_ends(snapshot: Snapshot, question: Question) -> list[date]:
    """Give the last day entered of each weekly show that may go on before the end of a question, in order.

    Shows of which nothing was entered for a whole while before it are taken to be over.
    """
    span = span_between(
        question.from_at - timedelta(days=LIKELY_ON), question.until_at - timedelta(days=7), question.reader.zone
    )
    asked = question._replace(span=span, chosen=question.chosen._replace(limit=None, open_ended=True))
    found = {
        entry["key"].rpartition("/")[0]: date.fromisoformat(order_of(entry)[0])
        for tier in (INSTANT, DAY)
        for entry in _entries(snapshot, tier, asked)
    }
    return sorted(found.values())


def _order_at_end(entry: Entry) -> tuple[str, str, str]:
    day, at, key = order_of(entry)
    return (day, at or "~", key)


def order_of(entry: Entry) -> tuple[str, str, str]:
    """Sort by the reader's day, what has no hour first, then by instant and key."""
    day = entry["local"][:10] if entry["local"] else entry["date"] or "undecided"
    return (day, entry["airs_at"] or "", entry["key"])


def about(question: Question) -> dict[str, Any]:
    """Give the question as the head of a document."""
    chosen = question.chosen
    return {
        "now": f"{question.reader.now:%Y-%m-%dT%H:%M:%SZ}",
        "tz": question.reader.zone_name,
        "from": f"{question.from_at:%Y-%m-%dT%H:%M:%SZ}",
        "until": f"{question.until_at:%Y-%m-%dT%H:%M:%SZ}",
        "titles": question.reader.language,
        "runs": "lead" if chosen.lead_only else "all",
        **about_followed(chosen),
    }


def about_followed(chosen: Filter) -> dict[str, Any]:
    """Give what a document says of what it leaves out: the followed works, where only they are in it."""
    if chosen.wanted is None:
        return {}
    return {"followed": sorted({work for group in chosen.wanted for work in group.works})}


def open_for(data: str | None, **options: Any) -> Snapshot:
    """Open the calendar as it is or was, until the command ends; with a line of progress where a person waits."""
    from medalcal.jobs.calendar import open_calendar, open_past

    progress = _progress if person_is_watching() else None
    past = past_of(**options)
    snapshot = open_calendar(data, progress)
    if past.until is not None:
        with closing(snapshot):
            snapshot = open_past(snapshot, data, past.until, past.announced, progress)
    click.get_current_context().call_on_close(snapshot.close)
    return snapshot


def _progress(done: int, total: int) -> None:
    if total < 20:
        return
    if done == total:
        click.echo("\r\x1b[K", nl=False, err=True)
    elif done % 16 == 0:
        click.echo(f"\rcompiling {done} of {total} works …", nl=False, err=True)
