"""An Undo means the act beside which it stood, and says so when that is gone already."""

from pathlib import Path
from typing import Any

from app.core.interactions import Kind
from app.ui.taking_back import say_done, say_logged, take_back
from app.ui.theme import Theme
from tests.support.real_window import real_window


def test_an_act_that_is_gone_already_is_told_kindly(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        person = opened.workspace.people.add("Maren Holt")
        logged = opened.workspace.logging.log(person, Kind.LIKE)
        say_logged(opened.desk, logged, Kind.LIKE, "Maren Holt")
        opened.workspace.logging.remove(logged.interaction)
        opened.window.toast.button.click()
        assert opened.told() != ""
        assert len(opened.workspace.history.entries()) == 3


def test_an_act_without_an_entry_is_removed_by_itself(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        person = opened.workspace.people.add("Maren Holt")
        logged = opened.workspace.logging.log(person, Kind.LIKE)
        take_back(opened.desk, logged.interaction, None)
        assert opened.workspace.store.reader.timeline(person).interactions == ()
        assert opened.said() == "Entry removed."


def test_what_is_no_longer_the_latest_is_left_alone(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        person = opened.workspace.people.add("Maren Holt")
        opened.workspace.keeping.set_met(person, "At a reading")
        say_done(opened.desk, "Kept.")
        assert opened.said() == "Kept."
        opened.workspace.people.tag(person, "poet")
        opened.window.toast.button.click()
        assert opened.said().startswith("Something else was done since.")
        assert opened.workspace.keeping.details(person).met == "At a reading"
