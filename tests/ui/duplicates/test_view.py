"""The page of pairs: which one is chosen, what it says, and what is asked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.duplicates import Clue, Pair, Profile
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.duplicates.view import DuplicatesView
from app.ui.theme import Theme
from app.words.comparing import Side

LEFT = Qt.MouseButton.LeftButton


def pair(number: int, score: float = 0.75) -> Pair:
    keep, other = (
        Profile(
            id=PersonId(10 * number + n), name=f"Person {number}", sort_name="", company="",
            email="", stage=Stage.FOLLOW, acts=0, accounts=(),
        )
        for n in range(2)
    )  # fmt: skip
    clue = Clue(code="same_name", values=(("name", keep.name),))
    return Pair(keep=keep, other=other, score=score, clues=(clue,))


def side(name: str) -> Side:
    return Side(head="Kept", name=name, lines=(), acts=())


def test_the_chosen_pair_is_asked_for_and_explained(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    view = DuplicatesView()
    bring_up(view)
    picked: list[Pair] = []
    view.picked.connect(picked.append)
    pairs = [pair(1, 0.97), pair(2)]
    view.show_pairs(pairs)
    assert picked == pairs[:1]
    assert view.line.text().startswith("2 pairs may each be one person.")
    view.show_sides(pairs[0], side("Zoë"), side("Zoe B"))
    assert view.why.text() == "Almost certainly the same. Both are called Person 1."
    assert view.merger.text() == "Merge into Zoë"
    assert view.sides.left.said == ("Nothing between you so far.",)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert picked == pairs
    assert view.merger.accessibleName() == view.merger.text()


def test_the_first_pair_is_chosen_before_the_table_is_laid_out_also_from_the_right(
    qtbot: Any, theme: Theme, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = DuplicatesView()
        qtbot.addWidget(view)
        picked: list[Pair] = []
        view.picked.connect(picked.append)
        view.show_pairs([pair(1)])
        assert picked == [pair(1)]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_row_beyond_the_end_is_the_last_one(bring_up: Callable[[QWidget], None]) -> None:
    view = DuplicatesView()
    bring_up(view)
    view.show_pairs([pair(1), pair(2)], 7)
    assert view.row == 1


def test_while_nothing_is_known_that_is_said_and_without_pairs_too(
    bring_up: Callable[[QWidget], None],
) -> None:
    view = DuplicatesView()
    bring_up(view)
    view.show_busy()
    assert view.nobody.title.text() == "Comparing everybody with everybody"
    view.show_pairs([])
    assert view.nobody.title.text() == "Nobody here looks like anybody else"
    assert view.line.text() == ""


def test_each_button_asks_for_one_thing(qtbot: Any, bring_up: Callable[[QWidget], None]) -> None:
    view = DuplicatesView()
    bring_up(view)
    view.show_pairs([pair(1)])
    for button, signal in (
        (view.merger, view.merge_asked),
        (view.parter, view.apart_asked),
        (view.swapper, view.swap_asked),
        (view.leaver, view.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)
