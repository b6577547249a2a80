"""The people of one stage as a Qt model whose rows can be dragged.

Knows what a drag of somebody holds. Everything else is the list's: ids, and a window of rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.core.people import PersonId
from app.overriding import override
from app.ui.people.list_model import PeopleModel

PERSON_MIME = "application/x-acquainted-person"


class StageModel(PeopleModel):
    """Who stands at one stage, the readiest first."""

    @property
    def count(self) -> int | None:
        """How many they are; None until all are read."""
        return None if self._is_partial else self.rowCount()

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [PERSON_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        person = self.person_at(indexes[0]) if indexes else None
        if person is not None:
            mime.setData(PERSON_MIME, str(person).encode("ascii"))
        return mime


def person_in(mime: QMimeData) -> PersonId | None:
    """Who is dragged; None where it is something else."""
    text = bytes(mime.data(PERSON_MIME).data())
    return PersonId(int(text)) if text.isdigit() else None
