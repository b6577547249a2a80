"""Asks before somebody is forgotten for good, says what goes and what stays, and does it.

Knows no name of a file: the trash tells which copies remain.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.people import PersonId
from app.ui.desk import Desk
from app.ui.widgets.asking import FinalQuestion
from app.words.commands import forgotten_now
from app.words.translation import tr
from app.words.trash import forget_sentences, forget_title


def ask_forget(desk: Desk, people: Sequence[PersonId], who: str) -> FinalQuestion:
    """Ask whether people are to be forgotten; that is done in the job lane, for it takes a while.

    Args:
        who: their name, or how many they are.
    """
    trash = desk.workspace.trash
    # Grey, for it is long.
    question = FinalQuestion(
        forget_title(who),
        forget_sentences(trash.copies()),
        tr("Forget for good"),
        role="muted",
        parent=desk.window,
    )
    question.decided.connect(
        lambda: desk.jobs.run(
            trash.forget, people, done=lambda copies: desk.say(forgotten_now(copies))
        )
    )
    question.open()
    return question
