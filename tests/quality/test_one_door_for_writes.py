"""Habit 2: every change goes through a `Work`; nothing outside the store speaks to the database."""

import ast
import re

from tests.support.source import modules

OUTSIDE = [m for m in modules() if m.layer != "store"]
DATABASE_CALLS = {
    "atomic",
    "bulk_create",
    "bulk_update",
    "create_tables",
    "delete_instance",
    "execute_sql",
    "get_or_create",
    "insert_from",
    "insert_many",
    "replace_many",
}
# Qt has `painter.save()` and `image.save()`; models never reach the window (import contract).
MODEL_SAVE_LAYERS_EXEMPT = {"ui"}
STATEMENT = re.compile(
    r"\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|CREATE\s+(TABLE|INDEX|TRIGGER|VIRTUAL)\s|PRAGMA\s+\w)",
    re.DOTALL,
)


def test_nothing_outside_the_store_calls_the_database() -> None:
    calls = [
        f"{m.at(call)} {name}"
        for m in OUTSIDE
        for call, name in m.calls()
        if name.split(".")[-1] in DATABASE_CALLS
    ]
    assert calls == []


def test_nothing_outside_the_store_saves_or_inserts_a_model() -> None:
    calls = []
    for m in OUTSIDE:
        if m.layer in MODEL_SAVE_LAYERS_EXEMPT:
            continue
        for call, name in m.calls():
            last = name.split(".")[-1]
            is_method = isinstance(call.func, ast.Attribute)
            # list.insert(place, value) has two positional arguments; a table's insert has none.
            is_row = last == "insert" and not call.args
            if is_method and (is_row or (last == "save" and not call.args)):
                calls.append(f"{m.at(call)} {name}")
    assert calls == []


def test_no_statement_of_sql_is_written_outside_the_store() -> None:
    statements = [
        m.at(node)
        for m in OUTSIDE
        for node in m.nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and STATEMENT.match(node.value)
    ]
    assert statements == []
