"""The rule language: what it reads, where it says a mistake is, and that nothing gets past it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rule_language import (
    MOST_CHARACTERS,
    RuleError,
    merge_rules,
    parse_condition,
    parse_rules,
)
from app.core.stages import Stage
from app.words.errors import sentence

ROOT = Path(__file__).parents[2]
DEFAULT = (ROOT / "resources" / "rules" / "default.toml").read_text(encoding="utf-8")


def rule(when: str = '"touches >= 1"', head: str = 'id = "a"\nmove = "follow -> engage"') -> str:
    return f"[[rule]]\n{head}\nwhen = [{when}]\n"


def refused(text: str) -> RuleError:
    with pytest.raises(RuleError) as caught:
        parse_rules(text, file="mine.toml")
    assert sentence(caught.value)
    return caught.value


def test_default_rules_read() -> None:
    rules = parse_rules(DEFAULT, file="default.toml")
    assert [one.id for one in rules.rules] == [
        "engage.presence",
        "converse.attention",
        "connect.exchange",
        "rest.unanswered",
    ]
    assert [one.move for one in rules.rules][:3] == [
        (Stage.FOLLOW, Stage.ENGAGE),
        (Stage.ENGAGE, Stage.CONVERSE),
        (Stage.CONVERSE, Stage.CONNECT),
    ]
    assert rules.rests[0].rest_days == 90
    assert [len(one.when) for one in rules.rules] == [3, 6, 5, 2]


@pytest.mark.parametrize(
    ("text", "code", "column", "hint"),
    [
        ("likes_givn >= 3", "rules.unknown_fact_hint", 1, "likes_given"),
        ("touches > 1 and charm > 2", "rules.unknown_fact", 17, ""),
        ("touches ** 2 > 1", "rules.not_allowed", 9, ""),
        ("touches * 2 > 1", "rules.not_allowed", 9, ""),
        ("len(touches) > 1", "rules.not_allowed", 1, ""),
        ("touches.real > 1", "rules.not_allowed", 1, ""),
        ("__import__('os')", "rules.not_allowed", 12, ""),
        ("touches = 3", "rules.not_allowed_hint", 9, "=="),
        ("! connected", "rules.not_allowed_hint", 1, "not"),
        ("touches", "rules.number_alone", 1, ""),
        ("connected >= 1", "rules.truth_compared", 1, ""),
        ("connected + touches >= 1", "rules.truth_compared", 1, ""),
        ("True", "rules.no_comparison", 1, ""),
        ("3", "rules.no_comparison", 1, ""),
        ("touches + 1", "rules.no_comparison", 1, ""),
        ("touches in heard_days", "rules.not_understood", 1, ""),
        ("(touches > 1) > 2", "rules.condition_compared", 2, ""),
        ("touches > 1 if connected else following", "rules.not_understood", 1, ""),
        ("touches > 0x10", "rules.not_allowed", 11, ""),
        ("touches > 1j", "rules.not_allowed", 11, ""),
        ("touches > 99999999999", "rules.too_large", 11, ""),
        ("touches >", "rules.not_understood", None, ""),
        ("  ", "rules.empty_condition", 1, ""),
        ("touches > 1 # and more", "rules.not_allowed", 13, ""),
        ("touchés > 1", "rules.not_allowed", 6, ""),
    ],
)
def test_refused_conditions(text: str, code: str, column: int | None, hint: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse_condition(text)
    error = caught.value
    assert (error.code, error.hint, error.line) == (code, hint, 1)
    if column is not None:
        assert error.column == column
    assert sentence(error)


def test_the_place_of_a_mistake_is_found_in_the_file() -> None:
    error = refused(
        '# a comment with "quotes" and [brackets]\n'
        "[[rule]]\n"
        'id = "a"\n'
        'source = "said \\"so\\""\n'
        'move = "follow -> engage"\n'
        'when = ["touches >= 1", # one "more"\n'
        '        "likes_given >= 1 and\\tlikes_goven >= 2"]\n'
    )
    assert (error.file, error.line, error.column) == ("mine.toml", 7, 32)
    assert sentence(error).startswith("mine.toml, line 7, column 32: ")


@pytest.mark.parametrize(
    ("quoted", "line", "column"),
    [
        ("'touches > charm'", 4, 20),
        ('"""\ntouches >\n charm"""', 6, 2),
        ("'''touches >\n  charm'''", 5, 3),
        ('"\\u0074ouches > charm"', 4, 25),
    ],
)
def test_every_kind_of_string_keeps_its_place(quoted: str, line: int, column: int) -> None:
    error = refused(rule(quoted))
    assert (error.code, error.line, error.column) == ("rules.unknown_fact", line, column)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[[rule", "rules.not_toml", 1),
        ('[[rule]]\nid = "a"\nid = "b"', "rules.not_toml", 3),
        ("x = 1", "rules.unknown_key", 1),
        ("rule = 3", "rules.no_table", 1),
        (rule() + rule(), "rules.same_id", 6),
        (rule(head='id = "a"'), "rules.move_or_rest", 1),
        (rule(head='id = "a"\nmove = "x"\nrest = "3 days"'), "rules.move_or_rest", 1),
        (rule(head='id = "a b"\nrest = "3 days"'), "rules.bad_id", 2),
        (rule(head='id = 3\nrest = "3 days"'), "rules.no_text", 2),
        (rule(head='id = "a"\nrest = "long"'), "rules.bad_rest", 3),
        (rule(head='id = "a"\nrest = "0 days"'), "rules.bad_rest", 3),
        (rule(head='id = "a"\nmove = "follow"'), "rules.bad_move", 3),
        (rule(head='id = "a"\nmove = "follow -> connect"'), "rules.unlawful_move", 3),
        (rule(head='id = "a"\nmove = "engage -> follow"'), "rules.unlawful_move", 3),
        (rule(head='id = "a"\nmove = "follow -> enage"'), "rules.unknown_stage_hint", 3),
        (rule(head='id = "a"\nmove = "follow -> bliss"'), "rules.unknown_stage", 3),
        (rule(head='id = "a"\nmov = "follow -> engage"'), "rules.unknown_key_hint", 3),
        (rule(when=""), "rules.no_when", 4),
        (rule(when="3"), "rules.no_text", 4),
        (rule(when='"touches > 1",' * 65), "rules.too_many_conditions", 4),
        ("\n".join(rule() for _ in range(65)), "rules.too_many", 321),
        ("a = " + "[" * 5000, "rules.too_deep", 1),
        ("#" * 300_000, "rules.too_long", 1),
    ],
)
def test_refused_files(text: str, code: str, line: int) -> None:
    error = refused(text)
    assert (error.code, error.line) == (code, line)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 17 + "connected" + ")" * 17,
        "(" * 900 + "connected" + ")" * 900,
        "not " * 17 + "connected",
        "not " * 490 + "connected",
        "-" * 900 + "1 > touches",
        "1" + "-(1" * 300 + ")" * 300 + " > touches",
        "1+" * 900 + "1 > touches",
        "touches > " + "9" * 1900,
        "connected and " * 200 + "connected",
        "connected" * 400,
        "touches > 1\x00",
    ],
)
def test_hostile_conditions_are_refused_kindly(text: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse_condition(text)
    assert sentence(caught.value)


def test_the_longest_lawful_conditions_are_read() -> None:
    assert parse_condition("(" * 16 + "connected" + ")" * 16)
    assert parse_condition("not " * 15 + "connected")
    long = "connected or " * 150 + "connected"
    assert len(long) <= MOST_CHARACTERS
    assert parse_condition(long)


@settings(max_examples=150)
@given(text=st.text(alphabet="touches1290.() <>=!+-*nadr_ei", max_size=40))
def test_any_text_is_read_or_refused_in_its_place(text: str) -> None:
    found = None
    try:
        parse_condition(text)
    except RuleError as error:
        found = error
    if found is not None:
        assert 1 <= found.column <= len(text) + 1
        assert sentence(found)


def test_reading_a_hostile_file_runs_no_code(tmp_path: Path) -> None:
    """An audit hook sees every exec, import and open that reading would cause."""
    program = """
import sys
from app.core.rule_language import RuleError, parse_condition
try: parse_condition("touches > 1 and likes_givn >= 1")
except RuleError: pass
seen = []
sys.addaudithook(lambda event, args: seen.append(event))
for text in ("__import__('os').system('x')", "exec(touches)", "(lambda: 1)() > touches",
             "[x for x in touches]", "touches.__class__", "f(1) > 2", "open(touches)"):
    try: parse_condition(text)
    except RuleError: continue
    raise SystemExit("let through: " + text)
bad = {"exec", "import", "open", "os.system", "subprocess.Popen"} & set(seen)
raise SystemExit(", ".join(sorted(bad)) or 0)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_users_rules_override_by_id() -> None:
    default = parse_rules(DEFAULT, file="default.toml")
    user = parse_rules(
        rule(head='id = "mine"\nrest = "1 day"')
        + rule('"days_known >= 3"', 'id = "engage.presence"\nmove = "follow -> engage"'),
        file="mine.toml",
    )
    merged = merge_rules(default, user)
    assert [one.id for one in merged.rules] == [one.id for one in default.rules] + ["mine"]
    assert merged.rules[0].when[0].text == "days_known >= 3"
    assert merged.rules[0].hash != default.rules[0].hash
    assert merged.rules[1:4] == default.rules[1:4]


def test_the_hash_follows_what_a_rule_does_and_not_its_source() -> None:
    head = 'id = "a"\nmove = "follow -> engage"'
    (plain,) = parse_rules(rule(head=head), file="a").rules
    (told,) = parse_rules(rule(head=head + '\nsource = "measured"'), file="a").rules
    (other,) = parse_rules(rule('"touches >= 2"', head), file="a").rules
    assert plain.hash == told.hash != other.hash


def test_windows_line_ends_keep_their_lines() -> None:
    error = refused(rule('"touches > charm"').replace("\n", "\r\n"))
    assert (error.line, error.column) == (4, 20)
