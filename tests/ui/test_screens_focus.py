"""Whatever has the focus shows it: by a ring, a line or another ground, in both schemes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import screens
from app.ui.theme import PALETTES, Choice, Palette, Theme, contrast
from tests.support import desk as real
from tests.support.real_window import real_window

AROUND = 3
LEAST_SHAPE_CONTRAST = 3.0
"""Least contrast of what is no text (WCAG 2.2, 1.4.11)."""


def kinds(window: QWidget) -> dict[tuple[str, str], QWidget]:
    """One of each kind of control that Tab leads to and that can be seen."""
    found: dict[tuple[str, str], QWidget] = {}
    for part in window.findChildren(QWidget):
        is_ours = type(part).__module__.startswith("app.") and part.focusProxy() is None
        is_reached = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
        if is_ours and is_reached and part.isVisible():
            kind = (type(part).__name__, str(part.property("role") or ""))
            found.setdefault(kind, part)
    return found


def picture(window: QWidget, part: QWidget) -> QImage:
    """A control with what is close around it."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    shown = QPixmap(window.size())
    window.render(shown)
    return shown.copy(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_control_shows_that_it_has_the_focus(
    qtbot: Any, theme: Theme, tmp_path: Path, scheme: str
) -> None:
    theme.choose(Choice(scheme))
    with real.desk(tmp_path) as workspace:
        workspace.samples.add()
    looked_at: set[tuple[str, str]] = set()
    blind = []
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.window.resize(1440, 900)
        for screen in screens.pages():
            screen.show(opened.desk)
            opened.settle()
            for kind, part in kinds(opened.window).items():
                if kind in looked_at:
                    continue
                looked_at.add(kind)
                part.clearFocus()
                before = picture(opened.window, part)
                part.setFocus(Qt.FocusReason.TabFocusReason)
                assert part.hasFocus(), kind
                if picture(opened.window, part) == before:
                    blind.append(f"{screen.name}: {kind}")
    assert blind == []
    assert len(looked_at) > 12


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.scheme)
def test_the_ring_stands_out_from_every_ground(palette: Palette) -> None:
    grounds = (palette.bg, palette.surface, palette.sunk)
    assert min(contrast(palette.accent, ground) for ground in grounds) >= LEAST_SHAPE_CONTRAST
