"""Other rules tried out: who would move, by name and reason, and nothing written."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.interactions import Kind
from app.core.rule_language import parse_rules
from app.core.rules import Rules
from app.core.stages import Stage, State
from app.services.workspace import Workspace
from app.store.workspace import WorkspaceStore
from app.words.stages import evidence_clause
from tests.support.stores import derived_rows, state_hash


def ago(workspace: Workspace, days: int) -> dt.date:
    return workspace.clock.today() - dt.timedelta(days=days)


def rules(workspace: Workspace, text: str) -> Rules:
    return workspace.policy.under(parse_rules(text, "mine.toml"))


EAGER = """\
[[rule]]
id = "engage.presence"
move = "follow -> engage"
when = ["likes_given >= 1"]

[[rule]]
id = "rest.unanswered"
rest = "30 days"
when = ["unanswered_in_a_row >= 1"]
"""


@pytest.fixture
def crowd(workspace: Workspace) -> Workspace:
    """One with a like, one with an unanswered comment, one held by hand with a like, one new."""
    liked = workspace.people.add("Wen Kaplan")
    workspace.logging.log(liked, Kind.LIKE, day=ago(workspace, 3))
    written = workspace.people.add("Aiko Yamane")
    workspace.logging.log(written, Kind.COMMENT, day=ago(workspace, 2))
    held = workspace.people.add("Gus Ferreira")
    workspace.logging.log(held, Kind.LIKE, day=ago(workspace, 3))
    workspace.people.move(held, Stage.ENGAGE)
    workspace.people.move(held, Stage.FOLLOW)
    workspace.people.add("Maren Okafor")
    workspace.review.everybody()
    return workspace


def test_the_rules_in_force_would_move_nobody_who_was_just_reviewed(crowd: Workspace) -> None:
    trial = crowd.rulebook.trial(crowd.policy.rules)
    assert (trial.moves, trial.rests, trial.held, trial.people) == ((), (), (), 0)


def test_a_trial_names_who_would_move_rest_and_be_held(crowd: Workspace) -> None:
    trial = crowd.rulebook.trial(rules(crowd, EAGER))
    (move,) = trial.moves
    assert (move.name, move.source, move.target) == ("Wen Kaplan", Stage.FOLLOW, Stage.ENGAGE)
    assert move.rule_id == "engage.presence"
    assert evidence_clause(move.evidence) == "liked on 1 day"
    (rest,) = trial.rests
    assert (rest.name, rest.rule_id) == ("Aiko Yamane", "rest.unanswered")
    assert rest.until == crowd.clock.today() + dt.timedelta(days=30)
    (held,) = trial.held
    assert (held.name, held.target) == ("Gus Ferreira", Stage.ENGAGE)
    assert (trial.people, trial.left_out) == (3, 0)


def test_a_trial_writes_nothing(crowd: Workspace) -> None:
    store = crowd.store
    assert isinstance(store, WorkspaceStore)
    before = (state_hash(store), derived_rows(store), crowd.history.entries())
    crowd.rulebook.trial(rules(crowd, EAGER))
    assert (state_hash(store), derived_rows(store), crowd.history.entries()) == before
    assert not crowd.policy.user_file.exists()


def test_no_more_are_named_than_asked_for_but_all_are_counted(crowd: Workspace) -> None:
    trial = crowd.rulebook.trial(rules(crowd, EAGER), most=0)
    assert (trial.moves, trial.people, trial.left_out) == ((), 3, 3)


def test_in_force_they_do_what_the_trial_said(crowd: Workspace) -> None:
    wanted = rules(crowd, EAGER)
    trial = crowd.rulebook.trial(wanted)
    done = crowd.rulebook.put_in_force(wanted)
    assert [(m.who, m.source, m.target, m.evidence) for m in done.moved] == [
        (m.person, m.source, m.target, m.evidence) for m in trial.moves
    ]
    assert list(done.rested) == [rest.person for rest in trial.rests]
    for rest in trial.rests:
        card = crowd.store.reader.card(rest.person)
        assert card is not None
        assert (card.state, card.rest_until) == (State.RESTING, rest.until)
    assert crowd.rulebook.trial(wanted).moves == ()


def test_the_sample_people_move_as_the_trial_says(workspace: Workspace) -> None:
    workspace.samples.add()
    workspace.review.everybody()
    wanted = rules(workspace, EAGER.replace("likes_given >= 1", "days_known >= 0"))
    trial = workspace.rulebook.trial(wanted)
    done = workspace.rulebook.put_in_force(wanted)
    assert {m.who for m in done.moved} == {m.person for m in trial.moves}
    assert set(done.rested) == {rest.person for rest in trial.rests}


def test_the_largest_lawful_file_can_be_tried_on_everybody(crowd: Workspace) -> None:
    """64 rules of two conditions near 2,000 characters: compiled to SQL it still runs."""
    either = " or ".join(["touches >= 1"] * 120)
    long_sum = " or ".join(["+".join(["touches"] * 60) + " >= 1"] * 4)
    text = "\n".join(
        f'[[rule]]\nid = "r{n}"\nmove = "follow -> engage"\nwhen = ["{either}", "{long_sum}"]'
        for n in range(64)
    )
    rules = crowd.policy.under(parse_rules(text, "large.toml"))
    assert {one.rule_id for one in crowd.rulebook.trial(rules).moves} <= {
        rule.id for rule in rules.rules
    }
