"""Law that the store itself keeps: lawful moves, editable columns, one row for equal parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.stages import Origin, Stage, State, Transition
from tests.support.stores import TODAY, add, database_of, label, store_at


def moved(person: int, source: Stage, target: Stage, origin: Origin) -> Transition:
    return Transition(who=person, source=source, target=target, day=TODAY, origin=origin)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "target", "origin"),
    [
        (Stage.FOLLOW, Stage.CONVERSE, Origin.RULE),
        (Stage.ENGAGE, Stage.FOLLOW, Origin.PLACED),
        (Stage.ENGAGE, Stage.ENGAGE, Origin.MANUAL),
    ],
)
def test_an_unlawful_move_is_a_bug(
    tmp_path: Path, source: Stage, target: Stage, origin: Origin
) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    with pytest.raises(ValueError), store.work(label()) as work:
        work.move(moved(person, source, target, origin))
    assert store.reader.timeline(person).transitions == ()
    store.close()


def test_holding_and_releasing(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    for hold in (True, False):
        with store.work(label()) as work:
            if hold:
                work.move(moved(person, Stage.FOLLOW, Stage.ENGAGE, Origin.MANUAL), hold=True)
            else:
                work.release(person)
        assert store.reader.standings([person])[0].held is hold
        assert store.reader.standings([person])[0].stage is Stage.ENGAGE
    store.close()


def test_only_some_columns_may_be_edited_and_resting_is_no_state_to_set(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    with pytest.raises(ValueError), store.work(label()) as work:
        work.update_person(person, stage="4")
    with pytest.raises(ValueError), store.work(label()) as work:
        work.set_state(person, State.RESTING, "")
    store.close()


def test_a_tag_taken_off_and_put_on_again_is_the_same_row(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    for name in ("Art", "ÁRT", "art"):
        with store.work(label()) as work:
            work.add_tag(person, name)
        with store.work(label()) as work:
            work.remove_tag(person, name)
    assert database_of(store).value("SELECT count(*) FROM tag") == 1
    assert database_of(store).value("SELECT count(*) FROM person_tag") == 1
    store.close()
