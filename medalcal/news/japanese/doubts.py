"""Which dates of a Japanese sentence are no releases, and why."""

from __future__ import annotations

from medalcal.news.japanese.compounds import CARRIERS
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.japanese.things import Things
from medalcal.news.marks import Mark
from medalcal.news.proposal import ONE_BY_ONE, ONLY_TOLD, PAUSED, TOLD_THEN

_TOLD_OF = ("release", "delay", "cancel", "plan")
"""What may be told on a day without being on it."""

_HEAD = 4
"""Sentences at the head of a text among which the stamp of the article may be."""


class Doubts(Things):
    """Tells why a date is no release."""

    def refused(self, date: int) -> str | None:
        """Say why a date can be no release, by what stands around it."""
        why = self.counted_or_written(self.marks[date])
        if why is not None or self.listed(date):
            return why
        return (
            self.occasional(date)
            or self.told_elsewhere(date)
            or self.kept_by_word(date)
            or self.of_another(date)
            or self.of_telling(date)
        )

    def before(self, mark: Mark) -> str:
        """Give what stands right before a mark in its sentence."""
        return self.text[max(self.start, mark.start - 12) : mark.start]

    def after(self, mark: Mark) -> str:
        """Give what stands right behind a mark in its sentence."""
        return self.text[mark.end : min(self.end, mark.end + 14)]

    def counted_or_written(self, mark: Mark) -> str | None:
        """Say so of a date up to which something is counted, of a part of a name, a byline or a slip."""
        before, after = self.before(mark), self.after(mark)
        if shape("period").search(before):
            return "a period that was counted"
        if shape("eligible").search(self.text, mark.end, self.end) or shape("works of it").match(self.text, mark.end):
            return "a period that was counted"
        if mark.value.day is None and shape("collected").match(self.text, mark.end, self.end):
            return "years of what a book collects"
        if shape("reprinted then").search(before) or shape("reprint").match(self.text, mark.end, self.end):
            return "a reprint"
        if shape("title date").search(before):
            return "part of a name"
        released = shape("of its release").match(self.text, mark.end)
        if (shape("told was").search(before) and not released) or shape("was told").match(after):
            return "day of the announcement"
        if shape("page is").search(before) and shape("page opens").match(after):
            return "a page that opens"
        if shape("as of").match(after):
            return "as of that day, or a date of a list"
        if mark.value.year is not None and shape("signed").match(f"{before}|{after}"):
            return "byline"
        return "a slip that is corrected" if shape("slip").match(self.text, mark.end, self.end) else None

    def occasional(self, date: int) -> str | None:
        """Say so of an occasion, a guess, a birth and the last day of a run."""
        mark, after = self.marks[date], self.after(self.marks[date])
        if self.context.moving and after.startswith("に") and self.told_of_move(date):
            return "day of the announcement"
        if shape("occasion").match(self.text, mark.end, self.end) or shape("jubilee").match(self.text, mark.end):
            return "an occasion"
        if shape("days long").match(self.text, mark.end) and self.goes_on_from(date):
            return "days of an event"
        moves = self.context.moving and any(self.cues[place].role == "delay" for place in self.places)
        if not moves and self.ends_days(date):
            return "the last day of a run"
        if mark.value.day is None and shape("acclaimed").match(self.text, mark.end, self.end):
            return "a day on which something else happened"
        if shape("guess").match(after) or (self.row and shape("guessed").search(self.text, self.start, mark.start)):
            return "a guess"
        if shape("born").match(after) and not self.founds(mark):
            return "a birth or a founding"
        over = shape("over").match(self.text, mark.end, self.end)
        last = shape("last number").match(self.text, mark.end)
        lasts = last or (shape("last day").match(after) and self.ends_run(mark))
        return "the last day of a run" if over or lasts else None

    def told_elsewhere(self, date: int) -> str | None:
        """Say so of the day of what was told at an event, by a site or with a move."""
        after = self.after(self.marks[date])
        told = shape("where told").match(after) and self.told(date)
        decides = shape("told").match(after) and self.decides_to_make(date)
        if told or decides or self.announces_move(date, after) or self.tells_of(date) or self.at_event(date):
            return "day of the announcement"
        return None

    def kept_by_word(self, date: int) -> str | None:
        """Say so where the next word takes back that anything comes out: an aim, a denial, news, a list, tickets."""
        cue = self.following(date, 1)[0]
        if cue is None:
            return None
        end = self.marks[cue].end
        if shape("aim").match(self.text, end, self.end):
            return "a guess"
        if self.cues[cue].role == "release" and (
            shape("not").match(self.text, end) or shape("stops").match(self.text, end)
        ):
            return "no release"
        if shape("news of").match(self.text, end) and self.after(self.marks[date]).startswith("は、"):
            return "no release"
        if shape("paused since").match(self.after(self.marks[date])):
            return PAUSED
        many = shape("of many").match(self.text, end, self.end) and not self.dated_between(date, cue)
        many = many and not self.of_one(date)
        return ONE_BY_ONE if many else None

    def of_one(self, date: int) -> bool:
        """Tell whether a date is told of the title right before it: 「…」は、2014年10月に始まった2クール作品で、…."""
        start, end = self.marks[date].start, self.marks[date].end
        beside = self.text[start - 2 : start] in ("」(", "』(") and self.text.find(")", end, end + 12) >= 0
        return beside or bool(shape("subject").search(self.text, max(self.start, start - 4), start))

    def of_another(self, date: int) -> str | None:
        """Say so of a date of a show, of another event, of a byline, or up to which something lasts."""
        mark = self.marks[date]
        show = shape("at show").match(self.text, mark.end)
        if show and not any(
            self.marks[place].start > show.end() and self.cues[place].role == "release" for place in self.places
        ):
            return "a day on which something else happened"
        if self.only_reports(mark):
            return ONLY_TOLD
        if self.other_event(date) or self.of_other(date):
            return "a day on which something else happened"
        if self.byline(date):
            return "byline"
        whole = not shape("range").search(self.text, mark.start, mark.end)
        lasts = mark.value.day is None and whole and self.after(mark).startswith("まで")
        return "the last day of a run" if lasts else None

    def only_reports(self, date: Mark) -> bool:
        """Tell whether a magazine on sale holds no part of a work, but what is said of one: 1日発売の号に対談を掲載."""
        if shape("of gifts").match(self.text, self.start):
            return True
        sold = shape("on sale").match(self.text, date.end, self.end)
        if sold is None:
            return False
        if shape("told in it").match(self.text, sold.end(), self.end):
            return True
        if shape("report of").search(self.text, max(self.start, date.start - 12), date.start):
            return shape("part").search(self.text, sold.end(), self.end) is None
        told = shape("only told").search(self.text, sold.end(), self.end)
        if told is not None and (told["fact"] is None or shape("today").match(self.text, date.start)):
            held = shape("held in it").search(self.text, sold.end(), told.start())
            return held is None and shape("in it").match(self.text, sold.end(), told.start()) is not None
        if shape("part").search(self.text, sold.end(), self.end):
            return False
        return shape("reports").search(self.text, sold.end(), self.end) is not None

    def of_telling(self, date: int) -> str | None:
        """Say so of the day on which the sentence was told, and of the sale of tickets."""
        mark, after = self.marks[date], self.after(self.marks[date])
        opens = mark.start == self.start
        off = any(self.cues[place].role in ("cancel", "delay") for place in self.places)
        if opens and after.startswith("、") and off and not shape("to").match(after):
            return "day of the announcement"
        if self.tickets(date):
            return "tickets or orders"
        leads = opens or all(each.kind == "stop" and each.end == mark.start for each in self.marks[:date])
        if leads and after.startswith("には") and self.tells_another(date):
            return "day of the announcement"
        if self.before(mark).endswith("は") and shape("parallel").match(self.text, mark.end):
            return None
        exact = mark.value.day is not None or mark.value.shift is not None
        told_before = after.startswith("に") and self.was_told(date)
        if not exact or told_before or not shape("told").match(after) or self.is_shown_then(date):
            return None
        if self.tells_that(date):
            return TOLD_THEN
        return "day of the announcement" if self.told(date) else None

    def is_shown_then(self, date: int) -> bool:
        """Tell whether what is told of later was shown on this day: 6日に放送された第1話の視聴率が7日、分かった.

        Or that it is the day of the episode in which it was told.
        """
        if shape("shown work").match(self.text, self.marks[date].end):
            return True
        behind = shape("shown").match(self.text, self.marks[date].end)
        telling = next((place for place in self.places if place > date and self.cues[place].role == "announce"), None)
        if behind is None or telling is None:
            return False
        return self.dated_between(date, telling) or bool(shape("its episode").match(self.text, behind.end()))

    def tells_that(self, date: int) -> bool:
        """Tell whether the sentence is what somebody told on a day, and of no prize: 公式サイトは20日、…と告知した."""
        mark, last = self.marks[date], self.marks[self.places[-1]] if self.places else None
        if (
            last is None
            or self.cues[self.places[-1]].role != "announce"
            or shape("prize").search(self.text, mark.end, self.end)
        ):
            return False
        subject = self.text[mark.start - 1] in "はが" and shape("comma").match(self.text, mark.end)
        return bool(
            subject and self.text[last.start - 1] == "と" and shape("past end").fullmatch(self.text, last.end, self.end)
        )

    def decides_to_make(self, date: int) -> bool:
        """Tell whether only that something will be made was decided on a day: 27日、続編の制作が決定した."""
        cue = self.following(date, 1)[0]
        return cue is not None and bool(shape("making").search(self.text, self.marks[date].end, self.marks[cue].start))

    def listed(self, date: int) -> bool:
        """Tell whether a day is listed with the next one: 10月11、18日."""
        following = next((mark for mark in self.marks[date + 1 : date + 3] if mark.kind == "date"), None)
        if following is None or following.value.month is not None or following.value.day is None:
            return False
        end = self.marks[date].end
        return self.text[end - 1] != "日" and self.text[end : following.start] in ("、", "・", ",")

    def ends_days(self, date: int) -> bool:
        """Tell whether a day goes on from the one before it, of something held: 3月5日から14日に東京で."""
        held = any(self.cues[place].hint == "live" for place in self.places if place > date)
        return (
            held
            and self.text[self.marks[date].start - 2 : self.marks[date].start] in ("から", "より")
            and self.goes_on_from(date)
        )

    def goes_on_from(self, date: int) -> bool:
        """Tell whether a day stands behind another one with no more than "from", "to" or a weekday between."""
        before = [each for each in self.marks[max(0, date - 4) : date] if each.kind != "weekday"][-2:]
        return self.marks[date].value.day is not None and [each.kind for each in before] == ["date", "link"]

    def ends_run(self, date: Mark) -> bool:
        """Tell whether a date up to which something lasts is that of an exhibition or a sale; no airing ends so."""
        if shape("range").search(self.text, date.start, date.end):
            return False
        if shape("for a while").search(self.text, self.start, self.end):
            return True
        things = {*self.nouns(0, len(self.marks)), self.context.main, self.context.thing}
        return bool(things & {"live", "show", "goods"}) and not things & {"anime", "drama", "special", "ova"}

    def told_of_move(self, date: int) -> bool:
        """Tell whether right behind a date stands the one to which something moved: 24年8月に2025年冬へ."""
        following = self.marks[date + 1] if date + 1 < len(self.marks) else None
        if following is None or following.kind != "date" or following.start - self.marks[date].end > 2:
            return False
        return self.text.startswith("へ", following.end)

    def announces_move(self, date: int, after: str) -> bool:
        """Tell whether a sentence of a move begins with the day on which it was told: 9日には、…10月から1月へ改めた."""
        mark = self.marks[date]
        last = self.places[-1] if self.places else 0
        if mark.value.day is None or not shape("there").match(after):
            return False
        if mark.start != self.start:
            acts = self.text[mark.start - 1] == "は" and after.startswith("、") and last > date
            past = self.text[self.marks[last].end - 1] == "た" or shape("past").match(self.text, self.marks[last].end)
            return bool(acts and past) and self.cues[last].role == "delay"
        return (
            any(self.cues[place].role == "delay" for place in self.places)
            and self.dated_between(date, last)
            and not shape("to").match(after)
        )

    def tells_of(self, date: int) -> bool:
        """Tell whether a release is no more than what was told on a day: 7日に公式サイトで放送開始を発表."""
        behind = [place for place in self.heard(date) if place > date]
        told = next((n for n, place in enumerate(behind) if self.cues[place].role == "announce"), 0)
        if not told or self.was_told(date) or not shape("at").match(self.text, self.marks[date].end):
            return False
        first, cue, telling = behind[0], behind[told - 1], behind[told]
        if self.marks[cue].start - self.marks[first].end > 3 or self.cues[cue].role not in _TOLD_OF:
            return False
        between = self.text[self.marks[cue].end : self.marks[telling].start]
        others = [mark for mark in self.marks[date + 1 : telling] if mark.kind == "date"]
        alike = all(shape("at").match(self.text, mark.end) for mark in others)
        return alike and bool(shape("told object").fullmatch(between))

    def tells_another(self, date: int) -> bool:
        """Tell whether a sentence begins with the day of telling: 10日には制作会社が、「…」を配信すると発表した."""
        heard = [place for place in self.heard(date) if place > date]
        if len(heard) < 2 or self.cues[heard[-1]].role != "announce":
            return False
        told = self.text.startswith("には", self.marks[date].end) and self.dated_between(date, heard[0])
        teller = shape("teller").match(self.text, self.marks[date].end, self.marks[heard[0]].start)
        return bool((told or teller) and shape("past").match(self.text, self.marks[heard[-1]].end))

    def following(self, date: int, count: int) -> list[int | None]:
        """Give the next cues behind a date, nothing where there are no more."""
        found = [place for place in self.heard(date) if place > date][:count]
        return [*found, *[None] * (count - len(found))]

    def at_event(self, date: int) -> bool:
        """Tell whether a date is that of an event at which something was told: 1日に行われたイベントで発表."""
        held, *rest = self.following(date, 4)
        match = None if held is None else shape("event").match(self.text, self.marks[held].end, self.end)
        if held is None or match is None:
            return False
        shown = self.cues[held].hint in ("stream", "broadcast")
        within = shape("within").match(self.text, match.end()) if shown else None
        named = any(mark.kind == "outlet" for mark in self.marks[date:held])
        return (within is not None or (mark_text(self.text, self.marks[held]) in CARRIERS and not named)) and any(
            place is not None
            and self.marks[place].start >= match.end()
            and (self.cues[place].role == "announce" or mark_text(self.text, self.marks[place]) == "解禁")
            for place in rest
        )

    def other_event(self, date: int) -> bool:
        """Tell whether a verb that is no word of release takes a date for itself: 11日に発生した地震の影響で."""
        end = next((self.marks[place].start for place in self.places if place > date), self.end)
        return bool(shape("other event").match(self.text, self.marks[date].end, end))

    def of_other(self, date: int) -> bool:
        """Tell whether a date belongs to a noun that no release is of: 4月の熊本地震への支援を含め."""
        if self.row or self.place == 0 or date + 1 >= len(self.marks):
            return False
        match = shape("of other").match(self.text, self.marks[date].end, self.marks[date + 1].start)
        return match is not None and bool(shape("case").search(self.text, match.start() + 1, match.end()))

    def is_posted(self, date: int) -> bool:
        """Tell whether a line begins with the day on which it was posted: 2025.11.10 「…」の放送が1月10日に決定."""
        mark = self.marks[date]
        following = next(
            (place for place in range(date + 1, len(self.marks)) if self.marks[place].kind == "date"), None
        )
        posted = following is not None and mark.start - self.start <= 1 and shape("posted").match(self.text, mark.start)
        if following is None or not posted or "月" not in mark_text(self.text, self.marks[following]):
            return False
        between = [place for place in self.places if date < place < following]
        return all(
            self.cues[place].hint == "topic" or self.cues[place].role == "announce" or self.near(place, following)
            for place in between
        )

    def byline(self, date: int) -> bool:
        """Tell whether a line has a full date and a clock, and nothing that could come out: 2013年10月8日 21:12."""
        value = self.marks[date].value
        if self.is_posted(date):
            return True
        if shape("stamp").match(self.text, self.marks[date].start) and not self.cues:
            return True
        stamp = self.place < _HEAD and not self.context.heading
        if stamp and shape("article").fullmatch(self.text, self.start, self.end):
            return True
        glued = self.place == 0 and self.marks[date].end == self.end
        glued = glued and self.text[self.marks[date].start + 4 : self.marks[date].start + 5] in ("/", ".", "-")
        if glued and value.year is not None and self.cues:
            return True
        if value.year is None or value.day is None or self.cues or self.context.heading:
            return False
        if any(mark.kind == "link" for mark in self.marks):
            return False
        others = [mark.kind for mark in self.marks if mark.kind not in ("date", "stop", "note", "label")]
        return (self.row or self.place == 0) and others == ["clock"]
