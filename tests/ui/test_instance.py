"""One window to a workspace, between real processes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.ui.instance import (
    LOCK_NAME,
    MOST_BYTES,
    Instance,
    claim,
    hand_over,
    read_message,
    server_name,
    write_message,
)

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.instance import claim
app = QCoreApplication([])
held = claim(Path(sys.argv[1]), sys.argv[2:])
print("has it" if held else "handed over", flush=True)
if held:
    held.listen()
    app.exec()
"""


def start(folder: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", START, str(folder), *words], stdout=subprocess.PIPE, text=True
    )


def told(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def held(qtbot: Any, tmp_path: Path) -> Iterator[Instance]:
    instance = claim(tmp_path / "here", ())
    assert instance is not None
    instance.listen()
    yield instance
    instance.close()


def test_a_second_start_hands_over_and_leaves(qtbot: Any, held: Instance, tmp_path: Path) -> None:
    words = ("one.zip", "acquainted:capture?url=x\u202e")
    with (
        qtbot.waitSignal(held.called, timeout=20_000) as heard,
        start(tmp_path / "here", *words) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert told(second) == "handed over"
    assert heard.args == [words]
    assert second.returncode == 0


def test_a_lock_whose_program_was_killed_is_taken_over(qtbot: Any, tmp_path: Path) -> None:
    with start(tmp_path) as first:
        assert told(first) == "has it"
        first.kill()
    assert (tmp_path / LOCK_NAME).exists()
    instance = claim(tmp_path, ())
    assert instance is not None
    instance.listen()
    with (
        qtbot.waitSignal(instance.called, timeout=20_000) as heard,
        start(tmp_path) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert heard.args == [()]
    assert second.returncode == 0
    instance.close()
    assert not (tmp_path / LOCK_NAME).exists()


def test_two_workspaces_have_a_window_each(held: Instance, tmp_path: Path) -> None:
    other = claim(tmp_path / "there", ())
    assert other is not None
    other.close()
    assert not hand_over(server_name(tmp_path / "there"), ())


@pytest.mark.parametrize("data", [b"\xff\x00\n", b"{}\n", b"[1]\n", b"[" * 9000 + b"\n"])
def test_a_message_that_is_none_is_passed_over(
    qtbot: Any, held: Instance, tmp_path: Path, data: bytes
) -> None:
    assert read_message(data) is None
    called: list[object] = []
    held.called.connect(called.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path / "here"))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(data)
    assert called == []


def test_what_is_written_is_read_and_too_much_is_not() -> None:
    assert read_message(write_message(["a b", "é"])) == ("a b", "é")
    assert read_message(b'["' + b"a" * MOST_BYTES + b'"]') is None
