"""A page of settings: a row each, with its label, what sets it, and what a change means.

Knows settings as a table and their words. What was set is told at once, and kept elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.settings import Setting
from app.ui.people.person_fields import ChoiceField
from app.ui.widgets.check import CheckBox
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.number import NumberField
from app.ui.widgets.text import Text
from app.words.preferences import choices, hour, setting_hint, setting_label, usual_text

SWITCHES = (("no", "yes"), ("off", "on"))
"""The choices of a setting that is on or off."""

HOUR_SPANS = frozenset({"day_start", "digest_hour", "quiet_from", "quiet_until"})
"""Settings whose whole number is an hour of the day."""


class SettingsForm(QWidget):
    """The rows.

    Args:
        settings: which, in their order.
        values: what each is set to, by name.
        says_usual: whether each number says what it usually is.

    Signals:
        chosen(Setting, str): the user set one to this.
    """

    chosen = Signal(object, str)

    def __init__(
        self,
        settings: Sequence[Setting],
        values: Mapping[str, str],
        *,
        says_usual: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._hints: dict[str, Text] = {}
        self._show: dict[str, Callable[[str], None]] = {}
        self._says_usual = says_usual
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for setting in settings:
            self._add(setting)
            self.show_value(setting, values[setting.name])
        self.column.addStretch(1)

    def show_value(self, setting: Setting, value: str) -> None:
        """Show what a setting is set to, without telling anybody."""
        self._show[setting.name](value)

    def set_offered(self, setting: Setting, *, is_offered: bool) -> None:
        """Let a setting be set, or not while another one makes it mean nothing."""
        self.fields[setting.name].setEnabled(is_offered)

    def show_hint(self, setting: Setting, hint: str) -> None:
        """Say something else than usual of a setting that says what a change means."""
        self.fields[setting.name].setAccessibleDescription(hint)
        self._hints[setting.name].setText(hint)

    def _add(self, setting: Setting) -> None:
        label, hint = setting_label(setting.name), setting_hint(setting.name)
        if setting.choices in SWITCHES:
            field = self._switch(setting, label)
        else:
            self.column.addWidget(Text(label, wraps=True))
            field = self._picker(setting, label)
        field.setAccessibleDescription(hint)
        self.fields[setting.name] = field
        self.column.addWidget(field)
        if isinstance(field, ChoiceField):
            self.column.setAlignment(field, Qt.AlignmentFlag.AlignLeft)
        if self._says_usual:
            hint = " ".join(part for part in (usual_text(setting.default) + ".", hint) if part)
        if hint:
            self._hints[setting.name] = Text(hint, "small", wraps=True)
            self.column.addWidget(self._hints[setting.name])
        self.column.addSpacing(12)

    def _switch(self, setting: Setting, label: str) -> QWidget:
        box = CheckBox(label)
        box.clicked.connect(lambda is_on: self.chosen.emit(setting, setting.choices[is_on]))
        self._show[setting.name] = lambda value: box.setChecked(value == setting.choices[1])
        return box

    def _picker(self, setting: Setting, label: str) -> QWidget:
        if setting.span is None:
            return self._chips(setting, label)
        return self._hours(setting, label) if setting.name in HOUR_SPANS else self._number(setting)

    def _chips(self, setting: Setting, label: str) -> QWidget:
        chips = ChipRow(choices(setting.name), name=label)
        chips.chosen.connect(lambda key: self.chosen.emit(setting, key))
        self._show[setting.name] = chips.choose
        return chips

    def _number(self, setting: Setting) -> QWidget:
        least, most = setting.span or (0, 0)
        number = NumberField(int(setting.default), least, most, name=setting_label(setting.name))
        number.changed.connect(lambda value: self.chosen.emit(setting, str(value)))
        self._show[setting.name] = lambda value: number.set_value(int(value))
        return number

    def _hours(self, setting: Setting, label: str) -> QWidget:
        least, most = setting.span or (0, 0)
        box = ChoiceField(label)
        for number in range(least, most + 1):
            box.addItem(hour(number), str(number))
        box.activated.connect(lambda at: self.chosen.emit(setting, str(box.itemData(at))))
        self._show[setting.name] = lambda value: box.setCurrentIndex(box.findData(value))
        return box
