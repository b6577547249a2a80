"""`reading` and `feed`."""

from __future__ import annotations

import argparse

from app.cli.arguments import add_person_argument, count, words
from app.cli.command import Command, Context
from app.core.errors import AppError
from app.core.feeds import PostId
from app.core.progress import Silent
from app.core.uids import number_of_uid, uid_text
from app.services.feed_rows import FeedRow, PostRow
from app.words.commands import argument_help
from app.words.reading import (
    feed_line,
    follows_no_more,
    follows_now,
    hidden_said,
    known_place,
    looked_said,
    no_place,
    nothing_listed,
    post_line,
    read_said,
    state_sentence,
    switched,
    when_said,
)

PAGE = 20
"""How many posts are listed where nothing else is asked."""


def _reading_arguments(parser: argparse.ArgumentParser) -> None:
    switch = parser.add_mutually_exclusive_group()
    for name in ("on", "off"):
        switch.add_argument(
            f"--{name}", action="store_true", default=False, help=argument_help(f"reading_{name}")
        )
    for name in ("refresh", "all"):
        parser.add_argument(
            f"--{name}", action="store_true", default=False, help=argument_help(f"reading_{name}")
        )
    for name in ("read", "hide"):
        parser.add_argument(
            f"--{name}", type=words, default="", metavar="UID", help=argument_help(f"post_{name}")
        )
    parser.add_argument(
        "--person", type=words, default="", metavar="PERSON", help=argument_help("reading_person")
    )
    parser.add_argument(
        "--limit", type=count, default=PAGE, metavar="N", help=argument_help("limit", most=PAGE)
    )


def _run_reading(context: Context) -> None:
    given, reading = context.given, context.workspace.reading
    said: list[str] = []
    if given.on or given.off:
        reading.switch(on=given.on)
        said.append(switched(on=given.on))
    if given.refresh:
        said.append(looked_said(reading.refresh(Silent(), by_hand=True)))
    if given.read:
        said.append(read_said(_post(context, given.read).title))
        reading.read(_post(context, given.read).id)
    if given.hide:
        said.append(hidden_said(_post(context, given.hide).title))
        reading.hide(_post(context, given.hide).id)
    person = context.workspace.people.find(given.person) if given.person else None
    posts = reading.posts(person, with_read=given.all, limit=given.limit)
    failed = [feed for feed in reading.feeds(person) if feed.problem and feed.is_followed]
    lines = [f"{uid_text(post.id)}  {_post_text(context, post)}" for post in posts]
    lines += [_feed_text(context, feed) for feed in failed]
    data = {
        "on": reading.is_on,
        "posts": [_post_data(post) for post in posts],
        "failed": [_feed_data(feed) for feed in failed],
    }
    shown = lines or ([] if said else [nothing_listed(is_on=reading.is_on)])
    context.show(data, lambda: "\n".join([*said, *shown]))


def _post(context: Context, text: str) -> PostRow:
    number = number_of_uid(text)
    row = None if number is None else context.workspace.store.reader.post(PostId(number))
    if row is None:
        raise AppError("feed.unknown")
    return row


def _post_text(context: Context, post: PostRow) -> str:
    clock = context.workspace.clock
    day = post.at.astimezone(clock.zone).date()
    when = when_said(day, clock.today(), is_dated=post.is_dated)
    return f"{post_line(post.name, post.title, when)}\n               {post.url}"


def _post_data(post: PostRow) -> dict[str, object]:
    return {
        "uid": uid_text(post.id),
        "person": uid_text(post.person),
        "name": post.name,
        "title": post.title,
        "url": post.url,
        "extract": post.extract,
        "at": post.at.isoformat(),
        "dated": post.is_dated,
        "read": post.is_read,
    }


def _feed_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument("url", nargs="?", type=words, default="", metavar="URL", help=argument_help("feed_url"))  # fmt: skip
    switch = parser.add_mutually_exclusive_group()
    for name in ("on", "off"):
        switch.add_argument(
            f"--{name}", action="store_true", default=False, help=argument_help(f"feed_{name}")
        )


def _run_feed(context: Context) -> None:
    given, reading = context.given, context.workspace.reading
    person = context.workspace.people.find(given.person)
    name = context.workspace.store.reader.names_of([person])[person]
    lines: list[str] = []
    if given.off:
        followed = [feed for feed in reading.feeds(person) if feed.is_followed]
        chosen = [feed for feed in followed if given.url in ("", feed.url)]
        if not chosen:
            raise AppError("feed.unknown")
        for feed in chosen:
            reading.unfollow(feed)
        lines.append(follows_no_more(name))
    elif given.url or given.on:
        number = reading.follow(person, given.url)
        url = next(feed.url for feed in reading.feeds(person) if feed.id == number)
        lines.append(follows_now(name, url, is_on=reading.is_on))
    feeds = [feed for feed in reading.feeds(person) if feed.is_followed]
    places = reading.places(person)
    listed = [_feed_text(context, feed) for feed in feeds]
    listed += [known_place(place.url, is_page=place.is_page) for place in places]
    data = {
        "feeds": [_feed_data(feed) for feed in feeds],
        "known": [{"url": place.url, "page": place.is_page} for place in places],
    }
    context.show(data, lambda: "\n".join(lines or listed or [no_place(name)]))


def _feed_text(context: Context, feed: FeedRow) -> str:
    workspace = context.workspace
    state = state_sentence(feed, workspace.clock.now(), is_on=workspace.reading.is_on)
    return feed_line(feed.url, state)


def _feed_data(feed: FeedRow) -> dict[str, object]:
    return {
        "person": uid_text(feed.person),
        "name": feed.name,
        "url": feed.url,
        "title": feed.title,
        "looked_at": feed.looked_at.isoformat() if feed.looked_at else None,
        "next_at": feed.next_at.isoformat() if feed.next_at else None,
        "problem": feed.problem,
    }


READING = Command(name="reading", arguments=_reading_arguments, run=_run_reading)
FEED = Command(name="feed", arguments=_feed_arguments, run=_run_feed)
