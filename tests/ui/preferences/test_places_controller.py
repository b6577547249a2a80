"""Privacy, workspaces and copies: folders are shown, another opens, and one goes back to a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ui.preferences import places_controller
from app.ui.preferences.copies_panel import CopiesPanel
from app.ui.preferences.dialog import COPIES, PRIVACY, WORKSPACES, PreferencesDialog
from app.ui.preferences.places_controller import size_of
from app.ui.preferences.privacy_panel import PrivacyPanel
from app.ui.preferences.workspaces_panel import WorkspacesPanel
from app.ui.theme import Theme
from app.ui.widgets.asking import FinalQuestion
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path / "here") as window:
        yield window


def page(opened: RealWindow, key: str) -> Any:
    opened.desk.actions.action("file.preferences").trigger()
    dialog: PreferencesDialog = opened.page(PreferencesDialog)
    dialog.show_panel(key)
    opened.settle()
    return dialog.pages[key]


def test_every_folder_is_named_measured_and_opened(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(
        places_controller, "open_folder", lambda one: bool(shown.append(one)) or True
    )
    panel: PrivacyPanel = page(opened, PRIVACY)
    assert set(panel.openers) == {"data", "config", "cache", "log"}
    assert panel._sizes["data"].text() == f"{size_of(opened.folder) / 1e6:.1f} MB"
    panel.openers["data"].click()
    panel.openers["log"].click()  # it is not there yet: the nearest is shown
    assert shown == [opened.folder, opened.folder]


def test_another_workspace_opens_in_a_window_of_its_own_and_is_remembered(
    opened: RealWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []
    monkeypatch.setattr(
        places_controller, "start_another", lambda one: bool(started.append(one)) or True
    )
    other = tmp_path / "other"
    other.mkdir()
    asked = "app.ui.preferences.places_controller.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(asked, lambda *_: str(other))
    panel: WorkspacesPanel = page(opened, WORKSPACES)
    assert panel.nothing.isVisible()
    panel.other.click()
    assert opened.said() == "other opens in a window of its own."
    assert list(panel.model.rows) == [other]
    panel.opener.click()
    assert started == [other, other]
    panel.forgetter.click()
    assert panel.nothing.isVisible()


def test_a_copy_is_taken_and_gone_back_to_after_its_counts_were_said(opened: RealWindow) -> None:
    opened.workspace.people.add("Zoë Brandt")
    panel: CopiesPanel = page(opened, COPIES)
    assert panel.nothing.isVisible()
    panel.taker.click()
    opened.settle()
    assert opened.said().startswith("A copy was taken and read through")
    assert len(panel.model.rows) == 1
    opened.workspace.people.add("Maren Okafor")
    panel.goer.click()
    opened.settle()
    (question,) = panel.window().findChildren(FinalQuestion)
    said = question.accessibleDescription()
    assert "Here now: 2 people" in said
    assert "In that copy: 1 person" in said
    question.decider.click()
    opened.settle()
    assert opened.workspace.store.reader.people_counts().on_ladder == 1
    assert len(panel.model.rows) == 2


def test_a_copy_that_is_no_good_is_told_and_nothing_changes(opened: RealWindow) -> None:
    opened.workspace.people.add("Zoë Brandt")
    opened.workspace.backups.take().file.write_bytes(b"")
    panel: CopiesPanel = page(opened, COPIES)
    panel.goer.click()
    opened.settle()
    assert "is empty" in opened.told()
    assert panel.window().findChildren(FinalQuestion) == []
