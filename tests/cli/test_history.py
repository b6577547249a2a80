"""`history`, `undo`, `redo` and `doctor`, each command a start of its own."""

from __future__ import annotations

import apsw

from tests.support.terminal import Terminal


def test_everything_done_is_listed_taken_back_and_done_again(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt")
    terminal("log", "Zoë Brandt", "like")
    assert terminal("history").lines == [
        "2026-11-22  A like for Zoë Brandt",
        "2026-11-22  Add Zoë Brandt",
    ]
    assert terminal("undo").out == "Taken back: A like for Zoë Brandt\n"
    assert terminal.json("show", "Zoë Brandt")["interactions"] == []
    assert terminal.json("undo") == {
        "action": "person.add", "text": "Add Zoë Brandt", "kept": [],
    }  # fmt: skip
    assert terminal.json("people") == []
    assert [entry["undone"] for entry in terminal.json("history")] == [True, True]
    assert all(line.endswith(" (taken back)") for line in terminal("history").lines)
    assert terminal("redo").out == "Done again: Add Zoë Brandt\n"
    assert terminal.json("redo")["action"] == "log.outbound.like"
    assert len(terminal.json("show", "Zoë Brandt")["interactions"]) == 1


def test_an_entry_of_the_history_has_these_fields(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt")
    (entry,) = terminal.json("history")
    assert set(entry) == {"id", "day", "action", "text", "undone"}
    assert (entry["day"], entry["action"], entry["undone"]) == ("2026-11-22", "person.add", False)


def test_with_nothing_to_take_back_that_is_said(terminal: Terminal) -> None:
    assert terminal("undo", fails=True).err == "There is nothing to undo.\n"
    assert terminal("redo", fails=True).err == "There is nothing to redo.\n"
    assert terminal("history").out == "Nothing was done here yet.\n"
    assert terminal.json("history") == []


def test_a_sound_workspace_is_said_to_be_sound(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt")
    assert terminal.json("doctor") == {
        "workspace": str(terminal.folder), "problems": [], "rules": None, "people": 1,
    }  # fmt: skip
    assert terminal("doctor").lines == [str(terminal.folder), "All is well."]


def test_a_broken_rule_file_is_told_with_its_place(terminal: Terminal) -> None:
    config = terminal.folder / "config"
    config.mkdir()
    (config / "rules.toml").write_text('[[rule]]\nid = "mine"\nmove = "follow -> connect"\n')
    said = terminal("doctor").lines
    assert said[0] == str(terminal.folder)
    assert said[1].startswith("rules.toml, line 3")
    assert "follow -> connect" in said[1]
    assert terminal.json("doctor")["rules"] == said[1]
    beside = terminal("people", "--json", warns=True)
    assert beside.err.strip() == said[1]
    assert beside.data == []


def test_a_workspace_with_something_wrong_leaves_with_one(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt")
    connection = apsw_connection(terminal)
    connection.execute("DELETE FROM standing")
    connection.close()
    said = terminal("doctor", fails=True)
    assert "out of date" in said.out
    assert "(1 found, listed above)" in said.err


def apsw_connection(terminal: Terminal) -> apsw.Connection:
    """The workspace's own file, opened behind the program's back."""
    return apsw.Connection(str(terminal.folder / "acquainted.db"))
