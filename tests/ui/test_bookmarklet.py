"""The bookmark can be dragged and copied, and hands over what the program reads."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.capture import BEGINS, BOOKMARKLET
from app.ui.bookmarklet import BookmarkletHelp, link_mime


def test_a_browser_gets_the_link_whole() -> None:
    mime = link_mime("Log & keep")
    assert bytes(mime.data("text/uri-list").data()).decode().strip() == BOOKMARKLET
    assert "Log &amp; keep" in mime.html()
    assert BOOKMARKLET.startswith("javascript:")
    assert f"'{BEGINS}capture?url='" in BOOKMARKLET


def test_it_can_be_copied(bring_up: Callable[[QWidget], None]) -> None:
    sheet = BookmarkletHelp()
    bring_up(sheet)
    sheet.copier.click()
    assert QGuiApplication.clipboard().text() == BOOKMARKLET
    assert sheet.copier.text() == "Copied."
