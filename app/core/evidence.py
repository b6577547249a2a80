"""What speaks for and against two being one: accounts, names, and addresses they share.

A stable id, a handle or a row that names accounts of both settles it (`folding`, `matching`). An
e-mail address or a website is weaker, since a family or a studio may share one: it makes one of
those of one name, and of those with other names where neither accounts nor names tell them apart. Refuses
to know rows and who is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.core.handles import NAME_KEY, Identity, Network
from app.core.naming import Held, is_stand_in
from app.core.people import sort_name

SAME_HANDLE = {Network.THREADS: Network.INSTAGRAM}
"""Networks that share one name space of handles."""

SHAREABLE = frozenset({Network.EMAIL, Network.WEBSITE})
"""What several people may have in common, and so settles nothing alone."""

_SITE = "//"
"""What stands before a website, so that it is no e-mail address."""

MOST_SHARERS = 24
"""From so many on, an address is a list's or a desk's; only a name then says whose it is."""

OWN_NAMES = SHAREABLE | {Network.CONTACTS, Network.LINKEDIN, Network.FACEBOOK}
"""Where people go by their own names; elsewhere a display name may be anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One of two who share an address.

    Args:
        names: sort forms of what they are called; none where only an id or a handle stands for one.
        accounts: all that are known.
    """

    names: frozenset[str]
    accounts: tuple[Held, ...]


def party(called: str, accounts: Iterable[Held]) -> Party:
    """Somebody by name and accounts; a name that stands for an account counts as a name."""
    held = tuple(accounts)
    names = {a.key.removeprefix(NAME_KEY) for a in held if a.key.startswith(NAME_KEY)}
    if called.strip() and not is_stand_in(called, held):
        names.add(sort_name(called))
    return Party(names=frozenset(names - {""}), accounts=held)


def is_same(address: str, one: Party, other: Party) -> bool:
    """Whether two who share an address are one and the same.

    Args:
        address: by `address_of`; a website is a studio's more often than an e-mail address is.
    """
    if one.names & other.names:
        return True
    if not is_free_of(one.accounts, other.accounts):
        return False
    if address.startswith(_SITE):
        return _is_site(one) or _is_site(other) or not _names_tell_apart(one, other)
    networks = {account.network for account in (*one.accounts, *other.accounts)}
    return not networks <= OWN_NAMES or not _names_tell_apart(one, other)


def _is_site(somebody: Party) -> bool:
    """Whether somebody is known by a website only, as a feed is, whose title is no name."""
    return {account.network for account in somebody.accounts} == {Network.WEBSITE}


def all_same(address: str, parties: Sequence[Party]) -> bool:
    """Whether all who share an address are one and the same."""
    if len(parties) > MOST_SHARERS:
        return False
    return all(is_same(address, one, other) for one, other in combinations(parties, 2))


def address_of(identity: Held) -> str:
    """The e-mail address or website that an identity is; empty for an account of one's own."""
    if identity.network not in SHAREABLE:
        return ""
    return _SITE + identity.key if identity.network is Network.WEBSITE else identity.key


def is_free_of(accounts: Sequence[Held], ours: Sequence[Held]) -> bool:
    """Whether no network tells two people apart: both on it, and under no common account."""
    for network in {one.network for one in _real(accounts)} - SHAREABLE:
        mine = [one for one in _real(ours) if one.network is network]
        theirs = [one for one in accounts if one.network is network]
        if mine and not any(is_one_account(one, other) for one in mine for other in theirs):
            return False
    return True


def _real(accounts: Sequence[Held]) -> Iterator[Held]:
    """Without those that are a name only: it is not known which account they stand for."""
    return (one for one in accounts if not one.key.startswith(NAME_KEY))


def is_one_account(one: Held, other: Held) -> bool:
    """Whether two accounts are one, networks that share their handles counting as one."""
    homes = (one.network, SAME_HANDLE.get(one.network), *sharing(one.network))
    if one.key and one.key == other.key and other.network in homes:
        return True
    is_same_id = bool(one.remote_id) and one.remote_id == other.remote_id
    return is_same_id and one.network is other.network


def sharing(network: Network) -> list[Network]:
    """The networks whose handles are those of this one."""
    return [other for other, home in SAME_HANDLE.items() if home is network]


def with_same_handles(identity: Identity) -> tuple[Identity, ...]:
    """An identity, and the one of that handle wherever else it is the same person's."""
    if not identity.key or identity.key.startswith(NAME_KEY):
        return (identity,)
    home = SAME_HANDLE.get(identity.network)
    others = (home,) if home else sharing(identity.network)
    return (identity, *(Identity(network=other, key=identity.key) for other in others))


def _names_tell_apart(one: Party, other: Party) -> bool:
    """Whether two go by names of their own that no one person has: Anna Smith and Bob Smith."""
    return bool(one.names and other.names) and all(
        _clash(mine, theirs) for mine in one.names for theirs in other.names
    )


def _clash(one: str, other: str) -> bool:
    """Whether two names in full are different people's: neither a word added nor one shortened."""
    mine, theirs = one.split(), other.split()
    if mine[0] == theirs[0]:
        return False
    rest, left = set(mine) - set(theirs), set(theirs) - set(mine)
    pairs = ((a.strip("."), b.strip(".")) for a in rest for b in left)
    return bool(rest and left) and not any(a.startswith(b) or b.startswith(a) for a, b in pairs)
