"""Shortcuts of the user's own: what may be one, and what was kept that can't be any more."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.ui.actions import action_table
from app.ui.own_keys import check_key, portable, read_keys, written_keys

FORMS = action_table()
LIVE = {form.id: form.keys for form in FORMS}
BY_ID = {form.id: form for form in FORMS}


@pytest.mark.parametrize(
    ("action", "key", "code"),
    [
        ("view.history", "Ctrl+Shift+H", None),
        ("view.history", "F7", None),
        ("view.history", "Alt+Left", None),
        ("log.like", "X", None),
        ("log.like", "Ctrl+Alt+L", None),
        ("view.history", "Ctrl+H", None),
        ("view.history", "X", "keys.bare"),
        ("view.history", "Shift+X", "keys.bare"),
        ("view.history", "7", "keys.bare"),
        ("view.history", "Tab", "keys.moving"),
        ("view.history", "Shift+Tab", "keys.moving"),
        ("log.like", "Space", "keys.moving"),
        ("log.like", "Esc", "keys.moving"),
        ("person.delete", "X", "keys.harmful"),
        ("person.forget", "X", "keys.harmful"),
        ("view.history", "Ctrl+Z", "keys.taken"),
        ("log.like", "C", "keys.taken"),
        ("view.history", "", "keys.none"),
    ],
)
def test_what_may_be_a_shortcut(action: str, key: str, code: str | None) -> None:
    if code is None:
        check_key(BY_ID[action], key, FORMS, LIVE)
        return
    with pytest.raises(AppError) as raised:
        check_key(BY_ID[action], key, FORMS, LIVE)
    assert raised.value.code == code


def test_every_shortcut_of_the_program_is_written_as_it_is_kept() -> None:
    assert [key for form in FORMS for key in form.keys if portable(key) != key] == []


def test_what_was_kept_comes_back_and_what_can_be_no_more_is_passed_over() -> None:
    own = {"view.history": ("Ctrl+Shift+H",), "log.like": ()}
    assert read_keys(written_keys(own), FORMS) == own
    assert written_keys({}) == ""
    assert read_keys("{", FORMS) == read_keys("[1]", FORMS) == read_keys("", FORMS) == {}
    odd = '{"gone": ["F7"], "log.like": "L", "view.history": ["X"], "edit.find": ["Ctrl+Z"]}'
    assert read_keys(odd, FORMS) == {}


def test_two_may_change_places() -> None:
    own = {"log.like": ("C",), "log.comment": ("L",)}
    assert read_keys(written_keys(own), FORMS) == own
