"""A dressed application for the tests of the window: fonts, icons and both schemes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import resource_root
from app.ui import icons
from app.ui.theme import Choice, Theme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """The theme, put on the one application of the session."""
    icons.install(resource_root())
    yield Theme(qapp, resource_root())
    icons.forget()


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The theme in its light scheme, light again afterwards."""
    dressed.choose(Choice.LIGHT)
    yield dressed
    dressed.choose(Choice.LIGHT)
