"""The card of what is kept by hand: rows that say what is kept, each with its button."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.occasions import Occasion
from app.core.people import PersonId
from app.core.tiers import Tier
from app.services.rows import FieldRow, OccasionRow, PersonDetails
from app.ui.people.kept_card import KeptCard
from app.ui.theme import Theme

TODAY = dt.date(2026, 11, 22)
TEA = FieldRow(name="Favourite tea", value="Assam")
BIRTHDAY = OccasionRow(
    id=7,
    person=PersonId(1),
    name_of_person="Maren",
    occasion=Occasion(name="Birthday", month=11, day=24),
)
NOTHING = PersonDetails(
    tier=None, cadence_days=None, met="", fields=(), occasions=(), lists=(), picture=""
)
ALL = PersonDetails(
    tier=Tier.NEAR,
    cadence_days=None,
    met="At a reading",
    fields=(TEA,),
    occasions=(BIRTHDAY,),
    lists=("Poets",),
    picture="",
)


@pytest.fixture
def card(qtbot: Any, theme: Theme) -> KeptCard:
    made = KeptCard()
    qtbot.addWidget(made)
    made.show_details(ALL, TODAY)
    made.show()
    return made


def test_what_is_kept_is_said_in_rows(card: KeptCard) -> None:
    assert [(row.label.text(), row.value.text()) for row in card.rows] == [
        ("In touch", "Near, every 14 days"),
        ("How you met", "At a reading"),
        ("Favourite tea", "Assam"),
        ("Birthday", "24 November · coming up in 2 days"),
        ("On lists", "Poets"),
    ]
    assert card.row("Birthday").accessibleName().startswith("Birthday: 24 November")
    assert card.row("Birthday").button.accessibleName() == "Edit: Birthday"
    assert not card.add_met.isVisible()


def test_with_nothing_kept_the_cadence_alone_is_asked_about(card: KeptCard) -> None:
    card.show_details(NOTHING, TODAY)
    assert [(row.label.text(), row.value.text()) for row in card.rows] == [("In touch", "Not said")]
    assert card.add_met.isVisible()
    with pytest.raises(KeyError):
        card.row("How you met")


def test_each_button_asks_for_its_own(qtbot: Any, card: KeptCard) -> None:
    told: list[object] = []
    card.cadence_asked.connect(lambda: told.append("cadence"))
    card.met_asked.connect(lambda: told.append("met"))
    for signal in (card.field_asked, card.occasion_asked, card.unlist_asked):
        signal.connect(told.append)
    for row in list(card.rows):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert told == ["cadence", "met", TEA, BIRTHDAY, "Poets"]
    told.clear()
    card.list_asked.connect(lambda: told.append("list"))
    for action in card.menu.actions():
        action.trigger()
    assert told == ["met", None, None, "list"]


def test_the_focus_stays_on_its_row_when_it_is_shown_anew(qtbot: Any, card: KeptCard) -> None:
    with qtbot.waitActive(card):
        card.activateWindow()
    card.row("Birthday").button.setFocus()
    card.show_details(ALL, TODAY)
    qtbot.waitUntil(lambda: card.row("On lists").button.isVisible())
    assert card.row("Birthday").button.hasFocus()
    qtbot.keyClick(card.row("Birthday").button, Qt.Key.Key_Tab)
    assert card.row("On lists").button.hasFocus()
