"""`look` and `facts`."""

from __future__ import annotations

import pytest

from app.core.facts import FACTS
from app.words.readiness import source_sentence
from tests.support.terminal import Terminal


def test_a_look_makes_readiness_known(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    data = terminal.json("look", "zoebrandt", "--answered", "8", "--of", "10", "--network", "x")
    assert (data["answered"], data["of"], data["network"]) == (8, 10, "x")
    assert data["readiness"] == pytest.approx(56, abs=0.5)
    assert terminal.json("explain", "zoebrandt")["facts"]["answers_others"] == pytest.approx(0.8)


def test_without_a_network_it_is_where_the_two_of_you_are(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    said = terminal("look", "zoebrandt", "--answered", "8", "--of", "10")
    assert "Readiness: about 6 in 10 would get an answer" in said.lines
    assert "answers about 8 of 10" in said.lines
    assert source_sentence() in said.lines
    assert terminal.json("look", "zoebrandt", "--answered", "1", "--of", "4")["network"] == "x"


def test_a_look_is_taken_back_like_everything_else(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    terminal("look", "zoebrandt", "--answered", "8", "--of", "10")
    terminal("undo")
    assert terminal.json("explain", "zoebrandt")["readiness"] is None


def test_numbers_that_can_not_be_are_told(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt")
    assert "11" in terminal("look", "Zoë Brandt", "--answered", "11", "--of", "10", fails=True).err
    assert "--of" in terminal.misused("look", "Zoë Brandt", "--answered", "1")
    assert "few" in terminal.misused("look", "Zoë Brandt", "--answered", "few", "--of", "10")


def test_all_facts_have_a_unit_and_a_sentence(terminal: Terminal) -> None:
    data = terminal.json("facts")
    assert [fact["name"] for fact in data] == [fact.name for fact in FACTS]
    assert all(set(fact) == {"name", "kind", "unit", "title", "sentence"} for fact in data)
    assert all(fact["unit"] and len(fact["sentence"]) > 10 for fact in data)
    lines = terminal("facts").lines
    assert len(lines) == len(FACTS)
    assert all(line.startswith(f"{fact.name}: ") for line, fact in zip(lines, FACTS, strict=True))
