"""Our own file, dropped on a window where nobody is: everything comes back exactly, after a question."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.importing.coming_home import HomeQuestion
from app.ui.importing.page import PreviewPage
from app.ui.theme import Theme
from tests.support.desk import desk
from tests.support.exports import EXPORTS
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def taken_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the sample people."""
    folder = tmp_path_factory.mktemp("home")
    with desk(folder / "workspace") as made:
        made.samples.add()
        made.exporting.take_home(folder / "mine.json", private=True)
    return folder / "mine.json"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as made:
        yield made


def asked(opened: RealWindow) -> HomeQuestion:
    (question,) = opened.window.findChildren(HomeQuestion)
    return question


def test_everything_comes_back_exactly(
    opened: RealWindow, qtbot: Any, taken_home: Path, tmp_path: Path
) -> None:
    opened.drop_files(taken_home)
    question = asked(opened)
    assert question.windowTitle() == "Bring everything back?"
    assert "mine.json" in question.accessibleDescription()
    assert opened.workspace.store.reader.is_empty()

    qtbot.mouseClick(question.decider, LEFT)
    opened.settle()
    assert opened.said() == "All that mine.json holds is here again."
    assert opened.window.current == "people"
    again = tmp_path / "again.json"
    opened.workspace.exporting.take_home(again, private=True)
    assert again.read_bytes() == taken_home.read_bytes()


def test_it_can_be_looked_into_like_any_other_export(
    opened: RealWindow, qtbot: Any, taken_home: Path
) -> None:
    opened.drop_files(taken_home)
    qtbot.mouseClick(asked(opened).looker, LEFT)
    opened.settle()
    assert opened.window.current == "import"
    assert opened.page(PreviewPage).people.rowCount() > 0
    assert opened.workspace.store.reader.is_empty()


def test_saying_no_changes_nothing(opened: RealWindow, qtbot: Any, taken_home: Path) -> None:
    before, came_from = opened.hashes(), opened.window.current
    opened.drop_files(taken_home)
    qtbot.keyClick(asked(opened), Qt.Key.Key_Escape)
    opened.settle()
    assert (opened.hashes(), opened.window.current) == (before, came_from)


def test_saying_no_leaves_a_preview_that_is_open_as_it_was(
    opened: RealWindow, qtbot: Any, taken_home: Path
) -> None:
    opened.drop_files(next((EXPORTS / "x").glob("twitter-*.zip")))
    opened.drop_files(taken_home)
    qtbot.keyClick(asked(opened), Qt.Key.Key_Escape)
    qtbot.mouseClick(opened.page(PreviewPage).taker, LEFT)
    opened.settle()
    assert opened.window.current == "people"
    assert not opened.workspace.store.reader.is_empty()


def test_among_people_it_is_looked_into_at_once(opened: RealWindow, taken_home: Path) -> None:
    opened.workspace.people.add("Ada Lovelace")
    opened.drop_files(taken_home)
    assert opened.window.findChildren(HomeQuestion) == []
    assert opened.window.current == "import"


def test_a_damaged_file_changes_nothing_and_says_so(
    opened: RealWindow, qtbot: Any, taken_home: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    whole = taken_home.read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    before = opened.hashes()
    opened.drop_files(broken)
    qtbot.mouseClick(asked(opened).decider, LEFT)
    opened.settle()
    assert opened.hashes() == before
    assert "isn't whole" in opened.window.notices.label.text()
    assert "Nothing was changed." in opened.window.notices.label.text()
