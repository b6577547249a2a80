"""Lists: tags, lists and saved filters, each with how many people answer it.

A list is a tag that the user keeps in the side bar; a saved filter is a question to the list of
people that was given a name. Refuses to know who is on them: the reader answers that.
"""

from __future__ import annotations

import json
from dataclasses import replace

from app.core.errors import AppError
from app.core.people import PersonId, sort_name
from app.services.ports import Store
from app.services.rows import Label, PeopleQuery, SavedFilterRow, SavedPlace, TagRow
from app.services.settings import SAVED_ORDER


class Lists:
    """Reads tags, lists and saved filters, and keeps the latter."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def tags(self) -> tuple[TagRow, ...]:
        """All tags and lists that somebody has, by name."""
        return self._store.reader.tags()

    def filters(self) -> tuple[SavedFilterRow, ...]:
        """All saved filters, by name."""
        return self._store.reader.saved_filters()

    def find(self, name: str) -> SavedFilterRow:
        """The saved filter of this name, whatever its case.

        Raises:
            AppError: ``filter.unknown``.
        """
        wanted = sort_name(name)
        for row in self.filters():
            if sort_name(row.name) == wanted:
                return row
        raise AppError("filter.unknown", name=" ".join(name.split()))

    def save(self, name: str, query: PeopleQuery) -> int:
        """Keep a question under a name; one of the same name is written over.

        Raises:
            AppError: ``filter.no_name``.
        """
        shown = _written(name)
        with self._store.work(_label("filter.save", shown)) as work:
            return work.save_filter(shown, query)

    def rename(self, row: SavedFilterRow, name: str) -> int:
        """Call a saved filter something else; its new id.

        Raises:
            AppError: ``filter.no_name``; ``filter.taken`` when another one is called so.
        """
        shown = _written(name)
        is_taken = any(
            other.id != row.id and sort_name(other.name) == sort_name(shown)
            for other in self.filters()
        )
        if is_taken:
            raise AppError("filter.taken", name=shown)
        with self._store.work(_label("filter.rename", row.name)) as work:
            number = work.save_filter(shown, row.query)
            if number != row.id:  # only the case differs otherwise
                work.delete_filter(row.id)
        return number

    def delete(self, row: SavedFilterRow) -> None:
        """Forget a question; nobody in the list is touched."""
        with self._store.work(_label("filter.delete", row.name)) as work:
            work.delete_filter(row.id)

    # --- in the side bar ------------------------------------------------------------------------

    def saved(self) -> tuple[SavedPlace, ...]:
        """Saved filters and lists with their counts, in the user's order; new ones below, by name."""
        found = [
            SavedPlace(
                key=f"filter:{row.id}",
                name=row.name,
                people=row.people,
                query=row.query,
                filter=row,
            )
            for row in self.filters()
        ]
        found += [
            SavedPlace(
                key=f"list:{sort_name(row.name)}",
                name=row.name,
                people=row.people,
                query=PeopleQuery(tag=row.name),
            )
            for row in self.tags()
            if row.is_list
        ]
        places = {key: n for n, key in enumerate(self._order())}
        last = len(places)
        return tuple(
            sorted(found, key=lambda one: (places.get(one.key, last), sort_name(one.name)))
        )

    def move(self, place: SavedPlace, step: int) -> None:
        """Let one stand further up (a negative step) or down."""
        keys = [one.key for one in self.saved()]
        at = keys.index(place.key)
        keys.insert(min(max(at + step, 0), len(keys) - 1), keys.pop(at))
        self._keep_order(keys)

    def rename_saved(self, place: SavedPlace, name: str) -> None:
        """Call a saved filter or a list something else; it stays where it stands.

        Raises:
            AppError: as `rename`; ``list.no_name``, ``list.taken`` for a list.
        """
        order = [one.key for one in self.saved()]
        if place.filter is not None:
            key = f"filter:{self.rename(place.filter, name)}"
        else:
            key = f"list:{sort_name(self._rename_list(place, name))}"
        self._keep_order([key if one == place.key else one for one in order])

    def delete_saved(self, place: SavedPlace) -> None:
        """Forget a filter, or take everybody off a list; the people stay as they are."""
        if place.filter is not None:
            self.delete(place.filter)
            return
        with self._store.work(_label("list.delete", place.name)) as work:
            for person in self._people_on(place):
                work.remove_tag(person, place.name)

    def _rename_list(self, place: SavedPlace, name: str) -> str:
        """Another list in its place, with the same people; filters that ask for it ask for that."""
        shown = " ".join(name.split())
        if not shown:
            raise AppError("list.no_name")
        is_same = sort_name(shown) == sort_name(place.name)
        if not is_same and any(sort_name(row.name) == sort_name(shown) for row in self.tags()):
            raise AppError("list.taken", name=shown)
        asking = [
            row for row in self.filters() if sort_name(row.query.tag) == sort_name(place.name)
        ]
        with self._store.work(_label("list.rename", place.name)) as work:
            for person in self._people_on(place):
                work.remove_tag(person, place.name)
                work.put_on_list(person, shown)
            for row in asking:
                work.save_filter(row.name, replace(row.query, tag=shown))
        return shown

    def _people_on(self, place: SavedPlace) -> list[PersonId]:
        wanted = PeopleQuery(tag=place.name, everybody=True)
        return [PersonId(number) for number in self._store.reader.people_ids(wanted)]

    def _order(self) -> list[str]:
        kept = json.loads(self._store.reader.setting(SAVED_ORDER.name) or SAVED_ORDER.default)
        return [key for key in kept if isinstance(key, str)]

    def _keep_order(self, keys: list[str]) -> None:
        with self._store.quiet_work() as work:
            work.set_setting(SAVED_ORDER.name, json.dumps(keys))


def _written(name: str) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise AppError("filter.no_name")
    return shown


def _label(code: str, name: str) -> Label:
    return Label(code=code, values=(("name", name),))
