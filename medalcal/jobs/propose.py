"""Claims of an announcement beside a calendar: what is new, sharpens, confirms, contradicts. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

from medalcal.curated.edit import Addition, Tree
from medalcal.curated.folder import read_shared, read_work
from medalcal.curated.shared import Shared
from medalcal.errors import DataErrors
from medalcal.jobs.holder import Holder, Place, free, said_of, script_of, slug_of
from medalcal.jobs.place import places
from medalcal.model.claim import Claim, Origin, Said
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.work import Work
from medalcal.news.found import Article, Found

Verdict = Literal["new", "sharpens", "moves", "contradicts", "confirms", "unplaced"]
OFFERED: tuple[Verdict, ...] = ("new", "sharpens", "moves", "contradicts")
"""What would change the calendar."""
_NAMELESS = "its work is not here, and its title makes no name of a file; --slug gives one"
_LONGEST_QUOTE = 100


class Proposal(NamedTuple):
    """What a claim would do to the calendar, at one place."""

    claim: int
    """Its place in the announcement's claims."""
    verdict: Verdict
    work: str | None
    """Slug of the work; None where its file would have no name."""
    title: str | None
    is_new_work: bool = False
    key: str | None = None
    held: Occurrence | None = None
    """What the calendar has there."""
    why: str | None = None
    """Why it has no place, or what is to be minded."""
    at: tuple[str, ...] = ()
    says: dict[str, Tree] = {}
    setup: tuple[Addition, ...] = ()
    is_sure: bool = False
    """It is certain and contradicts nothing, so that nobody need be asked."""


class Folder(NamedTuple):
    """A data folder as far as proposals need it."""

    path: str
    shared: Shared
    slugs: frozenset[str]
    """Of all its works."""


def open_folder(path: str, slugs: Iterable[str]) -> Folder:
    """Open a data folder.

    Raises:
        DataErrors: A shared file has faults.
    """
    shared, faults = read_shared(path)
    if faults:
        raise DataErrors(faults)
    return Folder(path, shared, frozenset(slugs))


def propose(folder: Folder, article: Article, slug: str | None = None) -> list[Proposal]:
    """Give what each claim would do, in the order of the announcement.

    Args:
        slug: Of the file of the work that the folder does not have, and of which most is said.

    Raises:
        DataErrors: The file of a work has faults.
    """
    groups: dict[tuple[str | None, str | None], list[int]] = {}
    for number, claim in enumerate(article.claims):
        groups.setdefault(_work_of(folder, claim), []).append(number)
    unknown = {title: len(numbers) for (_, title), numbers in groups.items() if title is not None}
    main = max(unknown, key=lambda title: unknown[title], default=None)
    proposals: list[Proposal] = []
    for (known, title), numbers in groups.items():
        is_main = title is not None and title == main
        name = known or _new_slug(folder, title or "", slug if is_main else None)
        mostly = is_main and 2 * len(numbers) > len(article.claims)
        proposals += _of_work(folder, article, name, title, numbers, alone=mostly)
    return sorted(proposals, key=lambda proposal: proposal.claim)


def _work_of(folder: Folder, claim: Found) -> tuple[str | None, str | None]:
    """Give the work of a claim: slug and no title where it is there, else the title alone."""
    if claim.work is None:
        return None, None
    if claim.work.slug in folder.slugs:
        return claim.work.slug, None
    return None, " ".join(claim.work.text.split())


def _new_slug(folder: Folder, title: str, told: str | None) -> str | None:
    """Name the file of a new work: as it was told, unless that is another work's by now, else by its title."""
    if told is not None and told not in folder.slugs:
        return told
    slug = slug_of(title)
    return free(slug, folder.slugs) if slug else None


def _of_work(
    folder: Folder, article: Article, slug: str | None, title: str | None, numbers: Sequence[int], *, alone: bool
) -> Iterator[Proposal]:
    """Give the proposals of one work.

    Args:
        slug: None where its file would have no name.
        title: Of a work that is not here.
        alone: The announcement is mostly about it, so that a new file for it is what anybody expects.
    """
    is_new = slug not in folder.slugs
    if slug is None:
        why = _NAMELESS if title else "no work is named"
        yield from (Proposal(number, "unplaced", None, title, True, why=why) for number in numbers)
        return
    work = _empty(slug, title or slug) if is_new else _read(folder, slug)
    holder = Holder(work, folder.shared, article.language, [article.claims[number] for number in numbers])
    found = [one for number in numbers for one in _of_claim(holder, article, number)]
    for proposal in _told_once(article, found):
        sure = proposal.is_sure and (not is_new or alone)
        yield proposal._replace(title=title, is_new_work=is_new, is_sure=sure)


def _of_claim(holder: Holder, article: Article, number: int) -> list[Proposal]:
    """Give a proposal for each place of a claim, or the one that says why it has none."""
    spots = places(holder, article.claims[number])
    if isinstance(spots, str):
        return [Proposal(number, "unplaced", holder.work.slug, None, why=spots)]
    return [_judged(holder, article, number, spot) for spot in spots]


def _told_once(article: Article, placed: Sequence[Proposal]) -> Iterator[Proposal]:
    """Give each date of an entry once; of two that exclude each other neither is sure."""
    for proposal in placed:
        rivals = [other for other in placed if other.key == proposal.key and other.claim != proposal.claim]
        if proposal.verdict not in OFFERED or not rivals:
            yield proposal
            continue
        mine = said_of(article.claims[proposal.claim])
        theirs = [(other.claim, said_of(article.claims[other.claim])) for other in rivals]
        if any(mine.contains(said) and (said != mine or number < proposal.claim) for number, said in theirs):
            yield proposal._replace(verdict="confirms", why="said more finely in the same announcement", is_sure=False)
        elif any(not said.contains(mine) for _, said in theirs):
            yield proposal._replace(is_sure=False, why="the announcement says another date too")
        else:
            yield proposal


def _read(folder: Folder, slug: str) -> Work:
    work, faults = read_work(folder.path, slug, folder.shared)
    if work is None or faults:
        raise DataErrors(faults)
    return work


def _empty(slug: str, title: str) -> Work:
    return Work(slug=slug, titles={script_of(title): title})


# Verdicts


def _judged(holder: Holder, article: Article, number: int, place: Place) -> Proposal:
    found = article.claims[number]
    held = holder.occurrences.get(place.key)
    verdict, why = _verdict(holder, article, found, place, held)
    dated = found.certainty == "stated" or (found.certainty == "inferred" and article.published is not None)
    return Proposal(
        number, verdict, holder.work.slug, None, key=place.key, held=held, why=why, at=place.at, says=place.says,
        setup=place.setup, is_sure=dated and found.doubt is None and verdict in ("new", "sharpens", "moves"),
    )  # fmt: skip


def _verdict(
    holder: Holder, article: Article, found: Found, place: Place, held: Occurrence | None
) -> tuple[Verdict, str | None]:  # fmt: skip
    if _is_said(holder.work, place):
        return "confirms", None if held is None or _fits(found, held, place) else "said here before, and replaced since"
    if held is None:
        return "new", None
    if found.status == "cancelled":
        return ("confirms" if held.status is Status.CANCELLED else "contradicts"), None
    if _fits(found, held, place):
        if place.outlet is not None and held.outlet is None:
            return "sharpens", "where it is shown"
        return "confirms", None
    claimed, known = said_of(found, _grid(holder, held)), _said(held)
    if known.contains(claimed):
        return "sharpens", None
    if _is_moved_from(article, found, held):
        return "moves", None
    return "contradicts", None


def _fits(found: Found, held: Occurrence, place: Place) -> bool:
    """Tell whether a claim says of an entry nothing but what is known, by the grid's day or by the calendar's."""
    if found.airs_at is not None and found.airs_at == held.airs_at:
        return True
    if found.date.first is None:
        return held.date.first is None
    text = place.says.get("starts", place.says.get("date"))
    claimed = Said(found.date, found.broadcast_time if found.date.precision is Precision.DAY else None)
    if isinstance(text, str) and claimed.time is not None:
        day, _, _ = text.partition(" ")
        claimed = Said(PartialDate.parse(day), claimed.time if str(claimed.time) in text else None)
    if claimed.contains(_said(held)):
        return True
    civil = held.label.civil_on if held.label else None
    return claimed.time is None and found.date.precision is Precision.DAY and found.date.first == civil


def _said(held: Occurrence) -> Said:
    return Said(held.date, held.label.time if held.label else None)


def _grid(holder: Holder, held: Occurrence) -> Any:
    return held.outlet.grid_in(held.territory) if held.outlet else None


def _is_moved_from(article: Article, found: Found, held: Occurrence) -> bool:
    """Tell whether the announcement itself says that a date moves, from the one that is held."""
    if found.status == "postponed" and found.date.first is None:
        return True
    if found.replaces is None or not 0 <= found.replaces < len(article.claims):
        return False
    return article.claims[found.replaces].date.contains(held.date)


def _is_said(work: Work, place: Place) -> bool:
    """Tell whether the very same was recorded before at this place."""
    about = place.says.get("episode") or place.says.get("volume") or place.says.get("item")
    wanted = {key: place.says[key] for key in ("starts", "date", "status") if key in place.says}
    said = {
        (claim.field, _text(claim.about), _text(claim.value)) for claim in claims_at(work, place.at)
        if claim.field in wanted
    }  # fmt: skip
    return bool(wanted) and all((field, _text(about), value) in said for field, value in wanted.items())


def _text(value: object) -> str:
    return "" if value is None else str(value)


def claims_at(work: Work, at: tuple[str, ...]) -> tuple[Claim, ...]:
    """Give the claims of the list to which keys of a file lead; none where it is not there."""
    section, part, *rest = at
    if section == "series":
        series = next((one for one in work.series if one.slug == part), None)
        return next((run.claims for run in series.runs if run.slug == rest[1]), ()) if series else ()
    line = next((one for one in work.lines if one.slug == part), None)
    if line is None or rest == ["claims"]:
        return line.claims if line else ()
    return next((edition.claims for edition in line.editions if edition.slug == rest[1]), ())


def latest(held: Occurrence) -> Origin | None:
    """Give the origin that an entry was last read from."""
    return max(held.origins, key=lambda origin: origin.read_at, default=None)


# As plain data


def entry_of(proposal: Proposal, found: Found) -> dict[str, Any]:
    """Give a proposal as plain data, for ``medalcal/claims/1``."""
    held = proposal.held
    origin = latest(held) if held else None
    return {
        "claim": proposal.claim,
        "verdict": proposal.verdict,
        "work": proposal.work,
        "is_new_work": proposal.is_new_work,
        "key": proposal.key,
        "says": dict(proposal.says),
        "held": None
        if held is None
        else {
            "date": None if held.date.first is None else str(held.date),
            "broadcast_time": str(held.label.time) if held.label else None,
            "status": str(held.status),
            "read_at": origin.read_text if origin else None,
            "said_on": origin.said_on.isoformat() if origin and origin.said_on else None,
            "source": (origin.url or origin.name) if origin else None,
        },
        "why": proposal.why,
        "is_sure": proposal.is_sure,
        "words": quote(found),
    }


def quote(found: Found) -> str:
    """Give the words of a claim as its entry keeps them: the sentence, cut around the date where it is long."""
    text, start = found.sentence.text, found.evidence.start - found.sentence.start
    end = start + len(found.evidence.text)
    if not 0 <= start <= end <= len(text):
        return " ".join(found.evidence.text.split())
    if len(text) <= _LONGEST_QUOTE:
        return " ".join(text.split())
    room = max(0, _LONGEST_QUOTE - (end - start)) // 2
    before, after = _tail(text[:start], room), _head(text[end:], room)
    return " ".join(f"{before}{text[start:end]}{after}".split())


def _tail(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[-room:]
    first, blank, rest = cut.partition(" ")
    return f"… {rest if blank and len(first) < room // 2 else cut}"


def _head(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[:room]
    rest, blank, last = cut.rpartition(" ")
    return f"{rest if blank and len(last) < room // 2 else cut} …"
