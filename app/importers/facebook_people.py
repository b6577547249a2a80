"""The lists of a Facebook export as rows: friends, requests, who is followed, who follows.

A friend is a connection with a date, no act. A request that is sent or received is an invitation.
People are names (see `facebook_names`). Source: formats.md section 5.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.core.folding import named_identity
from app.core.handles import Identity, Network
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.people import sort_name
from app.importers.container import Member
from app.importers.dates import local_day, parse_epoch
from app.importers.facebook_files import Role, is_wrapper, role_of_wrapper
from app.importers.facebook_names import GONE, Names
from app.importers.facebook_pages import page_entries
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_text import repaired

RELATIONS: dict[Role, Relation] = {
    Role.FRIENDS: Relation.CONNECTED,
    Role.REMOVED: Relation.UNFOLLOWED,
    Role.SENT: Relation.REQUESTED,
    Role.RECEIVED: Relation.REQUESTS_YOU,
    Role.FOLLOWING: Relation.FOLLOWING,
    Role.FOLLOWERS: Relation.FOLLOWER,
}
_LEFT_OUT = {Role.REJECTED: "declined", Role.PAGES: "organisation"}
LISTS = frozenset({*RELATIONS, *_LEFT_OUT})
"""Roles whose records each name one person or page."""

_DATED = frozenset({Role.FRIENDS, Role.FOLLOWING, Role.FOLLOWERS})
_ACTS: dict[Role, tuple[Kind, Direction, str]] = {
    Role.REMOVED: (Kind.UNFOLLOW, Direction.OUTBOUND, "unfollow"),
    Role.SENT: (Kind.INVITATION, Direction.OUTBOUND, "invitation"),
    Role.RECEIVED: (Kind.INVITATION, Direction.INBOUND, "invited"),
    Role.FOLLOWING: (Kind.FOLLOW, Direction.OUTBOUND, "follow"),
    Role.FOLLOWERS: (Kind.FOLLOW, Direction.INBOUND, "follower"),
}
_UNTOLD = frozenset({Kind.FOLLOW, Kind.UNFOLLOW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One entry of a list, as far as its record says.

    Args:
        second: when, since 1970; with ``is_day`` midnight of the day that a page shows.
    """

    name: str = ""
    second: int = 0
    email: str = ""
    is_day: bool = False

    @property
    def at(self) -> dt.datetime | None:
        """When, aware UTC; None for no date, and where only the day is known."""
        return None if self.is_day else parse_epoch(self.second)

    def day(self, zone: dt.tzinfo) -> dt.date | None:
        """The user's calendar day."""
        at = parse_epoch(self.second)
        return None if at is None else at.date() if self.is_day else local_day(at, zone)


def listed_in(member: Member, role: Role) -> Iterator[tuple[Role, Listed | str, int]]:
    """What each record of a list is: the list, the entry or the code of why there is none, item.

    Args:
        member: a file of lists.
        role: what the file is; a wrapper inside that says something else wins.
    """
    if member.name.endswith(".html"):
        yield from ((role, entry, number) for number, entry in enumerate(_page(member), 1))
        return
    for record in records(member, is_wrapper):
        actual = role_of_wrapper(record.wrapper) or role
        value = repaired(record.value)
        if record.is_damage:
            yield actual, record.damage, record.number
        elif not isinstance(value, dict):
            yield actual, "unreadable_row", record.number
        elif "string_list_data" in value:
            for part in map(as_map, as_list(value.get("string_list_data")) or [{}]):
                second = second_of(part.get("timestamp"))
                name = as_text(part.get("value")) or as_text(value.get("title"))
                yield actual, Listed(name=name.strip(), second=second), record.number
        else:
            yield actual, _listed(value), record.number


def _page(member: Member) -> Iterator[Listed | str]:
    is_empty = True
    for name, day in page_entries(member):
        is_empty = False
        midnight = dt.datetime.combine(day or dt.date(1970, 1, 1), dt.time(), dt.UTC)
        yield Listed(name=name, second=int(midnight.timestamp()), is_day=True)
    if is_empty:
        yield "unreadable_file"


def _listed(record: Mapping[str, object]) -> Listed:
    contact = as_text(record.get("contact_info")).strip()
    return Listed(
        name=(as_text(record.get("name")) or as_text(record.get("title"))).strip(),
        second=second_of(record.get("timestamp")),
        email=contact if "@" in contact[1:] and not contact.startswith("@") else "",
    )


def second_of(value: object) -> int:
    """A time stamp in whole seconds; 0 for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0
    return int(value) if parse_epoch(value) is not None else 0


def note_names(member: Member, role: Role, names: Names) -> None:
    """Remember who is in a list, so that people of one name can be kept apart."""
    found: dict[Role, dict[str, Counter[int]]] = {}
    for actual, entry, _number in listed_in(member, role):
        if isinstance(entry, Listed) and entry.name and actual in RELATIONS:
            stamps = found.setdefault(actual, {}).setdefault(sort_name(entry.name), Counter())
            stamps[entry.second] += 1
    for actual, rows in found.items():
        names.add_list(actual, rows)


def list_rows(
    member: Member, role: Role, names: Names, context: ReadingContext
) -> Iterator[ImportedRow]:
    """The rows of one list, in its order.

    Args:
        member: the file.
        role: what it is.
        names: settled.
        context: the user's zone.
    """
    taken: Counter[tuple[str, int]] = Counter()
    for actual, entry, number in listed_in(member, role):
        ref = RowRef(file=member.path, line=number)
        code = entry if isinstance(entry, str) else _refusal(actual, entry, names)
        if isinstance(entry, str) or code:
            yield LeftOut(ref=ref, code=code)
            continue
        who = names.who(actual, entry.name, entry.second, taken)
        if isinstance(who, str):
            yield LeftOut(ref=ref, code=who)
        else:
            yield from _person_rows(actual, entry, who, ref, context)


def _refusal(role: Role, entry: Listed, names: Names) -> str:
    if role in _LEFT_OUT:
        return _LEFT_OUT[role]
    if entry.name.casefold() in GONE:
        return "deleted_account"
    if not entry.name:
        return "unknown_person"
    if names.is_owner(entry.name):
        return "own_account"
    is_back = role is Role.REMOVED and names.is_listed(entry.name, Role.FRIENDS, Role.FOLLOWING)
    return "same_name" if is_back else ""


def _person_rows(
    role: Role, entry: Listed, who: Identity | None, ref: RowRef, context: ReadingContext
) -> Iterator[ImportedRow]:
    at, day = entry.at, entry.day(context.zone)
    yield ImportedPerson(
        identities=() if who is None else (who,),
        network=Network.FACEBOOK,
        relation=RELATIONS[role],
        ref=ref,
        name=entry.name,
        since=day if role in _DATED else None,
        since_at=at if role in _DATED else None,
        email=entry.email,
    )
    if role not in _ACTS or day is None:
        return
    kind, direction, word = _ACTS[role]
    if entry.is_day and kind is Kind.INVITATION:
        return  # its key is its second, which a page does not show: JSON would tell it again
    key = (who or named_identity(Network.FACEBOOK, entry.name)).key
    stamp = f":{entry.second}" if kind is Kind.INVITATION else ""
    yield ImportedInteraction(
        who=who,
        network=Network.FACEBOOK,
        kind=kind,
        direction=direction,
        day=day,
        at=at,
        remote_key=f"{word}:{key}{stamp}",
        ref=ref,
        name=entry.name,
        told=direction is Direction.INBOUND or kind not in _UNTOLD,
    )
