"""How well the reader of announcements reads: ``python -m bench.news [--apart] [--misses] [en|ja]``.

Scores it on tests/answers/news/tuning, or on the half set apart, of which only totals are shown. A claim is found where
the reader has one of the same kind and date, and of the same number and season where the label has them. Beside it, in
the same run, dateparser's search on the same texts: how many of the labelled dates it finds, and what else it finds.
"""

from __future__ import annotations

import sys
import time
import tomllib
import warnings
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from medalcal.news.found import Article, Found
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import read

FOLDER = Path(__file__).parent.parent / "tests" / "answers" / "news"

WORDINGS = {"free": "phrased freely", "news site": "phrased as news sites do", "page": "retold from real pages"}
"""How an announcement is worded, and in words."""


class Case(NamedTuple):
    """An announcement with its labels."""

    name: str
    labels: dict[str, Any]

    @property
    def text(self) -> str:
        return str(self.labels["text"])


class Pair(NamedTuple):
    """A label and the claim that matches it."""

    label: dict[str, Any]
    claim: Found


class Score(NamedTuple):
    """What the reader made of one announcement."""

    case: Case
    article: Article
    pairs: list[Pair]
    missed: list[dict[str, Any]]
    extra: list[Found]
    taken: list[dict[str, Any]]
    """Distractors that were taken for a release."""
    works: tuple[bool, ...] = ()
    """Of claims that are found where nobody says what the text is about: whether their works are right."""


def cases(folder: Path, language: str | None) -> list[Case]:
    """Give the announcements of a folder."""
    return [
        Case(path.stem, tomllib.loads(path.read_text("utf-8")))
        for path in sorted(folder.glob(f"{language or ''}*.toml"))
    ]


def gazetteer() -> Gazetteer:
    """Give no names: the score is that of the reader alone, whatever works a calendar happens to hold."""
    return Gazetteer()


def score(case: Case, names: Gazetteer) -> Score:
    """Read an announcement and compare."""
    main = case.labels.get("work") or None
    untold = compared(case, article_of(case, names, None))
    works = tuple(work_agrees(*pair, main) for pair in untold.pairs)
    return compared(case, article_of(case, names, main))._replace(works=works)


def article_of(case: Case, names: Gazetteer, work: str | None) -> Article:
    """Read an announcement, of a work that is known beforehand or not."""
    labels = case.labels
    return read(case.text, published=labels.get("published"), language=labels["lang"], gazetteer=names, work=work)


def compared(case: Case, article: Article) -> Score:
    """Compare what was read with the labels."""
    labels = case.labels
    left = list(article.claims)
    pairs: list[Pair] = []
    missed: list[dict[str, Any]] = []
    for label in labels.get("claims", []):
        fitting = [claim for claim in left if matches(label, claim)]
        if not fitting:
            missed.append(label)
            continue
        best = max(fitting, key=lambda claim: likeness(label, claim))
        left.remove(best)
        pairs.append(Pair(label, best))
    quotes = [distractor for distractor in labels.get("unread", []) if is_taken(case.text, distractor, left, labels)]
    return Score(case, article, pairs, missed, left, quotes)


def matches(label: dict[str, Any], claim: Found) -> bool:
    """Tell whether a claim says what a label says."""
    dates = {str(claim.date)}
    if label["kind"] != claim.kind or label["date"] not in dates:
        return False
    if "number" in label and label["number"] != claim.number:
        return False
    return "season" not in label or label["season"] == claim.season


def likeness(label: dict[str, Any], claim: Found) -> int:
    """Tell how much else agrees, to pair the right ones."""
    clock = bool(str(claim.broadcast_time) == label.get("time", "None"))
    status, quoted = bool(claim.status == label["status"]), label["quote"] in claim.evidence.text
    return 4 * outlets_agree(label, claim) + 4 * work_agrees(label, claim) + 2 * clock + 2 * int(quoted) + status


def outlets_agree(label: dict[str, Any], claim: Found) -> bool:
    """Tell whether the outlets are the same by name."""
    said = {fold(name) for name in label.get("outlets", [])}
    return said == {fold(outlet.text) for outlet in claim.outlets}


def work_agrees(label: dict[str, Any], claim: Found, main: str | None = None) -> bool:
    """Tell whether a claim is of the work that its label names, or else of the main one, if that is given."""
    name = label.get("work", main)
    return name is None or (claim.work is not None and fold(claim.work.text) == fold(name))


def fold(name: str) -> str:
    return name.casefold().replace(" ", "").replace("　", "")


def is_taken(text: str, distractor: dict[str, Any], extra: list[Found], labels: dict[str, Any]) -> bool:
    """Tell whether a claim that no label has rests on the words of a distractor."""
    at = text.find(distractor["quote"])
    end = at + len(distractor["quote"])
    return any(claim.evidence.start < end and at < claim.evidence.end for claim in extra)


def share(part: int, whole: int) -> str:
    return f"{part / whole:6.3f} ({part}/{whole})" if whole else "     - (0/0)"


def report(scores: list[Score], title: str) -> None:
    """Print the figures of some announcements."""
    pairs = [pair for each in scores for pair in each.pairs]
    found = sum(len(each.article.claims) for each in scores)
    labelled = sum(len(each.case.labels.get("claims", [])) for each in scores)
    print(f"\n{title}: {len(scores)} announcements")
    print(f"  precision {share(len(pairs), found)}   recall {share(len(pairs), labelled)}")
    for kind in ("broadcast", "stream", "film", "volume", "issue", "disc", "live", "award", "other"):
        right = sum(pair.claim.kind == kind for pair in pairs)
        all_found = sum(claim.kind == kind for each in scores for claim in each.article.claims)
        all_labelled = sum(label["kind"] == kind for each in scores for label in each.case.labels.get("claims", []))
        print(f"    {kind:10} precision {share(right, all_found):18} recall {share(right, all_labelled)}")
    clocks = [pair for pair in pairs if "time" in pair.label]
    instants = [pair for pair in pairs if "airs_at" in pair.label]
    inferred = [pair for pair in pairs if pair.label["certainty"] == "inferred"]
    lines: list[tuple[str, Iterable[bool]]] = [
        ("clock", [str(pair.claim.broadcast_time) == pair.label["time"] for pair in clocks]),
        ("no clock where none is", [pair.claim.broadcast_time is None for pair in pairs if "time" not in pair.label]),
        (
            "instant",
            [
                f"{pair.claim.airs_at:%Y-%m-%dT%H:%M:%SZ}" == pair.label["airs_at"] if pair.claim.airs_at else False
                for pair in instants
            ],
        ),
        ("status", [pair.claim.status == pair.label["status"] for pair in pairs]),
        ("certainty", [pair.claim.certainty == pair.label["certainty"] for pair in pairs]),
        ("outlets", [outlets_agree(pair.label, pair.claim) for pair in pairs if "outlets" in pair.label]),
        ("work, nothing told", [right for each in scores for right in each.works]),
        ("other work named", [work_agrees(pair.label, pair.claim) for pair in pairs if "work" in pair.label]),
    ]
    for name, marks_of in lines:
        marks = list(marks_of)
        print(f"  {name:22} {share(sum(marks), len(marks))}")
    years = sum(
        str(label["date"]) != "undecided" and label["certainty"] == "inferred"
        for each in scores
        for label in each.case.labels.get("claims", [])
    )
    print(f"  {'inferred dates found':22} {share(len(inferred), years)}")
    for name, doubtful in (("right of the doubtful", True), ("right of the others", False)):
        some = sum((claim.doubt is not None) is doubtful for each in scores for claim in each.article.claims)
        print(f"  {name:22} {share(sum((pair.claim.doubt is not None) is doubtful for pair in pairs), some)}")
    distractors = sum(len(each.case.labels.get("unread", [])) for each in scores)
    print(f"  {'distractors taken':22} {share(sum(len(each.taken) for each in scores), distractors)}")


def misses(scores: list[Score]) -> None:
    """Print what was missed, and what was taken that no label has."""
    for each in scores:
        wrong = [pair for pair in each.pairs if problems(pair)]
        if not (each.missed or each.extra or wrong):
            continue
        print(f"\n{each.case.name} (published {each.case.labels.get('published')})")
        for label in each.missed:
            shown = {key: value for key, value in label.items() if key not in ("certainty", "language", "airs_at")}
            at = each.case.text.find(label["quote"])
            line = each.case.text[each.case.text.rfind("\n", 0, at) + 1 : at + 70].split("\n")[0][-130:]
            why = next((left.why for left in each.article.unread if left.span.start <= at < left.span.end), "")
            print("  missed", " ".join(str(value) for value in shown.values()), "|", why, "|", line)
        for claim in each.extra:
            print(
                "  extra ",
                claim.kind,
                claim.date,
                claim.broadcast_time,
                f"S{claim.season} #{claim.number}",
                [o.text for o in claim.outlets],
                claim.status,
                repr(claim.evidence.text),
                "|",
                each.case.text[max(claim.sentence.start, claim.evidence.start - 60) : claim.evidence.end + 60],
            )
        for pair in wrong:
            print("  differs", problems(pair), repr(pair.label["quote"]))


def problems(pair: Pair) -> list[str]:
    """Give what differs in a claim that was found."""
    label, claim = pair
    found = []
    if str(claim.broadcast_time) != label.get("time", "None"):
        found.append(f"clock {claim.broadcast_time}, not {label.get('time')}")
    elif "airs_at" in label and (not claim.airs_at or f"{claim.airs_at:%Y-%m-%dT%H:%M:%SZ}" != label["airs_at"]):
        found.append(f"instant {claim.airs_at}, not {label['airs_at']}")
    if claim.status != label["status"]:
        found.append(f"{claim.status}, not {label['status']}")
    if "outlets" in label and not outlets_agree(label, claim):
        found.append(f"outlets {[o.text for o in claim.outlets]}, not {label['outlets']}")
    if not work_agrees(label, claim):
        found.append(f"work {claim.work and claim.work.text}, not {label['work']}")
    return found


def compare(chosen: list[Case]) -> None:
    """Print what dateparser's search finds in the same texts."""
    try:
        from dateparser.search import search_dates  # type: ignore[import-untyped, unused-ignore]
    except ImportError:
        print("\ndateparser is not installed; no comparison")
        return
    right = found = labelled = 0
    started = time.perf_counter()
    for case in chosen:
        published: date | None = case.labels.get("published")
        settings: dict[str, Any] = {"RELATIVE_BASE": _noon(published)} if published else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            hits = search_dates(case.text, languages=[case.labels["lang"]], settings=settings) or []
        days = Counter(f"{moment:%Y-%m-%d}" for _, moment in hits)
        wanted = [str(label["date"]) for label in case.labels.get("claims", [])]
        labelled += len(wanted)
        found += len(hits)
        for day in wanted:
            if days[day] > 0:
                days[day] -= 1
                right += 1
    took = time.perf_counter() - started
    print(
        f"\ndateparser: dates alone, precision {share(right, found)}   recall {share(right, labelled)}   {took:.1f} s"
    )


def _noon(day: date) -> Any:
    from datetime import datetime

    return datetime(day.year, day.month, day.day, 12)


def main(arguments: list[str]) -> bool:
    """Print the scores; the half set apart shows no text."""
    apart = "--apart" in arguments
    language = next((each for each in arguments if each in ("en", "ja")), None)
    names = gazetteer()
    chosen = cases(FOLDER / ("apart" if apart else "tuning"), language)
    started = time.perf_counter()
    scores = [score(case, names) for case in chosen]
    took = time.perf_counter() - started
    for code in ("en", "ja"):
        some = [each for each in scores if each.case.labels["lang"] == code]
        if some:
            report(some, code)
        for wording, told in WORDINGS.items():
            worded = [each for each in some if each.case.labels.get("wording", "free") == wording]
            if worded:
                report(worded, f"{code}, {told}")
    report(scores, "all")
    print(f"  read in {took:.2f} s, {sum(len(case.text) for case in chosen) / took:,.0f} characters a second")
    if "--misses" in arguments and not apart:
        misses(scores)
    if "--compare" in arguments or apart:
        compare(chosen)
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
