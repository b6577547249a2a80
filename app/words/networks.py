"""What networks and accounts are called, in the window, on the command line and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.handles import NAME_KEY, Network
from app.words.translation import tr

if TYPE_CHECKING:
    from app.core.naming import Held

NETWORK_NAMES: dict[Network, str] = {
    Network.X: "X",
    Network.LINKEDIN: "LinkedIn",
    Network.INSTAGRAM: "Instagram",
    Network.THREADS: "Threads",
    Network.BLUESKY: "Bluesky",
    Network.MASTODON: "Mastodon",
    Network.YOUTUBE: "YouTube",
    Network.TIKTOK: "TikTok",
    Network.GITHUB: "GitHub",
    Network.FACEBOOK: "Facebook",
    Network.MEDIUM: "Medium",
    Network.SUBSTACK: "Substack",
    Network.GOODREADS: "Goodreads",
    Network.REDDIT: "Reddit",
    Network.PINTEREST: "Pinterest",
    Network.TWITCH: "Twitch",
    Network.TELEGRAM: "Telegram",
}
"""Brand names, the same in every language; what is no brand has words instead."""


def network_name(network: Network) -> str:
    """What a network is called."""
    if network is Network.EMAIL:
        return tr("E-mail")
    if network is Network.WEBSITE:
        return tr("Website")
    if network is Network.BOOKS:
        return tr("Books")
    if network is Network.CONTACTS:
        return tr("Address book")
    return NETWORK_NAMES[network]


_WITHOUT_AT = frozenset(
    {
        Network.LINKEDIN,
        Network.FACEBOOK,
        Network.EMAIL,
        Network.WEBSITE,
        Network.CONTACTS,
        Network.PINTEREST,
        Network.TWITCH,
    }
)


def display_handle(account: Held) -> str:
    """An account as its network writes it.

    Args:
        account: an identity or account; at least one of handle, key and id is filled.

    Returns:
        ``@zoebrandt``, ``in/zoë-brandt``, ``@zoe@art.example``, ``u/river_otter_77``,
        ``ngozi.substack.com``; ``account 88213307`` while only the id is known.
    """
    network, key = account.network, account.key
    if not key and not account.handle:
        return tr("account {id}").format(id=account.remote_id)
    shown = account.handle or key.removeprefix(NAME_KEY).removeprefix("@")
    if key.startswith(NAME_KEY):
        return shown
    if network is Network.GOODREADS:
        kind, _colon, number = (key or shown).partition(":")
        words = tr("author {id}") if kind == "author" else tr("reader {id}")
        return words.format(id=number)
    if network is Network.SUBSTACK and not key.startswith("@"):
        return f"{shown}.substack.com"
    if network is Network.REDDIT:
        return f"u/{shown}"
    if network in _WITHOUT_AT or (network is Network.YOUTUBE and "/" in key):
        return shown
    return f"@{shown}"


def account_text(account: Held) -> str:
    """Network and handle in one line: "X @zoebrandt"."""
    return f"{network_name(account.network)} {display_handle(account)}"
