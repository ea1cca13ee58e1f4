"""Releases that a Japanese sentence tells beside another, with no date of their own: 放送・配信開始, ABEMAにて配信."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.japanese.products import PACKED
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal

_JOINT = ("・", "&", "＆", "と", "/", "および", "、", "開始・")


class Companions(Scene):
    """Finds what comes out with something else."""

    def alongside(self, by_cue: list[tuple[int | None, list[int]]], proposals: list[Proposal]) -> list[Proposal]:
        """Give what comes out elsewhere with the release before it: TOKYO MXにて放送、ABEMAにて配信."""
        governing = {cue for cue, _ in by_cue if cue is not None}
        listed: set[int] = set()
        found: list[Proposal] = []
        for before, place in zip(self.places, self.places[1:], strict=False):
            further = before in listed or "さらに" in self.text[self.marks[before].end : self.marks[place].start]
            between = self.marks[before + 1 : place]
            if (
                before not in {*governing, *listed}
                or place in governing
                or not self.joins(place, between, further=further)
            ):
                continue
            if further:
                listed.add(place)
            last = [each for each in proposals if each.why is None and each.start < self.marks[place].start]
            if last and self.cues[before].role == "release" and last[-1].status == "":
                note = "no date of its own is said, so that of the same sentence is taken"
                hint, outlets = self.cues[place].hint, [mark.value for mark in between if mark.kind == "outlet"]
                thing = "disc" if hint == "release" else "" if last[-1].thing in PACKED else last[-1].thing
                also = replace(last[-1], hint=hint, thing=thing, outlets=outlets, hour=None, again=[])
                found.append(replace(also, guessed=note))
        return found

    def first_days(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the film that opens on a day of which something else is told: 公開初日の12月12日に舞台挨拶を実施."""
        if not any(mark_text(self.text, self.marks[place]) == "公開初日" for place in self.places):
            return []
        return [
            replace(each, hint="film", thing="film", outlets=[], hour=None, again=[], status="", why=None)
            for each in proposals
            if (each.why is not None or each.hint not in ("film", "open"))
            and shape("first day").search(self.text, max(self.start, each.start - 16), each.start)
        ]

    def joins(self, place: int, between: list[Mark], *, further: bool) -> bool:
        """Tell whether a release is told beside the one before it: by its outlets, さらに…先行販売, 配信も同時に."""
        said = self.cues[place]
        if said.role != "release" or any(mark.kind in ("date", "clock", "title") for mark in between):
            return False
        if between and shape("ahead of it").search(self.text, between[0].start - 16, self.marks[place].start):
            return False
        if said.hint == "release":
            return further and any(mark.value == "disc" for mark in between)
        if mark_text(self.text, self.marks[place]).startswith("先行") and not further:
            return False
        as_well = further or bool(shape("as well").match(self.text, self.marks[place].end))
        return said.hint in ("stream", "broadcast") and (as_well or any(mark.kind == "outlet" for mark in between))

    def doubled(self, cue: int | None, proposals: list[Proposal]) -> list[Proposal]:
        """Give the second release of 放送・配信開始, of the same moment, and leave the first its own outlets.

        Where each of some dates names outlets of one kind alone, each is of the word that fits them.
        """
        hint = self.joint_hint(cue) if cue is not None else ""
        if not hint:
            return []
        kind = "platform" if hint == "stream" else "channel"
        named = [{outlet.kind == kind for outlet in proposal.outlets} for proposal in proposals]
        if {True} in named and {False} in named:
            for proposal in proposals:
                proposal.hint = hint if proposal.outlets and proposal.outlets[0].kind == kind else proposal.hint
            return []
        second = [
            replace(proposal, hint=hint, outlets=[outlet for outlet in proposal.outlets if outlet.kind == kind])
            for proposal in proposals
        ]
        for proposal in proposals:
            proposal.outlets = [outlet for outlet in proposal.outlets if outlet.kind != kind]
        return second

    def joint_hint(self, cue: int) -> str:
        """Give what the word that is joined to a cue says of the kind: 配信 of 放送・配信開始; else nothing."""
        other = next((place for place in self.places if place > cue), None)
        if other is None or {self.cues[cue].role, self.cues[other].role} != {"release"}:
            return ""
        joined = self.text[self.marks[cue].end : self.marks[cue + 1].start] in _JOINT
        topic = self.text[self.marks[other].end : self.marks[other].end + 1] in ("は", "が")
        hint = self.cues[other].hint
        return hint if joined and not topic and hint in ("stream", "broadcast") else ""
