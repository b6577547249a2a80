"""The stepper: four buttons; the present one asks for nothing."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.core.stages import Origin, Stage
from app.ui.people.person_stages import StageMark
from app.ui.people.person_stepper import StageStepper, mark_text
from app.ui.theme import LIGHT, Theme, font
from tests.support.timelines import TODAY, day


def marks(present: Stage) -> tuple[StageMark, ...]:
    return tuple(
        StageMark(
            stage=stage,
            day=day(8, int(stage)) if stage <= present else None,
            origin=Origin.PLACED if stage is present else None,
            is_reached=stage <= present,
            is_current=stage is present,
        )
        for stage in Stage
    )


def test_other_stages_ask_to_move_there(qtbot: Any, theme: Theme) -> None:
    stepper = StageStepper()
    qtbot.addWidget(stepper)
    stepper.show_marks(marks(Stage.ENGAGE), TODAY)
    stepper.show()
    asked: list[object] = []
    stepper.move_asked.connect(asked.append)
    for button in stepper.buttons.values():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [Stage.FOLLOW, Stage.CONVERSE, Stage.CONNECT]
    stepper.buttons[Stage.CONNECT].setFocus()
    qtbot.keyClick(stepper.buttons[Stage.CONNECT], Qt.Key.Key_Space)
    assert asked[-1] is Stage.CONNECT


def test_what_is_said_of_a_stage(qtbot: Any, theme: Theme) -> None:
    stepper = StageStepper()
    qtbot.addWidget(stepper)
    stepper.show_marks(marks(Stage.ENGAGE), TODAY)
    said = stepper.buttons[Stage.ENGAGE].accessibleName()
    assert said == "Engage, the present stage, since 2 August 2026, placed by the import"
    assert stepper.buttons[Stage.CONNECT].accessibleName() == "Connect"
    assert (mark_text(Origin.PLACED), mark_text(Origin.MANUAL), mark_text(Origin.RULE)) == (
        "placed", "by you", "",
    )  # fmt: skip


def test_where_there_is_little_room_the_longer_words_have_more_of_it(
    qtbot: Any, theme: Theme
) -> None:
    stepper = StageStepper()
    qtbot.addWidget(stepper)
    stepper.show_marks(marks(Stage.FOLLOW), TODAY.replace(year=TODAY.year + 1))
    needed = QFontMetrics(font(strong=True)).horizontalAdvance("1 Aug 2026") + 2
    stepper.resize(needed + 3 * 72, 80)
    stepper.show()
    assert stepper.buttons[Stage.FOLLOW].width() >= needed > stepper.width() // 4


def test_only_stages_reached_have_their_colour(qtbot: Any, theme: Theme) -> None:
    stepper = StageStepper()
    qtbot.addWidget(stepper)
    stepper.show_marks(marks(Stage.ENGAGE), TODAY)
    stepper.resize(400, 80)
    stepper.show()
    colours = {}
    for stage, button in stepper.buttons.items():
        image = button.grab().toImage()
        colours[stage] = image.pixelColor(image.width() // 2, 12).name().upper()
    assert colours[Stage.FOLLOW] == LIGHT.follow.upper()
    assert colours[Stage.ENGAGE] == LIGHT.engage.upper()
    assert colours[Stage.CONVERSE] not in {LIGHT.converse.upper(), LIGHT.engage.upper()}
