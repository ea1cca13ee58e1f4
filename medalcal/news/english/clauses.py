"""English clauses: the words of one verb made one, and the stretch of a sentence that hangs on it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from medalcal.news.english.shapes import shape
from medalcal.news.marks import Cue, Mark

_NEAR = 24
"""Characters between the parts of one verb: will be … released, is scheduled … for release."""


class Clause(NamedTuple):
    """A stretch of marks around one verb."""

    first: int
    last: int
    """The mark after the last one."""


class Governed(NamedTuple):
    """A date and the cue that it hangs on."""

    date: int
    cue: int | None
    noun: bool = False
    """The cue is a noun behind the date."""


def compound(text: str, marks: list[Mark]) -> dict[int, Cue]:
    """Give the cues by place, the parts of one verb made one: will be released, is scheduled for release."""
    cues: dict[int, Cue] = {}
    last: int | None = None
    for place, mark in enumerate(marks):
        if mark.kind == "stop":
            last = last if text[mark.start : mark.end] == "," else None
        elif mark.kind == "cue":
            cues[place] = _joint(text, marks, cues, place, last)
            last = place
    planned = ((place, _planned(said)) for place, said in cues.items())
    return {place: said for place, said in planned if said.hint != "will"}


def _joint(text: str, marks: list[Mark], cues: dict[int, Cue], place: int, last: int | None) -> Cue:
    """Give a cue with what stands before it, and take out the one before if it is a part of the same verb."""
    mark = marks[place]
    said = _inflected(text, marks, place, cues)
    if last is None or mark.start - marks[last].end > _NEAR or _between(marks, last, place):
        return said
    said = _joined(cues[last], said)
    announced = cues[last].role == "announce" and said.noun and mark.start - marks[last].end <= 1
    if (said is not mark.value and cues[last].role in ("plan", "release")) or announced:
        del cues[last]
    return said


def _inflected(text: str, marks: list[Mark], place: int, cues: dict[int, Cue]) -> Cue:
    """Give a cue in the tense that the words around it give it: to be released, had its premiere, and then debut."""
    mark = marks[place]
    said: Cue = mark.value
    if text.startswith("went to", mark.start) and any(each.value == "awardname" for each in marks[:place]):
        return Cue("award", "", "past")
    before = text[max(0, mark.start - 10) : mark.start].lower()
    if said.role == "announce" and _tells_winners(text, marks, place):
        return Cue("award", "", "future" if before.endswith((" be ", "will ", "to ")) else "past")
    if said.role == "release":
        said = _by_auxiliary(said, before) or said
    if said is mark.value and said.tense == "past" and before.endswith(_ISSUES) and _tense_before(cues) == "future":
        said = said._replace(tense="")
    if said.tense == "" and text.startswith(_COMING, mark.start) and before.endswith((" is ", " are ", " now ")):
        return said._replace(tense="future", noun=False)
    if text[mark.start : mark.end] == "out" and before.endswith(", ") and _tense_before(cues) == "past":
        return said._replace(tense="past")
    if said is mark.value and said.noun:
        said = _of_noun(text, marks, place, before, cues)
    if said.tense == "" and text[mark.start : mark.end].endswith("ing") and before.endswith("before "):
        return said._replace(tense=_tense_before(cues))
    return said


def _tells_winners(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether it is said when it was made known who won a prize: the winners of the award were announced."""
    mark = marks[place]
    told = shape("winners told").search(text, max(0, mark.start - 120), mark.start)
    told = told or shape("tells winners").match(text, mark.end)
    return told is not None and any(each.value == "awardname" for each in marks if each.kind == "noun")


def _by_auxiliary(said: Cue, before: str) -> Cue | None:
    """Give a word of release in the tense of an auxiliary right before it."""
    if said.tense == "" and before.endswith(("to ", "to be ")):
        return said._replace(tense="future", noun=False)
    if said.tense == "" and before.endswith(_PERFECT):
        return said._replace(tense="past", noun=False)
    if said.tense == "past" and before.endswith((" be ", " is ", " are ", " being ")):
        return said._replace(tense="future" if before.endswith(" be ") else "")
    return None


def _of_noun(text: str, marks: list[Mark], place: int, before: str, cues: dict[int, Cue]) -> Cue:
    """Give what may be a noun of release in the tense of who has it, or as the verb that it stands for."""
    mark = marks[place]
    said: Cue = mark.value
    if said.role == "release" and (held := _held().search(text, max(0, mark.start - 48), mark.start)):
        return said._replace(tense="past" if held["past"] else "future")
    if said.hint == "broadcast" and before.endswith(("was ", "were ", "been ")):
        return said._replace(tense="past", noun=False)
    if said.role != "release" or not (
        _is_verb(text, mark, marks[place + 1 : place + 2]) or _brings(text, marks, place)
    ):
        return said
    if before.endswith(_GOES_ON):
        return said._replace(tense=_tense_before(cues), noun=False)
    if text[mark.end - 1] == "s" and not before.endswith(_NOUNS_BEFORE):
        return said._replace(noun=False)
    return said


_COMING = ("coming", "arriving", "returning", "premiering", "debuting", "launching", "starting", "beginning")
"""Forms that tell of what is to come where "is" stands before them."""


@cache
def _held() -> re.Pattern[str]:
    """What comes before the noun of a release that somebody has or had: it had its world premiere."""
    return re.compile(
        r"\b(?:(?P<past>had|held|hosted|made|saw|screened)|will (?:have|hold|host|make|get|screen|see)) "
        r"(?:its|an?|the|their|his|her) "
        r"(?:[A-Za-z][\w.-]* ){0,4}$"
    )


_PERFECT = (" had ", " has ", " have ")
"""Words behind which a verb tells what is past, whatever its form: the film had hit theaters."""


_GOES_ON = ("and ", "then ", "also ", "and will ")
"""Words behind which a second verb goes on from the first: will premiere on A and then debut on B."""


_ISSUES = (" issue ", " volume ")
"""Words behind which a participle only says which one is meant: will end in the issue released on May 20."""


_NOUNS_BEFORE = ("'s ", "s' ", "its ", "their ", "the ", "new ", "all ", "of ", "for ", "and ", "upcoming ", "future ")
"""Words behind which a form in -s is a noun: the new releases in May."""


def _is_verb(text: str, mark: Mark, behind: list[Mark]) -> bool:
    """Tell whether a word that may be a noun stands as a verb: a preposition, or its date, follows it at once."""
    word = text[mark.start : mark.end]
    dated = word.lower() in _PREMIERES and bool(behind) and behind[0].kind == "date"
    joined = text.startswith((" on ", " in ", " at ", " today", " tomorrow"), mark.end)
    return " " not in word and (joined or (dated and behind[0].start - mark.end <= 1))


def _brings(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether "releases" is what somebody does: the studio releases its film, Lamp Media releases Lantern Road."""
    mark = marks[place]
    if text[mark.start : mark.end] != "releases":
        return False
    doer = place > 0 and marks[place - 1].kind == "outlet" and marks[place - 1].end + 1 == mark.start
    return doer or text.startswith((" the ", " its ", " a ", " an ", " both "), mark.end)


_PREMIERES = ("premieres", "debuts", "airs", "streets")
"""Forms that are verbs where a date follows them at once: the anime premieres July 5."""


def _tense_before(cues: dict[int, Cue]) -> str:
    """Give the tense of the last verb of release."""
    return next((cue.tense for cue in reversed(cues.values()) if cue.role == "release"), "")


def _between(marks: list[Mark], first: int, last: int) -> bool:
    return any(mark.kind in ("date", "noun", "outlet", "number", "season") for mark in marks[first + 1 : last])


def _joined(before: Cue, said: Cue) -> Cue:
    """Give a cue with what the auxiliary before it says."""
    if before.role == "plan" and said.role in ("release", "plan", "cancel"):
        return said._replace(tense="future", noun=False) if said.role != "cancel" else said
    if before.role == "plan" and said.role == "delay":
        return said
    if before.role == "announce" and said.role == "release" and said.noun:
        return said
    if before.role == said.role == "release" and before.hint == "open" and said.hint == "film":
        return said._replace(tense=before.tense or said.tense, noun=False)
    if before.role == said.role == "release" and before.noun and before.hint in _SHOWN and said.hint == "start":
        return said._replace(hint=before.hint)
    if before.role == "release" and said.role == "release" and before.hint in ("start", "end", "release", ""):
        if before.hint == "end" and said.hint == "issue":
            return said._replace(tense=before.tense or said.tense, hint="end", noun=False)
        serial = said.hint == "print" and before.hint in ("start", "end")
        verb = said._replace(tense=before.tense or said.tense, hint=before.hint if serial else said.hint)
        return verb._replace(noun=verb.noun and (before.noun or said.hint == "release"))
    return said


_SHOWN = ("film", "broadcast", "stream")
"""Nouns that tell the kind of what begins: its theatrical run begins."""


def _planned(said: Cue) -> Cue:
    """A plan that names no release of its own is one: slated for January."""
    return Cue("release", "", "future") if said.role == "plan" and said.hint != "will" else said


def without_asides(text: str, marks: list[Mark]) -> list[Mark]:
    """Leave out what only is added, between commas, to the subject of a verb: the OVA, sold with volume 7, will air.

    An aside with a date or a clock of its own stays: it tells something.
    """
    found: list[Mark] = []
    place = 0
    while place < len(marks):
        closed = _aside_end(text, marks, place) if found else None
        place = place + 1 if closed is None else closed + 1
        if closed is None:
            found.append(marks[place - 1])
    return found


def _aside_end(text: str, marks: list[Mark], opened: int) -> int | None:
    """Give the comma that closes an aside which the comma at a place opens, where a verb follows that comma."""
    ordinal = text[marks[opened].start] == "," and _adds_to_ordinal(text, marks[opened - 1 : opened + 2])
    if text[marks[opened].start] != "," or not (ordinal or _opens_aside(text, marks[opened + 1 : opened + 2])):
        return None
    for place in range(opened + 2, min(opened + _ASIDE, len(marks) - 1)):
        mark = marks[place]
        if mark.kind in ("date", "clock", "weekday", "weekly", "later", "undecided", "new"):
            return None
        if text[mark.start] == ",":
            verb = marks[place + 1]
            if verb.kind in ("prep", "from") and marks[place + 2 : place + 3] and marks[place + 2].kind == "date":
                word = text[marks[opened + 1].start : marks[opened + 1].end]
                return place if ordinal or word in ("which", "who") else None
            between = shape("auxiliary").fullmatch(text, mark.end, verb.start)
            joined = verb.kind == "cue" and not verb.value.noun and between is not None
            return place if joined else None
    return None


def _adds_to_ordinal(text: str, around: list[Mark]) -> bool:
    """Tell whether an aside tells what an ordinal alone comes with: and the second, with 12 episodes, from May."""
    counted = len(around) > 2 and around[0].kind == "number" and not around[0].value.of
    return counted and text[around[2].start : around[2].end] == "with"


def _opens_aside(text: str, behind: list[Mark]) -> bool:
    """Tell whether an aside begins with a mark: which, originally, based on, bundled."""
    mark = behind[0] if behind else None
    if mark is None:
        return False
    word = text[mark.start : mark.end]
    participle = mark.kind == "cue" and mark.value.tense == "past" and not mark.value.noun
    return word in ("which", "who", "whose") or mark.kind in ("orig", "based") or participle or word == "bundled"


_HEAD = ("prep", "noun", "season", "number", "title")
"""Kinds of marks that stand between "and" and the "that" behind what it adds."""

_APART = 4
"""Characters between "and" and the date that it joins."""

_ASIDE = 12
"""Marks of the longest aside."""


def _opens_dated(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether "and" goes on with a date of its own: won it in 1984, and in 2010, after 27 years, ended it."""
    if text[marks[place].start : marks[place].end] not in ("and", "but") or place + 2 >= len(marks):
        return False
    after = marks[place + 1 : place + 3]
    adverb = (
        after[0].kind == "prep"
        and after[0].start - marks[place].end <= 1
        and text[after[0].start : after[0].end].lower() in ("in", "on")
    )
    comma = text[after[1].end : after[1].end + 1] == ","
    return adverb and after[1].kind == "date" and comma


def clauses(text: str, marks: list[Mark], cues: dict[int, Cue]) -> list[Clause]:
    """Part the marks so that each verb has its subject and what follows; brackets with a verb are their own."""
    bounds = [0]
    verbs = [place for place in sorted(cues) if not cues[place].noun and not _aside(marks, place)]
    for before, verb in pairwise(verbs):
        bound = _bound(text, marks, before, verb, tells=cues[before].role == "announce")
        if cues[verb].role == "announce":
            bound = _attributed(text, marks, before, verb) or bound
        if bound is not None:
            bounds.append(bound)
    bounds.append(len(marks))
    return [Clause(first, last) for first, last in pairwise(bounds) if first < last]


def _aside(marks: list[Mark], verb: int) -> bool:
    """Tell whether a verb stands in brackets without a date, as in "(published by Shueisha)"."""
    opened = next((place for place in range(verb - 1, -1, -1) if marks[place].kind in ("open", "close")), None)
    closed = next((place for place in range(verb + 1, len(marks)) if marks[place].kind in ("open", "close")), None)
    if opened is None or closed is None or (marks[opened].kind, marks[closed].kind) != ("open", "close"):
        return False
    return not any(mark.kind in ("date", "clock") for mark in marks[opened:closed])


def _bound(text: str, marks: list[Mark], before: int, verb: int, *, tells: bool) -> int | None:
    """Give where the clause of a verb begins: at the "that" of what is told, else at the last word that joins."""
    stops = _stops(marks, before, verb)
    if not stops:
        return None
    words = [place for place in stops if text[marks[place].start : marks[place].end] != ","]
    told = [place for place in words if tells and text[marks[place].start : marks[place].end] == "that"]
    dated = [place for place in words if _opens_dated(text, marks, place)]
    if told or dated:
        return (dated or told)[0]
    if words and _goes_on(text, marks[words[-1] : stops[-1] + 1], marks[verb]):
        return stops[-1]
    parting = [place for place in words if not _adds_only(text, marks, place)] or words
    return _list_opened(text, marks, stops, _head(text, marks, before, (parting or stops)[-1]))


def _list_opened(text: str, marks: list[Mark], stops: list[int], bound: int) -> int:
    """Give what parts a list of outlets from what is before it instead of its "and": …; A, B, and C will air it."""
    for place in stops:
        mark = marks[place]
        parts = text[mark.start] == ";" or text.startswith(", and ", mark.start - 2)
        if place < bound and parts and all(_is_listed(text, each) for each in marks[place + 1 : bound]):
            return place
    return bound


def _is_listed(text: str, mark: Mark) -> bool:
    """Tell whether a mark is of a list of outlets: one of them, or what parts them."""
    return mark.kind == "outlet" or text[mark.start : mark.end] in (",", "and")


def _goes_on(text: str, joint: list[Mark], verb: Mark) -> bool:
    """Tell whether a comma behind a date stands right before a verb: launched in May 2024, ended on March 6."""
    stop = joint[-1]
    beside = text[stop.start : stop.end] == "," and verb.start - stop.end <= 1
    return beside and any(mark.kind == "date" for mark in joint)


def _adds_only(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether a "with" only tells more of a subject: and a second season with 25 episodes premiered."""
    said, last = text[marks[place].start : marks[place].end], marks[place - 1]
    return said == "with" and text[last.start : last.end] != ","


def _head(text: str, marks: list[Mark], before: int, stop: int) -> int:
    """Give the "and" before what a "that" is said of, where a date stands before it: in May, and a film that opened."""
    if text[marks[stop].start : marks[stop].end] not in ("that", "which"):
        return stop
    joint = next((place for place in range(stop - 1, before, -1) if marks[place].kind not in _HEAD), before)
    named = any(mark.kind in ("noun", "season") for mark in marks[joint:stop])
    dated = any(mark.kind == "date" for mark in marks[before:joint])
    return joint if text[marks[joint].start : marks[joint].end] == "and" and named and dated else stop


def _attributed(text: str, marks: list[Mark], before: int, verb: int) -> int | None:
    """Give the comma behind a date from which on it is only said who told it: opens on July 4, the studio revealed."""
    stops = _stops(marks, before, verb)
    if not stops or text[marks[stops[-1]].start] != "," or marks[stops[-1] - 1].kind not in ("date", "clock", "zone"):
        return None
    return None if any(mark.kind == "date" for mark in marks[stops[-1] : verb]) else stops[-1]


def _stops(marks: list[Mark], before: int, verb: int) -> list[int]:
    """Give the stops between two verbs; what stands in brackets of its own between them parts nothing."""
    found: list[int] = []
    opened: list[int] = []
    for place in range(before + 1, verb):
        kind = marks[place].kind
        if kind == "close" and opened:
            del found[opened.pop() :]
            continue
        if kind == "open":
            opened.append(len(found))
        if kind in ("open", "close") or (kind == "stop" and not _joins_dates(marks, place)):
            found.append(place)
    return found


def _joins_dates(marks: list[Mark], place: int) -> bool:
    """Tell whether a stop stands between two dates that go on, one behind the other: on May 4 and June 2."""
    before, behind = marks[place - 1], [mark for mark in marks[place + 1 : place + 3] if mark.kind != "prep"]
    joined = before.kind == "date" and bool(behind) and behind[0].kind == "date"
    return joined and behind[0].start - marks[place].end <= _APART and marks[place].start - before.end <= 1
