"""Widths by letter say of no text that it fits where it does not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from app.ui.theme import font_of
from app.ui.widgets.letter_widths import KERNED, LetterWidths, fits_surely, is_simple

pytestmark = pytest.mark.usefixtures("dressed")

latin = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["Cc"]), max_size=60
)


@given(latin, st.integers(8, 30), st.booleans())
@example("ïį" * 20, 14, False)
@example("_j" * 20, 14, True)
def test_no_text_is_wider_than_its_letters_let_expect(text: str, pixels: int, strong: bool) -> None:
    metrics = QFontMetricsF(font_of(pixels, strong=strong))
    # Letters are placed by a sixty-fourth of a pixel each.
    most = LetterWidths(metrics).width(text) * KERNED + len(text) / 64
    assert metrics.horizontalAdvance(text) <= most


def test_what_is_sure_to_fit_does_and_other_scripts_are_never_sure() -> None:
    font = font_of(14, strong=True)
    assert fits_surely("Zoë Brandt", font, 120)
    assert not fits_surely("Zoë Brandt", font, 60)
    assert not fits_surely("سنا", font, 10_000)
    assert fits_surely("", font, 0)


def test_simple_is_what_latin_alphabets_have() -> None:
    assert is_simple("")
    assert is_simple("Łukasz Żółw · 3 weeks ago")
    assert not is_simple("Ngozi \u0301")
    assert not is_simple("王")
