"""Habit 11: mypy is strict on the whole of app/, without a single exemption by module."""

import re
import tomllib

from tests.support.source import ROOT, modules

BARE_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[)")
ANY_IGNORE = re.compile(r"#\s*type:\s*ignore")
IGNORES_ALLOWED = 12
"""Where stubs are wrong there is no other way; so few that each can be known by heart."""


def mypy_settings() -> dict[str, object]:
    """The section of pyproject.toml."""
    settings: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))[
        "tool"
    ]["mypy"]
    return settings


def test_mypy_is_strict_on_the_whole_program_without_exemptions() -> None:
    settings = mypy_settings()
    assert settings["strict"] is True
    assert settings["files"] == ["app"]
    loosening = {
        "overrides",
        "exclude",
        "ignore_errors",
        "ignore_missing_imports",
        "follow_imports",
        "disable_error_code",
        "implicit_reexport",
    }
    assert sorted(loosening & set(settings)) == []
    assert sorted(name for name in settings if name.startswith(("allow_", "disallow_"))) == []


def test_no_other_file_loosens_it() -> None:
    assert [p.name for p in ROOT.glob("*mypy*.ini")] == []
    assert not (ROOT / "setup.cfg").exists()
    assert [str(m.path) for m in modules() if re.search(r"#\s*mypy:\s", m.text)] == []


def test_every_ignore_names_its_error_and_there_are_few() -> None:
    assert [str(m.path) for m in modules() if BARE_IGNORE.search(m.text)] == []
    assert sum(len(ANY_IGNORE.findall(m.text)) for m in modules()) <= IGNORES_ALLOWED
