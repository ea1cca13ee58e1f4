"""Personal feeds: for any profile the events of ``medalcal export --wish``, packed so that every client takes it."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.model.profile import ALARMS, FORMATS, KINDS, OFFSETS, TITLES, Choice, Follow, Profile, Volumes
from medalcal.model.wish import pack
from medalcal.server import personal
from medalcal.server.app import App
from medalcal.server.lately import Lately
from medalcal.server.personal import Desk
from medalcal.store.place import Place
from tests.property.strategies import profiles
from tests.server.asking import GZIP, ON, SAMPLES, Answer, app_of, ask, published, running

WORKS = ("skate", "stream", "abroad", "ice", "nowhere", "another-one")
"""The works of the samples, the former name of one, and two that are not there."""
DATA = str(SAMPLES / "runs")

choices = st.builds(
    Choice,
    tv=st.booleans(),
    outlets=st.lists(st.sampled_from(("web", "tv-one", "us-stream", "bs-one", "us-tv", "none")), max_size=2).map(tuple),
    territories=st.lists(st.sampled_from(("JP", "US", "DE")), max_size=2).map(tuple),
    volumes=st.lists(
        st.builds(Volumes, st.sampled_from(("ja", "en")), st.sampled_from((None, *FORMATS))), max_size=2
    ).map(tuple),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3).map(tuple),
)


def known_profiles() -> st.SearchStrategy[Profile]:
    """Give profiles that follow works of the samples, with choices that are about them, in every form."""
    follows = st.lists(st.builds(Follow, work=st.sampled_from(WORKS), choice=choices), min_size=1, max_size=5,
                       unique_by=lambda follow: follow.work)  # fmt: skip
    return st.builds(
        Profile, follows=follows.map(tuple), usual=choices, offset=st.sampled_from((0, *OFFSETS.values())),
        alarm=st.none() | st.sampled_from(tuple(ALARMS.values())), titles=st.sampled_from(TITLES),
        all_day=st.booleans(), spoiler_free=st.booleans(), day_starts=st.sampled_from((0, 240, 300, 360)),
    )  # fmt: skip


def events(calendar: bytes) -> list[bytes]:
    """Give the events of a calendar, sorted."""
    return sorted(re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", calendar, re.DOTALL))


def uids(calendar: bytes) -> set[bytes]:
    """Give the UIDs of a calendar; each is there once."""
    found = re.findall(rb"^UID:(.*)\r$", calendar, re.MULTILINE)
    assert len(found) == len(set(found))
    return set(found)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    """Give the calendar of a wish as the command writes it on the day of the edition."""
    from click.testing import CliRunner

    from medalcal.cli import group

    def call(wish: str) -> bytes:
        args = ["export", "--data", DATA, "--wish", wish, "--now", str(ON), "--tz", "UTC"]
        done = CliRunner().invoke(group, args, standalone_mode=False)
        assert done.exception is None, done.output
        return done.stdout_bytes

    return call


@pytest.mark.property
class TestEvents:
    """What is in a feed."""

    @given(profile=known_profiles())
    @settings(max_examples=40)
    def test_as_exported(self, app: App, exported: Callable[[str], bytes], profile: Profile) -> None:
        """For any profile the very events that the command gives, byte for byte, and a whole calendar around them."""
        wish = pack(profile)
        served = ask(app, f"/my/{wish}.ics", headers=GZIP).content
        assert events(served) == events(exported(wish))
        assert served.startswith(b"BEGIN:VCALENDAR\r\n")
        assert served.endswith(b"END:VCALENDAR\r\n")
        assert served.count(b"BEGIN:VEVENT") or served.count(b"BEGIN:VTIMEZONE") == 1

    @given(profile=known_profiles(), other=known_profiles())
    @settings(max_examples=40)
    def test_uids_do_not_depend_on_the_form(self, app: App, profile: Profile, other: Profile) -> None:
        """Two profiles that choose the same have the same UIDs, whatever the form of their feeds."""
        same = Profile(
            follows=profile.follows, usual=profile.usual, offset=other.offset, alarm=other.alarm, titles=other.titles,
            all_day=other.all_day, spoiler_free=other.spoiler_free, day_starts=other.day_starts,
        )  # fmt: skip
        found = [uids(ask(app, f"/my/{pack(one)}.ics").body) for one in (profile, same)]
        assert found[0] == found[1]

    @given(profile=profiles(most=40))
    @settings(max_examples=40)
    def test_any_profile(self, app: App, profile: Profile) -> None:
        """Any profile at all has its feed, though the calendar knows none of its works."""
        wish = pack(profile) if len(profile.follows) < 20 else pack(Profile(follows=profile.follows))
        assert ask(app, f"/my/{wish}.ics").content.endswith(b"END:VCALENDAR\r\n")


ONE = Profile(follows=(Follow(work="skate"),))
OPTIONS: list[tuple[str, Any, bytes]] = [
    ("offset", 120, b"DTSTART:20260124T183000Z"),
    ("alarm", 15, b"TRIGGER:-PT15M"),
    ("titles", "ja", "SUMMARY:氷の上で".encode()),
    ("titles", "romaji", b"SUMMARY:Koori no Ue de"),
    ("all_day", True, b"DTSTART;VALUE=DATE:20260124"),
    ("spoiler_free", True, b""),
    ("usual", Choice(kinds=("film",)), b"SUMMARY:On the Ice: The Movie"),
    ("usual", Choice(volumes=(Volumes("en", "print"),)), b"DTSTART;VALUE=DATE:20260203"),
    ("usual", Choice(outlets=("us-stream",)), b"DTSTART:20260124T"),
    ("usual", Choice(territories=("US",)), b"BEGIN:VEVENT"),
    ("usual", Choice(tv=True), b"DTSTART:20260124T163000Z"),
    ("usual", Choice(tv=True, outlets=("us-stream",)), b"SUMMARY:On the Ice: Episode 2 (US Stream)"),
]


def with_option(name: str, value: Any) -> Profile:
    """Give the profile of one work with an option."""
    return Profile(**{field: getattr(ONE, field) for field in Profile.__slots__} | {name: value})


@pytest.mark.parametrize(("name", "value", "mark"), OPTIONS, ids=[f"{name}-{value}"[:40] for name, value, _ in OPTIONS])
def test_options(app: App, name: str, value: Any, mark: bytes) -> None:
    """Each option does to the feed what it is for."""
    usual, other = (ask(app, f"/my/{pack(one)}.ics").body for one in (ONE, with_option(name, value)))
    assert mark in other
    if (name, value) != ("usual", Choice(tv=True)):
        assert usual != other
    if name == "spoiler_free":
        assert b"The Beginning" in usual
        assert b"The Beginning" not in other


def test_nothing_followed_is_a_whole_calendar(app: App) -> None:
    """Who follows nothing that is there gets a calendar all the same, which no client takes for broken."""
    for wish in ("1", "1.nowhere", "1_kl.skate"):
        body = ask(app, f"/my/{wish}.ics").body
        assert b"BEGIN:VTIMEZONE" in body
        assert b"BEGIN:VEVENT" not in body


def test_an_edition_that_comes_later(data: Path, tmp_path: Path) -> None:
    """Who wants an edition that a work lacks has its first volume once it is announced, under the same address."""
    path = data / "works" / "skate.yaml"
    text, wish = path.read_text("utf-8"), "/my/1.skate_ven-d.ics"
    edition = text[text.index("      en-digital:") : text.index("      en:\n")]
    path.write_text(text.replace(edition, ""), "utf-8")
    before = ask(app_of(published(data, tmp_path / "site")), wish).body
    path.write_text(text, "utf-8")
    after = ask(app_of(published(data, tmp_path / "site")), wish).body
    assert uids(after) > uids(before)
    assert len(uids(after) - uids(before)) == 1


def test_a_renamed_work_is_still_followed(app: App) -> None:
    """A wish with the former name of a work has its events, with the UIDs that they always had."""
    assert events(ask(app, "/my/1.ice.ics").body) == events(ask(app, "/my/1.skate.ics").body)
    both = ask(app, "/my/1.ice.skate.ics").body
    assert uids(both) == uids(ask(app, "/my/1.skate.ics").body)


def test_works_that_are_gone_do_no_harm(app: App) -> None:
    """What is no more is left out; the rest is there."""
    assert events(ask(app, "/my/1.nowhere.skate.ics").body) == events(ask(app, "/my/1.skate.ics").body)


def test_a_feed_of_one_work_is_called_after_it(app: App) -> None:
    """A feed of one work has its name, in the language of the wish; one of several that of the site."""
    assert b"X-WR-CALNAME:On the Ice\r\n" in ask(app, "/my/1.skate.ics").body
    assert "X-WR-CALNAME:氷の上で\r\n".encode() in ask(app, "/my/1_nja.skate.ics").body
    assert b"X-WR-CALNAME:Skating\r\n" in ask(app, "/my/1.abroad.skate.ics").body


# Tags


class TestTags:
    """The tag changes with the contents, and with nothing else."""

    WISHES = ("1.skate", "1.abroad", "1.abroad.skate", "1_nja.skate", "1.nowhere", "1_kbf.skate")

    def tags(self, place: Place) -> dict[str, tuple[str, bytes]]:
        """Give tag and contents of some feeds, from a server that has just begun."""
        app = app_of(place)
        answers = {wish: ask(app, f"/my/{wish}.ics") for wish in self.WISHES}
        return {wish: (answer.headers["etag"], answer.body) for wish, answer in answers.items()}

    def test_changes_just_with_the_contents(self, data: Path, tmp_path: Path) -> None:
        """Over editions with an edit, with none, and on another day, tags differ just where contents do."""
        editions = [self.tags(published(data, tmp_path / "site"))]
        path = data / "works" / "skate.yaml"
        path.write_text(path.read_text("utf-8").replace("The Beginning", "The Start"), "utf-8")
        editions.append(self.tags(published(data, tmp_path / "site")))
        editions.append(self.tags(published(data, tmp_path / "site", date(2026, 1, 23))))
        editions.append(self.tags(published(data, tmp_path / "site", date(2026, 5, 20))))
        for wish in self.WISHES:
            for one in editions:
                for other in editions:
                    assert (one[wish][0] == other[wish][0]) == (one[wish][1] == other[wish][1])
        assert editions[0]["1.skate"][0] != editions[1]["1.skate"][0]
        assert editions[0]["1.abroad"][0] == editions[1]["1.abroad"][0]

    def test_the_same_on_every_machine(self, place: Place) -> None:
        """Two servers of one edition have the same tags and the same bytes, packed ones too."""
        one, other = app_of(place), app_of(place)
        ask(other, "/my/1.abroad.skate.ics")
        for wish in self.WISHES:
            assert ask(one, f"/my/{wish}.ics", headers=GZIP) == ask(other, f"/my/{wish}.ics", headers=GZIP)

    def test_the_date_does_not_go_back(self, data: Path, tmp_path: Path) -> None:
        """Where an edition says that it was made before the last one, the date moves on all the same."""
        before = ask(app_of(published(data, tmp_path / "site")), "/my/1.skate.ics")
        path = data / "works" / "skate.yaml"
        path.write_text(path.read_text("utf-8").replace("The Beginning", "The Start"), "utf-8")
        after = app_of(published(data, tmp_path / "site"))
        since = {"If-Modified-Since": before.headers["last-modified"]}
        assert ask(after, "/my/1.skate.ics", headers=since).status == 200


# Bounds


def test_memory_is_bounded(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many different wishes are asked for, no more is held than is meant to be."""
    monkeypatch.setattr(personal, "MOST_PLANS", 100_000)
    monkeypatch.setattr(personal, "MOST_PIECES", 50_000)
    app = app_of(place)
    desk: Desk = app._desk
    for number in range(400):
        assert ask(app, f"/my/1.a{number}.skate_c{'jp' if number % 2 else 'us'}_ven.ics").status == 200
    assert 10 < len(desk._plans) < 100
    assert desk._plans.size <= 100_000
    assert desk._pieces.size <= 50_000


class TestLately:
    """What was asked for last."""

    def test_what_was_not_asked_for_goes(self) -> None:
        """The value that was not asked for the longest goes first."""
        held: Lately[str, int] = Lately(3 * Lately.ABOUT_EACH)
        for number, name in enumerate("abc"):
            held.put(name, number, 0)
        assert held.get("a") == 0
        held.put("d", 3, 0)
        assert [held.get(name) for name in "abcd"] == [0, None, 2, 3]

    @given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5000)), max_size=60))
    def test_size_is_that_of_what_is_held(self, steps: list[tuple[int, int]]) -> None:
        """Whatever is put, the size is that of what is held, and more than the bound only for a single value."""
        held: Lately[int, int] = Lately(10_000)
        for key, size in steps:
            held.put(key, size, size)
            assert held.size == sum(value + held.ABOUT_EACH for value, _ in held._held.values())
            assert held.size <= 10_000 or len(held) == 1


LONGEST = "1." + ".".join(sorted(["abroad", "skate", "stream", *(f"w{number:05d}" for number in range(245))]))
"""A wish of some 250 works, as long as one may be."""


def test_longest_wish(app: App) -> None:
    """A wish of two thousand characters is answered in a moment, and what it holds is small."""
    assert 1700 < len(LONGEST) <= 2000
    begun = time.perf_counter()
    answer = ask(app, f"/my/{LONGEST}.ics", headers=GZIP)
    assert uids(answer.content) == uids(ask(app, "/my/1.abroad.skate.stream.ics").body)
    assert time.perf_counter() - begun < 5


# Clients

JOINED = "/my/1.abroad.skate.stream.ics"


NODE = """
const http = require('http'), headers = {'Accept-Encoding': 'gzip'};
const ask = url => new Promise((done, fail) => http.get(url, {headers}, answer => {
  if (answer.headers['content-encoding'] !== 'gzip') fail(new Error('not packed'));
  const parts = [];
  answer.on('data', part => parts.push(part));
  answer.on('end', () => done(Buffer.concat(parts)));
}).on('error', fail));
(async () => {
  const whole = await (await fetch(process.argv[1])).text();
  const packed = await ask(process.argv[1]);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const streamed = await new Response(stream).text();
  const all = require('zlib').gunzipSync(packed).toString();
  if (streamed !== all || whole !== all) throw new Error('differs');
  process.stdout.write(all);
})().catch(error => { console.error(error); process.exit(1); });
"""
"""Unpacks at once, as ``fetch`` does, and by the standard of streams, as browsers do."""

PERL = "open my $in, '-|', 'curl', '-sS', '-H', 'Accept-Encoding: gzip', $ARGV[0]; gunzip $in => '-' or die"
PYTHON = "import sys, gzip; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))"
PACKED = "curl -sS -H 'Accept-Encoding: gzip' URL"


@pytest.fixture(scope="module")
def plain(app: App) -> bytes:
    """Give the feed as it is."""
    return ask(app, JOINED).body


class TestClients:
    """Programs of others, over a connection."""

    @pytest.mark.parametrize(
        "command",
        [
            ["curl", "-sS", "--compressed", "URL"],
            ["sh", "-c", f"{PACKED} | gzip -dc"],
            ["sh", "-c", f"{PACKED} | python3 -c '{PYTHON}'"],
            ["wget", "-q", "-O", "-", "--compression=auto", "URL"],
            ["node", "-e", NODE, "URL"],
            ["perl", "-MIO::Uncompress::Gunzip=gunzip", "-e", PERL, "URL"],
        ],
        ids=["curl", "gzip", "python", "wget", "node", "perl"],
    )  # fmt: skip
    def test_unpacked_by(self, app: App, plain: bytes, command: list[str]) -> None:
        """Joined pieces become the whole feed, to the last byte."""
        if shutil.which(command[0]) is None:
            pytest.skip(f"no {command[0]} here")
        with running(app) as port:
            url = f"http://127.0.0.1:{port}{JOINED}"
            done = subprocess.run([part.replace("URL", url) for part in command], capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        assert done.stdout == plain

    def test_is_one_member(self, app: App, plain: bytes) -> None:
        """Browsers stop behind the first member: there is but one."""
        answer: Answer = ask(app, JOINED, headers=GZIP)
        unpacker = zlib.decompressobj(31)
        assert unpacker.decompress(answer.body) == plain
        assert (unpacker.eof, unpacker.unused_data) == (True, b"")
