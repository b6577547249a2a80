"""What the page of the history says."""

import datetime as dt
from dataclasses import dataclass

import pytest

from app.words.history import LABELS
from app.words.history_page import (
    GROUPS,
    concerned_text,
    group_names,
    moment,
    source_text,
    state_text,
    undo_many_lines,
)

DAY = dt.date(2026, 11, 22)


@dataclass(frozen=True)
class Named:
    code: str
    values: tuple[tuple[str, str], ...] = ()


def test_every_action_is_in_one_group_and_every_group_has_its_name() -> None:
    for code in LABELS:
        fitting = [key for key, heads in GROUPS.items() if code.startswith(heads or ("!",))]
        assert len(fitting) == 1, code
    assert [key for key, _ in group_names()] == list(GROUPS)


def test_a_moment_is_said_in_the_users_zone_and_its_time_left_out_when_the_clock_jumped() -> None:
    at = dt.datetime(2026, 11, 22, 22, 5, tzinfo=dt.UTC)
    assert moment(at, DAY, dt.UTC, DAY) == "22 Nov, 22:05"
    east = dt.timezone(dt.timedelta(hours=3))
    assert moment(at, DAY + dt.timedelta(days=1), east, DAY) == "23 Nov, 01:05"
    assert moment(at, DAY, east, DAY) == "22 Nov"


def test_who_did_it_and_where_it_stands() -> None:
    assert source_text(Named("review"), is_import=False) == "by the rules"
    assert source_text(Named("import"), is_import=True) == "an import"
    assert source_text(Named("people.add"), is_import=True) == "by hand"
    assert source_text(Named("log.outbound.like"), is_import=False) == "by hand"
    assert state_text(is_undone=False, is_next=False) == ""
    assert state_text(is_undone=True, is_next=True) == "undone; redo is next"


@pytest.mark.parametrize(
    ("names", "count", "said"),
    [
        ((), 0, ""),
        ((), 1, ""),
        ((), 1200, "It concerned 1,200 people."),
        (("Zoë",), 1, "It concerned Zoë."),
        (("Zoë", "Maren"), 9, "It concerned Zoë, Maren and 7 more."),
    ],
)
def test_whom_a_change_concerned(names: tuple[str, ...], count: int, said: str) -> None:
    assert concerned_text(names, count) == said


def test_what_would_be_taken_back_is_named_up_to_a_few() -> None:
    likes = [Named("log.outbound.like", (("name", "Zoë"),))] * 10
    lines = undo_many_lines(likes)
    assert lines[8] == "and 2 more"
    assert "brings them back" in lines[9]
