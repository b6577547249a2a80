"""The pen of one unit of work: rows in, changed or put into the trash, each with its stamp.

Knows who was touched and how deeply, so that only what depends on it is brought up to date.
Refuses to know what the rows mean (`people`, `interactions`, `imports`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cache

import apsw

from app.core.clock import Clock
from app.store.database import Database, Value
from app.store.fields import day_number
from app.store.ids import Stamps
from app.store.tables import Row, Table, columns_of, insert_statement, name_of


@dataclass(slots=True, kw_only=True)
class Touched:
    """Whom a unit of work touched so far.

    Args:
        acts: their acts, accounts, rests, look-ups or snoozes changed: all that is derived.
        heads: only name, stage, state changed.
        words: what search reads changed.
        moved: a transition moved them.
        people: all of these, those brought up to date already included.
        counts: by how many more or fewer the list shows at a stage since the unit began.
        looks: a look-up changed, and with it the level of a channel.
        everybody: so many that views had better read all again.
        is_entered: the history has a new entry, which is told even where it touches nobody.
        is_bulk: so many that making derived data anew for everybody is quicker.
    """

    acts: set[int] = field(default_factory=set)
    heads: set[int] = field(default_factory=set)
    words: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    counts: Counter[int] = field(default_factory=Counter)
    looks: bool = False
    everybody: bool = False
    is_entered: bool = False
    is_bulk: bool = False

    def settle(self) -> None:
        """Derived data is up to date: keep only who was touched."""
        self.everybody |= self.is_bulk
        self.people |= self.acts | self.heads | self.words | self.moved
        self.is_bulk = self.looks = False
        for settled in (self.acts, self.heads, self.words):
            settled.clear()


class Writer:
    """Writes rows of one unit of work; all bear the same stamp.

    Args:
        session: records what is written, for undo; None for quiet work.
    """

    def __init__(
        self,
        database: Database,
        stamps: Stamps,
        clock: Clock,
        session: apsw.Session | None = None,
    ) -> None:
        self.database = database
        self.stamps = stamps
        self.stamp = stamps.next()
        self.now = clock.now()
        self.today = clock.today()
        self.day = day_number(self.today)
        self.touched = Touched()
        self.batch: int | None = None
        self.is_bulk_import = False
        self._session = session

    @contextmanager
    def unrecorded(self) -> Iterator[None]:
        """What is written meanwhile is left out of the changeset."""
        if self._session is None:
            yield
            return
        self._session.enabled = False
        try:
            yield
        finally:
            self._session.enabled = True

    def recorded_of(self, person: int) -> AbstractContextManager[None]:
        """What is written of somebody meanwhile is recorded, unless a large import brought them."""
        return self.unrecorded() if self.is_of_import(person) else nullcontext()

    def is_of_import(self, person: int) -> bool:
        """Whether a large import brought somebody, who goes again with it.

        Whoever came in this unit bears an id later than its stamp.
        """
        return self.is_bulk_import and person > self.stamp

    def insert(self, table: type[Row], number: int | None = None, **values: Value) -> int:
        """Write a new row; columns not named take the model's defaults.

        Args:
            number: the id; None takes a new one. A derived id that is there already (in the
                trash, say) is written over.
        """
        row = dict(defaults_of(table)) | values
        row |= {"id": number or self.stamps.next(), "updated_at": self.stamp, "deleted_at": None}
        self.database.execute(upsert_statement(table) if number else insert_statement(table), row)
        return int(str(row["id"]))

    def insert_all(self, table: type[Row], rows: Iterable[tuple[int, dict[str, Value]]]) -> None:
        """Write rows of derived ids, as `insert` does with each of them."""
        usual = dict(defaults_of(table))
        stamped: dict[str, Value] = {"updated_at": self.stamp, "deleted_at": None}
        given = (usual | values | stamped | {"id": number} for number, values in rows)
        self.database.execute_many(upsert_statement(table), given)

    def change(self, table: type[Row], number: int, **values: Value) -> None:
        """Change some columns of a row."""
        self.change_where(table, "id = :number", {"number": number}, **values)

    def change_where(
        self, table: type[Row], where: str, given: dict[str, Value], **values: Value
    ) -> int:
        """Change some columns of all live rows of which a condition holds; how many they were."""
        values["updated_at"] = self.stamp
        new = ", ".join(f"{column} = :new_{column}" for column in values)
        named = given | {f"new_{column}": value for column, value in values.items()}
        sql = f"UPDATE {name_of(table)} SET {new} WHERE deleted_at IS NULL AND ({where})"
        return self.database.execute(sql, named)

    def trash_where(self, table: type[Row], where: str, given: dict[str, Value]) -> int:
        """Put all live rows of which a condition holds into the trash."""
        return self.change_where(table, where, given, deleted_at=self.stamp)


@cache
def defaults_of(table: type[Table]) -> dict[str, Value]:
    """What a new row holds where nothing is said; not to be changed by the caller."""
    return {field.column_name: field.default for field in table._meta.sorted_fields}


@cache
def upsert_statement(table: type[Table]) -> str:
    """SQL that writes a row under its id, whether it is there or not."""
    columns = (column for column in columns_of(table) if column != "id")
    new = ", ".join(f"{column} = excluded.{column}" for column in columns)
    return f"{insert_statement(table)} ON CONFLICT(id) DO UPDATE SET {new}"
