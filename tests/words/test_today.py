"""Today says how much there is, and an empty day explains itself."""

import datetime as dt

import pytest

from app.words.today import (
    SPREADS,
    delays,
    empty_reason,
    gestures_on,
    no_profile,
    number_word,
    over_days,
    rests_said,
    settled_said,
    subtitle,
    until_title,
    weekday,
    with_due,
)

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("steps", "waiting", "says"),
    [
        (0, 0, "Nothing is due today."),
        (1, 0, "One small thing."),
        (6, 0, "Six small things."),
        (5, 1, "Five small things. One more can wait."),
        (20, 44, "20 small things. 44 more can wait."),
    ],
)
def test_the_day_is_counted_in_words(steps: int, waiting: int, says: str) -> None:
    assert subtitle(steps, waiting) == says


def test_an_empty_day_says_why_and_when_the_next_step_comes() -> None:
    def reason(next_day: dt.date | None) -> str:
        return empty_reason(next_day, TODAY, people=3, resting=2)

    assert "tomorrow" in reason(TODAY + dt.timedelta(days=1))
    assert "Thursday, 26 Nov" in reason(dt.date(2026, 11, 26))
    assert "8 Jan 2027" in reason(dt.date(2027, 1, 8))
    assert reason(None).startswith("Everybody has what they need")
    assert "Add somebody" in empty_reason(None, TODAY, people=0)


def test_a_day_is_empty_because_everybody_rests_or_is_set_aside() -> None:
    back = dt.date(2026, 11, 26)
    assert empty_reason(back, TODAY, people=2, resting=2) == (
        "Everybody here rests. The first is back on Thursday, 26 Nov."
    )
    assert "until you wake" in empty_reason(None, TODAY, people=2, resting=2)
    assert "set aside" in empty_reason(None, TODAY, people=0, set_aside=4)


def test_the_first_day_of_a_step_stands_beside_what_it_is_good_for() -> None:
    assert with_due("Converse", TODAY, TODAY) == "Converse · from today on"
    assert with_due("Converse", dt.date(2026, 11, 26), TODAY) == "Converse · from 26 Nov on"


def test_what_was_done_from_a_card_is_said_with_the_name() -> None:
    assert rests_said("Maren", dt.date(2027, 2, 20), TODAY) == "Maren rests until 20 Feb 2027."
    for said in (settled_said, no_profile, until_title):
        assert "Maren" in said("Maren")
    assert [over_days(days) for days in SPREADS] == ["Over 3 days", "Over 5 days", "Over 7 days"]


def test_days_and_numbers_have_their_names() -> None:
    assert weekday(TODAY) == "Sunday"
    assert gestures_on(TODAY, 1) == "Sunday: 1 gesture"
    assert gestures_on(TODAY, 3) == "Sunday: 3 gestures"
    assert [number_word(n) for n in (1, 12, 13, 1_200)] == ["One", "Twelve", "13", "1,200"]
    assert [delay.days for delay in delays()] == sorted({delay.days for delay in delays()})
