"""Every sentence of the program, found in its source: what a language has to translate.

Reads ``tr(...)`` and ``trn(...)`` as syntax and runs nothing. Qt's own lupdate sees a literal
between the brackets and no more; here a sentence may also stand in a table of its module, as most
in app/words do, so the way back from ``tr(TITLES[name])`` to the table is followed. What can't be
followed is an error with its place, never a sentence that is quietly missing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

PLAIN, COUNTED = "tr", "trn"


class UnclearSayingError(Exception):
    """Somewhere it can't be seen from the source what is said."""


@dataclass(frozen=True, order=True)
class Saying:
    """One sentence.

    Args:
        text: in English; of a counted one, as it is said of many.
        one: the same as it is said of one; empty where nothing is counted.
    """

    text: str
    one: str = ""


@dataclass
class Source:
    """One module, with what its names stand for."""

    file: str
    tree: ast.Module
    sources: dict[str, Source] = field(default_factory=dict)

    @cached_property
    def tables(self) -> dict[str, ast.expr]:
        """The values of all names assigned at the module's own level."""
        found: dict[str, ast.expr] = {}
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found[node.targets[0].id] = node.value
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                found[ast.unparse(node.target)] = node.value
        return found

    @cached_property
    def imported(self) -> dict[str, tuple[str, str]]:
        """Local name to module and name there."""
        return {
            alias.asname or alias.name: (node.module, alias.name)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }


def sayings(root: Path) -> dict[Saying, list[str]]:
    """Every sentence of app/, with the files that say it, in the order of the source.

    Raises:
        UnclearSayingError: it can't be seen what is said, or one text is said of many here and of
            nothing counted there.
    """
    sources: dict[str, Source] = {}
    for path in sorted((root / "app").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        sources[name] = Source(file, ast.parse(path.read_text("utf-8")), sources)
    found: dict[Saying, list[str]] = {}
    for source in sources.values():
        for saying in said_in(source):
            files = found.setdefault(saying, [])
            if source.file not in files:
                files.append(source.file)
    return found


def said_in(source: Source) -> Iterator[Saying]:
    """The sentences of one module."""
    for scope in scopes(source.tree):
        for call in own_calls(scope):
            if ast.unparse(call.func) == PLAIN:
                for text in texts(call.args[0], scope, source):
                    yield Saying(text)
            else:
                yield from counted(call, scope, source)


def scopes(tree: ast.Module) -> Iterator[ast.AST]:
    """The module and every function in it, the inner ones by themselves."""
    yield tree
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def own_calls(scope: ast.AST) -> list[ast.Call]:
    """Calls of tr and trn in a scope, without those of functions inside it."""
    found, waiting = [], list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [*node.args.defaults, *node.decorator_list]
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {PLAIN, COUNTED}:
            found.append(node)
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def counted(call: ast.Call, scope: ast.AST, source: Source) -> Iterator[Saying]:
    """What ``trn(one, many, n)`` or ``trn(*PAIRS[key], n)`` says."""
    first = call.args[0]
    if isinstance(first, ast.Starred):
        for pair in elements(first.value, scope, source):
            one, many = strings(pair)
            yield Saying(many, one)
        return
    ones, manies = (texts(part, scope, source) for part in call.args[:2])
    if len(ones) != 1 or len(manies) != 1:
        raise unclear(call, source)
    yield Saying(manies[0], ones[0])


def texts(node: ast.expr, scope: ast.AST, source: Source) -> list[str]:
    """All texts that an expression may stand for."""
    return [text for part in elements(node, scope, source) for text in strings(part)]


def strings(node: ast.expr) -> list[str]:
    """The texts in a piece of a table: the values of a dict, never its keys."""
    match node:
        case ast.Constant(value=str(text)):
            return [text] if text else []
        case ast.Constant():
            return []
        case ast.Dict(values=values):
            return [text for value in values for text in strings(value)]
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return [text for part in parts for text in strings(part)]
        case ast.IfExp(body=one, orelse=other):
            return strings(one) + strings(other)
        case _:
            raise ValueError(ast.unparse(node))


def elements(node: ast.expr, scope: ast.AST, source: Source) -> list[ast.expr]:
    """The pieces of source that an expression may stand for."""
    match node:
        case ast.Constant():
            return [node]
        case ast.IfExp(body=one, orelse=other):
            return elements(one, scope, source) + elements(other, scope, source)
        case ast.BoolOp(values=values):
            return [part for value in values for part in elements(value, scope, source)]
        case ast.Subscript(value=table, slice=at):
            return [p for t in elements(table, scope, source) for p in entries(t, at)]
        case ast.Call(func=ast.Attribute(attr="get", value=table), args=[_, *default]):
            found = [p for t in elements(table, scope, source) for p in entries(t)]
            return found + [p for part in default for p in elements(part, scope, source)]
        case ast.Call(func=ast.Attribute(attr="values", value=table), args=[]):
            return elements(table, scope, source)
        case ast.Call(func=ast.Attribute(attr="items", value=table), args=[]):
            return [rows_of(part) for part in elements(table, scope, source)]
        case ast.Name(id=name):
            return named(name, node, scope, source)
        case ast.Tuple() | ast.List() | ast.Dict():
            return [node]
        case _:
            raise unclear(node, source)


def rows_of(table: ast.expr) -> ast.expr:
    """A dict as the pairs that it is gone through by."""
    if not isinstance(table, ast.Dict):
        return table
    pairs = zip(table.keys, table.values, strict=True)
    rows: list[ast.expr] = [
        ast.Tuple(elts=[key, value], ctx=ast.Load()) for key, value in pairs if key is not None
    ]
    return ast.Tuple(elts=rows, ctx=ast.Load())


def entries(table: ast.expr, at: ast.expr | None = None) -> list[ast.expr]:
    """What may come out of a table; of a tuple, the one place that is asked for by number."""
    match table, at:
        case ast.Tuple(elts=parts), ast.Constant(value=int(place)):
            return [parts[place]]
        case ((ast.Tuple(elts=parts) | ast.List(elts=parts)), _):
            return list(parts)
        case ast.Dict(keys=keys, values=values), _:
            # {**OTHERS, ...}: the entries of the others are said where their table is used.
            return [value for key, value in zip(keys, values, strict=True) if key is not None]
        case ast.IfExp(body=one, orelse=other), _:
            return entries(one, at) + entries(other, at)
        case _:
            return [table]


def named(name: str, node: ast.expr, scope: ast.AST, source: Source) -> list[ast.expr]:
    """What a name may stand for: a loop's turn, a local value, a table here or elsewhere."""
    found: list[ast.expr] = []
    for inner in ast.walk(scope):
        if isinstance(inner, ast.For | ast.comprehension):
            if (place := place_in(inner.target, name)) is not None:
                rows = [e for t in elements(inner.iter, scope, source) for e in entries(t)]
                found += [part for row in rows for part in at_place(row, place)]
        elif isinstance(inner, ast.Assign) and scope is not source.tree:
            place = place_in(inner.targets[0], name)
            values = [] if place is None else elements(inner.value, scope, source)
            found += [part for value in values for part in at_place(value, place or ())]
    if found:
        return found
    if name in source.tables:
        return elements(source.tables[name], source.tree, source)
    if name in source.imported:
        module, there = source.imported[name]
        if module in source.sources:
            other = source.sources[module]
            return named(there, node, other.tree, other)
    raise unclear(node, source)


def place_in(target: ast.expr, name: str) -> tuple[int, ...] | None:
    """Where a name stands in what is unpacked; None if it does not."""
    if isinstance(target, ast.Name):
        return () if target.id == name else None
    if isinstance(target, ast.Tuple):
        for at, part in enumerate(target.elts):
            if (place := place_in(part, name)) is not None:
                return (at, *place)
    return None


def at_place(row: ast.expr, place: tuple[int, ...]) -> list[ast.expr]:
    """What stands there in a row of a table."""
    for at in place:
        if not isinstance(row, ast.Tuple | ast.List):
            return []
        row = row.elts[at]
    return [row]


def unclear(node: ast.AST, source: Source) -> UnclearSayingError:
    """The error for a place where it can't be seen what is said."""
    line = getattr(node, "lineno", 1)
    return UnclearSayingError(
        f"{source.file}:{line}: what {ast.unparse(node)} says can't be seen. Give tr a literal,"
        " or an entry of a table in capital letters."
    )
