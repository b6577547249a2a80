"""Habit 12: a test's path mirrors its module's, and what decides something has a test."""

import ast
import re
from pathlib import Path

from tests.support.source import ROOT, Function, Module, modules

TESTS = ROOT / "tests"
FREE_FOLDERS = {"benchmarks", "data", "end_to_end", "fuzz", "hostile", "quality", "support"}
DECIDES_FROM = 20
"""Statements inside functions from which a module is said to decide something."""
TESTED_ELSEWHERE: dict[str, str] = {}
"""Module to reason. Keep it so short that it can be read in one breath."""


def statements(module: Module) -> int:
    """Statements inside functions, docstrings and ``...`` left out."""
    return sum(count(function) for function in module.functions())


def count(function: Function) -> int:
    """Statements of one function's own, those of functions inside it counted with them."""
    return sum(
        1
        for node in function.body
        for part in ast.walk(node)
        if isinstance(part, ast.stmt)
        and not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
    )


def mirrored_by(test: Path) -> list[Path]:
    """Where in app/ the module of a test may be: its own name, or a leading part of it."""
    folder = Path("app", *test.relative_to(TESTS).parent.parts)
    words = test.stem.removeprefix("test_").split("_")
    stems = ["_".join(words[:n]) for n in range(len(words), 0, -1)]
    return [ROOT / folder / f"{stem}.py" for stem in stems] + [ROOT / folder / s for s in stems]


def mirroring_tests() -> list[Path]:
    """The tests that have to mirror something."""
    return [
        path
        for path in sorted(TESTS.rglob("test_*.py"))
        if path.relative_to(TESTS).parts[0] not in FREE_FOLDERS
    ]


def test_every_test_mirrors_a_module() -> None:
    lonely = [
        str(test.relative_to(ROOT))
        for test in mirroring_tests()
        if not any(place.exists() for place in mirrored_by(test))
    ]
    assert lonely == []


def test_every_module_that_decides_something_has_a_test_beside_it() -> None:
    named = {path.relative_to(TESTS).with_suffix("").as_posix() for path in mirroring_tests()}

    def is_tested(module: Module) -> bool:
        parts = module.name.split(".")[1:]
        # app/ui/people/view.py: tests/ui/people/test_view*.py, or tests/ui/test_people*.py
        for depth in range(len(parts), 1, -1):
            *folder, stem = parts[:depth]
            # x_lists.py was split from x.py by noun: tests/importers/test_x.py is its test, too.
            words = stem.split("_")
            stems = ["_".join(words[:n]) for n in range(len(words), 0, -1)]
            wanted = [rf"test_{re.escape(stem)}(_\w+)?", *(f"test_{s}" for s in stems[1:])]
            path = "/".join([*folder, f"(?:{'|'.join(wanted)})"])
            if any(re.fullmatch(path, name) for name in named):
                return True
        return len(parts) == 1 and f"test_{parts[0]}" in named

    untested = [
        f"{m.path} ({statements(m)} statements)"
        for m in modules()
        if not m.is_package
        and ".migrations." not in m.name
        and m.name not in TESTED_ELSEWHERE
        and statements(m) >= DECIDES_FROM
        and not is_tested(m)
    ]
    assert untested == []


def test_tests_hold_no_package_and_assert_something() -> None:
    assert [str(p) for p in TESTS.rglob("__init__.py")] == []
    idle = []
    for path in sorted(TESTS.rglob("test_*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        has_check = any(isinstance(n, ast.Assert) for n in ast.walk(tree)) or any(
            isinstance(n, ast.Attribute) and n.attr in {"raises", "waitSignal", "waitUntil"}
            for n in ast.walk(tree)
        )
        if not has_check:
            idle.append(str(path.relative_to(ROOT)))
    assert idle == []


def test_no_test_keeps_its_database_in_memory_or_waits_for_the_clock() -> None:
    marks = (":memory" + ":", "time.sl" + "eep(", "qWa" + "it(")
    found = [
        f"{path.relative_to(ROOT)}: {mark}"
        for path in sorted(TESTS.rglob("*.py"))
        for mark in marks
        if mark in path.read_text("utf-8")
    ]
    assert found == []
