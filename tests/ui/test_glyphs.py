"""Letters come out as letters, and what has no shape is found out."""

from __future__ import annotations

from app.ui.glyphs import NO_LETTER, missing_glyphs
from app.ui.theme import Theme


def test_the_bundled_font_has_what_the_program_says(theme: Theme) -> None:
    assert theme is not None
    assert missing_glyphs("Acquainted ÄÖÜäöüß éèêçñ Łłžš → · – — “” ’ …") == ""


def test_what_has_no_shape_is_found(theme: Theme) -> None:
    assert theme is not None
    assert missing_glyphs(f"a{NO_LETTER}b") == NO_LETTER
    assert missing_glyphs("   ") == ""
