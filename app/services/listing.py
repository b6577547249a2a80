"""The list of people as it goes on paper: who is on it is asked as the window and commands ask.

Knows the question, the order and what stays off paper. Refuses to know lines and pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

from app.core.clock import Clock
from app.reports.people_list import PaperLine, PeopleList, line_of
from app.services.ports import Store
from app.services.rows import PeopleQuery
from app.services.settings import INITIALS_ONLY, Settings
from app.words import people_list as words
from app.words.people import filter_text
from app.words.stages import stage_name


class Listing:
    """Lists for paper."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings

    def people_list(self, query: PeopleQuery, most: int | None = None) -> PeopleList:
        """Who answers a question to the list, in its order, with initials if these are wanted.

        Args:
            most: the first so many only; all by default.
        """
        initials_only = self._settings.value(INITIALS_ONLY) == "yes"
        today, reader = self._clock.today(), self._store.reader
        ids = reader.people_ids(query)[:most]

        def lines(start: int, end: int) -> Sequence[PaperLine]:
            return [
                line_of(row, today, query.sort, initials_only=initials_only)
                for row in reader.paper_rows(ids[start:end])
            ]

        return PeopleList(
            title=_title(query, initials_only=initials_only),
            kicker=words.kicker(today),
            note=words.note(len(ids), query.sort),
            heads=words.heads(),
            footer=words.footer(initials_only=initials_only),
            count=len(ids),
            lines=lines,
        )

    def sparing_memory(self) -> AbstractContextManager[None]:
        """While a list is painted: what is read for it goes by once."""
        return self._store.reader.sparing_memory()

    def file_name(self) -> str:
        """How a file with a list is called unless it is called otherwise."""
        return words.file_name(self._clock.today())


def _title(query: PeopleQuery, *, initials_only: bool) -> str:
    """What narrows the list; the user's own words may be a name."""
    stage = stage_name(query.stage) if query.stage is not None else ""
    has_words = bool(query.search.strip() or query.tag)
    if initials_only and has_words:
        return words.title([stage, words.chosen_words()])
    search = words.searched(query.search.strip()) if query.search.strip() else ""
    return words.title([stage, filter_text(query), search])
