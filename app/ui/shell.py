"""What belongs to the window itself: going about, undo and redo, the scheme, help, leaving."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from app import __version__
from app.core.errors import AppError
from app.services.settings import READING, SCHEME, SHORTCUTS, TRAY
from app.ui.desk import PEOPLE_PAGE, Desk
from app.ui.main_window import Dropped
from app.ui.pages import Pages
from app.ui.theme import Choice
from app.words.history import label_text, undo_text
from app.words.numbers import number
from app.words.translation import tr

if TYPE_CHECKING:
    from app.core.events import Changes
    from app.core.people import PersonId
    from app.services.rows import Label, PeopleCounts, UndoResult
    from app.ui.help.controller import HelpController
    from app.ui.palette.controller import PaletteController
    from app.ui.preferences.controller import PreferencesController
    from app.ui.preferences.rule_watch import RuleWatch
    from app.ui.quick_log.controller import QuickLogController
    from app.ui.returning.controller import ReturnController
    from app.ui.saved.controller import SavedController
    from app.ui.taking_home.controller import TakingHomeController
    from app.ui.tray.controller import TrayController

DATE_LOOKED_AT_EVERY_MS = 60_000

COPIED_AFTER_MS = 30_000
"""So long after the start the copy of the day is taken: then nobody waits for the job lane."""

LONGEST_IN_MENU = 48
"""Letters of an action's name that the Edit menu shows."""


class Shell:
    """Handles the actions of the window and keeps what it shows up to date.

    Args:
        pages: all pages, for entering them.
    """

    def __init__(self, desk: Desk, pages: Pages) -> None:
        self._desk = desk
        self._pages = pages
        self._today = desk.workspace.clock.today()
        self._rules: RuleWatch | None = None
        self._preferences: PreferencesController | None = None
        self._quick_log: QuickLogController | None = None
        self._palette: PaletteController | None = None
        self._taking_home: TakingHomeController | None = None
        self._returning: ReturnController | None = None
        self._saved: SavedController | None = None
        self._help: HelpController | None = None
        self._tray: TrayController | None = None
        self._clock = QTimer(desk)
        self._clock.setInterval(DATE_LOOKED_AT_EVERY_MS)
        self._clock.timeout.connect(self.look_at_date)
        self._copying = QTimer(desk)
        self._copying.setSingleShot(True)
        self._copying.setInterval(COPIED_AFTER_MS)
        self._copying.timeout.connect(self._back_up)
        self._handle_actions()
        desk.bridge.changed.connect(self._take_changes)
        desk.visit_asked.connect(self._visit)
        desk.theme.changed.connect(desk.actions.tint)
        desk.window.arrived.connect(lambda key: pages.page(key).enter())
        desk.window.closing.connect(self.close)
        desk.actions.tint(desk.theme.palette)
        desk.actions.action(f"theme.{desk.theme.choice.value}").setChecked(True)
        self.name_undo()
        self._offer_samples()
        self._bind_own_keys()

    def start(self) -> None:
        """Look at the date now and then from here on."""
        self._clock.start()
        # What judges people is loaded after the window is seen.
        QTimer.singleShot(0, self._desk, self._review)
        QTimer.singleShot(0, self._desk, self._count_people)
        QTimer.singleShot(0, self._desk, self._watch_rules)
        QTimer.singleShot(0, self._desk, self.show_saved)
        QTimer.singleShot(0, self._desk, self._desk.open_album)
        self._copying.start()
        self._desk.reminders_changed.connect(self._remind)
        if self._desk.workspace.settings.is_on(TRAY):
            QTimer.singleShot(0, self._desk, self._remind)
        if self._desk.workspace.settings.value(READING) == "on":
            QTimer.singleShot(0, self._desk, self._look_for_posts)

    def close(self) -> None:
        """Let the lane end before the database is closed."""
        self._clock.stop()
        self._copying.stop()
        if self._tray is not None:
            self._tray.close()
        if self._rules is not None:
            self._rules.close()
        self._desk.bridge.close()
        self._desk.closed.emit()
        self._desk.jobs.close()

    def _bind_own_keys(self) -> None:
        """Give actions the shortcuts that the user chose."""
        kept = self._desk.workspace.settings.value(SHORTCUTS)
        if kept:
            from app.ui.own_keys import read_keys

            actions = self._desk.actions
            for action, keys in read_keys(kept, actions.forms).items():
                actions.rebind(action, keys)

    def look_at_date(self) -> None:
        """Review everybody once a new day has come."""
        today = self._desk.workspace.clock.today()
        if today != self._today:
            self._today = today
            self._review()
            self._back_up()

    def _review(self) -> None:
        self._desk.jobs.run(self._desk.workspace.review.new_day)
        self._desk.jobs.run(self._desk.workspace.trash.drop_old)

    def _remind(self) -> None:
        """Show the icon beside the clock, the first time that it is wanted."""
        if self._tray is None:
            from app.ui.tray.controller import TrayController

            self._tray = TrayController(
                self._desk,
                lambda: self.come_forward(()),
                lambda found: self._quick().open_capture(found),
            )
            self._tray.settle()

    def _back_up(self) -> None:
        """Take the copy of the day; nothing that somebody waits for stands behind it by then."""
        self._desk.jobs.run(self._desk.workspace.backups.take_daily)

    def _count_people(self) -> None:
        """Say in the side bar how many people there are, until their page does."""
        if PEOPLE_PAGE in self._pages.keys and PEOPLE_PAGE not in self._pages.built:
            reader = self._desk.workspace.store.reader
            self._desk.jobs.run(reader.people_counts, done=self._show_count)

    def _show_count(self, counts: PeopleCounts) -> None:
        if PEOPLE_PAGE not in self._pages.built:
            total = counts.on_ladder
            self._desk.window.side_bar.set_count(PEOPLE_PAGE, number(total) if total else "")

    def _watch_rules(self) -> None:
        from app.ui.preferences.rule_watch import RuleWatch

        self._rules = RuleWatch(self._desk)

    def show_saved(self) -> None:
        """Show saved filters and lists in the side bar from here on."""
        from app.ui.saved.controller import SavedController

        self._saved = SavedController(self._desk)

    def _look_for_posts(self) -> None:
        from app.ui.reading.looking import looker_of

        looker_of(self._desk).keep_looking()

    def name_undo(self) -> None:
        """Say in the Edit menu what undo and redo would do."""
        history, actions = self._desk.workspace.history, self._desk.actions
        undo, redo = history.undo_label, history.redo_label
        actions.action("edit.undo").setText(
            tr("&Undo: {what}").format(what=_escaped(shortened(label_text(undo))))
            if undo
            else tr("&Undo")
        )
        actions.action("edit.redo").setText(
            tr("&Redo: {what}").format(what=_escaped(shortened(label_text(redo))))
            if redo
            else tr("&Redo")
        )
        actions.set_enabled("edit.undo", undo is not None)
        actions.set_enabled("edit.redo", redo is not None)

    def _handle_actions(self) -> None:
        desk, actions = self._desk, self._desk.actions
        known = {form.id for form in actions.forms}
        for key in self._pages.keys:
            if f"view.{key}" in known:
                actions.handle(f"view.{key}", partial(desk.window.go, key))
        for choice in Choice:
            actions.handle(f"theme.{choice.value}", partial(self._choose, choice))
        actions.handle("edit.undo", self._undo)
        actions.handle("edit.redo", self._redo)
        actions.handle("file.import", desk.window.choose_files)
        actions.handle("log.anybody", self._open_quick_log)
        actions.handle("edit.palette", self._open_palette)
        actions.handle("file.take_home", self._take_home)
        actions.handle("file.preferences", self._show_preferences)
        actions.handle("file.quit", desk.window.leave)
        actions.handle("help.contents", self._show_help)
        actions.handle("help.shortcuts", self._show_shortcuts)
        actions.handle("help.capture", self._show_capture)
        actions.handle("help.about", self._show_about)

    def _choose(self, choice: Choice) -> None:
        self._desk.theme.choose(choice)
        self._desk.workspace.settings.keep(SCHEME, choice.value)

    def _undo(self) -> None:
        history = self._desk.workspace.history
        if _concerns_many(history.undo_label):
            self._desk.jobs.run(history.undo, done=self._say)
        else:
            self._say(history.undo())

    def _say(self, result: UndoResult) -> None:
        self._desk.say(tr("Taken back: {what}").format(what=undo_text(result)))

    def _redo(self) -> None:
        history = self._desk.workspace.history
        if _concerns_many(history.redo_label):
            self._desk.jobs.run(history.redo, done=self._say_done_again)
        else:
            self._say_done_again(history.redo())

    def _say_done_again(self, result: UndoResult) -> None:
        self._desk.say(tr("Done again: {what}").format(what=label_text(result.label)))

    def _take_changes(self, changes: Changes) -> None:
        self.name_undo()
        if changes.everybody or changes.people:
            self._offer_samples()
            self._count_people()

    def _offer_samples(self) -> None:
        """Sample people can be brought in or taken out, whichever there is to do."""
        actions = self._desk.actions
        if "samples.add" not in actions.unhandled():
            has_samples = self._desk.workspace.store.reader.has_samples()
            actions.set_enabled("samples.add", not has_samples)
            actions.set_enabled("samples.remove", has_samples)

    def _show_preferences(self) -> None:
        from app.ui.preferences.controller import PreferencesController

        if self._preferences is None:
            self._preferences = PreferencesController(self._desk)
        self._preferences.open()

    def _take_home(self) -> None:
        from app.ui.taking_home.controller import TakingHomeController

        if self._taking_home is None:
            self._taking_home = TakingHomeController(self._desk)
        self._taking_home.open()

    def _visit(self, person: PersonId, address: str) -> None:
        from app.ui.returning.controller import ReturnController

        if self._returning is None:
            self._returning = ReturnController(self._desk)
        self._returning.visit(person, address)

    def come_forward(self, words: Sequence[str]) -> None:
        """Somebody started the program again, perhaps with files or an address."""
        window = self._desk.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.open_words(words)

    def open_words(self, words: Sequence[str]) -> None:
        """Look into the files among these words, and ask about the page of an address."""
        from app.core.capture import BEGINS, read_capture

        captures = [word for word in words if word.lower().startswith(BEGINS)]
        paths = [word for word in words if word not in captures]
        if paths:
            from PySide6.QtCore import QUrl

            whole = [QUrl(w).toLocalFile() if w.startswith("file:") else w for w in paths]
            self._desk.window.dropped.emit(Dropped(paths=tuple(Path(w) for w in whole if w)))
        with self._desk.notices.kindly():
            for text in captures[-1:]:
                found = read_capture(text)
                if found is None:
                    raise AppError("capture.unclear")
                self._quick().open_capture(found)

    def _quick(self) -> QuickLogController:
        from app.ui.quick_log.controller import QuickLogController

        if self._quick_log is None:
            self._quick_log = QuickLogController(self._desk)
        return self._quick_log

    def _open_quick_log(self) -> None:
        self._quick().open()

    def _open_palette(self) -> None:
        from app.ui.palette.controller import PaletteController

        if self._palette is None:
            self._palette = PaletteController(self._desk)
        self._palette.open()

    def _show_shortcuts(self) -> None:
        from app.ui.shortcuts import ShortcutSheet

        ShortcutSheet(self._desk.actions, self._desk.window).open()

    def _show_capture(self) -> None:
        from app.ui.bookmarklet import BookmarkletHelp

        BookmarkletHelp(self._desk.window).open()

    def _show_help(self, key: str = "") -> None:
        from app.ui.help.controller import HelpController

        if self._help is None:
            self._help = HelpController(self._desk)
        self._help.open(key)

    def _show_about(self) -> None:
        from platform import system

        from PySide6.QtCore import qVersion

        from app.ui.help.about import AboutDialog
        from app.words.help import about_sentences

        said = about_sentences(__version__, qVersion() or "", system())
        dialog = AboutDialog(said, self._desk.window)
        dialog.help_asked.connect(self._show_help)
        dialog.open()


def shortened(text: str) -> str:
    """Words for a menu: a long name in them, as that of an export, keeps its two ends."""
    half = LONGEST_IN_MENU // 2
    return text if len(text) <= LONGEST_IN_MENU else f"{text[:half]}…{text[-half:]}"


def _concerns_many(label: Label | None) -> bool:
    """Whether taking it back takes longer than a blink: that is for the job lane."""
    return label is not None and label.code.partition(".")[0] in (
        "import",
        "people",
        "review",
        "bulk",
    )


def _escaped(text: str) -> str:
    """Words that may hold an ampersand, for a menu."""
    return text.replace("&", "&&")
