"""Which titles of an English sentence a date is told of: the one before it, or behind it where it opens its clause."""

from __future__ import annotations

from medalcal.news.english.row_titles import Title
from medalcal.news.english.title_lists import Place, TitleLists
from medalcal.news.english.title_shapes import shape
from medalcal.news.proposal import Proposal


class TitleGoverning(TitleLists):
    """Finds the titles that govern a date.

    Attributes:
        main: The work that the text is about, if it is one.
        last: The work of the last sentence, where that is not the main one.
    """

    main: str | None
    last: Place | None

    def governing(self, proposal: Proposal, proposals: list[Proposal], titles: list[Title]) -> list[Title]:
        """Give the titles that a date is told of."""
        own = [title for title in titles if not title.aside or self.tells(title, proposal)]
        if not own and self.main is None and self.last is None:
            own = titles
        before = [title for title in own if title.end <= proposal.start]
        after = [title for title in own if title.start >= proposal.end]
        told = before and any(before[-1].end <= each.start < proposal.start for each in proposals)
        told = told or (before and any(self.is_whose(each, before[0]) for each in proposals))
        told = told or (before and any(self.opens_with(each, before[-1], proposals) for each in proposals))
        if after and self.leads_to(proposal, after[0], proposals) and (told or not before):
            return self.listed(after, proposals, forward=True)
        if after and self.names_behind(proposal, after[0], alone=not before):
            return self.listed(after, proposals, forward=True)
        if after and self.is_whose(proposal, after[0]):
            return [after[0]]
        group = self.listed(before[::-1], proposals, forward=False)[::-1]
        if len(group) > 2 and shape("kinds behind").match(self.text, group[0].end):
            return group[1:]
        if len(group) == 2 and self.is_named_behind(*group):
            return group[1:]
        behind = shape("brackets").sub("", self.text[group[-1].end : proposal.start]) if group else ""
        apart = len(group) > 1 and shape("parted").search(behind)
        group = group[:1] if apart else group
        return group + self.likewise(proposal, after, proposals) if group else group

    def likewise(self, proposal: Proposal, after: list[Title], proposals: list[Proposal]) -> list[Title]:
        """Give the titles behind a date of which the same is told: is due on May 3, and so is A; opened, as did A."""
        same = after and shape("likewise").fullmatch(self.text, proposal.end, after[0].start)
        return self.listed(after, proposals, forward=True) if same else []

    def is_whose(self, proposal: Proposal, title: Title) -> bool:
        """Tell whether a date stands before the title that it is told of: May 4 is the street date of A."""
        if self.text.startswith("'s", proposal.end - 2) and proposal.end < title.start <= proposal.end + 2:
            return True
        return any(shape(name).fullmatch(self.text, proposal.end, title.start) for name in _told(proposal))

    def names_behind(self, proposal: Proposal, title: Title, *, alone: bool) -> bool:
        """Tell whether the works of a date are listed behind it: in May came A and B; it starts in May with A and B.

        Args:
            alone: No title stands before the date.
        """
        shapes = ["includes"]
        shapes += ["begins with"] if proposal.hint in _BEGINS else []
        shapes += ["issue brings"] if proposal.thing == "chapter" else []
        shapes = [*shapes, "inverted"] if alone else ["inverted"]
        shapes += ["by it"] if self.text.endswith("followed ", 0, proposal.start) else []
        return any(shape(name).fullmatch(self.text, proposal.end, title.start) for name in shapes)

    def is_named_behind(self, series: Title, one: Title) -> bool:
        """Tell whether the second title is only that of a part of the first: the 25th Conan film, The Bride, opened."""
        part = shape("a part of it").fullmatch(self.text, series.end, one.start)
        return bool(part and shape("aside ends").match(self.text, one.end))

    def tells(self, title: Title, proposal: Proposal) -> bool:
        """Tell whether a date is in a clause on a title that is named for somebody: of X, which ran …; drew X from …"""
        if title.end >= proposal.start or shape("which").match(self.text, title.end):
            return title.end < proposal.start
        wrote = shape("wrote").search(self.text[max(0, title.start - 60) : title.start])
        return bool(wrote and shape("written from").fullmatch(self.text, title.end, proposal.start))

    def leads_to(self, proposal: Proposal, title: Title, proposals: list[Proposal]) -> bool:
        """Tell whether a date opens the clause of the title behind it."""
        if any(proposal.end <= each.start < title.start for each in proposals):
            return False
        if shape("closes").match(self.text, proposal.end, title.start):
            return False
        subject = shape("subject").search(self.text, proposal.end, title.start)
        if subject and not shape("launches").search(self.text[proposal.end : title.start]):
            return False
        return bool(shape("opens").search(self.text[max(0, proposal.start - 24) : proposal.start]))

    def opens_with(self, proposal: Proposal, title: Title, proposals: list[Proposal]) -> bool:
        """Tell whether a date opens the clause of a title, so that a later one may do so: on May 3 A, on May 9 B."""
        return proposal.end <= title.start and self.leads_to(proposal, title, proposals)


_BEGINS = ("start", "air", "print", "release", "")
"""Hints of verbs that say that a label or a line begins with some works."""


def _told(proposal: Proposal) -> tuple[str, ...]:
    """Give the shapes of what may stand between a date and the title behind it that it is told of."""
    return ("whose", "prize for") if proposal.hint == "award" else ("whose",)
