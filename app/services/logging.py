"""Logging an act: one gesture in, the judgement of the person brought up to date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.fitness import Fit, Fitness, fitness, gesture_of
from app.core.handles import Network
from app.core.interactions import Direction, Interaction, InteractionId, Kind
from app.core.people import PersonId
from app.core.stages import Transition
from app.services.ports import Store
from app.services.review import Review, judge
from app.services.rows import Label

BOTH_SIDES = frozenset({Kind.MEETING})
"""Acts of both sides: they are kept as mine, whoever logs them."""

MINE_ONLY = frozenset({Kind.READ})
"""Acts that they can't do towards me."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What logging an act led to.

    Args:
        fitness: how the gesture fitted at the moment before, for an act of mine.
        moved: the transition it brought about, if any.
    """

    interaction: InteractionId
    fitness: Fitness | None
    moved: Transition | None


class Logging:
    """Writes acts down."""

    def __init__(self, store: Store, clock: Clock, review: Review) -> None:
        self._store = store
        self._clock = clock
        self._review = review

    def fitness(self, person: PersonId, kind: Kind, *, asks: bool = False) -> Fitness | None:
        """Whether an act of mine fits now; None for acts that always do."""
        gesture = gesture_of(kind, asks=asks)
        standings = self._store.reader.standings([person])
        if gesture is None or not standings:
            return None
        judged = judge(self._store.reader, standings[0], self._clock.today())
        return fitness(gesture, judged.facts, judged.standing)

    def log(
        self,
        person: PersonId,
        kind: Kind,
        direction: Direction = Direction.OUTBOUND,
        *,
        day: dt.date | None = None,
        network: Network | None = None,
        text: str = "",
        url: str = "",
        asks: bool = False,
        reason: str = "",
    ) -> Logged:
        """Write down one act and review the person.

        Args:
            day: the day of the act; today by default. An act of today keeps the time of day,
                an older one only its day.
            network: where it was; by default where the two of you last spoke.
            reason: why, for a gesture that was too soon.

        Raises:
            AppError: a day to come, or an act that this side can't do.
        """
        today = self._clock.today()
        on = day or today
        if on > today:
            raise AppError("log.future", day=on.isoformat())
        if kind in MINE_ONLY and direction is Direction.INBOUND:
            raise AppError("log.not_theirs")
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        standings = self._store.reader.standings([person])
        fits = self.fitness(person, kind, asks=asks) if direction is Direction.OUTBOUND else None
        is_too_soon = fits is not None and fits.fit is Fit.TOO_SOON and on == today
        label = Label(code=f"log.{direction}.{kind}", values=(("name", card.name),))
        with self._store.work(label) as work:
            interaction = work.add_interaction(
                person,
                kind,
                Direction.OUTBOUND if kind in BOTH_SIDES else direction,
                on,
                at=self._clock.now() if on == today else None,
                network=network or (standings[0].channel if standings else None),
                text=text.strip(),
                url=url.strip(),
                asks=asks,
                reason=(reason.strip() or "too_soon") if is_too_soon else "",
            )
            reviewed = self._review.touched(work, [person])
        moved = reviewed.moved[0] if reviewed.moved else None
        return Logged(interaction=interaction, fitness=fits, moved=moved)

    def change(
        self, interaction: InteractionId, *, day: dt.date, text: str, asks: bool
    ) -> Transition | None:
        """Write anew when an act was and what was said, and review the person.

        Args:
            day: another day than before leaves the time of day unknown.

        Returns:
            The transition that it brought about, if any.

        Raises:
            AppError: a day to come, or an act that is no longer here.
        """
        if day > self._clock.today():
            raise AppError("log.future", day=day.isoformat())
        act, name = self._act(interaction)
        with self._store.work(Label(code="log.change", values=(("name", name),))) as work:
            work.change_interaction(
                interaction,
                day=day,
                at=act.at if day == act.day else None,
                text=text.strip(),
                asks=asks,
            )
            reviewed = self._review.touched(work, [act.person])
        return reviewed.moved[0] if reviewed.moved else None

    def remove(self, interaction: InteractionId) -> None:
        """Put an act into the trash and review the person."""
        act, name = self._act(interaction)
        with self._store.work(Label(code="log.remove", values=(("name", name),))) as work:
            work.delete_interaction(interaction)
            self._review.touched(work, [act.person])

    def no_answer_needed(self, interaction: InteractionId) -> None:
        """Mark an act of theirs as needing no answer."""
        act, name = self._act(interaction)
        label = Label(code="log.no_answer_needed", values=(("name", name),))
        with self._store.work(label) as work:
            work.mark_no_answer_needed(interaction)
            self._review.touched(work, [act.person])

    def _act(self, interaction: InteractionId) -> tuple[Interaction, str]:
        """An act, and the name of whom it was with."""
        act = self._store.reader.interaction(interaction)
        if act is None:
            raise AppError("interaction.gone")
        card = self._store.reader.card(act.person)
        return act, card.name if card else ""
