"""The announcements with labelled facts in tests/answers/news hold together: form, dates, weekdays, clocks, halves."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from medalcal.model.dates import PartialDate, Precision

FOLDER = Path(__file__).parent.parent / "answers" / "news"
TRAINING = sorted(FOLDER.glob("training/*.toml"))
FILES = [path for path in sorted(FOLDER.glob("*/*.toml")) if path not in TRAINING]
NAMES = [f"{path.parent.name}/{path.stem}" for path in FILES]

KINDS = {"broadcast", "stream", "film", "volume", "issue", "disc", "live", "award", "other"}
STATUSES = {"announced", "released", "postponed", "cancelled"}
CERTAINTIES = {"stated", "inferred", "ambiguous"}
FORMATS = {"print", "digital"}
FILE_KEYS = {"wording", "lang", "published", "work", "sources", "text", "claims", "unread"}
CLAIM_KEYS = {
    "kind", "work", "number", "season", "outlets", "language", "format", "date", "time", "airs_at", "status",
    "certainty", "readings", "quote",
}  # fmt: skip
UNREAD_KEYS = {"quote", "why"}

TOKYO = ZoneInfo("Asia/Tokyo")
ZONES = [TOKYO, UTC] + [
    ZoneInfo(name)
    for name in (
        "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/London", "Europe/Paris",
        "Australia/Sydney", "Asia/Manila", "Asia/Kolkata",
    )
]  # fmt: skip
JAPANESE_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
JAPANESE_OUTLETS = re.compile(
    r"TV Asahi|BS Asahi|TV Tokyo|BS TV Tokyo|TV Aichi|TV Osaka|Tokyo MX|MBS|TBS|CBC|ABC TV|Kansai TV|Fuji TV|Nippon TV|"
    r"Yomiuri TV|BS11|BS12|BS Fuji|BS NTV|BS-?TBS|AT-X|NHK|WOWOW|Animax|ABEMA|U-NEXT|d Anime Store|DMM TV|FOD|Lemino|"
    r"TELASA|niconico|Hulu Japan|Bandai Channel|Sun TV|KBS Kyoto|Tochigi TV|Gunma TV|tvk|Chiba TV|TV Saitama|TVer",
    re.IGNORECASE,
)

MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
_DAYNAME = r"\b(mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
EN_WEEKDAY = re.compile(_DAYNAME, re.IGNORECASE)
EN_BEFORE = re.compile(_DAYNAME + r"(?:,? (?:the |on )?|, )$", re.IGNORECASE)
EN_AFTER = re.compile(r"^,? ?\((?:a )?" + _DAYNAME + r"[)\s,]", re.IGNORECASE)
EN_MONTH = r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?"
EN_DAY = re.compile(EN_MONTH + r"(\d{1,2})(?!\d)", re.IGNORECASE)
EN_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? " + EN_MONTH, re.IGNORECASE)
EN_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
JA_WEEKDAY = re.compile(r"(?<!\d)([月火水木金土日])曜|[(（]([月火水木金土日])(?:曜日?)?(?:・[^)）]*)?[)）]")
JA_DAY = re.compile(r"(\d{1,2})月(\d{1,2})日")


@cache
def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def claims_of(file: dict[str, Any]) -> list[dict[str, Any]]:
    return list(file.get("claims", []))


def minutes(label: str) -> int:
    match = re.fullmatch(r"(\d\d):(\d\d)", label)
    assert match, f"a clock is HH:MM, this is {label!r}"
    hour, minute = int(match[1]), int(match[2])
    assert hour <= 30, f"no such clock: {label}"
    assert minute < 60, f"no such clock: {label}"
    return 60 * hour + minute


def weekdays_beside(lang: str, text: str, quote: str) -> set[int]:
    """Give the weekdays that the text names in the words of the date or directly beside them."""
    at = text.find(quote)
    before, after = text[max(0, at - 16) : at], text[at + len(quote) : at + len(quote) + 14]
    if lang == "en":
        names = [match[1] for match in EN_WEEKDAY.finditer(quote)]
        if not names:
            names = [match[1] for match in (EN_BEFORE.search(before), EN_AFTER.match(after)) if match]
        return {WEEKDAYS[name[:3].lower()] for name in names}
    found = JA_WEEKDAY.findall(quote)
    if not found:
        match = JA_WEEKDAY.match(after)
        found = [match.groups()] if match else []
    return {"月火水木金土日".index(one or two) for one, two in found}


def days_said(lang: str, quote: str) -> set[tuple[int, int]]:
    """Give month and day of every full month-and-day in the words of a date."""
    if lang == "ja":
        return {(int(month), int(day)) for month, day in JA_DAY.findall(quote)}
    said = {(MONTHS[month.lower()], int(day)) for month, day in EN_DAY.findall(quote)}
    return said or {(MONTHS[month.lower()], int(day)) for day, month in EN_DAY_FIRST.findall(quote)}


def test_there_are_announcements_of_both_languages() -> None:
    assert FILES
    assert {path.parent.name for path in FILES} <= {"tuning", "apart"}


@pytest.mark.parametrize("path", TRAINING, ids=[path.stem for path in TRAINING])
def test_texts_to_learn_from(path: Path) -> None:
    """Labels are of known kinds, dates parse, and their words stand in the text."""
    for file in read(path)["announcements"]:
        assert set(file) <= FILE_KEYS, set(file) - FILE_KEYS
        assert file["lang"] == path.stem[:2]
        for claim in claims_of(file):
            assert set(claim) <= CLAIM_KEYS, set(claim) - CLAIM_KEYS
            assert claim["kind"] in KINDS
            assert claim["status"] in STATUSES
            PartialDate.parse(claim["date"])
            assert claim["quote"] in file["text"]
        for left in file.get("unread", []):
            assert left["quote"] in file["text"]


def check_form(path: Path, file: dict[str, Any]) -> None:
    """Every key and every value is one that the format knows."""
    assert set(file) <= FILE_KEYS, set(file) - FILE_KEYS
    assert file["lang"] in ("en", "ja")
    assert re.fullmatch(rf"{file['lang']}-\d{{3}}", path.stem), "the name begins with the language"
    assert ((int(path.stem[3:]) - 1) // 100 % 2 == 1) is (path.parent.name == "apart"), (
        "101-200, 301-400, 501-600 are set apart"
    )
    assert file.get("wording", "page") in ("news site", "page")
    assert type(file.get("published", date.min)) is date
    assert isinstance(file.get("work", ""), str), "left out where an announcement is about many works"
    assert file["text"].strip()
    assert file["sources"] or not claims_of(file), "facts have been read somewhere"
    assert all(re.match(r"https?://\S+$", source) for source in file["sources"])
    for claim in claims_of(file):
        assert set(claim) <= CLAIM_KEYS, set(claim) - CLAIM_KEYS
        assert claim["kind"] in KINDS
        assert claim["status"] in STATUSES
        assert claim["certainty"] in CERTAINTIES
        assert claim.get("format", "print") in FORMATS
        assert claim.get("language", "en") in ("en", "ja", "ko", "zh", "fr", "de", "es", "it")
        assert isinstance(claim.get("number", 1), int | float | str)
        assert isinstance(claim.get("season", 1), int)
        assert all(isinstance(outlet, str) and outlet for outlet in claim.get("outlets", ["one"])), "no empty outlet"
        assert claim.get("outlets", ["one"]), "leave out where none is named"
    for left in file.get("unread", []):
        assert set(left) == UNREAD_KEYS
        assert left["why"].strip()


def check_quotes(file: dict[str, Any]) -> None:
    """The words of a date, the works and the outlets stand in the text."""
    for entry in [*claims_of(file), *file.get("unread", [])]:
        assert entry["quote"]
        assert entry["quote"] in file["text"], entry["quote"]
    for claim in claims_of(file):
        work = claim.get("work", file.get("work"))
        assert work, f"{claim['quote']}: of which work?"
        assert work in file["text"] or "work" not in claim, f"the text does not name {work}"
        for outlet in claim.get("outlets", []):
            assert outlet in file["text"], outlet


def check_dates(file: dict[str, Any]) -> None:
    """Dates parse, and agree with month, day, year and weekday as they are said."""
    for claim in claims_of(file):
        when = PartialDate.parse(claim["date"])
        readings = [str(PartialDate.parse(reading)) for reading in claim.get("readings", [])]
        if claim["certainty"] == "ambiguous":
            assert len(readings) > 1, claim["quote"]
            assert claim["date"] in readings, claim["quote"]
        else:
            assert not readings, claim["quote"]
        if when.precision is not Precision.DAY or readings:
            continue
        around = {when.day}
        if file["lang"] == "ja" and claim.get("time", "") >= "24:00":  # the day after, with the slot of the eve
            around.add(when.day + timedelta(days=1))
        named = weekdays_beside(file["lang"], file["text"], claim["quote"])
        if named:
            assert named & {day.weekday() for day in around}, f"{claim['quote']}: {when} is no such weekday"
        said = days_said(file["lang"], claim["quote"])
        if said:
            assert said & {(day.month, day.day) for day in around}, f"{claim['quote']} is not {when}"
        if file["lang"] == "en" and (years := EN_YEAR.findall(claim["quote"])):
            assert str(when.year) in years, f"{claim['quote']} is not {when}"


def check_tense(file: dict[str, Any]) -> None:
    """What is out was before the announcement, and what is announced comes on its day or later."""
    published = file.get("published")
    if published is None:
        return
    for claim in claims_of(file):
        when = PartialDate.parse(claim["date"])
        if when.first is None or when.last is None or claim["certainty"] == "ambiguous":
            continue
        if claim["status"] == "released":
            assert when.first <= published + timedelta(days=1), f"{claim['quote']} is not past"
        elif claim["status"] == "announced":
            assert when.last >= published - timedelta(days=1), f"{claim['quote']} is past"


def check_instants(file: dict[str, Any]) -> None:
    """A clock and the instant are the same moment: in Tokyo for Japanese outlets, else in one of the zones."""
    for claim in claims_of(file):
        if "time" in claim:
            minutes(claim["time"])
            whole = PartialDate.parse(claim["date"]).precision is Precision.DAY
            assert whole or "airs_at" not in claim, "an instant belongs to a day"
        if "airs_at" not in claim:
            continue
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:00Z", claim["airs_at"]), claim["airs_at"]
        airs_at = datetime.fromisoformat(claim["airs_at"])
        if "time" not in claim:
            continue
        day = PartialDate.parse(claim["date"]).day
        midnight = datetime(day.year, day.month, day.day)
        moments = [
            (midnight + timedelta(minutes=minutes(claim["time"]))).replace(tzinfo=zone).astimezone(UTC)
            for zone in ZONES
        ]
        names = " ".join(claim.get("outlets", []))
        japanese = file["lang"] == "ja" or JAPANESE_SCRIPT.search(names) or JAPANESE_OUTLETS.search(names)
        assert airs_at in (moments[:1] if japanese else moments), f"{claim['quote']}: {claim['airs_at']}"


def check_once(file: dict[str, Any]) -> None:
    """No fact is claimed twice."""
    shown = Counter(
        repr([claim.get(key) for key in ("kind", "work", "number", "season", "outlets", "language", "format", "date")]
             + [claim.get("time"), claim["status"], claim["quote"]])
        for claim in claims_of(file)
    )  # fmt: skip
    assert not [fact for fact, count in shown.items() if count > 1]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_announcement(path: Path) -> None:
    file = read(path)
    check_form(path, file)
    check_quotes(file)
    check_dates(file)
    check_tense(file)
    check_instants(file)
    check_once(file)


def test_ids_are_unique() -> None:
    assert not [stem for stem, count in Counter(path.stem for path in FILES).items() if count > 1]


def test_no_text_stands_twice() -> None:
    texts = Counter(re.sub(r"\W+", " ", read(path)["text"]).strip().lower() for path in FILES)
    assert not [text[:60] for text, count in texts.items() if count > 1]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_halves_are_of_one_size(lang: str) -> None:
    tuning = len(list((FOLDER / "tuning").glob(f"{lang}-*.toml")))
    apart = len(list((FOLDER / "apart").glob(f"{lang}-*.toml")))
    assert abs(tuning - apart) <= max(1, 0.1 * max(tuning, apart)), f"{tuning} and {apart}"
