"""Logging, Today, drafts and the day after, as they are done in a real window."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.interactions import Kind
from tests.end_to_end import stories_of_days as stories
from tests.end_to_end.playing import Play
from tests.support.desk import TODAY, desk

pytestmark = pytest.mark.real_window


def test_somebody_logs_from_another_page_and_takes_one_of_two_back(
    play: Play, peopled: Path
) -> None:
    play(stories.log_from_another_page, peopled)
    with desk(peopled) as opened:
        latest = {
            name: opened.store.reader.timeline(opened.people.find(name)).interactions[0]
            for name in (stories.LOGGED, stories.OTHER)
        }
    kept = latest[stories.LOGGED]
    assert (kept.kind, kept.day) == (Kind.LIKE, TODAY)
    assert latest[stories.OTHER].day < TODAY - dt.timedelta(days=3)


def test_somebody_goes_through_today_by_keys_alone(play: Play, peopled: Path) -> None:
    play(stories.go_through_today_by_keys, peopled)
    with desk(peopled) as opened:
        codes = [entry.label.code for entry in opened.history.entries(3)]
    assert codes[:2] == ["step.skip", "step.snooze"]
    assert codes[2].startswith("log.")


def test_somebody_writes_a_draft_and_sends_the_gentler_wording(play: Play, peopled: Path) -> None:
    play(stories.write_gently, peopled)
    with desk(peopled) as opened:
        person = opened.people.find(stories.WRITTEN_TO)
        latest = opened.store.reader.timeline(person).interactions[0]
    assert (latest.kind, latest.day) == (Kind.COMMENT, TODAY)
    assert latest.text == f"{stories.SPECIFIC} {stories.GENTLER}"


def test_somebody_finds_all_as_it_was_left_and_takes_yesterday_back(
    play: Play, peopled: Path
) -> None:
    play(stories.leave_the_window_as_i_like_it, peopled)
    play(stories.find_it_so_the_next_day, peopled, today="2026-11-23")
    with desk(peopled) as opened:
        redo = opened.history.redo_label
        assert redo is not None
        assert redo.code == "log.outbound.like"
