"""Runs of English capitals parted from the persons, studios and places beside a title, and titles from each other."""

from __future__ import annotations

from collections import Counter

from medalcal.news.document import Sentence
from medalcal.news.english.names import (
    fold,
    is_company,
    is_formed,
    is_name,
    is_person,
    is_place,
    is_sibling,
    is_syllables,
)
from medalcal.news.english.runs import Run
from medalcal.news.english.title_shapes import shape

_LIST = 3
"""Paragraphs that begin with a title and a dash, before these are a list."""

_OF_TITLES = ("world", "night", "day", "winter", "summer", "spring", "autumn", "king", "queen")
"""Words whose own stands in titles: The World's Last Lamp."""


class Owners:
    """Knows the names of a text, and so whose a work is."""

    def __init__(self, text: str, given: list[str], runs: list[list[Run]], found: list[Sentence]) -> None:
        self.text = text
        self.given = given
        self.runs = runs
        self.counts = self.counted()
        self.people = self.named_people()
        """The words of Japanese names that stand in the text whole, each by itself."""
        self.articled = self.with_article(found)

    def parted(self, found: list[Sentence]) -> list[list[Run]]:
        """Give the runs of each sentence without those whose works they are."""
        pairs = list(zip(self.runs, found, strict=True))
        self.runs = [[self.own(self.widened(run, each)) for run in some] for some, each in pairs]
        self.runs = [self.led(some, each) for some, each in zip(self.runs, found, strict=True)]
        for shaped in ("lead", "told lead"):
            leads = self.leads(found, shaped)
            if len(leads) >= _LIST:
                self.runs = [self.begun(some, leads.get(place)) for place, some in enumerate(self.runs)]
        self.counts = self.counted()
        return [[each for run in some for each in self.apart(run)] for some in self.runs]

    def counted(self) -> Counter[str]:
        return Counter(fold(self.name(run)) for some in self.runs for run in some)

    def name(self, run: Run) -> str:
        return self.text[run.start : run.end]

    def before(self, run: Run) -> str:
        return self.text[max(0, run.start - 40) : run.start]

    def named_people(self) -> set[str]:
        """Give the words of the Japanese names that the text has whole, as owners, or as parts with their actors."""
        whole = [self.name(run).removesuffix("'s") for some in self.runs for run in some]
        whole += [name.rpartition(" by ")[2] for name in whole if " by " in name]
        owners = [part for name in whole for part in shape("owner").split(name)[:-1]]
        names = {part for name in whole + owners for part in shape("names").split(name)}
        people = {name for name in names if is_person(name) and name not in self.given}
        for name in whole:
            part, dash, actor = name.partition(" - ")
            people |= {part} if dash and is_person(actor) and part.count(" ") == 1 else set()
        return {word for name in people for word in name.split()}

    def with_article(self, found: list[Sentence]) -> set[str]:
        """Give the names that have The of their own: where it opens no sentence, or no word for a thing is behind.

        Before the number of a volume it is that of the title too: The Lamp vol. 2 is out.
        """
        names: set[str] = set()
        for sentence, some in zip(found, self.runs, strict=True):
            for run in some:
                opening = sentence.layout in ("text", "row") and run.start == sentence.start
                sequel = self.text.startswith((" sequel ", " prequel "), run.end)
                counted = shape("volume behind").match(self.text, run.end)
                if not opening or counted or not (sequel or shape("thing behind").match(self.text, run.end)):
                    names.add(self.name(run))
        return {name for name in names if name.startswith("The ")}

    def widened(self, run: Run, sentence: Sentence) -> Run:
        """Give a run with the preposition that opens its sentence, By the Sea, volume 3; in a row, with TV Special."""
        special = shape("special").match(self.text, run.end)
        if special is not None and not run.quoted and sentence.layout == "row":
            run = run._replace(end=special.end())
        opening = shape("by the").fullmatch(self.text, sentence.start, run.start)
        numbered = opening and shape("numbered").match(self.text, run.end)
        return run._replace(start=sentence.start) if numbered else run

    def own(self, run: Run) -> Run:
        """Give a run without the person, or the studio, whose work it is: Kei Sazane and Ao Nekonabe's …"""
        if self.name(run) in self.given or run.quoted:
            return run
        start, owned = run.start, False
        if self.name(run).startswith("The ") and self.name(run) not in self.articled:
            start += 4
            ranked = shape("staged or filmed").match(self.text, run.end) and shape("ranked").match(self.text, start)
            start = ranked.end() if ranked else start
        known = shape("known for").match(self.text, start, run.end)
        start = known.end() if known is not None and is_person(known["person"]) else start
        led = "where" if self.before(run).endswith("In ") else "role" if shape("plays").search(self.before(run)) else ""
        opening = shape(led).match(self.text, start, run.end) if led else None
        start = opening.end() if opening is not None else start
        for owner in shape("owner").finditer(self.text, run.start, run.end):
            left, rest = self.text[start : owner.start()], self.text[owner.end() : run.end]
            if left.rpartition(" ")[2].lower() in _OF_TITLES:
                continue
            made = shape("maker before").search(self.before(run)) or (" " not in left and self.counts[fold(rest)])
            made = made or (is_syllables(left) and is_name(rest.partition(": ")[2]))
            if rest and (made or self.is_owner(left)):
                start, owned = owner.end(), is_name(left)
        by = self.text.rfind(" by ", start, run.end)
        end = by if by > 0 and self.is_credited(by, run.end) else run.end
        end -= 3 if end == by and self.text.endswith(" is", start, by) else 0
        for place in shape("in place").finditer(self.text, start, end):
            if all(map(is_place, shape("names").split(self.text[place.end() : end]))):
                end = place.start()
            elif is_place(self.text[start : place.start()]):
                start = place.end()
        while run.titled and " " in self.text[start:end] and is_place(last := self.text[start:end].rpartition(" ")[2]):
            end -= len(last) + 1
        return self.without_place(run._replace(start=start, end=end, owned=owned or end in (by, by - 3)))

    def is_credited(self, by: int, end: int) -> bool:
        """Tell whether a run ends with who made what stands before: a person, a company, or one name of syllables."""
        makers = self.text[by + 4 : end]
        first = shape("names").split(makers)[0]
        return self.is_owner(makers) or self.is_owner(first) or is_syllables(first) or self.is_credit(by, end)

    def is_credit(self, by: int, end: int) -> bool:
        """Tell whether a line ends with who made what stands before: Bungo Stray Dogs by Kafka Asagiri."""
        return self.text[end : end + 1] in ("", "\n") and shape("credit").fullmatch(self.text, by, end) is not None

    def is_owner(self, left: str) -> bool:
        """Tell whether what stands before 's, or behind "by", is a person, a company or a place."""
        return all(
            is_person(name)
            or name in self.people
            or (name.isupper() and name.isalpha())
            or is_company(name)
            or not is_name(name)
            for name in shape("names").split(left)
        )

    def without_place(self, run: Run) -> Run:
        """Give a run without a place before its dash or colon, and without a person or an edition behind it."""
        cut = shape("halves").search(self.text, run.start, run.end)
        if cut is None:
            return run
        left = self.text[run.start : cut.start()]
        event = run.titled and shape("event").fullmatch(left)
        if event or not is_name(left) or (cut[0] == ": " and left.count(" ") == 1 and is_person(left)):
            return run._replace(start=cut.end())
        rest = self.text[cut.end() : run.end]
        person = is_person(rest) and rest.count(" ") == 1 and not left[-1].isdigit()
        edition = not is_name(rest) and rest.rpartition(" ")[2] not in ("Movie", "Film")
        edition = (
            edition
            and {"the", "a", "an"}.isdisjoint(rest.lower().split())
            and not any(is_sibling(name, self.name(run)) for name in self.given)
        )
        return run._replace(end=cut.start()) if person or edition else run

    def led(self, some: list[Run], sentence: Sentence) -> list[Run]:
        """Give the runs of an item of a list with the title before its colon as one: • Title: Somebody's manga ends."""
        bullet = shape("bullet").match(self.text, sentence.start, sentence.end)
        counted = bool(shape("counted").search(self.text, max(0, sentence.start - 9), sentence.start))
        begun = bullet.end() if bullet is not None else sentence.start
        staged = shape("staged").match(self.text, begun, sentence.end)
        if staged is not None:
            whole = Run(begun, staged.end(), owned=True, leads=True)
            return [whole, *(run for run in some if run.start >= whole.end)]
        if (bullet is None and not counted) or not some or some[0].start != begun:
            return some
        run = some[0]
        head, colon, rest = self.name(run).rpartition(": ")
        if colon and (" " not in rest or is_person(rest)):
            run = run._replace(end=run.start + len(head))
        if not shape("item").match(self.text, run.end, sentence.end):
            return some
        return [run._replace(owned=True, leads=True), *some[1:]]

    def leads(self, found: list[Sentence], shaped: str) -> dict[int, Run]:
        """Give what paragraphs begin with before a dash, by the place of their first sentence: Title - It starts …

        Args:
            shaped: The shape of it; "told lead" is that before a colon, in rows too.
        """
        begun: dict[int, Run] = {}
        paragraph = -1
        for place, sentence in enumerate(found):
            match = shape(shaped).match(self.text, sentence.start)
            row = sentence.layout == "row" and shaped == "told lead"
            if match is not None and (row or (sentence.layout == "text" and sentence.paragraph != paragraph)):
                counted = shape("counts").match(self.text, sentence.start)
                start = counted.end() if counted is not None else sentence.start
                whole = sentence.start + len(match[0].rstrip(" -:"))
                installment = shape("installment").search(self.text, start, whole)
                run = Run(start, installment.start() if installment else whole, owned=True, leads=True)
                if is_name(self.name(run)) and not is_person(self.name(run)):
                    begun[place] = run
            paragraph = sentence.paragraph
        return begun

    def begun(self, some: list[Run], lead: Run | None) -> list[Run]:
        """Give the runs of a paragraph's first sentence with the title that it begins with."""
        return some if lead is None else [lead, *(run for run in some if run.start >= lead.end)]

    def is_owned(self, run: Run) -> bool:
        """Tell whether a run begins with the person whose work it is: Hana Miki's Gravel."""
        owner = shape("owner").search(self.text, run.start, run.end)
        return owner is not None and is_person(self.text[run.start : owner.start()])

    def apart(self, run: Run) -> list[Run]:
        """Give two titles as two: where one stands alone elsewhere, both have a title's form, or it is of a list."""
        if run.quoted or self.name(run) in self.given:
            return [run]
        before = self.before(run)
        several = shape("plural").match(self.text, run.end) or shape("respectively").match(self.text, run.end)
        each = several and not shape("of before").search(before)
        listed = each or shape("listed before").search(before) or shape("both before").search(before)
        listed = listed or shape("both behind").match(self.text, run.end)
        for joint in shape("and").finditer(self.text, run.start, run.end):
            parts = [run._replace(end=joint.start()), run._replace(start=joint.end())]
            if run.owned and self.is_owned(parts[1]):
                return [parts[0], *self.apart(self.own(parts[1]))]
            names = [self.name(each) for each in parts]
            alone = any(self.counts[fold(name)] and not is_person(name) for name in names)
            formed = all(is_formed(name) for name in names)
            formed = formed or all(name.rpartition(" ")[2].isdecimal() for name in names)
            if (alone or listed or formed) and all(is_name(name) for name in names):
                return parts
        return [run]
