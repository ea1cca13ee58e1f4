"""From what sentences say to claims: dates settled in their order, clocks placed, each fact once."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import accumulate
from typing import Literal

from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.news.airing import TOKYO, Moment, Told, minutes_of, moment
from medalcal.news.bundles import Bundles
from medalcal.news.chain import Chain, names_year
from medalcal.news.classifier import Classifier
from medalcal.news.decision import decide
from medalcal.news.delays import resumed, without_headings
from medalcal.news.document import Sentence
from medalcal.news.english_title_words import shape
from medalcal.news.features import Features
from medalcal.news.found import Article, Certainty, Found, Kind, Named, Span, Status, Unread
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.kinds import FITTING
from medalcal.news.marks import Mark, Outlet
from medalcal.news.merge import is_head_of, merged
from medalcal.news.numbering import Numbering
from medalcal.news.outlets import find_outlets
from medalcal.news.plain import plain
from medalcal.news.proposal import Proposal, Read, Said, Slot
from medalcal.news.review import review
from medalcal.news.settle import Frame, Settled, settle
from medalcal.news.subject import headed
from medalcal.news.timetable import Timetable, choose, turn_nights, without_clock

_COMPARED = 200
"""Claims with which one of a headline is compared, so that work stays linear in what a text says."""

_LENDING = ("publisher", "platform", "distributor", "magazine")
"""Outlets that a headline names for all that the text tells."""

_LENDING_OFFLINE = tuple(kind for kind in _LENDING if kind != "platform")
"""Those among them that bring what is printed, pressed or shown in cinemas."""

_UNNAMED = ("festival", "film festival", "convention")
"""What an occasion is called, and not named."""

_COUNTERS = {"volume": "巻", "part": "章"}
"""What a Japanese label counts; all else is an episode."""

_BEGINS = ("air", "start", "adapt")
"""Hints of words by which a season starts."""

_AHEAD = 7
"""Years ahead of the publication for which releases are announced."""


class Builder:
    """Collects what sentences say, and makes the article of it."""

    def __init__(
        self,
        text: str,
        folded: str,
        found: list[Sentence],
        published: date | None,
        language: Literal["en", "ja"],
        gazetteer: Gazetteer,
        work: str | None,
    ) -> None:
        self.text = text
        self.folded = folded
        """The text in plain characters."""
        self.found = found
        self.published = published
        self.language = language
        self.gazetteer = gazetteer
        self.work = work
        self.presumed: int | None = None
        """Year in which a text without a day of publication was written."""
        self.proposals: list[Proposal] = []
        self.slots: list[Slot] = []
        self.marks: list[list[Mark]] = []
        """Of each sentence."""
        self.read = Read(folded, found, self.marks, language)
        self.numbering = Numbering(self.read)
        self.bundles = Bundles(self.read)

    def add(self, said: Said) -> None:
        """Take what the next sentence says."""
        self.proposals += sorted(said.proposals, key=lambda proposal: proposal.start)
        self.slots += said.slots
        self.marks.append(said.marks)

    def tell_season(self, season: int) -> None:
        """Take note of the only installment that the text names: what was told before is of it too."""
        told = [each for each in self.proposals if each.season == season and each.why is None]
        if told and all(each.tense == "past" for each in told):
            return
        for proposal in self.proposals:
            if proposal.around is None and proposal.work is None and proposal.thing != "drama":
                proposal.around = season

    def article(self, classifier: Classifier | None) -> Article:
        """Give what the whole announcement says, decided by rule and looked at again with a classifier."""
        claims: list[Found] = []
        unread: list[Unread] = []
        self.decide()
        if classifier is not None:
            review(self.proposals, self.features(), classifier)
        self.proposals = Timetable(self.proposals, self.found).give(self.slots)
        turn_nights(self.proposals)
        chain = Chain(self.proposals, self.found, self.published, self.language, self.title)
        self.presumed = chain.year
        for place, proposal in enumerate(self.proposals):
            frame = chain.frame(place, proposal)
            settled = chain.presumed(proposal) or self.settled(proposal, frame)
            chain.take(proposal, settled)
            proposal.why = proposal.why or _too_far(settled, self.published)
            if proposal.why is not None or settled is None:
                unread.append(
                    Unread(self.span(proposal.start, proposal.end), proposal.why or "the year cannot be told")
                )
                continue
            claims += self.claims(proposal, settled)
        claims = [self.at_station(claim) for claim in merged(self.without_heads(claims))]
        return Article(self.published, self.language, claims, _beside(unread, claims))

    def decide(self) -> None:
        """Decide by rule what each date is."""
        self.proposals = resumed(without_headings(self.proposals, self.found))
        decide(self.proposals, self.language, self.published)

    def features(self) -> Features:
        """Give what can be seen of the dates."""
        return Features(self.read, self.published, self.proposals)

    def without_heads(self, claims: list[Found]) -> list[Found]:
        """Leave out what a headline or a heading says roughly and the text below it says finely."""
        heads = {sentence.start for sentence in self.found if sentence.layout in ("headline", "heading")}
        rough = [claim for claim in claims if claim.sentence.start in heads and claim.number is None]
        told = [claim for claim in claims if claim.sentence.start not in heads][:_COMPARED]
        again = {id(claim) for claim in rough if any(is_head_of(claim, other) for other in told)}
        return [claim for claim in claims if id(claim) not in again]

    def settled(self, proposal: Proposal, frame: Frame) -> Settled | None:
        """Give the date that a proposal means."""
        if proposal.when is None:
            return Settled((UNDECIDED,), "stated")
        return settle(proposal.when, frame)

    def claims(self, proposal: Proposal, settled: Settled) -> list[Found]:
        """Give the claims of one date: one for each number."""
        assert proposal.kind is not None
        kind = proposal.kind
        settled = settled if kind != "award" else settled._replace(dates=tuple(map(_month_of, settled.dates)))
        when = settled.dates[0]
        if self.carries_on(proposal, when):
            proposal.season = proposal.around
        if kind not in ("broadcast", "stream", "disc", "live"):
            proposal.season = None
        elif proposal.season is None and self.language == "en":
            proposal.season = self.titled_season(proposal, spelled=kind == "disc")
        proposal.numbers = self.numbering.numbers(proposal, kind, self.title(proposal))
        choose(proposal, when)
        rest = without_clock(proposal)
        settled, when = self.slotted(proposal, settled, when)
        found: list[Found] = []
        book, beside = self.bundles.book(proposal, kind), self.bundles.beside(proposal)
        kinds: tuple[Kind, ...] = ("volume", beside) if book and beside else (kind, *self.at_once(proposal, kind, when))
        for each in kinds:
            outlets = self.outlets(proposal, each)
            placed = self.moment(proposal, when, each, self.zone(each, outlets, proposal))
            disced = self.bundles.episode(proposal) if book and each == "disc" else ()
            numbers = proposal.numbers if not book else book if each == "volume" else disced
            found += [self.claim(proposal, settled, each, outlets, placed, number) for number in numbers or (None,)]
        return found + (self.claims(rest, settled) if rest is not None else [])

    def at_once(self, proposal: Proposal, kind: Kind, when: PartialDate) -> tuple[Kind, ...]:
        """Give what else comes out where stations and platforms are named side by side for a day: it streams too."""
        kinds = {outlet.kind for outlet in proposal.outlets}
        if kind != "broadcast" or not {"channel", "platform"} <= kinds or when.precision is not Precision.DAY:
            return ()
        sentence = self.found[proposal.sentence]
        return () if _denial().search(self.text, sentence.start, sentence.end) else ("stream",)

    def titled_season(self, proposal: Proposal, *, spelled: bool) -> int | None:
        """Give the installment with whose number the title of what airs ends: Lantern Girl 2, Lamp Season 2.

        Args:
            spelled: Its word has to stand there too.
        """
        title = self.title(proposal)
        match = None if title is None else _sequel().search(title)
        if match is None or (spelled and match["word"] is None):
            return None
        return int(match["number"])

    def outlets(self, proposal: Proposal, kind: Kind) -> list[Outlet]:
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
        return kind == "issue" or (kind == "volume" and proposal.work is not None and self.title(proposal) != self.work)

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

    def carries_on(self, proposal: Proposal, when: PartialDate) -> bool:
        """Tell whether an airing that names no installment is of the text's own: it is still to come."""
        aired = proposal.kind in ("broadcast", "stream")
        pressed = proposal.kind == "disc" and self.language == "en" and proposal.thing != "ova"
        if proposal.around is None or proposal.season is not None or not (aired or pressed):
            return False
        if proposal.goes_on or pressed:
            return proposal.goes_on
        if proposal.tense == "past" and proposal.around in self.seasons_to_come:
            return False
        if proposal.tense == "past" and when.precision is Precision.YEAR:
            return False
        if self.published is not None and when.last is not None:
            grace = 700 if proposal.around == 1 and self.language == "ja" else 200
            return when.last >= self.published - timedelta(days=grace)
        return proposal.tense != "past"

    @cached_property
    def seasons_to_come(self) -> set[int]:
        """The installments behind the first whose start is told to come: what aired is of none of them."""
        told = [each for each in self.proposals if (each.season or 1) > 1 and each.kind == "broadcast"]
        ahead = [each for each in told if each.hint in _BEGINS and each.tense != "past" and not each.numbers]
        return {each.season or 0 for each in ahead} - {each.season for each in told if each.tense == "past"}

    def slotted(self, proposal: Proposal, settled: Settled, when: PartialDate) -> tuple[Settled, PartialDate]:
        """Give the slot's own day where a date is that of the small hours after it: 1月9日(金)より毎週木曜24時30分."""
        if proposal.weekly is None or proposal.hour is None or when.precision is not Precision.DAY:
            return settled, when
        if proposal.start < self.found[proposal.sentence].start and when.day.weekday() != proposal.weekly:
            later = when.day + timedelta(days=(proposal.weekly - when.day.weekday()) % 7)
            note = "the day above is the first of all; this station's own weekday comes after it"
            return Settled((PartialDate.day_of(later),), "inferred", note), PartialDate.day_of(later)
        eve = when.day - timedelta(days=1)
        late = (minutes_of(proposal.hour.value) or 0) >= 24 * 60
        if not late or when.day.weekday() == proposal.weekly or eve.weekday() != proposal.weekly:
            return settled, when
        moved = PartialDate.day_of(eve)
        return Settled((moved,), "inferred", "the slot is of the evening before the date that is printed"), moved

    def claim(
        self,
        proposal: Proposal,
        settled: Settled,
        kind: Kind,
        outlets: list[Outlet],
        placed: Moment,
        number: int | str | None,
    ) -> Found:
        """Give one claim."""
        when = settled.dates[0]
        sentence = self.found[proposal.sentence]
        certainty: Certainty = "ambiguous" if len(settled.dates) > 1 else settled.certainty
        if proposal.guessed and certainty == "stated":
            certainty = "inferred"
        notes = [settled.note, proposal.guessed, placed.note]
        return Found(
            kind=kind,
            work=self.named_work(proposal),
            label=self.label(proposal, number, kind),
            season=proposal.season,
            number=number,
            outlets=tuple(dict.fromkeys(Named(outlet.text, outlet.slug) for outlet in outlets)),
            territory=next((outlet.territory for outlet in outlets if outlet.territory), None),
            language=self.language_of(proposal, kind, outlets),
            format=_format(proposal),
            date=when,
            broadcast_time=placed.time,
            airs_at=placed.airs_at,
            zone=placed.zone if placed.airs_at else None,
            status=self.status(proposal, when),
            certainty=certainty,
            readings=settled.dates if len(settled.dates) > 1 else (),
            note="; ".join(note for note in notes if note) or None,
            evidence=self.span(proposal.start, proposal.end),
            sentence=self.span(sentence.start, sentence.end),
            doubt=proposal.doubt,
        )

    def title(self, proposal: Proposal) -> str | None:
        """Give the title of the work: the one that the words name, but for the main one under a shorter title."""
        if proposal.work is None:
            return self.work or self.headed(proposal)
        own = self.text[proposal.work[0] : proposal.work[1]]
        short = self.work is not None and _is_main(own, self.work) and not self.is_series(proposal.work, self.work)
        return self.work if short else own

    def headed(self, proposal: Proposal) -> str | None:
        """Give the title that the heading above a row is, in a text that is about no work of its own."""
        row = self.found[proposal.sentence]
        above = row.heading if self.language == "ja" and row.layout == "row" else None
        return None if above is None else headed(self.folded, self.found[above])

    def named_work(self, proposal: Proposal) -> Named | None:
        """Give the work as it is named, with its slug if it is known."""
        title = self.title(proposal)
        if title is None:
            return None
        slug = next((known.slug for known in self.gazetteer.works if title in known.titles), None)
        return Named(title, slug)

    def is_series(self, work: tuple[int, int], main: str) -> bool:
        """Tell whether a short title is the series from which the main work, a film, has its own: Lantern: The Sea."""
        at = self.text.find(main)
        film = at >= 0 and (shape("film behind").match(self.text, at + len(main)) or "the movie" in self.text)
        return bool(film and work[1] - work[0] < len(main) and shape("serial behind").match(self.text, work[1]))

    def label(self, proposal: Proposal, number: int | str | None, kind: Kind) -> str | None:
        """Say which part of the work is meant, as a reader would."""
        japanese = self.language == "ja"
        if number is not None:
            of = proposal.of or ("volume" if kind in ("volume", "disc") else "episode")
            if japanese:
                return f"{number}号" if of == "issue" else f"第{number}{_COUNTERS.get(of, '話')}"
            return f"{of.capitalize()} {number}"
        if proposal.season is not None:
            return f"第{proposal.season}期" if japanese else f"Season {proposal.season}"
        return None

    def language_of(self, proposal: Proposal, kind: Kind, outlets: list[Outlet]) -> str | None:
        """Give the language of a volume, its publisher's where none is told, or of what is dubbed."""
        if kind != "volume":
            return proposal.language if kind in ("broadcast", "stream") and proposal.language != "en" else None
        abroad = any(outlet.kind == "publisher" and outlet.territory == "US" for outlet in outlets)
        return proposal.language or ("en" if abroad else "ja")

    def status(self, proposal: Proposal, when: PartialDate) -> Status:
        """Give what became of it: as words say it, else by the day of publication, else by the tense."""
        if proposal.status == "postponed":
            return "postponed"
        if proposal.status == "cancelled":
            return "cancelled"
        if when.first is None or when.last is None:
            return "announced"
        if proposal.status == "new" and (proposal.tense != "past" or not self.is_over(when)):
            return "announced"
        if proposal.kind == "award":
            return "released"
        if self.published is not None and when.first > self.published:
            return "announced"
        stated = proposal.when is not None and names_year(proposal.when)
        if stated and self.published is not None and when.last < self.published - timedelta(days=60):
            return "released"
        if self.presumed is not None and when.last.year < self.presumed and proposal.tense != "future":
            return "released"
        if proposal.tense == "past":
            return "released"
        if self.published is not None and when.last <= self.published and proposal.tense != "future":
            return "released"
        return "announced"

    def is_over(self, when: PartialDate) -> bool:
        """Tell whether a date lies before the day of publication."""
        return self.published is not None and when.last is not None and when.last < self.published

    def zone(self, kind: Kind, outlets: list[Outlet], proposal: Proposal) -> str | None:
        """Give the zone of the outlets; Japanese news, the 30-hour clock and Japanese stations count by Japan's."""
        if self.language == "ja":
            return TOKYO
        if kind == "broadcast":
            return next((outlet.zone for outlet in outlets if outlet.zone), TOKYO)
        if proposal.hour is not None and proposal.hour.value.hour >= 24:
            return TOKYO
        return next((outlet.zone for outlet in outlets if outlet.zone), None)

    def moment(self, proposal: Proposal, when: PartialDate, kind: Kind, zone: str | None) -> Moment:
        """Give the moment of a clock that is told with a day."""
        if proposal.hour is None or when.precision is not Precision.DAY:
            return Moment(None, None, None, None)
        said = Told(proposal.when, proposal.hour.value, proposal.zone)
        return moment(when.day, said, proposal.again, zone, night=kind == "broadcast")

    def span(self, start: int, end: int) -> Span:
        return Span(start, end, self.text[start:end])


@cache
def _there() -> re.Pattern[str]:
    """What points at the magazine that the head of the text names."""
    return re.compile(r"\b(?:the|its|that|same|this) (?:magazine|website|app|service|publisher)\b|\bthere\b")


@cache
def _denial() -> re.Pattern[str]:
    return re.compile(r"\bnot\b|n['\u2019]t\b|\u306a\u3044|\u307e\u305b\u3093")


@cache
def _sequel() -> re.Pattern[str]:
    """The number at the end of a title, of those that seasons have."""
    return re.compile(r"[A-Za-z!?](?P<word>,? \(?(?:[Ss]eason|SEASON))? (?P<number>[2-9])\)?$")


def _is_main(title: str, main: str) -> bool:
    """Tell whether a title is the main one, short or with an installment behind it."""
    own, whole = (plain(name).casefold().replace(" ", "").replace(":", "") for name in (title, main))
    if own in whole:
        return True
    rest = own.removeprefix(whole)
    return rest != own and len(rest) <= 10 and (not rest.isascii() or bool(_installment().fullmatch(rest)))


@cache
def _installment() -> re.Pattern[str]:
    """What may stand behind a title that is still the same: 2, Season 3, Part II."""
    return re.compile(r"[\W\d]*(?:[nrst][dht])?(?:season|part|series|cour|final|tv|i{1,3}|iv)?[\W\d]*i{0,3}")


def _format(proposal: Proposal) -> Literal["print", "digital"] | None:
    if proposal.format == "print":
        return "print"
    return "digital" if proposal.format == "digital" else None


def _month_of(when: PartialDate) -> PartialDate:
    """Give the month of a day: a prize is dated no finer."""
    if when.precision is not Precision.DAY or when.first is None:
        return when
    return PartialDate.month_of(when.first.year, when.first.month)


def _too_far(settled: Settled | None, published: date | None) -> str | None:
    """Say so where a date lies so far ahead that nobody announces one: it is a story's."""
    if settled is None or published is None or settled.dates[0].first is None:
        return None
    return "too far ahead to be announced" if settled.dates[0].first.year > published.year + _AHEAD else None


def _lent(outlets: list[Outlet], *, row: bool) -> list[Outlet]:
    """Give what the head of a text lends to a release: the only outlet, both distributors, a schedule's channel."""
    if len(outlets) == 1 or (len(outlets) == 2 and all(outlet.kind == "distributor" for outlet in outlets)):
        return outlets
    return outlets[:1] if row and outlets and all(outlet.kind == "channel" for outlet in outlets) else []


def _beside(unread: list[Unread], claims: list[Found]) -> list[Unread]:
    """Give what is unread without what a claim rests on."""
    spans = sorted((claim.evidence.start, claim.evidence.end) for claim in claims)
    starts = [start for start, _ in spans]
    reached = list(accumulate((end for _, end in spans), max, initial=-1))
    return [left for left in unread if reached[bisect_left(starts, left.span.end)] <= left.span.start]
