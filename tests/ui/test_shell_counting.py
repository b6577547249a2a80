"""The side bar says how many people there are before their page is built."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.paths import workspace_paths
from app.ui.application import compose, settle
from app.ui.theme import Theme
from app.ui.widgets.side_bar import SideBar
from tests.support.desk import desk


def test_people_are_counted_at_the_start_and_after_changes(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with desk(tmp_path) as workspace:
        workspace.samples.add()
        made, shell = compose(workspace, workspace_paths(tmp_path), theme)
        qtbot.addWidget(made.window)
        made.window.show()
        shell.start()
        settle(made)
        bar = made.window.findChild(SideBar)
        before = bar._items["people"].accessibleName()
        workspace.people.add("Maren A.")
        settle(made)
        after = bar._items["people"].accessibleName()
        shell.close()
    assert (before, after) == ("People, 57", "People, 58")
