"""Compiling 2,000 works into a snapshot, beside YAML by the C loader plus `icalendar` writing the same events.

Run as ``python -m bench.bench_compile``. Both start as a process of their own: what a person waits for. The peer builds
the very events of our feed, with the same texts, ready made; it does not even work out dates.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.bench_start import seconds
from bench.common import Row, print_table
from bench.generate import generate

WORKS, EPISODES, ROUNDS = 2_000, 11, 5

PEER = """
import os, pickle, sys
import yaml
from icalendar import Calendar, Event
folder, events = sys.argv[1:]
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), encoding="utf-8") as stream:
        yaml.load(stream, Loader=yaml.CSafeLoader)
calendar = Calendar()
calendar.add("prodid", "-//example//EN")
calendar.add("version", "2.0")
with open(events, "rb") as stream:
    for properties in pickle.load(stream):
        event = Event()
        for name, value in properties:
            event.add(name, value)
        calendar.add_component(event)
sys.stdout.buffer.write(calendar.to_ical())
"""

OURS = """
import sys
from medalcal.jobs.calendar import open_calendar
open_calendar(sys.argv[1])
"""

READ = """
import pickle, sys
import icalendar
from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.selection import ALL, Filter
blocks = open_calendar(sys.argv[1]).blocks(ALL, Filter(lead_only=False))
found = []
for block in blocks:
    event = icalendar.Event.from_ical(block)
    found.append([(name, [str(cat) for cat in value.cats] if name == "CATEGORIES" else
                   value.dt if hasattr(value, "dt") else int(value) if name == "SEQUENCE" else str(value))
                  for name, value in event.items()])
with open(sys.argv[2], "wb") as stream:
    pickle.dump(found, stream)
print(len(found))
"""


def main() -> bool:
    """Measure both and print their table."""
    folder = Path(tempfile.mkdtemp())
    try:
        data, events = str(folder / "data"), str(folder / "events.pickle")
        env = {**os.environ, "MEDALCAL_CACHE": str(folder / "cache")}
        generate(data, WORKS, EPISODES)
        count = subprocess.run(
            [sys.executable, "-c", READ, data, events], env=env, check=True, capture_output=True
        ).stdout
        ours, peers = [], []
        for number in range(ROUNDS + 1):
            shutil.rmtree(folder / "cache")
            one = seconds([sys.executable, "-c", OURS, data], env)
            other = seconds([sys.executable, "-c", PEER, os.path.join(data, "works"), events], env)
            if number:
                ours.append(one)
                peers.append(other)
        faster = statistics.median(other / one for one, other in zip(ours, peers, strict=True))
        return print_table(
            [
                Row(
                    f"YAML (C) and icalendar, {int(count):,} events of {WORKS:,} works",
                    f"{statistics.median(peers):.2f} s",
                ),
                Row("medalcal compiles the same", f"{statistics.median(ours):.2f} s", faster, at_least=6),
            ]
        )
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
