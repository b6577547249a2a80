"""`rest`, `wake` and `set-aside`."""

from __future__ import annotations

import pytest

from tests.support.terminal import Terminal


@pytest.fixture
def zoe(terminal: Terminal) -> Terminal:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    return terminal


def test_a_rest_lasts_until_its_day(zoe: Terminal) -> None:
    data = zoe.json("rest", "zoebrandt", "--until", "2026-12-24")
    assert (data["state"], data["rest_until"]) == ("resting", "2026-12-24")
    assert zoe.json("today")["steps"] == []
    assert zoe.json("show", "zoebrandt", today="2026-12-23")["state"] == "resting"
    assert zoe.json("show", "zoebrandt", today="2026-12-24")["state"] == "active"


def test_a_rest_without_a_day_lasts_until_somebody_is_woken(zoe: Terminal) -> None:
    assert zoe("rest", "zoebrandt").out == "Zoë Brandt rests until you wake Zoë Brandt.\n"
    assert zoe.json("show", "zoebrandt", today="2028-01-01")["state"] == "resting"
    assert zoe.json("wake", "zoebrandt")["state"] == "active"


def test_a_day_that_is_over_is_refused(zoe: Terminal) -> None:
    said = zoe("rest", "zoebrandt", "--until", "2026-11-22", fails=True)
    assert "2026-11-22 is over" in said.err


def test_who_is_set_aside_is_proposed_no_more_until_woken(zoe: Terminal) -> None:
    data = zoe.json("set-aside", "zoebrandt", "--because", "Run by a team.")
    assert (data["state"], data["because"]) == ("set_aside", "Run by a team.")
    assert zoe.json("today")["steps"] == []
    assert zoe.json("people") == []
    assert zoe("wake", "zoebrandt").out.startswith("Zoë Brandt is back")
    assert len(zoe.json("people")) == 1


def test_setting_aside_wants_a_reason(zoe: Terminal) -> None:
    assert "--because" in zoe.misused("set-aside", "zoebrandt")
    assert "wants a word or more" in zoe.misused("set-aside", "zoebrandt", "--because", "  ")
    assert zoe.json("show", "zoebrandt")["state"] == "active"


def test_each_is_undone(zoe: Terminal) -> None:
    zoe("rest", "zoebrandt")
    zoe("undo")
    assert zoe.json("show", "zoebrandt")["state"] == "active"
