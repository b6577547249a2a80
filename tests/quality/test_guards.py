"""The guards of tests/conftest.py do guard: a test that leaves something behind is told so."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer
from pytestqt.qtbot import QtBot

from tests import conftest

WINDOW = """
from PySide6.QtGui import QGuiApplication, QWindow
app = QGuiApplication([])
window = QWindow()
window.show()
app.processEvents()
print(app.platformName(), window.isVisible())
"""


def test_a_running_timer_is_seen_and_a_stopped_one_is_not(qtbot: QtBot) -> None:
    owner = QObject()
    timer = QTimer(owner)
    timer.setObjectName("left behind")
    timer.start(60_000)
    assert conftest.running_qt_objects() == ["QTimer 'left behind' every 60000 ms"]
    timer.stop()
    assert conftest.running_qt_objects() == []


def test_a_timer_whose_owner_was_told_to_delete_itself_is_gone(qtbot: QtBot) -> None:
    owner = QObject()
    timer = QTimer(owner)
    timer.start(60_000)
    owner.deleteLater()
    assert conftest.running_qt_objects() == []


def test_a_running_thread_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "GRACE_SECONDS", 0.05)
    thread = QThread()
    thread.setObjectName("busy")
    thread.start()
    assert conftest.running_qt_objects() == ["QThread 'busy'"]
    thread.quit()
    assert thread.wait(5_000)
    assert conftest.running_qt_objects() == []


def test_a_pool_with_work_in_it_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "GRACE_SECONDS", 0.05)
    pool, release = QThreadPool(), threading.Event()
    pool.setObjectName("lane")
    pool.start(lambda: release.wait(30) and None)
    assert conftest.running_qt_objects() == ["QThreadPool 'lane'"]
    release.set()
    assert pool.waitForDone(5_000)


def test_a_python_thread_that_stays_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "GRACE_SECONDS", 0.05)
    release = threading.Event()
    thread = threading.Thread(target=release.wait, args=(30,))
    thread.start()
    assert conftest.is_left(thread)
    release.set()
    thread.join(5)
    assert not conftest.is_left(thread)


def test_no_connection_to_another_machine_is_made() -> None:
    with (
        socket.socket() as line,
        pytest.raises(AssertionError, match=r"192\.0\.2\.1"),
    ):
        line.connect(("192.0.2.1", 9))


def test_the_users_own_folders_are_out_of_reach(tmp_path_factory: pytest.TempPathFactory) -> None:
    import platformdirs

    own = Path(platformdirs.user_data_dir("Acquainted"))
    assert tmp_path_factory.getbasetemp() in own.parents


def test_the_workspace_has_a_name_that_breaks_careless_programs(workspace: Path) -> None:
    assert workspace.is_dir()
    assert {" ", "#", "%", "'"} <= set(workspace.name)
    assert not workspace.name.isascii()


@pytest.mark.real_window
def test_the_display_of_our_own_shows_a_window(x_display: str) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", WINDOW],
        env={**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert shown.stdout.split() == ["xcb", "True"]
