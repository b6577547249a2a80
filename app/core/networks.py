"""Profile addresses <-> identities, decided from the text alone.

Knows the address of each identity, the texts that say their network themselves, and unwraps the
networks' own redirects without following them. Refuses to know people (`people`); what a handle
may look like is `handles`, where an address holds it is `profiles`.

Source of the forms: formats.md section 15.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote

from app.core.handles import (
    NAME_KEY,
    Identity,
    Network,
    canonical,
    identity_from_handle,
    identity_from_id,
    is_stable_id,
    strip_marks,
)
from app.core.profiles import (
    Address,
    decode_segment,
    find_site,
    identity_from_stable_id,
    read_profile,
    take_apart,
)

__all__ = [
    "Identity",
    "Network",
    "canonical",
    "identity_from_handle",
    "identity_from_id",
    "identity_from_url",
    "profile_url",
    "website_from_url",
]

_REDIRECTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"lm?\.facebook\.com", "l.php", ("u",)),
    (r"l\.(?:instagram|threads)\.com", "", ("u",)),
    (r"(?:www\.)?linkedin\.com", "redir/redirect", ("url",)),
    (r"(?:www\.)?linkedin\.com", "safety/go", ("url",)),
    (r"(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})", "url", ("q", "url")),
    (r"(?:www\.)?youtube\.com", "redirect", ("q",)),
)
_TOP_LEVELS = re.compile(
    "[a-z]{2}|com|org|net|edu|gov|info|biz|app|dev|art|blog|social|xyz|online|site|page|club|studio"
    "|design|world|life|live|news|media|press|ink|works|wiki|zone|cool|space|team|tech|cloud|earth"
    "|family|garden|science|pizza|example"
)
"""Ends by which ``@name.end`` is taken for a domain (Bluesky) and not for a dotted handle."""


def _unwrap(address: Address) -> str:
    """Where one of the networks' own redirect pages leads; empty when it is none."""
    path = "/".join(address.segments)
    for host, wanted, names in _REDIRECTS:
        if path == wanted and re.fullmatch(host, address.host):
            return next((address.first(name) for name in names if address.first(name)), "")
    return ""


def _read_bare(text: str) -> Identity | None:
    """Handles that say their network themselves, and the schemes that hold no web address."""
    if text.startswith("at://"):
        return identity_from_handle(Network.BLUESKY, text[5:].partition("/")[0])
    if text.startswith("did:"):
        return identity_from_stable_id(Network.BLUESKY, text)
    if text.lower().startswith("mailto:"):
        return identity_from_handle(Network.EMAIL, decode_segment(text[7:].partition("?")[0]))
    if text.lower().startswith("acct:"):
        return identity_from_handle(Network.MASTODON, text[5:])
    if not text.startswith("@"):
        return None
    if "@" in text[1:]:
        return identity_from_handle(Network.MASTODON, text)
    last = text.rpartition(".")[2].lower()
    if "." in text and _TOP_LEVELS.fullmatch(last):
        return identity_from_handle(Network.BLUESKY, text)
    return None


@lru_cache(maxsize=1_000)  # importers ask about one address once for each thing they want to know
def identity_from_url(text: str) -> Identity | None:
    """The identity that an address names, or None where it names nobody for sure.

    Args:
        text: a profile or post address with or without its scheme, a redirect of a known
            network around one, ``mailto:``, ``acct:``, ``at://``, ``@user@host``, or a Bluesky
            handle with its ``@`` (``@name.bsky.social``). A bare ``@name`` says no network, and
            a plain ``user@host`` may be an e-mail address or a Mastodon one: both are None.

    Returns:
        None too for other schemes (``javascript:``), addresses with a user or port in them, and
        hosts that only contain a network's name.
    """
    bare = strip_marks(text).strip().strip("<>")
    for _ in range(4):
        if bare.startswith(("@", "at://", "did:")) or re.match(r"(?i)(?:mailto|acct):", bare):
            return _read_bare(bare)
        address = take_apart(bare)
        if address is None or not address.host:
            return None
        inner = _unwrap(address)
        if not inner:
            return read_profile(address)
        bare = strip_marks(inner).strip()
    return None


def website_from_url(text: str) -> Identity | None:
    """The identity of somebody's own website: host and path, for addresses of no network.

    Args:
        text: ``https://ngozi.example/``, ``ngozi.example/about``; http and https only.
    """
    address = take_apart(strip_marks(text).strip().strip("<>"))
    if address is None or not address.host or find_site(address.host) is not None:
        return None
    return identity_from_handle(Network.WEBSITE, "/".join((address.host, *address.segments)))


_KEY_ADDRESSES: Mapping[Network, str] = {
    Network.X: "https://x.com/{}",
    Network.LINKEDIN: "https://www.linkedin.com/{}/",
    Network.INSTAGRAM: "https://www.instagram.com/{}/",
    Network.THREADS: "https://www.threads.com/@{}",
    Network.BLUESKY: "https://bsky.app/profile/{}",
    Network.YOUTUBE: "https://www.youtube.com/{}",
    Network.TIKTOK: "https://www.tiktok.com/@{}",
    Network.GITHUB: "https://github.com/{}",
    Network.FACEBOOK: "https://www.facebook.com/{}",
    Network.MEDIUM: "https://medium.com/@{}",
    Network.REDDIT: "https://www.reddit.com/user/{}",
    Network.PINTEREST: "https://www.pinterest.com/{}/",
    Network.TWITCH: "https://www.twitch.tv/{}",
    Network.TELEGRAM: "https://t.me/{}",
    Network.EMAIL: "mailto:{}",
    Network.WEBSITE: "https://{}",
}
_ID_ADDRESSES: Mapping[Network, str] = {
    Network.X: "https://x.com/i/user/{}",
    Network.BLUESKY: "https://bsky.app/profile/{}",
    Network.YOUTUBE: "https://www.youtube.com/channel/{}",
    Network.FACEBOOK: "https://www.facebook.com/profile.php?id={}",
    Network.MEDIUM: "https://medium.com/u/{}",
    Network.SUBSTACK: "https://substack.com/profile/{}",
}


def profile_url(identity: Identity) -> str:
    """The address at which the account can be seen.

    Returns:
        An ``https:`` (for e-mail ``mailto:``) address from the key, else from the id; empty
        where the network has no address for an id, and for somebody known by name only.
    """
    network, key = identity.network, identity.key
    if key.startswith(NAME_KEY):
        return ""
    if not key:
        known = is_stable_id(network, identity.remote_id)
        return _ID_ADDRESSES[network].format(quote(identity.remote_id, ":")) if known else ""
    if network is Network.MASTODON:
        name, _at, host = key.partition("@")
        return f"https://{host}/@{name}"
    if network is Network.SUBSTACK:
        return f"https://substack.com/{key}" if key[0] == "@" else f"https://{key}.substack.com/"
    if network is Network.GOODREADS:
        kind, _colon, number = key.partition(":")
        return f"https://www.goodreads.com/{kind}/show/{number}"
    if network is Network.LINKEDIN and key.startswith("pub/"):
        key = "/".join(key.rsplit("-", 3))
    return _KEY_ADDRESSES[network].format(quote(key, "/@"))
