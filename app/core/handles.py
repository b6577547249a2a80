"""How each network names a person: Network, Identity, and the grammar of handles.

Knows which texts can be a handle and when two of them mean the same account. Refuses to know
addresses (`networks`) and people (`people`), and never asks a network anything.

The lengths are those of formats.md section 15. Some of them are only general knowledge there, so
handles up to five characters longer are let through: nobody is dropped for a rule of thumb.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Network(StrEnum):
    """Where somebody can be met.

    BOOKS and CONTACTS are no networks of accounts: whom you know as the author of what you read,
    and whom you keep in an address book. Both know people by name, not by handle.
    """

    X = "x"
    LINKEDIN = "linkedin"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    YOUTUBE = "youtube"
    TIKTOK = "tiktok"
    GITHUB = "github"
    FACEBOOK = "facebook"
    MEDIUM = "medium"
    SUBSTACK = "substack"
    GOODREADS = "goodreads"
    REDDIT = "reddit"
    PINTEREST = "pinterest"
    TWITCH = "twitch"
    TELEGRAM = "telegram"
    EMAIL = "email"
    WEBSITE = "website"
    BOOKS = "books"
    CONTACTS = "contacts"


UNFOLLOWED = frozenset(
    {Network.TELEGRAM, Network.EMAIL, Network.WEBSITE, Network.BOOKS, Network.CONTACTS}
)
"""Where nobody is followed and nothing is liked; it is read or written to."""

READ_ALONE = frozenset({Network.WEBSITE, Network.BOOKS})
"""Those of them where there is something of theirs to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One way to name somebody on one network. At least one of key and remote_id is set.

    Args:
        key: canonical handle, for comparing (``zoebrandt``, ``in/zoë-brandt``,
            ``zoe@art.example``, ``c/zoebrandt``); empty while only the id is known.
        remote_id: the network's stable id without prefix (X id digits, ``did:plc:...``,
            ``UC...``), or empty.
        handle: the handle as it was written, for showing, without a leading ``@``.
    """

    network: Network
    key: str = ""
    remote_id: str = ""
    handle: str = ""


NAME_KEY = "name:"
"""Begins the key of an account that a source gives by name only; such a key is no handle."""

THREAD_MARK = " #thread "
"""Stands in the key of somebody whom only a thread of messages tells from others of their name."""


def is_name_only(network: Network, key: str) -> bool:
    """Whether an account stands for a name on a list that says no network: nowhere to go to."""
    return network is Network.WEBSITE and key.startswith(NAME_KEY)


ORGANISATION_PAGES = ("company/", "school/", "showcase/")
"""What LinkedIn's keys of pages begin with that are an organisation's, and nobody's account."""


def is_organisation(identity: Identity) -> bool:
    """Whether an identity is an organisation's by its address alone."""
    return identity.network is Network.LINKEDIN and identity.key.startswith(ORGANISATION_PAGES)


LONGEST_HANDLE = 300
"""Characters after which a text is not looked at any more: a host has at most 253, a name 64."""

_MARKS = dict.fromkeys(
    [
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x206A),
        0xFEFF,
    ]
)


def strip_marks(text: str) -> str:
    """The text composed (NFC), without bidi controls and zero-width characters.

    Args:
        text: a handle, an address or a column name; never a display name.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(_MARKS))


_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?")
_DID = re.compile(r"did:plc:[a-z2-7]{24}|did:web:[A-Za-z0-9.%-]{1,253}")
_FEDIVERSE_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?")
_EMAIL_NAME = re.compile(r"[^\s@<>(),;:\\\"\[\]/]{1,64}")
_LINKEDIN_KINDS = ("in", "pub", "company", "school", "showcase")
_LINKEDIN_SLUG = re.compile(r"[^\s/?#\\<>\"&@:\x00-\x1f]{2,105}")
_LINKEDIN_MEMBER = re.compile(r"ACoAA[A-Za-z0-9_-]{10,}")
_YOUTUBE_NAME = re.compile(r"[\w.·-]{1,35}")
_YOUTUBE_ID = re.compile(r"UC[A-Za-z0-9_-]{22}")
_NUMBER = re.compile(r"[1-9][0-9]{0,19}")


def canonical_host(text: str) -> str:
    """A host name in lower case and punycode, or empty when it can't be one.

    Args:
        text: ``Art.Example``, ``mühle.example``; no port. At least two labels are asked, and a
            last label that is no number, so addresses of single machines are refused.
    """
    host = text.strip().rstrip(".").lower()
    if not host or len(host) > 253:
        return ""
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii").lower()
        except UnicodeError:
            return ""
    return host if len(host) <= 253 and _DOMAIN.fullmatch(host) else ""


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", text.lower())


def _plain(pattern: str) -> Callable[[str], str]:
    """A grammar of one lower-case regular expression, with or without a leading @."""
    shape = re.compile(pattern)

    def key(text: str) -> str:
        bare = _fold(text.removeprefix("@"))
        return bare if shape.fullmatch(bare) else ""

    return key


def _bluesky(text: str) -> str:
    return canonical_host(text.removeprefix("@").removeprefix("at://"))


def _mastodon(text: str) -> str:
    name, at, host = text.removeprefix("acct:").removeprefix("@").partition("@")
    name, host = _fold(name), canonical_host(host)
    return f"{name}@{host}" if at and host and _FEDIVERSE_NAME.fullmatch(name) else ""


def _email(text: str) -> str:
    name, _at, host = text.removeprefix("mailto:").rpartition("@")
    host = canonical_host(host)
    return f"{_fold(name)}@{host}" if host and _EMAIL_NAME.fullmatch(name) else ""


def _linkedin(text: str) -> str:
    kind, slash, slug = text.partition("/")
    if not slash:
        kind, slug = "in", text.removeprefix("@")
    if kind not in _LINKEDIN_KINDS or not _LINKEDIN_SLUG.fullmatch(slug):
        return ""
    if set(slug) <= {".", "-"}:
        return ""
    return f"{kind}/{slug if _LINKEDIN_MEMBER.fullmatch(slug) else _fold(slug)}"


def _youtube(text: str) -> str:
    kind, slash, name = text.partition("/")
    if not slash:
        kind, name = "@", text.removeprefix("@")
    if kind not in ("@", "c", "user") or not _YOUTUBE_NAME.fullmatch(name) or set(name) <= {"."}:
        return ""
    return f"@{_fold(name)}" if kind == "@" else f"{kind}/{_fold(name)}"


def _facebook(text: str) -> str:
    bare = text.removeprefix("@").replace(".", "").lower()
    return bare if re.fullmatch(r"[a-z0-9]{5,60}", bare) and not bare.isdigit() else ""


def _substack(text: str) -> str:
    if text.startswith("@"):
        name = text[1:].lower()
        return f"@{name}" if re.fullmatch(r"[a-z0-9_-]{1,64}", name) else ""
    name = text.lower()
    return name if re.fullmatch(_LABEL, name) else ""


def _goodreads(text: str) -> str:
    kind, _colon, number = text.partition(":")
    return text if kind in ("author", "user") and _NUMBER.fullmatch(number) else ""


def _website(text: str) -> str:
    host, slash, path = text.partition("/")
    host = canonical_host(host).removeprefix("www.")
    path = path.strip("/")
    if not host or re.search(r"[\s\\?#<>\"\x00-\x1f]", path):
        return ""
    return f"{host}/{path}" if slash and path else host


_INSTAGRAM = r"(?!.*\.\.)(?!\.)[a-z0-9._]{1,35}(?<!\.)"

_KEYS: Mapping[Network, Callable[[str], str]] = {
    Network.X: _plain(r"[a-z0-9_]{1,20}"),
    Network.LINKEDIN: _linkedin,
    Network.INSTAGRAM: _plain(_INSTAGRAM),
    Network.THREADS: _plain(_INSTAGRAM),
    Network.BLUESKY: _bluesky,
    Network.MASTODON: _mastodon,
    Network.YOUTUBE: _youtube,
    Network.TIKTOK: _plain(r"(?!\.+$)[a-z0-9._]{1,29}(?<!\.)"),
    Network.GITHUB: _plain(r"[a-z0-9](?:[a-z0-9_]|-(?=[a-z0-9])){0,43}"),
    Network.FACEBOOK: _facebook,
    Network.MEDIUM: _plain(r"(?!\.+$)[a-z0-9_.-]{1,60}"),
    Network.SUBSTACK: _substack,
    Network.GOODREADS: _goodreads,
    Network.REDDIT: _plain(r"[a-z0-9_-]{2,25}"),
    Network.PINTEREST: _plain(r"[a-z0-9_]{2,35}"),
    Network.TWITCH: _plain(r"[a-z0-9_]{3,30}"),
    Network.TELEGRAM: _plain(r"[a-z0-9_]{4,37}"),
    Network.EMAIL: _email,
    Network.WEBSITE: _website,
    Network.BOOKS: lambda _text: "",
    Network.CONTACTS: lambda _text: "",
}

_IDS: Mapping[Network, re.Pattern[str]] = {
    Network.X: _NUMBER,
    Network.BLUESKY: _DID,
    Network.YOUTUBE: _YOUTUBE_ID,
    Network.FACEBOOK: re.compile(r"[1-9][0-9]{4,19}"),
    Network.MEDIUM: re.compile(r"[0-9a-f]{8,16}"),
    Network.SUBSTACK: _NUMBER,
}
"""The stable ids that a profile address can hold."""


def is_stable_id(network: Network, text: str) -> bool:
    """Whether a text is an id that addresses of the network can hold (not a handle)."""
    shape = _IDS.get(network)
    return shape is not None and shape.fullmatch(text) is not None


def identity_from_handle(network: Network, text: str) -> Identity | None:
    """The identity that a handle names on a network, or None when it cannot be a handle.

    Args:
        network: where the handle is used.
        text: with or without a leading ``@``. LinkedIn takes ``zoe`` and ``in/zoe``; YouTube
            ``@name``, ``c/name``, ``user/name`` and a channel id; Substack ``name`` (its
            address) and ``@name`` (its reader's handle, another name space); Goodreads
            ``author:1`` and ``user:1``; Bluesky a DID too.
    """
    bare = strip_marks(text).strip()
    if not bare or len(bare) > LONGEST_HANDLE:
        return None
    if network in (Network.BLUESKY, Network.YOUTUBE, Network.FACEBOOK) and is_stable_id(
        network, bare
    ):
        return Identity(network=network, remote_id=bare)
    key = _KEYS[network](bare)
    return Identity(network=network, key=key, handle=_shown(network, bare)) if key else None


def _shown(network: Network, bare: str) -> str:
    """The handle as it was written, in the form in which it is shown again."""
    shown = bare.removeprefix("acct:").removeprefix("mailto:").removeprefix("at://")
    if network is Network.LINKEDIN and "/" not in shown:
        return f"in/{shown.removeprefix('@')}"
    if network is Network.WEBSITE:
        return shown.strip("/")
    return shown.removeprefix("@")


def identity_from_id(network: Network, remote_id: str) -> Identity:
    """The identity that a network's own stable id names.

    Args:
        network: where the id belongs.
        remote_id: as exports hold it; an ``id:`` in front is dropped.
    """
    return Identity(network=network, remote_id=remote_id.strip().removeprefix("id:"))


def canonical(identity: Identity) -> str:
    """The one text by which an identity is compared within its network.

    Returns:
        The key; while there is none, the id: ``id:123`` for numbers, else as it stands
        (``did:plc:...``, ``UC...``).
    """
    if identity.key:
        return identity.key
    return f"id:{identity.remote_id}" if identity.remote_id.isdigit() else identity.remote_id
