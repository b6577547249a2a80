"""A thread of Qt's keeps its connection from job to job, although Python forgets the thread."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.store.database import open_workspace
from app.ui.jobs import Jobs
from tests.support.stores import TODAY


def test_the_lane_keeps_one_connection_over_many_jobs(tmp_path: Path, qtbot: QtBot) -> None:
    database = open_workspace(tmp_path, TODAY)
    mine = database.connection
    used: list[object] = []
    jobs = Jobs(used.append)
    for _ in range(5):
        jobs.run(lambda: (database.value("SELECT 1"), database.connection)[1], done=used.append)
        jobs.finish()
    jobs.close()
    database.close()
    assert len(used) == 5
    assert {id(connection) for connection in used} == {id(used[0])}
    assert used[0] is not mine
    assert database.is_closed
