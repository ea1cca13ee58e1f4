"""What kind of release a fact is: by the word that says it, by the thing that comes out, and by who brings it."""

from __future__ import annotations

from collections.abc import Collection

from medalcal.news.found import Kind

PRIORITY = (
    "promo",
    "dub",
    "goods",
    "radio",
    "show",
    "disc",
    "volume",
    "audio",
    "chapter",
    "live",
    "game",
    "special",
    "ova",
    "film",
    "drama",
    "song",
    "anime",
    "novel",
    "manga",
    "series",
    "info",
)
"""Of several things named together, the one that is meant: the volume of the manga, the Blu-ray of the film."""

_BY_THING: dict[str, Kind] = {
    "disc": "disc",
    "audio": "other",
    "volume": "volume",
    "chapter": "issue",
    "live": "live",
    "game": "other",
    "goods": "other",
    "radio": "other",
    "show": "other",
    "song": "other",
}


def kind_of(hint: str, thing: str, outlets: Collection[str]) -> Kind | None:
    """Give the kind; nothing where no release is meant.

    Args:
        hint: What the cue says of the kind.
        thing: What comes out; empty if nothing is named.
        outlets: The kinds of the outlets named with it.
    """
    if hint == "award":
        return "award"
    if thing == "promo" or (thing == "info" and not {"channel", "platform"} & set(outlets)):
        return None
    streams = are_of_streams(outlets)
    return _by_hint(hint, thing, outlets, streams=streams) or _by_thing(hint, thing, outlets, streams=streams)


def are_of_streams(outlets: Collection[str]) -> bool:
    """Tell whether kinds of outlets are those of what streams: a platform among them, and no station."""
    return "platform" in outlets and "channel" not in outlets


_WHOLE = ("film", "anime", "series", "special", "ova", "drama", "manga", "novel", "")
"""Works, named or not, of which a word for the screen makes a film."""


def _by_hint(hint: str, thing: str, outlets: Collection[str], *, streams: bool) -> Kind | None:
    """Give the kind that a word tells: it is screened, held, on the air; nothing where the thing tells more."""
    sold = hint == "release" and thing in ("disc", "volume", "audio", "goods")
    if "event" in outlets and not sold and hint in ("air", "film", "broadcast", "live", "open", "weak", "release", ""):
        return None if thing == "dub" else "live"
    if "venue" in outlets and hint in ("live", "") and thing in ("anime", "series", "") and len(set(outlets)) == 1:
        return "live"
    if hint == "run" and thing in ("volume", "manga", "novel", "chapter") and "channel" not in outlets:
        return "issue"
    if hint == "open" and thing in ("manga", "novel") and not {"magazine", "publisher"} & set(outlets):
        return "film"
    if hint == "film" and thing in ("drama", "anime") and "channel" in outlets and "theater" not in outlets:
        return "broadcast"
    if hint == "print" and thing in ("anime", "drama") and not {"channel", "platform"} & set(outlets):
        return "volume" if {"publisher", "distributor"} & set(outlets) else "issue"
    read = hint == "stream" and "magazine" in outlets and not {"channel", "platform"} & set(outlets)
    if read and thing in ("", "manga", "series"):
        return "issue"
    if hint == "issue" and thing not in ("volume", "disc", "audio", "live", "dub"):
        return "issue"
    stationed = "channel" in outlets and "platform" not in outlets
    if (
        hint == "stream"
        and not (stationed and thing in ("anime", "dub", "drama", "special"))
        and (thing not in (*_BY_THING, "dub") or (streams and thing in ("disc", "live")) or thing == "chapter")
    ):
        return "issue" if thing in ("chapter", "manga") else "stream"
    if hint == "film" and thing in (*_WHOLE, "chapter"):
        return "film"
    if "channel" in outlets and (
        (hint == "live" and thing in ("anime", "drama")) or (thing == "live" and hint == "air")
    ):
        return "broadcast"
    if hint == "live" and thing in ("anime", "manga", "series", "film", "ova", "novel", "", "song", "live"):
        return "live"
    return "broadcast" if hint == "broadcast" and thing in ("disc", "audio", "goods") else None


def _by_thing(hint: str, thing: str, outlets: Collection[str], *, streams: bool) -> Kind | None:
    """Give the kind that a thing tells, or its publisher."""
    if thing == "dub":
        return "film" if hint in ("film", "open") else "broadcast" if "channel" in outlets else "stream"
    if thing in ("game", "audio", "song") and hint in ("air", "broadcast") and "channel" in outlets:
        return "broadcast"
    if thing in _BY_THING:
        shown = thing == "live" and hint in ("broadcast", "air")
        return "stream" if streams and shown else "broadcast" if shown and hint == "broadcast" else _BY_THING[thing]
    alone = "publisher" in outlets and not {"channel", "platform", "theater", "magazine"} & set(outlets)
    if alone and thing in ("", "series", "manga", "novel") and hint in ("open", "start", "release", "print", ""):
        return "issue" if thing == "manga" and hint in ("start", "open") else "volume"
    return _of_work(hint, thing, outlets, streams)


def _of_work(hint: str, thing: str, outlets: Collection[str], streams: bool) -> Kind | None:
    """Give the kind of what is named as a whole: a film, an anime, a manga."""
    if thing == "film":
        aired = hint == "broadcast" or ("channel" in outlets and hint != "open")
        return "broadcast" if aired else "stream" if streams and hint != "open" else "film"
    if thing in ("manga", "novel"):
        return _printed(hint, thing, outlets)
    if thing in ("anime", "drama"):
        if hint == "release" and "distributor" in outlets and not {"channel", "platform"} & set(outlets):
            return "disc"
        if "magazine" in outlets and not streams and "channel" not in outlets:
            return "issue"
        opens = hint == "open" and "channel" not in outlets
        return "stream" if streams else "film" if opens or "theater" in outlets else "broadcast"
    if (
        thing == "ova"
        and not {"channel", "platform", "theater"} & set(outlets)
        and hint in ("release", "print", "adapt", "start", "")
    ):
        return "disc"
    if thing in ("special", "ova"):
        if hint in ("open", "film") and not set(outlets) & {"channel", "platform"}:
            return "film"
        return "stream" if streams else "broadcast"
    return _unnamed(hint, outlets, streams)


def _printed(hint: str, thing: str, outlets: Collection[str]) -> Kind | None:
    if hint in ("print", "release") and "magazine" not in outlets:
        return "volume"
    if hint in ("broadcast",) or "channel" in outlets:
        return "broadcast"
    if hint == "adapt" or (hint == "" and "magazine" not in outlets):
        return None
    if thing == "novel" and "magazine" not in outlets:
        return "volume"
    return "issue"


def _unnamed(hint: str, outlets: Collection[str], streams: bool) -> Kind | None:
    """Give the kind where only the cue and the outlets tell."""
    if streams:
        return "stream"
    if "channel" in outlets or (hint in ("air", "broadcast") and "magazine" not in outlets):
        return "broadcast"
    if hint in ("issue", "run") or "magazine" in outlets:
        return "issue"
    if hint == "print":
        return "volume"
    if hint == "open" or "theater" in outlets:
        return "film"
    if "publisher" in outlets:
        return "volume"
    return "disc" if "distributor" in outlets and hint in ("release", "") else None


FITTING: dict[str, tuple[str, ...]] = {
    "broadcast": ("channel",),
    "stream": ("platform",),
    "film": ("theater", "venue", "distributor", "platform", "event"),
    "live": ("event", "venue", "theater", "platform"),
    "volume": ("publisher", "platform"),
    "issue": ("magazine", "platform"),
    "disc": ("publisher", "distributor", "platform"),
    "award": (),
    "other": ("platform", "publisher", "distributor"),
}
"""The kinds of outlets that bring each kind of release."""
