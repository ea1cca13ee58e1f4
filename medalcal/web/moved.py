"""What moved, as pages tell it: old and new, since when and why; what is one piece of news is told as one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from medalcal.emit.changedoc import seen_change
from medalcal.emit.changegroup import Group, groups
from medalcal.emit.changelist import is_postponed
from medalcal.emit.changewords import REASONS_JA, state_words
from medalcal.emit.entry import Reader
from medalcal.emit.shape import StoredEntry
from medalcal.web.site import PageLanguage
from medalcal.web.texts import texts_of
from medalcal.web.view import shown, web_link
from medalcal.web.when import TOKYO, long_day

Row = tuple[StoredEntry, str, str | None]
"""As ``Snapshot.changes`` gives them."""
_ANY_DAY = datetime(1970, 1, 1, tzinfo=UTC)
"""Moves are told without the present moment."""


class Move(NamedTuple):
    """One piece of news."""

    on: str
    """The day on which it was learned."""
    day: str
    """The same in words."""
    change: str
    """Its kind, for the eye."""
    word: str
    name: str
    work: str
    anchor: str
    old: str
    new: str
    why: str
    url: str | None


def moves_of(rows: Iterable[Row], language: PageLanguage) -> list[Move]:
    """Give what changed, the latest first."""
    reader = Reader(_ANY_DAY, TOKYO, "Asia/Tokyo", language)
    changes = [seen_change(entry, at, change, reader) for entry, at, change in rows]
    told = [_move(group, language) for group in groups(changes)]
    return sorted(told, key=lambda move: move.on, reverse=True)


def _move(group: Group, language: PageLanguage) -> Move:
    change, t = group.first, texts_of(language)
    lost = is_postponed(change)
    before, after = change["before"], change["after"]
    is_many = group.adds_many
    new = state_words(after, language, zoned=True) if after else ""
    why = change["why"] if change["change"] != "sharpened" else None
    return Move(
        on=change["on"][:10],
        day=long_day(change["on"][:10], language),
        change="postponed" if lost else change["change"],
        word=t["change_postponed" if lost else f"change_{change['change']}"],
        name=shown(change["title"] if is_many else group.name_in(language)),
        work=change["work"],
        anchor="" if is_many else change["key"].partition("/")[2],
        old=state_words(before, language, after) if before else "",
        new=t["added_many"].format(len(group.changes)) if is_many else new,
        why=shown(REASONS_JA.get(why, why) if language == "ja" and why else why),
        url=web_link(change["url"]),
    )
