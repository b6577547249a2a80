"""Modules and functions keep to a size that is read at one sitting, and are called what they are."""

import ast
import re

from tests.support.source import Function, modules

MODULE_LINES = 400
FUNCTION_LINES = 60
"""The goal is about 40; past 60 a function is split by noun."""
SAYS_NOTHING = {
    "base",
    "common",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "shared",
    "stuff",
    "util",
    "utilities",
    "utils",
}
SAYS_NOTHING_IN_A_CLASS = re.compile(r"(Manager|Helper|Utils?)$")


def body_lines(function: Function) -> int:
    """Lines of a function from its first statement on, its docstring left out."""
    body = function.body
    first = body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        body = body[1:]
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_module_is_too_long_for_one_sitting() -> None:
    lines = {m.path: sum(1 for line in m.text.splitlines() if line.strip()) for m in modules()}
    assert {str(path): n for path, n in lines.items() if n > MODULE_LINES} == {}


def test_no_function_is_too_long_to_be_seen_at_once() -> None:
    long = {
        f"{m.at(f)} {f.name}": n
        for m in modules()
        if ".migrations." not in m.name  # literal SQL is as long as it is
        for f in m.functions()
        if (n := body_lines(f)) > FUNCTION_LINES
    }
    assert long == {}


def test_no_module_or_class_has_a_name_that_says_nothing() -> None:
    empty = [
        str(m.path)
        for m in modules()
        if set(m.path.with_suffix("").parts) & SAYS_NOTHING
        or set(m.path.stem.split("_")) & SAYS_NOTHING
    ]
    empty += [
        f"{m.at(c)} {c.name}"
        for m in modules()
        for c in m.classes()
        if SAYS_NOTHING_IN_A_CLASS.search(c.name)
    ]
    assert empty == []


def test_every_module_says_what_it_is_for() -> None:
    assert [str(m.path) for m in modules() if not ast.get_docstring(m.tree)] == []


def test_nothing_is_left_to_be_done_later() -> None:
    marks = re.compile(r"#.*\b(TODO|FIXME|XXX|HACK)\b|\braise NotImplementedError\b")
    assert [str(m.path) for m in modules() if marks.search(m.text)] == []
