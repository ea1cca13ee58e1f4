"""What kind of name a run of English capitals is, by its form alone: a person's, a company's, or one of a work."""

from __future__ import annotations

from medalcal.news.english.title_shapes import shape
from medalcal.news.english.title_words import AROUND, COMPANIES, COUNTED, NO_TITLES, PLACES, TAILS
from medalcal.news.english.words import MONTHS
from medalcal.news.plain import bare
from medalcal.news.prizes import is_prize


def is_person(name: str) -> bool:
    """Tell whether a name is a Japanese person's: two words or three of Japanese syllables, no small one among them."""
    words = name.split()
    if not 2 <= len(words) <= 3 or words[0] == "Episode":
        return False
    return all(word[0].isupper() and is_syllables(word) for word in words)


def is_syllables(word: str) -> bool:
    """Tell whether a word is made of Japanese syllables, as names are, and words of other languages seldom."""
    return bool(shape("syllables").fullmatch(word.lower()))


def is_name(name: str) -> bool:
    """Tell whether a run can be a title at all: no place, no prize, no lone word with which any sentence may begin."""
    return len(name) > 2 and has_own(name) and not (is_prize(name) or " for Best " in name)


def has_own(name: str) -> bool:
    """Tell whether a run has a word that is neither a number nor one of those of which no title is made alone."""
    words = [word.strip(AROUND).removesuffix("'s").lower() for word in _short(name).replace("/", " ").split()]
    return not all(word in NO_TITLES or word.replace("-", "").isdecimal() or not word for word in words)


def is_place(name: str) -> bool:
    """Tell whether a name is made of words of places abroad alone."""
    words = _short(name).split()
    return bool(words) and all(word.strip(AROUND).lower() in PLACES for word in words)


def _short(name: str) -> str:
    """Give a name without the words of places and slots that are others alone: Kingdom, City, Road."""
    return (
        name.replace(" York City", " York")
        .replace("Road Show", "Roadshow")
        .replace("United Kingdom", "UK")
        .replace("UNITED KINGDOM", "UK")
    )


def is_company(name: str) -> bool:
    """Tell whether a name has a word of companies."""
    words = [word.strip(AROUND).removesuffix("'s") for word in name.split()]
    named = not COMPANIES.isdisjoint(words) or words[-1:] == ["Post"]
    return named or (words[-1:] == ["Animation"] and words[-2:-1] != ["The"])


def is_formed(name: str) -> bool:
    """Tell whether a name has a form that titles have and other names have not."""
    return bool(shape("form").search(name))


def fold(name: str) -> str:
    """Give a title as it is compared: without case, blanks and the signs at its end."""
    return bare(name).rstrip("!?.")


def subtitle(title: str) -> str | None:
    """Give what stands behind the last colon of a title, if that can be a name for it: Lantern: Night of the Sea."""
    last = title.rpartition(": ")[2]
    return last if last != title and " " in last and len(last) > 8 and is_name(last) else None


def is_of_month(name: str) -> bool:
    """Tell whether a name ends with a month behind a small word: Lie in April."""
    words = name.split()
    return len(words) > 2 and words[-1].lower() in MONTHS and words[-2] in ("in", "of", "for")


def with_month(name: str) -> list[tuple[str, str]]:
    """Give a name parted behind the month in it, where one stands behind a small word: Lie of April, Rain."""
    words = name.split(" ")
    return [
        (" ".join(words[: place + 1]), " ".join(["", *words[place + 1 :]]).rstrip())
        for place in range(2, len(words))
        if words[place].lower() in MONTHS and words[place - 1] in ("in", "of", "for")
    ]


def is_sibling(one: str, other: str) -> bool:
    """Tell whether two titles are of one series and differ behind the colon: Lamp: First Night, Lamp: Second Night."""
    (head, colon, rest), (begin, _, last) = one.rpartition(": "), other.rpartition(": ")
    words = {word.strip(AROUND).lower() for word in last.split()}
    named = bool(words - _INSTALLMENTS) and not any(word.isdecimal() for word in words)
    return bool(colon) and fold(head) == fold(begin) and fold(rest) != fold(last) and " " in last and named


_INSTALLMENTS = TAILS | COUNTED | frozenset(("the", "movie", "film", "final", "special", "edition", "complete"))
"""Words behind a colon that name no other work."""


def shorts(title: str) -> list[str]:
    """Give the forms in which a long title is named again: what stands before its colon or dash, without The."""
    found: list[str] = []
    head = shape("head").split(title, maxsplit=1)[0].strip()
    if head != title and len(head) > 3:
        found.append(head)
    return found + [each[4:] for each in (title, *found) if each.startswith("The ") and len(each) > 8]
