"""From what sentences say to claims: dates settled in their order, clocks placed, each fact once."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import accumulate
from typing import Literal

from medalcal.model.clock import LAST_START, BroadcastTime
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.news.airing import TOKYO, Moment, Told, minutes_of, moment
from medalcal.news.bundles import Bundles
from medalcal.news.chain import Chain
from medalcal.news.classifier import Classifier
from medalcal.news.decision import decide
from medalcal.news.delays import resumed, without_headings
from medalcal.news.document import Sentence, is_deck
from medalcal.news.fate import status_of
from medalcal.news.features import Features
from medalcal.news.found import Article, Certainty, Found, Kind, Named, Span, Unread
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.headyears import date_by_heads
from medalcal.news.lending import Lending
from medalcal.news.marks import Mark, Outlet
from medalcal.news.merge import is_head_of, merged
from medalcal.news.naming import Naming
from medalcal.news.numbering import Numbering
from medalcal.news.proposal import Proposal, Read, Said, Slot
from medalcal.news.review import review
from medalcal.news.runs import offer_weekly
from medalcal.news.settle import Frame, Settled, settle
from medalcal.news.timetable import Timetable, choose, turn_nights, without_clock

_COMPARED = 200
"""Claims with which one of a headline is compared, so that work stays linear in what a text says."""

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
        """Take an article.

        Args:
            folded: Its text in plain characters.
            found: Its sentences.
            work: The title of what it is mainly about.
        """
        self.text = text
        self.found = found
        self.published = published
        self.language = language
        self.presumed: int | None = None
        """Year in which a text without a day of publication was written."""
        self.proposals: list[Proposal] = []
        self.slots: list[Slot] = []
        self.marks: list[list[Mark]] = []
        """Of each sentence."""
        self.read = Read(folded, found, self.marks, language)
        self.numbering = Numbering(self.read)
        self.bundles = Bundles(self.read)
        self.naming = Naming(text, self.read, gazetteer, work)
        self.lending = Lending(text, self.read, self.naming)

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
        offer_weekly(self.proposals, self.slots, self.read)
        turn_nights(self.proposals, self.published)
        if self.language == "en":
            date_by_heads(self.text, self.proposals, self.found, self.published)
        chain = Chain(self.proposals, self.found, self.published, self.language, self.naming.title)
        self.presumed = chain.year
        settled: Settled | None = None
        for place, proposal in enumerate(self.proposals):
            if not (place and _is_same(self.proposals[place - 1], proposal)):
                settled = chain.presumed(proposal) or self.settled(proposal, chain.frame(place, proposal))
            chain.take(proposal, settled)
            proposal.why = proposal.why or _too_far(settled, self.published)
            if proposal.why is not None or settled is None:
                unread.append(
                    Unread(self.span(proposal.start, proposal.end), proposal.why or "the year cannot be told")
                )
                continue
            claims += self.claims(proposal, settled)
        claims = [self.lending.at_station(claim) for claim in merged(self.without_heads(claims))]
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
        heads |= {sentence.start for sentence in self.found[1:2] if is_deck(self.found)}
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
        when = settled.dates[0]
        if self.carries_on(proposal, when):
            proposal.season = proposal.around
        if kind not in ("broadcast", "stream", "disc", "live"):
            proposal.season = None
        elif proposal.season is None and self.language == "en":
            proposal.season = self.naming.titled_season(proposal, spelled=kind == "disc")
            if kind == "disc" and proposal.season is None:
                proposal.season = self.numbering.season_of_block(proposal)
        proposal.numbers = self.numbering.numbers(proposal, kind, self.naming.title(proposal))
        choose(proposal, when)
        rest = without_clock(proposal)
        settled, when = self.slotted(proposal, settled, when)
        found: list[Found] = []
        book, beside = self.bundles.book(proposal, kind), self.bundles.beside(proposal)
        kinds: tuple[Kind, ...] = ("volume", beside) if book and beside else (kind, *self.at_once(proposal, kind, when))
        for each in kinds:
            outlets = self.lending.outlets_of(proposal, each)
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

    def carries_on(self, proposal: Proposal, when: PartialDate) -> bool:
        """Tell whether an airing that names no installment is of the text's own: it is still to come."""
        aired = proposal.kind in ("broadcast", "stream")
        pressed = proposal.kind == "disc" and proposal.thing != "ova"
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
            work=self.naming.work(proposal),
            label=self.naming.label(proposal, number, kind),
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
            status=status_of(proposal, when, self.published, self.presumed),
            certainty=certainty,
            readings=settled.dates if len(settled.dates) > 1 else (),
            note="; ".join(note for note in notes if note) or None,
            evidence=self.span(proposal.start, proposal.end),
            sentence=self.span(sentence.start, sentence.end),
            doubt=proposal.doubt,
        )

    def language_of(self, proposal: Proposal, kind: Kind, outlets: list[Outlet]) -> str | None:
        """Give the language of a volume, its publisher's where none is told, or of what is dubbed."""
        if kind != "volume":
            return proposal.language if kind in ("broadcast", "stream") and proposal.language != "en" else None
        abroad = any(outlet.kind == "publisher" and outlet.territory not in (None, "JP") for outlet in outlets)
        return proposal.language or ("en" if abroad else "ja")

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
        """Give the moment of a clock that is told with a day; of a slot told with a month, its time alone."""
        if proposal.hour is None:
            return Moment(None, None, None, None)
        if when.precision is not Precision.DAY:
            minutes = minutes_of(proposal.hour.value, night=kind == "broadcast")
            if proposal.weekly is None or minutes is None or minutes > LAST_START:
                return Moment(None, None, None, None)
            return Moment(BroadcastTime(minutes), None, None, None)
        said = Told(proposal.when, proposal.hour.value, proposal.zone)
        return moment(when.day, said, proposal.again, zone, night=kind == "broadcast")

    def span(self, start: int, end: int) -> Span:
        return Span(start, end, self.text[start:end])


def _is_same(before: Proposal, proposal: Proposal) -> bool:
    """Tell whether a date is told of another work by the same words as the one before it."""
    same = (before.start, before.when, before.status) == (proposal.start, proposal.when, proposal.status)
    return same and before.sentence == proposal.sentence and before.numbers == proposal.numbers


@cache
def _denial() -> re.Pattern[str]:
    return re.compile(r"\bnot\b|n['\u2019]t\b|\u306a\u3044|\u307e\u305b\u3093")


def _format(proposal: Proposal) -> Literal["print", "digital"] | None:
    if proposal.format == "print":
        return "print"
    return "digital" if proposal.format == "digital" else None


def _too_far(settled: Settled | None, published: date | None) -> str | None:
    """Say so where a date lies so far ahead that nobody announces one: it is a story's."""
    if settled is None or published is None or settled.dates[0].first is None:
        return None
    return "too far ahead to be announced" if settled.dates[0].first.year > published.year + _AHEAD else None


def _beside(unread: list[Unread], claims: list[Found]) -> list[Unread]:
    """Give what is unread without what a claim rests on."""
    spans = sorted((claim.evidence.start, claim.evidence.end) for claim in claims)
    starts = [start for start, _ in spans]
    reached = list(accumulate((end for _, end in spans), max, initial=-1))
    return [left for left in unread if reached[bisect_left(starts, left.span.end)] <= left.span.start]
