"""Laws of what is written as iCalendar: strict readers take it, libraries read it alike, nothing is injected."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medalcal.emit.entry import FALLBACKS, pick
from medalcal.emit.ics import CATEGORIES, FORMAT_EPOCH, Style, feed, header, render
from medalcal.emit.icstext import ascii_url, content_line, escape
from medalcal.emit.icswords import offset_words, own_words, shared_words, summary_text
from medalcal.emit.shape import StoredEntry
from medalcal.errors import EmitError
from medalcal.model.dates import PartialDate
from tests.emit.entries import entry as typical
from tests.emit.strict import Fault, check, cleaned, unescaped, unfolded
from tests.property.strategies import entry_texts, feed_styles, hostile_texts, stored_entries

pytestmark = pytest.mark.property

MANY = settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
LIBRARY_MISREADS = re.compile(r"\\[nN;,]|\\\\")
"""`icalendar` unescapes in steps, so that a backslash of the text before one of these becomes something else."""


EMOJI_AMONG_OTHERS = ("👩🏽\u200d🚀", "🏳️\u200d🌈", "👨\u200d👩\u200d👧", "x", "漢", "\\", ",")


def whole(*blocks: bytes | None) -> bytes:
    """Give a feed of these blocks."""
    return b"".join(feed([block for block in blocks if block], "Laws, of; feeds\\"))


def one(entry: StoredEntry, style: Style) -> dict[str, str] | None:
    """Give the event that an entry becomes, by the strict reader, or None for none."""
    block = render(entry, style)
    return None if block is None else check(whole(block))[0]


def ends(entry: StoredEntry, style: Style) -> tuple[date, date]:
    """Give start and end as they must be, computed from the entry another way."""
    if entry["precision"] == "minute" and not style.all_day:
        start = datetime.fromisoformat(str(entry["airs_at"])) + timedelta(minutes=later_by(entry, style))
        usual = {"broadcast": 30, "stream": 30, "film": 120}.get(entry["kind"], 60)
        return start, start + timedelta(minutes=entry["minutes"] or usual)
    if entry["precision"] in ("minute", "day"):
        first = date.fromisoformat(str(entry["date"])) + timedelta(minutes=later_by(entry, style))
        last = first if entry["until"] is None else date.fromisoformat(entry["until"])
    else:
        span = PartialDate.parse(str(entry["date"]))
        assert span.first is not None
        assert span.last is not None
        first, last = span.first, span.last
    return first, last + timedelta(days=1)


def later_by(entry: StoredEntry, style: Style) -> int:
    """Give how many minutes later than it airs an episode stands in the feed, as a day by whole days; nothing else."""
    if entry["kind"] not in ("broadcast", "stream") or entry["precision"] != "minute":
        return 0
    return style.offset_minutes - (style.offset_minutes % 1440 if style.all_day else 0)


def words_of(entry: StoredEntry, style: Style) -> tuple[str, str]:
    """Give summary and description as a reader must find them."""
    coarse = entry["precision"] not in ("minute", "day")
    outlet = style.outlets and entry["kind"] in ("broadcast", "stream")
    summary = summary_text(entry, style.language, coarse=coarse, spoiler_free=style.spoiler_free, outlet=outlet)
    own, shared = own_words(entry, style.language), shared_words(entry, style.language)
    later = later_by(entry, style)
    told = offset_words(later, style.language) if later else ""
    return cleaned(summary), "\n".join(cleaned(part) for part in (own, told, shared) if part)


def status_of(entry: StoredEntry, style: Style) -> str:
    """Give the status that a reader must find: what is cancelled takes place where a style shows it so."""
    hides = entry["status"] == "cancelled" and style.show_cancelled
    return "CONFIRMED" if hides else entry["status"].upper()


def is_held(entry: StoredEntry, style: Style) -> bool:
    """Say whether a feed of the style holds the entry."""
    return entry["precision"] in ("minute", "day") or (style.coarse and entry["precision"] != "none")


class TestStrict:
    @given(stored_entries(), feed_styles)
    def test_everything_rendered(self, entry: StoredEntry, style: Style) -> None:
        """Whatever is rendered, the strict reader takes it; what a style does not hold is None."""
        event = one(entry, style)
        assert is_held(entry, style) == (event is not None)
        if event is not None:
            assert words_of(entry, style) == (event["SUMMARY"], event["DESCRIPTION"])
            assert entry["uid"] == event["UID"]

    @given(st.lists(stored_entries(), max_size=6, unique_by=lambda entry: entry["uid"]), feed_styles)
    def test_feeds(self, entries: list[StoredEntry], style: Style) -> None:
        """A feed of any entries is whole, also of none, and holds them in their order."""
        events = check(whole(*(render(entry, style) for entry in entries)))
        assert [entry["uid"] for entry in entries if is_held(entry, style)] == [event["UID"] for event in events]

    @given(entry_texts, entry_texts, entry_texts)
    def test_headers(self, name: str, description: str, url: str) -> None:
        """Any name, description and address make a header that the strict reader takes."""
        data = b"".join(feed([], name, description=description, url=url, source=url, changed_at=FORMAT_EPOCH))
        assert check(data) == []
        assert data.startswith(header(name, description=description, url=url, source=url, changed_at=FORMAT_EPOCH))


def written_and_read(name: bytes, text: str) -> str:
    """Give what a reader finds of a text in its content line."""
    (line,) = unfolded(content_line(name, escape(text)))
    return unescaped(line.removeprefix(name.decode()))


class TestTexts:
    @given(hostile_texts, st.sampled_from((b"SUMMARY:", b"DESCRIPTION:", b"X-A:")))
    def test_survive(self, text: str, name: bytes) -> None:
        """A text comes back as it was, cleaned, from one content line."""
        assert cleaned(text) == written_and_read(name, text)

    @pytest.mark.slow
    @MANY
    @given(hostile_texts | st.text(st.sampled_from("\\;,\n漢👩\u200d\ufe0f🏽x"), min_size=60, max_size=400))
    def test_survive_many(self, text: str) -> None:
        """A text comes back as it was, cleaned, from one content line: twenty thousand of them."""
        assert cleaned(text) == written_and_read(b"SUMMARY:", text)

    @given(st.lists(st.sampled_from(EMOJI_AMONG_OTHERS), max_size=60))
    def test_emoji_stay_whole(self, parts: list[str]) -> None:
        """No fold lies inside a joined emoji sequence."""
        pieces = content_line(b"SUMMARY:", escape("".join(parts))).removesuffix(b"\r\n").split(b"\r\n ")
        for piece in pieces:
            assert not piece.decode().startswith(("\u200d", "\ufe0f", "🏽"))
            assert not piece.decode().endswith("\u200d")

    @given(entry_texts | st.from_regex(r"https?://\w{1,12}\.jp/.{0,40}", fullmatch=True))
    def test_addresses(self, url: str) -> None:
        """An address is ASCII without blanks, or left out; and what it became stays so."""
        encoded = ascii_url(url)
        if encoded is not None:
            assert re.fullmatch(rb"https?://[!-~]+", encoded, re.IGNORECASE)
            assert encoded == ascii_url(encoded.decode())


class TestNoInjection:
    @given(stored_entries(hostile_texts), feed_styles)
    def test_lines(self, entry: StoredEntry, style: Style) -> None:
        """Hostile texts bring no line that plain ones would not."""
        assert lines_of(plain(entry), style) == lines_of(entry, style)

    @pytest.mark.slow
    @MANY
    @given(st.lists(hostile_texts, min_size=5, max_size=5), feed_styles)
    def test_many(self, texts: list[str], style: Style) -> None:
        """Twenty thousand sets of hostile texts bring no line that plain ones would not, and all survive."""
        title, label, subtitle, note, place = texts
        entry = typical(titles={"ja": title}, labels={"en": label}, subtitles={"en": subtitle}, note=note, place=place)
        assert lines_of(plain(entry), style) == lines_of(entry, style)
        event = one(entry, style)
        if event is not None:
            assert words_of(entry, style) == (event["SUMMARY"], event["DESCRIPTION"])

    @given(
        hostile_texts.filter(lambda text: not re.fullmatch(r"[A-Za-z0-9._@:-]{1,71}", text)), stored_entries(dated=True)
    )
    def test_uid(self, uid: str, entry: StoredEntry) -> None:
        """A UID that would need escaping is refused, never mended."""
        with pytest.raises(EmitError):
            render({**entry, "uid": uid})


def plain(entry: StoredEntry) -> StoredEntry:
    """Give the entry with harmless texts in the place of all that are there."""
    return {
        **entry,
        "titles": dict.fromkeys(entry["titles"], "x"),
        "labels": dict.fromkeys(entry["labels"], "x"),
        "subtitles": dict.fromkeys(entry["subtitles"], "x"),
        "outlet_names": dict.fromkeys(entry["outlet_names"], "x"),
        "publisher_names": dict.fromkeys(entry["publisher_names"], "x"),
        "note": entry["note"] and "x",
        "place": entry["place"] and "x",
    }


def lines_of(entry: StoredEntry, style: Style) -> list[str]:
    """Give the names of the content lines of an entry, in their order."""
    block = render(entry, style)
    return [] if block is None else [line.partition(":")[0] for line in unfolded(block)]


class TestReadBack:
    @given(st.lists(stored_entries(), min_size=1, max_size=4, unique_by=lambda entry: entry["uid"]), feed_styles)
    def test_icalendar(self, entries: list[StoredEntry], style: Style) -> None:
        """`icalendar` reads the same UID, start, end, summary, status and description."""
        entries = [entry for entry in entries if is_held(entry, style)]
        calendar = icalendar.Calendar.from_ical(whole(*(render(entry, style) for entry in entries)))
        assert calendar.errors == []
        for entry, event in zip(entries, calendar.events, strict=True):
            assert event.errors == []
            same_meaning(entry, style, event)

    @given(st.lists(stored_entries(dated=True), min_size=1, max_size=3, unique_by=lambda entry: entry["uid"]))
    def test_recurring_ical_events(self, entries: list[StoredEntry]) -> None:
        """recurring-ical-events finds each event once, at its own time."""
        calendar = icalendar.Calendar.from_ical(whole(*map(render, entries)))
        found = {str(event["UID"]): event for event in recurring_ical_events.of(calendar).all()}
        assert {entry["uid"] for entry in entries} == set(found)
        for entry in entries:
            same_meaning(entry, Style(), found[entry["uid"]])

    @pytest.mark.slow
    @MANY
    @given(entry_texts, st.sampled_from(tuple(FALLBACKS)))
    def test_icalendar_many(self, title: str, language: Any) -> None:
        """`icalendar` reads the same meaning out of twenty thousand entries."""
        entry, style = typical(titles={"ja": title}), Style(language=language)
        (event,) = icalendar.Calendar.from_ical(whole(render(entry, style))).events
        same_meaning(entry, style, event)


def stamp_at(entry: StoredEntry) -> datetime:
    """Give the later of the entry's change and the wording's, from which each revision counts a second."""
    wording = datetime.fromisoformat(FORMAT_EPOCH) + timedelta(seconds=entry["revision"])
    return max(datetime.fromisoformat(entry["changed_at"]), wording).astimezone(UTC)


def same_meaning(entry: StoredEntry, style: Style, event: Any) -> None:
    """Compare what the library read with what the entry says."""
    start, end = ends(entry, style)
    assert (entry["uid"], start, end) == (str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt)
    assert status_of(entry, style) == event["STATUS"]
    assert entry["revision"] == event["SEQUENCE"]
    assert stamp_at(entry) == event["DTSTAMP"].dt
    for told, name in zip(words_of(entry, style), ("SUMMARY", "DESCRIPTION"), strict=True):
        if not LIBRARY_MISREADS.search(told):
            assert told == str(event[name])


class TestLikeTheLibrary:
    @given(stored_entries(), st.sampled_from(tuple(FALLBACKS)))
    def test_lines(self, entry: StoredEntry, language: Any) -> None:
        """Our unfolded lines equal those of `icalendar` for the same event."""
        style = Style(language=language, coarse=True)
        block = render(entry, style)
        if block is None or "\\N" in "".join((*words_of(entry, style), place_of(entry, style) or "")):
            return  # the library takes a backslash before N for a line break when it writes
        assert sorted(unfolded(library_event(entry, style).to_ical())) == sorted(unfolded(block))


def place_of(entry: StoredEntry, style: Style) -> str | None:
    """Give the text of LOCATION."""
    return entry["place"] or pick(entry["outlet_names"], style.language)


def library_event(entry: StoredEntry, style: Style) -> icalendar.Event:
    """Build the same event with the library."""
    event = icalendar.Event()
    stamp = stamp_at(entry)
    summary, description = words_of(entry, style)
    start, end = ends(entry, style)
    event.add("uid", entry["uid"])
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", entry["revision"])
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", summary)
    event.add("description", description)
    event.add("status", entry["status"].upper())
    event.add("transp", "TRANSPARENT")
    event.add("categories", [CATEGORIES[style.language][entry["kind"]]])
    place = place_of(entry, style)
    if place:
        event.add("location", cleaned(place))
    url = ascii_url(entry["url"]) if entry["url"] else None
    if url:
        event.add("url", url.decode())
    return event


class TestStable:
    @given(stored_entries(), feed_styles)
    def test_bytes(self, entry: StoredEntry, style: Style) -> None:
        """The same entry gives the same bytes, whatever was rendered in between and by equal or same objects."""
        first = render(entry, style)
        render({**entry, "titles": {"en": "Another"}}, style)
        copy: Any = {name: value.copy() if isinstance(value, dict | list) else value for name, value in entry.items()}
        assert first == render(copy, style)

    @given(stored_entries(dated=True), feed_styles, feed_styles)
    def test_identity(self, entry: StoredEntry, one_style: Style, other: Style) -> None:
        """No style changes UID, SEQUENCE or a stamp; only one that asks for it changes the status."""
        mine, theirs = one(entry, one_style), one(entry, other)
        assert mine is not None
        assert theirs is not None
        for name in ("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"):
            assert mine[name] == theirs[name]
        for found, style in ((mine, one_style), (theirs, other)):
            assert found["STATUS"] == status_of(entry, style)

    @given(st.lists(st.binary(min_size=1, max_size=9), max_size=1200))
    def test_pieces(self, blocks: list[bytes]) -> None:
        """A feed in pieces is header, blocks and footer and nothing else."""
        pieces = [*feed(iter(blocks), "Pieces")]
        if blocks:
            assert b"".join(blocks) == b"".join(pieces[1:-1])
        assert [pieces[0][:15], pieces[-1][:13]] == [b"BEGIN:VCALENDAR", b"END:VCALENDAR"]


@given(stored_entries(dated=True))
def test_strict_reader_is_strict(entry: StoredEntry) -> None:
    """The strict reader refuses an event of which any line is missing or doubled."""
    block = render(entry)
    assert block is not None
    lines = [b"".join(group) for _, group in groupby_lines(block)]
    required = [line for line in lines if not line.startswith((b"LOCATION", b"URL"))]
    for line in required:
        with pytest.raises(Fault):
            check(whole(block.replace(line, b"", 1)))
    for line in lines:
        with pytest.raises(Fault):
            check(whole(block.replace(line, line + line, 1)))


def groupby_lines(block: bytes) -> Any:
    """Give the folded lines of a block, each with its pieces."""
    number = 0
    keyed = []
    for piece in block.splitlines(keepends=True):
        number += not piece.startswith(b" ")
        keyed.append((number, piece))
    return ((key, [piece for _, piece in group]) for key, group in groupby(keyed, key=lambda item: item[0]))
