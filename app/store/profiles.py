"""Who everybody is, all at once: for telling duplicates, and for those who have no name yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.handles import Identity, Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.rows import NamelessRow
from app.store.families import merged_people, root_sql, top_of
from app.store.ids import uid_text
from app.store.page import ACCOUNT_COLUMNS, account_of
from app.store.reads import Reads

if TYPE_CHECKING:
    from app.core.duplicates import Profile

_NAMELESS = f"""
FROM account AS a CROSS JOIN person AS p ON p.id = CASE WHEN EXISTS (
    SELECT 1 FROM person AS own WHERE own.id = a.person_id AND own.merged_into IS NULL)
  THEN a.person_id ELSE {root_sql("a.person_id")} END
WHERE a.handle_key = '' AND a.remote_id <> '' AND a.deleted_at IS NULL AND p.deleted_at IS NULL
  AND instr(p.name, a.remote_id)
"""
"""Accounts known by their id only, whose owner bears the id as a name."""


class ProfileReads(Reads):
    """Reads of everybody at once."""

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody as far as it tells one from another, by id."""
        from app.core.duplicates import Profile

        merged = merged_people(self._database)
        accounts: dict[int, list[Identity]] = {}
        networks = {network.value: network for network in Network}
        for person, network, key, remote_id, handle in self._database.rows(
            "SELECT person_id, network, handle_key, remote_id, handle FROM account"
            " WHERE deleted_at IS NULL ORDER BY id"
        ):
            identity = Identity(
                network=networks[network], key=key, remote_id=remote_id, handle=handle
            )
            accounts.setdefault(top_of(person, merged), []).append(identity)
        phones: dict[int, list[str]] = {}
        for person, value in self._database.rows(
            "SELECT person_id, value FROM field WHERE deleted_at IS NULL"
            " AND value GLOB '*[0-9]*' ORDER BY id"
        ):
            phones.setdefault(top_of(person, merged), []).append(value)
        rows = self._database.rows(
            "SELECT p.id, p.name, p.sort_name, p.company, p.email, p.stage,"
            " s.gestures_given + s.heard_days FROM standing AS s JOIN person AS p ON p.id = s.id"
            " ORDER BY p.id"
        )
        return tuple(
            Profile(
                id=PersonId(number),
                name=name,
                sort_name=sort_name,
                company=company,
                email=email,
                stage=Stage(stage),
                acts=acts,
                accounts=tuple(accounts.get(number, ())),
                phones=tuple(phones.get(number, ())),
            )
            for number, name, sort_name, company, email, stage, acts in rows
        )

    def nameless_count(self) -> int:
        """How many people are known by an id only."""
        return int(self._database.value(f"SELECT count(DISTINCT p.id) {_NAMELESS}"))

    def nameless_page(self, offset: int, limit: int) -> tuple[NamelessRow, ...]:
        """A page of people known by an id only, those with the latest acts first."""
        columns = ", ".join(f"a.{column.strip()}" for column in ACCOUNT_COLUMNS.split(","))
        rows = self._database.rows(
            "SELECT p.id, p.name, coalesce((SELECT gestures_given + heard_days FROM standing"
            f" WHERE id = p.id), 0), {columns} {_NAMELESS} GROUP BY p.id ORDER BY"
            " (SELECT last_act_day FROM standing WHERE id = p.id) DESC, p.id"
            " LIMIT :limit OFFSET :offset",
            {"limit": limit, "offset": offset},
        )
        return tuple(
            NamelessRow(
                id=PersonId(person),
                uid=uid_text(person),
                name=name,
                account=account_of((number, person, *rest)),
                acts=acts,
            )
            for person, name, acts, number, _owner, *rest in rows
        )
