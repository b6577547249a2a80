"""A gesture is logged from anywhere in four strokes, and its Undo means that gesture alone."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt

from app.core.interactions import Kind
from app.core.people import PersonId
from app.ui.people.list_new import NewPerson
from app.ui.quick_log.gestures import kind_typed
from app.ui.quick_log.sheet import QuickLog
from app.ui.shell import Shell
from app.ui.theme import Theme
from tests.support.desk import TODAY
from tests.support.real_window import RealWindow, real_window

ENTER = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        for name in ("Maren Holt", "Aiko Tan"):
            made.workspace.people.add(name)
        made.settle()
        yield made


@pytest.fixture
def shell(opened: RealWindow) -> Shell:
    return opened.shell


def ask(opened: RealWindow, qtbot: Any) -> QuickLog:
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CONTROL)
    sheet: QuickLog = opened.page(QuickLog)
    qtbot.waitUntil(sheet.isVisible)
    return sheet


def acts(opened: RealWindow) -> list[tuple[Kind, dt.date, str]]:
    maren = opened.workspace.people.find("Maren Holt")
    found = opened.workspace.store.reader.timeline(PersonId(maren)).interactions
    return [(act.kind, act.day, act.text) for act in found]


def take_maren(sheet: QuickLog, qtbot: Any) -> None:
    qtbot.keyClicks(sheet.finder.field, "mar")
    assert [text.split(" ")[0] for text in sheet.finder.texts] == ["Maren"]
    qtbot.keyClick(sheet.finder.field, ENTER)


def test_a_name_a_key_and_enter_log_a_gesture(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    chip = sheet.gestures.chips[Kind.LIKE]
    qtbot.keyClick(chip, Qt.Key.Key_L)
    assert chip.isChecked()
    qtbot.keyClick(chip, ENTER)
    assert acts(opened) == [(Kind.LIKE, TODAY, "")]
    assert opened.said() == "Logged: You liked a post"


def test_undo_takes_this_gesture_back_though_another_came_after(
    opened: RealWindow, qtbot: Any
) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "reshare")
    qtbot.keyClick(sheet.gestures.chips[Kind.RESHARE], ENTER)
    maren = opened.workspace.people.find("Maren Holt")
    opened.workspace.people.note(maren, "Later")
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    assert acts(opened) == []
    assert [note.text for note in opened.workspace.store.reader.timeline(maren).notes] == ["Later"]
    assert opened.said() == "Entry removed."


def test_undo_of_what_was_done_last_is_an_undo(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "d")
    qtbot.keyClick(sheet.gestures.chips[Kind.READ], ENTER)
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    assert acts(opened) == []
    assert opened.said().startswith("Taken back:")
    assert opened.workspace.history.redo_label is not None


def test_the_day_and_words_can_be_typed(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "c")
    qtbot.keyClicks(sheet.when, "-3")
    qtbot.keyClicks(sheet.sheet.text, "On tides")
    qtbot.keyClick(sheet.sheet.text, ENTER)
    assert acts(opened) == [(Kind.COMMENT, TODAY - dt.timedelta(days=3), "On tides")]


def test_a_day_that_cannot_be_read_logs_nothing(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "l")
    qtbot.keyClicks(sheet.when, "someday")
    qtbot.keyClick(sheet.when, ENTER)
    assert acts(opened) == []
    assert sheet.isVisible()
    assert sheet.day_problem.text().startswith("“someday” is no day")
    sheet.when.clear()
    qtbot.keyClicks(sheet.when, "2027-01-01")
    assert sheet.day_problem.text().startswith("1 January 2027 is still to come")
    assert sheet.when.accessibleDescription() == sheet.day_problem.text()
    sheet.when.clear()
    qtbot.keyClicks(sheet.when, "yes")
    assert not sheet.day_problem.isVisible()
    qtbot.keyClick(sheet.when, ENTER)
    assert [day for _kind, day, _text in acts(opened)] == [TODAY - dt.timedelta(days=1)]


def test_what_is_too_soon_asks_why(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "m")
    qtbot.keyClick(sheet.gestures.chips[Kind.MESSAGE], ENTER)
    assert acts(opened) == []
    assert sheet.sheet.reason.isVisible()
    qtbot.keyClicks(sheet.sheet.reason, "They asked for it")
    qtbot.keyClick(sheet.sheet.reason, ENTER)
    assert [kind for kind, _day, _text in acts(opened)] == [Kind.MESSAGE]


def test_nobody_found_is_said_and_escape_leaves(opened: RealWindow, qtbot: Any) -> None:
    sheet = ask(opened, qtbot)
    qtbot.keyClicks(sheet.finder.field, "zzz")
    assert sheet.problem.text() == "Nobody is called that here."
    qtbot.keyClick(sheet.finder.field, ENTER)
    assert not sheet.gestures.isVisible()
    qtbot.keyClick(sheet.finder.field, Qt.Key.Key_Escape)
    assert acts(opened) == []


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("l", Kind.LIKE), ("R", Kind.RESHARE), ("rea", Kind.READ), ("mess", Kind.MESSAGE), ("", None)],
)
def test_a_key_or_the_beginning_of_a_word_means_a_gesture(typed: str, kind: Kind | None) -> None:
    assert kind_typed(typed) is kind


PAGE = "https://x.com/maren_holt/status/1234567890"


def test_a_page_of_somebody_here_is_logged_with_its_address(
    opened: RealWindow, shell: Shell, qtbot: Any
) -> None:
    maren = opened.workspace.people.find("Maren Holt")
    opened.workspace.people.add_account(maren, "https://x.com/maren_holt")
    shell.open_words([f"acquainted:capture?url={quote(PAGE)}&title=On%20tides"])
    sheet: QuickLog = opened.page(QuickLog)
    assert sheet.page.text() == "On tides"
    assert sheet.finder.field.text() == "Maren Holt"
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "l")
    qtbot.keyClick(sheet.gestures.chips[Kind.LIKE], ENTER)
    (act,) = opened.workspace.store.reader.timeline(maren).interactions
    assert (act.kind, act.url, act.told) == (Kind.LIKE, PAGE, True)


def test_whoever_is_not_here_yet_can_be_added_from_the_page(
    opened: RealWindow, shell: Shell, qtbot: Any
) -> None:
    shell.open_words(["acquainted:capture?url=https%3A%2F%2Fx.com%2Fedda_hraun"])
    dialog: NewPerson = opened.page(NewPerson)
    assert dialog.name.text() == "edda_hraun"
    dialog.address.setText("nowhere")
    dialog.adder.click()
    assert dialog.problem.text()
    dialog.address.setText("https://x.com/edda_hraun")
    dialog.adder.click()
    sheet: QuickLog = opened.page(QuickLog)
    assert sheet.finder.field.text() == "edda_hraun"
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "d")
    qtbot.keyClick(sheet.gestures.chips[Kind.READ], ENTER)
    edda = opened.workspace.people.find("edda_hraun")
    assert len(opened.workspace.store.reader.timeline(edda).interactions) == 1


def test_a_page_that_names_nobody_asks_who_it_is(
    opened: RealWindow, shell: Shell, qtbot: Any
) -> None:
    shell.open_words(["acquainted:capture?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Da"])
    sheet: QuickLog = opened.page(QuickLog)
    assert sheet.page.isVisible()
    take_maren(sheet, qtbot)
    qtbot.keyClicks(sheet.gestures.chips[Kind.LIKE], "l")
    qtbot.keyClick(sheet.gestures.chips[Kind.LIKE], ENTER)
    assert acts(opened) == [(Kind.LIKE, TODAY, "")]


def test_an_address_that_is_no_page_is_said_and_nothing_opens(
    opened: RealWindow, shell: Shell
) -> None:
    shell.open_words(["acquainted:capture?url=javascript%3Aalert(1)"])
    assert opened.told() == "That address names no page that can be logged."
    assert opened.window.findChildren(QuickLog) == []


def test_a_second_start_brings_the_window_forward_and_looks_into_files(
    opened: RealWindow, shell: Shell, qtbot: Any, tmp_path: Path
) -> None:
    opened.window.showMinimized()
    with qtbot.waitSignal(opened.window.dropped) as dropped:
        shell.come_forward([str(tmp_path / "a.zip"), (tmp_path / "b.zip").as_uri()])
    assert dropped.args[0].paths == (tmp_path / "a.zip", tmp_path / "b.zip")
    assert not opened.window.isMinimized()
