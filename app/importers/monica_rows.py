"""Contacts of Monica as rows: who they are, what was noted, what happened, each with its date.

Knows what Monica's records mean here. An activity or a call is a meeting unless its type says that
it was written; a conversation is messages of both sides. What there is no place for (debts,
gifts, pets, relationships) is counted as left out. Refuses JSON (`monica_records`).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
from app.core.networks import Identity, Network, identity_from_url
from app.importers.contact_details import Details
from app.importers.contacts import Contact, contact_rows, identity_on, plain_name
from app.importers.dates import local_day, parse_day, parse_instant
from app.importers.json_records import as_list, as_map, as_text
from app.importers.monica_records import collections, properties, text_of
from app.importers.tally import INTERACTIONS
from app.words.particulars import contact_name

_WRITTEN = re.compile(r"(?i)e-?mail|messag|letter|\bsms\b|\btext|chat|postcard|brief|lettre|carta")
_NOTES = (
    ("note", ("body",), "created_at"),
    ("reminder", ("title", "description"), "initial_date"),
    ("task", ("title", "description"), "created_at"),
    ("life_event", ("name", "note"), "happened_at"),
)
"""Records that become notes: the fields of their text, and the one that dates them."""

_NO_PLACE = ("debt", "gift", "pet")


@dataclass(slots=True)
class Account:
    """All that an export holds, by uuid where records point to each other."""

    contacts: list[tuple[int, Mapping[str, object]]] = field(default_factory=list)
    activities: dict[str, Mapping[str, object]] = field(default_factory=dict)
    field_types: dict[str, Mapping[str, object]] = field(default_factory=dict)
    activity_types: dict[str, Mapping[str, object]] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date of a record: the day, and the instant if the export holds one."""

    day: dt.date
    at: dt.datetime | None = None


def when(value: object, zone: dt.tzinfo) -> When | None:
    """When a record says it was.

    Args:
        value: ``2024-02-10T00:00:00.000000Z`` (midnight is how Monica writes a day: no zone
            shifts it), ``2024-02-10T18:30:00Z``, ``2024-02-10``.
        zone: the user's.
    """
    text = as_text(value)
    at = parse_instant(text)
    if at is None:
        day = parse_day(text)
        return None if day is None else When(day=day)
    if at.time() == dt.time():
        return When(day=at.date())
    return When(day=local_day(at, zone), at=at)


def identity_of(uuid: str, name: str) -> Identity:
    """The stable identity of a contact: Monica's own id."""
    return Identity(network=Network.CONTACTS, remote_id=f"monica:{uuid}", handle=name)


def account_rows(account: Account, file: str, context: ReadingContext) -> Iterator[ImportedRow]:
    """The rows of a whole export.

    Args:
        account: its records.
        file: its name, for references.
        context: the user's zone.

    Yields:
        Each contact once, each note, each act; a `LeftOut` for what is not taken in.
    """
    taken: list[tuple[int, Mapping[str, object], Identity]] = []
    contacts: list[Contact] = []
    for number, record in account.contacts:
        ref = RowRef(file=file, line=number)
        uuid = as_text(record.get("uuid"))
        code = _not_taken(record, uuid, account)
        if code:
            yield LeftOut(ref=ref, code=code)
            continue
        contact = _contact(number, record, uuid, account)
        contacts.append(contact)
        taken.append((number, record, identity_of(uuid, contact.name)))
    yield from contact_rows(contacts, file)
    for number, record, identity in taken:
        ref = RowRef(file=file, line=number)
        yield from _Happenings(identity, account, ref, context.zone).rows(record)
    yield from _activities_of_nobody(account, file)


def _not_taken(record: Mapping[str, object], uuid: str, account: Account) -> str:
    if not uuid:
        return "unreadable_row"
    if uuid in account.own:
        return "own_account"
    return "deceased" if properties(record).get("is_dead") is True else ""


def _contact(number: int, record: Mapping[str, object], uuid: str, account: Account) -> Contact:
    facts = properties(record)
    parts = (as_text(facts.get(name)) for name in ("first_name", "middle_name", "last_name"))
    name = plain_name(" ".join(part for part in parts if part)) or plain_name(
        as_text(facts.get("nickname"))
    )
    tags = [as_text(tag).strip() for tag in as_list(facts.get("tags"))]
    if facts.get("is_active") is False:
        tags.append("archived")
    profiles: list[Identity] = []
    emails: list[str] = []
    sites: list[tuple[str, str]] = []
    details = Details()
    _keep_birthday(as_map(facts.get("birthdate")), details)
    details.nickname(as_text(facts.get("nickname")))
    for value in collections(record).get("contact_field", []):
        _sort_field(properties(value), account, profiles, emails, sites, details)
    for value in collections(record).get("address", []):
        _keep_address(properties(value), details)
    return Contact(
        line=number,
        name=name,
        profiles=(*dict.fromkeys(profiles), identity_of(uuid, name)),
        emails=tuple(dict.fromkeys(emails)),
        sites=tuple(sites),
        company=as_text(facts.get("company")),
        headline=as_text(facts.get("job")),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        note=text_of(facts, "description", "food_preferences"),
        details=details,
    )


def _sort_field(
    facts: Mapping[str, object],
    account: Account,
    profiles: list[Identity],
    emails: list[str],
    sites: list[tuple[str, str]],
    details: Details,
) -> None:
    """Put one contact field where it belongs: an e-mail address, an account, a website, a detail."""
    text = as_text(facts.get("data")).strip()
    kind = account.field_types.get(as_text(facts.get("type")), {})
    service = as_text(kind.get("name"))
    if as_text(kind.get("type")) == "email" or as_text(kind.get("protocol")) == "mailto:":
        emails.append(text)
    elif (found := identity_on(service, text)) is not None:
        profiles.append(found)
    elif text.startswith(("http:", "https:")) and identity_from_url(text) is None:
        sites.append((text, service))
    elif as_text(kind.get("type")) == "phone" or as_text(kind.get("protocol")) == "tel:":
        details.phone(text, service)
    else:
        details.other(service or contact_name(), text)


def _keep_birthday(birthdate: Mapping[str, object], details: Details) -> None:
    """A birthday; one that was reckoned from an age says no day."""
    text = as_text(birthdate.get("date"))
    if text and birthdate.get("is_age_based") is not True:
        is_unknown = birthdate.get("is_year_unknown") is True
        details.birthday(f"--{text[5:10]}" if is_unknown else text)


def _keep_address(facts: Mapping[str, object], details: Details) -> None:
    parts = [as_text(facts.get(name)) for name in ("street", "postal_code", "city", "province")]
    country = as_text(as_map(facts.get("country")).get("name")) or as_text(facts.get("country"))
    town = ", ".join(part for part in (parts[2], country) if part)
    whole = ", ".join(part for part in (*parts, country) if part)
    details.address(whole, as_text(facts.get("name")), place=town)


class _Happenings:
    """The notes and acts of one contact."""

    def __init__(self, who: Identity, account: Account, ref: RowRef, zone: dt.tzinfo) -> None:
        self._who, self._account, self._ref, self._zone = who, account, ref, zone
        self._uuid = who.remote_id.removeprefix("monica:")

    def rows(self, record: Mapping[str, object]) -> Iterator[ImportedRow]:
        """All of them, and what there is no place for."""
        inside = collections(record)
        for kind, names, dated in _NOTES:
            for value in inside.get(kind, []):
                yield self._note(as_map(value), names, dated)
        yield from self._first_met(properties(record))
        for number, value in enumerate(inside.get("call", []), 1):
            yield self._call(as_map(value), number)
        for value in inside.get("activity", []):
            yield self._activity(as_text(value))
        for value in inside.get("conversation", []):
            yield from self._conversation(as_map(value))
        count = sum(len(inside.get(kind, [])) for kind in _NO_PLACE)
        if count:
            yield LeftOut(ref=self._ref, code="no_place", count=count, what=INTERACTIONS)

    def _note(self, record: Mapping[str, object], names: Sequence[str], dated: str) -> ImportedRow:
        facts = properties(record)
        text = text_of(facts, *names)
        if not text:
            return LeftOut(ref=self._ref, code="unreadable_row", what=INTERACTIONS)
        date = when(facts.get(dated) or record.get(dated), self._zone)
        return ImportedPerson(
            identities=(self._who,),
            network=Network.CONTACTS,
            relation=Relation.NOTED,
            ref=self._ref,
            note=text,
            note_day=None if date is None else date.day,
        )

    def _first_met(self, facts: Mapping[str, object]) -> Iterator[ImportedRow]:
        met = as_map(facts.get("first_met_date"))
        is_known = met.get("is_year_unknown") is not True and met.get("is_age_based") is not True
        date = when(met.get("date"), self._zone) if is_known else None
        if date is not None:
            yield self._act(Kind.MEETING, date, f"first_met:{self._uuid}")

    def _call(self, record: Mapping[str, object], number: int) -> ImportedRow:
        facts = properties(record)
        date = when(facts.get("called_at"), self._zone)
        key = as_text(record.get("uuid")) or f"{self._uuid}:{number}:{facts.get('called_at')}"
        is_theirs = facts.get("contact_called") is True
        return self._act(
            Kind.MEETING, date, f"call:{key}", text=text_of(facts, "content"), is_theirs=is_theirs
        )

    def _activity(self, uuid: str) -> ImportedRow:
        record = self._account.activities.get(uuid)
        if record is None:
            return LeftOut(ref=self._ref, code="unreadable_row", what=INTERACTIONS)
        facts = properties(record)
        kind = self._account.activity_types.get(as_text(facts.get("type")), {})
        named = f"{as_text(kind.get('name'))} {as_text(kind.get('translation_key'))}"
        return self._act(
            Kind.MESSAGE if _WRITTEN.search(named) else Kind.MEETING,
            when(facts.get("happened_at"), self._zone),
            f"activity:{uuid}:{self._uuid}",
            text=text_of(facts, "summary", "description"),
        )

    def _conversation(self, record: Mapping[str, object]) -> Iterator[ImportedRow]:
        facts = properties(record)
        for value in as_list(facts.get("messages")):
            message = as_map(value)
            said = properties(message)
            text = as_text(said.get("content"))
            is_mine = said.get("written_by_me") in (True, 1, "1")
            written = said.get("written_at") or facts.get("happened_at")
            plain = f"{self._uuid}|{written}|{is_mine}|{text}"
            digest = hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=12).hexdigest()
            yield self._act(
                Kind.MESSAGE,
                when(written, self._zone),
                f"message:{as_text(message.get('uuid')) or digest}",
                text=text,
                is_theirs=not is_mine,
            )

    def _act(
        self,
        kind: Kind,
        date: When | None,
        remote_key: str,
        *,
        text: str = "",
        is_theirs: bool = False,
    ) -> ImportedRow:
        if date is None:
            return LeftOut(ref=self._ref, code="undated", what=INTERACTIONS)
        return ImportedInteraction(
            who=self._who,
            network=Network.CONTACTS,
            kind=kind,
            direction=Direction.INBOUND if is_theirs else Direction.OUTBOUND,
            day=date.day,
            at=date.at,
            remote_key=remote_key,
            ref=self._ref,
            text=text,
            told=True,
        )


def _activities_of_nobody(account: Account, file: str) -> Iterator[ImportedRow]:
    """Activities that no contact takes part in any more."""
    shared = {
        as_text(uuid)
        for _number, record in account.contacts
        for uuid in collections(record).get("activity", [])
    }
    count = sum(uuid not in shared for uuid in account.activities)
    if count:
        yield LeftOut(ref=RowRef(file=file), code="unknown_person", count=count, what=INTERACTIONS)
