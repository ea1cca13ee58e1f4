"""Learns the weights of the reader's classifier: ``python -m bench.learn [en|ja] [--held-out]``.

Reads tests/answers/news/tuning and the files of tests/answers/news/training, looks at each labelled date as the reader
does, and writes the weights of medalcal/news/english and medalcal/news/japanese. With ``--held-out`` it writes nothing:
it leaves out one file after the other and scores the reader on it with what was learnt from the rest, beside the rules
alone.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench import news
from medalcal.errors import PartialDateError
from medalcal.model.dates import PartialDate
from medalcal.news import classifier as reading
from medalcal.news.claims import Builder
from medalcal.news.classifier import NONE, SCALE, Classifier
from medalcal.news.proposal import Proposal
from medalcal.news.reader import gather
from medalcal.news.settle import Frame, settle

NEWS = Path(reading.__file__).parent
PACKAGES = {"en": "english", "ja": "japanese"}
TRAINING = news.FOLDER / "training"

_SEEN = 6
"""Dates in which a feature must be there to be learnt."""

_STRENGTH = {"en": 0.1, "ja": 0.3}
"""Inverse of the strength of the regularisation, ``C``, by language."""

_WEIGHTS = {
    "en": {"sentence": 10.0, "page": 10.0, "news site": 3.0},
    "ja": {"sentence": 10.0, "page": 10.0},
}
"""Weight of the dates of single sentences, which are few and right, and of texts that are as what is read.

These and the strengths are those that read best on the pages of en-33, en-34, ja-32 and ja-33, learnt from the others,
and on the tuning half, learnt from the files to learn from.
"""

_TINY = 8
"""Hundredths: features all of whose weights are smaller are left out."""


class Example(NamedTuple):
    """A date of a text with what is seen of it, and the kinds of releases it is; of none it is no release."""

    features: frozenset[str]
    kinds: tuple[str, ...]
    weight: float


def gathered(case: news.Case) -> Builder:
    """Give what the sentences of an announcement say."""
    labels = case.labels
    return gather(
        case.text, published=labels.get("published"), language=labels["lang"], gazetteer=news.gazetteer(),
        work=labels.get("work") or None,
    )  # fmt: skip


def examples(case: news.Case) -> Iterator[Example]:
    """Give the dates of an announcement of which the labels say what they are.

    Of one with releases of several kinds the rules decided right if they chose one of these.
    """
    builder = gathered(case)
    builder.decide()
    features = builder.features()
    weights = _WEIGHTS[case.labels["lang"]]
    weight = weights.get(case.name.rpartition(" ")[2], weights.get(case.labels.get("wording", ""), 1.0))
    for proposal in builder.proposals:
        kinds = kinds_of(case, proposal)
        if kinds is not None:
            kinds = (proposal.kind,) if proposal.why is None and proposal.kind in kinds else kinds
            yield Example(frozenset(features.of(proposal)), kinds, weight)


def kinds_of(case: news.Case, proposal: Proposal) -> tuple[str, ...] | None:
    """Give the kinds of the labels that rest on a date; nothing where it may tell a labelled one once more."""
    if proposal.when is None:
        return None
    claimed = case.labels.get("claims", [])
    resting = {label["kind"] for label in claimed if overlaps(case.text, label["quote"], proposal)}
    if resting:
        return tuple(sorted(resting))
    if any(overlaps(case.text, label["quote"], proposal) for label in case.labels.get("unread", [])):
        return ()
    settled = settle(proposal.when, Frame(case.labels.get("published"), proposal.tense, None))
    if settled is None or (proposal.when.day is not None and proposal.when.month is None):
        return None
    return None if any(tells(settled.dates[0], str(label["date"])) for label in claimed) else ()


def tells(value: PartialDate, labelled: str) -> bool:
    """Tell whether a date is a labelled one, or tells it roughly."""
    try:
        return value.contains(PartialDate.parse(labelled))
    except PartialDateError:
        return False


def overlaps(text: str, quote: str, proposal: Proposal) -> bool:
    """Tell whether the words of a label and those of a date have something in common."""
    at = text.find(quote)
    return at < proposal.end and proposal.start < at + len(quote)


def learnt(chosen: Iterable[Example], language: str) -> str:
    """Give weights as the classifier of a language takes them."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-not-found, import-untyped, unused-ignore]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found, import-untyped, unused-ignore]

    known = list(chosen)
    seen = Counter(feature for example in known for feature in example.features)
    common = {feature for feature, count in seen.items() if count >= _SEEN}
    rows, classes, shares = [], [], []
    for example in known:
        for kind in example.kinds or (NONE,):
            rows.append(dict.fromkeys(sorted(example.features & common), 1.0))
            classes.append(kind)
            shares.append(example.weight / max(1, len(example.kinds)))
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(rows)
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model = LogisticRegression(C=_STRENGTH[language], max_iter=1000).fit(matrix, classes, sample_weight=shares)
    lines = ["classes\t" + " ".join(model.classes_), "\t" + _hundredths(model.intercept_)]
    for feature, weights in zip(vectorizer.feature_names_, model.coef_.T, strict=True):
        if abs(weights).max() * SCALE >= _TINY:
            lines.append(f"{feature}\t{_hundredths(weights)}")
    return "\n".join(lines) + "\n"


def module(text: str) -> str:
    """Give the module that holds weights."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    head = '"""Weights of features, in hundredths: written by ``python -m bench.learn``."""'
    return f'{head}\n\nWEIGHTS = """\\\n{escaped}"""\n'


def _hundredths(weights: Iterable[float]) -> str:
    return " ".join(str(round(weight * SCALE)) for weight in weights)


def corpus(language: str) -> dict[str, list[news.Case]]:
    """Give the announcements of a language by the file or folder that they are in."""
    found = {"tuning": news.cases(news.FOLDER / "tuning", language)}
    for path in sorted(TRAINING.glob(f"{language}-*.toml")):
        labelled: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["announcements"]
        what = "sentence" if path.stem.endswith("-00") else "announcement"
        found[path.stem] = [news.Case(f"{path.stem} {n} {what}", each) for n, each in enumerate(labelled, 1)]
    return found


def hold_out(sets: dict[str, list[news.Case]], language: str) -> None:
    """Print how the reader does on each file with what is learnt from the others, beside the rules alone."""
    seen = {name: [example for case in cases for example in examples(case)] for name, cases in sets.items()}
    sums = [Counter[str](), Counter[str]()]
    for name, cases in sets.items():
        text = learnt((example for other, them in seen.items() if other != name for example in them), language)
        for total, classifier in zip(sums, (None, Classifier(text)), strict=True):
            counts = scored(cases, classifier)
            print(f"{name:10} {'rules' if classifier is None else 'learnt':7} {figures(counts)}", flush=True)
            total.update(counts if name != "tuning" else {})
    for label, total in zip(("rules", "learnt"), sums, strict=True):
        print(f"{language} training {label:7} {figures(total)}")


def scored(cases: list[news.Case], classifier: Classifier | None) -> Counter[str]:
    """Count what the reader finds with a classifier, or by the rules alone."""
    scores = [news.compared(case, gathered(case).article(classifier)) for case in cases]
    return Counter(
        right=sum(len(each.pairs) for each in scores),
        found=sum(len(each.article.claims) for each in scores),
        labelled=sum(len(each.case.labels.get("claims", [])) for each in scores),
        taken=sum(len(each.taken) for each in scores),
        distractors=sum(len(each.case.labels.get("unread", [])) for each in scores),
    )


def figures(counts: Counter[str]) -> str:
    right = counts["right"]
    return (
        f"precision {news.share(right, counts['found'])}  recall {news.share(right, counts['labelled'])}"
        f"  distractors {news.share(counts['taken'], counts['distractors'])}"
    )


def main(arguments: list[str]) -> None:
    """Learn, and write or score."""
    for language in ("en", "ja"):
        if not {"en", "ja"} & set(arguments) or language in arguments:
            sets = corpus(language)
            if "--held-out" in arguments:
                hold_out(sets, language)
                continue
            told = (example for cases in sets.values() for case in cases for example in examples(case))
            text = learnt(told, language)
            (NEWS / PACKAGES[language] / "weights.py").write_text(module(text), "utf-8")
            print(f"{language}: {text.count(chr(10)) - 2} features of {sum(map(len, sets.values()))} announcements")


if __name__ == "__main__":
    main(sys.argv[1:])
