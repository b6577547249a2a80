"""One person's page: everything that was written comes back, newest first, merged ones included."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.handles import Identity
from app.core.interactions import Direction, Interaction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.rules import Rule
from app.core.stages import Evidence, Origin, Stage, State, Transition
from tests.support.stores import TODAY, add, database_of, days_ago, label, store_at

EVIDENCE = (
    Evidence(
        condition="days_known >= 7",
        values=(("days_known", 9.0), ("connected", True), ("readiness", None)),
    ),
)


def test_a_card_holds_what_was_written(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë", "ZoeBrandt")
    with store.work(label()) as work:
        work.update_person(person, headline="printer", company="Press", place="Kiel", email="z@x")
        work.add_account(
            person,
            Identity(network=Network.BLUESKY, remote_id="did:plc:abc"),
            follows_back=True,
            connected=False,
            since=days_ago(9),
        )
        work.add_tag(person, "Art")
        work.add_tag(person, "art")
        work.add_tag(person, "Books")
    card = store.reader.card(person)
    assert card is not None
    assert (card.headline, card.company, card.place, card.email) == (
        "printer",
        "Press",
        "Kiel",
        "z@x",
    )
    assert (card.stage, card.state, card.held, card.is_sample) == (
        Stage.FOLLOW,
        State.ACTIVE,
        False,
        False,
    )
    assert (card.created_day, card.stage_day, card.rest_until) == (TODAY, TODAY, None)
    assert card.tags == ("Art", "Books")
    x, bluesky = card.accounts
    assert (x.handle, x.key, x.following, x.follows_back) == ("ZoeBrandt", "zoebrandt", True, None)
    assert x.url == "https://x.com/zoebrandt"
    assert (bluesky.remote_id, bluesky.follows_back, bluesky.connected, bluesky.since) == (
        "did:plc:abc",
        True,
        False,
        days_ago(9),
    )
    assert store.reader.accounts_of([person]) == {person: card.accounts}
    assert store.reader.card(PersonId(5)) is None
    with store.work(label()) as work:
        work.delete_person(person)
    assert store.reader.card(person) is None
    store.close()


def test_acts_come_back_as_they_were_in_order(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë", "zoe")
    noon = dt.datetime.combine(days_ago(2), dt.time(12), tzinfo=dt.UTC)
    with store.work(label()) as work:

        def add_act(kind: Kind, ago: int, **more: object) -> int:
            return work.add_interaction(person, kind, Direction.OUTBOUND, days_ago(ago), **more)

        older = add_act(Kind.LIKE, 3)
        untimed = add_act(Kind.LIKE, 2)
        late = add_act(Kind.COMMENT, 2, at=noon + dt.timedelta(hours=3))
        early = add_act(
            Kind.MESSAGE,
            2,
            at=noon,
            network=Network.X,
            text="May I?",
            url="https://x.com/a/1",
            asks=True,
        )
    timeline = store.reader.timeline(person)
    assert [act.id for act in timeline.interactions] == [untimed, late, early, older]
    account = store.reader.accounts_of([person])[person][0]
    assert store.reader.interaction(early) == Interaction(
        id=early,
        person=person,
        account=account.id,
        kind=Kind.MESSAGE,
        direction=Direction.OUTBOUND,
        day=days_ago(2),
        at=noon,
        text="May I?",
        url="https://x.com/a/1",
        asks=True,
    )
    assert timeline.networks[early] is Network.X
    assert timeline.networks[late] is None
    with store.work(label()) as work:
        work.mark_no_answer_needed(late)
        work.delete_interaction(early)
    changed = store.reader.interaction(late)
    assert changed is not None
    assert changed.no_answer_needed
    assert store.reader.interaction(early) is None
    assert len(store.reader.timeline(person).interactions) == 3
    store.close()


def test_moves_rests_and_notes_come_back_with_their_evidence(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    rule = Rule(id="rest.unanswered", when=(), rest_days=90)
    moved = Transition(
        who=person,
        source=Stage.FOLLOW,
        target=Stage.ENGAGE,
        day=TODAY,
        origin=Origin.RULE,
        rule_id="engage.presence",
        rule_hash="0123",
        evidence=EVIDENCE,
    )
    with store.work(label()) as work:
        work.add_note(person, days_ago(8), "older")
        work.add_note(person, days_ago(3), "newer")
        work.move(moved)
        work.start_rest(
            person, days_ago(-90), origin=Origin.RULE, rule=rule, evidence=EVIDENCE, reason=""
        )
    timeline = store.reader.timeline(person)
    assert [note.text for note in timeline.notes] == ["newer", "older"]
    assert [row.transition for row in timeline.transitions] == [moved]
    rest = timeline.rests[0]
    assert (rest.start_day, rest.until_day, rest.ended_day) == (TODAY, days_ago(-90), None)
    assert (rest.origin, rest.evidence) == (Origin.RULE, EVIDENCE)
    card = store.reader.card(person)
    assert card is not None
    assert (card.state, card.rest_until) == (State.RESTING, days_ago(-90))
    with store.work(label()) as work:
        work.end_rest(person)
        work.set_state(person, State.SET_ASIDE, "no time")
    card = store.reader.card(person)
    assert card is not None
    assert (card.state, card.state_because, card.rest_until) == (
        State.SET_ASIDE,
        "no time",
        None,
    )
    assert store.reader.timeline(person).rests[0].ended_day == TODAY
    store.close()


def test_what_belongs_to_somebody_merged_shows_on_the_one_page(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    kept, merged = add(store, "Zoë", "zoe"), add(store, "Zoe B.", "zoeb")
    with store.work(label()) as work:
        work.add_interaction(merged, Kind.LIKE, Direction.OUTBOUND, TODAY)
        work.add_tag(merged, "Art")
    database_of(store).execute(
        "UPDATE person SET merged_into = ?, updated_at = 1 WHERE id = ?", [kept, merged]
    )
    with store.quiet_work() as work:
        work.refresh([kept, merged])
    card = store.reader.card(kept)
    assert card is not None
    assert [account.handle for account in card.accounts] == ["zoe", "zoeb"]
    assert card.tags == ("Art",)
    assert len(store.reader.timeline(kept).interactions) == 1
    assert store.reader.find_people("@zoeb") == (kept,)
    assert store.reader.standings([kept])[0].likes_given == 1
    store.close()
