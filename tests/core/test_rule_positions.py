"""Positions: every header, key and string of a rule file is found where it stands."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rule_positions import Positions, Spot

TEXT = '''# [[rule]] in a comment
title = "[[rule]]"

[[rule]]
id = "first" # id = "other"
when = [
  "a", # "not this"
  'b', """
c""",
]

[other]
id = "not a rule"

[[ "rule" ]]
"id" = 'second'
when = ["x\\ty"]
'''


def test_headers_and_keys() -> None:
    positions = Positions(TEXT)
    assert positions.rule(0) == Spot(line=4, column=1)
    assert positions.rule(1) == Spot(line=15, column=1)
    assert positions.key(0, "when") == Spot(line=6, column=1)
    assert positions.key(1, "id") == Spot(line=16, column=1)


@pytest.mark.parametrize(
    ("rule", "nth", "offset", "line", "column"),
    [(0, 0, 0, 7, 4), (0, 1, 0, 8, 4), (0, 2, 0, 9, 1), (1, 0, 2, 17, 13)],
)
def test_strings(rule: int, nth: int, offset: int, line: int, column: int) -> None:
    found = Positions(TEXT).within(rule, "when", nth, offset)
    assert found == Spot(line=line, column=column)


def test_what_is_not_found_falls_back_to_what_is() -> None:
    positions = Positions(TEXT)
    assert positions.within(0, "when", 9, 0) == positions.key(0, "when")
    assert positions.key(0, "rest") == positions.rule(0)
    assert positions.rule(7) == Spot()
    assert Positions("rule = [{id = 'a', when = ['x']}]").within(0, "when", 0, 0) == Spot()


@settings(max_examples=60)
@given(
    before=st.text(alphabet="ab\"'\\\n\t#[]é", max_size=12),
    offset=st.integers(0, 5),
)
def test_any_text_before_it_moves_no_place(before: str, offset: int) -> None:
    quoted = '"' + "".join(_escaped(character) for character in before) + 'MARKED"'
    text = f'[[rule]]\nid = "a"\nwhen = [{quoted}]\n'
    (table,) = tomllib.loads(text)["rule"]
    assert table["when"] == [before + "MARKED"]
    spot = Positions(text).within(0, "when", 0, len(before) + offset)
    assert text.splitlines()[spot.line - 1][spot.column - 1] == "MARKED"[offset]


def _escaped(character: str) -> str:
    return {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}.get(character, character)
