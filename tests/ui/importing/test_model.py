"""The rows of the preview: words, marks, stages; thousands of them cost nothing."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.imports import LeftOut, Outcome, RowRef
from app.core.interactions import Kind
from app.core.networks import Identity, Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.importing.choice import Choice, Shelf
from app.ui.importing.model import Column, LeftOutModel, PlanModel, PlanRole
from app.ui.importing.table import PlanTable
from app.ui.theme import Theme
from tests.support.plans import act, plan, planned

PEOPLE = (
    planned(0, name="Maren", outbound=((Kind.COMMENT, 6), (Kind.LIKE, 41)), starts_at=Stage.ENGAGE),
    planned(1, Outcome.AMBIGUOUS, candidates=(PersonId(7),)),
    planned(2, Outcome.UPDATED),
    planned(3, Outcome.UNCHANGED),
)  # fmt: skip


@pytest.fixture
def model(theme: Theme) -> PlanModel:
    made = PlanModel()
    made.show(Choice(plan(PEOPLE, [act(0)])), {PersonId(7): "Edda Hraun"})
    return made


def row(model: PlanModel, number: int = 0) -> list[object]:
    return [model.index(number, column).data() for column in Column][1:]


def test_a_row_says_who_what_and_where_they_start(model: PlanModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    assert row(model) == ["Maren", "@Person0", "41 likes, 6 replies", "—", "Engage", ""]
    assert model.index(0, Column.START).data(PlanRole.STAGE) == Stage.ENGAGE
    model.show_shelf(Shelf.LOOK)
    assert row(model)[-1] == "same as Edda Hraun?"
    model.show_shelf(Shelf.HERE)
    assert [row(model, n)[-2:] for n in range(2)] == [
        ["as now", "in People"],
        ["as now", "in People, nothing new"],
    ]
    assert model.index(0, Column.START).data(PlanRole.STAGE) is None


def test_somebody_without_a_name_or_a_handle_is_said_to_be_so(theme: Theme) -> None:
    bare = planned(0)
    account = bare.accounts[0]
    nameless = planned(
        0,
        name="account 88213307",
        accounts=(
            type(account)(
                identity=Identity(network=Network.X, key="", remote_id="88213307"),
                outcome=Outcome.NEW,
                follows_back=True,
            ),
        ),
    )
    model = PlanModel()
    model.show(Choice(plan([nameless])), {})
    assert row(model) == [
        "account 88213307", "id only", "—", "follows you", "Follow", "name not in the export",
    ]  # fmt: skip


def test_a_mark_is_said_aloud_and_turned_over(model: PlanModel) -> None:
    check = model.index(0, Column.CHECK)
    assert check.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert check.data(Qt.ItemDataRole.AccessibleTextRole) == "Maren, taken in"
    model.toggle([0])
    assert check.data(Qt.ItemDataRole.AccessibleTextRole) == "Maren, left out"
    assert model.check_state() is Qt.CheckState.Unchecked
    model.toggle([0])
    assert model.check_state() is Qt.CheckState.Checked


def test_ten_thousand_people_are_shown_without_making_their_words(
    qtbot: Any, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    count = 10_000
    person = planned(0)
    people = [replace(person, index=n) for n in range(count)]
    model = PlanModel()
    words = PlanModel._words
    monkeypatch.setattr(
        PlanModel, "_words", lambda self, p, c: (made.append(p.index), words(self, p, c))[1]
    )
    model.show(Choice(plan(people)), {})
    table = PlanTable(model)
    qtbot.addWidget(table)
    table.resize(1000, 600)
    table.show()
    qtbot.waitExposed(table)
    table.scrollToBottom()
    table.viewport().repaint()
    assert model.rowCount() == count
    assert len(set(made)) < 200
    model.take_all(is_taken=False)
    assert model.check_state() is Qt.CheckState.Unchecked


def test_the_mark_in_the_head_takes_all_or_none(qtbot: Any, model: PlanModel) -> None:
    table = PlanTable(model)
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show()
    asked: list[bool] = []
    table.all_asked.connect(asked.append)
    for state, answer in (
        (Qt.CheckState.PartiallyChecked, True),
        (Qt.CheckState.Checked, False),
        (Qt.CheckState.Unchecked, True),
    ):
        table.everybody.setCheckState(state)
        qtbot.mouseClick(table.everybody, Qt.MouseButton.LeftButton)
        assert asked[-1] is answer
    toggled: list[list[int]] = []
    table.toggled.connect(toggled.append)
    mark = table.visualRect(model.index(0, Column.CHECK)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert toggled == [[0]]


def test_what_was_left_out_has_a_row_for_each_cause(theme: Theme, qtmodeltester: Any) -> None:
    model = LeftOutModel()
    model.show([LeftOut(ref=RowRef(file="follower.js", line=3), code="blocked", count=2)])
    qtmodeltester.check(model)
    cells = [model.index(0, column).data() for column in range(4)]
    assert cells == ["follower.js", "3", "You have blocked this account.", "2"]


def test_rows_are_ordered_by_a_column_and_back_as_the_export_has_them(theme: Theme) -> None:
    made = PlanModel()
    people = (
        planned(0, name="wen", outbound=((Kind.LIKE, 2),), starts_at=Stage.ENGAGE),
        planned(1, name="Edda", outbound=((Kind.LIKE, 12),)),
        planned(2, name="Maren", inbound=((Kind.LIKE, 1),), starts_at=Stage.CONVERSE),
    )
    made.show(Choice(plan(people)), {})

    def names() -> list[object]:
        return [made.index(n, Column.PERSON).data() for n in range(made.rowCount())]

    down = Qt.SortOrder.DescendingOrder
    made.sort(Column.PERSON)
    assert names() == ["Edda", "Maren", "wen"]
    made.sort(Column.MINE, down)
    assert names() == ["Edda", "wen", "Maren"]
    made.sort(Column.THEIRS, down)
    assert names()[0] == "Maren"
    made.sort(Column.START, down)
    assert names() == ["Maren", "wen", "Edda"]
    made.sort(-1)
    assert names() == ["wen", "Edda", "Maren"]
