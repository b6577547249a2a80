"""Every expected failure has its sentence, and is raised with all that the sentence mentions."""

from __future__ import annotations

import ast
import string

import pytest

from app.core.errors import AppError, Cancelled
from app.words.errors import ERROR_SENTENCES, sentence
from tests.support.source import base_names, dotted, modules

ADDED_BY_RULE_ERROR = {"file", "line", "column", "hint"}
"""What `RuleError` takes from the spot in the file."""


def placeholders(template: str) -> set[str]:
    """The names that a sentence mentions."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def raised() -> list[tuple[str, str, set[str]]]:
    """Place, code and names of values of every error that is made with a literal code."""
    errors = {"AppError"} | {name for name, bases in base_names().items() if "AppError" in bases}
    found = []
    for module in modules():
        for call, _ in module.calls():
            name = dotted(call.func).split(".")[-1]
            code = call.args[0] if call.args else None
            if not isinstance(code, ast.Constant) or code.value not in ERROR_SENTENCES:
                continue
            given = {keyword.arg for keyword in call.keywords if keyword.arg}
            if name in errors - {"AppError"} or name.startswith("_"):
                given |= ADDED_BY_RULE_ERROR if code.value.startswith("rules.") else set()
            if name in errors or name == "_error":
                found.append((module.at(call), code.value, given))
    return found


def test_what_a_sentence_mentions_is_given_where_it_is_raised() -> None:
    places = raised()
    assert len(places) > 50
    lacking = [
        f"{at} {code} lacks {placeholders(ERROR_SENTENCES[code]) - given}"
        for at, code, given in places
        if placeholders(ERROR_SENTENCES[code]) - given
    ]
    assert lacking == []


@pytest.mark.parametrize("code", sorted(ERROR_SENTENCES))
def test_a_sentence_is_whole_plain_and_can_be_filled_in(code: str) -> None:
    template = ERROR_SENTENCES[code]
    values = {name: f"<{name}>" for name in placeholders(template)}
    said = sentence(AppError(code, **values))
    assert said.endswith((".", "?"))
    assert said[0].isupper() or said[0] in "“<"
    assert "  " not in said
    assert "\n" not in said
    assert all(value in said for value in values.values())


def test_braces_in_a_name_stay_braces() -> None:
    assert "“{text}{0}”" in sentence(AppError("person.unknown", text="{text}{0}"))


def test_a_stopped_job_is_told_like_any_other() -> None:
    assert sentence(Cancelled()) == "Stopped. Nothing was changed."
