"""Entries of a timeline: who did what, where, in one line."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.interactions import Direction, Interaction, InteractionId, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.words.timeline import FOLDED, act_line, act_title, on_network, run_title


def act(kind: Kind, direction: Direction, text: str = "") -> Interaction:
    return Interaction(
        id=InteractionId(1),
        person=PersonId(1),
        kind=kind,
        direction=direction,
        day=dt.date(2026, 11, 22),
        text=text,
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_every_act_says_whose_it_was(kind: Kind) -> None:
    mine = act_title(kind, Direction.OUTBOUND, "{Zoë}")
    theirs = act_title(kind, Direction.INBOUND, "{Zoë}")
    assert mine.startswith("You ")
    if kind is Kind.MEETING:
        assert mine == theirs == "You and {Zoë} met"
    else:
        assert theirs.startswith("{Zoë} ")


def test_an_act_is_one_line_whatever_was_written() -> None:
    said = act(Kind.COMMENT, Direction.INBOUND, "Thank you,\n\n  Zoë {name}")
    assert act_line(said, Network.X, "Zoë") == "Zoë replied to you on X: Thank you, Zoë {name}"
    assert act_line(act(Kind.LIKE, Direction.OUTBOUND), None, "Zoë") == "You liked a post"
    assert act_line(act(Kind.LIKE, Direction.OUTBOUND, " \n"), None, "Zoë") == "You liked a post"
    assert on_network(None) == ""


@pytest.mark.parametrize("kind", list(FOLDED))
def test_a_run_of_acts_is_counted(kind: Kind) -> None:
    assert " 12 " in run_title(kind, 12, "Zoë")


@pytest.mark.parametrize("network", [None, Network.BOOKS, Network.CONTACTS])
def test_books_and_address_books_are_no_place(network: Network | None) -> None:
    assert on_network(network) == ""
    line = act_line(act(Kind.READ, Direction.OUTBOUND, "Salt Roads"), network, "Ngozi")
    assert line == "You read something by Ngozi: Salt Roads"
