"""LinkedIn's messages: both sides, so they are told.

The same message stands in exports of two forms. That of 2018 says the minute and the direction,
not the conversation, so a message that may stand in both is known by what both say; what it was
known by before is told too. Drafts, spam, advertisements and hidden members are left out. A message of mine to several is none
to each of them; a message of theirs in a group is theirs. Source: formats.md section 2.
"""

from __future__ import annotations

import datetime as dt
import hashlib

from app.core.handles import Network
from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction, Kind
from app.importers.dates import local_day, parse_instant
from app.importers.linkedin_cells import instant, name_key, wall_day
from app.importers.linkedin_people import (
    NOBODY,
    ORGANISATIONS,
    Directory,
    Party,
    recipients,
    sender,
)
from app.importers.linkedin_tables import Row
from app.importers.markup import is_markup, plain_text

_LAST_YEAR_OF_MINUTES = 2020
"""The last year of which an export without conversations can hold messages."""
_SPONSORED = '<p class="spinmail-quill-editor__spin-break">'


class Messages:
    """Turns the messages of one file into acts; counts equal ones, so that each has its own key.

    Args:
        directory: who is who.
        context: the user's zone.
    """

    def __init__(self, directory: Directory, context: ReadingContext) -> None:
        self._directory, self._context = directory, context
        self._seen: dict[str, int] = {}

    def row(self, row: Row, ref: RowRef) -> ImportedRow:
        """The act of one message, or why it is left out."""
        code = _refusal(row)
        if code:
            return LeftOut(ref=ref, code=code, what="interactions")
        other = self._other(row)
        if isinstance(other, str):
            return LeftOut(ref=ref, code=other, what="interactions")
        party, direction = other
        text = row.cell("date")
        at = instant(text)
        day = wall_day(text) if at is None else local_day(at, self._context.zone)
        if day is None:
            return LeftOut(ref=ref, code="undated", what="interactions")
        content = _content(row)
        words = plain_text(content) if is_markup(content) else content
        key, *former_keys = self._keys(row, party, direction, words)
        return ImportedInteraction(
            who=party.identity or self._directory.resolve(party.name),
            network=Network.LINKEDIN,
            kind=Kind.MESSAGE,
            direction=direction,
            day=day,
            at=at,
            remote_key=key,
            formerly=tuple((Kind.MESSAGE, former) for former in former_keys),
            ref=ref,
            name=party.name,
            text=words,
            told=True,
        )

    def _keys(self, row: Row, party: Party, direction: Direction, words: str) -> list[str]:
        """What a message is known by, then what it may have been known by before."""
        text, thread, name = row.cell("date"), row.cell("conversation id"), name_key(party.name)
        digest = _digest(f"{direction}|{_content(row)}")
        key = self._counted(f"{thread or name}:{text}:{digest}")
        at = parse_instant(text)
        if at is None or at.year > _LAST_YEAR_OF_MINUTES:
            return [key]
        plain = _digest(f"{direction}|{' '.join(words.split())}")
        keys = [self._counted(f"minute:{at:%Y-%m-%dT%H:%M}:{plain}"), key]
        return [*keys, self._counted(f"{name}:{_american(at)}:{digest}")] if thread else keys

    def _counted(self, key: str) -> str:
        self._seen[key] = self._seen.get(key, 0) + 1
        return key if self._seen[key] == 1 else f"{key}#{self._seen[key]}"

    def _other(self, row: Row) -> tuple[Party, Direction] | str:
        """The other side and the direction, or the code of why there is none."""
        directory = self._directory
        writer = sender(row)
        said = row.cell("direction").upper() if not row.cell("conversation id") else ""
        if not said and not directory.has_owner():
            return "unknown_owner"
        readers = recipients(row, directory)
        others = [one for one in readers if not directory.is_owner(one)]
        is_mine = directory.is_owner(writer) or (
            # an address of the owner's that has changed since: nobody writes to the owner here
            len(others) == len(readers) > 0 and name_key(writer.name) in directory.owner_names
        )
        if not (said == "OUTGOING" if said else is_mine):
            return self._refusal_of(writer) or (writer, Direction.INBOUND)
        if len(others) > 1:
            return "group_message"
        if not others:
            return "own_thread" if row.cell("to") else "hidden_member"
        return self._refusal_of(others[0]) or (others[0], Direction.OUTBOUND)

    def _refusal_of(self, party: Party) -> str:
        if party.identity is not None:
            return "organisation" if party.identity.key.startswith(ORGANISATIONS) else ""
        if name_key(party.name) in ("", NOBODY):
            return "hidden_member"
        return "same_name" if self._directory.is_shared(party.name) else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _american(at: dt.datetime) -> str:
    """An instant as exports of 2018 write it: ``10/12/18, 3:04 PM``."""
    return f"{at.month}/{at.day}/{at:%y}, {at.hour % 12 or 12}:{at:%M} {'AM' if at.hour < 12 else 'PM'}"


def _content(row: Row) -> str:
    return row.cell("content").replace("\r\n", "\n").strip()


def _refusal(row: Row) -> str:
    if "yes" in (
        row.cell("is message draft").casefold(),
        row.cell("is conversation draft").casefold(),
    ):
        return "draft"
    if row.cell("folder").upper() == "SPAM":
        return "spam"
    return "sponsored" if row.cell("content").startswith(_SPONSORED) else ""
