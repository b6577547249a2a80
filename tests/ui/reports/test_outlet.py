"""A file's name says what it is, with or without an ending of the user's own."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.settings import PAPER
from app.ui.reports.outlet import Outlet


def outlet(window: QWidget, settings: dict[str, str]) -> Outlet:
    """Over a desk of which only settings and window are asked."""
    kept = SimpleNamespace(value=lambda setting: settings.get(setting.name, setting.default))
    return Outlet(SimpleNamespace(window=window, workspace=SimpleNamespace(settings=kept)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("chosen", "used", "form", "written"),
    [
        ("", "", "pdf", None),
        ("mine", "PDF (*.pdf)", "", "mine.pdf"),
        ("mine", "HTML (*.html)", "", "mine.html"),
        ("mine", "", "html", "mine.html"),
        ("mine.HTM", "PDF (*.pdf)", "pdf", "mine.HTM"),
        ("my.report", "", "", "my.report.pdf"),
    ],
)
def test_the_ending_says_the_form(
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    used: str,
    form: str,
    written: str | None,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, used))
    found = outlet(window, {}).ask_file("offered", form)
    assert found == (None if written is None else Path(written))


def test_the_paper_is_the_one_that_is_set(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert outlet(window, {PAPER.name: "letter"}).paper.id() is QPageSize.PageSizeId.Letter
