"""packaging/dev.py says in one sentence what is missing, and does nothing twice."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.source import ROOT

PACKAGING = ROOT / "packaging"


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of packaging/, under its own name and for this test alone."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/machine.py."""
    return load("machine", monkeypatch)


@pytest.fixture
def dev(machine: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """packaging/dev.py, with a virtual environment and locks of its own that nobody installs."""
    for name in ("sayings", "languages"):
        load(name, monkeypatch)
    module = load("dev", monkeypatch)
    for purpose, name in (("run", "requirements.lock"), ("test", "requirements-dev.lock")):
        (tmp_path / name).write_text(f"for {purpose}", "utf-8")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "STAMP", tmp_path / "stamp.json")
    locks = {"run": tmp_path / "requirements.lock", "test": tmp_path / "requirements-dev.lock"}
    monkeypatch.setattr(module, "LOCKS", locks)
    return module


class Installer:
    """Stands for pip: notes what it was asked for, and ends as it is told to."""

    def __init__(self, code: int = 0) -> None:
        self.asked: list[str] = []
        self.code = code

    def run(self, command: list[object], **_: object) -> subprocess.CompletedProcess[str]:
        self.asked.append(Path(str(command[-1])).name)
        return subprocess.CompletedProcess([], self.code, "", "")


def test_the_developer_commands_need_the_standard_library_only() -> None:
    for name in ("dev", "languages", "machine", "sayings"):
        text = (PACKAGING / f"{name}.py").read_text("utf-8")
        imported = re.findall(r"^(?:import|from) ([\w.]+)", text, re.MULTILINE)
        foreign = {n.split(".")[0] for n in imported} - sys.stdlib_module_names
        assert foreign <= {"languages", "machine", "sayings"}


def test_locked_libraries_are_installed_once_until_the_lock_changes(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = Installer()
    monkeypatch.setattr(dev.subprocess, "run", pip.run)
    dev.install_locked("run")
    dev.install_locked("run")
    assert pip.asked == ["requirements.lock"]
    dev.LOCKS["run"].write_text("changed", "utf-8")
    dev.install_locked("run")
    assert pip.asked == ["requirements.lock"] * 2


def test_what_tests_need_holds_what_a_run_needs(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = Installer()
    monkeypatch.setattr(dev.subprocess, "run", pip.run)
    dev.install_locked("test")
    dev.install_locked("run")
    assert pip.asked == ["requirements-dev.lock"]
    assert set(json.loads(dev.STAMP.read_text("utf-8"))) == {"run", "test"}


def test_a_failed_installation_leaves_no_stamp_and_one_sentence(
    dev: ModuleType, machine: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.subprocess, "run", Installer(code=1).run)
    with pytest.raises(machine.SetUpError, match="goes on from here"):
        dev.install_locked("run")
    assert not dev.STAMP.exists()


def test_a_missing_library_is_named_with_the_line_that_brings_it(
    dev: ModuleType, machine: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "LIBRARIES_ANYWHERE", {"libnowhere-1.so": "libnowhere1"})
    monkeypatch.setattr(machine.sys, "platform", "linux")
    monkeypatch.setattr(machine, "is_root", lambda: False)
    with pytest.raises(machine.SetUpError, match="sudo apt-get install libnowhere1"):
        dev.ready_system("run")


@pytest.mark.parametrize(
    ("settings", "has_display"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_the_platform_that_was_asked_for_decides_about_the_window(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    settings: dict[str, str],
    has_display: bool,
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert dev.has_display() is has_display


def test_a_display_that_does_not_answer_is_none(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    assert dev.has_display() is False
    assert "does not answer" in capsys.readouterr().out
    monkeypatch.delenv("DISPLAY")
    assert dev.has_display() is False


def test_every_check_runs_even_after_one_has_failed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def pretend(command: list[object], **_: str) -> subprocess.CompletedProcess[str]:
        line = " ".join(str(part) for part in command)
        ran.append(line)
        code = 1 if "mypy" in line else 0
        return subprocess.CompletedProcess([], code, f"said by {line}\n", "")

    monkeypatch.setattr(dev, "set_up", lambda purpose: None)
    monkeypatch.setattr(dev, "_said", pretend)
    monkeypatch.setattr(dev, "_pass_through", lambda command: pretend(command).returncode)
    assert dev.test([]) == 1
    tools = ("ruff check", "ruff format --check", "mypy --strict app", "lint-imports", "pytest")
    for tool in tools:
        assert any(tool in line for line in ran)
    out = capsys.readouterr().out
    assert all(f"said by {line}" in out for line in ran if "pytest" not in line)
    assert "Not in order: mypy (of 6 checks" in out


def test_a_wrong_command_ends_with_wrong_use() -> None:
    told = subprocess.run(
        [sys.executable, PACKAGING / "dev.py", "dance"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 2
    assert "invalid choice: 'dance'" in told.stderr


def test_an_argument_that_a_command_cannot_take_is_refused_in_one_sentence() -> None:
    told = subprocess.run(
        [sys.executable, PACKAGING / "dev.py", "setup", "--fast"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr.splitlines() == ["This command takes no arguments, but was given: --fast"]
