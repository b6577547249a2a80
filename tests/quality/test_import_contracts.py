"""The arrows between the layers, held by import-linter from the contracts in pyproject.toml."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.source import ROOT, modules


def test_every_contract_is_kept() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run(
        [program, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_contracts_say_all_arrows_of_the_house() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (layers,) = [c for c in contracts if c["type"] == "layers"]
    assert layers["layers"] == [
        "__main__",
        "bootstrap : (smoke)",
        "ui | cli | store | network",
        "services",
        "importers | exporters | reports | feeds",
        "words",
        "core",
    ]
    assert layers["exhaustive"] is True
    guarded = {
        name for c in contracts if c["type"] == "forbidden" for name in c["forbidden_modules"]
    }
    assert {"peewee", "playhouse", "apsw", "PySide6"} <= guarded
    # A way round a contract is a hole in the house, even where it has a comment.
    assert not any(c.get("ignore_imports") for c in contracts)


@pytest.mark.parametrize(
    ("libraries", "layers"),
    [
        (("peewee", "playhouse", "apsw", "sqlite3"), {"store"}),
        (("PySide6", "shiboken6"), {"ui", "bootstrap", "smoke"}),
        (("http", "socket", "ssl", "urllib3", "httpx", "requests"), {"network"}),
        (("fastfeedparser", "nh3"), {"feeds"}),
    ],
)
def test_a_library_stays_in_its_room(libraries: tuple[str, ...], layers: set[str]) -> None:
    strays = [
        f"{m.at(node)} imports {name}"
        for m in modules()
        if m.layer not in layers
        for node, name in m.imported_modules()
        if name.split(".")[0] in libraries
    ]
    assert strays == []


def test_no_import_is_relative_or_takes_everything() -> None:
    import ast

    loose = [
        m.at(node)
        for m in modules()
        for node in m.nodes
        if isinstance(node, ast.ImportFrom)
        and (node.level or any(alias.name == "*" for alias in node.names))
    ]
    assert loose == []


def test_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    from packaging.version import Version

    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Version("0.2") > Version("0.1")
