"""Shortcuts of the user's own, joined: what is chosen is checked, kept, and in force at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.services.settings import SHORTCUTS
from app.ui.actions import menu_titles
from app.ui.desk import Desk
from app.ui.own_keys import check_key, portable, read_keys, written_keys
from app.ui.preferences.keys_panel import KeyRow, KeysPanel
from app.ui.shortcuts import plain
from app.ui.widgets.text import shown_key
from app.words.errors import sentence


class KeysController:
    """The page of shortcuts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions = desk.actions
        self._panel: KeysPanel | None = None

    def build(self) -> QWidget:
        """The page, showing what is in force."""
        panel = self._panel = KeysPanel()
        panel.key_chosen.connect(self._take)
        panel.cleared.connect(lambda action: self._bind({action: ()}))
        panel.restored.connect(self._restore)
        panel.all_restored.connect(self._restore_all)
        panel.destroyed.connect(self._forget)
        self._show()
        return panel

    def _forget(self) -> None:
        self._panel = None

    def _own(self) -> dict[str, tuple[str, ...]]:
        kept = self._desk.workspace.settings.value(SHORTCUTS)
        return read_keys(kept, self._actions.forms)

    def _take(self, action: str, key: str) -> None:
        forms = self._actions.forms
        form = next(form for form in forms if form.id == action)
        live = {one.id: self._actions.keys(one.id) for one in forms}
        try:
            check_key(form, portable(key), forms, live)
        except AppError as error:
            if self._panel is not None:
                self._panel.tell_problem(sentence(error))
            return
        self._bind({action: (portable(key),)})

    def _bind(self, more: dict[str, tuple[str, ...]]) -> None:
        self._keep(self._own() | more)

    def _restore(self, action: str) -> None:
        """Give an action the program's own shortcuts, unless another has one of them by now."""
        forms = self._actions.forms
        form = next(form for form in forms if form.id == action)
        taken = {
            key for one in forms if one.id != action for key in self._actions.keys(one.id)
        } & set(form.keys)
        if taken:
            key = sorted(taken)[0]
            other = next(one for one in forms if key in self._actions.keys(one.id))
            if self._panel is not None:
                error = AppError("keys.taken", key=shown_key(key), action=plain(other.text))
                self._panel.tell_problem(sentence(error))
            return
        self._keep({name: keys for name, keys in self._own().items() if name != action})

    def _restore_all(self) -> None:
        self._keep({})

    def _keep(self, own: dict[str, tuple[str, ...]]) -> None:
        forms = self._actions.forms
        usual = {form.id: form.keys for form in forms}
        own = {name: keys for name, keys in own.items() if keys != usual[name]}
        self._desk.workspace.settings.keep(SHORTCUTS, written_keys(own))
        for form in forms:
            keys = own.get(form.id, form.keys)
            if keys != self._actions.keys(form.id):
                self._actions.rebind(form.id, keys)
        self._show()

    def _show(self) -> None:
        if self._panel is None:
            return
        titles = menu_titles()
        self._panel.show_rows(
            [
                KeyRow(
                    id=form.id,
                    text=plain(form.text),
                    menu=plain(titles[form.menu]),
                    keys=tuple(map(shown_key, self._actions.keys(form.id))),
                    is_own=self._actions.keys(form.id) != form.keys,
                )
                for form in self._actions.forms
            ]
        )
