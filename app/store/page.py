"""One person's page: the head, and everything that happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.core.handles import Identity
from app.core.interactions import Interaction, InteractionId
from app.core.networks import Network, profile_url
from app.core.people import Account, AccountId, PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.services.ports import NoteRow, PersonCard, RestRow, Timeline, TransitionRow
from app.store.fields import day_of, optional_day, optional_truth
from app.store.ids import uid_text
from app.store.interactions import COLUMNS, LATEST_FIRST, interaction_of
from app.store.people import evidence_of
from app.store.reads import CHOSEN, Reads, id_list

TRANSITION_COLUMNS = (
    "t.id, t.person_id, t.source, t.target, t.day, t.origin, t.rule_id, t.rule_hash,"
    " t.evidence, t.reason"
)
"""What `transition_of` takes, in this order."""

_OF_ONE = "person_id IN (SELECT id FROM merged) AND deleted_at IS NULL"
_MERGED = """
WITH RECURSIVE merged(id) AS (
  SELECT :person UNION SELECT p.id FROM merged JOIN person AS p ON p.merged_into = merged.id)
"""


class PageReads(Reads):
    """Reads of one person."""

    def card(self, person: PersonId) -> PersonCard | None:
        """The head of the page; None if there is no such person (or it is in the trash)."""
        row = self._database.row(
            "SELECT p.id, p.name, p.headline, p.company, p.place, p.email, p.stage, p.stage_day,"
            " p.held, s.state, p.state_because, s.rest_until, p.created_day, p.is_sample"
            " FROM person AS p JOIN standing AS s ON s.id = p.id"
            " WHERE p.id = ? AND p.deleted_at IS NULL",
            [person],
        )
        if row is None:
            return None
        return PersonCard(
            id=PersonId(row[0]),
            uid=uid_text(row[0]),
            name=row[1],
            headline=row[2],
            company=row[3],
            place=row[4],
            email=row[5],
            stage=Stage(row[6]),
            stage_day=day_of(row[7]),
            held=bool(row[8]),
            state=State(row[9]),
            state_because=row[10],
            rest_until=optional_day(row[11]),
            created_day=day_of(row[12]),
            is_sample=bool(row[13]),
            accounts=self._accounts(person),
            tags=self._tags(person),
        )

    def timeline(self, person: PersonId) -> Timeline:
        """All that happened with one person."""
        acts = self._of_one(person, f"{COLUMNS}, network", "interaction", LATEST_FIRST)
        return Timeline(
            interactions=tuple(interaction_of(row[:-1]) for row in acts),
            networks={InteractionId(row[0]): _network(row[-1]) for row in acts},
            notes=tuple(
                NoteRow(id=row[0], day=day_of(row[1]), text=row[2], is_private=bool(row[3]))
                for row in self._of_one(
                    person, "id, day, text, is_private", "note", "day DESC, id DESC"
                )
            ),
            transitions=tuple(
                TransitionRow(id=row[0], transition=transition_of(row))
                for row in self._of_one(
                    person,
                    TRANSITION_COLUMNS,
                    "transition AS t",
                    "day DESC, updated_at DESC, target DESC",
                )
            ),
            rests=tuple(
                RestRow(
                    id=row[0],
                    start_day=day_of(row[1]),
                    until_day=optional_day(row[2]),
                    ended_day=optional_day(row[3]),
                    origin=Origin(row[4]),
                    reason=row[5],
                    evidence=evidence_of(row[6]),
                )
                for row in self._of_one(
                    person,
                    "id, start_day, until_day, ended_day, origin, reason, evidence",
                    "rest",
                    "start_day DESC, id DESC",
                )
            ),
        )

    def interaction(self, interaction: InteractionId) -> Interaction | None:
        """One act; None if there is no such act (or it is in the trash)."""
        row = self._database.row(
            f"SELECT {COLUMNS} FROM interaction WHERE id = ? AND deleted_at IS NULL",
            [interaction],
        )
        return None if row is None else interaction_of(row)

    def accounts_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, tuple[Account, ...]]:
        """Accounts of these people, the first one first."""
        found: dict[PersonId, list[Account]] = {}
        sql = (
            f"SELECT {_ACCOUNT_COLUMNS} FROM account"
            f" WHERE person_id {CHOSEN} AND deleted_at IS NULL ORDER BY id"
        )
        for row in self._database.rows(sql, {"people": id_list(people)}):
            found.setdefault(PersonId(row[1]), []).append(_account(row))
        return {person: tuple(accounts) for person, accounts in found.items()}

    def _accounts(self, person: PersonId) -> tuple[Account, ...]:
        rows = self._of_one(person, _ACCOUNT_COLUMNS, "account", "id")
        return tuple(_account(row) for row in rows)

    def _tags(self, person: PersonId) -> tuple[str, ...]:
        sql = (
            f"{_MERGED} SELECT DISTINCT t.name FROM person_tag AS l JOIN tag AS t"
            " ON t.id = l.tag_id WHERE l.person_id IN (SELECT id FROM merged)"
            " AND l.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY t.name"
        )
        return tuple(row[0] for row in self._database.rows(sql, {"person": person}))

    def _of_one(
        self, person: PersonId, columns: str, table: str, order: str
    ) -> list[tuple[Any, ...]]:
        """Live rows of a person and of those merged into that person."""
        sql = f"{_MERGED} SELECT {columns} FROM {table} WHERE {_OF_ONE} ORDER BY {order}"
        return self._database.rows(sql, {"person": person})


def transition_of(row: tuple[Any, ...]) -> Transition:
    """A transition from the columns of `TRANSITION_COLUMNS`."""
    _number, person, source, target, day, origin, rule_id, rule_hash, evidence, reason = row
    return Transition(
        who=PersonId(person),
        source=Stage(source),
        target=Stage(target),
        day=day_of(day),
        origin=Origin(origin),
        rule_id=rule_id,
        rule_hash=rule_hash,
        evidence=evidence_of(evidence),
        reason=reason,
    )


_ACCOUNT_COLUMNS = (
    "id, person_id, network, handle, handle_key, remote_id, url, following, follows_back,"
    " connected, since_day"
)


def _account(row: tuple[Any, ...]) -> Account:
    number, person, network, handle, key, remote, url, following, back, connected, since = row
    identity = Identity(network=Network(network), key=key, remote_id=remote, handle=handle)
    return Account(
        id=AccountId(number),
        person=PersonId(person),
        network=identity.network,
        handle=handle,
        key=key,
        remote_id=remote,
        url=url or profile_url(identity),
        following=optional_truth(following),
        follows_back=optional_truth(back),
        connected=optional_truth(connected),
        since=optional_day(since),
    )


def _network(text: str) -> Network | None:
    return Network(text) if text else None
