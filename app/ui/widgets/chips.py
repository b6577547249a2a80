"""Chips: a few choices in a row, exactly one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.overriding import override
from app.ui.theme import Size, font
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout


class Chip(Button):
    """A small rounded button that stays down while it is chosen."""

    def __init__(self, key: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent=parent)
        self.key = key
        self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        # Chosen, it is written strong; Qt leaves room for its plain words alone.
        strong = QFontMetrics(font(Size.SMALL, strong=True)).horizontalAdvance(self.text())
        plain = QFontMetrics(font(Size.SMALL)).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(strong - plain, 0), 0)


class ChipRow(QWidget):
    """An exclusive row of chips; arrow keys go from one to the next.

    Args:
        choices: (key, text) of each; the first is chosen to begin with.

    Signals:
        chosen(str): the user picked this key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._tell)
        layout = FlowLayout(self)
        for key, text in choices:
            chip = Chip(key, text, parent=self)
            self._chips[key] = chip
            self._group.addButton(chip)
            layout.addWidget(chip)
        if choices:
            self._chips[choices[0][0]].setChecked(True)

    @property
    def key(self) -> str:
        """The chosen one; empty where there is none."""
        chip = self._group.checkedButton()
        return chip.key if isinstance(chip, Chip) else ""

    def choose(self, key: str) -> None:
        """Choose without telling anybody."""
        self._chips[key].setChecked(True)

    def focus_chosen(self) -> None:
        """Take the focus into the chosen one."""
        if self.key:
            self._chips[self.key].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one chip, for a new count."""
        if self._chips[key].text() != text:
            self._chips[key].setText(text)
            self._chips[key].updateGeometry()

    def _tell(self, chip: QAbstractButton) -> None:
        if isinstance(chip, Chip):
            self.chosen.emit(chip.key)
