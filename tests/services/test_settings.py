"""Settings: each in the table once, with a default that it takes; nonsense counts as not set."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.own_pace import USUAL_PACE
from app.services import settings
from app.services.settings import (
    AFTER_TOUCH,
    FIRST_PAGE,
    NEAR_DAYS,
    SETTINGS,
    TODAY_LIMIT,
    Setting,
)
from tests.support.desk import desk


def test_every_setting_is_in_the_table_once_and_takes_its_default() -> None:
    defined = {id(value) for value in vars(settings).values() if isinstance(value, Setting)}
    assert {id(one) for one in SETTINGS} == defined
    assert len({one.name for one in SETTINGS}) == len(SETTINGS)
    assert all(one.takes(one.default) for one in SETTINGS)


@pytest.mark.parametrize("value", ["", "0", "21", "-1", "5.5", "five", "٥", "9" * 40, " 5"])
def test_a_number_takes_only_numbers_in_its_span(value: str) -> None:
    assert not TODAY_LIMIT.takes(value)


def test_a_value_that_means_nothing_counts_as_not_set(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        with workspace.store.quiet_work() as work:
            work.set_setting(FIRST_PAGE.name, "a page of another version")
            work.set_setting(TODAY_LIMIT.name, "1e9")
            work.set_setting(AFTER_TOUCH.name, "0")
        assert workspace.settings.value(FIRST_PAGE) == "today"
        assert workspace.settings.today_limit == 5
        assert workspace.settings.pace == USUAL_PACE
        with pytest.raises(AppError):
            workspace.settings.keep(NEAR_DAYS, "0")
        workspace.settings.keep(NEAR_DAYS, "10")
        assert workspace.settings.pace.near_days == 10
