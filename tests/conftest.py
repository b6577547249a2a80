"""What every test stands on: no display, no network, nobody's own files, nothing left behind."""

from __future__ import annotations

import contextlib
import gc
import itertools
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

# Before the first import of Qt, which reads them once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")
# The program's own fonts alone, whatever the machine has: pictures are compared.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "data" / "fonts.conf")
# English, whatever the machine speaks.
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false;qt.accessibility.*=false"

if TYPE_CHECKING:
    from PySide6.QtCore import QThread, QThreadPool

settings.register_profile(
    "acquainted",
    deadline=None,  # the machine is shared: a slow moment is no bug
    max_examples=40,
    derandomize=bool(os.environ.get("CI")),  # CI tells of changes, not of luck
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    print_blob=True,
)
settings.register_profile("long", parent=settings.get_profile("acquainted"), max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "acquainted"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of our own."""
    parser.addoption(
        "--update-golden", action="store_true", help="keep fresh pictures of all screens"
    )


LONG_FIRST = ("test_screens_golden.py", "test_screens", "test_stor", "test_application.py")
"""Beginnings of the names of files with few tests that take long."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest files begin: one that is left for the end lets every other core wait."""
    names = [*LONG_FIRST, ""]
    items.sort(
        key=lambda item: next(n for n, x in enumerate(names) if item.path.name.startswith(x))
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether pictures are to be kept instead of compared."""
    return bool(request.config.getoption("--update-golden"))


GRACE_SECONDS = 2.0
HOMES = itertools.count()
QT_FIXTURES = {"qtbot", "qapp", "qapp_cls", "qtmodeltester"}


@pytest.fixture(autouse=True)
def leaves_nothing_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread or an active Qt timer behind: the next one would meet it."""
    before = set(threading.enumerate())
    # What is there already stays: the program, fixtures of the whole session, thousands of tests.
    # To look through it after every test took as long as half of them.
    gc.collect(1)
    gc.freeze()
    yield
    left = [f"thread {t.name}" for t in set(threading.enumerate()) - before if is_left(t)]
    if QT_FIXTURES & set(request.fixturenames):
        left += running_qt_objects()
    assert not left, f"left running: {', '.join(sorted(left))}"


def is_left(thread: threading.Thread) -> bool:
    """Whether a thread is still there after a moment of grace."""
    if isinstance(thread, threading._DummyThread):  # a Qt thread that once ran Python
        return False
    thread.join(GRACE_SECONDS)
    return thread.is_alive()


def running_qt_objects() -> list[str]:
    """Timers, threads and pools that Python made and that still run."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    # What was told to delete itself goes only when an event loop comes round; here none does.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    running = []
    for thing in (each for each in gc.get_objects() if may_run(type(each))):
        if not isValid(thing):
            continue
        if isinstance(thing, QTimer):
            if thing.isActive():
                running.append(f"QTimer {thing.objectName()!r} every {thing.interval()} ms")
        elif isinstance(thing, QThread):
            is_own = thing is QThread.currentThread()
            if not is_own and thing.isRunning() and not waited_for(thing):
                running.append(f"QThread {thing.objectName()!r}")
        elif not waited_for(thing):
            running.append(f"QThreadPool {thing.objectName()!r}")
    return running


@cache
def may_run(kind: type) -> bool:
    """Whether things of a kind may go on by themselves; asked of every object there is."""
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    return issubclass(kind, QTimer | QThread | QThreadPool)


def waited_for(thing: QThread | QThreadPool) -> bool:
    """Whether a thread or a pool ends within the moment of grace."""
    milliseconds = int(GRACE_SECONDS * 1000)
    wait = getattr(thing, "waitForDone", None) or getattr(thing, "wait", None)
    return wait is not None and bool(wait(milliseconds))


@pytest.fixture(autouse=True, scope="session")
def one_new_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A workspace's file without anything in it is made once and written again from then on.

    All of them are alike to the byte; to make each took half of the time of the imports' tests.
    """
    from app.store import database, migrating

    make, folder, newest = migrating.migrate, database.MIGRATIONS, database.newest_schema()
    kept = tmp_path_factory.mktemp("new") / database.FILE_NAME
    make(kept, folder, newest)
    empty = kept.read_bytes()

    def migrate(path: Path, migrations: Path, wanted: int, *, said: Path | None = None) -> None:
        if (migrations, wanted) == (folder, newest) and not path.exists():
            with contextlib.suppress(OSError):  # what is in the way is said by the real one
                path.write_bytes(empty)
                return
        make(path, migrations, wanted, said=said)

    migrating.migrate = migrate
    yield
    migrating.migrate = make


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, data and caches of a test land in a folder of its own, never in the user's."""
    home = tmp_path_factory.mktemp(f"home-{next(HOMES)}", numbered=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    # Set by whoever draws screens larger; a story played after it would miss every button.
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever opens a connection to another machine fails at once, and says where it wanted to."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: object) -> None:
        local = getattr(socket, "AF_UNIX", None)
        if self.family != local and str(address[0]) not in {"127.0.0.1", "::1"}:  # type: ignore[index]
            raise AssertionError(f"a connection to {address!r} was tried")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """An empty folder for a workspace, whose name has in it what breaks careless programs."""
    folder = tmp_path / "Zoë's workspace #1 100%"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def x_display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a real X display of our own, for programs started with QT_QPA_PLATFORM=xcb."""
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24"]
    command += ["-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as told:
            number = told.readline().strip()  # empty when the server ended without a display
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)
