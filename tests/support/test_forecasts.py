"""The figures of the backtest, each on an example small enough to be reckoned by hand."""

from __future__ import annotations

import math

import pytest

from tests.support.forecasts import (
    auc,
    auc_within,
    average_precision,
    brier,
    calibration_error,
    quality,
)

CHANCES = [0.9, 0.8, 0.6, 0.3]
LABELS = [True, False, True, False]


def test_auc_counts_pairs_in_the_right_order() -> None:
    # .9 stands above both silent rows, .6 above one of the two: 3 of 4.
    assert auc(CHANCES, LABELS) == pytest.approx(0.75)


def test_a_tie_is_half_right() -> None:
    assert auc([0.5, 0.5], [True, False]) == pytest.approx(0.5)
    assert auc([0.2, 0.5, 0.5], [False, True, False]) == pytest.approx(0.75)


def test_without_both_sorts_there_is_nothing_to_rank() -> None:
    assert math.isnan(auc([0.4, 0.6], [True, True]))


def test_within_a_person_only_their_own_rows_are_compared() -> None:
    owners = ["ada", "ada", "bo", "bo"]
    # ada: right. bo: right. Across the two, bo's answer stands below ada's silence.
    assert auc_within(CHANCES, LABELS, owners) == pytest.approx(1.0)


def test_whoever_has_more_pairs_weighs_more_within() -> None:
    chances = [0.9, 0.1, 0.2, 0.3, 0.4]
    labels = [True, False, True, False, False]
    owners = ["ada", "ada", "bo", "bo", "bo"]
    # ada: 1 of 1 pair. bo: 0 of 2 pairs.
    assert auc_within(chances, labels, owners) == pytest.approx(1 / 3)


def test_average_precision_is_of_the_rows_with_an_answer() -> None:
    # At .9: 1 of 1. At .6: 2 of 3.
    assert average_precision(CHANCES, LABELS) == pytest.approx((1 + 2 / 3) / 2)


def test_brier_is_the_squared_distance() -> None:
    assert brier([0.5, 1.0], [True, False]) == pytest.approx((0.25 + 1.0) / 2)


def test_calibration_is_told_by_bins_of_a_tenth() -> None:
    # .31 and .35 share a bin: two rows say .66, one was answered. 1.0 is in the last bin.
    assert calibration_error([0.31, 0.35, 1.0], [True, False, True]) == pytest.approx(0.34 / 3)


def test_all_five_together() -> None:
    found = quality(CHANCES, LABELS, ["me"] * 4)
    assert found.auc == found.within == pytest.approx(0.75)
    assert found.ece == pytest.approx((0.1 + 0.8 + 0.4 + 0.3) / 4)
