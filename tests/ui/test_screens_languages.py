"""Every screen in a long made-up language and in German: nothing cut off, nothing left English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.paths import resource_root
from app.ui import i18n, screens
from app.ui.desk import Screen
from app.ui.theme import Theme
from tests.support import desk as real
from tests.support.pseudo import pseudo, spoken
from tests.support.real_window import RealWindow, real_window
from tests.support.shown import keys_told_twice, nameless, painted_words, words_cut_off
from tests.support.translations import compiled

NAMES = {
    # Of networks, and what Qt says by itself: keys, and the month in a field for a day.
    "Mastodon", "Bluesky", "LinkedIn", "Instagram", "Threads", "Facebook", "YouTube", "TikTok",
    "GitHub", "Medium", "Reddit", "Monica", "Goodreads", "StoryGraph", "Acquainted",
    "Ctrl", "Shift", "Alt", "Del", "Return", "Space", "Nov", "Press", "shortcut",
    # Of languages in themselves, of a system, and of folders.
    "English", "Deutsch", "Linux", "data", "config", "cache", "log",
}  # fmt: skip
WORD = re.compile(r"\b[A-Za-z]{3,}\b(?!…)")
"""Of three letters on, without accents, and not cut short."""


@contextmanager
def german(resources: Path) -> Iterator[None]:
    """Speak German until the end."""
    app = QApplication.instance()
    assert app is not None
    i18n.install(app, compiled(resources), "de")
    try:
        yield
    finally:
        i18n.install(app, resources, "en")
        QLocale.setDefault(QLocale.system())


@contextmanager
def every_screen(
    qtbot: Any, theme: Theme, folder: Path, size: tuple[int, int]
) -> Iterator[Iterator[tuple[Screen, RealWindow]]]:
    """All screens one after the other, over the sample people and over nobody."""
    with real.desk(folder / "some") as workspace:
        workspace.samples.add()
    tables = (("some", (*screens.pages(), *screens.states())), ("none", screens.beginnings()))

    def shown() -> Iterator[tuple[Screen, RealWindow]]:
        for name, table in tables:
            with real_window(qtbot, theme, folder / name) as opened:
                opened.window.resize(*size)
                for screen in table:
                    screen.show(opened.desk)
                    opened.settle()
                    yield screen, opened
                screens.close_dialogs(opened.desk)

    turns = shown()
    try:
        yield turns
    finally:
        turns.close()


def words_in(texts: Sequence[str]) -> set[str]:
    """The plain words of some texts."""
    return {word for text in texts for word in WORD.findall(text)}


def words_of_samples() -> set[str]:
    """What the sample people and the sample exports say in words of their own."""
    samples = resource_root() / "samples"
    texts = [file.read_text("utf-8") for file in samples.glob("*.json")]
    texts += [screens.DRAFT, screens.NEWCOMER]
    return words_in(texts) | NAMES


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Turns the way that lines run; from left to right again afterwards."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_long_language_is_cut_off_nowhere_and_nothing_is_said_outside_it(
    qtbot: Any,
    theme: Theme,
    tmp_path: Path,
    turned: Callable[[Qt.LayoutDirection], None],
) -> None:
    """In the smallest window, with lines that run from the right."""
    turned(Qt.LayoutDirection.RightToLeft)
    wrong = []
    english: dict[str, str] = {}
    known = words_of_samples() | words_in([str(tmp_path / "some"), str(tmp_path / "none")])
    with spoken(), every_screen(qtbot, theme, tmp_path, (1024, 700)) as turns:
        for screen, opened in turns:
            found = [*words_cut_off(opened.window), *nameless(opened.window)]
            wrong += [f"{screen.name}: {what}" for what in found]
            if not screen.name.startswith("import"):  # there all is what an export says
                for word in words_in(painted_words(opened.window)) - known:
                    english.setdefault(word, screen.name)
    assert wrong == []
    english.pop(screens.NOBODYS_NAME, None)
    assert english == {}


def test_german_is_cut_off_nowhere_and_no_key_leads_to_two_places(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with german(tmp_path), every_screen(qtbot, theme, tmp_path, (1440, 900)) as turns:
        wrong = [
            f"{screen.name}: {what}"
            for screen, opened in turns
            for what in (*words_cut_off(opened.window), *keys_told_twice(opened.window))
        ]
    assert wrong == []


def test_the_made_up_language_keeps_what_is_filled_in() -> None:
    assert pseudo("&Find {name}") == "[&Ƒíńď {name} ẋẋẋẋẋ]"
    assert pseudo("{day} {month}") == "{day} {month}"
    assert pseudo(" and ") == " [áńď ẋ] "
