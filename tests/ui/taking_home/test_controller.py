"""From the menu to a file on the disk, over a real workspace."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.services.exporting import Format, format_of
from app.ui.taking_home.controller import ending_of
from app.ui.taking_home.dialog import TakingHomeDialog
from app.ui.theme import Theme
from tests.support.real_window import real_window

LEFT = Qt.MouseButton.LeftButton


def test_the_menu_writes_a_file_and_says_where(
    qtbot: Any, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    with real_window(qtbot, theme, tmp_path / "w") as opened:
        opened.workspace.people.add("Maren Okafor")
        opened.desk.actions.action("file.take_home").trigger()
        qtbot.mouseClick(opened.page(TakingHomeDialog).writer, LEFT)
        opened.settle()
        whole = json.loads((tmp_path / "mine.json").read_bytes())
        assert [one["name"] for one in whole["people"]] == ["Maren Okafor"]
        assert str(tmp_path / "mine.json") in opened.told()


def test_what_cant_be_written_is_said_kindly(
    qtbot: Any, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "gone" / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    with real_window(qtbot, theme, tmp_path / "w") as opened:
        opened.desk.actions.action("file.take_home").trigger()
        qtbot.mouseClick(opened.page(TakingHomeDialog).writer, LEFT)
        opened.settle()
        assert "couldn't be written" in opened.told()


def test_each_format_has_the_ending_that_asks_for_it() -> None:
    assert all(format_of(Path("a" + ending_of(form))) is form for form in Format)
