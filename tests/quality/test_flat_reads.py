"""Habit 3: reads give back frozen rows, and nothing lazy crosses a layer."""

import ast

from tests.support.source import Function, is_dataclass, modules, names_in

LAZY = {"Model", "ModelSelect", "Query", "Select", "CursorWrapper", "Iterator", "Generator"}


def table_names() -> set[str]:
    """The names of all Peewee models: what must never leave the store."""
    return {c.name for m in modules("store") if m.name.endswith(".tables") for c in m.classes()}


def public_methods(node: ast.ClassDef) -> list[Function]:
    """The methods of a class that others may call."""
    return [
        part
        for part in node.body
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
        and not part.name.startswith("_")
        # A context manager is written as a generator and used as a value.
        and not any("contextmanager" in ast.unparse(d) for d in part.decorator_list)
    ]


def test_no_table_is_named_outside_the_store() -> None:
    tables = table_names()
    named = [
        f"{m.path} imports {local}"
        for m in modules()
        if m.layer not in {"store"}
        for local, full in m.imported().items()
        if full.split(".")[-1] in tables and full.startswith("app.store")
    ]
    assert named == []


def test_no_public_read_returns_a_model_or_a_cursor() -> None:
    lazy = [
        f"{m.at(method)} {c.name}.{method.name} -> {ast.unparse(method.returns)}"
        for m in (*modules("store"), *modules("services"))
        for c in m.classes()
        if c.name.endswith(("Reader", "Work", "Store"))
        for method in public_methods(c)
        if method.returns is not None and names_in(method.returns) & (LAZY | table_names())
    ]
    assert lazy == []


def test_rows_are_made_by_keyword() -> None:
    """A named tuple takes its parts by place, too; a row with a part too many would be a lie."""
    rows = {
        c.name
        for m in modules("services")
        if m.name.endswith(".rows")
        for c in m.classes()
        if any(ast.unparse(base) == "NamedTuple" for base in c.bases)
    }
    by_place = [
        f"{m.path}:{call.lineno} {call.func.id}"
        for m in modules()
        for call in m.nodes
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id in rows and call.args
    ]
    assert rows
    assert by_place == []


def test_rows_that_cross_from_the_store_are_frozen_slotted_and_keyword_only() -> None:
    loose = []
    for m in modules("services", "reports"):
        for c in m.classes():
            decorator = is_dataclass(c)
            if decorator is None or c.name.startswith("_"):
                continue
            said = ast.unparse(decorator)
            if not all(f"{word}=True" in said for word in ("frozen", "slots", "kw_only")):
                # A service may hold its ports in an unfrozen class, but a row may not.
                loose.append(f"{m.at(c)} {c.name}")
    assert loose == []
