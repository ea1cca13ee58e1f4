"""Who brings a release: the outlets that its own words name, else what the head of the text lends it."""

from __future__ import annotations

import re
from functools import cache, cached_property

from medalcal.news.found import Found, Kind, Named
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.kinds import FITTING
from medalcal.news.marks import Outlet
from medalcal.news.naming import Naming
from medalcal.news.outlets import find_outlets
from medalcal.news.proposal import Proposal, Read

_LENDING = ("publisher", "platform", "distributor", "magazine")
"""Outlets that a headline names for all that the text tells."""


_LENDING_OFFLINE = tuple(kind for kind in _LENDING if kind != "platform")
"""Those among them that bring what is printed, pressed or shown in cinemas."""


_UNNAMED = ("festival", "film festival", "convention")
"""What an occasion is called, and not named."""


class Lending:
    """Gives the releases of one article their outlets."""

    def __init__(self, text: str, read: Read, gazetteer: Gazetteer, naming: Naming) -> None:
        """Take an article as it was printed, and what was read of it."""
        self.text = text
        _, self.found, _, self.language = read
        self.gazetteer = gazetteer
        self.naming = naming

    def given(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
        """Give the outlets that bring such a release: its own, else what the head of the text lends it."""
        own = [each for each in proposal.outlets if each.kind in FITTING[kind] and each.text not in _UNNAMED]
        row = self.found[proposal.sentence].layout == "row"
        lending = (
            _LENDING_OFFLINE
            if kind in ("volume", "disc", "film", "issue") and proposal.format != "digital"
            else _LENDING
        )
        lending = (*lending, "channel") if row else lending
        lent = [outlet for outlet in proposal.lenders if outlet.kind in lending and outlet.kind in FITTING[kind]]
        return own or ([] if self.is_of_old(proposal, kind) else _lent(lent, row=row))

    def is_of_old(self, proposal: Proposal, kind: Kind) -> bool:
        """Tell whether what came out need not be of who brings the news: a serial of the past, another work's book."""
        sentence = self.found[proposal.sentence]
        there = _there().search(self.text, sentence.start, sentence.end)
        if proposal.tense != "past" or self.language != "en" or there is not None:
            return False
        return kind == "issue" or (
            kind == "volume" and proposal.work is not None and self.naming.title(proposal) != self.naming.main
        )

    def at_station(self, claim: Found) -> Found:
        """Give what airs nobody says where at the station with which the first line begins, as a notice of that is."""
        if claim.kind != "broadcast" or claim.outlets or self.station is None:
            return claim
        named = Named(self.station.text, self.station.slug)
        return claim._replace(outlets=(named,), territory=self.station.territory)

    @cached_property
    def station(self) -> Outlet | None:
        """The station with which the first line begins."""
        start, end = (self.found[0].start, self.found[0].end) if self.found else (0, 0)
        first = next(iter(find_outlets(self.text, start, end, self.gazetteer)), None)
        opens = first is not None and first.start - start <= 1 and first.value.kind == "channel"
        return first.value if first is not None and opens else None


@cache
def _there() -> re.Pattern[str]:
    """What points at the magazine that the head of the text names."""
    return re.compile(r"\b(?:the|its|that|same|this) (?:magazine|website|app|service|publisher)\b|\bthere\b")


def _lent(outlets: list[Outlet], *, row: bool) -> list[Outlet]:
    """Give what the head of a text lends to a release: the only outlet, both distributors, a schedule's channel."""
    if len(outlets) == 1 or (len(outlets) == 2 and all(outlet.kind == "distributor" for outlet in outlets)):
        return outlets
    return outlets[:1] if row and outlets and all(outlet.kind == "channel" for outlet in outlets) else []
