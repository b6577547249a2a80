"""The trash: who is there since when, taking them back, and forgetting somebody for good.

Knows for how long the trash keeps people, and where copies of somebody forgotten may still lie.
Refuses to know how traces are wiped out (the store).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.people import PersonId, sort_name
from app.core.uids import uid_text
from app.services.pictures import Pictures
from app.services.ports import Store
from app.services.rows import Label, TrashRow

KEPT_DAYS = 30
"""For so long somebody stays in the trash (features B): a month to notice a slip."""

COPIES = "acquainted before *.db"
"""Names of the copies that are made before an upgrade."""

BACKUPS = "backups/acquainted *.db"
"""The dated copies (`app.services.backups`)."""


class Trash:
    """Looks after people who were deleted.

    Args:
        folder: the workspace's.
    """

    def __init__(self, store: Store, clock: Clock, folder: Path, pictures: Pictures) -> None:
        self._store = store
        self._clock = clock
        self._folder = folder
        self._pictures = pictures

    def people(self) -> tuple[TrashRow, ...]:
        """Everybody in the trash, the latest first."""
        return self._store.reader.trash()

    def goes_on(self, row: TrashRow) -> dt.date:
        """The day on which somebody in the trash goes for good."""
        return row.day + dt.timedelta(days=KEPT_DAYS)

    def find(self, text: str) -> TrashRow:
        """The one in the trash whom a name or a uid means.

        Raises:
            AppError: ``trash.unknown``, or ``person.several`` with their names and uids.
        """
        wanted, bare = sort_name(text), text.strip()
        found = [
            row
            for row in self.people()
            if sort_name(row.name) == wanted or uid_text(row.id) == bare
        ]
        if not found:
            raise AppError("trash.unknown", text=bare)
        if len(found) > 1:
            listed = "; ".join(f"{row.name} ({uid_text(row.id)})" for row in found)
            raise AppError("person.several", text=bare, people=listed)
        return found[0]

    def restore(self, people: Sequence[PersonId]) -> None:
        """Take people out of the trash, with all that went there with them.

        Raises:
            AppError: ``trash.gone`` when one of them is not there any more.
        """
        there = {row.id: row for row in self.people()}
        if not people or not there.keys() >= set(people):
            raise AppError("trash.gone")
        is_one = len(people) == 1
        label = (
            Label(code="person.restore", values=(("name", there[people[0]].name),))
            if is_one
            else Label(code="bulk.restore", values=(("count", f"{len(people):,}"),))
        )
        with self._store.work(label) as work:
            for person in people:
                work.restore_person(person)

    def forget(self, people: Sequence[PersonId]) -> tuple[str, ...]:
        """Take people out of everything that this workspace holds, for good; no undo.

        A later import that names them brings them back as new people: nothing remembers them,
        so nothing can keep them out.

        Returns:
            Names of the copies in the workspace's folder that may still hold them.
        """
        self._store.forget(people)
        self._pictures.drop_unused(at_once=True)  # an older one of theirs may lie there, too
        return self.copies()

    def copies(self) -> tuple[str, ...]:
        """Names of the copies made before upgrades and of the dated ones, which are left alone."""
        found = [*self._folder.glob(COPIES), *self._folder.glob(BACKUPS)]
        return tuple(sorted(file.name for file in found))

    def drop_old(self) -> int:
        """Let go for good of those who were in the trash for `KEPT_DAYS`; how many they were."""
        today = self._clock.today()
        old = [row.id for row in self.people() if self.goes_on(row) <= today]
        if old:
            self._store.forget(old)
        self._pictures.drop_unused(at_once=bool(old))
        return len(old)
