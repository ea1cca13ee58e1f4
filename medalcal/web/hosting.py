"""What those who serve a site's files need to know: robots, the map of the site, headers, redirects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

from medalcal.web.site import TYPES, File, Site

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing from elsewhere, nothing inline. Pages say it without ``frame-ancestors``, which only a header can."""

PAGE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
FEED_ENDINGS = ("ics", "json", "atom")
FEED_CACHE = "public, max-age=900, stale-if-error=604800"
"""Clients look again after hours at most; a quarter of one keeps changes quick and pollers cheap."""
PAGE_CACHE = "public, max-age=300, stale-if-error=604800"
ASSET_CACHE = "public, max-age=31536000, immutable"
"""Assets have the digest of their contents in their names."""


def hosting_files(pages: Iterable[str], moved: Mapping[str, str], site: Site) -> Iterator[File]:
    """Give the files that speak to crawlers and hosts.

    Args:
        pages: The path of every page.
        moved: Path that ended → path that took its place.
    """
    yield File("robots.txt", _robots(site).encode())
    yield File("_headers", _headers().encode())
    yield File("_redirects", "".join(f"/{old} /{new} 308\n" for old, new in sorted(moved.items())).encode())
    yield File(".nojekyll", b"")
    if site.address:
        yield File("sitemap.xml", _sitemap(pages, site).encode())


def _robots(site: Site) -> str:
    """Allow everything, personal feeds too: Google fetches no calendar that robots may not."""
    lines = ["User-agent: *", "Allow: /"]
    if site.address:
        lines.append(f"Sitemap: {site.url('sitemap.xml')}")
    return "\n".join(lines) + "\n"


def _headers() -> str:
    """Write ``_headers`` as Cloudflare Pages and Netlify read it."""
    parts = [_block("/*", PAGE_HEADERS)]
    for ending in FEED_ENDINGS:
        named = {"Content-Type": TYPES[ending], "Access-Control-Allow-Origin": "*", "Cache-Control": FEED_CACHE}
        parts.append(_block(f"/*.{ending}", named))
    parts.append(_block("/static/*", {"Cache-Control": ASSET_CACHE}))
    return "".join(parts)


def _block(path: str, headers: Mapping[str, str]) -> str:
    return path + "\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())


def _sitemap(pages: Iterable[str], site: Site) -> str:
    """Write the map of the site, each page beside its twin in the other language."""
    listed = set(pages)
    rows = []
    for path in sorted(listed):
        bare = path.removeprefix("ja/")
        twins = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(_page_url(twin, site))}"/>'
            for code, twin in (("en", bare), ("ja", f"ja/{bare}"))
            if twin in listed
        )
        rows.append(f"<url><loc>{escape(_page_url(path, site))}</loc>{twins}</url>\n")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{"".join(rows)}</urlset>\n'
    )


def _page_url(path: str, site: Site) -> str:
    return site.url(path.removesuffix("index.html"))
