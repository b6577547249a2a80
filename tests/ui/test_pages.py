"""A page is built on the first visit, the first use of its action, the first call of its signal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ui.desk import TODAY_PAGE
from app.ui.exports.view import ExportsView
from app.ui.first_run.view import FirstRunView
from app.ui.importing.page import PreviewPage
from app.ui.main_window import Dropped
from app.ui.people.list_new import NewPerson
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_page import PersonPage
from app.ui.reports.progress_view import ProgressView
from app.ui.theme import Theme
from app.ui.today.view import TodayView
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

KINDS = (
    TodayView, PeoplePane, PersonPage, ProgressView, PreviewPage, FirstRunView, ExportsView,
)  # fmt: skip


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with open_real(workspace) as made:
        made.people.add("Maren Okafor")
    with real_window(qtbot, theme, workspace) as window:
        yield window


def built(opened: RealWindow) -> set[type]:
    return {kind for kind in KINDS if opened.window.findChildren(kind)}


def test_only_the_page_in_front_is_built(opened: RealWindow) -> None:
    assert opened.window.current == TODAY_PAGE
    assert built(opened) == {TodayView}
    opened.window.go("progress")
    assert built(opened) == {TodayView, ProgressView}
    view = opened.page(ProgressView)
    opened.window.go(TODAY_PAGE)
    opened.window.go("progress")
    assert opened.page(ProgressView) is view


def test_the_page_of_one_person_is_built_for_somebody(opened: RealWindow) -> None:
    opened.window.go("people")
    opened.settle()
    assert built(opened) == {TodayView, PeoplePane, PersonPage}


def test_an_action_builds_the_page_that_handles_it(opened: RealWindow) -> None:
    actions = opened.desk.actions
    assert actions.action("person.new").isEnabled()
    actions.action("person.new").trigger()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, NewPerson)]
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    dialogs[0].reject()
    assert opened.window.current == TODAY_PAGE
    assert PeoplePane in built(opened)


def test_a_drop_builds_the_preview_and_is_looked_into_once(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "people.txt"
    file.write_text("https://bsky.app/profile/tomas.example\n", encoding="utf-8")
    looked: list[object] = []
    preview = opened.workspace.importing.preview

    def look(paths: Any, progress: Any, **how: Any) -> Any:
        looked.append(paths)
        return preview(paths, progress, **how)

    monkeypatch.setattr(opened.workspace.importing, "preview", look)
    for times in (1, 2):
        opened.window.dropped.emit(Dropped(paths=(file,)))
        opened.settle()
        assert len(looked) == times
        assert opened.window.current == "import"


def test_a_guide_leads_back_to_where_it_was_asked_for(opened: RealWindow) -> None:
    opened.window.go("progress")
    opened.desk.show_guide("x")
    assert opened.window.current == "exports"
    opened.page(ExportsView).left.emit()
    assert opened.window.current == "progress"


def test_a_report_can_be_exported_before_progress_was_seen(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    opened.desk.actions.action("report.export").trigger()
    assert "<html" in file.read_text("utf-8")
