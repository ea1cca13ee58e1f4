"""HTTP over connections: everything a client may do there, in good faith, by mistake or on purpose."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from medalcal.server.app import App
from medalcal.server.guard import Limits
from medalcal.store.place import Place
from tests.server.asking import GZIP, app_of, ask, running, spoken, statuses

SHORT = Limits(
    connections=20, head_seconds=0.6, idle_seconds=1.2, read_seconds=0.7, close_seconds=0.3, head_bytes=4096,
    body_bytes=1000, pipelined=8,
)  # fmt: skip
"""Limits that a test can wait for."""
ASK = b"GET /all.ics HTTP/1.1\r\nHost: a\r\n\r\n"
LAST = b"GET /all.ics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def port(place: Place) -> Iterator[int]:
    """Give the port of a server with the usual limits."""
    with running(app_of(place)) as number:
        yield number


@pytest.fixture(scope="module")
def strict(place: Place) -> Iterator[int]:
    """Give the port of a server with short limits."""
    with running(app_of(place), SHORT) as number:
        yield number


@pytest.fixture(autouse=True)
def _stays_well(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """See that after every test the server answers, and that nothing went wrong inside."""
    yield
    for name in ("port", "strict"):
        if name in request.fixturenames:
            assert statuses(spoken(request.getfixturevalue(name), LAST)) == [200]
    assert not [record for record in caplog.records if record.exc_info or record.levelname == "ERROR"]


def read_answer(line: socket.socket) -> tuple[int, dict[str, str], bytes]:
    """Read one answer off a connection."""
    answer = http.client.HTTPResponse(line)
    answer.begin()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()


class TestGoodFaith:
    """What clients do."""

    def test_is_what_the_callable_says(self, port: int, app: App) -> None:
        """Over a connection comes what the callable says, and the time."""
        for headers in ({}, GZIP):
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            line.request("GET", "/all.ics", headers=headers)
            answer = line.getresponse()
            said = ask(app, "/all.ics", headers=headers)
            found = {name.lower(): value for name, value in answer.getheaders()}
            assert found.pop("date").endswith("GMT")
            assert (answer.status, found, answer.read()) == (said.status, said.headers, said.body)
            line.close()

    def test_connections_stay(self, port: int) -> None:
        """Many requests go over one connection, of all methods and with every outcome."""
        with socket.create_connection(("127.0.0.1", port), 10) as line:
            for path, status in (("/all.ics", 200), ("/nothing", 404), ("/works/skate", 308), ("/?tz=UTC", 200)) * 3:
                line.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
                assert read_answer(line)[0] == status
            for path in ("/all.ics", "/?tz=UTC", "/search/?q=a", "/my/1.skate.ics", "/healthz"):
                line.sendall(
                    f"HEAD {path} HTTP/1.1\r\nHost: a\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n".encode()
                )
                head = b""
                while head.count(b"\r\n\r\n") < 2 or not head.endswith(b"\n"):
                    head += line.recv(65_536)
                first, _, rest = head.partition(b"\r\n\r\n")
                assert b" 200 OK" in first.splitlines()[0]
                assert rest.startswith(b"HTTP/1.1 200 OK"), "a body behind the head of HEAD"

    @pytest.mark.parametrize("step", [1, 7, 40])
    def test_requests_in_bits(self, port: int, step: int) -> None:
        """A request may come in bits."""
        with socket.create_connection(("127.0.0.1", port), 10) as line:
            for start in range(0, len(ASK), step):
                line.sendall(ASK[start : start + step])
                time.sleep(0.001)
            assert read_answer(line)[0] == 200

    @pytest.mark.parametrize("path", ["/all.ics", "/my/1.abroad.stream.ics", "/?tz=Asia/Tokyo", "/nothing", "/healthz"])
    def test_pipelining(self, port: int, path: str) -> None:
        """Requests that come together are answered one after the other, also where an answer has to be made."""
        asked = [path, "/all.ics", "/works/skate", path, "/nothing.ics", "/search/?q=ice", path]
        told = spoken(port, b"".join(f"GET {one} HTTP/1.1\r\nHost: a\r\n\r\n".encode() for one in asked) + LAST)
        usual = 404 if path == "/nothing" else 200
        assert statuses(told) == [usual, 200, 308, usual, 404, 200, usual, 200]

    def test_old_clients(self, port: int) -> None:
        """HTTP/1.0 is answered and the connection closed, as is asked for by header in 1.1."""
        for data in (
            b"GET /all.ics HTTP/1.0\r\n\r\n",
            b"GET /all.ics HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            LAST,
        ):
            told = spoken(port, data)
            assert statuses(told) == [200]
            assert b"\r\nconnection: close\r\n" in told

    def test_whole_addresses(self, port: int) -> None:
        """A request may name the whole address, as it does to a proxy."""
        assert statuses(spoken(port, LAST.replace(b"/all.ics", b"http://elsewhere.example/all.ics"))) == [200]

    def test_half_closed(self, port: int) -> None:
        """Who closes its half after asking gets the answer all the same, one that has to be made too."""
        for path in (b"/all.ics", b"/?tz=Africa/Cairo", b"/my/1.stream.ics"):
            told = spoken(port, ASK.replace(b"/all.ics", path), closes=True)
            assert statuses(told) == [200]
            assert told.rstrip().endswith((b"END:VCALENDAR", b"</html>"))

    def test_upgrades_are_not_made(self, port: int) -> None:
        """Who offers another protocol is answered in this one."""
        for name in (b"h2c", b"websocket"):
            told = spoken(port, ASK[:-2] + b"Connection: Upgrade\r\nUpgrade: " + name + b"\r\n\r\n")
            assert statuses(told) == [200]

    def test_conditions_over_several_lines(self, port: int) -> None:
        """Headers that are there twice count together."""
        etag = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        etag.request("GET", "/all.ics")
        tag = etag.getresponse().headers["ETag"].encode()
        etag.close()
        told = spoken(port, LAST[:-2] + b'If-None-Match: "x"\r\nIf-None-Match: ' + tag + b"\r\n\r\n")
        assert statuses(told) == [304]


BAD = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/3.0": b"GET / HTTP/3.0\r\n\r\n",
    "no method": b"/all.ics HTTP/1.1\r\n\r\n",
    "unknown method": b"FOLLOW / HTTP/1.1\r\n\r\n",
    "no path": b"GET  HTTP/1.1\r\n\r\n",
    "a star": b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    "a tunnel": b"CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    "space in the path": b"GET /a b HTTP/1.1\r\n\r\n",
    "bytes in the path": b"GET /\xff\xfe HTTP/1.1\r\n\r\n",
    "no number": b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    "less than nothing": b"GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "two lengths": b"GET / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "length and chunks": b"GET / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bad chunks": b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "folded header": b"GET / HTTP/1.1\r\nA: b\r\n\tc: d\r\n e\r\n",
    "no colon": b"GET / HTTP/1.1\r\nnonsense\r\n\r\n",
    "NUL in a header": b"GET / HTTP/1.1\r\nA: b\0c\r\n\r\n",
    "space before the colon": b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_request(strict: int, kind: bytes) -> None:
    """What is no request is refused in words or left to itself, and nothing of it is taken for a further one."""
    told = spoken(strict, BAD[kind])  # type: ignore[index]
    assert statuses(told) in ([400], [404], [405], [])
    if told:
        assert told.count(b"HTTP/1.1") - told.count(b"of HTTP/1.1") == 1


class TestInjection:
    """Line ends and the like where they do not belong."""

    @pytest.mark.parametrize("at", ["/%0d%0aSet-Cookie:%20a=b", "/works%0d%0aX:%20y", "/my/1.a%0d%0aX: y.ics",
                                    "/nothing.ics%0aX:y", "/?tz=%0d%0aX:%20y", "/search/?q=%0d%0aX:%20y",
                                    "/follow%0d%0aX:y", "/%E5%98%8A%E5%98%8DX:y"])  # fmt: skip
    def test_no_line_of_ours(self, port: int, at: str) -> None:
        """What stands in an address never becomes a header."""
        told = spoken(port, f"GET {at} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
        head = told.partition(b"\r\n\r\n")[0].lower()
        assert b"\r\nset-cookie" not in head
        assert b"\r\nx:" not in head
        assert statuses(told)[0] in (400, 404, 200)

    @pytest.mark.parametrize("host", [b"evil.example", b"a\tb", b"a:99999", b"[::1]:80", b"a/../b", b"%0d%0a", b"\xff"])
    def test_hosts(self, port: int, host: bytes) -> None:
        """Whatever the host is called, it is nowhere in the answer."""
        for path in (b"/works/skate", b"/follow", b"/search/?q=a", b"/nothing", b"/all.ics"):
            said = b"GET " + path + b" HTTP/1.1\r\nConnection: close\r\nHost: "
            told, usual = spoken(port, said + host + b"\r\n\r\n"), spoken(port, said + b"a\r\n\r\n")
            assert statuses(told) in (statuses(usual), [400])
            assert b"evil" not in told


class TestBodies:
    """Bodies, which nothing here asks for."""

    def test_are_thrown_away(self, port: int) -> None:
        """A request with a body is answered as without, packed or in chunks, and the next one is the next one."""
        bomb = gzip.compress(b"\0" * 10_000_000)[:60_000]
        for head, body in (
            (b"Content-Length: 5\r\n", b"GET /"),
            (b"Transfer-Encoding: chunked\r\n", b"5\r\nGET /\r\n0\r\n\r\n"),
            (b"Content-Encoding: gzip\r\nContent-Length: %d\r\n" % len(bomb), bomb),
            (b"Content-Type: application/json\r\nContent-Length: 2\r\n", b"{}"),
        ):
            for path in (b"/all.ics", b"/?tz=UTC", b"/search/?q=a"):
                first = ASK[:-2].replace(b"/all.ics", path) + head + b"\r\n" + body
                assert statuses(spoken(port, first + LAST)) == [200, 200]

    def test_are_not_long(self, strict: int) -> None:
        """A body longer than the limit is refused before it has come."""
        body = b"x" * 5000
        for rest in (b"Content-Length: 1000000000\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\nffff\r\n"):
            assert statuses(spoken(strict, b"POST / HTTP/1.1\r\n" + rest + body)) == [413]

    def test_nobody_is_told_to_send_one(self, strict: int) -> None:
        """Who waits for leave to send a body does not get it."""
        told = spoken(strict, b"POST / HTTP/1.1\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
        assert statuses(told) == [417]


class TestSizes:
    """Much of something."""

    @pytest.mark.parametrize(
        ("data", "status"),
        [
            (b"GET /" + b"a" * 3000 + b" HTTP/1.1\r\n\r\n", 404), (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n\r\n", 431),
            (ASK[:-2] + b"A: " + b"b" * 5000 + b"\r\n\r\n", 431), (ASK[:-2] + b"a" * 5000 + b": b\r\n\r\n", 431),
            (ASK[:-2] + b"A: b\r\n" * 5000 + b"\r\n", 431), (b"GET /?" + b"q" * 5000 + b" HTTP/1.1\r\n\r\n", 431),
            (ASK[:-2] + b"Cookie: " + b"b" * 200_000, 431),
        ],
        ids=["path", "long path", "value", "name", "many", "query", "unfinished"],
    )  # fmt: skip
    def test_heads(self, strict: int, data: bytes, status: int) -> None:
        """A head longer than the limit is refused, and that can be read."""
        assert statuses(spoken(strict, data))[:1] == [status]

    def test_head_without_end(self, strict: int) -> None:
        """A head that never ends is not kept for ever: not its bytes, and not its connection."""
        with socket.create_connection(("127.0.0.1", strict), 10) as line:
            line.sendall(b"GET / HTTP/1.1\r\nA: ")
            sent, begun = 0, time.monotonic()
            with contextlib.suppress(OSError):
                while time.monotonic() < begun + 10:
                    sent += line.send(b"b" * 1000)
                    time.sleep(0.002)
            assert time.monotonic() < begun + 5
            assert sent < 20_000_000

    def test_too_many_at_once(self, strict: int) -> None:
        """Who asks for too much at once, without waiting for answers, gets those that were begun."""
        made = b"".join(b"GET /?tz=UTC&n=%d HTTP/1.1\r\nHost: a\r\n\r\n" % number for number in range(200))
        told = statuses(spoken(strict, made))
        assert 1 <= len(told) <= SHORT.pipelined + 1
        assert set(told) <= {200, 503}

    def test_many_ready_at_once(self, strict: int) -> None:
        """What is ready is answered in any number."""
        assert statuses(spoken(strict, ASK * 300 + LAST)) == [200] * 301


class TestPatience:
    """Who is slow."""

    @pytest.mark.parametrize("begun", [b"", b"G", b"GET / HTTP/1.1\r\nHost: a\r\n", ASK + b"GET /",
                                       b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nab"])  # fmt: skip
    def test_requests_that_do_not_come(self, strict: int, begun: bytes) -> None:
        """A request that was begun, or was never begun, is awaited for a while."""
        started = time.monotonic()
        spoken(strict, begun)
        assert 0.3 < time.monotonic() - started < 4

    def test_requests_bit_by_bit(self, strict: int) -> None:
        """That a further byte comes now and then is no reason to wait longer."""
        started = time.monotonic()
        with socket.create_connection(("127.0.0.1", strict), 10) as line, contextlib.suppress(OSError):
            line.sendall(b"GET / HTTP/1.1\r\nA: ")
            while time.monotonic() < started + 8:
                line.sendall(b"b")
                time.sleep(0.05)
        assert time.monotonic() - started < 4

    def test_between_requests(self, strict: int) -> None:
        """Between two requests there may be a while, and not for ever."""
        with socket.create_connection(("127.0.0.1", strict), 10) as line:
            line.sendall(ASK)
            assert read_answer(line)[0] == 200
            time.sleep(0.8)
            line.sendall(ASK)
            assert read_answer(line)[0] == 200
            started = time.monotonic()
            assert line.recv(1) == b""
            assert time.monotonic() - started < 4

    def test_half_open_connections(self, strict: int) -> None:
        """However many connections are held open, who asks is answered: the one that has waited longest makes room."""
        with contextlib.ExitStack() as held:
            for number in range(SHORT.connections * 4):
                line = held.enter_context(socket.create_connection(("127.0.0.1", strict), 10))
                with contextlib.suppress(OSError):
                    line.sendall(b"GET / HTTP/1.1\r\nA: " if number % 2 else b"")
                if number % 5 == 0:
                    assert statuses(spoken(strict, LAST)) == [200]

    def test_who_does_not_read(self, strict: int) -> None:
        """A client that does not read its answers loses its connection, and costs no more memory than some answers."""
        with contextlib.closing(socket.socket()) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.connect(("127.0.0.1", strict))
            line.settimeout(10)
            with contextlib.suppress(OSError):
                for _ in range(40):
                    line.sendall(ASK * 100)
            time.sleep(2.5)
            read = 0
            with contextlib.suppress(OSError):
                while part := line.recv(1 << 20):
                    read += len(part)
            assert read < 30_000_000

    def test_who_reads_slowly(self, place: Place) -> None:
        """A client that takes its time, but takes it, gets everything."""
        with (
            running(app_of(place), SHORT._replace(read_seconds=0.6)) as port,
            contextlib.closing(socket.socket()) as line,
        ):
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.connect(("127.0.0.1", port))
            line.settimeout(10)
            line.sendall(ASK * 40 + LAST)
            told = bytearray()
            while part := line.recv(20_000):
                told += part
                time.sleep(0.01)
            assert statuses(bytes(told)) == [200] * 41


def test_clients_that_leave(place: Place) -> None:
    """Clients that leave before they are answered leave nothing behind."""
    app = app_of(place)
    with running(app) as port:
        for number in range(150):
            with socket.create_connection(("127.0.0.1", port), 10) as line:
                line.sendall(b"GET /my/1.gone%d.skate.ics HTTP/1.1\r\nHost: a\r\n\r\n" % number)
        end = time.monotonic() + 10
        while app._maker._waiting and time.monotonic() < end:
            time.sleep(0.02)
        assert app._maker._waiting == 0
        assert statuses(spoken(port, LAST)) == [200]


def test_ends_when_told(place: Place) -> None:
    """A server that is told to end finishes what was asked, closes idle connections, and is gone soon."""
    found: list[list[int]] = []
    begun = time.monotonic()
    with running(app_of(place)) as port:
        idle = socket.create_connection(("127.0.0.1", port), 10)
        idle.sendall(ASK)
        assert read_answer(idle)[0] == 200
        asked = [b"GET /?tz=UTC&n=%d HTTP/1.1\r\n\r\n" % number for number in range(5)]
        threads = [threading.Thread(target=lambda one=one: found.append(statuses(spoken(port, one)))) for one in asked]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
    for thread in threads:
        thread.join(10)
    assert idle.recv(1) == b""
    idle.close()
    assert found == [[200]] * 5
    assert time.monotonic() - begun < 15
