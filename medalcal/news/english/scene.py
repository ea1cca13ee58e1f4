"""An English sentence set out for reading: its marks, the verbs among them and the clauses around these."""

from __future__ import annotations

from bisect import bisect_left

from medalcal.news.context import Context
from medalcal.news.english.clauses import Clause, clauses, compound, without_asides
from medalcal.news.english.offsets import later
from medalcal.news.english.shapes import shape
from medalcal.news.lines import beside
from medalcal.news.marks import Cue, Mark, When
from medalcal.news.tidy import Tidy


class Scene:
    """The marks of one sentence, and where in it something stands."""

    def __init__(self, text: str, tidied: Tidy, place: int, context: Context, *, begin: int, row: bool) -> None:
        self.text = text
        self.marks = without_asides(text, later(dated(text, tidied.marks), context))
        self.again = tidied.again
        self.place = place
        self.context = context
        self.row = row
        self.table = row and bool(self.marks) and "|" in text[self.marks[0].start : self.marks[-1].end]
        self.cues = compound(text, self.marks)
        if row:
            self.cues = {place: said for place, said in self.cues.items() if not self.is_of_name(place, said)}
        self.begin = begin
        self.clauses = clauses(text, self.marks, self.cues)

    def is_of_name(self, place: int, said: Cue) -> bool:
        """Tell whether a word of a row is part of a name, and says nothing: Finest Retired Assassin (May 6)."""
        mark = self.marks[place]
        alone = self.text.startswith((":", " on ", " in "), mark.end)
        return said == Cue("other") and self.text[mark.start].isupper() and not alone

    def phrase(self, clause: Clause, places: set[int], of_things: frozenset[int] = frozenset()) -> list[Mark]:
        """Give the marks of a clause around some of its dates, up to the dates that hang on other cues.

        Args:
            of_things: Dates that only say which thing is meant, and part nothing: it will release the 1988 film in May.
        """
        dates = [place for place in range(clause.first, clause.last) if self.marks[place].kind == "date"]
        first, last = clause.first, clause.last
        for date in dates:
            if date not in places | of_things and date < min(places):
                first = max(self.moment_end(date, clause.last), self.cut(date, min(places)))
            elif date not in places and date > max(places):
                last = min(last, self.phrase_end(max(places), date))
        compared = [place for place in range(max(places) + 1, last) if self.is_compared(place)]
        last = compared[0] if compared else last
        last = self.cut(max(places), last) or last
        last = next((n for n in range(max(places) + 1, last) if self.is_again(n) or self.is_of_which(n)), last)
        other = {self.marks[date].start for date in dates if date not in places}
        sources = self.sources(first, last)
        return [
            Mark("part", mark.start, mark.end) if self.goes_on_apart(mark, dates[0]) else mark
            for mark in self.marks[first:last]
            if (mark.kind != "date" or mark.start not in other) and mark.start not in sources
        ]

    def goes_on_apart(self, mark: Mark, first: int) -> bool:
        """Tell whether others come behind a mark, with their own date: on AT-X on May 3, followed by BS11 on May 5."""
        followed = mark.kind == "asof" and self.text.endswith("followed ", 0, mark.start)
        return self.text[mark.start : mark.end] == ";" or (followed and self.marks[first].end <= mark.start)

    def is_of_which(self, place: int) -> bool:
        """Tell whether a number only opens what is told of it: eleven volumes, the first of which came out in May."""
        return self.marks[place].kind == "number" and self.text.startswith(" of which", self.marks[place].end)

    def is_again(self, place: int) -> bool:
        """Tell whether brackets open or close in which it is said when something is shown again: (reruns on May 5)."""
        mark = self.marks[place]
        if mark.kind == "open":
            return bool(shape("again in brackets").match(self.text, mark.start))
        begin = max(self.begin, mark.start - _AGAIN)
        return mark.kind == "close" and bool(shape("shown again").search(self.text, begin, mark.start))

    def cut(self, first: int, last: int) -> int:
        """Give the first mark between two of what comes later, or again: followed by a rerun, with replays at 3:30."""
        start = max(self.begin, self.marks[first].end)
        between = shape("comes after").search(self.text, start, self.marks[last - 1].end)
        if between is None:
            return 0
        return bisect_left(self.marks, between.start(), lo=first, hi=last, key=lambda mark: mark.start)

    def sources(self, first: int, last: int) -> set[int]:
        """Give where the outlets start that only told it, or that brackets tell of: according to Newtype magazine, …"""
        places = [place for place in range(first, last) if self.marks[place].kind == "outlet"]
        return {
            self.marks[place].start
            for place in places
            if shape("source").search(self.text, self.begin, self.marks[place].start)
            or self.is_told_aside(place)
            or self.streams_it(self.marks[place])
            or shape("not dated").match(self.text, self.marks[place].end)
            or self.is_left(self.marks[place])
            or self.is_house(place, last)
        }

    def is_told_aside(self, place: int) -> bool:
        """Tell whether a mark stands in brackets that tell something else: (Funimation streamed it)."""
        opened = next((n for n in range(place - 1, -1, -1) if self.marks[n].kind in ("open", "close")), None)
        if opened is None or self.marks[opened].kind == "close":
            return False
        closed = next((n for n in range(place, len(self.marks)) if self.marks[n].kind == "close"), len(self.marks))
        told = any(n in self.cues and not self.cues[n].noun for n in range(opened, closed))
        return told and not any(mark.kind in ("date", "clock") for mark in self.marks[opened:closed])

    def streams_it(self, outlet: Mark) -> bool:
        """Tell whether an outlet is only told to stream what is on the air: with Hulu as its streaming service."""
        led = self.text.endswith(("with ", "and "), self.begin, outlet.start)
        return led and bool(shape("as its streamer").match(self.text, outlet.end))

    def is_house(self, place: int, last: int) -> bool:
        """Tell whether an outlet is only whose programme it is, which another one shows: NHK's drama on NHK General."""
        owner, owns = self.marks[place], shape("owns").match(self.text, self.marks[place].end)
        if owns is None or owner.value.kind != "channel":
            return False
        shown = (mark for mark in self.marks[place + 1 : last] if mark.kind == "outlet" and mark.start > owns.end())
        return any(mark.value.kind in ("channel", "platform") for mark in shown)

    def is_left(self, outlet: Mark) -> bool:
        """Tell whether an outlet is the one from which something moves to another: from Hulu to Netflix."""
        start = max(self.begin, outlet.start - _MOVING)
        return bool(shape("moves from").search(self.text, start, outlet.start))

    def is_compared(self, place: int) -> bool:
        """Tell whether a mark opens what happens at the same time: at the same time as the Tokyo MX debut."""
        mark, before = self.marks[place], self.marks[place - 1]
        joint = mark.kind == "stop" and self.text[mark.start : mark.end] in ("as", "with")
        return joint and mark.start - before.end <= 1 and self.text.endswith(_AT_ONCE, 0, before.end)

    def moment_end(self, date: int, last: int) -> int:
        """Give where the moment of a date ends: behind the clock that follows it at once."""
        place = date + 1
        timed = next((mark.kind for mark in self.marks[place + 1 : place + 3] if mark.kind != "prep"), "") == "clock"
        place += timed and place < last and self.text[self.marks[place].start] == ","
        while place < last and self.marks[place].kind in ("prep", "clock", "zone"):
            if self.marks[place].start - self.marks[place - 1].end > _BESIDE:
                break
            place += 1
        moment = [each for each in range(date, place) if self.marks[each].kind != "prep"]
        return moment[-1] + 1

    def phrase_end(self, date: int, later: int) -> int:
        """Give where what belongs to a date ends: at the last stop before the verb of a later one, or at that date."""
        verb = next((place for place in range(later - 1, date, -1) if place in self.cues), None)
        if verb is None:
            return later
        return next((place for place in range(verb, date, -1) if self.marks[place].kind == "stop"), later)

    def phrase_start(self, date: int) -> int:
        """Give where the noun phrase of a date begins: behind the stop or the cue before it."""
        place = date
        while place > 0 and self.marks[place - 1].kind not in ("stop", "cue", "open", "close"):
            place -= 1
        return place

    def start_of(self, clause: Clause, cue: int) -> int:
        """Give where the subject of a cue can begin: behind the cue before it; of "its release is set" before that."""
        told = [place for place in self.cues if clause.first <= place < cue and self.cues[place].role != "plan"]
        earlier = [
            place
            for place in told
            if not (
                self.cues[place].noun
                and (
                    self.is_next_verb(place, cue)
                    or self.is_fate(cue)
                    or self.parts_relative(place, cue)
                    or self.is_up_for(place)
                    or self.text.startswith(" of ", self.marks[place].end)
                )
            )
        ]
        if earlier and not self.cues[cue].noun:
            return max(earlier) + 1
        return self.source_end(clause.first, cue)

    def is_up_for(self, place: int) -> bool:
        """Tell whether a cue only says that something can be ordered: it went up for pre-order on May 4 and ships …"""
        orders = self.cues[place].hint == "tickets" and self.cues[place].noun
        return orders and self.text.endswith(("for ", "to "), self.begin, self.marks[place].start)

    def is_next_verb(self, place: int, cue: int) -> bool:
        """Tell whether nothing but the rest of its verb stands before a cue: a Blu-ray release will follow."""
        return all(self.marks[n].kind == "cue" and n not in self.cues for n in range(place + 1, cue))

    def parts_relative(self, first: int, last: int) -> bool:
        """Tell whether a relative clause opens between two marks: the English release, which was expected in spring."""
        return any(
            mark.kind == "stop" and self.text[mark.start : mark.end] in ("which", "that")
            for mark in self.marks[first + 1 : last]
        )

    def source_end(self, first: int, last: int) -> int:
        """Give where a clause begins behind who told it: according to the May issue of Newtype magazine, the anime …"""
        for place in range(first, last):
            mark = self.marks[place]
            if self.text[mark.start] == "," and shape("source").search(self.text, self.begin, mark.start):
                return place + 1
        return first

    def is_beside_disc(self, date: Mark) -> bool:
        """Tell whether a row for what is digital stands right above or below that of the disc."""
        if not self.row or not shape("digital label").match(self.text, self.begin):
            return False
        end = self.text.find("\n", date.end)
        rows = beside(self.text, self.begin, len(self.text) if end < 0 else end)
        return any(map(shape("disc label").match, rows))

    def transitive(self, cue: int) -> bool:
        """Tell whether a cue has its object behind it: not after "be", and not where it premieres by itself."""
        said = self.cues[cue]
        if said.hint in ("air", "broadcast", "open", "end", "film", "run") and said.role == "release":
            return bool(shape("brings promo").match(self.text, self.marks[cue].end))
        before = self.text[max(0, self.marks[cue].start - 16) : self.marks[cue].start].lower().split()
        return not any(word in ("be", "was", "were", "is", "are", "been", "being") for word in before[-2:])

    def adverbial(self, date: int) -> bool:
        """Tell whether a date stands by itself behind a preposition: on January 10 it premieres."""
        before = self.text[max(0, self.marks[date].start - 12) : self.marks[date].start].lower().rstrip()
        return before.endswith((" on", " in", " since", " from", " during")) or before in ("on", "in", "since", "from")

    def begins_on(self, place: int) -> bool:
        """Tell whether something is there from a date on, or is listed so: a new program, starting on October 6."""
        start = self.marks[place].start
        if self.is_listed(place):
            return True
        scheduled = shape("scheduled").search(self.text, max(self.begin, start - 180), start)
        return bool(scheduled or shape("starting on").search(self.text, max(self.begin, start - 16), start))

    def is_listed(self, place: int) -> bool:
        """Tell whether a season or a month with its year stands in brackets behind a name: licensed Foo (fall 2026)."""
        when, around = self.marks[place].value, self.marks[max(0, place - 1) : place + 2]
        alone = [mark.kind for mark in around] == ["open", "date", "close"]
        named = alone and shape("capital before").search(
            self.text, max(self.begin, around[0].start - 24), around[0].start
        )
        return bool(named) and when.year is not None and bool(when.month or when.part)

    def is_in_magazine(self, date: int) -> bool:
        """Tell whether a magazine stands before a date: as a one-shot in Weekly Shonen Jump in September 2018."""
        stood = self.marks[max(0, date - 2) : date]
        if [mark.kind for mark in stood] != ["outlet", "prep"] or stood[0].value.kind != "magazine":
            return False
        start, end = stood[0].start, self.marks[date].start
        inside = shape("inside").search(self.text, max(self.begin, start - 12), start)
        return bool(inside and shape("in or since").fullmatch(self.text, stood[0].end, end))

    def tells_magazine(self, clause: Clause) -> bool:
        """Tell whether a clause says in which magazine something comes out: in Young Animal, in the same magazine."""
        marks = self.marks[clause.first : clause.last]
        named = (mark for mark in marks if mark.kind == "outlet" and mark.value.kind == "magazine")
        spoken = (mark for mark in marks if self.text[mark.start : mark.end] == "magazine")
        return any(
            shape("inside").search(self.text, max(self.begin, mark.start - 24), mark.start)
            for mark in (*named, *spoken)
        )

    def names_work(self, clause: Clause, date: int) -> bool:
        """Tell whether a title, or "it", stands in a clause before a date: Assassination Classroom began in 2012."""
        if any(mark.value == "pronoun" for mark in self.marks[clause.first : date] if mark.kind == "noun"):
            return True
        start = self.marks[clause.first - 1].end if clause.first else self.begin
        return self.work_between(start, self.marks[date].start)

    def work_between(self, start: int, end: int) -> bool:
        """Tell whether a stretch of the sentence names a work."""
        found = self.context.works.titles.found[self.place] if self.context.works is not None else []
        return any(start <= title.start and title.end <= end for title in found)

    def since(self, date: Mark) -> bool:
        """Tell whether a date stands behind "since", which looks back whatever the verb's form."""
        return self.text[max(0, date.start - 7) : date.start].lower().rstrip().endswith("since")

    def relative(self, clause: Clause) -> bool:
        """Tell whether a clause opens with which or that, and so speaks of what stands before it."""
        opening = self.marks[clause.first : clause.first + 2]
        return any(mark.kind == "stop" and self.text[mark.start : mark.end] in ("which", "that") for mark in opening)

    def only_dated(self) -> bool:
        """Tell whether a row holds a day and nothing else: it dates what stands below it."""
        start = self.text.rfind("\n", 0, self.marks[0].start) + 1
        end = self.text.find("\n", self.marks[-1].end)
        rest = self.text[start : self.marks[0].start] + self.text[self.marks[-1].end : end if end >= 0 else None]
        return all(mark.kind in ("date", "weekday") for mark in self.marks) and not any(map(str.isalnum, rest[:80]))

    def is_headed_occasion(self, date: Mark) -> bool:
        """Tell whether it is the exhibition, or the festival, of the headline that is said to be on a date."""
        told = shape("occasion on").search(self.text, max(self.begin, date.start - _OCCASION), date.start)
        headed = told is not None and shape("headed occasion").match(self.text)
        return bool(headed) and self.text.find("\n", 0, self.begin) > 0

    def is_fate(self, place: int) -> bool:
        """Tell whether a cue says that something moved or is off."""
        return place in self.cues and self.cues[place].role in ("delay", "cancel")

    def japan(self) -> bool:
        """Tell whether the sentence speaks of Japan, or of what comes out "there", behind one that does."""
        if not self.marks:
            return False
        start, end = self.marks[0].start, self.marks[-1].end
        there = " there " in self.text[start:end] and "in Japan" in self.text[max(0, start - _AGAIN) : start]
        return there or "Japan" in self.text[start:end]

    def inside(self, clause: Clause, mark: Mark) -> bool:
        return mark in self.marks[clause.first : clause.last]

    def refers(self, clause: Clause) -> bool:
        """Tell whether a clause, or the sentence, begins with a word that refers to the sentence before."""
        if any(mark.kind == "noun" and mark.value == "pronoun" for mark in self.marks[: clause.last]):
            return True
        start = min((mark.start for mark in self.marks), default=0)
        return bool(shape("refers").search(self.text[max(0, start - 14) : start + 14].lstrip()))

    def named(self, clause: Clause) -> bool:
        """Tell whether a clause names what comes out, or points back at it."""
        kinds = ("noun", "number", "season", "outlet", "format")
        return any(mark.kind in kinds for mark in self.marks[clause.first : clause.last])


_BESIDE = 3
"""Characters between the words of one moment: on July 5 at 24:00."""

_OCCASION = 110
"""Characters before a date in which it is said of what occasion it is."""

_ISSUE = 24
"""Characters before a year in which it is said to be that of an issue."""

_MOVING = 24
"""Characters of the longest "switched over from" before an outlet."""

_AGAIN = 80
"""Characters of the longest brackets that say when something is shown again."""

_AT_ONCE = ("at the same time", "simultaneously", "on the same day", "the same day")


def dated(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the marks with a year and the day told behind it as one date: in 2011, from April 4."""
    found: list[Mark] = []
    for mark in marks:
        near = range(len(found) - 1, max(-1, len(found) - 4), -1)
        year = next((place for place in near if found[place].kind == "date"), None)
        if mark.kind == "date" and mark.value.part in ("H1", "H2") and text.endswith("the year", 0, mark.end):
            mark = _half_of_year(found, mark)
        if year is not None and mark.kind == "date" and _is_again(text, found[year], mark):
            found[year:] = [mark]
        elif year is not None and mark.kind == "date" and _in_list(text, found[year], mark):
            found[year] = found[year]._replace(value=_of_year(found[year].value, mark.value))
            found.append(mark)
        elif year is not None and mark.kind == "date" and _in_year(text, found[year], mark):
            whole = mark.value._replace(year=found[year].value.year, shift=found[year].value.shift)
            found[year:] = [Mark("date", mark.start, mark.end, whole)]
        else:
            found.append(mark)
    slate = next((mark for mark in found if mark.kind == "date" and is_year_of_all(text, found, mark)), None)
    return found if slate is None else [_of_slate(mark, slate) for mark in found]


def is_year_of_all(text: str, marks: list[Mark], date: Mark) -> bool:
    """Tell whether a season with its year is that of a list with a month for each: the fall 2026 slate has A (May)."""
    when: When = date.value
    if not when.part or when.year is None or not shape("slate").match(text, date.end):
        return False
    return any(mark.kind == "date" and mark.start > date.end and mark.value.month for mark in marks)


def _of_slate(mark: Mark, slate: Mark) -> Mark:
    """Give a month behind the season of a list with the year of that."""
    bare = mark.kind == "date" and mark.start > slate.end and mark.value == When(month=mark.value.month)
    return mark._replace(value=mark.value._replace(year=slate.value.year)) if bare else mark


def _half_of_year(before: list[Mark], half: Mark) -> Mark:
    """Give half of "the year" as that of the year told before it: planned for early 2021, now for its second half."""
    years = [mark.value.year for mark in before if mark.kind == "date" and mark.value.year is not None]
    return half._replace(value=When(years[-1], part=half.value.part)) if years else half


def _is_again(text: str, day: Mark, date: Mark) -> bool:
    """Tell whether a date says which day "yesterday" or "this Friday" is: yesterday, on March 18."""
    near = day.value.shift is not None and day.value.shift[0] in ("day", "week", "weekday", "this weekday", "after")
    return near and date.value.day is not None and text[day.end : date.start].strip(" ,(") in ("", "on")


def _in_list(text: str, first: Mark, last: Mark) -> bool:
    """Tell whether two dates share the year of the second: in September and October of last year."""
    bare = first.value.month is not None and first.value.year is None and first.value.shift is None
    told = last.value.month is not None and (last.value.year is not None or last.value.shift in _YEARS)
    return bare and told and text[first.end : last.start].strip(" ,") in _JOINED


_JOINED = ("and", "or", "&", "", "to", "until", "through")
"""What stands between two dates of which the second has the year of both."""

_YEARS = (("year", -1), ("year", 0), ("year", 1), ("then", 0))


def _of_year(first: When, last: When) -> When:
    """Give a date with the year of the one behind it, or the year before where it would lie after that."""
    later = first.month is not None and last.month is not None and first.month > last.month
    if last.year is not None:
        return first._replace(year=last.year - later)
    return first._replace(shift=last.shift)


def _in_year(text: str, year: Mark, day: Mark) -> bool:
    alone = year.value == When(year.value.year) and day.value.month is not None and day.value.year is None
    if alone and year.value.shift is None:
        issue = shape("of an issue").search(text, max(0, year.start - _ISSUE), year.start)
        joined = text[year.end : day.start].strip(" ,") in ("", "from", "on")
        return year.value.year is not None and joined and issue is None
    counted = year.value.shift is not None and year.value == When(shift=year.value.shift, vague=year.value.vague)
    bare = counted and year.value.shift[0] == "year" and day.value == When(month=day.value.month, day=day.value.day)
    return bare and day.value.month is not None and text[year.end : day.start].strip(" ,") in ("in", "on")
