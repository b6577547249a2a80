"""Writing a whole import at once: rows through `executemany`, column lists from the models.

Knows how a plan becomes rows. A large one keeps no changeset of its new rows (they bear the
import's id, by which they can be taken back); changes of rows that were here are recorded as
always. Refuses to know how the plan was made (`services.importing`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import islice

from app.core.acts import counted_by_person
from app.core.handles import Identity
from app.core.imports import (
    ImportPlan,
    Outcome,
    PlannedAccount,
    PlannedInteraction,
    PlannedPerson,
    plan_counts,
)
from app.core.networks import Network
from app.core.people import PersonId, sort_name
from app.core.progress import Progress
from app.core.remote_keys import hashed_key
from app.core.stages import Origin, Stage
from app.services.ports import ImportApplied
from app.store.database import Value
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    day_number,
    milliseconds,
    optional_number,
    truth_code,
)
from app.store.ids import derived_id, uid_text
from app.store.journal import left_out_text
from app.store.people import tag_id
from app.store.tables import (
    AccountTable,
    BatchFileTable,
    BatchTable,
    InteractionTable,
    NoteTable,
    PersonTable,
    PersonTagTable,
    Row,
    TagTable,
    TransitionTable,
    insert_in_order,
    insert_statement,
)
from app.store.undoing import mark_bulk
from app.store.writer import Writer, defaults_of

LARGEST_RECORDED = 50_000
"""Rows of an import up to which its changeset is kept (500,000: 66 MB, 3.8 s to take back)."""
PORTION = 5_000
"""Rows written between two looks at whether the user wants to stop."""

ACT_COLUMNS = (
    "id",
    "person_id",
    "account_id",
    "network",
    "kind",
    "direction",
    "day",
    "at_ms",
    "text",
    "url",
    "asks",
    "told",
    "remote_key",
    "source",
    "updated_at",
    "batch_id",
)
"""Columns of an act that an import writes; the others take the schema's defaults."""

Values = dict[str, Value]


@dataclass(slots=True, kw_only=True)
class Drawn:
    """Rows made of a plan, ready to be written.

    Args:
        owners: the person of each index in the plan.
        placed_at: accounts by (index in the plan, network): the first one counts.
    """

    people: list[Values] = field(default_factory=list)
    accounts: list[Values] = field(default_factory=list)
    notes: list[Values] = field(default_factory=list)
    tags: dict[int, Values] = field(default_factory=dict)
    links: list[Values] = field(default_factory=list)
    moves: list[Values] = field(default_factory=list)
    owners: dict[int, int] = field(default_factory=dict)
    accounts_by_index: dict[tuple[int, Network], int] = field(default_factory=dict)
    accounts_by_handle: dict[tuple[int, Network, str], int] = field(default_factory=dict)


def apply_plan(writer: Writer, plan: ImportPlan, progress: Progress) -> ImportApplied:
    """Write an import.

    Args:
        progress: told rows written, of all, as stage ``"writing"``; stopping it raises
            `Cancelled`, and the unit of work takes everything back.
    """
    batch = _write_batch(writer, plan)
    quiet_before = _without_acts(writer, plan)
    drawn = _draw(writer, plan)
    total = len(drawn.people) + len(drawn.accounts) + len(drawn.moves) + len(plan.interactions)
    writer.is_bulk_import = total > LARGEST_RECORDED
    _update_known(writer, plan)
    done = 0
    with writer.unrecorded() if writer.is_bulk_import else nullcontext():
        parts: tuple[tuple[type[Row], Iterator[Values | tuple[Value, ...]], int], ...] = (
            (PersonTable, iter(drawn.people), len(drawn.people)),
            (AccountTable, iter(drawn.accounts), len(drawn.accounts)),
            (NoteTable, iter(drawn.notes), len(drawn.notes)),
            (TagTable, iter(drawn.tags.values()), len(drawn.tags)),
            (PersonTagTable, iter(drawn.links), len(drawn.links)),
            (TransitionTable, iter(drawn.moves), len(drawn.moves)),
            (InteractionTable, _acts(writer, plan, drawn), len(plan.interactions)),
        )
        for table, rows, count in parts:
            done = _write(writer, table, rows, progress, done, max(total, done + count))
    acting = {drawn.owners[index] for index in counted_by_person(plan.interactions)}
    changed = {
        drawn.owners[person.index]
        for person in plan.people
        if person.outcome is not Outcome.UNCHANGED
    } | acting
    writer.touched.acts |= changed
    writer.touched.words |= changed
    mark_bulk(writer)
    new = tuple(PersonId(int(str(row["id"]))) for row in drawn.people)
    chosen = {drawn.owners[p.index] for p in plan.people if p.stage is not None}
    known = (person for person in quiet_before if person in changed and person in acting)
    return ImportApplied(
        batch=batch,
        uid=uid_text(batch),
        new=new,
        placeable=tuple(PersonId(p) for p in (*new, *known) if p not in chosen),
    )


def _write_batch(writer: Writer, plan: ImportPlan) -> int:
    batch = writer.insert(
        BatchTable,
        label=", ".join(file.path for file in plan.files),
        day=writer.day,
        at_ms=milliseconds(writer.now),
        counts=json.dumps(plan_counts(plan)),
        left_out=left_out_text(plan.left_out),
    )
    for file in plan.files:
        writer.insert(
            BatchFileTable,
            batch_id=batch,
            path=file.path,
            format=file.format,
            sha256=file.sha256,
        )
    writer.batch = batch
    return batch


def _draw(writer: Writer, plan: ImportPlan) -> Drawn:
    """Rows of all people, with what hangs on them; acts are made while they are written."""
    drawn = Drawn()
    coming = [person for person in plan.people if person.person is None]
    numbers = iter(writer.stamps.block(len(coming)))
    for person in plan.people:
        owner = person.person if person.person is not None else next(numbers)
        drawn.owners[person.index] = owner
        if person.person is None:
            drawn.people.append(_person_row(writer, person, owner))
            if person.stage not in (None, Stage.FOLLOW):
                drawn.moves.append(_move_row(writer, plan, person, owner))
        for account in person.accounts:
            _draw_account(writer, drawn, person, owner, account)
        for tag in person.tags:
            _draw_tag(writer, drawn, owner, tag, is_list=tag not in plan.plain_tags)
        for day, text in person.notes:
            number = writer.day if day is None else day_number(day)
            drawn.notes.append(_row(writer, NoteTable, person_id=owner, day=number, text=text))
    return drawn


def _person_row(writer: Writer, person: PlannedPerson, owner: int) -> Values:
    return _row(
        writer,
        PersonTable,
        owner,
        name=person.name,
        sort_name=sort_name(person.name),
        headline=person.headline,
        company=person.company,
        email=person.email,
        stage=int(person.stage or Stage.FOLLOW),
        held=int(person.stage is not None),
        stage_day=writer.day,
        created_day=writer.day,
    )


def _move_row(writer: Writer, plan: ImportPlan, person: PlannedPerson, owner: int) -> Values:
    """The move of somebody whom the user lets start further up."""
    return _row(
        writer,
        TransitionTable,
        person_id=owner,
        source=int(Stage.FOLLOW),
        target=int(person.stage or Stage.FOLLOW),
        day=writer.day,
        origin=Origin.MANUAL,
        reason=plan.stage_reason,
    )


def _draw_account(
    writer: Writer, drawn: Drawn, person: PlannedPerson, owner: int, account: PlannedAccount
) -> None:
    identity = account.identity
    if account.account is None:
        row = _row(writer, AccountTable, person_id=owner) | _account_values(account)
        row |= {"network": identity.network, "seen_day": writer.day}
        drawn.accounts.append(row)
        number = int(str(row["id"]))
    else:
        number = account.account
    drawn.accounts_by_index.setdefault((person.index, identity.network), number)
    for text in (identity.key, identity.remote_id):
        if text:
            drawn.accounts_by_handle[person.index, identity.network, text] = number


def _account_values(account: PlannedAccount) -> Values:
    return {
        "handle": account.identity.handle,
        "handle_key": account.identity.key,
        "remote_id": account.identity.remote_id,
        "following": truth_code(account.following),
        "follows_back": truth_code(account.follows_back),
        "connected": truth_code(account.connected),
        "since_day": optional_number(account.since),
    }


def _draw_tag(writer: Writer, drawn: Drawn, owner: int, name: str, *, is_list: bool) -> None:
    tag = tag_id(name)
    drawn.tags.setdefault(tag, _row(writer, TagTable, tag, name=name, is_list=int(is_list)))
    link = derived_id("person_tag", owner, tag)
    drawn.links.append(_row(writer, PersonTagTable, link, person_id=owner, tag_id=tag))


def _acts(writer: Writer, plan: ImportPlan, drawn: Drawn) -> Iterator[Values | tuple[Value, ...]]:
    """Rows of the acts, made one by one, so that a million never stand in memory at once."""
    source = plan.files[0].format if plan.files else "import"
    ends = (source, writer.stamp, writer.batch)
    waiting = iter(plan.interactions)
    while portion := list(islice(waiting, PORTION)):
        numbers = writer.stamps.block(len(portion))
        for number, act in zip(numbers, portion, strict=True):
            yield (number, *_act_values(act, drawn), *ends)


def _act_values(act: PlannedInteraction, drawn: Drawn) -> tuple[Value, ...]:
    """The values of `ACT_COLUMNS` between the id and the source."""
    row, index = act.row, act.person_index
    return (
        drawn.owners[index],
        _account_of(drawn, index, row.network, row.who),
        row.network.value,
        KIND_CODES[row.kind],
        DIRECTION_CODES[row.direction],
        day_number(row.day),
        None if row.at is None else milliseconds(row.at),
        row.text,
        row.url,
        int(row.asks),
        int(row.told),
        hashed_key(row.network, row.kind, row.remote_key),
    )


def _account_of(drawn: Drawn, index: int, network: Network, who: Identity | None) -> int | None:
    if who is not None:
        for text in (who.remote_id, who.key):
            exact = drawn.accounts_by_handle.get((index, who.network, text)) if text else None
            if exact is not None:
                return exact
    return drawn.accounts_by_index.get((index, network))


def _row(writer: Writer, table: type[Row], number: int | None = None, **values: Value) -> Values:
    row = defaults_of(table) | values
    row |= {
        "id": writer.stamps.next() if number is None else number,
        "updated_at": writer.stamp,
        "deleted_at": None,
    }
    if "batch_id" in row:
        row["batch_id"] = writer.batch
    return row


def _write(
    writer: Writer,
    table: type[Row],
    rows: Iterator[Values | tuple[Value, ...]],
    progress: Progress,
    done: int,
    total: int,
) -> int:
    """Write rows in portions; how many rows of the import are done."""
    sql = insert_statement(table)
    if table is InteractionTable:
        sql = insert_in_order(table, ACT_COLUMNS)
    if table in (TagTable, PersonTagTable):  # their ids are derived: one in the trash comes back
        sql += " ON CONFLICT(id) DO UPDATE SET deleted_at = NULL, updated_at = excluded.updated_at"
        sql += " WHERE deleted_at IS NOT NULL"
    while portion := list(islice(rows, PORTION)):
        progress.step(done, total, stage="writing")
        writer.database.execute_many(sql, portion)
        done += len(portion)
    return done


def _update_known(writer: Writer, plan: ImportPlan) -> None:
    """Rows that were here: accounts as they stand now, and blanks of people filled in."""
    for person in plan.people:
        if person.person is None or person.outcome is Outcome.UNCHANGED:
            continue
        for column in ("headline", "company", "email"):
            said = getattr(person, column)
            if said:
                where = f"id = :id AND {column} = ''"
                writer.change_where(PersonTable, where, {"id": person.person}, **{column: said})
        if person.rename:
            named = {"name": person.rename, "sort_name": sort_name(person.rename)}
            writer.change_where(PersonTable, "id = :id", {"id": person.person}, **named)
        for account in person.accounts:
            if account.account is not None and account.outcome is Outcome.UPDATED:
                values = _account_values(account) | {"seen_day": writer.day}
                writer.change(AccountTable, account.account, **values)


def _without_acts(writer: Writer, plan: ImportPlan) -> list[int]:
    """People of the plan who are here, but had no act so far."""
    known = [person.person for person in plan.people if person.person is not None]
    sql = (
        "SELECT id FROM standing WHERE last_act_day IS NULL"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    return [row[0] for row in writer.database.rows(sql, [json.dumps(known)])]
