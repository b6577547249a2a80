"""The page of workspaces by itself: the others by name and folder, and what is done with one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.preferences.workspaces_panel import WorkspacesPanel


def test_others_are_opened_and_taken_off(bring_up: Callable[[QWidget], None]) -> None:
    panel = WorkspacesPanel(Path("/here"), "Acquainted data")
    bring_up(panel)
    panel.show_others([])
    assert panel.nothing.isVisible()
    assert not panel.opener.isVisible()
    panel.show_others([Path("/shelf/people"), Path("/home")])
    assert panel.model.index(0, 0).data() == "people"
    asked: list[tuple[str, object]] = []
    panel.open_asked.connect(lambda folder: asked.append(("open", folder)))
    panel.forget_asked.connect(lambda folder: asked.append(("forget", folder)))
    panel.folder_asked.connect(lambda folder: asked.append(("show", folder)))
    panel.opener.click()
    panel.table.selectRow(1)
    panel.forgetter.click()
    panel.folder_opener.click()
    assert asked == [
        ("open", Path("/shelf/people")), ("forget", Path("/home")), ("show", Path("/here")),
    ]  # fmt: skip
