"""What stands around titles in English, by name: the words before, behind and between them."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english.words import LONG_MONTHS
from medalcal.news.prizes import NAMES as PRIZES

_KIND = (
    r"(?:anime|manga|manhwa|manhua|films?|movies?|OVAs?|ONA|OAD|novels?|series|franchise|webtoon|musicals?|plays?(?! [A-Z]| the| an? )|dub|seasons?|cour|specials?"
    r"|comics?|Anime|Manga|Film|Movie|Novels?|Series|Season|adaptation|live-action|games?|Game|project|spin-?off|one-shot|webcomic|serial|concerts?|exhibitions?)\b(?! (?:[Aa]ward|Prize|Taish|Grand Prix|Expo|Festival|category))"
)
_OF_KIND = (
    r"(?:(?:TV|television|original|live-action|stage|theatrical|web|net|light|visual|short|smartphone|mobile|role-playing|video"
    r"|spinoff|spin-off|sequel|prequel|feature|compilation|comedy|romance|romantic|fantasy|action|sci-fi|science-fiction|science"
    r"|fiction|horror|mystery|sports|yuri|boys-love|four-panel|ongoing|new|main|Light|Live-Action|Stage|Web|Original|1st|2nd|3rd"
    r"|\dth|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|FINAL|upcoming|anime|manga|book|\"[^\"\n]{1,40}\") ){0,5}"
)
_VERBS = (
    r"(?:premier(?:es?|ed|ing)|debut(?:s|ed)?|air(?:s|ed|ing)?|open(?:s|ed)?|start(?:s|ed)?|beg[ia]ns?|launch(?:es|ed)?|return(?:s|ed)?"
    r"|stream(?:s|ed|ing)?|arriv(?:es|ed|e|ing)|launching|returning|landing|following|ship(?:s|ped)?|com(?:es?|ing)|came|goes|went|follow(?:s|ed|ing(?= (?:on|in|later)\b))?|ran|ended|ends|conclude[sd]?"
    r"|released|releases|joins?|drop(?:s|ped)|finish(?:es|ed)|wraps up|wrapped up|kicks off|dated|available|postponed|delayed|published|serialized|screen(?:s|ed)?|lands?|hits?|reach(?:es|ed)|set|slated"
    r"|scheduled|due|back|moves? (?:back|to|from)\b|resumes?|restarts?|pencill?ed|getting|fills|has its|will be)"
)
_MARKED = r"[\"'*「『」』]{0,3}"
_COUNTED = r"(?: (?:(?:[Ss]eason|[Vv]ol(?:ume|\.)|[Pp]art) |#)\d{1,3})?"
_BY = r"(?: by [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}(?:(?:,| and|, and) [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}){0,2})?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"

_SHAPES = {
    "owner": r"(?: ?'s|(?<=s)') ",
    "its season": r"[,:]? (?:(?:the )?(?:\w+ )?[Ss]eason(?: \d+)?|[Pp]art \d+|S\d+)(?: \([^()]{1,40}\))?[ :.]*",
    "and": r" and ",
    "credit": r" by [A-Z][\w.-]*(?: [A-Z][\w.-]+)+(?:(?:,| and|, and| &) [A-Z][\w.-]*(?: [A-Z][\w.-]+)+){0,3}",
    "by the": r"(?:By|In|On|At|For|With|To|From|Into|Under|Over|Beyond) (?:the |an? )",
    "opens dated": rf"[^\w\n]{{0,4}}(?:{_MONTH}\.? \d{{1,2}}|\d{{1,2}}/\d{{1,2}}|\d{{1,2}} {_MONTH})\b",
    "ranked": r"\d{1,3}(?:st|nd|rd|th) (?=[A-Z])",
    "staged or filmed": r" (?:stage (?:play|musical|show)|musical|film|movie|concert)\b",
    "block label": (
        r"\W{0,3}(?:[A-Z][\w.]*,? ){0,3}(?:[Rr]elease[sd]?|[Ii]n (?:[Tt]heaters|[Cc]inemas)|[Oo]pen(?:s|ed|ing)|[Pp]remiere[sd]?|[Oo]n [Ss]ale"
        r"|[Aa]ir(?:s|ed)|[Ss]treet|[Bb]roadcast)(?: [Dd]ates?)?: "
    ),
    "bracket ends": r" \([^()\n]{1,60}\)$",
    "numbered": r",? (?:[Vv]ol(?:ume|\.)|[Ss]eason|[Bb]ook|[Pp]art) ?#?\d",
    "lead": r"(?!\d+[:/])[A-Z0-9][^\n-]{2,70} - (?=[A-Z])",
    "counts": r"\d{1,2}[.)] ",
    "installment": r",? (?:Vol(?:ume|\.)?s?|GN|[Oo]mnibus|[Bb]ook|[Cc]ollection)(?: ?#?\d[\d.–-]*)?$",
    "told lead": r"(?!\d+[:/])[A-Z0-9][\w'!?&-]*(?: (?:[A-Z0-9][\w'!?&,.-]*|of|the|an?|in|to|no|and|on|at|for|with|wa|ga|&)){1,9}: (?=[a-z]|The |An? |Season |Episodes? |Volumes? )",
    "list item": r"[^\w\"']{0,3}(?P<title>[A-Z][^\n(|,]{2,60}?)(?=:? (?:[Ss]eason|[Pp]art|[Vv]ol)|,? [–-] |,? \(|, |$)",
    "dates": rf": (?:(?:premieres|debuts|starts|begins|airs|returns|streams|launches|drops|arrives|(?:premier|debut|start|air|stream|return|arriv)ing)\b(?: (?:on|in))?|(?!The |A )(?:[A-Z][\w+!.]* ){{0,3}}[A-Z][\w+!.]*,)? ?(?:[A-Z][a-z]+day,? )?(?:{_MONTH}\.? \d|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b)",
    "edition": r" (?:(?:Complete|Premium|Standard|Limited|Ultimate|Deluxe) )?(?:Editions?|Series|Collection|Blu-ray|DVD|Box Sets?)\b",
    "dated cell": r" \d{4}([./-])\d{1,2}\1\d{1,2}\b",
    "cell": r"\"?(?: \([^()\n]{1,40}\))? (?:[/|-] |\d{4}([./-])\d{1,2}\1\d{1,2} \d{4}\1)",
    "staged": r"(?:[A-Z][\w-]* ){1,4}'[^'\n]{2,40}'(?: [A-Z0-9][\w-]*){0,4}(?=:)",
    "headline verb": r"[a-z!?] (?:Gets?|Reveals?|Announces?|Adds|Licenses|Premieres|Ends|Launches|Receives|Unveils|Streams|Opens|Airs|Debuts|Begins|Starts|Returns) (?:[A-Z\d]|[io]n )",
    "short season": r"s\d{1,2}(?:e\d{1,3})?|ep\d{1,3}",
    "of a month": r" \((?!\d)[A-Z]| (?:manga|anime|novels?|musical|stage play|live-action|film|movie|franchise|television|TV|OVA)\b|'s [a-z]",
    "item": r"\"?(?: \([^()\n]{1,40}\))?:",
    "plays": r"\b(?:[Pp]lay(?:s|ed|ing)?|[Vv]oic(?:es|ed|ing)|[Pp]ortray(?:s|ed|ing)?|(?:voice|role|part) of|as) $",
    "role": r"(?:[A-Z][\w'-]* ){1,3}in (?=[A-Z])",
    "where": r"(?:Japan|America|North America|Europe|Australia|Canada|Germany|France)(?:,? )(?=[A-Z])",
    "in place": r" (?:in|at|from|on|for|to)(?: the)? ",
    "special": r" (?:TV |Christmas |New Year |Summer )?Special(?= ?(?:\(|$|\n))",
    "halves": r": | - ",
    "counted": r"(?:^|\n) {0,4}\d{1,2}[.)] $",
    "event": r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,2} (?:19|20)\d\d",
    "word": r"\S+",
    "between signs": r"(?<=\s)(?:-(?=\w)[^-\n]{2,60}(?<=[\w!?])-|~(?=\w)[^~\n]{2,60}(?<=[\w!?])~)(?=[\s,.:;!?)\"']|$)",
    "numeral": r" (?:I{1,3}|IV|VI{0,3}|[2-9])$",
    "own behind": r"\w|[:!?]| [A-Z\d]",
    "the owner's": r"\b[Tt]he (?P<owner>[A-Z][\w-]* [A-Z][\w-]*)$",
    "sold as": r"(?: (?:COMPLETE |Complete )?(?:COLLECTION|Collection|SEASON \d|Season \d|GN|Omnibus)| \((?:[a-z]+[- ])*(?:manga|novels?|comic|steelbook|webtoon)\))+$",
    "romanised": r" (?:no|wa|ga|wo|ni|to|de) ",
    "in full": r" (?:no|of|wa|ga|kara|wo|o|und|at the) [A-Z]",
    "head": r":(?= )| [-~(]|, ",
    "names": r",? (?:and|&) |, ?",
    "described": r"(?i:^(?:most|best|highest|long|well|top)-[a-z]+$|^\d+-(?:[a-z]+|Year|Month|Day|Week|Volume|Episode|Part|Chapter|Minute|Hour)$|-(?:winning|based|speaking|inspired|produced|directed|themed|style|starring|nominated|selling|running|owned|length|language)$)",
    "syllables": (
        r"(?:(?>(?:sh|ch|ts|[kgnhbpmr]y|dz|[kgsztdnhbpmyrwfjv])?+[aeiouāīūēōû]++(?:h(?![aeiouy]))?+|n'?+|([kstpgbd])(?=\1)|t(?=ch)))++w?"
    ),
    "form": r"\w: ?[A-Z]|\w[!?]|[a-z\d]+ -[A-Z]| - [A-Z]|^(?:The|A|My|I'm|I) \S+ \S+| (?:of the|in the|to the|and the) [A-Z]",
    "no person": r"^The |[a-z] (?:of|no|in|to|the|for|on|at|from|with|wa|ga) |[!?\d]",
    # behind a title
    "thing behind": (
        rf"{_MARKED} ?(?:\( ?[^()\n]{{1,70}}\) ?(?:(?!\w+ed |the |an? |and |is |was |has |will )[a-z-]+ ){{0,2}})?(?:{_OF_KIND}{_KIND}"
        r"| \((?:[a-z]+-)?(?:[a-z]+ )?(?:[Ss]eason \d{1,2}|special|OVA|movie|film|manga|anime|spin-?off)\)"
        r"| \((?:TV|TV series|TV anime|anime|ONA|OVA|film|movie|drama|\d{1,3} episodes), (?:19|20)\d\d\)"
        r"|:? (?:[A-Z][\w'-]+ ){0,3}(?:Blu-rays?|DVDs?|BDs?|Editions?|[Bb]ox [Ss]ets?|[Ss]teel[Bb]ooks?|[Oo]mnibus(?:es)?)\b"
        r"|[,:]? (?:[Vv]ol(?:ume|s?\.)?s?|[Ss]easons?|[Ee]pisodes?|[Cc]hapters?|no\.|[Bb]ooks?|[Pp]art|Act|[Oo]mnibus|[Bb]ox [Ss]et) ?#?\d"
        r"|[,:]? (?:Part|Act|Chapter) (?:One|Two|Three|Four|Five|I{1,3}|IV|V)\b"
        r"|,? (?:S\d|Ep?\d|[Ee]ps?\.? ?\d|#\d)|:? (?:The )?Final (?:Season|Part|Cour)\b|,? (?:the )?(?:\d+(?:st|nd|rd|th)|[A-Z]\w+) [Cc]our\b"
        r"|,? (?:the |a |an |its )?(?:(?!\w+ed |publishes |releases )[a-z-]+|\d+(?:st|nd|rd|th)) (?:volume|season|outing|part)\b"
        r"|, the (?:[a-z]+-)?(?:first|second|third|[a-z]+th)\b(?=[,;.])"
        r"|, (?:the|its|an?) (?:[a-z0-9-]+ ){0,3}(?:anime|manga|film|movie|novel|series)(?= (?:of|adapt|based|from|by|that|which|about|series|film|starring|set|scheduled|planned|slated|due)|,)"
        r"|, another (?:of [A-Z][\w.-]*(?: [A-Z][\w.-]*)?'s )?(?:[a-z0-9-]+ ){0,3}(?:anime|manga|films?|movies?|novels?|series)\b"
        r"|, (?:whose|the) (?:first|second|third|last|final|[a-z]+th|latest|next) (?:episode|chapter|volume|season|film)\b(?: of which)?"
        rf"| ?'s? (?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)? |(?:English |Japanese )?(?:[a-z]+ )?(?:and final )?)?(?:season|episode|rerun|rebroadcast|debut|premiere|"
        r"dub|DVD|[Bb]lu-?[Rr]ay|simulcast|broadcast|release|cour|volume|chapter|run|finale?|omnibus)\b)"
    ),
    "released behind": (
        rf"{_MARKED}(?: \([^()\n]{{1,60}}\)(?={_BY}))?{_BY},? (?:\([^()\n]{{1,60}}\) |- [^-.\n]{{2,60}} - )?(?:which |who )?(?:(?:will|would|won't|wouldn't|doesn't|didn't|is|are|was|has|have|had|been|be|then|also|now|to|finally|just|first) ){{0,4}}{_VERBS}\b"
        rf"|{_MARKED}, which (?:[A-Z][\w.&]* ){{1,3}}(?:will )?(?:releases?|publishe?s?|puts?|ships?|streams?|brings?|airs?|shows?|starts?|adds?)\b"
        rf"|{_MARKED}, which [^,.;\n]{{2,80}}, (?:(?:will|is|now|finally) ){{0,2}}{_VERBS}\b"
        rf"|\? It(?:'s|'ll)? (?:(?:will|is|now|finally|out|on|be|the) ){{0,3}}(?:{_VERBS}|Netflix|[A-Z])"
    ),
    "clause before": rf"\b(?:that|when|where|as|while|because|once|until)(?: the)? {_MARKED}$",
    "subject behind": (
        rf"{_MARKED}(?:, [^,.;\n]{{2,60}},)? (?:(?:will|would|won't|doesn't|is|to|set|also|now|finally|first|be) ){{0,4}}(?:premieres?|premiered|airs?|aired|opens?|opened|starts?"
        r"|begins?|began|returns?|returned|streams|debuts|arrives?|arrived|ships|comes|came|lands|hits|ends|ended|concludes|follows|goes|went|back|makes? its)\b"
    ),
    "which aired": rf"{_MARKED}, which (?:also |first |originally )?(?:aired|premiered|debuted|dropped|streamed|was (?:broadcast|serialized)) (?:in|on|from|for|between)\b",
    "dated behind": (
        rf"{_MARKED}(?: \( ?[^()\n]{{1,70}}\))?{_BY}(?:,? (?:on|in|out|for|from|this|next|last) (?:{_MONTH}|the \d|\d|month|week|year|spring|summer|fall|autumn|winter)"
        r"| \((?:debuts|premieres|starts|launches|opens|begins|airs|releases) "
        rf"|,? (?:starting|beginning|launching|debuting|premiering|opening) (?:on |in |from )?(?:{_MONTH}|the \d|\d)"
        rf"| {_MONTH}\.? \d{{1,2}}\b| at (?:\d{{1,2}}(?::\d\d| [ap]\.?m\b)|midnight\b|noon\b)| every {_WEEKDAY}\b| fans\b|,? (?:an?|one|two|three|\d{{1,2}}) (?:day|week|month|hour)s? later\b| \((?:Blu-[Rr]ay|BD|DVD|4K)[^()\n]{{0,24}}\)|(?: - Season \w+)? on (?:Blu-[Rr]ay|DVD|BD|4K)\b| \((?:(?:was|now|out|due|on|from) )?(?:[A-Z][a-z]{{2,5}}day, )?(?:{_MONTH}\.? |the )?\d| \((?:{LONG_MONTHS}|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: \d{{4}})?\)|,? (?:for|its) (?:a |its )?(?:second|third|fourth|fifth|sixth)\b)"
    ),
    "printed behind": rf"{_MARKED} in (?:[A-Z][\w!+.'-]*(?: (?:no |of )?[A-Z\d][\w!+.'-]*){{0,4}}) (?:in|from|since|between|on) (?:{_MONTH}|\d)",
    "printed in brackets": r"[\"'*]{0,3} \([A-Z][\w!+.' -]{2,30}, (?:since )?(?:19|20)\d\d",
    "then before": r"(?:[,;]|,? and) [\"'*]{0,3}$",
    "airs behind": (
        rf"{_MARKED} (?:(?:will|also|is|set|to) ){{0,3}}(?:premieres?|premiered|airs?|aired|debuts|streams?|ships|shipped"
        r"|moves (?:back|to|from)|goes on sale|comes out|came out)\b"
    ),
    "is behind": (
        rf"{_MARKED},? (?:[a-z][^,.]{{2,40}}, |\([^()\n]{{1,60}}\) )?(?:is|are|was|were|has|had|will|would|won't|wouldn't|isn't|wasn't|hasn't|doesn't|didn't|gets|got|makes|takes|does|should|falls|narrows)\b"
        r"|, (?:which|who) (?:is|was|has|had|will)\b|, which (?:he|she|they|[a-z]+s) "
        rf"|(?: \([^()\n]{{1,60}}\))?, (?:the|an?|[A-Z][\w ]{{1,30}}'s) (?![^,.]{{0,60}}\b(?:artist|author|creator|writer|director|company|studio)\b)[^,.]{{3,90}}, (?:is|has|will|{_VERBS})\b"
    ),
    "ranks behind": (
        rf"{_MARKED} (?:\([^()\n]{{1,60}}\) )?(?:dropped|drops|fell|falls|slid|slipped|climbed|rose|entered|ranked|ranks|stayed|stays|remained|landed|debuted)"
        r" (?:(?:to|from|at|in|off|out of|back to) )?(?:the )?(?:#|No\. ?\d|top \d|[a-z]+ place|rankings?|box office)"
    ),
    "maker behind": (
        rf"{_MARKED}(?: (?:manga|anime|film|novel))? (?:author|creator|writer|director|artist|mangaka|composer)\b"
    ),
    "news behind": (
        r" (?:4K )?(?:Remaster(?:ed)? )?(?:(?:Is|Are|To|Will|Also|Finally|Officially) ){0,2}(?:Gets?|Getting|Returns?|Premieres?|Debuts?|Delayed|Postponed|Announced"
        r"|Confirmed|Sets|Inspires|Receives?|Ends?|Airs?|Opens?|Begins?|Starts?|Comes|Resumes?|Canceled|Cancelled|(?:Key )?Visuals?|Teasers?"
        r"|Trailers?|PVs?|Clips?|Adaptation)\b"
        r"|: (?:[A-Z0-9][\w-]* ){0,2}(?:Anime|Manga|Film|Movie|Season|Volume|Series|Adaptation|Trailer|Premiere|Release)\b"
    ),
    "serial behind": (
        r",? ?(?:\([^()\n]{1,60}\),? )?(?:(?:anime|manga|TV|television|original|main|long-running) ){0,3}(?:series|franchise|novels|manga|novel series)\b"
        r"| is (?:the|an?) (?:[\w'-]+ ){0,5}series\b"
    ),
    "a part of it": r" (?:(?:anime|animated|live-action|theatrical|television|stage) ){0,2}(?:film|movie|OVA|special|drama|musical|play|sequel|prequel|spin-?off), ",
    "aside ends": r"(?: \([^()\n]{1,80}\))?, (?!and\b|or\b|as well)",
    "film behind": rf"{_MARKED} (?:\([^()\n]{{1,60}}\) )?(?:(?:anime|compilation|theatrical|animated) ){{0,2}}(?:film|movie|OVA|original video anime)\b",
    "outlet behind": rf"{_MARKED} (?:magazine|website|web site|app|imprint|label|channel|station|block|publisher|studio)\b",
    "makes": (
        rf"{_MARKED} ?(?:\([^()\n]{{1,90}}\))?(?: [a-z]+)? (?:launch|publish|beg[aiu]n|start|end|releas|serializ|conclud|wrote|drew)\w*"
        r" (?:the|an?|his|her|their|this|its) (?:[a-z-]+ ){0,3}(?:manga|series|novels?|works?|stor(?:y|ies)|comics?|webtoon|project)\b"
        rf"|{_MARKED} (?:has |had |also |will )?(?:publish(?:ed|es)?|releas(?:ed|es?)) (?:the|an?|it|its|them|[Vv]olumes?|[Vv]ols?\.) "
    ),
    "prize behind": r" (?:[Pp]rize|[Aa]ward|[Cc]ategory)\b",
    "wins behind": (
        rf"{_MARKED} (?:(?:has|had|also|first|then|later) ){{0,2}}(?:w[io]ns?|took|takes|earn(?:s|ed)|receive[sd]|was (?:awarded|given)|picked up)"
        rf" (?:the|an?|its|both|[Bb]est)\b[^.;:\n]{{0,60}}{PRIZES}"
    ),
    "creates": r" ?'s? (?:[a-z-]+ ){0,4}(?:manga|novels?|comics?|stor(?:y|ies)|works?|illustrations?|series|tale|idea|one-shot)\b",
    # before a title; looked for at its end
    "of before": (
        r"\b(?:[Ss]easons?|[Vv]ol(?:umes?|s?\.)|[Cc]hapters?|[Ee]pisodes?|premiere|releases?|dub|half|part|adaptation|version|editions?|sequel|return|comeback|rest|whole|box|home|box sets?|discs?|DVDs?|[Bb]lu-?[Rr]ays?|rights|dates?"
        r"|run|broadcast|outing|helping|collection|instal?lments?|Stage|movie|OVAs?|cour|stage play|musical|finale|that|those)"
        rf" (?:\d{{1,4}}(?:(?:, | and | to |-)\d{{1,4}}){{0,4}} )?(?:of|to|for)(?: the)? {_MARKED}$"
    ),
    "thing before": (
        r"\b(?:titled|entitled|anime|manga|films?|movie|OVA|novels?|books?|webtoon|drama|manhwa|series|serial|one-shots?|shorts?|feature|sequel|musical|game|story|debut(?:ed)? with|(?:earlier|previous|last|latest|new|debut|other) (?:works?|titles?|books?|hit)|franchise|project)"
        rf"(?: series| collection| film| adaptation| titled| called| of(?: the)?| for(?: the)?)?,? {_MARKED}$"
        rf"|\bfollowing\b[^.;:]{{4,70}}: {_MARKED}$"
        r"|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Tt]hese|[Ss]everal)\b[^.;:]{0,30}\b(?:volumes|titles|series|films|movies|anime|manga|works|books)\b"
        rf"[^.;:]{{0,50}}: {_MARKED}$"
    ),
    "titled": rf"\b(?:[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|other) (?:is|are) {_MARKED}$|\b(?:manga|anime|series|novels?|films?|one-shot|spin-?off|story|sequel|work|play|musical) (?:en)?titled {_MARKED}$",
    "released before": (
        r"\b(?:licensed?|licenses|picked up|acquired|releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|stream(?:s|ed|ing)?|launch(?:es|ed|ing)?|starts?"
        rf"|screen(?:s|ed)?|opens|ship(?:s|ped)?|drops|brings? back|present(?:s|ed)?|simulcasts?|distribut(?:es?|ed)|air(?:s|ed)?|(?:re-?)?broadcasts?|add(?:s|ed)?|serializ(?:ed|es|ing)|been running|draw(?:s|ing)|drew|wrote|wants|brings?(?: (?:us )?(?:the new|both))?|(?<=day )has(?: (?:the new|both))?|we get|see|catch|watch|followed (?:(?:an?|one|two|three) (?:day|week|month|hour)s? later )?by|comes|includ(?:es?|ing)(?: releases (?:for|of))?"
        rf"|(?<=[a-zA-Z] )(?:(?:Licenses|Licensed|Adds|Acquires|Picks Up|Rescues|Publishes|Streams|Screens)"
        rf"|[Tt]o (?:Stream|Release|Publish|Screen|Air|Open|Ship|Distribute|Print|License|Simulcast|Broadcast))(?: (?:Live-Action|Anime|Manga|Film))?) {_MARKED}$"
    ),
    "begun before": (
        r"\b(?:novels|manga|titles|comics|line|imprint|label|launched by)\b[^.;]{0,70}\b(?:in|on) [^.;]{2,20} with (?:the )?$"
        r"|\b(?:year|month|week|spring|summer|fall|autumn|winter|day)(?: after)?,? (?:also |then )?(?:came|come) $"
        rf"|\b(?:[Ii]n|[Oo]n) {_MONTH}\.?(?: \d{{1,2}},?)?(?: \d{{4}})? (?:also |then )?(?:came|come|start|premiere|debut|follow|begin) $"
    ),
    "item before": r"(?:[:,;]|\d [-–]) [\"'*]{0,3}$",
    "volume behind": r"(?: TV)?,? [Vv]ol(?:ume|s?\.)? ?#?\d",
    "known for": r"(?P<person>[A-Z][\w-]* [A-Z][\w-]*) of (?=[A-Z])",
    "made before": r"(?P<person>[A-Z][\w-]* [A-Z][\w-]*) of $",
    "launched behind": r"[\"'*]{0,3} (?:in|on|for|with|as) (?:[A-Z\d]|the |an? |its? |this |last |next |\d)",
    "new work": r"\b(?:an?|one|new|first|another) (?:[\w'-]+ ){0,3}?(?:manga|one-shot|serial|series|anime|film|novel|short|story|spin-?off|sequel|work|project|musical)\b",
    "titles it": rf"(?:(?:Titled|Called|Entitled)|With the (?:working )?title|(?:The|Its|It) (?:[\w-]+,? ){{0,4}}(?:titled?|called|entitled|named)(?: is)?,?|The (?:new )?(?:manga|story|series|anime|film|novel|work|one-shot|spin-?off),?) {_MARKED}",
    "is one": r"\"?(?: \([^()\n]{1,60}\))? (?:is|will be|tells|follows|centers|depicts|stars|revolves|takes)\b",
    "launches": r"\b(?:launched|began|started|drew|wrote|will (?:launch|start|draw|begin|publish)) [^.;]{0,50}$",
    "recalled": r"\b(?:directed|(?:earlier|previous|last|other) (?:works?|films?|series|manga|features?)|sequel to|with (?:his|her)|with [A-Z][\w.-]*'s)\b[^.;]{0,50}$",
    "day before": (
        rf"(?:[,;.:]|\band|\A|\n) ?(?:on |in )?(?:{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|the \d{{1,2}}(?:st|nd|rd|th))"
        rf"(?: on [A-Z][\w+. ]{{1,20}})?:? {_MARKED}$"
        rf"|\b(?:[Kk]icks? off|[Ss]tarts?|[Bb]egins?|[Oo]pens?) (?:\w+ )?(?:on |in )?[^.;,\n]{{0,24}} with {_MARKED}$"
        rf"|\bwe(?:'ll)? get {_MARKED}$"
    ),
    "inverted before": (
        r"(?:\A|[.!?\n] ?)(?:Also )?(?:Open|Premier|Debut|Arriv|Com|Return|Launch|Stream|Air|Land|Join|Kick|Shipp|Hitt|Start|Follow|Head)ing\b"
        rf"[^.;,\n]* (?:is|are|will be)(?: the)? {_MARKED}$"
    ),
    "launched before": r"\b(?:launch(?:es|ed)?|serializ(?:es|ed)|drew|end(?:s|ed)|finish(?:es|ed)|publish(?:es|ed)|conclude[ds]|began|releas(?:es|ed))(?: the| his| her| their)? $",
    "his before": r"\b(?:[Hh]is|[Hh]er|[Tt]heir|whose) (?:(?:\d+-(?:volume|chapter|part)|long-running|hit|popular|award-winning|latest|current) )?$",
    "prized for": r"\b(?:won|wins|win|winning|received|awarded|Awards?|Prize)\b[^.;\n\"]{0,90} (?:for|with) (?:the |its |his |her )?(?:[a-z-]+ ){0,3}$",
    "wins as best": (
        rf"{_MARKED} (?:(?:has|had|also|first|then|later) ){{0,2}}(?:w[io]ns?|took|takes|earn(?:s|ed)|receive[sd]|(?:was|is) (?:named|voted|chosen))"
        r" (?:the )?Best (?:[A-Z][\w-]* ){0,3}(?:Films?|Features?|Pictures?|Movie|Series|Anime|Animation|Shorts?|Manga|Comics?|Graphic Novel|Show|OVA)\b"
    ),
    "won before": rf"\b{PRIZES}\b[^.;:\n]{{0,30}} (?:to|to the) {_MARKED}$",
    "written from": rf"{_MARKED} \(|{_MARKED}(?: {_OF_KIND}{_KIND})?(?: (?:in|for) [^.;:,\n]{{2,40}})? (?:from|between|in|since) ",
    "that one": r"That (?:[a-z-]+ ){0,2}(?:anime|manga|film|movie|series|novel|book|work|title)\b",
    "wrote": rf"\b(?:wrote|drew)(?: [a-z-]+){{0,3}} {_MARKED}$",
    "maker before": r"\b(?:author|artist|writer|creator|storywriter|illustrator|director|mangaka|novelist) $",
    "owner before": r"[A-Z][\w.-]* ?(?:'s|(?<=s)') \"$",
    "tells of above": (
        r"[^\w\n]{0,4}(?:Opens|Premieres?|Airs|Debuts|Starts|Begins|Returns|Streams|Ships|Arrives|Launches|Coming|Out|On [Ss]ale|Available"
        r"|In (?:[Ss]elect )?(?:[Tt]heat(?:er|re)s|[Cc]inemas)|Release [Dd]ate)\b"
    ),
    "row opens": r"[^\w\n]{0,4}",
    "bullet": r"\s*(?:[•‣▪○*]|-(?= )|\d{1,2}[.)](?= ))\s*\"?",
    "prized": r"\b(?:won|wins|win|winning|Oscars?|Awards?|Prize)\b[^.;\n\"]{0,60} for (?:the |its |his |her )?(?:[a-z-]+ ){0,3}\"$",
    "quoted before": r"\b(?:half|plays?|musicals?|series|shows?|specials?|games?|sequels?|prequels?|spin-?offs?|debut|(?:one-shot|manga|novel|story)(?: by [A-Z][\w.-]*(?: [A-Z][\w.-]*){1,2})?),? \"$|\b(?:[Aa]nime|[Mm]anga|[Ff]ilm|[Mm]ovie|[Nn]ovel) ?[「『]$",
    "part before": (
        rf"(?:[Ee]pisodes?|songs?|themes?|single|chapters?|arcs?|number|slot|block|(?<![12]\d\d)\d)(?: called| titled)?,? {_MARKED}$"
    ),
    "episode before": rf"[Ee]p(?:isode|\.)? ?#?\d+(?:[:,]| [–-])? {_MARKED}$",
    "slot behind": r"[\"'”*]{0,2} (?:[a-z-]+ ){0,2}(?:[Ss]lot|[Bb]lock|[Tt]ime ?[Ss]lot)\b",
    "part titled": rf"(?:volumes?|episodes?|chapters?|arcs?|parts?),? (?:titled|called|entitled) {_MARKED}$",
    "within": rf"\b(?:starring|featur\w*|in|at|from|near|by|to|on|voice|as|that|which|when|where|isle|town|city|land)(?: of)?(?: the)? {_MARKED}$",
    "reported": rf"\b(?:sa(?:id|ys)|report(?:ed|s)|announce[ds]|confirm(?:ed|s)|reveal(?:ed|s)|stated) (?:that (?:the )?|the ){_MARKED}$",
    "going on": r"[a-z,][ \"'*]*$",
    "both before": r"\b(?:[Bb]oth|(?:[a-z]+(?:st|nd|rd|th)) (?:volumes|discs|DVDs|books|films|seasons) of|[Dd]ouble[- ](?:feature|bill)s? of)(?: the)? [\"'*]{0,3}$",
    "both behind": r"[\"'*]{0,3}(?:[.]| [a-z][^.!?\n]{0,60}[.]) Both (?:are|were|will|come|of|the |titles|series|manga|works|books|films|shows|anime)\b",
    "listed before": r"\b[A-Z][\w'-]*[!?]*, $",
    "for another": (
        r"\b(?:(?:[Aa]uthor|[Cc]reator|[Ww]riter|[Dd]irector|[Aa]rtist|[Ii]llustrator|[Cc]omposer|[Dd]esigner|[Ee]ditor|[Pp]roducer|fame|makers|creators|authors|directors|team|studio"
        r"|fans|maker|mangaka|minds?|hands|stars?) (?:of|for|behind|on)"
        r"|(?<!followed )(?<!later )by|known (?:best )?for|(?:[Bb]ased on|[Ii]nspired by|retitled|renamed|under the title)(?: [^.;:]{1,50}'s)?|adapt(?:s|ed from|ing)|wrote|written|drew|worked on|like|creat(?:ed|or of)"
        rf"|(?:sequel|prequel|remake|parody) (?:to|of)(?: [^.;:]{{1,50}}'s)?|spin-?off (?:of|to|from)|unlike|(?:days?|weeks?|months?|hours?|minutes|right|shortly|soon|directly|immediately) (?:after|before))(?: [a-z-]+){{0,3}} {_MARKED}$"
    ),
    "only based": (
        r"(?:\A|\n|[.!?] )(?:The|An?) (?:[a-z-]+ ){0,3}(?:play|musical|anime|film|movie|show|drama|adaptation)"
        rf" (?:based on|inspired by|adapted from)(?: the)?(?: [A-Z][\w.-]*){{0,3}}(?: ?'s)? {_MARKED}$"
    ),
    "date before": (
        r"\b(?:(?:[Ii]n|[Oo]n|[Ff]rom|[Bb]y|[Ss]ince|[Uu]ntil|[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?=(?:[Tt]his|[Nn]ext|[Ll]ast) ))"
        rf"(?P<date>(?:19|20)\d\d(?= [A-Z])|New Year['’]s (?:Eve|Day)\b|Christmas (?:Eve|Day)\b"
        rf"|(?:[Tt]his |[Nn]ext |[Ll]ast )?(?:{_WEEKDAY}(?:, (?=[A-Z\d]))?)?"
        rf"(?:(?:{LONG_MONTHS})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\d\d)?|\d{{1,2}}(?:st|nd|rd|th)? (?:{LONG_MONTHS})(?: (?:19|20)\d\d)?)?"
        r"(?<=[a-z\d])(?= (?:[A-Z]|The |the [A-Z]))(?<!March(?= Comes)))"
    ),
    "several named": r"(?:\b(?:[Ss]eries|[Ff]ilms|[Ss]hows|[Mm]ovies|[Tt]itles|[Ww]orks|[Mm]angas?|[Aa]nime|[Nn]ovels|\d{4})|[a-z]), (?:such as|including|namely)(?: the)? $",
    "of several": (
        r"\b(?:sequels|premieres|premiering|debuting|dramas|specials|series|films|movies|titles|shows|Shows|Series|Films|Movies|Titles|works)\b[^.;:\n]*: $"
        r"|\b(?:[Tt]hese|[Oo]thers|following|series|titles|shows)\b[^.;:\n]*\b(?:start|premiere|begin|debut|air|stream|arrive)\b[^.;:\n]*\d(?::| are) $"
    ),
    "likewise": rf",? (?:and )?(?:so|as) (?:is|are|was|were|will|does|do|did|has|have)(?: be)?(?: the)? {_MARKED}$",
    "venue before": r"\b[A-Z][\w.]+, [A-Z]{2} [\u2014-] $",
    # between two titles
    "explains": rf"\)?{_MARKED} ?, (?:the|a|an|his|her|their|another|this|last|next|which|who|whose|based|part|once|also) [^,;]*$",
    "thing and title": rf"{_MARKED}, (?:the|an?|its) {_OF_KIND}{_KIND} {_MARKED}",
    "and the thing": rf"{_MARKED},(?: and)? (?:the|an?|its) {_OF_KIND}{_KIND} ",
    "tells": r"\b(?:is|was|are|were|will|has|have|had)\b",
    "closed": rf"{_MARKED}(?: {_OF_KIND}{_KIND})? ?,",
    "joint": (
        rf"{_MARKED}(?=(?:[^.]|(?<=[Vv]ol)\.){{0,80}}(?:,|;|\band\b|&))(?:[,; ]{{1,2}}(?:and (?:will |also ){{0,2}}(?:bring back|brings back|begins?|launch(?:es)?|ends?|concludes?|resumes?|starts?|debuts?|publish(?:es)?|run|runs)|and|&|as well as|the|an?|its|their|new|both|then|[Vv]olumes?"
        r"|[Vv]ols?\.?|[Ss]easons?|[Pp]arts?|\d+(?:st|nd|rd|th)?|[a-z-]*(?:first|second|third|th)|final|manga|anime|light|novels?|series"
        r"|films?|movies?|chapters?|instal?lments?|last|of|'s|at|#\d{1,3}|author|writer|artist|[A-Z][\w'.-]*|\([^()]{1,40}\))){0,12}[,; ]{0,2}" + _MARKED
    ),
    "comma": rf"{_MARKED}{_COUNTED}(?:,| and|, and| &|, &|, as well as){_MARKED} ?(?:the )?{_MARKED}",
    "last of list": rf"{_MARKED}{_COUNTED},? (?:and|&|as well as) (?:the )?{_MARKED}",
    "back again": r"(?:The|This) (?:new|upcoming|current) (?:television |TV |stage |live-action )?(?:anime|series|season|show|film|adaptation|musical)\b",
    "which": rf"{_MARKED}(?: {_OF_KIND}{_KIND})?,? (?:(?:both|each|all|some) of )?(?:which|that) ",
    "plural": rf"{_MARKED},? (?:both|all(?: three| four| five)?|each) of which\b|{_MARKED}(?P<all> both| all)? (?:come|are|were|have|open|start|begin|premiere|return|ship|arrive|air|debut|launch|follow|land|end|conclude|finish|resume|appear|move|street|screen|stream|drop)\b",
    "kinds behind": rf"{_MARKED} (?:anime |live-action )?(?:movies|films|novels|games|series|OVAs), ",
    "includes": r"[^.;]{0,20}\b(?:among them|includ(?:es?|ing)|namely|such as)\b[^.;]{0,30}|[^.;:]{0,20}: ?\"?",
    "issue brings": (
        r"[^.;:]{0,30}? (?:will |also ){0,2}(?:launch|begin|start|end|contain|feature|carry|run|print|publish|debut|bring back|resume)(?:e?s|ed)?"
        rf" (?:[a-z-]+ ){{0,5}}(?:[A-Z][\w.'& -]{{2,50}}'s )?{_MARKED}"
    ),
    "begins with": rf",? with (?:the (?:first (?:volumes? of )?)?)?{_MARKED}",
    "inverted": (
        rf",?(?: to [a-z]+)? (?:are|were|came|come|start|premiere|debut|begin|follow|followed|will be|will come)(?: the| both)?"
        rf"(?: (?:[a-z-]+ ){{0,2}}(?:volumes?|DVDs?|discs?|books?|films?|parts?) of(?: the)?)? {_MARKED}"
    ),
    "by it": rf" by(?: the)? {_MARKED}",
    "prize for": rf"[^.;:]{{0,20}} (?:for|to) (?:the |its |his |her )?(?:[a-z-]+ ){{0,3}}{_MARKED}",
    "latter": r"\bthe latter [^,.;]{0,40}$",
    "former": r"\bthe former [^,.;]{0,40}$",
    "respectively": r"(?: [^ .;]+){1,24} ?respectively\b",
    "parted": r"[:;] ",
    "brackets": r"\([^()\n]{0,80}\)",
    "goes on": r"[ :!?~-]",
    # around a date
    "opens": (
        r"(?:^|[,;:(\n]|(?<![ap]\.m)\.|\band|\bwhile|\bthen)[\s\"]*(?:(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Aa]t|[Bb]eginning|[Ss]tarting|[Tt]his|[Aa]lso|[Aa]nd"
        r"|[Tt]hen|[A-Z][a-z]+days?,?) ?){0,3}(?:(?:at )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)? )?$"
    ),
    "subject": r"\b(?:it|they|he|she|the (?:film|anime|manga|series|show|season|movie|game|novel)) (?!finale|premiere|opener)",
    "closes": r"[^()\n]{0,60}\)",
    "whose": (
        rf" (?:with (?:the|an?|his|her|their) (?:[\w-]+ ){{0,3}}?(?:manga|series|one-shot|serial|novel)(?: titled| called)?|titled) {_MARKED}|"
        rf" (?:is|are|will be|comes?)(?: the)? (?:(?:[A-Z][\w.-]* ){{0,3}}[A-Z][\w.-]*'s )?{_MARKED}|"
        r" (?:[\w-]+ ){0,3}?(?:anime|manga|film|movie|novel|OVA|series|game|drama)"
        rf"(?: series| film)? {_MARKED}|(?: [a-z-]+){{0,2}} (?:premiere|release|street|air|sale|debut|launch|broadcast|opening) (?:date )?(?:of|for)(?: the)? {_MARKED}"
    ),
    "of": rf"\b(?:of|for) (?:the )?{_MARKED}$",
    "several of": rf"\b(?:volumes|DVDs|discs|books|parts|seasons|episodes|chapters) (?:of|for) (?:the )?{_MARKED}$",
    "apart from": (
        r"(?:Apart from|Except(?: for)?|With the exception of|Aside from) [^.;]{2,80}?,? (?:they|all|the (?:others|rest)|these)\b"
    ),
    "together": r"(?:(?!It\b|The\b|He\b|She\b|In\b|On\b|Each\b)[A-Z][a-z]+ [^.;,\n]{3,40}, (?=they\b))?(?:Both|All (?:two|three|four|five|six|of (?:them|these))|They|they|Each)\b",
}  # fmt: skip
"""What stands around titles, by name. Each takes a bounded stretch, or a character in one way only."""


@cache
def shape(name: str) -> re.Pattern[str]:
    """Compile on first use."""
    return re.compile(_SHAPES[name])
