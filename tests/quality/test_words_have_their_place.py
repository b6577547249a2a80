"""Habit 10: every sentence goes through ``tr`` as a literal, and the program speaks plainly."""

import ast
import re

import pytest

from tests.support.source import Module, dotted, modules

# What puts text on the screen. Names of objects, properties and style sheets are no words.
SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addRow",
    "addSection",
    "addTab",
    "insertItem",
    "setAccessibleDescription",
    "setAccessibleName",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "showMessage",
}
LETTERS = re.compile(r"[^\W\d_]{2,}")
CHEERING = re.compile(
    r"\b(awesome|amazing|congrat\w*|great job|hooray|keep it up|oops|streak|well done|woohoo|yay)\b"
    r"|!{1,}\s*$",
    re.IGNORECASE,
)
GENDERED = re.compile(r"\b(he|she|his|hers|him|herself|himself)\b", re.IGNORECASE)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u26ff\u2705\u2728\u274c]")


def tr_calls(module: Module) -> list[ast.Call]:
    """Every call of ``tr``, however it was imported."""
    return [call for call, name in module.calls() if name.split(".")[-1] == "tr"]


def is_made_up(node: ast.expr) -> bool:
    """Whether text is put together on the spot, so that no translator could ever find it."""
    match node:
        case ast.JoinedStr():
            return True
        case ast.BinOp():
            return True
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace")):
            return True
        case ast.IfExp(body=body, orelse=other):
            return is_made_up(body) or is_made_up(other)
        case _:
            return False


def sentences() -> list[tuple[str, str]]:
    """Every literal of app/words and every literal given to ``tr`` anywhere, with its place."""
    found = []
    for m in modules():
        for call in tr_calls(m):
            found += [
                (m.at(c), c.value)
                for c in ast.walk(call)
                if isinstance(c, ast.Constant) and isinstance(c.value, str)
            ]
    for m in modules("words"):
        docstrings = {
            id(node.body[0].value)
            for node in m.nodes
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        found += [
            (m.at(c), c.value)
            for c in m.nodes
            if isinstance(c, ast.Constant) and isinstance(c.value, str) and id(c) not in docstrings
        ]
    return found


def test_what_is_translated_is_never_put_together_on_the_spot() -> None:
    made_up = [m.at(c) for m in modules() for c in tr_calls(m) if c.args and is_made_up(c.args[0])]
    assert made_up == []


@pytest.mark.parametrize(
    ("source", "is_refused"),
    [
        ('tr("You have not met yet.")', False),
        ("tr(SENTENCES[code])", False),
        ('tr("{n} people").format(n=3)', False),
        ('tr(f"{n} people")', True),
        ('tr("a " + name)', True),
        ('tr("{n} people".format(n=3))', True),
        ('tr("a" if x else f"{n}")', True),
    ],
)
def test_the_rule_knows_a_made_up_text_when_it_sees_one(source: str, is_refused: bool) -> None:
    outer = ast.parse(source, mode="eval").body
    call = next(n for n in ast.walk(outer) if isinstance(n, ast.Call) and dotted(n.func) == "tr")
    assert is_made_up(call.args[0]) is is_refused


def test_nothing_with_letters_is_shown_that_did_not_come_through_tr() -> None:
    bare = []
    for m in modules("ui"):
        for call, name in m.calls():
            if name.split(".")[-1] not in SHOWING:
                continue
            for argument in (*call.args, *(k.value for k in call.keywords if k.arg == "text")):
                parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
                bare += [
                    f"{m.at(call)} {part.value!r}"
                    for part in parts
                    if isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and LETTERS.search(part.value)
                ]
    assert bare == []


@pytest.mark.parametrize(("rule", "pattern"), [("cheering", CHEERING), ("he or she", GENDERED)])
def test_the_program_speaks_plainly(rule: str, pattern: re.Pattern[str]) -> None:
    found = [f"{place} {text!r}" for place, text in sentences() if pattern.search(text)]
    assert found == [], rule


def test_no_emoji_is_said() -> None:
    assert [place for place, text in sentences() if EMOJI.search(text)] == []
