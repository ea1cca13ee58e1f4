"""Which part of a work in parts an English date is of, where neither volumes nor episodes are counted.

Part two opens on May 8; the first half goes on sale in June; the third film opened in 2014.
"""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english import ordinal, roman
from medalcal.news.proposal import Part, Proposal


def find_parts(text: str, start: int, end: int, proposals: list[Proposal]) -> None:
    """Note with each date of a sentence the part that is named before it."""
    shown = bool(_in_parts().search(text, max(0, start - _BEFORE), end))
    told = [(match.end(), _part(match, shown=shown)) for match in _parts().finditer(text, start, end)]
    single = len({part for _, part in told}) == 1
    last = start
    for proposal in sorted(proposals, key=lambda proposal: proposal.start):
        near = [part for at, part in told if (start if single else last) <= at <= proposal.start]
        if start <= proposal.start and near:
            proposal.part = near[-1]
        last = proposal.end


def _part(match: re.Match[str], *, shown: bool) -> Part:
    """Give the part that is named.

    Args:
        shown: The work is shown in parts, as a special of two nights.
    """
    number = match["n"] or match["ord"] or match["film"]
    value = roman(number) if number.isupper() else ordinal(number)
    return Part("film" if match["film"] else "part", value or 0, shown)


_BEFORE = 300
"""Characters before a sentence in which it may be said that the work is in parts."""

_LATER = r"[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|\d{1,2}(?:st|nd|rd|th)"
_ORDINALS = rf"[Ff]irst|{_LATER}"


@cache
def _parts() -> re.Pattern[str]:
    """A part with its number: Part 2, part two, the first half, its second film."""
    return re.compile(
        r"\b[Pp]art (?P<n>\d{1,2}(?![\d:.])|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[IVX]{1,4})\b"
        rf"|\b(?P<ord>{_ORDINALS})(?: and (?:last|final|concluding))? "
        r"(?:(?:OVA|DVD|film|disc|video) )?(?:part|half)\b"
        r"(?! of (?:the|its|his|her|[\w'’-]+['’]s) (?:\w+ )?(?:manga|novels?|story|season|year|month|film)\b)"
        r"|(?<!after the )(?<!since the )(?<!than the )(?<!from the )(?<!following the )"
        rf"\b(?P<film>(?<!'s )(?<!its )(?<!his )(?<!her )[Ff]irst|{_LATER})"
        r"(?: and (?:last|final))? (?:(?!in|to|of|for|on)[\w'’!-]+ ){0,4}?(?:films?|movies?)\b(?! festival)"
    )


@cache
def _in_parts() -> re.Pattern[str]:
    """What is shown in parts: a two-part drama special, a three-night event."""
    return re.compile(
        r"\b(?:two|three|four|2|3|4)-(?:part|night|day)\b(?:[^.;\n]{0,60}\b(?:special|drama|film|movie|OVA|mini-?series)\b)"
        r"|\bspecial in (?:two|three) parts\b"
    )
