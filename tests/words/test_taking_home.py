"""Words of taking everything home."""

from __future__ import annotations

from app.services.exporting import Format
from app.words.taking_home import format_names, format_use, occasion_title, taken_home


def test_a_day_of_the_year_says_whose_it_is() -> None:
    assert occasion_title("Edda {Hraun}", "Birthday") == "Edda {Hraun}: Birthday"


def test_each_format_is_named_and_says_what_it_is_good_for() -> None:
    assert [key for key, _ in format_names()] == [form.value for form in Format]
    assert all(format_use(form).endswith(".") for form in Format)


def test_what_stayed_is_said_only_if_something_did() -> None:
    assert taken_home(1200, "a.json", 0) == "Written to a.json, with 1,200 records."
    assert taken_home(1, "a.json", 2).endswith("Private notes left out: 2")
