"""vCard 2.1, 3 and 4: contacts with every profile that their fields name.

Knows the fields of Apple, Google, Nextcloud, Evolution and RFC 9554 for accounts (formats.md
section 12). Refuses lines and encodings (`vcard_lines`), and what makes two contacts one
(`contacts`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.cards import UID_ID
from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.networks import Identity, identity_from_url, website_from_url
from app.core.progress import Progress
from app.importers.contact_details import Details
from app.importers.contacts import (
    SYSTEM_GROUPS,
    Contact,
    account_at,
    contact_rows,
    identity_on,
    is_of_work,
    plain_name,
)
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.people_columns import network_of_word
from app.importers.text import decode
from app.importers.vcard_lines import Card, Line, read_cards
from app.words.particulars import anniversary_name

MAX_CARDS = 100_000
"""Cards of one file that are read; address books of whole companies have fewer."""

_SERVICES = (
    "TWITTER", "FACEBOOK", "INSTAGRAM", "LINKEDIN", "MASTODON", "BLUESKY", "GITHUB", "TELEGRAM",
    "YOUTUBE", "TIKTOK", "REDDIT", "MEDIUM", "PINTEREST", "TWITCH", "THREADS",
)  # fmt: skip
_MESSENGERS = {
    "X-SKYPE": "Skype", "X-SKYPE-USERNAME": "Skype", "X-JABBER": "Jabber", "X-XMPP": "XMPP",
    "X-GTALK": "Google Talk", "X-GOOGLE-TALK": "Google Talk", "X-AIM": "AIM", "X-ICQ": "ICQ",
    "X-MSN": "MSN", "X-YAHOO": "Yahoo", "X-QQ": "QQ", "X-GADUGADU": "Gadu-Gadu",
    "X-GROUPWISE": "GroupWise", "X-MATRIX": "Matrix", "X-SIGNAL": "Signal",
    "X-WHATSAPP": "WhatsApp", "X-DISCORD": "Discord",
}  # fmt: skip
"""Fields of services that are no network of ours, and what these are called."""
_DETAILS = (
    "TEL",
    "BDAY",
    "ANNIVERSARY",
    "ADR",
    "NICKNAME",
    "X-ABDATE",
    "X-ABRELATEDNAMES",
    "RELATED",
)
"""Fields that say more of somebody than who it is."""

_OWN_FIELDS = {f"X-{service}": service.lower() for service in _SERVICES}
_FIELDS = frozenset(
    {
        "FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "URL", "IMPP", "X-SOCIALPROFILE",
        "SOCIALPROFILE", "NOTE", "CATEGORIES", "KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS",
        "X-ABLABEL", "UID", "VERSION", *_OWN_FIELDS, *_MESSENGERS, *_DETAILS,
    }
)  # fmt: skip
_NOT_SERVICES = frozenset({"home", "work", "pref", "other", "internet", "uri", "text"})


def recognise(export: Export) -> tuple[Member, ...]:
    """The members that begin with a card, whatever they are called."""
    return tuple(member for member in export.members if _is_cards(member))


def _is_cards(member: Member) -> bool:
    head = member.head(256)
    if b"V" not in head.upper():
        return False
    return decode(head[: len(head) & ~1]).lstrip("\ufeff \t\r\n").upper().startswith("BEGIN:VCARD")


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The person of each card, file by file."""
    del context  # a card dates nothing between you and somebody
    for member in members:
        contacts: list[Contact] = []
        left_out: list[LeftOut] = []
        try:
            _read_member(member, contacts, left_out, progress)
        except Cancelled:
            raise
        except AppError:
            ref = RowRef(file=member.path)
            left_out.append(LeftOut(ref=ref, code="unreadable_file", what="files"))
        yield from contact_rows(contacts, member.path)
        yield from left_out


def _read_member(
    member: Member, contacts: list[Contact], left_out: list[LeftOut], progress: Progress
) -> None:
    with member.open() as stream:
        for count, card in enumerate(read_cards(stream, _FIELDS)):
            if count % 500 == 0:
                progress.step(count, stage="reading")
            code = "cut_short" if count >= MAX_CARDS or not card.is_whole else _not_a_contact(card)
            if not code:
                contacts.append(_contact(card))
                continue
            left_out.append(LeftOut(ref=RowRef(file=member.path, line=card.line), code=code))
            if count >= MAX_CARDS:
                return


def _not_a_contact(card: Card) -> str:
    """Why a card is no person's: a group, an organisation, a room; empty for a person's."""
    kind = ""
    for line in card.lines:
        if line.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
            kind = line.value.strip().casefold()
        elif line.name == "X-ABSHOWAS" and line.value.strip().upper() == "COMPANY":
            return "organisation"
    if kind in ("org", "organization"):
        return "organisation"
    return "" if kind in ("", "individual") else "not_a_person"


def _contact(card: Card) -> Contact:
    fields = _Fields(card)
    company = "; ".join(part for part in fields.parts("ORG") if part)
    profiles = dict(_profiles(card, fields))
    return Contact(
        line=card.line,
        name=plain_name(fields.first("FN")) or plain_name(_name_of_parts(fields)) or company,
        profiles=tuple(profiles),
        at_work=frozenset(one for one, is_at_work in profiles.items() if is_at_work),
        emails=tuple(fields.every("EMAIL")),
        sites=tuple(_sites(card, fields)),
        company=company,
        headline=fields.first("TITLE") or fields.first("ROLE"),
        tags=tuple(dict.fromkeys(_tags(card, fields))),
        note="\n\n".join(fields.every("NOTE")),
        uid=f"{UID_ID}{uid}" if (uid := fields.first("UID")) else "",
        details=_details(card, fields),
    )


class _Fields:
    """The text of a card's fields, without escapes, by name."""

    def __init__(self, card: Card) -> None:
        self._card = card
        versions = [line.value.strip() for line in card.lines if line.name == "VERSION"]
        self._is_old = versions[:1] == ["2.1"]
        self.labels = {
            line.group: _label(line.value)
            for line in card.lines
            if line.name == "X-ABLABEL" and line.group
        }

    def text(self, value: str) -> str:
        """A value without its escapes; version 2.1 escapes semicolons only."""
        pattern = r"\\(;)" if self._is_old else r"\\([\\;,:nN])"
        plain = value.replace("\r\n", "\n").replace("\r", "\n")
        return re.sub(pattern, lambda found: "\n" if found[1] in "nN" else found[1], plain).strip()

    def every(self, name: str) -> list[str]:
        """All filled values of a field, in order."""
        values = (self.text(line.value) for line in self._card.lines if line.name == name)
        return [value for value in values if value]

    def first(self, name: str) -> str:
        """The first filled value of a field, or empty."""
        return next(iter(self.every(name)), "")

    def parts(self, name: str, mark: str = ";") -> list[str]:
        """The parts of the first value of a field; escaped marks part nothing."""
        raw = next((line.value for line in self._card.lines if line.name == name), "")
        return [self.text(part) for part in split_parts(raw, mark)]


def split_parts(value: str, mark: str) -> list[str]:
    """The parts of a value between marks that no backslash stands before."""
    return re.split(rf"(?<!\\){re.escape(mark)}", value)


def _label(text: str) -> str:
    """Apple's ``_$!<HomePage>!$_`` as ``HomePage``; other labels as they are."""
    found = re.fullmatch(r"_\$!<(.*)>!\$_", text.strip())
    return found[1] if found else text.strip()


def _name_of_parts(fields: _Fields) -> str:
    family, given, additional, *_rest = (*fields.parts("N"), "", "", "")
    return " ".join(part for part in (given, additional, family) if part)


def _tags(card: Card, fields: _Fields) -> Iterator[str]:
    for line in card.lines:
        if line.name == "CATEGORIES":
            for part in split_parts(line.value, ","):
                tag = fields.text(part)
                if tag and tag.casefold() not in SYSTEM_GROUPS:
                    yield tag


def _services(line: Line, fields: _Fields) -> list[str]:
    """What a field says its network is, the surest first."""
    named = (*line.params.get("X-SERVICE-TYPE", ()), *line.params.get("SERVICE-TYPE", ()))
    types = [one for one in line.params.get("TYPE", ()) if one.casefold() not in _NOT_SERVICES]
    label = fields.labels.get(line.group, "")
    own = _OWN_FIELDS.get(line.name, "")
    return [one for one in (own, *named, *types, label) if one]


def _profiles(card: Card, fields: _Fields) -> Iterator[tuple[Identity, bool]]:
    """Accounts in the order of the card: by user name, else by address, else by what is last.

    Yields:
        Each with whether it is labelled as of work.
    """
    for line in card.lines:
        value = fields.text(line.value)
        if line.name == "URL":
            found = account_at(value)
        elif line.name in ("IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE", *_OWN_FIELDS):
            services = _services(line, fields)
            service = next((one for one in services if network_of_word(one)), "")
            users = (*line.params.get("X-USER", ()), *line.params.get("USERNAME", ()))
            users = tuple(user for user in users if user.casefold() not in ("http", "https"))
            named = (identity_on(service, user) for user in users if service)
            found = next((one for one in named if one), None) or identity_on(service, value)
        else:
            continue
        if found is not None:
            labels = (fields.labels.get(line.group, ""), *line.params.get("TYPE", ()))
            yield found, any(map(is_of_work, labels))


def _details(card: Card, fields: _Fields) -> Details:
    """Telephone numbers, addresses, days of the year and all else that has a name of its own."""
    details = Details()
    for line in card.lines:
        label = fields.labels.get(line.group, "")
        value = fields.text(line.value)
        match line.name:
            case "TEL":
                details.phone(value, label, *line.params.get("TYPE", ()))
            case "BDAY":
                details.birthday(value)
            case "ANNIVERSARY":
                details.anniversary(value)
            case "X-ABDATE":
                details.day(label or anniversary_name(), value)
            case "ADR":
                parts = [fields.text(part) for part in split_parts(line.value, ";")]
                whole = ", ".join(part for part in parts if part)
                town = ", ".join(part for part in (*parts[3:4], *parts[6:7]) if part)
                details.address(whole, label, *line.params.get("TYPE", ()), place=town)
            case "NICKNAME":
                details.nickname(value)
            case "X-ABRELATEDNAMES" | "RELATED" if not value.startswith("urn:"):
                kinds = (label, *line.params.get("TYPE", ()))
                details.other(next(filter(None, kinds), "related").capitalize(), value)
            case "IMPP" | "X-SOCIALPROFILE" | "SOCIALPROFILE":
                _keep_address(line, fields, details)
            case name if name in _MESSENGERS:
                service = _MESSENGERS[name]
                details.other(service, re.sub(rf"(?i)^{re.escape(service)}:", "", value))
            case _:
                pass
    return details


def _keep_address(line: Line, fields: _Fields, details: Details) -> None:
    """An account on what is no network of ours (Skype, Signal), by the name of the service."""
    value = fields.text(line.value)
    services = _services(line, fields)
    if any(network_of_word(one) for one in services) or identity_on("", value) is not None:
        return
    scheme = re.match(r"(?i)([a-z][a-z0-9+.-]*):(?!//)(.+)", value)
    named = next(iter(services), "") or (scheme[1] if scheme else "")
    if named and website_from_url(value) is None:
        details.other(
            named.capitalize() if named.islower() else named, scheme[2] if scheme else value
        )


def _sites(card: Card, fields: _Fields) -> Iterator[tuple[str, str]]:
    """Web addresses that are no account, and their labels."""
    for line in card.lines:
        if line.name in ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE"):
            value = fields.text(line.value)
            is_site = website_from_url(value) is not None or identity_from_url(value) is not None
            if is_site and account_at(value) is None:
                types = [t for t in line.params.get("TYPE", ()) if t.casefold() == "work"]
                yield value, fields.labels.get(line.group, "") or next(iter(types), "")


IMPORTER = Importer(format="vcard", recognise=recognise, read=read)
