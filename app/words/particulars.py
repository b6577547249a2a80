"""What the details of an address book are called once they are kept.

An importer asks for these names, so that a number is kept as "Mobile" whoever wrote it. Refuses to
know how an address book labels its fields.
"""

from __future__ import annotations

from app.core.particulars import Particulars
from app.words.keeping import kept_line, occasion_day
from app.words.numbers import number
from app.words.translation import tr, trn

PHONES: dict[str, str] = {
    "": "Phone",
    "mobile": "Mobile",
    "work": "Phone at work",
    "home": "Phone at home",
    "fax": "Fax",
    "pager": "Pager",
}
ADDRESSES: dict[str, str] = {"": "Address", "work": "Address at work", "home": "Home address"}


def phone_name(kind: str) -> str:
    """The name of a telephone number's field, by one of `PHONES`."""
    return tr(PHONES[kind])


def address_name(kind: str) -> str:
    """The name of a postal address's field, by one of `ADDRESSES`."""
    return tr(ADDRESSES[kind])


def birthday_name() -> str:
    """The name of a birthday."""
    return tr("Birthday")


def anniversary_name() -> str:
    """The name of a wedding day, as address books have one."""
    return tr("Anniversary")


def nickname_name() -> str:
    """The name of the field that holds a nickname."""
    return tr("Nickname")


def site_name() -> str:
    """The name of the field that holds a web address that is not the person's own."""
    return tr("Website")


def contact_name() -> str:
    """The name of a field about which an address book says nothing."""
    return tr("Contact")


def told_lines(told: Particulars) -> tuple[str, ...]:
    """All of these, one a line: "Mobile: +47 900 00 001", "Birthday: 14 March"."""
    parts = [(tr("Place"), told.place)] if told.place else []
    parts += told.fields
    parts += [(one.name, occasion_day(one)) for one in told.occasions]
    parts += [(tr("Feed"), url) for url in told.feeds]
    return tuple(kept_line(label, value) for label, value in parts)


def brings_words(told: Particulars) -> str:
    """What an import brings of these, in a few words: "2 fields, 1 day of the year"."""
    fields, days = len(told.fields), len(told.occasions)
    parts = [tr("place")] if told.place else []
    if fields:
        parts.append(trn("1 field", "{n} fields", fields).format(n=number(fields)))
    if days:
        said = trn("1 day of the year", "{n} days of the year", days)
        parts.append(said.format(n=number(days)))
    if told.feeds:
        said = trn("1 feed", "{n} feeds", len(told.feeds))
        parts.append(said.format(n=number(len(told.feeds))))
    return ", ".join(parts)
