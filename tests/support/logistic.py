"""Logistic regression in a few lines: what a model trained on the very channel would reach."""

from __future__ import annotations

import math
from collections.abc import Sequence

Row = tuple[float, ...]

RIDGE = 1e-6
"""Keeps the matrix solvable when a term never varies."""
ROUNDS = 25
SMALL = 1e-8


def chance(weights: Sequence[float], row: Row) -> float:
    """The likelihood of a row; the first weight is the intercept."""
    total = weights[0] + sum(weight * value for weight, value in zip(weights[1:], row, strict=True))
    return 1 / (1 + math.exp(-max(-700.0, min(700.0, total))))


def fit(rows: Sequence[Row], labels: Sequence[bool]) -> tuple[float, ...]:
    """Weights by Newton's method, the intercept first."""
    size = len(rows[0]) + 1
    weights = (0.0,) * size
    for _ in range(ROUNDS):
        slope = [0.0] * size
        bend = [[RIDGE if i == j else 0.0 for j in range(size)] for i in range(size)]
        for row, label in zip(rows, labels, strict=True):
            likely = chance(weights, row)
            spread = likely * (1 - likely)
            values = (1.0, *row)
            for i, value in enumerate(values):
                slope[i] += (label - likely) * value
                line, weighed = bend[i], spread * value
                for j in range(i + 1):
                    line[j] += weighed * values[j]
        for i in range(size):
            for j in range(i):
                bend[j][i] = bend[i][j]
        step = solve(bend, slope)
        weights = tuple(weight + change for weight, change in zip(weights, step, strict=True))
        if max(map(abs, step)) < SMALL:
            break
    return weights


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of a linear system, by elimination with the largest pivot."""
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(lines)
    for at in range(size):
        best = max(range(at, size), key=lambda i: abs(lines[i][at]))
        lines[at], lines[best] = lines[best], lines[at]
        for below in lines[at + 1 :]:
            factor = below[at] / lines[at][at]
            for j in range(at, size + 1):
                below[j] -= factor * lines[at][j]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(lines[at][j] * found[j] for j in range(at + 1, size))
        found[at] = (lines[at][size] - known) / lines[at][at]
    return found
