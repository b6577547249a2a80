"""Names that only stand in for one, and what a pasted address, handle or page title says.

Exports of follow lists hold ids only. Such people come in as "account 88213307"; the program gave
that name, so a later import or the user's paste may take its place. A name was given by the
program when it holds the account's own id, or is nothing but one of the person's handles: then no
column has to remember it, in whatever language the name was given. Refuses to know people's rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import AppError
from app.core.handles import NAME_KEY, Identity, Network, identity_from_handle, strip_marks
from app.core.networks import identity_from_url
from app.core.unseen import tidy_name


class Held(Protocol):
    """What an account is known by: an `Identity`, an `Account`."""

    @property
    def network(self) -> Network:
        """Where it is."""

    @property
    def key(self) -> str:
        """The canonical handle, or empty."""

    @property
    def remote_id(self) -> str:
        """The network's own id, or empty."""

    @property
    def handle(self) -> str:
        """The handle as it was written, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a pasted text says about an account: whose it is, and perhaps a name."""

    identity: Identity
    name: str = ""


_TITLE = re.compile(r"^(?:\(\d+\+?\)\s*)?(?P<name>[^()]*?)\s*\((?P<handle>@[^()\s]+)\)")
"""A page's title: ``(3) Zoë Brandt (@zoebrandt) / X``; the count of news comes first."""


def is_stand_in(name: str, accounts: Iterable[Held], *, only_ids: bool = False) -> bool:
    """Whether the program gave a name because it knew no better.

    Args:
        name: as it is stored.
        accounts: all accounts of the person.
        only_ids: ask only for names made of an id, not for those that are a handle.
    """
    bare = name.strip().removeprefix("@").casefold()
    for account in accounts:
        if account.remote_id and _has_word(name, account.remote_id):
            return True
        if only_ids or not bare or account.key.startswith(NAME_KEY):
            continue  # where the name itself is the key, it is what they are called
        if bare in (account.key, account.handle.casefold()):
            return True
    return False


def _has_word(name: str, remote_id: str) -> bool:
    at = name.find(remote_id)
    if at < 0:
        return False
    end = at + len(remote_id)
    return not (name[at - 1 : at].isdigit() or name[end : end + 1].isdigit())


def better_name(stored: str, told: str, accounts: Iterable[Held]) -> str:
    """The name that should take the place of a stored one; empty where that one stays.

    Args:
        stored: the name here.
        told: the display name that a source gives, or empty.
        accounts: all accounts of the person, those that the source adds included.
    """
    held = tuple(accounts)
    shown = tidy_name(told)
    if not is_stand_in(stored, held):
        return ""
    if shown and not is_stand_in(shown, held):
        return shown
    if not is_stand_in(stored, held, only_ids=True):
        return ""
    return next((a.handle or a.key for a in held if a.key), "")


def network_of_id(text: str) -> Network | None:
    """The network whose exports hold an id of this shape, or None where none does."""
    if text.startswith("did:"):
        return Network.BLUESKY
    if re.fullmatch(r"UC[A-Za-z0-9_-]{22}", text):
        return Network.YOUTUBE
    return Network.X if re.fullmatch(r"[1-9][0-9]{0,19}", text) else None


def read_told(text: str, network: Network) -> Told:
    """What a text says about an account of a network.

    Args:
        text: an address from the browser, a handle, or a page's title ``Name (@handle)``.
        network: where the account is, for what says no network itself.

    Raises:
        AppError: ``name.unclear`` where it holds no handle of the network, ``name.other_network``
            where it is an address elsewhere, ``name.only_id`` where the address holds only an id.
    """
    bare = " ".join(strip_marks(text).split())
    title = _TITLE.match(bare)
    if title:
        identity = identity_from_handle(network, title["handle"])
        if identity is not None:
            return Told(identity=identity, name=title["name"].strip())
    found = identity_from_url(bare)
    if found is not None and found.network is not network and "/" in bare:
        raise AppError("name.other_network", text=bare)
    if found is None or found.network is not network:
        found = None if " " in bare or "/" in bare else identity_from_handle(network, bare)
    if found is None:
        raise AppError("name.unclear", text=bare)
    if not found.key:
        raise AppError("name.only_id", text=bare)
    return Told(identity=found)
