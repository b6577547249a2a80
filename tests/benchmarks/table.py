"""The table of what must be reached: each row measures itself and says whether it holds.

A row is one function from size and number of pairs to lines; its name is that of the target.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.store.database import FILE_NAME, open_workspace
from tests.benchmarks.measuring import Command, Ratio, Run, ratio, run
from tests.benchmarks.seed import TODAY, Size, copy_of, workspace

MEGABYTE = 1_000_000
LIST_BYTES_A_PERSON, LIST_BYTES = 24, 16 * MEGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table.

    Args:
        holds: None where a figure is told without a target.
    """

    what: str
    target: str
    seen: str
    holds: bool | None = None


def p1(size: Size, pairs: int) -> list[Line]:
    """Finished rows through the store's unit of work, against `executemany` alone."""
    source = str(workspace(size) / FILE_NAME)
    lines = []
    with _folder() as folder:
        ours = Command(
            module="trials.insert",
            words=(source, str(folder)),
            figure="seconds",
            before=lambda: _empty(folder),
        )
        for keys, what in (("on", "FLOOR_INSERT"), ("off", "the same, foreign keys unchecked")):
            floor = Command(
                module="floors.insert",
                words=(source, str(folder / FILE_NAME), keys),
                figure="seconds",
                before=lambda: _empty(folder),
            )
            found = ratio(ours, floor, pairs if keys == "on" else 1)
            most = 1.3 if keys == "on" else None
            lines.append(_line(f"bulk store of ready rows / {what}", found, most))
    return lines


def p5(size: Size, pairs: int) -> list[Line]:
    """A keystroke in search."""
    runs = _runs("trials.search", (str(workspace(size)),), pairs)
    p99, p50 = _middle(runs, "p99"), _middle(runs, "p50")
    like = _middle(runs, "like_p50")
    whole = f"p50 {_middle(runs, 'whole_p50'):.2f} ms, p99 {_middle(runs, 'whole_p99'):.2f} ms"
    return [
        Line(
            what="keystroke to the first page of rows, p99",
            target="<= 16 ms",
            seen=f"{p99:.2f} ms",
            holds=p99 <= 16,
        ),
        Line(
            what="the same, p50 / LIKE '%x%'",
            target="<= 0.2",
            seen=f"{p50 / like:.3f}  ({p50:.2f} / {like:.1f} ms)",
            holds=p50 / like <= 0.2,
        ),
        Line(what="keystroke to all ids, too", target="", seen=whole),
    ]


def p6(size: Size, pairs: int) -> list[Line]:
    """The first window with people in it, against an empty one."""
    folder, floor = str(workspace(size)), Command(module="floors.window")
    most = 1.6 if size is Size.S else 2.0
    return [
        _line(
            what,
            ratio(Command(module="trials.window", words=(folder, how)), floor, pairs),
            most if how == "people" else None,
        )
        for how, what in (
            ("people", "first window, the list in front / FLOOR_WINDOW"),
            ("calm", "the window as it opens, until it is calm / FLOOR_WINDOW"),
        )
    ]


def p7(size: Size, pairs: int) -> list[Line]:
    """The list: frames, orders and filters, memory."""
    runs = _runs("trials.scroll", (str(workspace(size)),), pairs)
    with _folder() as folder:
        _empty(folder)
        bare = _runs("trials.scroll", (str(folder),), pairs)
    frame, turn = _middle(runs, "frame_p99"), _middle(runs, "turn_worst")
    more = _middle(runs, "memory") - _middle(bare, "memory")
    cache = _middle(runs, "sqlite") - _middle(bare, "sqlite")
    most = LIST_BYTES_A_PERSON * _middle(runs, "rows") + LIST_BYTES
    has_limit = size is Size.S
    return [
        Line(what="scroll frame, p99", target="<= 8 ms", seen=f"{frame:.2f} ms", holds=frame <= 8),
        Line(
            what="order or filter to painted with all ids, worst",
            target="<= 100 ms" if has_limit else "",
            seen=f"{turn:.1f} ms",
            holds=turn <= 100 if has_limit else None,
        ),
        Line(
            what="memory of the list over an empty one, SQLite's own cache left out",
            target=f"<= {most / MEGABYTE:.1f} MB",
            seen=f"{(more - cache) / MEGABYTE:.1f} MB (with it {more / MEGABYTE:.1f} MB)",
            holds=more - cache <= most,
        ),
    ]


def p8(size: Size, pairs: int) -> list[Line]:
    """A new day, and a rebuild, against one sum over all acts."""
    file = str(workspace(size) / FILE_NAME)
    lines = []
    with _folder() as folder:
        for what, words, most in (
            ("day", "a new day for everybody", 4.0),
            ("rebuild", "everything derived anew", 25.0),
        ):
            ours = Command(
                module="trials.morning",
                words=(what, str(folder)),
                figure="seconds",
                before=lambda: _copy(size, folder),
            )
            floor = Command(module="floors.sums", words=(file, "weighted"), figure="seconds")
            bare = Command(module="floors.sums", words=(file, "bare"), figure="seconds")
            lines.append(_line(f"{words} / FLOOR_SUM", ratio(ours, floor, pairs), most))
            lines.append(_line(f"{words} / a sum read from an index", ratio(ours, bare, 1), None))
    return lines


def p9(size: Size, pairs: int) -> list[Line]:
    """One gesture; at L also against S."""
    large, small = _gestures(size, pairs), None
    if size is Size.L:
        small = _gestures(Size.S, pairs)
    shown = _middle(large, "shown_p50")
    lines = [
        Line(
            what="a gesture to facts, stage, row and timeline, p50",
            target="<= 10 ms",
            seen=f"{shown:.2f} ms (p95 {_middle(large, 'shown_p95'):.2f})",
            holds=shown <= 10,
        ),
        Line(
            what="the same until the whole window is calm, p50",
            target="<= 10 ms",
            seen=f"{_middle(large, 'settled_p50'):.1f} ms (p95 {_middle(large, 'settled_p95'):.1f})",
            holds=_middle(large, "settled_p50") <= 10,
        ),
    ]
    if small is not None:
        growth = shown / _middle(small, "shown_p50")
        lines.append(Line(what="L / S", target="<= 1.3", seen=f"{growth:.2f}", holds=growth <= 1.3))
    return lines


TABLE: dict[str, Callable[[Size, int], list[Line]]] = {
    "P1": p1,
    "P5": p5,
    "P6": p6,
    "P7": p7,
    "P8": p8,
    "P9": p9,
}
"""The rows, by the names of their targets."""


def _line(what: str, found: Ratio, most: float | None) -> Line:
    span = f"{found.lowest:.2f} to {found.highest:.2f}"
    seconds = f"{found.ours:.3f} / {found.other:.3f} s"
    return Line(
        what=what,
        target="" if most is None else f"<= {most:g}",
        seen=f"{found.middle:.2f}  ({span}; {seconds})",
        holds=None if most is None else found.middle <= most,
    )


def _gestures(size: Size, pairs: int) -> list[Run]:
    with _folder() as folder:
        runs = []
        for _ in range(pairs):
            _copy(size, folder)
            runs.append(run("trials.gesture", (str(folder),)))
        return runs


def _runs(module: str, words: tuple[str, ...], count: int) -> list[Run]:
    return [run(module, words) for _ in range(count)]


def _middle(runs: list[Run], figure: str) -> float:
    values = sorted(one.told[figure] for one in runs)
    return values[len(values) // 2]


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="acquainted-benchmark-") as name:
        yield Path(name)


def _clear(folder: Path) -> None:
    for file in folder.glob(f"{FILE_NAME}*"):
        file.unlink()


def _empty(folder: Path) -> None:
    _clear(folder)
    open_workspace(folder, TODAY).close()


def _copy(size: Size, folder: Path) -> None:
    _clear(folder)
    copy_of(size, folder)
