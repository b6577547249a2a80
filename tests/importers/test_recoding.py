from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from app.importers.recoding import Recoded

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@given(TEXTS, st.sampled_from(["utf-16-le", "utf-16-be", "utf-8"]), st.integers(1, 7))
def test_a_text_is_the_same_however_it_is_taken(text: str, encoding: str, size: int) -> None:
    stream = Recoded(io.BytesIO(text.encode(encoding)), encoding)
    assert b"".join(iter(lambda: stream.read(size), b"")).decode("utf-8") == text


def test_what_is_held_back_comes_at_the_end() -> None:
    held: list[str] = []

    def hold(fresh: str, *, is_last: bool) -> str:
        held.append(fresh)
        return "".join(held) if is_last else ""

    assert Recoded(io.BytesIO(b"kept" * 50_000), "utf-8", hold).read() == b"kept" * 50_000
    assert len(held) > 2, "in more than one piece"


def test_half_a_letter_becomes_a_mark_and_both_streams_are_closed() -> None:
    inner = io.BytesIO(b"\x00\xd8a\x00")
    with Recoded(inner, "utf-16-le") as stream:
        assert stream.read().decode("utf-8") == "\ufffda"
    assert inner.closed
