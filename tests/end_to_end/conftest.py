"""What stories inside this process share: the theme of the one application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import resource_root
from app.ui import icons
from app.ui.application import theme_of
from app.ui.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the one application."""
    icons.install(resource_root())
    yield theme_of(qapp)
    icons.forget()
