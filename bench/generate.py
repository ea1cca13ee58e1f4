"""Make a data folder of a given size: weekly series with a stream beside them, and volumes."""

from __future__ import annotations

import argparse
import os
from datetime import date, timedelta

CHANNELS = """\
tv-example:
  names: {en: TV Example, ja: テレビ見本}
  zone: Asia/Tokyo
  territory: JP
"""
SOURCES = """\
grid:
  url: https://example.org/grid
  said_on: 2025-12-01
  read_at: 2025-12-02
"""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def work_text(number: int, episodes: int) -> str:
    """Give the file of one work: a season of so many episodes, and two volumes."""
    first = date(2026, 1, 1) + timedelta(days=number * 7919 % 300)
    minutes = 1260 + number * 5 % 420
    return f"""\
titles:
  ja: 見本作品その{number}
  romaji: Mihon Sakuhin Sono {number}
  en: Example Work {number}
site: https://example.org/works/{number}
series:
  season-1:
    installment: 1
    lead: tv
    claims:
      - {{count: {episodes}, source: grid}}
    runs:
      tv:
        claims:
          - starts: {first}
            slot: {WEEKDAYS[first.weekday()]} {minutes // 60}:{minutes % 60:02d}
            channel: tv-example
            source: grid
lines:
  manga:
    kind: volume
    medium: manga
    editions:
      ja-print:
        claims:
          - {{volume: 1, date: {first + timedelta(days=20)}, source: grid}}
"""


def generate(folder: str, works: int, episodes: int) -> None:
    """Write a data folder of so many works with so many episodes each, and one volume."""
    os.makedirs(os.path.join(folder, "works"), exist_ok=True)
    for name, text in (("channels", CHANNELS), ("sources", SOURCES), ("platforms", ""), ("publishers", "")):
        with open(os.path.join(folder, f"{name}.yaml"), "w", encoding="utf-8") as stream:
            stream.write(text)
    for number in range(works):
        with open(os.path.join(folder, "works", f"work-{number:05d}.yaml"), "w", encoding="utf-8") as stream:
            stream.write(work_text(number, episodes))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--works", type=int, default=2000)
    parser.add_argument("--episodes", type=int, default=11)
    chosen = parser.parse_args()
    generate(chosen.folder, chosen.works, chosen.episodes)
