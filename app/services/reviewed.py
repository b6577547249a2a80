"""Whether everybody was looked at today, told without reading the rules.

Most commands come after the first of a day, and reading rules takes longer than what they do.
The program's own rules are known by a digest of their text; where the user has rules too, nothing
is said here and they are read. Refuses to know what a review does (`review`).
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Protocol

from app import __version__

USER_FILE = "rules.toml"
LAST_GOOD_FILE = "rules.last-good.toml"
"""A copy of the user's file as it last could be used; needed when the program starts anew."""

REVIEWED_ON = "reviewed_on"
"""Setting that keeps the date of the last review of everybody."""

REVIEWED_FROM = "reviewed_from"
"""Setting that keeps the digest of the rules' text that it went by; empty with the user's own."""


class Kept(Protocol):
    """Where settings are read."""

    def setting(self, name: str) -> str | None:
        """A value kept in the workspace."""


def digest_of(text: str) -> str:
    """The digest of the program's own rules, as this version of the program reads them."""
    from hashlib import blake2b  # the window opens without it

    return blake2b(text.encode(), digest_size=16, person=__version__.encode()[:16]).hexdigest()


def is_reviewed(kept: Kept, today: dt.date, default: Path, config: Path) -> bool:
    """Whether it is sure that everybody was looked at today by the rules in force.

    Args:
        default: the program's own rules.
        config: the folder in which the user's may be.
    """
    if any((config / name).exists() for name in (USER_FILE, LAST_GOOD_FILE)):
        return False
    is_today = kept.setting(REVIEWED_ON) == today.isoformat()
    return is_today and kept.setting(REVIEWED_FROM) == digest_of(
        default.read_text(encoding="utf-8")
    )
