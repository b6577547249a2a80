"""The application: one QApplication, the table of pages, the bug hook, and pictures of it all.

The only place that puts window, pages and workspace together. A page is one row in
`app.ui.page_table`; a picture for the command ``screens`` is one row in `screen_table` or
`empty_screen_table`.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from app import __version__
from app.core.errors import AppError
from app.paths import Paths, resource_root
from app.services.rows import PeopleQuery
from app.services.settings import (
    FIRST_PAGE,
    LANGUAGE,
    LESS_MOTION,
    SCHEME,
    TEXT_SIZE,
    Settings,
)
from app.ui import i18n, icons
from app.ui.desk import FIRST_RUN_PAGE, PEOPLE_PAGE, TODAY_PAGE, Desk, PageForm, Screen
from app.ui.main_window import MainWindow
from app.ui.page_table import page_table
from app.ui.pages import Pages
from app.ui.shell import Shell
from app.ui.theme import Choice, Theme
from app.ui.widgets.side_bar import Place
from app.ui.window_state import WindowState
from app.words.translation import tr

if TYPE_CHECKING:
    from app.services.picturing import Picturing
    from app.services.workspace import Workspace
    from app.ui.instance import Instance

QUICKLY_PACKED = 80
"""The "quality" of a PNG, of which nothing is lost: packed in two thirds of the time, 2 % longer."""

RENEWED = 75
"""The code with which the loop ends so that the window opens anew."""

_THEME = "acquainted_theme"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]

FIRST_PAGES = (TODAY_PAGE, PEOPLE_PAGE)
"""The page that opens: the first of these that there is, once somebody is here."""


def screen_table() -> tuple[Screen, ...]:
    """All pictures of the window over people."""
    from app.ui import screens

    return (*screens.pages(), *screens.states())


def empty_screen_table() -> tuple[Screen, ...]:
    """All pictures of the window while nobody is here yet."""
    from app.ui import screens

    return screens.beginnings()


def application(argv: Sequence[str], language: str = i18n.SYSTEM) -> QApplication:
    """The one QApplication, made if it is not there, with names, icons and language.

    Args:
        language: what it speaks if it is made now.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        qInstallMessageHandler(hear_qt)
        # The style by name: a style made here would make Python classes of all that QStyle has.
        app = QApplication([*(argv or ["acquainted"]), "-style", "Fusion"])
        app.setApplicationName("Acquainted")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("acquainted")
        app.aboutToQuit.connect(icons.forget)
        i18n.install(app, resource_root(), language)
    icons.install(resource_root())
    return app


def hear_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Take what Qt has to say to the program's log.

    Without a display Qt remarks on every window that it has no window manager: that is no news.
    """
    if not message.startswith("This plugin does not support"):
        level = logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING
        logging.getLogger("qt").log(level, message)


def theme_of(app: QApplication) -> Theme:
    """The application's theme, made the first time."""
    # Kept by name: looking for it among the children would make a Python object of each of them.
    theme = app.property(_THEME)
    if not isinstance(theme, Theme):
        theme = Theme(app, resource_root())
        app.setProperty(_THEME, theme)
    return theme


def compose(
    workspace: Workspace,
    paths: Paths,
    theme: Theme,
    forms: Sequence[PageForm] = (),
    *,
    front: str = "",
    known: Path | None = None,
) -> tuple[Desk, Shell]:
    """Put window and pages over a workspace. The desk's window owns all of it.

    Only the page in front is built; the others are when they are needed.

    Args:
        forms: the pages there are; all of `page_table` by default.
        front: the page in front; by default that of `FIRST_PAGES`, or of the first steps while
            nobody is here.
        known: where the list of workspaces lies that were opened; by default with this one.
    """
    forms = forms or page_table()
    places = tuple(
        Place(key=form.key, text=form.text, icon=form.icon, shortcut=form.shortcut)
        for form in forms
        if form.text
    )
    state = WindowState(paths.config)
    desk = Desk(
        workspace=workspace,
        paths=paths,
        window=MainWindow(places, state),
        theme=theme,
        state=state,
        known=known,
    )
    pages = Pages(desk, forms)
    shell = Shell(desk, pages)
    desk.window.go(front or next(key for key in _first_pages(workspace) if key in pages.keys))
    return desk, shell


def _first_pages(workspace: Workspace) -> tuple[str, ...]:
    is_empty = not workspace.store.reader.people_page(PeopleQuery(everybody=True), 0, 1)
    if is_empty:
        return (FIRST_RUN_PAGE, *FIRST_PAGES)
    return (workspace.settings.value(FIRST_PAGE), *FIRST_PAGES)


def open_window(
    workspace: Workspace,
    paths: Paths,
    instance: Instance | None = None,
    opened: Sequence[str] = (),
    *,
    language: str = "",
    known: Path | None = None,
) -> int:
    """Show the window and stay until it is closed; open it anew whenever that is asked for.

    Args:
        instance: hears of second starts; without one nothing is heard.
        opened: files and addresses that this start was given.
        language: what to speak; by default what the workspace's settings say.
        known: where the list of workspaces lies that were opened on this computer.

    Returns:
        The exit code.
    """
    app = application(sys.argv[:1])
    theme, front = theme_of(app), ""
    while True:
        spoken = language or workspace.settings.value(LANGUAGE)
        if front or spoken != i18n.SYSTEM:
            i18n.install(app, resource_root(), spoken)
        look_as_set(theme, workspace.settings)
        desk, shell = compose(workspace, paths, theme, front=front, known=known)
        sys.excepthook = bug_hook(paths.log, desk.notices.say)
        desk.renewal_asked.connect(lambda: app.exit(RENEWED))
        desk.window.show()
        shell.start()
        if instance is not None:
            instance.called.connect(shell.come_forward)
            QTimer.singleShot(0, instance.listen)
        if opened and not front:
            QTimer.singleShot(0, partial(shell.open_words, opened))
        QTimer.singleShot(0, look_for_garbage)
        try:
            code = app.exec()
        finally:
            shell.close()
        if code != RENEWED:
            return code
        front = desk.window.current
        if instance is not None:
            instance.called.disconnect(shell.come_forward)
        desk.window.put_away()


def look_for_garbage() -> None:
    """Let Python look for garbage from here on, but not among what is there already."""
    gc.freeze()
    gc.enable()


def look_as_set(theme: Theme, settings: Settings) -> None:
    """Let the program look as the user has set it, before anything of it is built."""
    theme.choose(Choice(settings.value(SCHEME)))
    size = settings.value(TEXT_SIZE)
    theme.enlarge(theme.usual_text if size == TEXT_SIZE.default else float(size))
    theme.calm(is_calm=settings.is_on(LESS_MOTION))


def chosen_screens(table: Sequence[Screen], names: Sequence[str]) -> tuple[Screen, ...]:
    """Those of a table that are asked for by name; all where no name is given.

    Raises:
        AppError: ``screens.unknown``.
    """
    known = {screen.name: screen for screen in table}
    for name in names:
        if name not in known:
            raise AppError("screens.unknown", name=name, known=", ".join(sorted(known)))
    return tuple(known[name] for name in names or known)


def render_screens(
    workspace: Workspace,
    paths: Paths,
    folder: Path,
    table: Sequence[Screen],
    picturing: Picturing,
) -> list[Path]:
    """Write screens of the window as PNG; no display is needed.

    Returns:
        The files, in the order of the table.

    Raises:
        AppError: ``screens.not_written``.
    """
    app = application([])
    theme = theme_of(app)
    theme.choose(Choice(picturing.scheme))
    usual, way = theme.text, app.layoutDirection()
    theme.enlarge(picturing.text)
    if picturing.is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder.mkdir(parents=True, exist_ok=True)
    desk, shell = compose(workspace, paths, theme)
    window = desk.window
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.setMinimumSize(0, 0)
    window.resize(QSize(*picturing.size))
    window.show()
    shell.show_saved()
    desk.open_album()
    try:
        return [
            take_picture(
                desk, screen, folder / f"{screen.name}-{picturing.scheme}.png", picturing.scale
            )
            for screen in table
        ]
    finally:
        shell.close()
        window.hide()
        window.deleteLater()
        theme.enlarge(usual)
        app.setLayoutDirection(way)


def take_picture(desk: Desk, screen: Screen, file: Path, scale: float) -> Path:
    """Write one screen of the window as PNG.

    Raises:
        AppError: ``screens.not_written``.
    """
    from app.ui import screens

    screen.show(desk)
    settle(desk)
    size = desk.window.size()
    picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
    picture.setDevicePixelRatio(scale)
    desk.window.render(picture)
    screens.paint_dialogs(desk.window, picture)
    screens.close_dialogs(desk)
    if not picture.save(str(file), "PNG", QUICKLY_PACKED):
        raise AppError("screens.not_written", name=file.name)
    return file


def settle(desk: Desk) -> None:
    """Let jobs end and what was put off happen, so that the window shows what it will show."""
    desk.jobs.finish()
    # Rows that come after the first page, and layouts that follow from them, are one turn away.
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        desk.jobs.finish()


def bug_hook(folder: Path, say: Callable[[str], None]) -> Hook:
    """What to do with a bug: write a report without names in it, and say so kindly.

    Args:
        folder: where reports lie.
        say: shows a sentence in the window.

    Returns:
        A function for `sys.excepthook`.
    """

    def take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "bug.txt"
        with file.open("a", encoding="utf-8") as report:
            report.write(bug_report(kind, trace))
        say(
            tr(
                "Something went wrong inside Acquainted; it isn't your doing, and what was saved"
                " is safe. A report without names in it lies at {file}."
            ).format(file=file)
        )

    return take


def bug_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A bug in words that hold no names: where in the program, which kind, which versions.

    The message of the exception is left out, for it may quote what was imported.
    """
    import platform
    import traceback

    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    versions = f"Acquainted {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    head = f"{versions}, {platform.system()} {platform.machine()}"
    return "\n".join([head, *places, kind.__name__, "", ""])
