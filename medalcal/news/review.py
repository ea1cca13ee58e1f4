"""A second look at what the rules decided of each date, by what the words around it weigh.

What the rules decided is among what is weighed. A date that may well be no release is left unread, whatever the rules
say; one that they left is taken up only where its kind is likelier than all else together, and the same words tell
no release otherwise. What stays a release without reading clearly like one of its kind is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from medalcal.news.classifier import NONE, Classifier, likeliest
from medalcal.news.features import Features
from medalcal.news.found import Kind
from medalcal.news.kinds import are_of_streams
from medalcal.news.proposal import (
    HOST,
    LEAVES,
    NONE_THEN,
    OF_WORK,
    ONE_BY_ONE,
    ONLY_TOLD,
    PAUSED,
    TOLD_THEN,
    UNLIKE,
    Proposal,
)

_DOUBT = 0.3
"""Probability of being no release from which on a date is left unread."""

_EVEN = 0.5
"""That probability where a text first says of a thing what will be: few words stand around it to speak for it."""

_CLEAR = 0.65
"""Probability of a kind from which on a date that the rules left unread is of that kind."""

_NEAR = 60
"""Characters before a date in which it is said where something is then."""

_SURE = 0.8
"""Probability of a kind below which a person should look."""

_SETTLED = (
    ONE_BY_ONE, TOLD_THEN, ONLY_TOLD, PAUSED, HOST, NONE_THEN, LEAVES, OF_WORK, "dateline",
    "the same moment in another zone", "quoted as such", "the month of an issue", "days of an event", "a disaster",
    "days of a list", "a stretch behind a day", "day of the decision", "said of its parts among each other",
    "a reprint", "said of each of them", "only nominated", "a season of many",
)  # fmt: skip
"""Reasons that rest on where a date stands, and not on what is said of it."""

_AS = {
    "broadcast": "an airing", "stream": "a stream", "film": "a film", "volume": "a volume",
    "issue": "an issue", "disc": "a disc", "live": "an event", "award": "an award", "other": "something else",
}  # fmt: skip


def review(proposals: Iterable[Proposal], features: Features, classifier: Classifier) -> None:
    """Change the decisions on dates that read otherwise; one with releases of several kinds keeps them, or is none."""
    dated = [each for each in proposals if each.when is not None and features.found[each.sentence].layout != "aside"]
    kinds = _kinds_by_place(dated)
    weighed = [each for each in dated if not _is_told_before(each, features)]
    for proposal, seen in [(proposal, features.of(proposal)) for proposal in weighed]:
        probabilities = classifier.probabilities(seen)
        kind = likeliest(probabilities)
        if probabilities[NONE] >= (_EVEN if _is_first_plan(proposal, kind) else _DOUBT):
            proposal.why = proposal.why or UNLIKE
        elif proposal.why is None and len(kinds[proposal.start]) == 1:
            proposal.kind = proposal.kind if _is_served(proposal, kind, features) else kind
        elif proposal.start not in kinds and proposal.why not in _SETTLED and probabilities[kind] >= _CLEAR:
            proposal.why, proposal.kind = None, kind
            proposal.guessed = proposal.guessed or "that it comes out then is concluded from what stands around it"
        if proposal.why is None:
            own = kinds.get(proposal.start, set())
            proposal.doubt = _doubt(own if len(own) > 1 else {proposal.kind}, probabilities)


def _doubt(kinds: set[Kind | None], probabilities: Mapping[str, float]) -> str | None:
    """Say what else a date reads like, if it does not read clearly like releases of its kinds."""
    if sum(probabilities.get(kind or "", 0.0) for kind in kinds) >= _SURE:
        return None
    other = max(probabilities.keys() - kinds, key=lambda name: (probabilities[name], name))
    return "may be no release" if other == NONE else f"may be {_AS[other]} instead"


def _is_served(proposal: Proposal, kind: Kind, features: Features) -> bool:
    """Tell whether what is told to be on platforms, right before its date, is taken for what airs."""
    if (proposal.kind, kind) != ("stream", "broadcast") or not are_of_streams({each.kind for each in proposal.outlets}):
        return False
    before = features.text[max(0, proposal.start - _NEAR) : proposal.start]
    return any(f" on {outlet.text} " in before for outlet in proposal.outlets)


def _is_first_plan(proposal: Proposal, kind: Kind) -> bool:
    """Tell whether nothing was told before a verb says what will be, and it reads like the kind that the rules saw."""
    planned = bool(proposal.hint) and proposal.tense == "future" and proposal.otherwise is None
    return planned and proposal.kind == kind


def _is_told_before(proposal: Proposal, features: Features) -> bool:
    """Tell whether a sentence adds to the number of a magazine whose day of sale was told before it."""
    sentence = features.found[proposal.sentence]
    return proposal.thing == "chapter" and sentence.layout == "text" and proposal.start < sentence.start


def _kinds_by_place(proposals: Iterable[Proposal]) -> dict[int, set[Kind | None]]:
    """Give the kinds of releases that the rules saw on each date, by where it stands."""
    kinds: dict[int, set[Kind | None]] = {}
    for proposal in proposals:
        if proposal.why is None:
            kinds.setdefault(proposal.start, set()).add(proposal.kind)
    return kinds
