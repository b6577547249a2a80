"""The rows of an import: each act goes to the account it names, each tag is made once."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import apsw
import pytest

from app.core.handles import Identity
from app.core.imports import Outcome, PlannedAccount, PlannedInteraction
from app.core.networks import Network
from app.core.progress import Silent
from app.core.stages import Origin, Stage, Transition
from app.store import imports
from app.store.database import BULK_CACHE_KIB, CACHE_KIB
from app.store.import_rows import ACCOUNT_COLUMNS, IN_ORDER, account_values
from app.store.tables import AccountTable, columns_of
from tests.support.stores import (
    act,
    add,
    database_of,
    days_ago,
    label,
    plan_of,
    planned,
    store_at,
)


def account(network: Network, key: str, remote_id: str = "") -> PlannedAccount:
    """A new account."""
    identity = Identity(network=network, key=key, remote_id=remote_id, handle=key)
    return PlannedAccount(identity=identity, outcome=Outcome.NEW)


def towards(
    index: int, key: str, who: Identity | None, network: Network = Network.X
) -> PlannedInteraction:
    """An act that names an account."""
    made = act(index, key)
    return dataclasses.replace(made, row=dataclasses.replace(made.row, who=who, network=network))


def test_an_act_goes_to_the_account_it_names_or_else_to_the_main_one_of_its_network(
    tmp_path: Path,
) -> None:
    store = store_at(tmp_path)
    several = (
        account(Network.X, "main", "7"),
        account(Network.X, "older", "7"),
        account(Network.BLUESKY, "main.example"),
    )
    cases = {
        "by its key": (Identity(network=Network.X, key="main"), Network.X, "main"),
        "by its id, the latest": (
            Identity(network=Network.X, key="main", remote_id="7"),
            Network.X,
            "older",
        ),
        "on another network": (
            Identity(network=Network.BLUESKY, key="main.example"),
            Network.X,
            "main.example",
        ),
        "one that is unknown": (Identity(network=Network.X, key="who"), Network.X, "main"),
        "none": (None, Network.BLUESKY, "main.example"),
        "none there": (None, Network.REDDIT, None),
    }
    people = [planned(0, "One", "one"), planned(1, "Several", "", accounts=several)]
    acts = [towards(1, key, who, network) for key, (who, network, _) in cases.items()]
    with store.work(label("import")) as work:
        applied = work.apply_plan(plan_of(people, acts), Silent())
    told = database_of(store).rows(
        "SELECT i.person_id, a.handle FROM interaction AS i"
        " LEFT JOIN account AS a ON a.id = i.account_id ORDER BY i.id"
    )
    assert told == [(applied.new[1], handle) for _, _, handle in cases.values()]
    store.close()


def test_accounts_here_and_new_ones_are_told_apart(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    busy = add(store, "Busy", "busy")
    (here,) = store.reader.accounts_of([busy])[busy]
    known = dataclasses.replace(
        account(Network.X, "busy"), outcome=Outcome.UNCHANGED, account=here.id
    )
    more = (known, account(Network.BLUESKY, "busy.example"))
    people = [planned(0, "Busy", "", person=busy, accounts=more), planned(1, "Zoë", "zoe")]
    acts = [
        towards(0, "1", None),
        towards(0, "2", None, Network.BLUESKY),
        towards(1, "3", None),
    ]
    with store.work(label("import")) as work:
        applied = work.apply_plan(plan_of(people, acts), Silent())
    rows = database_of(store).rows(
        "SELECT a.person_id, a.handle, a.id = ? FROM interaction AS i"
        " JOIN account AS a ON a.id = i.account_id ORDER BY i.id",
        [here.id],
    )
    assert rows == [(busy, "busy", 1), (busy, "busy.example", 0), (applied.new[0], "zoe", 0)]
    store.close()


def test_a_tag_spelt_in_two_ways_is_one_tag_as_it_is_spelt_first(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    people = [planned(0, "A", "a", tags=("Art",)), planned(1, "B", "b", tags=("art", "Ink"))]
    with store.work(label("import")) as work:
        work.apply_plan(plan_of(people, []), Silent())
    names = database_of(store).rows("SELECT name FROM tag ORDER BY name")
    assert names == [("Art",), ("Ink",)]
    assert database_of(store).value("SELECT count(*) FROM person_tag") == 3
    store.close()


def test_a_large_import_keeps_few_pages_at_hand_and_no_record_of_whom_it_placed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "LARGEST_RECORDED", 1)
    store = store_at(tmp_path)
    with store.work(label("import")) as work:
        applied = work.apply_plan(plan_of([planned(0, "Zoë", "zoe")], [act(0, "1")]), Silent())
        kept = database_of(store).value("PRAGMA cache_size")
        (zoe,) = applied.new
        work.move(
            Transition(
                who=zoe,
                source=Stage.FOLLOW,
                target=Stage.ENGAGE,
                day=days_ago(0),
                origin=Origin.PLACED,
            )
        )
    assert kept == -BULK_CACHE_KIB
    assert database_of(store).value("PRAGMA cache_size") == -CACHE_KIB
    tables = {
        change.name
        for change in apsw.Changeset.iter(database_of(store).value("SELECT changeset FROM journal"))
    }
    assert tables == {"batch", "batch_file"}
    store.close()


def test_columns_that_are_written_stand_in_the_order_of_the_values() -> None:
    values = account_values(
        dataclasses.replace(account(Network.X, "zoe", "7"), following=True, since=days_ago(1))
    )
    first = ACCOUNT_COLUMNS.index("handle")
    assert ACCOUNT_COLUMNS[first : first + len(values)] == tuple(values)
    for table, columns in IN_ORDER.items():
        assert set(columns) <= set(columns_of(table))
    assert AccountTable in IN_ORDER
