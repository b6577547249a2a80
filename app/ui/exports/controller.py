"""Joins the page of guides with the window: it is asked for from many places, and leads back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.desk import EXPORTS_PAGE, PEOPLE_PAGE, Desk
from app.ui.exports.view import ExportsView
from app.words.exports import guide_key, guides


class ExportsController:
    """The page that says where exports come from."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._back_to = desk.window.current or PEOPLE_PAGE
        self.view = ExportsView(guides())
        self.widget: QWidget = self.view
        self.view.choose_asked.connect(desk.window.choose_files)
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.guide_asked.connect(self.show_guide)
        desk.window.arrived.connect(self._remember)
        desk.actions.handle("help.exports", desk.show_guide)

    def enter(self) -> None:
        """Take the focus into the guide, where the arrow keys turn its pages."""
        self.view.area.setFocus()

    def show_guide(self, network: str) -> None:
        """Come to the front with the guide for a network; an empty one keeps what was shown.

        Args:
            network: a network's value or name, or the code of a format.
        """
        if network:
            self.view.show_guide(guide_key(network.casefold()))
        self._desk.window.go(EXPORTS_PAGE)

    def _remember(self, key: str) -> None:
        if key != EXPORTS_PAGE:
            self._back_to = key
