"""What stories share: a way to play them, a folder with the sample people, the theme."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import resource_root
from app.ui import icons
from app.ui.application import theme_of
from app.ui.theme import Theme
from tests.end_to_end.playing import Play
from tests.support.desk import desk


@pytest.fixture
def play(x_display: str, workspace: Path) -> Play:
    """Plays a story; the program is started in the folder around the workspace.

    An X archive lies there, too.
    """
    home = workspace.parent
    for export in (resource_root() / "samples" / "exports").glob("twitter-*.zip"):
        shutil.copy(export, home)
    return Play(x_display, home)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample people, to be copied."""
    folder = tmp_path_factory.mktemp("samples")
    with desk(folder) as opened:
        opened.samples.add()
    return folder


@pytest.fixture
def peopled(samples: Path, workspace: Path) -> Path:
    """A workspace of one's own with the sample people in it."""
    shutil.copytree(samples, workspace, dirs_exist_ok=True)
    return workspace


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the one application."""
    icons.install(resource_root())
    yield theme_of(qapp)
    icons.forget()
