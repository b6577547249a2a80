"""From a dropped table that says nothing to its people: the user names the columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.columns import Role
from app.core.networks import Network
from app.ui.importing.columns import ColumnsPage
from app.ui.importing.page import PreviewPage
from app.ui.theme import Theme
from tests.support.books import workbook
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton
UNCLEAR = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as made:
        yield made


def test_columns_are_named_then_read_and_the_file_is_skipped_the_next_time(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "those.csv"
    file.write_text(UNCLEAR)
    opened.drop_files(file)
    page = opened.page(ColumnsPage)
    assert page.isVisible()
    assert "those.csv" in page.title.text()
    for field in page.fields:
        field.setCurrentIndex(0)
    assert not page.reader.isEnabled()
    page.fields[0].setFocus()
    qtbot.keyClicks(page.fields[0], "Name")
    assert page.columns.roles == ((1, Role.NAME),)
    assert page.reader.isEnabled()
    qtbot.keyClicks(page.fields[1], "Handle")
    qtbot.keyClicks(page.network, "Insta")
    qtbot.mouseClick(page.reader, LEFT)
    opened.settle()
    preview = opened.page(PreviewPage)
    assert preview.isVisible()
    assert not preview.again.isVisible()
    assert preview.people.rowCount() == 2
    qtbot.mouseClick(preview.taker, LEFT)
    opened.settle()
    assert opened.workspace.store.reader.people_counts().on_ladder == 2

    opened.drop_files(file)
    assert preview.people.rowCount() == 0
    assert preview.again.isVisible()
    assert not preview.taker.isEnabled()
    qtbot.mouseClick(preview.again, LEFT)
    opened.settle()
    assert page.isVisible()


def test_cancel_and_escape_leave_everything_as_it_was(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "those.csv"
    file.write_text(UNCLEAR)
    before = opened.hashes()
    opened.drop_files(file)
    page = opened.page(ColumnsPage)
    qtbot.mouseClick(page.leaver, LEFT)
    assert opened.window.current != "import"
    opened.drop_files(file)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened.window.current != "import"
    assert opened.hashes() == before


def test_columns_that_were_guessed_wrong_are_put_right_and_other_choices_stay(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,twitter,remark\nZoe Brandt,zoe_b,Authors\nTom Reyes,tom_r,Makers\n")
    opened.drop_files(file)
    preview, page = opened.page(PreviewPage), opened.page(ColumnsPage)
    assert preview.columns.isVisible()
    preview.wishes.tag.setText("few")
    preview.people.toggle([1])
    qtbot.mouseClick(preview.columns, LEFT)
    assert page.isVisible()
    assert page.columns.networks == ((2, Network.X),)
    assert page.columns.role_of(3) is Role.NOTE
    qtbot.mouseClick(page.leaver, LEFT)
    assert preview.isVisible()
    qtbot.mouseClick(preview.columns, LEFT)
    qtbot.keyClicks(page.fields[2], "Tag")
    qtbot.mouseClick(page.reader, LEFT)
    opened.settle()
    assert preview.isVisible()
    assert preview.columns.isVisible()
    assert preview.wishes.tag.text() == "few"
    assert preview.taker.text().startswith("Import 1 person")
    qtbot.mouseClick(preview.taker, LEFT)
    opened.settle()
    zoe = opened.workspace.people.find("zoe_b")
    card = opened.workspace.store.reader.card(zoe)
    assert card is not None
    assert set(card.tags) == {"Authors", "few"}


def test_every_sheet_of_a_workbook_is_a_table_of_its_own(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "book.xlsx"
    file.write_bytes(
        workbook({"Eins": [["a1", "b1"], ["maren okafor", "x"]], "Zwei": [["c1"], ["ilse brandt"]]})
    )
    opened.drop_files(file)
    page = opened.page(ColumnsPage)
    assert page.isVisible()
    assert page.sheets is not None
    page.fields[0].setCurrentIndex(page.fields[0].findData("name"))
    page.sheets.choose("1")
    page.sheets.chosen.emit("1")
    assert "Zwei" in page.title.text()
    assert len(page.fields) == 1
    page.fields[0].setCurrentIndex(page.fields[0].findData("name"))
    page.header.setChecked(True)
    assert [told.sheet for told in page.told] == ["Eins", "Zwei"]
    qtbot.mouseClick(page.reader, LEFT)
    opened.settle()
    preview = opened.page(PreviewPage)
    assert [p.name for p in preview._choice.plan.people] == ["maren okafor", "ilse brandt"]
