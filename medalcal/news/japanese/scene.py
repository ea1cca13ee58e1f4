"""A Japanese sentence as a scene: its words, and the one that each date hangs on."""

from __future__ import annotations

from collections.abc import Callable

from medalcal.news.context import Context
from medalcal.news.japanese.compounds import compound, dated
from medalcal.news.japanese.quotations import quotations, voices
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.marks import Cue, Mark
from medalcal.news.tidy import Tidy
from medalcal.news.titles import is_work

_BEGUN = ("創刊", "生まれ")
"""Words of a magazine that begins."""
_PRIZED = 100
"""Characters before a word for what is settled in which a prize is named."""
_AROUND = 200
"""Characters on each side of a sentence in which the first number of a magazine is named."""
_HEADLINE = 120
"""Characters within which the first line of a text ends."""
_NEAR_FOUNDING = 40
"""Characters behind a date within which what is founded then is called a magazine."""
SHOWN = ("broadcast", "stream", "film", "issue")
"""Hints of what no tickets or orders are for, but for the work itself."""


class Scene:
    """The marks of one sentence, and which word governs which date."""

    def __init__(
        self, text: str, tidied: Tidy, place: int, context: Context, start: int, end: int, *, row: bool
    ) -> None:
        self.text = text
        self.marks = [dated(text, mark, context.heading if row else []) for mark in tidied.marks]
        self.again = tidied.again
        self.place = place
        self.context = context
        self.start = start
        self.end = end
        self.row = row
        self.table = row and "|" in text[start:end]
        self.cues = self.renewed(self.lasting(compound(text, self.marks)))
        self.places = sorted(self.cues)
        self.voices = voices(quotations(text, start, end), self.marks)
        self.quoted = any(voice >= 0 for voice in self.voices)
        self.arrows = context.moving and bool(shape("arrow").search(text, start, end))

    def lasting(self, cues: dict[int, Cue]) -> dict[int, Cue]:
        """Give the cues without those of what goes on, unless a date says since when: 11月7日から上映中."""
        return {
            place: cue
            for place, cue in cues.items()
            if (not cue.noun or self.since(place, cues)) and not self.is_of_minutes(place, cue)
        }

    def is_of_minutes(self, place: int, cue: Cue) -> bool:
        """Tell whether something moves by minutes alone, on its own day: 30分繰り下げて."""
        start = self.marks[place].start
        return cue.role == "delay" and bool(shape("by minutes").search(self.text, max(self.start, start - 16), start))

    def renewed(self, cues: dict[int, Cue]) -> dict[int, Cue]:
        """Give the cues with those of a site that brings something new: 毎週月曜日23:00更新, 「…」第2話は24日更新.

        And with that of a short work which its author published: 翌年に同誌で短編「…」を発表.
        """
        cues = cues | dict.fromkeys(filter(self.goes_to_work, cues), Cue("award", "", "past"))
        told = [place for place in cues if mark_text(self.text, self.marks[place]) == "発表"]
        begun = [place for place in cues if mark_text(self.text, self.marks[place]) in _BEGUN and self.is_begun(place)]
        cues = cues | dict.fromkeys([*filter(self.is_published, told), *begun], Cue("release", "issue"))
        places = [place for place in cues if place and mark_text(self.text, self.marks[place]) == "更新"]
        places = [place for place in places if self.is_timed(place) or self.goes_on_web(place)]
        seen = {self.context.main, *(mark.value for mark in self.marks if mark.kind == "noun")} & {
            "anime",
            "drama",
            "film",
        }
        read = not seen and not any(map(self.is_timed, places))
        return cues | dict.fromkeys(places, Cue("release", "issue" if read else "stream"))

    def is_timed(self, place: int) -> bool:
        """Tell whether a site has something new at a clock or on a weekday of every week: 毎週月曜日23:00更新."""
        weekly = any(mark.kind == "weekly" for mark in self.marks)
        return weekly and self.marks[place - 1].kind in ("clock", "weekly")

    def goes_on_web(self, place: int) -> bool:
        """Tell whether it is a work, and nothing that is said of one, of which something new can be read on a day."""
        start = self.marks[place].start
        titled = any(mark.kind == "title" and mark.end <= start and is_work(self.text, mark) for mark in self.marks)
        named = titled or any(mark.kind == "number" and mark.value.of == "episode" for mark in self.marks[:place])
        return named and shape("of page").search(self.text, self.start, start) is None

    def goes_to_work(self, place: int) -> bool:
        """Tell whether a prize is what is settled, and the work that it goes to: …賞は16日、「…」に決まった."""
        mark = self.marks[place]
        if not mark_text(self.text, mark).startswith("決"):
            return False
        return shape("goes to").search(self.text, max(self.start, mark.start - _PRIZED), mark.start) is not None

    def is_published(self, place: int) -> bool:
        """Tell whether it is a short work, named right before, that somebody made known by publishing it."""
        start = self.marks[place].start
        printed = any(map(is_magazine, self.marks))
        printed = printed or "誌で" in self.text[self.start : start]
        looks = shape("published"), shape("published in")
        return printed and any(look.search(self.text, max(self.start, start - 60), start) for look in looks)

    def is_begun(self, place: int) -> bool:
        """Tell whether a magazine is said to have begun on a day: …は2008年10月に創刊, 同誌の創刊は2008年4月で."""
        return any(mark.kind == "date" and self.founds(mark) for mark in self.marks[max(0, place - 4) : place + 2])

    def founds(self, date: Mark) -> bool:
        """Tell whether a date is that on which a magazine began, with its own verb."""
        named = any(is_magazine(mark) for mark in self.marks if mark.end <= date.start)
        topic = shape("founding is").search(self.text, max(self.start, date.start - 8), date.start)
        if topic is not None:
            return named or topic["own"] is not None or self.context.japanese.magazine is not None
        named = named or self.text.startswith("同誌", self.start) or "誌" in self.text[self.start : date.start]
        beside = date.value.day is not None and self.text[date.start - 1] == "("
        named = beside or named or any(is_magazine(mark) for mark in self.marks)
        named = named or "誌" in self.text[date.end : min(self.end, date.end + _NEAR_FOUNDING)]
        match = shape("founded then").match(self.text, date.end, self.end) if named else None
        return match is not None and (date.value.day is not None or not match[0].endswith(")"))

    def has_first_number(self) -> bool:
        """Tell whether a text speaks of the first number of a magazine near the sentence."""
        return self.text.find("創刊号", max(0, self.start - _AROUND), self.end + _AROUND) >= 0

    def since(self, place: int, cues: dict[int, Cue]) -> bool:
        before = next((other for other in range(place - 1, -1, -1) if self.marks[other].kind == "date"), None)
        if before is None or any(before < other < place for other in cues):
            return False
        return bool(shape("since").match(self.text, self.marks[before].end, self.marks[place].start))

    def heard(self, date: int) -> list[int]:
        """Give the places of the cues that are said by whoever says the date, if any is; else of all.

        What an announcement is quoted with says nothing of the day on which it was made: 7日に「…発売を延期…」と発表.
        """
        if not self.quoted:
            return self.places
        same = [place for place in self.places if self.voices[place] == self.voices[date]]
        return same if any(place > date for place in same) else self.places

    def dated_between(self, first: int, last: int) -> bool:
        return any(mark.kind == "date" for mark in self.marks[first + 1 : last])

    def near(self, cue: int, date: int) -> bool:
        """Tell whether a cue is the topic of a date right behind it: 発売は1月22日."""
        between = self.text[self.marks[cue].end : self.marks[date].start]
        return len(between) <= 8 and bool(shape("topic").match(between))

    def label(self, date: int) -> int | None:
        """Give the cue that stands as a label with a colon before a date."""
        for place in reversed([place for place in self.heard(date) if place < date]):
            if self.text[self.marks[place].end : self.marks[place].end + 3].strip()[:1] == ":":
                return place
        return None

    def topic(self, date: int) -> int | None:
        """Give the cue that is the topic of a date which ends its clause: 設立は2007年5月、."""
        place = next((place for place in reversed(self.heard(date)) if place < date), None)
        mark = self.marks[date]
        ends = mark.end >= self.end or bool(
            shape("copula").match(self.text, mark.end) or shape("begins").match(self.text, mark.end)
        )
        return (
            place
            if place is not None and ends and self.near(place, date) and self.cues[place].hint != "topic"
            else None
        )

    def leads(self, date: int) -> bool:
        """Tell whether a date is the old one of two: A から B へ, A → B."""
        mark = self.marks[date]
        if self.arrow(date) or self.moves_away(date):
            return True
        following = next((other for other in self.marks[date + 1 :] if other.kind == "date"), None)
        if following is None or following.start - mark.end > self.reach_of_move(mark, following):
            return False
        return bool(shape("to").match(self.text, following.end)) or self.is_moved_to(following)

    def reach_of_move(self, date: Mark, following: Mark) -> int:
        """Give how far behind a date the one may stand to which it moves: 4日から10日へ, 24日の公演は3月20日に延期."""
        if shape("from").match(self.text, date.end):
            return 30
        topic = self.context.moving and shape("day of topic").fullmatch(self.text, date.end, following.start)
        return 80 if topic or self.is_planned(date) else 0

    def moves_away(self, date: int) -> bool:
        """Tell whether something moves from a date, to none that is told: 2月24日から変更になった."""
        cue = next((place for place in self.places if place > date), None)
        if (
            cue is None
            or self.cues[cue].role != "delay"
            or not shape("to no date").match(self.text, self.marks[cue].end)
        ):
            return False
        return bool(shape("away").fullmatch(self.text, self.marks[date].end, self.marks[cue].start))

    def is_moved_to(self, date: Mark) -> bool:
        """Tell whether something is told behind a date to move there: 2月24日から3月30日に発売日を変更."""
        then = shape("then").match(self.text, date.end) if self.context.moving else None
        behind = [place for place in self.places if self.marks[place].start >= date.end]
        moves = any(self.cues[place].role == "delay" for place in behind)
        moves = moves or (not behind and self.is_headed(date))
        shown = any(shape("attributive past").match(self.text, self.marks[place].end) for place in behind[:1])
        return then is not None and (then["becomes"] is not None or (moves and not shown))

    def is_headed(self, date: Mark) -> bool:
        """Tell whether a headline ends with a date to which it says that something moves: …公開延期、A日からB日に."""
        return bool(shape("there at last").match(self.text, date.end)) and any(
            cue.role == "delay" for cue in self.cues.values()
        )

    def is_planned(self, date: Mark) -> bool:
        """Tell whether something is told to be planned for a date, where dates move: 19日発売予定の11巻は25日に延期."""
        return self.context.moving and bool(shape("planned then").match(self.text, date.end))

    def arrow(self, date: int) -> bool:
        """Tell whether an arrow leads from a date to another one, or to none: 4月8日→4月15日."""
        if not self.arrows:
            return False
        following = next((mark for mark in self.marks[date + 1 :] if mark.kind in ("date", "undecided")), None)
        if following is None:
            return False
        start, end = self.marks[date].end, following.start
        near = shape("arrow").search(self.text, start, min(end, start + 20))
        return near is not None or shape("arrow").search(self.text, max(start, end - 4), end) is not None

    def moved(self, date: int) -> bool:
        """Tell whether "from A to B" says that something moved, with no verb left: 4月24日から9月11日へ."""
        mark = self.marks[date]
        before = next((place for place in range(date - 1, -1, -1) if self.marks[place].kind == "date"), None)
        arrived = before is not None and self.arrow(before)
        return self.context.moving and bool(shape("to").match(self.text, mark.end) or self.leads(date) or arrived)

    def told(self, date: int) -> bool:
        """Tell whether a date with a comma is the day of telling: the sentence ends in telling."""
        rest = [place for place in self.heard(date) if place > date]
        return any(self.cues[place].role == "announce" for place in rest[-2:])

    def was_told(self, date: int) -> bool:
        """Tell whether a day of telling stands before a date: 社は1日、「…」を4月2日に開くと発表した."""
        before = (mark for mark in self.marks[:date] if mark.kind == "date")
        return any(shape("comma").match(self.text, mark.end) for mark in before)

    def tickets(self, date: int) -> bool:
        """Tell whether a sentence speaks of tickets or orders before a date, and of no release between."""
        before = [place for place in self.places if place < date]
        sold = [place for place in before if self.cues[place].hint == "tickets"]
        following = next((self.cues[place] for place in self.heard(date) if place > date), None)
        if (following is not None and following.hint in SHOWN) or self.is_of_event(date):
            return False
        return bool(sold) and not any(
            self.cues[place].role == "release" and self.cues[place].hint != "release" and place > sold[-1]
            for place in before
        )

    def is_of_event(self, date: int) -> bool:
        """Tell whether a date is said of a show, whose tickets are told of: イベント(9月8日)の抽選券, 公演は9月8日."""
        mark, before = self.marks[date], self.marks[max(0, date - 2) : date]
        if before and before[-1].value == "live" and self.text[before[-1].end : mark.start] == "は":
            return True
        named = self.marks[max(0, date - 3) : date]
        named = named[:1] + named[2:] if [each.kind for each in named[1:2]] == ["title"] else before
        opened = [each.kind for each in named] == ["noun", "open"] and named[0].value == "live"
        return opened and self.marks[date - 1].end == mark.start

    def govern(self, date: int) -> int | None:
        """Give the cue of a date."""
        topic = self.topic(date)
        if topic is not None:
            return topic
        if shape("at ceremony").match(self.text, self.marks[date].end):
            won = next((place for place in self.heard(date) if place > date and self.cues[place].role == "award"), None)
            if won is not None:
                return won
        after = next((place for place in self.heard(date) if place > date and self.reaches(date, place)), None)
        label = self.label(date)
        if label is not None and self.is_apart(date, after):
            return label
        if after is None:
            return None if self.predicate(date) else self.told_before(date)
        sold = self.sold_on(date) if self.cues[after].hint == "tickets" else None
        if sold is not None:
            return sold
        if self.cues[after].role == "plan":
            return self.planned(date, after)
        if self.cues[after].role == "announce":
            topic = self.topic_behind(date, after)
            if topic is not None:
                return topic
            told = self.latest_before(date, lambda place: self.near(place, date))
            return after if told is None else told
        return after

    def sold_on(self, date: int) -> int | None:
        """Give the day of sale that is the topic of a date, before orders: 発売日は1月9日で、予約は5日まで."""
        before = next((place for place in reversed(self.heard(date)) if place < date), None)
        topic = before is not None and self.cues[before].hint == "topic" and self.near(before, date)
        return before if topic and shape("copula").match(self.text, self.marks[date].end) else None

    def topic_behind(self, date: int, telling: int) -> int | None:
        """Give what is told of a day from which it lasts: 4月4日から毎週土曜の放送時間が発表された."""
        if not shape("since").match(self.text, self.marks[date].end):
            return None
        between = (place for place in self.heard(date) if date < place < telling)
        return next((place for place in between if self.cues[place].hint == "topic"), None)

    def reaches(self, date: int, cue: int) -> bool:
        """Tell whether a cue may be that of a date: no topic, no noun of another date, no clause of its own.

        So not the opening in 7日には、16日の公開から…, nor what was shown in 24日からは、これまで放送した全話を….
        """
        if self.cues[cue].hint == "topic":
            return False
        if self.is_whole(date, cue):
            return False
        between = self.marks[date].end, self.marks[cue].start
        if self.cues[cue].role == "award" and shape("done before").match(self.text, *between):
            return False
        if self.leads_to_next(date, cue):
            return False
        lasts = self.text[self.marks[date].start - 1] == "は" and shape("for a run").match(
            self.text, self.marks[date].end
        )
        if lasts and self.dated_between(date, cue):
            return False
        later = any(place > cue and self.cues[place].role == "release" for place in self.heard(date))
        clause = later and (
            shape("attributive past").match(self.text, self.marks[cue].end)
            or (self.dated_between(date, cue) and shape("attributive noun").match(self.text, self.marks[cue].end))
        )
        if clause and shape("apart").match(self.text, self.marks[date].end) and not self.leads_list(date):
            return False
        before = self.marks[cue - 1]
        other = before.kind == "date" and cue - 1 > date and self.text[before.end : self.marks[cue].start] == "の"
        return not (other and shape("noun clause").match(self.text, self.marks[cue].end))

    def leads_list(self, date: int) -> bool:
        """Tell whether the next day of a list follows right behind a date: 9月2日、3日に開催された."""
        following = next((mark for mark in self.marks[date + 1 : date + 3] if mark.kind == "date"), None)
        if following is None or following.value.month is not None:
            return False
        return self.text[self.marks[date].end : following.start] in ("、", "・", "と", ",")

    def leads_to_next(self, date: int, cue: int) -> bool:
        """Tell whether a clause of its own parts a date from one that counts from it: 2012年、…を送り、翌年に…."""
        following = next((mark for mark in self.marks[date + 1 : cue] if mark.kind == "date"), None)
        if following is None or (following.value.shift or ("",))[0] not in ("then", "month after", "after"):
            return False
        between = self.text[self.marks[date].end : following.start]
        return following.value.shift[1] > 0 and len(between) > 6 and between[0] == between[-1] == "、"

    def is_whole(self, date: int, cue: int) -> bool:
        """Tell whether a row tells station and clock in the brackets of a date, which close before a prize is told."""
        if not self.row or self.cues[cue].role != "award":
            return False
        close = next((place for place in range(date, cue) if self.marks[place].kind == "close"), None)
        inside = {mark.kind for mark in self.marks[max(0, date - 4) : close]} if close is not None else set()
        return {"open", "outlet", "clock"} <= inside

    def lasts(self, date: int) -> bool:
        """Tell whether a date is one from which something is said to last, with no verb: 第1期は10月から2クール."""
        mark = self.marks[date]
        return self.text[mark.start - 1] == "は" and bool(shape("for a run").match(self.text, mark.end))

    def is_apart(self, date: int, after: int | None) -> bool:
        """Tell whether the next cue is too far away, or too weak, to take a date from its label."""
        return after is None or self.marks[after].start - self.marks[date].end > 8 or self.cues[after].role == "plan"

    def planned(self, date: int, plan: int) -> int:
        """Give the cue of a date behind which only a plan is told: a stronger word, before or behind it."""
        strong = ("release", "award", "delay", "cancel")
        following = (place for place in self.heard(date) if place > date and self.cues[place].role in strong)
        stronger = next((place for place in following if not self.dated_between(date, place)), None)
        if stronger is not None:
            return stronger
        told = self.latest_before(date, lambda place: not self.dated_between(place, date))
        return told if told is not None and self.cues[told].hint else plan

    def latest_before(self, date: int, fits: Callable[[int], bool]) -> int | None:
        """Give the last release or plan told before a date that fits."""
        before = (place for place in reversed(self.heard(date)) if place < date)
        return next((place for place in before if self.cues[place].role in ("release", "plan") and fits(place)), None)

    def told_before(self, date: int) -> int | None:
        """Give the last cue before a date, where nothing follows it."""
        before = (place for place in reversed(self.heard(date)) if place < date)
        before = (place for place in before if self.voices[date] < 0 or self.voices[place] == self.voices[date])
        return next((place for place in before if not self.is_idle(place)), None)

    def is_idle(self, place: int) -> bool:
        """Tell whether a cue says nothing by itself: that something is told, or planned."""
        cue = self.cues[place]
        return cue.role == "announce" or (cue.role == "plan" and cue.hint == "")

    def predicate(self, date: int) -> bool:
        """Tell whether a date is all that is said of a thing: 第3期は1月、第2クールは7月。"""
        before = self.marks[date - 1] if date else None
        known = self.context.cue is not None or self.place == 0 or self.lasts(date)
        if known and shape("begins").match(self.text, self.marks[date].end, self.end):
            return self.text[self.marks[date].start - 1] in "はで" and not self.tickets(date)
        if (
            before is None
            or before.kind not in ("title", "season", "number", "noun")
            or before.value in ("promo", "goods")
        ):
            return False
        ends = shape("clause end").match(self.text, self.marks[date].end, self.end) or self.marks[date].end >= self.end
        return self.text[before.end : self.marks[date].start] in ("は", "が") and bool(ends)

    def is_below(self, look: str) -> bool:
        """Tell whether a row is below a headline in which a look is found."""
        end = self.text.find("\n", 0, _HEADLINE) if self.row else -1
        return end > 0 and shape(look).search(self.text, 0, end) is not None


def is_magazine(mark: Mark) -> bool:
    """Tell whether a mark names a magazine."""
    return mark.kind == "outlet" and bool(mark.value.kind == "magazine")
