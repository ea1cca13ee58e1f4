"""Who airs something, in words: the outlet, those that air it at the same time, and the programme block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medalcal.emit.entry import Language, pick
from medalcal.plural import many

if TYPE_CHECKING:
    from medalcal.emit.shape import Texts


def station_text(
    outlet: Texts, partners: list[Texts], affiliates: int | None, block: str | None, language: Language
) -> str:
    """Give ``TV Asahi and 23 more stations (NUMAnimation)``; an empty text where no outlet is known."""
    if not (partners or affiliates or block):
        return pick(outlet, language) or ""
    names = [name for name in (pick(texts, language) for texts in (outlet, *partners)) if name]
    if not names:
        return ""
    if language == "ja":
        more = f"ほか{affiliates}局" if affiliates else ""
        return "・".join(names) + more + (f"「{block}」" if block else "")
    more = f" and {many(affiliates, 'more station')}" if affiliates else ""
    return ", ".join(names) + more + (f" ({block})" if block else "")
