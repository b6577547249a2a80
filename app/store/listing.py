"""The list of people: pages, ids and counts in any offered filter and order, and finding one.

Everything comes from `standing`, which has one index for each filter and order, and from the
search index.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from app.core.handles import Network
from app.core.people import PersonId, sort_name
from app.core.stages import Stage, State
from app.services.rows import PeopleCounts, PeopleQuery, PersonRow, Sort
from app.store.database import Value
from app.store.families import root_sql
from app.store.fields import DIRECTIONS, KINDS, optional_day
from app.store.ids import number_of_uid, tag_id
from app.store.reads import CHOSEN, Reads, id_list
from app.store.search import match_query

MANY_MATCHES = 2000
"""From so many matches on, a page is found by walking the list in its order."""

_ROW = (
    "s.id, s.name, s.stage, s.state, s.readiness, s.last_kind, s.last_direction,"
    " s.last_act_day, s.following_since, s.rest_until"
)
_ORDERS = {
    Sort.NAME: ("s.sort_name", ""),
    Sort.READINESS: ("s.readiness", " DESC"),
    Sort.RECENT: ("s.recent_day", " DESC"),
}


class ListReads(Reads):
    """Reads of the list."""

    def people_ids(self, query: PeopleQuery) -> array[int]:
        """Ids of all matching people in order."""
        sql, values = self._ordered_ids(query)
        return self._database.numbers(f"SELECT id FROM ({sql})", values)

    def people_keys(
        self, query: PeopleQuery, people: Sequence[int]
    ) -> Mapping[PersonId, tuple[float | str, int]]:
        """By what these people stand where they stand in the list; who is not in it is missing."""
        column, direction = _ORDERS[query.sort]
        values: dict[str, Value] = {"people": id_list(people)}
        # A plus keeps SQLite from walking an index of everybody for the sake of a few.
        where = "" if query.everybody else " AND +s.listed = 1"
        if query.stage is not None:
            where += " AND +s.stage = :stage"
            values["stage"] = int(query.stage)
        where += _narrowed(query, values)
        match = match_query(self._database, query.search) if query.search.strip() else None
        if match is not None:
            values["match"] = match
            where += " AND EXISTS (SELECT 1 FROM search WHERE search MATCH :match AND rowid = s.id)"
        sql = f"SELECT s.id, {column} FROM standing AS s WHERE s.id {CHOSEN}{where}"
        return {
            PersonId(number): (_rank(value, is_falling=bool(direction)), number)
            for number, value in self._database.rows(sql, values)
        }

    def people_page(self, query: PeopleQuery, offset: int, limit: int) -> tuple[PersonRow, ...]:
        """A page of matching people in order."""
        sql, values = self._ordered_ids(query, is_page=True)
        values |= {"limit": limit, "offset": offset}
        page = self._database.rows(f"{sql} LIMIT :limit OFFSET :offset", values)
        return self.people_rows([row[0] for row in page])

    def people_rows(self, ids: Sequence[int]) -> tuple[PersonRow, ...]:
        """Rows of these people, in the order given; people gone are missing."""
        sql = f"SELECT {_ROW} FROM standing AS s WHERE s.id {CHOSEN}"
        found = {row[0]: row for row in self._database.rows(sql, {"people": id_list(ids)})}
        return tuple(_person_row(found[number]) for number in ids if number in found)

    def count_people(self, query: PeopleQuery) -> int:
        """How many people match."""
        sql, values = self._ordered_ids(query)
        return int(self._database.value(f"SELECT count(*) FROM ({sql})", values))

    def people_counts(self) -> PeopleCounts:
        """How many people stand where."""
        by_stage = dict(
            self._database.rows("SELECT stage, count(*) FROM standing WHERE listed = 1 GROUP BY 1")
        )
        beside = dict(
            self._database.rows(
                "SELECT state, count(*) FROM standing WHERE state <> 'active' GROUP BY 1"
            )
        )
        return PeopleCounts(
            by_stage={stage: by_stage.get(int(stage), 0) for stage in Stage},
            resting=beside.get(State.RESTING.value, 0),
            set_aside=beside.get(State.SET_ASIDE.value, 0),
            archived=beside.get(State.ARCHIVED.value, 0),
        )

    def has_samples(self) -> bool:
        """Whether sample people are here."""
        sql = "SELECT 1 FROM person WHERE is_sample = 1 AND deleted_at IS NULL LIMIT 1"
        return self._database.row(sql) is not None

    def find_people(self, text: str) -> tuple[PersonId, ...]:
        """Whom a name, a handle, a profile address or a uid means; several when unclear."""
        for found in (self._named, self._handled, self._addressed, self._with_uid):
            people = found(text.strip())
            if people:
                return people
        return ()

    def _named(self, text: str) -> tuple[PersonId, ...]:
        folded = sort_name(text)
        if not folded:
            return ()
        sql = (
            "SELECT id FROM standing WHERE listed = 1 AND sort_name = :name"
            " UNION SELECT id FROM standing WHERE listed = 0 AND sort_name = :name"
        )
        found = tuple(PersonId(row[0]) for row in self._database.rows(sql, {"name": folded}))
        if found:
            return found
        sql = "SELECT id FROM person WHERE sort_name = ? AND merged_into IS NOT NULL"
        return self._rooted([row[0] for row in self._database.rows(sql, [folded])])

    def _handled(self, text: str) -> tuple[PersonId, ...]:
        bare = text.removeprefix("@").casefold()
        if not bare:
            return ()
        networks = ", ".join(f"'{network}'" for network in Network)
        return self._owners(
            f"network IN ({networks}) AND handle_key <> '' AND handle_key = :key"
            f" OR network IN ({networks}) AND remote_id <> '' AND remote_id = :key",
            {"key": bare},
        )

    def _addressed(self, text: str) -> tuple[PersonId, ...]:
        # Loaded when an address is looked up: the list opens without the forms of all networks.
        from app.core.networks import identity_from_url, website_from_url

        identity = identity_from_url(text) or website_from_url(text)
        if identity is None:
            return ()
        values: dict[str, Value] = {
            "network": identity.network,
            "key": identity.key,
            "remote": identity.remote_id,
        }
        return self._owners(
            "network = :network AND (:key <> '' AND handle_key = :key"
            " OR :remote <> '' AND remote_id = :remote)",
            values,
        )

    def _with_uid(self, text: str) -> tuple[PersonId, ...]:
        number = number_of_uid(text)
        return () if number is None else self._rooted([number])

    def _owners(self, where: str, values: dict[str, Value]) -> tuple[PersonId, ...]:
        sql = f"SELECT DISTINCT person_id FROM account WHERE deleted_at IS NULL AND ({where})"
        return self._rooted([row[0] for row in self._database.rows(sql, values)])

    def _rooted(self, people: list[int]) -> tuple[PersonId, ...]:
        """These people, or whom they were merged into; those in the trash left out."""
        sql = """
            WITH RECURSIVE up(id) AS (
              SELECT value FROM json_each(:people)
              UNION SELECT p.merged_into FROM up JOIN person AS p ON p.id = up.id
                WHERE p.merged_into IS NOT NULL)
            SELECT id FROM person WHERE id IN (SELECT id FROM up)
              AND merged_into IS NULL AND deleted_at IS NULL ORDER BY id"""
        rows = self._database.rows(sql, {"people": id_list(people)})
        return tuple(PersonId(row[0]) for row in rows)

    def _ordered_ids(
        self, query: PeopleQuery, *, is_page: bool = False
    ) -> tuple[str, dict[str, Value]]:
        """SQL that gives the ids in order, and its bindings."""
        column, direction = _ORDERS[query.sort]
        values: dict[str, Value] = {}
        source, where = "standing AS s", ""
        if query.stage is not None:
            where += " AND s.stage = :stage"
            values["stage"] = int(query.stage)
        where += _narrowed(query, values)
        match = match_query(self._database, query.search) if query.search.strip() else None
        if match is not None:
            values["match"] = match
            if is_page and self._has_many(match):
                where += " AND +s.id IN (SELECT rowid FROM search WHERE search MATCH :match)"
            else:
                source = "search CROSS JOIN standing AS s ON s.id = search.rowid"
                where += " AND search MATCH :match"
        halves = (1, 0) if query.everybody else (1,)
        streams = (
            f"SELECT s.id AS id, {column} AS key FROM {source} WHERE s.listed = {half}{where}"
            for half in halves  # streams in the order of one index each are merged, not sorted
        )
        return f"{' UNION ALL '.join(streams)} ORDER BY key{direction}, id", values

    def _has_many(self, match: str) -> bool:
        """Whether so many match that walking the list until a page is full is quicker.

        Measured with 100,000 people: of 9,400 matches the first 50 by readiness take 2 ms by
        walking and 10 ms by sorting.
        """
        sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
        return bool(self._database.value(sql, [match, MANY_MATCHES]) == MANY_MATCHES)


def _narrowed(query: PeopleQuery, values: dict[str, Value]) -> str:
    """Conditions besides stage and words, to be joined to others; binds what they ask for."""
    owners = f"CASE WHEN own.merged_into IS NULL THEN own.id ELSE {root_sql('own.id')} END"
    some = (
        f" AND +s.id IN (SELECT {owners} FROM {{table}} AS l JOIN person AS own"
        " ON own.id = l.person_id WHERE l.deleted_at IS NULL AND {where})"
    )
    where = ""
    if query.tag:
        values["tag"] = tag_id(query.tag)
        where += some.format(table="person_tag", where="l.tag_id = :tag")
    if query.network is not None:
        values["network"] = query.network
        where += some.format(table="account", where="l.network = :network")
    if query.tier is not None:
        values["tier"] = query.tier
        where += " AND +s.id IN (SELECT id FROM person WHERE tier = :tier)"
    if query.state is not None:
        values["state"] = query.state
        where += " AND +s.state = :state"
    if query.batch is not None:
        values["batch"] = query.batch
        where += " AND +s.id IN (SELECT id FROM person WHERE batch_id = :batch)"
    if query.is_unsorted:
        where += " AND EXISTS (SELECT 1 FROM person AS own WHERE own.id = s.id AND own.held = 0"
        where += " AND own.sorted_day IS NULL AND own.tier = '' AND own.cadence_days IS NULL)"
    if query.is_gone_through:
        where += " AND +s.id IN (SELECT id FROM person WHERE sorted_day IS NOT NULL)"
    return where


def _rank(value: float | str | None, *, is_falling: bool) -> float | str:
    """A value of an order so that Python puts it where SQLite does: nothing is least of all."""
    if value is None:
        return math.inf if is_falling else -math.inf
    return -value if is_falling and not isinstance(value, str) else value


def _person_row(row: tuple[Any, ...]) -> PersonRow:
    number, name, stage, state, readiness, kind, direction, day, since, until = row
    return PersonRow(
        id=PersonId(number),
        name=name,
        stage=Stage(stage),
        state=State(state),
        readiness=readiness,
        last_kind=None if kind is None else KINDS[kind],
        last_direction=None if direction is None else DIRECTIONS[direction],
        last_day=optional_day(day),
        following_since=optional_day(since),
        rest_until=optional_day(until),
    )
