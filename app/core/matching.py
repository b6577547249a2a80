"""Is this person someone we know? Folded people matched with those already here.

Evidence, strongest first (formats.md section 16): the same stable id, the same handle, the same
handle on Threads and Instagram, rows that name accounts of several, the same e-mail address (as far
as `evidence` goes). A name alone suggests and never merges, and whom the user keeps apart no row
makes one. Knows what is already here as plain look-ups; refuses to know rows, files and tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.core.acts import Tally
from app.core.cards import person_of_card
from app.core.evidence import (
    MOST_SHARERS,
    SAME_HANDLE,
    SHAREABLE,
    Party,
    address_of,
    is_same,
    party,
    sharing,
)
from app.core.folding import Folded, earlier, shown_name
from app.core.handles import Identity, Network
from app.core.imports import Outcome, PlannedAccount, PlannedPerson, Relation
from app.core.naming import better_name, is_stand_in
from app.core.particulars import NOTHING, Particulars, all_of, lacking
from app.core.people import Account, PersonId, sort_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is already here, as far as these rows ask for it.

    Args:
        owners: person by (network, key or remote id).
        accounts: all accounts of those people.
        names: people by the sort form of their name.
        tags, notes, particulars: what those people have already.
        called: their names.
        blank: which of headline, company and email they lack.
        emails: all people by e-mail address.
        shared: e-mail addresses and websites that several of those whom the rows name have.
        apart: pairs that the user said are two people, the smaller id first.
    """

    owners: Mapping[tuple[Network, str], PersonId]
    accounts: Mapping[PersonId, tuple[Account, ...]]
    names: Mapping[str, tuple[PersonId, ...]]
    tags: Mapping[PersonId, frozenset[str]]
    notes: Mapping[PersonId, frozenset[str]]
    called: Mapping[PersonId, str] = field(default_factory=dict)
    blank: Mapping[PersonId, frozenset[str]] = field(default_factory=dict)
    particulars: Mapping[PersonId, Particulars] = field(default_factory=dict)
    emails: Mapping[str, tuple[PersonId, ...]] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()
    apart: frozenset[tuple[PersonId, PersonId]] = frozenset()


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
    found, alike = _found(person, known)
    here = found[0] if found else None
    absorbs = tuple(one for one in found[1:] if not _is_apart(one, found[0], known))
    ours = (here, *absorbs) if here is not None else ()
    old = tuple(account for one in ours for account in known.accounts.get(one, ()))
    own = [
        one
        for one in person.identities
        if not _is_anothers(one, ours, known) and person_of_card(one) not in ours
    ]
    accounts = _plan_accounts(person, own, old)
    tags = tuple(t for t in person.tags if not any(t in known.tags.get(p, ()) for p in ours))
    noted = {text for one in ours for text in known.notes.get(one, ())}
    notes = tuple(n for n in person.notes if noted.isdisjoint(_as_written(n[1])))
    told = new_particulars(person.particulars, ours, known)
    rename = ""
    candidates: tuple[PersonId, ...] = ()
    if here is not None:
        held: tuple[Account | Identity, ...] = (*old, *person.identities)
        called = known.called.get(here, "")
        rename = better_name(called, person.name, held)
        if not rename and called in person.former_names and _is_renamed(accounts, old):
            rename = shown_name(person)
        fills = {name for name in known.blank.get(here, ()) if getattr(person, name)}
        changes = tags or notes or outbound or inbound or absorbs or rename or fills
        is_same = (
            not changes
            and told == NOTHING
            and all(a.outcome is Outcome.UNCHANGED for a in accounts)
        )
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
        particulars=told,
        outbound=outbound,
        inbound=inbound,
    )


def _as_written(text: str) -> tuple[str, str]:
    """A note as it is kept, and as earlier versions kept some: with the line ends of the file."""
    return text, text.replace("\n", "\r\n")


def new_particulars(told: Particulars, ours: Sequence[PersonId], known: Known) -> Particulars:
    """What is told of somebody that is not kept on them, nor on whom they turn out to be."""
    if told == NOTHING or not ours:
        return told
    return lacking(told, all_of([known.particulars.get(one, NOTHING) for one in ours]))


def _found(person: Folded, known: Known) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Who of those here it is, whom to keep first, and who it may be."""
    settled = _owners(person.identities, known)
    same, alike = _by_address(person, known)
    found = dict.fromkeys((*settled, *same))
    return tuple(sorted(found, key=lambda one: _namelessness(one, known))), alike


def _owners(identities: Sequence[Identity], known: Known) -> tuple[PersonId, ...]:
    """Who of those here it is: by stable id first, then by handles that no other id holds.

    Several, where each has some of the accounts.
    """
    found: dict[PersonId, None] = {}
    identities = [one for one in identities if one.network not in SHAREABLE]
    for identity in identities:
        if identity.remote_id:
            owner = known.owners.get((identity.network, identity.remote_id))
            if owner is not None:
                found[owner] = None
    for identity in identities:
        if not identity.key:
            continue
        home = SAME_HANDLE.get(identity.network)
        for network in (identity.network, *([home] if home else sharing(identity.network))):
            owner = known.owners.get((network, identity.key))
            if owner is not None and not _is_other_id(identity, known.accounts.get(owner, ())):
                found[owner] = None
    return tuple(found)


def _namelessness(person: PersonId, known: Known) -> tuple[bool, bool]:
    """Sorts those with a name before those called by a handle, and these before a bare id.

    Whoever comes first is kept, with name and stage.
    """
    called, accounts = known.called.get(person, ""), known.accounts.get(person, ())
    return is_stand_in(called, accounts, only_ids=True), is_stand_in(called, accounts)


def _by_address(person: Folded, known: Known) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Who has an e-mail address or website of the rows': who is the same, and who may be.

    Of several who share it, only those of the same name are the same.
    """
    sure: dict[PersonId, None] = {}
    maybe: dict[PersonId, None] = {}
    us = party(person.name, person.identities)
    for address, owners in _addressed(person, known):
        if len(owners) > MOST_SHARERS:
            named = known.names.get(sort_name(person.name), ())
            sure |= dict.fromkeys(one for one in named if one in owners)
            continue
        them = {one: _party(one, known) for one in owners}
        alike = [one for one in owners if them[one].names & us.names]
        if not alike and len(owners) == 1 and address not in known.shared:
            alike = [one for one in owners if is_same(address, us, them[one])]
        sure |= dict.fromkeys(alike)
        maybe |= {} if alike else dict.fromkeys(owners)
    return tuple(sure), tuple(one for one in maybe if one not in sure)


def _addressed(person: Folded, known: Known) -> Iterator[tuple[str, tuple[PersonId, ...]]]:
    """Each address of the rows', with all who have it."""
    for email in person.emails:
        yield email, known.emails.get(email, ())
    for identity in person.identities:
        owner = known.owners.get((identity.network, identity.key))
        if identity.network is Network.WEBSITE and owner is not None:
            yield address_of(identity), (owner,)


def _party(person: PersonId, known: Known) -> Party:
    return party(known.called.get(person, ""), known.accounts.get(person, ()))


def _is_apart(one: PersonId, other: PersonId, known: Known) -> bool:
    """Whether the user said that two are two people."""
    return (min(one, other), max(one, other)) in known.apart


def _is_anothers(identity: Identity, ours: Sequence[PersonId], known: Known) -> bool:
    """Whether an account is that of somebody else here, whom the user keeps apart."""
    if not ours or identity.network in SHAREABLE:
        return False
    for text in (identity.remote_id, identity.key):
        owner = known.owners.get((identity.network, text)) if text else None
        if owner is not None and owner not in ours:
            return not _is_other_id(identity, known.accounts.get(owner, ()))
    return False


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


def _plan_accounts(
    person: Folded, own: Sequence[Identity], here: Sequence[Account]
) -> tuple[PlannedAccount, ...]:
    told: set[tuple[Network, str]] = set()
    result = []
    for identity in own:
        account_id = (identity.network, identity.remote_id or identity.key)
        result.append(_told_account(person, identity, is_main=account_id not in told))
        told.add(account_id)
    return all_against(result, here, is_newest_first=True)


def _is_renamed(accounts: Sequence[PlannedAccount], here: Sequence[Account]) -> bool:
    """Whether one of the accounts here bears another handle now."""
    keys = {account.id: account.key for account in here}
    return any(
        keys.get(one.account) not in ("", one.identity.key)
        for one in accounts
        if one.account is not None
    )


def _told_account(person: Folded, identity: Identity, *, is_main: bool) -> PlannedAccount:
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
    return PlannedAccount(
        identity=identity,
        outcome=Outcome.NEW,
        following=following,
        follows_back=back,
        connected=connected,
        since=earlier(since, says.get(Relation.NAMED)),
    )


def all_against(
    told: Sequence[PlannedAccount], here: Sequence[Account], *, is_newest_first: bool = False
) -> tuple[PlannedAccount, ...]:
    """What becomes of the accounts that a source tells of, with somebody's accounts here.

    Args:
        is_newest_first: of several handles of one id the source tells the newest first. The
            account here that has an older one of them is that account, renamed.
    """
    result = []
    for place, account in enumerate(told):
        former = _former(told, place) if is_newest_first else ()
        planned = _against(account, here, former)
        result.append(planned)
        if planned.outcome is Outcome.UPDATED:
            # An id that was here without this handle has it now: the next is another account.
            key = planned.identity.key
            here = [replace(a, key=key) if a.id == planned.account else a for a in here]
    return tuple(result)


def _former(told: Sequence[PlannedAccount], place: int) -> tuple[str, ...]:
    """The older handles of an id, the newest first, beside the account that has its newest one."""
    newest = told[place].identity
    same = [
        at
        for at, one in enumerate(told)
        if newest.remote_id
        and (one.identity.network, one.identity.remote_id) == (newest.network, newest.remote_id)
    ]
    is_first = bool(same) and same[0] == place
    return tuple(told[at].identity.key for at in same[1:]) if is_first and newest.key else ()


def _against(
    told: PlannedAccount, here: Sequence[Account], former: Sequence[str]
) -> PlannedAccount:
    identity = told.identity
    old = _same_account(identity, here, former)
    if old is None:
        return told
    told = _said_anew(told, old, here)
    following = old.following if told.following is None else told.following
    back = old.follows_back if told.follows_back is None else told.follows_back
    connected = old.connected if told.connected is None else told.connected
    since = earlier(old.since, told.since)
    is_same = (following, back, connected, since) == (
        old.following, old.follows_back, old.connected, old.since
    ) and identity.key in ("", old.key) and not (
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


def _said_anew(told: PlannedAccount, old: Account, here: Sequence[Account]) -> PlannedAccount:
    """What is told of an account, without what stands at another handle of its id."""
    same = [
        one
        for one in here
        if one.id != old.id
        and one.remote_id
        and (one.network, one.remote_id) == (old.network, old.remote_id)
    ]
    if not same:
        return told
    return replace(
        told,
        following=_news(told.following, [one.following for one in same]),
        follows_back=_news(told.follows_back, [one.follows_back for one in same]),
        connected=_news(told.connected, [one.connected for one in same]),
    )


def _news(told: bool | None, known: Sequence[bool | None]) -> bool | None:  # noqa: FBT001 - the value is what it is about
    return None if told in known else told


def _same_account(
    identity: Identity, here: Sequence[Account], former: Sequence[str]
) -> Account | None:
    same_network = [a for a in here if a.network is identity.network]
    for account in same_network:
        if identity.key and account.key == identity.key:
            return account
    for account in same_network:
        if identity.remote_id and account.remote_id == identity.remote_id and (
            not identity.key or not account.key
        ):  # fmt: skip
            return account
    for key in former:
        for account in same_network:
            if (account.key, account.remote_id) == (key, identity.remote_id):
                return account
    return None
