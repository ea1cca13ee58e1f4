"""What a Japanese word of release brings: which of the things that stand beside it comes out."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.groups import Group
from medalcal.news.japanese.compounds import CARRIERS
from medalcal.news.japanese.scene import is_magazine
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.japanese.slots import Slots
from medalcal.news.japanese.things import OWN, main_of
from medalcal.news.kinds import PRIORITY
from medalcal.news.marks import Cue, Mark, When
from medalcal.news.proposal import Proposal

_OPENED = ("開く", "開い")
"""Words of what is held that say it of a meeting as well."""
PACKED = ("disc", "audio", "goods")
_TOLD_APART = (*PACKED, "anime", "film", "ova", "drama", "volume", "live", "song", "game")
"""Things of which each may have a date of its own: TVアニメは2014年、映画は2017年に登場."""
_SALEABLE = ("disc", "audio", "volume", "goods", "game", "song", "novel", "manga")
_ELSE = ("live", "show", "goods", "disc", "audio", "volume", "game", "song", "manga", "novel", "chapter")
_HELD_APART = ("disc", "audio", "song", "volume", "manga", "novel", "chapter", "game")
"""What is not held itself, but may be named beside what is."""
_SPOKEN = ("Audible", "audiobook.jp")
"""Services that bring nothing but what is read aloud."""
_UNSEEN = ("goods", "disc", "audio", "volume", "game", "song", "manga", "novel", "chapter")
_AIRED = ("anime", "drama", "special")
_SEEN = ("anime", "film", "drama", "special")


class Products(Slots):
    """Tells the thing whose release a word tells."""

    def released(self, said: Cue, cue: int | None, dates: list[int], floor: int, last: int) -> str:
        """Give the thing that comes out: what is named with the cue, unless that can only be beside it."""
        outright = self.outright(said, cue, dates, floor, last)
        if outright:
            return outright
        thing = self.behind(cue, last) or self.thing(floor, last, cue, dates)
        if said.hint == "release":
            return self.on_sale(thing, cue, floor, last)
        if said.hint == "live" and thing in _HELD_APART and not (dates and self.is_sale(self.marks[dates[0]])):
            return "live"
        if said.hint in ("start", "end") and (self.in_magazine(floor, cue, thing) or self.is_serial(thing, dates)):
            return "manga"
        if said.hint == "start" and thing == "novel" and any(cue.hint == "issue" for cue in self.cues.values()):
            return "manga"
        if said.hint == "issue":
            return thing if thing in ("chapter", "manga", "novel") else "manga"
        served = said.hint == "stream" and thing == self.context.main == "game"
        if said.hint in OWN and thing in _ELSE and not (served or self.named(thing)):
            thing = ""
        return self.shown(said, thing, cue, dates, floor, last)

    def outright(self, said: Cue, cue: int | None, dates: list[int], floor: int, last: int) -> str:
        """Give the thing that what stands around a date tells, whatever nouns are there; nothing where none does."""
        if dates and shape("pressed on").match(self.text, self.marks[dates[0]].end):
            return "disc"
        if dates and self.is_on_volume(self.marks[dates[0]]):
            return "disc"
        if cue is None and dates and (topic := self.topic_seen(dates[0])):
            return topic
        if said.hint != "stream":
            return ""
        if any(mark.kind == "outlet" and mark.value.text in _SPOKEN for mark in self.marks[floor:last]):
            return "audio"
        if any(mark.kind == "format" and mark.value == "digital" for mark in self.marks[floor:last]):
            return "volume"
        began = cue is not None and shape("began as a game").match(self.text, self.marks[cue].end)
        return "game" if began else ""

    def on_sale(self, thing: str, cue: int | None, floor: int, last: int) -> str:
        """Give what is on sale: what is named, what its title calls itself, or the number of a magazine."""
        titled = self.titled_product(floor, last)
        thing = titled if titled == "chapter" else thing or titled or self.ware()
        if thing in ("", "volume", "manga", "series") and self.is_counted_issue(floor, last):
            thing = "chapter"
        if cue is None or thing not in ("", "series", *_SEEN):
            return thing
        printed = any(shape("printed").match(self.text, self.marks[place].start) for place in (cue, *self.places))
        return "volume" if printed and not any(map(is_magazine, self.marks)) else self.sold(cue, thing)

    def shown(self, said: Cue, thing: str, cue: int | None, dates: list[int], floor: int, last: int) -> str:
        """Give what is shown or opens: what can be, where a book or a song is named beside it."""
        if (said.hint in ("broadcast", "film") and thing in _UNSEEN) or (
            said.hint == "open" and thing in (*PACKED, "volume")
        ):
            return self.nearest(floor, dates[0], _SEEN) or self.nearest(dates[0], last, _SEEN)
        if said.hint in ("film", "open") and thing == "live" and (self.is_of_title(cue) or self.is_after_show(cue)):
            return self.nearest(floor, dates[0], _SEEN)
        if said.hint == "stream" and cue is not None and thing in _ELSE:
            thing = self.thing(floor, cue + 1, cue, dates)
            if thing in PACKED and self.nouns(floor, cue)[-1:] != ["audio"]:
                thing = self.nearest(floor, dates[0], _SEEN)
            thing = self.adapted(floor, dates[0]) or thing
        if said.hint in ("broadcast", "stream") and thing == "live":
            thing = self.nearest(floor, dates[0], PRIORITY) or thing
        named = [mark.value for mark in self.marks[floor:last] if mark.kind == "noun"]
        if said.hint == "open" and thing == "anime" and "manga" in named and not {*named} & {*_SEEN}:
            return "manga"
        directed = said.hint == "open" and not thing and dates
        if directed and shape("directed").search(self.text, self.start, self.marks[dates[0]].start):
            return "film"
        return thing

    def is_counted_issue(self, floor: int, last: int) -> bool:
        """Tell whether what is on sale is counted as magazines are, and nothing else is: 「楽しい園」の第9号."""
        numbers = [mark.value.of for mark in self.marks[floor:last] if mark.kind == "number"]
        return numbers == ["issue"]

    def titled_product(self, floor: int, last: int) -> str:
        """Give what is sold that a title calls itself: 「小鳥CD Vol.5」, 「月影8月号」, 商品名:月の庭 缶バッジ."""
        titles = [str(mark.value) for mark in self.marks[floor:last] if mark.kind == "title"]
        if self.row and not titles and self.context.row_work is not None:
            titles = [self.text[slice(*self.context.row_work)]]
        match = shape("calls itself").search(titles[-1]) if titles else None
        return str(match.lastgroup) if match is not None else ""

    def ware(self) -> str:
        """Give the goods that a headline announces, in a row below it: フィギュア「月の庭」, 発売日:1月16日."""
        return "goods" if self.is_below("wares") else ""

    def is_on_volume(self, date: Mark) -> bool:
        """Tell whether a volume holds a part of an animation that the text is about: 22日発売の第4巻に収録."""
        held = shape("on volume").match(self.text, date.end, self.end)
        part = shape("special part").search(self.text, self.start, date.start)
        return held is not None and part is not None and self.context.main == "anime"

    def topic_seen(self, date: int) -> str:
        """Give what is on screen where it is the topic right before a date: テレビアニメは1996年から."""
        named = [mark for mark in self.marks[max(0, date - 2) : date] if mark.value in _SEEN]
        if not named or self.text[named[-1].end : self.marks[date].start] != "は":
            return ""
        return str(named[0].value if named[0].end == named[-1].start else named[-1].value)

    def is_of_title(self, cue: int | None) -> bool:
        """Tell whether a title is what a word before it tells of: 14日に公開する映画「…」の舞台挨拶が."""
        behind = self.marks[cue + 1 :] if cue is not None else []
        title = next((mark for mark in behind if mark.kind == "title"), None)
        if cue is None or title is None:
            return False
        return bool(shape("next noun").fullmatch(self.text, self.marks[cue].end, title.start))

    def is_after_show(self, cue: int | None) -> bool:
        """Tell whether a show has a word of its own before that of the film: 試写会は3日に行われ、公開は19日となる."""
        held = (place for place in self.places if cue is not None and place < cue)
        last = next((place for place in reversed([*held]) if self.cues[place].hint == "live"), None)
        return last is not None and "live" not in self.nouns(last, cue or last)

    def in_magazine(self, floor: int, cue: int | None, thing: str) -> bool:
        """Tell whether what begins does so in a magazine, with no thing named: 「別冊花園」で2009年に始まった."""
        outlets = [mark.value.kind for mark in self.marks[floor:cue] if mark.kind == "outlet"]
        printed = "magazine" in outlets and {*outlets} <= {"magazine", "publisher"}
        return printed and thing not in self.nouns(floor, len(self.marks))

    def is_serial(self, thing: str, dates: list[int]) -> bool:
        """Tell whether what begins or ends in a month or a year is the serial of a text on the number of a magazine."""
        said = [self.marks[date].value for date in dates]
        rough = all(when.day is None and (when.year or (when.shift or ("",))[0] == "year") for when in said)
        told = rough and bool(self.context.japanese.issues) and self.context.main in ("", "manga", "chapter")
        return told and thing in ("", "series")

    def adapted(self, floor: int, date: int) -> str:
        """Give "anime" for a title before a date that is made one: 漫画をアニメ化する「…」(4月1日配信)."""
        title = next((place for place in range(date - 1, floor, -1) if self.marks[place].kind == "title"), None)
        made = self.cues.get(title - 1) if title is not None else None
        if title is None or made is None or self.text[self.marks[title - 1].end - 1] != "化":
            return ""
        between = self.text[self.marks[title - 1].end : self.marks[title].start]
        return "anime" if made.hint == "broadcast" and shape("next noun").fullmatch(between) else ""

    def behind(self, cue: int | None, last: int) -> str:
        """Give the thing whose release a word before it tells: 10月10日より公開される劇場アニメ."""
        if cue is None or cue + 1 >= last or self.marks[cue + 1].kind != "noun":
            return ""
        between = self.text[self.marks[cue].end : self.marks[cue + 1].start]
        thing = str(self.marks[cue + 1].value)
        return thing if thing in _SEEN and shape("next noun").fullmatch(between) else ""

    def sold(self, cue: int, thing: str) -> str:
        """Give what is on sale where a film or a series is named: what else is, or its discs."""
        if not shape("sold").match(self.text, self.marks[cue].start):
            return thing
        named = [*self.nouns(0, len(self.marks)), self.context.thing, self.context.main]
        sold = next((noun for noun in named if noun in _SALEABLE), "disc" if thing in _SEEN else thing)
        return self.meant(sold, 0, cue)

    def apart(self, said: Proposal, group: Group, groups: list[Group], last: int) -> Proposal:
        """Give what is said of one of several dates with its own topic: DVD第1巻が2月24日に、CDが1月27日に発売.

        A topic without a number has none, unless it is a series, which an episode is of.
        """
        if group.date is not None and shape("planned show").match(self.text, group.date.end):
            return replace(said, thing="live", hint="live", of="", numbers=())
        gapped = self.gapped(said, group)
        if gapped is not None:
            return gapped
        first, end = self.stretch(group, groups, last)
        named = [n for n in range(first, end) if self.marks[n].kind == "number" or self.marks[n].value in _TOLD_APART]
        until = self.marks[end].start if end < len(self.marks) else self.end
        listed = named and shape("one of several").match(self.text, self.marks[named[-1]].end)
        if not named or not (listed or shape("topic of date").search(self.text, self.marks[named[-1]].end, until)):
            return said
        thing = self.meant(main_of(self.nouns(named[0], named[-1] + 1)), first, end)
        if thing not in _TOLD_APART:
            return said
        counted = any(self.marks[n].kind == "number" for n in named) or thing == said.thing in _SEEN
        said = replace(said, hint="") if listed and thing != said.thing else said
        return replace(said, thing=thing) if counted else replace(said, thing=thing, of="", numbers=())

    def gapped(self, said: Proposal, group: Group) -> Proposal | None:
        """Give what airs on a date whose verb is left out before that of a film: 1月にTVアニメ、7月に劇場版が公開."""
        if group.date is None or said.hint not in ("open", "film") or not self.text.startswith("に", group.date.end):
            return None
        first = self.marks.index(group.date) + 1
        end = next((n for n in range(first, len(self.marks)) if self.marks[n].kind == "date"), first)
        between = [mark for mark in self.marks[first:end] if mark.kind != "stop"]
        thing = main_of(self.nouns(first, end))
        if {mark.kind for mark in between} - {"noun", "season"} or thing not in _AIRED:
            return None
        seasons = [int(mark.value) for mark in between if mark.kind == "season"]
        return replace(said, thing=thing, hint="broadcast", season=seasons[-1] if seasons else None)

    def stretch(self, group: Group, groups: list[Group], last: int) -> tuple[int, int]:
        """Give the marks between a date and the one before it, or behind it: 3日に曲が、9日にDVDが発売."""
        dates = [each.date for each in groups]
        place = next(n for n, each in enumerate(groups) if each is group)
        before = dates[place - 1] if place else None
        if group.date is None or len(dates) < 2 or (before is not None and before.end > group.date.start):
            return 0, 0
        if dates[0] is not None and shape("thing behind").match(self.text, dates[0].end):
            following = dates[place + 1] if place + 1 < len(dates) else None
            return self.marks.index(group.date) + 1, last if following is None else self.marks.index(following)
        return 0 if before is None else self.marks.index(before) + 1, self.marks.index(group.date)

    def is_sale(self, date: Mark) -> bool:
        """Tell whether a date in brackets is that of a sale named right before it: 公演DVDの発売日(4月24日)."""
        return "発売" in self.text[max(self.start, date.start - 5) : date.start]

    def is_show(self, cue: int, floor: int, last: int) -> bool:
        """Tell whether what is held is named as a show, or by its hall or its title; a vote or a survey is none."""
        if mark_text(self.text, self.marks[cue]) in ("期間", "DATE"):
            named = {*self.nouns(0, len(self.marks)), self.context.main, self.context.thing}
            return bool({"live", "show"} & named) or self.is_below("exhibition named")
        if mark_text(self.text, self.marks[cue]) not in CARRIERS:
            return True
        if mark_text(self.text, self.marks[cue]) in _OPENED:
            halls = (mark for mark in self.marks[floor:last] if mark.kind == "outlet")
            return "live" in self.nouns(0, len(self.marks)) or any(hall.value.kind == "theater" for hall in halls)
        shows = {"live", "show", "film", "goods"}
        if shows & {*self.nouns(0, len(self.marks)), self.context.main, self.context.thing}:
            return True
        return any(
            mark.kind == "title" or (mark.kind == "outlet" and mark.value.kind in ("theater", "event"))
            for mark in self.marks[floor:last]
        )

    def is_of_show(self, dates: list[int]) -> bool:
        """Tell whether years alone go on about a show: the text is about one, or the sentence before told of one."""
        asked = self.context.asked
        whole = all(self.marks[date].value == When(self.marks[date].value.year) for date in dates)
        return whole and (self.context.main == "live" or (asked is not None and asked.hint == "live"))

    def sells_magazine(self, said: Cue, cue: int, date: Mark, floor: int, last: int) -> bool:
        """Tell whether a magazine is on sale, of whose number and contents nothing is told, or only what it shows."""
        shows = self.only_shows(date)
        if self.is_topic_number(date) and not shows:
            return False
        number = shows or mark_text(self.text, self.marks[cue]).endswith("号")
        number = number or bool(shape("same magazine").match(self.text, self.marks[cue].end))
        if not number and (said.hint != "release" or not any(is_magazine(mark) for mark in self.marks[floor:last])):
            return False
        titled = self.row and any(mark.kind == "title" for mark in self.context.heading)
        if titled or "volume" in self.nouns(floor, last):
            return False
        named = any(mark.kind == "title" for mark in self.marks)
        return not shape("instalment" if named else "part").search(self.text, self.start, self.end)

    def is_topic_number(self, date: Mark) -> bool:
        """Tell whether the number of a magazine is the topic of its day of sale: 3月号は1月25日に発売."""
        return shape("label on").search(self.text, max(self.start, date.start - 24), date.start) is not None

    def only_shows(self, date: Mark) -> bool:
        """Tell whether of a number of a magazine only its cover or its gift is told: 21日発売の1月号では表紙を飾る."""
        sold = shape("on sale").match(self.text, date.end, self.end)
        if sold is None and self.is_topic_number(date):
            sold = shape("sold then").match(self.text, date.end, self.end)
        return sold is not None and shape("cover").match(self.text, sold.end(), self.end) is not None
