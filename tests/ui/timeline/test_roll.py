"""The rows behind the timeline: made when asked for, found again, opened and closed."""

import pytest

from app.core.interactions import Kind
from app.core.stages import Stage
from app.services.rows import Timeline
from app.ui.theme import LIGHT, Theme
from app.ui.timeline.entries import Ident, Shape
from app.ui.timeline.painting import RowPainter
from app.ui.timeline.roll import Roll
from tests.support.timelines import THEIRS, TODAY, act, day, move, story_of, timeline

LONG = "Quite a few words about the sea. " * 60


@pytest.fixture
def roll(theme: Theme) -> Roll:
    return Roll(RowPainter(LIGHT, 500))


def fill(roll: Roll, shown: Timeline, *, keeps_open: bool = False) -> None:
    roll.fill(story_of(shown), "Maren", TODAY, stage=Stage.ENGAGE, keeps_open=keeps_open)
    for number in reversed(range(len(roll.rows))):
        roll.read_at(number)


def test_estimates_become_exact_once(roll: Roll) -> None:
    fill(roll, timeline([act(day(11, n), Kind.COMMENT, text=LONG[: 40 * n]) for n in (1, 9, 20)]))
    everything = range(len(roll.rows))
    roll.measure(everything)
    assert not roll.measure(everything)
    assert roll.heights.total == sum(roll.lay(n).height for n in everything)


def test_a_row_is_found_again_wherever_it_went(roll: Roll) -> None:
    acts = [act(day(1 + n % 10, 1 + n % 28), Kind.COMMENT) for n in range(200)]
    fill(roll, timeline(acts))
    number = 150
    known = roll.ident(number)
    assert known is not None
    newer = [act(day(11, 1 + n % 20), Kind.MESSAGE) for n in range(120)]
    fill(roll, timeline([*acts, *newer]), keeps_open=True)
    found = roll.find(known)
    assert found == number + 121
    assert roll.ident(found) == known
    assert roll.find(Ident(Shape.ACT, 1, known.month)) == roll.find(None) == -1
    assert roll.ident(-1) is None


def test_texts_open_and_close_and_stay_open_only_for_the_same_person(roll: Roll) -> None:
    shown = timeline([act(day(11, 1), Kind.MESSAGE, THEIRS, text=LONG)])
    fill(roll, shown)
    assert roll.lay(1).is_cut
    assert roll.toggle(1)
    assert not roll.lay(1).is_cut
    fill(roll, shown, keeps_open=True)
    assert roll.is_open(1)
    fill(roll, shown)
    assert not roll.is_open(1)


def test_what_can_not_be_opened(roll: Roll) -> None:
    fill(roll, timeline([act(day(11, 1), Kind.COMMENT, text="Short.")], moves=[move(day(11, 2))]))
    assert [roll.toggle(n) for n in range(3)] == [False, False, False]


def test_which_answers_may_be_waived(roll: Roll) -> None:
    theirs = act(day(11, 3), Kind.MESSAGE, THEIRS)
    waived = act(day(11, 2), Kind.MESSAGE, THEIRS, no_answer_needed=True)
    fill(roll, timeline([theirs, waived, act(day(11, 1), Kind.COMMENT)]))
    assert [roll.can_waive_answer(n) for n in range(4)] == [False, True, False, False]


def test_a_run_is_lit_by_any_of_its_acts(roll: Roll) -> None:
    likes = [act(day(11, n)) for n in (1, 2, 3)]
    fill(roll, timeline(likes))
    roll.lit = lambda one: one.id == likes[1].id
    assert [roll.is_lit(n) for n in range(2)] == [False, True]


def test_a_month_takes_its_room_before_it_is_read_and_as_much_as_it_had_when_read_again(
    roll: Roll,
) -> None:
    shown = timeline(
        [act(day(month, n), Kind.MESSAGE, text=LONG) for month in (9, 10) for n in (1, 2)]
    )
    story = story_of(shown)
    roll.fill(story, "Maren", TODAY, stage=None, keeps_open=False)
    assert [row.shape for row in roll.rows] == [Shape.MONTH, Shape.UNREAD] * 2
    assert roll.heights.height(1) == roll.heights.height(3) > 0
    assert roll.read_at(1) == 1
    assert roll.read_at(1) == 0
    assert [row.shape for row in roll.rows[:4]] == [Shape.MONTH, Shape.ACT, Shape.ACT, Shape.MONTH]
    roll.measure(range(3))
    high, other = roll.heights.top(3) - roll.heights.height(0), roll.heights.height(4)
    roll.fill(story_of(shown), "Maren", TODAY, stage=None, keeps_open=True)
    assert (roll.heights.height(1), roll.heights.height(3)) == (high, other)


def test_opening_a_run_touches_its_own_month_alone(roll: Roll) -> None:
    fill(roll, timeline([act(day(month, n)) for month in (9, 10) for n in (1, 2, 3)]))
    below = roll.ident(3)
    roll.lay(3)
    assert roll.toggle(1)
    assert [row.shape for row in roll.rows].count(Shape.ACT) == 3
    assert roll.find(below) == 6
    assert roll.lay(6).telling == roll.telling(6)
    roll.toggle(1)
    assert len(roll.rows) == 4


def test_somebody_without_a_past_is_shown_again_without_one(roll: Roll) -> None:
    fill(roll, timeline())
    fill(roll, timeline(), keeps_open=True)
    assert roll.rows == []
    fill(roll, timeline([act(day(9, 1))]), keeps_open=True)
    assert len(roll.rows) == 2
