"""Copies by their days: taken once a day, thinned, and gone back to without losing the present."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.services.settings import BACKUPS
from tests.support.desk import TODAY, desk


def test_one_copy_a_day_is_taken_where_that_is_wanted(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.people.add("Zoë")
        taken = workspace.backups.take_daily()
        assert taken is not None
        assert taken.at.date() == TODAY
        assert workspace.backups.take_daily() is None
        assert workspace.backups.kept() == (taken,)
    with desk(tmp_path, TODAY + dt.timedelta(days=1)) as workspace:
        workspace.settings.keep(BACKUPS, "no")
        assert workspace.backups.take_daily() is None
        workspace.settings.keep(BACKUPS, "yes")
        assert workspace.backups.take_daily() is not None
        assert len(workspace.backups.kept()) == 2


def test_old_copies_go_but_never_the_last_that_can_be_read(tmp_path: Path) -> None:
    with desk(tmp_path, TODAY - dt.timedelta(days=9)) as workspace:
        workspace.people.add("Zoë")
        for _ in range(3):
            workspace.backups.take()
    with desk(tmp_path) as workspace:
        broken = workspace.backups.take()
        broken.file.write_bytes(b"")
        assert workspace.backups.thin() == 2
        assert len(workspace.backups.kept()) == 2
        (readable,) = [row for row in workspace.backups.kept() if row.size]
        assert workspace.backups.compare(readable)[1].people == 1


def test_nothing_good_goes_while_all_that_is_newer_is_broken(tmp_path: Path) -> None:
    with desk(tmp_path, TODAY - dt.timedelta(days=9)) as workspace:
        workspace.people.add("Zoë")
        good, *others = [workspace.backups.take() for _ in range(3)]
    for row in others:
        row.file.write_bytes(b"")
    with desk(tmp_path) as workspace:
        assert workspace.backups.thin() == 0
        assert good.file.is_file()


def test_going_back_keeps_the_present_and_that_can_be_gone_back_to(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.people.add("Zoë")
        first = workspace.backups.take()
        workspace.people.add("Maren")
        now, then = workspace.backups.compare(first)
        assert (now.people, then.people) == (2, 1)
        before = workspace.backups.bring_back(first)
        assert workspace.store.reader.people_counts().on_ladder == 1
        workspace.backups.bring_back(before)
        assert workspace.store.reader.people_counts().on_ladder == 2


def test_a_copy_elsewhere_is_found_by_its_path_and_an_unknown_name_is_told(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        taken = workspace.backups.take()
        moved = taken.file.rename(tmp_path / "carried away.db")
        assert workspace.backups.kept() == ()
        assert workspace.backups.find(str(moved)).size == taken.size
        with pytest.raises(AppError) as raised:
            workspace.backups.find(taken.file.name)
        assert raised.value.code == "backup.unknown"
