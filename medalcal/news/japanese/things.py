"""What it is that comes out in a Japanese sentence: the thing, its installment, its work."""

from __future__ import annotations

from collections.abc import Container

from medalcal.news.japanese.compounds import CARRIERS
from medalcal.news.japanese.coordination import TOPIC, Coordination, inner
from medalcal.news.japanese.scene import is_magazine
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.kinds import PRIORITY
from medalcal.news.marks import Cue, Mark, Outlet
from medalcal.news.outlets import is_imprint
from medalcal.news.titles import is_credit, is_followed, is_work

_PRINTED = ("manga", "novel", "volume", "chapter")
_STAGED = ("anime", "film", "drama", "live")
_CARRIERS = {"disc": "disc", "ova": "disc", "volume": "volume", "manga": "volume", "novel": "volume"}
"""What is parted in volumes."""
_CALLED = {
    **dict.fromkeys(("最終話", "最終回", "初回"), "anime"),
    **dict.fromkeys(("ソフト化", "映像ソフト化", "パッケージ化", "円盤化"), "disc"),
}
"""Words of release that name a thing themselves."""
_GAME_STORES = ("Steam", "Nintendo Switch", "PlayStation", "App Store", "Google Play")
"""What brings games alone."""
_OF_IT = 4
"""Characters between what volumes are of and the newest one of them: Blu-rayの最新3巻."""
OWN = ("broadcast", "stream", "film", "issue", "open")


class Things(Coordination):
    """Tells what the dates of a sentence are of."""

    def thing(self, floor: int, last: int, cue: int | None, dates: list[int]) -> str:
        """Give what comes out: what the phrase names, else the topic of the sentence, else of the text."""
        nouns = self.nouns(floor, last)
        beside = self.before_bracket(floor, dates)
        if beside:
            return beside
        if cue is not None and self.cues[cue].hint == "live" and "live" in nouns:
            return "live"
        if (cue is not None and self.promo_apart(cue, last)) or (dates and self.promo_told(floor, dates[0])):
            nouns = [noun for noun in nouns if noun != "promo"]
        chosen = self.meant(main_of([noun for noun in nouns[:-1] if noun != "promo"] + nouns[-1:]), floor, last)
        if chosen and chosen != "series":
            return chosen
        earlier = self.meant(main_of(self.nouns(0, floor)), 0, floor)
        if earlier and earlier not in ("promo", "series"):
            return earlier
        above = self.context.head_of(self.text, self.marks, self.marks[dates[0]]) if dates else self.context.heading
        heading = main_of([str(mark.value) for mark in above if mark.kind == "noun"])
        return heading if self.row and heading else self.around(cue)

    def meant(self, chosen: str, first: int, last: int) -> str:
        """Give the thing that is meant by what is named among some marks: a volume may be one of a disc."""
        if chosen == "volume":
            numbers = (place for place in range(first, last) if _is_volume(self.marks[place]))
            number = next(numbers, last)
            if self.is_read_out(number):
                return "audio"
            return chosen if self.is_newest(number) else self.carrier(number) or chosen
        return "film" if self.row and chosen == "anime" and self.context.main == "film" else chosen

    def is_read_out(self, place: int) -> bool:
        """Tell whether it is what is heard of a volume that comes out: 9巻のドラマCDが."""
        following = self.marks[place + 1 : place + 2]
        joined = any(mark.value == "audio" and not self.text.startswith("同梱", mark.end) for mark in following)
        return (
            joined and shape("of it heard").fullmatch(self.text, self.marks[place].end, following[0].start) is not None
        )

    def is_newest(self, place: int) -> bool:
        """Tell whether a volume is the newest one, with nothing right before it of which it is: 最新8巻は6月12日に."""
        start = self.marks[place].start if place < len(self.marks) else self.start
        if not shape("newest").search(self.text, max(self.start, start - 3), start):
            return False
        before = self.marks[place - 1] if place else None
        return before is None or not carrier_of(self.text, before) or self.marks[place].start - before.end > _OF_IT

    def carrier(self, before: int) -> str:
        """Give what a volume is of, by what is named nearest before it: BD第1巻は6月28日、第2巻は7月26日."""
        named = (carrier_of(self.text, mark) for mark in reversed([*self.context.heading, *self.marks[:before]]))
        return next(filter(None, named), self.context.japanese.carrier)

    def around(self, cue: int | None) -> str:
        """Give what the text is about; of what begins or ends the main thing, where that is on screen."""
        begins = cue is not None and self.cues[cue].hint in ("start", "end", "")
        on_screen = self.context.main in ("anime", "film", "drama")
        return self.context.main if begins and on_screen and self.context.thing in _PRINTED else self.context.thing

    def promo_apart(self, cue: int, last: int) -> bool:
        """Tell whether a picture is named behind a cue and not as what it brings: 4月に放送された「…」の映像."""
        promos = [place for place in range(cue + 1, last) if self.marks[place].value == "promo"]
        return bool(promos) and promos[0] > cue + 1

    def promo_told(self, floor: int, date: int) -> bool:
        """Tell whether a picture was shown in a clause of its own before a date: PVが公開され、放送日が4月4日に."""
        promos = [place for place in range(floor, date) if self.marks[place].value == "promo"]
        told = (n for n in self.places if promos and promos[-1] < n < date and self.cues[n].role == "announce")
        return any(shape("goes on verb").match(self.text, self.marks[n].end) for n in told)

    def before_bracket(self, floor: int, dates: list[int]) -> str:
        """Give the thing that a date in brackets directly follows: ノベライズ(9月9日発売)."""
        if len(dates) != 1 or self.text[self.marks[dates[0]].start - 1] != "(" or not dates[0]:
            return ""
        at = self.marks[dates[0]].start - 1
        titled = [mark for mark in self.marks[: dates[0]] if mark.kind == "title" and mark.end == at]
        if titled and self.context.main in ("disc", "volume"):
            return self.context.main
        places = [place for place in range(floor, dates[0]) if self.marks[place].kind in ("noun", "number")]
        if not places or at - self.marks[places[-1]].end > 1:
            return ""
        first = len(places) - 1
        while first and self.marks[places[first]].start - self.marks[places[first - 1]].end <= 1:
            first -= 1
        return self.meant(main_of(self.nouns(places[first], places[-1] + 1)), places[first], places[-1] + 1)

    def named(self, thing: str) -> bool:
        """Tell whether the sentence or the heading above names a thing itself."""
        heading = [str(mark.value) for mark in self.context.heading if mark.kind == "noun"]
        return thing in self.nouns(0, len(self.marks)) or thing in heading

    def nouns(self, first: int, last: int) -> list[str]:
        """Give the things that are named among some marks, in order."""
        found: list[str] = []
        for mark in self.marks[first:last]:
            if mark.kind == "noun":
                found.append(self.noun(mark))
            elif is_imprint(mark) or (mark.kind == "format" and mark.value == "print"):
                found.append("volume")
            elif mark.kind == "cue" and (made := _CALLED.get(self.text[mark.start : mark.end])):
                found.append(made)
            elif mark.kind == "number" and mark.value.of in ("volume", "issue", "episode", "part"):
                found.append(
                    {"volume": "volume", "issue": "chapter", "episode": "anime", "part": "anime"}[mark.value.of]
                )
            elif mark.kind == "season" and not self.text.startswith("前作", mark.start):
                found.append("anime")
            elif mark.kind == "outlet" and mark.value.text in _GAME_STORES:
                found.append("game")
            elif mark.kind == "title" and shape("film title").search(str(mark.value)):
                found.append("film")
            elif mark.kind == "title" and shape("exhibition").search(str(mark.value)):
                found.append("show")
            elif mark.kind == "title" and shape("disc title").search(str(mark.value)):
                found.append("disc")
        return found

    def is_counted_up_to(self, mark: Mark) -> bool:
        """Tell whether a number is the last one up to then: 第4話まで; of a day it is that day's: 19日の第4話まで."""
        upto = mark.kind == "number" and self.text.startswith(("まで", "に至るまで"), mark.end)
        upto = upto and not shape("through").search(self.text, mark.start, mark.end)
        return upto and not shape("of this day").search(self.text, max(self.start, mark.start - 20), mark.start)

    def noun(self, mark: Mark) -> str:
        """Give the thing that a noun names; a series in a text about books is one of books."""
        of_books = self.context.main in _PRINTED and mark_text(self.text, mark) == "シリーズ"
        return self.context.main if of_books else str(mark.value)

    def nearest(self, floor: int, date: int, things: Container[str]) -> str:
        """Give the last thing of some that is named before a date, if it is none that is held."""
        nouns = [noun for noun in self.nouns(floor, date) if noun in things]
        return nouns[-1] if nouns and nouns[-1] != "live" else ""

    def other_hint(self, floor: int, last: int, date: int | None = None) -> str:
        """Give the kind that other cues of the phrase tell, where the governing one tells none: 公開を延期."""
        for place in self.places:
            if (
                floor <= place < max(last, floor + 1) + 2
                and self.cues[place].role == "release"
                and self.cues[place].hint not in ("start", "end", "")
                and (date is None or all(mark.kind != "date" for mark in self.marks[date + 1 : place]))
            ):
                return self.cues[place].hint
        topics = [
            self.text[self.marks[place].start : self.marks[place].end]
            for place in self.places
            if self.cues[place].hint == "topic"
        ]
        return next((hint for topic in topics if (hint := topic_hint(topic))), "")

    def topical(self, said: Cue, cue: int | None, floor: int, date: int) -> Cue:
        """Give "begins" what it is that begins: 第2期の放送が1月に始まる."""
        if said.hint in ("release", "start", "") and shape("in the slot").match(self.text, self.marks[date].end):
            return said._replace(hint="broadcast")
        if (
            said.hint == "open"
            and cue is not None
            and shape("on sites").search(self.text, self.start, self.marks[cue].start)
        ):
            return said._replace(hint="stream")
        named = "" if cue is None else mark_text(self.text, self.marks[cue])
        if named == "再開" and said.hint == "start" and self.context.asked is not None:
            return said._replace(hint=self.context.asked.hint or "start")
        if named in ("日時", "日程") and self.is_of_station():
            return said._replace(hint="broadcast")
        carried = named in CARRIERS
        topics = [place for place in self.places if floor <= place < date and self.cues[place].role == "other"]
        if carried and topics and self.text[self.marks[topics[-1]].end : self.marks[topics[-1]].end + 1] in TOPIC:
            return self.cues[topics[-1]]
        if said.role != "release" or (said.hint not in ("start", "end", "") and not carried):
            return said
        for place in reversed([place for place in self.places if floor <= place < date]):
            topic = self.cues[place]
            ends = self.text[self.marks[place].end : self.marks[place].end + 1] in TOPIC
            if cue is not None and any(self.is_topic(mark) for mark in self.marks[place:cue]):
                return said
            if (
                topic.role == "release"
                and topic.hint in (*OWN, "live")
                and ends
                and not self.dated_between(place, date)
            ):
                return said._replace(hint=topic.hint)
        return said

    def is_of_station(self) -> bool:
        """Tell whether a fact of a list is of an airing: a station heads the text, or the next line names it."""
        if shape("station label").match(self.text, self.end):
            return True
        headed = self.context.main not in ("live", "show", "goods") and bool(self.context.lenders)
        headed = headed and all(outlet.kind == "channel" for outlet in self.context.lenders)
        return headed and not shape("hall label").match(self.text, min(len(self.text), self.end + 1))

    def is_topic(self, mark: Mark) -> bool:
        """Tell whether a thing on screen or stage is the topic itself: 連載は1994年から、TVアニメは1996年に始まった."""
        return mark.kind == "noun" and mark.value in _STAGED and self.text[mark.end : mark.end + 1] in ("は", "が")

    def season(self, date: Mark, floor: int, last: int) -> int | None:
        """Give the installment that a date is of: the nearest before it, else one behind it in its stretch."""
        own = [mark for mark in self.marks[floor:last] if mark.kind == "season" and self.is_of(mark, date)]
        before = [mark for mark in own if mark.end <= date.start]
        if own:
            return self.installment((before or own)[-1], date)
        earlier = [mark for mark in self.marks[:floor] if mark.kind == "season" and not self.passed(mark, date)]
        if earlier:
            return self.counted(int(earlier[-1].value))
        heading = [mark for mark in self.context.heading if mark.kind == "season"]
        return int(heading[-1].value) if heading and self.row else None

    def installment(self, season: Mark, date: Mark) -> int | None:
        """Give the installment of a date; the one before the second in 2019年7月に放送された「凧の庭」の第2期."""
        number = self.counted(int(season.value))
        follows = shape("followed by").fullmatch(self.text, date.end, season.start)
        return before_second(number) if follows else number

    def is_made(self, season: Mark, date: Mark) -> bool:
        """Tell whether an installment behind a clause is only to be made: 22日に最終回を迎え、第2期の制作が."""
        apart = shape("clause over").search(self.text, date.end, season.start)
        return bool(apart and shape("to be made").match(self.text, season.end))

    def is_of(self, season: Mark, date: Mark) -> bool:
        """Tell whether an installment may be that of a date: no earlier one's, and not the next one's."""
        return not self.passed(season, date) and not self.is_ahead(season, date)

    def is_ahead(self, season: Mark, date: Mark) -> bool:
        """Tell whether an installment is the topic of the date behind it: 初回は10月25日、2期も2019年4月に."""
        if season.start >= date.end and shape("installment to be made").match(self.text, season.start):
            return any(date.end <= self.marks[place].start < season.start for place in self.places)
        if season.start < date.end or self.text[season.end : season.end + 1] not in TOPIC:
            return False
        following = next((mark for mark in self.marks if mark.start >= season.end), None)
        return self.text[season.start - 1] in "、。 " and following is not None and following.kind == "date"

    def passed(self, season: Mark, date: Mark) -> bool:
        """Tell whether an installment was named before other dates and titles: 7月に第1期、1月に「続」、."""
        between = {mark.kind for mark in self.marks if season.end <= mark.start < date.start}
        title = next((mark for mark in self.marks if mark.kind == "title" and mark.start >= date.end), None)
        own = title is not None and shape("of date").fullmatch(self.text, date.end, title.start) is not None
        if any(self.parts(season, mark) for mark in self.marks if season.end < mark.start < date.start):
            return True
        return own and ("title" in between or self.text[date.start - 1] == "、")

    def parts(self, season: Mark, mark: Mark) -> bool:
        """Tell whether a mark behind an installment is another work that is spoken of: …第2期、「…」も4月19日に."""
        topic = mark.kind == "title" and self.text[mark.end : mark.end + 1] in TOPIC and is_work(self.text, mark)
        return topic and "、" in self.text[season.end : mark.start]

    def counted(self, season: int) -> int | None:
        """Give the number of an installment; of "the one before", by the one that the text is about."""
        if season > 0:
            return season
        return self.context.season - 1 if self.context.season is not None and self.context.season > 1 else None

    def work(self, date: Mark, floor: int, last: int) -> tuple[int, int] | None:
        """Give the title that a phrase names, the nearest before the date, else the one behind it."""
        titles = [mark for mark in self.marks[floor:last] if mark.kind == "title" and is_work(self.text, mark)]
        before = [mark for mark in titles if mark.end <= date.start]
        before = [mark for mark in before if not self.is_told_apart(mark, date)] or before
        behind = [mark for mark in titles if mark.start >= date.end]
        opens = date.start == self.start or self.text[date.start - 1] in "、。 "
        if opens and behind and shape("of date").fullmatch(self.text, date.end, behind[0].start):
            return inner(behind[0])
        item = self.text[date.start - 1] == "/" and shape("title next").match(self.text, date.end)
        if behind and (item or self.is_one_of_days(date, behind[0])):
            return inner(behind[0])
        if titles:
            return inner(self.own_title(before, date) if before else titles[0])
        earlier = [mark for mark in self.marks[:floor] if mark.kind == "title" and is_work(self.text, mark)]
        return inner(earlier[-1]) if earlier else None

    def is_one_of_days(self, date: Mark, title: Mark) -> bool:
        """Tell whether each day has its title behind it: 21日深夜に「…」、22日深夜に「…」が放送される."""
        days = [mark for mark in self.marks if mark.kind == "date" and mark.start <= date.start]
        starts = [_title_of_day(self.text, day) for day in days[-2:]]
        titles = {mark.start for mark in self.marks if mark.kind == "title"}
        return len(starts) == 2 and starts[1] == title.start and starts[0] in titles

    def is_told_apart(self, title: Mark, date: Mark) -> bool:
        """Tell whether a title has a date of its own, and something else this one: 画集「…」が3日に、小説が9日に."""
        between = [mark for mark in self.marks if title.end <= mark.start and mark.end <= date.start]
        dated = next((place for place, mark in enumerate(between) if mark.kind == "date"), len(between))
        others = (mark for mark in between[dated + 1 :] if mark.kind == "noun")
        own = self.text.startswith("が", title.end)
        return own and any(self.text.startswith(("が", "は", "も"), mark.end) for mark in others)

    def number_sold(self, date: Mark) -> int | None:
        """Give where the words end that tell the day of sale of a number: 30日発売の48号, 48号は30日に発売."""
        sold = shape("on sale").match(self.text, date.end, self.end)
        if sold is not None:
            return sold.end() if shape("in it").match(self.text, sold.end(), self.end) else None
        named = shape("number on").search(self.text, max(self.start, date.start - 24), date.start)
        then = shape("sold then").match(self.text, date.end, self.end) if named else None
        return then.end() if then is not None else None

    def held(self, date: Mark) -> tuple[int, int] | None:
        """Give the first title of what a number of a magazine holds: 30日発売の48号では、カイの新連載「…」が始まる."""
        sold = self.number_sold(date)
        if sold is None:
            return None
        titles = [mark for mark in self.marks if mark.kind == "title" and is_work(self.text, mark)]
        before = any(mark.start < date.start for mark in titles)
        if before and shape("subject of date").search(self.text, max(self.start, date.start - 2), date.start):
            return None
        stop = next((mark.start for mark in self.marks if mark.kind == "date" and mark.start >= sold), self.end)
        behind = [mark for mark in titles if sold <= mark.start < stop]
        held = [mark for mark in behind if not shape("beside").match(self.text, mark.end)]
        return inner((held or behind)[0]) if behind else None

    def own_title(self, titles: list[Mark], date: Mark) -> Mark:
        """Give the last title before a date, but for one that its maker is known by: 「…」は「…」の監督の新作で."""
        topics = [mark for mark in titles if shape("a topic").match(self.text, mark.end)]
        made = shape("of its maker").match(self.text, titles[-1].end, date.start)
        return topics[-1] if made and topics else titles[-1]

    def founded(self, date: Mark) -> tuple[int, int] | None:
        """Give the magazine that began on a date, which is a work itself."""
        named = [mark for mark in self.marks if is_magazine(mark) and mark.end <= date.start and self.founds(date)]
        return (named[-1].start, named[-1].end) if named else None

    def work_behind(self, date: Mark, cue: int | None, last: int) -> tuple[int, int] | None:
        """Give the title that a date is told of, behind its word: 8月7日を予定していた『月の庭』."""
        if cue is None or date.start > self.marks[cue].start:
            return None
        behind = (self.marks[place] for place in range(cue + 1, len(self.marks)))
        title = next((mark for mark in behind if mark.kind == "title"), None)
        if title is not None and self.was_followed(title, cue):
            return inner(title)
        number = self.text[self.marks[cue].end - 1] == "号"
        if not (number or shape("attributive").match(self.text, self.marks[cue].end)):
            return None
        titles = [mark for mark in self.marks[cue + 1 : last] if mark.kind == "title" and is_work(self.text, mark)]
        return inner(titles[0]) if titles else None

    def was_followed(self, title: Mark, cue: int) -> bool:
        """Tell whether what came out is a work on which another one follows, or by which its maker is known.

        So 2021年に公開された「…」に続く「…」が, and 2021年公開の「…」で知られる監督の「…」が.
        """
        shown = shape("shown before").fullmatch(self.text, self.marks[cue].end, title.start)
        return shown is not None and (is_followed(self.text, title) or is_credit(self.text, title))

    def prized(self, date: Mark, cue: int | None) -> tuple[int, int] | None:
        """Give the title with which somebody won a prize on a date: 「…」で2016年に観客賞を獲得した."""
        if cue is None or self.cues[cue].role != "award":
            return None
        titles = (mark for mark in reversed(self.marks) if mark.kind == "title" and mark.end <= date.start)
        title = next(titles, None)
        return None if title is None or self.text[title.end : date.start] != "で" else inner(title)

    def above(self) -> list[Outlet]:
        """Give the outlets of a heading that names nothing else, for a row that names none."""
        heading = self.context.heading
        if not self.row or any(mark.kind == "outlet" for mark in self.marks):
            return []
        plain_ = all(mark.kind in ("outlet", "stop", "open", "close") for mark in heading)
        return [mark.value for mark in heading if mark.kind == "outlet"] if plain_ else []


def carrier_of(text: str, mark: Mark) -> str:
    """Give what volumes are where a mark names it: discs, books, or what is read aloud."""
    if mark.kind == "noun":
        spoken = text.startswith("オーディオブック", mark.start)
        open_ = text[mark.end - 1] == "巻" or shape("author").match(text, mark.start)
        open_ = open_ or shape("by the way").match(text, mark.end) or shape("comes with").match(text, mark.end)
        return "audio" if spoken else "" if open_ else _CARRIERS.get(str(mark.value), "")
    printed = is_magazine(mark) or is_imprint(mark)
    printed = printed or (mark.kind == "cue" and mark.value.hint in ("issue", "print"))
    return "volume" if printed else ""


def before_second(number: int | None) -> int | None:
    """Give the installment before the second one; of later ones, it is not clear which is meant."""
    return 1 if number == 2 else None


def _is_volume(mark: Mark) -> bool:
    return mark.kind == "number" and bool(mark.value.of == "volume")


def topic_hint(topic: str) -> str:
    """Give the kind that a topic tells: 公開日, 放送開始日."""
    hints = (
        ("放", "broadcast"),
        ("オンエア", "broadcast"),
        ("配信", "stream"),
        ("公開", "open"),
        ("上映", "film"),
        ("発売", "release"),
        ("刊行", "release"),
        ("開催", "live"),
    )
    return next((hint for words, hint in hints if topic.startswith(words)), "")


def main_of(nouns: list[str]) -> str:
    """Give the noun that is meant where several stand together: the volume of the manga; empty where none counts."""
    known = [noun for noun in nouns if noun in PRIORITY]
    return min(known, key=PRIORITY.index) if known else ""


def _title_of_day(text: str, day: Mark) -> int:
    """Give where the quotation mark stands that follows a day, with no more than an hour between."""
    match = shape("title of day").match(text, day.end)
    return match.end() if match is not None else -1
