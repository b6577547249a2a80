"""One person's page: the head, and everything that happened."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.core.handles import Identity, Network
from app.core.interactions import Interaction, InteractionId
from app.core.people import Account, AccountId, PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.services.rows import NoteRow, PersonCard, RestRow, Timeline, TransitionRow
from app.store.evidence import evidence_of
from app.store.families import families, family_sql, root_of
from app.store.fields import day_of, optional_day, optional_truth
from app.store.ids import uid_text
from app.store.reads import CHOSEN, Reads, id_list
from app.store.timeline import COLUMNS, LATEST_FIRST, interaction_of

TRANSITION_COLUMNS = (
    "t.id, t.person_id, t.source, t.target, t.day, t.origin, t.rule_id, t.rule_hash,"
    " t.evidence, t.reason"
)
"""What `transition_of` takes, in this order."""

_OF_ONE = f"person_id IN {family_sql(':person')} AND deleted_at IS NULL"


class PageReads(Reads):
    """Reads of one person."""

    def card(self, person: PersonId) -> PersonCard | None:
        """The head of the page; None if there is no such person (or it is in the trash).

        Whoever was merged away is answered by whom they were merged into; what the latter's own
        head leaves blank is filled from those merged into them.
        """
        root = root_of(self._database, person)
        row = self._database.row(
            f"SELECT p.id, p.name, {_said('headline')}, {_said('company')}, {_said('place')},"
            f" {_said('email')}, p.stage, p.stage_day,"
            " p.held, s.state, p.state_because, s.rest_until, p.created_day, p.is_sample,"
            " s.snoozed_until"
            " FROM person AS p JOIN standing AS s ON s.id = p.id"
            " WHERE p.id = ? AND p.deleted_at IS NULL",
            [root],
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
            accounts=self.accounts_of([PersonId(root)]).get(PersonId(root), ()),
            tags=self._tags(root),
            snoozed_until=optional_day(row[14]),
        )

    def timeline(self, person: PersonId) -> Timeline:
        """All that happened with one person and with those merged into them."""
        root = root_of(self._database, person)
        acts = self._of_one(root, f"{COLUMNS}, network", "interaction", LATEST_FIRST)
        return Timeline(
            interactions=tuple(interaction_of((row[0], root, *row[2:-1])) for row in acts),
            networks={InteractionId(row[0]): network_of(row[-1]) for row in acts},
            notes=self._notes(root),
            transitions=self._transitions(root),
            rests=self._rests(root),
        )

    def interaction(self, interaction: InteractionId) -> Interaction | None:
        """One act; None if there is no such act (or it is in the trash)."""
        row = self._database.row(
            f"SELECT {COLUMNS} FROM interaction WHERE id = ? AND deleted_at IS NULL",
            [interaction],
        )
        if row is None:
            return None
        return interaction_of((row[0], root_of(self._database, row[1]), *row[2:]))

    def accounts_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, tuple[Account, ...]]:
        """Accounts of these people by whom they were merged into, the first one first.

        An account that two merged people both have stands once, with what was said of it last.
        """
        wanted, roots = families(self._database, people)
        found: dict[PersonId, list[Account]] = {}
        sql = (
            f"SELECT {ACCOUNT_COLUMNS} FROM account"
            f" WHERE person_id {CHOSEN} AND deleted_at IS NULL"
            f" ORDER BY {'updated_at DESC, id' if roots else 'id'}"
        )
        for row in self._database.rows(sql, {"people": id_list(wanted)}):
            root = PersonId(roots.get(row[1], row[1]))
            found.setdefault(root, []).append(account_of((row[0], root, *row[2:])))
        joined = set(roots.values())
        return {
            person: tuple(
                sorted(_each_once(accounts) if person in joined else accounts, key=_first)
            )
            for person, accounts in found.items()
        }

    def _notes(self, root: int) -> tuple[NoteRow, ...]:
        return tuple(
            NoteRow(id=row[0], day=day_of(row[1]), text=row[2], is_private=bool(row[3]))
            for row in self._of_one(root, "id, day, text, is_private", "note", "day DESC, id DESC")
        )

    def _transitions(self, root: int) -> tuple[TransitionRow, ...]:
        order = "day DESC, updated_at DESC, target DESC"
        return tuple(
            TransitionRow(id=row[0], transition=transition_of((row[0], root, *row[2:])))
            for row in self._of_one(root, TRANSITION_COLUMNS, "transition AS t", order)
        )

    def _rests(self, root: int) -> tuple[RestRow, ...]:
        columns = "id, start_day, until_day, ended_day, origin, reason, evidence"
        return tuple(
            RestRow(
                id=row[0],
                start_day=day_of(row[1]),
                until_day=optional_day(row[2]),
                ended_day=optional_day(row[3]),
                origin=Origin(row[4]),
                reason=row[5],
                evidence=evidence_of(row[6]),
            )
            for row in self._of_one(root, columns, "rest", "start_day DESC, id DESC")
        )

    def _tags(self, person: int) -> tuple[str, ...]:
        sql = (
            "SELECT DISTINCT t.name FROM person_tag AS l JOIN tag AS t"
            f" ON t.id = l.tag_id WHERE l.person_id IN {family_sql(':person')}"
            " AND l.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY t.name"
        )
        return tuple(row[0] for row in self._database.rows(sql, {"person": person}))

    def _of_one(self, person: int, columns: str, table: str, order: str) -> list[tuple[Any, ...]]:
        """Live rows of a person and of those merged into that person."""
        sql = f"SELECT {columns} FROM {table} WHERE {_OF_ONE} ORDER BY {order}"
        return self._database.rows(sql, {"person": person})


def _said(column: str) -> str:
    """SQL for a text of a person; where it is blank, that of the first merged into them."""
    return (
        f"CASE WHEN p.{column} <> '' THEN p.{column} ELSE coalesce((SELECT own.{column}"
        f" FROM person AS own WHERE own.id IN {family_sql('p.id')} AND own.{column} <> ''"
        " ORDER BY own.id LIMIT 1), '') END"
    )


def _first(account: Account) -> int:
    return account.id


def _each_once(accounts: Sequence[Account]) -> list[Account]:
    """Accounts without repetition; of two alike the newest word counts.

    Args:
        accounts: the one changed last first.
    """
    kept: list[Account] = []
    for account in accounts:
        place = next((n for n, one in enumerate(kept) if _is_same(one, account)), None)
        if place is None:
            kept.append(account)
        else:
            kept[place] = _joined(kept[place], account)
    return kept


def _is_same(one: Account, other: Account) -> bool:
    if one.network is not other.network:
        return False
    ids_agree = not (one.remote_id and other.remote_id) or one.remote_id == other.remote_id
    if one.key and other.key:
        return one.key == other.key and ids_agree
    return bool(one.remote_id) and one.remote_id == other.remote_id


def _joined(newer: Account, older: Account) -> Account:
    """One account that two people had; the row with a handle stands for both."""
    bearer = newer if newer.key or not older.key else older
    days = [day for day in (newer.since, older.since) if day is not None]
    return dataclasses.replace(
        bearer,
        remote_id=newer.remote_id or older.remote_id,
        following=older.following if newer.following is None else newer.following,
        follows_back=older.follows_back if newer.follows_back is None else newer.follows_back,
        connected=older.connected if newer.connected is None else newer.connected,
        since=min(days, default=None),
    )


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


ACCOUNT_COLUMNS = (
    "id, person_id, network, handle, handle_key, remote_id, url, following, follows_back,"
    " connected, since_day"
)
"""What `account_of` takes, in this order."""


def account_of(row: tuple[Any, ...]) -> Account:
    """An account from the columns of `ACCOUNT_COLUMNS`."""
    number, person, network, handle, key, remote, url, following, back, connected, since = row
    # Loaded with the first person that is looked at: the list opens without it.
    from app.core.networks import profile_url

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


def network_of(text: str) -> Network | None:
    """The network of a column; None where it is empty."""
    return Network(text) if text else None
