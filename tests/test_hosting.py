"""What the documentation gives to hosts is whole and true: a workflow, a configuration of nginx, and commands."""

from __future__ import annotations

import gzip
import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from bench.common import free_port
from medalcal.cli import group
from medalcal.web.hosting import FEED_ENDINGS
from medalcal.web.site import TYPES
from tests.machines.cluster import NGINX, REQUIRED, configured
from tests.served import Process, environment, get, publish_command

ROOT = Path(__file__).parent.parent
HOW_TO = ROOT / "docs" / "how-to"
WORKFLOW = HOW_TO / "github-pages.yml"
PAGES = (HOW_TO / "publish-a-site.md", HOW_TO / "serve.md", ROOT / "docs" / "explanation" / "scale.md")
VALUES = {"$CALENDAR_NAME": "Skating", "$CALENDAR_ADDRESS": "https://example.github.io/skating"}


def workflow() -> dict[str, Any]:
    """Give the workflow as GitHub reads it, where ``on`` is a word."""
    document: dict[str, Any] = yaml.load(WORKFLOW.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return document


def steps() -> Iterator[dict[str, Any]]:
    """Give every step of every job."""
    for job in workflow()["jobs"].values():
        yield from job["steps"]


def commands(text: str) -> Iterator[list[str]]:
    """Give the words of each command of ours in a script or on a page."""
    for line in text.replace("\\\n", " ").splitlines():
        match = re.match(r"(?:\$ |ExecStart=/\S+/)?(medalcal [a-z].*)", line.strip())
        if match is not None:
            told = match[1].partition(" && ")[0]
            for name, value in VALUES.items():
                told = told.replace(name, value)
            yield shlex.split(told, comments=True)[1:]


def blocks(page: Path) -> str:
    """Give what a page shows to be typed or put into files."""
    return "\n".join(
        re.findall(r"^```(?:sh|console|ini)\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )


def parsed(words: list[str]) -> click.Context:
    """Read a command line without doing what it says.

    Raises:
        click.UsageError: There is no such command or option.
    """
    context = click.Context(group, info_name="medalcal", **group.context_settings)
    command = group.get_command(context, words[0])
    assert command is not None, words[0]
    return command.make_context(words[0], words[1:], parent=context)


def test_workflow_is_whole() -> None:
    """The workflow checks, asks the gate, publishes and hands over, in this order, and only then deploys."""
    jobs = workflow()["jobs"]
    assert list(jobs) == ["check", "publish", "pages"]
    assert [jobs[name].get("needs") for name in jobs] == [None, "check", "publish"]
    assert set(workflow()["on"]) == {"push", "pull_request", "schedule", "workflow_dispatch"}
    told = [step.get("run", step.get("uses", "")) for step in jobs["publish"]["steps"]]
    places = [next(place for place, text in enumerate(told) if word in text) for word in
              ("cache/restore", "--dry-run", "cp -RL", "cache/save", "upload-pages-artifact")]  # fmt: skip
    assert places == sorted(places)


def test_workflow_takes_no_more_than_it_needs() -> None:
    """No permissions but those of a job, and every action by its hash, with its version beside it."""
    assert workflow()["permissions"] == {}
    writing = {name: job["permissions"] for name, job in workflow()["jobs"].items()}
    assert writing == {
        "check": {"contents": "read"},
        "publish": {"contents": "read"},
        "pages": {"pages": "write", "id-token": "write"},
    }
    uses = re.findall(r"uses: (.*)", WORKFLOW.read_text("utf-8"))
    assert len(uses) == len([step for step in steps() if "uses" in step]) == 8
    for action in uses:
        assert re.fullmatch(r"actions/[a-z/-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", action), action


def test_workflow_names_steps_that_there_are() -> None:
    """Every output that the workflow asks for is one that a step or a job gives."""
    text = WORKFLOW.read_text("utf-8")
    ids = {step["id"] for step in steps() if "id" in step}
    assert set(re.findall(r"steps\.([\w-]+)\.", text)) == ids
    assert set(re.findall(r"needs\.([\w-]+)\.", text)) <= set(workflow()["jobs"])


@pytest.mark.parametrize("text", [*(step["run"] for step in steps() if "run" in step), *map(blocks, PAGES)])
def test_commands_are_real(text: str) -> None:
    """Each command of the workflow and of the pages is there, with its options."""
    for words in commands(text):
        parsed(words)


def test_commands_are_found() -> None:
    """The test above looks at something."""
    found = [words for step in steps() for words in commands(step.get("run", ""))]
    assert [words[0] for words in found] == ["check", "publish", "publish"]
    assert all(list(commands(blocks(page))) for page in PAGES[:2])


def test_workflow_runs(run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commands, one after the other, make a site, and the next day an edition on top of it."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "tests" / "samples" / "history", "data")
    for day in ("2026-11-12", "2026-11-13"):
        for step in steps():
            for words in commands(step.get("run", "")):
                dated = () if words[0] == "check" else ("--now", day)
                outcome = run(*words, *dated)
                assert outcome.code == 0, (words, outcome.err)
    assert (tmp_path / "site" / "current" / "index.html").is_file()


# The documents of a site


def test_reference_names_every_key_of_an_edition_and_of_the_server(
    run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What publishing keeps and what ``/healthz`` tells is explained in docs/reference/json.md."""
    from medalcal.server.health import health
    from medalcal.server.keeper import Keeper
    from medalcal.store.place import place_at

    place = tmp_path / "site"
    assert (
        run("publish", str(place), "--data", str(ROOT / "tests" / "samples" / "history"), "--now", "2026-11-12").code
        == 0
    )
    pointer = json.loads((place / "edition.json").read_bytes())
    edition = json.loads(gzip.decompress((place / "editions" / f"{pointer['edition']}.json.gz").read_bytes()))
    keeper = Keeper(place_at(str(place)))
    keeper.look()
    page = (ROOT / "docs" / "reference" / "json.md").read_text("utf-8")
    for section, documents in (
        ("An edition", (pointer, edition, edition["site"])),
        ("The server", (_told(health(keeper)),)),
    ):
        named = set(re.findall(r"`(\w+)`", page.partition(f"\n## {section}\n")[2].partition("\n## ")[0]))
        keys = {key for document in documents for key in document} - {"schema"}
        assert named - {"publish", "ok"} == keys, section
        assert {document["schema"] for document in documents if "schema" in document} <= set(
            re.findall(r"`([\w/]+)`", page)
        )


def _told(made: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(made.body)
    return told


# nginx


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an edition."""
    if not Path(NGINX).exists():
        pytest.fail("nginx is missing: run tests/machines/install") if REQUIRED else pytest.skip("nginx is missing")
    made = tmp_path_factory.mktemp("hosted")
    env = environment(made / "cache")
    subprocess.run(publish_command(made, str(made / "site"), 0), env=env, check=True, timeout=120, cwd=ROOT)
    return made


@pytest.fixture(scope="module")
def port(folder: Path) -> Iterator[int]:
    """The documentation's nginx over the plain files of the edition."""
    listening, other = free_port(), free_port()
    (folder / "medalcal-moved.map").write_text("/works/old.ics /works/still.ics;\n", "utf-8")
    text = configured(
        folder, {}, {"files.calendar.example": listening, "calendar.example": other}, folder / "site" / "current"
    )
    (folder / "nginx.conf").write_text(text, "utf-8")
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
    nginx = Process(command, listening, environment(folder / "cache"), folder / "nginx.log", "/robots.txt")
    try:
        nginx.start()
        yield listening
    finally:
        nginx.end()


@pytest.mark.machines
def test_nginx_takes_the_configuration(folder: Path, port: int) -> None:
    """``nginx -t`` finds nothing wrong, and nothing to warn of."""
    command = [NGINX, "-t", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    assert "[warn]" not in done.stderr


def headers_of(path: str, told: str) -> dict[str, str]:
    """Give what ``_headers`` says of a path, as Cloudflare and Netlify read it: later blocks over earlier ones."""
    found: dict[str, str] = {}
    for block in re.split(r"^(?=/)", told, flags=re.MULTILINE)[1:]:
        pattern, *lines = block.splitlines()
        if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), path):
            found |= {name.lower(): value for name, value in (line.strip().split(": ", 1) for line in lines)}
    return found


@pytest.mark.machines
@pytest.mark.parametrize("form", ["gzip", "identity"])
def test_nginx_sends_what_headers_say(folder: Path, port: int, form: str) -> None:
    """Each type of file comes with its type and the headers of ``_headers``, packed for who takes that."""
    current = folder / "site" / "current"
    told = (current / "_headers").read_text("utf-8")
    endings = set()
    for file in sorted(path for path in current.rglob("*") if path.is_file() and path.suffix not in (".gz", ".br")):
        path = f"/{file.relative_to(current)}".removesuffix("index.html")
        if file.name.startswith(("_", ".")):
            assert get(port, path).status == 404, path
            continue
        ending = file.suffix[1:]
        if ending in endings:
            continue
        endings.add(ending)
        answer = get(port, path, {"Accept-Encoding": form})
        assert answer.status == 200, path
        assert answer.headers["content-type"] == TYPES[ending], path
        meant = headers_of(path, told)
        sent = {name: answer.headers.get(name) for name in meant}
        assert sent | {"cache-control": ""} == meant | {"cache-control": ""}, path
        if "cache-control" in meant:
            assert sent["cache-control"] == meant["cache-control"]
        assert ("access-control-allow-origin" in answer.headers) == (ending in FEED_ENDINGS)
        packed = form == "gzip" and (file.parent / f"{file.name}.gz").exists()
        assert answer.headers.get("content-encoding") == ("gzip" if packed else None), path
        again = get(port, path, {"Accept-Encoding": form, "If-None-Match": answer.headers["etag"]})
        assert (again.status, again.body) == (304, b"")
    assert endings >= {"ics", "json", "atom", "html", "css", "js", "txt"}


@pytest.mark.machines
def test_nginx_knows_what_moved(port: int) -> None:
    """An address that ended leads to its heir, one without a slash to its page, and what is not there is 404."""
    asked = partial(get, port)
    assert (asked("/works/old.ics").status, asked("/works/old.ics").headers["location"]) == (308, "/works/still.ics")
    assert (asked("/works/still").status, asked("/works/still").headers["location"]) == (301, "/works/still/")
    missing = asked("/works/nobody.ics")
    assert missing.status == 404
    assert b"<html" in missing.body
    assert asked("/all.ics.gz").status == asked("/_headers").status == 404
