"""Joins the page that says how to leave with the window."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.desk import MOVING_PAGE, PEOPLE_PAGE, Desk
from app.ui.exports.moving_view import MovingView
from app.words import moving_out as words


class MovingController:
    """The page that says how to leave."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._back_to = desk.window.current or PEOPLE_PAGE
        paths = desk.paths
        folder = paths.data
        others = (paths.config, paths.cache, paths.log)
        outside = dict.fromkeys(one for one in others if not one.is_relative_to(folder))
        sections = words.sections([str(one) for one in (folder, *outside)])
        self.view = MovingView(words.title(), words.opening(), sections)
        self.widget: QWidget = self.view
        self.view.take_asked.connect(desk.actions.action("file.take_home").trigger)
        self.view.folder_asked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.window.arrived.connect(self._remember)
        desk.actions.handle("help.moving_out", lambda: desk.window.go(MOVING_PAGE))

    def enter(self) -> None:
        """Take the focus into the words, where the arrow keys move them."""
        self.view.area.setFocus()

    def _remember(self, key: str) -> None:
        if key != MOVING_PAGE:
            self._back_to = key
