"""The words by which titles are told in English: those within them, those beside them, and those that are none."""

from __future__ import annotations

DASHES = ("-", "--", "~", "&", "+")

AROUND = "\"'*_~<>,.:;!?-☆♪"
"""Signs around a word that are no part of it."""

LINKS = frozenset(
    ("of", "the", "to", "in", "a", "an", "and", "or", "no", "with", "for", "from", "on", "at", "by", "as", "wa", "ga", "wo",
     "o", "ni", "de", "ja", "kara", "be", "mo", "ka", "ya", "na", "und", "das", "der", "x", "vs", "is", "my", "that", "than", "through", "without", "into", "over", "upon", "la", "le", "du")
)  # fmt: skip
"""Small words that a title may hold."""

BARE = frozenset(("following", "after", "with", "the", "a", "an", "in", "on", "this", "it"))
"""Words that begin a sentence behind a dash and no second half of a title, if no capital follows them."""

ARTICLES = ("The", "A", "An")

LEADS = ("In", "For", "With", "By", "From", "On", "At", "To", "Is", "Are", "And", "Of")
"""Words that a headline has behind a title."""

SHORT = ("Dr", "No", "Mr", "Mrs", "Ms", "St", "vs", "Sgt", "Ver", "Lt", "Jr", "Pt")
"""Words with a full stop behind them."""

GOES_ON = ("Then", "So", "But", "Most", "Please", "Not", "Don't", "Or", "Too", "That")
"""Words that have a capital behind a comma only within a title."""

ASKS = ("what", "how", "why", "where", "when", "who", "everything", "all", "is", "release")
"""Words that begin the second half of a headline and no subtitle."""

TAILS = frozenset(
    ("vol", "volumes", "vols", "blu-ray", "blu-rays", "dvd", "dvds", "bd", "bds", "tv", "ova", "ovas", "ona", "oad", "anime",
     "manga", "novel", "novels", "manhwa", "webtoon", "live-action", "cd", "ost", "imax", "4dx", "uhd", "4k", "gn", "gns", "blu-ray/dvd", "dvd/blu-ray", "bd/dvd", "mini-series", "miniseries", "vhs", "laserdisc", "omnibus")
)  # fmt: skip
"""Words that say what a title is of."""

COUNTED = frozenset(
    ("season", "volume", "episode", "episodes", "chapter", "chapters", "cour", "part", "series", "book")
)
"""Words that do so where a number, or no name, follows."""

COUNTED_ALL = frozenset(("seasons", "parts", "books"))
"""Words that do so where a number follows; else they may end a title."""

EDITIONS = frozenset(
    (
        "Complete",
        "Premium",
        "Standard",
        "Limited",
        "Ultimate",
        "Collector's",
        "Collectors",
        "Deluxe",
        "Special",
        "Perfect",
    )
)
"""Words that say as what a disc of a title is sold, before Edition and the like."""

RANKS = frozenset(
    ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
     "eighth", "final")
)  # fmt: skip
"""Words that say which season it is."""

ORDERED = RANKS | frozenset(
    ("last", "new", "light", "web", "visual", "television", "original", "english", "stage", "short")
)
"""Words before those that are no part of a title either."""

OPENERS = frozenset(
    ("in", "on", "at", "for", "from", "with", "after", "before", "since", "when", "while", "as", "by", "to", "during", "until",
     "although", "though", "however", "meanwhile", "also", "both", "it", "its", "they", "there", "he", "she",
     "his", "her", "we", "if", "but", "and", "or", "so", "then", "here", "according", "originally", "previously",
     "additionally", "finally", "later", "now", "today", "tomorrow", "tonight", "yesterday", "these", "those", "their",
     "besides", "apart", "aside", "premiering", "debuting", "arriving", "except", "along", "together", "because", "once", "despite", "following", "like", "unlike", "under", "over",
     "about", "serialized", "called", "titled", "entitled", "starting", "beginning", "elsewhere", "instead", "yet", "based", "set", "this",
     "what", "how", "why", "who", "where", "which", "that",
     "tickets", "pre-orders", "preorders", "fans", "readers", "viewers", "subscribers", "visitors", "series", "volumes", "episodes", "shows", "films", "movies", "via", "other",
     "others", "everyone", "nothing", "something", "such", "many", "most", "several", "either", "neither",
     "produced", "bundled", "directed", "written", "animated", "dubbed", "distributed", "licensed", "published", "narrated",
     "sold", "shown", "performed", "per",
     "speaking", "thanks", "upon", "within", "without", "furthermore", "moreover", "currently", "recently", "already")
)  # fmt: skip
"""Words with which sentences open."""

INVITES = {
    "the": ("remember", "expect", "see", "catch", "watch", "get", "find"),
    "to": ("congrats", "congratulations", "thanks", "kudos"),
    "for": ("look", "excited", "waiting", "ready", "watch", "hoping", "time", "countdown"),
    "of": ("orders", "copies", "publication", "serialization", "release", "production", "distribution", "sales"),
}
"""Words that open a sentence before a small one and are no part of the title behind that: Look for the …"""

ASKING = ("Is", "Are", "Do", "Does", "Did", "Can", "Could", "Will", "Would", "Should", "What", "Why", "Who", "Where", "When", "How",
          "Which", "Isn't", "Don't")  # fmt: skip
"""Words with which a title begins that ends with a question mark of its own."""

ADVERBS = ("ually", "ially", "onally", "inally", "ically", "ously", "ently", "antly", "edly", "ingly", "ilarly", "ularly",
           "ively", "ately")  # fmt: skip
"""Ends of words that can be nothing but adverbs; other words in -ly begin names as well: Friendly, Deadly, Emily."""

LABELS = frozenset(
    ("reminder", "breaking", "icymi", "psa", "correction", "update", "updated", "edit", "alert", "fyi", "item", "show", "announcement",
     "confirmed", "exclusive", "news", "note", "event", "watch", "product", "tonight", "tomorrow", "today")
)  # fmt: skip
"""Words that before a colon only say what is told behind it."""

LOOSE_OPENERS = frozenset(
    ("one", "two", "three", "four", "five", "six", "our", "your", "last", "next", "only", "all", "more", "another", "not",
     "no", "some", "every", "each", "still")
)  # fmt: skip
"""Words with which they open as well; before a capital they are part of a name: One Piece, Our Last Crusade."""

SMALL = frozenset(
    ("i", "did", "do", "does", "is", "am", "are", "was", "were", "my", "the", "a", "an", "to", "you", "we", "your", "time",
     "not", "no", "can", "can't")
)  # fmt: skip
"""Words that have a capital only within a title."""

ROLES = frozenset(
    ("publisher", "author", "writer", "artist", "director", "creator", "staff", "animator", "actor", "actress", "singer",
     "composer", "studio", "magazine", "distributor", "streaming", "official", "news", "update", "mangaka", "voice",
     "illustrator", "producer", "editor")
)  # fmt: skip
"""Words before a person or a company that opens a sentence."""

CALENDAR = frozenset(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
     "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays",
     "thursdays", "fridays", "saturdays", "sundays", "eastern", "pacific", "central", "japan", "japanese", "english",
     "american", "blu", "jst", "est", "edt", "pst", "pdt")
)  # fmt: skip
"""Words that have a capital anywhere; a title has another behind them."""

ZONES = frozenset(
    ("PT", "ET", "CT", "MT", "JST", "KST", "GMT", "UTC", "BST", "CET", "CEST", "PST", "PDT", "EST", "EDT", "CST", "CDT")
)
"""Zones of a clock, which end no title and begin none."""

WEEKDAYS = frozenset(word for word in CALENDAR if word.removesuffix("s").endswith("day"))
"""Those of them that are of a week."""

NEWS = frozenset(
    ("adds", "added", "announces", "announced", "announce", "gets", "getting", "get", "reveals", "revealed", "reveal",
     "licenses", "licensed", "license", "streams", "streaming", "stream", "releases", "released", "release", "posts", "posted",
     "unveils", "unveiled", "confirms", "confirmed", "casts", "delays", "delayed", "delay", "postponed", "postpones",
     "launches", "launched", "launch", "premieres", "premiered", "premiere", "debuts", "debuted", "debut", "opens", "ends",
     "ending", "end", "returns", "returning", "return", "sets", "set", "dates", "dated", "begins", "starts", "slated",
     "scheduled", "inspires", "receives", "receive", "lists", "listed", "ranks", "tops", "earns", "sells", "surpasses", "hits",
     "joins", "reaches", "airs", "aired", "broadcasts", "screens", "previews", "teases", "teaser", "teased", "shows",
     "trailer", "trailers", "video", "videos", "visual", "visuals", "pv", "cast", "staff", "date", "key", "theme", "song",
     "songs", "promo", "opening", "clip", "clips", "news", "update", "interview", "review", "new", "more", "first", "second",
     "third", "final", "official", "upcoming", "english", "dub", "dubbed", "subtitled", "simulcast", "adaptation",
     "adaptations", "spinoff", "sequel", "prequel", "film", "movie", "films", "movies", "series", "game", "novel", "creator",
     "author", "director", "artist", "writer", "star", "stars", "voice", "producer", "resumes", "resume", "cancelled",
     "canceled", "planned", "plans", "green-lit", "greenlit", "coming", "will", "are", "publishes", "publish", "print",
     "digital", "edition", "editions", "box", "broadcast", "uk", "manga", "anime", "franchise", "project", "event",
     "stage", "musical", "play", "special", "specials", "collaboration", "chapter", "volume", "magazine", "issue", "hiatus",
     "goes", "makes", "brings", "finish", "finally", "continue", "speaks", "steps", "loses", "opener",
     "latest", "adapted", "adapts", "preview", "lineup", "calendar", "schedule", "roundup", "announcements", "announcement", "picks",
     "expands", "forces")
)  # fmt: skip
"""Words of headlines: beside a title, they tell the news."""

FRESH = ("new", "first", "second", "third", "final", "latest", "upcoming", "next", "last", "more", "official")
"""Words of these that stand behind a person: Yamada's New Manga."""

THINGS = (
    "film",
    "movie",
    "game",
    "series",
    "stage",
    "star",
    "project",
    "special",
    "play",
    "event",
    "box",
    "key",
)
"""Words of these that a title may hold, if it goes on behind them."""

PLACES = frozenset(
    ("america", "north", "south", "united", "states", "uk", "us", "u.s", "usa", "canada", "australia", "new", "zealand", "britain", "ireland", "europe", "asia", "germany", "france", "italy", "spain", "mexico", "china", "korea", "los", "angeles", "york", "las", "vegas", "london", "british", "isles", "austria", "belgium", "switzerland", "netherlands", "luxembourg", "poland", "portugal", "brazil", "argentina", "chile", "peru", "colombia", "latin", "india", "indonesia", "malaysia", "singapore", "philippines", "thailand", "vietnam", "taiwan", "hong", "kong", "turkey", "russia", "sweden", "norway", "denmark", "finland", "iceland", "africa", "oceania", "middle", "east", "west", "southeast", "scandinavia", "england", "scotland", "wales", "hungary", "chicago", "boston", "seattle", "houston", "dallas", "austin", "toronto", "vancouver", "montreal", "atlanta", "philadelphia", "san", "francisco", "diego", "portland", "denver", "phoenix", "orlando", "miami", "baltimore", "washington", "paris", "berlin", "rome", "madrid", "barcelona", "milan", "munich", "sydney", "melbourne", "seoul", "taipei", "beijing", "shanghai", "jakarta", "manila", "bangkok",
     "brunei", "malta", "cyprus", "greece", "israel", "egypt", "emirates", "saudi", "arabia", "qatar", "kuwait", "bahrain", "oman", "lebanon",
     "cambodia", "laos", "myanmar", "mongolia", "kazakhstan", "macau", "nepal", "bangladesh", "pakistan", "sri", "lanka", "ukraine", "romania",
     "bulgaria", "croatia", "serbia", "slovakia", "slovenia", "czech", "republic", "czechia", "estonia", "latvia", "lithuania", "venezuela",
     "ecuador", "bolivia", "uruguay", "paraguay", "panama", "costa", "rica", "guatemala", "morocco", "algeria", "tunisia", "nigeria", "kenya")
)  # fmt: skip
"""Words of places abroad, where a release comes out and no title ends."""

NO_TITLES = OPENERS | LOOSE_OPENERS | CALENDAR | PLACES | frozenset(
    (          "tokyo", "osaka", "kyoto", "nagoya", "internet",
     "twitter", "disc", "discs", "rpg", "cg", "sf", "llc", "inc", "covid-19", "television", "pre-orders", "night", "nights",
     "hour", "hours", "day", "days", "feature", "theatrical", "boxing", "christmas", "golden", "week", "of", "the", "a", "an",
     "i", "you", "winter", "spring", "summer", "autumn", "fall", "act", "arc", "new", "source", "shonen", "shojo", "seinen",
     "jump", "limited", "edition", "standard", "regular", "deluxe", "release", "date", "premiere", "broadcast", "format",
     "price", "dub", "sub", "issue", "issues", "kono", "sugoi", "print", "digital", "time", "channel", "airs", "theaters", "box", "mar", "apr", "jun", "jul", "oct", "nov", "dec",
     "jan", "feb", "aug", "sep", "sept", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "film", "movie", "game", "story", "cast", "first", "second", "third", "expo", "simulcast",
     "simulcasts", "simuldub", "shooting", "filming", "rental", "editing", "recording", "casting", "subbed", "dubbed", "text", "teaser", "trailer", "toys", "look", "presented", "note", "info",
     "title", "genre", "website", "status", "type", "length", "tbd", "tba", "main", "theme", "song", "opening", "ending",
     "final", "corona", "coronavirus", "pandemic", "event", "fest", "svod", "subtitles", "titles",
     "continuing", "returning", "premiering", "coming", "arriving", "landing", "good", "great", "big", "famous", "popular", "best", "top", "award", "awards", "report", "announced", "ceo",      "hollywood", "western", "3d", "cgi", "uhd", "4k",                "french", "german", "spanish", "italian", "french-speaking", "german-speaking",
     "italian-speaking", "kanto", "kansai", "combo", "pack", "complete", "collection", "world", "international", "academy", "monthly", "weekly", "quarterly", "bessatsu", "isbn", "premise", "synopsis", "summary", "plot", "venue", "tickets", "dates", "schedule", "location", "mobile", "sci-fi", "korean", "chinese", "taiwanese", "directed", "written", "earlier", "recap", "round-up", "cds",
     "australian", "canadian", "european", "asian", "african", "irish", "scottish", "mexican", "brazilian", "indian",
     "aussie", "available", "rated", "msrp", "collectors", "steelbook", "ultimate", "yuri", "yaoi", "isekai", "memoir", "horror", "romance", "comedy", "mystery", "thriller", "fantasy", "and",
     "playstation", "xbox", "switch", "pc", "steam", "ps", "ps2", "ps3", "ps4", "ps5", "vita", "wii", "3ds", "android", "ios", "nintendo", "collector", "oav", "oavs", "psp", "josei", "3dcg", "graphic",
     "hindi", "tamil", "telugu", "thai", "arabic", "portuguese", "russian", "polish", "cantonese", "mandarin", "action", "gothic",
     "flash", "arthouse", "noitamina", "animeism", "numanimation", "anichu", "music", "drama", "number", "base", "kickstarter", "halloween", "dubcast", "air", "evening", "upcoming", "additional", "tour", "orders", "coming", "soon", "playing", "cinemas", "theatres", "theater", "screens",
     "japanese-priced", "hd", "v-cinema", "portable", "pcs", "windows", "record", "store", "roadshow", "boy", "advance",
     "ii", "iii", "iv", "vi", "vii", "viii", "ix", "takarazuka", "revue", "americas", "be", "scheduled",
     "narrator", "stage", "original", "live", "postponed", "dated", "delayed", "street", "digital-first", "cinema", "listing", "friday")
) | TAILS | COUNTED | ROLES  # fmt: skip
"""Words of which no title is made alone: places, times, kinds of things, words with which sentences open."""

COMPANIES = frozenset(
    ("Studio", "Studios", "STUDIO", "Entertainment", "Pictures", "Production", "Productions", "Films",
     "Filmworks", "P.A", "Ghibli", "Inc", "Ltd", "Corporation", "Corp", "Company", "Group", "Records", "Media", "Books", "Press",
     "Comics", "Publishing", "Interactive", "Games", "Bandai", "Namco", "Aniplex", "MAPPA", "Madhouse", "Bones", "BONES",
     "ufotable", "Ufotable", "CloverWorks", "TRIGGER", "SHAFT", "SARU", "J.C", "Staff", "Sunrise", "Pierrot", "LIDEN",
     "Lidenfilms", "Passione", "Type-Moon", "TYPE-MOON", "CLAMP", "Kobo", "Gokumi", "Yostar", "CyberAgent", "Cygames",
     "Nintendo", "Sega", "SEGA", "Konami", "Capcom", "Bushiroad", "Lantis", "Genco", "GENCO", "ENGI", "C2C", "TMS", "OLM",
     "Committee", "Magazine", "Bunko", "Expo", "Festival", "Fest", "Events", "GKids", "Con", "Comic-Con", "Philharmonic", "Troupe", "Co", "Award", "Awards", "Prize", "University", "Jump", "Center", "Centre", "Theater",
     "Theatre", "Theatres", "Theaters", "Hall", "Arena", "Dolby", "Auditorium", "Pavilion", "Coliseum", "Amphitheater", "Amphitheatre", "Ballroom", "Stadium", "Museum", "Opera", "Dome", "Cinemas")
)  # fmt: skip
"""Words that a company's name has, or a prize's or a place's."""

TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
