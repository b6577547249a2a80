"""Everybody as cards for an address book: who goes along, and what of them.

Knows that merged people are one, and that private notes and the trash stay. Refuses to know how a
card is laid out (`app.exporters.vcard_file`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.core.networks import Identity
from app.core.occasions import Occasion
from app.core.people import Account, PersonId
from app.core.uids import number_of_uid
from app.exporters.vcard_file import Person
from app.services.ports import Reader

Entry = Mapping[str, object]


def card_people(reader: Reader) -> Iterator[tuple[Person, ...]]:
    """All people who are not in the trash, portion by portion, in the order of their ids."""
    families = _families(reader)
    occasions = _by_root(reader, "occasions", families)
    notes = _by_root(reader, "notes", families)
    for portion in _portions(reader, "people"):
        heads = [one for one in portion if "merged_into" not in one and "deleted" not in one]
        ids = {str(one["uid"]): _id_of(one["uid"]) for one in heads}
        accounts = reader.accounts_of(ids.values())
        tags = reader.tags_of(ids.values())
        yield tuple(
            _person(
                [head, *families.get(uid, ())],
                accounts.get(ids[uid], ()),
                tuple(sorted(tags.get(ids[uid], ()))),
                tuple(map(_occasion, occasions.get(uid, ()))),
                tuple(str(note["text"]) for note in notes.get(uid, ())),
            )
            for head in heads
            for uid in (str(head["uid"]),)
        )


def _families(reader: Reader) -> dict[str, list[Entry]]:
    """Those who were merged away, by the uid of whom they are part of."""
    merged = {
        str(one["uid"]): one
        for portion in _portions(reader, "people")
        for one in portion
        if "merged_into" in one
    }
    families: dict[str, list[Entry]] = {}
    for entry in merged.values():
        root = str(entry["merged_into"])
        while root in merged:
            root = str(merged[root]["merged_into"])
        families.setdefault(root, []).append(entry)
    return families


def _by_root(
    reader: Reader, section: str, families: Mapping[str, Sequence[Entry]]
) -> dict[str, list[Entry]]:
    """Entries of a section that aren't in the trash, by the uid of whom they are about."""
    roots = {str(one["uid"]): root for root, merged in families.items() for one in merged}
    found: dict[str, list[Entry]] = {}
    for portion in _portions(reader, section):
        for entry in portion:
            if "deleted" not in entry:
                person = str(entry["person"])
                found.setdefault(roots.get(person, person), []).append(entry)
    return found


def _portions(reader: Reader, section: str) -> Iterator[Sequence[Entry]]:
    after = ""
    while portion := reader.home_entries(section, after, private=False):
        yield portion
        after = str(portion[-1]["uid"])


def _person(
    family: Sequence[Entry],
    accounts: Sequence[Account],
    tags: tuple[str, ...],
    occasions: tuple[Occasion, ...],
    notes: tuple[str, ...],
) -> Person:
    """Somebody with those merged into them, whose word counts where their own is missing."""

    def said(name: str) -> str:
        return next((text for one in family if (text := str(one.get(name, "")).strip())), "")

    return Person(
        uid=str(family[0]["uid"]),
        name=said("name"),
        company=said("company"),
        title=said("headline"),
        emails=tuple(text for one in family if (text := str(one.get("email", "")).strip())),
        identities=tuple(
            Identity(network=one.network, key=one.key, remote_id=one.remote_id, handle=one.handle)
            for one in accounts
        ),
        tags=tags,
        occasions=occasions,
        notes=notes,
    )


def _occasion(entry: Entry) -> Occasion:
    year = entry.get("year")
    return Occasion(
        name=str(entry["name"]),
        month=int(str(entry["month"])),
        day=int(str(entry["day"])),
        year=None if year is None else int(str(year)),
        lead_days=int(str(entry["lead_days"])),
    )


def _id_of(uid: object) -> PersonId:
    number = number_of_uid(str(uid))
    if number is None:
        raise ValueError(uid)
    return PersonId(number)
