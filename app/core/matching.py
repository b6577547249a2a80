"""Is this person someone we know? Folded people matched with those already here.

Evidence, strongest first (formats.md section 16): the same stable id, the same handle, the same
handle on Threads and Instagram, rows that name accounts of several, the same e-mail address. A name
alone suggests and never merges. Knows what is already
here as plain look-ups; refuses to know rows, files and tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.core.acts import Tally
from app.core.folding import SAME_HANDLE, Folded, earlier
from app.core.imports import Outcome, PlannedAccount, PlannedPerson, Relation
from app.core.naming import better_name, is_stand_in
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
        called: their names.
        emails: people by e-mail address, where only one has it.
    """

    owners: Mapping[tuple[Network, str], PersonId]
    accounts: Mapping[PersonId, tuple[Account, ...]]
    names: Mapping[str, tuple[PersonId, ...]]
    tags: Mapping[PersonId, frozenset[str]]
    notes: Mapping[PersonId, frozenset[str]]
    called: Mapping[PersonId, str] = field(default_factory=dict)
    emails: Mapping[str, PersonId] = field(default_factory=dict)


def planned(
    person: Folded, index: int, known: Known, name: str, acts: tuple[Tally, Tally]
) -> PlannedPerson:
    """What the import will do with one person.

    Args:
        person: all rows about them.
        index: position in the plan.
        known: what is already here.
        name: what to call a new person, see `shown_name`.
        acts: the new ones, mine and theirs.
    """
    outbound, inbound = acts
    found = _owners(person.identities, known)
    alike: tuple[PersonId, ...] = ()
    if not found:
        found, alike = _by_email(person, known)
    here = found[0] if found else None
    absorbs = tuple(one for one in found[1:] if _agrees(one, found[0], person, known))
    old = known.accounts.get(here, ()) if here else ()
    accounts = _plan_accounts(person, old)
    ours = (here, *absorbs) if here is not None else ()
    tags = tuple(t for t in person.tags if not any(t in known.tags.get(p, ()) for p in ours))
    notes = tuple(n for n in person.notes if not any(n[1] in known.notes.get(p, ()) for p in ours))
    rename = ""
    candidates: tuple[PersonId, ...] = ()
    if here is not None:
        held: tuple[Account | Identity, ...] = (*old, *person.identities)
        rename = better_name(known.called.get(here, ""), person.name, held)
        changes = tags or notes or outbound or inbound or absorbs or rename
        is_same = not changes and all(a.outcome is Outcome.UNCHANGED for a in accounts)
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
    else:
        named = known.names.get(sort_name(name), ()) if person.name.strip() else ()
        candidates = tuple(dict.fromkeys((*alike, *named)))
        outcome = Outcome.AMBIGUOUS if candidates else Outcome.NEW
    return PlannedPerson(
        index=index,
        outcome=outcome,
        name=name,
        accounts=accounts,
        relations=frozenset(person.relations),
        person=here,
        candidates=candidates,
        absorbs=absorbs,
        rename=rename,
        tags=tags,
        notes=notes,
        headline=person.headline,
        company=person.company,
        email=person.email,
        outbound=outbound,
        inbound=inbound,
    )


def _owners(identities: Sequence[Identity], known: Known) -> tuple[PersonId, ...]:
    """Who of those here it is: by stable id first, then by handles that no other id holds.

    Several, where each has some of the accounts; those known by more than an id come first, since
    the first one keeps name and stage.
    """
    found: dict[PersonId, None] = {}
    for identity in identities:
        if identity.remote_id:
            owner = known.owners.get((identity.network, identity.remote_id))
            if owner is not None:
                found[owner] = None
    for identity in identities:
        if not identity.key:
            continue
        home = SAME_HANDLE.get(identity.network)
        for network in (identity.network, *([home] if home else _sharing(identity.network))):
            owner = known.owners.get((network, identity.key))
            if owner is not None and not _is_other_id(identity, known.accounts.get(owner, ())):
                found[owner] = None
    return tuple(sorted(found, key=lambda one: _is_nameless(one, known)))


def _is_nameless(person: PersonId, known: Known) -> bool:
    accounts = known.accounts.get(person, ())
    return is_stand_in(known.called.get(person, ""), accounts, only_ids=True)


def _by_email(person: Folded, known: Known) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Who has the e-mail address: for sure, or perhaps, where other accounts speak against it."""
    owner = known.emails.get(person.email.strip().casefold()) if person.email else None
    if owner is None:
        return (), ()
    is_free = _is_free_of(known.accounts.get(owner, ()), person.identities)
    return ((owner,), ()) if is_free else ((), (owner,))


def _agrees(other: PersonId, here: PersonId, person: Folded, known: Known) -> bool:
    """Whether nothing speaks against another one here being the same, too.

    A website may be that of a whole studio, so it makes nobody one with anybody.
    """
    theirs = known.accounts.get(other, ())
    links = [
        i
        for i in person.identities
        if i.network is not Network.WEBSITE and any(_is_one(i, account) for account in theirs)
    ]
    ours: tuple[Account | Identity, ...] = (*known.accounts.get(here, ()), *person.identities)
    return bool(links) and _is_free_of(theirs, ours)


def _is_free_of(accounts: Sequence[Account], ours: Sequence[Account | Identity]) -> bool:
    """Whether no network tells two people apart: both on it, and under no common account."""
    for network in {account.network for account in accounts} - {Network.EMAIL, Network.WEBSITE}:
        mine = [one for one in ours if one.network is network]
        theirs = [one for one in accounts if one.network is network]
        if mine and not any(_is_one(one, account) for one in mine for account in theirs):
            return False
    return True


def _is_one(one: Account | Identity, account: Account) -> bool:
    homes = (one.network, SAME_HANDLE.get(one.network), *_sharing(one.network))
    if one.key and one.key == account.key and account.network in homes:
        return True
    is_same_id = bool(one.remote_id) and one.remote_id == account.remote_id
    return is_same_id and one.network is account.network


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
    says: dict[Relation, dt.date | None] = {}
    if is_main:
        says = {r: since for (r, network), since in person.relations.items()
                if network is identity.network}  # fmt: skip
    following = True if Relation.FOLLOWING in says else None
    if following is None and Relation.UNFOLLOWED in says:
        following = False
    back = True if Relation.FOLLOWER in says else None
    connected = True if Relation.CONNECTED in says else None
    told = PlannedAccount(
        identity=identity,
        outcome=Outcome.NEW,
        following=following,
        follows_back=back,
        connected=connected,
        since=earlier(says.get(Relation.FOLLOWING), says.get(Relation.CONNECTED)),
    )
    return against(told, here)


def against(told: PlannedAccount, here: Sequence[Account]) -> PlannedAccount:
    """What becomes of an account that a source tells of, with somebody's accounts here."""
    identity = told.identity
    old = _same_account(identity, here)
    if old is None:
        return told
    following = old.following if told.following is None else told.following
    back = old.follows_back if told.follows_back is None else told.follows_back
    connected = old.connected if told.connected is None else told.connected
    since = earlier(old.since, told.since)
    is_same = (following, back, connected, since) == (
        old.following, old.follows_back, old.connected, old.since
    ) and not (identity.key and not old.key) and not (
        identity.remote_id and not old.remote_id
    )  # fmt: skip
    return PlannedAccount(
        identity=Identity(
            network=identity.network,
            key=identity.key or old.key,
            remote_id=identity.remote_id or old.remote_id,
            handle=identity.handle or old.handle,
        ),
        outcome=Outcome.UNCHANGED if is_same else Outcome.UPDATED,
        account=old.id,
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
