"""What an import asks: which accounts, names, acts and files are here already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from app.core.cards import person_of_card
from app.core.handles import Identity, Network
from app.core.people import PersonId
from app.store.database import Value
from app.store.families import families, merged_people, top_of
from app.store.reads import CHOSEN, Reads, id_list

# What an import keeps is loaded with an import: the list opens without it.
if TYPE_CHECKING:
    from app.core.occasions import Occasion
    from app.core.particulars import Particulars

BLANKS = ("headline", "company", "email")
"""What an import fills in where it is blank."""

PORTION = 20_000
"""Values handed to one statement."""

Item = TypeVar("Item")

_STORED = (
    "SELECT wanted.value FROM json_each(:keys) AS wanted WHERE EXISTS"
    " (SELECT 1 FROM interaction WHERE remote_key = wanted.value{only})"
)
_OWNER = """
SELECT wanted.value->>0, wanted.value->>1, a.person_id
FROM json_each(:pairs) AS wanted CROSS JOIN account AS a
  ON a.network = wanted.value->>0 AND a.{column} = wanted.value->>1 AND a.{column} <> ''
JOIN person AS p ON p.id = a.person_id
WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL
ORDER BY a.id DESC
"""

_HERE = f"SELECT id FROM person WHERE id {CHOSEN} AND deleted_at IS NULL"

_FIELDS = (
    f"SELECT person_id, name, value FROM field WHERE person_id {CHOSEN}"
    " AND deleted_at IS NULL ORDER BY id"
)
_OCCASIONS = (
    f"SELECT person_id, name, month, day, year FROM occasion WHERE person_id {CHOSEN}"
    " AND deleted_at IS NULL ORDER BY id"
)
_FEEDS = (
    "SELECT person_id, url FROM feed WHERE person_id IN (SELECT value FROM json_each(:people))"
    " AND deleted_at IS NULL ORDER BY id"
)
_PLACES = f"SELECT id, place FROM person WHERE id {CHOSEN} AND place <> ''"


class KnownReads(Reads):
    """Reads for matching an import to what is here."""

    def accounts_known(
        self, identities: Iterable[Identity]
    ) -> Mapping[tuple[Network, str], PersonId]:
        """Who has these accounts, by (network, key) and (network, remote id).

        Where several have one, the account that was here first counts. A card that was written
        when somebody here was taken home is theirs.
        """
        wanted = list(identities)
        merged = merged_people(self._database)
        found: dict[tuple[Network, str], PersonId] = {}
        for column, name in (("handle_key", "key"), ("remote_id", "remote_id")):
            pairs = {(i.network.value, getattr(i, name)) for i in wanted if getattr(i, name)}
            for portion in _portions(pairs):
                rows = self._database.rows(
                    _OWNER.format(column=column), {"pairs": json.dumps(portion)}
                )
                for network, text, person in rows:
                    found[Network(network), text] = PersonId(top_of(person, merged))
        cards = {one: card for card in wanted if (one := person_of_card(card)) is not None}
        for people in _portions(cards):
            for (person,) in self._database.rows(_HERE, {"people": id_list(people)}):
                card = cards[PersonId(person)]
                top = PersonId(top_of(person, merged))
                found.setdefault((card.network, card.remote_id), top)
        return found

    def tags_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Tags of these people, by whom they were merged into."""
        return self._texts(
            people,
            "SELECT l.person_id, t.name FROM person_tag AS l JOIN tag AS t ON t.id = l.tag_id"
            f" WHERE l.person_id {CHOSEN} AND l.deleted_at IS NULL AND t.deleted_at IS NULL",
        )

    def notes_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Texts of the notes about these people, by whom they were merged into."""
        return self._texts(
            people,
            f"SELECT person_id, text FROM note WHERE person_id {CHOSEN} AND deleted_at IS NULL",
        )

    def blanks_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Which of headline, company and email these people lack; left out who lacks none.

        What somebody merged into them has, they do not lack.
        """
        found: dict[int, set[str]] = {}
        sql = f"SELECT id, headline, company, email FROM person WHERE id {CHOSEN}"
        wanted, roots = families(self._database, people)
        for portion in _portions(wanted):
            for person, *texts in self._database.rows(sql, {"people": id_list(portion)}):
                lacking = {name for name, text in zip(BLANKS, texts, strict=True) if not text}
                root = roots.get(person, person)
                found[root] = found.get(root, lacking) & lacking
        return {PersonId(root): frozenset(names) for root, names in found.items() if names}

    def particulars_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, Particulars]:
        """Place, fields and days of these people, by whom they were merged into."""
        from app.core.particulars import NOTHING, joined

        wanted, roots = families(self._database, people)
        found: dict[int, Particulars] = {}
        for portion in _portions(sorted(wanted, key=lambda one: one in roots)):
            for person, told in self._kept_on(portion).items():
                root = roots.get(person, person)
                found[root] = joined(found.get(root, NOTHING), told)
        return {PersonId(person): told for person, told in found.items()}

    def _kept_on(self, people: Sequence[int]) -> Mapping[int, Particulars]:
        """Of each of them alone."""
        from app.core.occasions import Occasion
        from app.core.particulars import Particulars

        given: dict[str, Value] = {"people": id_list(people)}
        fields: dict[int, list[tuple[str, str]]] = {}
        for person, name, value in self._database.rows(_FIELDS, given):
            fields.setdefault(person, []).append((name, value))
        days: dict[int, list[Occasion]] = {}
        for person, name, month, day, year in self._database.rows(_OCCASIONS, given):
            occasion = Occasion(name=name, month=month, day=day, year=year)
            days.setdefault(person, []).append(occasion)
        places: dict[int, str] = dict(self._database.rows(_PLACES, given))
        feeds: dict[int, list[str]] = {}
        for person, url in self._database.rows(_FEEDS, given):
            feeds.setdefault(person, []).append(url)
        return {
            person: Particulars(
                place=places.get(person, ""),
                fields=tuple(fields.get(person, ())),
                occasions=tuple(days.get(person, ())),
                feeds=tuple(feeds.get(person, ())),
            )
            for person in people
            if any(person in told for told in (fields, days, places, feeds))
        }

    def names_known(self, sort_names: Iterable[str]) -> Mapping[str, tuple[PersonId, ...]]:
        """People by the sort form of their name."""
        merged = merged_people(self._database)
        found: dict[str, dict[PersonId, None]] = {}
        sql = (
            "SELECT p.sort_name, p.id FROM json_each(:names) AS wanted CROSS JOIN person AS p"
            " ON p.sort_name = wanted.value WHERE p.deleted_at IS NULL ORDER BY p.id"
        )
        for portion in _portions(set(sort_names)):
            for name, person in self._database.rows(sql, {"names": json.dumps(portion)}):
                found.setdefault(name, {})[PersonId(top_of(person, merged))] = None
        return {name: tuple(people) for name, people in found.items()}

    def emails_known(self, emails: Iterable[str]) -> Mapping[str, tuple[PersonId, ...]]:
        """Everybody who has these e-mail addresses, in folded case, who came first first."""
        merged = merged_people(self._database)
        found: dict[str, set[int]] = {}
        sql = """
            SELECT wanted.value, a.person_id FROM json_each(:emails) AS wanted
              CROSS JOIN account AS a ON a.network = 'email' AND a.handle_key = wanted.value
                AND a.handle_key <> ''
              JOIN person AS p ON p.id = a.person_id
              WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL
            UNION SELECT lower(email), id FROM person WHERE email <> '' AND deleted_at IS NULL
              AND lower(email) IN (SELECT value FROM json_each(:emails))"""
        for portion in _portions(set(emails)):
            for email, person in self._database.rows(sql, {"emails": json.dumps(portion)}):
                found.setdefault(email, set()).add(top_of(person, merged))
        return {email: tuple(map(PersonId, sorted(people))) for email, people in found.items()}

    def interaction_keys_known(self, keys: Iterable[int]) -> frozenset[int]:
        """Which of these hashed remote keys are stored already (in the trash included)."""
        found: set[int] = set()
        for portion in _portions(keys):
            rows = self._database.rows(_STORED.format(only=""), {"keys": json.dumps(portion)})
            found.update(row[0] for row in rows)
        return frozenset(found)

    def interaction_keys_blank(self, keys: Iterable[int]) -> frozenset[int]:
        """Those of these hashed remote keys under which an act without words is stored."""
        found: set[int] = set()
        sql = _STORED.format(only=" AND text = '' AND deleted_at IS NULL")
        for portion in _portions(keys):
            rows = self._database.rows(sql, {"keys": json.dumps(portion)})
            found.update(row[0] for row in rows)
        return frozenset(found)

    def files_known(self, hashes: Iterable[str]) -> frozenset[str]:
        """Which files were imported before and not undone."""
        found: set[str] = set()
        sql = (
            "SELECT f.sha256 FROM json_each(:hashes) AS wanted CROSS JOIN batch_file AS f"
            " ON f.sha256 = wanted.value JOIN batch AS b ON b.id = f.batch_id"
            " WHERE f.deleted_at IS NULL AND b.deleted_at IS NULL"
        )
        for portion in _portions(hashes):
            rows = self._database.rows(sql, {"hashes": json.dumps(portion)})
            found.update(row[0] for row in rows)
        return frozenset(found)

    def _texts(self, people: Iterable[PersonId], sql: str) -> Mapping[PersonId, frozenset[str]]:
        found: dict[PersonId, set[str]] = {}
        wanted, roots = families(self._database, people)
        for portion in _portions(wanted):
            for person, text in self._database.rows(sql, {"people": id_list(portion)}):
                found.setdefault(PersonId(roots.get(person, person)), set()).add(text)
        return {person: frozenset(texts) for person, texts in found.items()}


def _portions(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while portion := list(islice(rest, PORTION)):
        yield portion
