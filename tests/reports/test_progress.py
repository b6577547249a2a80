"""The progress report: which number stands where, bars in proportion, names only where wanted."""

from __future__ import annotations

import datetime as dt
import json
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.command import to_json
from app.core.stages import Stage
from app.reports.document import Bars, Block, Calendar, Document, Figures, Paragraph, Table, Weeks
from app.reports.numbers import Coming, Cooled
from app.reports.plain import to_plain
from app.reports.progress import NAMED_QUIET, numbers_data, progress_document
from tests.support.reports import move, numbers, post, quiet

B = TypeVar("B", bound=Block)


def blocks(document: Document, kind: type[B]) -> list[B]:
    """All blocks of one kind."""
    return [b for section in document.sections for b in section.blocks if isinstance(b, kind)]


def test_the_large_numbers_are_the_numbers() -> None:
    (figures,) = blocks(progress_document(numbers(moves=(move("Zoë"),))), Figures)
    assert figures.items == (
        ("1", "move up a stage"),
        ("4", "heard back from"),
        ("1,234", "small gestures"),
        ("30.9", "a day, on 3.4 days a week"),
    )


def test_a_period_without_anything_is_no_error() -> None:
    empty = numbers(
        now={}, then={}, heard_from=0, gestures=0, active_days=0, asks=0, gives=0, weeks=()
    )
    document = progress_document(empty)
    (bars,) = blocks(document, Bars)
    assert [bar.length for bar in bars.bars] == [0.0] * 4
    assert blocks(document, Table) == []
    text = to_plain(document)
    assert "Nobody moved in this period." in text
    assert "Nothing was given and nothing was asked." in text
    assert "0 small gestures" in text
    assert "a day" not in text
    assert "The thin lines" not in text
    assert "No gestures and no answers in this period." in text
    assert blocks(document, Weeks) == []
    assert blocks(document, Calendar) == []


def test_answers_alone_have_their_weeks_but_no_calendar() -> None:
    document = progress_document(numbers(gestures=0, active_days=0))
    assert len(blocks(document, Weeks)) == 1
    assert blocks(document, Calendar) == []


def test_a_period_that_has_not_begun_says_so_and_nothing_else() -> None:
    document = progress_document(numbers(is_ahead=True))
    assert [b for s in document.sections for b in s.blocks] == [
        Paragraph(text="This period has not begun yet: there is nothing to tell.")
    ]


def test_no_line_begins_with_the_dot_between_names() -> None:
    shown = numbers(
        quiet=tuple(quiet(f"P{n}") for n in range(14)),
        first_answers=("Zoë", "Anna"),
        cooled=tuple(
            Cooled(name=name, since=dt.date(2026, 8, 1), usual=12.0) for name in ("Ada", "Bo")
        ),
    )
    for one in blocks(progress_document(shown), Paragraph):
        assert " ·" not in one.text
    assert "Zoë\u00a0· Anna" in {one.text for one in blocks(progress_document(shown), Paragraph)}


COUNTS = st.fixed_dictionaries({stage: st.integers(0, 100_000) for stage in Stage})


@given(COUNTS, COUNTS)
def test_bars_are_in_proportion_and_at_most_one_is_broken(
    now: dict[Stage, int], then: dict[Stage, int]
) -> None:
    (bars,) = blocks(progress_document(numbers(now=now, then=then)), Bars)
    assert [bar.stage for bar in bars.bars] == list(Stage)
    assert [bar.value for bar in bars.bars] == [now[stage] for stage in Stage]
    assert [bar.before for bar in bars.bars] == [f"was {then[stage]:,}" for stage in Stage]
    assert all(0.0 <= bar.length <= 1.0 for bar in bars.bars)
    broken = [bar for bar in bars.bars if bar.is_broken]
    whole = [bar for bar in bars.bars if not bar.is_broken]
    assert len(broken) <= 1
    assert ("broken" in bars.note) is bool(broken)
    for one in whole:
        for other in whole:
            assert one.length * other.value == pytest.approx(other.length * one.value)
    for one in broken:
        others = max(bar.value for bar in whole)
        assert one.value > 4 * others > 0
        assert one.length >= max(bar.length for bar in whole)


def test_a_bar_is_broken_only_where_it_would_hide_the_others() -> None:
    def is_broken(*values: int) -> list[bool]:
        now = dict(zip(Stage, values, strict=True))
        (bars,) = blocks(progress_document(numbers(now=now)), Bars)
        return [bar.is_broken for bar in bars.bars]

    assert is_broken(412, 23, 11, 4) == [True, False, False, False]
    assert is_broken(40, 10, 0, 0) == [False] * 4
    assert is_broken(41, 10, 0, 0) == [True, False, False, False]
    assert is_broken(500, 0, 0, 0) == [False] * 4


def test_a_move_tells_who_whence_when_and_why_and_those_by_hand_stand_apart() -> None:
    document = progress_document(
        numbers(
            moves=(move("Zoë Brandt"), move("Anna", reason="We met.", day=dt.date(2025, 12, 1)))
        )
    )
    by_rule, by_hand = blocks(document, Table)
    assert by_rule.columns[0].head == "Person"
    assert by_rule.rows == (("Zoë Brandt", "Follow → Engage", "8 Nov", "known for 18 days"),)
    assert by_hand.rows == (("Anna", "Follow → Engage", "1 Dec 2025", "moved by you: We met."),)
    assert len(by_rule.columns) == len(by_hand.columns) == 4
    assert "Moved by you:" in to_plain(document)


def test_whom_an_import_placed_is_told_apart_from_who_moved() -> None:
    placed = dict.fromkeys(Stage, 0) | {Stage.ENGAGE: 2, Stage.CONVERSE: 1}
    document = progress_document(numbers(placed=placed))
    assert "3 people were placed at a stage by what an import brought." in to_plain(document)
    assert "0 moves up a stage" in to_plain(document)


def test_weeks_are_named_by_the_calendar() -> None:
    (weeks,) = blocks(progress_document(numbers()), Weeks)
    assert [week.label for week in weeks.weeks] == [str(n) for n in range(36, 48)]
    assert [(week.gestures, week.answers) for week in weeks.weeks][-1] == (11, 5)


def test_who_rests_is_named_with_a_reason_and_a_day() -> None:
    resting = (quiet("Zoë"), quiet("Team Ink", "team", is_set_aside=True))
    text = to_plain(progress_document(numbers(quiet=resting)))
    assert "Zoë (three unanswered, and that is not personal, until 4 Dec)" in text
    assert "Team Ink (an account run by a team)" in text
    assert "rest.unanswered" not in text


@pytest.mark.parametrize(("more", "said"), [(0, ""), (1, "one other"), (1500, "1,500 others")])
def test_a_long_list_of_resting_people_is_cut_and_counted(more: int, said: str) -> None:
    people = tuple(quiet(f"P{n}") for n in range(NAMED_QUIET + more))
    document = progress_document(numbers(quiet=people))
    text = blocks(document, Paragraph)[-1].text
    assert text.count("P") == NAMED_QUIET
    assert text.endswith(said or ")")


def test_initials_hide_names_and_whatever_the_user_wrote_about_them() -> None:
    shown = numbers(
        moves=(move("Zoë Brandt", reason="Zoë wrote a book"), move("Anna Li")),
        first_answers=("Anna Li",),
        quiet=(quiet("Maren Okafor", "Maren is away"), quiet("Ngozi", "team", is_set_aside=True)),
    )
    text = to_plain(progress_document(shown, initials_only=True))
    for name in ("Zoë", "Brandt", "Anna", "Maren", "Okafor", "Ngozi", "book", "away"):
        assert name not in text
    for initials in (
        "Z.B. |",
        "A.L. |",
        "for the first time\nA.L.",
        "M.O. (until 4 Dec)",
        "N. (an",
    ):
        assert initials in text
    assert "names are shown as initials" in text
    assert "Zoë wrote a book" in to_plain(progress_document(shown))


def test_the_data_holds_every_number_under_its_name() -> None:
    made = numbers(moves=(move("Zoë"),), first_answers=("Anna",), quiet=(quiet("Maren"),))
    data = json.loads(to_json(numbers_data(made)))
    assert (data["from"], data["to"]) == ("2026-09-01", "2026-11-22")
    assert data["now"] == {"follow": 6, "engage": 3, "converse": 2, "connect": 0}
    assert data["then"] == {"follow": 7, "engage": 1, "converse": 1, "connect": 0}
    assert (data["moved"], data["gestures"], data["asks"]) == (1, 1234, 2)
    assert data["moves"][0] == {
        "name": "Zoë", "from": "follow", "to": "engage", "day": "2026-11-08", "origin": "rule",
        "because": "known for 18 days",
    }  # fmt: skip
    assert data["resting"] == [
        {"name": "Maren", "until": "2026-12-04", "because": "rest.unanswered", "set_aside": False}
    ]
    assert len(data["weeks"]) == 12


def test_a_long_silence_is_named_with_what_is_usual_and_by_initials_where_wanted() -> None:
    made = numbers(cooled=(Cooled(name="Maren Okafor", since=dt.date(2026, 9, 3), usual=9.5),))
    said = to_plain(progress_document(made))
    assert (
        "Quiet for longer than usual\nMaren Okafor (since 3 Sep, usually 10 days between)" in said
    )
    said = to_plain(progress_document(made, initials_only=True))
    assert "M.O. (since 3 Sep" in said
    assert "Maren" not in said
    assert numbers_data(made, initials_only=True)["quiet"] == [
        {"name": "M.O.", "since": dt.date(2026, 9, 3), "usual_days": 9.5}
    ]


def test_initials_leave_out_the_title_of_a_post_for_it_may_name_somebody() -> None:
    shown = numbers(coming=(Coming(name="Noor Rahimi", step=post("An interview with Noor")),))
    text = to_plain(progress_document(shown, initials_only=True))
    assert "N.R. | Read the new post by N.R. | Published 2 days ago." in text
    assert "Noor" not in text
    assert "“An interview with Noor”, published 2 days ago." in to_plain(progress_document(shown))
