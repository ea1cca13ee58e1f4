"""Who brings a release: the outlets that its own words name, else those named before it, else what the head lends it.

Which of these may be taken is told by the kind of release and the language, as far as texts bear it out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property
from operator import attrgetter

from medalcal.news.english.shapes import shape
from medalcal.news.features import precision_of
from medalcal.news.found import Found, Kind, Named
from medalcal.news.kinds import FITTING
from medalcal.news.marks import Mark, Outlet
from medalcal.news.naming import Naming
from medalcal.news.proposal import Proposal, Read

_LENDING: dict[Kind, tuple[str, ...]] = {
    "stream": ("platform", "distributor"),
    "film": ("distributor",),
    "volume": ("publisher",),
    "issue": ("magazine", "platform"),
    "disc": ("distributor",),
    "other": ("platform",),
}
"""Outlets that the head of a text names for all that it tells, by what comes out; of the others it lends none."""

_BRINGING: dict[Kind, tuple[str, ...]] = {"volume": ("publisher",), "disc": ("publisher", "distributor")}
"""Outlets that are taken over from the words around, where these are fewer than may bring it."""

_BESIDE: dict[str, tuple[Kind, ...]] = {"en": ("broadcast", "stream", "issue", "disc"), "ja": ("broadcast", "issue")}
"""What is brought by the outlet that its sentence names last before its date."""

_LED: dict[str, tuple[Kind, ...]] = {"en": ("volume",), "ja": ()}
"""What is brought by it if it opens the sentence."""

_CARRIED: dict[str, tuple[Kind, ...]] = {"en": ("broadcast", "stream", "issue"), "ja": ("stream", "issue")}
"""What is brought by the outlet that the sentence before names last."""

_LED_ON: dict[str, tuple[Kind, ...]] = {"en": ("broadcast", "stream", "issue", "disc", "volume"), "ja": ("broadcast",)}
"""What is brought by it if it opens that sentence."""

_OPENING = 3
"""Characters in which a sentence is still at its beginning: a quote, a sign of a list."""

_LISTED = 20
"""Outlets of a sentence that are looked at."""

_FAR = 200
"""Characters before a date in which words may turn to something else."""

_BEHIND = 14
"""Characters behind a date in which it is said who else brings it: 同日から各サービスで."""

_END = attrgetter("end")

_UNNAMED = ("festival", "film festival", "convention")
"""What an occasion is called, and not named."""


class Lending:
    """Gives the releases of one article their outlets."""

    def __init__(self, text: str, read: Read, naming: Naming) -> None:
        """Take an article as it was printed, and what was read of it."""
        self.text = text
        _, self.found, self.marks, self.language = read
        self.naming = naming
        self.looked_at: tuple[int, Kind | None, list[Mark]] = (-1, None, [])
        """A sentence, a kind of release, and the outlets of that sentence that bring it: those asked for last."""
        self.wholes: dict[str, Outlet] = {}
        """Outlets of the head by their longest names."""

    def outlets_of(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
        """Give the outlets that bring such a release: its own, else those of the words around it or of the head."""
        own = [each for each in proposal.outlets if each.kind in FITTING[kind] and each.text not in _UNNAMED]
        if own or self.is_of_others(proposal, kind):
            return own
        found = self.named_before(proposal, kind)
        return found or ([] if self.is_of_old(proposal, kind) else self.lent(proposal, kind))

    def named_before(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
        """Give the outlets that were named last before a date: in its sentence, else in the one before it."""
        place = proposal.sentence
        if self.found[place].layout != "text":
            return []
        here = self.fitting(place, kind)
        if here:
            at = bisect_right(here, proposal.start, key=_END)
            before = here[max(0, at - _LISTED) : at]
            if before and self.is_elsewhere(proposal, before[-1].end):
                return []
            carries = kind in _BESIDE[self.language] or (kind in _LED[self.language] and self.leads(here))
            return self.listed(before)[-1] if carries else []
        return self.told_before(proposal, kind)

    def told_before(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
        """Give the outlets that the sentence before names, where it is of the same paragraph: Yen Press has it."""
        place = proposal.sentence - 1
        if place < 0 or self.found[place].paragraph != self.found[proposal.sentence].paragraph:
            return []
        if proposal.tense == "past" and (kind in ("broadcast", "issue") or self.is_another(proposal)):
            return []
        turned = self.is_elsewhere(proposal, self.found[place + 1].start) or self.is_of_japan(proposal, kind)
        told = [] if turned else self.fitting(place, kind)[:_LISTED]
        if kind in _LED_ON[self.language] and self.leads(told):
            return [each for each in self.listed(told)[0] if _may_bring(each, kind)]
        return self.listed(told)[-1] if kind in _CARRIED[self.language] else []

    def is_of_japan(self, proposal: Proposal, kind: Kind) -> bool:
        """Tell whether a book or a disc is told to be Japan's, and so of nobody who sells it abroad."""
        sentence = self.found[proposal.sentence]
        start, end = max(sentence.start, proposal.start - _FAR), min(sentence.end, proposal.end + _FAR)
        return kind in ("volume", "disc") and _of_japan().search(self.text, start, end) is not None

    def is_elsewhere(self, proposal: Proposal, start: int) -> bool:
        """Tell whether the words between a place and a date turn to something else, or to a work that was out then."""
        start = max(start, proposal.start - _FAR)
        between = self.text[start : proposal.start]
        ended = proposal.hint == "end" and self.language == "en" and shape("a name").search(between)
        named = proposal.work is not None and proposal.work[0] >= start
        return bool((proposal.tense == "past" and (ended or named)) or self.turns(proposal, start))

    def turns(self, proposal: Proposal, start: int) -> bool:
        """Tell whether the words before a date, or right behind it, tell of others than who was named before them."""
        start = max(start, proposal.start - _FAR)
        bracketed = self.text.endswith(("」(", "』("), start, proposal.start)
        return bracketed or _elsewhere().search(self.text, start, proposal.end + _BEHIND) is not None

    def is_under_others(self, proposal: Proposal) -> bool:
        """Tell whether the heading above a row is that of others than are named: ■その他サイト."""
        place = self.found[proposal.sentence].heading
        head = None if place is None or self.language != "ja" else self.found[place]
        return head is not None and bool(_elsewhere().search(self.text, head.start, min(head.end, head.start + _FAR)))

    def fitting(self, place: int, kind: Kind) -> list[Mark]:
        """Give the outlets of a sentence that bring such releases, in order."""
        if self.looked_at[:2] == (place, kind):
            return self.looked_at[2]
        own = [mark for mark in self.marks[place] if mark.start >= self.found[place].start]
        bringing = _BRINGING.get(kind, FITTING[kind])
        found = sorted((mark for mark in own if mark.kind == "outlet" and mark.value.kind in bringing), key=_END)
        self.looked_at = (place, kind, found)
        return found

    def leads(self, marks: list[Mark]) -> bool:
        """Tell whether the first of some outlets opens its sentence."""
        return bool(marks) and marks[0].start in self.openings

    @cached_property
    def openings(self) -> set[int]:
        """The places that are at the beginning of a sentence."""
        return {sentence.start + more for sentence in self.found for more in range(_OPENING)}

    def listed(self, marks: list[Mark]) -> list[list[Outlet]]:
        """Give some outlets list by list, each as its sentence has it: MBS, TBS, and BS11."""
        lists: list[list[Mark]] = []
        for mark in marks:
            if lists and _between().fullmatch(self.text, lists[-1][-1].end, mark.start):
                lists[-1].append(mark)
            else:
                lists.append([mark])
        return [[mark.value for mark in each] for each in lists] or [[]]

    def lent(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
        """Give what the head of the text lends to a release, else the only platform of the text to what streams."""
        row = self.found[proposal.sentence].layout == "row"
        lending = ("channel",) if row and kind == "broadcast" else _LENDING.get(kind, ())
        lends = self.is_opened(proposal) if kind == "film" else not self.is_of_japan(proposal, kind)
        turns = self.turns(proposal, self.found[proposal.sentence].start) or self.is_under_others(proposal)
        lenders = proposal.lenders if lends and not turns else []
        lent = [each for each in lenders if each.kind in lending and (row or _may_bring(each, kind))]
        return [self.by_longest_name(each) for each in _agreed(lent, row=row)] or (
            self.only_platform(proposal) if kind == "stream" else []
        )

    def only_platform(self, proposal: Proposal) -> list[Outlet]:
        """Give the only platform of the text, if nothing tells of others."""
        others = self.is_elsewhere(proposal, self.found[proposal.sentence].start) or self.is_under_others(proposal)
        return self.platforms if len(self.platforms) == 1 and not others else []

    @cached_property
    def platforms(self) -> list[Outlet]:
        """The platforms of the text, each once."""
        return [each for each in self.named if each.kind == "platform"]

    def is_opened(self, proposal: Proposal) -> bool:
        """Tell whether a film is still to be opened, in a text that begins with who brings it."""
        first = [self.text[at : at + len(each.text)] == each.text for at in self.heads for each in proposal.lenders]
        return proposal.tense != "past" and any(first)

    @cached_property
    def heads(self) -> set[int]:
        """The places at which outlets open the headline, or the first sentence behind it."""
        marks = [mark for own in self.marks[:2] for mark in own if mark.kind == "outlet"]
        return {mark.start for mark in marks if mark.start in self.openings}

    def by_longest_name(self, outlet: Outlet) -> Outlet:
        """Give an outlet by the longest name that the text has of it: a headline has Sentai for Sentai Filmworks."""
        if outlet.text not in self.wholes:
            names = [
                each for each in self.named if each.kind == outlet.kind and each.text.startswith(f"{outlet.text} ")
            ]
            self.wholes[outlet.text] = max(names, key=lambda each: len(each.text), default=outlet)
        return self.wholes[outlet.text]

    @cached_property
    def named(self) -> list[Outlet]:
        """The outlets of the text, each once."""
        outlets = (mark.value for own in self.marks for mark in own if mark.kind == "outlet")
        return list({outlet.text: outlet for outlet in outlets}.values())

    def is_of_others(self, proposal: Proposal, kind: Kind) -> bool:
        """Tell whether what came out need not be of who brings the news: another work's book, an older recording."""
        if kind in ("disc", "volume") and proposal.tense != "future" and precision_of(proposal.when) == "y":
            return True
        return kind == "volume" and self.language == "en" and proposal.tense == "past" and self.is_another(proposal)

    def is_of_old(self, proposal: Proposal, kind: Kind) -> bool:
        """Tell whether a serial of the past need not have run where the head of the text says."""
        sentence = self.found[proposal.sentence]
        past = kind == "issue" and self.language == "en" and proposal.tense == "past"
        return past and _there().search(self.text, sentence.start, sentence.end) is None

    def is_another(self, proposal: Proposal) -> bool:
        """Tell whether another work is named than the one that the text is about."""
        return proposal.work is not None and self.naming.title(proposal) != self.naming.main

    def at_station(self, claim: Found) -> Found:
        """Give what is to air nobody says where at the station whose notice the text is."""
        if claim.kind != "broadcast" or claim.outlets or claim.status == "released" or self.station is None:
            return claim
        named = Named(self.station.text, self.station.slug)
        return claim._replace(outlets=(named,), territory=self.station.territory)

    @cached_property
    def station(self) -> Outlet | None:
        """The station with which the first line begins, or the first sentence as the teller: フジテレビは20日."""
        body = next((place for place, each in enumerate(self.found) if each.layout == "text"), 0)
        for place in (0, body) if self.found else ():
            first = next((mark for mark in self.marks[place] if mark.kind == "outlet"), None)
            opens = first is not None and first.value.kind == "channel" and first.start - self.found[place].start <= 1
            if first is not None and opens and (place == 0 or _telling().match(self.text, first.end)):
                outlet: Outlet = first.value
                return outlet
        return self.station_in_brackets()

    def station_in_brackets(self) -> Outlet | None:
        """Give the station in brackets with which a Japanese headline of an airing ends: 「…」一挙放送(AT-X)."""
        last = self.marks[0][-2:-1] if self.found and self.language == "ja" else []
        if not last or last[0].kind != "outlet" or last[0].value.kind != "channel":
            return None
        start, end = self.found[0].start, self.found[0].end
        outlet: Outlet = last[0].value
        closes = self.text[last[0].start - 1] in "(（" and last[0].end + 1 == end
        return outlet if closes and _airing().search(self.text, start, last[0].start) else None


@cache
def _airing() -> re.Pattern[str]:
    """What tells that a Japanese headline is of an airing."""
    return re.compile("放送|番組|オンエア")


@cache
def _telling() -> re.Pattern[str]:
    """What stands behind a station that tells what it airs."""
    return re.compile(r"(?:で|に)?は|が")


@cache
def _of_japan() -> re.Pattern[str]:
    """What tells that a book or a disc is sold in Japan."""
    return re.compile(
        r"\bin Japan\b|\bJapanese (?:\w+ ){0,2}(?:volumes?|editions?|books?|[Dd]iscs?|Blu-ray|DVD|release)\b"
    )


@cache
def _elsewhere() -> re.Pattern[str]:
    """What tells of others than the outlet before it: on other services, of another season, 前作は."""
    return re.compile(
        r"\b(?:second|third|fourth|fifth|next) season\b|\bother (?:services|platforms|stations|channels)\b"
        r"|\belsewhere\b|\bprevious (?:work|series|manga)\b|ほかの|その他|他(?:の|サイト|サービス|局)|上記以外|前々?作"
        r"|各(?:サービス|サイト|配信|局)"
    )


@cache
def _between() -> re.Pattern[str]:
    """What stands between two outlets of one list."""
    return re.compile(r",? (?:and |& )?|(?: and|,)(?: on| its| the)* |[、・/]")


@cache
def _there() -> re.Pattern[str]:
    """What points at the magazine that the head of the text names."""
    return re.compile(r"\b(?:the|its|that|same|this) (?:magazine|website|app|service|publisher)\b|\bthere\b")


def _may_bring(outlet: Outlet, kind: Kind) -> bool:
    """Tell whether one that another sentence names may bring a release: of volumes, an English edition's publisher."""
    return kind != "volume" or outlet.territory != "JP"


def _agreed(outlets: list[Outlet], *, row: bool) -> list[Outlet]:
    """Give the lenders of a release: the only outlet, both distributors, a schedule's channel."""
    if len(outlets) == 1 or (len(outlets) == 2 and all(outlet.kind == "distributor" for outlet in outlets)):
        return outlets
    return outlets[:1] if row and outlets and all(outlet.kind == "channel" for outlet in outlets) else []
