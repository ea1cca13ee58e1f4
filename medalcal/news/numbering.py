"""Which number a release has: its own, the one behind its title, or that of the volume of which it is an edition."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from medalcal.news.found import Kind
from medalcal.news.marks import Mark, Number
from medalcal.news.numerals import number_in_title
from medalcal.news.proposal import Part, Proposal, Read

if TYPE_CHECKING:
    from medalcal.news.english.cells import Cells
    from medalcal.news.english.title_numbers import TitleNumbers
    from medalcal.news.japanese.implied import Implied

_EDITIONS = 2
"""Sentences behind a volume in which another edition of it is told."""

_FOLLOWING = 3
"""Sentences behind an episode in which other stations bring it."""

_COUNTED: dict[Kind, tuple[str, ...]] = {
    "broadcast": ("episode",), "stream": ("episode",), "issue": ("issue", "episode", "chapter"), "volume": ("volume",),
    "disc": ("volume",),
}  # fmt: skip
"""What counts the releases of a kind."""

_COUNTERS = {"volume": "巻", "episode": "話回"}
"""With what Japanese counts these."""

_IN_PARTS = ("special", "ova")
"""What is shown in parts that count as its episodes do."""

_NEIGHBOURS = ("number", "date", "season")
"""Marks of which the nearest one decides whether a number is that of a date."""

_TOPIC = 40
"""Characters before a date in which the last one is named."""

_QUOTED = 80
"""Characters of a title before its number."""

_WHOLE = 200
"""Characters before a date in which it is said how many there are."""

_EDITION = 40
"""Characters before a date in which an edition is named."""


_FILM = 80
"""Characters before the day of a disc in which it is said that it is that of a film."""


class Volume(NamedTuple):
    """A volume that was told with its numbers: another edition of it may be told without them."""

    sentence: int
    work: str | None
    numbers: tuple[int | str, ...]


_BLOCK = 5
"""Lines between the title of a block and its date: who made it, what it costs, its ISBN."""


class Numbering:
    """Numbers the releases of one article, in their order."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.text, self.found, self.marks, self.language = read
        self.volume: Volume | None = None
        """The one that was told last with its numbers."""
        self.episode: Proposal | None = None
        """The airing of an episode that was told last with its number."""

    @cached_property
    def titled(self) -> TitleNumbers:
        """The numbers in English titles; no Japanese text needs them."""
        from medalcal.news.english.title_numbers import TitleNumbers

        return TitleNumbers(self.read)

    @cached_property
    def cells(self) -> Cells:
        """Those in the first cells of English tables."""
        from medalcal.news.english.cells import Cells

        return Cells(self.read)

    @cached_property
    def implied(self) -> Implied:
        """Those that Japanese words imply; no English text needs them."""
        from medalcal.news.japanese.implied import Implied

        return Implied(self.read)

    def numbers(self, proposal: Proposal, kind: Kind, work: str | None) -> tuple[int | str, ...]:
        """Give the numbers that it has, as they are printed, else as Japanese words imply them.

        Args:
            kind: What it was decided to be.
            work: The title of its work.
        """
        printed = self.printed(proposal, kind, work)
        return printed or (self.implied.numbers(proposal, kind) if self.language == "ja" else ())

    def printed(self, proposal: Proposal, kind: Kind, work: str | None) -> tuple[int | str, ...]:
        """Give the numbers that it has; of a book or disc also the one at the end of its title.

        Args:
            kind: What it was decided to be.
            work: The title of its work.
        """
        part = self.of_part(proposal, kind)
        if part is not None:
            proposal.of = part.of
            return (part.number,)
        if kind == "award" or (
            kind in ("live", "film")
            and proposal.of != "film"
            and (len(proposal.numbers) > 1 or proposal.of in ("", "volume"))
        ):
            return ()
        if kind in ("broadcast", "stream") and self.language == "ja":
            return self.aired(proposal, kind)
        if self.language == "en" and not proposal.numbers and (tabled := self.cells.number(proposal, kind)):
            proposal.of = _COUNTED[kind][-1]
            return tabled
        if kind in ("broadcast", "stream") and not proposal.of:
            return ()
        if kind not in ("disc", "volume"):
            counted = self.counted(proposal) if kind == "other" and self.language == "ja" else ()
            return proposal.numbers or self.beside(proposal, kind) or counted
        own = () if self.language == "ja" and proposal.of == "episode" else proposal.numbers
        own = own or (self.titled.number(proposal, kind, work) if self.language == "en" else self.counted(proposal))
        own = own or self.of_block(proposal)
        own = own or self.beside(proposal, kind)
        if self.language == "ja" and proposal.status in ("postponed", "new"):
            own = own or self.listed(proposal, "volume")
        return own if kind == "disc" else self.edition(proposal, own, work)

    def of_block(self, proposal: Proposal) -> tuple[int | str, ...]:
        """Give the number in the line that opens the block of a row: Lantern Road, Vol. 3; Price: …; Release date: …"""
        numbers: list[Number] = self.in_block(proposal, "number")
        return numbers[0].values if len(numbers) == 1 and numbers[0].of == "volume" else ()

    def season_of_block(self, proposal: Proposal) -> int | None:
        """Give the season in the line that opens the block of a row: Lantern Road Season 2; Street date: …"""
        seasons: list[int] = self.in_block(proposal, "season")
        return seasons[0] if len(seasons) == 1 else None

    def in_block(self, proposal: Proposal, kind: str) -> list[Any]:
        """Give what the marks of a kind say in the nearest line of a block that has any, above a row."""
        row = self.found[proposal.sentence]
        if self.language == "ja" or row.layout != "row" or proposal.start < row.start:
            return []
        for place in range(proposal.sentence - 1, max(-1, proposal.sentence - _BLOCK - 1), -1):
            own = [mark for mark in self.marks[place] if mark.start >= self.found[place].start]
            if self.found[place].layout == "text" or any(mark.kind == "date" for mark in own):
                return []
            said = [mark.value for mark in own if mark.kind == kind]
            if said:
                return said
        return []

    def of_part(self, proposal: Proposal, kind: Kind) -> Part | None:
        """Give the part of a disc, a film or a special in parts that is told, where no number of its own is."""
        part = proposal.part
        if part is None or (proposal.numbers and proposal.of and not (kind == "disc" and proposal.of == "episode")):
            return None
        special = kind in ("broadcast", "stream") and (part.shown or proposal.thing in _IN_PARTS)
        if part.of == "film" and kind == "disc":
            start = max(self.found[proposal.sentence].start, proposal.start - _FILM)
            return part if _film().search(self.text[start : proposal.start]) else None
        fits = kind == "film" if part.of == "film" else kind in ("disc", "film") or special
        return part if fits else None

    def edition(self, proposal: Proposal, own: tuple[int | str, ...], work: str | None) -> tuple[int | str, ...]:
        """Give the numbers of a volume; of an edition that names none, as the paperback, those of the last volume."""
        if own:
            self.volume = Volume(proposal.sentence, work, own)
        start = max(self.found[proposal.sentence].start, proposal.start - _EDITION)
        named = proposal.format is not None or _editions().search(self.text, start, proposal.start)
        last = self.volume
        same = last is not None and last.work == work and proposal.sentence - last.sentence <= _EDITIONS
        whole = _series().search(self.text, start, proposal.start)
        return last.numbers if last is not None and same and named and not own and not whole else own

    def aired(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the number of what airs: its own, else that of the episode which another station brought before it."""
        special = not proposal.status and any(mark.value == "special" for mark in self.marks[proposal.sentence])
        numbers = proposal.numbers if proposal.of or special else self.beside(proposal, kind)
        if numbers:
            self.episode = proposal if len(numbers) == 1 and proposal.of == "episode" else None
        if numbers or special:
            return numbers
        own = self.listed(proposal, "episode")
        if self.episode is not None and not own and self.goes_on(proposal):
            own, self.episode = self.episode.numbers, proposal
        proposal.of = "episode" if own else proposal.of
        return own

    def goes_on(self, proposal: Proposal) -> bool:
        """Tell whether an airing is of the episode told before it in the paragraph: BSでは11日24時から, 同日配信."""
        told = self.episode
        if told is None or proposal.work not in (None, told.work) or proposal.season:
            return False
        one, other = self.found[told.sentence], self.found[proposal.sentence]
        if not proposal.outlets and not _everywhere().search(self.text, other.start, other.end):
            return False
        if self.text.find("同話", other.start, proposal.end + _EDITION) >= 0:
            return True
        if one.paragraph != other.paragraph or proposal.hint in ("start", "end"):
            return False
        if proposal.sentence - told.sentence > _FOLLOWING:
            return False
        marks = (mark for marks in self.marks[told.sentence : proposal.sentence + 1] for mark in marks)
        between = [mark for mark in marks if told.end < mark.start < proposal.start or mark.start > proposal.end]
        if any(mark.kind == "title" and mark.start > one.end for mark in between):
            return False
        counted = (mark for mark in between if mark.kind == "number" and not _others().match(self.text, mark.end))
        same = all(mark.value.values == told.numbers for mark in counted)
        if self.language == "en" and _other_episode().search(self.text, other.start, proposal.start):
            return False
        apart = self.has_topic(told.sentence, proposal.sentence)
        return same and not apart and not _else().search(self.text, other.start, other.end)

    def has_topic(self, told: int, sentence: int) -> bool:
        """Tell whether a sentence has a thing for its topic that one before it does not name: ドラマはBSで."""
        known = {mark.value for mark in self.marks[told] if mark.kind == "noun"} | {"anime"}
        own = (mark for mark in self.marks[sentence] if mark.kind == "noun" and mark.value not in known)
        return sentence > told and any(self.text.startswith(("は", "が"), mark.end) for mark in own)

    def listed(self, proposal: Proposal, of: str) -> tuple[int | str, ...]:
        """Give the number of which the sentence above a list of stations, or of what moves, speaks."""
        row = self.found[proposal.sentence]
        if row.layout != "row" or not (proposal.outlets or proposal.status):
            return ()
        headed = row.heading is not None and self.found[row.heading].layout != "row"
        above = row.heading if headed and row.heading is not None else self.above[proposal.sentence]
        if self.titles(proposal.sentence) - self.titles(above) or _another().search(self.text, row.start, row.end):
            return ()
        counted = (mark for mark in self.marks[above] if mark.kind == "number")
        numbers = [mark.value for mark in counted if not _others().match(self.text, mark.end)]
        one = len(numbers) == 1 and numbers[0].of == of and len(numbers[0].values) == 1
        return numbers[0].values if one else ()

    def titles(self, sentence: int) -> set[str]:
        """Give the titles that a sentence names."""
        return {str(mark.value) for mark in self.marks[sentence] if mark.kind == "title"}

    @cached_property
    def above(self) -> list[int]:
        """The last sentence that is no row, for each."""
        places = (0 if sentence.layout == "row" else place for place, sentence in enumerate(self.found))
        return list(accumulate(places, max))

    def beside(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the number that stands in the same Japanese clause, with no other date between: 第1巻は7月3日に.

        What it counts is noted of the date.
        """
        if self.language == "en":
            return ()
        start = self.found[proposal.sentence].start
        marks = [mark for mark in self.marks[proposal.sentence] if mark.kind in _NEIGHBOURS and mark.start >= start]
        before = [mark for mark in marks if mark.end <= proposal.start]
        behind = [mark for mark in marks if mark.start >= proposal.end]
        if len(behind) > 1 and _of_season().fullmatch(self.text, behind[0].end, behind[1].start):
            behind = behind[1:]
        for mark in (*before[-1:], *behind[:1]):
            if mark.kind == "number" and mark.value.of in _COUNTED.get(kind, ()) and self.is_beside(mark, proposal):
                proposal.of = mark.value.of
                number: Number = mark.value
                return number.values
        return self.last_of_all(proposal, kind)

    def is_beside(self, mark: Mark, proposal: Proposal) -> bool:
        """Tell whether a number is of the clause of a date, and not of another work, a bonus or a look back in it."""
        if self.is_of_another(mark, proposal):
            return False
        if mark.start >= proposal.end:
            between = self.text[proposal.end : mark.start]
            return not _apart().search(between) and not _others().match(self.text, mark.end)
        between = self.text[mark.end : proposal.start]
        return "最終" not in between and not _parted().search(between)

    def is_of_another(self, mark: Mark, proposal: Proposal) -> bool:
        """Tell whether a number stands right behind the title of another work than that of a date."""
        own = proposal.work
        if own is None or self.text[mark.start - 1] not in "」』":
            return False
        opened = max(self.text.rfind(sign, max(0, mark.start - _QUOTED), mark.start) for sign in "「『")
        return not own[0] <= opened + 1 <= own[1]

    def last_of_all(self, proposal: Proposal, kind: Kind) -> tuple[int, ...]:
        """Give the number of the last one by how many there are: 全4巻で、最終巻は6月5日に."""
        counters = "".join(_COUNTERS.get(of, "") for of in _COUNTED.get(kind, ()))
        last = _last().search(self.text, max(0, proposal.start - _TOPIC), proposal.start)
        last = last or _ends().match(self.text, proposal.end)
        if last is None or (last["of"] or "話") not in counters:
            return ()
        whole = _whole().finditer(self.text, max(0, proposal.start - _WHOLE), last.end())
        return tuple([int(match["count"]) for match in whole if match["of"] in counters][-1:])

    def counted(self, proposal: Proposal) -> tuple[int, ...]:
        """Give the number that the title of a book or a disc has, or its row: 「透明の騎士 1」, 「…第5巻 Blu-ray」."""
        row = self.found[proposal.sentence]
        if proposal.work is not None:
            name = self.text[proposal.work[0] : proposal.work[1]].rstrip()
            match = _last_number().search(name) or _named_number().search(name)
            match = match or (_inner_number().search(name) if proposal.thing == "volume" else None)
            if match is None and row.layout == "row":
                match = _row_number().search(self.text, proposal.end, row.end)
        else:
            match = _last_number().search(self.text[proposal.end : row.end].rstrip()) if row.layout == "row" else None
        return (number_in_title(match["number"]),) if match is not None else ()


@cache
def _film() -> re.Pattern[str]:
    """What is said before the day of a disc that is that of a film: the second film comes to DVD on …"""
    return re.compile(r"\b(?:[Ff]ilm|[Mm]ovie|[Ii]t)\b(?!.*\bfilms\b)", re.DOTALL)


@cache
def _last_number() -> re.Pattern[str]:
    """The number of a book at the end of its title: 「透明の騎士 1」, 「月の庭18」, 「星の庭(3)」."""
    return re.compile(r"(?:(?<= )|(?<=\()|(?<=[ぁ-んァ-ヶー一-龠!?。]))(?P<number>\d{1,3})(?:\)|巻)?$")


@cache
def _row_number() -> re.Pattern[str]:
    """The number of a volume at the end of a row that begins with its day, and no price: 4月27日:月の庭 1."""
    return re.compile(r"(?<=[ぁ-んァ-ヶー一-龠!?。」』])(?<![価体格込税計全]) ?(?P<number>[1-9]\d?)[ \u3000]*(?![^\n])")


@cache
def _inner_number() -> re.Pattern[str]:
    """The number of a book before the name of its part, or in Roman figures: 「剣の歌27 夜の輪」, 「町の青IV」."""
    figures = r"\d{1,3}(?= )|(?:[\u2160-\u2169]|I{1,3}|IV|VI{0,3}|IX|X)(?= |$)"
    return re.compile(rf"(?<=[ぁ-んァ-ヶー一-龠!?。])(?P<number>{figures})")


@cache
def _named_number() -> re.Pattern[str]:
    """The number of a volume within its title: 「月の庭 第5巻 Blu-ray」, 「小鳥CD Vol.5 庭の歌」."""
    return re.compile(r"(?:第|[Vv][Oo][Ll]\.? ?)(?P<number>\d{1,3})(?:巻|(?=[^\d話回章部]|$))")


@cache
def _last() -> re.Pattern[str]:
    """The last one of several, with no date behind it."""
    return re.compile(r"(?:最終|完結|最後の)(?P<of>[巻話回])[^。\n\d]*$")


@cache
def _ends() -> re.Pattern[str]:
    """That the last one comes out on the date before it: 3月30日に最終回を迎えた, 6月26日に全25話で終了."""
    return re.compile(
        r"(?:\([月火水木金土日・祝]{1,3}\))?に(?:最終(?P<of>[話回])(?:を迎|と|が)|全\d{1,3}(?P<counted>話)で(?:終了|完結))"
    )


@cache
def _others() -> re.Pattern[str]:
    """What stands behind the number of something else: a bonus, those looked back on, what is printed again."""
    return re.compile(r"の(?:特典|付録|購入)|まで|を振り返|(?:は|が|の)(?:増刷|重版)")


@cache
def _apart() -> re.Pattern[str]:
    """What parts a number from a date before it: a comma, a title that is spoken of."""
    return re.compile(r"、|[」』][はがも]")


@cache
def _of_season() -> re.Pattern[str]:
    """What stands between an installment and the number of its episode: 第2期の最終回・第25話."""
    return re.compile(r"(?:の最終[回話]|最終[回話])[・、(]?")


@cache
def _parted() -> re.Pattern[str]:
    """A clause that ends between a number and a date: 原作第5巻が好評で、."""
    return re.compile(r"[はがも][^、]*、")


@cache
def _another() -> re.Pattern[str]:
    """What names a programme that is not the episode told before it."""
    return re.compile(
        r"特番|番組(?!表)|総集編|特別編|スペシャル|劇場版|映画[はが]|前作|全\d*話|翌週に?は|再放送|一挙|イベント|上映|第\d+[期巻]"
    )


@cache
def _everywhere() -> re.Pattern[str]:
    """All services that bring it."""
    return re.compile(r"各(?:種|動画)?(?:配信)?(?:サイト|サービス|プラットフォーム|局)")


@cache
def _other_episode() -> re.Pattern[str]:
    """What names another episode in English without its number."""
    return re.compile(r"\b(?:[Ff]inal|[Ll]ast|[Nn]ext|[Ll]ater|[Nn]ew|[Rr]emaining) (?:[a-z]+ )?episodes?\b|\bfinale\b")


@cache
def _else() -> re.Pattern[str]:
    """What says that it is not the episode told before that airs."""
    return re.compile(rf"{_another().pattern}|始ま|スタート|開始|休止|代わり")


@cache
def _whole() -> re.Pattern[str]:
    """How many there are in all."""
    return re.compile(r"全(?P<count>\d{1,3})(?P<of>[巻話回])")


@cache
def _series() -> re.Pattern[str]:
    """What tells that a whole series is brought: publishing the manga digitally since 2023."""
    return re.compile(r"\bthe (?:manga|series|novels|books)\b[^,;.]{0,24}$")


@cache
def _editions() -> re.Pattern[str]:
    """What names an edition of a volume that was told before."""
    return re.compile(
        r"(?:電子|紙|通常|限定|特装|同梱|豪華)(?:書籍)?版|紙の"
        r"|\b(?:e-?book|paperback|hardcover|(?:digital|regular|standard|ordinary) edition)\b"
    )
