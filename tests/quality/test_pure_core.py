"""Habit 1: the core (and the words) are values and functions from values to values."""

import ast
import sys

from tests.support.source import base_names, is_dataclass, modules

PURE_LAYERS = ("core", "words")
REACHING_OUT = {
    "asyncio",
    "gettext",
    "http",
    "locale",
    "logging",
    "multiprocessing",
    "os",
    "random",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "urllib.request",
}
REACHING_CALLS = {"open", "print", "input", "exec", "eval", "__import__"}
GIVEN_AWAY = {"FoldedPeople"}
"""Emptied while it is read, so that a large import stands in memory once."""
NOT_VALUES = {"Enum", "Exception", "NamedTuple", "Protocol", "TypedDict"}


def is_value_class(node: ast.ClassDef) -> bool:
    """A frozen, slotted, keyword-only dataclass; or an enum, an exception, a protocol."""
    if node.name in GIVEN_AWAY:
        return True
    bases = base_names()[node.name]
    if any(base in NOT_VALUES or base.endswith(("Enum", "Error", "Exception")) for base in bases):
        return True
    decorator = is_dataclass(node)
    if decorator is None:
        # Behaviour over what it was made with, hidden and never set again, is as good as frozen.
        has_fields = any(isinstance(part, ast.Assign | ast.AnnAssign) for part in node.body)
        return not has_fields and not changes_itself(node)
    if not isinstance(decorator, ast.Call):
        return False
    said = {k.arg for k in decorator.keywords if getattr(k.value, "value", None) is True}
    return {"frozen", "slots", "kw_only"} <= said


def changes_itself(node: ast.ClassDef) -> bool:
    """Whether something shown is kept, or anything is set after the constructor."""
    for method in node.body:
        if not isinstance(method, ast.FunctionDef):
            continue
        for part in ast.walk(method):
            match part:
                case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                    if method.name != "__init__" or not name.startswith("_"):
                        return True
                case ast.Subscript(
                    value=ast.Attribute(value=ast.Name(id="self")), ctx=ast.Store() | ast.Del()
                ):
                    if method.name != "__init__":
                        return True
                case _:
                    pass
    return False


def test_every_class_of_the_core_is_a_frozen_slotted_keyword_only_value() -> None:
    # What a module gathers its answer in, and keeps to itself, may grow: its name has a `_`.
    loose = [
        f"{m.at(c)} {c.name}"
        for m in modules("core")
        for c in m.classes()
        if not c.name.startswith("_") and not is_value_class(c)
    ]
    assert loose == []


def test_the_core_and_the_words_import_the_standard_library_and_themselves_only() -> None:
    allowed = {"core": ("app.core",), "words": ("app.core", "app.words")}
    foreign = [
        f"{m.at(node)} imports {name}"
        for m in modules(*PURE_LAYERS)
        for node, name in m.imported_modules()
        if name.split(".")[0] not in sys.stdlib_module_names
        and not name.startswith(allowed[m.layer])
    ]
    assert foreign == []


def test_the_core_and_the_words_reach_for_nothing_outside() -> None:
    reaching = [
        f"{m.at(node)} imports {name}"
        for m in modules(*PURE_LAYERS)
        for node, name in m.imported_modules()
        if name in REACHING_OUT or name.split(".")[0] in REACHING_OUT
    ]
    reaching += [
        f"{m.at(call)} calls {name}"
        for m in modules(*PURE_LAYERS)
        for call, name in m.calls()
        if name in REACHING_CALLS
    ]
    assert reaching == []


def test_the_core_holds_no_wording() -> None:
    speaking = [m.at(call) for m in modules("core") for call, name in m.calls() if name == "tr"]
    assert speaking == []
