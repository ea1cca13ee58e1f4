"""Asking addresses: limits, hosts, redirects, the cache, and sentences without secrets."""

from __future__ import annotations

import gzip
import logging
import os
import socket
import stat
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from medalcal import __version__
from medalcal.errors import (
    SourceError,
    SourceFormatError,
    SourceRefusedError,
    SourceStatusError,
    SourceTooLargeError,
    SourceUnreachableError,
)
from medalcal.fetch.client import Client
from tests.fetch.conftest import ONCE, SHORT, Server, reply

Make = Callable[..., Client]


def test_a_page(server: Server, client: Client) -> None:
    """Body, type and encoding of an answer; asked with a name that says who asks, and for what can be unpacked."""
    url = server.says("/a.ics", "第1話".encode(), Content_Type="Text/Calendar; charset=utf-8")
    page = client.get(url + "#part")
    assert (page.url, page.status, page.body.decode()) == (url, 200, "第1話")
    assert (page.content_type, page.encoding) == ("text/calendar", "utf-8")
    assert (page.from_cache, page.is_stale) == (False, False)
    assert datetime.now(UTC) - page.fetched_at < timedelta(seconds=5)
    headers = server.asked[0][1]
    assert headers["User-Agent"].startswith(f"medalcal/{__version__}")
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert "Cookie" not in headers


# Hosts


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/",
        "http://localhost:{port}/",
        "http://LOCALHOST:{port}/",
        "http://[::1]:{port}/",
        "http://[::ffff:127.0.0.1]:{port}/",
        "http://0.0.0.0:{port}/",
        "http://[::]:{port}/",
        "http://2130706433:{port}/",
        "http://0x7f.1:{port}/",
        "http://0177.0.0.1:{port}/",
        "http://10.0.0.1/",
        "http://172.16.3.4/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://168.63.129.16/metadata",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://192.0.2.1/",
        "webcal://127.0.0.1:{port}/",
    ],
)
def test_hosts_that_are_not_out_in_the_open(server: Server, make_client: Make, url: str) -> None:
    """Nothing is sent to this machine, to local networks or to the metadata of a cloud, however it is written."""
    with pytest.raises(SourceRefusedError, match=r"not an address of the open Internet; --allow-private"):
        make_client(allow_private=False).get(url.format(port=server.port))
    assert server.asked == []


def test_one_private_address_among_several_is_refused(monkeypatch: pytest.MonkeyPatch, make_client: Make) -> None:
    """A name with a good and a bad address is not asked at either of them."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("93.184.215.14", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: found)
    with pytest.raises(SourceRefusedError, match=r"127\.0\.0\.1"):
        make_client(allow_private=False).get("http://example.org/")


def test_a_name_is_looked_up_once(monkeypatch: pytest.MonkeyPatch, server: Server, make_client: Make) -> None:
    """The address that was judged is the one connected to: another answer to a second question changes nothing."""
    answers = [("93.184.215.14", 80), ("127.0.0.1", server.port)]
    reached: list[object] = []

    def look_up(*_: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", answers.pop(0))]

    def connect(self: socket.socket, where: object) -> None:
        reached.append(where)
        raise OSError("no network here")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(SourceUnreachableError):
        make_client(allow_private=False).get(f"http://rebinding.example:{server.port}/")
    assert reached == [("93.184.215.14", 80)]
    assert len(answers) == 1


def test_what_private_hosts_said_is_for_those_who_may_ask_them(server: Server, make_client: Make) -> None:
    """A client that may not ask a host is not given its answer from the cache either."""
    url = server.says("/")
    make_client().get(url)
    with pytest.raises(SourceRefusedError):
        make_client(allow_private=False).get(url)


def test_proxies_of_the_environment_are_not_used(
    monkeypatch: pytest.MonkeyPatch, server: Server, client: Client
) -> None:
    """They would connect in our place, to hosts that nobody judged."""
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert client.get(server.says("/")).status == 200


# Addresses


@pytest.mark.parametrize(
    "url,words",
    [
        ("ftp://example.org/a.ics", '"ftp:" is not asked; write it with https://'),
        ("file:///etc/passwd", '"file:" is not asked'),
        ("gopher://example.org/", '"gopher:" is not asked'),
        ("https://", "it is no address; write it as https://example.org/feed.ics"),
        ("https:///a.ics", "it is no address"),
        ("http://exa mple.org/", "it is no address"),
        ("http://example.org\\@127.0.0.1/", "it is no address"),
        ("http://example.org:99999/", "it is no address"),
        ("http://[::1/", "it is no address"),
        ("http://example.org/\r\nHost: a", "it is no address"),
    ],
)
def test_what_is_no_address(client: Client, url: str, words: str) -> None:
    """Other schemes and broken addresses are refused in one line."""
    with pytest.raises(SourceRefusedError) as caught:
        client.get(url)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["/gone", "/big", "/slow", "/html"])
def test_secrets_are_in_no_error(
    server: Server, make_client: Make, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither user and password, nor a query, nor the token in a path, in errors or in anybody's log."""
    caplog.set_level(logging.DEBUG)
    part = "private-0123456789abcdef0123456789abcdef"
    server.says(f"{path}/{part}/basic.ics", b"x" * 60_000 if path == "/big" else b"", 404 if path == "/gone" else 200)
    if path == "/slow":
        server.does(f"{path}/{part}/basic.ics", lambda to: time.sleep(0.5))
    if path == "/html":
        server.says(f"{path}/{part}/basic.ics", b"x", Content_Encoding="br")
    url = f"http://me:hunter2@127.0.0.1:{server.port}{path}/{part}/basic.ics?key=s3cret"
    with pytest.raises(SourceError) as caught:
        make_client(limits=SHORT if path == "/slow" else ONCE).get(url)
    said = str(caught.value) + caplog.text
    assert f"127.0.0.1:{server.port}{path}/…/basic.ics?…" in said
    assert not [word for word in ("hunter2", "s3cret", "0123456789abcdef") if word in said]


@pytest.mark.parametrize(
    "address,shown",
    [
        ("webcal:example.org/feed?token=s3cret", "webcal://example.org/feed?…"),
        ("webcal:me:s3cret@example.org/feed", "webcal://example.org/feed"),
        ("https://me:s3/cret@example.org/feed", "https://…"),
        ("https://me:s3?cret@example.org/feed", "https://…?…"),
        ("https://me:s3#cret@example.org/feed", "https://…"),
        ("https://me:s3cret@[::1]:80/@me/feed.ics", "https://[::1]:80/@me/feed.ics"),
        ("https://example.org:8443/feed.ics#s3", "https://example.org:8443/feed.ics"),
        ("https://[::1/feed", "https://[::1/feed"),
        ("feed.ics?key=s3cret", "feed.ics?…"),
    ],
)
def test_addresses_are_shown_without_secrets(address: str, shown: str) -> None:
    """However they are written, also where a password breaks them."""
    from medalcal.fetch.address import shown_address

    assert shown_address(address) == shown


def test_a_password_is_sent_and_not_kept(server: Server, client: Client, tmp_path: Path) -> None:
    """Basic authentication, read from the address; its answer is not in the cache, where others may ask for it."""
    url = server.says("/", b"for me").replace("//", "//me:p%40ss@", 1)
    assert client.get(url).body == b"for me"
    assert server.asked[0][1]["Authorization"] == "Basic bWU6cEBzcw=="
    server.says("/", b"for all")
    assert client.get(server.url("/")).body == b"for all"
    assert not any(b"for me" in path.read_bytes() for path in (tmp_path / "cache").iterdir())


def test_a_password_does_not_go_to_another_host(server: Server, client: Client) -> None:
    """A redirect to another origin is followed without it, one within the origin with it."""
    server.says("/", b"", 302, Location=f"http://localhost:{server.port}/there")
    server.says("/within", b"", 302, Location="/there")
    server.says("/there", b"here")
    client.get(server.url("/").replace("//", "//me:pass@", 1))
    assert [("Authorization" in headers) for _, headers in server.asked] == [True, False]
    client.get(server.url("/within").replace("//", "//me:pass@", 1))
    assert "Authorization" in server.asked[-1][1]


# Redirects


def test_redirects_are_followed(server: Server, client: Client) -> None:
    """Five of them, of every kind; the page says where it was in the end."""
    for number, status in enumerate((301, 302, 303, 307, 308)):
        server.says(f"/{number}", b"", status, Location=f"{number + 1}" if number % 2 else f"/{number + 1}")
    server.says("/5", b"at last")
    page = client.get(server.url("/0"))
    assert (page.body, page.url) == (b"at last", server.url("/5"))


def test_redirect_loops_end(server: Server, client: Client) -> None:
    """After five redirects it is enough."""
    url = server.says("/round", b"", 302, Location="/round")
    with pytest.raises(SourceRefusedError, match="redirects more than 5 times"):
        client.get(url)
    server.says("/a", b"", 302, Location="/b")
    server.says("/b", b"", 302, Location="/a")
    with pytest.raises(SourceRefusedError, match="redirects more than 5 times"):
        client.get(server.url("/a"))


@pytest.mark.parametrize("target", ["http://10.0.0.1/", "http://169.254.169.254/", "http://[::1]/", "//0.0.0.0/"])
def test_every_hop_is_judged(monkeypatch: pytest.MonkeyPatch, server: Server, make_client: Make, target: str) -> None:
    """A host out in the open that redirects to one that is not gains nothing."""
    from medalcal.fetch import host

    real = host.is_public
    monkeypatch.setattr(host, "is_public", lambda text: text == "127.0.0.1" or real(text))  # plays the open host
    url = server.says("/", b"", 302, Location=target)
    with pytest.raises(SourceRefusedError, match="not an address of the open Internet"):
        make_client(allow_private=False).get(url)


@pytest.mark.parametrize("target", ["ftp://127.0.0.1/", "file:///etc/passwd", "http://[broken/"])
def test_redirects_out_of_the_web(server: Server, client: Client, target: str) -> None:
    """A redirect leads to addresses of the web only."""
    with pytest.raises(SourceRefusedError):
        client.get(server.says("/", b"", 302, Location=target))


# Limits


def test_too_large(server: Server, client: Client) -> None:
    """A length that says too much is not begun; one that lies, or is not said, is stopped at the limit."""

    def endless(to: BaseHTTPRequestHandler) -> None:
        to.send_response(200)
        to.end_headers()
        for _ in range(10_000):
            to.wfile.write(b"x" * 1000)

    for url in (server.says("/said", b"x" * 50_001), server.does("/endless", endless)):
        with pytest.raises(SourceTooLargeError, match="larger than 50,000 bytes"):
            client.get(url)
    assert len(client.get(server.says("/just", b"x" * 50_000)).body) == 50_000


@pytest.mark.parametrize(
    "encoding,packed",
    [
        ("gzip", gzip.compress(b"\0" * 30_000_000)),
        ("deflate", zlib.compress(b"\0" * 30_000_000)),
        ("gzip, gzip", gzip.compress(gzip.compress(b"\0" * 30_000_000))),
        ("gzip", gzip.compress(b"\0" * 40_000) * 2),
    ],
    ids=["gzip", "deflate", "twice", "two members"],
)
def test_bombs(server: Server, client: Client, encoding: str, packed: bytes) -> None:
    """What is small on the wire and large unpacked is stopped at the limit too."""
    assert len(packed) < 50_000
    with pytest.raises(SourceTooLargeError):
        client.get(server.says("/", packed, Content_Encoding=encoding))


@pytest.mark.parametrize(
    "encoding,packed",
    [
        ("gzip", gzip.compress(b"hello")),
        ("x-gzip", gzip.compress(b"hel") + gzip.compress(b"lo")),
        ("gzip", gzip.compress(b"hello") + b"\0" * 8),
        ("deflate", zlib.compress(b"hello")),
        ("deflate", zlib.compress(b"hello")[2:-4]),
        ("deflate, gzip", gzip.compress(zlib.compress(b"hello"))),
        ("identity", b"hello"),
    ],
    ids=["gzip", "members", "padding", "zlib", "raw", "layers", "plain"],
)
def test_packed_answers(server: Server, client: Client, encoding: str, packed: bytes) -> None:
    """Whatever was asked for is unpacked, also from the cache."""
    url = server.says("/", packed, Content_Encoding=encoding)
    assert client.get(url).body == b"hello"
    assert (client.get(url).body, len(server.asked)) == (b"hello", 1)


@pytest.mark.parametrize(
    "encoding,packed,words",
    [
        ("br", b"hello", 'it is packed as "br"'),
        ("gzip", gzip.compress(b"hello")[:-3], "ends too early"),
        ("gzip", b"hello", "is damaged"),
        ("gzip", gzip.compress(b"") * 600, "in more than 500 parts"),
        (", ".join(["gzip"] * 6), b"hello", "packed 6 times over"),
        ("gzip", gzip.compress(b"hello") + gzip.compress(b"world")[:12] + b"\xff" * 9, "is damaged|too early"),
    ],
)
def test_packed_badly(server: Server, client: Client, encoding: str, packed: bytes, words: str) -> None:
    """What cannot be unpacked is no half answer."""
    with pytest.raises(SourceFormatError, match=words):
        client.get(server.says("/", packed, Content_Encoding=encoding))


def test_slow_servers(server: Server, make_client: Make) -> None:
    """One that says nothing is left after a while; one that drips, in its head or its body, when all time is over."""

    def drip(to: BaseHTTPRequestHandler) -> None:
        for _ in range(40):
            to.wfile.write(b"H")
            time.sleep(0.1)

    def drip_body(to: BaseHTTPRequestHandler) -> None:
        to.send_response(200)
        to.end_headers()
        drip(to)

    client = make_client(limits=SHORT)
    with pytest.raises(SourceUnreachableError, match="does not answer in time"):
        client.get(server.does("/silent", lambda to: time.sleep(0.6)))
    for path, answer in (("/head", drip), ("/body", drip_body)):
        begun = time.monotonic()
        with pytest.raises(SourceUnreachableError, match=r"no whole answer within 0.6 s; try again later"):
            client.get(server.does(path, answer))
        assert time.monotonic() - begun < 3


def test_truncated_bodies(server: Server, client: Client) -> None:
    """Fewer bytes than were promised are no answer, whether promised as a whole or in chunks."""

    def in_chunks(to: BaseHTTPRequestHandler) -> None:
        to.send_response(200)
        to.send_header("Transfer-Encoding", "chunked")
        to.end_headers()
        to.wfile.write(b"5\r\nhello\r\n")

    for url in (server.says("/said", Content_Length="50"), server.does("/chunks", in_chunks)):
        with pytest.raises(SourceUnreachableError, match="breaks off"):
            client.get(url)


def test_nobody_there(client: Client) -> None:
    """A port at which nobody listens, and a name that nobody has."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(SourceUnreachableError, match="no connection"):
            client.get(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    with pytest.raises(SourceUnreachableError, match=r"^https://nowhere.invalid/: there is no such host"):
        client.get("https://nowhere.invalid/")


def test_no_tls(server: Server, client: Client) -> None:
    """HTTPS where only HTTP is spoken fails in a sentence."""
    with pytest.raises(SourceUnreachableError, match=r"certificate|no connection"):
        client.get(f"https://127.0.0.1:{server.port}/")


def test_encrypted_never_leads_to_plain() -> None:
    """A redirect from HTTPS to HTTP is refused, the other way is taken."""
    from medalcal.fetch.address import read_address

    with pytest.raises(SourceRefusedError, match="is not encrypted"):
        read_address("https://example.org/a").leads_to("http://example.org/a")
    assert read_address("http://example.org/a").leads_to("https://example.org/b").url == "https://example.org/b"
    assert read_address("webcal://example.org/a").url == "https://example.org/a"
    assert read_address("webcal:example.org/a").url == "https://example.org/a"


# Answers that are no good


@pytest.mark.parametrize(
    "status,words",
    [
        (401, "it asks for a password (401); check the address"),
        (403, "it is not for everybody (403); check the address"),
        (404, "there is nothing there (404); check the address"),
        (410, "it is gone for good (410); check the address"),
        (418, "it answers 418; check the address"),
        (500, "it answers 500; try again later"),
        (302, "it answers 302; check the address"),
        (304, "it answers 304; check the address"),
    ],
)
def test_statuses(server: Server, client: Client, status: int, words: str) -> None:
    """A status becomes a sentence."""
    with pytest.raises(SourceStatusError) as caught:
        client.get(server.says("/a", b"", status))
    assert str(caught.value) == f"{server.url('/a')}: {words}"
    assert caught.value.status == status


@pytest.mark.parametrize("form", ["seconds", "date", "past", "nonsense"])
def test_retry_after(server: Server, make_client: Make, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    """503 with Retry-After is asked again after as long as it says."""
    slept: list[float] = []
    monkeypatch.setattr("medalcal.fetch.adapter.time.sleep", slept.append)
    monkeypatch.setattr("medalcal.fetch.adapter._FIRST_PAUSE", 0.01)
    said = {"seconds": "3", "date": format_datetime(datetime.now(UTC) + timedelta(seconds=4), usegmt=True),
            "past": "Wed, 21 Oct 2015 07:28:00 GMT", "nonsense": "²"}[form]  # fmt: skip
    answers = [503, 503, 200]
    url = server.does("/", lambda to: reply(to, answers.pop(0), b"now", {"Retry-After": said}))
    page = make_client(limits=ONCE._replace(tries=3)).get(url)
    assert (page.body, len(server.asked)) == (b"now", 3)
    assert slept == pytest.approx([{"seconds": 3, "date": 3.5, "past": 0.015, "nonsense": 0.015}[form]] * 2, abs=0.6)


def test_retry_after_too_long(server: Server, make_client: Make) -> None:
    """Nobody waits an hour: the answer stands as it is."""
    url = server.says("/", b"", 429, Retry_After="3600")
    with pytest.raises(SourceStatusError, match=r"asked too often \(429\); try again later"):
        make_client(limits=ONCE._replace(tries=3)).get(url)
    assert len(server.asked) == 1


def test_tries_are_few(server: Server, make_client: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that fails is asked three times, one that has nothing once."""
    monkeypatch.setattr("medalcal.fetch.adapter._FIRST_PAUSE", 0.01)
    client = make_client(limits=ONCE._replace(tries=3))
    for status, times in ((503, 3), (404, 1)):
        server.asked.clear()
        with pytest.raises(SourceStatusError):
            client.get(server.says(f"/{status}", b"", status))
        assert len(server.asked) == times


# The cache


def test_an_answer_is_not_asked_for_again_at_once(server: Server, make_client: Make) -> None:
    """Within some minutes it comes from the cache, in another process too."""
    url = server.says("/")
    first, second = make_client().get(url), make_client().get(url)
    assert (first.from_cache, second.from_cache, len(server.asked)) == (False, True, 1)
    assert abs(second.fetched_at - first.fetched_at) < timedelta(seconds=2)
    assert not second.is_stale


@pytest.mark.parametrize("header,asks", [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")])
def test_what_did_not_change_is_not_sent_again(server: Server, make_client: Make, header: str, asks: str) -> None:
    """An answer with a validator is asked for conditionally, and 304 makes it new again."""
    value = '"v1"' if header == "ETag" else "Wed, 21 Oct 2015 07:28:00 GMT"

    def answer(to: BaseHTTPRequestHandler) -> None:
        same = to.headers[asks] == value
        reply(to, 304 if same else 200, b"" if same else b"hello", {header: value, "Content-Type": "text/calendar"})

    client = make_client(fresh_seconds=0.05)
    url = server.does("/", answer)
    first = client.get(url)
    time.sleep(0.1)
    second = client.get(url)
    assert (second.body, second.content_type, second.is_stale) == (b"hello", "text/calendar", False)
    assert (len(server.asked), server.asked[1][1].get(asks)) == (2, value)
    assert second.fetched_at >= first.fetched_at


@pytest.mark.parametrize("trouble", ["503", "silent", "gone", "redirected"])
def test_stale_is_better_than_nothing(server: Server, make_client: Make, trouble: str) -> None:
    """When the server fails, the last good answer stands in, and says so."""
    client = make_client(fresh_seconds=0.05, limits=SHORT if trouble == "silent" else ONCE)
    url = server.says("/old", b"", 302, Location="/") if trouble == "redirected" else server.url("/")
    server.says("/", b"from before", Cache_Control="no-cache")
    first = client.get(url)
    time.sleep(0.1)
    if trouble in ("503", "redirected"):
        server.says("/", b"", 503)
    elif trouble == "silent":
        server.does("/", lambda to: time.sleep(0.5))
    else:
        server.close()
    page = client.get(url)
    assert (page.body, page.is_stale, page.from_cache) == (b"from before", True, True)
    assert abs(page.fetched_at - first.fetched_at) < timedelta(seconds=2)
    if trouble == "gone":
        server.__init__()  # type: ignore[misc]  # the fixture closes one


def test_what_is_too_old_does_not_stay(
    server: Server, make_client: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing leaves out of the cache what is older than may stand in for an answer."""
    kept = []
    for days in (30, 1e-9):
        monkeypatch.setattr("medalcal.fetch.client.KEPT_DAYS", days)
        client = make_client()
        client.get(server.says("/"))
        client.close()
        kept.append(len(make_client()._session.cache.responses))
    assert kept == [1, 0]


def test_what_is_gone_is_not_stale(server: Server, make_client: Make) -> None:
    """404 is an answer, not a failure: the old one no longer holds."""
    client = make_client(fresh_seconds=0.05)
    client.get(server.says("/"))
    time.sleep(0.1)
    with pytest.raises(SourceStatusError, match="404"):
        client.get(server.says("/", b"", 404))


def test_no_store(server: Server, make_client: Make) -> None:
    """What is not to be kept is not kept."""
    url = server.says("/", Cache_Control="private, no-store")
    client = make_client()
    assert [client.get(url).from_cache for _ in range(2)] == [False, False]


def test_the_cache_is_for_its_user_alone(server: Server, client: Client, tmp_path: Path) -> None:
    """No other user of the machine reads addresses and answers."""
    client.get(server.says("/"))
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "cache").iterdir()}
    assert modes == {0o600}


@pytest.mark.parametrize("trouble", ["damaged", "folder in the way", "file in the way"])
def test_a_cache_that_cannot_be_used(server: Server, make_client: Make, tmp_path: Path, trouble: str) -> None:
    """It costs the memory of earlier answers, and nothing else."""
    path = tmp_path / "cache"
    if trouble == "damaged":
        path.mkdir()
        (path / "fetch-private.sqlite").write_bytes(b"SQLite format 3\0" + os.urandom(5000))
    elif trouble == "folder in the way":
        (path / "fetch-private.sqlite").mkdir(parents=True)
    else:
        path.write_text("")
    url = server.says("/")
    assert [make_client().get(url).body for _ in range(2)] == [b"hello", b"hello"]


def test_pace(server: Server, make_client: Make) -> None:
    """Requests to one host wait for one another; what comes from the cache is none."""
    client = make_client(pace={"per_second": 4, "burst": 0.5})
    begun = time.monotonic()
    for number in range(3):
        client.get(server.says(f"/{number}"))
    assert time.monotonic() - begun > 0.4
    assert all(client.get(server.url(f"/{number}")).from_cache for number in range(3))
    assert len(server.asked) == 3


def test_nothing_is_imported_before_it_is_used() -> None:
    """The package itself loads neither requests nor SQLite's cache."""
    import subprocess
    import sys

    script = "import sys, medalcal.fetch, medalcal.fetch.client; print('requests' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
