"""Upkeep: is the workspace sound, and what is in it?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.errors import AppError
from app.services.policy import Policy
from app.services.ports import Store
from app.services.rows import PeopleCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What a look at the workspace found.

    Args:
        problems: codes, see `app.words.upkeep`; empty when all is well.
        rules_problem: why the user's rule file is not in force, or None.
    """

    folder: Path
    problems: tuple[str, ...]
    rules_problem: AppError | None
    people: PeopleCounts


class Upkeep:
    """Looks after the workspace."""

    def __init__(self, store: Store, policy: Policy, folder: Path) -> None:
        self._store = store
        self._policy = policy
        self._folder = folder

    def look(self) -> Health:
        """Check the file, the index, what is derived, and the rules."""
        return Health(
            folder=self._folder,
            problems=self._store.check(),
            rules_problem=self._policy.problem,
            people=self._store.reader.people_counts(),
        )
