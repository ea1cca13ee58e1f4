"""Whether an English verb tells of what brings releases and not of one: a service opens, a festival is held."""

from __future__ import annotations

from medalcal.news.english.scene import Scene
from medalcal.news.english.shapes import shape
from medalcal.news.marks import Mark

_HOSTS = ("platform", "channel", "event", "magazine")
"""Outlets that open, run and end themselves."""

_COMPANIES = ("publisher", "distributor")
"""Outlets that only begin, and run nothing themselves."""

_FOUNDED = ("launch", "start", "began", "begun", "open")
"""How verbs by which a company begins begin."""

_HINTS = ("start", "open", "live", "run", "end", "")
"""Hints of the verbs that say so."""

_BACK = 90
"""Characters before a verb in which its subject is looked for."""


class Hosts(Scene):
    """Tells by the subject of a verb that only a host is spoken of."""

    def is_of_host(self, cue: int, date: int) -> bool:
        """Tell whether a host itself opens, runs or ends on a date, and nothing that it brings."""
        said, verb = self.cues[cue], self.marks[cue]
        if said.noun or said.role != "release" or not self.reaches(cue, date):
            return False
        if said.hint not in _HINTS and not shape("goes live").match(self.text, verb.start):
            return False
        if self.is_of_occasion(cue, date):
            return False
        return self.is_named_host(cue) or bool(shape("a host").search(self.before(verb)))

    def is_of_occasion(self, cue: int, date: int) -> bool:
        """Tell whether it is said on which days an occasion will be: the festival will be held from May 4 to May 9."""
        said, when = self.cues[cue], self.marks[date].value
        be = self.text.endswith((" is ", " are "), self.begin, self.marks[cue].start)
        if said.hint not in ("live", "run") or (said.tense == "past" and not be) or when.day is None:
            return False
        return bool(shape("occasion to be").search(self.before(self.marks[cue])))

    def before(self, mark: Mark) -> str:
        """Give what its sentence says right before a mark."""
        return self.text[max(self.begin, mark.start - _BACK) : mark.start]

    def reaches(self, cue: int, date: int) -> bool:
        """Tell whether a verb has no object before a date: launched in Japan in June 2020."""
        start, end = self.marks[cue].end, self.marks[date].start
        brings = shape("brings").match(self.text, self.marks[date].end)
        if cue > date or brings or not shape("without object").fullmatch(self.text, start, end):
            return False
        things = (mark for mark in self.marks[cue + 1 : date] if mark.kind in ("noun", "number", "season", "title"))
        return all(shape("the air").match(self.text, mark.start) for mark in things)

    def is_named_host(self, cue: int) -> bool:
        """Tell whether the subject of a verb is a service, a channel, a magazine or an occasion by its name."""
        before = [mark for mark in self.marks[:cue] if mark.kind == "outlet"]
        hosts = _HOSTS if self.cues[cue].hint else ("event",)
        hosts = (*hosts, *_COMPANIES) if self.text.startswith(_FOUNDED, self.marks[cue].start) else hosts
        if not before or before[-1].value.kind not in hosts:
            return False
        name, verb = before[-1], self.marks[cue]
        if shape("made by").search(self.before(name)):
            return False
        gap = "own verb" if shape("opens with").search(self.before(name)) else "relative verb"
        return shape(gap).fullmatch(self.text, name.end, verb.start) is not None
