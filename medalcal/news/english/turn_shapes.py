"""Shapes of English words about dates that no longer hold, or never did: corrected, planned before, not known yet."""

from __future__ import annotations

TURNS = {
    "updated then": (
        r"(?<![\w,;] )\b(?:Update|UPDATE|Updated|UPDATED|Edit|EDIT|Correction)(?: (?:on|from|of))? ?[\[(]?$"
    ),
    "as planned": r" as (?:\w+ ){0,3}(?:planned|scheduled|announced|expected|intended|slated)\b",
    "delivered then": r"\b(?:[Ee]stimated|[Ee]xpected) (?:arrival|delivery|shipping)(?: date)?:? (?:on |by )?$",
    "of a reader": (
        r"\bI(?:['’]ve| have)? (?:(?:first|ever|once|last) )?(?:blogged|saw|watched|read|reviewed|bought|met|played"
        r"|heard|finished|discovered|covered)\b[^.;()\n\d]{0,40}$"
    ),
    "corrected": r"(?:\d|st|nd|rd|th|[a-z]{3})(?:,? (?:and )?| \()not (?:on |in |from )?$",
    "denied": r"\bnot (?:on |in )?$",
    "but another": r",? but (?:rather |instead )?(?:on |in )?(?=[A-Z\d])",
    "planned for release": r"(?:scheduled|planned|slated|set|due|listed) for (?:(?:an?|its) )?$",
    "will now": (
        r"(?:(?!\b(?:and|but|while|which)\b)[^.;\n]){0,60}?(?: (?:will|is|are|has|have))?(?: been)? now "
        r"(?!out\b|on\b|in\b|available\b)[a-z]+ "
    ),
    "opens phrase": (
        r"\W*(?:(?:Originally|Initially|First|Previously|Now|Due|(?:Scheduled|Slated|Set|Planned) for) ?){0,2}"
    ),
    "moves from": r"\b(?:[Mm]ov(?:es?|ed|ing)|[Ss]witch(?:es|ed)?|jump(?:s|ed)?) (?:over )?from $",
    "not dated": (
        r" (?:(?:has|have) (?:yet|still) to (?:announce|set|give|reveal|confirm|name)"
        r"|(?:has|have)(?:n['’]t| not) (?:yet )?(?:announced|set|given|revealed|confirmed|named)"
        r"|(?:release |premiere |streaming )?dates? "
        r"(?:yet\b|to be|TB[ACD]|(?:is|are|has|have)(?:n['’]t| not| yet)|will be (?:announced|revealed)))"
    ),
}
"""Each by its name, as ``shape`` gives it."""
