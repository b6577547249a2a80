"""Asking for a new person and adding them; the dialog stays until that went well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.people import PersonId
from app.ui.desk import Desk
from app.ui.people.list_new import NewPerson
from app.words.errors import sentence


def ask_newcomer(
    desk: Desk,
    over: QWidget | None,
    then: Callable[[PersonId], None],
    *,
    name: str = "",
    address: str = "",
) -> NewPerson:
    """Ask who it is, add them, and go on with them.

    Args:
        over: the window over which is asked.
        then: is given whoever was added.
        name, address: what the fields begin with.
    """
    dialog = NewPerson(name, over)
    dialog.address.setText(address)

    def add(name: str, address: str) -> None:
        try:
            person = desk.workspace.people.add(name, [address] if address else [])
        except AppError as error:
            dialog.show_problem(sentence(error))
            return
        dialog.accept()
        then(person)

    dialog.asked.connect(add)
    dialog.open()
    return dialog
