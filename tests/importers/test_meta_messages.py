"""Lines of Meta's message threads: what is a message, and by what it is known."""

from __future__ import annotations

import pytest

from app.core.interactions import Direction, Kind
from app.importers.meta_messages import line_in
from app.importers.meta_threads import ThreadKeys

STAMP = 1735740000000


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Liked a message", Kind.LIKE),
        ("Reacted 😂 to your message ", Kind.LIKE),
        ("Reacted ♥ to a message", Kind.LIKE),
        ("Liked a message of mine, it seems", Kind.MESSAGE),
        ("Bo sent an attachment.", Kind.MESSAGE),
    ],
)
def test_a_reaction_among_the_messages_is_a_like(text: str, kind: Kind) -> None:
    line = line_in({"sender_name": "Bo", "timestamp_ms": STAMP, "content": text})
    assert (line.kind, line.code) == (kind, "")


@pytest.mark.parametrize(
    "text",
    [
        "You missed a call",
        "You missed a call from Bo",
        "You missed a video call from Bo",
        "You missed an audio call",
        "Bo missed your video call.",
        "You are now connected on Messenger",
    ],
)
def test_a_line_of_the_network_itself_is_no_message(text: str) -> None:
    line = line_in({"sender_name": "Bo", "timestamp_ms": STAMP, "content": text})
    assert line.code == "automatic"


def test_calls_and_what_was_taken_back_are_no_messages() -> None:
    known = {"sender_name": "Bo", "timestamp_ms": STAMP, "content": "x"}
    assert line_in(known | {"call_duration": 3}).code == "automatic"
    assert line_in(known | {"is_unsent": True}).code == "unsent"
    assert line_in(known | {"timestamp_ms": "then"}).code == "unreadable_row"


def test_a_line_is_known_by_its_thread_and_by_what_that_was_called_formerly() -> None:
    line = line_in({"timestamp_ms": STAMP, "content": "hi"})
    key, formerly = line.keys(ThreadKeys(key="new", formerly=("old", "new")), Direction.INBOUND)
    mark = key.removeprefix("new:")
    assert mark.startswith(f"{STAMP}:")
    assert formerly == ((Kind.MESSAGE, f"old:{mark}"),)


def test_a_reaction_is_known_as_the_message_that_it_was() -> None:
    line = line_in({"timestamp_ms": STAMP, "content": "Liked a message"})
    key, formerly = line.keys(ThreadKeys(key="1"), Direction.INBOUND)
    assert formerly == ((Kind.MESSAGE, key),)
