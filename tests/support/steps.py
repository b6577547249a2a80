"""The next step of somebody described by a few fields, under the rules of the program."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.facts import Standing, facts_on
from app.core.feeds import NewPost
from app.core.pace import Step, cadence_of, next_step
from app.core.people import PersonId
from app.core.rule_language import parse_rules
from app.core.tiers import Tier
from tests.support.rules import TODAY

DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
RULES = parse_rules(DEFAULT.read_text(encoding="utf-8"), "default.toml")


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def step(
    readiness: float | None = None,
    tier: Tier | None = None,
    post: NewPost | None = None,
    **values: object,
) -> Step | None:
    one = Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": ago(60), **values})
    facts = facts_on(one, TODAY, readiness)
    return next_step(one, facts, RULES, TODAY, cadence=cadence_of(tier), post=post)


FOLLOWED = {"following": True, "first_day": ago(35)}
LIKED = {
    **FOLLOWED,
    "first_mine_day": ago(20),
    "last_mine_day": ago(6),
    "last_light_day": ago(6),
    "likes_given": 1,
    "gestures_given": 1,
    "days_active": 1,
    "weeks_active": 1,
}
