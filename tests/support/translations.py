"""The tools of packaging/ that gather and compile languages, for tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from tests.support.source import ROOT

TRANSLATIONS = ROOT / "resources" / "i18n"


def tool(name: str) -> ModuleType:
    """A module of packaging/ under its own name, loaded once."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


sayings = tool("sayings")
languages = tool("languages")


def compiled(folder: Path, code: str = "de") -> Path:
    """A folder of resources with a language in it, made from its translations anew."""
    name = f"acquainted_{code}"
    languages.compile_language(TRANSLATIONS / f"{name}.ts", folder / "i18n" / f"{name}.qm")
    return folder
