"""A line in a crontab: curl or wget puts the file where a program finds it, and asks whether there is a new one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from tests.clients.pollers.polling import Question, events, poll
from tests.clients.readers.rows import Row


def command(program: str, question: Question) -> list[str]:
    """Give what stands in the crontab."""
    packed = question.encoding == "gzip"
    if program == "curl":
        tag = str(question.folder / "tag")
        return [
            "curl", "--silent", "--show-error", "--fail", "--max-time", "10", "--user-agent", question.agent,
            *(["--compressed"] if packed else []), "--etag-compare", tag, "--etag-save", tag,
            "--output", str(question.folder / "feed.ics"), question.address,
        ]  # fmt: skip
    return [
        "wget", "--quiet", "--tries=1", "--timeout=10", f"--user-agent={question.agent}", "--timestamping",
        f"--compression={'gzip' if packed else 'none'}", f"--directory-prefix={question.folder}", question.address,
    ]  # fmt: skip


def once(question: Question) -> Iterator[Row]:
    """Run the line, and read the file."""
    subprocess.run(command(sys.argv[1], question), check=True, capture_output=True, timeout=30)
    (path,) = question.folder.glob("*.ics")
    for _, row in events(path.read_bytes()):
        yield row


if __name__ == "__main__":
    poll(once)
