"""Anything at all, asked of every route: never a fault of ours, never a file from outside, always in bounded time."""

from __future__ import annotations

import asyncio
import os
import re
import time
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.model.profile import KINDS
from medalcal.server.app import App
from medalcal.store.place import Place
from tests.property.strategies import profiles
from tests.server.asking import Answer, answered, app_of, ask, running, scope_of, spoken, statuses

pytestmark = pytest.mark.property

OFTEN = (200, 204, 304, 308, 400, 404, 405, 410, 414, 503)
HEADER_NAMES = ("accept-encoding", "if-none-match", "if-modified-since", "host", "range", "accept", "cookie",
                "content-encoding", "content-length", "x-forwarded-for", "origin", "user-agent",
                "if-match")  # fmt: skip

prefixes = st.sampled_from(("/", "/ja/", "//", "/my/", "/works/", "/static/", "/search/", "/follow/", "/healthz",
                            "/kinds/",
                            "/../", "/..", "/%2e%2e/", "/.", "\\", "/\\..\\", "", "*", "/my/1.",
                            "/ja/my/"))  # fmt: skip
names = st.sampled_from(("all", "works/skate", "skate", "index.html", "edition.json", "_headers", ".lock", "etc/passwd",
                         "objects/00", "1.skate", "1_nja.skate", "1", "1._", "404.html", "\0", "\r\nX: y", "é",
                         "\udcff",
                         "a" * 300, "..", "con", "nul", "skate;x", "skate?x", "skate#x", "~root", "$HOME"))  # fmt: skip
endings = st.sampled_from(
    ("", "/", ".ics", ".json", ".atom", "/index.html", ".ics/", ".ics.ics", ".ICS", ".gz", ".ics.gz")
)
paths = st.tuples(prefixes, names | st.text(max_size=30), endings).map("".join)

query_values = st.text(max_size=20) | st.sampled_from(("Asia/Tokyo", "../etc/passwd", "\0", "skate", "medal",
                                                       "x" * 9000,
                                                       "en-print", "25:00", "%", "%zz", "1d", "ja"))  # fmt: skip
query_names = st.sampled_from(("tz", "q", "w", "tv", "p", "c", "v", "k", "p.skate", "offset", "alarm", "titles",
                               "all_day",
                               "day_starts", "x", "k.")) | st.text(max_size=5)  # fmt: skip
queries = st.binary(max_size=60) | st.lists(st.tuples(query_names, query_values), max_size=6).map(
    lambda pairs: "&".join(f"{name}={value}" for name, value in pairs).encode("utf-8", "surrogatepass")
)
header_values = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=40) | st.sampled_from(
    (
        "gzip",
        "*",
        "gzip;q=0",
        '"x"',
        'W/"x"',
        "bytes=0-1",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 32 Foo 9999999999",
        "-",
    )
)
headers = st.lists(st.tuples(st.sampled_from(HEADER_NAMES), header_values), max_size=5)
methods = st.sampled_from(
    ("GET", "HEAD", "GET", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "", "get")
)


@pytest.fixture(autouse=True)
def _nothing_wrong_inside(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """See that nothing was told of a fault."""
    yield
    assert not [record for record in caplog.records if record.exc_info or record.levelname == "ERROR"]


def is_ours(app: App, answer: Answer) -> bool:
    """Tell whether the body of an answer is one of the edition's, or one that the server makes."""
    shelf = app._keeper.shelf
    assert shelf is not None
    media = answer.headers["content-type"]
    if media.startswith("text/plain") or answer.headers["cache-control"] in ("no-store", "private, no-store"):
        return b"root:" not in answer.body and len(answer.body) < 200_000
    if answer.headers["cache-control"].startswith("private"):
        return answer.content.startswith(b"BEGIN:VCALENDAR")
    return any(shelf.plain(held.digest) == answer.content for held in shelf.answers.values())


@given(methods, paths, headers, queries)
@settings(max_examples=600)
def test_any_request(app: App, method: str, path: str, headers: list[tuple[str, str]], query: bytes) -> None:
    """Whatever is asked of the callable is answered, by what is in the edition or by words."""
    begun = time.perf_counter()
    answer = ask(app, path, method, headers, query)
    assert time.perf_counter() - begun < 5
    assert answer.status in OFTEN
    assert answer.status != 503
    if answer.status == 200 and method != "HEAD":
        assert is_ours(app, answer)
    assert b"Traceback" not in answer.content


@given(st.lists(st.sampled_from(("..", ".", "%2e%2e", "etc", "passwd", "edition.json", "objects", "", "works",
                                 "skate.ics",
                                 "..\\", "%2f", "static", "\0")), min_size=1, max_size=8))  # fmt: skip
def test_no_way_out(app: App, parts: list[str]) -> None:
    """No path leads out of the edition: only the very paths that it has are found."""
    shelf = app._keeper.shelf
    assert shelf is not None
    path = "/" + "/".join(parts)
    answer = ask(app, path)
    assert (answer.status == 200) == (path in shelf.answers)


wish_parts = st.lists(
    st.sampled_from((".", "_", "1", "skate", "stream", "abroad", "ice", "l2h", "a15m", "nja", "d", "s", "b0400", "t",
                     "pweb",
                     "cjp", "cus", "ven", "ven-p", "vja-d", "kbf", "k" + "".join(kind[0] for kind in KINDS), "-",
                     "zz")),
    max_size=60,
)  # fmt: skip


@given(wish_parts.map("".join) | st.text(max_size=200) | st.text("1._abcdklnpstv-", max_size=2100))
@settings(max_examples=300)
def test_any_wish(app: App, wish: str) -> None:
    """Any text in the place of a wish is a calendar or one sentence."""
    for text in (wish, f"1.{wish}", f"1_{wish}.skate"):
        answer = ask(app, f"/my/{text}.ics", headers={"Accept-Encoding": "gzip"})
        assert answer.status in (200, 400)
        if answer.status == 200:
            assert answer.content.endswith(b"END:VCALENDAR\r\n")


@given(profiles(most=30))
@settings(max_examples=30)
def test_any_form(app: App, profile: Any) -> None:
    """Any form that a browser could send is answered by a page or by a message."""
    pairs = [("w", follow.work) for follow in profile.follows]
    pairs += [(f"p.{follow.work}", outlet) for follow in profile.follows for outlet in follow.choice.outlets]
    pairs += [("titles", profile.titles), ("day_starts", "05:00"), ("all_day", "1")]
    answer = ask(app, "/follow/", query="&".join(f"{name}={value}" for name, value in pairs))
    assert answer.status in (200, 400, 414)


def test_many_wishes_cost_bounded_memory_and_time(place: Place) -> None:
    """Many different wishes as long as may be take no more memory in the end than the first of them did."""
    app = app_of(place)
    choices = ("", "_t", "_pweb", "_cus", "_cjp", "_ven", "_vja", "_kb", "_kf", "_kbf")

    def wish(number: int) -> str:
        works = [f"w{number:04d}{place:03d}" for place in range(180)]
        picked = choices[number % 10]
        return ".".join([f"1_{('nja', 'd', 's', 'a1h')[number % 4]}", *sorted((f"abroad{picked}", "skate", *works))])

    async def many(first: int, last: int) -> None:
        for number in range(first, last):
            answer = await answered(app, scope_of(f"/my/{wish(number)}.ics", headers={"Accept-Encoding": "gzip"}))
            assert answer.status == 200

    assert 1400 < len(wish(7)) <= 2000
    app._desk._plans._most = 300_000
    asyncio.run(many(0, 60))
    tracemalloc.start()
    begun = time.perf_counter()
    asyncio.run(many(60, 160))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 5_000_000
    assert (time.perf_counter() - begun) / 100 < 1


# Over connections

heads = st.lists(
    st.sampled_from((b"GET ", b"HEAD ", b"POST ", b"/", b"/all.ics", b"/my/1.skate.ics", b"/?tz=UTC", b" HTTP/1.1",
                     b"\r\n",
                     b"\r\n\r\n", b" HTTP/1.0", b"Host: a", b"Connection: close", b"Content-Length: 3", b"abc", b":",
                     b" ",
                     b"Transfer-Encoding: chunked", b"0\r\n\r\n", b"5\r\n", b"\n", b"\r", b"\0", b"\xff", b"Expect: x",
                     b"Upgrade: h2c", b"Connection: upgrade", b"If-None-Match: *", b"Accept-Encoding: gzip")),
    max_size=24,
).map(b"".join)  # fmt: skip


@pytest.fixture(scope="module")
def port(place: Place) -> Iterator[int]:
    """Give the port of a server."""
    with running(app_of(place)) as number:
        yield number


@given(heads | st.binary(max_size=200))
@settings(max_examples=250)
def test_any_bytes(port: int, data: bytes) -> None:
    """Whatever is said over a connection is answered in the form of HTTP or not at all, and so is the next one."""
    told = spoken(port, data, closes=True)
    assert told == b"" or told.startswith(b"HTTP/1.1 ")
    assert all(status < 500 for status in statuses(told))
    assert statuses(spoken(port, b"GET /all.ics HTTP/1.1\r\nConnection: close\r\n\r\n")) == [200]


raw_paths = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="#"), max_size=60) | st.lists(
    st.sampled_from(("%2e", "..", "/", "//", "%2f", "%5c", "\\", "%00", "%ff", "%c0%ae", "%0d%0a", "etc/passwd",
                     "all.ics",
                     "works", ";", "?", "%", "%zz", "my/1.skate.ics")), max_size=10,
).map("".join)  # fmt: skip


@given(raw_paths)
@settings(max_examples=250)
def test_any_path(port: int, path: str) -> None:
    """Any path, written in whatever way, is answered without a fault and with no file of this machine."""
    told = spoken(port, f"GET /{path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
    assert len(statuses(told)) == 1
    assert statuses(told)[0] in OFTEN
    assert re.search(rb"root:.*:0:0:", told) is None
    assert os.fsencode(os.getcwd()) not in told
