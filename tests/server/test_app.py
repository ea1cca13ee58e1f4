"""The server as an ASGI callable: what is at which address, for whom, in which form."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import pytest

from medalcal.server.app import App
from medalcal.server.keeper import Keeper
from medalcal.store.current import current_edition, keep_edition, switch
from medalcal.store.edition import Ended
from medalcal.store.place import Place, place_at
from tests.server.asking import GZIP, ON, answered, app_of, ask, scope_of

FEED = "/works/skate.ics"
WISH = "/my/1.skate.ics"
NOW = "Thu, 22 Jan 2099 12:00:00 GMT"

TYPES = [
    ("/all.ics", "text/calendar; charset=utf-8"),
    ("/ja/all.ics", "text/calendar; charset=utf-8"),
    ("/works/skate.json", "application/json; charset=utf-8"),
    ("/works/skate.atom", "application/atom+xml; charset=utf-8"),
    ("/", "text/html; charset=utf-8"),
    ("/ja/", "text/html; charset=utf-8"),
    ("/works/skate/", "text/html; charset=utf-8"),
    ("/robots.txt", "text/plain; charset=utf-8"),
    ("/search.json", "application/json; charset=utf-8"),
    ("/healthz", "application/json; charset=utf-8"),
    (WISH, "text/calendar; charset=utf-8"),
]


@pytest.mark.parametrize(("path", "media"), TYPES)
def test_types(app: App, path: str, media: str) -> None:
    """Every address has its type whatever was asked for, is never empty, and nobody has to guess."""
    for accept in ("text/html", "text/calendar", "*/*", "image/png;q=0.1"):
        answer = ask(app, path, headers={"Accept": accept})
        assert (answer.status, answer.headers["content-type"]) == (200, media)
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/all.ics", FEED, "/", "/works/skate/", "/ja/", WISH])
class TestForms:
    """What is there, in each form."""

    def test_packed_is_plain(self, app: App, path: str) -> None:
        """Packed and plain are the same contents with two tags and one date."""
        plain, packed = ask(app, path), ask(app, path, headers=GZIP)
        assert packed.headers["content-encoding"] == "gzip"
        assert "content-encoding" not in plain.headers
        assert packed.content == plain.body
        assert packed.headers["etag"] != plain.headers["etag"]
        assert packed.headers["last-modified"] == plain.headers["last-modified"]
        assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"

    @pytest.mark.parametrize("form", [{}, GZIP])
    def test_unchanged(self, app: App, path: str, form: dict[str, str]) -> None:
        """Who has it gets a 304 with the tag, whether asking by tag or by date."""
        whole = ask(app, path, headers=form)
        etag, modified = whole.headers["etag"], whole.headers["last-modified"]
        for condition in (
            {"If-None-Match": etag}, {"If-None-Match": f"W/{etag}"}, {"If-None-Match": f'"x", {etag}'},
            {"If-None-Match": "*"}, {"If-Modified-Since": modified}, {"If-Modified-Since": NOW},
            {"If-None-Match": etag, "If-Modified-Since": "Thu, 22 Jan 1998 12:00:00 GMT"},
        ):  # fmt: skip
            for method in ("GET", "HEAD"):
                answer = ask(app, path, method, form | condition)
                assert (answer.status, answer.headers["etag"]) == (304, etag)
                assert answer.headers["cache-control"] == whole.headers["cache-control"]
                assert answer.headers["vary"] == "Accept-Encoding"
                assert "content-length" not in answer.headers
                assert "content-type" not in answer.headers

    @pytest.mark.parametrize("form", [{}, GZIP])
    def test_changed(self, app: App, path: str, form: dict[str, str]) -> None:
        """Who has something else gets all of it."""
        whole = ask(app, path, headers=form)
        before = format_datetime(
            parsedate_to_datetime(whole.headers["last-modified"]) - timedelta(seconds=1), usegmt=True
        )
        for condition in (
            {"If-None-Match": '"x"'}, {"If-Modified-Since": before}, {"If-None-Match": '"x"', "If-Modified-Since": NOW},
            {"If-Modified-Since": "nonsense"}, {"If-None-Match": ""},
        ):  # fmt: skip
            assert ask(app, path, headers=form | condition) == whole

    @pytest.mark.parametrize("form", [{}, GZIP])
    def test_head(self, app: App, path: str, form: dict[str, str]) -> None:
        """HEAD gives the headers of GET."""
        whole = ask(app, path, headers=form)
        assert ask(app, path, "HEAD", form) == whole._replace(body=b"")

    def test_ranges(self, app: App, path: str) -> None:
        """Who asks for a part gets the whole."""
        assert ask(app, path, headers={"Range": "bytes=0-9"}) == ask(app, path)


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("POST", FEED, 405, "GET, HEAD, OPTIONS"), ("PUT", FEED, 405, "GET, HEAD, OPTIONS"),
        ("PROPFIND", FEED, 405, "GET, HEAD, OPTIONS"), ("OPTIONS", FEED, 204, None), ("OPTIONS", "/", 405, "GET, HEAD"),
        ("POST", "/", 405, "GET, HEAD"), ("DELETE", WISH, 405, "GET, HEAD"), ("OPTIONS", WISH, 405, "GET, HEAD"),
        ("POST", "/healthz", 405, "GET, HEAD"), ("POST", "/nothing", 405, "GET, HEAD"),
        ("POST", "/search/", 405, "GET, HEAD"), ("POST", "/follow/", 405, "GET, HEAD"),
        ("TRACE", "/", 405, "GET, HEAD"), ("get", FEED, 405, "GET, HEAD, OPTIONS"), ("HEAD", "/healthz", 200, None),
        ("HEAD", "/nothing", 404, None), ("HEAD", "/nothing.ics", 404, None), ("HEAD", "/works/skate", 308, None),
    ],
)  # fmt: skip
def test_methods(app: App, method: str, path: str, status: int, allowed: str | None) -> None:
    """Only what reads is answered, and it is said what would be."""
    answer = ask(app, path, method)
    assert (answer.status, answer.headers.get("allow")) == (status, allowed)


def test_pages_of_others_may_read_feeds(app: App) -> None:
    """Public feeds and documents are open to every page, whole or unchanged, and a page that asks before is told so."""
    etag = ask(app, FEED).headers["etag"]
    for path, condition in ((FEED, {}), ("/works/skate.json", {}), ("/all.atom", {}), (FEED, {"If-None-Match": etag})):
        asked = {"Origin": "https://elsewhere.example", **condition}
        assert ask(app, path, headers=asked).headers["access-control-allow-origin"] == "*"
    allowed = ask(app, FEED, "OPTIONS", {"Origin": "https://elsewhere.example"}).headers
    assert allowed["access-control-allow-origin"] == "*"
    assert allowed["access-control-allow-methods"] == "GET, HEAD"
    assert "If-None-Match" in allowed["access-control-allow-headers"]


@pytest.mark.parametrize("path", [WISH, "/", "/healthz", "/follow/", "/search/", "/my/none.ics", "/nothing.ics"])
def test_nobody_else_may_read_the_rest(app: App, path: str) -> None:
    """Personal feeds and pages are not open to pages of others."""
    for method in ("GET", "OPTIONS"):
        assert not any(
            name.startswith("access-control")
            for name in ask(app, path, method, {"Origin": "https://a.example"}).headers
        )


def test_personal_feeds_are_private(app: App) -> None:
    """No proxy may keep one for others, no search engine list one, no link pass its address on; nor has it its own."""
    answer = ask(app, WISH)
    assert answer.headers["cache-control"].startswith("private")
    assert answer.headers["x-robots-tag"] == "noindex"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert b"1.skate" not in answer.body
    assert b"/my/" not in answer.body


def test_pages_have_their_policy(app: App) -> None:
    """Pages carry the policy that lets nothing in from elsewhere, also those made on demand and those that say no."""
    for path, query in (("/", ""), ("/", "tz=Europe/Berlin"), ("/search/", "q=x"), ("/nothing", ""), ("/", "tz=No")):
        headers = ask(app, path, query=query).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["referrer-policy"] == "no-referrer"


class TestRedirects:
    """Addresses that lead elsewhere."""

    @pytest.mark.parametrize("path", ["/works/skate", "/ja/works/skate", "/works", "/follow", "/ja/follow", "/search"])
    def test_pages_end_in_a_slash(self, app: App, path: str) -> None:
        """A page without its slash leads to it, within this site whatever the host is called."""
        answer = ask(app, path, headers={"Host": "evil.example"})
        assert (answer.status, answer.headers["location"]) == (308, f"{path}/")

    @pytest.mark.parametrize(
        ("query", "kept"),
        [
            ("q=medalist", "q=medalist"),
            ("tz=Asia/Tokyo&q=%E3%83%A1", "tz=Asia/Tokyo&q=%E3%83%A1"),
            ('q="<', "q=%22%3C"),
        ],
    )
    def test_a_question_goes_along(self, app: App, query: str, kept: str) -> None:
        """What was asked for without the slash is asked for with it; what no address may hold is written as it may."""
        answer = ask(app, "/search", query=query)
        assert (answer.status, answer.headers["location"]) == (308, f"/search/?{kept}")

    @pytest.fixture
    def ended(self, place: Place, tmp_path: Path) -> App:
        """Give a server of an edition in which addresses have ended."""
        import shutil

        copy = place_at(str(shutil.copytree(place.where, tmp_path / "copy")))
        current = current_edition(copy)
        assert current is not None
        names = {"en": "Skates"}
        edition = current.edition._replace(
            ended={
                "works/old": Ended("2025-01-01", "works/skate", names),
                "works/gone": Ended("2025-01-01", None, names),
            }
        )
        switch(copy, keep_edition(copy, edition), edition.made_at, current.name)
        return app_of(copy)

    @pytest.mark.parametrize("prefix", ["/", "/ja/"])
    @pytest.mark.parametrize("form", [".ics", ".json", ".atom", "/"])
    def test_addresses_that_ended(self, ended: App, prefix: str, form: str) -> None:
        """An address with an heir leads there for good; one without is gone, which calendars take as final."""
        moved = ask(ended, f"{prefix}works/old{form}")
        assert (moved.status, moved.headers["location"]) == (308, f"{prefix}works/skate{form}")
        assert ask(ended, moved.headers["location"]).status == 200
        assert ask(ended, f"{prefix}works/gone{form}").status == 410
        assert ask(ended, f"{prefix}works/gone{form}", "HEAD").status == 410


class TestMissing:
    """Addresses at which nothing is."""

    @pytest.mark.parametrize("path", ["/nothing.ics", "/works/nothing.json", "/nothing.atom", "/my/.ics.ics"])
    def test_feeds_are_no_pages(self, app: App, path: str) -> None:
        """Who asks for a feed that is not there gets no page: some calendars would read it."""
        assert ask(app, path).headers["content-type"] == "text/plain; charset=utf-8"

    @pytest.mark.parametrize(("path", "word"), [("/nothing", 'lang="en"'), ("/ja/nothing", 'lang="ja"')])
    def test_pages_say_so(self, app: App, path: str, word: str) -> None:
        """Who asks for a page gets one, in the language of the path."""
        answer = ask(app, path)
        assert answer.status == 404
        assert word in answer.body.decode()

    @pytest.mark.parametrize("name", ["_headers", "_redirects", ".nojekyll", "index.html", "edition.json", "my/", "my"])
    def test_files_for_hosts(self, app: App, name: str) -> None:
        """Files that are for hosts of other kinds are not handed out, nor what is around an edition."""
        assert ask(app, f"/{name}").status == 404


class TestQuestions:
    """Pages that are made for who asks."""

    @pytest.mark.parametrize(
        ("path", "query", "status"),
        [
            ("/", "tz=Europe/Berlin", 200), ("/ja/", "tz=America/Los_Angeles", 200), ("/", "tz=", 200), ("/", "x", 200),
            ("/", "tz=Nowhere", 400), ("/", "tz=../../../etc/passwd", 400), ("/", "tz=/etc/passwd", 400),
            ("/", "tz=%00", 400), ("/", "tz=America", 400), ("/", "tz=" + "x" * 5000, 400), ("/", "tz=%ff%fe", 400),
            ("/search/", "q=ice", 200), ("/search/", "q=", 200), ("/search/", "q=" + "x" * 7900, 200),
            ("/search/", "q=" + "x" * 10_000, 414), ("/ja/search/", "q=%E6%B0%B7", 200),
            ("/", "tz=" + "x" * 10_000, 414),
            ("/follow/", "w=skate&tv.skate=1", 200), ("/follow/", "w=" + "x" * 10_000, 414),
            ("/follow/", "offset=17", 400), ("/follow/", "titles=en&titles=ja", 400), ("/follow/", "w=%2e%2e", 400),
            ("/follow/", "&".join(f"w=a{number}" for number in range(900)), 400),
        ],
    )  # fmt: skip
    def test_answers(self, app: App, path: str, query: str, status: int) -> None:
        """Each is a page with its status, for nobody to keep; HEAD has the same headers."""
        answer = ask(app, path, query=query)
        assert (answer.status, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
        assert answer.headers["cache-control"] == "private, no-store"
        assert ask(app, path, "HEAD", query=query) == answer._replace(body=b"")

    @pytest.mark.parametrize(
        ("path", "heading"), [("/follow/", "This address is damaged"), ("/ja/follow/", "アドレスが正しくありません")]
    )
    def test_damaged_addresses_are_told_to_people(self, app: App, path: str, heading: str) -> None:
        """In the reader's language, with the way to a new one; what is wrong stands below, for who would mend it."""
        page = ask(app, path, query="w=1.medalist.frieren").body.decode()
        assert f"<h1>{heading}</h1>" in page
        assert '<p class="hint" lang="en">works: ' in page
        assert f'href="{path}"' in page
        assert ask(app, "/my/1_zz.skate.ics").body.startswith(b"this address of a feed is damaged, make a new one: ")

    def test_feed_of_a_form(self, app: App) -> None:
        """A form with a work ticked has the address of its feed, and that is there."""
        page = ask(app, "/follow/", query="w=skate&titles=ja").body.decode()
        assert "/my/1_nja.skate.ics" in page
        assert ask(app, "/my/1_nja.skate.ics").status == 200

    def test_language_of_a_form(self, app: App) -> None:
        """On the Japanese page titles are Japanese unless the form says otherwise."""
        assert '<option value="ja" selected>' in ask(app, "/ja/follow/").body.decode()
        assert '<option value="en" selected>' in ask(app, "/follow/").body.decode()
        assert "/my/1_nja.skate.ics" in ask(app, "/ja/follow/", query="w=skate").body.decode()
        assert "/my/1.skate.ics" in ask(app, "/ja/follow/", query="w=skate&titles=en").body.decode()

    @pytest.mark.parametrize("host", ["[", "evil.example", "a/b?c#d", "", "\xff", "x" * 4000, "[::1", "ja/"])
    def test_host_is_nothing(self, app: App, host: str) -> None:
        """Whatever a client calls the host, the answer is the same."""
        for path, query in (("/", "tz=UTC"), ("/search/", "q=x"), ("/works/skate", ""), ("/nothing", "")):
            usual = ask(app, path, query=query)
            for name in ("Host", "X-Forwarded-Host"):
                assert ask(app, path, headers={name: host}, query=query) == usual

    def test_other_paths_have_no_questions(self, app: App) -> None:
        """A question behind any other path changes nothing."""
        for path in (FEED, "/works/skate/", WISH, "/healthz", "/robots.txt"):
            assert ask(app, path, query="a=b").status == 200
        assert ask(app, FEED, query="a=b") == ask(app, FEED)


class TestWishes:
    """Addresses of personal feeds that are none."""

    @pytest.mark.parametrize(
        "wish",
        ["", "1", "2.skate", "0.skate", "x", "1.skate.skate", "1.stream.skate", "1.SKATE", "1.skate_x", "1._", "1.",
         "1_l17m.skate", "1.skate%2e", "1.%", "1.skate/../abroad", "1." + "a" * 2000, "1.é", "1.\udcff", "1.a\r\nb"],
    )  # fmt: skip
    def test_no_wishes(self, app: App, wish: str) -> None:
        """What is no wish is refused in words, which nobody keeps; only one that follows nothing may be one."""
        answer = ask(app, f"/my/{wish}.ics")
        if wish == "1":
            assert answer.status == 200
            assert b"BEGIN:VTIMEZONE" in answer.body
            return
        assert answer.status == 400
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"

    def test_overlong(self, app: App) -> None:
        """An address longer than any wish is refused before it is looked at."""
        assert ask(app, f"/my/1.{'a' * 5000}.ics").status == 414


class TestWithoutAnEdition:
    """A server that has nothing yet."""

    @pytest.mark.parametrize("path", ["/", FEED, WISH, "/search/", "/nothing"])
    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_come_again(self, tmp_path: Path, path: str, method: str) -> None:
        """Everything says to come again: calendars then keep what they have."""
        answer = ask(App(Keeper(place_at(str(tmp_path)))), path, method, query="q=x")
        assert answer.status == 503
        assert answer.headers["cache-control"] == "no-store"

    def test_health(self, tmp_path: Path) -> None:
        """Its health says so."""
        answer = ask(App(Keeper(place_at(str(tmp_path)))), "/healthz")
        assert answer.status == 503
        assert json.loads(answer.body) == {"status": "no edition", "store_error": None}


def test_health(app: App) -> None:
    """Health says which edition there is, its day, and how old it is; nobody keeps that."""
    answer = ask(app, "/healthz")
    told = json.loads(answer.body)
    assert answer.headers["cache-control"] == "no-store"
    assert (told["status"], told["edition_on"], told["works"]) == ("ok", str(ON), 3)
    assert told["store_error"] is None
    assert isinstance(told["age_seconds"], int)
    assert told["checked_seconds_ago"] >= 0


class TestTooMuch:
    """More is asked than can be made."""

    @staticmethod
    async def many(app: App, path: str, query: str, number: int) -> list[int]:
        """Ask many different things at once and give the statuses."""
        asked = [scope_of(path.format(n), query=query.format(n)) for n in range(number)]
        return [answer.status for answer in await asyncio.gather(*(answered(app, scope) for scope in asked))]

    def test_feeds(self, place: Place) -> None:
        """Of two hundred new feeds at once some are made; who is too many is told to come again, and then gets it."""
        app = app_of(place)
        found = asyncio.run(self.many(app, "/my/1.a{}.skate.ics", "", 200))
        assert set(found) == {200, 503}
        assert found.count(200) == 64
        assert asyncio.run(self.many(app, "/my/1.a{}.skate.ics", "", 100))[64:].count(200) > 0
        assert ask(app, "/my/1.a199.skate.ics").status == 200

    def test_pages(self, place: Place) -> None:
        """Fewer pages may wait than feeds, so that whoever asks for pages hinders no calendar."""
        app = app_of(place)

        async def both() -> tuple[list[int], list[int]]:
            return await asyncio.gather(
                self.many(app, "/search/", "q={}", 100), self.many(app, "/my/1.b{}.skate.ics", "", 20)
            )

        pages, feeds = asyncio.run(both())
        assert pages.count(200) <= 16
        assert set(pages) <= {200, 503}
        assert set(feeds) == {200}

    def test_what_is_ready_is_always_there(self, place: Place) -> None:
        """However much waits, what is ready is handed out, a feed that was asked for before too."""
        app = app_of(place)
        assert ask(app, WISH).status == 200

        async def both() -> list[int]:
            waiting = asyncio.gather(self.many(app, "/my/1.c{}.skate.ics", "", 200))
            await asyncio.sleep(0)
            found = [(await answered(app, scope_of(path))).status for path in ("/all.ics", WISH, "/", "/healthz")]
            await waiting
            return found

        assert asyncio.run(both()) == [200] * 4


def test_lifespan(place: Place) -> None:
    """The server begins and ends as ASGI has it."""
    told: list[str] = []
    asked = iter(("lifespan.startup", "lifespan.shutdown"))

    async def receive() -> dict[str, str]:
        await asyncio.sleep(0.01)
        return {"type": next(asked)}

    async def send(message: dict[str, str]) -> None:
        told.append(message["type"])

    asyncio.run(app_of(place)({"type": "lifespan"}, receive, send))  # type: ignore[arg-type]
    assert told == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
