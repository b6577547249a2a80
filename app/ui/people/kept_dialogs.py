"""Small dialogs about what is kept by hand; each changes one thing, so that it is one action.

The button that keeps is off while what stands in the fields can't be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.core.occasions import LEAD_DAYS, MOST_LEAD_DAYS, Occasion, is_possible
from app.core.own_pace import Pace
from app.core.tiers import MOST_CADENCE_DAYS, Tier
from app.services.keeping import MOST_FIELD_NAME
from app.ui.people.person_fields import ChoiceField
from app.ui.people.person_sheet import SheetText
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.number import NumberField
from app.ui.widgets.text import Text
from app.words.dates import month_names
from app.words.keeping import cadence_text
from app.words.translation import tr

OWN_DAYS = "own"
USUAL_OWN_DAYS = 60
"""What the field begins with: between the tiers' 30 and 90 days."""
YEAR_LETTERS = 4


class KeptDialog(AskingDialog):
    """A head, fields with their labels, and Keep, Cancel, perhaps Delete.

    Args:
        fields: label (may be empty) and field, top to bottom; the first has the focus.
        value: what is to be kept, read from the fields; None while it can't be.
        can_delete: whether there is something to delete.

    Signals:
        kept(object): keep this value.
        deleted(): take it away.
    """

    kept = Signal(object)
    deleted = Signal()

    def __init__(
        self,
        title: str,
        fields: Sequence[tuple[str, QWidget]],
        value: Callable[[], object],
        *,
        can_delete: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 400, spacing=6, parent=parent)
        self.fields = tuple(field for _, field in fields)
        self._value = value
        self.keeper = Button(tr("Keep"), "primary")
        self.keeper.setDefault(True)
        self.keeper.clicked.connect(self.keep)
        self.deleter = Button(tr("Delete"), "quiet")
        self.deleter.clicked.connect(self._delete)
        self.deleter.setVisible(can_delete)
        for button in (self.leaver, self.deleter):
            button.setAutoDefault(False)
        for label, field in fields:
            if label:
                self.column.addSpacing(4)
                self.column.addWidget(Text(label, "small"))
            self.column.addWidget(field)
            self._watch(field)
        self.column.addSpacing(8)
        self.add_foot(self.leaver, self.keeper, apart=self.deleter)
        self.settle()

    def settle(self) -> None:
        """Let only be kept what can be."""
        self.keeper.setEnabled(self._value() is not None)

    def keep(self) -> None:
        """Close and tell what is to be kept, if that can be."""
        value = self._value()
        if value is not None:
            self.accept()
            self.kept.emit(value)

    def _delete(self) -> None:
        self.accept()
        self.deleted.emit()

    def _watch(self, field: QWidget) -> None:
        if isinstance(field, LineField | SheetText):
            field.textChanged.connect(self.settle)
        if isinstance(field, SheetText):
            field.finished.connect(self.keep)
        if isinstance(field, ChoiceField):
            field.currentIndexChanged.connect(self.settle)
        if isinstance(field, NumberField):
            for button in (field.less, field.more):
                button.setAutoDefault(False)


def cadence_dialog(
    name: str, tier: Tier | None, days: int | None, pace: Pace, parent: QWidget | None = None
) -> KeptDialog:
    """How often somebody is to be heard from, by the pace's tiers; keeps ``(tier, days)``."""
    choice = ChoiceField(tr("How often"))
    choice.addItem(cadence_text(None, None), "")
    for known in Tier:
        choice.addItem(cadence_text(known, None, pace), known.value)
    choice.addItem(tr("A number of days of your own"), OWN_DAYS)
    number = NumberField(days or USUAL_OWN_DAYS, 1, MOST_CADENCE_DAYS, name=tr("Days"))
    chosen = OWN_DAYS if days is not None else tier.value if tier else ""
    choice.setCurrentIndex(choice.findData(chosen))

    def follow() -> None:
        number.setVisible(choice.currentData() == OWN_DAYS)

    def value() -> object:
        key = choice.currentData()
        if key == OWN_DAYS:
            return tier, number.value
        return (Tier(key) if key else None), None

    choice.currentIndexChanged.connect(follow)
    title = tr("How often to be in touch with {name}").format(name=name)
    dialog = KeptDialog(title, [("", choice), ("", number)], value, parent=parent)
    follow()
    return dialog


def text_dialog(
    title: str, text: str, *, can_delete: bool, parent: QWidget | None = None
) -> KeptDialog:
    """Some lines of text, such as how you met or a note; keeps the text."""
    field = SheetText()
    field.setAccessibleName(title)
    field.setPlainText(text)
    field.moveCursor(QTextCursor.MoveOperation.End)
    return KeptDialog(
        title,
        [("", field)],
        lambda: field.toPlainText().strip() or None,
        can_delete=can_delete,
        parent=parent,
    )


def field_dialog(name: str, value: str, parent: QWidget | None = None) -> KeptDialog:
    """A field of the user's own; keeps ``(name, value)``. Without a name it is a new one."""
    named = LineField(tr("Such as “Favourite tea”"), name=tr("Name"))
    named.setMaxLength(MOST_FIELD_NAME)
    named.setText(name)
    valued = LineField(name=name or tr("Value"))
    valued.setText(value)
    fields: list[tuple[str, QWidget]] = [(tr("Value") if not name else "", valued)]
    if not name:
        fields.insert(0, (tr("Name"), named))

    def read() -> object:
        said = named.text().strip(), valued.text().strip()
        return said if all(said) else None

    return KeptDialog(
        name or tr("A field of your own"), fields, read, can_delete=bool(name), parent=parent
    )


def address_dialog(title: str, hint: str, parent: QWidget | None = None) -> KeptDialog:
    """An address of the web; keeps what was written."""
    field = LineField(tr("Such as “zoe.example”"), name=title)
    return KeptDialog(title, [(hint, field)], lambda: field.text().strip() or None, parent=parent)


def occasion_dialog(occasion: Occasion | None, parent: QWidget | None = None) -> KeptDialog:
    """A day of the year; keeps an `Occasion`."""
    known = occasion or Occasion(name="", month=1, day=1)
    named = LineField(tr("Such as “Birthday”"), name=tr("Name"))
    named.setText(known.name)
    day = NumberField(known.day, 1, 31, name=tr("Day"))
    month = ChoiceField(tr("Month"))
    for number, text in enumerate(month_names(), 1):
        month.addItem(text, number)
    month.setCurrentIndex(known.month - 1)
    year = LineField(tr("Empty if you don't know it"), name=tr("Year"))
    year.setMaxLength(YEAR_LETTERS)
    year.setText("" if known.year is None else str(known.year))
    lead = NumberField(
        known.lead_days if occasion else LEAD_DAYS, 0, MOST_LEAD_DAYS, name=tr("Days before")
    )

    def read() -> object:
        typed = year.text().strip()
        if typed and not typed.isdecimal():
            return None
        said = Occasion(
            name=named.text().strip(),
            month=month.currentData(),
            day=day.value,
            year=int(typed) if typed else None,
            lead_days=lead.value,
        )
        return said if is_possible(said) else None

    dialog = KeptDialog(
        tr("Day of the year"),
        [
            (tr("Name"), named), (tr("Day"), day), (tr("Month"), month), (tr("Year"), year),
            (tr("Told so many days before"), lead),
        ],
        read,
        can_delete=occasion is not None,
        parent=parent,
    )  # fmt: skip
    day.changed.connect(dialog.settle)
    return dialog


def list_dialog(
    name: str, lists: Sequence[str], on: Sequence[str], parent: QWidget | None = None
) -> KeptDialog:
    """Which list to put somebody on, one that is there or a new one; keeps its name."""
    choice = ChoiceField(tr("List"))
    choice.setEditable(True)
    choice.addItems([one for one in lists if one not in on])
    choice.setCurrentText("")
    dialog = KeptDialog(
        tr("Put {name} on a list").format(name=name),
        [("", choice)],
        lambda: choice.currentText().strip() or None,
        parent=parent,
    )
    choice.currentTextChanged.connect(dialog.settle)
    return dialog
