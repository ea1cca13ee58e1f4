"""The story of a work as SVG, to stand in its page: classes for colours, no style of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from markupsafe import Markup, escape

from medalcal.web.site import PageLanguage
from medalcal.web.story import Bar, Mark, Points, Story, Volumes
from medalcal.web.texts import texts_of
from medalcal.web.when import long_day

NARROWEST, WIDEST = 1040, 3600
PIXELS_A_DAY = 0.72
"""So that episodes a week apart can be told apart on a line of some years."""
MONTHS_FROM = 1.1
"""Pixels of a day from which every month has its line."""
QUARTERS_FROM, YEARS_FROM = 0.12, 0.08
"""The same for every quarter and every year; a work of a century is told in decades."""
MARGIN = 28
EDGE = 6
"""Between the edge and a name that ends there."""
MOST_LETTERS = 40
HEAD = 34
"""Above the lanes, for the years."""
LANE = 46
ROW = 22
LETTER, WIDE_LETTER = 6.4, 12.0
"""Pixels of a letter, to keep names from running into each other; of a wide one of Japanese."""


class Scale(NamedTuple):
    """Where a day stands."""

    first: int
    a_day: float
    width: int

    def x(self, day: float) -> float:
        """Give the distance of a day from the left."""
        return round(MARGIN + (day - self.first) * self.a_day, 1)


def timeline(story: Story, title: str, language: PageLanguage) -> Markup | None:
    """Give the time line of a work; None where it would show a single day or nothing."""
    span = story.span
    if span is None or len(story.marks) < 2 or span[0] == span[1]:
        return None
    days = span[1] - span[0] + 1
    width = min(max(NARROWEST, round(days * PIXELS_A_DAY) + 2 * MARGIN), WIDEST)
    scale = Scale(span[0], (width - 2 * MARGIN) / days, width)
    parts, height = _lanes(story, scale, language)
    t = texts_of(language)
    ends = [long_day(date.fromordinal(day).isoformat(), language) for day in span]
    about = t["timeline_about"].format(title, *ends)
    return Markup(  # noqa: S704 - every text in it went through escape
        f'<svg class="timeline" role="img" aria-labelledby="tl-t tl-d" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" data-first="{scale.first - 719163}" data-day="{scale.a_day:.4f}" '
        f'data-margin="{MARGIN}"><title id="tl-t">{escape(t["timeline"])}</title>'
        f'<desc id="tl-d">{escape(about)}</desc>{"".join(_axis(scale, span, height))}{"".join(parts)}</svg>'
    )


def _axis(scale: Scale, span: tuple[int, int], height: int) -> Iterator[str]:
    """Give a line and a number for each year, or decade, and lines between for quarters or months."""
    first, last = (date.fromordinal(day) for day in span)
    months = 12 if scale.a_day < QUARTERS_FROM else 3 if scale.a_day < MONTHS_FROM else 1
    days = [date(year, month, 1).toordinal() for year in range(first.year, last.year + 1)
            for month in range(1 + months, 13, months)]  # fmt: skip
    ticks = "".join(f"M{scale.x(day)} {HEAD - 8}V{height}" for day in days if span[0] <= day <= span[1])
    if ticks:
        yield f'<path class="tl-tick" d="{ticks}"/>'
    for year in range(first.year, last.year + 1, 1 if scale.a_day >= YEARS_FROM else 10):
        begin = max(date(year, 1, 1).toordinal(), span[0])
        yield f'<path class="tl-year" d="M{scale.x(begin)} 6V{height}"/>'
        if scale.x(span[1]) - scale.x(begin) > 24:
            yield f'<text class="tl-num" x="{scale.x(begin) + 5}" y="17">{year}</text>'


def _lanes(story: Story, scale: Scale, language: PageLanguage) -> tuple[list[str], int]:
    parts: list[str] = []
    y = HEAD
    for row in _packed(story.series, scale):
        parts += [text for bar in row for text in _bar(bar, scale, y)]
        y += LANE
    for line in story.volumes:
        parts += _volumes(line, scale, y, language)
        y += LANE + ROW * (len(line.languages) - 1)
    for points in story.points:
        parts += _points(points, scale, y)
        y += LANE
    return parts, y + 4


def _packed(bars: list[Bar], scale: Scale) -> list[list[Bar]]:
    """Give bars in rows in which none runs into the next, nor does its name."""
    rows: list[list[Bar]] = []
    ends: list[float] = []
    for bar in bars:
        end = max(scale.x(bar.last), scale.x(bar.first) + _wide(bar.name)) + 12
        for place, before in enumerate(ends):
            if before <= scale.x(bar.first):
                rows[place].append(bar)
                ends[place] = end
                break
        else:
            rows.append([bar])
            ends.append(end)
    return rows


def _wide(text: str) -> float:
    return sum(WIDE_LETTER if char > "\u2e80" else LETTER for char in text)


def _name(x: float, y: int, text: str, scale: Scale, look: str = "tl-name") -> str:
    """Give a name that begins at a place, or ends at the edge where it would run over that."""
    at = x if x + _wide(text) <= scale.width else scale.width - EDGE
    anchor = "" if at == x else ' text-anchor="end"'
    return f'<text class="{look}" x="{at}" y="{y}"{anchor}>{escape(text)}</text>'


def _bar(bar: Bar, scale: Scale, y: int) -> Iterator[str]:
    left, right = scale.x(bar.first), scale.x(bar.last + 1)
    yield _name(left, y + 14, bar.name, scale)
    yield f'<rect class="tl-bar" x="{left}" y="{y + 21}" width="{max(3, right - left):.1f}" height="14" rx="3"/>'
    ticks = "".join(f"M{scale.x(mark.first + 0.5)} {y + 23}v10" for mark in bar.episodes if mark.is_exact)
    yield f'<path class="tl-episode" d="{ticks or "M0 0"}"/>'
    for mark in bar.breaks:
        title = f"<title>{escape(mark.label)}, {escape(mark.words)}</title>"
        yield f'<circle class="tl-break" cx="{scale.x(mark.first + 0.5)}" cy="{y + 28}" r="4">{title}</circle>'


def _volumes(line: Volumes, scale: Scale, y: int, language: PageLanguage) -> Iterator[str]:
    """Give a row of dots for each language, and a line from each volume to its translation."""
    rows = {code: y + 28 + ROW * place for place, code in enumerate(line.languages)}
    earliest = min(mark.first for row in line.languages.values() for mark in row.values())
    yield _name(scale.x(earliest), y + 14, line.name, scale, "tl-name tl-stays")
    first = next(iter(rows))
    for code in list(rows)[1:]:
        pairs = [(line.languages[first][number], mark) for number, mark in line.languages[code].items()
                 if number in line.languages[first]]  # fmt: skip
        lags = "".join(
            f"M{scale.x(one.first)} {rows[first]}L{scale.x(other.first)} {rows[code]}"
            for one, other in pairs if one.is_exact and other.is_exact
        )  # fmt: skip
        if lags:
            yield f'<path class="tl-lag" d="{lags}"/>'
    for code, row in line.languages.items():
        yield from (_dot(mark, scale, rows[code], "volume") for mark in row.values())
        begin = min(scale.x(mark.first) for mark in row.values())
        if len(rows) > 1 and code:
            yield f'<text class="tl-code tl-stays" x="{begin - 9}" y="{rows[code] + 4}">{escape(code)}</text>'


def _points(points: Points, scale: Scale, y: int) -> Iterator[str]:
    """Give marks of one kind; each is named where there is room for its name."""
    free = 0.0
    for mark in points.marks:
        yield _dot(mark, scale, y + 28, points.kind)
        x = scale.x(mark.first) - 5
        if x > free:
            text = mark.label if len(mark.label) <= MOST_LETTERS else mark.label[: MOST_LETTERS - 1] + "…"
            text = text if free or points.name in text else f"{points.name}: {text}"
            if min(x, scale.width - EDGE - _wide(text)) > free:
                yield _name(x, y + 14, text, scale)
                free = x + _wide(text) + 12


def _dot(mark: Mark, scale: Scale, y: int, kind: str) -> str:
    """Give a dot on a day, or a bar over the days on which it can be."""
    title = f"<title>{escape(mark.label)}, {escape(mark.words)}</title>"
    look = f"tl-{kind}{' tl-off' if mark.is_off else ''}"
    x = scale.x(mark.first)
    if mark.is_exact:
        return f'<circle class="{look}" cx="{x}" cy="{y}" r="4.5">{title}</circle>'
    wide = max(6, scale.x(mark.last + 1) - x)
    return f'<rect class="{look} tl-vague" x="{x}" y="{y - 4}" width="{wide:.1f}" height="8" rx="4">{title}</rect>'
