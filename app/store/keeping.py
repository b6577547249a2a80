"""Writing what the user keeps on somebody by hand, and the filters that the user saves."""

from __future__ import annotations

from app.core.occasions import Occasion
from app.core.people import sort_name
from app.core.tiers import Tier
from app.services.rows import PeopleQuery
from app.store.database import Value
from app.store.families import families, family_sql, root_of
from app.store.filters import query_text
from app.store.ids import derived_id, tag_id
from app.store.people import add_tag
from app.store.reads import CHOSEN, id_list
from app.store.tables import (
    OF_PERSON,
    AccountTable,
    FieldTable,
    NoteTable,
    OccasionTable,
    PersonTable,
    Row,
    SavedFilterTable,
    TagTable,
    name_of,
)
from app.store.writer import Writer

_OF_FAMILY = f"IN {family_sql(':person')}"


def set_cadence(writer: Writer, person: int, tier: Tier | None, days: int | None) -> None:
    """How often somebody is to be heard from: a tier, or an own number of days, or neither."""
    writer.change(PersonTable, person, tier=tier or "", cadence_days=days)
    writer.touched.heads.add(person)


def mark_sorted(writer: Writer, person: int) -> None:
    """The user went through somebody today and decided."""
    writer.change(PersonTable, person, sorted_day=writer.day)
    writer.touched.heads.add(person)


def set_picture(writer: Writer, person: int, picture: str) -> None:
    """Which picture somebody has; empty takes it away."""
    writer.change(PersonTable, person, picture=picture)
    writer.touched.heads.add(person)


def set_field(writer: Writer, person: int, name: str, value: str) -> None:
    """Keep a field; an empty value takes it away, whoever of the merged people had it."""
    shown = " ".join(name.split())
    number = derived_id("field", person, sort_name(shown))
    writer.trash_where(
        FieldTable,
        f"person_id {_OF_FAMILY} AND id <> :own AND lower(name) = lower(:name)",
        {"person": person, "own": number, "name": shown},
    )
    if value.strip():
        writer.insert(FieldTable, number, person_id=person, name=shown, value=value.strip())
    else:
        writer.trash_where(FieldTable, "id = :own", {"own": number})
    writer.touched.heads.add(person)
    writer.touched.words.add(person)


def add_occasion(writer: Writer, person: int, occasion: Occasion) -> int:
    """A day of the year of somebody."""
    columns = _columns(occasion) | {"person_id": person, "batch_id": writer.batch}
    number = writer.insert(OccasionTable, None, **columns)
    writer.touched.heads.add(person)
    return number


def change_occasion(writer: Writer, number: int, occasion: Occasion) -> None:
    """Another word for it."""
    writer.change(OccasionTable, number, **_columns(occasion))
    _touch(writer, "occasion", number)


def delete_occasion(writer: Writer, number: int) -> None:
    """Put it into the trash."""
    _touch(writer, "occasion", number)
    writer.trash_where(OccasionTable, "id = :number", {"number": number})


def change_note(
    writer: Writer, note: int, *, text: str | None = None, is_private: bool | None = None
) -> None:
    """Change the words of a note, or whether it is private."""
    new: dict[str, Value] = {}
    if text is not None:
        new["text"] = text
    if is_private is not None:
        new["is_private"] = int(is_private)
    writer.change(NoteTable, note, **new)
    _touch(writer, "note", note)


def delete_note(writer: Writer, note: int) -> None:
    """Put a note into the trash."""
    _touch(writer, "note", note)
    writer.trash_where(NoteTable, "id = :number", {"number": note})


def delete_account(writer: Writer, account: int) -> None:
    """Put an account into the trash; what happened there stays."""
    owner = _touch(writer, "account", account)
    if owner is not None:
        writer.touched.acts.add(owner)
    writer.trash_where(AccountTable, "id = :number", {"number": account})


def put_on_list(writer: Writer, person: int, name: str) -> None:
    """Put somebody on a list; a tag of the same name becomes the list."""
    add_tag(writer, person, name)
    writer.change_where(TagTable, "id = :tag AND is_list = 0", {"tag": tag_id(name)}, is_list=1)


def restore_person(writer: Writer, person: int) -> None:
    """Take somebody out of the trash, with all that went there with them.

    Raises:
        ValueError: they are not in the trash.
    """
    stamp = writer.database.value("SELECT deleted_at FROM person WHERE id = ?", [person])
    if stamp is None:
        raise ValueError(person)
    kin, _roots = families(writer.database, [person])
    given: dict[str, Value] = {"people": id_list(kin), "stamp": stamp, "now": writer.stamp}
    tables: tuple[type[Row], ...] = (PersonTable, *OF_PERSON)
    for table in tables:
        column = "id" if table is PersonTable else "person_id"
        writer.database.execute(
            f"UPDATE {name_of(table)} SET deleted_at = NULL, updated_at = :now"
            f" WHERE deleted_at = :stamp AND {column} {CHOSEN}",
            given,
        )
    writer.touched.acts.update(kin)
    writer.touched.words.update(kin)


def save_filter(writer: Writer, name: str, query: PeopleQuery) -> int:
    """Keep a question to the list under a name; one of the same name is written over."""
    shown = " ".join(name.split())
    number = derived_id("saved_filter", sort_name(shown))
    return writer.insert(SavedFilterTable, number, name=shown, wanted=query_text(query))


def delete_filter(writer: Writer, number: int) -> None:
    """Put a saved filter into the trash."""
    writer.trash_where(SavedFilterTable, "id = :number", {"number": number})


def _columns(occasion: Occasion) -> dict[str, Value]:
    return {
        "name": " ".join(occasion.name.split()),
        "month": occasion.month,
        "day": occasion.day,
        "year": occasion.year,
        "lead_days": occasion.lead_days,
    }


def _touch(writer: Writer, table: str, number: int) -> int | None:
    owner = writer.database.value(f"SELECT person_id FROM {table} WHERE id = ?", [number])
    if owner is None:
        return None
    person = root_of(writer.database, int(owner))
    writer.touched.heads.add(person)
    writer.touched.words.add(person)
    return person
