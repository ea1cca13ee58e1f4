"""What an English sentence says comes out: the thing and its edition."""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.installments import sold
from medalcal.news.english.phrases import Phrases
from medalcal.news.english.shapes import shape
from medalcal.news.kinds import PRIORITY
from medalcal.news.marks import Mark


class Things(Phrases):
    """Finds what a date is of: in its clause, else in what the clause refers to, else in the text so far."""

    def thing(self, clause: Clause, cue: int | None, date: int) -> str:
        """Give what comes out; the volumes in a text about discs are discs, unless the sentence speaks of books."""
        if date < len(self.marks) and self.names_occasion(self.marks[date]):
            return "live"
        if cue is not None and (self.is_out_book(cue) or self.is_debut_in_print(cue)):
            return "volume" if self.is_out_book(cue) else "chapter"
        thing = self.meant(clause, cue, date)
        if thing == "disc" and cue is not None and self.is_opening(cue):
            return "film"
        loose = cue is not None and self.cues[cue].hint in ("", "release") and self.cues[cue].role == "release"
        if loose and date < len(self.marks) and self.is_on_disc(clause, self.marks[date]):
            return "disc"
        serial = cue is not None and self.cues[cue].hint == "issue"
        if thing == "volume" and serial and "volume" not in self.nouns(0, len(self.marks)):
            return "manga"
        if thing in _SHOWN and cue is not None and self.is_sold(clause, cue):
            return "disc"
        books = {"manga", "novel"} & {*self.nouns(0, len(self.marks)), *self.headed_nouns()}
        outlets = {mark.value.kind for mark in self.marks if mark.kind == "outlet"}
        if thing != "volume" or books or outlets & {"publisher", "magazine"}:
            return thing
        told = sold(self.text, self.marks[:date]) or [self.context.sold]
        if told[-1] == "audio":
            return "audio"
        if told[-1] == "disc" or "distributor" in outlets or (self.row and self.is_under_anime()):
            return "disc"
        lent = {outlet.kind for outlet in self.context.lenders}
        return "disc" if lent == {"distributor"} and not (told[-1] or self.context.thing in _READ) else thing

    def is_sold(self, clause: Clause, cue: int) -> bool:
        """Tell whether what is shown is sold: it ships; season 1 came on DVD in May, and the second comes in July."""
        if shape("ships").match(self.text, self.marks[cue].start):
            return True
        brought = any(mark.kind == "outlet" for mark in self.marks[clause.first : clause.last])
        loose = self.cues[cue].hint in ("", "release") and not brought
        return loose and "disc" in self.nouns(0, clause.first)

    def meant(self, clause: Clause, cue: int | None, date: int) -> str:
        """Give what comes out: the object of a verb that has one, else its subject, else what the text is about."""
        if cue is None or not clause.first <= cue < clause.last:
            return self.uncued(clause, date)
        told = self.told_first(cue, date)
        if told is not None:
            return told
        subject = self.subject(clause, cue)
        if cue > date:
            return self.opened(clause, cue, date, subject)
        ranked = self.ranked(clause, cue, date, subject)
        if ranked is not None:
            return ranked
        if subject == ["pronoun"]:
            return self.earlier(clause) or self.remembered(cue)
        return self.unnamed(clause, cue, date) or self.antecedent(clause)

    def told_first(self, cue: int, date: int) -> str | None:
        """Give the thing that needs no look at the subject: an edition, or what is told to begin on a date."""
        objects = self.nouns(cue + 1, date)
        if self.cues[cue].hint == "run" and "chapter" in objects:
            return "chapter"
        edition = self.edition(cue)
        if edition:
            return edition
        if ("disc" in objects or "audio" in objects) and not self.is_bundled(cue, date):
            return "disc" if "disc" in objects else "audio"
        if self.cues[cue].role == "announce" and self.begins_on(date):
            return next(reversed(_nouns(self.marks[cue + 1 : date])), "")
        return None

    def ranked(self, clause: Clause, cue: int, date: int, subject: list[str]) -> str | None:
        """Give the thing of the object or subject that a verb is said of; None where neither names one."""
        for nouns in self.by_rank(clause, cue, date, subject):
            if not nouns or nouns == ["pronoun"]:
                continue
            main = _main(nouns)
            if main == "volume" and set(nouns) & _SHOWN and not set(nouns) & {"manga", "novel"}:
                return "disc"
            if main == "series" and self.relative(clause):
                return None
            if main == "series" and self.context.thing:
                return "anime" if self.is_premiere(cue) else self.remembered(cue)
            return main or self.remembered(cue)
        return None

    def unnamed(self, clause: Clause, cue: int, date: int) -> str:
        """Give what comes out where neither object nor subject names it; nothing where the clause does not tell."""
        if self.is_authors(cue, date):
            return "novel" if "novel" in self.nouns(cue, date) else "manga"
        if self.text.startswith("Released", self.marks[cue].start):
            return _main(self.nouns(date + 1, len(self.marks))) or self.remembered(cue)
        if self.joined(cue) == "film":
            return "film"
        if "game" in self.nouns(clause.first, clause.last):
            return "game"
        if self.cues[cue].hint == "print" and "volume" in self.nouns(cue + 1, date):
            return "volume"
        return self.by_count(clause, cue, date) or self.reduced(clause, cue)

    def by_count(self, clause: Clause, cue: int, date: int) -> str:
        """Give what the numbers of a clause count: its own word for it, that of the issue, or that of the text."""
        numbers = [mark for mark in self.marks[clause.first : clause.last] if mark.kind == "number"]
        counted = [noun for mark in numbers if (noun := self.noun(mark, "")) in ("chapter", "volume")]
        if counted:
            return counted[0]
        if self.in_issue(cue, date):
            return "chapter"
        bare = any(not mark.value.of for mark in numbers)
        return "volume" if bare and self.counted_last(self.marks[date]) == "volume" else ""

    def is_premiere(self, cue: int) -> bool:
        """Tell whether a series premieres, as no manga does, in a text about one."""
        premieres = self.cues[cue].tense != "past" and self.text.startswith("premier", self.marks[cue].start)
        return premieres and self.context.thing in ("manga", "novel")

    def joined(self, cue: int) -> str:
        """Give what stands right before a verb says of the kind: the screening opened, streaming in Japan starts."""
        if shape("streaming somewhere").search(self.text, self.begin, self.marks[cue].start):
            return "stream"
        before = self.cues.get(cue - 1)
        between = self.text[self.marks[cue - 1].end : self.marks[cue].start].strip() if cue else ""
        beside = before is not None and (not between or (before.noun and between in _ARE))
        return before.hint if before is not None and beside and before.hint in TELLING else ""

    def edition(self, cue: int) -> str:
        """Give the edition that a noun is joined to: the Blu-ray release of the series."""
        before = self.marks[cue - 1] if cue and self.cues[cue].noun else None
        joined = before is not None and before.value in _EDITIONS and before.end + 1 == self.marks[cue].start
        return str(before.value) if before is not None and joined else ""

    def reduced(self, clause: Clause, cue: int) -> str:
        """Give the thing that a comma parts from a verb: the disc, originally set for June; due in May, a disc …"""
        closed = self.phrase_closed(cue)
        if closed is not None:
            return next(iter(self.nouns(closed, len(self.marks))), "")
        opened = next((n for n in range(cue - 1, clause.first, -1) if self.marks[n].kind == "stop"), clause.first)
        kinds = [mark.kind for mark in self.marks[opened + 1 : opened + 2]]
        return _main(self.nouns(clause.first, opened)) if kinds == ["orig"] else ""

    def is_authors(self, cue: int, date: int) -> bool:
        """Tell whether somebody began or ended a title, and so a serial: Nishimori began Cheeky Angel in 1999."""
        said, start = self.cues[cue], self.marks[cue].start
        plain = all(self.is_light(mark) for mark in self.marks[cue + 1 : date])
        titled = shape("a title").match(self.text, self.marks[cue].end)
        person = shape("a person").search(self.text[max(self.begin, start - 56) : start])
        return said.hint in ("start", "end") and said.tense == "past" and plain and bool(titled and person)

    def is_light(self, mark: Mark) -> bool:
        """Tell whether a mark may stand between such a verb and its date: brackets, as a novel series."""
        word = self.text[mark.start : mark.end]
        return (
            mark.kind in ("prep", "open", "close", "new", "beside") or mark.value in ("novel", "series") or word == "as"
        )

    def is_bundled(self, cue: int, date: int) -> bool:
        """Tell whether a disc only comes with what comes out: ships the fifth volume with a DVD."""
        joint = next((place for place in range(cue + 1, date) if self.is_with(place)), None)
        return joint is not None and "volume" in self.nouns(cue + 1, joint) and "disc" not in self.nouns(cue + 1, joint)

    def is_with(self, place: int) -> bool:
        mark = self.marks[place]
        return mark.kind == "stop" and self.text[mark.start : mark.end] == "with"

    def uncued(self, clause: Clause, date: int) -> str:
        """Give what comes out where no word says that it does: what the clause names, or the heading above a row."""
        if date < len(self.marks) and shape("dated issue").match(self.text, self.marks[date].end):
            return "chapter"
        if date < len(self.marks) and self.is_beside_disc(self.marks[date]):
            return "film"
        nouns = self.nouns(clause.first, clause.last) or (self.nouns(0, len(self.marks)) if self.row else [])
        if nouns == ["anime"] and self.row and self.context.thing == "disc":
            return "disc"
        if not nouns and date < len(self.marks):
            nouns = _nouns(self.context.head_of(self.text, self.marks, self.marks[date]))
        elif not nouns:
            nouns = _nouns(self.context.heading)
        sold = self.context.thing == "disc" and self.is_digital(clause)
        return _main(nouns) or ("" if self.table or sold else self.context.thing)

    def opened(self, clause: Clause, cue: int, date: int, subject: list[str]) -> str:
        """Give what comes out on a date that opens its clause, the verb behind it: on May 5 the film opens."""
        off = self.cues[cue].role in ("delay", "cancel")
        near = self.nouns(clause.first if off else self.phrase_start(date), cue)
        behind = self.nouns(cue + 1, clause.last, direct=True)
        made = self.cues[cue].hint == "adapt"
        named = (made and _main(behind)) or _main(near) or _main(behind) or _main(subject)
        return self.context.main or self.context.thing if named in ("promo", "") else named

    def by_rank(self, clause: Clause, cue: int, date: int, subject: list[str]) -> list[list[str]]:
        """Give the things of object and subject, those first that a verb is said of; nobody's staff comes out."""
        behind = cue + 1 + self.text.startswith((" with", " as "), self.marks[cue].end)
        theirs = self.nouns(behind, clause.last if self.cues[cue].noun else date, direct=True)
        made = self.cues[cue].hint == "adapt"
        source = made and self.text.endswith((" of", " from"), 0, self.marks[cue].end)
        joined = self.text.startswith(" with", self.marks[cue].end) and "ova" in subject
        active = not (source or joined) and (made or self.transitive(cue))
        ranked = [theirs, subject] if active else [subject, theirs]
        first, second = _main(ranked[0]), _main(ranked[1])
        shown = self.cues[cue].hint == "film" and first == "live" and "film" in ranked[1]
        if self.text.startswith(" with", self.marks[cue].end) and "volume" in (*theirs, *subject):
            return [subject] if "audio" in subject else [["volume"]]
        staff = not active and first == "promo" and second not in ("promo", "")
        return ranked[::-1] if shown or staff else ranked

    def subject(self, clause: Clause, cue: int) -> list[str]:
        """Give the things before a cue: of a noun, those of its own phrase first: events before its theatrical run."""
        start = self.start_of(clause, cue)
        if self.cues[cue].noun and self.cues[cue].hint == "film":
            near = cue
            while near > start and self.marks[near - 1].kind not in ("prep", "stop", "cue", "open"):
                near -= 1
            return self.nouns(near, cue) or ["film"]
        owner = self.owner(cue)
        if owner and self.cues[cue].hint in TELLING:
            return [owner]
        which = self.which(start, cue)
        behind = self.nouns(which or start, cue)
        if behind or which is None:
            return behind
        seasons = [mark.kind for mark in self.marks[start:which] if mark.kind != "stop"][-1:] == ["season"]
        return ["anime"] if seasons else self.nouns(self.based(start, which), which)[-1:]

    def owner(self, cue: int) -> str:
        """Give the thing of which a noun of release is told: six weeks after the anime's premiere on May 4."""
        owner = self.marks[cue - 1] if cue and self.cues[cue].noun else None
        owned = owner is not None and self.text[owner.end : self.marks[cue].start].removeprefix("'s") in _OWNED
        return self.noun(owner, "") if owner is not None and owned else ""

    def remembered(self, cue: int) -> str:
        """Give what the text is about, if it can do what a cue says; what airs is no book, whatever was told before."""
        if self.cues[cue].hint in ("print", "release") and any(mark.kind == "format" for mark in self.marks):
            return "volume"
        magazines = any(mark.kind == "outlet" and mark.value.kind == "magazine" for mark in self.marks)
        if magazines or (self.cues[cue].hint == "issue" and self.context.thing in ("live", "film", "anime", "drama")):
            return "manga"
        hint = self.cues[cue].hint
        if hint == "release" and self.context.thing in (*_SHOWN, "live") and any(map(is_english, self.marks)):
            return "volume"
        if hint == "release" and self.context.thing == "live":
            return ""
        if hint == "open" and self.context.thing in (*_BOUND, *_EDITIONS):
            return "film"
        never = _PRINTED if hint in ("broadcast", "stream") else _BOUND if hint == "air" else ()
        return "anime" if self.context.thing in never else self.context.thing

    def antecedent(self, clause: Clause) -> str:
        """Give what a clause without a thing of its own speaks of: the end of a clause before, or the whole text."""
        headed = self.headed() if self.row else ""
        if headed:
            return headed
        earlier = self.earlier(clause)
        if earlier:
            return earlier
        serial = any(self.cues[place].hint == "issue" for place in self.cues if clause.first <= place < clause.last)
        serial = serial or any(self.tells_magazine(other) for other in self.clauses if other.last <= clause.first)
        if self.context.thing not in ("manga", "chapter") and (serial or self.tells_magazine(clause)):
            return "manga"
        released = any(self.cues[place].hint == "release" for place in self.cues if clause.first <= place < clause.last)
        if released and self.context.thing == "anime" and self.context.kind == "film":
            return "film"
        shown = any(self.cues[place].hint in _PLAYED for place in self.cues if clause.first <= place < clause.last)
        return "anime" if shown and self.context.thing == "disc" else self.context.thing

    def earlier(self, clause: Clause) -> str:
        """Give the last thing that the clauses of the sentence before one name."""
        for before in reversed([other for other in self.clauses if other.last <= clause.first]):
            nouns = self.nouns(before.first, self.aside(before, clause) or before.last)
            told = [noun for noun in nouns if noun in PRIORITY and noun not in ("promo", "goods", "series")]
            if told:
                return told[-1]
        return ""

    def headed(self) -> str:
        """Give the thing that the heading above a row names, as by a number, Vol. 1; where it was told comes last."""
        marks = self.context.heading
        nouns = [self.noun(mark, self.text[mark.start : mark.end]) for mark in marks]
        works = [noun for noun in nouns if noun not in ("promo", "live")]
        return _main(works) or _main([noun for noun in nouns if noun != "promo"])

    def is_of_title(self, place: int) -> bool:
        """Tell whether a preposition is a word of a title: Attack on Titan."""
        mark = self.marks[place]
        follows = self.marks[place + 1].start if place + 1 < len(self.marks) else len(self.text)
        if follows <= mark.end + 1 or not self.text[mark.end + 1 : mark.end + 2].isupper():
            return False
        word = self.text[self.text.rfind(" ", 0, mark.start - 1) + 1 : mark.start]
        return word[:1].isupper() and word[-1:] == " "

    def nouns(self, first: int, last: int, *, direct: bool = False) -> list[str]:
        """Give the things named among some marks; ``direct`` stops where the object ends.

        Of "the manga adaptation of the film" the manga alone is named: what stands behind "of" only tells which one.
        So does the owner in "the film's novelization".
        """
        found: list[str] = []
        whole, form = True, False
        owner: list[str] = []
        for place in range(max(first, 0), min(last, len(self.marks))):
            mark = self.marks[place]
            word = self.text[mark.start : mark.end]
            if direct and self.ends_object(place):
                break
            if self.is_passed_over(place) or (mark.kind == "cue" and mark.value.noun and found[-1:] == ["disc"]):
                continue
            if self.opens_phrase(mark, whole=whole):
                whole = True
            elif (word == "of" and found and (form or found[-1] in _PARTED)) or mark.kind == "based":
                whole = False
            form = mark.kind == "noun" and word in _VERSIONS
            noun = self.noun(mark, word)
            if noun and whole and not (word in FORMS and found and self.marks[place - 1].end + 1 == mark.start):
                if owner and owner == found[-1:]:
                    found.pop()
                found.append(noun)
                owner = [noun] if noun == "film" and self.text.startswith("'s ", mark.end) else []
        return found

    def is_passed_over(self, place: int) -> bool:
        """Tell whether a mark names a picture by the way, or what a work tells about."""
        mark = self.marks[place]
        promo = mark.value == "promo" and (self.is_bracketed(place) or self.stands_along(mark))
        return promo or (mark.kind == "noun" and self.is_told_about(mark))

    def ends_object(self, place: int) -> bool:
        """Tell whether an object ends at a mark."""
        mark = self.marks[place]
        inner = self.text[mark.start : mark.end].lower() in _INNER
        return (
            mark.kind == "stop"
            or (mark.kind == "prep" and not inner and not self.is_of_title(place))
            or self.is_moment(mark)
        )

    def opens_phrase(self, mark: Mark, *, whole: bool) -> bool:
        """Tell whether what stands behind a mark is named by itself, and does not only tell which one is meant."""
        word = self.text[mark.start : mark.end]
        if mark.kind == "stop":
            return whole or word != "and"
        return mark.kind in ("cue", "date") or (mark.kind == "prep" and word.lower() not in _INNER)

    def is_bracketed(self, place: int) -> bool:
        """Tell whether a mark stands in brackets: volume 3 (seen in the image below) ships in May."""
        before = (mark.kind for mark in reversed(self.marks[max(0, place - _BRACKET) : place]))
        return next((kind for kind in before if kind in ("open", "close")), "") == "open"

    def is_told_about(self, mark: Mark) -> bool:
        """Tell whether a mark is of what a work tells: Foo by Aoi Mori, about a woman inside a game, out in May."""
        return bool(shape("told about").search(self.text, max(self.begin, mark.start - 90), mark.start))

    def stands_along(self, mark: Mark) -> bool:
        """Tell whether a mark names who or what is there too, or where it is: a concert with the cast, on its site."""
        return bool(shape("along with").search(self.text, max(self.begin, mark.start - 48), mark.start))

    def is_moment(self, mark: Mark) -> bool:
        """Tell whether a mark is a date, and not the month of a magazine's issue."""
        return mark.kind == "date" and not shape("issue").match(self.text, mark.end)

    def noun(self, mark: Mark, word: str) -> str:
        """Give the thing that a mark names; nothing where it names none."""
        if word == "finale" and shape("of manga").search(self.text, max(self.begin, mark.start - 8), mark.end + 30):
            return "chapter"
        if mark.kind == "noun" and mark.value != "awardname":
            return str(mark.value)
        if mark.kind == "number":
            if shape("disc").search(word):
                return "disc"
            counted_as = {"volume": "volume", "chapter": "chapter", "issue": "chapter"}
            return counted_as.get(mark.value.of, "anime" if mark.value.of else "")
        return "anime" if mark.kind == "season" else ""


TELLING = ("air", "broadcast", "stream", "film")
"""Hints of nouns that say by themselves what comes out: premiere, broadcast, screening."""

_OWNED = (" ", " world ", " Japanese ", " television ", " TV ", " theatrical ")
"""What stands between the thing and the noun of its release."""

_READ = ("manga", "novel", "chapter")
"""Things whose volumes are books."""

_ARE = ("is", "was", "are", "were", "has been", "will be")
"""What may stand between what comes out and how it is planned: its theatrical release is planned for the fall."""

_SHOWN = {"anime", "ova", "film", "special", "drama"}
"""What has volumes that are discs."""

_BOUND = ("volume", "disc", "chapter")
"""Things that have no premiere."""

_EDITIONS = ("disc", "audio")

_PLAYED = ("air", "run", "broadcast", "stream")
"""Hints of what happens to a work and not to its discs."""

_PRINTED = (*_BOUND, "manga", "novel")
"""Things that are never on the air."""

_VERSIONS = ("adaptation", "version")
"""Words that say of which work the thing before them is: the manga adaptation of the film."""

FORMS = (*_VERSIONS, "series", "project", "show")
"""Words that only say in which form the thing before them comes: the manga adaptation."""

_PARTED = ("manga", "novel", "film", "drama", "game", "disc")
"""Works and their discs; seasons and volumes are parts of what stands behind their "of"."""

_INNER = ("of", "the", "a", "an", "its", "their")

_BRACKET = 12
"""Marks before one among which its bracket opens."""


def is_english(mark: Mark) -> bool:
    """Tell whether a mark is a publisher of English editions."""
    return mark.kind == "outlet" and mark.value.kind == "publisher" and mark.value.territory not in (None, "JP")


def _nouns(marks: list[Mark]) -> list[str]:
    return [str(mark.value) for mark in marks if mark.kind == "noun" and mark.value != "info"]


def _main(nouns: list[str]) -> str:
    """Give the thing that is meant among several."""
    known = [noun for noun in nouns if noun in PRIORITY and not (noun == "special" and "ova" in nouns)]
    return min(known, key=PRIORITY.index) if known else ""
