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
    return html("message", page, site, language, dated=False, heading=text, code=code, told="")


def missing_file(site: Site, language: PageLanguage) -> File:
    """Give the page for addresses at which there is nothing."""
    t = texts_of(language)
    page = Page("404.html", title_of(t["not_found"], site), t["not_found"], roams=True, is_listed=False)
    return file("message", page, site, language, heading=t["not_found"], code=404, told=t["not_found_told"])
