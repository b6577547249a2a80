"""What the user keeps on somebody by hand, as it is read: cadence, fields, occasions, lists.

Knows that merged people are read as one: where both say something, the upper one's word counts.
Refuses to know how it is written (`keeping`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.core.people import PersonId, sort_name
from app.services.rows import FieldRow, OccasionRow, PersonDetails, TagRow, TrashRow
from app.store.database import Value
from app.store.families import (
    families,
    family_sql,
    merged_people,
    root_of,
    root_sql,
    top_of,
)
from app.store.ids import day_of_stamp
from app.store.reads import CHOSEN, Reads, id_list

if TYPE_CHECKING:
    from app.core.tiers import Tier

# What these values are made of is loaded when somebody is looked at: the list opens without it.

_OF_FAMILY = f"IN {family_sql(':person')}"


class DetailReads(Reads):
    """Reads of what is kept by hand."""

    def details(self, person: PersonId) -> PersonDetails:
        """What the user keeps on somebody by hand; of merged people the upper one's word counts."""
        from app.core.tiers import Tier

        root = root_of(self._database, person)
        given: dict[str, Value] = {"person": root}
        said = {
            name: self._database.value(
                f"SELECT {name} FROM person WHERE id {_OF_FAMILY} AND {name} {known}"
                " ORDER BY id <> :person, id LIMIT 1",
                given,
            )
            for name, known in (
                ("tier", "<> ''"),
                ("cadence_days", "IS NOT NULL"),
                ("met", "<> ''"),
                ("picture", "<> ''"),
            )
        }
        rows = self._database.rows(
            f"SELECT name, value FROM field WHERE person_id {_OF_FAMILY} AND deleted_at IS NULL"
            " ORDER BY person_id <> :person, id",
            given,
        )
        fields = {sort_name(name): FieldRow(name=name, value=value) for name, value in rows[::-1]}
        lists = self._database.rows(
            "SELECT DISTINCT t.name FROM person_tag AS l JOIN tag AS t ON t.id = l.tag_id"
            f" WHERE l.person_id {_OF_FAMILY} AND l.deleted_at IS NULL"
            " AND t.deleted_at IS NULL AND t.is_list = 1 ORDER BY t.name",
            given,
        )
        return PersonDetails(
            tier=Tier(said["tier"]) if said["tier"] else None,
            cadence_days=said["cadence_days"],
            met=said["met"] or "",
            fields=tuple(fields[key] for key in sorted(fields)),
            occasions=self._occasions(f"o.person_id {_OF_FAMILY}", given),
            lists=tuple(row[0] for row in lists),
            picture=said["picture"] or "",
        )

    def occasions(self) -> tuple[OccasionRow, ...]:
        """All occasions of people on the ladder, in the order of the year."""
        return self._occasions("1", {})

    def _occasions(self, where: str, given: dict[str, Value]) -> tuple[OccasionRow, ...]:
        from app.core.occasions import Occasion

        rows = self._database.rows(
            "SELECT o.id, s.id, s.name, o.name, o.month, o.day, o.year, o.lead_days"
            f" FROM occasion AS o JOIN standing AS s ON s.id = {root_sql('o.person_id')}"
            f" WHERE o.deleted_at IS NULL AND s.listed = 1 AND {where}"
            " ORDER BY o.month, o.day, s.sort_name, o.id",
            given,
        )
        return tuple(
            OccasionRow(
                id=number,
                person=PersonId(person),
                name_of_person=whose,
                occasion=Occasion(name=name, month=month, day=day, year=year, lead_days=lead),
            )
            for number, person, whose, name, month, day, year, lead in rows
        )

    def pictures(self) -> Mapping[PersonId, str]:
        """Names of the pictures of all who have one; one's own goes before a merged one's."""
        rows = self._database.rows(
            "SELECT id, picture, merged_into IS NULL FROM person"
            " WHERE picture <> '' AND deleted_at IS NULL ORDER BY 3, id DESC"
        )
        merged = merged_people(self._database) if any(not row[2] for row in rows) else {}
        return {PersonId(top_of(number, merged)): name for number, name, _is_top in rows}

    def pictures_in_use(self) -> frozenset[str]:
        """Names of the pictures that anybody has, those in the trash among them."""
        rows = self._database.rows("SELECT DISTINCT picture FROM person WHERE picture <> ''")
        return frozenset(row[0] for row in rows)

    def tags(self) -> tuple[TagRow, ...]:
        """All tags and lists that somebody on the ladder has, by name."""
        rows = self._database.rows(
            "SELECT t.name, t.is_list, count(DISTINCT s.id) FROM tag AS t"
            " JOIN person_tag AS l ON l.tag_id = t.id AND l.deleted_at IS NULL"
            " JOIN person AS own ON own.id = l.person_id"
            f" JOIN standing AS s ON s.id = CASE WHEN own.merged_into IS NULL THEN own.id"
            f" ELSE {root_sql('own.id')} END AND s.listed = 1"
            " WHERE t.deleted_at IS NULL GROUP BY t.id ORDER BY t.name"
        )
        return tuple(TagRow(name=name, is_list=bool(lists), people=n) for name, lists, n in rows)

    def tiers_of(
        self, people: Iterable[PersonId]
    ) -> Mapping[PersonId, tuple[Tier | None, int | None]]:
        """Tier and own number of days of those who have either."""
        from app.core.tiers import Tier

        wanted, roots = families(self._database, people)
        rows = self._database.rows(
            f"SELECT id, tier, cadence_days FROM person WHERE id {CHOSEN}"
            " AND (tier <> '' OR cadence_days IS NOT NULL)",
            {"people": id_list(wanted)},
        )
        found: dict[PersonId, tuple[Tier | None, int | None]] = {}
        # The upper one's word comes last, and counts.
        for number, tier, days in sorted(rows, key=lambda row: row[0] not in roots):
            found[PersonId(roots.get(number, number))] = (Tier(tier) if tier else None, days)
        return found

    def trash(self) -> tuple[TrashRow, ...]:
        """Everybody in the trash, the latest first."""
        rows = self._database.rows(
            "SELECT id, name, deleted_at FROM person WHERE deleted_at IS NOT NULL"
            " AND merged_into IS NULL ORDER BY deleted_at DESC, sort_name"
        )
        return tuple(
            TrashRow(id=PersonId(number), name=name, day=day_of_stamp(stamp))
            for number, name, stamp in rows
        )
