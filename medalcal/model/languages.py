"""Languages by their two letters, and what is written in their place."""

from __future__ import annotations

_CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te
tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

LANGUAGES = frozenset(_CODES.split())
"""ISO 639-1. Source: https://www.loc.gov/standards/iso639-2/php/code_list.php"""

_MEANT = {
    "jp": "ja", "jpn": "ja", "cn": "zh", "zho": "zh", "chi": "zh", "kor": "ko", "eng": "en", "us": "en", "gb": "en",
    "deu": "de", "ger": "de", "at": "de", "fra": "fr", "fre": "fr", "spa": "es", "mx": "es", "ita": "it", "por": "pt",
    "bra": "pt", "rus": "ru", "pol": "pl", "vn": "vi", "vie": "vi", "tha": "th", "ind": "id", "gr": "el", "ua": "uk",
    "cz": "cs", "dk": "da",
}  # fmt: skip
"""Countries and longer codes that people write for a language."""


def is_language(code: str) -> bool:
    """Tell whether two letters are those of a language, or three may be those of one that has no two."""
    return code in LANGUAGES or (len(code) == 3 and code not in _MEANT)


def edition_meant(text: str) -> str | None:
    """Give an edition with the language for which its code was probably written: ja-print for jp-print; else None."""
    code, dash, rest = text.partition("-")
    return f"{_MEANT[code]}{dash}{rest}" if code in _MEANT else None
