"""`reading` and `feed`, over a real server on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.terminal import Terminal
from tests.support.web import Web, answer, feed, serving


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    with serving() as running:
        monkeypatch.setattr("app.network.fetcher.WebFetcher", running.fetcher)
        yield running


def test_posts_are_looked_for_once_that_is_switched_on(terminal: Terminal, web: Web) -> None:
    web.says["/feed"] = answer(feed("The hedge", "A gate"))
    terminal("add", "Zoë Brandt")
    assert "once Reading is switched on" in terminal("feed", "Zoë Brandt", web.url("/feed")).out
    assert "switched off" in terminal("reading", "--refresh", fails=True).err
    assert "switched off" in terminal("reading").out
    assert web.asked == []
    said = terminal("reading", "--on", "--refresh")
    assert said.lines[:2] == ["Acquainted looks for new posts from now on.", "2 new posts."]
    assert "Zoë Brandt: The hedge (2 days ago)" in said.out
    assert "Every feed was looked at a moment ago." in terminal("reading", "--refresh").out
    post, _other = terminal.json("reading", "--limit", "2")["posts"]
    assert (post["title"], post["name"], post["read"]) == ("The hedge", "Zoë Brandt", False)
    assert "Logged: you read “The hedge”." in terminal("reading", "--read", post["uid"]).out
    [left] = terminal.json("reading")["posts"]
    assert "Hidden: “A gate”." in terminal("reading", "--hide", left["uid"]).out
    assert [row["read"] for row in terminal.json("reading", "--all")["posts"]] == [True]
    assert "isn't here any more" in terminal("reading", "--read", left["uid"], fails=True).err
    assert "You read something by Zoë Brandt" in terminal("history").out
    terminal("reading", "--off")
    assert terminal.json("reading")["on"] is False


def test_a_feed_that_fails_says_why_and_when_again(terminal: Terminal, web: Web) -> None:
    terminal("add", "Zoë Brandt")
    terminal("feed", "Zoë Brandt", web.url("/feed"))
    said = terminal("reading", "--on", "--refresh").out
    assert "One feed could not be read." in said
    assert (
        "There is no feed at this address (any more). It is tried again in about an hour." in said
    )
    [failed] = terminal.json("reading")["failed"]
    assert failed["problem"] == "feed.not_found"


def test_what_is_known_of_somebody_is_listed_and_followed(terminal: Terminal) -> None:
    account = ("--account", "https://art.example/@zoe")
    terminal("add", "Zoë Brandt", *account, "--account", "https://zoe.example")
    terminal("add", "Maren")
    listed = terminal("feed", "Zoë Brandt").lines
    assert listed[0] == "https://art.example/@zoe.rss  Not followed."
    assert listed[1].startswith("https://zoe.example/  Not followed. The page would be looked at")
    assert "several places" in terminal("feed", "Zoë Brandt", "--on", fails=True).err
    terminal("feed", "Zoë Brandt", "https://art.example/@zoe")
    [row] = terminal.json("feed", "Zoë Brandt")["feeds"]
    assert (row["url"], row["looked_at"], row["problem"]) == (
        "https://art.example/@zoe.rss",
        None,
        "",
    )
    assert "Waits until Reading is switched on." in terminal("feed", "Zoë Brandt").out
    assert "followed no more" in terminal("feed", "Zoë Brandt", "--off").out
    assert terminal.json("feed", "Zoë Brandt")["feeds"] == []
    assert "isn't here" in terminal("feed", "Zoë Brandt", "--off", fails=True).err
    assert "No feed of Maren is known" in terminal("feed", "Maren").out
    assert "No feed of Maren is known" in terminal("feed", "Maren", "--on", fails=True).err
    assert "leads to no feed" in terminal("feed", "Maren", "https://x.com/maren", fails=True).err
