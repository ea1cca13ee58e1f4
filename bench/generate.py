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


LADDER = ("2026", "2026-summer", "2026-07", "2026-07-mid")
"""How a date becomes known; the day and the hour follow."""


def history_text(number: int, claims: int = 10) -> str:
    """Give the file of one work whose dates became known and moved over ten days of news, with a claim for each.

    With more claims than ten, the further ones are further breaks, each learned on a day of its own.
    """
    first = date(2026, 7, 11) + timedelta(days=number * 7919 % 7)
    weekday = WEEKDAYS[first.weekday()]
    said = [
        *(f"starts: {text}" for text in LADDER),
        f"starts: {first}",
        f"starts: {first} 25:30, slot: {weekday} 25:30, channel: tv-example",
        f"starts: {first + timedelta(weeks=1)} 25:30",
        f"double: {first + timedelta(weeks=2)}",
        f"shift: {first + timedelta(weeks=3)}, to: '26:00', reason: sports",
        *(f"break: {first + timedelta(weeks=week)}, reason: holiday" for week in range(4, claims - 5)),
    ][:claims]
    sources = "\n".join(
        f"  d{day}: {{url: 'https://example.org/{number}/{day}', read_at: {date(2025, 9, 1) + timedelta(days=day)}}}"
        for day in range(len(said))
    )
    entries = "\n".join(f"          - {{{text}, source: d{day}}}" for day, text in enumerate(said))
    return f"""\
titles: {{en: Example Work {number}, ja: 見本作品その{number}}}
sources:
{sources}
series:
  season-1:
    installment: 1
    lead: tv
    claims:
      - {{count: 12, source: d5}}
    runs:
      tv:
        claims:
{entries}
"""


def generate_histories(folder: str, works: int, claims: int = 10) -> None:
    """Write a data folder of works whose dates moved, with so many claims each."""
    generate(folder, 0, 0)
    for number in range(works):
        with open(os.path.join(folder, "works", f"work-{number:05d}.yaml"), "w", encoding="utf-8") as stream:
            stream.write(history_text(number, claims))


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
