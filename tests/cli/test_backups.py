"""`backup`: taken, listed, gone back to after a yes."""

from tests.support.terminal import Terminal


def test_a_copy_is_taken_listed_and_gone_back_to(terminal: Terminal) -> None:
    assert terminal("backup", "--list").out.startswith("No copy was taken yet.")
    terminal("add", "Zoë Brandt")
    taken = terminal.json("backup")
    assert (taken["people"], taken["interactions"]) == (1, 0)
    terminal("add", "Maren Okafor")
    assert [row["name"] for row in terminal.json("backup", "--list")] == [taken["name"]]
    asked = terminal("backup", "--go-back", taken["name"], fails=True).err
    assert "2 people, 0 interactions, 0 notes now, 1 person" in asked
    assert len(terminal.json("people")) == 2
    done = terminal("backup", "--go-back", taken["name"], "--yes").out
    assert taken["name"] in done
    assert [row["name"] for row in terminal.json("people")] == ["Zoë Brandt"]
    assert len(terminal.json("backup", "--list")) == 2
    assert "no copy" in terminal("backup", "--go-back", "that one", fails=True).err
