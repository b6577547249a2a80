"""The program's own JSON file into a workspace with people, as one more import.

Knows the transaction and its import; what of a file is new here is known by `home_union`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError
from app.core.imports import ImportPlan, PlannedFile
from app.core.progress import Progress
from app.services import home_union as union
from app.services.collecting import nothing_collected
from app.services.ports import Store
from app.services.rows import Label
from app.words.imports import left_out_lines

if TYPE_CHECKING:
    from app.core.choices import Wishes
    from app.services.review import Review

FORMAT = "acquainted"
"""Of the program's own file, among the formats of what is imported."""


MOST_CAUSES = 3
"""So many causes are told in one breath; all of them stand in the plan."""


class NobodyFound(AppError):
    """Rows were read, but nobody is among them who could be taken in.

    Args:
        plan: names nobody; says what was read, what was left out, and why.
    """

    def __init__(self, plan: ImportPlan) -> None:
        names = ", ".join(Path(file.path).name for file in plan.files[:3])
        reasons = " ".join(left_out_lines(plan.left_out, MOST_CAUSES))
        super().__init__("import.nobody", name=names, reasons=reasons)
        self.plan = plan


def is_home(plan: ImportPlan) -> bool:
    """Whether a plan is of the program's own file."""
    return any(file.format == FORMAT for file in plan.files)


class Joining:
    """Looks into a file of the program's own, and takes it in as it was looked at."""

    def __init__(self, store: Store, review: Review) -> None:
        self._store = store
        self._review = review
        self._seen: tuple[str, Path, union.Look] | None = None

    def read(self, file: Path, progress: Progress) -> ImportPlan:
        """What a file would bring in. Nothing is written.

        Raises:
            NobodyFound: nobody is in it but those in its trash.
            AppError: ``home.damaged``, ``home.too_new`` or ``home.not_read``.
        """
        sha256 = _hashed(file)
        seen = union.look(file, self._store.reader, progress)
        self._seen = (sha256, file, seen)
        named = PlannedFile(
            path=file.name,
            format=FORMAT,
            sha256=sha256,
            rows=len(seen.people) + seen.acts_new + seen.acts_known,
            is_known=bool(self._store.reader.files_known([sha256])),
        )
        plan = union.plan_of(named, seen)
        if not plan.people:
            raise NobodyFound(plan)
        return plan

    def commit(
        self,
        plan: ImportPlan,
        chosen: Collection[int] | None,
        progress: Progress,
        wishes: Wishes | None,
    ) -> str:
        """Take the file in that was looked at last; the uid of the import.

        Args:
            plan: what is to be written down about it.
            chosen: indices of the people in `read`'s plan to take in; None takes everybody.

        Raises:
            AppError: ``home.not_read`` when the file is another one meanwhile.
        """
        sha256, file, seen = self._seen or ("", Path(), None)
        if seen is None or sha256 != plan.files[0].sha256 or _hashed(file) != sha256:
            raise AppError("home.not_read", file=plan.files[0].path)
        count = sum(person.is_newcomer for person in plan.people) or len(plan.people)
        label = Label(code="import", values=(("name", file.name), ("count", str(count))))
        away = union.left(seen, chosen)
        with nothing_collected(), self._store.work(label) as work:
            entries = union.wanted(file, seen, away, work.reader, progress)
            uid = work.join_home(plan, entries)
            self._review.touched(work, union.merge_matched(work, seen, away))
            union.mark(work, seen, away, wishes)
        return uid


def _hashed(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        raise AppError("home.not_read", file=str(file)) from None
