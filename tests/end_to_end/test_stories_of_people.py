"""Moving, tagging, deleting, forgetting and joining people, as they are done in a real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.stages import Origin, Stage
from app.services.rows import PeopleQuery
from tests.end_to_end import stories_of_people as stories
from tests.end_to_end.playing import Play
from tests.support.desk import desk

pytestmark = pytest.mark.real_window


def test_somebody_moves_a_card_by_hand_and_says_why(play: Play, peopled: Path) -> None:
    play(stories.move_a_card_by_hand, peopled)
    with desk(peopled) as opened:
        person = opened.people.find(stories.MOVED)
        latest = opened.store.reader.timeline(person).transitions[0].transition
        assert (latest.source, latest.target) == (Stage.ENGAGE, Stage.CONVERSE)
        assert latest.reason == stories.REASON
        assert latest.origin is Origin.MANUAL


def test_somebody_tags_four_people_and_takes_it_back_at_once(play: Play, peopled: Path) -> None:
    play(stories.tag_several_at_once, peopled)
    with desk(peopled) as opened:
        redo = opened.history.redo_label
        assert redo is not None
        assert redo.code == "bulk.tag"
        assert opened.history.undo_label != redo
        assert not opened.store.reader.people_ids(PeopleQuery(search=stories.TAG, everybody=True))


def test_somebody_brings_one_back_from_the_trash_and_forgets_another(
    play: Play, peopled: Path
) -> None:
    play(stories.bring_one_back_and_forget_another, peopled)
    with desk(peopled) as opened:
        assert opened.trash.people() == ()
        reader = opened.store.reader
        ids = reader.people_ids(PeopleQuery(everybody=True))
        names = [row.name for row in reader.people_rows(ids)]
        assert stories.BROUGHT_BACK in names
        assert stories.FORGOTTEN not in names
    left = b"".join(f.read_bytes() for f in peopled.rglob("*") if f.is_file())
    assert stories.BROUGHT_BACK.encode() in left
    assert stories.FORGOTTEN.encode() not in left


def test_somebody_merges_two_takes_it_back_and_keeps_them_apart(play: Play, peopled: Path) -> None:
    play(stories.join_two_who_are_one, peopled)
    with desk(peopled) as opened:
        assert opened.store.reader.people_counts().on_ladder == 59
        assert opened.duplicates.find() == ()
        assert opened.history.entries(1)[0].label.code == "person.apart"
