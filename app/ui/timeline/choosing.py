"""Which part of a timeline is shown: everything, what somebody did, notes, moves, or one kind of act.

Knows what there is to choose and which story that makes. Refuses to know how a story is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.services.outline import EVERY_ACT, ActFilter, Outline
from app.services.ports import Reader
from app.ui.timeline.story import Story
from app.ui.widgets.buttons import Button
from app.words.numbers import number
from app.words.translation import tr

KINDS: dict[Kind, str] = {
    Kind.FOLLOW: "Follows",
    Kind.UNFOLLOW: "Unfollows",
    Kind.LIKE: "Likes",
    Kind.RESHARE: "Reshares",
    Kind.COMMENT: "Comments",
    Kind.QUESTION: "Questions",
    Kind.MENTION: "Mentions",
    Kind.MESSAGE: "Messages",
    Kind.INVITATION: "Invitations",
    Kind.ACCEPTANCE: "Acceptances",
    Kind.ENDORSEMENT: "Endorsements",
    Kind.READ: "Things read",
    Kind.MEETING: "Meetings",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """A part of a timeline.

    Args:
        acts: which of them; None for none at all.
        notes, moves: whether these are shown; rests go with the moves.
    """

    acts: ActFilter | None = EVERY_ACT
    notes: bool = True
    moves: bool = True


EVERYTHING = Only()
Choice = tuple[str, Only, int]
"""Words, what they choose, and how many entries there are; -1 where that is not said."""


def story_of(reader: Reader, person: PersonId, whole: Outline, only: Only) -> Story:
    """The part of somebody's past that was chosen.

    Args:
        whole: the outline of everything.
    """
    acts = only.acts
    outline = whole if acts == EVERY_ACT else replace(
        whole, days=reader.outline(person, acts).days if acts else ()
    )  # fmt: skip
    if not only.notes:
        outline = replace(outline, notes=())
    if not only.moves:
        outline = replace(outline, transitions=(), rests=())
    glance = partial(reader.glances_between, person, only=acts or EVERY_ACT)
    return Story(outline, glance, partial(reader.interactions, person))


def choices(
    done: Mapping[tuple[Kind, Direction], int], outline: Outline, name: str
) -> tuple[Choice, ...]:
    """What there is to choose: nothing is offered of which there is nothing.

    Args:
        done: how many acts of which kind there are.
    """
    found: list[Choice] = [(tr("Everything"), EVERYTHING, -1)]
    for way, words in (
        (Direction.OUTBOUND, tr("What you did")),
        (Direction.INBOUND, tr("What {name} did").format(name=name)),
    ):
        count = sum(n for (_kind, direction), n in done.items() if direction is way)
        if count:
            found.append((words, _acts(ActFilter(direction=way)), count))
    if outline.notes:
        found.append((tr("Notes"), Only(acts=None, moves=False), len(outline.notes)))
    moves = len(outline.transitions) + len(outline.rests)
    if moves:
        found.append((tr("Moves and rests"), Only(acts=None, notes=False), moves))
    for kind in KINDS:
        count = sum(n for (one, _direction), n in done.items() if one is kind)
        if count:
            found.append((tr(KINDS[kind]), _acts(ActFilter(kind=kind)), count))
    return tuple(found)


def _acts(wanted: ActFilter) -> Only:
    return Only(acts=wanted, notes=False, moves=False)


class TimelineChooser(QWidget):
    """A quiet line above the timeline: what is shown, and a menu of what could be.

    Signals:
        opened(): the menu is about to open and wants its choices.
        chosen(Only): this part is to be shown.
    """

    opened = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only = EVERYTHING
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.opened)
        self.button = Button("", "quiet", icon="list-filter")
        self.button.setMenu(self.menu)
        self.clearer = Button(tr("Show everything"), "link")
        self.clearer.clicked.connect(lambda: self._choose(tr("Everything"), EVERYTHING))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 14, 0)
        row.addStretch(1)
        row.addWidget(self.clearer)
        row.addWidget(self.button)
        self.show_choice(tr("Everything"), EVERYTHING)

    def show_choice(self, words: str, only: Only) -> None:
        """Say what is shown now."""
        self.only = only
        self.button.setText(words)
        self.button.setAccessibleName(tr("Shown in the timeline: {what}").format(what=words))
        self.clearer.setVisible(only != EVERYTHING)

    def fill(self, found: Sequence[Choice]) -> None:
        """Offer these in the menu."""
        self.menu.clear()
        group = QActionGroup(self.menu)
        for words, only, count in found:
            shown = words if count < 0 else f"{words}\t{number(count)}"
            action = self.menu.addAction(shown.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(only == self.only)
            group.addAction(action)
            action.triggered.connect(lambda _on, words=words, only=only: self._choose(words, only))

    def _choose(self, words: str, only: Only) -> None:
        self.show_choice(words, only)
        self.chosen.emit(only)
        self.button.setFocus()
