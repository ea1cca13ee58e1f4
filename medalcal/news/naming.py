"""What a claim calls its work, and which part of it is meant."""

from __future__ import annotations

import re
from functools import cache, cached_property

from medalcal.news.english.title_shapes import shape
from medalcal.news.found import Kind, Named
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.plain import bare, plain
from medalcal.news.prizes import prize_near
from medalcal.news.proposal import Proposal, Read
from medalcal.news.subject import headed

_COUNTERS = {"volume": "巻", "part": "章"}
"""What a Japanese label counts; all else is an episode."""


class Naming:
    """Names the works of one article."""

    def __init__(self, text: str, read: Read, gazetteer: Gazetteer, main: str | None) -> None:
        """Take an article.

        Args:
            text: As it was printed; that of ``read`` is in plain characters.
            main: The title of what it is mainly about.
        """
        self.text = text
        self.folded, self.found, _, self.language = read
        self.gazetteer = gazetteer
        self.main = main

    def title(self, proposal: Proposal) -> str | None:
        """Give the title of the work: the one that the words name, but for the main one under a shorter title."""
        if proposal.work is None:
            return self.main or self.headed(proposal)
        own = self.text[proposal.work[0] : proposal.work[1]]
        if self.main is None or self.main.removeprefix(f"{own} ") in map(str, proposal.numbers):
            return own
        short = _is_main(own, self.main) and not self.is_series(proposal.work, self.main)
        return self.main if short or self.is_led(own, self.main) else own

    def is_led(self, own: str, main: str) -> bool:
        """Tell whether a title is the main one with the word before it: 劇場版 レム, elsewhere 劇場版「レム」."""
        lead = own.removesuffix(main).strip()
        return bool(lead) and own.endswith(main) and lead in self.leads

    @cached_property
    def leads(self) -> set[str]:
        """The words that stand right before the main title in quotation marks."""
        quoted = re.finditer(
            rf"(?P<lead>劇場版|映画|TVアニメ|アニメ|舞台)[「『]{re.escape(self.main or '')}", self.folded
        )
        return {match["lead"] for match in quoted}

    def headed(self, proposal: Proposal) -> str | None:
        """Give the title that the heading above a row is, in a text that is about no work of its own."""
        row = self.found[proposal.sentence]
        above = row.heading if self.language == "ja" and row.layout == "row" else None
        return None if above is None else headed(self.folded, self.found[above])

    def work(self, proposal: Proposal) -> Named | None:
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
        """Say which part of the work is meant, or which prize, as a reader would."""
        japanese = self.language == "ja"
        if kind == "award":
            sentence = self.found[proposal.sentence]
            return prize_near(self.text, sentence.start, sentence.end, proposal.start, self.language)
        if number is not None:
            of = proposal.of or ("volume" if kind in ("volume", "disc") else "episode")
            if japanese:
                return f"{number}号" if of == "issue" else f"第{number}{_COUNTERS.get(of, '話')}"
            return f"{of.capitalize()} {number}"
        if proposal.season is not None:
            return f"第{proposal.season}期" if japanese else f"Season {proposal.season}"
        return None

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


@cache
def _sequel() -> re.Pattern[str]:
    """The number at the end of a title, of those that seasons have."""
    return re.compile(r"[A-Za-z!?](?P<word>,? \(?(?:[Ss]eason|SEASON))? (?P<number>[2-9])\)?$")


def _is_main(title: str, main: str) -> bool:
    """Tell whether a title is the main one, short or with an installment behind it."""
    own, whole = (bare(plain(name)).replace(":", "") for name in (title, main))
    if own in whole:
        return True
    rest = own.removeprefix(whole)
    return rest != own and len(rest) <= 10 and (not rest.isascii() or bool(_installment().fullmatch(rest)))


@cache
def _installment() -> re.Pattern[str]:
    """What may stand behind a title that is still the same: 2, Season 3, Part II."""
    return re.compile(r"[\W\d]*(?:[nrst][dht])?(?:season|part|series|cour|final|tv|i{1,3}|iv)?[\W\d]*i{0,3}")
