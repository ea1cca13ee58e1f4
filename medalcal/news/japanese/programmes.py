"""What a programme shows week by week, and what is sold and streams while a part runs in cinemas."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, When
from medalcal.news.proposal import Proposal

_LONGEST = 90
"""Characters from a day to the title that is shown on it."""


def week_by_week(sentence: Scene, proposals: list[Proposal]) -> None:
    """Give the days of a programme the works that it shows on them: …を4週にわたって放送する。14日は…『…』(2015年)."""
    begin = _begin(sentence, proposals)
    template = sentence.context.japanese.weeks.airing
    for proposal in proposals if template is not None and not sentence.row else []:
        if proposal.start < begin or proposal.when is None or template is None or _comes_out(proposal):
            continue
        shown, opened = _shown(sentence, proposal), _opened(sentence, proposal)
        if shown is None and opened is None:
            continue
        proposal.why, proposal.thing, proposal.numbers, proposal.of = None, "film", (), ""
        if shown is not None:
            gone = shape("followed").match(sentence.text, proposal.end, sentence.end) is not None
            proposal.hint, proposal.tense, proposal.work = "broadcast", "past" if gone else template.tense, inner(shown)
            proposal.outlets = template.outlets
            days = sentence.context.japanese.weeks.days
            proposal.when = days.get(proposal.when.day or 0) or _after(template.when, proposal.when)
            template.when = days[proposal.when.day or 0] = proposal.when
        elif opened is not None:
            proposal.hint, proposal.tense, proposal.work, proposal.outlets = "film", "past", inner(opened), []


def _comes_out(proposal: Proposal) -> bool:
    """Tell whether a verb of its own says of a date that something is sold or opens then, and is not shown."""
    return proposal.why is None and proposal.hint not in ("", "broadcast", "air", "start", "open")


def _begin(sentence: Scene, proposals: list[Proposal]) -> int:
    """Note a programme that is told to show several works, and give from where a sentence may name them."""
    match = _weekly().search(sentence.text, sentence.start, sentence.end)
    if match is None:
        return sentence.start
    told = [each for each in proposals if each.why is None and each.hint == "broadcast" and each.start < match.end()]
    outlets = [mark.value for mark in sentence.marks if mark.kind == "outlet" and mark.value.kind == "channel"]
    blank = Proposal(sentence.start, sentence.start, None, sentence.place, tense="future", outlets=outlets)
    sentence.context.japanese.weeks.airing = replace(told[0] if told else blank, when=None)
    return match.end()


def _shown(sentence: Scene, proposal: Proposal) -> Mark | None:
    """Give the title that is shown on a day, which is the topic: the last one before the next day."""
    if proposal.when is None or proposal.when.day is None or not _topic().match(sentence.text, proposal.end):
        return None
    days = (mark.start for mark in sentence.marks if mark.kind == "date" and mark.value.day is not None)
    stop = min((day for day in days if day > proposal.start), default=sentence.end)
    between = (mark for mark in sentence.marks if proposal.end <= mark.start < min(stop, proposal.end + _LONGEST))
    titles = [mark for mark in between if mark.kind == "title"]
    return titles[-1] if titles else None


def _after(before: When | None, when: When) -> When:
    """Give a day the month of the one before it, or the next: 11月7日は…, 14日は…."""
    if before is None or before.month is None or before.day is None or when.month is not None or when.day is None:
        return when
    return when._replace(month=before.month if when.day > before.day else before.month % 12 + 1)


def _opened(sentence: Scene, proposal: Proposal) -> Mark | None:
    """Give the title behind which the year of a film stands in brackets: 『…』(2015年)."""
    if proposal.when is None or proposal.when != When(proposal.when.year):
        return None
    text = sentence.text
    if text[proposal.start - 2 : proposal.start] not in ("』(", "」(") or not text.startswith(")", proposal.end):
        return None
    return next((mark for mark in sentence.marks if mark.kind == "title" and mark.end == proposal.start - 1), None)


def beside_screening(sentence: Scene, proposals: list[Proposal]) -> list[Proposal]:
    """Give what is sold and streams from the day on which a part opens: 劇場上映と、BDの先行販売、先行配信が始まる."""
    told = [each for each in proposals if each.why is None and each.start >= sentence.start]
    if len({each.start for each in told}) != 1 or told[-1].hint not in ("film", "open") or told[-1].status:
        return []
    note = "no day of its own is said, so that of the run in cinemas is taken"
    match = _sold_there().search(sentence.text, sentence.start, sentence.end)
    if match is None:
        return []
    also = replace(told[-1], outlets=[], hour=None, again=[], guessed=note)
    found = [replace(also, hint="release", thing="disc")]
    return found + ([replace(also, hint="stream", thing="")] if match["stream"] else [])


@cache
def _weekly() -> re.Pattern[str]:
    """What is shown in several weeks or nights, each time another work."""
    return re.compile(
        r"[2-9二三四五](?:週|夜)(?:間)?(?:連続|続け|続く|にわた|に渡)[^。]{0,24}(?:放送|放映|オンエア|届け|登場)"
        r"|(?:放送|放映|登場)[^。]{0,12}[2-9二三四五](?:週|夜)連続"
    )


@cache
def _topic() -> re.Pattern[str]:
    return re.compile(r"(?:\([月火水木金土日・祝]{1,3}\))?(?:には|は|に|が|の(?=[「『]))")


@cache
def _sold_there() -> re.Pattern[str]:
    """Discs that are sold at the cinemas first, and what streams then."""
    return re.compile(
        r"(?:上映|公開)[^。\n]{0,40}?(?:と|、|や|も)[^。、\n]{0,20}(?:Blu-?[Rr]ay|BD|DVD)(?: ?Disc)?"
        r"の?(?:劇場|会場)?(?:限定|での)?(?:先行販売|先行発売)(?P<stream>[と、や][^。\n]{0,20}(?:セル|先行|同時|有料)[^。、\n]{0,4}配信)?"
    )
