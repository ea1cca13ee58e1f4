"""Shapes of English words that the rules look for before and behind a date."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english.turn_shapes import TURNS
from medalcal.news.english.words import LONG_MONTHS, PIECES

_AT_CLOCK = r"(?:(?:midnight|(?:23|11):59(?: ?[ap]\.?m\b\.?)?)(?: [A-Za-z]{2,4})? )?"
"""The end of a day, which may stand between "until" and it."""

_SHAPES = TURNS | {
    "disc": r"BD|DVD|Blu-ray|[Dd]isc|home video|-episode|Collections? \d",
    "book": r"[Nn]ovel|[Bb]ook|[Mm]anga|[Tt]ank|[Pp]aperback",
    "audiobook": r"[Aa]udio ?(?:book|version)",
    "of episodes": r"\b[Ee]pisodes?\b",
    "bundles": r"\b(?:[Bb]undl|[Ii]nclud|[Cc]ontain|[Aa]ttach|[Ee]nclos)\w+|\b(?:comes?|came|ships?|shipped|sold|packed) (?:\w+ )?with\b",
    "refers": r"\b(?:It|They|The (?:company|publisher|third|next|second|first|final|latest|following))\b",
    "last column": r"\b(?i:finale|end(?:s|ed)?|(?:last|final) (?:episode|day)|until)\W*$",
    "holds its own": r"\b(?:have|has|contains?|includes?|features?|covers?|collects?|holds?)\b[^.;\n]*\b(?:and|while) (?:the )?$",
    "has told": r" (?:(?:has|have|had|also|later|then|since|now|recently|just) ){0,3}",
    "company which": r",? which ",
    "company": r"\b(?:[Ii]t|[Tt]hey|[Tt]he (?:company|publisher|service|streaming service|streamer|platform|distributor|label|site))\b[^.;]{0,30}$",
    "object": r" (?:the|all|it|this|its|both|every|new|\d+|[A-Z\"'])",
    "the volume": r"\b[Tt](?:he|his|hat) (?:new |compiled |collected |book |final |last )*(?:volume|book|disc|(?:limited|special) edition)\b(?! of)",
    "sold it": r"\b(?:[Ii]t (?:will |is to |also )?(?:go(?:es)? on sale|ships?|hits? stores)|(?:publish|print|release|ship|sell|issue)(?:e?s|e?d)? it) ",
    "moved it": (
        r"\b[Ii]t(?:['’]s| is| was| has| had|['’]d)? (?:(?:been|now|also|then|once|first|originally|previously|initially) )*"
        r"(?:(?:re)?scheduled|slated|planned|due|set|listed|announced|solicited|delayed|postponed|pushed|moved|coming) "
        r"(?!to (?!be (?:released|published|shown|broadcast|streamed|out) |air |ship |stream |come |hit |[A-Z]|the ))"
        r"|\b[Ii]t (?:will|is to) (?:now )?(?:instead )?(?:air|ship|stream|arrive|come out|be \w+ed) [^.;]{0,60}\binstead\b"
        r"|\b[Ii]t (?:will|is to) (?:now|instead) (?:air|ship|stream|arrive|come out|be \w+ed) "
    ),
    "shows it instead": r"\b(?:will|to) (?:now|instead) (?:air|show|run|broadcast|stream|release|publish|ship) it\b",
    "the last": (
        r"\b(?:[Tt]he|[Ii]ts|['’]s|[Aa]nd|[Aa]) (?:[a-z]+ )?(?:final|last|concluding) (?:[a-z-]+ ){0,2}(?P<of>volume|book|episode|chapter)\b"
        r"(?! of )|\bthe finale\b(?! of )"
    ),
    "told again": r"(?:[Rr]eleased|[Ss]hown|[Aa]ired|[Dd]ue|[Oo]ut|[Ss]hips|[Oo]n sale|[Ss]cheduled|[Ss]treets)\b",
    "the next": r"\b[Tt]he next(?: one| (?P<of>volume|book|disc|episode))?\b(?= (?:is|will|comes?|was|has|had|in|on|follows|ships|out|due|volume|of the)\b)",
    "the issue": r"\b[Tt](?:he|his|hat) (?:new |combined |double )*issue\b(?! of)",
    "the chapter": r"\b[Tt](?:he|his|hat) (?:new |final |last )*chapter\b(?! of)",
    "the episode": r"\b[Tt](?:he|his|hat) (?:new |final |last )*episode\b(?! of)",
    "inside": r"\b(?:[Ii]n|for|by|on) (?:the |the same |that |its |[A-Z]\w+['’]s )?$",
    "in or since": r",? (?:in|since|from|between)(?: late| early)? ",
    "split": r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|2|3|4) (?:arcs|halves|cours|parts)\b",
    "how many": (
        r"\b(?P<count>\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
        r"|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|[Tt]wenty)"
        r"(?: (?!(?:based|by|from|on|that|which)\b|for|to|in|of|and)[\w/-]+| and (?:DVD|BD|Blu-ray)){0,4}? "
        rf"(?P<of>chapters|{PIECES})\b"
        r"|\b(?P<whole>\d{1,3})-(?P<wholeof>episode|volume)\b"
    ),
    "two of them": r"\b(?:[Tt]wo|[Bb]oth)(?: [\w-]+){1,4} $",
    "counted down": r"\b(?:end|ends|ended|ending|conclude|concludes|finish|finishes|over|left|remain|remains|just|only|more|another) (?:in |after )?(?:just |only |the next )?$",
    "so far": r" (?:so far|to date|thus far|until now|already|as of|and counting)\b",
    "published": r"\b(?:[Pp]ublished|[Rr]eleased|[Ss]hipped|[Pp]rinted|[Cc]ompiled|[Cc]ollected|[Ss]old|put out)(?! (?:in|on|as)\b) [^.;,]{0,30}$",
    "came out": r"\b(?:shipped|came|was|were|appeared|aired|arrived|hit|went|reached|released|published)\b",
    "season told": (
        r"\b(?P<of>(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|\d{1,2}(?:st|nd|rd|th)|[Nn]ew|[Nn]ext|[Ll]ast|[Ff]inal)"
        r" (?:\w+ )?season)\b"
    ),
    "work told": r"\b(?P<which>manga|novel|anime|spin-?off|sequel|drama)(?P<of>(?: series)?['’]s (?:final|last|concluding))?\b",
    "of each": r"\b(?:[Ee]ach|[Ee]very)\b[^.;]{0,30}$",
    "online": r"\bONAs?\b|\b(?:[Oo]nline|[Nn]et|[Ww]eb)[- ]anim(?:e|ation)\b",
    "slate": r" (?:anime )?(?:season|schedule|slate|line-?up|releases|titles|shows|simulcasts?)\b",
    "will later": r" (?:later|then|subsequently|eventually|afterwards?) ",
    "owns": r"['’]s? ",
    "some time after": r" (?:it |them |the (?:anime|series|show) )?(?:afterwards?|later|thereafter|in turn|at (?:a )?later (?:dates?|times?))\b",
    "streaming somewhere": r"\b[Ss]treaming (?:with)?in (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)? (?:also )?$",
    "the service": r"\b[Tt]he (?:streaming |anime )*(?:service|platform|streamer)\b",
    "capital before": r"[A-Z][\w'’!?:.-]* ?$",
    "capital word": r" [A-Z]",
    "asked when": (
        r"\b[Ww]hen (?:does|did|do|will|is|are|can|could|was|were)\b[^?\n]{0,100}\?\s*(?:A[:.] )?"
        r"(?:(?:It|That)(?:['’]s| is| was| will be) )?(?:[Oo]n |[Ii]n |[Ff]rom |[Ff]or )?$"
    ),
    "date of it": r"\b(?:date|day|time) of (?:its|the) (?:release|premiere|broadcast|opening|return)\b|\b(?:release|premiere|broadcast|air|opening|publication|debut|start|screening|return)s? (?:date|dates|day)\b",
    "along with": r"\b(?:with|without|featuring|starring|by|on|to|via|through) (?:(?:the|its|an?|his|her|their|all|main|lead|two|three|four|five|six|company['’]s|[A-Z][\w'’-]+) ){0,5}$",
    "a title or none": r" ?(?:[\"“]?[A-Z][^.;,()\n]{0,80} )?",
    "had from": r"(?:\b|['’])(?:is|s|are|be|been|it|them|stream(?:s|ing)?|available) (?:\w+ ){0,4}(?:on|in|at|from) [^.;\n]{1,60}\bas of $|\b(?:available|offered|offers?|expands|on sale)\b[^.;\n]{0,60}\bas of $",
    "has been": r"(?:\b(?:has|have|had)|['’](?:s|ve)) (?:\w+ )?(?:been|had)\b(?! (?:on (?:hiatus|a? ?break)|absent|married|gone|in (?:business|effect)|held|working|asking|waiting|a member|promised|promising|written|sold|out of|done|none|no)\b)",
    "led to": r"\b(?:[Ff]or|[Ss]ince) (?:early |late )?$",
    "in turn": r"\b(?:monthly|weekly|bimonthly|quarterly|each month|every (?:other |two |three )?(?:month|week)s?|one (?:a|per|each) (?:month|week))\b",
    "planned": r"\b(?:slate|line-?ups?|schedule|releases?|titles|books|volumes|licen[cs]es)(?: [A-Z]?[a-z]+){0,4}: [^;:\n]{2,60} (?:in|on|for) $|\bfor (?:an? |its |the |their |early |late )?[\"“]?$| (?:to be|as) $|\b(?:lists|gives|giving|gave|names|reads|says) [\"“]?$",
    "aside of": r"(?:,| [(\[–-]) ?(?:now )?",
    "its date": r" as (?:the|its|their) (?:[\w'’]+ ){0,3}(?:start|opening|premiere|release|debut|launch|date|day)\b| (?:release|premiere|broadcast|debut|start|launch|air)(?: date| day|ing date)",
    "of zone": (
        r"\b(?!Japan)[A-Z][a-z]+ (?:(?:Standard|Daylight|Summer|Mean) )?Time(?: \([A-Z]{2,4}\))?\W{0,3}"
        r"(?:\d{1,2}(?::\d\d)? ?[AaPp]\.?[Mm]\.?,? )?$"
    ),
    "of region": r"\W*(?!Japan|JST)[A-Z][A-Za-z ().&-]{1,40}[:–-] ?\d{1,2}(?::\d\d)? ?[AaPp]\.?[Mm]\.?,? (?:on )?",
    "zone cell": (
        r"\W*(?:(?:US |U\.S\. )?(?:Pacific|Eastern|Central|Mountain|Atlantic)|Greenwich|British|(?:Central |Western )?European"
        r"|Indian?|Philippines?|Singapore|Australian?|Brazil|Mexico|P[SD]?T|E[SD]?T|C[SDE]?T|CEST|GMT|BST|IST|UTC|PHT|SGT|A[CE][SD]T)\b[^|]{0,30}[|:–-]"
    ),
    "since when": r"\b(?:first(?! (?:(?:two|three|four|five|six) )?(?:season|volume|book|part|half|cour|episode|chapter)s?\b)|years)\b[^.;]{0,80} since $",
    "planned for": r"(?:scheduled|planned|slated|set|due) (?:(?:for|on|in) |(?=to(?:night|day|morrow)|this |next ))",
    "after all": r"\b(?:still|will (?:\w+ )?(?:\w+ )?as (?:planned|scheduled|announced))\b",
    "had been planned": r"(?: [\w-]+){0,2} (?:had been|was|were) (?:at first |first |once |originally |initially )?(?:planned|scheduled|slated|set|expected)\b(?! (?:for|on|in)\b)",
    "still is": r"\b(?:is|are|be|been|being|was|were|now|newly|re) ?$",
    "ever since": (
        r"\b(?:[Aa]fter|(?<!\b[Tt]he )[Ff]ollowing|[Ss]ince|from|[Uu]pon) (?:(?!(?:and|but|will|which|that|was|were|is|are)\b)[\w'’.-]+ ){0,9}"
        r"(?:release|opening|premiere|debut|launch|broadcast|airing|screening|episode)\b(?: [\w.]+){0,5} (?:on|in|from) $"
        r"|\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]pon) (?:opening|airing|premiering|debuting|launching)\b(?: [\w.]+){0,5} (?:on|in|from) $"
    ),
    "to come": (
        r"\b(?:will|(?:is|are) (?:still |also )?(?:to|for|set|due|slated|scheduled|planned|listed|expected|being|dated|preparing|on the (?:schedule|list))"
        r"|(?:should|can|must|may) (?:now |then |also )?(?:be|have|buy|get|see|watch|read|follow|arrive|come)"
        r"|on (?:its|the|their) way|follows|now)\b|'ll "
    ),
    "was": (
        r"\b(?:(?:was|were|had)(?! (?:to|due|set|planned|originally|previously|scheduled|slated|first (?:due|planned|scheduled|slated|set|expected|announced|listed|booked|meant)|once|expected|supposed|meant"
        r"|going|announced|listed|booked|advertised|solicited|dated|pencill?ed|postponed|delayed|moved|pushed|given|intended|hoped)\b)"
        r"|did|went|came|saw|joined|played|reached|closed|sold|brought|carried|ran|took|showed"
        r"|(?<!will )(?<!to )put(?= (?:it|them|up|out|on)\b)|(?<!will )(?<!to )(?<!would )hit(?= ))\b"
    ),
    "only listed": r"Original|(?:was|were) (?:also |already |actually )?(?:advertised|booked|dated|expected|listed|solicited)",
    "no longer so": (
        r"\b(?:but|now|instead|however|no longer|not (?:\w+ )?until|put off|(?:has|have) yet|new (?:[a-z]+ )?(?:date|day)|when (?:it|the [a-z]+) was (?:first )?announced"
        r"|delay\w*|postpon\w*|reschedul\w*|cancel\w*|suspen\w*|push(?:ed|es)|mov(?:ed|es)|slip(?:ped|s)|shifted|bumped|halted)\b|n['’]t\b"
    ),
    "parts from the past": (
        r"[;:(]|\b(?:and|but|while|as|which|that|who)\b|\b(?:ahead of\b|(?:before|for) (?:an?|the|its|their)\b)|, [a-z-]+ing (?:on|in) $|['’]s? (?:[\w-]+ ){0,2}$"
    ),
    "had its": r"(?:had|saw|made) (?:an?|its|their|the)\b",
    "formless": r"(?:[\w-]+(?:ed|ing)|hit|put)\b",
    "is or will be": r"\b(?:is|are|will|to be|has|have|would|can|may|should|'ll|now|still|soon|plans?|until)\b|n't\b|'s (?:to|set|due|now)\b",
    "now": r"\bnow(?: on| in| for| due| set for)? $|\bnew (?:\w+ )?date is (?:now )?(?:the )?$",
    "later on": r"\blater,? (?:on|in) $",
    "to be told": r"TB[ACD]|(?:date )?to be (?:announced|determined|confirmed|decided)",
    "details": r"\b(?:[Dd]etails|[Ii]nformation)\b(?! (?:of|on) (?:the|its|a) new\b)",
    "denies": r"\b(?:not|no longer)\b|n['’]t\b",
    "a new day": r"\b(?:[Nn]ew|[Rr]eplacement|[Rr]eturn|[Rr]evised|[Rr]estart|[Aa]lternat(?:e|ive))\b",
    "when it": r"\b(?:[Ww]hen|[Ff]rom which day on) (?:[\w'’-]+ ){0,8}(?:be in|come|out\b|broadcast|is not|return|resum|air|open|start|begin|continu|seen|shown|releas|stream|premier|watch)",
    "each": r"\b(?:[Ee]ach|[Ee]very|[Aa]ll) (?:(?:new|later|following|subsequent|remaining|further|other) )?(?:episode|chapter|volume|issue)s?\b",
    "told there": r"'s (?:[A-Za-z]+ ){0,2}(?:post|tweet|message|entry|upload|announcement|press release|news|report|update|broadcast)\b",
    "due to": r"\b(?:due to(?! (?:\w+ out|be|air|open|premiere|start|begin|launch|appear)\b)|because of|owing to) (?:[\w'’-]+ ){1,5}(?:on|of) $",
    "told in": r"\b(?:message|statement|post|tweet|notice|press release|entry) (?:of|from|dated|on) $",
    "one word": r" ?(?:[a-z-]+ )?",
    "own title": r" ?(?:[a-z-]+ )?(?:[A-Z\d][\w'!?:.-]* (?:(?:of|the|no|to|in) )?){0,6}(?:[a-z-]+ )?",
    "goes along": r"\balso\b|\bat that time\b|(?:simultaneously|at the same time) (?:as|with)\b",
    "of it": r" of (?:the |[A-Z]\w+['’]s )?",
    "a person who": (
        r"\b(?:[Hh]e|[Ss]he|(?:[Tt]he |^)(?:[a-z]+ )?(?:singer|author|director|actress|actor|composer|writer|idol|band|unit|artist)(?: [A-Z][\w'-]*){0,2})(?: first)? $"
        r"|\b(?:his|her) (?:[a-z]+ )?$"
    ),
    "amount": r"[ :|–-]{1,4}[\d.,]+ ?(?:million|billion|thousand|copies|yen|%|percent|tickets|units|viewers)",
    "houses": r"(?:[Tt]heat(?:er|re)s|[Cc]inemas)$",
    "auxiliary": r" ?(?:was|were|is|are|has|have|had|has been|have been|had been|will be|then|now|also|later)? ?",
    "behind aside": r" (?:(?:was|were|is|are|has|have|had|been|will|be|then|now|also|later) ){0,3}",
    "after": r"\b(?:[Aa]fter|[Ff]ollowing|[Ff]rom|[Dd]uring|[Dd]espite) (?:[\w'’-]+ ){0,6}$",
    "name in brackets": r"\([A-Z][^()]{0,60} [A-Z]$",
    "opens clause": r"(?:.*(?:[.,;:\n] ?|\b(?:but|and|then) ))?(?:[Ii]n |[Oo]n )?",
    "it was": r",? (?:(?!and\b|but\b|which\b|that\b)[\w'’:!?-]+ ){1,8}(?:was|were|has been|had been|have been) (?:also |then |first |again |already |finally )?",
    "one of several": (
        r"\b(?:two|three|four|five|[2-5]) (?:[\w-]+ ){0,4}(?:seasons|series|films|movies|OVAs|plays|musicals|dramas|specials|anime)\b"
        r"[^.;]{0,80},? (?:one|another|the other) (?:in|on) $"
    ),
    "was the old day": (
        r",? (?:was|had been|were) (?:the|its|their) (?:first|original|originally planned|initial|former|previous|old|earlier|planned) "
        r"(?:[\w-]+ ){0,3}(?:dates?|day)\b"
    ),
    "was once planned": (
        r"(?: (?:release|premiere|debut|launch|opening|start|broadcast))? (?:(?:had been|was|were) (?:first|originally|initially|previously) "
        r"(?:planned|scheduled|slated|announced)|had been (?:planned|scheduled|slated)|(?:was|were) (?:planned|scheduled|slated) (?:at first|before))\b"
    ),
    "is the new day": r",? (?:is|will be|has been named as) (?:now )?(?:the|its|their) new (?:[\w-]+ ){0,3}(?:date|day)\b",
    "final": r"\b(?:[Ff]inal|[Ll]ast|[Cc]oncluding|[Ee]nds?|[Ff]inale)\b",
    "of all": r"Every day\b|Curtain\b|(?:And |but )?(?:[Aa]ll|[Bb]oth|[Ee]ach|[Ee]very)(?: of (?:the|them|these))?(?: (?:the )?(?:[a-z]+ )?(?:episodes?|screenings?|films?|movies?|showings?|performances?|concerts?|shows?|programs?|specials?|parts?|premieres?))?\b(?! (?:week|day|month|year|night|evening|morning)\b)",
    "on all days": r"(?: (?:local time|[A-Z]{2,4}))?,? (?:on )?(?:both|all|each|every|either) (?:day|night|evening|date|time)s?\b",
    "times": r"(?:(?:[Ss]how|[Ss]tart(?:ing)?|[Ss]creening|[Pp]erformance) ?)?(?:[Tt]ime|TIME)[Ss]?:|(?:[Dd]oors|DOORS)\b",
    "night of": r"\bnight of (?:[A-Z][a-z]+day,? )?$",
    "part of day behind": r"(?: (?:JST|local time|sharp))?,? (?:(?:on|of|in) )?(?:(?:the|that|this|each|every) )?(?:same )?(?:[A-Z][a-z]+day )?(?P<part>morning|afternoon|evening|night)s?\b(?! of\b| before\b)",
    "part of day before": r"(?:\b|(?<=\b[Tt]o))(?P<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)(?:s|(?: of (?:[A-Z][a-z]+day,? )?[A-Z][a-z]+ \d{1,2}))?(?:,? (?:at|from))? (?:about |around )?$",
    "a story begins": r"\b(?:[Ss]tory|[Nn]ovel|[Tt]ale|[Pp]lot|[Mm]anga|[Ff]ilm|[Aa]nime|[Ii]t) (?:itself )?(?:begins|starts|opens|plays|happens|unfolds|takes place|is set)(?: [^.;,]{1,50})? (?:in|on) $",
    "when it does": r",? (?:when|where|as|in which) ",
    "told about": r", (?:about(?! (?:\d|an? (?:day|week|month|year|hour)|\w+ (?:minutes|hours|days|weeks|months|years)))|in which|the story of|an? (?:story|tale) (?:of|about)) [^,;]*$",
    "ships": r"[Ss]hip(?:s|ped|ping)?\b(?! with)",
    "relative": r"which\b|that (?:was|were|is|are|will|had|has) ",
    "of manga": r"manga's finale|finale (?:of|to) (?:the|his|her|their) (?:[\w'-]+ ){0,3}manga\b",
    "from it": r"\b[Ff]rom (?:its |the |an? )?$",
    "brings promo": r" (?:the|its|their|his|her|an?) (?:[a-z-]+ ){0,3}(?:trailer|video|teaser|visual|PV|commercial|clip)s?\b",
    "goes on as": r"\band (?:will |then |also ){0,2}$",
    "a title": r" the (?:[a-z-]+ ){0,3}(?:story|saga|comedy|drama|tale|thriller|romance|epic)\b| (?:the )?[A-Z\d][\w'!?:-]*(?: [\w'!?:-]+){0,6}? ?(?:\([^()]{1,60}\) )?(?:as an? (?:[\w-]+ ){1,3}|to (?:an?|its) (?:close|end|conclusion) )?(?:in|on|from)\b",
    "a name": r"[A-Z]",
    "a person": r"(?:^|[.,;] )(?:[A-Z][\w'-]+ ){1,2}(?:and (?:[A-Z][\w'-]+ ){1,2})?(?:recently |previously |then |first |also ){0,2}$",
    "another place": r"\b(?:in|at) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} (?:(?:from|on|starting|beginning) ){0,2}$",
    "comes after": r",? (?:\w+ ){1,3}(?:after|before|ahead of) the (?:\d|(?:digital|print|physical)\b)|, followed by |,? (?:with|and) (?:replays?|reruns?|repeats|encores?|rebroadcasts?) (?:at|on|every)\b",
    "was listed": r"(?:had been|was|were) (?:[a-z]+ ){0,2}[a-z]+ed",
    "comes with": r",? (?:together |along )?with (?:an?|the|its|one|two|three|\d+) (?:[\w'-]+ ){0,3}(?:episodes?|shorts?)",
    "sold for": r",? (?:at|for|with an? (?:S?RP|MSRP|price) of) (?:US|CA|A)?[$£€¥]\d",
    "and then": r"\b(?:once more|further|now|finally|then|again|later|eventually|instead)\b",
    "moved on": r"\b(?:to|then|until|for)\b",
    "again in brackets": r"\((?:with |and )?(?:replays?|reruns?|repeats?|repeated|encores?|rebroadcasts?)\b",
    "in error": (
        r"\b(?:earlier version|previous version|incorrect(?:ly)?|mistaken(?:ly)?|wrongly|erroneous(?:ly)?"
        r"|\b[Ww]e (?:originally|initially|first) (?:said|stated|reported|wrote|listed|gave|posted))\b(?:[^.;\n]|(?<=[Vv]ol)\.){0,90}$"
    ),
    "right day": r"\b(?:[Cc]orrect|[Rr]ight|[Aa]ctual) (?:[a-z]+ )?(?:date|day) is $",
    "shown again": r"\((?:with |and )?(?:replays?|reruns?|repeats|encores?|rebroadcasts?) [^()]*$",
    "charted since": r"\bsince Oricon (?:began|started) (?:to \w+|\w+ing)\b[^.;]{0,50} in $",
    "dated issue": r" ?\((?:the )?(?:\w+ )?issue\)",
    "tells plans": (
        r"\b(?:announced|revealed|unveiled|posted|outlined|detailed|updated) (?:its|the|their|an?) [^.;\n]{0,30}?"
        r"\b(?:slate|line-?up|schedule|calendar|catalog(?:ue)?|list|plans)\b (?:(?:of|for) [^.;\n]{1,60} )?(?:on )?$"
    ),
    "tells news": (
        r"\b(?:(?:informed|told|tells?|lets?) (?:\w+ ){0,2}(?:readers|fans)(?: know)? in (?:the|its|number)(?: \w+){1,2}"
        r"|[Aa]ccording to [^,.;:]{0,60}\b(?:[Ii]ssue|number \d+ of)\b[^,.;:]{0,60}|used its [^.;,]{0,40}|says the \w+ (?:number|issue)|if the (?:number|issue)),? ?(?:(?:which|that) )?(?:was |were )?"
        r"(?:released|published|shipped|came out|out|on sale|reached [^.;,]{0,30}) ?(?:on )?$"
    ),
    "source": (
        r"\b(?:[Aa]ccording to [^,.;:]{0,80}"
        r"|[Aa]s (?:the|its|an?) (?!(?:anime|manga|series|show|film|novel)s?\b)[^,.;:\n]{1,60} "
        r"(?:shows?|says?|tells?|states?|reveals?|notes?|puts? it|has it|ha(?:s|d) (?:shown|said|told|revealed)|showed|said|told))$"
    ),
    "as its streamer": (
        r" as (?:its|the|an?) (?:\w+ )?(?:streaming|simulcast)\b"
        r"|(?: also)? (?:streaming|streamed|simulcasting) (?:it|the (?:series|show|anime))\b"
    ),
    "moved to a day": r"(?: it)? (?:to|for|until|till) (?:the following |the coming |next |this )?",
    "scheduled": r"\b(?:schedule|dates|days)\b(?:[^.;:\n]|:\d){0,40}: (?:[^.;:\n]|:\d){0,120}$",
    "starting on": r"(?:[Ss]tarting|[Bb]eginning|[Ll]aunching|[Pp]remiering|[Aa]s of) (?:(?:on|in|from) )?$",
    "in theaters": r"\b(?:in|to|into) (?:[\w.]+ ){0,2}(?:theaters|theatres|cinemas)\b",
    "until then": r"(?:\b[Nn]ot|n't|\bnever|\b[Hh]iatus|\b[Bb]reak)\b[^.;]{0,60}$",
    "question": r"(?:Which|What|Who|How|Are|Do|Did|Will|Can|Would)\b",
    "asked": r"[^.!?\n]{0,80}\?\s*(?:$|\n|[A-Z])",
    "on television": r"\bon (?:\w+ )?(?:TV|television)\b(?! [A-Z])|\b(?:TV|television) (?:premiere|debut|broadcast)\b",
    "new episodes": r"\b(?:(?:each|every) (?:week|(?:new )?episode)|(?:[Aa]ll|[Nn]ew) (?:later |further )?episodes)\b",
    "many": r"\b(?:[5-9]|\d-\d+|[1-9]\d+|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Aa] dozen|[Dd]ozens of|[Hh]undreds of|[Aa] number of|[Aa] (?:whole )?(?:row|slew|bunch|host|range) of) (?:(?:new|original|more|other|different|\"?anime\"?|manga|[A-Z][\w'’-]+) ){0,3}(?:titles|series|shows|books|releases|works|films|movies|discs|(?:graphic )?novels)\b",
    "lineup": r"\b(?:releases|lineups?|line-ups?|slate|catalog(?:ue)?|list of \w+) (?:for|of) (?:the )?$",
    "would have": (
        r"\bwould have (?:expected|thought|liked|hoped)\b|\b(?:can|could|should) (?:probably|likely) expect\b"
        r"|\blikely (?:to (?:arrive|return)|returning|arriving)\b|\bmy guess\b"
    ),
    "likelier": r" (?:is|seems|looks|would be) (?:the )?(?:much )?(?:more |most )?(?:likely|probable|realistic)\b",
    "thing above": r"(?<![^\n])[A-Z][^\n.!?]{0,80}\b(?:OVAs?|OAVs?|OADs?|DVDs?|Blu-rays?|[Mm]ovie|[Ff]ilm)\b[^\n.!?]{0,60}\n\W*$",
    "in its weekend": r"[^.\n]{0,120}\b(?:(?:first|opening|debut|second|third) weekend|over the weekend)\b",
    "services": (
        r"\b[Oo]n (?:\"?[Aa]ll major\"? |[Aa]ll |[Mm]ajor |[Ss]elect |[Mm]ost |[Mm]any )*(?:digital|streaming) (?:platforms|services)\b"
        r"|\b(?:streaming|VOD|video-on-demand) (?:services|platforms|sites)\b[^.;,]{0,30} (?:have|get|carry|offer|show|add|receive)\b"
    ),
    "cinemas do": r"(?:[Tt]heat(?:er|re)s|[Cc]inemas) (?:\w+ ){0,2}$",
    "year of it": r"(?: [\"]?[A-Z][\w.'’!:/-]*(?: (?:of|the|no|to|and|an?|in|for))?){0,7}[\"]?,?(?: by [A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2})? (?:of|from) ",
    "occasion named": (
        r"\b(?:Festival|Fest|Fes|Stage|Carnival|Concert|Exhibition|Fair|Party|Expo|Convention)[\"']? "
        r"(?:is|was|will be|takes place|took place|runs|ran)(?: held)? (?:on |from )?$"
    ),
    "sold on disc": r"(?: from [A-Z][\w.]+)?(?: too| as well)?,? (?:on|in|as) (?:an? |the |two |three |four |\d+ )?(?:[a-z]+ )?(?:Blu-ray|DVD|BD)\b",
    "days before": r"(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:, [^();]{1,24})?; )?",
    "occasion will be": (
        r"\b(?:[A-Z][a-z]*[Cc]on|Festival|Expo|Fair|Convention|[Cc]onvention|[Ff]estival)(?: \([^()]{1,40}\))? "
        r"(?:will be|takes place|will take place)(?: held)? (?:on |from )?$"
    ),
    "occasion on": (
        r"\b(?:[Ee]xhibition|[Ee]xposition|[Ff]estival)\b[\"']?(?: \([^()]{1,40}\))?,?(?: (?:which|that))?"
        r"(?: (?:is|was|will|to|be|are|scheduled|set|planned|slated|also|now|first|then)){0,5}"
        r" (?:runs?|ran|running|held|hosted|takes? place|taking place|took place|opens?|opened|starts?|begins?|began|mounted)"
        r"\b[^.;:\n]{0,40}$"
    ),
    "leads delays": r"(?:(?! (?:to|for|until|till|new|from|now|back|again|return\w*|resum\w*)\b)[^.:\n]){0,80}:(?: ?\n)",
    "up for": r"\b(?:up for|running for|candidates|contenders|finalists|nominat\w+|nominees|short-?list\w*)\b[^\n]*$",
    "for all": r",? \(?(?:both|all(?: of (?:them|these))?|all (?:two|three|four|five)|each) (?:on|via|from|at) (?:the )?",
    "in brackets": r"(?:TV|television)?(?: ?(?:anime|series|drama|film|movie|OVA|ONA|episodes|live-action)){0,3}, ",
    "first to last": r"[A-Za-z.]+ #?(?P<first>\d{1,3}) ?(?:-|to|through) ?(?P<last>\d{1,3})",
    "joint days": r",? (?:and|&) (?:(?:again|then) )?(?:in )?|, ",
    "next premieres": (
        r"\b[Tt]he (?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:one )?(?:(?:then|will|also|is to|followed and) )?"
        r"(?:premier\w+|debut\w*|aired|began|started|returned)\b[^.;]{0,40}$"
    ),
    "voiced": r"sub\b.*|dub\b.*|subtitled|dubbed",
    "on the platform": (
        r"\b(?:arriv\w+|com(?:e|es|ing)|land\w*|available|debut\w*|premier\w*)\b[^.;\n]{0,60} "
        r"(?:on|to) the (?:streaming )?(?:service|platform)\b"
    ),
    "on the web": r"\bnovels? (?:series )?(?:online|on the (?:[Ww]eb|Internet))\b",
    "or else": r",? or (?:(?:possibly|perhaps|maybe|even|only|in|on|at|the) ){0,3}",
    "of a lineup": r"\b(?:line-?up|slate|program(?:me)?|remaining (?:films|titles))\b[^.;:\n]{0,24}: [^.;\n]{0,160}$",
    "after an episode": (
        r"\b(?:[Aa]fter|[Ff]ollowing) (?:(?:the|its) )?(?:[Ee]pisode \d{1,4}|(?:\d{1,4}(?:st|nd|rd|th)|[a-z]+th) episode)"
        r"(?: aired| airs| runs)? on $"
    ),
    "headed occasion": r"(?:(?!\b[Aa]t\b)[^\n]){0,120}?\b(?:[Ee]xhibition|[Ee]xposition|[Ff]estival)\b",
    "occasion to be": (
        r"\b(?:[A-Z][a-z]*[Cc]on|Festival|Expo|Fair|[Cc]onvention|[Ff]estival)(?: \([^()]{1,40}\))?,? "
        r"(?:(?:which|that) )?(?:(?:will|is|to|be|again|also|now|being) ){0,4}$"
    ),
    "eligible": r"\b(?:[Ee]ligible|[Ee]ligibility)\b[^.;\n]{0,80}$",
    "each year": r"\b(?:[Ee]very|[Ee]ach) $",
    "shot then": (
        r"(?:,| that was| which was) (?:shot|filmed|recorded|taped) (?:at [^.;,\n]{1,40} )?(?:in |on |from |between )?$"
        r"|\b[Ff]ilming (?:took place|ran|began|wrapped|ended) (?:in |on |from )$"
    ),
    "recorded of": r"\b(?:concert|performance|musical|play|show|recital|event|live) (?:of|held on|held in) $",
    "digital label": r"\W{0,3}(?:[Dd]igital(?: HD| [Dd]ownload| [Rr]elease)?|VOD|DIGITAL)(?: [Dd]ate)?: ",
    "disc label": r"\W{0,3}(?:[A-Z][\w-]* ){0,2}(?:Blu-[Rr]ay|BLU-RAY|DVD|[Ss]teel[Bb]ook)[^:\n]{0,30}: ",
    "recorded behind": r" (?:[a-z]+ )?(?:performance|concert|show|recital)\b",
    "skipped issue": r"\b(?:missing from|absent from|[Ss]kips?|not (?:appear|run|be) in|left out of) [^.;()]{3,80}(?:\([^()]{0,40}\)[^.;()]{0,40})?\((?:out|on sale|released)(?: on)? $",
    "pauses then": r"\bon hold since (?:early |late )?$|\b(?:paus(?:e|es|ed)|(?:takes?|took|be on|is on|was on) (?:an? )?(?:short |long |\w+-week )?(?:break|hiatus)) (?:from|between|on|in|for) $"
    r"|\b(?:hiatus|break)\b[^.;\n]{0,60}? (?:\(since|(?:is|was) over) (?:on |in )?$",
    "streamed event": r"\b(?:press conference|live ?stream|livestream|presentation|event|panel) (?:that|which) (?:was|is|were) (?:streamed|broadcast|shown|aired)(?: live)?(?: earlier)?(?: on| in)? ?$",
    "so many episodes": r" (?:for|over|with) (?:\d{1,4}|[a-z]+(?:-[a-z]+)?) episodes\b",
    "the series": r" (?:the|this|that) (?:series|serial|story)\b",
    "not then": r"\b(?:if|though) not (?:in|on) $",
    "given since": r"\b(?:has|have) been (?:given|awarded|presented|handed out|an? (?:\w+ )?category)\b[^.;\n]{0,60} since $",
    "over then": r"\b(?:was|were|is|been) not over until $",
    "closed then": (
        r"\bbefore (?:(?:it|they|the (?:company|publisher|label|line|magazine)) )?(?:shut(?:ting)?(?: down)?|clos(?:ing|ed)|fold(?:ing|ed)|ceas(?:ing|ed)"
        r"|los(?:ing|t) (?:its|the|their)|go(?:ing|es) (?:out of business|under|bankrupt)|went (?:out of business|under|bankrupt)|declaring"
        r"|(?:its|the|their) (?:licen[cs]e|collapse|closure|demise|shutdown|bankruptcy))\b[^.;,]{0,50}\b(?:in|on) $"
    ),
    "told it was": r"\b[Ii]t was (?:decided|confirmed|announced|revealed|reported|learned|made known)(?: on| in| earlier)? $",
    "opens telling": r"\b[Ii]t was (?:only |just |already |on |in ){0,2}$",
    "that it was told": r",? that [^.;\n]{1,120}\b(?:was|were|had been) (?:\w+ )?(?:confirmed|announced|revealed|decided|reported|made known)\b",
    "told only then": r"\b(?:will|is to|are to) be (?:announced|revealed)(?: \w+)?(?: on| in)? $",
    "winners": r"\b(?:[Ww]inners|WINNERS)\b",
    "as was told": r"\bas (?:was|has been|had been) (?:seen|said|told|shown|reported|known|found)(?: out)?(?: on| last| in)? ?$",
    "orders then": r"\b(?:(?:can|could|may|to) (?:now |already )?(?:reserve|pre-?order|order)\b[^.;,]{0,20} (?:beginning|starting|from|on|until|by) (?:tomorrow, )?|[Pp]re-?(?:book|order)(?:ing)? (?:date|day|deadline)[: ]+)$",
    "meant to end": r"\b(?:wanted|meant|hoped|wished) to (?:end|finish|conclude|wrap up) [^.;,]{0,40}(?:in |by |on )?$",
    "is a holiday": r" is (?:an? |the )?(?:public |national |bank )?holiday\b",
    "nowadays": r"\b(?:counts as an?|still|even|now|known|loved|popular|regarded as an?|seen as an?) (?:[\w-]+ ){0,2}$",
    "moved to a slot": r"\bmoved (?:back |over )?to $|\b(?:19|20)\d\d (?:back )?to $|\bof (?:this|that|last) year (?:back )?to $",
    "by its authors": r"\b[Tt]he series by [A-Z][^.;,\n]{2,60} $",
    "first published": r"\bfirst (?:published|printed)\b[^.;,\n]{0,12}$",
    "came then": r",? (?:there )?(?:came|come|comes|followed|follow|follows) (?:the |both )?[\"“*]?[A-Z0-9]",
    "led": r"\b(?:in|for|of|this|next|last|the|from|until|to) $",
    "from when": r"\b(?:from|since|between) $",
    "of one": r"(?:^|\W)of (?:the )?(?:\w+ )?$",
    "titled in": r"[A-Z]\w+ In $",
    "none": r"\b[Nn]o (?:new |other |more |further )?$",
    "any": r"\b[Aa]ny (?:\w+ )?(?:title|work|series|manga|anime|volume|film)s?\b|\b(?:works|titles) (?:that were |which were )?(?:published|released)\b",
    "priced": r"[^()\n]{0,50}?(?:ISBN|[$£€]\d)",
    "episodes": r" ?\((?:[Ee]pisodes?|[Ee]ps?\.?) ",
    "of season": r" (?:TV |television )?anime [A-Z\"]",
    "at an event": r"\bat (?:the )?(?:AX|SDCC|NYCC|[A-Z][\w-]*(?: [A-Z][\w-]*)* (?:Con|Comic-Con|Expo|Fest|Festa|Convention)) $",
    "on slots": r"(?: and \w+)? (?:time ?)?slots?\b",
    "musical": r" (?:musical|manga|anime|film|movie|live-action|stage|play|series)\b",
    "title before": r"[A-Z][\w'-]+ in $",
    "occasion": r"\b(?:fest|festa|expo|con|festival|awards?|convention|market|conference|summit|panel|live tour) $",
    "acronym": r"\b(?!DVD|OVA|OAV|OAD|ONA|TV|BD|CD|UK|US)[A-Z]{2,5} $",
    "a ranking": r"\b(?:[Bb]est|[Tt]op|[Bb]iggest|[Gg]reatest|[Ww]orst|[Hh]ottest|[Ff]avou?rite|[Mm]ost[ -][\w-]+)\b[^.;,:]{0,40} of (?:the year )?$",
    "handle": r"\(@\w+\) $",
    "screens": r"\bopen(?:s|ed|ing)? (?:in|across|at|on) (?:Japan|the U|North America|theat|cinema|\d+ )",
    "recaps": r"\b(?:recap\w*|summari\w+|compil\w+|rerun\w*|following|after|since|than|like|as) (?:[a-z]+ ){0,3}(?:the )?$",
    "total": r"copies|output|amount|viewers|yen|billion|million|units|tickets|streams|views|number of|%|percent|titles|series|shows|works|films",
    "as of": r"(?:as of|before|up to|by the end of|by|week of|week ending) (?:the )?$",
    "not before": r"(?:\b[Nn]ot|n['’]t|\bnever)\b[^.;,]{0,60} before (?:the )?$",
    "until": rf"(?:to|until|till|through|ending|ended on|and ended|closes|closed) {_AT_CLOCK}(?:on )?$",
    "ends": rf"\b(?:until|till|through|ending) {_AT_CLOCK}(?:on )?$(?<!wait until )(?<!days until )",
    "named year": r"(?:\b(?:the|a|an)|'s) $",
    "to be had until": r"(?<!not be )(?<!not )(?<!only )\b(?:watched|viewed|available|offered|free)\b[^.;,]{0,60}? (?:until|till|through) (?:the end of )?$",
    "counted after": r"\bafter\b",
    "to the count": r"(?: at \d{1,2}:\d\d ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: \([^()]{1,40}\))?, (?:exactly |about |just )?",
    "leads list": r": ?\n",
    "list from": r"(?i:\b(?:releases|titles|volumes|books|series|shows|novels|manga|anime|premieres|episodes))\b[^.;:\n]{0,50} (?:from|for|between|of|during) $",
    "ends line": r"\)?[ \t]*(?:\n|$)",
    "list of": r"(?i:\b(?:releases|guide|round-?up|rankings?|schedule|launches|endings|novels|manga|charts?|titles|picks|listings|line-?up|when on)\b)[^.;:\n]{0,24}[,(:] ?$",
    "quoted name": r'"[A-Z][^"\n]{2,60} $',
    "premiere at place": (
        r"\b(?:[Pp]remier\w+|[Dd]ebut\w*|[Bb]ow(?:s|ed|ing)?)(?: of [^.;,\n]{1,60}?)?"
        r"(?: (?:is|was|will|be|held|takes? place|took place)){0,3} at (?:the )?[A-Z]"
        r"|\b[Pp]remiere of [^.;,\n]{1,60}? (?:is held|will be held|was held|takes place|will take place|took place)\b"
    ),
    "premiere date": r" (?:premiere|broadcast|airing|debut) (?:date|day)\b",
    "decided": (
        r"(?<!be )\b(?:delayed|postponed) the [^.;,\n]{1,60}? by (?:\w+ ){1,3}(?:days?|weeks?|months?)(?: in \w+, and by (?:\w+ ){1,3}(?:days?|weeks?|months?))? (?:in|on) $|"
        r"(?<!be )\b(?:delayed|postponed|moved|halted|cancell?ed|suspended|slipped|scrapped|changed|killed|shelved|put on hold)(?: it| them| in its \w+)?"
        r"(?: by (?:\w+ ){1,2}(?:days?|weeks?|months?|years?))? (?:in|on) $"
    ),
    "skips": (
        r"\b(?:[Ss]kips? (?:on )?|(?:not|n['’]t) (?:publish|print|have|carry|air|run|show) (?:an?|any) (?:new )?"
        r"(?:issue|episode|chapter)s? (?:on )?(?:the )?|(?:not|n['’]t) (?:run|appear|be (?:published|printed|included)) in (?:(?!,? (?:and|but) (?:it |instead )?will\b)[^.;\n]){1,60}\b[Ii]ssue"
        r"(?:,? (?:which|that) \w+(?: on sale| out)?|,? on sale|,? out)? (?:on |in )?)$"
    ),
    "none behind": r"[^.;,()\n|]{0,24}\b[Nn]o (?:new )?(?:chapters?|episodes?|issues?|installments?|block|broadcast)\b(?! of)",
    "after a disaster": r"\b(?:[Ee]arthquakes?|tsunami|typhoon|eruption|hurricane)(?: and \w+)? (?:of|on|in|from) (?:the )?$",
    "disaster": r" (?:[A-Z]\w+ |Great )?(?:[Ee]arthquake|tsunami|[Tt]yphoon|hurricane)\b",
    "lasting": r"\d ?[-–~]| (?:to|through|until|and) ",
    "occasion before": r"(?:\b(?:[Ff]estival|Fest|Festa|Expo|Con|Comic[- ]Con|[Ff]air|FAIR|[Cc]onvention|Comiket|Anime (?:Boston|NYC|Central|North|Frontier|Matsuri))|\bOtakon)(?: in [A-Z]\w+)?(?:, | \()$",
    "credited": r",? ?(?:[Dd]ir(?:ect(?:or|ed))?\b|\d{1,3} ?min)|, [A-Z][\w.-]*(?: [A-Z][\w.-]*){1,2}\)",
    "a host": (
        r"(?:(?:(?:^|[.,;:(] |\b(?:and|but|while|when) )(?:The|the|Its|its|Their|their|An?|an?|This|this|[\w.+&-]+(?: [A-Z][\w.+&-]+){0,2}['’]s?)"
        r" (?:(?!in |on |of |at |for |by |from |to |about |with |manga |anime |film |show |series |play |musical )[\w.'’+&-]+ ){0,4}"
        r"(?:channel|service|platform|app|imprint|label|block|network|website|site|store|shop|office|line|chart|company|museum|cafe|festival|convention|expo|fair|contest|(?:campaign|Kickstarter|crowdfunding)(?: for [^.;,]{1,40})?)"
        r"|\b[A-Z][\w+]* itself|[A-Z][\w+]* (?:Expo|Festival|Fair|Con|Convention|Market)(?: [A-Z]\w+)?)"
        r"|\b(?:channel|service|platform|app|imprint|label|block|network|website|store|shop|office|chart|museum|cafe|[Ff]estival|[Cc]onvention|[Ee]xpo|[Ff]air|Olympics),? (?:which|that))"
        r"(?:,? itself)?,?(?: (?:was|were|is|are|will|has|had|be|been|first|officially|to|itself))* ?$"
    ),
    "made by": r"\b(?:film|movie|anime|series|show|drama|special|musical|OVA|adaptation|volume|manga)s? (?:from|by|of) (?:the )?$",
    "moves to": rf" (?:it |them |the (?:manga|series|serial) )?(?:over )?(?:from (?!(?:{LONG_MONTHS})\b)[A-Z][\w.]+ )?to (?:the )?[A-Z][\w!.+-]+(?: [A-Z][\w!.+-]+){{0,3}} (?:in|on) ",
    "opens with": r"(?:^|[.;:(] |\b(?:when|after|since|before) )(?:[Tt]he |[\w.]+['’]s )?(?:new |own |[Vv]irtual )?(?:(?:anime |streaming |TV |television )?(?:channel|service|network|station|platform|app) )?$",
    "own verb": r"(?: itself)?,?(?: (?:which|that))?(?: (?:was|were|is|are|will|has|had|be|been|first|officially|to))* ?",
    "relative verb": r"(?: app| website| channel| service| magazine)?,? (?:which|that)(?: (?:was|were|is|are|will|has|had|be|been|first|officially|to))* ?",
    "goes live": r"(?:went|goes?) live\b",
    "without object": r"(?:(?: back| online| again| live)?(?: (?:in|to|at|on|across|as|from) (?:[^;(),]{0,50} )?| (?:in|on|from|since|for|by) | (?:the |early |late )?|, (?:on|in) ))",
    "brings": r" with (?:(?:the|its|an?|new|one|two|three|four|five|six|\d+) |[Vv]ol(?:ume|s?\.)?)",
    "the air": r"(?:the )?(?:[Tt]elevision|TV|airwaves|public)\b",
    "its release": r" (?:\w+ )?(?:premiere|debut|release|launch|opening|broadcast|publication)",
    "capital": r"[A-Z](?!\b)[^.]*$",
    "points": (
        r"\b(?:[Bb]oth|[Ee]ach|(?:[Tt]he )?(?:others?|rest|latter|former|second|third|fourth|fifth|last|next|first)"
        r"(?= |,))\b"
        r"|[A-Z][\w'!?:-]+ (?:(?:of|the|to|in|no|and|a) )*[A-Z][\w'!?:-]+|\b[A-Z]{4,}\b"
    ),
    "issues": rf"(?:,? (?:and |& |or )?(?:{LONG_MONTHS})){{0,4}} [Ii]ssues?\b",
    "left out": r"\b(?:not (?:appear|run|be) in|absent from|missing (?:from|in)|skip\w*|left out of|pass\w* over)\b[^.;]{0,80}$",
    "issue": r"(?:'s)? (?:combined |double |first |special )?(?:issue|catalog(?:ue)?|solicitations?|box office|charts?|rankings?|weekend(?! of))\b",
    "of an issue": r"\b(?:[Ii]ssue|[Nn]o\.)(?: #?\d{1,3})? of (?:the year )?$",
    "books around": r"\b(?:[Vv]olumes?|[Vv]ol\.|[Mm]anga|[Nn]ovels?|[Oo]mnibus(?:es)?|[Bb]ooks?|[Hh]ardcovers?|[Pp]aperbacks?|[Pp]ublish(?:es|ed|ing|er)?)\b",
    "watched around": r"\b(?:DVDs?|[Bb]lu-?[Rr]ays?|BDs?|[Dd]iscs?|[Aa]nime|[Ff]ilms?|[Mm]ovies?|OVAs?|[Ee]pisodes?|[Dd]ub(?:bed)?|CDs?)\b",
    "holds": (
        r"\b(?:[Oo]mnibus|OMNIBUS|[Bb]ox(?:ed)? [Ss]et|(?:[Cc]ollected|[Dd]eluxe|[-\d]in[- ][1-9a-z]+) (?:[Ee]dition|[Vv]olume))(?: (?:[Ee]dition|[Vv]olume))?\b"
        r"(?:(?:(?:,? [Vv]ol(?:ume|\.))? \d{1,2})? ?\((?:(?:[a-z]+ ){0,2}(?:[Cc]ollect|[Cc]ontain|[Cc]ompil|[Cc]ombin|[Ii]nclud)\w* )?"
        r"|[^.;\n]{0,60}?\b(?:collect|contain|compil|combin|includ)(?:s|es|e|ing)\b[^.;,\n\d]{0,40}"
        r"|(?: \d{1,2})? (?:of|with|holds|holding) (?:(?:all|the|first|manga's|series'|[A-Z][\w'&-]*|of) ){0,8})$"
    ),
    "tells that": r"\)?,? (?:has |had |also )?(?:reveal|announc|report|confirm|stat|not|disclos|declar)(?:s|es|ed) (?:on [A-Z][a-z]+ )?that\b",
    "issue out": r"\bissue\b[^.;\n]{0,40}[(,] ?(?:which |that )?(?:(?:was|is|will be|went|goes|has) )?(?:released|published|on sale|shipped|out|available|due)(?: on)? $",
    "winners told": (
        r"(?:\b[Ww]inners?\b[^.:;,\n]{0,90}|\b[Tt]h(?:e|is) (?:[Aa]ward|[Pp]rize)s?)"
        r" (?:was|were|(?:to|will|would) be|ha(?:s|d|ve) been) (?:officially )?$"
    ),
    "tells winners": r" (?:(?:the|its|their|all|this|year's|\d{4}|\d+(?:st|nd|rd|th)|grand|[A-Z][\w'-]*|[Aa]wards?|[Pp]rize) ){0,8}winners?\b",
    "of award": (
        r" (?:[A-Z][\w'’]+ ){0,4}(?:[Aa]wards?|[Pp]rize|[Rr]ankings?|[Ee]dition|[Gg]uide|[Ff]estival|[Ee]xpo"
        r"|Olympics)\b"
    ),
}


@cache
def shape(name: str) -> re.Pattern[str]:
    """Compile on first use."""
    return re.compile(_SHAPES[name])
