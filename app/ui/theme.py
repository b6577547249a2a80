"""How it looks: the colour tokens of both schemes, the font, and the style made of them.

Knows tokens, contrast and Qt's palette. Refuses to know any widget or what a colour is used for
beyond its token. The scheme follows the system while the user's choice is SYSTEM; both palettes
are our own on Fusion, since Qt cannot be told a scheme offscreen or on bare X.

Source of the tokens: design.md. `ink` exists because some tokens made for shapes are too pale
to be read as words: it darkens (or lightens) them just as far as 4.5 to 1 asks.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

LEAST_CONTRAST: Final = 4.5
"""Least contrast of words against their ground (WCAG 2.2, 1.4.3)."""

SPACE: Final = 4
"""Step of all spacing, in pixels."""

RADIUS_CONTROL: Final = 7
RADIUS_CARD: Final = 11
FAMILY: Final = "Inter"

USUAL_TEXT_PX: Final = {"windows": 12.0, "cocoa": 13.0}
"""What each desktop writes its menus in unless the user asks for larger text: 9 points at 96 to
the inch on Windows, 13 at 72 on macOS."""

USUAL_ELSEWHERE_PX: Final = 15.0
"""Elsewhere it is 9 to 11 points at 96 to the inch; up to here nobody asked for more."""

LARGEST_TEXT: Final = 2.0
"""Text grows to twice its size with everything in its place (WCAG 2.2, 1.4.4 asks as much)."""

LARGE_TEXT: Final = 1.5
"""From so much larger text on pages stand differently, for all of it to have its place."""


_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
"""What Qt moves by itself."""


class Scheme(StrEnum):
    """A colour scheme that is painted."""

    LIGHT = "light"
    DARK = "dark"


class Choice(StrEnum):
    """What the user asks for; SYSTEM follows the desktop."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Size(IntEnum):
    """Text sizes in pixels; no others are used."""

    SMALL = 11
    BODY = 13
    HEAD = 15
    TITLE = 20
    FIGURE = 42


class Palette(NamedTuple):
    """The tokens of one scheme, as ``#RRGGBB``. ``faint`` never carries what must be read."""

    scheme: Scheme
    bg: str
    surface: str
    sunk: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_soft: str
    accent_strong: str
    on_accent: str
    follow: str
    engage: str
    converse: str
    connect: str
    good: str
    warn: str
    warn_soft: str

    def stage(self, stage: int) -> str:
        """Colour of a stage, 1 (Follow) to 4 (Connect), for shapes."""
        return (self.follow, self.engage, self.converse, self.connect)[stage - 1]

    def stage_ink(self, stage: int) -> str:
        """The same, fit for words on ``surface`` and ``bg``."""
        return ink(self.stage(stage), self.bg)


LIGHT: Final = Palette(
    scheme=Scheme.LIGHT,
    bg="#F7F8F8",
    surface="#FFFFFF",
    sunk="#EEF1F1",
    line="#DFE3E4",
    text="#1B2224",
    muted="#5C686B",
    faint="#8A9598",
    accent="#1F6F78",
    accent_soft="#DDEDEE",
    accent_strong="#185A62",
    on_accent="#FFFFFF",
    follow="#6C7FA6",
    engage="#2F8F83",
    converse="#C98A1B",
    connect="#C2563F",
    good="#3C7F4F",
    warn="#B4462E",
    warn_soft="#F8E4DD",
)
DARK: Final = Palette(
    scheme=Scheme.DARK,
    bg="#15191A",
    surface="#1C2123",
    sunk="#181D1E",
    line="#2E3638",
    text="#E6EBEC",
    muted="#9AA6A9",
    faint="#6E7A7D",
    accent="#63B8C0",
    accent_soft="#1D3B3F",
    accent_strong="#7FC9D0",
    on_accent="#15191A",
    follow="#8C9DC4",
    engage="#54B5A8",
    converse="#E0A93F",
    connect="#E07C63",
    good="#79B98A",
    warn="#E07C63",
    warn_soft="#43291F",
)
PALETTES: Final = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=128)
def ink(colour: str, ground: str) -> str:
    """The nearest shade of a colour that can be read as words on a ground.

    Returns:
        The colour itself if it has `LEAST_CONTRAST` already, else one of the same hue, lighter on
        a dark ground and darker on a light one.
    """
    start = QColor(colour)
    hue, saturation, lightness = start.hslHueF(), start.hslSaturationF(), start.lightnessF()
    step = 0.01 if _luminance(QColor(ground)) < 0.18 else -0.01
    shade = colour
    while contrast(shade, ground) < LEAST_CONTRAST and 0 <= lightness <= 1:
        lightness += step
        shade = QColor.fromHslF(hue, saturation, min(max(lightness, 0.0), 1.0)).name()
    return shade


def system_text_scale() -> float:
    """How much larger than usual the desktop writes, 1 to `LARGEST_TEXT`.

    Asked before the program puts its own font in place of the desktop's.
    """
    wanted = QFontInfo(QGuiApplication.font()).pixelSize()
    usual = USUAL_TEXT_PX.get(QGuiApplication.platformName(), USUAL_ELSEWHERE_PX)
    return min(max(wanted / usual, 1.0), LARGEST_TEXT)


def text_scale() -> float:
    """How much larger than in the design words are written: the application's font says it."""
    pixels = QGuiApplication.font().pixelSize()
    return pixels / Size.BODY if pixels > 0 else 1.0


def grown(pixels: float, share: float = 1.0) -> int:
    """A length of the design that holds words, as long as they need it now.

    Args:
        share: how much of the length is words, 0 to 1; the rest stays as it is.
    """
    return round(pixels * (1 + (text_scale() - 1) * share))


def font(size: Size = Size.BODY, *, strong: bool = False) -> QFont:
    """The one font in one of its sizes, weight 400 or (strong) 600."""
    return QFont(font_of(grown(size), strong=strong))


@lru_cache(maxsize=64)
def font_of(pixels: int, *, strong: bool) -> QFont:
    """The one font in a size in pixels; not to be changed, for all who ask get the same.

    Qt keeps with a font what it has found out about its letters, and would do so again with each
    new one: half the time of painting a word.
    """
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def load_fonts(folder: Path) -> None:
    """Make the bundled font known, so that a machine without fonts shows words, not boxes."""
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def palette_of(widget: QWidget) -> Palette:
    """The tokens that a widget is painted with now.

    Read off the widget's own QPalette (Link is the accent and no style sheet touches it), so no
    one has to hand the theme around and no global holds it.
    """
    link = widget.palette().color(QPalette.ColorRole.Link)
    return DARK if link == QColor(DARK.accent) else LIGHT


def qt_palette(palette: Palette) -> QPalette:
    """The tokens as Qt's roles, for what Fusion paints by itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: palette.bg,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.bg,
        role.Text: palette.text,
        role.PlaceholderText: palette.muted,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.warn,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.ToolTipBase: palette.text,
        role.ToolTipText: palette.bg,
        role.Light: palette.surface,
        role.Midlight: palette.sunk,
        role.Mid: palette.line,
        role.Dark: palette.faint,
        role.Shadow: palette.muted,
        role.Accent: palette.accent,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.faint))
    return made


def style_sheet(palette: Palette, template: str, scale: float = 1.0) -> str:
    """The style sheet of one scheme.

    Args:
        scale: how much larger than in the design words are written.

    Raises:
        KeyError: the template asks for a token that does not exist.
    """
    tokens = {name: str(value) for name, value in palette._asdict().items()}
    tokens["warn_ink"] = ink(palette.warn, palette.warn_soft)
    tokens["good_ink"] = ink(palette.good, palette.bg)
    tokens |= {f"size_{size.name.lower()}": f"{round(size * scale)}px" for size in Size}
    tokens |= {f"high_{pixels}": f"{round(pixels * scale)}px" for pixels in (16, 18, 20)}
    # A chip is round at both ends; Qt makes corners square that are rounder than it is high.
    tokens["round_chip"] = f"{(round(16 * scale) + 6) // 2}px"
    return Template(template).substitute(tokens)


class Theme(QObject):
    """Keeps the program in the scheme that the user or the system asks for.

    Signals:
        changed(Palette): the program is painted with other tokens from now on.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._template = (resources / "themes" / "acquainted.qss").read_text(encoding="utf-8")
        self._choice = Choice.SYSTEM
        self._palette: Palette | None = None
        load_fonts(resources / "fonts")
        self._text = self.usual_text = system_text_scale()
        """What the desktop asks for stays at hand, for whoever goes back to it."""
        self._caret_ms = app.styleHints().cursorFlashTime()
        self._has_effects = {one: app.isEffectEnabled(one) for one in _EFFECTS}
        self._write_larger()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(Choice.SYSTEM)

    @property
    def choice(self) -> Choice:
        """What the user asked for."""
        return self._choice

    @property
    def text(self) -> float:
        """How much larger than in the design words are written."""
        return self._text

    @property
    def palette(self) -> Palette:
        """The tokens in force."""
        return self._palette or LIGHT

    def choose(self, choice: Choice) -> None:
        """Use a scheme from now on, or follow the system."""
        self._choice = choice
        self._paint(
            self.system_scheme() if choice is Choice.SYSTEM else PALETTES[Scheme(choice.value)]
        )

    def enlarge(self, scale: float) -> None:
        """Write everything this much larger than in the design, in pages built from now on."""
        if scale == self._text:
            return
        self._text = scale
        self._write_larger()
        palette, self._palette = self.palette, None
        self._paint(palette)

    def calm(self, *, is_calm: bool) -> None:
        """Let nothing move by itself, or move as the desktop has it."""
        hints = self._app.styleHints()
        if is_calm:
            hints.setCursorFlashTime(0)
        else:
            hints.setCursorFlashTime(self._caret_ms)
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, not is_calm and self._has_effects[effect])

    def _write_larger(self) -> None:
        body = QFont(FAMILY)
        body.setPixelSize(round(Size.BODY * self._text))
        self._app.setFont(body)

    def system_scheme(self) -> Palette:
        """What the desktop asks for; light where it says nothing."""
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._choice is Choice.SYSTEM:
            self._paint(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)

    def _paint(self, palette: Palette) -> None:
        if palette is self._palette:
            return
        self._palette = palette
        self._app.setPalette(qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette, self._template, self._text))
        self.changed.emit(palette)
