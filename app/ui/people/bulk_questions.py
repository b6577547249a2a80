"""What each act with many people asks first, and doing it.

Refuses to know how many people are changed as one (`app.services.bulk`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from app.core.people import PersonId
from app.core.stages import Stage
from app.core.tiers import Tier
from app.ui.desk import Desk
from app.ui.people.person_dialogs import OWN_CHOICE, Question, aside_question, rest_question
from app.ui.taking_back import say_done
from app.words.history import label_text
from app.words.stages import stage_name
from app.words.translation import tr
from app.words.trash import some_people


class BulkQuestions:
    """Asks what an act needs to know, then does it with all who are selected.

    Args:
        selected: gives who is selected, when an act is asked for.
    """

    def __init__(self, desk: Desk, selected: Callable[[], Sequence[PersonId]]) -> None:
        self._desk = desk
        self._selected = selected

    def ask(self, code: str) -> None:
        """Begin an act by its code."""
        people = self._selected()
        bulk = self._desk.workspace.bulk
        if code.startswith("tier."):
            word = code.removeprefix("tier.")
            self._do(lambda: bulk.set_tier(people, Tier(word) if word else None))
        elif code == "delete":
            self._do(lambda: bulk.delete(people))
        else:
            question = self._question(code, people)
            question.decided.connect(
                lambda key, text: self._do(lambda: self._act(code, people, key, text))
            )
            question.open()

    def _question(self, code: str, people: Sequence[PersonId]) -> Question:
        window = self._desk.window
        who = some_people(len(people))
        if code == "rest":
            return rest_question(who, self._desk.workspace.settings.pace.rest_days, window)
        if code == "set_aside":
            return aside_question(who, window)
        if code == "move":
            question = Question(
                tr("Move {name} by hand").format(name=who),
                [(str(int(stage)), stage_name(stage)) for stage in Stage],
                button=tr("Move here"),
                reason=tr("Your reason"),
                parent=window,
            )
            question.words.setText(
                tr("Whoever skips a stage by this wants a reason in your words.")
            )
            question.settle()
            return question
        titles = {
            "tag": tr("Tag {name}"),
            "untag": tr("Take a tag off {name}"),
            "list": tr("Put {name} on a list"),
        }
        title = titles[code].format(name=who)
        question = Question(title, (), button=tr("Do it"), reason=tr("Its name"), parent=window)
        question.choices.hide()
        question.settle()
        return question

    def _act(self, code: str, people: Sequence[PersonId], key: str, text: str) -> None:
        bulk = self._desk.workspace.bulk
        if code == "rest":
            days = int(key)
            today = self._desk.workspace.clock.today()
            bulk.rest(people, today + dt.timedelta(days=days) if days else None, text)
        elif code == "set_aside":
            bulk.set_aside(people, text or ("" if key == OWN_CHOICE else key))
        elif code == "move":
            bulk.move(people, Stage(int(key)), text)
        else:
            {"tag": bulk.tag, "untag": bulk.untag, "list": bulk.put_on_list}[code](people, text)

    def _do(self, act: Callable[[], object]) -> None:
        with self._desk.notices.kindly():
            act()
            (entry,) = self._desk.workspace.history.entries(1)
            say_done(self._desk, label_text(entry.label))
