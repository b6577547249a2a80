"""Rules written as text are read back as the very same rules."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rule_language import merge_rules, parse_condition, parse_rules
from app.core.rule_writing import overrides, rules_text
from app.core.rules import Rule, Rules
from app.core.stages import Stage

DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
BASE = parse_rules(DEFAULT.read_text(encoding="utf-8"), "default.toml")
CONDITIONS = (
    "touches >= 1",
    "not connected or likes_given + reshares_given >= 3",
    "days_known >= 7\tand (weeks_active >= 2)",
    "touches\n>= 1",
)


@st.composite
def rule_lists(draw: st.DrawFn) -> Rules:
    """Rules of either kind, some with the ids of the program's own."""
    ids = st.one_of(
        st.from_regex(r"[A-Za-z0-9_.\-]{1,20}", fullmatch=True),
        st.sampled_from([rule.id for rule in BASE.rules]),
    )
    found = []
    for rule_id in draw(st.lists(ids, unique=True, max_size=5)):
        written = draw(st.lists(st.sampled_from(CONDITIONS), min_size=1, max_size=3))
        stage = draw(st.sampled_from([Stage.FOLLOW, Stage.ENGAGE, Stage.CONVERSE]))
        is_move = draw(st.booleans())
        found.append(
            Rule(
                id=rule_id,
                move=(stage, Stage(stage + 1)) if is_move else None,
                rest_days=None if is_move else draw(st.integers(1, 3650)),
                when=tuple(parse_condition(text) for text in written),
                source=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=20)),
            )
        )
    return Rules(rules=tuple(found))


@settings(max_examples=60)
@given(rule_lists())
def test_what_is_written_is_read_back(rules: Rules) -> None:
    assert parse_rules(rules_text(rules).replace("\r\n", "\n"), "mine.toml") == rules


@settings(max_examples=40)
@given(rule_lists())
def test_overrides_over_the_programs_own_give_all_of_them_again(user: Rules) -> None:
    wanted = merge_rules(BASE, user)
    own = overrides(BASE, wanted)
    assert merge_rules(BASE, own) == wanted
    assert len(own.rules) <= len(user.rules)


def test_the_programs_own_rules_need_no_file() -> None:
    assert overrides(BASE, BASE) == Rules(rules=())
