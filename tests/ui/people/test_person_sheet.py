"""The inline sheet: what it asks for depends on what is logged."""

from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt

from app.core.fitness import Fit, Fitness, FitReason
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.people.person_sheet import Draft, Entry, LogSheet
from app.ui.theme import Theme
from tests.support.timelines import TODAY, day

FINE = Fitness(fit=Fit.FITS, reason=FitReason.STAGE)
LATE = Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONNECT)


@pytest.fixture
def sheet(qtbot: Any, theme: Theme) -> LogSheet:
    made = LogSheet()
    qtbot.addWidget(made)
    return made


def draft(**given: Any) -> Draft:
    known: dict[str, Any] = {
        "kind": Kind.COMMENT, "name": "Maren", "today": TODAY, "plain": FINE, "asking": LATE,
        "networks": (Network.BLUESKY, Network.X), "network": Network.X,
    }  # fmt: skip
    return Draft(**{**known, **given})


def test_what_is_logged_is_what_was_entered(qtbot: Any, sheet: LogSheet) -> None:
    told: list[Entry] = []
    sheet.logged.connect(told.append)
    sheet.open_for(draft())
    qtbot.keyClicks(sheet.text, "Hello")
    sheet.day.setDate(QDate(2026, 11, 20))
    sheet.network.setCurrentIndex(0)
    qtbot.mouseClick(sheet.logger, Qt.MouseButton.LeftButton)
    assert told == [
        Entry(
            kind=Kind.COMMENT, direction=Direction.OUTBOUND, day=day(11, 20),
            network=Network.BLUESKY, text="Hello", asks=False, reason="",
        )
    ]  # fmt: skip


def test_no_day_to_come_can_be_chosen(sheet: LogSheet) -> None:
    sheet.open_for(draft())
    sheet.day.setDate(QDate(2027, 1, 1))
    assert sheet.day.date() == QDate(2026, 11, 22)


def test_only_acts_of_mine_ask_and_want_a_reason(qtbot: Any, sheet: LogSheet) -> None:
    sheet.open_for(draft())
    assert sheet.asks.isVisible()
    sheet.asks.setChecked(True)
    assert sheet.reason.isVisible()
    sheet.open_for(draft(direction=Direction.INBOUND, plain=None, asking=None))
    assert sheet.title.text() == "Maren replied to you"
    assert not sheet.asks.isVisible()
    assert not sheet.reason.isVisible()
    assert not sheet.fit.isVisible()


def test_what_was_written_before_is_gone_when_it_opens_again(qtbot: Any, sheet: LogSheet) -> None:
    sheet.open_for(draft())
    qtbot.keyClicks(sheet.text, "Hello")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.open_for(draft(kind=None, plain=None, asking=None))
    assert sheet.text.toPlainText() == ""
    assert sheet.kind is None
    assert not sheet.network.isVisible()


def test_what_was_left_unsaid_is_there_when_the_same_is_asked_again(
    qtbot: Any, sheet: LogSheet
) -> None:
    maren, lamine = PersonId(1), PersonId(2)
    sheet.open_for(draft(who=maren))
    qtbot.keyClicks(sheet.text, "Your ink guide")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Escape)
    sheet.open_for(draft(who=lamine))
    assert sheet.text.toPlainText() == ""
    sheet.open_for(draft(who=maren, kind=Kind.MESSAGE))
    assert sheet.text.toPlainText() == ""
    sheet.open_for(draft(who=maren))
    assert sheet.text.toPlainText() == "Your ink guide"
    qtbot.keyClicks(sheet.text, "!")
    assert sheet.text.toPlainText() == "Your ink guide!"
    sheet.finish()
    sheet.open_for(draft(who=maren))
    assert sheet.text.toPlainText() == ""
