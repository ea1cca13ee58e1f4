"""``medalcal clock``: what it prints, its document, its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from medalcal.cli import main

SETTING = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")


@dataclass
class Ran:
    code: int
    out: str
    err: str


Clock = Callable[..., Ran]


@pytest.fixture
def clock(capsys: pytest.CaptureFixture[str]) -> Clock:
    """Run the command as a person does."""

    def run(*args: str, setting: tuple[str, ...] = SETTING) -> Ran:
        with pytest.raises(SystemExit) as left:
            main(["clock", *args, *setting])
        said = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Ran(left.value.code, said.out, said.err)

    return run


class TestForPeople:
    def test_one_reading(self, clock: Clock) -> None:
        """One reading is four clocks, which fit 40 columns."""
        ran = clock("2026-01-24", "25:30")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == (
            "Sat 2026-01-24 25:30  the grid\n"
            "Sun 2026-01-25 01:30  outlet, Asia/Tokyo\n"
            "2026-01-24T16:30:00Z  the instant\n"
            "Sat 2026-01-24 17:30  you, Europe/Berlin\n"
        )
        assert max(map(len, ran.out.splitlines())) <= 40

    def test_two_readings(self, clock: Clock) -> None:
        """Two readings are said to be two, numbered, each with its reason."""
        ran = clock("1月24日(土)深夜1時30分", "--year", "2026")
        assert ran.code == 0
        assert ran.out == (
            "2 readings fit this text.\n"
            "\n"
            "1. likelier\n"
            "Sat 2026-01-24 25:30  the grid\n"
            "Sun 2026-01-25 01:30  outlet, Asia/Tokyo\n"
            "2026-01-24T16:30:00Z  the instant\n"
            "Sat 2026-01-24 17:30  you, Europe/Berlin\n"
            "note: 深夜1時30分 is read as 25:30, counted from the evening before midnight\n"
            "\n"
            "2. also possible\n"
            "Fri 2026-01-23 25:30  the grid\n"
            "Sat 2026-01-24 01:30  outlet, Asia/Tokyo\n"
            "2026-01-23T16:30:00Z  the instant\n"
            "Fri 2026-01-23 17:30  you, Europe/Berlin\n"
            "note: 深夜1時30分 is read by the calendar's day\n"
            "note: the grid's day turns at 05:00, so 01:30 counts to Friday\n"
        )

    @pytest.mark.parametrize(
        "args, line",
        [
            (("2026-01-24 20:00", "--zone", "America/New_York"), "2026-01-25T01:00:00Z  the instant"),
            (("2026-01-24 28:30", "--rollover", "04:00"), "Sun 2026-01-25 04:30  the grid"),
            (("1/24 25:30", "--year", "2031"), "Fri 2031-01-24 25:30  the grid"),
            (("土曜25:30",), "Sat 2026-01-24 25:30  the grid"),
            (("January", "24th,", "2026", "at", "25:30"), "Sat 2026-01-24 25:30  the grid"),
            (("2026-01-24 25:30~26:00",), "note: ends 26:00"),
        ],
    )
    def test_options(self, clock: Clock, args: tuple[str, ...], line: str) -> None:
        """Options and unquoted words do what they say."""
        assert line in clock(*args).out.splitlines()

    def test_country(self, clock: Clock) -> None:
        """A country of one zone names the reader's clock."""
        ran = clock("2026-01-24 25:30", "--country", "JP", setting=SETTING[:2])
        assert "Sun 2026-01-25 01:30  you, Asia/Tokyo" in ran.out


class TestDocument:
    def test_one_reading(self, clock: Clock) -> None:
        """The document has the fields of medalcal/clock/1 in their order."""
        ran = clock("2026-01-24T25:30+09:00", "--json")
        assert (ran.code, ran.err) == (0, "")
        assert json.loads(ran.out) == {
            "schema": "medalcal/clock/1",
            "readings": [
                {
                    "broadcast_on": "2026-01-24",
                    "broadcast_time": "25:30",
                    "airs_at": "2026-01-24T16:30:00Z",
                    "zone": "Asia/Tokyo",
                    "civil": "2026-01-25T01:30:00",
                    "local": "2026-01-24T17:30:00+01:00",
                    "note": None,
                }
            ],
        }
        assert list(json.loads(ran.out)["readings"][0]) == [
            "broadcast_on", "broadcast_time", "airs_at", "zone", "civil", "local", "note",
        ]  # fmt: skip

    def test_likelier_first(self, clock: Clock) -> None:
        """Of two readings the likelier comes first."""
        readings = json.loads(clock("1月24日(土)深夜1時30分", "--json").out)["readings"]
        assert [reading["broadcast_on"] for reading in readings] == ["2026-01-24", "2026-01-23"]


class TestRefusals:
    @pytest.mark.parametrize(
        "text",
        [
            "", "2530", "25:60", "31:00", "2026-02-29 25:30", "2026-01-24(日)25:30", "2" * 1024, "25:30 banana",
            "2026-03-07 26:30 ET", "\udcff", "\x1b[2J",
        ],
    )  # fmt: skip
    def test_data_at_fault(self, clock: Clock, text: str) -> None:
        """A text that cannot be read is one line on standard error and exit code 3."""
        ran = clock(text)
        assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
        assert ran.err.startswith("medalcal: ")
        assert ran.err.strip().isprintable()

    @pytest.mark.parametrize(
        "args, hint",
        [
            ((), "Missing argument"),
            (("25:30", "--zone", "Asia/Tokio"), 'did you mean "Asia/Tokyo"?'),
            (("25:30", "--zone", "../etc/passwd"), "is no time zone"),
            (("25:30", "--zone", "America"), "is no time zone"),
            (("25:30", "--zone", ""), "is no time zone"),
            (("25:30", "--rollover", "7:00"), "too late for a rollover"),
            (("25:30", "--rollover", "five"), "is not a broadcast time"),
            (("25:30", "--year", "26"), "--year"),
            (("25:30", "--nosuch"), "--nosuch"),
        ],
    )
    def test_usage(self, clock: Clock, args: tuple[str, ...], hint: str) -> None:
        """Wrong usage is exit code 2, with what would be right."""
        ran = clock(*args)
        assert (ran.code, ran.out) == (2, "")
        assert hint in ran.err

    def test_now(self, clock: Clock) -> None:
        """A present that is no instant is wrong usage."""
        assert clock("25:30", "--now", "soon", setting=()).code == 2


def test_help_loads_no_reader() -> None:
    """The command's help is shown without loading the reader, the zones or their tables."""
    program = (
        "import sys; from medalcal.cli import group; group.main(['clock', '--help'], standalone_mode=False);"
        "print(sorted({'zoneinfo', 'pytz', 'dateutil', 'json', 'medalcal.news.moment'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"
    assert "medalcal clock 2026-01-24 25:30" in ran.stdout
