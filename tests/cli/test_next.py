"""``medalcal next``: one line, templates, status bars."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medalcal.emit.oneline import FIELDS, Template

Run = Callable[..., Any]
NIGHT = ("--now", "2026-01-24T13:10:00Z", "--tz", "Europe/Berlin")


def test_the_next_entry_in_one_line(run: Run, terminal_data: str) -> None:
    """What, how soon, both clocks, where."""
    outcome = run("next", *NIGHT, "--work", "medalist", "--data", terminal_data)
    assert outcome.out == "Medalist, Season 2, episode 14 · in 3 h 20 min · Sat 17:30 · Sat 25:30 JST · TV Asahi\n"


def test_what_is_far_has_its_date(run: Run, terminal_data: str) -> None:
    """Beyond six days a weekday is not enough."""
    outcome = run("next", "--now", "2026-01-10", "--tz", "Europe/Berlin", "--kind", "broadcast", "--work", "medalist",
                  "--data", terminal_data)  # fmt: skip
    assert outcome.out == "Medalist, Season 2, episode 14 · in 14 days · Sat 24 Jan 17:30 · Sat 25:30 JST · TV Asahi\n"


@pytest.mark.parametrize(
    "now,first",
    [
        pytest.param("2026-01-21T22:00:00Z", "Volume 14", id="the evening before: the volume of tomorrow"),
        pytest.param("2026-01-22T10:00:00Z", "episode 48", id="on the day: what has an hour first"),
        pytest.param("2026-01-22T18:00:00Z", "Volume 14", id="after it: what is out today"),
        pytest.param("2026-01-22T23:30:00Z", "Episode 1", id="the day is over"),
    ],
)
def test_days_stand_at_their_end(run: Run, terminal_data: str, now: str, first: str) -> None:
    """What has no hour hides nothing on its day, and is next until the day is over."""
    outcome = run("next", "--now", now, "--tz", "Europe/Berlin", "--data", terminal_data, "--format", "{label}")
    expected = "episode 48" if first == "Volume 14" and now.startswith("2026-01-21") else first
    assert expected in outcome.out


@pytest.mark.parametrize(
    "now,when",
    [
        pytest.param("2026-01-24T16:29:00Z", "Medalist in 1 min", id="just before"),
        pytest.param("2026-01-24T16:30:00Z", "Medalist on now, until 18:00", id="it begins"),
        pytest.param("2026-01-24T16:59:59Z", "Medalist on now, until 18:00", id="its last second"),
    ],
)
def test_what_is_on_now_comes_first(run: Run, terminal_data: str, now: str, when: str) -> None:
    """An episode stays until its half hour is over, before what comes next."""
    args = ("--tz", "Europe/Berlin", "--format", "{title} {when}", "--data", terminal_data)
    first, second = run("next", "--now", now, "--limit", "2", *args).out.splitlines()
    over = run("next", "--now", "2026-01-24T17:00:00Z", *args).out.rstrip("\n")
    assert (first, second.partition(" in ")[0]) == (when, over.partition(" in ")[0])
    assert run("next", "--now", now, *args).out == first + "\n"


def test_what_is_on_now_in_documents(run: Run, terminal_data: str) -> None:
    """A status bar has a class for it instead of ``soon``; the document has it first."""
    args = ("next", "--now", "2026-01-24T16:45:00Z", "--tz", "Europe/Berlin", "--data", terminal_data)
    module = json.loads(run(*args, "--waybar").out)
    assert (module["text"], module["class"]) == ("Medalist on now, until 18:00", ["broadcast", "now", "today"])
    assert json.loads(run(*args, "--json").out)["occurrences"][0]["key"] == "medalist/season-2/1"


def test_limit_gives_lines_in_order(run: Run, terminal_data: str) -> None:
    """``--limit`` is the number of lines; cancelled ones are no next."""
    outcome = run("next", *NIGHT, "--limit", "30", "--format", "{airs_at} {mark} {key}", "--data", terminal_data)
    lines = outcome.out.splitlines()
    assert len(lines) > 5
    assert not any("✕" in line for line in lines)
    times = [line.split()[0] for line in lines if line[:1] == "2"]
    assert times == sorted(times)


@pytest.mark.parametrize(
    "template,text",
    [
        ("{title} {when}", "Medalist in 3 h 20 min"),
        ("{local_time} {short_label}", "17:30 episode 14"),
        ("{local} | {broadcast} | {broadcast_time}", "Sat 24 Jan 17:30 | Sat 25:30 JST | 25:30"),
        ("{title:5}|{{{number}}}", "Meda…|{14}"),
        ("{subtitle}{note:4}", "The Athlete's Oath24…"),
        ("{work} {key} {kind} {outlet} {status}{mark}",
         "medalist medalist/season-2/1 broadcast TV Asahi confirmed"),
        ("no field", "no field"),
    ],
)  # fmt: skip
def test_templates(run: Run, terminal_data: str, template: str, text: str) -> None:
    """Fields are filled, cut to cells where asked."""
    assert run("next", *NIGHT, "--work", "medalist", "--format", template, "--data", terminal_data).out == text + "\n"


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_can_be_filled(run: Run, terminal_data: str, name: str) -> None:
    """Each documented field works for what has an hour and for what has none."""
    outcome = run("next", "--now", "2026-01-20", "--limit", "4", "--format", f"<{{{name}}}>", "--data", terminal_data)
    assert outcome.code == 0
    assert len(outcome.out.splitlines()) == 4


@pytest.mark.parametrize(
    "template,words",
    [
        ("{tilte}", ("{tilte}", "did you mean {title}?")),
        ("{xyz}", ("there are title, label",)),
        ("{}", ("{}", "there are title")),
        ("{title.__class__}", ("did you mean {title}?",)),
        ("{title[0]}", ("no field",)),
        ("{title!r}", ("no field",)),
        ("{title:>10}", ("{title:24}",)),
        ("{title", ('a lone "{"',)),
        ("title}", ('a lone "}"',)),
    ],
)
def test_wrong_templates_are_refused(run: Run, terminal_data: str, template: str, words: tuple[str, ...]) -> None:
    """A wrong field is exit 2 with the nearest right one; there is no way into attributes."""
    outcome = run("next", "--format", template, "--data", terminal_data)
    assert outcome.code == 2
    assert all(word in outcome.err for word in words), outcome.err


def test_waybar(run: Run, terminal_data: str) -> None:
    """One line of JSON: short text, the next five below, classes for the style sheet."""
    outcome = run("next", *NIGHT, "--waybar", "--data", terminal_data)
    assert outcome.out.count("\n") == 1
    module = json.loads(outcome.out)
    assert module["text"] == "Medalist in 3 h 20 min"
    assert module["class"] == ["broadcast", "today"]
    assert module["alt"] == "broadcast"
    assert len(module["tooltip"].splitlines()) == 5


def test_waybar_markup_is_escaped(run: Run, terminal_data: str) -> None:
    """A title with angle brackets is text to Pango."""
    outcome = run("next", "--waybar", "--work", "curse", "--now", "2026-01-22T14:50:00Z", "--data", terminal_data)
    module = json.loads(outcome.out)
    assert module["text"] == "Curse | &lt;Story&gt; &amp; More in 36 min"
    assert module["class"][:2] == ["broadcast", "soon"]


def test_waybar_with_a_template(run: Run, terminal_data: str) -> None:
    """A template says what stands in the bar."""
    outcome = run("next", *NIGHT, "--waybar", "--format", "{local_time} {title}", "--data", terminal_data)
    assert json.loads(outcome.out)["text"] == "17:30 Medalist"


def test_nothing_upcoming(run: Run, terminal_data: str) -> None:
    """A person reads a sentence, a bar gets empty text, a template no line; all exit 0."""
    args = ("next", "--now", "2030-01-01", "--data", terminal_data)
    assert (run(*args).out, run(*args).code) == ("nothing upcoming\n", 0)
    assert json.loads(run(*args, "--waybar").out) == {
        "text": "", "tooltip": "nothing upcoming", "class": ["empty"], "alt": "empty",
    }  # fmt: skip
    assert run(*args, "--format", "{title}").out == ""


def test_json(run: Run, terminal_data: str) -> None:
    """The document of occurrences, with what is next alone."""
    document = json.loads(run("next", *NIGHT, "--json", "--data", terminal_data).out)
    assert document["schema"] == "medalcal/occurrences/1"
    assert [entry["key"] for entry in document["occurrences"]] == ["medalist/season-2/1"]
    assert (document["from"], document["until"]) == ("2026-01-24T13:10:00Z", None)


def test_faults_keep_their_exit_code(run: Run, tmp_path: Path) -> None:
    """The module of this command hides the built-in of its name from its package; errors must not mind."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "x.yaml").write_text("titels: x\n", encoding="utf-8")
    assert run("next", "--data", str(tmp_path)).code == 3
    assert run("next", "--data", str(tmp_path / "nowhere")).code == 1


def test_template_keeps_literal_text() -> None:
    """Doubled braces are braces."""
    assert Template.parse("{{a}}").parts == (("{a}", None, None),)
