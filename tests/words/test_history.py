"""Every action that anything can do has a name, and the name says whom it was about."""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass

import pytest

from app.core.interactions import Direction, Kind
from app.services.rows import Label, UndoResult
from app.words.history import LABELS, label_text, undo_text
from tests.support.source import dotted, modules

CODE = re.compile(
    r"(log|person|people|bulk|feed|filter|post|step|samples|import|review|spread)(\.[a-z_]+)*|(list|picture)\.[a-z_]+"
)
NAMED_BY = {"Label", "_named", "_label", "_work"}
"""What makes a label out of a code."""
WITH_MANY = {"tag", "untag", "list", "tier", "move", "rest", "set_aside", "delete"}
"""What `services.bulk` does with one or with many."""


def codes_in_services() -> set[str]:
    """Every literal code that a service names an action by."""
    found = set()
    for module in modules("services"):
        for call, _ in module.calls():
            if dotted(call.func).split(".")[-1] not in NAMED_BY:
                continue
            given = (*call.args, *(keyword.value for keyword in call.keywords))
            for node in itertools.chain.from_iterable(map(ast.walk, given)):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found |= {node.value} if CODE.fullmatch(node.value) else set()
    return found


def test_every_code_of_the_services_has_a_name_and_every_name_is_used() -> None:
    fixed = codes_in_services()
    assert {"import", "review", "person.add", "person.delete", "log.remove"} <= fixed
    made = {"step.snooze", "step.skip"} | {
        f"log.{direction}.{kind}"
        for direction, kind in itertools.product(Direction, Kind)
        if (direction, kind) != (Direction.INBOUND, Kind.READ)  # refused as not theirs
    }
    made |= {f"{whom}.{what}" for whom in ("person", "bulk") for what in WITH_MANY}
    assert fixed | made == set(LABELS)


@pytest.mark.parametrize("code", sorted(LABELS))
def test_a_name_says_whom_it_is_about_and_is_no_sentence(code: str) -> None:
    values = (("name", "{Zoë}"), ("other", "Maren"), ("count", "3"), ("what", "moths"))
    name = label_text(Label(code=code, values=values))
    is_about_many = code.startswith(("samples", "bulk", "people"))
    assert ("{Zoë}" in name) is (("." in code and not is_about_many) or code == "import")
    assert ("3" in name) or not code.startswith(("bulk", "people"))
    assert not name.endswith(".")
    assert name[0].isupper() or name.startswith("{Zoë}")


def test_no_two_actions_are_called_the_same_but_a_meeting() -> None:
    twice = [name for name in LABELS.values() if list(LABELS.values()).count(name) > 1]
    assert twice == [LABELS["log.outbound.meeting"]] * 2


@dataclass
class Untold:
    """An action that nobody has a name for."""

    code: str = "person.eat"
    values: tuple[tuple[str, str], ...] = ()


def test_an_unknown_action_is_a_bug() -> None:
    with pytest.raises(KeyError):
        label_text(Untold())


def test_whose_later_edits_were_kept_is_told() -> None:
    label = Label(code="import", values=(("name", "archive.zip"),))
    assert undo_text(UndoResult(label=label)) == "Import archive.zip"
    assert undo_text(UndoResult(label=label, kept=("Zoë", "Maren"))) == (
        "Import archive.zip. Edited since and kept: Zoë, Maren."
    )
