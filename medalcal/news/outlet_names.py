"""The names by which outlets are looked for: the gazetteer's, and those that every reader of such news knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pkgutil import get_data
from typing import NamedTuple

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.plain import bare, plain

_KNOWN = "outlets.txt"
"""The file of those that are always known, which is a part of the package as its modules are."""


class Name(NamedTuple):
    """A name by which an outlet is looked for."""

    text: str
    kind: str
    slug: str | None = None
    zone: str | None = None
    territory: str | None = None
    rollover: int = 300
    period: str = ""
    """Of a magazine one of whose names tells it: ``weekly``, ``monthly``."""


class Names:
    """The names by their first two characters; they are made where a text has those, which are few of thousands."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._known = _known()
        self._gazetted = {name.text: name for name in _gazetted(gazetteer)}
        self._made: dict[str, list[Name]] = {}
        self.beginnings: dict[str, list[str]] = {}
        for text in dict.fromkeys((*self._known, *self._gazetted)):
            self.beginnings.setdefault(text[:2], []).append(text)

    def beginning(self, with_: str) -> list[Name]:
        """Give the names that begin with two characters, the longest first."""
        if with_ not in self._made:
            texts = sorted(self.beginnings.get(with_, ()), key=lambda text: (-len(text), text))
            self._made[with_] = [self._named(text) for text in texts]
        return self._made[with_]

    def _named(self, text: str) -> Name:
        """Give a name with what is known of it; the gazetteer's word goes before all other."""
        kind, territory, zone = self._known.get(text, ("", None, None))
        name = self._gazetted.get(text)
        if name is None:
            name = Name(text, kind, None, zone, territory)
        elif kind:
            name = name._replace(zone=name.zone or zone, kind=kind if name.kind == "publisher" else name.kind)
        return name._replace(slug=self._slug(name)) if name.kind == "magazine" and name.slug is None else name

    def _slug(self, name: Name) -> str | None:
        """Give the slug under which a magazine is known by its name without how often it comes out."""
        period = _period_of([name.text])
        word = next((word for word in PERIODS if period and name.text.startswith(word)), "")
        short = self._gazetted.get(name.text.removeprefix(word)) if word else None
        return short.slug if short is not None and short.period in ("", period) else None


@lru_cache(maxsize=8)
def names_of(gazetteer: Gazetteer) -> Names:
    """Give the names that are known with a gazetteer."""
    return Names(gazetteer)


PERIODS = {"Weekly ": "weekly", "週刊": "weekly", "Monthly ": "monthly", "Gekkan ": "monthly", "月刊": "monthly"}


PLAIN = str.maketrans("ōūāēīŌŪ", "ouaeiOU")
"""Long vowels as they are written without their sign."""


def _one_word(name: str, *others: str) -> str:
    """Give what tells that a word is a magazine: its publisher, the word for it, in Kiss in 2001."""
    when = r"(?= (?:in|on|since|from) (?:\d|[A-Z]))"
    listed = rf"(?<=\({name})(?=, (?:since )?(?:19|20)\d\d)"
    return "|".join(
        (r"(?= magazine)", _NUMBER_OF, rf"(?<=(?:'s|of) {name})", rf"(?<= in {name}){when}", listed, *others)
    )


def _of(publisher: str, name: str) -> str:
    """Give what tells that a word which persons and works are called as well is a magazine of a publisher."""
    when = r"(?= (?:in|on|since|from) (?:\d|[A-Z]))"
    places = (rf"(?<={publisher}'s {name})", rf"(?<=the magazine {name})", rf"(?<= (?:in|to) {name}){when}")
    return "|".join((r"(?= magazine)", _NUMBER_OF, *places))


def _in_japan(name: str, *others: str) -> str:
    """Give what tells in Japanese that a word is a magazine: its publisher, its number, a serial in it."""
    places = (rf"(?<=[社店]の「{name})(?=」)", rf"(?<=発売の{name})(?=[にで])", rf"(?<=発売の「{name})(?=」)")
    return "|".join((_PRINTED, *places, *others))


def _publishes(name: str) -> str:
    """Give what tells that a word or a family name is a publisher: what it does with books."""
    return rf"{_SELLS}|(?<=published by {name})|(?<=publisher {name})"


def _brings(name: str) -> str:
    """Give what tells that words which works are called as well are a company: that it sells, and who brings it."""
    before = "|".join(rf"(?<= {word} {name})(?! of\b)" for word in ("by", "from", "through", "via"))
    return rf"{_SELLS}|{before}|(?<=\({name})(?=[),;/])|(?<=publisher {name})|(?= (?:imprint|label)\b)"


def _no_title(name: str) -> str:
    """Give what tells that the name of a company is no title, nor a part of one: no article, no other capital."""
    kinds = r"(?:manga|anime|film|novel|movie|game)\b"
    behind = rf"premier|airs\b|opens (?!the|it)|begins|ends\b|of\b|{kinds}"
    longer = r" (?!(?:Label|Line|Imprint)\b)[A-Z](?![a-z]+s\b)|['’]s [A-Z](?!nglish)"
    told = rf", (?:the|an?) (?:[a-z-]+ ){{0,2}}{kinds}"
    what = "line|imprint|label|app|site|website|platform|service|channel|stream"
    return rf"(?= (?:{what})s?\b)|(?<![Tt]he {name})(?! (?:{behind})|{longer}|{told})"


def _shows(name: str) -> str:
    """Give what tells that words are a channel or a service: what is on it, and what it does with a work."""
    does = r"(?:air|premier|broadcast|stream|add|acquir|offer)(?:e?[sd]|e|ing)?"
    return rf"(?<= on {name}){_ON_AIR}|(?= (?:will |also |is ){{0,2}}{does} (?:it|its|the|both|all|an?|[A-Z]|\"))"


def _apart(name: str, look: str = "") -> str:
    """Give what tells that katakana are a name: no others beside them, which would make a longer word."""
    return rf"(?<![ァ-ヶー]{name})(?![ァ-ヶー]){look}"


_SELLS = (
    r"(?= (?:will |also |has |is )?"
    r"(?:(?:publish|releas|ship|list|licens|reprint|print)(?:e?[sd]|e|ing)?|(?:puts?|brings?) out)\b)"
)
"""What a publisher does with books."""

_ON_GRID = r"(?=[ :(]?\d{1,2}:\d\d)"
"""The clock of a slot."""

_ON_AIR = r"(?= (?:in|on|at|from|since|this|every|and|until|with|as|the)\b|[,.;:)]|$)"
"""What goes on behind a channel on which something is."""

_AIRS = (
    r"(?=(?: network| channel| UK| US)?,? (?:will |also |to |has |is )?(?:air|premier|broadcast)(?:e?[sd]|e|ing)?\b)"
)
"""What a channel does."""

_ISSUE = r"(?=[」』](?:\(|で|誌|の?\d)|\d+月?号)"
"""The number of an issue, behind the quotes of a title or not."""

_CALLED = r"(?=\d|」|誌|の\d)"
"""What stands behind a magazine, and not behind the word that its name is."""

_NUMBER_OF = r"(?=['’]s? (?:[A-Z][a-z]+ (?:\d{4} )?)?issue\b)"
"""The issue of a magazine, with its month: Afternoon's June issue."""

_PRINTED = (
    r"(?=\((?:集英社|講談社|小学館|白泉社|秋田書店|新書館|KADOKAWA|角川書店)"
    r"|[」』]?(?:誌|にて(?:\d{4}年|連載)|での?連載|\d{1,2}(?:月号|・\d|号)))"
)
"""What is printed behind a magazine in Japanese."""

_NUMBERED = r"(?=(?:\d{4}年)?\d+月?号|誌|」(?:\(|で|\d))"
"""The number of an issue, or the word for a magazine."""

_SERVICE = r"(?! ?[「『]|作品|版|原作|化)"
"""Behind a service, and not behind the sort of comics that has its name from it."""


CAREFUL = {
    "Webtoon": _SERVICE,
    "WEBTOON": _SERVICE,
    "Morning": _one_word("Morning"),
    "Evening": _one_word("Evening"),
    "Kiss": _one_word("Kiss", _ISSUE, _in_japan("Kiss")),
    "Cookie": _one_word("Cookie", _ISSUE, _in_japan("Cookie")),
    "Melody": _one_word("Melody"),
    "MELODY": _one_word("MELODY"),
    "Morning 2": _one_word("Morning 2"),
    "Sylph": _one_word("Sylph"),
    "Chorus": _of("Shueisha", "Chorus"),
    "Cobalt": _of("Shueisha", "Cobalt"),
    "Nemesis": _of("Kodansha", "Nemesis"),
    "Hibana": _of("Shogakukan", "Hibana"),
    "Ikki": _of("Shogakukan", "Ikki"),
    "Asuka": _of("Kadokawa", "Asuka"),
    "Wings": _of("Shinshokan", "Wings"),
    "Garo": _of("Seirindo", "Garo"),
    **dict.fromkeys(("WINGS", "ASUKA", "群像"), _NUMBERED),
    "Max": rf"(?= will| on| in|,? and|\))|(?<= on Max){_ON_AIR}",
    "Dessert": _one_word("Dessert"),
    "Afternoon": _one_word("Afternoon"),
    "Vertical": r"(?<=from Vertical)|(?<=by Vertical)"
    r"|(?=[,.;)]| (?:will|released|published|publishes|Comics|is|has|and|plans|licensed|announced|says|brings)\b)",
    "flowers": _in_japan("flowers", r"(?= magazine)"),
    "Flowers": _one_word("Flowers"),
    "Steam": r"(?! of)",
    "モーニング": r"(?!娘|コール|ショー)",
    "デザート": _in_japan("デザート", _CALLED),
    "なろう": r"(?=系|」|で)",
    "Ciao": _one_word("Ciao"),
    "Overlap": r"(?!s| between)",
    "プリンセス": _in_japan("プリンセス"),
    "クッキー": _in_japan("クッキー"),
    "マーガレット": r"(?=\d|」|コミックス)",
    "楽園": _in_japan("楽園", r"(?=Le|ルパ)"),
    "ARIA": _one_word("ARIA", r"(?=\d)"),
    "Margaret": _one_word("Margaret"),
    "MX": (
        rf"{_ON_GRID}|(?<=\bon MX)(?=[,.;)]| (?:and|at|from)\b|$)"
        r"|(?<=\d\d MX)|(?<=\(MX)(?=[)・])|(?<![ァ-ヶー一-龠]MX)(?=ほか|[・、]|[にでは](?![\d-])|】)"
    ),
    **dict.fromkeys(("TX", "CX"), _ON_GRID),
    "ABC": rf"{_ON_GRID}|(?=[・/]テレビ朝日|/TV Asahi|、BS)|(?<= MX、ABC)",
    "フジ": r"(?=系|・|ほか)|(?<=[(【]フジ)(?=[)】])",
    "テレ朝": r"(?=系)|(?<=[(【]テレ朝)(?=[)】])",
    "イブニング": _CALLED,
    "シリウス": r"(?=\d|」|誌|コミ)",
    "ララ": r"(?=\d)",
    "Dragon Age": r"(?= magazine)",
    "Web Sunday": r"(?= website| app| magazine)",
    "メロディ": _in_japan("メロディ", r"(?=\d)"),
    **dict.fromkeys(("Toho", "Toei"), r"(?! Animation)"),
    "All 4": r"(?=[,.;)]| (?:will|in|on|from|at|and|has|is)\b)",
    "Sci Fi": r"(?= Channel| (?:will|in|on|has|airs|aired)\b|[,.;)]|'s)",
    "New Video": r"(?! [A-Z])",
    "Digital Manga": r"(?! (?:release|edition|version|volume)s?\b)",
    "Daisuki": r"(?! (?:[Nn]a|[Dd]a|[Dd]esu|[Nn]o)\b)",
    "IFC": r"(?! Center| Films)",
    "Starz": r"(?! Media| Entertainment| Animation)",
    "東映": r"(?!アニメ|動画|太秦|京都|特撮)",
    "NHK": r"(?!-?FM| FM|ラジオ|交響)",
    "Fox": rf"(?<= on Fox){_ON_AIR}|{_AIRS}",
    "Boomerang": rf"(?<= on Boomerang){_ON_AIR}|{_AIRS}",
    "Razer": rf"(?<= on Razer){_ON_AIR}|{_AIRS}",
    "MTV": r"(?! (?:Video|Movie|Europe|Awards))",
    **dict.fromkeys(("France 2", "France 3", "France 4", "France 5"), _ON_AIR),
    "ShowTime": r"(?! Anytime)",
    "Titan": rf"(?<!on Titan)(?:{_publishes('Titan')})",
    **dict.fromkeys(("Madman", "Madman Anime"), r"(?!(?: Anime)? Festival)"),
    "学研": r"(?<![大科数]学研)(?![究修ぐ])",
    **dict.fromkeys(("Animelo", "アニメロ"), r"(?! ?(?:Summer|Festival|サマー))"),
    "まんが王国": r"(?!・|とっとり|土佐)",
    "Audible": r"(?!,? and )",
    "GAGA": r"(?<!LADY GAGA)",
    "Marvelous": r"(?= (?:Entertainment|USA|AQL|and|is|has)\b|[,;.)])|" + _SELLS,
    "Mill Creek": r"(?! (?:Park|Road))",
    **{
        name: _publishes(name)
        for name in (
            "Hayakawa",
            "Poplar",
            "Chikuma",
            "Iwanami",
            "Carlsen",
            "Podium",
            "Yen",
            "Neon",
            "Udon",
            "One Peace",
            "Bandai",
        )
    },
    **{
        name: _apart(name)
        for name in (
            "コロムビア",
            "ワーナー",
            "テラサ",
            "ギャガ",
            "ネムキ",
            "リブレ",
            "バップ",
            "ランティス",
            "マーベラス",
            "ジェネオン",
        )
    },
    **{
        name: _apart(name, _NUMBERED)
        for name in (
            "アックス",
            "ガロ",
            "コーラス",
            "コバルト",
            "フラワーズ",
            "シルフ",
            "ウィングス",
            "ネメシス",
            "ヒバナ",
            "メフィスト",
        )
    },
    "東京ドーム": r"(?!シティ|ホテル)",
    "Tokyo Dome": r"(?! (?:City|Hotel))",
    "東劇": r"(?!場|団)",
    "南座": r"(?<![東西]南座)(?![長席])",
    "松竹": r"(?!梅)",
    "青騎士": _in_japan("青騎士", r"(?=\d|[」』](?:で|に|誌|\(|\d))"),
    "ビリビリ": r"(?!と|っ|す[るれ]|し[たてなび]|くる|来る|感)",
    "ニコニコ": r"(?!と|顔|笑|す[るれ]|し[たてな]|マーク)",
    "なかよし": r"(?!\d+[人匹組]|[なこ]|の(?!\d)|グループ|コンビ|姉妹|兄弟|家族|夫婦)",
    "ニュータイプ": r"(?!の(?!\d)|たち|専用|能力|部隊|同士)",
    "Newtype": r"(?<! a Newtype)(?! (?:pilot|power|soldier|abilit|child))",
    "Gundam Ace": _one_word("Gundam Ace"),
    "Swan Magazine": r"(?! of\b)",
    "Moonlight Novels": r"(?= (?:web ?site|site)\b)|(?<= on Moonlight Novels)",
    "Seven Seas": r"(?<![Tt]he Seven Seas)|(?= (?:panel|booth|edition|release|website|imprint)s?\b)",
    "All the Anime": r"(?!,? [A-Z][a-z]| (?:coming|that|you|we|in|on|of)\b)",
    "It's Anime": rf"(?<= on It's Anime){_ON_AIR}|(?=['\"]? (?:YouTube )?channel)",
    "Sentai": r"(?<!Super Sentai)",
    "Kaze": r"(?! (?:no|ni|ga|to|wo|o|wa)\b)",
    "Cheese!": r"(?<!Say Cheese!)(?! (?:premier|airs\b|opens|begins))",
    "Fellows!": r"(?! (?:premier|airs\b|opens|begins))",
    **{name: _shows(name) for name in ("Game One", "Action Channel", "Crackle", "Peacock")},
    **{name: _brings(name) for name in ("Drama Queen", "Last Gasp", "Purple Plan", "Lucky Red", "Jade Dynasty")},
    **{
        name: _no_title(name)
        for name in (
            "Airship",
            "Ghost Ship",
            "Steamship",
            "Lucky Penny",
            "Anime Works",
            "Azuki",
            "Tapas",
            "Twitch",
            "Inklore",
            "Saga Forest",
        )
    },
}
"""Names that are words as well: what has to follow, or may not."""

LONE = frozenset(
    ("Morning", "Morning 2", "Evening", "Kiss", "Cookie", "Melody", "Dessert", "Afternoon", "Ciao", "Margaret", "Sylph",
     "Dragon Age", "Gundam Ace")
)  # fmt: skip
"""Magazines whose names are words, which also stand by what is before and behind them."""


def _gazetted(gazetteer: Gazetteer) -> list[Name]:
    return [
        Name(
            plain(name).translate(PLAIN),
            known.kind,
            known.slug,
            known.zone,
            known.territory,
            known.rollover,
            _period_of(known.names),
        )
        for known in gazetteer.outlets
        for name in known.names
        if len(name) > 1
    ]


def _period_of(names: Iterable[str]) -> str:
    """Give how often a magazine comes out, if a name of it says so."""
    return next((period for name in names for word, period in PERIODS.items() if name.startswith(word)), "")


@lru_cache(maxsize=1)
def _first_names() -> dict[str, str]:
    """Give for the names of stations and services the first on their line, without spaces and capitals."""
    return {
        bare(name): bare(line.partition(_BETWEEN)[0])
        for (kind, *_), lines in _sections()
        if kind in ("channel", "platform")
        for line in lines
        for name in line.split(_BETWEEN)
    }


def one_name(text: str) -> str:
    """Give one name for all by which a station or service goes: of テレ東 and TV Tokyo the same."""
    return _first_names().get(bare(text), bare(text))


_About = tuple[str, str | None, str | None]
"""Of the names of a section: what they are, where, and on whose clock."""

_BETWEEN = " | "
"""Between the names of one outlet."""


def _known() -> dict[str, _About]:
    """Give the names that are always known, as their file holds them, with other spellings of them."""
    found: dict[str, _About] = {}
    others: dict[str, _About] = {}
    for about, lines in _sections():
        names = _BETWEEN.join(lines).split(_BETWEEN)
        found |= dict.fromkeys(names, about)
        others |= dict.fromkeys(_other_spellings(names), about)
    return others | found


def _sections() -> Iterator[tuple[_About, list[str]]]:
    """Give the sections of the file: what their outlets are, and a line for each."""
    text = (get_data(__package__, _KNOWN) or b"").decode()
    for section in ("\n" + text).split("\n[")[1:]:
        head, _, body = section.partition("]\n")
        kind, territory, zone, *_ = (*head.split(" "), None, None)
        yield (kind or "", territory, zone), [line for line in body.split("\n") if line and line[0] != "#"]


def _other_spellings(names: list[str]) -> list[str]:
    """Give the names as they are written elsewhere: Shounen for Shonen, and longer names in capitals."""
    others = [name.replace("Shonen", "Shounen") for name in names if "Shonen" in name]
    longer = (name for name in names + others if len(name) > 4 and name.isascii())
    return others + [name.upper() for name in longer if name not in CAREFUL]
