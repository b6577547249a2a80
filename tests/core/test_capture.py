"""What a browser hands over is read, and whatever only looks like it is not."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.capture import LONGEST_CAPTURE, LONGEST_TITLE, read_capture, read_copied
from app.core.networks import Network


def handed(url: str, title: str = "") -> str:
    return f"acquainted:capture?url={quote(url, safe='')}&title={quote(title, safe='')}"


@pytest.mark.parametrize(
    ("url", "network", "is_post"),
    [
        ("https://x.com/maren_holt/status/1234567890", Network.X, True),
        ("https://bsky.app/profile/maren.example", Network.BLUESKY, False),
        ("https://mastodon.social/@maren/109876543210987654", Network.MASTODON, True),
        ("https://www.linkedin.com/in/maren-holt/", Network.LINKEDIN, False),
    ],
)
def test_the_address_names_the_account_and_shows_a_post(
    url: str, network: Network, is_post: bool
) -> None:
    found = read_capture(handed(url, "On tides"))
    assert found is not None
    assert found.identity is not None
    assert (found.identity.network, found.is_post, found.title) == (network, is_post, "On tides")
    assert found.address == url


def test_a_page_that_names_nobody_is_kept_as_a_page() -> None:
    found = read_capture(handed("https://www.youtube.com/watch?v=abc"))
    assert found is not None
    assert found.identity is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "acquainted:",
        "acquainted:erase?url=https%3A%2F%2Fx.com%2Fa",
        "acquainted:capture?title=nothing",
        "https://x.com/maren_holt",
        handed("javascript:alert(1)"),
        handed("file:///etc/hostname"),
        handed("x.com/maren_holt"),
        handed(handed("https://x.com/maren_holt")),
        handed("https://user:secret@x.com/maren_holt"),
        handed("https://x.com/maren\x00holt"),
        handed("https://x.com/maren\nholt"),
        "acquainted:capture?url=https%3A%2F%2Fx.com%2Fa" + "&a=1" * 50,
        "acquainted:capture?url=https%3A%2F%2Fx.com%2F" + "a" * LONGEST_CAPTURE,
    ],
)
def test_whatever_is_no_web_page_is_not_read(text: str) -> None:
    assert read_capture(text) is None


def test_a_title_is_one_line_that_turns_nothing_round() -> None:
    found = read_capture(handed("https://x.com/maren_holt", "a\u202eb\n\x07c " + "d" * 900))
    assert found is not None
    assert "\u202e" not in found.title
    assert found.title.isprintable()
    assert len(found.title) == LONGEST_TITLE


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_does_harm(url: str, title: str) -> None:
    text = f"acquainted:capture?url={quote(url, safe='', errors='replace')}&title=" + quote(
        title, safe="", errors="replace"
    )
    found = read_capture(text)
    assert found is None or (found.title.isprintable() and found.address.lower().startswith("http"))
    assert read_capture(url) is None or url.lower().startswith("acquainted:")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("https://x.com/zoebrandt", "zoebrandt"),
        ("  https://x.com/zoebrandt/status/1234567\n", "zoebrandt"),
        ("https://example.org/", None),
        ("https://x.com/zoebrandt and more", None),
        ("zoebrandt", None),
        ("javascript:alert(1)", None),
        ("https://x.com/" + "a" * 5000, None),
        ("", None),
    ],
)
def test_a_copied_text_is_taken_only_where_it_is_the_address_of_somebody(
    text: str, key: str | None
) -> None:
    found = read_copied(text)
    assert (found.identity.key if found and found.identity else None) == key
