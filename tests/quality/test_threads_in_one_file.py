"""Habit 8: jobs are plain functions, and threads appear in one file."""

import ast

from tests.support.source import Module, dotted, modules, spelled_out

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
# Knowing about threads is no thread: a lock, and what belongs to one thread alone.
HARMLESS = {"threading.Lock", "threading.RLock", "threading.get_ident", "threading.local"}


def named(module: Module) -> set[str]:
    """Everything of another module that this one names, imports themselves left out."""
    imported = module.imported()
    return {
        spelled_out(dotted(node), imported)
        for node in module.nodes
        if isinstance(node, ast.Attribute | ast.Name) and dotted(node).split(".")[0] in imported
    }


def test_threads_appear_in_one_file() -> None:
    elsewhere = [
        f"{m.path} names {full}"
        for m in modules()
        if m.name != THE_FILE
        for full in sorted(named(m) - HARMLESS - {"threading"})
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
