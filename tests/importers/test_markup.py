"""HTML to plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers.markup import is_markup, plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain words", "plain words"),
        ("<p>one<br>two &amp; three</p><p>four</p>", "one\ntwo & three\nfour"),
        ('<p><span class="h-card"><a href="x">@<span>zoe</span></a></span> hi</p>', "@zoe hi"),
        ("<script>bad()</script>good", "good"),
        ("a &lt;b&gt;", "a <b>"),
        ("", ""),
    ],
)
def test_plain_text(html: str, text: str) -> None:
    assert plain_text(html) == text


@given(st.text(max_size=300))
def test_any_text_gives_text(text: str) -> None:
    assert plain_text(text) == plain_text(text).strip()


def test_is_markup() -> None:
    assert is_markup("<p>x</p>")
    assert not is_markup("3 < 4 and 5 > 4")
