"""Rules: verdicts, moves, placing and rest, on the rules that come with the program."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.facts import Facts, Standing, facts_on
from app.core.people import PersonId
from app.core.rule_language import parse_rules
from app.core.rules import evaluate, move_due, next_move, placing, rest_due, verdicts_from
from app.core.stages import Stage, State

TODAY = dt.date(2026, 11, 22)
DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
RULES = parse_rules(DEFAULT.read_text(encoding="utf-8"), "default.toml")


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": ago(60), **values})


def facts(one: Standing, readiness: float | None = None) -> Facts:
    return facts_on(one, TODAY, readiness)


LIKER = {
    "following": True,
    "first_day": ago(18),
    "first_mine_day": ago(18),
    "likes_given": 4,
    "gestures_given": 4,
    "days_active": 4,
    "weeks_active": 3,
}
CHASER = {
    "first_day": ago(100),
    "comments_given": 20,
    "gestures_given": 20,
    "weeks_active": 14,
    "touches": 20,
    "unanswered_in_a_row": 20,
    "last_touch_day": ago(3),
}
FRIEND = {
    "first_day": ago(700),
    "meetings": 12,
    "heard_days": 12,
    "exchanges": 12,
    "weeks_active": 12,
    "last_heard_day": ago(20),
}


def test_presence_moves_a_liker_and_names_what_held() -> None:
    one = standing(**LIKER)
    verdict = next_move(RULES, facts(one), Stage.FOLLOW)
    assert verdict is not None
    assert verdict.rule.id == "engage.presence"
    assert [(item.condition, dict(item.values)) for item in verdict.evidence] == [
        ("days_known >= 7", {"days_known": 18}),
        (
            "weeks_active >= 2 or exchanges >= 1 or connected",
            {"weeks_active": 3, "exchanges": 0, "connected": False},
        ),
        (
            "likes_given + reshares_given >= 3 or comments_given + messages_given + meetings >= 1",
            {
                "likes_given": 4,
                "reshares_given": 0,
                "comments_given": 0,
                "messages_given": 0,
                "meetings": 0,
            },
        ),
    ]


def test_what_is_missing_is_said_condition_by_condition() -> None:
    (verdict,) = verdicts_from(RULES, facts(standing(likes_given=1)), Stage.FOLLOW)
    assert not verdict.holds
    assert [outcome.holds for outcome in verdict.outcomes] == [None, False, False]
    assert len(verdict.unmet) == 3
    first = verdict.outcomes[2].progress[0]
    assert (first.have, first.want) == (1, 3)


def test_moves_only_while_active_never_while_held_and_once_a_day() -> None:
    one = facts(standing(**LIKER))
    assert move_due(RULES, one, standing(**LIKER)) is not None
    for state in (State.RESTING, State.SET_ASIDE, State.ARCHIVED):
        assert move_due(RULES, one, standing(**LIKER, state=state)) is None
    assert move_due(RULES, one, standing(**LIKER, held=True)) is None
    friend = standing(**FRIEND, stage=Stage.ENGAGE, stage_day=TODAY)
    assert move_due(RULES, facts(friend), friend) is None
    friend = standing(**FRIEND, stage=Stage.ENGAGE, stage_day=ago(1))
    assert move_due(RULES, facts(friend), friend) is not None


def test_a_chaser_stays_at_engage() -> None:
    one = standing(**CHASER, stage=Stage.ENGAGE)
    assert next_move(RULES, facts(one, 20.0), Stage.ENGAGE) is None
    liked = standing(**{**CHASER, "unanswered_in_a_row": 19}, heard_days=1, last_heard_day=ago(4))
    assert next_move(RULES, facts(liked, 20.0), Stage.ENGAGE) is None


def test_an_unknown_readiness_opens_nothing() -> None:
    one = standing(**FRIEND)
    assert next_move(RULES, facts(one, None), Stage.CONVERSE) is None
    assert next_move(RULES, facts(one, 59.9), Stage.CONVERSE) is None
    assert next_move(RULES, facts(one, 60.0), Stage.CONVERSE) is not None
    assert next_move(RULES, facts(one, 99.0), Stage.CONNECT) is None


def test_placing_climbs_the_whole_chain_with_days_in_stage_waived() -> None:
    fresh = standing(**FRIEND, stage_day=TODAY)
    stage, chain = placing(RULES, facts(fresh, 75.0))
    assert stage is Stage.CONNECT
    assert [verdict.rule.id for verdict in chain] == [
        "engage.presence",
        "converse.attention",
        "connect.exchange",
    ]
    assert placing(RULES, facts(fresh, 40.0))[0] is Stage.CONVERSE
    assert placing(RULES, facts(standing(), None)) == (Stage.FOLLOW, ())


def test_what_held_only_by_waiver_is_no_evidence() -> None:
    """A year of likes and comments that nobody answered: no exchange, no day in the stage."""
    year = standing(
        **{**LIKER, "weeks_active": 40, "gestures_given": 90, "comments_given": 9},
        stage_day=TODAY,
    )
    assert not evaluate(RULES.rules[1], facts(year)).holds
    stage, chain = placing(RULES, facts(year))
    assert stage is Stage.CONVERSE
    (waived,) = (outcome for outcome in chain[1].outcomes if outcome.is_waived)
    assert waived.text == "days_in_stage >= 14 or exchanges >= 1"
    assert waived.text not in [item.condition for item in chain[1].evidence]


@pytest.mark.parametrize(
    ("values", "rests"),
    [
        ({"unanswered_in_a_row": 3, "last_touch_day": ago(30)}, True),
        ({"unanswered_in_a_row": 3, "last_touch_day": ago(29)}, False),
        ({"unanswered_in_a_row": 2, "last_touch_day": ago(90)}, False),
        ({"unanswered_in_a_row": 3, "last_touch_day": ago(30), "state": State.RESTING}, False),
        (
            {"unanswered_in_a_row": 4, "last_touch_day": ago(40), "last_rest_end": ago(60),
             "touches_since_rest": 1},
            False,
        ),
        (
            {"unanswered_in_a_row": 6, "last_touch_day": ago(40), "last_rest_end": ago(60),
             "touches_since_rest": 3},
            True,
        ),
        ({"comments_given": 30, "last_touch_day": ago(2000)}, False),
    ],
)  # fmt: skip
def test_rest(values: dict[str, object], rests: bool) -> None:
    one = standing(**values)
    verdict = rest_due(RULES, facts(one), one)
    assert (verdict is not None) is rests
    if verdict is not None:
        assert verdict.rule.rest_days == 90


def test_rules_by_stage_and_id() -> None:
    assert [rule.id for rule in RULES.moves_from(Stage.ENGAGE)] == ["converse.attention"]
    assert RULES.by_id("rest.unanswered") is RULES.rests[0]
    assert RULES.by_id("nothing") is None
    assert len({rule.hash for rule in RULES.rules}) == 4
