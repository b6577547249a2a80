"""Joins the draft panel with the workspace: situation, findings, mutes, and the log.

The situation is read when the panel opens, when the gesture is another and when something
happened with the person; while somebody types, nothing is read at all. Drafts are kept by person
while the program runs, and written nowhere before they are sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.core.draft_edits import gentler_edit
from app.core.draft_findings import Check, Finding, Situation
from app.core.draft_text import Spelling
from app.core.fitness import Gesture
from app.core.handles import Network
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.drafting import Begun
from app.services.explaining import Explanation
from app.ui.desk import Desk
from app.ui.drafting import STEPS
from app.ui.drafting.panel import DraftPanel
from app.words.drafts import gentler_wording
from app.words.translation import tr

KEPT_AFTER_MS = 1500
"""A draft is kept when nothing was typed for so long."""

Logged = Callable[[Kind, Direction, Stage | None], None]
"""Says that something was logged, with a way back."""


class DraftController:
    """Does what the panel asks for, for one person at a time.

    Args:
        panel: part of the person's page.
        logged: told what was logged, and where the person is now.
    """

    def __init__(self, desk: Desk, panel: DraftPanel, logged: Logged) -> None:
        self._desk = desk
        self._workspace = desk.workspace
        self._panel = panel
        self._logged = logged
        self._person: PersonId | None = None
        self._told: Explanation | None = None
        self._situation: Situation | None = None
        self._kept = Begun()
        self._pause = QTimer(panel)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEPT_AFTER_MS)
        self._pause.timeout.connect(self._keep)
        self._spelling: Spelling | None = None
        self._connect()

    def show_person(self, person: PersonId | None, told: Explanation | None) -> None:
        """Somebody is shown, or shown anew, or nobody is."""
        if person != self._person:
            self.close()
        self._person, self._told = person, told
        if person is not None and self._panel.isVisible():
            self._turn()

    def open(self, networks: Sequence[Network] = ()) -> None:
        """Open the panel for whoever is shown, with the draft that was begun for them.

        Args:
            networks: to choose from, the likeliest first.
        """
        if self._person is None or self._told is None:
            return
        begun = self._workspace.drafting.begun(self._person)
        kept = self._kept = begun or Begun(gesture=self._first_gesture(self._told))
        self._panel.open_for(self._told.card.name, kept, networks, self._told.standing.channel)
        self._panel.show_prompts(self._workspace.drafting.prompts(self._person))
        # Read the first time only; that takes longer than a blink.
        self._desk.jobs.run(lambda: self._workspace.drafting.phrases.spelling, done=self._begin)

    def close(self) -> None:
        """Keep the draft, and leave the page as it was without it."""
        self._keep()
        self._panel.hide()
        self._offer_steps()

    # --- joining ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        panel, notices = self._panel, self._desk.notices

        def kindly(act: Callable[..., None]) -> Callable[..., None]:
            def run(*given: object) -> None:
                with notices.kindly():
                    act(*given)

            return run

        panel.typed.connect(self._judge)
        panel.typed.connect(self._pause.start)
        self._desk.window.closing.connect(self._keep)
        panel.turned.connect(kindly(self._turn))
        panel.wording_asked.connect(self._use_wording)
        panel.muted.connect(kindly(self._mute))
        panel.unmuted.connect(kindly(self._unmute))
        panel.copy_asked.connect(self._copy)
        panel.sent.connect(kindly(self._send))
        for key, by in STEPS.items():
            self._desk.actions.handle(key, partial(panel.step, by))
        self._offer_steps()

    def _offer_steps(self) -> None:
        has_any = self._panel.isVisible() and bool(self._panel.findings)
        for key in STEPS:
            if self._desk.actions.action(key).isEnabled() != has_any:
                self._desk.actions.set_enabled(key, has_any)

    def _first_gesture(self, told: Explanation) -> Gesture:
        """What the next step would have written; a comment where that is no question."""
        wanted = told.step.gesture if told.step is not None else None
        return wanted if wanted in (Gesture.QUESTION, Gesture.MESSAGE) else Gesture.COMMENT

    def _keep(self) -> None:
        """Keep what is written, if it is another than was kept."""
        self._pause.stop()
        if self._person is None or not self._panel.isVisible():
            return
        draft = self._panel.draft
        if draft != self._kept and (draft.text or self._kept.text):
            with self._desk.notices.kindly():
                self._workspace.drafting.keep(self._person, draft)
                self._kept = draft

    # --- judging ----------------------------------------------------------------------------------

    def _begin(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._turn()

    def _turn(self) -> None:
        """Read the situation anew, and judge."""
        if self._person is None or self._told is None or self._spelling is None:
            return
        draft, drafting = self._panel.draft, self._workspace.drafting
        self._situation = drafting.situation(
            self._person, draft.gesture, they_asked=draft.they_asked
        )
        self._panel.show_fit(self._told.fitness[draft.gesture])
        everywhere = drafting.muted()
        self._panel.show_muted(
            [(check, check not in everywhere) for check in sorted(self._situation.muted)]
        )
        self._judge()

    def _judge(self) -> None:
        """Look at the text as it stands now; nothing is read."""
        if self._situation is None or not self._panel.isVisible():
            return
        text = self._panel.box.text
        self._panel.show_findings(self._workspace.drafting.judge(text, self._situation))
        self._offer_steps()

    def _mute(self, check: Check, is_for_one: bool) -> None:
        self._workspace.drafting.mute(check, self._person if is_for_one else None)
        self._desk.say(tr("Said no longer. The menu beside the draft brings it back."))
        self._turn()

    def _unmute(self, check: Check) -> None:
        self._workspace.drafting.unmute(check, self._person)
        self._workspace.drafting.unmute(check)
        self._turn()

    # --- the text ---------------------------------------------------------------------------------

    def _use_wording(self, finding: Finding) -> None:
        wording = gentler_wording(finding)
        if wording is None or self._spelling is None:
            return
        box = self._panel.box
        edit = gentler_edit(box.text, finding.span, wording, self._spelling)
        box.replace(edit.start, edit.end, edit.text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._panel.box.text)
        self._desk.say(tr("Copied."))

    def _send(self, reason: str) -> None:
        """Write down that it was sent; the box's own undo brings the text back."""
        if self._person is None:
            return
        draft = self._panel.draft
        is_asking = draft.gesture is Gesture.ASKING
        kind = Kind.MESSAGE if is_asking else Kind(draft.gesture.value)
        network = self._panel.network.currentData()
        logged = self._workspace.logging.log(
            self._person,
            kind,
            text=draft.text,
            asks=is_asking,
            reason=reason,
            network=Network(network) if network else None,
        )
        self._panel.reason.clear()
        self._panel.reason.hide()
        self._panel.asked.setChecked(False)
        self._panel.box.empty()
        self._keep()
        self._turn()
        self._logged(kind, Direction.OUTBOUND, logged.moved.target if logged.moved else None)
