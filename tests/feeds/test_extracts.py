"""A stranger's HTML as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.extracts import plain_text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>two</p>", "One two"),
        ("Fish &amp; chips &lt;3", "Fish & chips <3"),
        ("One<br>two<br/>three", "One two three"),
        ("<script>alert('x')</script>Hello<style>p{}</style>", "Hello"),
        ("<img src=x onerror=alert(1)>Hello", "Hello"),
        ("<a href='javascript:alert(1)'>Read <b>on</b></a>", "Read on"),
        ("<iframe src='https://spy.example'>no</iframe>Hi", "Hi"),
        ("<svg><script>1</script></svg>Hi", "Hi"),
        ("<ul><li>one</li><li>two</li></ul>", "one two"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
        ("a\u202ecba\x00\x07", "acba"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("<!-- not for you -->Hi", "Hi"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("", ""),
    ],
)
def test_markup_becomes_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


@given(st.text(alphabet="<>&;/='\"abpscriptimg \n", max_size=120))
def test_whatever_comes_is_one_line_of_text(markup: str) -> None:
    assert "\n" not in plain_text(markup)
