"""Undo and redo of everything, as a machine that compares hashes of all watched rows."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)

from app.core.handles import Identity
from app.core.interactions import Direction, InteractionId, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.services.ports import Work
from app.services.rows import Label, PeopleQuery
from app.store.journal import label_of, label_text
from app.store.standing import rebuild
from tests.support.stores import (
    TODAY,
    add,
    database_of,
    days_ago,
    derived_rows,
    label,
    log,
    state_hash,
    store_at,
)

NAMES = st.sampled_from(["Zoë Brandt", "zoe brandt", "Ada", "日本", "O'Hara-Ngozi", "İpek"])
WORDS = st.sampled_from(["jazz", "Ätzend", "x", "print making"])


class History(RuleBasedStateMachine):
    """Does, undoes, redoes, closes and opens; the model is a list of hashes and a position."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = store_at(self.folder)
        self.hashes = [state_hash(self.store)]
        self.place = 0

    def teardown(self) -> None:
        before = derived_rows(self.store)
        found = [list(self.store.reader.people_ids(PeopleQuery(search=w))) for w in "zjäx日"]
        assert self.store.check() == ()
        rebuild(database_of(self.store), TODAY)
        assert derived_rows(self.store) == before
        assert found == [
            list(self.store.reader.people_ids(PeopleQuery(search=w))) for w in "zjäx日"
        ]
        self.store.close()
        shutil.rmtree(self.folder)

    def people(self) -> list[PersonId]:
        return sorted(map(PersonId, self.store.reader.people_ids(PeopleQuery(everybody=True))))

    def acts(self) -> list[InteractionId]:
        rows = database_of(self.store).rows(
            "SELECT id FROM interaction WHERE deleted_at IS NULL ORDER BY id"
        )
        return [InteractionId(row[0]) for row in rows]

    def did(self) -> None:
        """Something new was done: what was undone before can't be done again."""
        now = state_hash(self.store)
        if now != self.hashes[self.place]:
            self.hashes = [*self.hashes[: self.place + 1], now]
            self.place += 1

    @rule(name=NAMES, handle=st.sampled_from(["", "zoe", "ada.b"]))
    def add_person(self, name: str, handle: str) -> None:
        add(self.store, name, handle)
        self.did()

    @precondition(lambda self: self.people())
    @rule(
        data=st.data(),
        kind=st.sampled_from(Kind),
        direction=st.sampled_from(Direction),
        ago=st.integers(-3, 400),
    )
    def add_act(self, data: st.DataObject, kind: Kind, direction: Direction, ago: int) -> None:
        log(self.store, data.draw(st.sampled_from(self.people())), kind, direction, ago)
        self.did()

    @precondition(lambda self: self.acts())
    @rule(data=st.data(), is_mark=st.booleans())
    def change_act(self, data: st.DataObject, is_mark: bool) -> None:
        act = data.draw(st.sampled_from(self.acts()))
        with self.store.work(label("act")) as work:
            if is_mark:
                work.mark_no_answer_needed(act)
            else:
                work.delete_interaction(act)
        self.did()

    @precondition(lambda self: self.people())
    @rule(data=st.data(), word=WORDS, number=st.integers(0, 12))
    def change_person(self, data: st.DataObject, word: str, number: int) -> None:
        person = data.draw(st.sampled_from(self.people()))
        with self.store.work(label("change")) as work:
            change(work, person, word, number)
        self.did()

    @rule()
    def undo(self) -> None:
        result = self.store.undo()
        assert (result is not None) == (self.place > 0)
        if result is not None:
            assert result.kept == ()
            self.place -= 1

    @rule()
    def redo(self) -> None:
        result = self.store.redo()
        assert (result is not None) == (self.place + 1 < len(self.hashes))
        if result is not None:
            assert result.kept == ()
            self.place += 1

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = store_at(self.folder)

    @invariant()
    def is_where_the_model_is(self) -> None:
        assert state_hash(self.store) == self.hashes[self.place]
        reader = self.store.reader
        assert (reader.undo_label() is not None) == (self.place > 0)
        assert (reader.redo_label() is not None) == (self.place + 1 < len(self.hashes))
        in_force = [row for row in reader.history(1000) if not row.is_undone]
        assert len(in_force) == self.place


def change(work: Work, person: PersonId, word: str, number: int) -> None:
    """One of all the other things that can be done with somebody."""
    card = work.reader.card(person)
    assert card is not None
    changes = {
        0: lambda: work.update_person(person, name=word, headline=word),
        1: lambda: work.add_note(person, days_ago(3), word),
        2: lambda: work.add_tag(person, word),
        3: lambda: work.remove_tag(person, word),
        4: lambda: work.add_look(person, Network.X, 3, 10),
        5: lambda: work.release(person),
        6: lambda: work.start_rest(person, days_ago(-90), origin=Origin.MANUAL, reason=word),
        7: lambda: work.end_rest(person),
        8: lambda: work.set_state(person, State.SET_ASIDE, word),
        9: lambda: work.set_state(person, State.ACTIVE, ""),
        10: lambda: work.snooze(person, "answer", "snooze", days_ago(-2)),
        11: lambda: work.delete_person(person),
    }
    if number in changes:
        changes[number]()
        return
    target = Stage.ENGAGE if card.stage is not Stage.ENGAGE else Stage.CONNECT
    work.move(
        Transition(
            who=person,
            source=card.stage,
            target=target,
            day=TODAY,
            origin=Origin.MANUAL,
            reason=word,
        ),
        hold=True,
    )
    work.add_account(person, Identity(network=Network.GITHUB, key=word), since=days_ago(30))


TestHistory = History.TestCase
TestHistory.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_a_new_action_after_an_undo_drops_what_could_be_redone(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    add(store, "Zoë")
    add(store, "Ada")
    store.undo()
    add(store, "Bo")
    assert store.redo() is None
    assert store.reader.redo_label() is None
    store.undo()
    store.undo()
    assert store.undo() is None
    store.redo()
    store.redo()
    assert store.redo() is None
    names = [row.name for row in store.reader.people_page(PeopleQuery(), 0, 9)]
    assert sorted(names) == ["Bo", "Zoë"]
    codes = [(row.label.values[0][1], row.is_undone) for row in store.reader.history(9)]
    assert codes == [("Bo", False), ("Ada", True), ("Zoë", False)]
    store.close()


def test_history_is_newest_first_and_no_longer_than_asked(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    for _ in range(5):
        log(store, person)
    rows = store.reader.history(3)
    assert [row.label.code for row in rows] == ["log.like"] * 3
    assert rows[0].id > rows[1].id > rows[2].id
    assert {row.day for row in rows} == {dt.date(2026, 11, 22)}
    store.close()


def test_a_label_comes_back_with_any_text() -> None:
    given = Label(code="log", values=(("name", 'Zoë "the" Brandt\u202e'), ("count", "3")))
    assert label_of(label_text(given)) == given
