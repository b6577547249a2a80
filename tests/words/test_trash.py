"""The trash in words."""

from app.words.trash import (
    forget_sentences,
    forget_title,
    restored_many,
    some_people,
    trash_hint,
)


def test_what_goes_and_where_copies_remain_is_said_before() -> None:
    assert forget_title(some_people(1200)) == "Forget 1,200 people?"
    goes, copies, elsewhere = forget_sentences(["a.db", "b.db"])
    assert "can't be taken back" in goes
    assert copies.endswith("may hold them: a.db, b.db.")
    assert "backups" in elsewhere
    assert forget_sentences([])[1] == "No copy of the workspace lies beside it."


def test_the_trash_says_for_how_long_and_who_came_back() -> None:
    assert "for 30 days" in trash_hint(30)
    assert restored_many(2) == "2 people are out of the trash, with all that was there."
