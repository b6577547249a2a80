"""Pictures are read in the lane when they are first asked for, and initials stand until then."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from app.core.people import PersonId
from app.ui.faces.album import Album, round_of
from app.ui.faces.reading import square
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window


def red() -> QImage:
    made = QImage(64, 64, QImage.Format.Format_RGB32)
    made.fill(QColor("#ff0000"))
    return made


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        made.desk.open_album()
        made.settle()
        yield made


def test_a_picture_comes_after_it_was_asked_for_and_goes_with_an_undo(opened: RealWindow) -> None:
    album = opened.desk.album
    assert isinstance(album, Album)
    person = PersonId(opened.workspace.people.add("Maren"))
    opened.settle()
    assert album.face(person, 32) is None
    opened.workspace.pictures.keep(person, square(red()))
    opened.settle()
    assert album.has_picture(person)
    assert album.face(person, 32) is None
    opened.settle()
    face = album.face(person, 32)
    assert face is not None
    assert (face.width(), face.toImage().pixelColor(16, 16).name()) == (32, "#ff0000")
    opened.workspace.history.undo()
    opened.settle()
    assert album.face(person, 32) is None


def test_a_file_that_is_gone_leaves_the_initials(opened: RealWindow) -> None:
    album = opened.desk.album
    assert album is not None
    person = PersonId(opened.workspace.people.add("Maren"))
    path = opened.workspace.pictures.path(opened.workspace.pictures.keep(person, square(red())))
    assert path is not None
    path.unlink()
    opened.settle()
    for _ in range(2):
        assert album.face(person, 32) is None
        opened.settle()


def test_it_is_round() -> None:
    cut = round_of(red())
    assert cut.pixelColor(0, 0).alpha() == 0
    assert cut.pixelColor(32, 32).alpha() == 255
    assert round_of(QImage()).isNull()
