"""`duplicates`, `merge`, `unmerge`, `apart` and `name`, typed as a user would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.terminal import Terminal


@pytest.fixture
def twice(terminal: Terminal) -> Terminal:
    """Zoë twice, and somebody else."""
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    terminal("add", "Zoe Brandt", "--account", "https://github.com/zoebrandt")
    terminal("add", "Anna Li")
    terminal("log", "Anna Li", "comment")
    return terminal


def uids(terminal: Terminal) -> dict[str, str]:
    return {person["name"]: person["uid"] for person in terminal.json("people")}


def test_a_pair_is_explained_in_words_and_as_data(twice: Terminal) -> None:
    people = uids(twice)
    one, other = people["Zoë Brandt"], people["Zoe Brandt"]
    assert twice("duplicates").lines == [
        f"Zoe Brandt ({other}) → Zoë Brandt ({one}): probably the same",
        "    Both are called Zoë Brandt.",
        "    The handle zoebrandt is used on X and on GitHub.",
    ]
    said = twice.json("duplicates")
    (pair,) = said["pairs"]
    assert said["count"] == 1
    assert pair["keep"] == {"uid": people["Zoë Brandt"], "name": "Zoë Brandt"}
    assert [clue["code"] for clue in pair["clues"]] == ["same_name", "same_handle"]
    assert twice("duplicates", "--limit", "0").lines == ["One more pair isn't shown."]


def test_merging_and_taking_apart_lose_nothing(twice: Terminal) -> None:
    people = uids(twice)
    one, other = people["Zoë Brandt"], people["Zoe Brandt"]
    twice("log", other, "like")
    before = {uid: twice.json("show", uid) for uid in (one, other)}
    assert twice("merge", other, one).out.startswith("Zoe Brandt is now part of Zoë Brandt.")
    assert len(twice.json("people")) == 2
    assert twice.json("show", other)["uid"] == one
    assert len(twice.json("show", one)["interactions"]) == 1
    assert twice("duplicates").out == "Nobody here looks like anybody else.\n"
    assert "are one person already" not in twice("merge", "Anna Li", one).out
    assert "several people" in twice("unmerge", "zoebrandt", fails=True).err
    assert twice("unmerge", other).out == "Zoe Brandt stands alone again.\n"
    assert twice.json("unmerge", one)["name"] == "Anna Li"
    assert {uid: twice.json("show", uid) for uid in (one, other)} == before
    assert "nothing to take apart" in twice("unmerge", one, fails=True).err
    assert twice("undo").out == "Taken back: Take Anna Li out of Zoë Brandt again\n"


def test_merging_somebody_with_themselves_is_refused(twice: Terminal) -> None:
    said = twice("merge", "Anna Li", "Anna Li", fails=True)
    assert "one person already" in said.err


def test_two_people_are_remembered(twice: Terminal) -> None:
    people = uids(twice)
    said = twice("apart", people["Zoë Brandt"], people["Zoe Brandt"])
    assert said.out == "Zoë Brandt and Zoe Brandt are two people; this won't be asked again.\n"
    assert twice.json("duplicates") == {"count": 0, "pairs": []}


@pytest.fixture
def nameless(terminal: Terminal, tmp_path: Path) -> Terminal:
    """A follow list of X, which holds ids only."""
    data = tmp_path / "export" / "data"
    data.mkdir(parents=True)
    rows = ", ".join(
        f'{{"following": {{"accountId": "{number}",'
        f' "userLink": "https://twitter.com/intent/user?user_id={number}"}}}}'
        for number in (77, 88, 99)
    )
    (data / "following.js").write_text(f"window.YTD.following.part0 = [{rows}]", encoding="utf-8")
    terminal("import", tmp_path / "export")
    return terminal


def test_accounts_without_a_name_are_listed_and_named(nameless: Terminal, tmp_path: Path) -> None:
    lines = nameless("name").lines
    assert lines[0] == "3 accounts have no name yet"
    assert lines[1].endswith("X account 77  https://x.com/i/user/77")
    assert nameless("name", "77", "Zoë Brandt (@zoebrandt) / X").out == (
        "account 77 is Zoë Brandt.\n"
    )
    nameless("add", "Maren", "--account", "https://x.com/maren")
    assert nameless.json("name", "account 88", "https://x.com/maren")["became"] == "merged"
    names = tmp_path / "names.csv"
    names.write_text("id,handle\n99,ada\n5,nobody\nx,\n", encoding="utf-8")
    assert nameless("name", "--from", names).lines == [
        "Named: 1. Made one with somebody here: 0. Named before: 0.",
        "Not here: 1.",
        "Without an id and a handle: 1 (rows 4).",
    ]
    assert nameless.json("name") == {"count": 0, "people": []}
    assert sorted(person["name"] for person in nameless.json("people")) == [
        "Maren", "Zoë Brandt", "ada",
    ]  # fmt: skip


def test_a_name_without_a_text_says_what_is_missing(nameless: Terminal) -> None:
    assert "holds no handle" in nameless("name", "77", fails=True).err
    assert "on another network" in nameless("name", "77", "https://github.com/zoe", fails=True).err
    assert "isn't there" in nameless("name", "--from", "gone.csv", fails=True).err
