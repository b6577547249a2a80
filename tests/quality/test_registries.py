"""Habit 7: one registry per kind of thing, and nothing of that kind missing from it."""

import enum
import importlib
import re
import tomllib

import pytest

from tests.support.source import ROOT, modules

MIGRATION = re.compile(r"(\d{4})_[a-z][a-z0-9_]*")


def missing_until_written(name: str) -> pytest.MarkDecorator:
    """Skip while a registry's module is not there at all."""
    is_there = name in {m.name for m in modules()}
    return pytest.mark.skipif(not is_there, reason=f"{name} is not written yet")


@missing_until_written("app.importers.registry")
def test_every_importer_is_registered_once_under_its_own_name() -> None:
    from app.importers import registry
    from app.importers.importer import Importer

    listed = [
        importer
        for name, value in vars(registry).items()
        if name.isupper() and isinstance(value, tuple)
        for importer in value
        if isinstance(importer, Importer)
    ]
    defined = {
        id(value): f"{m.name}.{name}"
        for m in modules("importers")
        if m.name != "app.importers.registry"
        for name, value in vars(importlib.import_module(m.name)).items()
        if isinstance(value, Importer)
    }
    registered = {id(importer) for importer in listed}
    assert [where for key, where in defined.items() if key not in registered] == []
    formats = [importer.format for importer in listed]
    assert len(formats) == len(set(formats)) > 0


def str_of(member: enum.Enum) -> str:
    """A member as it stands in source."""
    return f"{type(member).__name__}.{member.name}"


def test_every_table_of_words_keyed_by_an_enumeration_has_all_its_members() -> None:
    gaps = []
    for m in modules("words", "reports"):
        for name, value in vars(importlib.import_module(m.name)).items():
            if not (name.isupper() and isinstance(value, dict) and value):
                continue
            kinds = {type(key) for key in value}
            (kind,) = kinds if len(kinds) == 1 else (object,)
            # Half a table or less is a chosen few; from there on it means to be complete, but
            # for members that the module names apart from it.
            if issubclass(kind, enum.Enum) and len(kind) < 2 * len(value) < 2 * len(kind):
                lacking = [k for k in kind if k not in value and str_of(k) not in m.text]
                if lacking:
                    gaps.append(f"{m.name}.{name} lacks {lacking}")
    assert gaps == []


def test_migrations_are_numbered_without_a_gap_and_never_look_at_the_tables() -> None:
    scripts = [m for m in modules("store") if ".migrations." in m.name]
    matched = [MIGRATION.fullmatch(m.path.stem) for m in scripts]
    assert [m.path.name for m, found in zip(scripts, matched, strict=True) if not found] == []
    numbers = [int(found[1]) for found in matched if found]
    assert numbers == list(range(1, len(numbers) + 1))
    looking = [
        f"{m.path} imports {name}"
        for m in scripts
        for _, name in m.imported_modules()
        if name.startswith("app.store.tables")
    ]
    assert looking == []


@missing_until_written("app.core.rule_language")
def test_the_default_rules_are_read_without_an_error_and_each_is_there_once() -> None:
    rules = ROOT / "resources" / "rules" / "default.toml"
    if not rules.exists():
        pytest.skip("the default rules are not written yet")
    raw = tomllib.loads(rules.read_text("utf-8"))
    ids = [rule["id"] for part in raw.values() if isinstance(part, list) for rule in part]
    assert len(ids) == len(set(ids)) > 0
