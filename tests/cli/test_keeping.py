"""`filters`, `trash`, `restore`, `forget`, and people by what is kept on them."""

from __future__ import annotations

import pytest

from tests.support.terminal import Terminal


@pytest.fixture
def zoe(terminal: Terminal) -> Terminal:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    terminal("add", "Maren Okafor")
    return terminal


def test_people_are_listed_by_network_and_state(zoe: Terminal) -> None:
    assert [row["name"] for row in zoe.json("people", "--network", "x")] == ["Zoë Brandt"]
    zoe("set-aside", "zoebrandt", "--because", "Run by a team.")
    assert [row["name"] for row in zoe.json("people", "--state", "set_aside")] == ["Zoë Brandt"]
    assert zoe("people", "--list", "Makers").out == "Nobody here is like that.\n"
    assert zoe.json("people", "--tag", "Makers", "--tier", "near") == []
    assert zoe("filters").out.startswith("No filter is saved")
    assert zoe.json("filters") == {"filters": [], "tags": []}


def test_forgetting_wants_a_yes_and_cannot_be_undone(zoe: Terminal) -> None:
    assert "--yes" in zoe("forget", "zoebrandt", fails=True).err
    assert len(zoe.json("people")) == 2
    assert zoe("forget", "zoebrandt", "--yes").out.startswith("Forgotten")
    assert [row["name"] for row in zoe.json("people")] == ["Maren Okafor"]
    assert "Zoë" not in zoe("history").out


def test_nobody_in_the_trash_is_said_kindly(zoe: Terminal) -> None:
    assert zoe("trash").out == "The trash is empty.\n"
    assert "Nobody in the trash" in zoe("restore", "zoebrandt", fails=True).err
    assert "Nobody in the trash" in zoe("forget", "nobody", "--yes", fails=True).err
