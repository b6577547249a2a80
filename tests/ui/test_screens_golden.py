"""Every screen looks as it did when somebody last looked at it: light and dark, at 100 and 200 %.

`pytest tests/ui/test_screens_golden.py --update-golden` keeps the fresh pictures instead: look at
what changed before it is committed. The pictures in docs/ are screens, too, and kept by the same.
In large letters nothing may be cut off; at the usual size `test_screens_languages` asks that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.ui import screens
from app.ui.theme import Choice, Theme
from tests.support import desk as real
from tests.support.golden import (
    KEPT,
    Variant,
    difference_from,
    far_apart,
    keep,
    kept_form,
    picture_of,
)
from tests.support.real_window import real_window
from tests.support.shown import keys_told_twice, nameless, words_cut_off
from tests.support.source import ROOT

SIZE = (1440, 900)
VARIANTS = [
    Variant(scheme=scheme, text=text) for scheme in ("light", "dark") for text in (1.0, 2.0)
]
IN_DOCS = {"people": ROOT / "docs" / "people.png"}
"""Pictures that README and help show, by their screens."""


NAMING_FOLDERS = frozenset({"moving-out", "preferences-privacy", "preferences-workspaces"})
"""Screens that show paths of this very run: no two pictures of them are alike."""


@pytest.fixture
def dressed_as(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """The theme, with no caret that comes and goes; as usual afterwards."""
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield theme
    theme.enlarge(1.0)
    qapp.setCursorFlashTime(flash)


@pytest.mark.timeout(300)  # every screen there is
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_every_screen_looks_as_it_was_kept(
    qtbot: Any, dressed_as: Theme, tmp_path: Path, variant: Variant, update_golden: bool
) -> None:
    dressed_as.choose(Choice(variant.scheme))
    dressed_as.enlarge(variant.text)
    with real.desk(tmp_path / "some") as workspace:
        workspace.samples.add()
    tables = (("some", (*screens.pages(), *screens.states())), ("none", screens.beginnings()))
    wrong, shown = [], set()
    for folder, table in tables:
        with real_window(qtbot, dressed_as, tmp_path / folder) as opened:
            opened.window.resize(*SIZE)
            for screen in table:
                screen.show(opened.desk)
                opened.settle()
                picture = picture_of(opened.window)
                kept = KEPT / variant.name / f"{screen.name}.webp"
                is_lasting = screen.name not in NAMING_FOLDERS
                pairs = [(kept, kept_form(picture, variant))] if is_lasting else []
                if variant.name == "light-100" and screen.name in IN_DOCS:
                    pairs.append((IN_DOCS[screen.name], picture))
                for file, form in pairs:
                    if update_golden:
                        keep(form, file)
                    elif said := difference_from(file, form, f"{variant.name}-{file.stem}"):
                        wrong.append(said)
                shown.add(kept)
                # Nowhere are words larger, so that nowhere else they are cut off more easily.
                if variant.text > 1 and variant.scheme == "light":
                    found = [*words_cut_off(opened.window), *nameless(opened.window)]
                    found += keys_told_twice(opened.window)
                    wrong += [f"{screen.name}: {what}" for what in found]
            screens.close_dialogs(opened.desk)
    for gone in set((KEPT / variant.name).glob("*.webp")) - shown:
        if update_golden:
            gone.unlink()
        else:
            wrong.append(f"{gone.name} is kept of a screen that is no more")
    assert wrong == []


def test_a_difference_is_seen_and_both_pictures_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.support.golden.DIFFERENCES", tmp_path / "differences")
    one = QImage(101, 40, QImage.Format.Format_RGB888)
    one.fill(QColor("#F7F8F8"))
    other = one.copy()
    assert far_apart(one, other)[0] == 0
    for x in range(11):
        other.setPixelColor(x, 7, QColor("#1B2224"))
    keep(one, tmp_path / "one.webp")
    assert difference_from(tmp_path / "one.webp", one, "one") == ""
    assert far_apart(one, other)[0] == 33
    assert "33 colours" in difference_from(tmp_path / "one.webp", other, "one")
    assert {file.name for file in (tmp_path / "differences").iterdir()} == {
        "one.kept.png",
        "one.fresh.png",
        "one.difference.png",
    }
    assert "none is kept" in difference_from(tmp_path / "two.webp", one, "two")
