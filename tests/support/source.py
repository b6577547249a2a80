"""The program's own source as trees, for the tests that hold it to its habits.

Knows files, syntax and names; imports nothing of the program, so a broken module still has a
place in the answer.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
APP = ROOT / "app"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, kw_only=True)
class Module:
    """One file of the program, walked once: two dozen tests ask the same of five hundred files.

    Args:
        path: where it is, from the root of the checkout, for messages.
        name: as it is imported, for example ``app.core.pace``.
    """

    path: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        """The folder below app/, or the module's own name beside the folders."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    @property
    def is_package(self) -> bool:
        """Whether this is an ``__init__``."""
        return self.path.name == "__init__.py"

    def at(self, node: ast.AST) -> str:
        """Where a node is, as ``path:line``."""
        return f"{self.path.as_posix()}:{getattr(node, 'lineno', 1)}"

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in it, in the order of `ast.walk`."""
        return tuple(ast.walk(self.tree))

    def calls(self) -> tuple[tuple[ast.Call, str], ...]:
        """Every call, and what is called as dotted text with imported names spelled out."""
        return self._calls

    @cached_property
    def _calls(self) -> tuple[tuple[ast.Call, str], ...]:
        names = self.imported()
        return tuple(
            (node, spelled_out(dotted(node.func), names))
            for node in self.nodes
            if isinstance(node, ast.Call)
        )

    def imported(self) -> dict[str, str]:
        """Local name to full dotted name, for everything that is imported anywhere in it."""
        return self._imported

    @cached_property
    def _imported(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    local = alias.asname or alias.name.split(".")[0]
                    found[local] = alias.name if alias.asname else local
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    def imported_modules(self) -> Iterator[tuple[ast.stmt, str]]:
        """Every import statement with the module it names."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield node, alias.name
            elif isinstance(node, ast.ImportFrom):
                yield node, node.module or ""

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class, nested ones too."""
        return (node for node in self.nodes if isinstance(node, ast.ClassDef))

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        return (
            node for node in self.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        )


@cache
def modules(*layers: str) -> tuple[Module, ...]:
    """The program's modules, all or those of some layers, by path."""
    return tuple(
        module
        for path in sorted(APP.rglob("*.py"))
        if "__pycache__" not in path.parts
        for module in [_module(path)]
        if not layers or module.layer in layers
    )


@cache
def _module(path: Path) -> Module:
    relative = path.relative_to(ROOT)
    parts = relative.with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = path.read_text("utf-8")
    return Module(path=relative, name=name, text=text, tree=ast.parse(text, str(relative)))


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file that git would keep: what is committed, and what is new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode("utf-8")
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for a chain of names; calls and subscripts in the chain become ``()`` and ``[]``."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            return f"{dotted(value)}.{attribute}"
        case ast.Call(func=function):
            return f"{dotted(function)}()"
        case ast.Subscript(value=value):
            return f"{dotted(value)}[]"
        case _:
            return "?"


def spelled_out(name: str, imported: dict[str, str]) -> str:
    """A dotted name with its first part replaced by what was imported under it."""
    first, dot, rest = name.partition(".")
    return imported.get(first, first) + dot + rest


def names_in(annotation: ast.AST | None) -> set[str]:
    """Every name that an annotation mentions, also inside strings."""
    if annotation is None:
        return set()
    found: set[str] = set()
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= names_in(ast.parse(node.value, mode="eval"))
    return found


def is_dataclass(node: ast.ClassDef) -> ast.expr | None:
    """The ``@dataclass`` decorator of a class, if it has one."""
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        if dotted(target).split(".")[-1] == "dataclass":
            return decorator
    return None


@cache
def base_names() -> dict[str, frozenset[str]]:
    """Every class of the program with the last names of all its bases, its own bases' too.

    Two classes of one name in two modules are taken together.
    """
    direct: dict[str, set[str]] = {}
    for module in modules():
        for node in module.classes():
            named = {dotted(base).removesuffix("[]").split(".")[-1] for base in node.bases}
            direct.setdefault(node.name, set()).update(named)

    def every_base(name: str, seen: frozenset[str]) -> frozenset[str]:
        bases = direct.get(name, set()) - seen
        return frozenset(bases).union(*(every_base(base, seen | bases) for base in bases))

    return {name: every_base(name, frozenset({name})) for name in direct}
