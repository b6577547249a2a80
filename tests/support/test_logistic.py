"""Logistic regression against what can be reckoned by hand."""

from __future__ import annotations

import math

import pytest

from tests.support.logistic import chance, fit, solve


def test_a_linear_system_is_solved_whatever_the_order_of_its_lines() -> None:
    assert solve([[0.0, 2.0], [3.0, 1.0]], [4.0, 8.0]) == pytest.approx([2.0, 2.0])


def test_with_one_yes_or_no_term_it_finds_the_two_shares() -> None:
    rows = [(0.0,)] * 4 + [(1.0,)] * 10
    labels = [True] + [False] * 3 + [True] * 8 + [False] * 2
    weights = fit(rows, labels)
    assert chance(weights, (0.0,)) == pytest.approx(0.25, abs=1e-4)
    assert chance(weights, (1.0,)) == pytest.approx(0.8, abs=1e-4)
    assert weights[0] == pytest.approx(math.log(1 / 3), abs=1e-4)


def test_a_term_that_never_varies_does_no_harm() -> None:
    weights = fit([(1.0,)] * 4, [True, True, True, False])
    assert chance(weights, (1.0,)) == pytest.approx(0.75, abs=1e-4)
