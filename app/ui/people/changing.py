"""Writing an entry of the timeline anew, in the sheet in which it was logged."""

from __future__ import annotations

from app.core.interactions import Interaction
from app.ui.desk import Desk
from app.ui.people.person_page import PersonPage
from app.ui.people.person_sheet import Draft, Entry
from app.ui.taking_back import say_done
from app.words.stages import stage_name
from app.words.translation import tr


class Changing:
    """Opens the sheet with what was logged, and keeps what is written there then.

    Args:
        desk: workspace and window.
        page: the person's page with timeline and sheet.
    """

    def __init__(self, desk: Desk, page: PersonPage) -> None:
        self._desk = desk
        self._page = page
        page.timeline.change_asked.connect(self._open)
        page.sheet.changed.connect(self._keep)

    def _open(self, act: Interaction) -> None:
        self._page.sheet.open_for(
            Draft(
                kind=act.kind,
                direction=act.direction,
                name=self._page.head.name.text(),
                today=self._desk.workspace.clock.today(),
                given=act,
            )
        )

    def _keep(self, entry: Entry) -> None:
        given = self._page.sheet.given
        if given is None:
            return
        with self._desk.notices.kindly():
            moved = self._desk.workspace.logging.change(
                given.id, day=entry.day, text=entry.text, asks=entry.asks
            )
            said = tr("Entry changed.")
            if moved is not None:
                name = self._page.head.name.text()
                said = tr("{said} · {name} is at {stage} now").format(
                    said=said, name=name, stage=stage_name(moved.target)
                )
            say_done(self._desk, said)
            self._page.sheet.finish()
            self._page.timeline.setFocus()
