"""The user's time zone, by its name where the system tells it."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_SYSTEM_ZONE = Path("/etc/localtime")


def local_zone() -> dt.tzinfo:
    """The zone of this computer, with its summer times; a fixed offset where it has no name.

    Looks at ``TZ`` and at what ``/etc/localtime`` links to; else takes the present offset.
    """
    for name in (os.environ.get("TZ", "").lstrip(":"), _linked_zone()):
        if name:
            try:
                return ZoneInfo(name)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return dt.datetime.now(dt.UTC).astimezone().tzinfo or dt.UTC  # noqa: TID251 - asks for a zone


def _linked_zone() -> str:
    try:
        target = str(_SYSTEM_ZONE.readlink())
    except OSError:
        return ""
    _, _, name = target.partition("zoneinfo/")
    return name
