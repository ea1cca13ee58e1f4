"""What reaches the terminal: whole screens, colours, encodings, closed pipes, light imports."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
JANUARY = ("--now", "2026-01-20T00:00:00Z")
ESCAPE = re.compile(r"\x1b\[([\d;]*)m")


def environment(**changes: str) -> dict[str, str]:
    """Give the environment of a program of its own."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **changes}


def on_terminal(*args: str, **env: str) -> str:
    """Run the program on a terminal of its own and give what it writes there."""
    mine, theirs = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "medalcal", *args], stdout=theirs, stderr=theirs, stdin=theirs, env=environment(**env)
    )
    os.close(theirs)
    text = b""
    while True:
        try:
            part = os.read(mine, 65536)
        except OSError:
            break
        if not part:
            break
        text += part
    os.close(mine)
    assert program.wait() == 0, text.decode(errors="replace")
    return text.decode(errors="replace").replace("\r\n", "\n")


def piped(*args: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with its output in a pipe."""
    command = [sys.executable, "-m", "medalcal", *args]
    return subprocess.run(command, capture_output=True, env=environment(**env), check=False)


@pytest.mark.parametrize("columns", ["40", "80", "100", "120"])
@pytest.mark.parametrize("zone,titles", [("Europe/Berlin", "en"), ("Asia/Tokyo", "ja")])
def test_upcoming_screens(
    run: Callable[..., Any],
    golden: Callable[[str, str], None],
    terminal_data: str,
    columns: str,
    zone: str,
    titles: str,
) -> None:
    """The whole screen at four widths, for a reader abroad and one in Japan."""
    args = ("--tz", zone, "--titles", titles, "--data", terminal_data)
    outcome = run("upcoming", *JANUARY, *args, COLUMNS=columns)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"upcoming-{columns}-{titles}.txt", outcome.out)


@pytest.mark.parametrize("columns,titles", [("40", "en"), ("100", "en"), ("100", "ja")])
def test_breaks_stand_in_their_place(
    run: Callable[..., Any], golden: Callable[[str, str], None], breaks_data: str, columns: str, titles: str
) -> None:
    """A night without an episode is told with its reason, and so is where the later ones were before."""
    args = ("--days", "80", "--tz", "Europe/Berlin", "--titles", titles, "--data", breaks_data)
    outcome = run("upcoming", *JANUARY, *args, COLUMNS=columns)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"upcoming-breaks-{columns}-{titles}.txt", outcome.out)


@pytest.mark.parametrize(
    "name,args",
    [
        ("upcoming-nothing", ("upcoming", "--work", "medalist", "--now", "2026-03-01", "--days", "20")),
        ("upcoming-past", ("upcoming", "--past", "20", *JANUARY)),
        ("upcoming-markdown", ("upcoming", "--markdown", *JANUARY)),
        ("upcoming-csv", ("upcoming", "--csv", "--work", "medalist", *JANUARY)),
    ],
)
def test_other_answers_of_upcoming(
    run: Callable[..., Any], golden: Callable[[str, str], None], terminal_data: str, name: str, args: tuple[str, ...]
) -> None:
    """Nothing upcoming, days gone by, and the flat forms."""
    outcome = run(*args, "--tz", "Europe/Berlin", "--data", terminal_data)
    assert outcome.code == 0, outcome.err
    golden(f"{name}.txt", outcome.out)


def test_colour_only_on_a_terminal(terminal_data: str) -> None:
    """A terminal gets colours, a pipe the same text without a single escape."""
    args = ("upcoming", *JANUARY, "--tz", "Europe/Berlin", "--data", terminal_data)
    shown = on_terminal(*args, COLUMNS="100")
    plain = piped(*args, COLUMNS="100").stdout.decode()
    assert "\x1b[36m" in shown or "\x1b[32m" in shown
    assert "\x1b" not in plain
    assert ESCAPE.sub("", shown) == plain


@pytest.mark.parametrize(
    "env,codes",
    [
        pytest.param({"NO_COLOR": "1"}, {"0", "1", "2", "9"}, id="NO_COLOR leaves bold and dim"),
        pytest.param({"TERM": "dumb"}, set(), id="a dumb terminal gets text alone"),
    ],
)
def test_colour_can_be_refused(terminal_data: str, env: dict[str, str], codes: set[str]) -> None:
    """``NO_COLOR`` (https://no-color.org) and dumb terminals are heeded."""
    shown = on_terminal("upcoming", *JANUARY, "--data", terminal_data, "--tz", "UTC", **env)
    assert set(ESCAPE.findall(shown)) <= codes


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    ],
    ids=lambda env: " ".join(env),
)
@pytest.mark.parametrize(
    "form", [(), ("--json",), ("--csv",), ("--markdown",)], ids=["lines", "json", "csv", "markdown"]
)
def test_pipes_carry_utf8_in_any_locale(terminal_data: str, env: dict[str, str], form: tuple[str, ...]) -> None:
    """Japanese text arrives whole, whatever the locale says."""
    args = ("upcoming", *JANUARY, "--tz", "UTC", "--titles", "ja", "--data", terminal_data, *form)
    outcome = piped(*args, **env)
    assert outcome.returncode == 0, outcome.stderr.decode()
    assert "メダリスト" in outcome.stdout.decode("utf-8")


@pytest.mark.parametrize("encoding,wanted", [("latin-1", "??????????"), ("ascii", "メダリスト")])
def test_terminal_of_another_encoding(terminal_data: str, encoding: str, wanted: str) -> None:
    """A terminal keeps its encoding, with question marks; one of ASCII is a wrong locale and gets UTF-8."""
    shown = on_terminal("upcoming", *JANUARY, "--titles", "ja", "--data", terminal_data, PYTHONIOENCODING=encoding)
    assert wanted in shown


@pytest.mark.parametrize("args", [("upcoming", "--json"), ("upcoming",), ("week",), ("show", "medalist"), ("works",)],
                         ids=" ".join)  # fmt: skip
def test_closed_pipe_ends_quietly(terminal_data: str, args: tuple[str, ...]) -> None:
    """A reader that stops reading is no fault."""
    if args[0] != "works":
        args = (*args, *JANUARY)
    program = subprocess.Popen(
        [sys.executable, "-m", "medalcal", *args, "--data", terminal_data],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    program.wait()
    assert program.stderr.read() == b""
    program.stderr.close()


@pytest.mark.parametrize("columns", ["0", "5", "-3", "abc", "100000"])
def test_odd_widths(run: Callable[..., Any], terminal_data: str, columns: str) -> None:
    """No width breaks a screen."""
    for args in (("upcoming",), ("week",), ("show", "medalist"), ("show", "medalist/season-2/1"), ("next",)):
        outcome = run(*args, *JANUARY, "--data", terminal_data, COLUMNS=columns)
        assert outcome.code == 0, outcome.err
        assert "Medalist" in outcome.out.replace("\n", " ") or "Curse" in outcome.out


def test_document_is_one_entry_a_line(run: Callable[..., Any], terminal_data: str, breaks_data: str) -> None:
    """The JSON document is valid, and a line holds an entry, so that it can be read and compared."""
    for data in (terminal_data, breaks_data):
        text = run("upcoming", *JANUARY, "--json", "--data", data).out
        document = json.loads(text)
        lines = [line for line in text.splitlines() if line.startswith("  {")]
        assert len(lines) == sum(len(document[name]) for name in ("occurrences", "undated", "breaks"))


@pytest.mark.parametrize("on", ["terminal", "pipe", "json"])
def test_rich_is_never_loaded(terminal_data: str, on: str) -> None:
    """No output costs the import of ``rich``, and none loads YAML once the calendar is compiled."""
    args = ["upcoming", *JANUARY, "--data", terminal_data, *(["--json"] if on == "json" else [])]
    program = (
        "import sys\n"
        f"sys.argv = ['medalcal', *{args!r}]\n"
        "from medalcal.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    piped(*args)
    if on == "terminal":
        mine, theirs = pty.openpty()
        with subprocess.Popen([sys.executable, "-c", program], stdout=theirs, env=environment()) as child:
            os.close(theirs)
            text = b""
            while True:
                try:
                    text += os.read(mine, 65536)
                except OSError:
                    break
            os.close(mine)
            child.wait()
    else:
        text = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, env=environment(), check=True
        ).stdout
    loaded = text.decode().rpartition("LOADED")[2].split()
    assert "sqlite3" in loaded
    assert not {"rich", "yaml", "icalendar", "requests", "pytz", "dateutil"} & set(loaded)
