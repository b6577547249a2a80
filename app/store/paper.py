"""What a list of people on paper tells of each: portions of any size, and little of the file in memory.

Knows the columns and that merged people are read as one. Refuses to know who is on the list
(`listing`) and how a line of it is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.core.handles import Identity, Network
from app.core.people import PersonId
from app.core.stages import Stage, State
from app.store.database import BULK_CACHE_KIB, CACHE_KIB
from app.store.families import families
from app.store.fields import optional_day
from app.store.reads import CHOSEN, Reads, id_list

if TYPE_CHECKING:
    from app.reports.people_list import PaperRow

# What a row is made into is loaded when a list is written: the window opens without it.

_ROW = (
    "id, name, sort_name, stage, state, readiness, last_heard_day, last_mine_day, recent_day,"
    " rest_until"
)


class PaperReads(Reads):
    """Reads of the list on paper."""

    @contextmanager
    def sparing_memory(self) -> Iterator[None]:
        """Little of the file is kept at hand meanwhile: what is read goes by once."""
        self._database.keep_cache(BULK_CACHE_KIB)
        try:
            yield
        finally:
            self._database.keep_cache(CACHE_KIB)

    def paper_rows(self, ids: Sequence[int]) -> list[PaperRow]:
        """What a list on paper tells of these people, in the order given; people gone are missing."""
        from app.reports.people_list import PaperRow

        sql = f"SELECT {_ROW} FROM standing WHERE id {CHOSEN}"
        found = {row[0]: row for row in self._database.rows(sql, {"people": id_list(ids)})}
        wanted, roots = families(self._database, [PersonId(number) for number in found])
        listed = id_list(wanted)
        accounts, tags = self._accounts_on(listed, roots), self._tags_on(listed, roots)
        return [
            PaperRow(
                name,
                key,
                Stage(stage),
                State(state),
                readiness,
                optional_day(heard),
                optional_day(mine),
                optional_day(recent or None),
                optional_day(until),
                tuple(accounts.get(number, {}).values()),
                tuple(tags.get(number, ())),
            )
            for number, name, key, stage, state, readiness, heard, mine, recent, until in (
                found[number] for number in ids if number in found
            )
        ]

    def _accounts_on(
        self, people: str, roots: dict[int, int]
    ) -> dict[int, dict[tuple[str, str], Identity]]:
        """Accounts by person; one that two merged people both have stands once."""
        found: dict[int, dict[tuple[str, str], Identity]] = {}
        networks = {network.value: network for network in Network}
        for person, network, key, remote, handle in self._database.rows(
            "SELECT person_id, network, handle_key, remote_id, handle FROM account"
            f" WHERE person_id {CHOSEN} AND deleted_at IS NULL ORDER BY id",
            {"people": people},
        ):
            identity = Identity(network=networks[network], key=key, remote_id=remote, handle=handle)
            found.setdefault(roots.get(person, person), {})[network, key or remote] = identity
        return found

    def _tags_on(self, people: str, roots: dict[int, int]) -> dict[int, dict[str, None]]:
        """Names of tags and lists by person, each once and in their order."""
        found: dict[int, dict[str, None]] = {}
        for person, name in self._database.rows(
            "SELECT l.person_id, t.name FROM person_tag AS l JOIN tag AS t ON t.id = l.tag_id"
            f" WHERE l.person_id {CHOSEN} AND l.deleted_at IS NULL AND t.deleted_at IS NULL"
            " ORDER BY t.name",
            {"people": people},
        ):
            found.setdefault(roots.get(person, person), {})[name] = None
        return found
