"""Habit 8: jobs are plain functions, and threads appear in one file."""

from tests.support.source import modules

THE_FILE = "app.ui.jobs"
THREADS = {
    "PySide6.QtCore.QRunnable",
    "PySide6.QtCore.QThread",
    "PySide6.QtCore.QThreadPool",
    "PySide6.QtConcurrent",
    "_thread",
    "asyncio",
    "concurrent.futures",
    "multiprocessing",
    "threading",
}


def test_threads_appear_in_one_file() -> None:
    elsewhere = [
        f"{m.path} imports {full}"
        for m in modules()
        if m.name != THE_FILE
        for full in m.imported().values()
        if full in THREADS or any(full.startswith(f"{name}.") for name in THREADS)
    ]
    assert elsewhere == []


def test_nothing_waits_by_sleeping_or_by_turning_the_event_loop() -> None:
    waiting = [
        f"{m.at(call)} {name}"
        for m in modules()
        for call, name in m.calls()
        if name == "time.sleep" or name.endswith(".processEvents")
    ]
    assert waiting == []
