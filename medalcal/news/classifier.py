"""What a date is, by the weights of its features: a kind of release or none. Learnt by ``bench/learn.py``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from typing import Literal, get_args

from medalcal.news.found import Kind

KINDS: tuple[Kind, ...] = get_args(Kind)

NONE = "none"
"""The class of dates on which nothing comes out."""

SCALE = 100
"""Weights are written as whole hundredths."""


class Classifier:
    """A multinomial logistic regression over features that are there or not.

    Reference: C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.4.
    """

    def __init__(self, text: str) -> None:
        """Take weights.

        Args:
            text: A line for each feature: its name, a tab, one weight for each class with blanks between; the first
                line names the classes, the second one has no name and holds their biases.
        """
        cells = text.replace("\t", "\n").splitlines()
        rows = dict(zip(cells[::2], cells[1::2], strict=True))
        self.classes = tuple(rows.pop("classes").split())
        self.bias = _weights(rows.pop(""))
        self.rows = rows
        self.known: dict[str, tuple[int, ...]] = {}
        """The rows that were looked up already."""

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """Give how likely each class is, ``none`` and the kinds of releases; together 1."""
        rows = [self.bias, *(self.row(feature) for feature in features if feature in self.rows)]
        scores = [sum(column) / SCALE for column in zip(*rows, strict=True)]
        highest = max(scores)
        powers = [exp(score - highest) for score in scores]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(self.classes, powers, strict=True)}

    def row(self, feature: str) -> tuple[int, ...]:
        """Give the weights of a feature that has some."""
        if feature not in self.known:
            self.known[feature] = _weights(self.rows[feature])
        return self.known[feature]


def _weights(row: str) -> tuple[int, ...]:
    return tuple(map(int, row.split()))


def likeliest(probabilities: Mapping[str, float]) -> Kind:
    """Give the kind of release that is likelier than the others, whether it is one or none."""
    return max(KINDS, key=lambda kind: probabilities.get(kind, 0.0))


@cache
def classifier_of(language: Literal["en", "ja"]) -> Classifier:
    """Give the classifier of a language."""
    if language == "ja":
        from medalcal.news.japanese.weights import WEIGHTS
    else:
        from medalcal.news.english.weights import WEIGHTS
    return Classifier(WEIGHTS)
