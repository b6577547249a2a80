"""Lines that no reader breaks: short enough, whole letters, nothing that ends one early."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.exporters.content_lines import LONGEST, bare, escaped, lines_bytes, quoted


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_a_folded_line_unfolds_to_itself_and_no_piece_is_too_long(text: str) -> None:
    line = f"NOTE:{escaped(text)}"
    folded = lines_bytes([line])
    assert folded.endswith(b"\r\n")
    pieces = folded.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert [piece.decode() for piece in pieces]  # each holds whole letters
    assert folded.replace(b"\r\n ", b"").decode() == f"{line}\r\n"


def test_marks_are_escaped_and_nothing_ends_a_line() -> None:
    assert escaped("a;b,c\\d\r\ne\x00\u2028f") == "a\\;b\\,c\\\\d\\ne\\nf"
    assert quoted('a"b^c\nd') == '"a^\'b^^c^nd"'
    assert bare("https://a.example/\r\nNOTE:x") == "https://a.example/NOTE:x"
