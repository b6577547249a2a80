"""A timeline in windows: how many acts on which day, and the acts between two days.

The counts come from one index alone, so that somebody with 50,000 acts opens about as fast as
somebody with fifty. The whole of a timeline at once is `page`'s business.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.core.handles import Network
from app.core.interactions import FOLDABLE, Direction, Interaction, InteractionId, Kind
from app.core.people import PersonId
from app.services.outline import EVERY_ACT, ActFilter, DayCount, Glance, Outline
from app.store.database import Value
from app.store.families import families, root_of
from app.store.fields import (
    DIRECTION_CODES,
    DIRECTIONS,
    KIND_CODES,
    KINDS,
    day_number,
    day_of,
)
from app.store.page import PageReads
from app.store.reads import CHOSEN, id_list
from app.store.timeline import COLUMNS, LATEST_FIRST, interaction_of

_NETWORKS: dict[str, Network | None] = {"": None} | {network.value: network for network in Network}
_FIRST_DAY = day_of(0).toordinal()
_FOLDABLE = ", ".join(str(KIND_CODES[kind]) for kind in sorted(FOLDABLE))


class OutlineReads(PageReads):
    """Reads of one person's timeline, a piece at a time."""

    def outline(self, person: PersonId, only: ActFilter = EVERY_ACT) -> Outline:
        """On which days there are acts with one person, and all that is no act."""
        root = root_of(self._database, person)
        where, values = self._acts_where(root, only)
        rows = self._database.rows(
            f"SELECT day, count(*), sum(direction = {DIRECTION_CODES[Direction.OUTBOUND]}"
            f" AND kind IN ({_FOLDABLE})), sum(kind <> {KIND_CODES[Kind.UNFOLLOW]})"
            f" FROM interaction WHERE {where} GROUP BY day ORDER BY day DESC",
            values,
        )
        return Outline(
            days=tuple(DayCount(day_of(day), *counts) for day, *counts in rows),
            notes=self._notes(root),
            transitions=self._transitions(root),
            rests=self._rests(root),
        )

    def glances_between(
        self, person: PersonId, first: dt.date, last: dt.date, only: ActFilter = EVERY_ACT
    ) -> tuple[Glance, ...]:
        """The acts with one person from one day to another, both included, newest first."""
        where, values = self._acts_where(root_of(self._database, person), only)
        rows = self._database.rows(
            f"SELECT id, kind, direction, day + {_FIRST_DAY}, network, told, length(text)"
            f" FROM interaction WHERE {where} AND day BETWEEN :first AND :last"
            f" ORDER BY {LATEST_FIRST}",
            values | {"first": day_number(first), "last": day_number(last)},
        )
        if not rows:
            return ()
        # A month may hold a thousand, and all are wanted within a frame: column by column.
        ids, kinds, ways, days, networks, told, letters = zip(*rows, strict=True)
        columns = zip(
            ids,
            map(KINDS.__getitem__, kinds),
            map(DIRECTIONS.__getitem__, ways),
            map(dt.date.fromordinal, days),
            map(_NETWORKS.__getitem__, networks),
            map(bool, told),
            letters,
            strict=True,
        )
        return tuple(map(Glance._make, columns))

    def interactions(
        self, person: PersonId, wanted: Sequence[InteractionId]
    ) -> tuple[Interaction, ...]:
        """Acts with one person by their ids; those in the trash are left out."""
        root = root_of(self._database, person)
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM interaction WHERE id {CHOSEN} AND deleted_at IS NULL",
            {"people": id_list(wanted)},
        )
        return tuple(interaction_of((row[0], root, *row[2:])) for row in rows)

    def kinds_done(self, person: PersonId) -> dict[tuple[Kind, Direction], int]:
        """How many acts there are with one person, by kind and by who did it."""
        where, values = self._acts_where(root_of(self._database, person), EVERY_ACT)
        rows = self._database.rows(
            f"SELECT kind, direction, count(*) FROM interaction WHERE {where}"
            " GROUP BY kind, direction ORDER BY kind, direction",
            values,
        )
        return {(KINDS[kind], DIRECTIONS[way]): count for kind, way, count in rows}

    def _acts_where(self, root: int, only: ActFilter) -> tuple[str, dict[str, Value]]:
        """SQL for the live acts of a family. Whoever is alone is named by one id: no sorting."""
        ids, _roots = families(self._database, [root])
        whose = "person_id = :person" if len(ids) == 1 else f"person_id IN ({_listed(ids)})"
        parts, values = [whose, "deleted_at IS NULL"], dict[str, Value]()
        if len(ids) == 1:
            values["person"] = ids[0]
        if only.kind is not None:
            parts.append("kind = :kind")
            values["kind"] = KIND_CODES[only.kind]
        if only.direction is not None:
            parts.append("direction = :direction")
            values["direction"] = DIRECTION_CODES[only.direction]
        return " AND ".join(parts), values


def _listed(ids: list[int]) -> str:
    return ", ".join(str(number) for number in ids)
