"""Small dialogs about what is kept by hand: they keep what can be kept, by mouse and by key."""

from typing import Any

from PySide6.QtCore import Qt

from app.core.occasions import Occasion
from app.core.own_pace import USUAL_PACE
from app.core.tiers import Tier
from app.ui.people.kept_dialogs import (
    KeptDialog,
    cadence_dialog,
    field_dialog,
    list_dialog,
    occasion_dialog,
    text_dialog,
)
from app.ui.people.person_fields import ChoiceField
from app.ui.people.person_sheet import SheetText
from app.ui.theme import Theme
from app.ui.widgets.fields import LineField
from app.ui.widgets.number import NumberField


def shown(qtbot: Any, dialog: KeptDialog) -> KeptDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def kept(qtbot: Any, dialog: KeptDialog) -> object:
    with qtbot.waitSignal(dialog.kept) as told:
        qtbot.mouseClick(dialog.keeper, Qt.MouseButton.LeftButton)
    return told.args[0]


def test_a_cadence_is_a_tier_or_a_number(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, cadence_dialog("Maren", None, None, USUAL_PACE))
    choice, number = dialog.fields
    assert isinstance(choice, ChoiceField)
    assert isinstance(number, NumberField)
    assert choice.currentText() == "Not said"
    assert not number.isVisible()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert kept(qtbot, dialog) == (Tier.NEAR, None)

    dialog = shown(qtbot, cadence_dialog("Maren", Tier.LIGHT, 45, USUAL_PACE))
    number = dialog.fields[1]
    assert isinstance(number, NumberField)
    assert number.isVisible()
    qtbot.mouseClick(number.more, Qt.MouseButton.LeftButton)
    assert kept(qtbot, dialog) == (Tier.LIGHT, 46)


def test_a_text_is_kept_by_enter_and_an_empty_one_not(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, text_dialog("How you met", "", can_delete=False))
    field = dialog.fields[0]
    assert isinstance(field, SheetText)
    assert not dialog.keeper.isEnabled()
    assert not dialog.deleter.isVisible()
    qtbot.keyClicks(field, "At a reading")
    with qtbot.waitSignal(dialog.kept) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["At a reading"]


def test_what_is_there_can_be_deleted(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, field_dialog("Tea", "Assam"))
    assert len(dialog.fields) == 1
    with qtbot.waitSignal(dialog.deleted):
        qtbot.mouseClick(dialog.deleter, Qt.MouseButton.LeftButton)


def test_a_field_wants_name_and_value(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, field_dialog("", ""))
    qtbot.keyClicks(dialog.fields[0], "Tea")
    assert not dialog.keeper.isEnabled()
    qtbot.keyClicks(dialog.fields[1], "Assam")
    assert kept(qtbot, dialog) == ("Tea", "Assam")


def test_a_day_that_no_year_has_is_not_kept(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, occasion_dialog(None))
    name, day, month, year, _lead = dialog.fields
    assert isinstance(name, LineField)
    assert isinstance(day, NumberField)
    assert isinstance(month, ChoiceField)
    qtbot.keyClicks(name, "Birthday")
    day.spin.setValue(30)
    qtbot.keyClick(month, Qt.Key.Key_Down)
    assert month.currentText() == "February"
    assert not dialog.keeper.isEnabled()
    qtbot.keyClick(day.spin, Qt.Key.Key_Down)
    assert dialog.keeper.isEnabled()
    qtbot.keyClicks(year, "1981")
    assert not dialog.keeper.isEnabled()
    qtbot.keyClick(year, Qt.Key.Key_Backspace)
    qtbot.keyClicks(year, "0")
    assert kept(qtbot, dialog) == Occasion(name="Birthday", month=2, day=29, year=1980)


def test_a_list_is_chosen_or_typed(qtbot: Any, theme: Theme) -> None:
    dialog = shown(qtbot, list_dialog("Maren", ["Poets", "Sailors"], ["Poets"]))
    choice = dialog.fields[0]
    assert isinstance(choice, ChoiceField)
    assert [choice.itemText(n) for n in range(choice.count())] == ["Sailors"]
    assert not dialog.keeper.isEnabled()
    qtbot.keyClicks(choice.lineEdit(), "Bakers")
    assert kept(qtbot, dialog) == "Bakers"
