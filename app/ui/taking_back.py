"""What was logged, said in passing, with an Undo that means this very act.

Knows acts by their id and the history. Whatever was done since stays as it is: then the act alone
is put into the trash, which is an action of its own.
"""

from __future__ import annotations

from functools import partial

from app.core.interactions import Direction, InteractionId, Kind
from app.services.logging import Logged
from app.ui.desk import Desk
from app.words.history import undo_text
from app.words.stages import stage_name
from app.words.timeline import act_title
from app.words.translation import tr


def logged_text(logged: Logged, kind: Kind, direction: Direction, name: str) -> str:
    """What was logged, and where it brought somebody."""
    said = tr("Logged: {what}").format(what=act_title(kind, direction, name))
    if logged.moved is None:
        return said
    return tr("{said} · {name} is at {stage} now").format(
        said=said, name=name, stage=stage_name(logged.moved.target)
    )


def say_logged(
    desk: Desk, logged: Logged, kind: Kind, name: str, direction: Direction = Direction.OUTBOUND
) -> None:
    """Say what was just logged, with a button that takes this very act back."""
    entries = desk.workspace.history.entries(1)
    entry = entries[0].id if entries else None
    undo = partial(take_back, desk, logged.interaction, entry)
    desk.say(logged_text(logged, kind, direction, name), tr("Undo"), undo)


def take_back(desk: Desk, act: InteractionId, entry: int | None) -> None:
    """Take one logged act back, and nothing else.

    Args:
        entry: the action in the history that logged it.
    """
    with desk.notices.kindly():
        workspace = desk.workspace
        if _is_latest(desk, entry):
            result = workspace.history.undo()
            desk.say(tr("Taken back: {what}").format(what=undo_text(result)))
        else:
            workspace.logging.remove(act)
            desk.say(tr("Entry removed."))


def say_done(desk: Desk, text: str) -> None:
    """Say what was just done, with a button that takes it back if nothing was done since."""
    entries = desk.workspace.history.entries(1)
    if entries:
        desk.say(text, tr("Undo"), partial(take_latest_back, desk, entries[0].id))
    else:
        desk.say(text)


def take_latest_back(desk: Desk, entry: int) -> None:
    """Take an action of the history back, if nothing was done since, as the Edit menu does."""
    if _is_latest(desk, entry):
        desk.actions.action("edit.undo").trigger()
    else:
        desk.say(tr("Something else was done since. The Edit menu takes it back first."))


def _is_latest(desk: Desk, entry: int | None) -> bool:
    return entry is not None and desk.workspace.history.place.undo == entry
