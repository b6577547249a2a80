"""Who is due: the set-based answer is what the rules say about each person one by one."""

from __future__ import annotations

import random
from pathlib import Path

from app.core.facts import facts_on
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.rule_language import parse_rules
from app.core.rules import move_due, rest_due
from app.core.stages import Origin, Stage, State, Transition
from app.core.tiers import Tier
from app.services.rows import PeopleQuery
from tests.support.stores import TODAY, add, days_ago, label, store_at

RULES = """
[[rule]]
id = "engage.presence"
move = "follow -> engage"
when = ["days_known >= 7", "likes_given >= 1 or exchanges >= 1"]
[[rule]]
id = "converse.attention"
move = "engage -> converse"
when = ["comments_given >= 1", "readiness >= 20 or not following"]
[[rule]]
id = "rest.unanswered"
rest = "90 days"
when = ["unanswered_in_a_row >= 2"]
"""


def test_the_set_is_what_each_says_one_by_one(tmp_path: Path) -> None:
    rules = parse_rules(RULES, "test.toml")
    store = store_at(tmp_path)
    chance = random.Random(11)
    people = [add(store, f"Person {number}", f"p{number}") for number in range(40)]
    with store.work(label()) as work:
        for person in people:
            for _ in range(chance.randint(0, 5)):
                kind = chance.choice([Kind.LIKE, Kind.COMMENT, Kind.MESSAGE])
                direction = chance.choices(list(Direction), [3, 1])[0]
                day = days_ago(chance.randint(0, 60))
                work.add_interaction(person, kind, direction, day, network=Network.X)
            if chance.random() < 0.4:
                work.move(
                    Transition(
                        who=person,
                        source=Stage.FOLLOW,
                        target=Stage.ENGAGE,
                        day=days_ago(chance.choice([0, 3])),
                        origin=Origin.MANUAL,
                    ),
                    hold=chance.random() < 0.3,
                )
            if chance.random() < 0.2:
                work.set_state(person, State.SET_ASIDE, "")
    with store.quiet_work() as work:
        due = work.due_for_review(rules, None)
        some = work.due_for_review(rules, people[:10])
    expected = []
    rows = {row.id: row for row in store.reader.people_page(PeopleQuery(everybody=True), 0, 99)}
    for standing in store.reader.standings(people):
        facts = facts_on(standing, TODAY, rows[standing.person].readiness)
        if move_due(rules, facts, standing) or rest_due(rules, facts, standing):
            expected.append(standing.person)
    assert due == sorted(expected)
    assert 3 < len(due) < 40
    assert some == sorted(set(expected) & set(people[:10]))
    store.close()


def test_who_rests_wakes_when_heard_from_since(tmp_path: Path) -> None:
    rules = parse_rules(RULES, "test.toml")
    store = store_at(tmp_path)
    before, since = add(store, "Before"), add(store, "Since")
    with store.work(label()) as work:
        for person, ago in ((before, 6), (since, 5)):
            work.start_rest(person, None, origin=Origin.MANUAL, start=days_ago(5))
            work.add_interaction(person, Kind.LIKE, Direction.INBOUND, days_ago(ago))
    with store.quiet_work() as work:
        assert work.due_for_review(rules, None) == [since]
    store.close()


def test_whoever_was_to_be_heard_from_by_now_is_a_candidate(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    near, own, later, silent, merged, above = (
        add(store, name, name) for name in ("near", "own", "later", "silent", "merged", "above")
    )
    others = [add(store, f"Known {n}", f"known{n}") for n in range(30)]
    with store.work(label()) as work:
        for person, tier, days in (
            (near, Tier.NEAR, None),
            (own, Tier.LIGHT, 9),
            (later, Tier.STEADY, None),
            (silent, Tier.LIGHT, None),
            (merged, Tier.NEAR, None),
        ):
            work.set_cadence(person, tier, days)
        for person, ago in ((near, 14), (own, 9), (later, 29), (merged, 20)):
            work.add_interaction(person, Kind.LIKE, Direction.OUTBOUND, days_ago(ago))
        for person in others:
            work.add_look(person, Network.X, 9, 10)
        work.merge(merged, above)
    found = [standing.person for standing in store.reader.step_candidates(TODAY, 20)]
    assert found[:4] == [silent, above, near, own]
    assert later not in found
    store.close()


def test_candidates_for_a_step_come_likeliest_first(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    names = ["Owed", "Owed long ago", "Thanks", "Known", "Unknown", "Snoozed", "Resting", "Aside"]
    people = dict(zip(names, [add(store, name, name[:3]) for name in names], strict=True))
    with store.work(label()) as work:
        message = (Kind.MESSAGE, Direction.INBOUND)
        work.add_interaction(people["Owed"], *message, days_ago(2))
        work.add_interaction(people["Owed long ago"], *message, days_ago(60))
        work.add_interaction(people["Thanks"], Kind.ACCEPTANCE, Direction.INBOUND, days_ago(3))
        work.add_look(people["Known"], Network.X, 9, 10)
        work.add_interaction(people["Snoozed"], *message, days_ago(1))
        work.snooze(people["Snoozed"], "answer", "snooze", days_ago(-1))
        work.start_rest(people["Resting"], None, origin=Origin.MANUAL)
        work.set_state(people["Aside"], State.SET_ASIDE, "")
    found = [standing.person for standing in store.reader.step_candidates(TODAY, 10)]
    assert found[:2] == [people["Owed"], people["Thanks"]]
    assert set(found) == {
        people[n] for n in ("Owed", "Thanks", "Known", "Owed long ago", "Unknown")
    }
    assert found[-1] == people["Unknown"]
    assert len(store.reader.step_candidates(TODAY, 2)) == 2
    store.close()
