"""vdirsyncer itself: from an address into a folder with a file for each entry.

It asks without conditions, and gives entries UIDs of its own, made from their contents.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.clients.pollers.polling import Question, events, poll
from tests.clients.readers.rows import Row

SETTINGS = """\
[general]
status_path = "{folder}/status/"

[pair feed]
a = "there"
b = "here"
collections = null
conflict_resolution = "a wins"

[storage there]
type = "http"
url = "{address}"
useragent = "{agent}"

[storage here]
type = "filesystem"
path = "{folder}/entries/"
fileext = ".ics"
"""


def once(question: Question) -> Iterator[Row]:
    """Discover where that was not done, synchronise, and read the folder."""
    settings = question.folder / "settings"
    if not settings.exists():
        (question.folder / "entries").mkdir()
        settings.write_text(SETTINGS.format(**question._asdict()), "utf-8")
        vdirsyncer(settings, "discover")
    vdirsyncer(settings, "sync")
    for path in sorted((question.folder / "entries").glob("*.ics")):
        for _, row in events(path.read_bytes()):
            yield row


def vdirsyncer(settings: Path, command: str) -> None:
    """Run a command of it.

    Raises:
        RuntimeError: It fails.
    """
    program = Path(sys.executable).parent / "vdirsyncer"
    done = subprocess.run(
        [str(program), "-c", str(settings), command], capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-300:])


if __name__ == "__main__":
    poll(once)
