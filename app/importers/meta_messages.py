"""One line of a message thread of Meta's: what Instagram and Facebook write alike.

Knows the record of a message, which lines the network wrote itself, which are a reaction, and by
what keys a line is known. Refuses to know who is who. Source: formats.md sections 3 and 5.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.core.interactions import Direction, Kind
from app.importers.dates import parse_epoch
from app.importers.json_records import as_map, as_text
from app.importers.meta_rows import fingerprint
from app.importers.meta_threads import ThreadKeys

_AUTOMATIC = re.compile(
    r"You are now connected on Messenger\W*|Say hi to your new Facebook friend, .{1,100}"
    r"|You can now (?:message and )?call each other.{0,120}"
    r"|You missed an? (?:\w+ )?call(?: from .{1,100})?|.{1,100} missed (?:your|an?) (?:\w+ )?call\W*"
)
_REACTED = re.compile(
    r"(?:Reacted \S{1,16} to (?:your|their|his|her|my|a) message|Liked (?:a|your) message)\s*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What a record of a thread says.

    Args:
        stamp: as written; part of its key.
        at: None where the record is not dated.
        link: what is shared, as written (exports are hostile).
        code: why it is no message; empty if it is one.
    """

    sender: str
    stamp: object
    at: dt.datetime | None
    text: str
    link: str
    code: str

    @property
    def kind(self) -> Kind:
        """A reaction stands among the messages, in the network's own words."""
        return Kind.LIKE if _REACTED.fullmatch(self.text) else Kind.MESSAGE

    def keys(
        self, thread: ThreadKeys, direction: Direction
    ) -> tuple[str, tuple[tuple[Kind, str], ...]]:
        """The line's key, and the kinds and keys by which it may be known since formerly."""
        mark = f"{self.stamp}:{fingerprint(f'{direction}|{self.text}|{self.link}')}"
        all_keys = [f"{one}:{mark}" for one in dict.fromkeys((thread.key, *thread.formerly))]
        kinds = dict.fromkeys((self.kind, Kind.MESSAGE))  # reactions were messages once
        named = [(kind, key) for key in all_keys for kind in kinds]
        return named[0][1], tuple(named[1:])


def line_in(message: Mapping[str, object]) -> Line:
    """The line of a record, mended where it needs to be."""
    stamp = message.get("timestamp_ms", message.get("timestamp"))
    at = parse_epoch(stamp, is_milliseconds=True) if isinstance(stamp, (int, float)) else None
    shared = as_map(message.get("share"))
    text = as_text(message.get("content")) or as_text(message.get("text"))
    text = text or as_text(shared.get("share_text"))
    code = ""
    if at is None:
        code = "unreadable_row"
    elif message.get("isUnsent") is True or message.get("is_unsent") is True:
        code = "unsent"
    elif "call_duration" in message or _AUTOMATIC.fullmatch(text):
        code = "automatic"
    return Line(
        sender=as_text(message.get("sender_name")) or as_text(message.get("senderName")),
        stamp=stamp,
        at=at,
        text=text,
        link=as_text(shared.get("link")),
        code=code,
    )
