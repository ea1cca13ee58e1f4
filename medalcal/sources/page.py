"""A web page → what it says: its text with lists and tables as lines, its title, its day, its language. Pure.

The adapter of trafilatura, which tells the article from menus and advertisements. Pairs of a term and its description
are made one line first, for a date on a line of its own says nothing.
"""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from datetime import date
from typing import Any, Literal, NamedTuple

from medalcal.errors import SourceFormatError

_RULE = re.compile(r"^\|?(?:\s*:?-{3,}:?\s*\|)+\s*$")
"""The line below the head of a table."""
_LANGUAGE = re.compile(r"""<html\b[^>]{0,400}?\blang\s*=\s*["']?(ja|en)\b""", re.IGNORECASE)
_HEAD = 20_000
_DATES = {"original_date": True, "extensive_search": False}
"""Of htmldate: the day of publication rather than of the last change, and none that is only a guess."""


class PageText(NamedTuple):
    """What a page says."""

    text: str
    title: str | None
    published: date | None
    language: Literal["en", "ja"] | None
    site: str | None


def read_page(html: str, where: str) -> PageText:
    """Give the article of a page.

    Raises:
        SourceFormatError: There is no text on it.
    """
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it says of a page is no message to a person
    tree = _tree(html)
    found: Any = None
    if tree is not None:
        found = trafilatura.bare_extraction(
            tree, include_comments=False, include_tables=True, favor_recall=True, with_metadata=True,
            date_extraction_params=dict(_DATES),
        )  # fmt: skip
    text = _lines(found.text if found is not None else _rough(html))
    if not text.strip():
        raise SourceFormatError(where, "a page without a text", "save the announcement as text, or name another page")
    title = " ".join((getattr(found, "title", None) or "").split()) or None
    if title is not None and title not in text[: len(title) + 400]:
        text = f"{title}\n\n{text}"
    return PageText(text, title, _day(getattr(found, "date", None)), _language(html), getattr(found, "sitename", None))


def _tree(html: str) -> Any:
    """Give the page's tree, with each term and its description in one paragraph."""
    from trafilatura import load_html

    tree = load_html(html)
    if tree is None:
        return None
    for pairs in tree.iter("dl"):
        for term in list(pairs.iter("dt")):
            told = term.getnext()
            if told is not None and told.tag == "dd":
                _joined(term, told)
    return tree


def _joined(term: Any, told: Any) -> None:
    text = ": ".join(" ".join(part.itertext()).strip() for part in (term, told))
    for child in list(told):
        told.remove(child)
    told.text, told.tag = " ".join(text.split()), "p"
    term.getparent().remove(term)


def _rough(html: str) -> str:
    """Give all text of a page that has no article, a line for each element, without scripts."""
    from lxml import etree
    from lxml import html as parser

    try:
        tree = parser.document_fromstring(html)
    except (etree.LxmlError, ValueError):  # nothing in it, or a declaration of an encoding that a text cannot have
        return ""
    for silent in list(tree.iter("script", "style", "noscript", "template")):
        silent.drop_tree()
    return "\n".join(line for part in tree.itertext() if (line := " ".join(str(part).split())))


def _lines(text: str) -> str:
    """Take the ruled lines out of tables, and the bars at the ends of their rows."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line.strip("| ") if line.startswith("|") else line for line in lines if not _RULE.match(line))


def _day(text: str | None) -> date | None:
    with suppress(ValueError, TypeError):
        return date.fromisoformat((text or "")[:10])
    return None


def _language(html: str) -> Literal["en", "ja"] | None:
    match = _LANGUAGE.search(html[:_HEAD])
    if match is None:
        return None
    return "ja" if match[1].lower() == "ja" else "en"
