"""Possible duplicates side by side, wishes for all, and exports that name nobody, in a window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.stages import Stage
from app.ui.importing.page import PreviewPage
from app.ui.theme import Theme
from tests.support.exports import EXPORTS
from tests.support.real_window import RealWindow, real_window

X = EXPORTS / "x" / "2024_new"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        yield made


def people(opened: RealWindow) -> int:
    return opened.workspace.store.reader.people_counts().on_ladder


def test_the_same_person_is_brought_up_to_date_and_somebody_else_stays_apart(
    opened: RealWindow, qtbot: Any
) -> None:
    zoe = opened.workspace.people.add("Zoë Brandt")
    tomas = opened.workspace.people.add("Tomás Reyes")
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    page.shelves._chips["look"].click()
    assert page.compare.isVisible()
    assert page.compare.state.text().startswith("2 are open")
    asked = [page.people.index(row, 1).data() for row in range(page.people.rowCount())]
    assert asked == ["Zoë Brandt", "Tomás Reyes"]
    assert page.compare.sides.left.name.text() == "Zoë Brandt"
    qtbot.mouseClick(page.compare.same, LEFT)
    assert page.compare.sides.left.name.text() == "Tomás Reyes"
    qtbot.mouseClick(page.compare.other, LEFT)
    matches = [page.people.index(row, 6).data() for row in range(2)]
    assert matches == ["is Zoë Brandt", "somebody else"]
    total = len(opened.workspace.importing.preview([X]).people)
    assert f"Import {total - 1} people" in page.taker.text()
    assert page.taker.text().endswith("update 1 person")

    qtbot.mouseClick(page.taker, LEFT)
    opened.settle()
    reader = opened.workspace.store.reader
    assert people(opened) == total + 1
    card = reader.card(zoe)
    assert card is not None
    assert [account.key for account in card.accounts] == ["zoebrandt"]
    (other,) = set(reader.find_people("Tomás Reyes")) - {tomas}
    assert (min(tomas, other), max(tomas, other)) in reader.apart_pairs()


def test_an_answer_can_be_taken_back_before_anything_is_written(
    opened: RealWindow, qtbot: Any
) -> None:
    opened.workspace.people.add("Zoë Brandt")
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    page.shelves._chips["look"].click()
    qtbot.mouseClick(page.compare.same, LEFT)
    assert page.compare.state.text() == "Zoë Brandt: is Zoë Brandt"
    qtbot.mouseClick(page.compare.opener, LEFT)
    assert page.compare.state.text().startswith("1 is open")
    assert page.people.index(0, 6).data() == "same as Zoë Brandt?"


def test_tag_list_and_stage_reach_everybody_who_is_taken_in(opened: RealWindow, qtbot: Any) -> None:
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    qtbot.keyClicks(page.wishes.tag, "print")
    qtbot.keyClicks(page.wishes.list_name, "Makers")
    page.wishes.stage.setCurrentIndex(int(Stage.CONVERSE))
    starts = {page.people.index(row, 5).data() for row in range(page.people.rowCount())}
    assert starts == {"Converse"}
    row = next(n for n in range(9) if page.people.index(n, 1).data() == "Zoë Brandt")
    page.table.selectRow(row)
    menu = page.stage_menu([row])
    menu.actions()[int(Stage.FOLLOW)].trigger()
    assert page.people.index(row, 5).data() == "Follow"
    qtbot.mouseClick(page.taker, LEFT)
    opened.settle()
    reader = opened.workspace.store.reader
    counts = reader.people_counts().by_stage
    assert counts[Stage.FOLLOW] == 1
    assert counts[Stage.CONVERSE] == people(opened) - 1
    card = reader.card(opened.workspace.people.find("zoebrandt"))
    assert card is not None
    assert set(card.tags) >= {"print", "Makers"}
    assert card.held


def test_an_export_that_names_nobody_shows_its_rows_and_why(opened: RealWindow, qtbot: Any) -> None:
    before = opened.hashes()
    opened.drop_files(EXPORTS / "mastodon" / "blocked_accounts.csv")
    page = opened.page(PreviewPage)
    assert opened.window.current == "import"
    assert "names nobody" in opened.told()
    assert page.shelves.key == "left_out"
    assert page.left_out.isVisible()
    assert page.rows.index(0, 2).data() == "You have blocked this account."
    assert not page.taker.isEnabled()
    page.shelves._chips["files"].click()
    assert page.file_table.isVisible()
    assert page.files.index(0, 6).data() == page.files.index(0, 1).data()
    qtbot.mouseClick(page.leaver, LEFT)
    assert not opened.told()
    assert opened.hashes() == before
