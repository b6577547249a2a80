"""The row of ways to take something along: preview, print, PDF, HTML, initials only, which paper.

The same wherever something goes on paper. Knows how the parts stand; sends out what is asked.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.check import CheckBox
from app.ui.widgets.flow import FlowLayout
from app.words.reports import paper_names
from app.words.translation import tr


class PaperTools(QWidget):
    """The row.

    Args:
        has_html: whether it can be a page of the web, too.

    Signals:
        preview_asked(), print_asked(), pdf_asked(), html_asked(): take it along.
        initials_chosen(bool): print initials for names.
        paper_chosen(str): a value of the setting `PAPER`.
    """

    preview_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal()
    html_asked = Signal()
    initials_chosen = Signal(bool)
    paper_chosen = Signal(str)

    def __init__(self, *, has_html: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        preview = Button(tr("Print preview…"), icon="search")
        preview.clicked.connect(self.preview_asked)
        printer = Button(tr("Print…"), icon="printer")
        printer.clicked.connect(self.print_asked)
        pdf = Button(tr("Save as PDF…"), icon="download")
        pdf.clicked.connect(self.pdf_asked)
        self.buttons: tuple[Button, ...] = (preview, printer, pdf)
        if has_html:
            html = Button(tr("Save as HTML…"), icon="file-text")
            html.clicked.connect(self.html_asked)
            self.buttons += (html,)
        self.initials = CheckBox(tr("Initials only"))
        self.initials.clicked.connect(self.initials_chosen)
        self.paper = Button(" ", "quiet")
        self._papers = self._menu()
        row = FlowLayout(self)
        for part in (*self.buttons, self.paper, self.initials):
            row.addWidget(part)

    def _menu(self) -> dict[str, QAction]:
        menu = QMenu(self)
        group = QActionGroup(self)
        made: dict[str, QAction] = {}
        for key, text in paper_names():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, key=key: self._choose(key))
            group.addAction(action)
            made[key] = action
        self.paper.setMenu(menu)
        return made

    def show_choices(self, paper: str, *, initials_only: bool) -> None:
        """Show what holds; nobody is told."""
        self._papers[paper].setChecked(True)
        self.paper.setText(tr("Paper: {name}").format(name=self._papers[paper].text()))
        self.initials.setChecked(initials_only)

    def set_ready(self, is_ready: bool) -> None:
        """Offer the ways to take it along only where there is something."""
        for button in self.buttons:
            button.setEnabled(is_ready)

    def _choose(self, paper: str) -> None:
        self.show_choices(paper, initials_only=self.initials.isChecked())
        self.paper_chosen.emit(paper)
