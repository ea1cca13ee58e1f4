"""A page: where it stands, what it is called, and how it becomes HTML."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from medalcal.emit.daywords import day_words
from medalcal.web.asset import asset_path
from medalcal.web.hosting import POLICY as HEADER_POLICY
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site, prefix_of
from medalcal.web.texts import texts_of

POLICY = HEADER_POLICY.removesuffix("; frame-ancestors 'none'")
"""What a page may load: nothing from elsewhere, and no style or script of its own text."""
MOST_TITLE = 200
"""Characters of a title in the head of a page, where nobody reads more."""


class Page(NamedTuple):
    """One page in one language."""

    path: str
    """Below the language: empty for its home, ``works/medalist/``, ``404.html``."""
    title: str
    about: str
    """A sentence for search engines and previews."""
    part: str = ""
    """Which link of the navigation it belongs to."""
    image: str | None = None
    """From the root of the site."""
    image_told: str = ""
    """What the image shows, for those who do not see it."""
    same_as: str | None = None
    """The path of the page that says the same and is the one to keep."""
    roams: bool = False
    """Whether it is shown at any address, so that its links must begin at the root."""
    is_listed: bool = True
    """Whether search engines shall list it."""


class Frame(NamedTuple):
    """What stands around a page."""

    root: str
    """The way from the page to the root of the site."""
    base: str
    """The way from the page to the home of its language."""
    canonical: str | None
    alternates: list[tuple[str, str]]
    """Language and whole address."""
    other: tuple[str, str, str]
    """The other language: code, its own name, way to the page in it."""
    image: str | None
    on: str | None
    """The edition day in words; None on pages that do not depend on it."""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("medalcal.web"), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined, auto_reload=False, cache_size=-1,
    )  # fmt: skip
    environment.globals.update(policy=POLICY, asset=asset_path)
    return environment


@cache
def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.html.jinja")


def html(template: str, page: Page, site: Site, language: PageLanguage, *, dated: bool = True, **context: Any) -> str:
    """Give a page as HTML.

    Args:
        template: Its name, without endings.
        dated: Whether the edition day may stand on it.
        context: What the template asks for besides.
    """
    return _template(template).render(
        page=page, site=site, language=language, t=texts_of(language), frame=_frame(page, site, language, dated),
        **context,
    )  # fmt: skip


def file(template: str, page: Page, site: Site, language: PageLanguage, *, dated: bool = True, **context: Any) -> File:
    """Give a page as the file of a site."""
    path = prefix_of(language) + page.path
    body = html(template, page, site, language, dated=dated, **context).encode()
    return File(path if path.endswith(".html") else f"{path}index.html", body)


def root_of(page: Page, site: Site, language: PageLanguage) -> str:
    """Give the way from a page to the root of the site, which also holds in a subfolder."""
    if page.roams:
        return urlsplit(site.address or "").path.rstrip("/") + "/"
    return "../" * (prefix_of(language) + page.path).count("/") or "./"


def _frame(page: Page, site: Site, language: PageLanguage, dated: bool) -> Frame:
    root = root_of(page, site, language)
    other: PageLanguage = "en" if language == "ja" else "ja"
    kept = page.path if page.same_as is None else page.same_as
    is_at_home = site.address is not None and not page.roams
    alternates = [(code, site.url(prefix_of(code) + kept)) for code in LANGUAGES]
    return Frame(
        root=root,
        base=root + prefix_of(language),
        canonical=site.url(prefix_of(language) + kept) if is_at_home else None,
        alternates=[*alternates, ("x-default", site.url(kept))] if is_at_home else [],
        other=(other, texts_of(other)["language"], root + prefix_of(other) + page.path),
        image=site.url(page.image) if page.image and site.address else None,
        on=day_words(site.on.isoformat(), language).long if dated else None,
    )


def title_of(text: str, site: Site) -> str:
    """Give what the tab of a browser shows."""
    shown = text if len(text) <= MOST_TITLE else text[: MOST_TITLE - 1] + "…"
    return f"{shown} · {site.name}"
