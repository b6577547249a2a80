"""Contacts of an address book as rows, whatever file they came in.

Shared by the importers of vCard, contact tables and Monica. Knows which of a contact's addresses
say who it is, and which several people share. Refuses to know files (the importers do), and how a
telephone number or a birthday is written (`contact_details`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.core.evidence import SHAREABLE
from app.core.handles import NAME_KEY, is_organisation
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation, RowRef
from app.core.networks import (
    Identity,
    Network,
    identity_from_handle,
    identity_from_url,
    profile_url,
    website_from_url,
)
from app.core.people import sort_name
from app.importers.contact_details import Details
from app.importers.people_columns import network_of_word
from app.words.particulars import site_name

SYSTEM_GROUPS = frozenset({"mycontacts", "my contacts", "other contacts", "all contacts"})
"""Groups that Google puts everybody into; they say nothing."""

_WORK = frozenset({"work", "business", "company", "arbeit", "travail", "trabajo"})
_LONGEST_VALUE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One entry of an address book.

    Args:
        line: where it begins, from 1.
        name: display name, or empty.
        known_by: the name by which an entry by name only is known, where it is another.
        profiles: accounts on networks, in the order of the entry.
        at_work: those of them that are labelled as of work, and so may be an office's.
        emails: addresses as written, in the order of the entry.
        sites: web addresses of no network, with what they are labelled as.
        uid: the id that the address book itself gives the entry, or empty.
        details: telephone numbers, addresses, birthdays and whatever else it holds.
    """

    line: int
    name: str = ""
    known_by: str = ""
    profiles: tuple[Identity, ...] = ()
    at_work: frozenset[Identity] = frozenset()
    emails: tuple[str, ...] = ()
    sites: tuple[tuple[str, str], ...] = ()
    company: str = ""
    headline: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    uid: str = ""
    details: Details = field(default_factory=Details)


def account_at(url: str) -> Identity | None:
    """The account at an address; None for websites, and for an organisation's page on a network."""
    found = identity_from_url(url)
    return None if found is None or is_organisation(found) else found


def is_of_work(label: str) -> bool:
    """Whether a label says that something is of work."""
    return label.casefold() in _WORK


def identity_on(service: str, text: str) -> Identity | None:
    """The account that a contact's field names.

    Args:
        service: what the field calls the network (``twitter``, ``Mastodon``), or empty.
        text: an address, a handle, or one behind a scheme (``x-apple:name``, ``twitter:name``).

    Returns:
        None for services that are no network of ours (Skype, XMPP, ICQ), for an organisation's
        page and for what cannot be a handle.
    """
    bare = re.sub(r"(?i)^x-apple:(?://)?", "", text[:_LONGEST_VALUE].strip())
    scheme = re.match(r"(?i)([a-z][a-z0-9+.-]*):(?!/?/)(.+)", bare)
    found = identity_from_url(bare)
    if found is not None:
        return None if is_organisation(found) else found
    network = network_of_word(service)
    if scheme and (own := network_of_word(scheme[1])) is not None:
        network, bare = own, scheme[2]
    if network is None or network is Network.EMAIL:
        return None
    handle = bare.strip().rpartition(":")[2] if network is not Network.GOODREADS else bare
    found = None if " " in handle else identity_from_handle(network, handle)
    return None if found is None or is_organisation(found) else found


def plain_name(text: str) -> str:
    """A display name on one line; empty for formulas and for what holds no letter."""
    name = " ".join(text[:_LONGEST_VALUE].split())
    is_formula = name.startswith(("=", "+", "-", "@")) or not any(c.isalnum() for c in name)
    return "" if is_formula else name


def contact_rows(contacts: Sequence[Contact], file: str) -> Iterator[ImportedRow]:
    """One person for each contact that says who it is.

    Args:
        contacts: all entries of one file.
        file: its name, for references.

    Yields:
        `ImportedPerson` with every account, e-mail address and own website of the entry. An
        e-mail address, site or account of work that entries of different names share (a family,
        an office) says nobody and is no identity. An entry by name only is known by its uid, else by its name;
        a second one of the same name in the file stays a person apart. `LeftOut`
        ``not_a_person`` for an entry that names nobody, and at the end ``contact_detail`` with
        the number of details that are more than are kept of one person.
    """
    found = [_identities(contact) for contact in contacts]
    shared = _shared(contacts, found)
    seen: Counter[str] = Counter()
    for contact, identities in zip(contacts, found, strict=True):
        ref = RowRef(file=file, line=contact.line)
        own = tuple(one for one in identities if one not in shared)
        if not own and not contact.name:
            yield LeftOut(ref=ref, code="not_a_person")
            continue
        if not own:
            own = (_stand_in(contact, seen),)
        for url, _label in contact.sites:
            if website_from_url(url) not in own:
                contact.details.other(site_name(), url)
        for one in contact.profiles:
            if one in shared:
                contact.details.other(site_name(), profile_url(one))
        yield ImportedPerson(
            identities=own,
            network=own[0].network,
            relation=Relation.NAMED,
            ref=ref,
            name=contact.name,
            tags=contact.tags,
            note=contact.note,
            headline=contact.headline,
            company=contact.company,
            email=contact.emails[0] if contact.emails else "",
            particulars=contact.details.particulars,
        )
    details = [contact for contact in contacts if contact.details.beyond]
    if details:
        ref = RowRef(file=file, line=details[0].line)
        count = sum(contact.details.beyond for contact in details)
        yield LeftOut(ref=ref, code="contact_detail", count=count, what="files")


def _identities(contact: Contact) -> tuple[Identity, ...]:
    found: list[Identity | None] = [*contact.profiles]
    found += [identity_from_handle(Network.EMAIL, email) for email in contact.emails]
    for url, label in contact.sites:
        site = website_from_url(url)
        if site is not None and not _is_of_company(site, label, contact.company):
            found.append(site)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _is_of_company(site: Identity, label: str, company: str) -> bool:
    """Whether a website is the employer's: by its label, or by the employer's name in the host."""
    host = site.key.partition("/")[0].rpartition(".")[0].rpartition(".")[2]
    letters = "".join(c for c in sort_name(company) if c.isalnum())
    plain = "".join(c for c in host if c.isalnum())
    return is_of_work(label) or (len(plain) > 3 and len(letters) > 3 and (
        plain in letters or letters in plain
    ))  # fmt: skip


def _shared(
    contacts: Sequence[Contact], found: Sequence[tuple[Identity, ...]]
) -> frozenset[Identity]:
    """E-mail addresses, sites and accounts of work that entries of different names have."""
    at_work = frozenset[Identity]().union(*(contact.at_work for contact in contacts))
    names: dict[Identity, set[str]] = {}
    for contact, identities in zip(contacts, found, strict=True):
        for one in identities:
            if contact.name and (one.network in SHAREABLE or one in at_work):
                names.setdefault(one, set()).add(sort_name(contact.name))
    return frozenset(one for one, several in names.items() if len(several) > 1)


def _stand_in(contact: Contact, seen: Counter[str]) -> Identity:
    """What an entry by name only is known by."""
    if contact.uid:
        return Identity(network=Network.CONTACTS, remote_id=contact.uid, handle=contact.name)
    folded = sort_name(contact.known_by or contact.name)
    seen[folded] += 1
    again = f" ({seen[folded]})" if seen[folded] > 1 else ""
    return Identity(network=Network.CONTACTS, key=f"{NAME_KEY}{folded}{again}", handle=contact.name)
