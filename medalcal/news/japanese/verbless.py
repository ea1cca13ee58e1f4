"""Which dates of a Japanese sentence are those of a release with no verb that says so: by what stands beside them."""

from __future__ import annotations

from medalcal.news.japanese.doubts import Doubts
from medalcal.news.japanese.shapes import shape
from medalcal.news.japanese.things import main_of, topic_hint
from medalcal.news.marks import Cue, Mark
from medalcal.news.titles import is_work


class Verbless(Doubts):
    """Tells that a date is one of release though no word says so."""

    def subject_of_telling(self, date: int) -> bool:
        """Tell whether a date stands between who tells and what is told: 日テレは15日、…."""
        mark = self.marks[date]
        before = self.marks[date - 1] if date else None
        if before is None or before.kind != "outlet" or mark.end >= self.end:
            return False
        return self.text[before.end : mark.start] == "は" and self.text[mark.end] == "、"

    def begins(self, date: int) -> bool:
        """Tell whether a headline or a sentence without a verb ends with "from": アニメ「…」 10月から, 「…」 5日~."""
        behind = any(place > date for place in self.cues) or any(cue.role == "other" for cue in self.cues.values())
        if behind or not shape("from then").match(self.text, self.marks[date].end, self.end):
            return False
        shown = any(mark.kind == "noun" and mark.value in ("anime", "drama", "live") for mark in self.marks[:date])
        return shown or any(mark.kind in ("title", "outlet") for mark in self.marks[:date])

    def is_run_of_title(self, date: int) -> bool:
        """Tell whether a title on the air has a run beside it: TVアニメ「…」(7月6日-9月28日), アニメ枠:4月~6月「…」."""
        mark = self.marks[date]
        goes_on = self.text.startswith("~", mark.end)
        if not (goes_on or shape("run").search(self.text, mark.start, mark.end)):
            return False
        ends = self.text[mark.start - 1] == "(" and self.text[mark.end : mark.end + 1] == ")"
        at = mark.start - 1 if ends else mark.end + goes_on
        titled = any(other.kind == "title" and at in (other.start, other.end) for other in self.marks)
        if not titled and self.row and mark.start - self.start <= 1 and self.context.heading:
            head = self.context.heading_start, self.context.heading[-1].end + 1
            return shape("block").search(self.text, *head) is not None
        return titled and main_of(self.nouns(0, len(self.marks))) in ("anime", "drama")

    def told_of_title(self, date: int) -> bool:
        """Tell whether a title is said to be of a date, with no verb: 「…」は4月20日だ, or a question asked when."""
        mark = self.marks[date]
        if shape("asked when").search(self.text, max(0, mark.start - 60), mark.start):
            return True
        titled = shape("of a title").search(self.text, max(self.start, mark.start - 48), mark.start)
        return bool(titled and shape("full stop").match(self.text, mark.end))

    def timed(self, date: int) -> bool:
        """Tell whether a date has a clock, a station or an episode beside it, which say enough: 第15話は31日."""
        if self.place == 0 and shape("headline end").match(self.text, self.marks[date].end):
            return True
        if (
            self.begins(date)
            or self.told_of_title(date)
            or shape("held then").match(self.text, self.marks[date].end, self.end)
        ):
            return True
        counted = [mark.value.of for mark in self.marks if mark.kind == "number"] if self.row else []
        if "volume" in counted or "issue" in counted:
            return True
        if self.row and any(
            (mark.kind == "title" and is_work(self.text, mark))
            or (mark.kind == "noun" and mark.value in ("anime", "film", "ova"))
            for mark in self.marks
        ):
            return self.context.main in ("film", "volume", "disc", "audio", "anime")
        if self.row and any(mark.kind == "season" for mark in self.marks):
            return True
        if self.subject_of_telling(date):
            return False
        if self.is_run_of_title(date):
            return True
        if self.predicate(date) or self.ends_in_names(date):
            return True
        if shape("rightly").search(self.text, max(self.start, self.marks[date].start - 8), self.marks[date].start):
            return True
        dates = [place for place, mark in enumerate(self.marks) if mark.kind == "date"]
        first = max((place for place in dates if place < date), default=-1) + 1
        last = min((place for place in dates if place > date), default=len(self.marks))
        return any(self.is_moment(mark, self.marks[date]) for mark in self.marks[first:last])

    def is_moment(self, mark: Mark, date: Mark) -> bool:
        """Tell whether a mark beside a date is a clock, a station, a hall or an episode, which say enough."""
        if mark.kind == "clock":
            return mark.start > date.start
        if mark.kind == "outlet" and mark.value.kind == "theater":
            beside = self.row or shape("at hall").fullmatch(self.text, date.end, mark.start)
            staged = self.context.main == "live" and beside
            return bool(staged or shape("held").match(self.text, mark.end))
        if mark.kind == "number":
            episode = mark.value.of in ("episode", "part") and mark.end <= date.start
            return episode or self.text[mark.end : date.start] in ("は", "が")
        return mark.kind == "outlet" and mark.value.kind in ("channel", "platform")

    def ends_in_names(self, date: int) -> bool:
        """Tell whether a sentence has nothing behind a date but what came out: 2023年4月に「刀鍛冶の里編」。"""
        following = next(
            (place for place in range(date + 1, len(self.marks)) if self.marks[place].kind == "date"), None
        )
        rest = self.marks[date + 1 : following]
        if not any(mark.kind in ("title", "season") for mark in rest) or self.context.cue is None:
            return False
        at = self.marks[date].end
        for mark in rest:
            if mark.kind not in ("title", "season", "noun", "number", "stop", "weekday", "outlet"):
                return False
            if not shape("joint").fullmatch(self.text, at, mark.start):
                return False
            at = mark.end
        end = self.end if following is None else self.marks[following].start
        return bool(shape("nothing").fullmatch(self.text, at, end))

    def from_heading(self, date: int) -> Cue | None:
        """Give the cue of the heading above a row, or of its outlet."""
        if not self.row:
            return None
        above = self.context.head_of(self.text, self.marks, self.marks[date])
        for mark in above:
            if mark.kind == "cue" and mark.value.role == "release":
                return Cue("release", mark.value.hint)
            if mark.kind == "cue" and mark.value.hint == "topic":
                return Cue("release", topic_hint(self.text[mark.start : mark.end]))
        if any(mark.value in ("disc", "volume") for mark in above) and self.text.startswith(":", self.marks[date].end):
            return Cue("release", "release")
        if any(mark.kind == "outlet" and mark.value.kind in ("channel", "platform") for mark in self.marks):
            return Cue("release", "")
        if any(mark.kind == "outlet" and mark.value.kind == "publisher" for mark in self.marks):
            return Cue("release", "print")
        if self.is_stop_of_tour(date):
            return Cue("release", "live")
        kinds = {mark.kind for mark in self.marks}
        short = bool(self.marks) and self.marks[-1].end - self.marks[0].start <= 140
        return self.context.cue if short and kinds & {"outlet", "clock", "number", "season", "title"} else None

    def is_stop_of_tour(self, date: int) -> bool:
        """Tell whether a row has only a place before its date, in a text on what is held: 【大阪】12月4日~1月8日."""
        held = self.context.cue is not None and self.context.cue.hint == "live"
        held = held or self.is_below("exhibition named")
        return held and shape("place of run").fullmatch(self.text, self.start, self.marks[date].start) is not None
