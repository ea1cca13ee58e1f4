"""Titles in English: which runs of capitals are works, by the words around them and by what the text named before."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from medalcal.news.document import Sentence
from medalcal.news.english.headline import Headline
from medalcal.news.english.names import (
    fold,
    has_own,
    is_company,
    is_formed,
    is_name,
    is_person,
    is_sibling,
    shorts,
    subtitle,
    with_month,
)
from medalcal.news.english.owners import Owners
from medalcal.news.english.row_titles import AROUND, RowTitles, Title
from medalcal.news.english.runs import Run, is_titled, listed_runs, runs
from medalcal.news.english.title_shapes import shape
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark
from medalcal.news.unlisted import english_outlets

_BRACKETS = 400
"""Characters of the longest list of works in brackets."""

_SEVERAL = 120
"""Characters before the first of several titles in which it is said what they are."""

_MOST = 400
"""Titles that a text is searched for, so that work stays linear in its length."""

_MANY = 4
"""Names in a row that are a list whatever stands before the last of them."""

_SIGNS = str.maketrans("\u2018\u2019\u2013\u201c\u201d", "''-\"\"")
"""Signs that are written in two ways."""


class Titles(RowTitles):
    """The works that a text names, sentence by sentence."""

    def __init__(self, text: str, found: list[Sentence], gazetteer: Gazetteer, work: str | None) -> None:
        self.text = text.translate(_SIGNS)
        self.outlets: dict[int, list[Mark]] = {}
        """Those of each sentence, by its start."""
        names = [title for known in gazetteer.works for title in known.titles if len(title) > 2]
        self.headed = self.headed_works(found, gazetteer)
        """Works that the headline names."""
        known = ([work] if work else []) + names
        self.given = [name for name in known if name in text][:_MOST] + self.headed
        self.runs = [self.runs_of(sentence, gazetteer, place < 2) for place, sentence in enumerate(found)]
        owners = Owners(self.text, self.given, self.runs, found)
        self.people = owners.people
        self.runs = owners.parted(found)
        self.papers = {fold(self.name(run)) for some in self.runs for run in some if self.is_paper(run)}
        self.counts = Counter(fold(self.name(run)) for some in self.runs for run in some)
        self.known: dict[str, tuple[int, int]] = {}
        self.called: set[str] = set()
        """Names that words around them call works, and those in quotation marks."""
        heads = [place for place, each in enumerate(found) if each.layout in ("headline", "heading")]
        running = sorted(set(range(len(found))) - set(heads), key=lambda place: (found[place].layout == "row", place))
        self.learn(running, heads)
        self.found = [self.titles(some) for some in self.runs]
        named = {self.text[title.start : title.end] for some in self.found for title in some}
        self.numbered = tuple(name for name in named if " No. " in name)
        """Titles with a number of their own: Lamp No. 8."""
        self.seasons = tuple(name for name in named if name.endswith(" Season"))
        """Titles that end with the word."""
        self.months = tuple(pair for name in named for pair in with_month(name))
        """Titles with a month of their own, each parted behind that: Lie in April, Lie of April Rain."""

    def headed_works(self, found: list[Sentence], gazetteer: Gazetteer) -> list[str]:
        """Give the works that the headline names."""
        first = next((each for each in found if each.layout != "aside"), None)
        if first is None or not (first.layout == "headline" or is_titled(self.text, first.start, first.end)):
            return []
        return Headline(self.text, first, self.outlets_of(first, gazetteer)).works()

    def outlets_of(self, sentence: Sentence, gazetteer: Gazetteer) -> list[Mark]:
        """Give the outlets of a sentence."""
        if sentence.start not in self.outlets:
            self.outlets[sentence.start] = english_outlets(self.text, sentence.start, sentence.end, gazetteer)
        return self.outlets[sentence.start]

    def runs_of(self, sentence: Sentence, gazetteer: Gazetteer, first: bool) -> list[Run]:
        """Give the runs of a sentence; a title that is known beforehand is one, if none goes beyond it.

        Args:
            first: It is one of the first two lines, and so may be a headline whatever it looks like.
        """
        if sentence.layout == "aside":
            return []
        start, end = sentence.start, sentence.end
        given = [run for name in self.given for run in self.places(name, start, end)]
        listed = self.outlets_of(sentence, gazetteer)
        outlets = [mark for mark in listed if not _over(mark, given)]
        last = self.text[start:end].rstrip()[-1:]
        row = sentence.layout == "row" and last not in (".", ";")
        headed = first or sentence.layout != "row" or shape("headline verb").search(self.text, start, end)
        titled = bool(headed) and last != "." and is_titled(self.text, start, end)
        free = runs(self.text, start, end, outlets, titled=titled, row=row)
        before = {mark.start - 1 for mark in listed if self.text[mark.start - 1 : mark.start] == " "}
        free = [run for run in free if run.end not in before or " " in self.name(run) or run.quoted or row]
        if titled:
            free = [run for run in free if not _over(run, [each for each in given if self.name(each) in self.headed])]
        given = [run for run in given if not any(each.start <= run.start and run.end <= each.end for each in free)]
        return sorted(given + [run for run in free if not _over(run, given)])

    def places(self, name: str, start: int, end: int) -> list[Run]:
        """Give where a title that is known beforehand stands in a sentence."""
        found: list[Run] = []
        at = self.text.find(name, start, end)
        while at >= 0:
            stop = at + len(name)
            if not self.text[max(0, at - 1) : at].isalnum() and not self.text[stop : stop + 1].isalnum():
                found.append(Run(at, stop))
            at = self.text.find(name, stop, end)
        return found

    def learn(self, running: list[int], heads: list[int]) -> None:
        """Note the titles that words around them tell, and the short forms of long ones; a headline may have those."""
        for name in self.given:
            self.known.setdefault(fold(name), (at := self.text.find(name), at + len(name)))
        for place in running:
            self.learn_from(self.runs[place])
        short = {fold(each) for start, end in self.known.values() for each in shorts(self.text[start:end])}
        for place in heads:
            self.learn_from([run for run in self.runs[place] if fold(self.name(run)) not in short])
        for run in [run for some in self.runs for run in some]:
            often = self.counts[fold(self.name(run))] > 1 or is_formed(self.name(run))
            if often and len(self.known) < _MOST and self.possible(run):
                self.known.setdefault(fold(self.name(run)), (run.start, run.end))
        for whole in list(self.known.values()):
            for each in shorts(self.text[whole[0] : whole[1]]):
                self.known.setdefault(fold(each), whole)
            last = subtitle(self.text[whole[0] : whole[1]])
            if last is not None and last not in self.given:
                self.known[fold(last)] = whole

    def learn_from(self, some: list[Run]) -> None:
        """Note the titles of a sentence that are told, and those that are in one list with them: A, B and C anime."""
        told = False
        for run, after in zip(reversed(some), [None, *reversed(some)], strict=False):
            listed = after is not None and told and shape("comma").fullmatch(self.text, run.end, after.start)
            told = self.told(run) or bool(listed and self.is_listable(run))
            if run.quoted or (told and (" " in self.name(run) or not run.titled)):
                self.called.add(fold(self.name(run)))
            if told and len(self.known) < _MOST and self.is_new(run):
                self.known[fold(self.name(run))] = (run.start, run.end)
        for each in listed_runs(self.text, some):
            self.learn_list(each)
        for run, after in pairwise(some):
            whole = self.known.get(fold(self.name(run)))
            opened = self.text[run.end : after.start].strip() == "("
            if opened and self.name(after) in self.given and self.name(run) not in self.given:
                self.known[fold(self.name(run))] = (after.start, after.end)
            elif whole is not None and opened and self.is_listable(after):
                self.known.setdefault(fold(self.name(after)), whole)

    def learn_list(self, listed: list[Run]) -> None:
        """Note the titles of a list whose first one is told, and those that open together: the manga A, B, and C."""
        before = self.before(listed[0])
        named = len(listed) > 2 and self.is_named(listed[0])
        begun = named or bool(len(listed) > 2 and shape("begun before").search(before))
        fit = sum(self.is_listable(run, lone=begun) for run in listed)
        if len(listed) < 2 or fit < (len(listed) // 2 + 1 if named else len(listed)):
            return
        closed = shape("last of list").fullmatch(self.text, listed[-2].end, listed[-1].start)
        if closed is None and len(listed) < _MANY:
            return
        counted = shape("numbered").match(self.behind(listed[0]))
        first = (counted or shape("thing before").search(before) or shape("of before").search(before)) and self.told(
            listed[0]
        )
        plural = shape("plural").match(self.behind(listed[-1]))
        several = shape("both before").search(before) or (plural and plural["all"])
        several = several or shape("respectively").match(self.behind(listed[-1]))
        sure = len(listed) > 2 or self.possible(listed[-1]) or all(run.quoted for run in listed)
        both = several or (plural and sure)
        released = bool(shape("released before").search(before)) and self.possible(listed[0])
        many = len(listed) > 2 and any(self.told(run) or is_formed(self.name(run)) for run in listed)
        if (first or both or released or begun or many) and len(self.known) < _MOST:
            for run in listed:
                self.known.setdefault(fold(self.name(run)), (run.start, run.end))

    def is_named(self, run: Run) -> bool:
        """Tell whether works that a sentence speaks of are named from a run on: series such as A, shows in May: A."""
        if shape("several named").search(self.before(run)):
            return True
        colon = self.text.endswith((": ", " are "), 0, run.start)
        return colon and bool(shape("of several").search(self.text, max(0, run.start - _SEVERAL), run.start))

    def is_new(self, run: Run) -> bool:
        """Tell whether a run is no known title, nor the name of a series that only begins with one."""
        part, name = self.shortened(run)
        if name is None:
            return True
        if is_sibling(self.text[name[0] : name[1]], self.name(run)):
            return True
        longer = part.start == run.start and has_own(self.text[part.end : run.end]) and not run.titled
        subtitled = self.text.startswith(": ", part.end)
        return longer and (subtitled or bool(shape("serial behind").match(self.text, run.end)))

    def is_paper(self, run: Run) -> bool:
        """Tell whether a run is of a magazine or the like, which works appear in."""
        return bool(shape("outlet behind").match(self.text, run.end))

    def told(self, run: Run) -> bool:
        """Tell whether the words around a run say that it is a work."""
        name, before, behind = self.name(run), self.before(run), self.behind(run)
        if name.endswith("'s") and not run.quoted and self.is_persons(name):
            return False
        if not is_name(name) or shape("part titled").search(before) or (name.startswith("Best ") and not run.quoted):
            return False
        if run.quoted and (shape("part before").search(before) or shape("slot behind").match(behind)):
            return False
        if run.owned or (run.quoted and shape("owner before").search(before)):
            return True
        if is_company(name) and not run.quoted and not self.is_in_volumes(run):
            return False
        if shape("creates").match(behind) or shape("prize behind").match(behind) or fold(name) in self.papers:
            return False
        if shape("thing behind").match(behind) or shape("of before").search(before):
            return True
        if run.quoted and any(shape(name).search(before) for name in ("quoted before", "prized")):
            return True
        if (
            " " in name
            and not self.is_persons(name)
            and any(shape(each).search(before) for each in ("his before", "prized for"))
        ):
            return True
        if run.titled and shape("news behind").match(behind) and not self.is_persons(name):
            return True
        if any(shape(each).search(before) for each in ("titled", "likewise")) or (
            shape("which aired").match(behind) and not self.is_persons(name)
        ):
            return True
        person = is_person(name) and (name.count(" ") < 2 or before.endswith(", "))
        return bool(shape("thing before").search(before)) and not person and name not in self.people

    def possible(self, run: Run) -> bool:
        """Tell whether a run can be a title though nothing says so: by its form, or a verb of release beside it."""
        name, before, behind = self.name(run), self.before(run), self.behind(run)
        formed, single = is_formed(name) and not run.quoted, " " not in name
        if not is_name(name) or is_company(name) or fold(name) in self.papers:
            return False
        if shape("venue before").search(before) or shape("part titled").search(before):
            return False
        if self.is_winner(run):
            return True
        released = shape("released before").search(before) or shape("inverted before").search(before)
        opens = " " in name and shape("clause before").search(before) and shape("subject behind").match(behind)
        free = bool(opens or shape("reported").search(before))
        within = (not (released or free) and shape("within").search(before)) or shape("makes").match(behind)
        if self.is_persons(name):
            launched = shape("launched before").search(before) and shape("launched behind").match(behind)
            return bool(launched or shape("airs behind").match(behind)) and not within
        if (run.quoted and shape("part before").search(before)) or (within and not formed):
            return False
        if formed or opens or shape("released behind").match(behind):
            return True
        if single and not (name.isupper() and len(name) > 3):
            return False
        if released or self.is_dated(run):
            return True
        goes_on = shape("going on").search(before) and not free
        return not goes_on and any(shape(name).match(behind) for name in ("is behind", "ranks behind"))

    def is_dated(self, run: Run) -> bool:
        """Tell whether a day, or a maker, stands right beside a run: on May 9 Lamp Tale; Lamp Tale May 9."""
        before, behind = self.before(run), self.behind(run)
        if any(shape(each).match(behind) for each in ("dated behind", "maker behind", "printed in brackets")):
            return True
        then = shape("then before").search(before) and shape("printed behind").match(behind)
        return bool(then or shape("day before").search(before))

    def is_winner(self, run: Run) -> bool:
        """Tell whether a run won a prize, as works alone do, or by a name that is no person's: Land of Rain."""
        name, behind = self.name(run), self.behind(run)
        if shape("wins as best").match(behind):
            return not self.is_persons(name)
        named = run.quoted or bool(shape("no person").search(name))
        given = shape("won before").search(self.before(run))
        lone = " " not in name and not self.is_persons(name)
        return bool((named and shape("wins behind").match(behind)) or (given and (named or lone)))

    def titles(self, some: list[Run]) -> list[Title]:
        """Give the titles among the runs of a sentence."""
        found: list[Title] = []
        last, aside = None, False
        for run in some:
            joined = last is not None and bool(shape("comma").fullmatch(self.text, last.end, run.start))
            maker = last is not None and is_person(self.name(last)) and not self.is_persons(self.name(run))
            aside = (aside and joined and not maker) or self.is_aside(run)
            title, last = self.title(run), run
            if title is not None:
                led = bool(found) and (some[0].leads or self.is_apposed(found[-1], title))
                found.append(title._replace(aside=title.aside or aside or led or self.is_makers(title)))
        return found

    def title(self, run: Run) -> Title | None:
        """Give a run as a title, if it is or can be one."""
        company = is_company(self.name(run)) and fold(self.name(run)) not in self.known
        part, name = (run, None) if company else self.shortened(run)
        rest = self.text[part.end : run.end]
        longer = name is not None and part.start == run.start and has_own(rest) and not rest.startswith(" and ")
        longer = longer or (name is not None and is_sibling(self.text[name[0] : name[1]], self.name(run)))
        another = longer and (run.leads or (not run.owned and self.is_title(run)))
        name = None if another else name
        run = part if name is not None else run
        if name is None and not (run.leads or another or self.possible(run)):
            return None
        made = bool(shape("maker behind").match(self.behind(run)))
        return Title(run.start, run.end, name or (run.start, run.end), name is not None, made)

    def is_title(self, run: Run) -> bool:
        """Tell whether a run that begins with a known title is one of its own."""
        return self.possible(run) or self.told(run) or bool(shape("released behind").match(self.behind(run)))

    def is_aside(self, run: Run) -> bool:
        """Tell whether a run is named for somebody or something else, or stands among works in brackets."""
        if shape("printed in brackets").match(self.behind(run)):
            return False
        if shape("for another").search(self.before(run)):
            return not shape("only based").search(self.before(run))
        opened = self.text.rfind("(", max(0, run.start - _BRACKETS), run.start)
        if opened >= 0 and self.text[opened - 1 : opened] in ("", "\n"):
            return False
        closed = self.text.find(")", run.end, run.end + _BRACKETS)
        return opened >= 0 and self.text.find(")", opened, run.start) < 0 <= closed

    def is_makers(self, title: Title) -> bool:
        """Tell whether a title stands behind the person who is known for it: Kei Mori of Lantern Girl."""
        led = shape("made before").search(self.text[max(0, title.start - AROUND) : title.start])
        return led is not None and is_person(led["person"])

    def shortened(self, run: Run) -> tuple[Run, tuple[int, int] | None]:
        """Give the part of a run that is a known title, and where that stands whole."""
        words = [match.span() for match in shape("word").finditer(self.text, run.start, run.end)]
        for first in range(min(len(words), 4)):
            for last in range(len(words) - 1, first - 1, -1):
                name = self.known.get(fold(self.text[words[first][0] : words[last][1]]))
                if name is not None:
                    return Run(words[first][0], words[last][1]), name
        return run, None

    def is_apposed(self, before: Title, title: Title) -> bool:
        """Tell whether a title is in words between commas that explain the one before: …, the sequel of B, …"""
        between = self.text[before.end : title.start]
        if len(between) > AROUND or not shape("closed").match(self.text, title.end):
            return False
        if shape("thing and title").fullmatch(between) and shape("and the thing").match(self.text, title.end):
            return False
        return bool(shape("explains").match(between)) and not shape("tells").search(between)


def _over(one: Run | Mark, others: list[Run]) -> bool:
    """Tell whether a stretch lies over one of some others."""
    return any(one.start < other.end and other.start < one.end for other in others)
