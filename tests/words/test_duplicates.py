"""Every clue has its sentence, and every pair is explained."""

from __future__ import annotations

import pytest

from app.core.duplicates import WEIGHTS, Clue
from app.words.duplicates import (
    CLUES,
    certainty,
    clue_sentence,
    kept_apart,
    merge_button,
    merged,
    merged_said,
    more_pairs,
    no_duplicates,
    pair_lines,
    pairs_line,
    unmerged,
)


def test_every_clue_that_has_a_weight_has_a_sentence() -> None:
    assert set(CLUES) == set(WEIGHTS)


@pytest.mark.parametrize(
    ("code", "values", "said"),
    [
        ("same_account", {"network": "x", "handle": "zoe"}, "Both have the X account zoe."),
        (
            "shared_handle",
            {"one": "threads", "other": "instagram", "handle": "zoe"},
            "Threads and Instagram share their handles, and both are zoe.",
        ),
        (
            "same_handle",
            {"one": "x", "other": "linkedin", "handle": "zoebrandt"},
            "The handle zoebrandt is used on X and on LinkedIn.",
        ),
        ("same_email", {"email": "z@a.example"}, "Both have the e-mail address z@a.example."),
        ("similar_name", {"one": "x", "other": "X."}, "x and X. are nearly the same name."),
        ("same_company", {"company": "Acme {0}"}, "Both work at Acme {0}."),
    ],
)
def test_a_clue_is_told_with_the_networks_names(
    code: str, values: dict[str, str], said: str
) -> None:
    assert clue_sentence(Clue(code=code, values=tuple(values.items()))) == said


def test_a_pair_is_told_with_how_sure_it_is_and_why() -> None:
    clue = Clue(code="same_name", values=(("name", "Zoë"),))
    assert pair_lines("Zoë (a)", "Zoë (b)", 0.75, [clue]) == [
        "Zoë (b) → Zoë (a): perhaps the same",
        "    Both are called Zoë.",
    ]
    assert [certainty(score) for score in (0.6, 0.8, 0.95, 1.0)] == [
        "Perhaps the same",
        "Probably the same",
        "Almost certainly the same",
        "Almost certainly the same",
    ]


def test_what_was_done_is_said_plainly() -> None:
    assert merged("A", "B") == "A is now part of B. “unmerge” takes it apart again."
    assert unmerged("A") == "A stands alone again."
    assert kept_apart("A", "B") == "A and B are two people; this won't be asked again."
    assert no_duplicates() == "Nobody here looks like anybody else."
    assert [more_pairs(n) for n in (1, 7)] == [
        "One more pair isn't shown.",
        "7 more pairs aren't shown.",
    ]


def test_the_window_says_what_merging_does_and_what_it_did() -> None:
    assert merge_button("Zoe B", "Zoë Brandt") == "Merge into Zoë Brandt"
    assert merge_button("Zoë", "Zoë") == "Merge into one"
    assert merged_said("Zoe B", "Zoë Brandt").startswith("Zoe B is now part of Zoë Brandt.")
    assert "two are one" in merged_said("Zoë", "Zoë")
    assert pairs_line(1).startswith("1 pair ")
    assert pairs_line(1200).startswith("1,200 pairs ")
