"""Undo by name, the scheme, going about, help, a new day, and leaving."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.clock import FixedClock
from app.core.events import Changes
from app.services.rows import Label, UndoResult
from app.ui.application import settle
from app.ui.help.about import AboutDialog
from app.ui.shell import LONGEST_IN_MENU, shortened
from app.ui.shortcuts import ShortcutSheet
from app.ui.theme import DARK, Choice

ADDED = Label(code="person.add", values=(("name", "Maren & Co"),))


@pytest.fixture
def opened(open_rows: Callable[..., Any]) -> Any:
    return open_rows()


def test_undo_and_redo_are_named(opened: Any) -> None:
    actions, history = opened.desk.actions, opened.workspace.history
    undo, redo = actions.action("edit.undo"), actions.action("edit.redo")
    assert undo.text() == "&Undo: Add Maren && Co"
    assert (undo.isEnabled(), redo.isEnabled(), redo.text()) == (True, False, "&Redo")
    history.undo = lambda: UndoResult(label=ADDED, kept=("Aiko",))
    undo.trigger()
    said = opened.desk.window.toast.label.text()
    assert said == "Taken back: Add Maren & Co. Edited since and kept: Aiko."
    history.undo_label, history.redo_label = None, ADDED
    history.redo = lambda: UndoResult(label=ADDED)
    opened.workspace.store.tell(Changes(label="undo"))
    assert (undo.text(), undo.isEnabled()) == ("&Undo", False)
    assert redo.text() == "&Redo: Add Maren && Co"
    redo.trigger()
    assert opened.desk.window.toast.label.text() == "Done again: Add Maren & Co"


def test_the_scheme_is_chosen_from_the_menu_and_kept(opened: Any) -> None:
    assert opened.desk.actions.action("theme.light").isChecked()
    opened.desk.actions.action("theme.dark").trigger()
    assert opened.desk.theme.palette is DARK
    assert opened.workspace.kept == {"scheme": "dark"}
    opened.desk.theme.choose(Choice.LIGHT)


def test_a_new_day_is_reviewed_and_copied_once(opened: Any) -> None:
    reviews: list[dt.date] = []
    copies: list[bool] = []
    workspace = opened.workspace
    workspace.review = SimpleNamespace(new_day=lambda: reviews.append(workspace.clock.today()))
    workspace.backups = SimpleNamespace(take_daily=lambda: copies.append(True))
    opened.shell.look_at_date()
    opened.desk.jobs.finish()
    assert reviews == copies == []
    workspace.clock = FixedClock(date=dt.date(2026, 11, 23))
    opened.shell.look_at_date()
    opened.shell.look_at_date()
    opened.desk.jobs.finish()
    assert reviews == [dt.date(2026, 11, 23)]
    assert copies == [True]


def test_starting_reviews_and_closing_ends_everything(opened: Any, tmp_path: Path) -> None:
    reviews: list[bool] = []
    rules = tmp_path / "config" / "rules.toml"
    opened.workspace.policy = SimpleNamespace(user_file=rules, problem=None, refresh=lambda: False)
    opened.workspace.review = SimpleNamespace(new_day=lambda: reviews.append(True))
    opened.shell.show_saved = lambda: None
    opened.desk.open_album = lambda: None
    opened.shell.start()
    assert reviews == []
    settle(opened.desk)
    assert reviews == [True]
    opened.desk.actions.action("file.quit").trigger()
    assert not opened.desk.window.isVisible()
    assert not opened.shell._clock.isActive()


def test_the_sheet_of_shortcuts_opens(opened: Any) -> None:
    opened.desk.actions.action("help.shortcuts").trigger()
    sheet = opened.desk.window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    sheet.accept()


def test_about_says_the_version(opened: Any) -> None:
    opened.desk.actions.action("help.about").trigger()
    about = opened.desk.window.findChild(AboutDialog)
    assert "Acquainted " in about.accessibleDescription()
    assert "Everything stays on this computer." in about.accessibleDescription()
    about.accept()


def test_the_menu_leads_to_the_pages(opened: Any) -> None:
    opened.desk.actions.action("view.people").trigger()
    assert opened.desk.window.current == "people"


def test_a_long_name_in_the_menu_keeps_its_two_ends() -> None:
    text = "Import twitter-2026-09-01-8f3a2c1b9e7d4f60a1b2c3d4e5f6a7b8.zip"
    short = shortened(text)
    assert len(short) == LONGEST_IN_MENU + 1
    assert (short[:15], short[-4:]) == ("Import twitter-", ".zip")
    assert shortened("Like for Maren Okafor") == "Like for Maren Okafor"
