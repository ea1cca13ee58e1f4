"""One occurrence along the fold: what it is told as, how often that changed, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from medalcal.model.change import Change, State, Step
from medalcal.model.claim import Origin
from medalcal.model.occurrence import Occurrence, Status
from medalcal.schedule.cause import News, decisive
from medalcal.schedule.changes import step_between

NEVER = datetime.min.replace(tzinfo=UTC)


class Track(NamedTuple):
    """One occurrence at one moment of the fold."""

    now: Occurrence
    content: Occurrence
    """What followed from the claims, to see whether it still does."""
    around: object
    """What its entry says besides."""
    changes: list[Change]
    """How it was added, then what it went through."""
    is_gone: bool = False


def added(occurrence: Occurrence, around: object, news: News) -> Track:
    """Begin with an occurrence that was not known before, and the page by which it became known."""
    learned = {origin for _, claim in news.claims for origin in claim.origins}
    url = first_url([origin for origin in occurrence.origins if origin in learned]) or first_url(occurrence.origins)
    change = Change(Step.ADDED, None, occurrence.state, occurrence.changed_at, None, url)
    return Track(occurrence, _content(occurrence), around, [change])


def advanced(track: Track, occurrence: Occurrence, around: object, news: News, least: datetime) -> Track:
    """Take up what an occurrence is at the next moment.

    Args:
        least: The stamp that every entry has by then at least.
    """
    now, content = track.now, _content(occurrence)
    origins = _in_order(now.origins, occurrence.origins)
    same = content == track.content and around == track.around and not track.is_gone
    if same and _is_told_alike(now.origins, origins, max(now.changed_at, least)):
        return track if origins == now.origins else track._replace(now=now._replace(origins=origins))
    before, after = now.state, occurrence.state
    was_dated = any(change.before is not None and change.before.is_dated for change in track.changes)
    step = step_between(before, after, was_dated=was_dated)
    following = occurrence._replace(
        added_at=now.added_at,
        revision=now.revision,
        last_change=now.last_change or occurrence.last_change,
        cancelled_at=(now.cancelled_at or occurrence.cancelled_at) if occurrence.cancelled_at else None,
    )
    changes = track.changes
    if step is not None:
        change = _changed(step, before, after, occurrence, news)
        shown = following.last_change if _is_minor(change) and following.last_change else change
        following = following._replace(revision=now.revision + 1, last_change=shown)
        changes = [*changes, change]
    return Track(following, content, around, changes)


def missing(track: Track, around: object, at: datetime, news: News) -> Track:
    """Take up that nothing tells of an occurrence any more. Its entry stays for a while, with words of its series."""
    if track.now.status is not Status.CANCELLED:
        track = _withdrawn(track, at, news)
    elif around != track.around:
        track = track._replace(now=track.now._replace(changed_at=at))
    return track._replace(around=around)


def _withdrawn(track: Track, at: datetime, news: News) -> Track:
    now = track.now
    gone = now._replace(status=Status.CANCELLED, may_go_on=False)
    change = _changed(Step.WITHDRAWN, now.state, gone.state, now._replace(changed_at=at), news)
    return track._replace(
        now=gone._replace(revision=now.revision + 1, changed_at=at, cancelled_at=at, last_change=change),
        changes=[*track.changes, change],
        is_gone=True,
    )


def _changed(step: Step, before: State, after: State, occurrence: Occurrence, news: News) -> Change:
    """Give a change with the claim that decided it."""
    claim = decisive(news, occurrence, before, after)
    if claim is None:
        return Change(step, before, after, occurrence.changed_at)
    if claim.corrects is not None and step not in (Step.ADDED, Step.RESTORED):
        step = Step.CORRECTED
    reason = claim.reason or ("recap" if claim.field == "recap" else None)
    return Change(step, before, after, occurrence.changed_at, reason, claim.origins[0].url)


def _is_minor(change: Change) -> bool:
    """Tell whether only length or outlet became known: no reason to forget what changed before."""
    before, after = change.before, change.after
    assert before is not None
    assert after is not None
    when = (before.date, before.airs_at, before.status) == (after.date, after.airs_at, after.status)
    return when and change.step is Step.SHARPENED


def _content(occurrence: Occurrence) -> Occurrence:
    """Give an occurrence without its stamps and sources: what of it a reader would see change."""
    return occurrence._replace(changed_at=NEVER, added_at=None, cancelled_at=None, origins=())


def _in_order(before: tuple[Origin, ...], after: tuple[Origin, ...]) -> tuple[Origin, ...]:
    """Give the readings that count now, first those that counted before, in their order: an entry names the first."""
    if after[: len(before)] == before:
        return after
    kept = tuple(origin for origin in before if origin in after)
    return (*kept, *(origin for origin in after if origin not in kept))


def _is_told_alike(before: tuple[Origin, ...], after: tuple[Origin, ...], stamp: datetime) -> bool:
    """Tell whether an entry says the same of its readings: it names those read by its stamp, and links to the first."""
    return before == after or (
        [origin for origin in before if origin.read_at <= stamp] == [one for one in after if one.read_at <= stamp]
        and first_url(before) == first_url(after)
    )


def first_url(origins: Sequence[Origin]) -> str | None:
    """Give the page to which an entry that rests on these readings links."""
    return next((origin.url for origin in origins if origin.url), None)
