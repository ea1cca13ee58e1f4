"""The names by which outlets are looked for: the gazetteer's, and those that every reader of such news knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.plain import plain

_KNOWN = Path(__file__).with_name("outlets.txt")
"""Those that are always known."""


class Name(NamedTuple):
    """A name by which an outlet is looked for."""

    text: str
    kind: str
    slug: str | None = None
    zone: str | None = None
    territory: str | None = None
    rollover: int = 300
    period: str = ""
    """Of a magazine one of whose names tells it: ``weekly``, ``monthly``."""


@lru_cache(maxsize=8)
def names_of(gazetteer: Gazetteer) -> dict[str, list[Name]]:
    """Give the names by their first two characters, the longest first; the gazetteer's word goes before all other."""
    names = {name.text: name for name in _known()}
    for name in _gazetted(gazetteer):
        zone = name.zone or (names[name.text].zone if name.text in names else None)
        kind = names[name.text].kind if name.text in names and name.kind == "publisher" else name.kind
        names[name.text] = name._replace(zone=zone, kind=kind)
    for name in names.values():
        if name.kind == "magazine" and name.slug is None:
            names[name.text] = name._replace(slug=_slug_of(name, names))
    index: dict[str, list[Name]] = {}
    for name in sorted(names.values(), key=lambda name: (-len(name.text), name.text)):
        index.setdefault(name.text[:2], []).append(name)
    return index


def _slug_of(name: Name, names: Mapping[str, Name]) -> str | None:
    """Give the slug under which a magazine is known by its name without how often it comes out."""
    period = _period_of([name.text])
    word = next((word for word in PERIODS if period and name.text.startswith(word)), "")
    short = names.get(name.text.removeprefix(word)) if word else None
    return short.slug if short is not None and short.period in ("", period) else None


PERIODS = {"Weekly ": "weekly", "週刊": "weekly", "Monthly ": "monthly", "Gekkan ": "monthly", "月刊": "monthly"}


PLAIN = str.maketrans("ōūāēīŌŪ", "ouaeiOU")
"""Long vowels as they are written without their sign."""


def _one_word(name: str, *others: str) -> str:
    """Give what tells that a word is a magazine: its publisher, the word for it, in Kiss in 2001."""
    when = r"(?= (?:in|on|since|from) (?:\d|[A-Z]))"
    return "|".join((r"(?= magazine)", rf"(?<=(?:'s|of) {name})", rf"(?<= in {name}){when}", *others))


_ON_GRID = r"(?=[ :(]?\d{1,2}:\d\d)"
"""The clock of a slot."""

_ISSUE = r"(?=[」』](?:\(|で|誌|の?\d)|\d+月?号)"
"""The number of an issue, behind the quotes of a title or not."""

_CALLED = r"(?=\d|」|誌|の\d)"
"""What stands behind a magazine, and not behind the word that its name is."""

_SERVICE = r"(?! ?[「『]|作品|版|原作|化)"
"""Behind a service, and not behind the sort of comics that has its name from it."""


CAREFUL = {
    "Webtoon": _SERVICE,
    "WEBTOON": _SERVICE,
    "Morning": _one_word("Morning"),
    "Evening": _one_word("Evening"),
    "Kiss": _one_word("Kiss", _ISSUE),
    "Cookie": _one_word("Cookie", _ISSUE),
    "Melody": _one_word("Melody"),
    "MELODY": _one_word("MELODY"),
    "Max": r"(?= will| on| in|,? and|\))",
    "Dessert": _one_word("Dessert"),
    "Afternoon": _one_word("Afternoon"),
    "Vertical": r"(?<=from Vertical)|(?<=by Vertical)"
    r"|(?=[,.;)]| (?:will|released|published|publishes|Comics|is|has|and|plans|licensed)\b)",
    "flowers": r"(?= magazine)",
    "Flowers": _one_word("Flowers"),
    "Steam": r"(?! of)",
    "モーニング": r"(?!娘|コール|ショー)",
    "デザート": _CALLED,
    "なろう": r"(?=系|」|で)",
    "Ciao": _one_word("Ciao"),
    "Overlap": r"(?!s| between)",
    "プリンセス": r"(?=\d+月号)",
    "クッキー": r"(?=\d+月号)",
    "マーガレット": r"(?=\d|」|コミックス)",
    "楽園": r"(?=Le|ルパ)",
    "ARIA": _one_word("ARIA", r"(?=\d)"),
    "Margaret": _one_word("Margaret"),
    "MX": _ON_GRID,
    "TX": _ON_GRID,
    "CX": _ON_GRID,
    "フジ": r"(?=系|・|ほか)",
    "テレ朝": r"(?=系)",
    "イブニング": _CALLED,
    "シリウス": r"(?=\d|」|誌|コミ)",
    "ララ": r"(?=\d)",
    "Dragon Age": r"(?= magazine)",
    "Sunday": r"(?= magazine)",
    "Web Sunday": r"(?= website| app| magazine)",
    "メロディ": r"(?=\d)",
    "Toho": r"(?! Animation)",
    "All 4": r"(?=[,.;)]| (?:will|in|on|from|at|and|has|is)\b)",
    "Sci Fi": r"(?= Channel| (?:will|in|on|has|airs|aired)\b|[,.;)]|'s)",
    "New Video": r"(?! [A-Z])",
    "Digital Manga": r"(?! (?:release|edition|version|volume)s?\b)",
    "Daisuki": r"(?! (?:[Nn]a|[Dd]a|[Dd]esu|[Nn]o)\b)",
    "One Peace": r"(?= Books)",
    "IFC": r"(?! Center| Films)",
    "Starz": r"(?! Media| Entertainment| Animation)",
}
"""Names that are words as well: what has to follow, or may not."""

LONE = frozenset(
    ("Morning", "Evening", "Kiss", "Cookie", "Melody", "Dessert", "Afternoon", "Ciao", "Margaret", "Dragon Age")
)
"""Magazines whose names are words, which also stand by what is before and behind them."""


def _gazetted(gazetteer: Gazetteer) -> list[Name]:
    return [
        Name(
            plain(name).translate(PLAIN),
            known.kind,
            known.slug,
            known.zone,
            known.territory,
            known.rollover,
            _period_of(known.names),
        )
        for known in gazetteer.outlets
        for name in known.names
        if len(name) > 1
    ]


def _period_of(names: Iterable[str]) -> str:
    """Give how often a magazine comes out, if a name of it says so."""
    return next((period for name in names for word, period in PERIODS.items() if name.startswith(word)), "")


def _known() -> Iterator[Name]:
    """Give the names that are always known, as their file holds them, with other spellings of them."""
    kind = territory = zone = ""
    for line in _KNOWN.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind, _, where = line.strip("[]").partition(" ")
            territory, _, zone = where.partition(" ")
        elif line and not line.startswith("#"):
            for name in line.split(" | "):
                for text in _spelled(plain(name).translate(PLAIN)):
                    yield Name(text, kind, None, zone or None, territory or None)


def _spelled(name: str) -> Iterator[str]:
    """Give the spellings of a name."""
    for text in dict.fromkeys((name, name.replace("Shonen", "Shounen"))):
        yield text
        if text.isascii() and len(text) > 4 and text.upper() != text and text not in CAREFUL:
            yield text.upper()
