"""The calendars that read our feeds: how each is run, which version was tested, and where it is known to differ."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.clients.meant import Meant, Occurrence

ROOT = Path(__file__).parent.parent.parent
HERE = ROOT / "tests" / "clients"
FOLDER = Path(
    os.environ.get("MEDALCAL_CLIENTS")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "medalcal-clients")
)
"""Where ``tests/clients/install`` puts what it installs."""
REQUIRED = os.environ.get("MEDALCAL_REQUIRE_CLIENTS") == "1"
"""Whether a client that is not installed is a failure."""

SECONDS = 600
"""For one client to read all feeds, on a busy machine; the slowest needs less than one minute."""


REPLACES = "takes the new file whole"


class Deviation(NamedTuple):
    """Where a client shows something else than what is meant, and what exactly."""

    what: str
    """A sentence for docs/explanation/clients.md."""
    field: str
    shown: Callable[[str], str]
    """Text that is meant, to the text that is shown."""


class Host(NamedTuple):
    """What runs a reader, and how the version of a package is found."""

    command: Callable[[str], list[str]]
    version: Callable[[str], str | None]


class Client(NamedTuple):
    """One implementation of iCalendar."""

    name: str
    stands_for: str
    asked: str
    """Through what of its own it tells what happens when."""
    reader: str
    """The file in ``readers/`` without its ending."""
    host: Host
    packages: dict[str, str]
    """Package to the version tested."""
    update: str = REPLACES
    """What it does with the next edition of a feed."""
    keeps_what_is_gone: bool = False
    """Whether its update leaves entries that the next edition no longer has."""
    deviations: tuple[Deviation, ...] = ()

    @property
    def updates(self) -> bool:
        """Whether it brings what it has up to a new edition, rather than take that one whole."""
        return self.update != REPLACES

    def versions(self) -> dict[str, str | None]:
        """Give the installed version of each package; None for what is missing."""
        return {package: self.host.version(package) for package in self.packages}

    def sees(self, occurrence: Occurrence) -> Occurrence:
        """Give an occurrence as this client shows it, its known deviations included."""
        for deviation in self.deviations:
            value = getattr(occurrence, deviation.field)
            if value is not None:
                changed: dict[str, Any] = {deviation.field: deviation.shown(value)}
                occurrence = occurrence._replace(**changed)
        return occurrence


def _in_venv(reader: str) -> list[str]:
    return [str(FOLDER / "venv" / "bin" / "python"), "-m", f"tests.clients.readers.{reader}"]


@cache
def _venv_versions() -> dict[str, str]:
    python = FOLDER / "venv" / "bin" / "python"
    script = (
        "import json; from importlib.metadata import distributions as all; "
        "print(json.dumps({one.name.lower(): one.version for one in all()}))"
    )
    found: dict[str, str] = json.loads(_output(str(python), "-c", script) or "{}")
    return found


def _node_version(package: str) -> str | None:
    path = FOLDER / "node_modules" / package / "package.json"
    return str(json.loads(path.read_text(encoding="utf-8"))["version"]) if path.is_file() else None


def _debian_version(package: str) -> str | None:
    return _output("dpkg-query", "-W", "-f", "${Version}", package) or None


def _built_version(package: str) -> str | None:
    return _debian_version(package) if (FOLDER / "read_kcalendarcore").is_file() else None


def _output(*command: str) -> str:
    """Give what a command prints; nothing if it is missing or fails."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout if done.returncode == 0 else ""


VENV = Host(_in_venv, lambda package: _venv_versions().get(package.lower()))
NODE = Host(lambda reader: ["node", str(HERE / "readers" / f"{reader}.js")], _node_version)
DEBIAN_PYTHON = Host(lambda reader: ["/usr/bin/python3", "-m", f"tests.clients.readers.{reader}"], _debian_version)
PHP = Host(lambda reader: ["php", str(HERE / "readers" / f"{reader}.php")], _debian_version)
BUILT = Host(lambda reader: [str(FOLDER / reader)], _built_version)


def _no_blanks_around(field: str) -> Deviation:
    return Deviation(f"drops blanks at both ends of a {field}", field, lambda text: text.strip(" "))


def _no_blanks_behind(field: str) -> Deviation:
    return Deviation(f"drops blanks at the end of a {field}", field, lambda text: text.rstrip(" "))


def _breaks_at_backslash_n(field: str) -> Deviation:
    what = f"breaks the line of a {field} at a backslash before an n, keeping the backslash"
    return Deviation(what, field, lambda text: re.sub(r"\\[nN]", r"\\\n", text))


def _keeps_escapes(field: str) -> Deviation:
    what = f"shows commas and semicolons of a {field} with the backslash that escapes them"
    return Deviation(what, field, lambda text: re.sub("([,;])", r"\\\1", text))


TEXTS = ("summary", "description")

CLIENTS = (
    Client(
        name="icalendar",
        stands_for="programs in Python",
        asked="recurring-ical-events, between two far days",
        reader="read_icalendar",
        host=VENV,
        packages={"icalendar": "7.3.0", "recurring-ical-events": "3.8.2"},
    ),
    Client(
        name="ical",
        stands_for="Home Assistant",
        asked="its timeline",
        reader="read_ical",
        host=VENV,
        packages={"ical": "14.3.1"},
    ),
    Client(
        name="vobject",
        stands_for="programs in Python; Radicale reads with it",
        asked="its components and their sets of dates",
        reader="read_vobject",
        host=VENV,
        packages={"vobject": "0.9.9"},
    ),
    Client(
        name="khal",
        stands_for="the terminal",
        asked="its database over a folder of events",
        reader="read_khal",
        host=VENV,
        packages={"khal": "0.14.1"},
        update="imports by UID, keeps what is gone",
        keeps_what_is_gone=True,
    ),
    Client(
        name="Radicale",
        stands_for="CalDAV servers",
        asked="upload, and a REPORT by caldav",
        reader="read_radicale",
        host=VENV,
        packages={"Radicale": "3.9.0", "caldav": "3.6.0"},
        update="synchronises by UID",
        deviations=tuple(map(_no_blanks_behind, TEXTS)),
    ),
    Client(
        name="ical.js",
        stands_for="Thunderbird, Nextcloud's web calendar",
        asked="its events and their iterators",
        reader="read_icaljs",
        host=NODE,
        packages={"ical.js": "2.2.1"},
    ),
    Client(
        name="node-ical",
        stands_for="programs on Node.js",
        asked="its own expansion of events",
        reader="read_nodeical",
        host=NODE,
        packages={"node-ical": "0.26.1"},
        deviations=tuple(map(_breaks_at_backslash_n, TEXTS)),
    ),
    Client(
        name="libical",
        stands_for="programs in C",
        asked="its components and their recurrences",
        reader="read_libical",
        host=DEBIAN_PYTHON,
        packages={"gir1.2-ical-3.0": "3.0.16"},
        deviations=tuple(map(_no_blanks_around, TEXTS)),
    ),
    Client(
        name="libecal",
        stands_for="Evolution, GNOME Calendar",
        asked="the instances it makes",
        reader="read_libecal",
        host=DEBIAN_PYTHON,
        packages={"gir1.2-ecal-2.0": "3.46.4"},
        deviations=tuple(map(_no_blanks_around, TEXTS)),
    ),
    Client(
        name="sabre/vobject",
        stands_for="servers in PHP (Nextcloud's is a later version)",
        asked="its own expansion of calendars",
        reader="read_sabre",
        host=PHP,
        packages={"php-sabre-vobject": "2.1.7"},
        deviations=tuple(map(_keeps_escapes, TEXTS)),
    ),
    Client(
        name="KCalendarCore",
        stands_for="KDE: KOrganizer, Merkuro",
        asked="its calendar in memory and its iterator",
        reader="read_kcalendarcore",
        host=BUILT,
        packages={"libkf5calendarcore-dev": "5.103.0"},
        deviations=tuple(map(_no_blanks_around, TEXTS)),
    ),
)
"""Every client that is tested."""


class Reading(NamedTuple):
    """What a client made of one feed."""

    rows: list[Occurrence]
    error: str | None
    """Why it shows nothing, or what it says is wrong with what it shows."""


def read(client: Client, paths: Sequence[Path], *, update: bool = False) -> dict[Path, Reading]:
    """Let a client read files, one after another in one process.

    Args:
        update: Each file is the next edition of the one before, and the client keeps what it has.

    Raises:
        RuntimeError: The reader broke down before it had read all files.
    """
    command = [*client.host.command(client.reader), *(["--update"] if update else []), *map(str, paths)]
    environment = os.environ | {
        "NODE_PATH": str(FOLDER / "node_modules"), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
    }  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=environment,
        timeout=SECONDS,
    )  # fmt: skip
    found = _readings(done.stdout)
    if missing := [path for path in paths if path not in found]:
        raise RuntimeError(f"{client.name} did not come to {missing[0].name}: {done.stderr[-2000:]}")
    return found


def _readings(output: str) -> dict[Path, Reading]:
    rows: dict[Path, list[Occurrence]] = defaultdict(list)
    found: dict[Path, Reading] = {}
    for line in output.split("\n")[:-1]:
        said: dict[str, Any] = json.loads(line)
        path = Path(said.pop("feed"))
        if "uid" in said:
            rows[path].append(Occurrence(**said))
        else:
            found[path] = Reading(rows.pop(path, []), said.get("error"))
    return found


def differences(client: Client, meant: Meant, reading: Reading) -> list[str]:
    """Say where a client shows something else than what is meant, its known deviations aside."""
    if reading.error:
        return [f"refuses or complains: {reading.error}"]
    found: list[str] = []
    seen: dict[str, Occurrence] = {}
    for row in reading.rows:
        if row.uid in seen:
            found.append(f"{row.uid}: shown twice")
        seen[row.uid] = row
    found += [f"{uid}: not shown" for uid in sorted(meant.keys() - seen.keys())]
    found += [f"{uid}: shown, not meant" for uid in sorted(seen.keys() - meant.keys())]
    for uid in sorted(meant.keys() & seen.keys()):
        expected, actual = client.sees(meant[uid]), seen[uid]
        found += [
            f"{uid}: {name}: meant {wanted!r}, shows {shown!r}"
            for name, wanted, shown in zip(Occurrence._fields, expected, actual, strict=True)
            if wanted is not None and wanted != shown
        ]
    return found


def explained(client: Client, found: list[str]) -> str:
    """Give differences as the message of a failure."""
    versions = ", ".join(f"{package} {version}" for package, version in client.versions().items())
    more = [f"and {len(found) - 20} more"] if len(found) > 20 else []
    return "\n".join([f"{client.name} ({versions}):", *found[:20], *more])
