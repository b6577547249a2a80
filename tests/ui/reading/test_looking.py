"""Looking for posts from the window, over a real server."""

from __future__ import annotations

from app.services.reading import Looked
from app.ui.reading.looking import looker_of
from tests.support.real_window import RealWindow
from tests.support.web import Web, answer, feed, raw


def test_nothing_is_asked_while_it_is_off(opened: RealWindow, web: Web) -> None:
    looker = looker_of(opened.desk)
    looker.look(by_hand=True)
    looker.keep_looking()
    looker.finish()
    looker.rest()
    assert web.asked == []


def test_feeds_are_looked_at_and_what_came_is_told(opened: RealWindow, web: Web) -> None:
    opened.workspace.reading.switch(on=True)
    looker = looker_of(opened.desk)
    assert looker_of(opened.desk) is looker
    told: list[Looked] = []
    steps: list[tuple[int, int]] = []
    looker.ended.connect(told.append)
    looker.stepped.connect(lambda done, total: steps.append((done, total)))
    looker.look()
    looker.look()  # it is looking already
    looker.finish()
    assert told == [Looked(feeds=1, new=2)]
    assert steps == [(0, 1)]
    looker.look()
    looker.finish()
    assert told[1:] == [Looked()]
    assert len(web.asked) == 1


def test_stopping_ends_it_while_a_server_is_silent(opened: RealWindow, web: Web) -> None:
    web.says["/feed"] = raw(stays=True)
    reading = opened.workspace.reading
    reading.follow(opened.workspace.people.add("Maren"), web.url("/other"))
    reading.switch(on=True)
    looker = looker_of(opened.desk)
    told: list[Looked] = []
    looker.ended.connect(told.append)
    looker.stepped.connect(lambda _done, _total: looker.stop())
    looker.look()
    looker.finish()
    assert told == [Looked()]
    assert opened.told() == ""


def test_closing_the_window_waits_for_no_server(opened: RealWindow, web: Web) -> None:
    web.says["/feed"] = raw(stays=True)
    opened.workspace.reading.switch(on=True)
    looker = looker_of(opened.desk)
    looker.keep_looking()
    opened.settle()
    assert looker.is_looking
    opened.shell.close()


def test_a_window_that_opens_looks_if_it_is_on(opened: RealWindow, web: Web) -> None:
    web.says["/feed"] = answer(feed("New"))
    opened.workspace.reading.switch(on=True)
    opened.shell._look_for_posts()
    looker = looker_of(opened.desk)
    looker.finish()
    assert [post.title for post in opened.workspace.reading.posts()] == ["New"]
    looker.rest()
