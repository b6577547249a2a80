"""Networks, handle grammar, and profile URL <-> identity.

Knows how each network names a person and how its profile addresses look. Refuses to know
people (`people`) and never asks a network anything: all is decided from the text alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Network(StrEnum):
    """Where somebody can be met."""

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
