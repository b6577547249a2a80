"""What the list on paper tells of each: in the order asked for, nobody twice, nobody who is gone."""

from __future__ import annotations

from pathlib import Path

from app.core.interactions import Direction, Kind
from app.store.database import CACHE_KIB
from tests.support.stores import add, database_of, days_ago, label, log, store_at


def test_rows_come_in_the_order_given_without_those_gone(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    one, two, gone = add(store, "One", "one"), add(store, "Two"), add(store, "Gone")
    log(store, two, Kind.MESSAGE, Direction.INBOUND, 3)
    log(store, two, Kind.LIKE, ago=9)
    with store.work(label()) as work:
        work.delete_person(gone)
        work.put_on_list(one, "near")
    rows = store.reader.paper_rows([two, gone, one])
    assert [row.name for row in rows] == ["Two", "One"]
    assert (rows[0].heard, rows[0].mine) == (days_ago(3), days_ago(9))
    assert [account.handle for account in rows[1].accounts] == ["one"]
    assert rows[1].tags == ("near",)
    store.close()


def test_the_cache_is_as_large_as_before_afterwards(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.reader.sparing_memory():
        assert database_of(store).value("PRAGMA cache_size") > -CACHE_KIB
    assert database_of(store).value("PRAGMA cache_size") == -CACHE_KIB
    store.close()
