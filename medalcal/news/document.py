"""An announcement as its writer laid it out: headline, headings, rows of lists and tables, sentences of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from medalcal.news.lines import beside, lines_of

Layout = Literal["headline", "heading", "row", "text", "aside"]

_LONGEST = 2_000
"""Characters of the longest sentence; what has no end by then is cut there, so that work stays linear."""

_HEAD_LINES = 6
"""Lines at the head of a text among which its day of publication stands by itself."""

_HEADING = 70
"""Characters of the longest line that can be a heading."""

_NAME = 60
"""Characters before a sign in which the two words of a name are looked for."""

_QUOTED = 60
"""Characters before a sign in which the quotation mark of its title is looked for."""


class Sentence(NamedTuple):
    """A sentence, a row or a heading."""

    start: int
    end: int
    layout: Layout
    paragraph: int
    """Counts the lines of the text that are not blank."""
    heading: int | None = None
    """Place in the list of sentences of the heading, or the sentence with a colon, above a row or a paragraph."""
    why: str | None = None
    """Of an aside: what it is."""


def sentences(text: str, language: Literal["en", "ja"]) -> list[Sentence]:
    """Give the sentences, rows and headings of a plain text, in order."""
    found: list[Sentence] = []
    builder = _Builder(text, language, found)
    lines = list(lines_of(text))
    for number, (start, end, blank_before) in enumerate(lines):
        builder.line(
            start, end, number, blank_before, blank_behind=lines[number + 1 : number + 2] == [] or lines[number + 1][2]
        )
    return found


class _Builder:
    """Takes lines in order and remembers the heading that stands above."""

    def __init__(self, text: str, language: Literal["en", "ja"], found: list[Sentence]) -> None:
        self.text = text
        self.language = language
        self.found = found
        self.heading: int | None = None
        self.day: int | None = None
        """Place of the last row that says a day and nothing else: of the headings below it that name none."""
        self.listing = False
        """The last lines are the items of a list under a day that stands alone, in English."""
        self.rows = 0
        self.remarked: int | None = None
        """Place of the heading of a list whose last item has a remark below it."""
        self.rest: str | None = None
        self.tells = self.synopsis = False
        self.dated_line = False
        """The line with the day of publication has been seen."""

    def line(self, start: int, end: int, number: int, blank_before: bool, *, blank_behind: bool) -> None:
        """Add the sentences of a line."""
        line = self.text[start:end]
        why = self.rest or self.tale(line, blank_before=blank_before) or _aside(line)
        why = None if why == "byline" and self.is_labelled() else why
        why = why or self.posted(start, end, number, blank_behind=blank_behind)
        if why == "notice of the page" and number == 0:
            why = None
        if why is not None:
            if _shape("rest").match(line):
                self.rest = why
            self.add(start, end, "aside", number, why)
            return
        layout = self.item(line, self.layout(line, number, start))
        if layout == "heading":
            self.add(start, end, layout, number)
            self.heading, self.rows, self.remarked = len(self.found) - 1, 0, None
        elif layout == "text":
            self.text_line(start, end, number, blank_before)
        else:
            self.row(start, end, layout, number, blank_before)

    def text_line(self, start: int, end: int, number: int, blank_before: bool) -> None:
        """Add the sentences of a line of text, which ends the list above it or is a remark on its last item."""
        line = self.text[start:end]
        item = bool(_shape("dated item").match(line))
        if self.rows or blank_before:
            self.remarked = None if blank_before else self.heading
        if not item and (self.rows or (blank_before and len(line) > _HEADING)):
            self.heading = None
        self.rows = 0
        first = len(self.found)
        for begin, finish in split(self.text, start, end, self.language):
            self.add(begin, finish, "row" if item and begin == start else "text", number)
        if line.rstrip()[-1:] == ":" or _shape("as follows").search(line[-12:]):
            self.heading = len(self.found) - 1
            self.listing = self.language == "en" and bool(_shape("dated").search(line))
        elif self.language == "en":
            self.lead(first)

    def lead(self, first: int) -> None:
        """Take the sentence of a paragraph that announces a list as the heading of one: the following ship on May 5."""
        for place in range(first, len(self.found)):
            if leads_list(self.text[self.found[place].start : self.found[place].end]):
                self.heading, self.listing = place, True
                return

    def row(self, start: int, end: int, layout: Layout, number: int, blank_before: bool) -> None:
        """Add a row or a headline; a row may be a heading itself, or go on with a list behind a remark."""
        line = self.text[start:end]
        if self.heading is None and not blank_before and line[0] in "・･•":
            self.heading = self.remarked
        ware = _shape("ware").search(line) or _shape("bullet").match(line)
        if layout == "row" and self.heading is None and ware and self.is_of_list():
            self.heading = 0
        if _shape("day").match(line):
            self.day = len(self.found)
        elif layout == "row" and self.heading is None and _shape("heading").match(line):
            self.heading = self.day
        self.rows += layout == "row"
        self.add(start, end, layout, number)
        if self.heads(line, layout) and (blank_before or not self.is_below_volume(number)):
            self.heading = len(self.found) - 1
            self.listing = self.listing or (self.language == "en" and bool(_shape("dated").search(line)))

    def heads(self, line: str, layout: Layout) -> bool:
        """Tell whether a row, or a Japanese headline, is the heading of a list: it dates it, or says what is listed."""
        ja = self.language == "ja"
        if ja and (_shape("list heading").match(line) or (layout == "headline" and _shape("day").match(line))):
            return True
        dated = _shape("dated heading").match(line) or (not ja and is_day(line))
        return layout == "row" and bool(dated or line.rstrip()[-1:] == ":")

    def is_below_volume(self, number: int) -> bool:
        """Tell whether right above a line stands a Japanese one that heads a block and names a volume: 月の庭 3巻."""
        above = [each for each in self.found[-2:-1] if each.layout == "heading" and each.paragraph == number - 1]
        return self.language == "ja" and any(_shape("volume").fullmatch(self.text, *each[:2]) for each in above)

    def item(self, line: str, layout: Layout) -> Layout:
        """Give the layout of a line: what looks like a heading is an item in a list under a day that stands alone."""
        if self.language == "en" and is_day(line) and (self.heading is not None or not _shape("year").search(line)):
            if self.heading is not None and self.is_dated(self.heading):
                self.heading = self.found[self.heading].heading
            self.listing = True
            return "row"
        if self.language == "ja":
            named = _shape("quoted title").match(line) or _shape("volume").fullmatch(line)
            item = layout in ("heading", "text") and self.dated() and named
            return "row" if item else layout
        if layout == "heading" and _shape("column names").match(line):
            return layout
        if layout == "heading" and self.is_of_list() and _shape("ware").search(line):
            return "row"
        goes_on = layout != "text" or (len(line) <= _HEADING and bool(_shape("item").search(line[-6:])))
        self.listing = self.listing and goes_on and not _shape("heading").match(line)
        return "row" if self.listing else layout

    def is_of_list(self) -> bool:
        """Tell whether the headline is that of a list of what comes out on one day."""
        first = self.found[0] if self.found else None
        return first is not None and is_dated_list(self.text[first.start : first.end])

    def is_dated(self, place: int) -> bool:
        """Tell whether a line that stands as a heading is a day and nothing else."""
        return is_day(self.text[self.found[place].start : self.found[place].end])

    def dated(self) -> bool:
        """Tell whether the row that stands above as a heading says a date."""
        above = None if self.heading is None else self.found[self.heading]
        looks = _shape("dated"), _shape("this season")
        return above is not None and any(look.search(self.text, above.start, above.end) for look in looks)

    def posted(self, start: int, end: int, number: int, *, blank_behind: bool) -> str | None:
        """Say so of the first line at the head of an English text that is its day, with who wrote it or when.

        A day by itself above other lines heads a list; lines of one form are its rows.
        """
        if self.language != "en" or self.dated_line or number >= _HEAD_LINES:
            return None
        match = _shape("posted").match(self.text[start:end])
        if match is None or not (match["by"] or match["at"] or blank_behind) or self.is_listed(start, end):
            return None
        self.dated_line = True
        return "byline"

    def is_labelled(self) -> bool:
        """Tell whether the line above says of which day a date is that stands by itself: ■発売日, 【日時】."""
        above = self.found[-1] if self.found else None
        return above is not None and _shape("of a day").fullmatch(self.text, above.start, above.end) is not None

    def is_listed(self, start: int, end: int) -> bool:
        """Tell whether a line has two years, or another with a date beside it."""
        rows = map(_shape("dated row").match, beside(self.text, start, end))
        return len(_shape("year").findall(self.text, start, end)) > 1 or any(rows)

    def tale(self, line: str, *, blank_before: bool) -> str | None:
        """Say so of the paragraph behind "it describes the story:", and of a Japanese synopsis with its label."""
        told, self.tells = self.tells, bool(_shape("tells").search(line[-80:]))
        if self.language != "ja":
            return "story" if told else None
        label = _shape("synopsis").match(line)
        self.tells = label is not None and label.end() == len(line.rstrip())
        goes_on = self.synopsis and not blank_before
        over = _shape("heading").match(line) or _shape("told release").search(line)
        self.synopsis = label is not None or ((told or goes_on) and not over)
        return "story" if self.synopsis else None

    def add(self, start: int, end: int, layout: Layout, number: int, why: str | None = None) -> None:
        while end - start > _LONGEST:
            self.found.append(Sentence(start, start + _LONGEST, layout, number, self.heading, why))
            start += _LONGEST
        self.found.append(Sentence(start, end, layout, number, self.heading, why))

    def begins_list(self, line: str, start: int) -> bool:
        """Tell whether two English lines begin with a date or are one with its label: Digital: May 4, Blu-ray: June 8."""
        lines = (line, beside(self.text, start, start + len(line))[1])
        return any(all(map(_shape(look).match, lines)) for look in ("timed", "labelled date"))

    def layout(self, line: str, number: int, start: int) -> Layout:
        """Tell what a line is by its look."""
        dated = _shape("day").match(line) if self.language == "ja" else self.begins_list(line, start)
        if number == 0 and not dated and len(line) < 220 and not _shape("ended").search(line):
            return "headline"
        if _shape("heading").match(line) and len(line) <= _HEADING and not _shape("dated").search(line):
            return "heading"
        if (
            "|" in line
            and not _shape("dated").search(line)
            and not self.text[max(0, start - 200) : start].rstrip().split("\n")[-1].count("|")
        ):
            return "heading"
        if _shape("row").match(line) and len(line) > 40 and _shape("many").search(line):
            return "text"
        if _shape("row").match(line) or "|" in line or "\t" in line.strip() or self.labelled(line):
            return "row"
        if (len(line) <= _HEADING and _shape("timed").match(line)) or _shape("two dates").search(line[-24:]):
            return "row"
        if _shape("ended").search(line):
            return "text"
        if len(line) <= _HEADING and not _shape("dated").search(line):
            return "heading"
        return "row" if len(line) <= _HEADING else "text"

    def labelled(self, line: str) -> bool:
        return len(line) < 160 and bool(_shape("label").match(line)) and not _shape("many").search(line)


def is_deck(found: list[Sentence]) -> bool:
    """Tell whether the line below the headline is a second one, with the first paragraph behind it."""
    return [sentence.layout for sentence in found[:3]] == ["headline", "row", "text"] and found[1].heading is None


def is_dated_list(line: str) -> bool:
    """Tell whether an English headline is that of a list, and ends with its only day: Manga Releases for May 4."""
    return bool(_shape("dated list").search(line))


def is_day(line: str) -> bool:
    """Tell whether a line is an English day and nothing else: it dates the list below it."""
    return bool(_shape("english day").match(line))


def leads_list(sentence: str) -> bool:
    """Tell whether an English sentence announces a list of what comes out on a day."""
    return bool(_shape("leads a list").search(sentence)) and bool(_shape("when").search(sentence))


def split(text: str, start: int, end: int, language: Literal["en", "ja"]) -> Iterator[tuple[int, int]]:
    """Part a paragraph into its sentences."""
    begin = start
    for stop in _shape("stop " + language).finditer(text, start, end):
        if stop["quoted"] is not None:
            continue
        if language == "en" and _is_short(text, max(begin, stop.start() - 12), stop):
            continue
        if language == "en" and text[stop.start()] in "!?" and _within_name(text, begin, stop.start()):
            continue
        yield from _pieces(begin, stop.end())
        begin = stop.end()
    if text[begin:end].strip():
        yield from _pieces(begin, end)


def _within_name(text: str, begin: int, at: int) -> bool:
    """Tell whether a sign stands in a title and ends no sentence: behind two capitals, doubled, or within brackets."""
    if text.rfind("(", begin, at) > text.rfind(")", begin, at):
        return True
    before = text[max(begin, at - _NAME) : at]
    return bool(
        _shape("goes on").match(text, at)
        or _within_quotes(text, begin, at)
        or _shape("named").search(before)
        or (text.startswith("!!", at) and _shape("capital").search(before))
    )


def _within_quotes(text: str, begin: int, at: int) -> bool:
    """Tell whether a sign stands in a title in quotation marks, where every word that counts begins with a capital."""
    opened = text.rfind('"', max(begin, at - _QUOTED), at)
    title = _shape("title in quotes").match(text, opened) if opened >= 0 else None
    return title is not None and title.end() > at + 1


def _is_short(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Tell whether a stop only ends a short form; behind a clock a new sentence may begin: at 10:00 p.m. The series …"""
    short = _shape("short").search(text, begin, stop.start() + 1)
    if short is None:
        return text.endswith(" May", begin, stop.start()) and text[stop.end() : stop.end() + 1].isdigit()
    if short[0].strip() in ("U.S.", "U.K."):
        return _shape("sentence").match(text, stop.end()) is None
    return not (short[0][:1] in "ap" and _shape("begins").match(text, stop.end()))


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    for begin in range(start, end, _LONGEST):
        yield begin, min(begin + _LONGEST, end)


def _aside(line: str) -> str | None:
    """Say what a line is that speaks of the page and not of the work."""
    if len(line) > 400:
        return None
    for why in ("copyright line", "story", "byline", "source line", "related links", "notice of the page"):
        if _shape(why).match(line):
            return None if _shape("update tells").match(line) else why
    return None


_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![A-Za-z])\.?"
)
_WEEKDAY = r"(?i:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?(?![A-Za-z])\.?"
_SHAPES = {
    "ended": r"[。.!?！？][\"'」』）)]*\s*$|(?:です|ます|した|である)\s*$",
    "heading": r"[■◆●▼▽◇□◎★☆【〈《<\[#＃]|={2,}|-{3,}",
    "dated heading": r"[■◆●▼▽◇□◎★☆【〈《<\[#]|[^\w]{0,3}(?:(?:\d{4}/)?\d{1,2}/\d{1,2}|(?:\d{4}[年/.])?(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:\([^)]{1,4}\))?(?:\([^()\d]{1,10}(?:文庫|社|書店|書房|館|[スツ])\))?(?:[今来][春夏秋冬])? ?(?:スタート|(?:放送|配信)開始|発売|(?:劇場|全国)?公開|放送|配信|上映)?(?:予定)?(?:[:(]?発表済み?)?[^\w]{0,2}$"
                     rf"|(?:(?!Available|Out|Due|On|Ships|Airs|Premieres|Released?)\w+,? )?{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?(?: \([A-Z][a-z]+\))?:?$",
    "day": r"[^\w]{0,3}(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2})(?:\([^)]{1,4}\))?(?:より|から)?(?:スタート|(?:放送|配信)?開始|放送|配信|公開|発売)?[^\w]{0,3}$",
    "list heading": r"[^。「『\n]{0,40}(?:枠の(?:変遷|歴史)|(?:放送|配信)(?:開始)?(?:日順|日一覧|作品(?:一覧|リスト)?|一覧|ラインナップ|カレンダー|スケジュール|予定(?:作品|表|一覧)))[^\w」』]{0,3}$",
    "english day": rf"[^\w\"'(\n]{{0,3}}(?:(?:{_WEEKDAY},? )?(?:{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
                   rf"|(?i:spring|summer|fall|autumn|winter)(?:,? \d{{4}})?|{_WEEKDAY}|(?i:(?:date )?tb[acd])(?: \d{{4}})?)(?: \({_WEEKDAY}\))?[:*]{{0,3}}$",
    "dated list": rf"\b(?i:releases|in stores|out now|out this week|new this week|this week in|new (?:manga|anime|books|discs)|shelf|shelves|arrivals)\b[^.\n]{{0,30}}\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\)?$|\b(?:[Mm]anga|[Aa]nime|[Bb]ooks|[Tt]itles|[Dd]iscs) for {_MONTH} \d{{4}}$|\b[Ww]eek of (?:\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)\)?$",
    "ware": r",? \(?(?:[Vv]ol(?:ume|\.)?|GN|Omnibus|Season|Part|Book) ?#?\d|[$£€]\d|\b(?:Blu-ray|DVD)\b|\([^()\n]{3,40}\)$",
    "bullet": r"[•*▪‣-] ?[A-Z\"]",
    "leads a list": r"\b(?:[Tt]he following|[Bb]oth (?:titles|series|volumes|books|novels|manga|films|discs) (?:are|will|come|is)|[Tt]hese (?:are|titles|volumes|books|discs|manga|anime|series)|listed below)\b",
    "when": rf"\b(?:{_MONTH} \d|\d{{1,2}} {_MONTH}|{_WEEKDAY}(?!s))",
    "item": r"[!?]$|\d ?[ap]\.m\.$",
    "row": r"(?:[・･•‣▪○※*▶►→>]|-(?!\d)|\d{1,2}[.)] )\s*\S|[■◆●▼▽◇□◎★☆【〈《].*\d",
    "dated item": r"[-*•・~] ?[^.!?\n]{2,80}(?:,|:| [–-]) (?:[A-Z][a-z]+day,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\. [A-Z]"
                  r"|[<【〈][月火水木金土日](?:曜日?)?[>】〉] ?[^。\n()「『]{2,40}\((?=[^()\n]{0,24}\d{1,2}[月/]\d)[^()\n]{4,40}\) ",
    "timed": r"(?:[A-Z][a-z]+day,? )?(?:TB[ACD]|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\b\.?)?) ?(?:-|:(?!\d)|\|) ?\S",
    "label": r"(?:[^\n:。(「『]|\([^()\n:]{0,30}\)){1,60}(?:(?<!\d):|:(?!\d\d))[ \t]{0,12}\S",
    "column names": r"(?:Title|Name|Series|Show|Program|Anime|Film|Volume)s? [^.!?]{0,40}(?:Premiere|Start|Debut|Broadcast|Air date|Release|Date|Finale|End)\w*$",
    "two dates": r"\b\d{4}([./-])\d{1,2}\1\d{1,2} \d{4}\1\d{1,2}\1\d{1,2}$",
    "as follows": r"(?:次|以下)の(?:通り|とおり)(?:です|だ)?。?$",
    "many": r"[.!?] [A-Z]|。.",
    "dated": r"\bTB[ACD]\b|\d{1,2}[月日年時]|\d{1,2}:\d\d|\d{4}|\d/\d"
             rf"|\b{_MONTH} \d",
    "this season": r"[今来][春夏秋冬]",
    "stop en": r"(?P<quoted>[「『][^「」『』\n]{1,90}[」』])|[.!?]+[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9\u3040-\u9fff])|(?<=[.!?]\")(?=[A-Z])|(?<=[a-z]{3})\.(?=(?:The|This|It|In|A|He|She|They|After|However|Fans|As|With|For) [a-z])",
    "stop ja": r"(?P<quoted>「[^「」\n]{0,100}」|『[^『』\n]{0,100}』|\([^()\n]{0,100}\))|(?:。|(?<!刊)(?<!スカパー)(?!(?<=[A-Za-z])!(?=[ァ-ヶ])|!(?=\d{1,2}(?:月|・\d{1,2}月?)?号))[！？!?])[」』)]?(?![」』)、系&でのにがはをとへやも!?！？]|\d{1,2}(?:$|[\n(/]))|[.] +(?=[A-Z])",
    "quoted title": r"(?:劇場版|映画|(?:TV)?アニメ)?[「『][^「」『』]{1,60}[」』](?:\([^()]{1,30}\))?(?:$| |第?\d{1,3}(?:[~・-]\d{1,3})?巻|Blu-?[Rr]ay|BD|DVD|BOX|CD)|[^。「『]{0,24}[「『][^「『」』]{1,60}[」』][^。\d]{0,10}\d{1,3}巻",
    "volume": r"[^。、「『\d\n]{1,40} ?(?:第?\d{1,3}巻?|\(\d{1,3}\)|[①-⑳])(?:[ (/<【][^。\n]{0,60})?",
    "of a day": (
        r"[^\w\n]{0,3}(?:(?:発売|販売|放送|配信|開催|上映|上演|公演|刊行|リリース|実施)(?:開始|予定)?(?:日時?|日程|期間)|日[程時]|会期)[^\w\n]{0,3}"
        r"|[■◆●▼▽◇□◎★☆【〈《<\[] ?(?:劇場|全国)?公開(?:開始|予定)?日[^\w\n]{0,3}"
    ),
    "year": r"\d{4}",
    "capital": r"(?:^|\s)[A-Z][\w'-]*$",
    "named": r"(?:^|(?<=\s))(?:[A-Z][\w'-]*|'s|of|the|and|in|no|anime|manga|film|movie|novel|series|game) [A-Z][\w'-]*$|(?:^|\s)[A-Z][A-Z0-9]+$",
    "title in quotes": r"(?<![\w.,!?])\"(?:[A-Z\d~-][^\s\"]*(?: (?:of|the|no|to|and|an?|in|on|for|ni|wo|wa|ga|de))*(?: |(?=\"))){2,12}\"",
    "goes on": r"! Afternoon|[!?] (?:[A-Z][\w'-]* ){1,3}(?:TV |television |stage )?(?:manga|anime|film|series|light novels?|novels?|season|franchise)\b",
    "begins": r"(?!Eastern|Pacific|Central|Mountain|Japan|Tokyo|Korea|British|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,})[A-Z]",
    "sentence": r"(?:The|It|Its|This|These|They|He|She|In|Both|Meanwhile|However)\b",
    "short": r"(?:\b(?:[ap]\.m|Vol|vol|No|no|Nos|Mr|Mrs|Ms|Dr|St|vs|Inc|Co|Ltd|Jr|approx|ca|ep|Ep|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
             r"|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|U\.S|U\.K|i\.e|e\.g)|(?:^|\s)[A-Z]|\bJ\.C)\.$",
    "copyright line": r"(?:.{0,60}[©Ⓒ].{0,60}$|[©Ⓒ]|\([cC]\)|(?:Image|Images|Photo|Picture|Visual|Credit)s?(?: credit| via| courtesy)?s?:? ?.{0,40}[©Ⓒ]"
                      r"|\(Image credit|Copyright|コピーライト|権利表記|.{0,30}All [Rr]ights [Rr]eserved)",
    "byline": r"(?:\d{1,2}:\d\d ?[ap]m ?[-,|] ?\d{1,2}/\d{1,2}/\d{4}$|(?:\d{1,2}\. )?[a-z]{3,9} \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d\d ?[ap]m\W*$|date: ?(?:.{6,24}\d:\d\d|\d{1,2}/\d{1,2}/\d{4})$|[^\d|]{0,20}\d{1,2}/\d{1,2}\([月火水木金土日]\) \d{1,2}:\d\d配信$|(?:author|by|posted by): [^:]{1,60}published: .{0,40}$|\w+ \d{1,2}, \d{1,2}:\d\d [ap]m\b.{0,40}$"
              r"|[-—]{1,2} ?[^()\n]{1,40}\(@\w+\) .{0,30}$"
              r"|(?:posted|published|updated|last updated|first published|last modified|written)(?! in \d{4})(?: on| at| by)?\b:? ?.{0,60}$"
              r"|by on .{6,24}$|by:? [A-Z][a-z]{2}\.? \d{1,2}, \d{4}$|by [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}(?:,| [|-]| on | ?$).{0,50}$"
              r"|(?:公開日時|更新日|投稿日|掲載日|記事(?:公開|更新|掲載)日時?|配信日時|最終更新|公開日時)[:： ]?.{0,40}$"
              r"|(?:» ?|[-•] ?)?\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日? ?(?:\([^)]{1,3}\))? ?(?:\d{1,2}(?::|時)\d\d(?::\d\d|分)?)?(?: ?(?:更新|公開|配信|掲載|JST)| \d{1,3}|\d)?$)",
    "labelled date": rf"[A-Z][\w /&-]{{1,30}}: (?:{_WEEKDAY},? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?$",
    "dated row": rf"[^|\n]{{2,80}}[|–-] ?{_MONTH} \d{{1,2}},? \d{{4}}\b",
    "posted": r"(?P<by>(?:(?:[Ff]eature |[Nn]ews |[Ww]ritten |[Pp]osted )?[Bb]y [A-Z][\w.' -]{1,40}?|[A-Z][\w.' -]{1,40}? \([A-Z][a-z]+\)) ?[|-] ?|[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2} ?\| ?"
              r"|[Bb]y [A-Z][\w.' -]{1,40}? [Pp](?:ublished|osted)(?: on)? |[Bb]y ?-? on (?:the )?|\d{1,2}:\d\d ?[|-] ?)?\W{0,3}"
              r"(?:[A-Z][a-z]{2,8}day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.(?:\d{1,2}|[A-Z][a-z]{2,8})\.\d{4})"
              r"(?P<at>(?:\W{0,4}| at )\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4}| Uhr\b.{0,60})?\W{0,3}| ?[|/] ?.{0,60}| ?[,|/-] ?(?:by|in|[Nn]ews)\b.{0,60})?$",
    "story": r"(?:Summary|Synopsis|Story|Plot|Description|About the (?:author|creator|series))\b ?:?.*",
    "told release": r"\d月[^。\n]{0,40}(?:放送|配信|発売|公開|刊行|上映|開催)",
    "synopsis": (
        r"(?:[【〈《<\[][^】〉》>\]\n]{0,20}(?:あらすじ|ストーリー|STORY|Story|内容紹介)[】〉》>\]]"
        r"|(?:[■◆●▼▽◇□◎★☆▶] ?[^。、\n:\d]{0,20})?(?:あらすじ|ストーリー|STORY|内容紹介)(?=[ :\u3000]|$)) ?:?\s*"
    ),
    "tells": r"(?:describes? (?:the|it|them|its|their|his|her)\b[^.]{0,60}|(?:story|synopsis|summary|description|plot)(?: (?:reads|is|as follows))?) ?:$",
    "source line": r"(?:(?:Sources?|Via|Thanks to|Image(?:s)? via|HT|出典|情報元|引用元|参照|ソース) ?:|\[(?:via|Via) |Sources? - ).*",
    "related links": r"(?:#{1,4} |[■◆【●▼] ?)?(?:Related(?: articles?| news| stories| links| posts)?|Read more|Read also|See also|More (?:news|from)"
                     r"|You may also like|Comments?(?: \(\d+\))?|Latest news|Trending|Popular|関連記事|関連ニュース|関連リンク|あわせて読みたい"
                     r"|合わせて読みたい|おすすめ記事|人気記事|アクセスランキング|コメント\(\d+\)|前の記事|次の記事)】?:?(?: ?$|:)",
    "rest": r"(?:#{1,4} |[■◆【●▼] ?)?(?:Related(?: articles?| news| stories| posts)?|Read also|You may also like|Comments?(?: \(\d+\))?"
            r"|Latest news|Trending|Popular|関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事|人気記事|アクセスランキング|コメント\(\d+\))】?:?\s*$",
    "update tells": r"(?:Update|UPDATE): [^\n]{0,160}\b(?:will|to) (?:\w+ ){0,2}(?:ship|air|stream|premiere|debut|open|launch|return|start|begin|run"
                    r"|be (?:released|published|shown|broadcast|streamed|delayed|postponed)|come out|go on sale)\b",
    "notice of the page": r"(?:(?:We|This site|This website|Our site|Our website) uses? cookies|By (?:continuing|clicking)|Subscribe|Sign up"
                          r"|Advertisement|Disclosure|Disclaimer|(?:This|The) article (?:was|has been) (?:updated|corrected)"
                          r"|\[?(?:Update|UPDATE|Editor's note|Correction)s? ?(?:\(|\d|:)).{0,300}$",
}  # fmt: skip


@cache
def _shape(name: str) -> re.Pattern[str]:
    """Compile on first use. Each pattern takes a character in one way only, so none goes back over a long line."""
    return re.compile(_SHAPES[name], re.IGNORECASE if name in ("byline", "related links") else 0)
