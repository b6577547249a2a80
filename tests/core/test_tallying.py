"""Rows read are rows told of, file by file."""

from collections import Counter

from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Outcome, Relation, RowRef
from app.core.networks import Network
from app.core.tallying import counted, tallies
from tests.support.plans import act


def named(file: str) -> ImportedPerson:
    return ImportedPerson(
        identities=(), network=Network.X, relation=Relation.NAMED, ref=RowRef(file=file), name="A"
    )


def away(file: str, count: int = 1, what: str = "people") -> LeftOut:
    return LeftOut(ref=RowRef(file=file), code="muted", count=count, what=what)


def test_rows_pass_unchanged_and_are_counted_with_what_they_stand_for() -> None:
    rows: list[ImportedRow] = [named("a"), away("a", 3), act(0).row, away("zip", what="files")]
    read: Counter[str] = Counter()
    assert list(counted(rows, read)) == rows
    assert read == {"a": 4, "like.js": 1}


def test_each_file_says_where_its_rows_went() -> None:
    people = [("a", Outcome.NEW), ("a", Outcome.AMBIGUOUS), ("a", Outcome.UPDATED)]
    left = [away("a", 2), away("b"), away("c", what="files")]
    acts = {"like.js": 2}
    read = {"a": 5, "b": 2, "like.js": 4}
    done = tallies(read, people, acts, {"b": 1, "like.js": 1}, {"like.js": 1}, left)
    assert [tally.file for tally in done] == ["a", "b", "like.js"]
    assert all(tally.is_conserved for tally in done)
    assert (done[0].new, done[0].updated, done[0].ambiguous, done[0].left_out) == (1, 1, 1, 2)
    assert (done[1].unchanged, done[1].left_out) == (1, 1)
    assert (done[2].new, done[2].updated, done[2].unchanged) == (2, 1, 1)


def test_a_lost_row_shows() -> None:
    (tally,) = tallies({"a": 3}, [("a", Outcome.NEW)], {}, {}, {}, [away("a")])
    assert not tally.is_conserved
