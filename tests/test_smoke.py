"""The try-out of a frozen program: all steps said, and one that fails makes it fail."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.paths import Paths
from app.reports.document import Document
from app.services.workspace import Workspace
from app.smoke import try_out
from tests.support.desk import TODAY

STEPS = ["sample people", "import of a zip", "report as PDF", "screens", "letters"]


def opened(paths: Paths) -> AbstractContextManager[Workspace]:
    return open_workspace(paths, FixedClock(date=TODAY))


def paper(document: Document, file: Path) -> None:
    file.write_bytes(b"%PDF-1.4 " + document.title.encode())


def pictures(workspace: Workspace, folder: Path) -> list[Path]:
    folder.mkdir()
    file = folder / "people.png"
    file.write_bytes(str(workspace.store.reader.people_counts().on_ladder).encode())
    return [file]


def said(captured: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """Each line as its verdict and its step."""
    lines = captured.readouterr().out.splitlines()
    return [(line[:6].strip(), line[7:]) for line in lines]


def test_a_program_that_works_says_ok_to_every_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert try_out(opened, paper, pictures, lambda _: "") == 0
    assert said(capsys) == [("ok", step) for step in STEPS]


def test_what_does_not_work_is_named_and_the_rest_is_still_tried(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = try_out(opened, lambda _, file: file.touch(), lambda *_: [], lambda text: text[:1])
    assert code == 1
    assert said(capsys) == [
        ("ok", "sample people"),
        ("ok", "import of a zip"),
        ("FAILED", "report as PDF"),
        ("FAILED", "screens"),
        ("FAILED", "letters"),
    ]
