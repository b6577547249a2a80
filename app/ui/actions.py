"""The one table of actions: each is in the menu bar, with its shortcut and, once it can, a handler.

Knows ids, words, keys and menus. Refuses to know what an action does: pages hand in handlers. An
action that nobody handles, or whose person is not there, is disabled. Single keys belong to the
scope PERSON: they work only while the focus is in a widget that was attached to that scope, and
text fields keep their letters to themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.core.errors import AppError
from app.ui import icons
from app.ui.theme import Palette, grown
from app.words.translation import tr


class Menu(StrEnum):
    """The menus, in the order of the bar."""

    FILE = "file"
    EDIT = "edit"
    PERSON = "person"
    VIEW = "view"
    HELP = "help"


class Scope(StrEnum):
    """Where an action works: anywhere in the window, or on the person that is open."""

    WINDOW = "window"
    PERSON = "person"


class ActionForm(NamedTuple):
    """One row of the table.

    Args:
        id: ``what.does``; handlers are handed in under it.
        text: as the menu shows it.
        keys: shortcuts; the menu shows the first.
        group: id of an exclusive choice that it is part of, or empty.
        opens_section: a line stands above it in the menu.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: Scope = Scope.WINDOW
    group: str = ""
    opens_section: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    @property
    def is_single_key(self) -> bool:
        """Whether a shortcut is one bare letter."""
        return any(len(key) == 1 and key.isalpha() for key in self.keys)


def menu_titles() -> dict[Menu, str]:
    """The words in the menu bar."""
    return {
        Menu.FILE: tr("&File"),
        Menu.EDIT: tr("&Edit"),
        Menu.PERSON: tr("&Person"),
        Menu.VIEW: tr("&View"),
        Menu.HELP: tr("&Help"),
    }


def action_table() -> tuple[ActionForm, ...]:
    """All actions of the window, in the order of the menus."""
    return (*_file_actions(), *_edit_actions(), *_person_actions(), *_view_actions())


def _file_actions() -> tuple[ActionForm, ...]:
    file = Menu.FILE
    return (
        ActionForm(id="person.new", text=tr("&New person…"), menu=file, keys=("Ctrl+N",), icon="user-plus"),
        ActionForm(id="file.import", text=tr("&Import…"), menu=file, keys=("Ctrl+O",), icon="file-down"),
        ActionForm(id="report.print", text=tr("&Print report…"), menu=file, keys=("Ctrl+P",), icon="printer", opens_section=True),
        ActionForm(id="report.export", text=tr("&Export report…"), menu=file, keys=("Ctrl+Shift+E",), icon="download"),
        ActionForm(id="list.paper", text=tr("Print or save the &list…"), menu=file, keys=("Ctrl+Shift+P",), icon="printer"),
        ActionForm(id="file.take_home", text=tr("Take everything &home…"), menu=file, icon="download", opens_section=True),
        ActionForm(id="file.preferences", text=tr("Pre&ferences…"), menu=file, keys=("Ctrl+,",), icon="settings", opens_section=True, role=QAction.MenuRole.PreferencesRole),
        ActionForm(id="file.quit", text=tr("&Quit"), menu=file, keys=("Ctrl+Q",), icon="log-out", opens_section=True, role=QAction.MenuRole.QuitRole),
    )  # fmt: skip


def _edit_actions() -> tuple[ActionForm, ...]:
    edit = Menu.EDIT
    return (
        ActionForm(id="edit.undo", text=tr("&Undo"), menu=edit, keys=("Ctrl+Z",), icon="undo-2"),
        ActionForm(id="edit.redo", text=tr("&Redo"), menu=edit, keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
        ActionForm(id="view.history", text=tr("&History…"), menu=edit, keys=("Ctrl+H",), icon="clock"),
        ActionForm(id="edit.find", text=tr("&Find people"), menu=edit, keys=("Ctrl+F", "/"), icon="search", opens_section=True),
        ActionForm(id="edit.palette", text=tr("&Go to or do…"), menu=edit, keys=("Ctrl+K",), icon="arrow-right"),
        ActionForm(id="view.trash", text=tr("&Trash…"), menu=edit, icon="trash-2", opens_section=True),
    )  # fmt: skip


def _person_actions() -> tuple[ActionForm, ...]:
    menu, scope = Menu.PERSON, Scope.PERSON
    return (
        ActionForm(id="log.like", text=tr("Log a &like"), menu=menu, keys=("L",), icon="heart", scope=scope),
        ActionForm(id="log.reshare", text=tr("Log a &reshare"), menu=menu, keys=("R",), icon="repeat-2", scope=scope),
        ActionForm(id="log.comment", text=tr("Log a &comment…"), menu=menu, keys=("C",), icon="message-circle", scope=scope),
        ActionForm(id="log.question", text=tr("Log a &question…"), menu=menu, keys=("Q",), icon="circle-question-mark", scope=scope),
        ActionForm(id="log.message", text=tr("Log a &message…"), menu=menu, keys=("M",), icon="mail", scope=scope),
        ActionForm(id="log.read", text=tr("Log something rea&d…"), menu=menu, keys=("D",), icon="book-open", scope=scope),
        ActionForm(id="log.theirs", text=tr("Log what &they did…"), menu=menu, keys=("T",), icon="reply", scope=scope),
        ActionForm(id="log.anybody", text=tr("Log with an&ybody…"), menu=menu, keys=("Ctrl+L",), icon="heart"),
        ActionForm(id="person.note", text=tr("&Note…"), menu=menu, keys=("N",), icon="sticky-note", scope=scope, opens_section=True),
        ActionForm(id="person.draft", text=tr("Wr&ite a draft…"), menu=menu, keys=("W",), icon="pencil", scope=scope),
        ActionForm(id="draft.next", text=tr("Ne&xt finding in the draft"), menu=menu, keys=("F8",), scope=scope),
        ActionForm(id="draft.previous", text=tr("&Previous finding in the draft"), menu=menu, keys=("Shift+F8",), scope=scope),
        ActionForm(id="person.move", text=tr("Mo&ve to stage…"), menu=menu, keys=("Ctrl+M",), icon="arrow-right", scope=scope, opens_section=True),
        ActionForm(id="person.rest", text=tr("Let re&st…"), menu=menu, keys=("Ctrl+R",), icon="moon", scope=scope),
        ActionForm(id="person.wake", text=tr("&Wake"), menu=menu, keys=("Ctrl+Shift+R",), icon="sun", scope=scope),
        ActionForm(id="person.set_aside", text=tr("Set &aside…"), menu=menu, keys=("Ctrl+Shift+A",), icon="user-minus", scope=scope),
        ActionForm(id="person.sheet", text=tr("S&heet on paper…"), menu=menu, icon="printer", scope=scope, opens_section=True),
        ActionForm(id="person.delete", text=tr("D&elete"), menu=menu, keys=("Ctrl+Del",), icon="trash-2", scope=scope, opens_section=True),
        ActionForm(id="person.forget", text=tr("&Forget this person…"), menu=menu, scope=scope),
        ActionForm(id="view.triage", text=tr("&Go through people…"), menu=menu, icon="check", opens_section=True),
        ActionForm(id="view.duplicates", text=tr("Find d&uplicates…"), menu=menu, icon="users"),
        ActionForm(id="view.names", text=tr("Name acc&ounts…"), menu=menu, icon="at-sign"),
    )  # fmt: skip


def _view_actions() -> tuple[ActionForm, ...]:
    view, aid = Menu.VIEW, Menu.HELP
    return (
        ActionForm(id="view.today", text=tr("&Today"), menu=view, keys=("Ctrl+1",), icon="sun"),
        ActionForm(id="view.people", text=tr("&People"), menu=view, keys=("Ctrl+2",), icon="users"),
        ActionForm(id="view.board", text=tr("&Board"), menu=view, keys=("Ctrl+3",), icon="square-kanban"),
        ActionForm(id="view.reading", text=tr("R&eading"), menu=view, keys=("Ctrl+4",), icon="book-open"),
        ActionForm(id="view.progress", text=tr("P&rogress"), menu=view, keys=("Ctrl+5",), icon="trending-up"),
        ActionForm(id="reading.refresh", text=tr("Look for new p&osts"), menu=view, keys=("F5",), icon="repeat-2", opens_section=True),
        ActionForm(id="theme.light", text=tr("&Light"), menu=view, group="theme", opens_section=True),
        ActionForm(id="theme.dark", text=tr("&Dark"), menu=view, group="theme"),
        ActionForm(id="theme.system", text=tr("As the &system"), menu=view, group="theme"),
        ActionForm(id="help.contents", text=tr("Help &contents"), menu=aid, keys=("F1",), icon="circle-question-mark"),
        ActionForm(id="help.first_run", text=tr("&First steps"), menu=aid, icon="user-plus"),
        ActionForm(id="help.exports", text=tr("Where do I get my &export?"), menu=aid, icon="download"),
        ActionForm(id="help.moving_out", text=tr("&Moving out"), menu=aid, icon="log-out"),
        ActionForm(id="help.capture", text=tr("Log from the &browser…"), menu=aid, icon="external-link"),
        ActionForm(id="samples.add", text=tr("Add sample &people"), menu=aid, icon="users", opens_section=True),
        ActionForm(id="samples.remove", text=tr("Take the sample people &out"), menu=aid, icon="user-minus"),
        ActionForm(id="help.shortcuts", text=tr("&Shortcuts"), menu=aid, keys=("?",), icon="keyboard", opens_section=True),
        ActionForm(id="help.about", text=tr("&About Acquainted"), menu=aid, icon="info", role=QAction.MenuRole.AboutRole),
    )  # fmt: skip


class Actions(QObject):
    """The table, alive.

    Args:
        window: owns the actions; WINDOW ones work anywhere in it.
        tell: shows an expected failure of a handler.
    """

    def __init__(self, window: QWidget, tell: Callable[[AppError], None]) -> None:
        super().__init__(window)
        self._tell = tell
        self._window = window
        self.forms = action_table()
        self._actions: dict[str, QAction] = {}
        self._handlers: dict[str, Callable[[], object]] = {}
        self._later: dict[str, Callable[[], object]] = {}
        self._off: set[str] = set()
        self._groups: dict[str, QActionGroup] = {}
        self._has_person = False
        self._palette: Palette | None = None
        self._personal = tuple(f.id for f in self.forms if f.scope is Scope.PERSON)
        self._keys = {form.id: form.keys for form in self.forms}
        for form in self.forms:
            self._make(form)

    def action(self, key: str) -> QAction:
        """One action, for a button that does the same."""
        return self._actions[key]

    def keys(self, key: str) -> tuple[str, ...]:
        """The shortcuts of an action that are in force: the user's own, or the table's."""
        return self._keys[key]

    def rebind(self, key: str, keys: tuple[str, ...]) -> None:
        """Give an action these shortcuts from now on.

        One bare letter works only where the action's scope is attached, whatever it was before.
        """
        self._keys[key] = keys
        action = self._actions[key]
        action.setShortcuts([QKeySequence(one) for one in keys])
        self._place(action, keys)

    def handle(self, key: str, handler: Callable[[], object]) -> None:
        """Say what an action does.

        Raises:
            KeyError: the table has no such action.
            ValueError: it is handled already.
        """
        if key in self._handlers:
            raise ValueError(key)
        self._handlers[key] = handler
        if self._later.pop(key, None) is None:
            self._actions[key].triggered.connect(lambda: self._do(key))
        self._settle(key)

    def handle_later(self, key: str, prepare: Callable[[], object]) -> None:
        """Say what makes an action's handler be handed in, when the action is first used.

        Args:
            prepare: calls `handle` for this action.
        """
        self._later[key] = prepare
        self._actions[key].triggered.connect(lambda: self._do(key))
        self._settle(key)

    def unhandled(self) -> tuple[str, ...]:
        """Actions that do nothing yet."""
        return tuple(form.id for form in self.forms if not self._is_handled(form.id))

    def attach(self, scope: Scope, widget: QWidget) -> None:
        """Let the actions of a scope work while the focus is in a widget."""
        widget.addActions([self._actions[f.id] for f in self.forms if f.scope is scope])

    def set_enabled(self, key: str, is_enabled: bool) -> None:
        """Offer an action or not; without a handler it stays off."""
        if is_enabled:
            self._off.discard(key)
        else:
            self._off.add(key)
        self._settle(key)

    def set_person(self, has_person: bool) -> None:
        """Offer the actions on a person only while there is one."""
        self._has_person = has_person
        for key in self._personal:
            self._settle(key)

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into the menu bar."""
        menus = {menu: bar.addMenu(title) for menu, title in menu_titles().items()}
        for each in menus.values():
            each.aboutToShow.connect(self._paint)
        for form in self.forms:
            menu: QMenu = menus[form.menu]
            if form.opens_section:
                menu.addSeparator()
            menu.addAction(self._actions[form.id])

    def tint(self, palette: Palette) -> None:
        """Paint the icons in the colours of a scheme, once a menu opens."""
        self._palette = palette

    def _paint(self) -> None:
        if self._palette is None:
            return
        for form in self.forms:
            if form.icon:
                self._actions[form.id].setIcon(
                    icons.icon(form.icon, self._palette.muted, grown(icons.SIZE))
                )
        self._palette = None

    def _make(self, form: ActionForm) -> None:
        action = QAction(form.text, self)
        action.setObjectName(form.id)
        action.setShortcuts([QKeySequence(key) for key in form.keys])
        action.setMenuRole(form.role)
        self._place(action, form.keys)
        if form.group:
            action.setCheckable(True)
            if form.group not in self._groups:
                self._groups[form.group] = QActionGroup(self)
            self._groups[form.group].addAction(action)
        self._actions[form.id] = action
        self._settle(form.id)

    def _place(self, action: QAction, keys: tuple[str, ...]) -> None:
        """Let shortcuts work in the whole window, but one bare letter only on the person."""
        is_narrow = any(len(key) == 1 and key.isalpha() for key in keys)
        context = Qt.ShortcutContext
        action.setShortcutContext(
            context.WidgetWithChildrenShortcut if is_narrow else context.WindowShortcut
        )
        if is_narrow:
            self._window.removeAction(action)
        else:
            self._window.addAction(action)

    def _settle(self, key: str) -> None:
        is_there = key not in self._personal or self._has_person
        is_on = self._is_handled(key) and key not in self._off
        self._actions[key].setEnabled(is_on and is_there)

    def _is_handled(self, key: str) -> bool:
        return key in self._handlers or key in self._later

    def _do(self, key: str) -> None:
        try:
            if key in self._later:
                self._later[key]()
            self._handlers[key]()
        except AppError as error:
            self._tell(error)
