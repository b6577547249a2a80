"""Reddit's messages and chats: who wrote to whom, and who of them the owner is.

No table says who the owner is, unless the statistics do: it is the one who is in every message,
or, of two, the one who is not among the friends. Both sides are in it, so messages are told.
Source: formats.md section 13.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from urllib.parse import urlsplit

from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network, identity_from_handle
from app.importers.dates import local_day, parse_instant

Row = Mapping[str, str]
Who = Identity | str
"""Somebody, or the code of why nobody."""

_GONE = frozenset({"[deleted]", "deleted", "[removed]"})
_ROBOTS = frozenset({"reddit", "automoderator", "welcomebot", "moderator"})


class Conversations:
    """What the tables together say about who wrote to whom.

    Args:
        context: the user's zone.
    """

    def __init__(self, context: ReadingContext) -> None:
        self._context = context
        self._friends: set[str] = set()
        self._talks: Counter[frozenset[str]] = Counter()
        self._channels: dict[str, set[str]] = {}
        self._owner = ""

    def note_owner(self, name: str) -> None:
        """Remember what the statistics say."""
        self._owner = _key(name)

    def note_friend(self, name: str) -> None:
        """Remember a friend, who can't be the owner."""
        self._friends.add(_key(name))

    def note_message(self, row: Row) -> None:
        """Remember between which two a message went."""
        pair = frozenset(filter(None, (_key(row.get("from", "")), _key(row.get("to", "")))))
        if len(pair) == 2:
            self._talks[pair] += 1

    def note_chat(self, row: Row) -> None:
        """Remember who wrote in a channel."""
        name = _key(row.get("username", ""))
        if name:
            self._channels.setdefault(row.get("channel_url", ""), set()).add(name)

    def settle(self) -> None:
        """Find the owner, if no table has said it."""
        if self._owner:
            return
        counts: Counter[str] = Counter()
        pairs = [*self._talks, *(frozenset(names) for names in self._channels.values())]
        pairs = [pair for pair in pairs if len(pair) > 1 and not pair & _ROBOTS]
        for pair in pairs:
            counts.update(pair - self._friends)
        best = counts.most_common(2)
        if best and (len(best) == 1 or best[0][1] > best[1][1]):
            self._owner = best[0][0]

    def who(self, name: str) -> Who:
        """Somebody other than the owner, or the code of why nobody."""
        text = name.strip().removeprefix("/u/").removeprefix("u/")
        if not text or text.casefold() in _GONE:
            return "deleted_account"
        if text.casefold() in _ROBOTS or text.startswith(("/r/", "r/", "#")):
            return "not_a_person"
        found = identity_from_handle(Network.REDDIT, text)
        if found is None:
            return "unreadable_row"
        return "own_account" if found.key == self._owner else found

    def message_row(self, row: Row, ref: RowRef) -> ImportedRow:
        """One row of ``messages.csv``."""
        sender, receiver = row.get("from", ""), row.get("to", "")
        is_mine = _key(sender) == self._owner
        code = "" if self._owner in (_key(sender), _key(receiver)) else "unknown_owner"
        who = self.who(receiver if is_mine else sender)
        if not self._owner or (code and isinstance(who, Identity)):
            return LeftOut(ref=ref, code="unknown_owner", what="interactions")
        return self._act(
            who,
            ref,
            is_mine=is_mine,
            date=row.get("date", ""),
            key=row.get("id", ""),
            text=row.get("body") or row.get("subject", ""),
            url=_own_address(row.get("permalink", "")),
        )

    def chat_row(self, row: Row, ref: RowRef) -> ImportedRow:
        """One row of ``chat_history.csv``; the other is whoever else wrote in the channel."""
        names = self._channels.get(row.get("channel_url", ""), set()) | {self._owner}
        others = sorted(names - {self._owner, ""})
        if not self._owner or len(others) != 1:
            code = "unknown_person" if self._owner and not others else "group_message"
            code = code if self._owner else "unknown_owner"
            return LeftOut(ref=ref, code=code, what="interactions")
        return self._act(
            self.who(others[0]),
            ref,
            is_mine=_key(row.get("username", "")) == self._owner,
            date=row.get("created_at", ""),
            key=row.get("message_id", ""),
            text=row.get("message", ""),
        )

    def _act(
        self,
        who: Who,
        ref: RowRef,
        *,
        is_mine: bool,
        date: str,
        key: str,
        text: str,
        url: str = "",
    ) -> ImportedRow:
        at = parse_instant(date)
        if isinstance(who, str) or at is None:
            code = "undated" if isinstance(who, Identity) else who
            code = "own_thread" if code == "own_account" else code
            return LeftOut(ref=ref, code=code, what="interactions")
        return ImportedInteraction(
            who=who,
            network=Network.REDDIT,
            kind=Kind.MESSAGE,
            direction=Direction.OUTBOUND if is_mine else Direction.INBOUND,
            day=local_day(at, self._context.zone),
            at=at,
            remote_key=key or f"{who.key}:{at.isoformat()}",
            ref=ref,
            text=text,
            url=url,
            told=True,
        )


def _key(name: str) -> str:
    """A name in the form in which it is compared; empty for what is no account."""
    found = identity_from_handle(Network.REDDIT, name.strip().removeprefix("/u/"))
    return found.key if found is not None else ""


def _own_address(url: str) -> str:
    """The address if it is one of Reddit's own, else empty (exports are hostile)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    is_ours = f".{host}".endswith(".reddit.com") and parts.scheme in ("https", "http")
    return url if is_ours else ""
