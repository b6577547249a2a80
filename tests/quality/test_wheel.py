"""What `pip install` gets is whole: the program, its resources, and the command."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app import __version__
from tests.support.source import ROOT, modules


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = Path(folder).glob("*.whl")
    assert path.name == f"acquainted-{__version__}-py3-none-any.whl"
    return zipfile.ZipFile(path)


def test_the_wheel_holds_every_module(wheel: zipfile.ZipFile) -> None:
    assert {m.path.as_posix() for m in modules()} <= set(wheel.namelist())


def test_the_wheel_holds_the_resources_where_resource_root_looks(wheel: zipfile.ZipFile) -> None:
    kept = {p.relative_to(ROOT).as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()}
    assert kept
    assert kept <= set(wheel.namelist())


def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"app", "resources", f"acquainted-{__version__}.dist-info"}


def test_the_wheel_brings_the_command(wheel: zipfile.ZipFile) -> None:
    told = wheel.read(f"acquainted-{__version__}.dist-info/entry_points.txt").decode()
    assert "acquainted = app.__main__:main" in told
