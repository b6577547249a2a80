"""Words of taking everything home."""

from __future__ import annotations

from app.words.taking_home import occasion_title


def test_a_day_of_the_year_says_whose_it_is() -> None:
    assert occasion_title("Edda {Hraun}", "Birthday") == "Edda {Hraun}: Birthday"
