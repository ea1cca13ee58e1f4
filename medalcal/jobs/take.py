"""Proposals that a person took → the files of a data folder: all of them without a fault, or nothing at all."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from medalcal.curated.edit import Addition, Tree, added, listed_sources, new_text
from medalcal.curated.folder import SUFFIX, WORKS, work_path
from medalcal.curated.shapes import TABLES
from medalcal.errors import DataError, DataErrors
from medalcal.jobs.check import survey
from medalcal.jobs.holder import free, script_of
from medalcal.jobs.propose import Folder, Proposal, quote
from medalcal.news.found import Article
from medalcal.store.file import write_atomically

_HOST_NOISE = re.compile(r"^(?:www|m|news|s|en|sp|amp)\.|\.(?:com|org|net|co|jp|ne|or|info|tv|me|io|us|uk|eu)(?=\.|$)")
_MARK = "\ufeff"


class Reading(NamedTuple):
    """An announcement as a source of claims."""

    url: str | None
    name: str | None
    said_on: date | None
    read_at: date


def edited(
    folder: Folder, article: Article, taken: Sequence[Proposal], reading: Reading
) -> dict[str, str]:  # fmt: skip
    """Give path → new text of each file that proposals change."""
    texts: dict[str, str] = {}
    for slug in dict.fromkeys(proposal.work for proposal in taken):
        assert slug is not None
        own = [proposal for proposal in taken if proposal.work == slug]
        path = work_path(folder.path, slug)
        before = _text_of(path) if slug in folder.slugs else _new_file(own[0])
        texts[path] = added(before, _additions(before, folder, article, own, reading))
    return texts


def _text_of(path: str) -> str:
    with open(path, encoding="utf-8", newline="") as stream:
        return stream.read().removeprefix(_MARK)


def _new_file(proposal: Proposal) -> str:
    title = proposal.title or str(proposal.work)
    return new_text({"titles": {script_of(title): title}})


def _additions(
    before: str, folder: Folder, article: Article, proposals: Iterable[Proposal], reading: Reading
) -> list[Addition]:  # fmt: skip
    source, entry = _source(before, folder, reading)
    found = [Addition(("sources",), {source: entry})]
    for proposal in proposals:
        claim = article.claims[proposal.claim]
        note: dict[str, Tree] = {"note": claim.note} if claim.note else {}
        said: dict[str, Tree] = {**proposal.says, "words": quote(claim), **note, "source": source}
        found += [*proposal.setup, Addition(proposal.at, said, is_entry=True)]
    return found


def _source(before: str, folder: Folder, reading: Reading) -> tuple[str, dict[str, Tree]]:
    """Give slug and entry of the announcement; those that the file has already, where it was read on this day."""
    entry: dict[str, Tree] = {}
    if reading.url:
        entry["url"] = reading.url
    if reading.name:
        entry["name"] = reading.name
    if reading.said_on:
        entry["said_on"] = reading.said_on.isoformat()
    entry["read_at"] = reading.read_at.isoformat()
    listed = listed_sources(before)
    same = next((slug for slug, own in listed.items() if _is_same(own, entry)), None)
    return same or free(_source_slug(reading), [*listed, *folder.shared.sources]), entry


def _is_same(own: Mapping[str, str], entry: Mapping[str, Tree]) -> bool:
    keys = ("url", "said_on", "read_at") if "url" in entry else ("name", "said_on", "read_at")
    return all(own.get(key) == entry.get(key) for key in keys)


def _source_slug(reading: Reading) -> str:
    """Name a source by its host and its day: ``animenewsnetwork-2025-12-23``."""
    host = urlsplit(reading.url).hostname or "" if reading.url else ""
    before = None
    while before != host:
        before, host = host, _HOST_NOISE.sub("", host, count=1)
    name = "-".join(re.findall("[a-z0-9]+", host)) or "announcement"
    return f"{name}-{reading.said_on or reading.read_at}"


def write(folder: Folder, texts: Mapping[str, str]) -> None:
    """Put new texts in place, after they were checked aside together with what they share.

    Raises:
        DataErrors: One of them would have a fault; nothing was written.
        OSError: A file cannot be written.
    """
    faults = _faults(folder, texts)
    if faults:
        raise DataErrors(faults)
    for path, text in texts.items():
        mark = _MARK if _is_marked(path) else ""
        write_atomically(path, [(mark + text).encode()])


def _is_marked(path: str) -> bool:
    if not os.path.exists(path):
        return False
    with open(path, "rb") as stream:
        return stream.read(3) == _MARK.encode()


def _faults(folder: Folder, texts: Mapping[str, str]) -> list[DataError]:
    aside = tempfile.mkdtemp(prefix="medalcal-")
    try:
        os.mkdir(os.path.join(aside, WORKS))
        for name in TABLES:
            shared = os.path.join(folder.path, name + SUFFIX)
            if os.path.exists(shared):
                shutil.copyfile(shared, os.path.join(aside, name + SUFFIX))
        for path, text in texts.items():
            with open(os.path.join(aside, WORKS, os.path.basename(path)), "w", encoding="utf-8", newline="") as stream:
                stream.write(text)
        return [_at_home(fault, aside, folder.path) for fault in survey(aside).faults]
    finally:
        shutil.rmtree(aside)


def _at_home(fault: DataError, aside: str, folder: str) -> DataError:
    """Give a fault with the path that the file will have."""
    path = fault.path.replace(aside, folder, 1)
    return type(fault)(path, fault.line, fault.column, fault.key, fault.found, fault.expected)
