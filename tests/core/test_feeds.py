"""What a post is, and when a feed is looked at again."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.feeds import (
    FIRST_RETRY,
    LONGEST_WAIT,
    LOOK_AGAIN,
    NewPost,
    PostId,
    next_look,
    one_line,
    shown_at,
    title_of,
)

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
TODAY = NOW.date()


def days_ago(number: int) -> dt.date:
    return TODAY - dt.timedelta(days=number)


def post(ago: int, read_ago: int | None = None) -> NewPost:
    read = None if read_ago is None else days_ago(read_ago)
    return NewPost(
        id=PostId(1), title="A", url="https://a.example/", day=days_ago(ago), read_day=read
    )


def test_a_feed_that_answers_is_left_alone_for_six_hours() -> None:
    assert next_look(NOW) == NOW + LOOK_AGAIN


def test_each_failure_doubles_the_wait_up_to_a_week() -> None:
    waits = [next_look(NOW, failures=n) - NOW for n in range(1, 12)]
    assert waits[:3] == [FIRST_RETRY, 2 * FIRST_RETRY, 4 * FIRST_RETRY]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_a_server_is_left_alone_as_long_as_it_asked_but_no_longer_than_a_week() -> None:
    day = dt.timedelta(days=1)
    assert next_look(NOW, failures=1, wait=day) == NOW + day
    assert next_look(NOW, wait=dt.timedelta(0)) == NOW + LOOK_AGAIN
    assert next_look(NOW, failures=1, wait=400 * day) == NOW + LONGEST_WAIT


def test_a_post_is_a_step_while_it_is_fresh_and_nothing_was_read_lately() -> None:
    assert post(0).is_due(TODAY)
    assert post(14).is_due(TODAY)
    assert not post(15).is_due(TODAY)
    assert not post(-1).is_due(TODAY)
    assert not post(0, read_ago=6).is_due(TODAY)
    assert post(0, read_ago=7).is_due(TODAY)


def test_a_post_of_tomorrow_stands_where_it_was_seen() -> None:
    assert shown_at(NOW + dt.timedelta(days=9), NOW) == NOW
    assert shown_at(None, NOW) == NOW
    assert shown_at(NOW - dt.timedelta(days=9), NOW) == NOW - dt.timedelta(days=9)


def test_lines_are_cut_at_a_word() -> None:
    assert one_line("One  two\nthree", 40) == "One two three"
    assert one_line("One two, three four", 9) == "One two…"
    assert one_line("Onetwothreefour", 6) == "Onetwo…"


def test_a_message_without_a_title_is_called_by_its_first_words() -> None:
    assert title_of("", "Today the hedge was cut.") == "Today the hedge was cut."
    assert title_of(" ", "") == ""


@given(st.text("ab ,\n", max_size=300), st.integers(2, 100))
def test_a_line_is_never_longer_than_asked(text: str, most: int) -> None:
    line = one_line(text, most)
    assert len(line) <= most + 1
    assert "\n" not in line
