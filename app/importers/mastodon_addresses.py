"""Accounts and posts of the fediverse by their addresses.

Here, unlike in `core.networks`, the export itself says that a host is of the fediverse, so
``https://any.host/@name`` counts. Source: formats.md section 6. Refuses the numbered form
``/ap/users/<n>/``, which names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from app.core.networks import Identity, Network, identity_from_handle
from app.importers.json_records import as_text

_NAMED = re.compile(r"/(?:users/|@)([^/@]+)(?:@([^/@]+))?(?:/.*)?")
_NOTE = re.compile(r"https?://[^/]+/notes/", re.IGNORECASE)


def account_of(uri: str) -> Identity | None:
    """The account that an address of a profile or post names, or None.

    Args:
        uri: ``https://HOST/users/NAME[/statuses/N]``, ``https://HOST/@NAME[/N]``, or
            ``https://HOST/@NAME@REMOTE[/N]``.
    """
    try:
        parts = urlsplit(uri.strip())
        host = parts.hostname or ""
    except ValueError:
        return None
    found = _NAMED.fullmatch(unquote(parts.path))
    if parts.scheme not in ("https", "http") or found is None:
        return None
    return identity_from_handle(Network.MASTODON, f"{found[1]}@{found[2] or host}")


def address_of(text: str) -> Identity | None:
    """The account of ``user@host``, ``@user@host`` or ``acct:user@host``, or None."""
    return identity_from_handle(Network.MASTODON, text.strip())


def mentioned(tag: Mapping[str, object]) -> Identity | None:
    """The account of a Mention: by its name, which lacks the host for people of the same server."""
    name = as_text(tag.get("name"))
    href = as_text(tag.get("href"))
    if "@" in name.lstrip("@"):
        return address_of(name)
    try:
        host = urlsplit(href).hostname or ""
    except ValueError:
        host = ""
    return (address_of(f"{name}@{host}") if name and host else None) or account_of(href)


def named_beside(actor: str, post: str) -> Identity | None:
    """The account that an actor's address names, beside a post of theirs that lies elsewhere.

    Where posts are notes (Misskey and its kin), an id stands in the place of the name.
    """
    is_by_id = _NOTE.match(post) is not None
    return None if is_by_id or actor.endswith("/followers") else account_of(actor)


def is_under(uri: str, actor: str) -> bool:
    """Whether a post's address lies under an actor's."""
    return bool(actor) and uri.startswith(actor.rstrip("/") + "/")
