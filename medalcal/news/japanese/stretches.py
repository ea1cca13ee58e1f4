"""Which stretch of a Japanese sentence belongs to a date: what stands between its clause's ends, or its brackets."""

from __future__ import annotations

import re

from medalcal.news.found import Kind
from medalcal.news.japanese.compounds import CARRIERS
from medalcal.news.japanese.coordination import TOPIC, inner
from medalcal.news.japanese.numbers import Numbers
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.marks import Mark, When
from medalcal.news.proposal import Proposal
from medalcal.news.titles import is_work

_MADE: dict[str, Kind] = {
    "film": "film", "live": "live", "ova": "disc", "anime": "broadcast", "drama": "broadcast"
}  # fmt: skip
"""What a work may be made, and the kind of release that it is then."""
_BETWEEN = ("outlet", "clock", "weekly", "weekday", "link", "note")
"""What may stand between a noun and the word that carries it out."""


class Stretches(Numbers):
    """Tells from where and up to where marks belong to a date."""

    def reach(self, cue: int | None, dates: list[int], following: int) -> int:
        """Give the mark after the last one that belongs to some dates: what stands behind the cue as its noun, too."""
        if cue is None or cue < dates[0]:
            return self.next_clause(dates[-1], following)
        place = cue + 1
        text = self.text
        at = self.marks[cue].end
        close = self.bracket_end(dates[-1])
        if close is not None and cue < close < following:
            return close
        if shape("goes on verb").match(text, at) and place < following:
            return place
        if shape("curtain").search(text, self.marks[cue].start, at):
            return following
        if shape("which one").match(text, at):
            return min(place + 3, following)
        if self.cues[cue].hint == "broadcast" and shape("in its airing").match(text, at):
            return following
        carrier = next((other for other in self.places if cue < other < following), None)
        if carrier is not None and text[at : at + 1] in TOPIC and self.is_carried(cue, carrier):
            return carrier
        if text[at - 1] == "号":
            return next((other for other in self.places if cue < other < following), following)
        attributive = shape("attributive").match(text, at)
        if attributive is None:
            rest = [other for other in self.places if other > cue]
            if not rest and following == len(self.marks):
                return following
            return place
        at = attributive.end()
        while (
            place < following
            and place not in self.cues
            and self.marks[place].kind != "stop"
            and not self.opens_to(place, following)
            and not shape("particle").search(text[at : self.marks[place].start])
            and not (place > cue + 1 and self.marks[place].value == "promo")
        ):
            at = self.marks[place].end
            place += 1
        return self.behind_works(place, following) if shape("among").match(self.text, at) else place

    def opens_to(self, place: int, date: int) -> bool:
        """Tell whether a mark opens the bracket in which a date stands: 12日に放送される(AT-Xは15日)."""
        return self.marks[place].kind == "open" and all(mark.kind != "close" for mark in self.marks[place:date])

    def is_carried(self, cue: int, carrier: int) -> bool:
        """Tell whether a later word only carries out what a noun says: 先行配信がABEMAで実施される."""
        carries = self.cues[carrier].hint == "start" or mark_text(self.text, self.marks[carrier]) in CARRIERS
        return carries and all(mark.kind in _BETWEEN for mark in self.marks[cue + 1 : carrier])

    def behind_works(self, place: int, following: int) -> int:
        """Give the mark behind the works that are named among others: 4月開始のアニメでは、「…」、「…」第2期が."""
        listed = ("stop", "title", "season")
        return next((n for n in range(place, following) if self.marks[n].kind not in listed), following)

    def bracket_end(self, date: int) -> int | None:
        """Give the bracket that closes the one in which a date stands: (10月14日スタート、夜10時、日本テレビ系)."""
        depth = 0
        for place in range(date - 1, -1, -1):
            depth += {"open": 1, "close": -1}.get(self.marks[place].kind, 0)
            if depth > 0:
                return next((n for n in range(date + 1, len(self.marks)) if self.marks[n].kind == "close"), None)
        return None

    def next_clause(self, date: int, following: int) -> int:
        """Give the mark with which another thing begins behind a date: 公開日が10月9日に決定、Blu-rayは来春."""
        if following < len(self.marks) and self.marks[following - 1].kind == "outlet":
            gap = self.text[self.marks[following - 1].end : self.marks[following].start]
            if gap in ("は", "が", "では") and following - 1 > date:
                return following - 1
        stopped = False
        governed = self.lasts(date) or any(place < date for place in self.places[:1])
        for place in range(date + 1, following):
            mark = self.marks[place]
            topic = place in self.cues and self.text[mark.end : mark.end + 1] in ("は", "が")
            if topic and self.text[mark.start - 1] in "、。/":
                return place
            stopped = stopped or bool(shape("pause").search(self.text, self.marks[place - 1].end, mark.start + 1))
            named = mark.kind == "noun" or (mark.kind == "title" and is_work(self.text, mark))
            if stopped and named and governed and not self.row:
                return place
        return following

    def own_bracket(self, floor: int, date: int) -> int:
        """Give the bracket in which a date stands with a number of its own: 1~4巻(最新5巻は4月17日発売)."""
        opened = next((n for n in range(date - 1, floor - 1, -1) if self.marks[n].kind in ("open", "close")), None)
        if opened is None or self.marks[opened].kind == "close":
            return floor
        return opened if any(mark.kind == "number" for mark in self.marks[opened:date]) else floor

    def made_in_year(self, date: int) -> Proposal | None:
        """Give what came out in a year alone: the film named before its bracket or behind it, or a play: 舞台(15年)."""
        mark = self.marks[date]
        at = mark.start - 1
        within = self.text[at] == "(" and self.text[mark.end : mark.end + 1] == ")"
        follows = self.text[mark.end : mark.end + 2] in ("の「", "の『")
        if mark.value != When(mark.value.year) or not (within or follows):
            return None
        found = (each for each in self.marks if each.kind == "title")
        title = next((each for each in found if (each.end == at if within else each.start == mark.end + 1)), None)
        tense = "past" if within else ""
        blank = Proposal(mark.start, mark.end, mark.value, self.place, hint="release", tense=tense)
        if title is not None:
            seen = self.context.main == "film" or shape("of films").search(self.text, self.start, self.end)
            other = shape("no film").search(self.text, max(self.start, title.start - 12), title.start)
            blank.thing, blank.kind, blank.work = "film", "film", inner(title)
            return blank if seen and not other and not self.row else None
        noun = shape("made a").search(self.text, max(self.start, at - 10), at)
        if noun is None or not within:
            return None
        kinds: dict[str, Kind] = {"film": "film", "live": "live", "drama": "broadcast"}
        blank.thing = next(name for name in kinds if noun[name])
        blank.kind, blank.work = kinds[blank.thing], self.work(mark, 0, len(self.marks))
        return blank

    def made_as(self, date: int) -> Proposal | None:
        """Give what came out in a year that stands with its kind behind a title: 「月の庭」(TV/92年), (1997年・OVA)."""
        mark, text = self.marks[date], self.text
        if mark.value != When(mark.value.year):
            return None
        before = shape("kind before").search(text, max(self.start, mark.start - 10), mark.start)
        behind = shape("kind behind").match(text, mark.end, self.end) if text[mark.start - 1] == "(" else None
        made = before if before is not None and text[mark.end : mark.end + 1] == ")" else behind
        at = mark.start - 1 if made is behind else made.start() if made is not None else -1
        title = next((each for each in self.marks[:date] if each.kind == "title" and each.end == at), None)
        if made is None or title is None:
            return None
        return self.made(mark, made, inner(title))

    def made(self, year: Mark, match: re.Match[str], work: tuple[int, int] | None) -> Proposal:
        """Give what a work was made in a year, by the name of the group of a look that matched."""
        thing = next(name for name, words in match.groupdict().items() if words and name in _MADE)
        return Proposal(
            year.start, year.end, year.value, self.place, hint="release", tense="past", thing=thing, kind=_MADE[thing],
            work=work,
        )  # fmt: skip

    def is_made_at_station(self, cue: int) -> bool:
        """Tell whether a station is named right before what a work is made: …系でドラマ化."""
        before = self.marks[cue - 1] if cue else None
        made = self.text[self.marks[cue].end - 1] == "化"
        return made and before is not None and before.kind == "outlet" and before.value.kind in ("channel", "platform")

    def own_clause(self, floor: int, date: int) -> int:
        """Give the mark after the last release that has no date of its own: …誌で連載され、4月から放送.

        What a work is made comes out with the date behind it: …系でドラマ化され、4月に始まる.
        """
        said = [place for place in self.places if floor <= place < date and self.cues[place].role == "release"]
        ended = [place for place in said if shape("goes on verb").match(self.text, self.marks[place].end)]
        ended = [place for place in ended if not self.is_made_at_station(place)]
        return ended[-1] + 1 if ended else floor

    def behind_date(self, date: int) -> int:
        """Give the mark behind the date before a date."""
        return next((place + 1 for place in range(date - 1, -1, -1) if self.marks[place].kind == "date"), 0)

    def before_date(self, date: int) -> int:
        """Give the date that follows on a date, or the end."""
        rest = range(date + 1, len(self.marks))
        return next((place for place in rest if self.marks[place].kind == "date"), len(self.marks))
