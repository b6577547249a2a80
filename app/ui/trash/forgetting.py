"""Asks before somebody is forgotten for good, says what goes and what stays, and does it.

Knows no name of a file: the trash tells which copies remain.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.ui.desk import Desk
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.words.commands import forgotten_now
from app.words.translation import tr
from app.words.trash import forget_sentences, forget_title


class ForgetQuestion(AskingDialog):
    """The question. Enter leaves all as it is, for what follows can't be taken back.

    Args:
        sentences: what goes and what stays, a paragraph each.

    Signals:
        decided(): they are to be forgotten.
    """

    decided = Signal()

    def __init__(self, title: str, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, 460, leaver=Button(tr("Cancel"), "primary"), parent=parent)
        self.tell(*sentences, role="muted")
        self.decider = Button(tr("Forget for good"))
        self.decider.clicked.connect(self._decide)
        self.leaver.setDefault(True)
        self.add_foot(self.decider, self.leaver)
        self.leaver.setFocus()

    def _decide(self) -> None:
        self.accept()
        self.decided.emit()


def ask_forget(desk: Desk, people: Sequence[PersonId], who: str) -> ForgetQuestion:
    """Ask whether people are to be forgotten; that is done in the job lane, for it takes a while.

    Args:
        who: their name, or how many they are.
    """
    trash = desk.workspace.trash
    question = ForgetQuestion(forget_title(who), forget_sentences(trash.copies()), desk.window)
    question.decided.connect(
        lambda: desk.jobs.run(
            trash.forget, people, done=lambda copies: desk.say(forgotten_now(copies))
        )
    )
    question.open()
    return question
