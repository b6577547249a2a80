"""The columns of an address book that say more of somebody than who it is.

Knows Google's numbered columns and Outlook's, whose names follow the language of Office: English,
German and French, and less surely Spanish, Italian, Portuguese and Dutch. Refuses rows and files
(`contacts_csv`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from app.importers.contact_details import Details
from app.importers.contacts import identity_on

MANY = " ::: "
"""Between several values of one cell of Google's."""

BIRTHDAYS = (
    "birthday", "geburtstag", "date de naissance", "anniversaire", "cumpleaños", "compleanno",
    "aniversário", "verjaardag",
)  # fmt: skip
_ANNIVERSARIES = (
    "anniversary", "jahrestag", "anniversaire de mariage ou fête", "aniversario", "anniversario",
    "speciale datum",
)  # fmt: skip
_NICKNAMES = ("nickname", "spitzname", "surnom", "apodo", "soprannome", "bijnaam")
_PLACES = ("location", "ort", "lieu", "ubicación", "luogo", "locatie")
_PLAIN: Mapping[str, Callable[[Details, str], None]] = {
    **dict.fromkeys(BIRTHDAYS, Details.birthday),
    **dict.fromkeys(_ANNIVERSARIES, Details.anniversary),
    **dict.fromkeys(_NICKNAMES, Details.nickname),
    **dict.fromkeys(_PLACES, Details.place),
}
_OTHERS = (
    "occupation", "maiden name", "spouse", "children", "hobby", "profession", "referred by",
    "manager's name", "assistant's name", "organization department", "department",
    "user 1", "user 2", "user 3", "user 4", "abteilung", "departamento", "reparto", "afdeling",
)  # fmt: skip
_NUMBERED = re.compile(
    r"(phone|address|event|relation|custom field|im) (\d{1,3}) - (value|formatted)"
)
_PHONE = re.compile(
    r"(?!.* - ).*(?:\bphone\b|\bfax\b|\bpager\b|\bcallback\b|\btelex\b|telefon|\btéléphone\b|\btél\b"
    r"|\bteléfono\b|\btelefone\b|\btelefoon\b|\btelemóvel\b|\bmóvil\b|\bcellulare\b).*"
)
_ADDRESS = re.compile(
    r"(?:(home|business|other) )?(?:(street|strasse|rue)(?: \d)?|(postal code|postleitzahl|code postal)"
    r"|(city|ort|ville)|(country/region|country|land/region|pays/région))"
    r"(?: \(?(privat|geschäftlich|weiter\w*|domicile|bureau|autre)\)?)?(?: \d)?"
)
_ADDRESS_OF_SOUTH = re.compile(
    r"()(?:(calle|via|rua)|(código postal|cap)|(ciudad|localidad|città|cidade)"
    r"|(país(?: o región|/región|/região)?|paese))"
    r" (?:de |del |do |da )?(?:endereço )?"
    r"\(?(trabajo|particular|residencia|otr[oa]|uff\.|ab\.|altro|comercial|residencial|outro)\)?"
    r"(?: \d)?"
)
"""Spanish, Italian and Portuguese ones, where the kind stands behind; groups as in `_ADDRESS`."""
_NO_DATE = re.compile(r"0{1,2}([./-])0{1,2}\1(?:00|0000)")
"""What Outlook writes for a day that nobody has filled in."""


def details_of(row: Mapping[str, str], order: str) -> Details:
    """What a row says beside who somebody is.

    Args:
        row: cells by folded column name.
        order: what stands first in ``3/4/1980``, see `dates.slashed_order`.
    """
    details = Details(order)
    addresses: dict[str, dict[int, list[str]]] = {}
    for name, cell in row.items():
        text = cell.strip()
        if not text or _NO_DATE.fullmatch(text):
            continue
        numbered, address = _role(name)
        if numbered:
            for label, value in labelled(row, numbered[1], numbered[2], text):
                _keep(details, row, numbered, label, value)
        elif name in _PLAIN:
            _PLAIN[name](details, text)
        elif name in _OTHERS:
            details.other(name.capitalize(), text)
        elif _PHONE.fullmatch(name):
            details.phone(text, name)
        elif address:
            part = next(n for n in range(2, 6) if address[n])
            kind = address[1] or address[6] or ""
            addresses.setdefault(kind, {}).setdefault(part, []).append(text)
    for kind, parts in addresses.items():
        town = ", ".join((*parts.get(4, ()), *parts.get(5, ())))
        whole = ", ".join(one for part in sorted(parts) for one in parts[part])
        details.address(whole, kind, place=town)
    return details


@lru_cache(maxsize=1_000)
def _role(name: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What a column's name says: it is the same in every row."""
    address = _ADDRESS.fullmatch(name) or _ADDRESS_OF_SOUTH.fullmatch(name)
    return _NUMBERED.fullmatch(name), address


@lru_cache(maxsize=1_000)
def is_detail(name: str) -> bool:
    """Whether a column is one of those that say more of somebody than who it is."""
    is_named = name in _PLAIN or name in _OTHERS or _PHONE.fullmatch(name) is not None
    return is_named or any(_role(name))


def labelled(row: Mapping[str, str], kind: str, number: str, text: str) -> list[tuple[str, str]]:
    """Label and value of each value of a numbered cell."""
    names = (f"{kind} {number} - {part}" for part in ("service", "label", "type"))
    label = next((row[name] for name in names if row.get(name)), "")
    if MANY not in text:
        value = text.strip()
        return [(label.split(MANY)[0].strip().removeprefix("* "), value)] if value else []
    labels = [one.strip().removeprefix("* ") for one in label.split(MANY)]
    values = [one.strip() for one in text.split(MANY)]
    return [
        (labels[at] if at < len(labels) else labels[-1], value)
        for at, value in enumerate(values)
        if value
    ]


def _keep(
    details: Details, row: Mapping[str, str], numbered: re.Match[str], label: str, value: str
) -> None:
    kind = numbered[1]
    if kind == "phone":
        details.phone(value, label)
    elif kind == "event":
        details.day(label, value) if label else details.anniversary(value)
    elif kind == "address":
        if numbered[3] == "formatted":
            parts = (row.get(f"address {numbered[2]} - {part}", "") for part in ("city", "country"))
            town = ", ".join(part.split(MANY)[0].strip() for part in parts if part.strip())
            details.address(", ".join(value.splitlines()), label, place=town)
    elif identity_on(label, value) is None:
        details.other(label or kind.capitalize(), value)
