"""Whatever speaks HTTP unpacks personal feeds, which are joined from packed pieces, to the very bytes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest

from bench.common import free_port
from tests.clients.clients import FOLDER, REQUIRED
from tests.served import Process, environment, get, publish_command

pytestmark = pytest.mark.clients

_PYTHON = str(FOLDER / "venv" / "bin" / "python")
_NODE_FETCH = "fetch(process.argv[1]).then(a => a.arrayBuffer()).then(b => process.stdout.write(Buffer.from(b)))"
_NODE_ZLIB = (
    "require('http').get(process.argv[1], {headers: {'Accept-Encoding': 'gzip'}}, "
    "a => a.pipe(require('zlib').createGunzip()).pipe(process.stdout))"
)
_PHP = (
    '$c = curl_init($argv[1]); curl_setopt($c, CURLOPT_ENCODING, "gzip"); '
    "if (!curl_exec($c)) { fwrite(STDERR, curl_error($c)); exit(1); }"
)
_LWP = (
    'use LWP::UserAgent; $a = LWP::UserAgent->new->get($ARGV[0], "Accept-Encoding" => "gzip"); '
    'die $a->status_line unless $a->is_success && $a->header("Content-Encoding") eq "gzip"; binmode STDOUT; '
    'print $a->decoded_content(charset => "none", raise_error => 1);'
)
_OUT = "sys.stdout.buffer.write"
_AIOHTTP = (
    "import aiohttp, asyncio, sys\n"
    "async def main():\n"
    "    async with aiohttp.ClientSession() as session, session.get(sys.argv[1]) as answer:\n"
    f"        {_OUT}(await answer.read())\n"
    "asyncio.run(main())"
)
_URLLIB3 = (
    f"import sys, urllib3; {_OUT}(urllib3.request('GET', sys.argv[1], headers={{'Accept-Encoding': 'gzip'}}).data)"
)
_ZLIB_BIT_BY_BIT = (
    "import sys, urllib.request as web, zlib\n"
    "body = web.urlopen(web.Request(sys.argv[1], headers={'Accept-Encoding': 'gzip'})).read()\n"
    "unpacker = zlib.decompressobj(31)\n"
    f"for byte in body: {_OUT}(unpacker.decompress(bytes((byte,))))\n"
    "assert unpacker.eof and not unpacker.unused_data"
)

DECODERS: dict[str, tuple[str, ...]] = {
    "requests": (_PYTHON, "-c", f"import requests, sys; {_OUT}(requests.get(sys.argv[1], timeout=9).content)"),
    "httpx": (_PYTHON, "-c", f"import httpx, sys; {_OUT}(httpx.get(sys.argv[1]).content)"),
    "niquests": (_PYTHON, "-c", f"import niquests, sys; {_OUT}(niquests.get(sys.argv[1]).content)"),
    "aiohttp": (_PYTHON, "-c", _AIOHTTP),
    "urllib3": (_PYTHON, "-c", _URLLIB3),
    "zlib, byte by byte": (_PYTHON, "-c", _ZLIB_BIT_BY_BIT),
    "curl": ("curl", "-sSf", "--compressed"),
    "wget": ("wget", "-q", "--compression=gzip", "-O", "-"),
    "gzip": ("sh", "-c", 'curl -sSf -H "Accept-Encoding: gzip" "$0" | gzip -d'),
    "zcat, tested": ("sh", "-c", 'curl -sSf -H "Accept-Encoding: gzip" "$0" >f.gz && gzip -t f.gz && zcat f.gz'),
    "fetch of Node.js": ("node", "-e", _NODE_FETCH),
    "zlib of Node.js": ("node", "-e", _NODE_ZLIB),
    "curl of PHP": ("php", "-r", _PHP, "--"),
    "LWP of Perl": ("perl", "-e", _LWP),
}
"""Program or library → the command that writes the body of an address."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, str]]:
    """Serve an edition; give the port, and the path of a feed of all its works."""
    folder = tmp_path_factory.mktemp("decoded")
    env, port = environment(folder / "cache"), free_port()
    subprocess.run(publish_command(folder, str(folder / "site"), 2), env=env, check=True, timeout=120)
    command = [sys.executable, "-m", "medalcal", "serve", str(folder / "site"), "--port", str(port)]
    server = Process(command, port, env, folder / "server.log")
    try:
        server.start()
        yield port, "/my/1_nja.dropped.grown.shifted.still.ics"
    finally:
        server.end()


@pytest.mark.parametrize("name", DECODERS)
def test_unpacks_to_the_very_bytes(name: str, address: tuple[int, str], tmp_path: Path) -> None:
    """What a program makes of the packed feed is what is sent unpacked."""
    command = DECODERS[name]
    if which(command[0]) is None:
        reason = f"{command[0]} is missing: run tests/clients/install"
        pytest.fail(reason) if REQUIRED else pytest.skip(reason)
    port, path = address
    plain = get(port, path, {"Accept-Encoding": "identity"})
    packed = get(port, path, {"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert plain.body.count(b"BEGIN:VEVENT") == 25
    done = subprocess.run(
        [*command, f"http://127.0.0.1:{port}{path}"], capture_output=True, check=False, timeout=30, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert hashlib.sha256(done.stdout).digest() == hashlib.sha256(plain.body).digest(), name
