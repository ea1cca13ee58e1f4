"""The words by which English says that no day is known yet, as rows of the table of words."""

from __future__ import annotations

_DAYS = (
    r"(?:dates?|schedules?|windows?|timing|(?:opening |release |air |broadcast )day|days?(?= (?:has|have|was|is)\b))"
)
"""What is not known of a release that waits for its day."""

UNDECIDED: tuple[tuple[str, str], ...] = (
    ("undecided", r"(?:indefinitely|wait(?:s|ing)? for (?:further notice|a new date)|(?<!time )TB[ACD](?! (?:19|20)\d\d)|to be (?:announced|determined|confirmed|decided)|(?:[Nn]o|has no|without a) new (?:\w+ ){{0,2}}(?:date|timing|schedule)|(?:at|until|till|to) (?:an? )?(?:(?:yet|as yet|as-yet|still) )?(?:later|future|unknown|unclear|unspecified|undetermined) (?:date|point|time)|(?:at|until|till|to|for) an? (?:new )?(?:date|day|time) (?:that (?:is|has) )?(?:not yet|yet to be|still to be|to be) (?:been )?(?:announced|decided|set|determined|fixed|named|revealed)|undecided|not yet (?:been )?decided|until further notice|[Uu]ndated|[Uu]ndetermined|Undecided(?=[.,;\"”\n]|$)|not (?:yet )?(?:been )?(?:dated|settled|scheduled)(?= yet|[.,;\"”)]|$)|(?:[Dd]ates?|[Dd]ays?|[Tt]iming) (?:still )?(?:to (?:(?:follow|come)(?! (?:on|at|in|from)\b)|be (?:set|fixed|given|named|found))|unknown|unclear)|is (?:still )?up in the air|t\.b\.[acd]\.|no word (?:of|on) (?:when|an? (?:new|return|resumption))|(?:as soon as|once|(?<=posted )when|(?<=announced )when|(?<=told )when) (?:it|they|(?:the )?dates?|the (?:committee|staff|company)) (?:is|are|has been|have been|decides?|sets?)(?: (?:decided|set|determined|fixed|settled|known|final|it|them))?(?=[.,;]|$)|hiatus)\b"),
    ("undecided", rf"(?:[Nn]ew|[Rr]eturn|[Rr]eplacement|[Aa]lternat(?:e|ive)|[Rr]evised) (?:[\w-]+ ){{{{0,6}}}}{_DAYS}(?: and \w+)? (?:as soon as|once|at a later time|will be|has not|is (?:not )?yet|has yet|is to be|is to come|to come|is still|was not|is not|have not|have yet|later|(?:at(?! last)|soon|when|in the (?:near )?future))\b"),
    ("undecided", rf"(?:announc(?:e|es|ed|ing)|reveal|inform (?:\w+ )?of|share|decid(?:e|ed) on|settl(?:e|ed) on|looking (?:into|for)|seeking) (?:a |an |the |its |any )?(?:new|replacement|alternat(?:e|ive)|revised|rescheduled) (?:\w+ ){{{{0,2}}}}{_DAYS}\b(?! (?:of|on|as|for)\b)"),
    ("undecided", rf"(?:[Nn]o|[Ww]ithout an?) (?:(?:new|other|exact|fixed|firm|definite|precise|set) day\b|day (?=yet|has|for it))|(?:[Nn]o|[Ww]ithout an?|[Ww]ithout any) (?:(?!on\b|of\b|the\b|to\b|than\b|for\b)[\w-]+ ){{{{0,3}}}}{_DAYS}\b(?! (?:of|on which|when)\b)(?: for it)?(?: (?:has been|have been|was|is|were) (?:yet )?(?:announced|set|given|decided|fixed|named|picked))?"),
    ("undecided", rf"(?:{_DAYS} (?:(?:for|of) (?:the |its )?)?(?:[\w-]+ ){{{{0,2}}}})?(?:ha(?:s|ve) not(?: yet)? been|(?:has|have|is|are) yet to be|is not yet|are not yet|hasn't been|haven't been) (?:set|decided|announced|revealed|determined|settled|fixed|named|scheduled|dated|given (?:a |new )?(?:\w+ )?dates?)\b"),
    ("undecided", r"(?:is|are) not (?:announced|known|official|decided|told|settled|set|fixed) (?:yet|for now|so far)\b"
                  r"|(?:has|have) not (?:yet )?(?:named|told|given|said) (?:[a-z]+ ){{0,3}}(?:or|and) (?:dates?|when)(?: yet)?\b"
                  r"|will be (?:revealed|announced|told|made known) (?:later|in the (?:near )?future|at a later (?:date|time|point))\b"),
    ("undecided", rf"(?:(?:has|have|did|do|does|would) not|(?:has|have|did|do|does|would)n't|ha(?:s|ve) yet to) (?:yet )?(?:been )?(?:announced?|set|decided?|given?|give|revealed?|sa(?:y|id)|stated?|specif(?:y|ied)|provided?|disclosed?) (?:(?:on )?(?:a|the|its|any) (?:[\w-]+ ){{{{0,2}}}}{_DAYS}\b|when\b)"),
)  # fmt: skip
