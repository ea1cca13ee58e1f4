"""A page that says something instead of what was asked for."""

from __future__ import annotations

from medalcal.web.page import Page, file, html, title_of
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.texts import texts_of


def message_page(site: Site, language: PageLanguage, code: int, text: str) -> str:
    """Give a page with one sentence, which may be shown at any address.

    Args:
        code: Of HTTP; it is shown, small.
    """
    page = Page("", title_of(text, site), text, roams=True, is_listed=False)
    return html("message", page, site, language, dated=False, heading=text, code=code, told="", fault="")


def damaged_page(site: Site, language: PageLanguage, fault: str) -> str:
    """Give a page for an address of works and settings that cannot be read, as one that lost its end in a chat.

    Args:
        fault: What is wrong with it, in English; it is shown, small, for who would mend it.
    """
    t = texts_of(language)
    page = Page("", title_of(t["damaged"], site), t["damaged"], roams=True, is_listed=False)
    told = t["damaged_told"]
    return html("message", page, site, language, dated=False, heading=t["damaged"], code=400, told=told, fault=fault)


def missing_file(site: Site, language: PageLanguage) -> File:
    """Give the page for addresses at which there is nothing."""
    t = texts_of(language)
    page = Page("404.html", title_of(t["not_found"], site), t["not_found"], roams=True, is_listed=False)
    return file("message", page, site, language, heading=t["not_found"], code=404, told=t["not_found_told"],
                fault="")  # fmt: skip
