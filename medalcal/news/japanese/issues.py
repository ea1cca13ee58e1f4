"""What the numbers of magazines hold: sentences without a day of their own tell it of a number told before."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.japanese.carried import Coming
from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.fates import Fates
from medalcal.news.japanese.scene import is_magazine
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import ONLY_TOLD, UNSAID, Proposal
from medalcal.news.titles import is_work

_OPEN = (None, UNSAID, ONLY_TOLD, "day of the announcement")
"""What may be said of a day on which the number of a magazine was on sale."""
_TO_LABEL = 60
"""Characters from a day of sale to the end of the label of its number."""
_BEFORE_SALE = 24
"""Characters before a day of sale in which the label of its number is the topic."""
_SAID = 40
"""Characters before a sentence in which it is said that a number holds what the sentence names one by one."""
_NEXT = 3
"""Sentences behind a number that may each name one of so many works in it."""
_LABEL = 28
"""Characters before a title in which it is said which part of a work a number holds."""
_KEPT = 8
"""Numbers of magazines that a text may come back to."""


class Issues(Fates):
    """Tells which serials begin, go on or end in the number of a magazine."""

    def remember_issues(self, proposals: list[Proposal]) -> None:
        """Keep the numbers of magazines whose day of sale a sentence tells, and the magazine that it names last."""
        named = (mark.value for mark in reversed(self.marks) if is_magazine(mark))
        self.context.japanese.magazine = next(named, self.context.japanese.magazine)
        self.of_named(proposals)
        opened = list(filter(self.opens_issue, proposals))
        if opened:
            self.context.japanese.issues = [*self.context.japanese.issues, *opened][-_KEPT:]

    def of_named(self, proposals: list[Proposal]) -> None:
        """Give a number on sale the one magazine that its sentence names behind it: 23日発売の47号を皮切りに、…で."""
        named = [mark.value for mark in self.marks if is_magazine(mark) and mark.start >= self.start]
        for proposal in proposals if len(named) == 1 and not self.row else []:
            if proposal.why in _OPEN and not proposal.outlets and proposal.start >= self.start:
                proposal.outlets = named if self.is_of_issue(proposal) else proposal.outlets

    def opens_issue(self, proposal: Proposal) -> bool:
        """Tell whether a claim is of a number of a magazine, whose further contents may follow: 本日発売の10月号で."""
        magazines = any(outlet.kind == "magazine" for outlet in proposal.outlets)
        before = self.text[max(self.start, proposal.start - _BEFORE_SALE) : proposal.start]
        magazines = magazines or (not proposal.outlets and shape("label on").search(before) is not None)
        last = shape("its last").search(self.text, proposal.end, self.end)
        ends = last is not None and not shape("today").match(self.text, proposal.start)
        return proposal.why in _OPEN and magazines and not ends and self.is_of_issue(proposal)

    def is_of_issue(self, proposal: Proposal) -> bool:
        """Tell whether a day is that of the sale of a number: 本日発売の10月号で, 2月号が本日12月25日に発売."""
        if any(shape(each).match(self.text, proposal.end, self.end) for each in ("on sale", "sold today")):
            return True
        if (proposal.thing, proposal.of) == ("chapter", "issue") and proposal.hint == "release":
            return True
        if any(mark.start == proposal.start and mark.kind == "date" and self.founds(mark) for mark in self.marks):
            return proposal.why is None and self.has_first_number()
        named = shape("number on").search(self.text, max(self.start, proposal.start - 24), proposal.start)
        return bool(named and shape("sold then").match(self.text, proposal.end, self.end))

    def in_issue(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the serials that begin or end in the number of a magazine that is on sale: また今号では「…」が完結."""
        issues = self.context.japanese.issues
        if not issues or self.row:
            return []
        issue, titles = self.named_contents(proposals) or (issues[-1], [])
        titles = titles or self.unnamed_contents(proposals)
        if not titles:
            return []
        note = "it is told of the number of a magazine whose day of sale was told before"
        blank = self.part_of(issue)
        return [*proposals, *(replace(blank, guessed=note, work=inner(title)) for title in titles)]

    def part_of(self, issue: Proposal) -> Proposal:
        """Give what a sentence tells to be in a number, whichever work it is of."""
        blank = replace(issue, sentence=self.place, hint="issue", thing="chapter", why=None)
        return blank if blank.of == "issue" else replace(blank, numbers=(), of="")

    def named_contents(self, proposals: list[Proposal]) -> tuple[Proposal, list[Mark]] | None:
        """Give the number of a magazine that a sentence names again, and the works that it tells to be in it."""
        for match in shape("in the issue").finditer(self.text, self.start, self.end):
            dated = any(each.why is None and self.start <= each.start < match.start() for each in proposals)
            issue = None if dated else self.issue_of(match[0], match["label"])
            if issue is not None:
                subject = shape("subject").search(self.text, max(self.start, match.start() - 3), match.start())
                begin = match.end() if subject is None else self.start
                until = self.until(proposals, begin)
                told = shape("in number").search(self.text, begin, until)
                return issue, self.works_between(begin, until) if told else []
        return None

    def issue_of(self, words: str, label: str | None) -> Proposal | None:
        """Give the number that words mean: by its label, that one, or this one, which is on sale now."""
        issues = self.context.japanese.issues
        if label is not None and len(issues) == 1 and "創刊号" in self.text[self.start : self.end]:
            return issues[0]
        if label is not None:
            named = next((issue for issue in reversed(issues) if self.label_of(issue) == label), None)
            return self.come_back(named) if named is not None else None
        now = (issue for issue in reversed(issues) if shape("today").match(self.text, issue.start))
        return issues[-1] if words.startswith(("同", "この")) else self.come_back(next(now, issues[-1]))

    def come_back(self, issue: Proposal) -> Proposal:
        """Let a number that is named again be the one that the sentences behind tell of."""
        self.context.japanese.issues = [*(other for other in self.context.japanese.issues if other is not issue), issue]
        return issue

    def label_of(self, issue: Proposal) -> str:
        """Give the label of a number, which stands behind its day of sale, or is the topic before it."""
        before = shape("label on").search(self.text, max(0, issue.start - _BEFORE_SALE), issue.start)
        if before is not None:
            return before["label"]
        label = shape("label").search(self.text, issue.end, issue.end + _TO_LABEL)
        return label[0] if label is not None else ""

    def unnamed_contents(self, proposals: list[Proposal]) -> list[Mark]:
        """Give the works of a sentence that goes on telling what begins or ends, without naming the number again."""
        until = self.until(proposals, self.start - 1)
        other = shape("other issue").search(self.text, self.start, until)
        works = self.works_between(self.start, until if other is None else other.start())
        said = any(self.cues[place].hint in ("issue", "start", "end", "release") for place in self.places)
        said = said or shape("listed in it").search(self.text, self.start, until) is not None
        told = said and other is None and not proposals and shape("serial").search(self.text, self.start, until)
        if shape("its story").match(self.text, self.start, until):
            return []
        if self.goes_on_naming(until):
            return works if not proposals else []
        near = not proposals and self.place - self.context.japanese.issues[-1].sentence <= _NEXT
        return [
            title
            for title in works
            if (told and not self.text.startswith("は", title.end))
            or (near and self.is_labelled(title))
            or shape("begins or ends").match(self.text, title.end, until)
        ]

    def goes_on_naming(self, until: int) -> bool:
        """Tell whether a sentence names what the one before says to be there: 顔ぶれは「…」、「…」; 1本目は「…」."""
        one = shape("one of them").match(self.text, self.start, until)
        if one is not None and "載" in one[0]:
            return True
        if one is not None:
            return self.place - self.context.japanese.issues[-1].sentence <= _NEXT
        before = max(0, self.start - _SAID), self.start
        listed = shape("named one by one").match(self.text, self.start, until)
        counted = self.context.lineup is not None and self.context.lineup.hint == "issue"
        if shape("so many names").search(self.text, self.start, self.end):
            return counted or shape("parts").search(self.text, self.start, self.end) is not None
        names = shape("only names").match(self.text, self.start, self.end)
        if not listed and not (names and shape("so many parts").search(self.text, *before)):
            return False
        return shape("in number").search(self.text, *before) is not None

    def of_next(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give what the sentence before says the next number to hold its day of sale: 次号で「…」が完結。発売は3日."""
        told, self.context.japanese.coming = self.context.japanese.coming, self.next_contents(proposals)
        if told is None or self.place - told.sentence > 1 or any(mark.kind == "title" for mark in self.marks):
            return []
        sold = next((each for each in proposals if each.why in _OPEN and self.is_sold_next(each)), None)
        if sold is None:
            return []
        note = "it is told of the next number of a magazine, which is on sale then"
        blank = replace(
            sold, hint="issue", thing="chapter", why=None, guessed=note, outlets=told.outlets or sold.outlets
        )
        rest = [proposal for proposal in proposals if proposal is not sold]
        return rest + [replace(blank, work=work) for work in told.works]

    def next_contents(self, proposals: list[Proposal]) -> Coming | None:
        """Give what a sentence without a date says to begin or end in the next number."""
        following = None if proposals or self.row else shape("next issue").search(self.text, self.start, self.end)
        titles = [] if following is None else self.held_in(self.works_between(following.end(), self.end))
        outlets = [mark.value for mark in self.marks if is_magazine(mark)]
        return Coming(self.place, [inner(title) for title in titles], outlets) if titles else None

    def is_sold_next(self, proposal: Proposal) -> bool:
        """Tell whether a day is said to be that of the sale of a number that was just told of."""
        before = self.text[max(self.start, proposal.start - _BEFORE_SALE) : proposal.start]
        return proposal.start >= self.start and shape("sold next").search(before) is not None

    def until(self, proposals: list[Proposal], begin: int) -> int:
        """Give where the next date of another release stands, or the end of the sentence."""
        return min((each.start for each in proposals if each.why is None and each.start > begin), default=self.end)

    def works_between(self, begin: int, until: int) -> list[Mark]:
        """Give the works that a stretch names, without gifts, features, extras and what comes every week."""
        titles = [mark for mark in self.works() if begin <= mark.start < until]
        others = "only reported", "on a weekday"
        titles = [
            mark for mark in titles if not any(shape(each).match(self.text, mark.end, self.end) for each in others)
        ]
        return [mark for mark in titles if not shape("extra").search(str(mark.value))]

    def of_issue(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give each serial of the number of a magazine: 5月27日発売の7月号からは、カイ「…」、リン「…」が始動."""
        claims = [proposal for proposal in proposals if proposal.why is None and proposal.start >= self.start]
        if len({claim.start for claim in claims}) != 1 or self.row or not self.is_of_issue(claims[0]):
            return []
        titles = self.held_in(self.works_between(claims[0].end, self.end))
        titles = titles or [title for title in self.works() if self.is_labelled(title)]
        if len(titles) < 2:
            return []
        rest = [proposal for proposal in proposals if proposal not in claims]
        return rest + [replace(claims[0], hint="issue", work=inner(title)) for title in titles]

    def held_in(self, titles: list[Mark]) -> list[Mark]:
        """Give the works of which it is said that they begin or end, and those named side by side with one."""
        held: list[Mark] = []
        for title, following in zip(reversed(titles), [None, *reversed(titles)], strict=False):
            beside = bool(held) and held[-1] is following
            joined = beside and shape("by an author").fullmatch(self.text, title.end, held[-1].start)
            last = following is None and shape("serial").search(self.text, title.end - 1, self.end)
            if (
                joined
                or last
                or self.is_labelled(title)
                or shape("begins or ends").match(self.text, title.end, self.end)
            ):
                held.append(title)
        return held[::-1]

    def is_labelled(self, title: Mark) -> bool:
        """Tell whether a title stands behind what a magazine calls the part that it holds of it: 【新連載】「…」."""
        before = self.text[max(self.start, title.start - _LABEL) : title.start]
        return shape("labelled part").search(before) is not None

    def works(self) -> list[Mark]:
        """Give the titles of a sentence that are no mere mention of what an author or a gift is known by."""
        titles = [mark for mark in self.marks if mark.kind == "title"]
        titles = [each for each in titles if is_work(self.text, each) or self.ends_list(each)]
        return [mark for mark in titles if not shape("beside").match(self.text, mark.end)]

    def ends_list(self, title: Mark) -> bool:
        """Tell whether a title is the last of those that a sentence lists: …と「…」という顔ぶれだ."""
        return shape("so many names").match(self.text, title.end - 1, self.end) is not None
