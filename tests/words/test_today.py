"""Today says how much there is, and an empty day explains itself."""

import datetime as dt

import pytest

from app.words.today import delays, empty_reason, gestures_on, number_word, subtitle, weekday

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
        return empty_reason(next_day, TODAY, has_people=True)

    assert "tomorrow" in reason(TODAY + dt.timedelta(days=1))
    assert "Thursday, 26 Nov" in reason(dt.date(2026, 11, 26))
    assert "8 Jan 2027" in reason(dt.date(2027, 1, 8))
    assert reason(None).startswith("Everybody has what they need")
    assert "Add somebody" in empty_reason(None, TODAY, has_people=False)


def test_days_and_numbers_have_their_names() -> None:
    assert weekday(TODAY) == "Sunday"
    assert gestures_on(TODAY, 1) == "Sunday: 1 gesture"
    assert gestures_on(TODAY, 3) == "Sunday: 3 gestures"
    assert [number_word(n) for n in (1, 12, 13, 1_200)] == ["One", "Twelve", "13", "1,200"]
    assert [delay.days for delay in delays()] == sorted({delay.days for delay in delays()})
