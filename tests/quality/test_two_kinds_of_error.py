"""Habit 9: an expected failure is an `AppError` with a sentence; all else is a bug, for one hook."""

import ast

from app.core.errors import AppError
from tests.support.source import base_names, dotted, modules

BUG_HOOKS = {"app.bootstrap", "app.ui.application", "app.ui.jobs"}
BLIND = {"Exception", "BaseException"}


def caught(handler: ast.ExceptHandler) -> set[str]:
    """The last names of what a handler catches; empty for a bare ``except:``."""
    if handler.type is None:
        return set()
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {dotted(kind).split(".")[-1] for kind in types}


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether what was caught goes on: clean up and raise is no swallowing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_no_except_is_bare() -> None:
    bare = [
        m.at(node)
        for m in modules()
        for node in m.nodes
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert bare == []


def test_only_the_bug_hook_catches_everything() -> None:
    blind = [
        m.at(node)
        for m in modules()
        if m.name not in BUG_HOOKS
        for node in m.nodes
        if isinstance(node, ast.ExceptHandler) and caught(node) & BLIND and not raises_again(node)
    ]
    assert blind == []


def test_no_except_passes_over_a_blind_error_in_silence() -> None:
    silent = [
        m.at(node)
        for m in modules()
        for node in m.nodes
        if isinstance(node, ast.ExceptHandler)
        and caught(node) & BLIND
        and all(isinstance(part, ast.Pass) for part in node.body)
    ]
    assert silent == []


def test_our_own_exceptions_are_expected_ones_or_stay_in_their_layer() -> None:
    caught_in = {
        (m.layer, name)
        for m in modules()
        for node in m.nodes
        if isinstance(node, ast.ExceptHandler)
        for name in caught(node)
    }
    others = [
        f"{m.at(c)} {c.name}"
        for m in modules()
        for c in m.classes()
        if any(b.endswith(("Error", "Exception")) for b in base_names()[c.name])
        and AppError.__name__ not in {c.name, *base_names()[c.name]}
        and (m.layer, c.name) not in caught_in
    ]
    assert others == []


def test_every_code_that_is_raised_has_its_sentence() -> None:
    words = next(m for m in modules("words") if m.name == "app.words.errors")
    known = {
        key.value
        for node in ast.walk(words.tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    speechless = [
        f"{m.at(call)} {code.value!r}"
        for m in modules()
        for call, name in m.calls()
        if name == "app.core.errors.AppError" and call.args
        for code in [call.args[0]]
        if isinstance(code, ast.Constant) and code.value not in known
    ]
    assert speechless == []


def test_every_sentence_of_an_error_is_raised_somewhere() -> None:
    from app.words.errors import ERROR_SENTENCES

    said = {
        node.value
        for m in modules()
        if m.name != "app.words.errors"
        for node in m.nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(ERROR_SENTENCES) - said) == []
