"""The guides are a click away from every place where an export is wanted."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.desk import EXPORTS_PAGE, PEOPLE_PAGE
from app.ui.exports.view import ExportsView
from app.ui.first_run.controller import FIRST_RUN_PAGE
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from tests.support.real_window import real_window


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (FIRST_RUN_PAGE, "Where do I get my export?"),
        (PEOPLE_PAGE, "Where do I get my export?"),
        (PEOPLE_PAGE, "Where do I get one?"),
    ],
)
def test_a_link_leads_to_the_guides_and_back_leads_back(
    qtbot: Any, theme: Theme, tmp_path: Path, page: str, words: str
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.desk.window.go(page)
        (link,) = (
            button
            for button in opened.window.findChildren(Button)
            if button.text() == words and button.isVisible()
        )
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert opened.window.current == EXPORTS_PAGE
        view = opened.page(ExportsView)
        qtbot.mouseClick(view.leaver, Qt.MouseButton.LeftButton)
        assert opened.window.current == page


def test_the_help_menu_leads_there_too(qtbot: Any, theme: Theme, tmp_path: Path) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.desk.actions.action("help.exports").trigger()
        assert opened.window.current == EXPORTS_PAGE


def test_an_export_made_for_reading_offers_the_guide_of_its_network(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    export = tmp_path / "facebook-me"
    friends = export / "connections" / "friends"
    friends.mkdir(parents=True)
    (friends / "your_friends.html").write_text("<html><body>Maren Okafor</body></html>", "utf-8")
    with real_window(qtbot, theme, tmp_path / "workspace") as opened:
        opened.drop_files(export)
        assert "JSON" in opened.told()
        offer = opened.window.notices.offerer
        assert offer.isVisible()
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
        assert opened.window.current == EXPORTS_PAGE
        assert opened.page(ExportsView).key == "facebook"
        assert not opened.window.notices.isVisible()
