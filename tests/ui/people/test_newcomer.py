from __future__ import annotations

from pathlib import Path
from typing import Any

from app.core.people import PersonId
from app.ui.people.newcomer import ask_newcomer
from app.ui.theme import Theme
from tests.support.real_window import real_window


def test_the_dialog_stays_until_somebody_can_be_added(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        added: list[PersonId] = []
        dialog = ask_newcomer(
            opened.desk, opened.window, added.append, name="Maren Holt", address="no address"
        )
        dialog.adder.click()
        assert not dialog.problem.isHidden()
        assert added == []
        dialog.address.setText("https://bsky.app/profile/maren.example")
        dialog.adder.click()
        assert opened.workspace.store.reader.names_of(added) == {added[0]: "Maren Holt"}
        assert dialog.isHidden()
