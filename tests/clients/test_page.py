"""The page about clients, and the pinned versions, say what the table of clients says; this needs no client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby

from tests.clients.clients import CLIENTS, HERE, NODE, ROOT, VENV, Client, Deviation

PAGE = ROOT / "docs" / "explanation" / "clients.md"
HEAD = (
    "| client | stands for | version tested | asked through | a new edition | known to differ |",
    "|---|---|---|---|---|---|",
)


def row(client: Client) -> str:
    """Give a client's line of the page."""
    names = [name.removeprefix("gir1.2-").removesuffix("-dev") for name in client.packages]
    versions = list(client.packages.values())
    told = versions if len(versions) == 1 else [f"{n} {v}" for n, v in zip(names, versions, strict=True)]
    differs = "; ".join(dict.fromkeys(map(_sentence, client.deviations))) or "–"
    cells = (client.name, client.stands_for, ", ".join(told), client.asked, client.update, differs)
    return f"| {' | '.join(cells)} |"


def _sentence(deviation: Deviation) -> str:
    return deviation.what.replace(f"a {deviation.field}", "a text")


def tables(text: str) -> Iterator[list[str]]:
    """Give the tables of a page, line by line."""
    for is_table, lines in groupby(text.splitlines(), lambda line: line.startswith("|")):
        if is_table:
            yield list(lines)


def test_page_has_the_table_of_clients() -> None:
    """docs/explanation/clients.md names every client with its version, and every known deviation."""
    assert next(tables(PAGE.read_text(encoding="utf-8"))) == [*HEAD, *map(row, CLIENTS)]


def test_pinned_versions_are_those_of_the_table() -> None:
    """What is installed from requirements.txt and package.json is what the table calls tested."""
    pinned = dict(line.split("==") for line in (HERE / "requirements.txt").read_text(encoding="utf-8").split())
    pinned |= json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for client in CLIENTS:
        if client.host in (VENV, NODE):
            assert {package: pinned.get(package) for package in client.packages} == client.packages


def test_every_reader_belongs_to_a_client() -> None:
    """No reader is left behind, and each client has one."""
    assert sorted(path.stem for path in (HERE / "readers").glob("read_*")) == sorted(one.reader for one in CLIENTS)


def test_every_package_of_debian_is_installed_by_the_script() -> None:
    """``install`` names the packages of the table."""
    script = (HERE / "install").read_text(encoding="utf-8")
    for client in CLIENTS:
        if client.host not in (VENV, NODE):
            assert all(f" {package}" in script for package in client.packages)
