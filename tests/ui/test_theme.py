"""The tokens can be read in both schemes, and the program follows who chooses."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette, QRawFont
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QSpinBox, QStyle, QWidget

from app.paths import resource_root
from app.ui.theme import (
    DARK,
    LARGEST_TEXT,
    LEAST_CONTRAST,
    LIGHT,
    PALETTES,
    Choice,
    Palette,
    Size,
    Theme,
    contrast,
    font,
    grown,
    ink,
    palette_of,
    style_sheet,
    system_text_scale,
    text_scale,
)

BOTH = pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.scheme)


@BOTH
def test_words_can_be_read_on_every_ground(palette: Palette) -> None:
    grounds = (palette.bg, palette.surface, palette.sunk, palette.accent_soft)
    pairs = [(t, g) for t in (palette.text, palette.muted, palette.accent) for g in grounds]
    pairs += [(palette.on_accent, palette.accent), (palette.on_accent, palette.accent_strong)]
    pairs += [(palette.text, palette.warn_soft), (palette.bg, palette.text)]
    assert [p for p in pairs if contrast(*p) < LEAST_CONTRAST] == []


@BOTH
def test_an_ink_can_be_read_and_keeps_a_colour_that_can_be_read_already(palette: Palette) -> None:
    for stage in (1, 2, 3, 4):
        assert contrast(palette.stage_ink(stage), palette.bg) >= LEAST_CONTRAST
        assert contrast(palette.stage_ink(stage), palette.surface) >= LEAST_CONTRAST
    assert contrast(ink(palette.warn, palette.warn_soft), palette.warn_soft) >= LEAST_CONTRAST
    assert contrast(ink(palette.good, palette.surface), palette.surface) >= LEAST_CONTRAST
    assert ink(palette.text, palette.bg) == palette.text


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_the_four_stages_have_four_colours(palette: Palette) -> None:
    assert len({palette.stage(n) for n in (1, 2, 3, 4)}) == 4


@BOTH
def test_every_token_of_the_style_sheet_exists(palette: Palette) -> None:
    template = (resource_root() / "themes" / "acquainted.qss").read_text("utf-8")
    assert "$" not in style_sheet(palette, template)
    # Colour means one thing: no colour is written into the sheet past the tokens.
    assert re.findall(r"#[0-9A-Fa-f]{6}\b", template) == []


def test_a_widget_knows_its_tokens_and_follows_the_choice(theme: Theme) -> None:
    outer = QWidget()
    inner = QLabel("x", outer)
    inner.setProperty("role", "muted")
    assert palette_of(inner) is LIGHT
    told: list[Palette] = []
    theme.changed.connect(told.append)
    theme.choose(Choice.DARK)
    assert palette_of(inner) is DARK
    assert inner.palette().color(QPalette.ColorRole.WindowText).name() == DARK.muted.lower()
    theme.choose(Choice.DARK)
    assert told == [DARK]


def test_the_system_is_followed_only_while_it_is_asked_for(theme: Theme) -> None:
    hints = theme.parent().styleHints()  # type: ignore[union-attr]
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.palette is LIGHT
    theme.choose(Choice.SYSTEM)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.palette is DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.palette is LIGHT


def test_the_bundled_font_is_used_in_both_weights(theme: Theme) -> None:
    assert QFontInfo(font()).family() == "Inter"
    assert font(Size.TITLE).pixelSize() == 20
    assert font(strong=True).weight() == QFont.Weight.DemiBold
    plain, strong = QFontMetrics(font()), QFontMetrics(font(strong=True))
    assert strong.horizontalAdvance("Maren Okafor") > plain.horizontalAdvance("Maren Okafor")
    face = QRawFont.fromFont(font())
    assert [letter for letter in "AzéßžñøĐЖΩ“”…→·" if not face.supportsCharacter(ord(letter))] == []


def test_a_menu_that_is_higher_than_the_screen_scrolls(theme: Theme) -> None:
    menu = QMenu()
    menu.ensurePolished()
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu) == 1


def test_letters_and_what_holds_them_grow_together_and_back_again(theme: Theme) -> None:
    assert (text_scale(), theme.text) == (1.0, 1.0)
    small = QLabel("x")
    small.setProperty("role", "small")
    theme.enlarge(2.0)
    try:
        assert text_scale() == 2.0
        assert [font(size).pixelSize() for size in Size] == [2 * size for size in Size]
        assert (grown(54), grown(100, 0.5)) == (108, 150)
        small.ensurePolished()
        assert QFontInfo(small.font()).pixelSize() == 2 * Size.SMALL
    finally:
        theme.enlarge(1.0)
    assert (text_scale(), grown(54), font().pixelSize()) == (1.0, 54, Size.BODY)


@pytest.mark.parametrize(
    ("pixels", "scale"), [(9, 1.0), (15, 1.0), (22.5, 1.5), (30, 2.0), (90, LARGEST_TEXT)]
)
def test_the_desktop_says_how_large_words_are_within_bounds(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, pixels: float, scale: float
) -> None:
    monkeypatch.setattr(QFontInfo, "pixelSize", lambda _info: pixels)
    assert system_text_scale() == scale


def test_each_desktop_has_its_usual_size(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontInfo, "pixelSize", lambda _info: 24)
    found = {}
    for name in ("windows", "cocoa", "xcb"):
        monkeypatch.setattr(QGuiApplication, "platformName", lambda name=name: name)
        found[name] = round(system_text_scale(), 2)
    assert found == {"windows": 2.0, "cocoa": 1.85, "xcb": 1.6}


def test_a_field_that_is_off_looks_so(theme: Theme) -> None:
    for field in (QComboBox(), QSpinBox(), QLineEdit()):
        field.setEnabled(False)
        field.ensurePolished()
        assert field.palette().color(QPalette.ColorRole.Text).name() == LIGHT.faint.lower()


@pytest.mark.parametrize("scale", [1.0, 1.5, LARGEST_TEXT])
def test_a_chip_is_round_at_its_ends_and_no_rounder_than_it_is_high(scale: float) -> None:
    found = re.search(r"border-radius: (\d+)px; padding: 2px 10px", sheet_of(scale))
    assert found is not None
    high = round(16 * scale) + 6
    assert high - 2 < 2 * int(found[1]) <= high


def sheet_of(scale: float) -> str:
    template = (resource_root() / "themes" / "acquainted.qss").read_text("utf-8")
    return style_sheet(LIGHT, template, scale)
