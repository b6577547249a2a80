"""HTML to plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers.markup import DEEPEST, is_markup, is_too_deep, plain_text


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


@pytest.mark.parametrize("opening", ["<div>", "<ul><li>", "<div><p>", "<b><br>", "<A HREF=x>"])
def test_elements_without_end_are_read_without_a_parser(opening: str) -> None:
    assert is_too_deep(opening * (DEEPEST + 1))
    assert plain_text("zoë " + opening * 100_000) == "zoë"


def test_a_long_page_is_not_a_deep_one() -> None:
    row = "<div><a href=x>zoë</a><br><p>and<li>so on</div>"
    assert not is_too_deep("<html><body>" + row * 5000)
