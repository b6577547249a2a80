"""The dialog of preferences: general ones take effect at once, rules when they are saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.preferences.rule_editor import RuleEditor
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.number import NumberField
from app.ui.widgets.text import Text
from app.words.translation import tr

GENERAL, RULES = "general", "rules"
GENERAL_SIZE, RULES_SIZE = (600, 290), (920, 680)
"""Widths and heights of the dialog in pixels for its panels."""


class GeneralPanel(QWidget):
    """How many people Today shows, and the scheme.

    Signals:
        limit_chosen(int), scheme_chosen(str): to be kept now.
    """

    limit_chosen = Signal(int)
    scheme_chosen = Signal(str)

    def __init__(self, limit: int, most: int, scheme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = NumberField(limit, 1, most, name=tr("People on Today, at most"))
        self.limit.changed.connect(self.limit_chosen)
        self.scheme = ChipRow(
            [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))],
            name=tr("Colours"),
        )
        self.scheme.choose(scheme)
        self.scheme.chosen.connect(self.scheme_chosen)
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(14)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        label = Text(tr("People on Today, at most"))
        label.setMinimumHeight(self.limit.sizeHint().height())
        form.addRow(label, self.limit)
        form.addRow(
            Text(),
            Text(tr("The others wait for another day; nobody turns red."), "small", wraps=True),
        )
        form.addRow(Text(tr("Colours")), self.scheme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)


class PreferencesDialog(QDialog):
    """Two panels, one at a time."""

    def __init__(
        self, general: GeneralPanel, editor: RuleEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fit(GENERAL_SIZE)
        self.general, self.editor = general, editor
        self.problem = Text("", "warn", wraps=True, selectable=True)
        self.problem.hide()
        self.panels = ChipRow(
            [(GENERAL, tr("General")), (RULES, tr("Rules"))], name=tr("Preferences")
        )
        self.panels.chosen.connect(self.show_panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._framed(general))
        self._stack.addWidget(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Preferences"), "title"))
        column.addWidget(self.panels)
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        editor.left.connect(self.reject)

    def show_panel(self, key: str) -> None:
        """Bring a panel to the front."""
        self.panels.choose(key)
        if key == RULES:
            self._fit(RULES_SIZE)
        self._stack.setCurrentIndex(1 if key == RULES else 0)

    def _fit(self, size: tuple[int, int]) -> None:
        """Be as large as a panel needs, but no larger than the window behind."""
        wanted = QSize(grown(size[0]), grown(size[1]))
        behind = self.parentWidget()
        if behind is not None:
            wanted = wanted.boundedTo(behind.window().size() - QSize(16, 16))
        self.resize(wanted.expandedTo(self.size()) if self.isVisible() else wanted)

    def tell_problem(self, text: str) -> None:
        """Say that the file of rules can't be used, and where."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _framed(self, general: GeneralPanel) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(general, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        closer = Button(tr("Close"))
        closer.clicked.connect(self.accept)
        foot.addWidget(closer)
        column.addLayout(foot)
        return frame
