"""The words of English announcements as tables, in the order in which they are tried."""

from __future__ import annotations

from medalcal.news.marks import Cue

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
             "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
             "twentieth")  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
COUNTS = (*CARDINALS, "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")

PIECES = (
    "volumes|books|novels|episodes|discs|boxes|OVAs|Blu-rays|DVDs|BDs"
    "|(?:Blu-ray|BD|DVD)s?(?: [Dd]isc)? (?:volumes|boxes|discs|sets)"
)
"""What a work comes in of which it is said how many there are."""

LAST = "last"
"""Number of the last one, until it is known how many there are."""

_LONG_MONTHS = "|".join(month.capitalize() for month in MONTHS)
_M = (
    r"(?P<{}month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])(?:\.(?= ?\d))?|(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?"
    r"|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Z])(?:\.(?= ?\d))?)"
)
_DAY = r"(?P<{}day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w|:\d|[.,]\d)"
_Y = r"(?P<{}year>(?:19|20)\d\d)(?!\d|:\d|[-/.]\d|s\b|,\d)"
_SEASON = r"(?P<{}season>[Ww]inter|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|WINTER|SPRING|SUMMER|FALL|AUTUMN)\b"
_COUNT = (
    rf"\d{{{{1,4}}}}(?:st|nd|rd|th)|(?i:(?:{'|'.join(TENS)})[- ](?:{'|'.join(ORDINALS[:9])})"
    rf"|(?:{'|'.join(ten[:-1] for ten in TENS)})ieth|{'|'.join(ORDINALS)})"
)
_DAY_IN_WORDS = f"(?:twenty-(?:{'|'.join(ORDINALS[:9])})|thirty-first|thirtieth|{'|'.join(ORDINALS)})"
_RELATIVE = r"(?P<{}rel>[Tt]his(?: (?:coming|past|very))?|[Nn]ext|[Ll]ast|the coming|(?:the )?(?:upcoming|following|previous|same|past)|that same)"
_THAT = r"[Tt]hat (?:same )?"
_SOON = r"(?:(?P<{}vague>[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater|[Ee]arlier|(?:[Bb]eginning|[Ee]nd|[Ss]tart|[Mm]iddle|[Cc]lose)(?= of))(?:[- ](?:of |in |on )?(?:the )?))"
_WEEKDAY = (r"(?:(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)(?![a-z])\.?"
            r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY))")  # fmt: skip
_HALF = r"(?: ?(?P<{}half>[AaPp])\.? ?[Mm](?:\.|(?![a-z])))"

_DAYS = (
    r"(?:dates?|schedules?|windows?|timing|(?:opening |release |air |broadcast )day|days?(?= (?:has|have|was|is)\b))"
)
"""What is not known of a release that waits for its day."""

TABLE: tuple[tuple[str, str], ...] = (
    ("note", r"https?://\S+|www\.\S+|(?:as|while) (?:it|they|(?:the|its) (?:\w+ )?(?:anime|series|show|season|episodes?)) (?:airs?|aired|(?:is|are|was|were) (?:airing|broadcast|aired))\b|April [Ff]ools?\b|(?:this|last|next) year's(?= \w+ (?:issue|chapter|edition))"),
    ("iso", r"(?P<{}year>(?:19|20)\d\d)(?P<{}sep>[-/.])(?P<{}month>\d{{1,2}})(?P={}sep)(?P<{}day>\d{{1,2}})(?![\d/:-])"),
    ("dm", r"(?<![\d.])(?P<{}day>[12]\d|3[01]|0?[1-9])\.(?P<{}month>1[0-2]|0?[1-9])\.(?P<{}year>(?:19|20)\d\d)(?!\w|\.\d)"),
    ("us", r"(?<![\d.])(?P<{}month>[12]\d|3[01]|0?[1-9])\.(?P<{}day>[0-3]?\d)\.(?P<{}year>\d\d)(?!\w|\.\d)"),
    ("us", r"(?P<{}month>\d{{1,2}})/(?P<{}day>\d{{1,2}})/(?P<{}year>(?:19|20)?\d\d)(?![\d/]|:\d)"),
    ("dm", r"(?<![\d-])(?P<{}day>[12]\d|3[01]|0?[1-9])-(?P<{}month>1[0-2]|0?[1-9])-(?P<{}year>(?:19|20)\d\d)(?![\d-])"),
    ("us", r"(?P<{}month>1[0-2]|0?[1-9])/(?P<{}day>[0-3]?\d)(?![\d/]|:\d|c\b)"),
    ("range", rf"{_M} {_DAY}(?:,? {_Y})? ?(?:-|~|(?:to|until|through)(?= \d)|through(?= [A-Z][a-z]{{{{2,8}}}}\.? \d)) ?(?:(?P<{{}}until>(?!$)){_M.replace('{}month', '{}month2')} )?"
              rf"(?P<{{}}day2>\d{{{{1,2}}}})(?:st|nd|rd|th)?(?![\w:]|[.,]\d)(?:,? (?P<{{}}year2>(?:19|20)\d\d)(?!\d))?"),
    ("md", rf"{_M}(?:\.|,)? ?(?:the )?{_DAY}(?:,? ?(?:of )?{_Y}|,? (?:of )?(?P<{{}}ofyear>this|last|next|that same|that|the same|the following|the next) year)?"),
    ("dm", rf"(?P<{{}}day>\d{{{{1,2}}}})(?:st|nd|rd|th)?(?:, \d{{{{1,2}}}}(?:st|nd|rd|th)?){{{{0,4}}}}(?:,? and |-| to | & )\d{{{{1,2}}}}(?:st|nd|rd|th)?(?: of)? {_M}(?:,? {_Y})?"),
    ("wdday", rf"(?:(?<=\n)|(?<=\| )|(?<=[•*-] ))(?P<{{}}wd>{_WEEKDAY}),? (?:the )?(?P<{{}}day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?=\s*(?:\||:|  |-|\t| - ))"),
    ("holiday", rf"(?P<{{}}day>Boxing Day|Christmas (?:Day|Eve)|New Year's (?:Day|Eve)|Valentine's Day(?! [A-Z])|(?:(?<=on )|(?<=by )|(?<=for ))(?:Christmas|Halloween)(?! [A-Z]))(?:,? (?:of )?{_Y})?"),
    ("dm", rf"(?:the )?(?P<{{}}dayword>{_DAY_IN_WORDS}) of {_M}(?!'s)(?:,? {_Y})?"),
    ("dm", rf"(?:the )?(?P<{{}}day>\d{{{{1,2}}}})(?:st|nd|rd|th)?(?: of)? {_M}(?:,? {_Y}|,? (?:of )?(?P<{{}}ofyear>this|last|next|that same|that|the same|the following|the next) year)?"),
    ("pm", rf"(?:the )?{_SOON}{_M}(?! \d{{{{1,2}}}}(?!\d))(?:,? (?:of )?{_Y})?"),
    ("my", rf"{_M}(?:(?: of|,)? {_Y}|,? (?:of )?(?P<{{}}ofyear>this|last|next|that same|that|the same|the following|the next) year)"),
    ("thatm", rf"{_THAT}{_M}(?! \d)"),
    ("between", rf"(?<=[Bb]etween ){_M} and {_M.replace('{}month', '{}month2')}(?: of|,)? (?:{_Y}|(?P<{{}}ofyear>this|last|next) year)"),
    ("m", rf"(?<=[Bb]etween ){_M} and {_M.replace('{}month', '{}month2')}(?! \d)"),
    ("m", rf"{_M} ?[-/] ?{_M.replace('{}month', '{}month2')}(?! \d)"),
    ("relm", rf"{_RELATIVE} {_M}(?: {_DAY})?(?:,? {_Y})?"),
    ("m", rf"(?P<{{}}month>{_LONG_MONTHS})(?![a-z]| \d)(?<!May)(?<!March)|(?P<{{}}march>(?:(?<=[Ii]n )|(?<=this )|(?<=next )|(?<=last )|(?<=from )|(?<=until )|(?<=for )|(?<=since )|(?<=by )|(?<=to )|(?<=its )|(?<=a )|(?<=\()|(?<=\"))March|(?<=[,;] )March(?=[),.;\"]| and [A-Z]))(?! (?:to(?! (?:{_LONG_MONTHS})\b)|of)\b)|(?P<{{}}may>May)(?=[,.)]| (?:premiere|release|debut|issue)|$)|(?P<{{}}maybe>(?<=[Ii]n )May|(?<=this )May|(?<=from )May|(?<=until )May|(?<=for )May)(?![a-z])"),
    ("sy", rf"(?:(?:the )?{_SOON})?(?:the )?(?:upcoming |coming )?{_SEASON}(?: of|,)?(?: season)?(?: (?:of|in))? {_Y}"),
    ("ys", rf"{_Y} {_SEASON}"),
    ("m", rf"(?:(?<=\n)|(?<=\n[•*▼#-] )|(?<=\*\*)){_M}(?=:?[*]{{{{0,2}}}}(?:\n|$)|:? [–-]|: )"),
    ("sy", rf"(?:(?<=\n)|(?<=\n[•*▼#-] )|(?<=\*\*)){_SEASON}(?=:?[*]{{{{0,2}}}}(?:\n|$)|:? [–-]|: )"),
    ("seasonof", rf"(?:{_SOON})?(?:the )?{_SEASON}(?: of)? (?P<{{}}rel>this|next|last) year"),
    ("weekof", rf"(?:the )?(?P<{{}}vague>first|last|final) (?:full )?(?:week|weekend) (?:of|in) {_M}(?! \d{{{{1,2}}}}(?!\d))(?:,? (?:of )?{_Y})?"),
    ("dayof", r"(?:(?:[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Bb]y) )?(?:the )?(?P<{}day>\d{{1,2}})(?:st|nd|rd|th) of (?:the )?(?P<{}rel>this|next|last|following|same) month"),
    ("rels", rf"(?:{_SOON})?{_RELATIVE} {_SEASON}(?:(?: anime)? season\b)?"),
    ("rels", rf"(?:(?<=[Ii]n )|(?<=[Ii]n the )|(?<=[Ff]or )|(?<=from )|(?<=until )|(?<=[Dd]uring )|(?<=[Dd]uring the ))(?:{_SOON})?(?:the )?{_SEASON}(?:(?: anime)? season\b)?(?! (?:[A-Z\d]|of\b))"),
    ("rels", rf"(?:(?<=[ \n][Aa] )|(?<=[ \n][Ii]ts )|(?<=[ \n][Tt]he )){_SOON}?{_SEASON}(?= (?:[a-z-]+ )?(?:release|premiere|debut|launch|broadcast|opening)\b)"),
    ("relw", rf"{_RELATIVE} (?P<{{}}wd>{_WEEKDAY})(?!s| (?:[\w.:-]+ ){{{{0,3}}}}(?:time ?)?slots?\b)"),
    ("yearend", r"(?:before )?(?:the )?(?P<{}vague>end of the year|year's end|year is out|year end)\b(?! [\"'(]?\d)"),
    ("rely", rf"(?:{_SOON})?{_RELATIVE} (?P<{{}}unit>year|month|week|day(?!, (?:[A-Z][a-z]+ )?\d)|weekend)\b(?!'s)"),
    ("half", rf"(?:the )?(?P<{{}}part>[Ff]irst|[Ss]econd|[Ll]atter|1st|2nd) half of (?:{_Y}|(?P<{{}}rely>this|next|the) year)"),
    ("half", rf"{_Y}['’]s (?P<{{}}part>[Ff]irst|[Ss]econd|[Ll]atter) half"),
    ("quarter", rf"(?:the )?(?:(?P<{{}}q>first|second|third|fourth|last|final|1st|2nd|3rd|4th) [Qq]uarter(?: of(?! the))?|Q(?P<{{}}qn>[1-4]))(?: {_Y}|(?! of|[\w’'-]))"),
    ("vy", rf"(?:the )?{_SOON}{_Y}(?! [Ss]eason|['’]s\b)"),
    ("y", r"(?:(?<=in ')|(?<=of ')|(?<=from ')|(?<=since ')|(?<=until '))(?P<{}short>\d\d)(?![\w'])"),
    ("y", r"(?<![\d.,/$¥€£#_-])(?P<{}year>(?:19|20)\d\d)-(?:(?:19|20)\d\d|\d\d)(?![\d:-])(?! season)"),
    ("y", r"(?<![\d.,/$¥€£#_-])(?P<{}year>(?:19|20)\d\d)'s(?= (?:[a-z-]+ )?(?:film|movie|anime|series|OVA)\b)"),
    ("y", r"(?<![\d.,/$¥€£#_-])(?P<{}year>(?:19|20)\d\d)(?!\d|:\d|[-/.]\d|,\d|s\b|'s|[A-Za-z%])"),
    ("nottime", r"(?:nearly|over|more than|about|around|some|almost) \d+ (?:\"?\w+\"? )?(?:titles|series|shows|works|films)\b|(?:the )?number of\b|(?:double|twice|triple|half) the (?:\w+ )?(?:output|number|amount)\b|[$¥€£] ?\d[\d,.]*|\d[\d,.]*(?: (?:million|billion|thousand|copies|yen|units|percent|pages|minutes|hours|years?|tickets|theaters|cinemas|screens|countries|days|weeks|months)\b|%)"),
    ("saidclock", r"(?:(?P<{}part>[Hh]alf an hour|[Aa]n hour|[Oo]ne hour|[Tt]wo hours|[Hh]alf|(?:[Aa] )?[Qq]uarter|[Ff]ive|[Tt]en|[Tt]wenty-five|[Tt]wenty)(?: minutes)? (?P<{}side>past|after|to|before) )?"
                  rf"(?:(?:12 ?(?::00)? )?(?P<{{}}word>midnight|noon|midday)|(?P<{{}}hour>{'|'.join(CARDINALS)}|1[0-2]|[1-9])"
                  r"(?: o'clock)?(?P<{}daypart> at night| in the (?:morning|afternoon|evening)))(?![\w:])"),
    ("saidclock", rf"(?P<{{}}hour>{'|'.join(CARDINALS)})(?P<{{}}daypart> [ap]\.?m\b\.?)"),
    ("later", r"(?:(?:exactly|about|only|just) )?(?P<{}n>\d{{1,2}}|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|thirty) (?P<{}unit>weeks?|days?|nights?|hours?|minutes?) (?:later\b(?! than)|(?P<{}early>earlier|(?<=hour )before|(?<=hours )before|(?<=minutes )before)\b(?! than)(?: (?:that|(?:the|its) (?:television|TV) (?:slot|broadcast|airing|premiere|telecast))\b)?|after (?:that|the (?:television|TV|Japanese)? ?(?:slot|broadcast|airing|premiere|telecast))|after (?:its|their|it|television|Japan)\b(?! (?:[\w-]+ ){{0,4}}(?:premiere|debut|launch|release|opening|broadcast|airing|start) (?:on|in) (?:[A-Z][a-z]+ )?\d)(?: (?:broadcast|airing|airs?|TV|television|Japanese)\b){{0,3}})"),
    ("on", r"(?:(?:exactly|about|only|just) )?(?P<{}n>a|one|two|three|four|five|six|seven|eight|nine|ten) (?P<{}unit>month|year)s? (?:later|afterwards|after that|on)\b(?! (?:than|from)\b)|the (?P<{}unit2>month|year) after\b(?! (?:the|its|it|that)\b)"),
    ("later", r"(?:by |(?<=back ))(?P<{}n>\d{{1,2}}|an?|one|two|three) (?P<{}unit>weeks?|days?)\b(?! (?:to|until|later|earlier)\b)"),
    ("ago", r"(?:\d{{1,2}}|a|one|two|three|four|five|six|seven|eight|nine|ten) (?:weeks?|days?|months?|years?|hours?|minutes?) (?:later|after|ago|early|earlier|before|in advance|from now|ahead)\b"),
    ("wd", rf"(?P<{{}}every>[Ee]very|[Ee]ach) (?P<{{}}wd>{_WEEKDAY})s?(?:(?:,? (?:and|&|to|through|thru) | ?[-/] ?|, )(?:every )?{_WEEKDAY}s?(?![a-z])){{{{1,4}}}}(?: nights?)?"),
    ("wd", rf"(?:(?P<{{}}every>[Ee]very|[Ee]ach) )?(?P<{{}}wd>{_WEEKDAY})(?P<{{}}plural>s(?![a-z])|(?= nights\b| (?:(?!(?:in|on|at|of|for|from|to|and|with|the|its|a)\b)[\w.:-]+ ){{{{0,3}}}}(?:time ?)?slots?\b))?(?: (?:night|evening)\b)?(?! [A-Z][a-z]+ [A-Z]| (?:\w+ )?(?:block|line-?up)\b| (?:drama|anime|block|panel|broadcast|(?:morning|afternoon)(?! ?[).,;]|$)|road ?show)\b)"),
    ("now", r"(?P<{}day>(?<![a-z] )To(?:day|morrow)|today|tomorrow|[Tt]onight|yesterday|[Ll]ast night)\b(?:'s)?"),
    ("after", r"(?:(?:on )?(?:the|that) (?:very )?(?P<{}after>same|next|following) (?:day|date|night|evening)(?! (?:the (?:Japanese|original|show|series|anime)|they|it|as (?:it|they|the)|of)|, (?:[A-Z][a-z]+ )?\d)|(?:later )?that (?:same )?(?:day|night|evening)|the day after|(?P<{}before>the (?:day|night|evening) before(?! (?:the|that|its?|they)\b)))\b"),
    ("after", r"(?P<{}after>[Ss]ame) (?:day|night)(?=[,;.)])"),
    ("sameclock", r"(?:(?:at|in) )?the same (?:hour|time ?slot|slot)\b(?! (?:as|before)\b)|same (?:hour|minute)(?=[,.;)\n]|$)"),
    ("later", r"(?P<{}once>[Ss]imultaneously|[Aa]t (?:the same|that) time)\b"),
    ("number", rf"(?:[Ff]inal|[Ll]ast|[Cc]oncluding|[Ll]atest|[Nn]ewest|[Mm]ost recent) (?:[a-z]+ )?(?P<{{}}ordof>episode|volume|book|chapter|installment|one), (?:(?:the |its )(?P<{{}}ord>{_COUNT})|number (?P<{{}}number>\d{{{{1,3}}}}))(?=[,.;)]| (?:on|in|will|is)\b)"),
    ("dayalone", r"(?!(?<=isodes |apters |olumes )from the \d+(?:st|nd|rd|th) on)(?:[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Bb]y) the (?P<{}day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[,.;:)!?\"]| (?:and|at|from|on|in|for|to|with|it|its|is|will|as|by|of (?:this|that|next|last|the) month|together|through|until|comes?|goes|the|through)\b|\n|$)(?! (?:and|to) (?:the )?\d{{1,2}}(?:st|nd|rd|th) (?:issues?|volumes?|chapters?|episodes?)| to (?:the )?last)(?<!to the \dst)|(?:(?:on|[Oo]n) )?(?<!issue, )(?<!volume, )(?<!chapter, )(?<!episode, )the (?P<{}day2>[12]?\d|3[01])(?:st|nd|rd|th)(?!(?:,? \d{{1,2}}(?:st|nd|rd|th))*,? and \d{{1,2}}(?:st|nd|rd|th) (?:issue|volume|chapter|episode))(?=[,.;)]| at\b| from\b(?! \w+ing\b)|$)(?<!to the \dst)"),
    ("clock", rf"(?<![\d:])(?P<{{}}hour>[0-2]?\d):(?P<{{}}minute>[0-5]\d)(?!\d|:\d){_HALF}?|(?P<{{}}hour12>1[0-2]|0?[1-9]){_HALF.replace('half', 'half12')}"),
    ("zone", r"(?:(?P<{}zone>JST|KST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|UTC|GMT|BST|CET|CEST|AEST|AEDT)\b(?:[+-]\d{{1,2}})?"
             r"|(?P<{}zonename>(?:Japan(?:ese)?|Eastern|Pacific|Central|Tokyo|Korea)(?: Standard| Daylight)? [Tt]ime|(?<=[mM] )(?:Eastern|Pacific|Central)\b|(?<=m\. )(?:Eastern|Pacific|Central)\b))"),
    ("season#", r"(?:[Ss]eason|SEASON|[Cc]our|S)[ -]?(?P<{}n>\d{{1,2}})(?![\d.]|:\d)\b|\b(?:[Oo]pening|[Dd]ebut|[Ii]naugural) season\b|\b(?P<{}ord>\d{{1,2}}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth) (?:(?:and (?:final|last) |TV |television |anime |full |and final |new |\d{{1,3}}-episode )*)(?:[Ss]eason|series(?! of)|run(?= of\b)|installment|(?<![Aa] first )(?<![Aa] second )anime(?! (?:film|movie|event|to|on|in|for|project|screening|festival|episode)))\b|[Ss]eries (?P<{}m>\d)(?!\d)"
                r"|[Ss]eason (?P<{}card>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\b"
                r"|(?<=[Tt]he )(?P<{}whole>[Ff]irst|[Ss]econd|[Tt]hird)(?= (?:(?!of|to|in|on|for|and)[\w'!?:♪☆-]+ ){{1,7}}?(?:television |TV )anime series\b)"),
    ("number", r"(?P<{}of>[Vv]olumes?|VOLUME|VOLS?\.?|[Vv]ols?\.?|[Ee]pisodes?|EPISODE|[Ee]ps?\.?|[Cc]hapters?|[Ii]ssues?|no\.|[Bb]ooks?|Collections?|GN|[Dd]iscs?|[Bb]ox)(?:,? number|,? no\.)? ?#?(?P<{}n>\d{{1,4}})(?!\d|:\d|[.]\d)(?: ?(?P<{}more>-|to|through|and|&|,) ?(?P<{}n2>\d{{1,4}})(?![\w:/]|-\d)(?!(?:st|nd|rd|th)\b)(?P<{}rest>(?:, ?\d{{1,4}}(?![\w:]))*(?:,? (?:and|&) \d{{1,4}}(?![\w:]))?))?"),
    ("number", r"(?P<{}of>[Vv]olume|[Ee]pisode|[Cc]hapter|[Bb]ook|[Nn]umber|[Bb]ox|[Dd]isc)(?:,? number)? (?P<{}card>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b(?! (?:hundred|in the|of (?:the most|a kind))\b)(?<!number one)(?<!Number one)"),
    ("number", rf"(?P<{{}}ordof>[Vv]olumes|[Ee]pisodes|[Cc]hapters|[Bb]ooks|[Dd]iscs) (?P<{{}}ord>{'|'.join(CARDINALS)}) (?P<{{}}ordmore>and|through|to) (?P<{{}}ord2>{'|'.join(CARDINALS)})\b"),
    ("number", r"(?P<{}of>[Vv]olume|[Ee]pisode|[Cc]hapter|[Bb]ook|[Vv]ol\.) (?P<{}roman>[IVX]{{1,5}})\b(?![½'-])"),
    ("number", r"(?<![\w.])(?P<{}of>[Vv](?:\. ?)?)(?P<{}n>\d{{1,3}})(?![\w:]|\.\d)"),
    ("number", r"(?P<{}of>[Nn]ovel|[Tt]ome|[Bb]and) (?P<{}n>\d{{1,3}})(?![\w.:]|-)"),
    ("number", r"(?P<{}of>N[o]\.) ?(?P<{}bare>\d{{1,3}})(?![\d:]|\.\d)"),
    ("number", r"(?P<{}of>[Nn]umber) (?P<{}bare>\d{{1,3}})(?=,? the (?:last|final|newest|latest)\b| (?:is|due|out|slated|scheduled|coming|of the (?:series|manga|novels?|story)|will|comes|came|lands|follows|arrives|ships)\b)"),
    ("number", r"the first (?P<{}upto>two|three)(?= (?:ship|are|were|came|come|will|went|go|follow)\b)"),
    ("number", rf"(?:the )?first (?P<{{}}upto>two|three|four|five|six) (?:(?:[a-z-]+ ){{{{0,2}}}})(?P<{{}}of>chapters|{PIECES})\b"),
    ("number", r"(?<=[a-z!?] )(?<!Part )(?<!part )(?P<{}bare>\d{{1,3}})(?=, (?:which (?:[A-Z]\w+ )?(?:is|was|came|comes|went|goes|will|released|published|shipped|ships)|on the shelves|on sale|out|due|now|once|originally|previously)\b|, (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)| (?:for|from) (?=[A-Z][a-z]+\b)| slips?\b| slipped\b| (?:this|next|last|in|on|came|comes|arrives|ships|hits|goes|went|will|is out|out)\b)"),
    ("number", rf"(?<=[Tt]he )(?:last|final) of (?:the |its |his |her |[\w’']+(?: \w+)?['’]s )?(?P<{{}}card>{'|'.join(CARDINALS)}|\d{{{{1,2}}}}) (?:planned )?(?:\w+ )?(?P<{{}}of>chapters|{PIECES})\b"),
    ("number", rf"(?P<{{}}the>(?<=[Tt]he )(?:\d{{{{1,3}}}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})) (?:and (?:last|final) )?of (?:(?:[A-Z][\w’-]+ ){{{{0,2}}}}[A-Z][\w-]+['’]s|the \w+['’]s \d{{{{1,2}}}}|the|its|his|her|two|three|four|five|six|seven|eight|nine|ten|\d{{{{1,2}}}}) (?:planned )?(?:[\w-]+ ){{{{0,2}}}}(?P<{{}}ordof>chapters|{PIECES})\b"),
    ("number", r"(?<!, )\b(?P<{}of>[Nn]umber) (?P<{}n>\d{{1,3}})(?= of (?:the magazine|the weekly|the monthly|(?:Weekly|Monthly) )|, which (?:is out|comes out|came out|goes on|went on|ships|appears))"),
    ("number", r"(?P<{}opening>[Oo]pening|[Pp]remiere|[Dd]ebut|[Ii]naugural) (?:(?:collected|compiled|print|English) )?(?P<{}ordof>episode|volume|book|chapter)\b"),
    ("number", r"(?P<{}of>Blu-rays?|BD|DVD)(?: [Dd]isc)?[ -][Bb]ox(?: [Ss]et)? (?P<{}n>\d)(?![\w.])"),
    ("number", r"(?<!at )(?<!as )#(?P<{}hash>\d{{1,4}})(?!\d)"),
    ("number", rf"(?P<{{}}ord>{_COUNT}|[Ff]inal|[Ll]ast)"
               rf"(?:(?:/| (?P<{{}}ordmore>and|through|to|&) (?:the )?)(?P<{{}}ord2>\d{{{{1,4}}}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)}))?"
               r" (?:and (?:final|last|only|concluding|(?:most recent|latest|newest)|later|following|subsequent) )?(?:(?:home|video|printed|audio|[a-z]+-episode|\d+-page|U\.S\.|North American|dubbed|subtitled|English|Japanese|compiled|collected|print|physical|digital|tank[oō]u?bon|bound|manga|book|light|novel|graphic|regular|TV|anime|combined|compilation|omnibus|limited|premium|special|uncut|hardcover|paperback|main|new|BD|DVD|Blu-ray|Disc|[A-Z][\w'’!-]{{1,20}}) ){{0,5}}(?P<{}ordof>volumes?|books?|tank[oō]u?bon(?! volumes?)|novels?(?! series)|episodes?|chapters?|issues?|omnibus(?:es)?|e-?books?|(?:edition|box) sets?(?! (?:of|in|for|up|to)\b)|sets?(?=[,.]| (?:is|was|will|on|ships|comes|has|had|follows|due)\b)|discs?|(?:Blu-ray(?: Discs?)?|BDs?|DVDs?)(?:(?:/| and )DVDs?)?(?: (?:volumes?|box(?:es)?(?: sets?)?|sets?|discs?))?(?! releases?\b))\b(?! (?:since\b|(?:after|in) (?:over |almost |nearly |about )?(?:\w+ )?years?\b))"),
    ("number", rf"(?P<{{}}the>(?:(?<=[Tt]he )|(?<=[Ii]ts )|(?<=[a-z]['’]s )|(?<=; a )|(?<=, a )|(?<=and a )|(?<=with a ))(?:\d{{{{1,3}}}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)}))(?:(?: and (?:last|final))?(?= (?:one )?(?:(?:following|shipping|coming|arriving|due|scheduled|slated|set|listed) (?:on|in|for|out|to(?:day|morrow)|this|next|[A-Z][a-z]+ \d{{{{1,2}}}})|of (?:them|these|which)|having|\(of|on|in|will|shipped|ships|is|was|followed|ran|aired|opened|opens|started|starts|began|premiered|came|comes|has|had|from|arrives|this|last|next|comes|premieres|reached|reaches|appeared|appears|would|hits|hit|streets|follows|keeps|stays|airs|goes|went|gets|to|for|ready|available|online|with)\b|,(?! [A-Z])|\.))"),
    ("number", r"(?P<{}further>(?:[Ss]ubsequent|[Ff]urther|[Rr]emaining|[Oo]ther|[Ll]ater|[Mm]ore) volumes)\b"),
    ("number", r"(?P<{}end>(?<=[Tt]he )(?:last|latest|newest|most recent))(?= (?:one )?of (?:which|them)\b| one (?:released|published|out|from|on|in|last|this)\b| (?:on|in|for|from) (?:early |late )?[A-Z]| (?:is|was|will|shipped|ships|came|comes|went|goes|arrived|arrives|appeared|appears)\b)"),
    ("format", r"(?P<{}digital>[Dd]igital(?:ly)?(?! (?:manga|magazine|comic|service|distribut|single|archive))|[Ee]-?books?|electronically)\b"
               r"|(?:[Ii]n print|[Pp]rint(?= (?:edition|release|version|volume|copies|on|in|starting)|ed\b)|[Pp]hysical(?:ly)?|[Pp]aperback|[Hh]ardcover)\b"),
    ("beside", r"(?P<{}strong>(?:(?<!writing )(?<!posting )[Tt]he |[Ii]ts |[Hh]is |[Hh]er )?(?:(?<!side )(?<!spinoff )(?<!spin-off )(?<!writing )(?<!posting )(?<!writing the )(?<!posting the )[Ss]tory(?! into|['’]s| of [A-Z])|[Pp]lot|[Ll]etter|[Dd]iary|[Ll]ottery|[Cc]ampaign|[Nn]ews|[Nn]otice|[Ss]tate of emergency|[Ee]arthquake|[Pp]etition|[Pp]lanning (?=for)|[Rr]echarging period|[Pp]reparation period|[Ee]xhibitions?(?: space)?|[Ee]xhibits?|[Cc]onversation|[Pp]hotos?|[Pp]hotographs?|[Tt]alks|[Nn]egotiations|[Pp]ress (?:event|conference|release)|[Rr]ecordings?(?= (?:sessions?|work|began|begins|started|starts|stopped|ended|runs|took|wrapped|was|were|finished|is (?:finished|done|under))\b)(?: sessions?| work)?|[Aa]uditions?|[Cc]asting|[Ff]ilming|[Ss]hooting|(?<!began )(?<!started )[Dd]rawing|[Mm]aintenance|[Vv]ote|[Cc]ouncil|[Cc]ontract|[Ll]awsuit|[Hh]earing|[Uu]pfront|[Ss]igning(?: session)?|[Tt]rial|[Aa]pplications?|[Ss]ubmissions?|[Ww]ake|[Ff]uneral|[Mm]emorial(?: service)?|[Ss]ale (?=with|of|lasts)|[Ii]nitiative|[Mm]erger|[Ll]ine of|[Ss]tretch goals?|(?:[Pp]rogramming|[Aa]nimation|[Aa]nime|[Ll]ate-night|[Mm]orning|[Ee]vening|[Aa]fternoon) block(?= (?:that|which|will|first|kicked|began|started|[\"“]))|(?:[Aa]wards?|[Ff]estival)(?=,? (?:was |were )?(?:first )?(?:launched|began|started|founded))|[Ff]inancial (?:reports?|results)|[Cc]onvention(?= (?:runs?|takes|will|opens|starts|is|was|ran)\b)|[Oo]perations)\b(?! (?:arc|of Seasons|collection))|[Ww]ord of it|[Ww]ork on|[Pp]roduction (?=of|on|began|started|ended|wrapped))"
               r"|(?:[Tt]he )?(?P<{}weak>[Aa]uthors?|[Cc]reators?|[Aa]rtists?|[Dd]irectors?(?!['’]s cut)|[Aa]ctors?|[Aa]ctress|[Ss]ingers?|[Bb]and|[Ww]riters?|[Ee]ditors?|[Ss]tudios?|[Cc]ompany|[Ff]irm|[Ss]hop|[Ss]tore|[Mm]useum|[Cc]afes?|(?:programming |anime |late-night )*block|[Tt]ime ?slot|[Ss]ervers?|[Pp]rices?|[Ss]eats|[Dd]eal|[Ll]icen[cs]es?|[Rr]ights|[Ss]hares|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Mm]other|[Ff]ather|[Gg]randmother|[Tt]own|[Cc]ity|[Ss]chool|[Uu]niversity|[Pp]ostmark|[Rr]eceipt|[Pp]oster|[Ss]heet|I)\b(?! (?:theaters|cinemas|stores)\b| (?:who|that|which) (?:first )?(?:debuted|made (?:its|his|her|their) ))"),
    ("english", r"(?:in English|English(?=[- ](?:language|release|edition|version|translation|dub|volume|print|digital|publisher))|in North America|in the (?:U\.?S\.?|United States|West))"),
    ("note", r"Friday Road ?[Ss]how|(?<=Your )Lie in April|March Comes in|Anime (?:Expo|NYC|Boston|Central|Weekend|Fest\w*|Japan\b|News|Herald|Trending|Planet|Matsuri|Revolution|North|on DVD|Convention|Friends|Detour|Corner|Feminist)\b|(?:first|second|third|fourth|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day of (?:each|every|the) month\b|Ranma 1/2|April [Ff]ools?|(?:the )?same period (?:last|this|of last) year|(?:turn|series|chain|course) of events\b|(?:of |at )?that (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|as (?:scheduled|planned|usual|expected)\b|[Aa]ward[- ]winning|best-?selling|[Ll]ong-running|(?:[Ll]aunch|[Rr]elease|[Oo]pening|[Ee]nding) (?:party|event|act|credits)|[Rr]unning time|[Aa]ired? live|[Oo]n [Aa]ir(?! (?:on|from|in)\b)|shows? that|[Tt]he show must"),
    ("based", r"(?:inspired by|based (?:up)?on|adapted from)\b"),
    ("respectively", r"respectively\b"),
    ("open", r"\("),
    ("close", r"\)"),
    ("again", r"(?:that is(?:,| to say)|which is(?= to say| (?:the |about )?(?:half|noon|midnight|\d|[A-Z][a-z]+ \d|[A-Z][a-z]+day))(?: to say)?|effectively|essentially|actually|in truth|technically|i\.e\.?|or rather|in reality|really)\b"),
    ("stop", r",|;|:(?= [a-z])|--|-(?= )|\b(?:and|but|while|whereas|which|that(?! (?:point|year|day|time|date|month|same|week|night|one)\b)|who|whose|when|where|after|before|as|because|since(?= (?:the|it|its))|although|though|or|with)\b"),
    ("orig", r"(?:had (?:[a-z]+ ){{0,2}}been(?= (?:due|scheduled|slated|planned|set|meant|expected|promised)\b)|[Oo]riginally|(?:[Ff]irst|[Oo]nce|[Pp]reviously) announced(?= for )|(?:[Ff]irst|[Oo]nce)(?= (?:been )?(?:planned|scheduled|slated|set|meant|pencill?ed|solicited|listed|booked|promised|dated|due|advertised)\b)|until now|[Pp]reviously|[Ii]nitially|[Ff]ormerly|earlier(?= (?:scheduled|planned|announced))|instead of|rather than|as opposed to|(?:[Ii]ts |the )?(?:original|initial|previous|old|former|planned(?! (?:for|to|in|on)\b))(?= (?:(?!(?:in|on|since|from)\b)\w+ ){{0,2}}(?:date|release|premiere|debut|schedule|slot|plan|launch|broadcast|opening|start|[A-Z][a-z]+ \d))|(?:was|were) (?:meant|intended) (?:for|to)|(?:was|were) to(?= (?:first |also |originally |then )?(?:be(?!come)|have|air|open|premiere|debut|come|start|begin|launch|ship|stream|screen|run|return|follow|arrive|go|hit|end|conclude|take)\b)|had (?:originally |first )?(?:planned|intended|hoped)|(?:was|were|had been) (?:also |then |first |already |actually |most recently )?(?:scheduled|slated|planned|set|due|supposed|promised|dated(?= for\b)|advertised|pencill?ed in|booked(?= for\b)|solicited|listed(?= for\b)|expected)|would have(?: been)?|should have (?=been|come|gone|[a-z]+ed\b)|no longer|as (?:previously|originally) (?:announced|planned|scheduled))\b"),
    ("undecided", r"(?:indefinitely|(?<!time )TB[ACD](?! (?:19|20)\d\d)|to be (?:announced|determined|confirmed|decided)|(?:[Nn]o|has no|without a) new (?:\w+ ){{0,2}}(?:date|timing|schedule)|(?:at|until|till|to) (?:an? )?(?:(?:yet|as yet|as-yet|still) )?(?:later|future|unknown|unclear|unspecified|undetermined) (?:date|point)|(?:at|until|till|to|for) an? (?:new )?(?:date|day|time) (?:that (?:is|has) )?(?:not yet|yet to be|still to be|to be) (?:been )?(?:announced|decided|set|determined|fixed|named|revealed)|undecided|not yet (?:been )?decided|until further notice|no word (?:of|on) (?:when|an? (?:new|return|resumption))|(?:as soon as|once|(?<=posted )when|(?<=announced )when|(?<=told )when) (?:it|they|(?:the )?dates?|the (?:committee|staff|company)) (?:is|are|has been|have been|decides?|sets?)(?: (?:decided|set|determined|fixed|settled|known|final|it|them))?(?=[.,;]|$)|hiatus)\b"),
    ("undecided", rf"(?:[Nn]ew|[Rr]eturn|[Rr]eplacement|[Aa]lternat(?:e|ive)|[Rr]evised) (?:[\w-]+ ){{{{0,6}}}}{_DAYS}(?: and \w+)? (?:as soon as|once|at a later time|will be|has not|is (?:not )?yet|has yet|is to be|is to come|to come|is still|was not|is not|have not|have yet|later|(?:at|soon|when|in the (?:near )?future))\b"),
    ("undecided", rf"(?:announc(?:e|es|ed|ing)|reveal|inform (?:\w+ )?of|share|decid(?:e|ed) on|settl(?:e|ed) on|looking (?:into|for)|seeking) (?:a |an |the |its |any )?(?:new|replacement|alternat(?:e|ive)|revised|rescheduled) (?:\w+ ){{{{0,2}}}}{_DAYS}\b(?! (?:of|on|as|for)\b)"),
    ("undecided", rf"(?:[Nn]o|[Ww]ithout an?|[Ww]ithout any) (?:(?!on\b|of\b|the\b|to\b|than\b|for\b)[\w-]+ ){{{{0,3}}}}{_DAYS}\b(?! (?:of|on which|when)\b)(?: for it)?(?: (?:has been|have been|was|is|were) (?:yet )?(?:announced|set|given|decided|fixed|named|picked))?"),
    ("undecided", rf"(?:{_DAYS} (?:(?:for|of) (?:the |its )?)?(?:[\w-]+ ){{{{0,2}}}})?(?:ha(?:s|ve) not(?: yet)? been|(?:has|have|is|are) yet to be|is not yet|are not yet|hasn't been|haven't been) (?:set|decided|announced|revealed|determined|settled|fixed|named|scheduled|dated|given (?:a |new )?(?:\w+ )?dates?)\b"),
    ("undecided", rf"(?:(?:has|have|did|do|does|would) not|(?:has|have|did|do|does|would)n't|ha(?:s|ve) yet to) (?:yet )?(?:been )?(?:announced?|set|decided?|given?|give|revealed?|sa(?:y|id)|stated?|specif(?:y|ied)|provided?|disclosed?) (?:(?:on )?(?:a|the|its|any) (?:[\w-]+ ){{{{0,2}}}}{_DAYS}\b|when\b)"),
    ("new", r"(?:to|until|till|now|instead|new date(?! (?:is|was|has been|remains|given)\b)|to a new)\b"),
    ("from", r"[Ff]rom\b|[Bb]etween\b"),
    ("vague", r"(?:around|about|approximately|probably|maybe|circa|expected by|as early as|no earlier than)(?= [A-Z0-9])"),
    ("asof", r"[Aa]s of|[Bb]y(?= (?:the end of )?[A-Z0-9])"),
    ("prep", r"(?![Oo]n (?:an? )?(?:\w+ )?hiatus\b|[Oo]n sale\b|[Oo]n (?:the )?shelves|[Ii]n (?:\w+ )?(?:stores|shops|bookstores|theaters|cinemas|theatres)\b)(?:[Oo]n|[Ii]n|[Ss]ince|[Dd]uring|[Ff]or|[Ss]tarting|[Bb]eginning|(?<!manga )(?<!series )(?<!anime )(?<!comic )(?<!is )[Ee]nding(?! (?:theme|song))|[Aa]t|[Tt]hrough|[Tt]hroughout|[Uu]ntil|[Ww]ithin|of|the|a|an|its|their)\b"),
)  # fmt: skip
"""Kind and look, tried in this order at the start of each word."""

CUES: tuple[tuple[str, Cue], ...] = (
    (r"(?:took|takes|given|gave|received|was first|placed first|earned(?= the )|chose(?= (?:\w+ ){1,4}as (?:the )?best\b)|first place)\b(?=[^.]{0,90}(?:Award|[Pp]rize|Taish|Prix))", Cue("award", "", "past")),
    (r"(?:receiv(?:es?|ed)|given|gave) (?:the|an|this|its) (?:[^.;,\n]{0,60} )?[\"“]?[^.;,\n]{0,60}[Aa]ward\b(?!s)", Cue("award", "", "past")),
    (r"[Ss]ince (?:his|her) (?:\w+ )?debut\b|phased out\b|peaked\b", Cue("other")),
    (r"ha(?:s|ve) (?:been )?(?:draw(?:n|ing)|writ(?:ten|ing)|work(?:ed|ing)(?= on)|serializ(?:ed|ing))\b(?= (?:on )?(?:the|his|her|their|this|its|it|[A-Z]))(?=[^.\n]{0,90}\bsince\b)", Cue("release", "issue", "past")),
    (r"(?:released|issued|put out|published|posted) (?:an?|the|this|its|their) (?:\w+ ){0,2}(?:update|statement|notice|announcement|apology|message|comment|list|interview|article|report|schedule|ranking)\b", Cue("announce", "", "")),
    (r"launch(?:es|ed|ing)?(?= (?:an?|its|their|the) (?:(?!in |on |at |for |of |as )[\w!+-]+ ){0,5}(?:apps?|services?|websites?|imprints?|labels?|stores?|platforms?|campaigns?|(?:e-?)?magazines?)\b(?!['’]s))", Cue("other")),
    (r"(?:start(?:s|ed)?|beg[ai]n|begins) (?:work(?:ing)? on|producing|planning|developing|filming|recording|using|selling|(?:his|her|their) (?:journey|career|work))\b", Cue("other")),
    (r"(?:[Aa]fter|[Bb]efore|[Ss]ince) (?:seeing|watching|reading)\b|stop(?:s|ped)? (?:airing|broadcasting|publishing|streaming)\b|pay(?:s|ing)? (?:an? )?(?:[\w-]+ ){0,4}visit\b|out of print\b|bec(?:a|o)mes? (?:the|one of the) (?:\w+-)?(?:highest|best|most|first|largest)\b|signed\b|[Ff]ormed(?= in\b)|bankruptcy\b", Cue("other")),
    (r"(?:left(?= (?:Netflix|Hulu|Crunchyroll|HIDIVE|Funimation|Disney\+|(?:Amazon )?Prime Video|the (?:service|platform|streaming service))\b)|leav(?:es?|ing)(?= (?:the |its |their )?(?:[A-Z][\w+]*|catalog(?:ue)?|service|platform|streaming service)(?: [A-Z][\w+]*){0,2} (?:on|in|at|this|next)\b)|expir(?:es?|ed|ing)(?= (?:from|on|in|at)\b)|quits?(?= [A-Z])|loses?(?= (?:[A-Z][\w'’:!-]*|the|its) [^.;\n]{1,60} on [A-Z])|(?:will )?no longer (?:offer|stream|carry|host)s?\b)", Cue("other", "leave")),
    (r"(?:appear(?:s|ed|ing)?(?= at (?:an?|the|his|her) [^.;\n]{0,20}(?:signing|panel|talk|convention|booth|meeting))|signs?(?= (?:books|posters|copies|autographs|volumes))|attend(?:s|ing)?)\b", Cue("other", "event")),
    (r"(?:plac(?:ed|es)|ranked|finished|came)(?: in)? (?:at )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|[Nn]umber (?:two|three|\d+))\b(?= (?:in|at|among|on|for|of) )|(?:was|were|is) (?:the |a )?runners?-up\b", Cue("other")),
    (r"(?:finish|complet)(?:ed|es|ing)(?= (?:the|his|her|its|their) (?:manuscripts?|scripts?|storyboards?|drafts?|film|movie)\b)|filed\b|(?:was|were) handed in\b|went bankrupt\b|folded\b|expand(?:ed|s)\b(?= (?:beyond|into|to (?:include|cover)\b))", Cue("other")),
    (r"(?:votes|ballots|entries) can be (?:cast|sent|submitted)|[Rr]efunds\b|entering\b(?= [^.;\n]{0,30}contest)", Cue("other", "tickets", "", True)),
    (r"hears? more\b|introduced(?= on [^.;\n]{3,30} that\b)", Cue("announce", "", "")),
    (r"\d+-episode (?:run|(?:first |second |third |final )?(?:part|half|cour))(?= (?:in|from) )", Cue("release", "weak", "", True)),
    (r"(?:will have|(?:is|are) having) an? (?=(?:[\w\"-]+ ){0,2}(?:special|episode)s?\b(?! (?:of|for|with)))", Cue("release", "broadcast", "future")),
    (r"enters? (?=(?:its|the) (?:\w+ )?[\"“]?(?:final|last|climax)\b[^.,;\n]{0,80} on [A-Z][a-z]{2,8}\.? \d)", Cue("release", "issue")),
    (r"entered (?=(?:its|the) (?:\w+ )?[\"“]?(?:final|last|climax)\b[^.,;\n]{0,80} on [A-Z][a-z]{2,8}\.? \d)", Cue("release", "issue", "past")),
    (r"reached its (?=\w+ (?:compiled |collected )?(?:book )?volume\b)", Cue("release", "print", "past")),
    (r"(?<=\d )opening(?=[.,;)]|$)", Cue("release", "open", "", True)),
    (r"(?:sold|earned|grossed|made) (?=[^.;\n]{1,60} since (?:its )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|[A-Z][a-z]{2,8}\.? \d))", Cue("release", "", "past")),
    (r"drew (?=(?:[\w-]+ ){0,3}(?:crowds|audiences)\b)", Cue("release", "", "past")),
    (r"(?:was|been|is) carried (?=in\b)", Cue("release", "issue", "past")),
    (r"directed (?=(?!.{0,80} (?:after|at) )[^.,;\n]{1,80} in (?:spring |summer |fall |winter )?(?:19|20)\d\d\b)", Cue("release", "adapt", "past")),
    (r"due out\b|(?<=will )distribute\b|(?:(?<=will )|(?<=to ))present(?= [\"“]?[A-Z])", Cue("release", "release", "future")),
    (r"ha(?:s|ve) (?=(?:an?|the|its) (?:[\w'’/-]+ ){0,4}(?:editions?|box sets?|releases?)\b)", Cue("release", "release")),
    (r"joined (?:the|its|their) (?:[\w-]+ )?(?:catalog(?:ue)?|line-?up|service|library|list)\b", Cue("release", "release", "past")),
    (r"out(?= digitally\b)", Cue("release", "release")),
    (r"Expect(?= (?:the|an?|it) )", Cue("release", "weak", "future")),
    (r"(?:did|didn't) (?:also |not )?(?:receive|get)\b", Cue("release", "adapt", "past")),
    (r"(?:was|were) (?:directly |then |immediately )?followed(?= by (?:the |its |an? )?[^.;,]{1,90} (?:in|on) (?:[A-Z]|\d))", Cue("release", "start", "past")),
    (r"(?:is|are) (?:directly |then |immediately )?followed(?= by (?:the |its |an? )?[^.;,]{1,90} (?:in|on) (?:[A-Z]|\d))", Cue("release", "start")),
    (r"(?:consolidated|collected|compiled)(?= (?:in|into) (?:an?|one|two|three|\d+) )", Cue("release", "print", "past")),
    (r"introduced(?= [^.;\n]{1,60} in [^.;\n]{1,40}[Mm]agazine\b)|joined(?= (?:[\w.]+ ){0,2}(?:[A-Z][\w'’]+ ){1,4}magazine in\b)", Cue("release", "issue", "past")),
    (r"(?:Pens?|Draws?)(?= (?:A )?New )", Cue("release", "issue")),
    (r"(?:is |are )?(?:also )?head(?:s|ed|ing)? (?:our|your|their) way\b|heading to(?= [A-Z])", Cue("release", "weak")),
    (r"made (?:its|his|her|a|their) (?:\w+ )?(?:comeback|return)\b", Cue("release", "start", "past")),
    (r"there (?:will be|is going to be)\b|(?:will be|be) with us\b|(?:have|has) been up\b|(?:is|are) (?:there|here)(?= since)", Cue("release", "weak")),
    (r"drawn(?= (?:between|from|since) )|(?:drew|wrote)(?= [A-Z][\w'’ -]{2,40} in \d{4})|drew(?= (?!it )[^.;\n]{1,80} (?:from|between) (?:[A-Z][a-z]+ )?\d{4} (?:to|and|until) | [A-Z\"][^.;\n(]{1,60} \(\d{4})", Cue("release", "issue", "past")),
    (r"(?:was|were|been) an? (?=(?:[\w-]+ ){0,3}(?:anime|series|film|movie|drama|OVA|musical|play)\b[^.;]{0,24} in \d{4})", Cue("release", "adapt", "past")),
    (r"(?:was|were|been) in (?=(?:the (?:same )?magazine|[A-Z][\w'’ ]{2,40}) (?:from|since|between)\b)", Cue("release", "issue", "past")),
    (r"reached (?:the |Japanese |American )?(?:cinemas?|theaters|theatres|screens)\b", Cue("release", "film", "past")),
    (r"can be (?:had|bought|ordered|downloaded|read|seen|watched|heard)(?= (?:from|on|in|as|at)\b)", Cue("release", "release")),
    (r"sold(?: in [A-Z]\w+)?(?= since\b)|(?:(?<=be )|(?<=been )|(?<=is )|(?<=are )|(?<=was )|(?<=were ))sold(?= (?:by [^.,;\n]{1,50} )?(?:from|on|starting)\b)|distributed\b|reissued\b", Cue("release", "release", "past")),
    (r"(?<=will )(?:issue|sell)\b|(?<=to )issue\b|go(?:es)? to (?=(?:digital|Blu-ray|DVD|disc|print|VOD)\b)", Cue("release", "release")),
    (r"(?<=to )put out\b|puts out\b", Cue("release", "release")),
    (r"put out\b|went to (?=(?:digital|Blu-ray|DVD|disc|print|VOD)\b)", Cue("release", "release", "past")),
    (r"(?:(?<=was )|(?<=were )|(?<=been ))posted(?= (?:on|to|at)\b)|posted(?= (?:the |its |his |her |an? )?(?:(?!message|comment|illustration|video|trailer|visual|notice|statement|image|picture)[\w'’-]+ ){0,4}(?:chapters?|episodes?|strips?|story|stories|one-shot)\b)", Cue("release", "release", "past")),
    (r"(?:(?:will|can) not|won't|can't|cannot) be (?:seen|shown|heard|out|available) until\b", Cue("release", "", "future")),
    (r"(?:comes?|be|is|are) back(?= (?:on|in|at|with)\b)", Cue("release", "start")),
    (r"ha(?:s|ve|d) (?:also )?run(?= (?:in|on|at|since)\b)", Cue("release", "run", "past")),
    (r"ha(?:s|ve|d) been (?:showing|playing|screening)(?= (?:it|them|the|in|at|on|again|since)\b)|(?:was|were|been) (?:first |last |also )?shown(?= (?:in|on|at|during|from|by|there|here)\b)", Cue("release", "", "past")),
    (r"dates? from(?= (?:19|20)\d\d)", Cue("release", "weak", "past")),
    (r"(?:was|were|been|first) printed(?= (?:in|by)\b)", Cue("release", "print", "past")),
    (r"television (?:start|run)(?= (?:in|on|from)\b)", Cue("release", "broadcast", "", True)),
    (r"had an? (?=(?:[\w.-]+ ){0,4}run\b)", Cue("release", "start", "past")),
    (r"offered (?:it|them|the \w+) on(?= (?:Blu|DVD|disc|home))", Cue("release", "release", "past")),
    (r"(?:drew|wrote|penned|created|published|(?:has|have) been (?:drawing|writing|serializing))\b(?=[^.\n]{0,90}\b(?:in|for) (?!English|Japan|French)(?:[A-Z0-9][\w'’!-]* ){1,4}(?:magazine )?(?:from|between|since|in \d))", Cue("release", "issue", "past")),
    (r"(?:(?:go|goes|going|gone|went|put|be|is|are|was|takes?|taking|took|TAKES?|Takes?) (?:back )?(?:[Oo]n )?(?:[Aa]n? )?(?:[\w\"]+ )?(?:[Hh]iatus|[Bb]reak))(?= [Uu]ntil)", Cue("release", "start", "future")),
    (r"set in(?= \d{4},? [A-Z])|(?<=, )set in(?= (?:the year )?\d{4})", Cue("other")),
    (r"(?:live-?stream(?:ed|s|ing)?)\b", Cue("other", "event")),
    (r"(?:(?:beg[ai]n|begins|start(?:s|ed)?|enter(?:s|ed)?|(?:is|was) in) (?:full )?production(?! (?:of|on)\b| for [A-Z\d])|(?:was|were) (?:interrupted|halted|diagnosed|injured)|underwent|undergoes|hospitali[sz]ed|fell ill|(?:was|were|been) (?:certified|classified|rated|submitted)|debut as an?|(?<!is )(?<!are )directed|direct(?:s|ing)|(?<=will )direct|(?<=also )direct|drew|composed|illustrated|designed|re-?open(?:s|ed|ing)?|(?:is|are|was) set in (?=an? |the (?!spring|summer|fall|autumn|winter|first|second|third|fourth)))\b", Cue("other")),
    (r"(?:(?:will|would|can|could|does|do|did) (?:not|no longer)|(?:wo|does|do|did)n['’]t) open\b", Cue("delay", "open")),
    (r"(?:(?:will|would|can|could|does|do|did) (?:not|no longer)|(?:wo|does|do|did)n['’]t) (?:air|be (?:released|held|broadcast|published|shown|streamed)|stream|premiere|debut|ship|launch|make (?:its|the)|meet (?:its|the)|come out|start|begin|broadcast|screen|(?:show|release|publish|hold)(?= (?:the|its|any|a|an|new|episode|[A-Z])\b))\b", Cue("delay")),
    (r"(?:will|would) (?:not|no longer) take place\b", Cue("cancel")),
    (r"will (?:also |now |first |then |finally )*", Cue("plan", "will", "future")),
    (r"'ll\b", Cue("plan", "will", "future")),
    (r"(?:[Pp]re-?orders?|[Tt]ickets?|[Mm]ovi[Tt]icke\w*|[Pp]resales?|[Aa]dvance sales?|[Aa]pplications?|[Ll]ottery|[Rr]egistration|(?:priority |public |general )?bookings?|[Pp]re-?book(?:ings?)?|[Vv]oting|[Rr]eservations?)\b", Cue("other", "tickets", "", True)),
    (r"(?:premiering|debuting|bows(?= (?:on|in|at|[A-Z])))\b", Cue("release", "air")),
    (r"can be (?:streamed|rented|downloaded|(?:seen|watched) online)\b|(?:go|goes|went) (?:to|on|up on) (?:digital|VOD|video on demand)(?: platforms?| services?)?\b|available (?:digitally|on demand)\b", Cue("release", "stream")),
    (r"(?:aired|streamed|broadcasted|premiered|debuted) (?:digitally|online)\b", Cue("release", "stream", "past")),
    (r"(?:air|airs|airing|broadcast|premiering|premieres?|debuts?|debuting) (?:digitally|online)\b", Cue("release", "stream")),
    (r"airing\b", Cue("release", "broadcast")),
    (r"(?:premiered|debuted|bowed|PREMIERED)\b", Cue("release", "air", "past")),
    (r"[Pp]remieres?\b(?! date)|[Dd]ebuts?\b|(?<=\d )bow\b|PREMIERES?\b|DEBUTS?\b", Cue("release", "air", "", True)),
    (r"(?:(?:re-)?aired|broadcasted|rebroadcasted|reran)\b", Cue("release", "broadcast", "past")),
    (r"(?:(?:re-)?airs|broadcasting|(?<=will )re-?broadcast|(?<=to )re-?broadcast|re-?broadcasts|(?:re-)?airing|re-air|reruns?)\b", Cue("release", "broadcast")),
    (r"(?:[Oo]n [Aa]ir(?= (?:on|from|in)\b)|[Aa]irdate|[Aa]ir date|[Aa]irs|AIRS)\b", Cue("release", "broadcast", "", True)),
    (r"(?<=to )air\b|(?<=will )air\b|air(?= (?:on|from|in|every)\b)|[Bb]roadcasts?\b|[Tt]elecast\b", Cue("release", "broadcast", "", True)),
    (r"(?:streamed|simulcasted|(?<!a )(?<!the )(?<!will )(?<!to )(?<!its )[Ss]imul[Cc]ast)\b", Cue("release", "stream", "past")),
    (r"simulcast\b", Cue("release", "stream", "", True)),
    (r"(?:[Ss]treaming(?! (?:services?|platforms?|giant|sites?|partners?|rights|catalog))|streams|[Ss]imulcasting|simulcasts|[Ss]tream|[Ss]imul[Dd]ub(?:bed|s)?(?! (?:of|for|kicks|premiere|debut|begin|start|launch|will|is|arriv))|[Ss]tream(?:ing)? (?:start|debut|release))\b", Cue("release", "stream")),
    (r"(?:live )?(?:webcast|netcast)\b", Cue("release", "stream", "", True)),
    (r"(?:offered|shown|put|available|goes?) online\b", Cue("release", "stream")),
    (r"went online\b|(?:put(?= (?:[\w-]+ ){1,4}online\b)|made(?= (?:[\w-]+ ){1,4}available online\b))", Cue("release", "stream", "past")),
    (r"brought (?:\w+ ){0,3}out(?= (?:on|in)\b)", Cue("release", "release", "past")),
    (r"brings? out\b", Cue("release", "release")),
    (r"out(?= (?:in [A-Z]\w+ )?(?:today|now|tomorrow|this week)(?:[,.;]|$))", Cue("release", "release")),
    (r"be (?:posted|uploaded)(?= (?:on|to|every)\b)", Cue("release", "stream", "future")),
    (r"(?:made it|came) to (?:\w+ ){0,2}(?:TV|tv|television|small) screens?\b", Cue("release", "broadcast", "past")),
    (r"(?:hit(?:s|ting)?|com(?:es?|ing) (?:back )?to|mak(?:es?|ing) (?:it|its way) to|reach(?:es|ing)?) (?:\w+ ){0,2}(?:TV|tv|television|small) screens?\b|(?:back on|on (?:TV|television|our|your)) screens\b", Cue("release", "broadcast")),
    (r"(?:start|begin)s? (?:showing|airing|broadcasting)\b(?! (?:digitally|online))", Cue("release", "broadcast")),
    (r"(?:started|began) (?:showing|airing|broadcasting)\b", Cue("release", "broadcast", "past")),
    (r"(?:screened|brought (?:\w+ ){1,4}to (?:[\w.]+ ){0,2}(?:theaters|cinemas|theatres))\b", Cue("release", "film", "past")),
    (r"(?:began|started) (?:drawing|serializing)\b", Cue("release", "issue", "past")),
    (r"(?:c[ao]mes? to (?:\w+ )?(?:cinemas|theaters|theatres)|(?<!TV )(?<!tv )(?<!television )(?<!small )(?<!back on )(?<!our )(?<!your )screens|[Ss]creenings?|rescreen(?:ed|ing|s)?|screen|[Ii]n theaters|[Ii]n cinemas|[Ii]n theatres|[Ii]n (?:[A-Z][\w.]* ){1,3}(?:theaters|cinemas|theatres)|theatrical(?:ly)?(?! (?:stage|play))(?: (?:run|release|debut|premiere))?|hit(?:s|ting)? (?:\w+ ){0,3}(?:theaters|cinemas|theatres)|[Rr]oadshow)\b", Cue("release", "film", "", True)),
    (r"[Tt]here (?:was|were) (?:also )?(?=(?:an?|two|three) (?:[\w-]+ ){0,3}(?:films?|movies?|anime|dramas?|OVAs?|musicals?|plays?|series)\b)", Cue("release", "weak", "past")),
    (r"(?:was|were|first) seen(?= (?:in|on|from))", Cue("release", "broadcast", "past")),
    (r"ha(?:d|s|ve)(?: already| just| since| previously)? (?:come out(?! of\b)|gone on sale|gone live|become available)\b", Cue("release", "release", "past")),
    (r"ha(?:d|s|ve) come(?= (?:to|back)\b)", Cue("release", "weak", "past")),
    (r"(?:was|were|has been|have been|had been) on (?:the air|television|TV(?! [A-Z]))\b", Cue("release", "broadcast", "past")),
    (r"opened\b", Cue("release", "open", "past")),
    (r"(?:nationwide|wide|wider|limited|general) (?:theatrical )?(?:release|opening)\b", Cue("release", "film", "", True)),
    (r"(?:tentative|projected|new|current|provisional|planned) (?:date (?=(?:of|for) [A-Z0-9])|date(?= (?:is|was|has been|remains|given)\b))", Cue("release", "", "", True)),
    (r"(?:opens|opening(?= (?:(?:in|on|at|day|date|from|nationwide|across)\b|[A-Z][a-z]+ \d))|[Oo]pen(?= (?:on|in|at|nationwide|across)\b)|(?<=will )open|(?<=to )open|OPENS)\b", Cue("release", "open")),
    (r"(?:simulpub(?:s|bed|lish|lished|lishing)?)\b", Cue("release", "print")),
    (r"(?:published|republished)\b", Cue("release", "print", "past")),
    (r"(?:publishes|[Pp]ublishing(?! company)|(?<=will )p(?:ublish|rint)|(?<=to )publish|[Pp]ublication|publish)\b", Cue("release", "print")),
    (r"(?:self-published)\b", Cue("release", "print", "past")),
    (r"(?:released|re-?released|RELEASED|issued)\b", Cue("release", "release", "past")),
    (r"(?:goes on sale|go on sale|hits? (?:stores|newsstands|shelves|shops|bookstores)|(?:becomes?|be|is|are) (?:made )?available|[Rr]eleasing|distribut(?:es?|ing)(?= (?:the )?(?:film|movie)))\b", Cue("release", "release")),
    (r"(?:t(?:akes?|ook|aking) place in(?= (?:the |an? |[a-z]+ ){0,2}(?:\d{4}|year))|(?:is|are|was) set in(?= (?:the |an? |[a-z]+ ){0,2}(?:\d{4}|year)))\b", Cue("other")),
    (r"[Ll]ook for\b", Cue("release", "release", "future")),
    (r"(?:went on sale|became available)\b", Cue("release", "release", "past")),
    (r"(?:[Rr]elease[sd]? date|[Ss]treet date|[Ss]hip(?:ment|ping) date|[Ll]aunch date|[Oo]n[- ][Ss]ale(?: date)?|[Oo]n sale|[Ii]n (?:\w+ )?(?:stores|shops|bookstores)|[Ii]n shops|in bookstores|on shelves|[Aa]vailable)\b", Cue("release", "release", "", True)),
    (r"(?:[Rr]elease(?:s)?|RELEASES?|re-?release|reissue)\b", Cue("release", "release", "", True)),
    (r"(?:bundled|bundles|(?<=will )bundle|re-?issues|(?<=will )re-?issue|(?<=will )reprint)\b", Cue("release", "release")),
    (r"(?:shipped)\b", Cue("release", "release", "past")),
    (r"(?:ships|shipping|[Ss]hip(?= (?:(?:\w+ly|together|both|first|next) )?(?:on|in|at|the|its|this|next)\b)|(?<=will )ship)\b", Cue("release", "release")),
    (r"(?:arrived|landed|dropped|came out|appeared|went live|rolled out)\b", Cue("release", "release", "past")),
    (r"(?:arrives?|arriving|lands?|drops?|comes out|come out|coming out|rolls? out|goes live|go live|appears?|joins?|joining(?! (?:us|me)\b))\b", Cue("release", "release")),
    (r"(?:launched|relaunched|kicked off|started out|started|began|(?<!was )begun|begun(?= by\b)|commenced|restarted|resumed|returned|came back|(?:was|were) back(?= (?:in|on)\b))\b", Cue("release", "start", "past")),
    (r"(?:(?:picks?|pick) up again|launches|[Ll]aunch|launching|kicks off|kick off|kicking off|starts|start|starting(?! (?:point|with))|begins|begin|beginning(?= (?:on|in)\b)|beginning(?= \w+ \d)|commences?|restarts?|resumes?|Resume(?= [A-Z])|resuming|returns?|returning|RETURNS?|(?:is|are|be) back(?= (?:in|on)\b)|(?<!the )(?<!this )coming(?: (?:to|back|in|on|this|next))?|LAUNCHES|STARTS|BEGINS)\b", Cue("release", "start")),
    (r"(?:serialized)\b", Cue("release", "issue", "past")),
    (r"(?:serializes|serializing|serialization|[Ss]erialised)\b", Cue("release", "issue")),
    (r"(?:ended|concluded|finished|wrapped(?: up)?|completed|brought(?= [^.;\n]{1,80} to (?:an?|its) (?:end|close|conclusion)\b)|came to (?:an|a|its) (?:end|close|conclusion))\b", Cue("release", "end", "past")),
    (r"End(?= (?:on|in) [A-Z])|(?:ends|ending(?= (?:on|in)\b)|concludes?|concluding|finishes|(?<=will )end|(?<=to )end|wraps up|ENDS)\b", Cue("release", "end")),
    (r"ran(?= in (?:Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Kobe|Yokohama)\b)", Cue("release", "live", "past")),
    (r"(?:(?:new|second|third|return|repeat|encore|further) run|re-?runs?)(?= (?:in|from|on)\b)", Cue("release", "run", "", True)),
    (r"run(?= in (?:Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Kobe|Yokohama)\b)", Cue("release", "live", "", True)),
    (r"(?:runs|running)(?= in (?:Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Kobe|Yokohama)\b)", Cue("release", "live")),
    (r"(?:ran|(?:been )?running(?= since\b))\b", Cue("release", "run", "past")),
    (r"reached(?= (?:\w+ ){0,2}(?:stores|shelves|shops|bookstores|bookshops|retailers|newsstands|readers))", Cue("release", "release", "past")),
    (r"reach(?:es)?(?= (?:\w+ ){0,2}(?:stores|shelves|shops|bookstores|bookshops|retailers|newsstands|readers))", Cue("release", "release")),
    (r"(?:was|were) out(?= (?:on|in)\b)", Cue("release", "release", "past")),
    (r"(?:runs|running|(?<=will )run|(?<=to )run)\b(?= (?:(?:in|from|on|until|at|through|for)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))", Cue("release", "run")),
    (r"(?:began|started) (?:publishing|printing)\b", Cue("release", "print", "past")),
    (r"(?:has|have|gets?|got) an? (?:(?:new|release|premiere|opening|air) )*date(?:: | of )", Cue("release", "release", "future")),
    (r"happen(?= (?:in|on)\b)", Cue("release", "start")),
    (r"(?:held|hosted|took place|happened|(?:was|were) mounted)\b", Cue("release", "live", "past")),
    (r"(?:takes? place|taking place|hold(?! out| off)|holds(?! out| off)|be held|(?<=will )host|hosts|plays(?= (?:in|at)\b)|perform(?:s|ed|ing)?|(?:will )?stage[sd]?(?= (?:a|the|its|at|in|there)\b))\b", Cue("release", "live")),
    (r"(?:turned(?= (?:[^.,;\n]{1,60} )?into an? )|(?:was|were) made (?:of|from|into|out of)(?= (?:an?|it|the|this|that|his|her|them|[A-Z]))|became(?= (?:an?|its) (?:[\w-]+ ){0,2}(?:anime|film|movie|drama|series|musical|stage play)\b)|inspired|adapted(?= (?:as|the|it|into|\w+ \w+ (?:anime|manga|novel|series)))|received|got|spawned|earned(?= (?:a|an|its) (?:\w+ )?(?:anime|film|season|adaptation))|(?<!has )(?<!have )had(?= (?:an?|its|two|three|four|five|several) (?:[\w-]+ ){0,2}(?:anime|films?|seasons?|OVAs?|adaptations?)\b))\b", Cue("release", "adapt", "past")),
    (r"(?:is getting|are getting|gets|get(?= an? (?:[\w-]+ ){0,3}(?:adaptation|version|anime|manga|film|series|spin-?off|musical|stage play)\b)|getting|receives|receiving|(?<=will )get|(?<=will )receive|is inspiring)\b", Cue("release", "adapt")),
    # what is told
    (r"(?:[Aa]nnounced|announc(?:es|ing|ement|e)|ANNOUNCED|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|report(?:s|ed|ing)?|unveil(?:s|ed|ing)?|disclosed|declared|made (?:it |the news )?(?:public|official)|got around|stated|(?:got|received|ha(?:ve|s)|had) word|said|says|told|shared|tweeted|teased|teases|posted|(?<!-)wrote|noted|notes|clarified|apologi[sz]ed|explained|listed|lists|mentioned|acquired|licensed|licenses|greenlit|debuted a new visual|updated|described|previewed|previews(?! (?:on|in|from)\b)|showcased|commented|credited|green-lit|green-lighted|hinted|sent out|sends out|promot(?:ed|es|ing))\b", Cue("announce", "", "")),
    # what is won
    (r"(?:was|were) named(?= (?:the )?(?:[Bb]est|[Tt]op)[^.\n]{0,90}Award)", Cue("award", "", "past")),
    (r"(?:brought (?:him|her|them|it)(?= (?:the|an?|its) [^.;,]{0,60}(?:Award|Prize)\b)|won(?!['’]t)|wins|win|winning|awarded|honou?red(?! (?:with|by) [^.;]{0,60}nominat)|t(?:akes|ook) home|topped(?= the (?:[A-Z]\w+ ){1,4}Awards?\b|[^.\n]{0,40} category in the [^.\n]{0,40}Awards?)|received the (?=[A-Z]))\b", Cue("award", "", "past")),
    # what was moved
    (r"(?:(?<!hour )(?<!minute )delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing|ement)|push(?:es|ed|ing)? back|push(?:es|ed)?(?= (?:to|its|the|from)\b)|mov(?:ed|es|ing)(?= (?:it |them |its \w+ |the \w+ |up|back|from|to (?:(?:the )?[A-Z\d]|an? (?:[a-z]+ )?(?:[a-z]+ )?date|a later|the (?:fall|spring|summer|winter)))|[,.]| forward)|reschedul(?:e|es|ed|ing)|DELAYED|POSTPONED|shift(?:ed|ing)|shifts?(?= (?:to [A-Z\d]|from|its|the))|slip(?:s|ped)?|put(?:s|ting)? (?:off|back(?! (?:on|in|into|out|together)\b))|(?:set|held) back|ha(?:s|ve|d) to wait|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|bumped|changed|changes(?= (?:to|from|its)\b)|brought forward|moved up|moved(?= (?:the |its |\w+'s ){1,3}(?:\w+ ){0,3}up to\b)|bring forward)\b", Cue("delay")),
    (r"(?:cancel(?:s|ed|led|ling|ing)?|cancellation|CANCELED|CANCELLED|scrapped|called off)\b", Cue("cancel")),
    # what is planned
    (r"(?:scheduled|slated|planned|foreseen(?= for)|being prepared(?= for)|due(?! to (?:the|a|an|its|their|[A-Z]|production|effects|circumstances|concerns|various|unforeseen))|expected|(?:meant|intended|solicited|advertised|earmarked|hopes?)(?= for (?:early |late |mid-)?[A-Z\d])|aim(?:ing|ed)(?= (?:for|at)\b)|plans|planning|(?<!the )(?<!box )(?<!Box )(?<!disc )(?<!DVD )set(?= (?:to|for|in)\b)|SET|targeting|targeted|eyes|plan(?= to\b)|aim(?:s|ing)?(?= (?:to|for)\b)|originally slated|in production for|in the works for|pencill?ed in|down for(?= [A-Z\d])|dated(?= for [A-Z0-9])|promised(?= (?:for|in) (?:\d|[A-Z]|early|late|the|spring|summer|fall|autumn|winter)))\b", Cue("plan", "", "future")),
    # what else happens
    (r"(?:showed|carried|added|(?<=then )aired|reached(?= [A-Z])|followed(?= (?:on|in|at|from|later)\b)|went out|took over(?=[.,]| from| on)|was (?:up )?on(?= (?:[A-Z]|from|at))|came(?= (?:on|in|to|with)\b)|brought)\b", Cue("release", "weak", "past")),
    (r"(?:(?:(?<=will )|(?<=is to )|(?<=are to ))show(?= (?:on |in )?[A-Z])|shows?(?= (?:it|them|the|on|a|at|from)\b)|shown|carry|carries|adds?|sees?(?= (?:it|the|them|on)\b)|watch(?:es)?|reach(?:es)?(?= [A-Z])|follows?(?= (?:(?:it |them )?(?:on|in|at|from|later|this|next))\b)|goes out|go out|goes up|turns up|turn up|picks? (?:it )?up|takes? over(?=[.,]| from| on)|(?:is|be) (?:up |now )?on(?= (?:[A-Z]|from|at))|out(?= (?:on|in|this|next|now|today|tomorrow|[A-Z]))|has it|have it|gets? it|come(?:s)?(?= (?:on|in|to|out|with|next|this)\b)|arrival|wait(?:s)? until|bring(?:s)?(?= (?:(?:it|the|them|a)\b|\"?[A-Z]))|puts?(?= (?:the|it|its|them|out|on)\b)|sends?)\b", Cue("release", "weak")),
    (r"(?:(?:went |go |goes |going |been |was |were |is |are )?on (?:an? )?(?:\w+ )?(?:hiatus|break)|(?:entered|entering|takes?|took|taking) (?:an? )(?:[\w-]+ )?(?:hiatus|break)|take a look|taking a look|enter(?:s|ed)? (?:its|the) [\"“]?(?:final|last)|climax|reach(?:es|ed) its)\b", Cue("other")),
    (r"(?:line-?up|schedule|slate|catalog) (?:will )?includes?\b", Cue("release", "weak")),
    (r"(?:Released(?= (?:in|on|last|by|under)\b| [A-Z][a-z]{2,8}\.? \d))", Cue("release", "release", "past")),
    (r"hits? (?:the )?(?:[A-Z][\w.]* ){0,2}(?:book ?stores?|newsstands?|(?:store |book ?store )?shelves|stores|stands|retailers)\b", Cue("release", "release")),
    (r"(?:ceas(?:ed|es|ing) (?:regular )?publication|announcements? (?:was|were) made|(?:made|make) the decision|laid off"
     r"|(?:unit|group|band|duo|trio|singer|songwriter|musician|idol|actor|actress|character|rapper|composer)s? (?:who|that|which) (?:first )?(?:debuted|made (?:its|his|her|their) (?:\w+ )?debut)|left the air|went off the air|(?:pause|break|hiatus) (?:that )?(?:had |has )?lasted|character (?:first )?debuted)\b", Cue("other")),
    (r"(?:remov(?:es|ed)|(?<=will )remove|delist(?:s|ed)|(?:be|is|was|were) (?:removed|pulled|delisted)|(?:skip(?:s|ped|ping)?|miss(?:es|ed)) (?:an?|one|two|this|next|the) (?:weeks?|episodes?|issues?)|ha(?:s|ve|d) an? (?:presence|booth|panel)|(?:be|is|are|was|were) featured (?:in|at)|put on for|interview(?:ed|s)?|contests?|polls?|survey|ceremony|press conference|wedding|birthday(?! (?:episode|special))|memorial|funeral|turn(?:ed|s) \d+|went to|guess(?:es|ed)?|rumou?rs?|estimates?)\b", Cue("other", "event")),
    (r"(?:nominated|nominees?)\b", Cue("other", "nominated")),
    (r"(?:born|died|put forward|passed away|death|founded|established|attended|sold|grossed|earned|surpassed|exceeded|topped|ranked|in circulation|in print|graduated|joined|co-founded|married|retired|visited|spoke|performed as|closed|shut down|acquired|set in|takes? place in the|celebrat(?:es|ed|ing)|(?:has|have|had) been awarding|switched (?:publishers|magazines|studios)|anniversary(?! (?:episode|special|edition|project|anime|film|movie|stream|release)s?\b)|recorded|opened its offices|moved to|hired|merged|collaborat(?:ed|ing|es?)|occurr?ed|occurs|[Ff]irst awarded|deadline|voted|ranking|[Mm]ost-[Ww]atched|charts?|charted|debuted at No|according to)\b", Cue("other")),
)  # fmt: skip

NOUNS: tuple[tuple[str, str], ...] = (
    (r"(?:promotional|promo|teaser|announcement|concept|music|commercial|online preview|preview|character|new|main|first|second|third|full|short|non-credit)? ?(?:promotional )?(?:videos?(?! (?:games?|entertainment|portal|services?)\b|-)|trailers?|PVs?|visuals?|teasers?|commercials?|key visuals?|clips?|illustrations?(?! by)|artworks?(?! by)|posters?|images?|footage|previews?(?= (?:of|for)\b)|(?:web)?site(?! [A-Z])|Twitter account|X account|livestream|live stream|creditless|CM|cast(?! (?:events?|talks?)\b)|staff|comment|messages?)\b", "promo"),
    (r"(?:schedules?|(?:more |further )?(?:details?|information)|(?:full )?line-?ups?)\b", "info"),
    (r"(?:[Aa]udio|[Rr]adio) dramas?\b|(?:[Ww]eb |[Ii]nternet |[Oo]nline )?[Rr]adio (?:shows?|programs?|series|adaptations?)\b|[Pp]odcasts?\b|[Vv]oice (?:comics?|dramas?)\b", "radio"),
    (r"(?:[Ff]igures?|[Ff]igurines?|[Ss]tatues?|[Rr]eplicas?|Nendoroids?|model kits?|[Pp]lush(?:ies)?|[Kk]eychains?|goods|merchandise|mug|apparel|shirts?|cards?|wine|menu|cafes?|café|pop-up|collaboration)\b", "goods"),
    (r"(?:[Bb]lu[- ]?[Rr]ays?(?: [Dd]iscs?)?|BDs?|DVDs?|home (?:entertainment|release)|box sets?|home video|home media|VHS|[Ll]aser[Dd]iscs?|4K UHD|(?:4K )?Ultra HD|steelbook|[Dd]iscs?|box(?:es)?(?! office))\b", "disc"),
    (r"(?:(?:[Dd]rama )?CDs?(?! PROJEKT)|singles?(?! (?:volume|book|tank|episode|day|issue|screen|collect|compil))|(?:mini-)?albums?|soundtracks?|OST|vinyl|LPs?|audio ?books?|audio versions?)\b", "audio"),
    (r"(?:theme songs?|(?:opening|ending) (?:theme|song)s?|songs?|music|digital single)\b", "song"),
    (r"(?:tankōbon|tankoubon|tankobon|(?:story )?collection(?= by)|story collections?|volumes?|Volumes?|Vol\.|books?|omnibus(?! (?:film|movie|anime))|art ?book|fan ?book|guidebook|box set|paperback|hardcover|e-?books?|collected edition|(?<=English )editions?|(?<=English-language )editions?|graphic novels?|short story collection)\b", "volume"),
    (r"(?:chapters?|[Pp]re-?pub(?:lication)?s?(?: parts?)?|one-shots?|(?<!production )(?<!health )(?<!rights )(?<!quality )(?<!technical )(?<!scheduling )(?<!global )(?<!legal )issues?|spinoff manga|magazine|serialization|prologue|epilogue|instal?lments?(?= of the manga))\b", "chapter"),
    (r"(?:(?:[Ee]vening|[Nn]ight) of (?:[a-z]+ ){0,2}music|(?:advance|preview|special|sneak|cheering|commentary|talk|sing-?along|stage greeting) (?:preview |theatrical )?screenings?|screening events?|(?<=[Tt]he )play(?! of)|play(?= (?:was|is|will|has|that|which)\b)|(?<=[Tt]he )production(?= (?:opened|opens|will open|runs|ran|was staged))|kabuki|[Pp]erformances?|PERFORMANCES|stage (?:play|musical|show|adaptation)s?|stage|Stage (?:Play|Musical)|Musicals?|ice shows?|musical theat(?:er|re)(?: adaptation)?|musicals?|concerts?(?: (?:for|of|featuring|with) (?:[^\s.,;]+ ){1,7}(?:music|soundtracks?|songs))?|live events?|events?(?! of\b| screenings?\b)|talk show|[Ss]tage greetings?|[Ll]ive viewings?|festival|tour|show(?=case)|fan meeting|convention|Expo|recital|orchestra)\b", "live"),
    (r"(?:(?:video |smartphone |mobile |console )?games?(?!-)|RPG|(?:smartphone|mobile|game) app|visual novel|Nintendo (?:Switch|3?DS|Wii)|PlayStation \d|PS[2-5]|Xbox|(?:Switch|PS[2-5]|PC|Steam|console|mobile) versions?)\b", "game"),
    (r"(?:OVAs?|OAVs?|OADs?|original video anime)\b", "ova"),
    (r"(?:specials?(?! (?:treat|guest|thanks|edition|message|announcement|stage|feature|offer|price|collaboration|team|case|thing|way|place|day|content|footage|exhibit\w*|(?:[\w-]+ )?(?:release|screening|announcement))\b)|recap|compilation episode)\b", "special"),
    (r"(?:[Cc]inemas?(?!Con)|[Tt]heat(?:er|re)s|big screen|silver screen|moviegoers|box office)\b", "film"),
    (r"(?:live-action (?:film|movie)s?|films?|movies?|documentar(?:y|ies)|theatrical|feature|FILM|MOVIE|Film|Movie)\b", "film"),
    (r"(?:live-action (?:television |TV |web |streaming )?(?:series|drama|show|adaptation)|TV drama|drama)\b", "drama"),
    (r"(?:(?:first|second|latter) half(?! of (?:the )?(?:year|20))|seasons?|Seasons?|SEASON|remake(?! of)|cours?|episodes?|TV anime|television anime|anime|Anime|ANIME|ONA|series' anime|TV series|television series|animated series|animation|show|simulcast|adaptation|finale|opener|pilot)\b", "anime"),
    (r"[Ss]imul[Dd]ubs?\b|(?:(?<=English )|(?<=Spanish )|(?<=German )|(?<=French ))Dub(?:s|bed)?\b|(?:English |Spanish |German |French )?(?:language )?dub(?:bed version)?s?\b|[Dd]ubbed(?= \w|\))", "dub"),
    (r"(?:[Ww]eb novels?|web (?:manga|comics?))\b", "chapter"),
    (r"(?:[Nn]oveli[sz]ations?|light novels?|novels?(?! corona)|Light Novels?|novel series|Novels?)\b", "novel"),
    (r"(?:manga|Manga(?! (?:Matsuri|Expo|Plus|Taish|Box|Up|Planet|Barcelona|Awards?))|MANGA|manhwa|webtoon|comics?|webcomic|four-panel|series(?= magazine)|spin-?offs?(?! (?:anime|film|movie|novel|game|series|light|TV|drama)))\b", "manga"),
    (r"(?:[Tt]elevision|airwaves|TV(?! [A-Z]))\b", "anime"),
    (r"(?:series|Series|run|franchise|project|title|work)\b", "series"),
    (r"(?:it|they|It|They|this|itself)\b", "pronoun"),
    (r"(?:[Aa]wards?|[Pp]rizes?|Taish[oō]|Grand Prix|Oscars?|[Cc]ontest)\b", "awardname"),
)  # fmt: skip
