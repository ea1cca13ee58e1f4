"""Which kind of release each date of a text is, by its own words first, then by what the text around it says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from medalcal.news.found import Kind
from medalcal.news.kinds import are_of_streams, kind_of
from medalcal.news.marks import When
from medalcal.news.proposal import NO_CUE, UNSAID, Proposal

_BY_NUMBER: dict[str, Kind] = {"volume": "volume", "issue": "issue", "chapter": "issue", "episode": "broadcast"}
_NUMBERED = ("", "series", "manga", "novel", "anime", "chapter")
"""Things of which a number says more than their name."""
_READ = ("", "volume", "manga", "novel", "series")
"""Things whose digital edition is a book."""
_PARTS = ("chapter", "volume", "film", "live")
"""Things that are a release of their own where they end something."""
_AIRED = ("broadcast", "stream", "film")
_CINEMAS = ("シネマ", "バルト", "ピカデリー", "MOVIX", "シアター新宿", "映画", "テアトル", "Wald")


def decide(proposals: Iterable[Proposal], language: Literal["en", "ja"], published: date | None) -> None:
    """Give each proposal its kind, or the reason why it is no release."""
    for proposal in proposals:
        if proposal.why is None and proposal.kind is None:
            _decide(proposal, language, published)
    if language == "ja":
        _agree(proposals)


def _decide(proposal: Proposal, language: Literal["en", "ja"], published: date | None) -> None:
    if proposal.hint == "weak":
        proposal.hint = ""
        if not _is_backed(proposal):
            proposal.why = NO_CUE
            return
    kind = kind_of(proposal.hint, proposal.thing, {outlet.kind for outlet in proposal.outlets})
    kind = _on_screen(proposal, _by_number(proposal, kind), published)
    if language == "ja" and kind in ("film", "disc") and _is_in_hall(proposal):
        kind = "live"
    kind = _by_text(proposal, kind, published)
    if language == "en" and kind is not None and _is_run_over(proposal, kind):
        proposal.why = "the end of a run"
    if kind is None:
        proposal.why = "a picture or a video of it" if proposal.thing == "promo" else UNSAID
    proposal.kind = kind


def _is_backed(proposal: Proposal) -> bool:
    """Tell whether something bears out a word that need not say that anything comes out."""
    known = proposal.outlets or proposal.hour or proposal.numbers or proposal.season
    return bool(known) or proposal.thing in ("film", "volume", "disc")


def _is_pressed(proposal: Proposal, kind: Kind | None) -> bool:
    """Tell whether what a text about discs releases is one: no clock and no station speaks against it."""
    when = proposal.when
    if when is not None and proposal.tense == "past" and when == When(when.year):
        return False
    if kind == "volume" and proposal.otherwise not in ("disc", None):
        return False
    if kind == "volume" and (proposal.of not in ("", "volume") or proposal.thing not in ("", "volume", "anime")):
        return False
    said = ("release",) if kind in ("stream", "volume") else ("release", "")
    if proposal.hint not in said or proposal.hour is not None or proposal.format == "digital":
        return False
    return not any(outlet.kind in ("channel", "theater", "venue", "event", "publisher") for outlet in proposal.outlets)


def _is_airing(proposal: Proposal) -> bool:
    """Tell whether only what airs has such words: a clock, an installment, an episode."""
    return proposal.hour is not None or proposal.season is not None or proposal.of == "episode"


def _is_run_over(proposal: Proposal, kind: Kind) -> bool:
    """Tell whether it is told that a run ended, or ends on a stage, and not of a last part that came out then.

    When a serial ended, its last chapter came out.
    """
    if proposal.hint != "end" or proposal.numbers or proposal.of or proposal.hour:
        return False
    if kind == "live":
        return True
    if proposal.tense != "past" or kind == "issue":
        return False
    return kind in ("broadcast", "stream") or (proposal.thing not in _PARTS and not _is_of_day(proposal))


def _is_of_day(proposal: Proposal) -> bool:
    return proposal.when is not None and proposal.when.day is not None


def _is_opening(proposal: Proposal, kind: Kind | None) -> bool:
    """Tell whether a word alone makes a film of it: "opens"."""
    return kind == "film" and proposal.hint == "open" and proposal.thing != "film"


def _by_number(proposal: Proposal, kind: Kind | None) -> Kind | None:
    """Give the kind that numbers and clocks make of it."""
    if kind == "stream" and _is_printed(proposal):
        kind = "issue"
    counts = proposal.of in _BY_NUMBER and proposal.thing in _NUMBERED
    if counts and kind not in ("stream", "live", "film", "award"):
        kind = "issue" if _is_printed(proposal) else _BY_NUMBER[proposal.of]
    chapters = "chapter" in (proposal.of, proposal.thing)
    read = chapters and not any(outlet.kind == "channel" for outlet in proposal.outlets)
    aired = (kind in ("issue", "volume") and not read) or (
        kind == "other" and proposal.hint in ("", "start", "broadcast", "air")
    )
    if aired and proposal.hour is not None:
        return "stream" if any(outlet.kind == "platform" for outlet in proposal.outlets) else "broadcast"
    return kind


def _is_printed(proposal: Proposal) -> bool:
    """Tell whether what is counted as an episode is in a magazine, as 話 counts chapters too."""
    kinds = {outlet.kind for outlet in proposal.outlets}
    return proposal.of == "episode" and "magazine" in kinds and not kinds & {"channel", "platform"}


def _on_screen(proposal: Proposal, kind: Kind | None, published: date | None) -> Kind | None:
    """Tell what airs from what opens in cinemas, and what streams in a text about streams from what airs."""
    if _is_opening(proposal, kind) and _is_airing(proposal):
        kind = "issue" if proposal.thing == "manga" and proposal.of == "episode" else "broadcast"
    loose = not proposal.outlets and proposal.hint in ("start", "air", "", "end", "release")
    if (
        proposal.discs
        and (kind in (*_AIRED, "volume") or (kind is None and proposal.hint == "release"))
        and _is_pressed(proposal, kind)
        and not (proposal.tense == "past" and published is not None and _is_long_past(proposal, published))
    ):
        return "disc"
    if proposal.streams and kind == "broadcast" and loose and proposal.tense != "past":
        return "stream"
    whole = proposal.thing == "dub" and proposal.otherwise in ("film", "live") and not proposal.numbers
    if kind == "stream" and whole and not _is_served(proposal):
        event = proposal.hint == "air" and any(outlet.kind == "event" for outlet in proposal.outlets)
        return "live" if event else "film"
    if kind == "broadcast" and not proposal.outlets and proposal.zone is not None and not _is_japans(proposal.zone):
        return "stream" if proposal.streams or proposal.otherwise == "stream" else kind
    if kind == "broadcast" and proposal.hint == "release" and proposal.otherwise == "stream" and not proposal.outlets:
        return "stream"
    return kind


def _is_served(proposal: Proposal) -> bool:
    return any(outlet.kind == "platform" for outlet in proposal.outlets)


def _is_japans(zone: str) -> bool:
    """Tell whether a clock is Japan's: another one, in a text about a service, is that of the service."""
    return zone in ("JST", "KST") or zone.startswith(("Japan", "Tokyo", "Korea", "日本"))


def _by_text(proposal: Proposal, kind: Kind | None, published: date | None) -> Kind | None:
    """Give the kind that the text around makes of it."""
    if proposal.streams and _is_opening(proposal, kind) and not _is_long_past(proposal, published):
        kind = "stream"
    added = proposal.hint == "" and proposal.tense == "past"
    if (
        kind == "disc"
        and proposal.thing != "disc"
        and added
        and are_of_streams({outlet.kind for outlet in proposal.outlets})
    ):
        kind = "stream"
    if kind == "disc" and proposal.format == "digital" and proposal.thing not in ("disc", "volume"):
        kind = "stream"
    on_screen = any(outlet.kind == "distributor" for outlet in proposal.outlets)
    if kind == "stream" and proposal.format == "digital" and proposal.thing in _READ and not on_screen:
        return "volume"
    if kind is None and proposal.format == "digital" and (proposal.discs or proposal.otherwise in ("disc", "film")):
        return "stream"
    if kind is None and proposal.format == "print" and proposal.otherwise == "issue":
        return "volume"
    if kind == "stream" and proposal.hint == "release" and proposal.otherwise == "disc" and proposal.thing != "film":
        return "disc"
    if kind == "broadcast" and proposal.hint == "release" and proposal.otherwise == "disc" and not proposal.outlets:
        return "disc"
    if kind == "stream" and proposal.format == "print" and proposal.hint in ("release", ""):
        return "disc"
    if kind in ("film", "broadcast") and proposal.hint == "release" and proposal.format is not None:
        return "stream" if proposal.format == "digital" else "disc"
    if kind is not None or proposal.thing == "promo":
        return kind
    if proposal.numbers and not proposal.of and proposal.hint == "release":
        return "disc" if proposal.otherwise == "disc" else "volume"
    if proposal.hint in ("start", "end", "") and _is_airing(proposal):
        loose = proposal.hint == "start" and not proposal.outlets and proposal.weekly is None
        return "stream" if proposal.streams and loose and proposal.tense != "past" else "broadcast"
    return "stream" if proposal.streams and proposal.otherwise == "broadcast" else proposal.otherwise


def _is_long_past(proposal: Proposal, published: date | None) -> bool:
    """Tell whether a date names a year before that of the publication."""
    year = proposal.when.year if proposal.when is not None else None
    return year is not None and (published is None or year < published.year - 1)


def _is_in_hall(proposal: Proposal) -> bool:
    """Tell whether what seems a film is held where no films are shown: 東京ドーム."""
    if proposal.hint in ("film", "open") or proposal.thing in ("film", "disc"):
        return False
    houses = [outlet.text for outlet in proposal.outlets if outlet.kind == "theater"]
    return bool(houses) and not any(word in house for house in houses for word in _CINEMAS)


def _agree(proposals: Iterable[Proposal]) -> None:
    """Let a vague word, as "opens" or "begins", be of the kind that clear words give the same day elsewhere."""
    clear: dict[tuple[int, int], list[Kind]] = {}
    for each in proposals:
        if each.kind in _AIRED and each.why is None and not _is_vague(each) and (day := _day_of(each)):
            clear.setdefault(day, []).append(each.kind)
    last: Kind | None = None
    for each in proposals:
        kinds = clear.get(_day_of(each) or (0, 0), [])
        if _is_same_day(each) and last in _AIRED:
            kinds = [last]
        if each.kind is not None and _is_vague(each) and kinds and each.kind not in kinds:
            each.kind = kinds[0]
        last = each.kind if each.why is None else last


_OF_ONE_KIND = ("film", "live", "disc", "audio", "volume", "goods", "game", "song", "chapter")
"""Things that are of one kind whatever is said of them."""


def _is_vague(proposal: Proposal) -> bool:
    """Tell whether what is said leaves open which kind of release it is."""
    if proposal.outlets or proposal.thing in _OF_ONE_KIND:
        return False
    return proposal.hint in ("open", "live", "start", "")


def _is_same_day(proposal: Proposal) -> bool:
    """Tell whether a date is the day of the release before it: 『…』も同日スタート."""
    return proposal.when is not None and proposal.when.shift == ("after", 0)


def _day_of(proposal: Proposal) -> tuple[int, int] | None:
    when = proposal.when
    return None if when is None or when.month is None or when.day is None else (when.month, when.day)
