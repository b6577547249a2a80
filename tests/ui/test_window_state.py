"""The window stands again where it stood, from a file of its own."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from app.ui.window_state import LEAST_SIZE, WindowState


def test_the_place_is_kept_in_the_folder_of_the_configuration(qtbot: Any, tmp_path: Path) -> None:
    folder = tmp_path / "config"
    window = QMainWindow()
    qtbot.addWidget(window)
    state = WindowState(folder)
    state.restore(window)
    assert not folder.exists()
    # The screen of a test is 800 pixels wide: no first size may go past it.
    assert window.width() <= max(window.screen().availableSize().width(), LEAST_SIZE[0])
    window.resize(1000, 700)
    state.keep(window)
    assert (folder / "window.ini").exists()

    again = QMainWindow()
    qtbot.addWidget(again)
    WindowState(folder).restore(again)
    assert again.height() == 700


def test_a_damaged_file_is_no_reason_to_fail(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"\x00[[[\xff geometry=@ByteArray(nonsense)")
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowState(tmp_path).restore(window)
    assert window.width() >= min(LEAST_SIZE[0], window.screen().availableSize().width())


def test_the_window_fits_on_a_screen_smaller_than_it_would_be(qtbot: Any, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowState(tmp_path).restore(window)
    screen = window.screen().availableSize()
    assert window.minimumSize() == QSize(*LEAST_SIZE).boundedTo(screen)
    assert window.minimumSize().width() <= screen.width()


def test_words_and_splits_are_kept(qtbot: Any, tmp_path: Path) -> None:
    def split() -> QSplitter:
        made = QSplitter()
        qtbot.addWidget(made)
        made.addWidget(QWidget())
        made.addWidget(QWidget())
        made.resize(600, 100)
        return made

    state = WindowState(tmp_path)
    one = split()
    one.show()
    one.setSizes([200, 395])
    kept = one.sizes()
    state.keep_split("people", one)
    state.keep_text("people/sort", "name")
    window = QMainWindow()
    qtbot.addWidget(window)
    state.keep(window)

    later = WindowState(tmp_path)
    other = split()
    later.restore_split("people", other)
    other.show()
    assert other.sizes() == kept
    assert later.text("people/sort", "readiness") == "name"
    assert later.text("people/other", "readiness") == "readiness"
