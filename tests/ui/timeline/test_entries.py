"""Rows of a timeline: newest first, by month, runs folded, nothing lost."""

import datetime as dt
import random

from hypothesis import given
from hypothesis import strategies as st

from app.core.interactions import Kind
from app.core.readiness import PartName
from app.services.rows import Timeline
from app.ui.timeline.entries import (
    Row,
    Shape,
    acts_of,
    evidence_for,
    first_rows,
    ident,
    merged,
    month_of,
    month_rows,
    others_of,
    run_key,
)
from app.ui.timeline.story import Story, month_number
from tests.support.timelines import (
    MINE,
    THEIRS,
    act,
    day,
    glance_of,
    move,
    outline_of,
    rows_of,
    story_of,
    timeline,
)


def shapes(rows: list[Row]) -> list[str]:
    return [row.shape.name for row in rows]


def test_a_run_of_the_same_light_act_of_mine_is_one_row() -> None:
    shown = timeline([act(day(11, n)) for n in (2, 8, 8)])
    rows = rows_of(story_of(shown))
    assert shapes(rows) == ["MONTH", "RUN"]
    assert rows[1].size == 3
    assert month_of(rows[0]) == day(11, 1)


def test_what_breaks_a_run() -> None:
    theirs = timeline([act(day(11, 2)), act(day(11, 3), Kind.LIKE, THEIRS), act(day(11, 4))])
    assert shapes(rows_of(story_of(theirs))) == ["MONTH", "ACT", "ACT", "ACT"]
    other = timeline([act(day(11, 2)), act(day(11, 3), Kind.RESHARE), act(day(11, 4))])
    assert shapes(rows_of(story_of(other))) == ["MONTH", "ACT", "ACT", "ACT"]
    month = timeline([act(day(10, 30)), act(day(10, 31)), act(day(11, 1)), act(day(11, 2))])
    assert shapes(rows_of(story_of(month))) == ["MONTH", "RUN", "MONTH", "RUN"]
    noted = timeline([act(day(11, 2)), act(day(11, 4))], notes=[(day(11, 3), "Lisbon")])
    assert shapes(rows_of(story_of(noted))) == ["MONTH", "ACT", "NOTE", "ACT"]


def test_comments_and_what_they_did_are_never_folded() -> None:
    comments = timeline([act(day(11, n), Kind.COMMENT) for n in (1, 2, 3)])
    assert "RUN" not in shapes(rows_of(story_of(comments)))
    theirs = timeline([act(day(11, n), Kind.LIKE, THEIRS) for n in (1, 2, 3)])
    assert "RUN" not in shapes(rows_of(story_of(theirs)))


def test_a_run_is_opened_by_its_oldest_act_and_stays_open_when_it_grows() -> None:
    old = [act(day(11, 2)), act(day(11, 3))]
    before = story_of(timeline(old))
    key = run_key(rows_of(before)[1], before)
    after = story_of(timeline([*old, act(day(11, 9))]))
    rows = rows_of(after, frozenset({key}))
    assert shapes(rows) == ["MONTH", "RUN", "ACT", "ACT", "ACT"]
    assert [row.is_inside for row in rows] == [False, False, True, True, True]
    assert ident(rows[1], after) == ident(rows_of(before)[1], before)


def test_a_move_stands_above_the_act_that_brought_it_about() -> None:
    shown = timeline(
        [act(day(8, 30), Kind.COMMENT)], moves=[move(day(8, 30))], notes=[(day(8, 30), "a note")]
    )
    assert shapes(rows_of(story_of(shown))) == ["MONTH", "MOVE", "NOTE", "ACT"]


def test_nothing_at_all_gives_no_rows() -> None:
    assert rows_of(Story()) == []


def test_evidence_of_the_parts() -> None:
    liked, wrote, met = (
        act(day(11, 1), Kind.LIKE, THEIRS),
        act(day(11, 2), Kind.MESSAGE, MINE),
        act(day(11, 3), Kind.MEETING, MINE),
    )
    untold = act(day(11, 4), Kind.COMMENT, MINE, told=False)
    left = act(day(11, 5), Kind.UNFOLLOW, THEIRS)
    acts = [glance_of(one) for one in (liked, wrote, met, untold, left, act(day(11, 6)))]
    heard, answers = evidence_for(PartName.HEARD), evidence_for(PartName.ANSWERS)
    assert heard is not None
    assert answers is not None
    assert [one.id for one in acts if heard(one)] == [liked.id, met.id]
    assert [one.id for one in acts if answers(one)] == [wrote.id]
    assert evidence_for(PartName.BASE) is evidence_for(PartName.OWN) is None


DAYS = st.dates(dt.date(2026, 6, 1), dt.date(2026, 9, 30))
TIMELINES = st.builds(
    lambda acts, moves, notes: timeline(
        [act(on, kind, way) for on, kind, way in acts],
        moves=[move(on) for on in moves],
        notes=[(on, "x") for on in notes],
    ),
    st.lists(
        st.tuples(
            DAYS,
            st.sampled_from([Kind.LIKE, Kind.RESHARE, Kind.READ, Kind.COMMENT]),
            st.sampled_from([MINE, THEIRS]),
        ),
        max_size=25,
    ),
    st.lists(DAYS, max_size=3),
    st.lists(DAYS, max_size=3),
)


def day_of(row: Row, shown: Story) -> dt.date:
    if row.shape is Shape.MOVE:
        return shown.transitions[row.at].transition.day
    if row.shape is Shape.NOTE:
        return shown.notes[row.at].day
    return shown.acts[row.at].day


@given(TIMELINES)
def test_every_act_stands_in_just_one_row_in_order_and_below_its_month(shown: Timeline) -> None:
    story = story_of(shown)
    rows = rows_of(story)
    acts = [one for row in rows for one in acts_of(row, story)]
    assert [one.id for one in acts] == [one.id for one in shown.interactions]
    assert sum(row.shape is Shape.MOVE for row in rows) == len(shown.transitions)
    assert sum(row.shape is Shape.NOTE for row in rows) == len(shown.notes)
    month, days = None, []
    for row in rows:
        if row.shape is Shape.MONTH:
            assert month_of(row) != month
            month = month_of(row)
            continue
        on = day_of(row, story)
        assert on.replace(day=1) == month
        days.append(on)
    assert days == sorted(days, reverse=True)


@given(TIMELINES)
def test_opened_runs_show_each_of_their_acts_once_more(shown: Timeline) -> None:
    story = story_of(shown)
    runs = [row for row in rows_of(story) if row.shape is Shape.RUN]
    rows = rows_of(story, frozenset(run_key(row, story) for row in runs))
    inside = [acts_of(row, story)[0].id for row in rows if row.is_inside]
    assert inside == [one.id for row in runs for one in acts_of(row, story)]
    assert len({ident(row, story) for row in rows}) == len(rows)


@given(TIMELINES, st.randoms(use_true_random=False))
def test_read_month_by_month_in_any_order_it_is_what_it_is_read_whole(
    shown: Timeline, chance: random.Random
) -> None:
    whole = Story(outline_of(shown))
    whole.acts += [glance_of(one) for one in shown.interactions]
    expected: list[tuple[tuple[int, int, int], int]] = []
    span = (0, len(shown.interactions))
    for on, row in merged(whole.acts, span, others_of(whole)):
        if (Shape.MONTH, month_number(on)) not in {one[0][:2] for one in expected}:
            expected.append(((Shape.MONTH, month_number(on), month_number(on)), 1))
        expected.append((ident(row, whole), row.size))
    story = story_of(shown)
    assert sum(row.size for row in first_rows(story) if row.shape is Shape.UNREAD) == span[1]
    numbers = [month.number for month in story.months]
    for number in chance.sample(numbers, len(numbers)):
        month_rows(story, number)
    assert [(ident(row, story), row.size) for row in first_rows(story)] == expected
