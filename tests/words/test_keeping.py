"""What is kept by hand, in words."""

import datetime as dt

import pytest

from app.core.occasions import Occasion
from app.core.tiers import Tier
from app.words.keeping import cadence_text, kept_line, occasion_day, occasion_text

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("tier", "days", "said"),
    [
        (None, None, "Not said"),
        (Tier.NEAR, None, "Near, every 14 days"),
        (Tier.STEADY, None, "Steady, every 30 days"),
        (Tier.LIGHT, None, "Light touch, every 90 days"),
        (Tier.LIGHT, 45, "Every 45 days"),
        (None, 1, "Every day"),
    ],
)
def test_a_number_of_days_goes_before_the_tier(
    tier: Tier | None, days: int | None, said: str
) -> None:
    assert cadence_text(tier, days) == said


@pytest.mark.parametrize(
    ("day", "year", "said"),
    [
        (22, None, "22 November · today"),
        (23, None, "23 November · coming up tomorrow"),
        (25, 1980, "25 November 1980 · coming up in 3 days, 46 years"),
        (25, 2025, "25 November 2025 · coming up in 3 days, one year"),
        (29, None, "29 November · coming up in 7 days"),
        (30, 1980, "30 November 1980"),
        (21, None, "21 November"),
    ],
)
def test_an_occasion_says_when_it_is_near(day: int, year: int | None, said: str) -> None:
    occasion = Occasion(name="Birthday", month=11, day=day, year=year)
    assert occasion_text(occasion, TODAY) == said
    assert said.startswith(occasion_day(occasion))


def test_a_line_is_label_and_value() -> None:
    assert kept_line("On lists", "Poets") == "On lists: Poets"
