"""The composition root: the only module that sees every layer.

Reads the options, joins store and services, and hands them to the window or to a command.
Qt is loaded only when something needs it, so that the command line stays quick.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal import write
from app.core.clock import Clock, FixedClock, SystemClock
from app.core.errors import AppError
from app.options import CommandForm, Options, asked_language, is_for_window, parse
from app.paths import Paths, resource_root, user_paths, workspace_paths
from app.services.day_clock import DayClock
from app.services.known_workspaces import KnownWorkspaces
from app.services.reviewed import is_reviewed
from app.services.settings import LANGUAGE, SYSTEM
from app.services.workspace import Workspace
from app.store.workspace import open_store
from app.words import translation
from app.words.errors import sentence
from app.zones import local_zone

if TYPE_CHECKING:
    from app.reports.document import Document
    from app.reports.people_list import PeopleList
    from app.services.fetching import Fetcher
    from app.services.picturing import Picturing
    from app.services.policy import Policy
    from app.services.ports import Store

EXPECTED_FAILURE = 1


def run(argv: Sequence[str]) -> int:
    """Start the program.

    Args:
        argv: the words of the command line, the program's name first.

    Returns:
        The exit code: 0, or 1 for an expected failure (wrong use leaves with 2).
    """
    if not is_for_window(argv[1:]):
        _speak(asked_language(argv[1:]))
    options = parse(argv[1:], _commands(argv[1:]))
    try:
        if options.is_smoke:
            return _try_out(options)
        if not options.command:
            return _run_window(options)
        return _run_command(options)
    except AppError as error:
        with suppress(AppError):  # where that can't be said either, the code says it
            write(sys.stderr, sentence(error))
        return EXPECTED_FAILURE


def _commands(argv: Sequence[str]) -> Sequence[CommandForm]:
    """All commands; none where the window opens, for they are half of the program."""
    if is_for_window(argv):
        return ()
    from app.cli.registry import COMMANDS

    return COMMANDS


def paths_for(options: Options) -> Paths:
    """The folders of this run."""
    return workspace_paths(options.workspace) if options.workspace else user_paths()


def clock_for(options: Options) -> Clock:
    """The clock of this run: the computer's, or one that stands still at ``--today``."""
    zone = local_zone()
    if options.today:
        return FixedClock(date=options.today, zone=zone)
    return DayClock(SystemClock(zone=zone))


@contextmanager
def open_workspace(paths: Paths, clock: Clock) -> Iterator[Workspace]:
    """Open the workspace in a folder, making it when it is new, and close it afterwards."""
    resources = resource_root()

    @contextmanager
    def scratch(at: Clock) -> Iterator[Store]:
        import tempfile  # most runs try nothing out

        with tempfile.TemporaryDirectory(prefix="acquainted-") as folder:
            trial = open_store(Path(folder), at)
            try:
                yield trial
            finally:
                trial.close()

    def policy() -> Policy:
        from app.services.policy import Policy

        return Policy(_default_rules(), paths.config)

    def fetcher() -> Fetcher:
        from app.network.fetcher import WebFetcher

        return WebFetcher()

    store = open_store(paths.data, clock)
    try:
        yield Workspace(
            store=store,
            clock=clock,
            policy=policy,
            scratch=scratch,
            fetcher=fetcher,
            folder=paths.data,
            resources=resources,
        )
    finally:
        store.close()


def _default_rules() -> Path:
    return resource_root() / "rules" / "default.toml"


class QtTools:
    """What only Qt can do for the command line: a PDF, and pictures of the window."""

    def __init__(self, paths: Paths, language: str) -> None:
        self._paths = paths
        self._language = language

    def write_pdf(self, document: Document, file: Path, paper: str = "locale") -> None:
        """Write a report as PDF, on paper as the settings name it."""
        _without_display()
        from app.ui.application import application
        from app.ui.printing import paper_named, write_pdf

        application([], self._language)
        write_pdf(document, file, paper_named(paper))

    def write_people_pdf(self, people: PeopleList, file: Path, paper: str = "locale") -> None:
        """Write a list of people as PDF, on paper as the settings name it."""
        _without_display()
        from app.ui.application import application
        from app.ui.printing import paper_named, write_people_pdf

        application([], self._language)
        write_people_pdf(people, file, paper_named(paper))

    def render_screens(
        self, workspace: Workspace, folder: Path, picturing: Picturing
    ) -> list[Path]:
        """Write the screens of the window as PNG: over these people, and over nobody."""
        _without_display()
        # Heard when the application is made, as on a screen with so many pixels.
        if picturing.scale != 1:
            os.environ["QT_SCALE_FACTOR"] = str(picturing.scale)
        import tempfile

        from app.ui.application import (
            application,
            chosen_screens,
            empty_screen_table,
            render_screens,
            screen_table,
        )

        application([], self._language)
        peopled, empty = screen_table(), empty_screen_table()
        chosen = chosen_screens((*peopled, *empty), picturing.only)
        peopled, empty = (
            tuple(screen for screen in table if screen in chosen) for table in (peopled, empty)
        )
        files = render_screens(workspace, self._paths, folder, peopled, picturing)
        if not empty:
            return files
        with tempfile.TemporaryDirectory(prefix="acquainted-") as name:
            paths = workspace_paths(Path(name))
            with open_workspace(paths, workspace.clock) as nobody:
                files += render_screens(nobody, paths, folder, empty, picturing)
        return files


def _speak(language: str) -> None:
    """Say everything in a language from now on. English needs no Qt to be said."""
    if not language or language == SYSTEM:
        names = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
        said = next((os.environ[name] for name in names if os.environ.get(name)), "C")
        if said.startswith(("en", "C", "POSIX")):
            translation.forget()
            return
    from app.ui.i18n import speak

    speak(resource_root(), language or SYSTEM)


def _without_display() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _run_command(options: Options) -> int:
    from app.cli.command import Context
    from app.cli.registry import COMMANDS

    command = next(one for one in COMMANDS if one.name == options.command).command()
    paths = paths_for(options)
    with open_workspace(paths, clock_for(options)) as workspace:
        language = options.language or workspace.settings.value(LANGUAGE)
        _speak(language)
        _look_at_everybody(workspace, paths, tells_rules=command.tells_rules)
        command.run(
            Context(
                workspace=workspace,
                tools=QtTools(paths, language),
                as_json=options.as_json,
                given=options.given,
            )
        )
    return 0


def _look_at_everybody(workspace: Workspace, paths: Paths, *, tells_rules: bool) -> None:
    """The review of the day, if it was not done; says what is wrong with the user's rules."""
    today, reader = workspace.clock.today(), workspace.store.reader
    if is_reviewed(reader, today, _default_rules(), paths.config):
        return
    if workspace.policy.problem is not None and not tells_rules:
        write(sys.stderr, sentence(workspace.policy.problem))
    workspace.review.new_day()


def _run_window(options: Options) -> int:
    # What is loaded stays: looking for garbage among it took a twentieth of the time until the
    # window is seen. `open_window` lets it be looked for again.
    gc.disable()
    from app.ui.application import application, open_window
    from app.ui.instance import claim

    paths = paths_for(options)
    application(sys.argv[:1])
    # Whoever has the window may be working in another folder.
    words = [
        w if Path(w).is_absolute() or ":" in w else str(Path(w).absolute()) for w in options.opened
    ]
    instance = claim(paths.data, words)
    if instance is None:
        return 0
    try:
        with open_workspace(paths, clock_for(options)) as workspace:
            known = user_paths().config
            KnownWorkspaces(known).remember(paths.data)
            return open_window(
                workspace, paths, instance, words, language=options.language, known=known
            )
    finally:
        instance.close()


def _try_out(options: Options) -> int:
    from app.services.picturing import Picturing
    from app.smoke import try_out

    _without_display()
    from app.ui.application import application
    from app.ui.glyphs import missing_glyphs

    clock = clock_for(options)
    tools = QtTools(user_paths(), SYSTEM)
    application([])
    return try_out(
        lambda paths: open_workspace(paths, clock),
        tools.write_pdf,
        lambda workspace, folder: tools.render_screens(
            workspace, folder, Picturing(size=(1024, 700))
        ),
        missing_glyphs,
    )
