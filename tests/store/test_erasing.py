"""Somebody forgotten leaves no trace in the file; everybody else stays as they were."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from app.core.networks import Network
from app.store.erasing import NAMELESS
from app.words.history import label_text
from tests.support.stores import add, database_of, days_ago, label, log, state_hash, store_at

SECRETS = ("Zoraida", "zoraidaq", "Quillfeather", "Xylograph", "Velvetine", "Brontide")


def bytes_in(folder: Path) -> bytes:
    """All files of the workspace, in lower case."""
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file()).lower()


def test_no_byte_of_the_file_or_its_log_names_somebody_forgotten(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    kept = add(store, "Maren Okafor", "maren")
    before = state_hash(store)
    zoe = add(store, "Zoraida Quillfeather", "zoraidaq")
    log(store, zoe, text="About the Xylograph.")
    with store.work(label("person.note", name="Zoraida Quillfeather")) as work:
        work.add_note(zoe, days_ago(1), "Likes Velvetine.")
        work.set_field(zoe, "Dog", "Brontide")
    with store.work(label("person.rename", name="Zoraida Quillfeather")) as work:
        work.update_person(zoe, name="Z. Q.", company="Velvetine Works")
    store.undo()
    found = bytes_in(tmp_path)
    assert all(word.lower().encode() in found for word in SECRETS)
    assert store.forget([zoe]) == ()
    left = bytes_in(tmp_path)
    assert [word for word in SECRETS if word.lower().encode() in left] == []
    assert store.reader.trash() == ()
    assert state_hash(store) == before
    assert store.check() == ()
    assert store.reader.card(kept) is not None
    assert [label_text(row.label) for row in store.reader.history(9)] == ["Add Maren Okafor"]
    store.close()


def test_an_entry_of_many_keeps_the_others_and_can_still_be_undone(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe, maren = add(store, "Zoraida", "zoraidaq"), add(store, "Maren", "maren")
    with store.work(label("person.merge", name="Zoraida", other="Maren")) as work:
        for person in (zoe, maren):
            work.add_note(person, days_ago(1), "Met at a fair.")
    store.forget([zoe])
    entry = store.reader.history(9)[0]
    assert dict(entry.label.values) == {"name": NAMELESS, "other": "Maren"}
    assert store.undo() is not None
    assert store.reader.timeline(maren).notes == ()
    add(store, "Ravi")  # the history goes on counting
    numbers = [row[0] for row in database_of(store).rows("SELECT seq FROM journal")]
    assert len(numbers) == len(set(numbers))
    store.close()


def test_those_merged_into_somebody_go_with_them_and_pictures_are_named(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe, other, maren = add(store, "Zoraida"), add(store, "Quillfeather"), add(store, "Maren")
    with store.work(label()) as work:
        work.set_picture(zoe, "a.png")
        work.set_picture(other, "b.png")
        work.set_picture(maren, "b.png")
        work.merge(other, zoe)
        work.mark_apart(zoe, maren)
    assert store.forget([zoe]) == ("a.png",)
    assert store.reader.apart_pairs() == frozenset()
    assert store.reader.names_of([zoe, other, maren]) == {maren: "Maren"}
    assert b"quillfeather" not in bytes_in(tmp_path)
    store.close()


def test_who_is_forgotten_is_told_to_those_who_listen_and_may_come_again(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe = add(store, "Zoraida", "zoraidaq")
    heard = []
    store.subscribe(heard.append)
    store.forget([zoe])
    assert [dataclasses.asdict(each)["people"] for each in heard] == [frozenset({zoe})]
    again = add(store, "Zoraida", "zoraidaq")
    assert again != zoe
    assert store.reader.card(again).accounts[0].network is Network.X  # type: ignore[union-attr] # just added
    store.close()
