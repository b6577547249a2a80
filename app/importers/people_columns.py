"""What the columns of a list of people mean, told from their header words.

Knows the words that people and other programs write above names, handles and addresses. Refuses
to know rows (`generic`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.networks import Network, identity_from_url


class Role(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    HANDLE = "handle"
    URL = "url"
    NETWORK = "network"
    SINCE = "since"
    NOTE = "note"
    TAG = "tag"
    EMAIL = "email"
    COMPANY = "company"
    HEADLINE = "headline"


_WORDS: Mapping[Role, tuple[str, ...]] = {
    Role.NAME: (
        "name", "full name", "fullname", "display name", "displayname", "person", "who", "contact",
        "contact name", "real name",
    ),
    Role.FIRST: ("first name", "firstname", "given name", "first"),
    Role.LAST: ("last name", "lastname", "family name", "surname", "last"),
    Role.HANDLE: (
        "handle", "username", "user name", "user", "screen name", "screen_name", "screenname",
        "account", "login", "nickname", "nick", "handles", "account name", "user_name",
    ),
    Role.URL: (
        "url", "link", "profile", "profile url", "profile link", "profile_url", "href", "web page",
        "website", "homepage", "address", "profile address", "links", "uri",
    ),
    Role.NETWORK: ("network", "platform", "site", "service", "social network", "where"),
    Role.SINCE: (
        "since", "followed on", "followed since", "followed at", "following since", "connected on",
        "followed", "date", "follow date", "date followed",
    ),
    Role.NOTE: ("note", "notes", "comment", "comments", "remark", "remarks", "memo"),
    Role.TAG: ("tag", "tags", "list", "lists", "label", "labels", "group", "groups", "category"),
    Role.EMAIL: ("email", "e-mail", "mail", "e-mail address", "email address"),
    Role.COMPANY: ("company", "organization", "organisation", "employer"),
    Role.HEADLINE: ("headline", "position", "job title", "title", "bio"),
}  # fmt: skip
_ROLES = {word: role for role, words in _WORDS.items() for word in words}

_WITHOUT_HANDLES = (Network.WEBSITE, Network.BOOKS, Network.CONTACTS)
_NETWORK_WORDS: Mapping[str, Network] = {
    **{network.value: network for network in Network if network not in _WITHOUT_HANDLES},
    "twitter": Network.X,
    "ig": Network.INSTAGRAM,
    "insta": Network.INSTAGRAM,
    "fb": Network.FACEBOOK,
    "bsky": Network.BLUESKY,
    "fediverse": Network.MASTODON,
    "yt": Network.YOUTUBE,
    "gh": Network.GITHUB,
    "tik tok": Network.TIKTOK,
    "mail": Network.EMAIL,
    "e-mail": Network.EMAIL,
}
_AFTER_NETWORK = re.compile(
    r" (?:handle|username|user name|user|name|account|profile|url|link|id|profile url|profile link)s?$"
)


def network_of_word(text: str) -> Network | None:
    """The network that a word names: ``Twitter``, ``X / Twitter``, ``ig``; None for others."""
    folded = " ".join(text.casefold().split())
    if folded in _NETWORK_WORDS:
        return _NETWORK_WORDS[folded]
    parts = [part.strip() for part in re.split(r"[/|()]+", folded) if part.strip()]
    named = {_NETWORK_WORDS[part] for part in parts if part in _NETWORK_WORDS}
    return named.pop() if len(named) == 1 and len(parts) > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which columns hold what, by folded header name, in the order of the table.

    Args:
        roles: columns of a known role.
        networks: columns that hold handles or addresses on one network.
    """

    roles: tuple[tuple[str, Role], ...]
    networks: tuple[tuple[str, Network], ...]

    def of(self, role: Role) -> tuple[str, ...]:
        """The names of the columns of a role."""
        return tuple(name for name, found in self.roles if found is role)

    def cell(self, row: Mapping[str, str], role: Role) -> str:
        """The first filled cell of a role, or empty."""
        return next((row[name] for name in self.of(role) if row.get(name)), "")

    @property
    def can_name(self) -> bool:
        """Whether rows can name a person at all."""
        naming = {Role.NAME, Role.FIRST, Role.LAST, Role.HANDLE, Role.URL}
        return bool(self.networks) or any(role in naming for _name, role in self.roles)


def columns_of(names: Sequence[str]) -> Columns:
    """What columns mean.

    Args:
        names: header cells as `text.column_name` folds them.
    """
    roles: list[tuple[str, Role]] = []
    networks: list[tuple[str, Network]] = []
    for name in dict.fromkeys(names):
        role = _ROLES.get(name)
        network = network_of_word(_AFTER_NETWORK.sub("", name))
        if role is not None:
            roles.append((name, role))
        elif network is Network.EMAIL:
            roles.append((name, Role.EMAIL))
        elif network is not None:
            networks.append((name, network))
    return Columns(roles=tuple(roles), networks=tuple(networks))


def is_header(names: Sequence[str]) -> bool:
    """Whether cells are the header of a list of people: they name, and none is an address."""
    return columns_of(names).can_name and not any(identity_from_url(name) for name in names)
