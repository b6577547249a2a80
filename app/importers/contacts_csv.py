"""Address books as tables: Google Contacts of both eras, and Outlook.

Knows their columns, found by name: numbered ones in Google's; in Outlook's, whose headers follow the
language of Office, English, German and French ones, and less surely Spanish, Italian, Portuguese
and Dutch ones. An e-mail address in a column of no known name counts too. Refuses what makes two contacts one
(`contacts`). Source: formats.md section 12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.networks import Identity
from app.core.progress import Progress
from app.importers.contact_columns import BIRTHDAYS, MANY, details_of, is_detail, labelled
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
from app.importers.dates import slashed_order
from app.importers.importer import Importer
from app.importers.table_stream import stream_rows
from app.importers.text import BrokenTableError, csv_header, decode, plain_cell

MAX_CONTACTS = 100_000
"""Contacts of one address book that are read; those of whole companies have fewer."""

_HEADERS = (
    frozenset({"first name", "last name", "labels", "organization name"}),
    frozenset({"given name", "family name", "group membership"}),
    frozenset({"given name", "family name", "e-mail 1 - value"}),
    frozenset({"first name", "last name", "e-mail 1 - value"}),
    frozenset({"first name", "last name", "e-mail address", "categories"}),
    frozenset({"first name", "last name", "e-mail address", "e-mail 2 address"}),
    frozenset({"vorname", "nachname", "e-mail-adresse", "kategorien"}),
    frozenset({"prénom", "nom", "adresse de messagerie"}),
    frozenset({"nombre", "apellidos", "dirección de correo electrónico"}),
    frozenset({"nome", "cognome", "indirizzo posta elettronica"}),
    frozenset({"nome", "cognome", "indirizzo di posta elettronica"}),
    frozenset({"nome", "sobrenome", "endereço de email"}),
    frozenset({"nome", "sobrenome", "endereço de e-mail"}),
    frozenset({"voornaam", "achternaam", "e-mailadres", "categorieën"}),
)
"""Headers that only Google Contacts and Outlook write."""

_GIVEN = ("first name", "given name", "vorname", "prénom", "nombre", "nome", "voornaam")
_MIDDLE = (
    "middle name", "additional name", "weitere vornamen", "deuxième prénom", "segundo nombre",
    "secondo nome", "segundo nome", "middelste naam",
)  # fmt: skip
_FAMILY = (
    "last name", "family name", "nachname", "nom", "apellidos", "cognome", "sobrenome", "achternaam",
)  # fmt: skip
_WHOLE = ("file as", "nickname")
_COMPANY = (
    "organization name", "organization 1 - name", "company", "firma", "société", "organización",
    "compañía", "società", "empresa", "bedrijf",
)  # fmt: skip
_HEADLINE = (
    "organization title", "organization 1 - title", "job title", "position", "fonction", "puesto",
    "posizione", "cargo", "functie",
)  # fmt: skip
_NOTES = ("notes", "notizen", "remarques", "notas", "note", "anotações", "notities")
_OUTLOOK_GROUPS = (
    "categories", "kategorien", "catégories", "categorías", "categorie", "categorias", "categorieën",
)  # fmt: skip
_OUTLOOK_SITES = (
    "web page", "personal web page", "business web page", "webseite", "page web", "página web",
    "página web personal", "pagina web", "página da web", "webpagina",
)  # fmt: skip
_OUTLOOK_EMAIL = re.compile(
    r"e-?mail(?:[ -]\d)?[ -:]*(?:address|adresse)|adresse de messagerie(?: \d)?"
    r"|e-?mailadres(?: \d)?|direcci[oó]n del? correo electr[oó]nico(?: \d)?"
    r"|indirizzo (?:di )?posta elettronica(?: \d)?|endereço de e-?mail(?: \d)?"
)
_EMAIL_ALONE = re.compile(r"[^\s@<>,;:]{1,64}@[^\s@<>,;:]{1,200}\.[^\s@<>,;:.]{2,63}")
_KNOWN = frozenset(
    {
        "name", *_GIVEN, *_MIDDLE, *_FAMILY, *_WHOLE, *_COMPANY, *_HEADLINE, *_NOTES,
        *_OUTLOOK_GROUPS, *_OUTLOOK_SITES,
    }
)  # fmt: skip
"""Columns in which an e-mail address would be no more than what they say."""
_NUMBERED = re.compile(r"(e-mail|website|im|custom field) (\d{1,3}) - (value|label|type|service)")


def recognise(export: Export) -> tuple[Member, ...]:
    """The tables with a header of Google Contacts or Outlook."""
    return tuple(member for member in export.members if _is_address_book(member))


def _is_header(names: list[str]) -> bool:
    return any(header <= set(names) for header in _HEADERS)


def _is_address_book(member: Member) -> bool:
    if not member.name.endswith((".csv", ".tsv", ".txt")):
        return False
    head = member.head()
    head = head[: head.rfind(b"\n") + 1 or None]
    return csv_header(decode(head), header=_is_header) is not None


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The person of each row, file by file."""
    del context  # an address book dates nothing between you and somebody
    for member in members:
        contacts: list[Contact] = []
        damage: LeftOut | None = None
        try:
            order = slashed_order(_birthdays(member))
            for count, (line, row) in enumerate(stream_rows(member, header=_is_header)):
                if count % 1000 == 0:
                    progress.step(count, stage="reading")
                contacts.append(_contact(line, row, order))
                if count == MAX_CONTACTS:
                    raise BrokenTableError(line)
        except BrokenTableError as error:
            damage = LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short")
        except Cancelled:
            raise
        except AppError:
            damage = LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what="files")
        yield from contact_rows(contacts, member.path)
        if damage is not None:
            yield damage


def _birthdays(member: Member) -> Iterator[str]:
    """Every birthday of an address book, by which it shows how it writes days."""
    try:
        for _line, row in stream_rows(member, header=_is_header):
            yield _cell(row, BIRTHDAYS)
    except BrokenTableError:
        return


def _cell(row: Mapping[str, str], names: Sequence[str]) -> str:
    return next((row[name] for name in names if row.get(name)), "")


def _contact(line: int, row: Mapping[str, str], order: str) -> Contact:
    parts = (plain_cell(_cell(row, names)) for names in (_GIVEN, _MIDDLE, _FAMILY))
    joined = plain_name(" ".join(part for part in parts if part))
    whole = plain_name(plain_cell(row.get("name", "")))
    fields = list(_fields(row))
    profiles = dict(_profiles(fields))
    return Contact(
        line=line,
        name=whole or joined or plain_name(plain_cell(_cell(row, _WHOLE))),
        known_by=joined,
        profiles=tuple(profiles),
        at_work=frozenset(one for one, label in profiles.items() if is_of_work(label)),
        emails=tuple(dict.fromkeys(_emails(row, fields))),
        sites=tuple(
            (value, label)
            for kind, label, value in fields
            if kind == "website" and account_at(value) is None
        ),
        company=_cell(row, _COMPANY),
        headline=_cell(row, _HEADLINE),
        tags=tuple(dict.fromkeys(_tags(row))),
        note=_cell(row, _NOTES),
        details=details_of(row, order),
    )


def _fields(row: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Kind, label and value of every numbered field; several values of one cell one by one."""
    for name, text in row.items():
        found = _numbered(name) if text else None
        if found and found[3] == "value":
            for label, value in labelled(row, found[1], found[2], text):
                yield found[1], label, value
    for name in _OUTLOOK_SITES:
        if row.get(name):
            yield "website", "work" if name.startswith("business") else "", row[name]


@lru_cache(maxsize=1_000)
def _numbered(name: str) -> re.Match[str] | None:
    """What a column's name says: it is the same in every row."""
    return _NUMBERED.fullmatch(name)


def _profiles(fields: Sequence[tuple[str, str, str]]) -> Iterator[tuple[Identity, str]]:
    """Each account with its label."""
    for kind, label, value in fields:
        found = None if kind == "e-mail" else identity_on(label, value)
        if found is not None:
            yield found, label


def _emails(row: Mapping[str, str], fields: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    yield from (value for kind, _label, value in fields if kind == "e-mail" and value)
    for name, text in row.items():
        if "@" not in text:
            continue
        is_named = _OUTLOOK_EMAIL.fullmatch(name) is not None
        if is_named or (_is_unknown(name) and _EMAIL_ALONE.fullmatch(text.strip())):
            yield text


def _is_unknown(name: str) -> bool:
    """Whether no column of this name is known, as where Office speaks another language."""
    return name not in _KNOWN and _numbered(name) is None and not is_detail(name)


def _tags(row: Mapping[str, str]) -> Iterator[str]:
    """Groups of the owner's own; Google's ``* `` marks those that it brought itself."""
    google = _cell(row, ("labels", "group membership")).split(MANY.strip())
    for text in (*google, *_cell(row, _OUTLOOK_GROUPS).split(";")):
        tag = text.strip().removeprefix("*").strip()
        if tag and tag.casefold() not in SYSTEM_GROUPS:
            yield tag


IMPORTER = Importer(format="contacts", recognise=recognise, read=read)
