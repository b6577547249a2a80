"""From a dropped table that says nothing to its people: the user names the columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.columns import Role
from app.ui.importing.columns import ColumnsPage
from app.ui.importing.page import PreviewPage
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton
UNCLEAR = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as made:
        yield made


def test_columns_are_named_then_read_and_the_file_is_skipped_the_next_time(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "those.csv"
    file.write_text(UNCLEAR)
    opened.drop_files(file)
    page = opened.page(ColumnsPage)
    assert page.isVisible()
    assert "those.csv" in page.title.text()
    for field in page.fields:
        field.setCurrentIndex(0)
    assert not page.reader.isEnabled()
    page.fields[0].setFocus()
    qtbot.keyClicks(page.fields[0], "Name")
    assert page.columns.roles == ((1, Role.NAME),)
    assert page.reader.isEnabled()
    qtbot.keyClicks(page.fields[1], "Handle")
    qtbot.keyClicks(page.network, "Insta")
    qtbot.mouseClick(page.reader, LEFT)
    opened.settle()
    preview = opened.page(PreviewPage)
    assert preview.isVisible()
    assert not preview.again.isVisible()
    assert preview.people.rowCount() == 2
    qtbot.mouseClick(preview.taker, LEFT)
    opened.settle()
    assert opened.workspace.store.reader.people_counts().on_ladder == 2

    opened.drop_files(file)
    assert preview.people.rowCount() == 0
    assert preview.again.isVisible()
    assert not preview.taker.isEnabled()
    qtbot.mouseClick(preview.again, LEFT)
    opened.settle()
    assert page.isVisible()


def test_cancel_and_escape_leave_everything_as_it_was(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "those.csv"
    file.write_text(UNCLEAR)
    before = opened.hashes()
    opened.drop_files(file)
    page = opened.page(ColumnsPage)
    qtbot.mouseClick(page.leaver, LEFT)
    assert opened.window.current != "import"
    opened.drop_files(file)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened.window.current != "import"
    assert opened.hashes() == before
