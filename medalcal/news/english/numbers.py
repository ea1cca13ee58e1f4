"""Numbers in English words: of volumes, episodes, chapters, issues and seasons."""

from __future__ import annotations

import re

from medalcal.news.english.words import CARDINALS, COUNTS, LAST, ORDINALS, TENS
from medalcal.news.marks import Mark, Number
from medalcal.news.numerals import roman


def season_number(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give the number of a season."""
    if "roman" in said:
        return Mark("season", start, end, roman(said["roman"]))
    number = said.get("n") or said.get("m") or said.get("ord") or said.get("whole") or said.get("card") or "first"
    return Mark("season", start, end, ordinal(number))


def number_of(start: int, end: int, said: dict[str, str]) -> Mark | None:
    """Give the number of a volume, an episode or an issue, or several of them."""
    if "roman" in said and roman(said["roman"]) is None:
        return None
    number = _one_number(said)
    if number is not None:
        return Mark("number", start, end, number)
    number = _numbers(said)
    return Mark("number", start, end, number) if number.values[0] else Mark("noun", start, end, _counted_as(number.of))


def _one_number(said: dict[str, str]) -> Number | None:
    """Give what is told in one word: #5, the premiere, Vol. IV, the finale, five, up to the ninth."""
    if "hash" in said or "hash2" in said:
        return Number("episode", (ordinal(said.get("hash") or said["hash2"]) or 0,))
    if "ofmagazine" in said:
        return Number("issue", (int(said["ofmagazine"]),))
    if "opening" in said:
        return Number(thing_of(said["ordof"]), (1,))
    if "roman" in said:
        return Number(thing_of(said["of"]), (roman(said["roman"]) or 1,))
    if "further" in said:
        return Number("volume", ())
    if "end" in said:
        return Number("", (LAST,))
    if "bare" in said:
        return Number("", (int(said["bare"]),))
    if "card" in said:
        return Number(thing_of(said["of"]), (ordinal(said["card"]) or 1,))
    if "upto" in said:
        of, last = thing_of(said.get("of", "")), ordinal(said["upto"]) or 1
        return Number(of, tuple(range(1, (last if of != "episode" else 1) + 1)))
    return None


def _numbers(said: dict[str, str]) -> Number:
    """Give what is told as a number or an ordinal, or several: volumes 3 and 4, the first through fifth episodes."""
    if "ords" in said:
        listed = re.split(r",? and (?:the )?|, (?:the )?", said["ords"])
        return Number(thing_of(said["ordof"]), tuple(ordinal(each) or 0 for each in listed))
    if "n" in said:
        first, second = ordinal(said["n"]) or 0, int(said["n2"]) if "n2" in said else None
        of, through = thing_of(said["of"]), said.get("more") in ("-", "to", "through")
    else:
        first = ordinal(said.get("ord") or said.get("number") or said["the"]) or 0
        second = ordinal(said.get("ord2", "0"))
        of, through = thing_of(said.get("ordof", "")), said.get("ordmore") in ("to", "through")
    first, second = (first, second) if first else (second or 0, None)
    if of in ("episode", "chapter") and through:
        second = None
    if of == "issue" and said.get("more") is None and not said.get("ordof", "").endswith("s"):
        second = None
    if second and said.get("rest"):
        return Number(of, (first, second, *(int(each) for each in re.findall(r"\d+", said["rest"]))))
    if second and through and first < second <= first + 30:
        return Number(of, tuple(range(first, second + 1)))
    return Number(of, (first, second) if second else (first,))


def _counted_as(of: str) -> str:
    """Give the thing whose parts are counted, where no number of them is told."""
    return "volume" if of == "volume" else "chapter" if of in ("chapter", "issue") else "anime"


_COUNTED = (
    ("volume", ("v", "book", "novel", "blu", "bd", "dvd", "disc", "collection", "tank", "box", "tome", "band", "omni",
                "gn", "set", "edition", "e-book", "ebook")),
    ("episode", ("ep",)),
    ("chapter", ("ch",)),
    ("issue", ("iss", "number")),
)  # fmt: skip
"""What is counted, and how its words begin."""


def thing_of(word: str) -> str:
    """Give what a word counts: volume, episode, chapter, issue."""
    low = word.lower()
    return next((of for of, begins in _COUNTED if low.startswith(begins)), "")


def ordinal(word: str) -> int | None:
    """Give the number of ``3rd``, ``third``, ``three`` or ``twenty-three``."""
    low = word.lower()
    if low[0].isdigit():
        return int(re.sub(r"\D", "", low))
    ten, _, one = low.replace(" ", "-").partition("-")
    for words in (ORDINALS, CARDINALS):
        if ten in TENS and (one in words or not one):
            return 10 * (TENS.index(ten) + 2) + (words.index(one) + 1 if one else 0)
    if low.endswith("tieth") and low.removesuffix("ieth") + "y" in TENS:
        return 10 * (TENS.index(low.removesuffix("ieth") + "y") + 2)
    for words in (ORDINALS, COUNTS):
        if low in words:
            return words.index(low) + 1
    return None
