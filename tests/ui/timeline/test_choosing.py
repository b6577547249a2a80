"""A part of a timeline is chosen from what there is, and what was chosen alone is shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.interactions import Direction, Kind
from app.services.outline import ActFilter
from app.ui.timeline.choosing import EVERYTHING, KINDS, Only, TimelineChooser, choices
from app.ui.timeline.story import NOTHING
from tests.support.timelines import THEIRS, act, day, move, outline_of, timeline

DONE = {
    (Kind.LIKE, Direction.OUTBOUND): 40,
    (Kind.LIKE, Direction.INBOUND): 2,
    (Kind.MESSAGE, Direction.INBOUND): 1,
}


def test_only_what_there_is_can_be_chosen_with_how_many_there_are() -> None:
    shown = timeline(
        [act(day(11, 1)), act(day(11, 2), Kind.MESSAGE, THEIRS)],
        moves=[move(day(11, 3))],
        notes=[(day(11, 4), "Kiel")],
    )
    found = choices(DONE, outline_of(shown), "Maren")
    assert [(words, count) for words, _only, count in found] == [
        ("Everything", -1),
        ("What you did", 40),
        ("What Maren did", 3),
        ("Notes", 1),
        ("Moves and rests", 1),
        ("Likes", 42),
        ("Messages", 1),
    ]
    assert len({only for _words, only, _count in found}) == len(found)
    assert choices({}, NOTHING, "Maren") == (("Everything", EVERYTHING, -1),)
    assert set(KINDS) == set(Kind)


def test_what_is_chosen_is_said_and_everything_is_one_click_away(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    chooser = TimelineChooser()
    bring_up(chooser)
    told: list[Only] = []
    chooser.chosen.connect(told.append)
    chooser.opened.connect(lambda: chooser.fill(choices(DONE, NOTHING, "Maren")))
    assert not chooser.clearer.isVisible()
    chooser.menu.aboutToShow.emit()
    likes = chooser.menu.actions()[3]
    likes.trigger()
    assert told == [Only(acts=ActFilter(kind=Kind.LIKE), notes=False, moves=False)]
    assert chooser.button.accessibleName() == "Shown in the timeline: Likes"
    chooser.menu.aboutToShow.emit()
    assert [one.isChecked() for one in chooser.menu.actions()].index(True) == 3
    qtbot.mouseClick(chooser.clearer, Qt.MouseButton.LeftButton)
    assert told[1:] == [EVERYTHING]
    assert not chooser.clearer.isVisible()
