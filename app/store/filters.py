"""Saved filters: questions to the list of people that were given a name."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from app.core.handles import Network
from app.core.people import sort_name
from app.core.stages import Stage, State
from app.services.rows import PeopleQuery, SavedFilterRow, Sort
from app.store.database import Value
from app.store.listing import ListReads

MOST_AT_ONCE = 20
"""Questions in one statement: of some fifty SQLite says that they are nested too deep."""
_BINDING = re.compile(r":([a-z]+)\b")


def query_text(query: PeopleQuery) -> str:
    """A question as it stands in a column: JSON of what differs from everybody by readiness."""
    said: dict[str, Any] = {
        "search": query.search,
        "stage": None if query.stage is None else query.stage.name.lower(),
        "sort": query.sort,
        "everybody": query.everybody,
        "tag": query.tag,
        "network": query.network,
        "tier": query.tier,
        "state": query.state,
        "batch": query.batch,
        "unsorted": query.is_unsorted,
        "gone_through": query.is_gone_through,
    }
    return json.dumps({name: value for name, value in said.items() if value}, ensure_ascii=False)


def query_of(text: str) -> PeopleQuery:
    """The question in a column."""
    from app.core.tiers import Tier  # the list opens without it

    said = json.loads(text)
    return PeopleQuery(
        search=said.get("search", ""),
        stage=Stage[said["stage"].upper()] if "stage" in said else None,
        sort=Sort(said.get("sort", Sort.READINESS)),
        everybody=said.get("everybody", False),
        tag=said.get("tag", ""),
        network=Network(said["network"]) if "network" in said else None,
        tier=Tier(said["tier"]) if "tier" in said else None,
        state=State(said["state"]) if "state" in said else None,
        batch=said.get("batch"),
        is_unsorted=said.get("unsorted", False),
        is_gone_through=said.get("gone_through", False),
    )


class FilterReads(ListReads):
    """Reads of saved filters."""

    def saved_filters(self) -> tuple[SavedFilterRow, ...]:
        """All saved filters, by name, each with how many answer it now."""
        rows = self._database.rows(
            "SELECT id, name, wanted FROM saved_filter WHERE deleted_at IS NULL"
        )
        found = [(number, name, query_of(wanted)) for number, name, wanted in rows]
        counts = self.count_each([query for _number, _name, query in found])
        named = sorted(zip(found, counts, strict=True), key=lambda one: sort_name(one[0][1]))
        return tuple(
            SavedFilterRow(id=number, name=name, query=query, people=count)
            for (number, name, query), count in named
        )

    def count_each(self, queries: Sequence[PeopleQuery]) -> list[int]:
        """How many people match each question, asked all at once."""
        counts: list[int] = []
        for start in range(0, len(queries), MOST_AT_ONCE):
            parts, values = [], dict[str, Value]()
            for number, query in enumerate(queries[start : start + MOST_AT_ONCE]):
                sql, given = self._ordered_ids(query)
                own = _BINDING.sub(rf":\1_{number}", sql)  # bindings by other names than the next's
                parts.append(f"SELECT {number}, count(*) FROM ({own})")
                values |= {f"{name}_{number}": value for name, value in given.items()}
            rows = self._database.rows(f"{' UNION ALL '.join(parts)} ORDER BY 1", values)
            counts += [count for _number, count in rows]
        return counts
