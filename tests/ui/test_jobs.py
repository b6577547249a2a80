"""What a job returns or raises comes back on the window's thread, one job after another."""

import sys
import threading
from typing import Any

import pytest

from app.core.errors import AppError, Cancelled
from app.core.progress import Progress
from app.ui.jobs import Jobs


@pytest.fixture
def told() -> list[AppError]:
    return []


@pytest.fixture
def jobs(qtbot: Any, told: list[AppError]) -> Any:
    lane = Jobs(told.append)
    yield lane
    lane.close()


def test_a_result_comes_back_on_the_thread_of_the_window(qtbot: Any, jobs: Jobs) -> None:
    here = threading.get_ident()
    seen: list[object] = []
    job = jobs.run(
        lambda n: (n * 2, threading.get_ident()),
        21,
        done=lambda result: seen.extend([*result, threading.get_ident()]),
    )
    assert job.is_running
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] == 42
    assert seen[1] != here
    assert seen[2] == here
    assert not job.is_running


def test_jobs_keep_their_order_on_one_thread(jobs: Jobs) -> None:
    threads: list[int] = []
    for _ in range(5):
        jobs.run(threading.get_ident, done=threads.append)
    order: list[int] = []
    for n in range(20):
        jobs.run(lambda n=n: n, done=order.append)
    jobs.finish()
    assert order == list(range(20))
    assert len(set(threads)) == 1


def test_an_expected_failure_is_told_kindly_or_to_who_asked(
    jobs: Jobs, told: list[AppError]
) -> None:
    def fail() -> None:
        raise AppError("import.empty", name="a.zip")

    own: list[AppError] = []
    jobs.run(fail)
    jobs.run(fail, failed=own.append)
    jobs.finish()
    assert [e.code for e in told] == [e.code for e in own] == ["import.empty"]
    assert own[0].values == {"name": "a.zip"}


def test_a_bug_goes_to_the_hook(
    jobs: Jobs, told: list[AppError], monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    jobs.run(lambda: {}["not there"])
    jobs.finish()
    assert [type(e) for e in caught] == [KeyError]
    assert told == []


def test_progress_is_told_and_a_stopped_job_ends_at_its_next_step(jobs: Jobs) -> None:
    may_go_on = threading.Event()
    steps: list[tuple[int, int | None, str]] = []
    failed: list[AppError] = []
    done: list[object] = []

    def count(most: int, progress: Progress) -> int:
        assert may_go_on.wait(60)
        for n in range(most):
            progress.step(n, most, stage="reading")
        return most

    job = jobs.run(
        count, 10, done=done.append, failed=failed.append,
        progress=lambda *step: steps.append(step),
    )  # fmt: skip
    job.stop()
    may_go_on.set()
    jobs.finish()
    assert done == []
    assert [type(e) for e in failed] == [Cancelled]
    assert steps == []  # it ended before the window could be told

    jobs.run(count, 10, done=done.append, progress=lambda *step: steps.append(step))
    jobs.finish()
    assert done == [10]


def test_the_window_is_told_of_progress_while_the_job_runs(qtbot: Any, jobs: Jobs) -> None:
    heard = threading.Event()
    steps: list[tuple[int, int | None, str]] = []

    def watch(done: int, total: int | None, stage: str) -> None:
        steps.append((done, total, stage))
        heard.set()

    def read(progress: Progress) -> None:
        progress.step(1, 2, stage="reading")
        assert heard.wait(10)

    busy: list[bool] = []
    jobs.busy.connect(busy.append)
    jobs.run(read, progress=watch)
    qtbot.waitUntil(lambda: busy == [True, False])
    assert steps == [(1, 2, "reading")]


def test_closing_stops_what_waits(jobs: Jobs) -> None:
    gate = threading.Event()
    done: list[object] = []
    jobs.run(lambda: gate.wait(10), done=done.append)
    jobs.run(lambda: 1, done=done.append)
    gate.set()
    jobs.close()
    jobs.finish()
    assert done == []
