"""What tells in an English sentence that discs or an occasion are meant, whatever thing its words name."""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.installments import Installments
from medalcal.news.english.names import is_person
from medalcal.news.english.shapes import shape
from medalcal.news.marks import Mark


class KindHints(Installments):
    """Looks around a date for what is sold, and for what an occasion is called."""

    def names_occasion(self, date: Mark) -> bool:
        """Tell whether it is an occasion by its name that is on a date: the Lamp Film Festival is on May 4."""
        start = max(self.begin, date.start - 60)
        return bool(shape("occasion named").search(self.text, start, date.start)) or self.is_headed_occasion(date)

    def is_out_book(self, cue: int) -> bool:
        """Tell whether a verb says that a book is out, as its sentence calls it: Lamp Road, out May 4, is a manga."""
        if self.text[self.marks[cue].start : self.marks[cue].end] not in ("out", "due out"):
            return False
        nouns = {mark.value for mark in self.marks if mark.kind == "noun"} - {"pronoun", "series"}
        parts = any(
            mark.kind == "number" or (mark.kind == "outlet" and mark.value.kind == "magazine") for mark in self.marks
        )
        return bool(nouns) and nouns <= {"manga", "novel"} and not parts

    def is_debut_in_print(self, cue: int) -> bool:
        """Tell whether a person debuted with what was printed: Kei Mori debuted in 1993 with the one-shot Lamp Road."""
        verb, works = self.marks[cue], self.context.works
        if works is None or not self.text.startswith("debuted in ", verb.start):
            return False
        before = [run for run in works.titles.runs[self.place] if run.end + 1 == verb.start]
        printed = any(
            mark.value in ("chapter", "manga", "novel") if mark.kind == "noun" else mark.value.kind == "magazine"
            for mark in self.marks[cue:]
            if mark.kind in ("noun", "outlet")
        )
        return bool(before) and printed and is_person(works.titles.name(before[0]))

    def is_on_disc(self, clause: Clause, date: Mark) -> bool:
        """Tell whether it is said behind a date, or behind who brings it then, that it is sold on discs."""
        last = max((m.end for m in self.marks[clause.first : clause.last] if m.kind == "outlet"), default=date.end)
        return any(shape("sold on disc").match(self.text, end) for end in (date.end, last) if end >= date.end)

    def is_opening(self, cue: int) -> bool:
        """Tell whether a cue is the opening of a film: it arrives on Blu-ray ahead of its opening in China."""
        start = self.marks[cue].start
        led = self.text.endswith((" an ", " its ", " the ", " theatrical "), self.begin, start)
        return led and self.text.startswith("opening", start)

    def is_digital(self, clause: Clause) -> bool:
        """Tell whether a clause speaks of what is digital, and so of no disc."""
        return any(m.kind == "format" and m.value == "digital" for m in self.marks[clause.first : clause.last])

    def is_under_anime(self) -> bool:
        """Tell whether the heading above a row is that of anime and nothing read, or brackets say in which voices."""
        heads = self.headed_nouns()
        if any(
            mark.kind == "note" and shape("voiced").fullmatch(self.text, mark.start, mark.end) for mark in self.marks
        ):
            return True
        return bool(heads & {"anime", "ova", "disc"}) and not heads & {"manga", "novel", "volume", "chapter"}

    def headed_nouns(self) -> set[str]:
        """Give the things that the heading above a row names."""
        return {str(mark.value) for mark in self.context.heading if mark.kind == "noun"} if self.row else set()

    def in_issue(self, cue: int, date: int) -> bool:
        """Tell whether something that nobody names comes out in an issue: the new arc launched in the January issue."""
        issues = [mark for mark in self.marks[cue:date] if mark.kind == "noun" and mark.value == "chapter"]
        return any(self.text[mark.start : mark.end] == "issue" for mark in issues)
