"""How good likelihoods are: ranking (AUC, average precision) and calibration (Brier, bins).

All take likelihoods and labels in the same order; ties share their places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """The five figures of one model."""

    auc: float
    within: float
    ap: float
    brier: float
    ece: float


def quality(
    chances: Sequence[float], labels: Sequence[bool], owners: Sequence[Hashable]
) -> Quality:
    """All figures of one model.

    Args:
        owners: whose row each is, for the AUC within a person.
    """
    return Quality(
        auc=auc(chances, labels),
        within=auc_within(chances, labels, owners),
        ap=average_precision(chances, labels),
        brier=brier(chances, labels),
        ece=calibration_error(chances, labels),
    )


def auc(chances: Sequence[float], labels: Sequence[bool]) -> float:
    """How often a row with an answer stands above one without, ties counting half."""
    above, pairs = _won(chances, labels)
    return above / pairs if pairs else float("nan")


def auc_within(
    chances: Sequence[float], labels: Sequence[bool], owners: Sequence[Hashable]
) -> float:
    """The AUC over pairs of rows of the same person only; each such pair weighs the same."""
    rows: dict[Hashable, tuple[list[float], list[bool]]] = defaultdict(lambda: ([], []))
    for chance, label, owner in zip(chances, labels, owners, strict=True):
        rows[owner][0].append(chance)
        rows[owner][1].append(label)
    won = [_won(*one) for one in rows.values()]
    pairs = sum(of for _above, of in won)
    return sum(above for above, _of in won) / pairs if pairs else float("nan")


def average_precision(chances: Sequence[float], labels: Sequence[bool]) -> float:
    """The mean, over rows with an answer, of the share of answers among all as high as it."""
    total = found = seen = 0.0
    for size, answered in _tied(chances, labels):
        seen += size
        found += answered
        total += answered * found / seen
    return total / found if found else float("nan")


def brier(chances: Sequence[float], labels: Sequence[bool]) -> float:
    """The mean squared distance between likelihood and outcome."""
    squares = ((chance - label) ** 2 for chance, label in zip(chances, labels, strict=True))
    return sum(squares) / len(labels) if labels else float("nan")


def calibration_error(chances: Sequence[float], labels: Sequence[bool]) -> float:
    """The mean distance between likelihood and share answered, over ten bins of equal width."""
    bins: dict[int, list[float]] = defaultdict(list)
    for chance, label in zip(chances, labels, strict=True):
        bins[min(int(chance * BINS), BINS - 1)].append(chance - label)
    return sum(abs(sum(one)) for one in bins.values()) / len(labels) if labels else float("nan")


def _won(chances: Sequence[float], labels: Sequence[bool]) -> tuple[float, float]:
    """Pairs in the right order, of all pairs of a row with and one without an answer."""
    answered_above = won = silent_total = 0.0
    for size, answered in _tied(chances, labels):
        silent = size - answered
        won += silent * (answered_above + answered / 2)
        answered_above += answered
        silent_total += silent
    return won, answered_above * silent_total


def _tied(chances: Sequence[float], labels: Sequence[bool]) -> list[tuple[float, float]]:
    """Rows and answers among them by likelihood, the highest first."""
    by_chance: dict[float, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for chance, label in zip(chances, labels, strict=True):
        group = by_chance[chance]
        group[0] += 1
        group[1] += label
    return [(by_chance[chance][0], by_chance[chance][1]) for chance in sorted(by_chance)[::-1]]
