"""The page of privacy by itself: each folder with its path, its size and a way to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.settings import INITIALS_ONLY
from app.ui.preferences.form import SettingsForm
from app.ui.preferences.privacy_panel import PrivacyPanel, breakable
from app.ui.widgets.text import Text


def test_folders_are_shown_whole_and_opened(bring_up: Callable[[QWidget], None]) -> None:
    form = SettingsForm([INITIALS_ONLY], {"initials_only": "no"})
    panel = PrivacyPanel({"data": Path("/a/long/way"), "log": Path("/b")}, form)
    bring_up(panel)
    shown = [text.text().replace("\u200b", "") for text in panel.findChildren(Text)]
    assert str(Path("/a/long/way")) in shown
    panel.show_size("data", 2_340_000)
    assert panel._sizes["data"].text() == "2.3 MB"
    asked: list[Path] = []
    panel.folder_asked.connect(asked.append)
    panel.openers["log"].click()
    assert asked == [Path("/b")]


def test_a_path_may_go_on_in_the_next_line_after_each_part() -> None:
    assert breakable("/a/b") == "/\u200ba/\u200bb"
