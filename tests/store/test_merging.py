"""Merging moves nothing: every read follows it, and any way back gives what was before."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.handles import Identity
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.occasions import Occasion
from app.core.people import PersonId
from app.core.stages import Origin, Stage, Transition
from app.services.rows import PeopleQuery, Timeline
from app.store.standing import rebuild
from app.store.workspace import WorkspaceStore
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


def merge(store: WorkspaceStore, person: PersonId, into: PersonId) -> None:
    with store.work(label("person.merge")) as work:
        work.merge(person, into)


def unmerge(store: WorkspaceStore, person: PersonId) -> None:
    with store.work(label("person.unmerge")) as work:
        work.unmerge(person)


def lived_with(store: WorkspaceStore, name: str, ago: int) -> PersonId:
    """Somebody with one of everything that can hang on a person."""
    person = add(store, name, name.lower())
    log(store, person, Kind.COMMENT, ago=ago)
    log(store, person, Kind.MESSAGE, Direction.INBOUND, ago=ago - 1, text=f"from {name}")
    with store.work(label()) as work:
        work.add_note(person, days_ago(ago), f"note on {name}")
        work.add_tag(person, f"tag {name}")
        work.add_tag(person, "Makers")
        work.put_on_list(person, f"list of {name}")
        work.set_field(person, f"field of {name}", name)
        work.add_occasion(person, Occasion(name=f"day of {name}", month=3, day=1))
        work.add_look(person, Network.X, 8, 10)
        work.start_rest(person, days_ago(-ago), origin=Origin.MANUAL, start=days_ago(ago))
        work.move(
            Transition(
                who=person,
                source=Stage.FOLLOW,
                target=Stage.ENGAGE,
                day=days_ago(ago),
                origin=Origin.MANUAL,
            )
        )
    return person


def events(timeline: Timeline) -> frozenset[tuple[str, int]]:
    """Every event of a timeline by kind and id."""
    parts = {
        "act": timeline.interactions,
        "note": timeline.notes,
        "move": timeline.transitions,
        "rest": timeline.rests,
    }
    return frozenset((kind, row.id) for kind, rows in parts.items() for row in rows)


def belongings(store: WorkspaceStore, person: PersonId) -> frozenset[str]:
    """Accounts, tags, lists, fields and occasions that are read with somebody."""
    card, details = store.reader.card(person), store.reader.details(person)
    assert card is not None
    accounts = [account.handle for account in card.accounts]
    fields = [f"{one.name}={one.value}" for one in details.fields]
    days = [row.occasion.name for row in details.occasions]
    return frozenset((*accounts, *card.tags, *details.lists, *fields, *days))


def roots(store: WorkspaceStore) -> list[PersonId]:
    return [PersonId(n) for n in store.reader.people_ids(PeopleQuery(everybody=True))]


@pytest.fixture
def store(tmp_path: Path) -> WorkspaceStore:
    return store_at(tmp_path)


def test_everything_of_the_merged_one_is_read_with_the_other(store: WorkspaceStore) -> None:
    zoe, zoeb = lived_with(store, "Zoe", 20), lived_with(store, "Zoeb", 30)
    both = events(store.reader.timeline(zoe)) | events(store.reader.timeline(zoeb))
    with store.work(label()) as work:
        work.update_person(zoeb, company="Okafor Prints", email="zoe@art.example")

    merge(store, zoeb, zoe)

    reader = store.reader
    assert roots(store) == [zoe]
    assert events(reader.timeline(zoe)) == events(reader.timeline(zoeb)) == both
    assert len(both) == 10
    assert {act.person for act in reader.timeline(zoe).interactions} == {zoe}
    assert {row.transition.who for row in reader.timeline(zoe).transitions} == {zoe}
    card = reader.card(zoeb)
    assert card is not None
    assert (card.id, card.name, card.company, card.email) == (
        zoe, "Zoe", "Okafor Prints", "zoe@art.example",
    )  # fmt: skip
    assert [account.handle for account in card.accounts] == ["zoe", "zoeb"]
    assert card.tags == ("Makers", "list of Zoe", "list of Zoeb", "tag Zoe", "tag Zoeb")
    assert reader.root_of(zoeb) == reader.root_of(zoe) == zoe
    assert [row.name for row in reader.merged_of(zoe)] == ["Zoeb"]
    (standing,) = reader.standings([zoeb])
    assert (standing.person, standing.comments_given, standing.look_of) == (zoe, 2, 10)
    store.close()


def test_what_an_import_asks_follows_a_merge(store: WorkspaceStore) -> None:
    zoe, zoeb, top = (add(store, name, name) for name in ("zoe", "zoeb", "top"))
    with store.work(label()) as work:
        work.add_tag(zoeb, "Makers")
        work.add_note(zoe, TODAY, "prints")
        work.update_person(zoeb, email="ZOE@art.example")
    merge(store, zoeb, zoe)
    merge(store, zoe, top)

    reader = store.reader
    identity = Identity(network=Network.X, key="zoeb")
    assert reader.accounts_known([identity]) == {(Network.X, "zoeb"): top}
    assert reader.names_known(["zoe", "zoeb"]) == {"zoe": (top,), "zoeb": (top,)}
    assert reader.tags_of([top]) == {top: frozenset({"Makers"})}
    assert reader.notes_of([zoeb]) == {top: frozenset({"prints"})}
    assert reader.emails_known(["zoe@art.example"]) == {"zoe@art.example": (top,)}
    assert [a.handle for a in reader.accounts_of([zoe])[top]] == ["zoe", "zoeb", "top"]
    assert reader.merged_named("zoeb") == (zoeb,)
    assert {row.into for row in reader.merged_of(top)} == {zoe, top}
    store.close()


def test_a_merged_person_is_found_by_every_word_of_theirs(store: WorkspaceStore) -> None:
    zoe, other = add(store, "Zoë Brandt", "zoe"), add(store, "Riso Queen", "risoqueen")
    with store.work(label()) as work:
        work.add_note(other, TODAY, "letterpress")
    merge(store, other, zoe)
    for words in ("Zoë", "riso", "risoq", "letterpress"):
        assert list(store.reader.people_ids(PeopleQuery(search=words))) == [zoe], words
    assert store.reader.find_people("Riso Queen") == (zoe,)
    assert store.reader.find_people("@risoqueen") == (zoe,)
    rebuild(database_of(store), TODAY)
    assert list(store.reader.people_ids(PeopleQuery(search="riso letter"))) == [zoe]
    unmerge(store, other)
    assert list(store.reader.people_ids(PeopleQuery(search="riso"))) == [other]
    store.close()


def test_numbers_of_a_period_count_two_merged_people_as_one(store: WorkspaceStore) -> None:
    people = [add(store, name) for name in ("Zoe", "Zoeb", "Zoec")]
    for person in people:
        log(store, person, Kind.COMMENT, ago=5)
        log(store, person, Kind.MESSAGE, Direction.INBOUND, ago=3)
        with store.work(label()) as work:
            work.move(
                Transition(
                    who=person, source=Stage.FOLLOW, target=Stage.CONVERSE, day=days_ago(2),
                    origin=Origin.PLACED,
                )
            )  # fmt: skip
            work.start_rest(person, days_ago(-5), origin=Origin.MANUAL)
    merge(store, people[2], people[1])
    merge(store, people[1], people[0])

    reader, period = store.reader, (days_ago(20), TODAY)
    numbers = reader.progress_numbers(*period)
    assert (numbers.heard_from, numbers.gestures) == (1, 1)
    assert numbers.first_answers == ("Zoe",)
    assert numbers.placed[Stage.CONVERSE] == 1
    assert [quiet.name for quiet in numbers.quiet] == ["Zoe"]
    assert sum(reader.gestures_by_day(*period).values()) == 1
    assert {name for name, _ in reader.moved_between(*period)} == {"Zoe"}
    assert {act.person for _, act in reader.heard_between(*period, 10)} == {people[0]}
    store.close()


def test_an_account_both_have_stands_once_with_the_newest_word(store: WorkspaceStore) -> None:
    one, two = add(store, "account 77"), add(store, "Zoe", "zoe")
    with store.work(label()) as work:
        account = work.add_account(one, Identity(network=Network.X, remote_id="77"), since=TODAY)
    with store.work(label()) as work:
        identity = Identity(network=Network.X, key="zoe", handle="zoe")
        work.update_account(account, identity)
        work.merge(one, two)
    card = store.reader.card(two)
    assert card is not None
    (only,) = card.accounts
    assert (only.key, only.remote_id, only.following, only.since) == ("zoe", "77", True, TODAY)
    store.close()


def test_two_who_are_one_are_not_merged_again(store: WorkspaceStore) -> None:
    a, b, c = (add(store, name) for name in "abc")
    merge(store, a, b)
    for person, into in ((a, a), (a, b), (b, a)):
        with pytest.raises(ValueError, match=r"\d"):
            merge(store, person, into)
    merge(store, a, c)  # a stands for b
    assert store.reader.root_of(a) == store.reader.root_of(b) == c
    with pytest.raises(ValueError, match=r"\d"):
        merge(store, c, a)
    with pytest.raises(ValueError, match=r"\d"):
        unmerge(store, c)
    assert len(store.reader.history(9)) == 5
    store.close()


def test_being_two_people_is_remembered_through_merges_and_undone_by_name(
    store: WorkspaceStore,
) -> None:
    a, b, c = (add(store, name) for name in "abc")
    told: list[frozenset[int]] = []
    with store.work(label("person.apart")) as work:
        work.mark_apart(b, a)
    store.subscribe(lambda changes: told.append(frozenset(changes.people)))
    assert store.reader.apart_pairs() == {(a, b)}
    merge(store, b, c)
    assert store.reader.apart_pairs() == {(a, c)}
    merge(store, c, a)
    assert store.reader.apart_pairs() == frozenset()
    with pytest.raises(ValueError, match=r"\d"), store.work(label()) as work:
        work.mark_apart(b, c)
    for _ in range(2):
        store.undo()
    assert store.reader.apart_pairs() == {(a, b)}
    store.undo()
    assert store.reader.apart_pairs() == frozenset()
    assert told[-1] >= {a, b}
    store.redo()
    assert store.reader.apart_pairs() == {(a, b)}
    store.close()


def test_a_mark_about_somebody_gone_keeps_nobody(store: WorkspaceStore) -> None:
    from app.core.progress import Silent
    from tests.support.stores import plan_of, planned

    a = add(store, "a")
    with store.work(label("import", name="x")) as work:
        applied = work.apply_plan(plan_of([planned(0, "b", "b")], []), Silent())
    with store.work(label()) as work:
        work.mark_apart(a, applied.new[0])
    assert store.undo_batch(applied.batch).kept == ()
    assert roots(store) == [a]
    assert store.check() == ()
    store.close()


PEOPLE = 4
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge", "unmerge", "undo", "redo"]),
        st.integers(0, PEOPLE - 1),
        st.integers(0, PEOPLE - 1),
    ),
    max_size=10,
)


@settings(max_examples=15, deadline=None)
@given(steps=STEPS)
def test_no_sequence_of_merges_loses_an_event(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = store_at(Path(folder))
        people = [lived_with(store, f"P{number}", 10 + number) for number in range(PEOPLE)]
        alone = {person: events(store.reader.timeline(person)) for person in people}
        theirs = {person: belongings(store, person) for person in people}
        everything = frozenset().union(*alone.values())
        before, actions = state_hash(store), 0
        for step, one, other in steps:
            try:
                if step == "merge":
                    merge(store, people[one], people[other])
                    actions += 1
                elif step == "unmerge":
                    unmerge(store, people[one])
                    actions += 1
                elif step == "undo" and actions:
                    store.undo()
                    actions -= 1
                elif step == "redo":
                    actions += store.redo() is not None
            except ValueError:
                continue
            timelines = [events(store.reader.timeline(root)) for root in roots(store)]
            assert frozenset().union(*timelines) == everything
            assert sum(map(len, timelines)) == len(everything)
            for person in people:
                assert alone[person] <= events(store.reader.timeline(person))
                assert theirs[person] <= belongings(store, person)
        derived = derived_rows(store)
        rebuild(database_of(store), TODAY)
        assert derived_rows(store) == derived
        assert store.check() == ()
        for _ in range(actions):
            store.undo()
        assert state_hash(store) == before
        assert {p: events(store.reader.timeline(p)) for p in people} == alone
        assert {p: belongings(store, p) for p in people} == theirs
        store.close()


def own_record(store: WorkspaceStore) -> list[tuple[object, ...]]:
    """What was learned from answers, by network."""
    return database_of(store).rows(
        "SELECT network, round(own, 9), round(information, 9), answers FROM channel ORDER BY network"
    )


def test_what_was_learned_from_answers_outlives_a_merge_and_its_end(store: WorkspaceStore) -> None:
    """Together it is learned anew from one history: what follows a letter of theirs answers it."""
    one, two = (lived_with(store, name, ago) for name, ago in (("Zoe", 50), ("Zoeb", 60)))
    alone = own_record(store)
    assert sum(int(str(row[3])) for row in alone) == 2
    merge(store, two, one)
    together = own_record(store)
    assert sum(int(str(row[3])) for row in together) == 1
    rebuild(database_of(store), TODAY)
    assert own_record(store) == together
    unmerge(store, two)
    assert own_record(store) == alone
    store.close()
