"""Whichever thread commits, views hear of it on the window's thread."""

import threading
from collections.abc import Callable
from typing import Any

from app.core.events import Changes
from app.ui.bridge import Bridge

CHANGES = Changes(label="log.like")


def test_a_commit_elsewhere_is_heard_here(qtbot: Any) -> None:
    listeners: list[Callable[[Changes], None]] = []
    bridge = Bridge(listeners.append)
    heard: list[tuple[Changes, int]] = []
    bridge.changed.connect(lambda changes: heard.append((changes, threading.get_ident())))
    worker = threading.Thread(target=listeners[0], args=(CHANGES,))
    worker.start()
    worker.join()
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(CHANGES, threading.get_ident())]


def test_a_commit_here_is_heard_at_once_until_it_is_closed(qtbot: Any) -> None:
    listeners: list[Callable[[Changes], None]] = []
    bridge = Bridge(listeners.append)
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)
    listeners[0](CHANGES)
    assert heard == [CHANGES]
    bridge.close()
    listeners[0](CHANGES)
    assert heard == [CHANGES]
