"""vCard 4: people for address books, each account as a profile of its own.

Knows the fields of RFC 6350 and RFC 9554. A date without its year is said without it; which of
several words of a name is the family's nobody knows, so that a name stands whole. An account
known by name only, or by an id for which its network has no address, is in the JSON file only.
Refuses to know where people come from, and which of their notes may leave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.handles import NAME_KEY
from app.core.networks import Identity, Network, identity_from_handle, profile_url
from app.core.occasions import Occasion
from app.exporters.content_lines import bare, escaped, lines_bytes, quoted

_BIRTHDAYS = frozenset({"birthday", "geburtstag", "anniversaire", "cumpleaños", "compleanno"})
_ANNIVERSARIES = frozenset({"anniversary", "wedding anniversary", "wedding day", "hochzeitstag"})
"""What an occasion may be called to be the one day that a card has a field for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as a card says them.

    Args:
        uid: the program's own, for ``UID``.
        emails: without ``mailto:``, the first one first.
        identities: their accounts; those of e-mail and websites too.
        notes: those that may leave.
    """

    uid: str
    name: str
    company: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    identities: tuple[Identity, ...] = ()
    tags: tuple[str, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    notes: tuple[str, ...] = ()


def cards_bytes(people: Iterable[Person], made: dt.datetime) -> bytes:
    """Cards one after the other.

    Args:
        made: when they are written, aware.
    """
    return lines_bytes(line for person in people for line in _card(person, made))


def _card(person: Person, made: dt.datetime) -> Iterator[str]:
    name = escaped(person.name.strip()) or person.uid
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID;VALUE=text:{person.uid}"
    yield f"REV:{made.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    yield f"FN:{name}"
    yield f"N:;{name};;;"
    if person.company.strip():
        yield f"ORG:{escaped(person.company.strip())}"
    if person.title.strip():
        yield f"TITLE:{escaped(person.title.strip())}"
    yield from _emails(person)
    for identity in person.identities:
        yield from _profile(identity)
    if person.tags:
        yield "CATEGORIES:" + ",".join(escaped(tag) for tag in person.tags)
    yield from _dates(person.occasions)
    for note in person.notes:
        yield f"NOTE:{escaped(note)}"
    yield "END:VCARD"


def _emails(person: Person) -> Iterator[str]:
    own = (one.key for one in person.identities if one.network is Network.EMAIL)
    by_key = {email.strip().casefold(): email.strip() for email in (*own, *person.emails)}
    for email in by_key.values():
        if email:
            yield f"EMAIL:{escaped(email)}"


def _profile(identity: Identity) -> Iterator[str]:
    network = identity.network
    address = bare(profile_url(identity))
    if network is Network.EMAIL or not address:
        return
    if network is Network.WEBSITE:
        yield f"URL:{address}"
        return
    user = _user(identity)
    said = f";USERNAME={quoted(user)}" if user else ""
    yield f"SOCIALPROFILE;SERVICE-TYPE={network.value}{said}:{address}"


def _user(identity: Identity) -> str:
    """The handle as it is shown if it names the same account, else its key; empty for an id."""
    if not identity.key or identity.key.startswith(NAME_KEY):
        return ""
    for text in (identity.handle, identity.key):
        read = identity_from_handle(identity.network, text)
        if read is not None and read.key == identity.key:
            return text
    return ""


def _dates(occasions: Iterable[Occasion]) -> Iterator[str]:
    """A birthday and an anniversary in fields of their own; others labelled as Apple does."""
    given: set[str] = set()
    number = 0
    for one in occasions:
        field = _field_of(one.name)
        if field and field not in given:
            given.add(field)
            yield f"{field}:{_day(one)}"
            continue
        number += 1
        yield f"item{number}.X-ABDATE;VALUE=date-and-or-time:{_day(one)}"
        yield f"item{number}.X-ABLABEL:{escaped(one.name)}"


def _field_of(name: str) -> str:
    folded = " ".join(name.casefold().split())
    if folded in _BIRTHDAYS:
        return "BDAY"
    return "ANNIVERSARY" if folded in _ANNIVERSARIES else ""


def _day(occasion: Occasion) -> str:
    """``19850412``, or ``--0412`` where nobody knows the year (RFC 6350, 4.3.1)."""
    year = "--" if occasion.year is None else f"{occasion.year:04}"
    return f"{year}{occasion.month:02}{occasion.day:02}"
