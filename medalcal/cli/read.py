"""``medalcal read``: an announcement in, the dated release facts in it out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from medalcal.cli.given import Given, Wanted, needs, read_given
from medalcal.cli.options import as_text, clock_options, completer, data_option, day_of, now_instant
from medalcal.cli.question import TITLES, known_work, open_for, reader_of
from medalcal.cli.screen import width, write_document, write_lines

if TYPE_CHECKING:
    from medalcal.jobs.reading import MainWork, Paper
    from medalcal.ledger.snapshot import Snapshot

ARTICLE = Wanted("an announcement", "the announcement", 5_000_000)
"""A long article has 50,000 bytes as text; a page of one, with everything around it, is rarely beyond a million."""


@click.command(
    epilog="""\b
Examples:
  medalcal read article.txt --published 2025-12-20
  medalcal read https://example.org/news/1 --tz Asia/Tokyo
  pbpaste | medalcal read - --work medalist
  medalcal read article.txt --json
  medalcal read article.txt --into data --url https://example.org/news/1
  medalcal read article.txt --into data --yes --read-at 2026-11-20

\b
✓ is said in so many words, ~ has a year or a day that was concluded, ? has
several readings that fit. What looks like a date and is no release is listed
with the reason. --into asks about each date whether to write it: y takes it,
n leaves it, a takes all that is certain from there on, q stops asking.
""",
)
@click.argument("source", metavar="ARTICLE|URL|-", type=click.Path())
@click.option("--published", metavar="DATE", callback=as_text,
              help="Day on which it came out (default: of its page); dates without a year count from it.")  # fmt: skip
@click.option("--lang", type=click.Choice(("en", "ja")), help="Its language (default: found out).")
@click.option("--work", metavar="SLUG|TITLE", shell_complete=completer("work"), callback=as_text,
              help="The work it is mainly about (default: found out).")  # fmt: skip
@click.option("--into", metavar="DIR", type=click.Path(),
              help="Write what is new into this data folder, after asking about each date.")  # fmt: skip
@click.option("--yes", is_flag=True,
              help="With --into: take all that is certain and contradicts nothing, without asking.")  # fmt: skip
@click.option("--url", metavar="ADDRESS", callback=as_text, help="With --into: the address of the announcement.")
@click.option("--read-at", metavar="DAY", callback=as_text, help="With --into: day of the reading (default: today).")
@click.option("--slug", metavar="SLUG", callback=as_text,
              help="With --into: the name of the file of a work that the folder does not have.")  # fmt: skip
@click.option("--titles", type=click.Choice(TITLES), default="en", show_default=True, help="Language of titles.")
@click.option("--allow-private", is_flag=True, help="Ask a URL even if its host is this machine or in a local network.")
@clock_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/claims/1.")
def command(
    source: str, data: str | None, published: str | None, lang: Any, work: str | None, into: str | None,
    allow_private: bool, as_json: bool, **options: Any,
) -> int:  # fmt: skip
    """Find every dated release fact of an announcement, in English or Japanese.

    ARTICLE is a text or a web page, a URL, or - for standard input. Each date comes with the words it rests on and with
    what was concluded; it is not written anywhere unless --into names a data folder.
    """
    _refuse_what_does_nothing(into, options)
    if into is not None and source == "-" and not (options["yes"] or as_json):
        both = "the announcement and the answers cannot both be standard input"
        raise click.UsageError(f"{both}; name a file, or add --yes")
    reader = reader_of(**options)
    told = None if published is None else _day(published, options["now"], reader.zone)
    got = read_given(source, allow_private=allow_private, wanted=ARTICLE)
    from medalcal.jobs.reading import document, read_paper, spoken

    paper = spoken(_paper(got, told), lang)
    snapshot = open_for(data if into is None else into, **options)
    main_work = None if work is None else _main_work(snapshot, work, paper)
    article = read_paper(paper, snapshot, main_work)
    paper = paper._replace(published=article.published)
    whole = document(article, paper, got.where)
    if into is not None:
        from medalcal.cli.into import into_folder

        return into_folder(into, article, paper, whole, got, reader, snapshot, as_json=as_json, **options)
    if as_json:
        write_document(whole)
    else:
        from medalcal.emit.claimlist import claim_lines

        write_lines(claim_lines(whole, reader, width()))
    return 0


def _refuse_what_does_nothing(into: str | None, options: dict[str, Any]) -> None:
    """Refuse options that would be ignored in silence.

    Raises:
        click.UsageError: One of ``--into`` without it.
    """
    given = [name for name in ("yes", "url", "read_at", "slug") if options[name]]
    if given and into is None:
        raise click.UsageError(f"--{given[0].replace('_', '-')} is for --into; name a data folder, or leave it out")


def _day(text: str, now: str | None, zone: Any) -> date:
    return day_of(text, now_instant(now), zone, "--published")


def _paper(got: Given, published: date | None) -> Paper:
    """Give the announcement that was named, with what its page says of itself.

    Raises:
        SourceFormatError: It is no text, or a page without one.
    """
    from medalcal.jobs.reading import Paper
    from medalcal.sources.text import decoded, is_page

    page = got.page
    text = decoded(got.data, got.where, page.encoding if page else None)
    if not is_page(text, page.content_type if page else ""):
        return Paper(text, published)
    needs("trafilatura", "reading web pages", "news")
    from medalcal.sources.page import read_page

    found = read_page(text, got.where)
    return Paper(found.text, published or found.published, found.language, found.title, found.site, is_page=True)


def _main_work(snapshot: Snapshot, name: str, paper: Paper) -> MainWork:
    """Give the work that was named, by its title in the language of the announcement.

    Raises:
        click.BadParameter: There is no such work.
    """
    import json

    from medalcal.emit.entry import pick
    from medalcal.jobs.reading import MainWork

    slug = known_work(snapshot, name)
    about = json.loads(snapshot.about(slug) or "{}")
    return MainWork(slug, pick(about["titles"], paper.language or "en") or slug)
