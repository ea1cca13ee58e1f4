"""One claim for each fact: what is told twice becomes one, at its finest; old and new dates are tied together."""

from __future__ import annotations

from medalcal.model.dates import Precision
from medalcal.news.found import Found, Named
from medalcal.news.outlet_names import one_name
from medalcal.news.plain import bare

_REMEMBERED = 200
"""Claims of one kind and year that a new one is compared with, so that work stays linear in what a text says."""

_NEAR = 40
"""Claims between an old date and the new one that replaces it."""


def merged(claims: list[Found]) -> list[Found]:
    """Give each fact once, in the order of the text."""
    kept: list[Found] = []
    alike: dict[tuple[str, int | None], list[int]] = {}
    for claim in sorted(claims, key=lambda claim: claim.evidence.start):
        places = alike.setdefault((claim.kind, claim.date.first.year if claim.date.first else None), [])
        for place in places[-_REMEMBERED:]:
            if same(claim, kept[place]) and not _comes_again(kept[place], claim):
                kept[place] = joined(kept[place], claim)
                break
        else:
            places.append(len(kept))
            kept.append(claim)
    return _tied(sorted(kept, key=lambda claim: claim.evidence.start))


def same(one: Found, other: Found) -> bool:
    """Tell whether two claims tell one fact; a film that has opened opens once more abroad."""
    if one.kind != other.kind or _fate(one) != _fate(other):
        return False
    if one.kind == "film" and one.date != other.date and one.status != other.status:
        return False
    if one.number != other.number and None not in (one.number, other.number):
        return False
    if one.number != other.number and one.kind in ("volume", "disc", "issue") and one.date != other.date:
        return False
    if one.season != other.season and None not in (one.season, other.season):
        return False
    if not _same_work(one, other) or (one.format != other.format and None not in (one.format, other.format)):
        return False
    if one.language != other.language and one.kind == "volume":
        return False
    return _same_moment(one, other) and _same_outlets(one, other)


def is_head_of(head: Found, other: Found) -> bool:
    """Tell whether a headline only says what a claim of the text says.

    In its few words a headline may seem to name another work, and with a mere month another kind of release.
    """
    if is_rough(head, other) or _is_of_another_year(head, other):
        return True
    if head.status != other.status or head.status not in ("announced", "released"):
        return False
    if head.doubt and head.date == other.date and head.kind != other.kind:
        return True
    told = head.date.precision in (Precision.DAY, Precision.SEASON) and head.kind == other.kind
    if told and head.date == other.date and not same(head, other) and not _is_elsewhere(head, other):
        return True
    vague = head.date.precision in (Precision.MONTH, Precision.SEASON) and head.season in (None, other.season)
    return vague and head.date.contains(other.date) and head.kind != other.kind and head.work == other.work is not None


def is_rough(head: Found, other: Found) -> bool:
    """Tell whether a headline says with less precision what a claim of the text says."""
    if head.kind != other.kind or _fate(head) != _fate(other) or head.date.precision is Precision.NONE:
        return False
    if head.season is not None and other.season not in (None, head.season):
        return False
    return head.date != other.date and (head.date.contains(other.date) or _begins_winter(head, other))


def _is_of_another_year(head: Found, other: Found) -> bool:
    """Tell whether a headline says without its year what a claim of the text says with another one."""
    mine, theirs = head.date.first, other.date.first
    if mine is None or theirs is None or head.kind != other.kind or head.certainty != "inferred":
        return False
    alike = head.date.precision is other.date.precision and head.season in (None, other.season)
    same_day = (mine.month, mine.day) == (theirs.month, theirs.day)
    return alike and same_day and mine.year != theirs.year and _same_outlets(head, other)


def _begins_winter(head: Found, other: Found) -> bool:
    """Tell whether a headline says winter of what comes out in the December before its year."""
    if head.date.precision is not Precision.SEASON or head.date.first is None or other.date.first is None:
        return False
    return head.date.first.month == 1 and 0 < (head.date.first - other.date.first).days <= 31


def _same_work(one: Found, other: Found) -> bool:
    """Tell whether two titles are of one work: the same, or one in the other, as 竜の歌 and 劇場版 竜の歌."""
    if one.work is None or other.work is None:
        return True
    mine, theirs = bare(one.work.text), bare(other.work.text)
    if one.evidence == other.evidence:
        return mine == theirs
    if (
        one.broadcast_time is not None
        and (one.date, one.airs_at) == (other.date, other.airs_at)
        and _shared(one, other)
    ):
        return True
    timed = (one.broadcast_time is None) != (other.broadcast_time is None)
    if timed and one.date == other.date and one.date.precision is Precision.DAY and _shared(one, other):
        return True
    return mine == theirs or mine in theirs or theirs in mine or _short_for(mine, theirs)


def _short_for(one: str, other: str) -> bool:
    """Tell whether a Japanese title is short for another, made of its characters: 転スラ."""
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or short[0] != long[0] or short.isascii():
        return False
    rest = iter(long)
    return all(char in rest for char in short)


def _shared(one: Found, other: Found) -> bool:
    """Tell whether one station would have both at one moment, which it cannot."""
    return one.kind == "broadcast" and bool(_brought_by(one) & _brought_by(other))


def _brought_by(claim: Found) -> set[str]:
    """Give the outlets of a claim, each by one of its names."""
    return {one_name(outlet.text) for outlet in claim.outlets}


def _fate(claim: Found) -> str:
    return claim.status if claim.status in ("postponed", "cancelled") else "on"


def _same_moment(one: Found, other: Found) -> bool:
    """Tell whether two claims can be of one moment: at one instant, in whichever zones it is told, or on one day."""
    if one.airs_at is not None and one.airs_at == other.airs_at:
        return True
    times = {one.broadcast_time, other.broadcast_time} - {None}
    return _same_day(one, other) and len(times) < 2


def _same_day(one: Found, other: Found) -> bool:
    if one.date.precision is Precision.NONE or other.date.precision is Precision.NONE:
        return one.date == other.date
    return one.date == other.date or one.date.contains(other.date) or other.date.contains(one.date)


def _comes_again(first: Found, second: Found) -> bool:
    """Tell whether what came out on a day is then told to come: it opened today, and comes to theaters this year.

    A film with a day is brought elsewhere where somebody else is told to bring it this year.
    """
    if first.date.precision is not Precision.DAY or second.date.precision is not Precision.YEAR:
        return False
    brought = first.kind == "film" and second.outlets and not first.outlets
    return second.status == "announced" and (first.status == "released" or bool(brought))


def _is_elsewhere(one: Found, other: Found) -> bool:
    """Tell whether two claims name a station and a clock of its own each."""
    named = None not in (one.broadcast_time, other.broadcast_time) and bool(one.outlets and other.outlets)
    return named and not _brought_by(one) & _brought_by(other)


def _same_outlets(one: Found, other: Found) -> bool:
    """Tell whether two claims can be of one outlet."""
    mine, theirs = _brought_by(one), _brought_by(other)
    return not (mine and theirs) or bool(mine & theirs)


def joined(first: Found, second: Found) -> Found:
    """Give one claim of two, at the finer date with the clock, and with what either knows."""
    rank = (second.date.precision.rank, second.broadcast_time is None, second.certainty != "stated", not second.outlets)
    better = (first.date.precision.rank, first.broadcast_time is None, first.certainty != "stated", not first.outlets)
    fine, coarse = (second, first) if rank < better else (first, second)
    certainty = fine.certainty
    if certainty == "inferred" and coarse.certainty == "stated" and _settles(coarse, fine):
        certainty = "stated"
    return fine._replace(
        work=_fuller(fine.work, coarse.work),
        season=fine.season if fine.season is not None else coarse.season,
        number=fine.number if fine.number is not None else coarse.number,
        label=fine.label or coarse.label,
        outlets=coarse.outlets if _brings_more(coarse, fine) else fine.outlets,
        territory=fine.territory or coarse.territory,
        format=fine.format or coarse.format,
        certainty=certainty,
        doubt=fine.doubt and coarse.doubt,
    )


def _brings_more(coarse: Found, fine: Found) -> bool:
    """Tell whether a claim has the outlets of another and more, if any: the headline names one station of three."""
    mine, more = ({outlet.text for outlet in claim.outlets} for claim in (fine, coarse))
    at_once = (coarse.date, coarse.broadcast_time) == (fine.date, fine.broadcast_time)
    return not mine or (at_once and mine < more)


def _fuller(fine: Named | None, coarse: Named | None) -> Named | None:
    """Give the title of which the other is the beginning, or made: Lantern: The Sea, which a headline calls Lantern."""
    if fine is None or coarse is None:
        return fine or coarse
    short, whole = bare(fine.text), bare(coarse.text)
    return coarse if whole.startswith(short) or (len(short) < len(whole) and _short_for(short, whole)) else fine


def _settles(coarse: Found, fine: Found) -> bool:
    return coarse.date.precision.rank <= Precision.YEAR.rank and coarse.date.contains(fine.date)


def _tied(claims: list[Found]) -> list[Found]:
    """Give the new dates their place of the old one: of the same kind and thing, the nearest before, else after."""
    taken: set[int] = set()
    result = list(claims)
    for place, claim in enumerate(claims):
        if claim.status != "announced":
            continue
        olds = [
            n
            for n in range(max(0, place - _NEAR), min(len(claims), place + _NEAR))
            if claims[n].status == "postponed"
            and n not in taken
            and claims[n].kind == claim.kind
            and _same_thing(claims[n], claim)
        ]
        if olds:
            nearest = min(olds, key=lambda n: (abs(n - place), n > place))
            taken.add(nearest)
            result[place] = claim._replace(replaces=nearest)
    return result


def _same_thing(old: Found, new: Found) -> bool:
    return (
        _same_work(old, new)
        and old.number == new.number
        and (old.season == new.season or None in (old.season, new.season))
    )
