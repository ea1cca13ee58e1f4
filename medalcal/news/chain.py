"""The dates of a text in their order: what those said before make of one that leaves out its year or its month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from medalcal.model.dates import PartialDate, Precision
from medalcal.news.document import Sentence
from medalcal.news.kinship import came_out, is_alike, leaps, number_of
from medalcal.news.marks import When
from medalcal.news.proposal import HOST, IN_NAME, NO_CUE, NONE_THEN, ONE_BY_ONE, TOLD_THEN, UNLIKE, UNSAID, Proposal
from medalcal.news.settle import Frame, Settled, settle

_ANCHORS = (None, "tickets or orders", "days of an event", NONE_THEN, UNSAID)
"""What a date may be and still lead on to the next one: a claim, or one of these reasons; no birth, no story."""

_BESIDE = ("no release", HOST, "the end of a range", "the end of a run", IN_NAME, "the month of an issue")
"""What English dates may be besides, and still be what "that year" points back at."""

_LOOSE = (
    NO_CUE,
    ONE_BY_ONE,
    "day of the announcement",
    "a period that was counted",
    "as of that day, or a date of a list",
)
"""What a date may be and still tell the year of those around it."""


_AHEAD = 10
"""Years after the last release at which a year that is none may lie: what is further ahead is a story's, as 2071."""

_NEAR = 12
"""Numbers up to which a volume is compared with others."""

_SEASONS_ON, _DAYS_ON = 240, 31
"""Days after which one of several dates of a sentence follows the one before it: to come, and long past."""

_YEAR_ON = 360
"""Days after which a later date of one verb of the past follows the first."""

_FRESH = 3
"""Days ahead of the publication that a weekday on which something is told may lie."""

_ROWS_ON = 120
"""Days after which a row of a list follows the one above it."""


class Chain:
    """Remembers the dates that were settled, and gives the frame by which the next one is."""

    def __init__(
        self,
        proposals: list[Proposal],
        found: list[Sentence],
        published: date | None,
        language: Literal["en", "ja"],
        title: Callable[[Proposal], str | None],
    ) -> None:
        self.proposals = proposals
        self.found = found
        self.published = published
        self.language = language
        self.title = title
        """Gives the title of what a date is of."""
        self.years = _years(proposals, language) if published is None else []
        self.year = _year(proposals, language) if published is None else None
        """In which a text without a day of publication was written, as far as it can be told."""
        self.seen: dict[int, date] = {}
        self.days: dict[tuple[int, int], date] = {}
        """The days that were settled, by month and day."""
        self.before: date | None = None
        self.mentioned: PartialDate | None = None
        """The last date of an English text, release or not: "that November" counts from it."""
        self.near: date | None = None
        self.day: date | None = None
        self.announced: date | None = None
        """The day on which something was told: what comes out on the same day, where no release had one before."""
        self.bases: dict[int, date | None] = {}
        """From which day each 翌日 counts, by its place, of which several claims may be."""
        self.stated: PartialDate | None = None
        self.month: PartialDate | None = None
        self.full = False
        self.last = -1
        self.told: Proposal | None = None
        """The last one that led on to others."""
        self.counted: dict[str, dict[int, date]] = {}
        """The day of each volume that has a number, by the title and what the volumes are."""

    def frame(self, place: int, proposal: Proposal) -> Frame:
        """Give what settles the date of the proposal at a place."""
        when = proposal.when or When()
        if self.before is None and self.years:
            self.before = self.years[place]
        goes_on = proposal.sentence - self.last == 1 and self.told is not None and proposal.is_behind(self.told)
        follows = goes_on or self.last == proposal.sentence
        chained = self.language == "ja" and self.full and follows and self.near is not None
        chained = chained and not (self.told is not None and self.told.lasts)
        near = self.near if self._is_close(proposal.sentence) and not self._turns(proposal) else None
        near = None if self._is_of_other(proposal) or self._is_since(proposal) else near
        near = self._headed(proposal) or near
        before = self._pointed(when) or (near if when.only_day else self.before)
        if self.language == "ja" and when.counts_days:
            before = self._base(proposal)
        elif self.is_beside_year(proposal):
            before = self.day
        elif self.day is None and when.shift == ("after", 0):
            before = self.announced or self.before
        elif when.counts_days and self.day != self.before:
            before = None
        elif when.points_back:
            before = self._mentioned(when) or before
        if self._is_of_today(proposal) or self._is_on_sale(proposal):
            before, chained = None, False
        return Frame(
            self.published,
            _tense(proposal),
            before,
            before_full=self.full,
            stated=self.stated,
            chained=chained,
            month=self.month,
            within=self._within(place),
            moved_to=self._moved_to(place),
            between=self._between(proposal),
        )

    def _is_on_sale(self, proposal: Proposal) -> bool:
        """Tell whether a day is that of the sale of a magazine's number, told behind a mere month or year."""
        when, last = proposal.when, self.stated
        if proposal.thing != "chapter" or when is None or when.day is None or when.year is not None:
            return False
        return self.published is not None and last is not None and last.precision is not Precision.DAY

    def _is_of_today(self, proposal: Proposal) -> bool:
        """Tell whether a day without a year that something came out on is that of the publication."""
        when, published = proposal.when, self.published
        if when is None or published is None or when.year is not None or proposal.tense != "past":
            return False
        return when.shift is None and (when.month, when.day) == (published.month, published.day)

    def is_beside_year(self, proposal: Proposal) -> bool:
        """Tell whether a day of the same month is told behind a mere year: 22日は「…」(2013年)、同29日は."""
        whole = self.stated is not None and self.stated.precision is Precision.YEAR
        return whole and self.day is not None and proposal.when is not None and proposal.when.of_same_month

    def _mentioned(self, when: When | None) -> date | None:
        """Give from what day "that year" and "that November" count; "the following May" begins where a year ends."""
        if self.mentioned is None or when is None or when.shift is None:
            return None
        return self.mentioned.last if when.shift == ("month then", 1) else self.mentioned.first

    def _within(self, place: int) -> int:
        """Give the days within which a date follows the one before it in its English sentence, if it does."""
        one, last = self.proposals[place], self.proposals[place - 1] if place else None
        if last is None or last.why is not None:
            return 0
        if self.language != "en":
            beside = last.sentence == one.sentence
            moved = (last.status, one.status) == ("postponed", "new")
            gone = (_tense(last), _tense(one)) == ("past", "")
            return _SEASONS_ON if beside and moved else _DAYS_ON if beside and gone else 0
        gone = _tense(one) == "future" and self._is_long_gone()
        if one.follows:
            return 0 if gone or leaps(last, one) else _YEAR_ON if _tense(one) == "past" else _SEASONS_ON
        if self._is_next_row(last, one):
            return _ROWS_ON
        if last.sentence != one.sentence:
            return 0
        if (_tense(last), _tense(one)) == ("future", "future") and last.status == one.status:
            return 0 if gone else _SEASONS_ON
        announced = self.published is not None and self.before is not None and self.before > self.published
        moved = (last.status, one.status) == ("postponed", "new") and _tense(one) in ("old", "")
        if moved or (announced and self.full and not _tense(one) and one.why is None):
            return _SEASONS_ON
        whole = last.when is not None and None not in (last.when.year, last.when.day)
        return _DAYS_ON if whole and _tense(last) == "past" and _tense(one) != "future" else 0

    def _is_long_gone(self) -> bool:
        """Tell whether the date before lies so far back that nothing to come follows from it, whatever its verb."""
        return self.published is not None and self.before is not None and (self.published - self.before).days > _DAYS_ON

    def _is_next_row(self, last: Proposal, one: Proposal) -> bool:
        """Tell whether two dates without a tense are of rows of one list, which go on in time."""
        above, row = self.found[last.sentence], self.found[one.sentence]
        listed = above.layout == row.layout == "row" and one.sentence - last.sentence == 1
        return listed and _tense(last) == _tense(one) == ""

    def _moved_to(self, place: int) -> date | None:
        """Give the first day to which a postponed date moved: settled before it, or written with its year."""
        old = self.proposals[place]
        if old.status != "postponed":
            return None
        if place and self.proposals[place - 1].status == "new" and self.proposals[place - 1].sentence == old.sentence:
            return self.before
        new = self.proposals[place + 1] if place + 1 < len(self.proposals) else old
        if place and came_out(self.proposals[place - 1], old):
            return self.before
        if came_out(new, old):
            came = settle(new.when or When(), Frame(self.published, "past", None))
            return None if came is None else came.dates[0].first
        rest = [each.status for each in self.proposals[place + 1 : place + 5] if each.sentence == old.sentence]
        if rest[:1] == ["postponed"] and "new" in rest and new.when is not None:
            twice = settle(new.when, Frame(self.published, "", None, moved_to=self._moved_to(place + 1)))
            return None if twice is None else twice.dates[0].first
        if new.status != "new" or new.sentence != old.sentence or new.when is None:
            return None
        ahead = self.language == "en" and new.hint and _tense(new) == "future" and new.when.shift is None
        if not (new.when.names_year or ahead):
            return None
        settled = settle(new.when, Frame(self.published, "" if new.when.names_year else "future", None))
        return None if settled is None or settled.dates[0].precision is Precision.YEAR else settled.dates[0].first

    def _between(self, proposal: Proposal) -> tuple[date | None, date | None]:
        """Give the days of what comes before and behind it: volumes in their order, a film before its disc."""
        if proposal.kind == "disc" and self.language == "ja" and self._is_of_shown(proposal):
            return self.near, None
        number = number_of(proposal)
        if number is None or _tense(proposal) or self.language == "en":
            return None, None
        known = self.counted.get(self._series(proposal), {})
        near = [other for other in range(number - _NEAR, number + _NEAR + 1) if other in known and other != number]
        before, behind = [n for n in near if n < number], [n for n in near if n > number]
        return known[before[-1]] if before else None, known[behind[0]] if behind else None

    def _is_of_shown(self, proposal: Proposal) -> bool:
        """Tell whether a date is of a work that its sentence tells to have opened, or won a prize, before."""
        told = self.told
        beside = told is not None and self.last == proposal.sentence and told.kind in ("film", "award")
        return told is not None and beside and (told.work == proposal.work or None in (told.work, proposal.work))

    def _series(self, proposal: Proposal) -> str:
        """Name the volumes of which one is counted: of a book, or of its discs."""
        return f"{self.title(proposal)} {proposal.kind} {proposal.format} {proposal.language}"

    def take(self, proposal: Proposal, settled: Settled | None) -> None:
        """Remember a date, if it leads on to others."""
        if settled is None or settled.dates[0].first is None:
            return
        if proposal.why in (*_ANCHORS, *_LOOSE, *_BESIDE) and self.language == "en":
            self.mentioned = settled.dates[0]
            if proposal.why in (NO_CUE, UNLIKE) and self.mentioned.precision is Precision.MONTH:
                self.near = self.mentioned.first
        if proposal.why in ("day of the announcement", TOLD_THEN) and settled.dates[0].precision is Precision.DAY:
            self.announced = self._told_on(settled.dates[0].first)
        if proposal.why == ONE_BY_ONE and self.language == "ja" and settled.dates[0].precision is Precision.MONTH:
            self.near, self.last, self.told = settled.dates[0].first, proposal.sentence, None
        if proposal.why == "a guess" and settled.dates[0].precision is Precision.DAY:
            self.day = settled.dates[0].first
        if proposal.why not in _ANCHORS or (
            self.published is None and self.language == "en" and _is_past_year(proposal)
        ):
            return
        when, first = proposal.when, settled.dates[0].first
        self.before, self.last, self.told = first, proposal.sentence, proposal
        number = number_of(proposal)
        if number is not None:
            self.counted.setdefault(self._series(proposal), {})[number] = first
        self.month = settled.dates[0] if settled.dates[0].precision is Precision.MONTH else None
        if settled.dates[0].precision is Precision.DAY:
            self.seen[first.day] = first
            self.days[first.month, first.day] = first
        self.day = first if settled.dates[0].precision is Precision.DAY else self.day
        self.near = first if settled.dates[0].precision.rank <= Precision.QUARTER.rank else None
        self.full = when is not None and (when.year is not None or when.weekday is not None or self.full)
        if when is not None and when.year is not None:
            self.stated = settled.dates[0]

    def _told_on(self, day: date | None) -> date | None:
        """Give the day on which something was told: the nearest one of its weekday, as news is not old."""
        far = day is not None and self.published is not None and day - self.published > timedelta(days=_FRESH)
        return day - timedelta(days=7) if far and day is not None else day

    def _base(self, proposal: Proposal) -> date | None:
        """Give the day from which another counts: the last one told; for 翌28日 else that of publication."""
        when = proposal.when
        named = when is not None and when.shift is not None and when.shift[0] == "next days"
        return self.bases.setdefault(proposal.start, self.day or self.announced or (self.published if named else None))

    def presumed(self, proposal: Proposal) -> Settled | None:
        """Give a date without a year in the year of a text of unknown day, unless it follows from a date before it."""
        when, year = proposal.when, self.year
        if when is None or year is None or when.year is not None or when.month is None or when.shift is not None:
            return None
        same = self.days.get((when.month, when.day or 0))
        if same is not None and when.weekday is None:
            return Settled((PartialDate.day_of(same),), "inferred", "that day was told before")
        if when.weekday is None and self.last >= 0 and self.before is not None and self.before.year >= year - 1:
            return None
        years = [near for near in (year, year - 1, year + 1) if when.weekday is None or _on_weekday(when, near)]
        found = settle(when._replace(year=years[0] if years else year), Frame(None, "", None))
        return found and found._replace(certainty="inferred", note="the year is the one that the text speaks of")

    def _is_close(self, sentence: int) -> bool:
        """Tell whether a day without a month may count from the last date: one of its paragraph, or of a row."""
        if self.language == "en" or self.published is None or self.last < 0:
            return True
        rows = {self.found[self.last].layout, self.found[sentence].layout} != {"text"}
        return rows or self.found[self.last].paragraph == self.found[sentence].paragraph

    def _turns(self, proposal: Proposal) -> bool:
        """Tell whether a new sentence turns from months that are over, or to come, to the other side of today.

        A day of which it says no month is then one of the month of publication: 7月5日から放送中。22日が最終回。
        """
        if self.published is None or self.near is None or self.last == proposal.sentence:
            return False
        if {self.found[self.last].layout, self.found[proposal.sentence].layout} != {"text"}:
            return False
        here, there = (self.published.year, self.published.month), (self.near.year, self.near.month)
        return there > here if _tense(proposal) == "past" else there < here

    def _is_since(self, proposal: Proposal) -> bool:
        """Tell whether the date before it is since when something is shown: 7月7日から放送されており、22日が最終回."""
        since = self.told is not None and self.told.lasts and self.last == proposal.sentence
        return since and self.published is not None and (proposal.when or When()).shift is None

    def _is_of_other(self, proposal: Proposal) -> bool:
        """Tell whether a day alone is of another thing than the date before it: of the month of publication then.

        As a list counts on from what was told above it, its rows are not.
        """
        told, when = self.told, proposal.when
        if self.language == "en" or told is None or self.near is None or self.published is None or when is None:
            return False
        if self.found[proposal.sentence].layout != "text" or when.weekday is not None or is_alike(told, proposal):
            return False
        here, there = (self.published.year, self.published.month), (self.near.year, self.near.month)
        ahead = (when.day or 0) >= self.published.day and not self._goes_on(told, proposal)
        return there < here or (there > here and ahead)

    def _goes_on(self, told: Proposal, proposal: Proposal) -> bool:
        """Tell whether a day alone goes on from one told right before it: 映画は6月5日に公開。単行本は26日に発売.

        A song is out before what it is sung in: 映画は6月5日に公開。主題歌は26日に発売.
        """
        behind = proposal.sentence - self.last
        return behind == 0 or (
            behind == 1
            and proposal.thing not in ("audio", "song")
            and told.when is not None
            and told.when.day is not None
        )

    def _headed(self, proposal: Proposal) -> date | None:
        """Give the day of that number which an earlier Japanese sentence told, for one that names no month."""
        when = proposal.when
        if self.language != "ja" or when is None or not when.only_day or self.last == proposal.sentence:
            return None
        return self.seen.get(when.day or 0)

    def _pointed(self, when: When | None) -> date | None:
        """Give the earlier date that 同11日 points at, if one of that day was said."""
        if when is None or when.day is None or when.shift is None or when.shift[0] != "same month":
            return None
        return self.seen.get(when.day)


def _years(proposals: list[Proposal], language: str) -> list[date | None]:
    """Give for each date the first day of the nearest year that the text names, before it or else behind it."""
    named = [each.when.year if each.when is not None and _tells_year(each, language) else None for each in proposals]
    found: list[date | None] = []
    for year in named:
        found.append(date(year, 1, 1) if year is not None else found[-1] if found else None)
    first = next((day for day in found if day is not None), None)
    return [day or first for day in found]


def _tells_year(proposal: Proposal, language: str) -> bool:
    """Tell whether a date that names its year may tell that of those around it."""
    in_month = proposal.when is not None and proposal.when.month is not None
    of_list = in_month and proposal.why in (("no release", UNLIKE) if language == "ja" else (UNLIKE,))
    return of_list or proposal.why in (*_ANCHORS, *_LOOSE)


def _year(proposals: list[Proposal], language: str) -> int | None:
    """Give the latest year that a text names, or the one beside it in which its weekdays are as it prints them."""
    told = [each for each in proposals if each.when is not None and _tells_year(each, language)]
    released = [each.when.year for each in told if each.why is None and each.when and each.when.year]
    if language == "en" and released:
        told = [each for each in told if not _is_far_ahead(each, max(released))]
    dates = [each.when for each in told if each.when is not None]
    ahead = {each.when.year for each in told if each.when and each.when.year and each.tense == "future"}
    named = [each.when.year for each in told if each.when and each.when.year and each.tense != "future"]
    named = [year for year in named if year not in ahead] or _before_announced(dates)
    if not named:
        return None
    printed = [when for when in dates if when.year is None and when.weekday is not None]
    latest = max(named)
    fits = {year: sum(_on_weekday(when, year) for when in printed) for year in (latest, latest + 1, latest - 1)}
    return max(fits, key=lambda year: fits[year])


def _is_far_ahead(proposal: Proposal, last: int) -> bool:
    """Tell whether a date that is no release lies long after the last one."""
    year = None if proposal.when is None else proposal.when.year
    return proposal.why is not None and year is not None and year > last + _AHEAD


def _is_past_year(proposal: Proposal) -> bool:
    """Tell whether a year alone is that of something earlier, and so not of the text: the manga began in 2006."""
    when = proposal.when
    alone = when is not None and (when == When(when.year) or (when.month is None and when.points_back))
    return alone and proposal.tense == "past"


def _before_announced(dates: list[When]) -> list[int]:
    """Give the year of a text that names one only of what is to come: the one before, if another month comes first."""
    named = [when for when in dates if when.year is not None]
    if not named:
        return []
    first = min(named, key=lambda when: (when.year or 0, when.month or 0))
    later = any(when.year is None and (when.month or 0) > (first.month or 12) for when in dates)
    return [(first.year or 0) - later]


def _on_weekday(when: When, year: int) -> bool:
    """Tell whether a month and day fall on their weekday in a year."""
    if when.month is None or when.day is None:
        return False
    try:
        return date(year, when.month, when.day).weekday() == when.weekday
    except ValueError:
        return False


def _tense(proposal: Proposal) -> str:
    """Give the tense that tells on which side of the publication a date lies; none of what is no release."""
    if proposal.why:
        return ""
    if proposal.status in ("postponed", "cancelled"):
        weekday = proposal.when is not None and proposal.when.weekday is not None
        return "past" if weekday and proposal.tense == "past" else "old"
    if proposal.kind == "award":
        return proposal.tense or "past"
    ahead = proposal.status == "new" or proposal.scheduled or (proposal.when is not None and proposal.when.only_season)
    return proposal.tense or ("future" if ahead else "")
