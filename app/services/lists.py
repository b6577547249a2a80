"""Lists: tags, lists and saved filters, each with how many people answer it.

A list is a tag that the user keeps in the side bar; a saved filter is a question to the list of
people that was given a name. Refuses to know who is on them: the reader answers that.
"""

from __future__ import annotations

from app.core.errors import AppError
from app.core.people import sort_name
from app.services.ports import Store
from app.services.rows import Label, PeopleQuery, SavedFilterRow, TagRow


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


def _written(name: str) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise AppError("filter.no_name")
    return shown


def _label(code: str, name: str) -> Label:
    return Label(code=code, values=(("name", name),))
