"""Is this person someone we know? Folded people matched with those already here.

Evidence, strongest first (formats.md section 16): the same stable id, the same handle, the same
handle on Threads and Instagram. A name alone suggests and never merges. Knows what is already
here as plain look-ups; refuses to know rows, files and tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.folding import SAME_HANDLE, Folded, earlier
from app.core.imports import Outcome, PlannedAccount, PlannedPerson, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network
from app.core.people import Account, PersonId, sort_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is already here, as far as these rows ask for it.

    Args:
        owners: person by (network, key or remote id).
        accounts: all accounts of those people.
        names: people by the sort form of their name.
        tags, notes: what those people have already.
    """

    owners: Mapping[tuple[Network, str], PersonId]
    accounts: Mapping[PersonId, tuple[Account, ...]]
    names: Mapping[str, tuple[PersonId, ...]]
    tags: Mapping[PersonId, frozenset[str]]
    notes: Mapping[PersonId, frozenset[str]]


def planned(person: Folded, index: int, known: Known, name: str) -> PlannedPerson:
    """What the import will do with one person.

    Args:
        person: all rows about them; its interactions are the new ones only.
        index: position in the plan.
        known: what is already here.
        name: what to call a new person, see `shown_name`.
    """
    here = _match(person.identities, known)
    accounts = _plan_accounts(person, known.accounts.get(here, ()) if here else ())
    tags = tuple(t for t in person.tags if here is None or t not in known.tags.get(here, ()))
    notes = tuple(n for n in person.notes if here is None or n[1] not in known.notes.get(here, ()))
    candidates: tuple[PersonId, ...] = ()
    if here is not None:
        changes = tags or notes or person.interactions
        is_same = not changes and all(a.outcome is Outcome.UNCHANGED for a in accounts)
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
    else:
        candidates = known.names.get(sort_name(name), ()) if person.name.strip() else ()
        outcome = Outcome.AMBIGUOUS if candidates else Outcome.NEW
    return PlannedPerson(
        index=index,
        outcome=outcome,
        name=name,
        accounts=accounts,
        relations=frozenset(person.relations),
        person=here,
        candidates=candidates,
        tags=tags,
        notes=notes,
        headline=person.headline,
        company=person.company,
        email=person.email,
        outbound=_tally(person, Direction.OUTBOUND),
        inbound=_tally(person, Direction.INBOUND),
    )


def _match(identities: Sequence[Identity], known: Known) -> PersonId | None:
    """Who of those here it is: by stable id first, then by a handle that no other id holds."""
    for identity in identities:
        if identity.remote_id:
            owner = known.owners.get((identity.network, identity.remote_id))
            if owner is not None:
                return owner
    for identity in identities:
        if not identity.key:
            continue
        home = SAME_HANDLE.get(identity.network)
        for network in (identity.network, *([home] if home else _sharing(identity.network))):
            owner = known.owners.get((network, identity.key))
            if owner is not None and not _is_other_id(identity, known.accounts.get(owner, ())):
                return owner
    return None


def _sharing(network: Network) -> list[Network]:
    return [other for other, home in SAME_HANDLE.items() if home is network]


def _is_other_id(identity: Identity, accounts: Sequence[Account]) -> bool:
    """Whether the same handle here belongs to a different stable id: renamed or reused."""
    return any(
        account.network is identity.network
        and account.key == identity.key
        and account.remote_id
        and identity.remote_id
        and account.remote_id != identity.remote_id
        for account in accounts
    )


def _plan_accounts(person: Folded, here: Sequence[Account]) -> tuple[PlannedAccount, ...]:
    told: set[tuple[Network, str]] = set()
    result = []
    for identity in person.identities:
        account_id = (identity.network, identity.remote_id or identity.key)
        is_main = account_id not in told
        told.add(account_id)
        result.append(_plan_account(person, identity, here, is_main=is_main))
    return tuple(result)


def _plan_account(
    person: Folded, identity: Identity, here: Sequence[Account], *, is_main: bool
) -> PlannedAccount:
    old = _same_account(identity, here)
    says: dict[Relation, dt.date | None] = {}
    if is_main:
        says = {r: since for (r, network), since in person.relations.items()
                if network is identity.network}  # fmt: skip
    following = True if Relation.FOLLOWING in says else None
    if following is None and Relation.UNFOLLOWED in says:
        following = False
    back = True if Relation.FOLLOWER in says else None
    connected = True if Relation.CONNECTED in says else None
    since = earlier(says.get(Relation.FOLLOWING), says.get(Relation.CONNECTED))
    if old is None:
        outcome = Outcome.NEW
    else:
        following = old.following if following is None else following
        back = old.follows_back if back is None else back
        connected = old.connected if connected is None else connected
        since = earlier(old.since, since)
        is_same = (following, back, connected, since) == (
            old.following, old.follows_back, old.connected, old.since
        ) and not (identity.key and not old.key) and not (
            identity.remote_id and not old.remote_id
        )  # fmt: skip
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
        identity = Identity(
            network=identity.network,
            key=identity.key or old.key,
            remote_id=identity.remote_id or old.remote_id,
            handle=identity.handle or old.handle,
        )
    return PlannedAccount(
        identity=identity,
        outcome=outcome,
        account=old.id if old else None,
        following=following,
        follows_back=back,
        connected=connected,
        since=since,
    )


def _same_account(identity: Identity, here: Sequence[Account]) -> Account | None:
    same_network = [a for a in here if a.network is identity.network]
    for account in same_network:
        if identity.key and account.key == identity.key:
            return account
    for account in same_network:
        if identity.remote_id and account.remote_id == identity.remote_id and (
            not identity.key or not account.key
        ):  # fmt: skip
            return account
    return None


def _tally(person: Folded, direction: Direction) -> tuple[tuple[Kind, int], ...]:
    counts: dict[Kind, int] = {}
    for act in person.interactions:
        if act.direction is direction:
            counts[act.kind] = counts.get(act.kind, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
