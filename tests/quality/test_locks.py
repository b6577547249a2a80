"""The locks are in step with pyproject.toml, hashed to the last line, and good for any registry."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.source import ROOT

PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)
LOCKS = ("requirements.lock", "requirements-dev.lock")


def text_of(lock: str) -> str:
    """A lock's text."""
    return (ROOT / "packaging" / lock).read_text("utf-8")


def pins(lock: str) -> dict[str, str]:
    """Package to version."""
    return dict(PIN.findall(text_of(lock)))


def wanted(*, dev: bool) -> list[Requirement]:
    """What pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *(project["optional-dependencies"]["dev"] if dev else [])]
    return [Requirement(text) for text in asked]


@pytest.mark.parametrize(("lock", "dev"), [(LOCKS[0], False), (LOCKS[1], True)])
def test_a_lock_has_all_that_the_project_asks_for(lock: str, dev: bool) -> None:
    have = pins(lock)
    short = [
        str(need)
        for need in wanted(dev=dev)
        if not need.specifier.contains(have.get(canonicalize_name(need.name), "0"))
    ]
    assert short == [], "python3 packaging/dev.py lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_address_is_named(lock: str) -> None:
    text = text_of(lock)
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text
    assert "index-url" not in text


def test_the_second_lock_holds_all_of_the_first_at_the_same_version() -> None:
    assert pins(LOCKS[0]).items() <= pins(LOCKS[1]).items()


def test_one_command_is_what_a_developer_ci_and_the_hook_run() -> None:
    command = "python3 packaging/dev.py test"
    for place in (".ci/run", ".pre-commit-config.yaml", "README.md", "CONTRIBUTING.md"):
        assert command in (ROOT / place).read_text("utf-8"), place
