"""What is known of the acts of an import: by their key, and by what they were called formerly."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from app.core.imports import ImportedInteraction, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.services import known_acts
from app.services.workspace import Workspace


def act(
    key: str, *formerly: tuple[Kind, str], kind: Kind = Kind.MESSAGE, name: str = "Zoe"
) -> ImportedInteraction:
    """A message."""
    return ImportedInteraction(
        who=None, network=Network.FACEBOOK, kind=kind, direction=Direction.INBOUND,
        day=dt.date(2026, 1, 1), remote_key=key, ref=RowRef(file="a.json"), name=name,
        formerly=formerly,
    )  # fmt: skip


def imported(workspace: Workspace, *rows: ImportedInteraction) -> tuple[int, int]:
    """How many acts of some rows came in, and how many were here."""
    plan = workspace.importing.plan(rows)
    workspace.importing.commit(plan)
    return len(plan.interactions), plan.interactions_unchanged


def test_an_act_is_known_by_what_it_was_called_formerly(workspace: Workspace) -> None:
    assert imported(workspace, act("old:1")) == (1, 0)
    assert imported(workspace, act("new:1", (Kind.MESSAGE, "old:1")), act("new:2")) == (1, 1)
    assert imported(workspace, act("new:1", (Kind.MESSAGE, "old:1"))) == (0, 1)


def test_an_act_may_have_been_of_another_kind(workspace: Workspace) -> None:
    assert imported(workspace, act("1")) == (1, 0)
    assert imported(workspace, act("1", (Kind.MESSAGE, "1"), kind=Kind.LIKE)) == (0, 1)
    assert imported(workspace, act("2", (Kind.MESSAGE, "2"), kind=Kind.LIKE)) == (1, 0)


def test_two_exports_at_once_tell_an_act_once(workspace: Workspace) -> None:
    rows = [act("new:1", (Kind.MESSAGE, "old:1")), act("old:1"), act("old:2")]
    assert imported(workspace, *rows) == (2, 1)


def test_many_are_looked_up_a_hand_at_a_time(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_acts, "ACTS_A_HAND", 7)
    assert imported(workspace, *(act(f"old:{n}") for n in range(40))) == (40, 0)
    rows = [act(f"new:{n}", (Kind.MESSAGE, f"old:{n}")) for n in range(60)]
    random.Random(1).shuffle(rows)
    assert imported(workspace, *rows) == (20, 40)
