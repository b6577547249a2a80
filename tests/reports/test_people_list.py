"""A row of the list on paper in words."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.networks import Identity, Network
from app.core.stages import Stage, State
from app.reports.people_list import PaperRow, line_of

TODAY = dt.date(2026, 11, 22)
ROW = PaperRow(
    "Zoë Brandt", "zoe brandt", Stage.CONVERSE, State.ACTIVE, 71.0, dt.date(2026, 11, 8),
    dt.date(2024, 3, 1), dt.date(2026, 11, 8), None,
    (Identity(network=Network.X, key="zoe", handle="zoe"),), ("Makers",),
)  # fmt: skip


def test_a_row_is_said_as_the_list_on_the_screen_says_it() -> None:
    line = line_of(ROW, TODAY, "name", initials_only=False)
    assert line[:4] == ("Zoë Brandt", ["X @zoe"], Stage.CONVERSE, "")
    assert (line.answers, line.heard, line.mine) == ("7 in 10", "8 Nov", "Mar 2024")


@pytest.mark.parametrize(
    ("order", "changed", "place"),
    [
        ("name", {}, "Z"),
        ("name", {"sort_name": "7seas"}, "#"),
        ("name", {"sort_name": ""}, "#"),
        ("readiness", {}, "7 in 10"),
        ("readiness", {"readiness": None}, "not known yet"),
        ("recent", {}, "November 2026"),
        ("recent", {"recent": None}, ""),
    ],
)
def test_bookmarks_follow_the_order(order: str, changed: dict[str, object], place: str) -> None:
    assert line_of(ROW._replace(**changed), TODAY, order, initials_only=False).place == place


def test_what_stands_beside_the_stage_is_said() -> None:
    resting = ROW._replace(state=State.RESTING, rest_until=dt.date(2026, 12, 4))
    assert line_of(resting, TODAY, "name", initials_only=False).state == "Resting until 4 Dec"
    aside = ROW._replace(state=State.SET_ASIDE)
    assert line_of(aside, TODAY, "name", initials_only=False).state == "Set aside"


def test_initials_leave_accounts_and_tags_out() -> None:
    line = line_of(ROW, TODAY, "readiness", initials_only=True)
    assert (line.name, line.accounts, line.tags) == ("Z.B.", (), ())
