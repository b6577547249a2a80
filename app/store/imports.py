"""Writing a whole import at once: rows through `executemany`, column lists from the models.

A large one keeps no changeset of its new rows (they bear the
import's id, by which they can be taken back); changes of rows that were here are recorded as
always. Refuses to know what the rows hold (`import_rows`) and how the plan was made
(`services.importing`).
"""

from __future__ import annotations

import json
from contextlib import nullcontext
from itertools import islice

from app.core.acts import counted_by_person
from app.core.imports import ImportPlan, Outcome, plan_counts
from app.core.people import PersonId, sort_name
from app.core.progress import Progress
from app.core.remote_keys import hashed_key
from app.services.rows import ImportApplied
from app.store.database import BULK_CACHE_KIB, Value
from app.store.fields import milliseconds
from app.store.ids import uid_text
from app.store.import_rows import (
    IN_ORDER,
    PORTION,
    Drawn,
    account_values,
    numbers_of,
    parts_of,
)
from app.store.journal import left_out_text
from app.store.tables import (
    AccountTable,
    BatchFileTable,
    BatchTable,
    FeedTable,
    FieldTable,
    InteractionTable,
    PersonTable,
    PersonTagTable,
    Row,
    TagTable,
    insert_in_order,
    insert_statement,
)
from app.store.undoing import mark_bulk
from app.store.writer import Writer

LARGEST_RECORDED = 50_000
"""Rows of an import up to which its changeset is kept (500,000: 66 MB, 3.8 s to take back)."""

_FIELD_ANEW = (
    ", name = excluded.name, value = excluded.value, person_id = excluded.person_id"
    ", batch_id = excluded.batch_id"
)
"""A field that comes back holds what the import says, and goes with it again."""


def apply_plan(writer: Writer, plan: ImportPlan, progress: Progress) -> ImportApplied:
    """Write an import.

    Args:
        progress: told rows written, of all, as stage ``"writing"``; stopping it raises
            `Cancelled`, and the unit of work takes everything back.
    """
    batch = write_batch(writer, plan)
    quiet_before = _without_acts(writer, plan)
    numbers = numbers_of(writer, plan)
    total = numbers.new_rows + len(plan.interactions)
    writer.is_bulk_import = total > LARGEST_RECORDED
    if writer.is_bulk_import:
        writer.database.keep_cache(BULK_CACHE_KIB)
    _update_known(writer, plan)
    _fill(writer, plan, progress)
    done = 0
    with writer.unrecorded() if writer.is_bulk_import else nullcontext():
        for table, rows in parts_of(writer, plan, numbers):
            done = _write(writer, table, rows, progress, done, total)
    owners = numbers.owners
    acting = {owners[index] for index in counted_by_person(plan.interactions)}
    changed = acting | {
        owners[person.index] for person in plan.people if person.outcome is not Outcome.UNCHANGED
    }
    writer.touched.acts |= changed
    writer.touched.words |= changed
    mark_bulk(writer)
    new = tuple(PersonId(owners[p.index]) for p in plan.people if p.person is None)
    chosen = {owners[p.index] for p in plan.people if p.stage is not None}
    known = (person for person in quiet_before if person in changed and person in acting)
    return ImportApplied(
        batch=batch,
        uid=uid_text(batch),
        new=new,
        placeable=tuple(PersonId(p) for p in (*new, *known) if p not in chosen),
    )


def write_batch(writer: Writer, plan: ImportPlan) -> int:
    """Write down an import and its files; the unit of work is that import from here on."""
    batch = writer.insert(
        BatchTable,
        label=", ".join(file.path for file in plan.files if not file.is_skipped),
        day=writer.day,
        at_ms=milliseconds(writer.now),
        counts=json.dumps(plan_counts(plan)),
        left_out=left_out_text(plan.left_out),
    )
    for file in plan.files:
        if file.is_skipped:
            continue
        writer.insert(
            BatchFileTable,
            batch_id=batch,
            path=file.path,
            format=file.format,
            sha256=file.sha256,
        )
    writer.batch = batch
    return batch


def _write(
    writer: Writer,
    table: type[Row],
    rows: Drawn,
    progress: Progress,
    done: int,
    total: int,
) -> int:
    """Write rows in portions; how many rows of the import are done."""
    in_order = IN_ORDER.get(table)
    sql = insert_in_order(table, in_order) if in_order else insert_statement(table)
    if table in (
        TagTable,
        PersonTagTable,
        FieldTable,
        FeedTable,
    ):  # derived ids: from the trash they come back
        sql += " ON CONFLICT(id) DO UPDATE SET deleted_at = NULL, updated_at = excluded.updated_at"
        sql += _FIELD_ANEW if table is FieldTable else ""
        sql += " WHERE deleted_at IS NOT NULL"
    while portion := list(islice(rows, PORTION)):
        progress.step(done, max(total, done), stage="writing")
        writer.database.execute_many(sql, portion)
        done += len(portion)
    return done


def _update_known(writer: Writer, plan: ImportPlan) -> None:
    """Rows that were here: accounts as they stand now, and blanks of people filled in."""
    for person in plan.people:
        if person.person is None or person.outcome is Outcome.UNCHANGED:
            continue
        blanks = {name: getattr(person, name) for name in ("headline", "company", "email")}
        for column, said in (blanks | {"place": person.particulars.place}).items():
            if said:
                where = f"id = :id AND {column} = ''"
                writer.change_where(PersonTable, where, {"id": person.person}, **{column: said})
        if person.rename:
            named = {"name": person.rename, "sort_name": sort_name(person.rename)}
            writer.change_where(PersonTable, "id = :id", {"id": person.person}, **named)
        for account in person.accounts:
            if account.account is not None and account.outcome is Outcome.UPDATED:
                values = account_values(account) | {"seen_day": writer.day}
                writer.change(AccountTable, account.account, **values)


def _fill(writer: Writer, plan: ImportPlan, progress: Progress) -> None:
    """Words of acts that were here without any."""
    for done, act in enumerate(plan.filled):
        if done % PORTION == 0:
            progress.step(done, len(plan.filled), stage="writing")
        row = act.row
        key: dict[str, Value] = {"key": hashed_key(row.network, row.kind, row.remote_key)}
        where = "remote_key = :key AND text = ''"
        writer.change_where(InteractionTable, where, key, text=row.text)


def _without_acts(writer: Writer, plan: ImportPlan) -> list[int]:
    """People of the plan who are here, but had no act so far."""
    known = [person.person for person in plan.people if person.person is not None]
    sql = (
        "SELECT id FROM standing WHERE last_act_day IS NULL"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    return [row[0] for row in writer.database.rows(sql, [json.dumps(known)])]
