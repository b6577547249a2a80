"""The trash: found, taken back, emptied after its days, and forgetting for good."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.services.trash import KEPT_DAYS
from app.services.workspace import Workspace
from tests.support.desk import TODAY, desk


def test_people_are_taken_back_by_name_and_together(workspace: Workspace) -> None:
    people = [workspace.people.add(name) for name in ("Maren", "Zoë", "Ravi")]
    workspace.bulk.delete(people)
    trash = workspace.trash
    assert trash.goes_on(trash.find("zoe")) == TODAY + dt.timedelta(days=KEPT_DAYS)
    trash.restore([trash.find("zoe").id])
    trash.restore(people[::2])
    assert trash.people() == ()
    workspace.history.undo()
    assert {row.name for row in trash.people()} == {"Maren", "Ravi"}
    for code, act in (
        (r"trash\.unknown", lambda: trash.find("zoe")),
        (r"trash\.gone", lambda: trash.restore([people[1]])),
    ):
        with pytest.raises(AppError, match=code):
            act()


def test_the_trash_lets_go_after_its_days_and_not_before(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.people.delete(workspace.people.add("Zoraida"))
    with desk(tmp_path, TODAY + dt.timedelta(days=KEPT_DAYS - 1)) as workspace:
        assert workspace.trash.drop_old() == 0
        assert len(workspace.trash.people()) == 1
    with desk(tmp_path, TODAY + dt.timedelta(days=KEPT_DAYS)) as workspace:
        assert workspace.trash.drop_old() == 1
        assert workspace.trash.people() == ()
        assert workspace.trash.drop_old() == 0


def test_forgetting_takes_the_picture_and_names_the_copies_left(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        zoe = workspace.people.add("Zoraida")
        with workspace.store.quiet_work() as work:
            work.set_picture(zoe, "a.png")
        (tmp_path / "pictures").mkdir()
        picture = tmp_path / "pictures" / "a.png"
        picture.write_bytes(b"png")
        copy = tmp_path / "acquainted before 0002 (2026-11-20).db"
        copy.write_bytes(b"Zoraida")
        assert workspace.trash.forget([zoe]) == (copy.name,)
        assert not picture.exists()
        assert copy.exists()
        assert workspace.trash.people() == ()
