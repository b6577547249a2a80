"""Members read in turn: progress, stopping, and one broken member among others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.core.progress import Silent
from app.importers import turns
from app.importers.container import Member
from app.importers.turns import read_in_turn
from tests.support.exports import export_of

FILES = export_of({"a": b"12", "b": b"345", "c": b"6"}).members


def rows_of(member: Member) -> Iterator[ImportedRow]:
    for line in range(1, 6):
        yield LeftOut(ref=RowRef(file=member.path, line=line), code="no_author")
    if member.path == "b":
        raise AppError("import.too_large", name="b")


class Watch:
    def __init__(self, stop_at: int = 10**9) -> None:
        self.steps: list[int] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        assert (total, stage) == (6, "reading")
        self.steps.append(done)
        if len(self.steps) > self.stop_at:
            raise Cancelled


def test_a_member_that_breaks_is_told_and_the_others_are_read() -> None:
    rows = list(read_in_turn(FILES, rows_of, Silent()))
    assert [(r.ref.file, r.code, r.count) for r in rows if isinstance(r, LeftOut)] == [
        ("a", "no_author", 5),
        ("b", "no_author", 5),
        ("b", "too_large_file", 1),
        ("c", "no_author", 5),
    ]


def test_rows_that_are_left_out_count_for_progress_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "STEP", 2)
    watch = Watch()
    list(read_in_turn(FILES, rows_of, watch))
    assert watch.steps == [0, 0, 0, 2, 2, 2, 2, 5, 5, 5, 6]


def test_a_job_can_be_stopped_inside_a_member(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "STEP", 2)
    with pytest.raises(Cancelled):
        list(read_in_turn(FILES, rows_of, Watch(stop_at=2)))
