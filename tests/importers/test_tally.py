from __future__ import annotations

from app.importers.tally import INTERACTIONS, MOST_RUNS, PEOPLE, Tally


def told(tally: Tally) -> list[tuple[str, int | None, int]]:
    return [(row.code, row.ref.line, row.count) for row in tally.rows()]


def test_neighbours_are_one_entry_and_a_row_between_begins_another() -> None:
    tally = Tally("following.js")
    for line in (1, 2, 4, 5):
        tally.add("unreadable_row", what=PEOPLE, line=line)
    assert told(tally) == [("unreadable_row", 1, 2), ("unreadable_row", 4, 2)]


def test_each_cause_has_neighbours_of_its_own() -> None:
    tally = Tally("tweets.js")
    for line, code in ((1, "own_post"), (2, "own_post"), (2, "own_thread"), (3, "own_post")):
        tally.add(code, what=INTERACTIONS, line=line)
    tally.add("own_post", what=INTERACTIONS, line=4, count=3)
    tally.add("own_post", what=INTERACTIONS, line=7)
    tally.add("own_post", what=INTERACTIONS, line=7)
    assert told(tally) == [("own_post", 1, 8), ("own_thread", 2, 1)]


def test_rows_without_a_place_are_one_entry() -> None:
    tally = Tally("repo.car")
    for count in (2, 0, 3):
        tally.add("unreadable_row", what=INTERACTIONS, count=count)
    assert told(tally) == [("unreadable_row", None, 5)]


def test_very_many_entries_of_a_cause_end_in_one_that_holds_the_rest() -> None:
    tally = Tally("tweets.js")
    rows = MOST_RUNS + 500
    for number in range(rows):
        tally.add("own_post", what=INTERACTIONS, line=2 * number + 1)
    found = told(tally)
    assert len(found) == MOST_RUNS
    assert found[-1] == ("own_post", 2 * MOST_RUNS - 1, 501)
    assert sum(count for _code, _line, count in found) == rows
