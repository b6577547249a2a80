"""The rows that an import writes, made one by one out of its plan.

Knows how people, accounts, notes, tags, moves and acts of a plan become rows of the tables, and
which ids they get. Refuses to know how rows are written and recorded (`app.store.imports`). Nothing
stands here for all rows at once but their ids.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice

from app.core.handles import Identity, Network
from app.core.imports import ImportPlan, PlannedAccount, PlannedInteraction, PlannedPerson
from app.core.people import sort_name
from app.core.remote_keys import hashed_key
from app.core.stages import Origin, Stage
from app.store.database import Value
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    day_number,
    milliseconds,
    optional_number,
    truth_code,
)
from app.store.ids import derived_id, tag_id
from app.store.tables import (
    AccountTable,
    FeedTable,
    FieldTable,
    InteractionTable,
    NoteTable,
    OccasionTable,
    PersonTable,
    PersonTagTable,
    Row,
    TagTable,
    TransitionTable,
)
from app.store.writer import Writer, defaults_of

PORTION = 5_000
"""Rows made between two looks at whether the user wants to stop."""

PERSON_COLUMNS = (
    "id",
    "name",
    "sort_name",
    "headline",
    "company",
    "place",
    "email",
    "stage",
    "held",
    "stage_day",
    "created_day",
    "updated_at",
    "batch_id",
)
ACCOUNT_COLUMNS = (
    "id",
    "person_id",
    "network",
    "handle",
    "handle_key",
    "remote_id",
    "following",
    "follows_back",
    "connected",
    "since_day",
    "seen_day",
    "updated_at",
    "batch_id",
)
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
"""Columns that an import writes of what may be many; the others take the schema's defaults."""

IN_ORDER: dict[type[Row], tuple[str, ...]] = {
    PersonTable: PERSON_COLUMNS,
    AccountTable: ACCOUNT_COLUMNS,
    InteractionTable: ACT_COLUMNS,
}

Values = dict[str, Value]
Drawn = Iterator[Values | tuple[Value, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Whom and what the people of a plan are in the store, eight bytes each.

    Args:
        owners: the person of each index in the plan.
        accounts: those of all people, one after the other, as they stand in the plan.
        starts: by index, where somebody's begin in ``accounts``.
        new_rows: people, accounts and moves that come.
    """

    owners: array[int]
    accounts: array[int]
    starts: array[int]
    new_rows: int


def numbers_of(writer: Writer, plan: ImportPlan) -> Numbers:
    """Ids for all who come, and for their accounts in the order of the plan."""
    coming = sum(person.person is None for person in plan.people)
    ids = iter(writer.stamps.block(coming))
    owners = array("q", (next(ids) if p.person is None else p.person for p in plan.people))
    starts = array("q", accumulate((len(p.accounts) for p in plan.people), initial=0))
    new = sum(a.account is None for p in plan.people for a in p.accounts)
    ids = iter(writer.stamps.block(new))
    accounts = array(
        "q",
        (
            next(ids) if account.account is None else account.account
            for person in plan.people
            for account in person.accounts
        ),
    )
    moving = sum(_is_moving(person) for person in plan.people)
    return Numbers(owners=owners, accounts=accounts, starts=starts, new_rows=coming + new + moving)


def parts_of(
    writer: Writer, plan: ImportPlan, numbers: Numbers
) -> tuple[tuple[type[Row], Drawn], ...]:
    """The rows of a plan by table, parents before children; each made when it is asked for."""
    return (
        (PersonTable, _person_rows(writer, plan, numbers)),
        (AccountTable, _account_rows(writer, plan, numbers)),
        (NoteTable, _note_rows(writer, plan, numbers)),
        (FieldTable, _field_rows(writer, plan, numbers)),
        (OccasionTable, _occasion_rows(writer, plan, numbers)),
        (FeedTable, _feed_rows(writer, plan, numbers)),
        (TagTable, _tag_rows(writer, plan)),
        (PersonTagTable, _link_rows(writer, plan, numbers)),
        (TransitionTable, _move_rows(writer, plan, numbers)),
        (InteractionTable, _act_rows(writer, plan, numbers)),
    )


def _person_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        if person.person is None:
            yield (
                owner,
                person.name,
                sort_name(person.name),
                person.headline,
                person.company,
                person.particulars.place,
                person.email,
                int(person.stage or Stage.FOLLOW),
                int(person.stage is not None),
                writer.day,
                writer.day,
                writer.stamp,
                writer.batch,
            )


def _account_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    ids = iter(numbers.accounts)
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for account, number in zip(person.accounts, ids, strict=False):
            if account.account is None:
                network = account.identity.network.value
                said = account_values(account).values()
                yield (number, owner, network, *said, writer.day, writer.stamp, writer.batch)


def _note_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for day, text in person.notes:
            number = writer.day if day is None else day_number(day)
            yield _row(writer, NoteTable, person_id=owner, day=number, text=text)


def _field_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    """Fields bear the id by which the user's own of that name is found, too."""
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for name, value in person.particulars.fields:
            number = derived_id("field", owner, sort_name(name))
            yield _row(writer, FieldTable, number, person_id=owner, name=name, value=value)


def _occasion_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for one in person.particulars.occasions:
            yield _row(
                writer,
                OccasionTable,
                person_id=owner,
                name=one.name,
                month=one.month,
                day=one.day,
                year=one.year,
                lead_days=one.lead_days,
            )


def _feed_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    """Known, but not followed: nobody is asked for anything because of an import."""
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for url in person.particulars.feeds:
            number = derived_id("feed", owner, url)
            yield _row(writer, FeedTable, number, person_id=owner, url=url, is_followed=0)


def _tag_rows(writer: Writer, plan: ImportPlan) -> Drawn:
    for name in _first_spelt(plan).values():
        is_list = int(name not in plan.plain_tags)
        yield _row(writer, TagTable, tag_id(name), name=name, is_list=is_list)


def _first_spelt(plan: ImportPlan) -> dict[int, str]:
    """Every tag of the plan by its id, as it is spelt first."""
    names = dict.fromkeys(name for person in plan.people for name in person.tags)
    tags: dict[int, str] = {}
    for name in names:
        tags.setdefault(tag_id(name), name)
    return tags


def _link_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    ids = cache(tag_id)
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        for name in person.tags:
            link = derived_id("person_tag", owner, ids(name))
            yield _row(writer, PersonTagTable, link, person_id=owner, tag_id=ids(name))


def _is_moving(person: PlannedPerson) -> bool:
    """Whether the user lets somebody new start further up."""
    return person.person is None and person.stage not in (None, Stage.FOLLOW)


def _move_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    for person, owner in zip(plan.people, numbers.owners, strict=True):
        if _is_moving(person):
            yield _row(
                writer,
                TransitionTable,
                person_id=owner,
                source=int(Stage.FOLLOW),
                target=int(person.stage or Stage.FOLLOW),
                day=writer.day,
                origin=Origin.MANUAL,
                reason=plan.stage_reason,
            )


def account_values(account: PlannedAccount) -> Values:
    """What an account's columns hold as the plan has it, in the order of `ACCOUNT_COLUMNS`."""
    return {
        "handle": account.identity.handle,
        "handle_key": account.identity.key,
        "remote_id": account.identity.remote_id,
        "following": truth_code(account.following),
        "follows_back": truth_code(account.follows_back),
        "connected": truth_code(account.connected),
        "since_day": optional_number(account.since),
    }


def _act_rows(writer: Writer, plan: ImportPlan, numbers: Numbers) -> Drawn:
    source = plan.files[0].format if plan.files else "import"
    ends = (source, writer.stamp, writer.batch)
    waiting = iter(plan.interactions)
    while portion := list(islice(waiting, PORTION)):
        ids = writer.stamps.block(len(portion))
        for number, act in zip(ids, portion, strict=True):
            accounts = plan.people[act.person_index].accounts
            yield (number, *_act_values(act, accounts, numbers), *ends)


def _act_values(
    act: PlannedInteraction, accounts: Sequence[PlannedAccount], numbers: Numbers
) -> tuple[Value, ...]:
    """The values of `ACT_COLUMNS` between the id and the source."""
    row, index = act.row, act.person_index
    place = _place_of(accounts, row.network, row.who)
    return (
        numbers.owners[index],
        None if place is None else numbers.accounts[numbers.starts[index] + place],
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


def _place_of(
    accounts: Sequence[PlannedAccount], network: Network, who: Identity | None
) -> int | None:
    """Which account an act goes to: the one it names, the latest of several, else the main one."""
    for text in (who.remote_id, who.key) if who is not None else ():
        for place in reversed(range(len(accounts)) if text else ()):
            named = accounts[place].identity
            if text in (named.key, named.remote_id) and who and named.network is who.network:
                return place
    for place, account in enumerate(accounts):
        if account.identity.network is network:
            return place
    return None


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
