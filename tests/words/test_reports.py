"""The words of the report fit their counts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rule_language import parse_rules
from app.paths import resource_root
from app.words import reports as words

END = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Zoë Brandt", "Z.B."),
        ("zoebrandt", "Z."),
        ("@zoe", "Z."),
        ("Kim (they/them)", "K.T."),
        ("🌻 Anna 🌻", "A."),
        ("原田 さくら", "原.さ."),
        ("🌻", "…"),
        ("", "…"),
    ],
)
def test_initials_are_letters(name: str, initials: str) -> None:
    assert words.initials(name) == initials


@given(st.text())
def test_initials_hold_no_more_than_one_letter_of_a_word(name: str) -> None:
    letters = words.initials(name).split(".")
    assert len(letters) <= len(name.split()) + 1


def test_counts_and_nouns_agree() -> None:
    assert (words.moved_label(1), words.moved_label(2)) == ("move up a stage", "moves up a stage")
    assert (words.gestures_label(1), words.gestures_label(0)) == ("small gesture", "small gestures")
    assert words.number(1234567) == "1,234,567"
    assert words.rate_label(2.04, 27) == "a day, on 2.0 days a week"
    assert words.rate_label(0.08, 1) == "a day, on 1 day"
    assert words.rate_label(0.5, 7) == "a day, on 7 days"
    assert words.placed(1).startswith("One person was")
    assert words.placed(1200).startswith("1,200 people were")
    assert (words.others(1), words.others(2)) == ("one other", "2 others")
    assert words.page_of(2, 3) == "page 2 of 3"


@pytest.mark.parametrize(
    ("gives", "asks", "said"),
    [
        (0, 0, "Nothing was given and nothing was asked."),
        (1, 0, "One gesture that asked for nothing, and nothing asked."),
        (1200, 2, "1,200 gestures that asked for nothing, 2 that asked."),
        (0, 1, "0 gestures that asked for nothing, one that asked."),
    ],
)
def test_give_and_ask_are_one_sentence(gives: int, asks: int, said: str) -> None:
    assert words.giving(gives, asks) == said


@pytest.mark.parametrize(
    ("until", "because", "is_set_aside", "said"),
    [
        (dt.date(2026, 12, 4), "", False, "Zoë (until 4 Dec)"),
        (dt.date(2027, 2, 4), "", False, "Zoë (until 4 Feb 2027)"),
        (dt.date(2026, 12, 4), "on leave", False, "Zoë (on leave, until 4 Dec)"),
        (None, "", False, "Zoë (until woken)"),
        (None, "", True, "Zoë (set aside)"),
        (None, "no", True, "Zoë (a no, which is an answer)"),
        (None, "{oddly} said", True, "Zoë ({oddly} said)"),
    ],
)
def test_who_rests_has_a_reason_and_a_day(
    until: dt.date | None, because: str, is_set_aside: bool, said: str
) -> None:
    shown = words.quiet_person("Zoë", until, because, is_set_aside=is_set_aside, end=END)
    assert shown == said


def test_every_default_rule_that_lets_somebody_rest_has_its_reason_in_words() -> None:
    file = resource_root() / "rules" / "default.toml"
    rules = parse_rules(file.read_text(encoding="utf-8"), file.name)
    resting = {rule.id for rule in rules.rules if rule.rest_days}
    assert resting
    assert resting <= set(words.QUIET_REASONS)
