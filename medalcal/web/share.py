"""The picture of a work that previews show: its title, and its time line as coloured shapes.

Drawn in a palette, with the font that comes with Pillow: the same bytes on every machine, and few of them. That font is
Latin, so the title is the English or the romaji one.
"""

from __future__ import annotations

import io
from datetime import date
from functools import cache
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from medalcal.emit.shape import StoredEntry, Texts
from medalcal.web.site import File
from medalcal.web.story import Bar, Mark, Story, story_of
from medalcal.web.view import shown

SIZE = (1200, 630)
LEFT, RIGHT = 72, 1128
PAPER = (250, 248, 243)
COLORS = {
    "ink": (31, 29, 26), "dim": (122, 116, 106), "rule": (224, 218, 206), "broadcast": (47, 95, 143),
    "stream": (29, 114, 104), "volume": (166, 84, 34), "film": (163, 41, 58), "live": (126, 63, 140),
    "disc": (88, 102, 116), "issue": (110, 112, 40), "award": (166, 124, 18),
}  # fmt: skip
SHADES = 12
"""Steps between the paper and a colour, for soft edges."""
_PLACES = {name: 1 + place * SHADES for place, name in enumerate(COLORS)}
TITLE_SIZES = (84, 72, 60, 50, 42)
MOST_LINES = 2
LANES_TOP, LANES_BOTTOM = 318, 540
TALLEST_LANE = 54


def share_file(entries: list[StoredEntry], about: dict[str, Any]) -> File:
    """Give the share image of a work, from all of its entries."""
    return File(f"works/{about['work']}/share.png", share([entry for entry in entries if entry["lead"]], about))


def share(entries: list[StoredEntry], about: dict[str, Any]) -> bytes:
    """Give the picture of a work as PNG."""
    image = Image.new("P", SIZE, 0)
    image.putpalette(_palette())
    draw = ImageDraw.Draw(image)
    _title(image, _drawable(about["titles"], about["work"]))
    story = story_of(entries, about["series"], "en")
    if story.span is not None:
        _lanes(image, draw, story)
    _write(image, (LEFT, 566), "medalcal", 26, "dim")
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=6, bits=8)
    return stream.getvalue()


@cache
def _palette() -> list[int]:
    values = list(PAPER)
    for color in COLORS.values():
        for step in range(1, SHADES + 1):
            values += [round(low + (high - low) * step / SHADES) for low, high in zip(PAPER, color, strict=True)]
    return values


@cache
def _font(size: int) -> Any:
    return ImageFont.load_default(size)


@cache
def _ramp(name: str) -> list[int]:
    """Give for each strength of a mask the place in the palette."""
    first = _PLACES[name]
    return [0 if (step := round(strength * SHADES / 255)) == 0 else first + step - 1 for strength in range(256)]


def _drawable(titles: Texts, slug: str) -> str:
    """Give the title that the font can draw."""
    for text in (titles.get("en"), titles.get("romaji")):
        if text and all(char < "\u0250" or char in "–—‘’“”…" for char in text):
            return shown(text)
    return slug.replace("-", " ").capitalize()


def _write(image: Image.Image, at: tuple[int, int], text: str, size: int, color: str) -> None:
    """Write a line with soft edges."""
    left, _, right, bottom = _font(size).getbbox(text)
    if right <= left:
        return
    mask = Image.new("L", (round(right) + 2, round(bottom) + 2), 0)
    ImageDraw.Draw(mask).text((0, 0), text, fill=255, font=_font(size))
    soft = mask.point(_ramp(color))
    image.paste(soft, at, mask.point([255 * (strength > 10) for strength in range(256)]))


def _title(image: Image.Image, text: str) -> None:
    """Write the title in the largest size in which it takes two lines."""
    for size in TITLE_SIZES:
        lines = _wrapped(text, size)
        if len(lines) <= MOST_LINES:
            break
    else:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1][:38]}…"]
    for number, line in enumerate(lines):
        _write(image, (LEFT - 3, 70 + round(number * size * 1.16)), line, size, "ink")


def _wrapped(text: str, size: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _font(size).getlength(longer) > RIGHT - LEFT:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines if all(_font(size).getlength(line) <= RIGHT - LEFT for line in lines) else [*lines, "", ""]


def _lanes(image: Image.Image, draw: ImageDraw.ImageDraw, story: Story) -> None:
    """Draw the years, and a lane for each medium."""
    first, last = story.span or (0, 0)
    scale = (RIGHT - LEFT) / max(last - first, 180)
    lanes = 1 * bool(story.series) + len(story.volumes) + len(story.points)
    tall = min(TALLEST_LANE, (LANES_BOTTOM - LANES_TOP) / max(lanes, 1))
    _years(image, draw, first, last, scale)
    y = LANES_TOP + tall / 2
    if story.series:
        for bar in story.series:
            _bar(draw, bar, first, scale, y)
        y += tall
    for line in story.volumes:
        _volumes(draw, line.languages, first, scale, y, tall)
        y += tall
    for points in story.points:
        for mark in points.marks:
            _dot(draw, mark, first, scale, y, points.kind)
        y += tall


def _years(image: Image.Image, draw: ImageDraw.ImageDraw, first: int, last: int, scale: float) -> None:
    free = 0.0
    for year in range(date.fromordinal(first).year, date.fromordinal(last).year + 1):
        x = LEFT + max(date(year, 1, 1).toordinal() - first, 0) * scale
        draw.line((x, LANES_TOP - 14, x, LANES_BOTTOM), fill=_solid("rule"), width=2)
        if x > free and x < RIGHT - 40:
            _write(image, (round(x), LANES_TOP - 50), str(year), 24, "dim")
            free = x + 70


def _solid(name: str) -> int:
    return _PLACES[name] + SHADES - 1


def _bar(draw: ImageDraw.ImageDraw, bar: Bar, first: int, scale: float, y: float) -> None:
    left, right = LEFT + (bar.first - first) * scale, LEFT + (bar.last + 1 - first) * scale
    draw.rounded_rectangle((left, y - 13, max(right, left + 8), y + 13), 5, fill=_solid("broadcast"))


def _volumes(
    draw: ImageDraw.ImageDraw, languages: dict[str, dict[str, Mark]], first: int, scale: float, y: float, tall: float
) -> None:
    """Draw the volumes of each language as a row of dots."""
    gap = min(11.0, tall / 5)
    middle = (len(languages) - 1) / 2
    for place, row in enumerate(languages.values()):
        for mark in row.values():
            _dot(draw, mark, first, scale, y + (place - middle) * 2 * gap, "volume", 7)


def _dot(draw: ImageDraw.ImageDraw, mark: Mark, first: int, scale: float, y: float, kind: str, radius: int = 9) -> None:
    left, right = LEFT + (mark.first - first) * scale, LEFT + (mark.last - first) * scale
    if mark.is_off:
        return
    color = _solid(kind)
    if mark.is_exact:
        draw.ellipse((left - radius, y - radius, left + radius, y + radius), fill=color)
    else:
        draw.rounded_rectangle((left, y - 4, max(right, left + 8), y + 4), 4, fill=_PLACES[kind] + SHADES // 2)
