"""What all reads share: the database, and how a list of ids is handed to a statement."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.store.database import Database

CHOSEN = "IN (SELECT value FROM json_each(:people))"
"""Condition on a column of ids; binding ``:people`` is `id_list`."""


class Reads:
    """Reads of one workspace; inside a unit of work they see its writes."""

    def __init__(self, database: Database) -> None:
        self._database = database


def id_list(ids: Iterable[int]) -> str:
    """Ids as the JSON text that `CHOSEN` takes."""
    return json.dumps(list(ids))
