"""Every problem that a look at the workspace can find has its sentence."""

from __future__ import annotations

import ast

from app.words.upkeep import PROBLEMS, problem_sentence
from tests.support.source import modules


def test_every_code_of_the_check_has_a_sentence_and_no_sentence_is_idle() -> None:
    (health,) = (module for module in modules("store") if module.name == "app.store.health")
    codes = {
        node.value
        for function in health.functions()
        for part in function.body[1:]
        for node in ast.walk(part)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("store.")
    }
    assert codes - {"store.damaged"} == set(PROBLEMS)  # damage seen while asking is corruption
    assert all(problem_sentence(code).endswith(".") for code in PROBLEMS)
