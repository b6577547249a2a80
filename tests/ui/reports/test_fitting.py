"""Short texts fit their room, whatever they are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from app.ui.reports.fitting import WIDEST, Fitted
from app.ui.reports.lines import paper_font

pytestmark = pytest.mark.usefixtures("dressed")


def test_no_simple_letter_is_wider_than_said() -> None:
    metrics = QFontMetricsF(paper_font(100, strong=True))
    letters = [chr(code) for code in range(0x20, 0x180) if chr(code).isprintable()]
    assert max(map(metrics.horizontalAdvance, letters)) <= 100 * WIDEST


@given(st.text(st.characters(max_codepoint=0x17F), max_size=80), st.integers(20, 300))
def test_what_is_cut_fits_and_begins_as_before(text: str, room: int) -> None:
    font = Fitted(paper_font(12))
    cut = font.cut(text, room)
    assert font.fits(cut, room)
    assert cut == text or text.startswith(cut[:-1])
