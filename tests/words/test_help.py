"""The pages of the help in words."""

from app.core.rule_language import parse_rules
from app.core.stages import Stage
from app.words.help import about_sentences, data, rules_in_force, shortcuts, stages
from app.words.stages import stage_meaning, stage_name


def test_every_stage_is_told() -> None:
    said = [part.text for part in stages()]
    for stage in Stage:
        assert said[said.index(stage_name(stage)) + 1] == stage_meaning(stage)


def test_a_rule_is_told_with_its_conditions_and_its_rest() -> None:
    rules = parse_rules(
        '[[rule]]\nid = "r"\nrest = "90 days"\nwhen = ["unanswered_in_a_row >= 3"]\n', "a.toml"
    )
    said = [part.text for part in rules_in_force(rules)]
    assert said[1:3] == ["Rest", "They rest for 90 days."]
    assert said[-1].startswith("· ")


def test_what_is_live_stands_where_it_was_given() -> None:
    assert "/a/place" in [part.text for part in data([("People", "/a/place")])]
    assert shortcuts([("Undo", "Ctrl+Z")])[-1].text == "Ctrl+Z: Undo"
    assert "MIT" in about_sentences("1.0", "6.11", "Linux")[2]
