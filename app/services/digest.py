"""The one word a day: whether it is due, and what there is to say.

Knows the settings that it goes by. How it is shown, and whether at all, is the window's.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.digest import DigestPlan, is_digest_due
from app.services.planning import Planning
from app.services.settings import (
    DIGEST,
    DIGEST_HOUR,
    DIGEST_NAMES,
    LAST_DIGEST,
    QUIET_FROM,
    QUIET_UNTIL,
    TRAY,
    Settings,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestRow:
    """How many small steps there are today; whom they are about only if names may be seen."""

    steps: int
    names: tuple[str, ...] = ()


class Digest:
    """Tells what there is to say, once a day."""

    def __init__(self, clock: Clock, settings: Settings, planning: Planning) -> None:
        self._clock = clock
        self._settings = settings
        self._planning = planning

    @property
    def is_due(self) -> bool:
        """Whether it is to be said now; asked each minute, so it reads settings alone."""
        settings = self._settings
        if not (settings.is_on(TRAY) and settings.is_on(DIGEST)):
            return False
        plan = DigestPlan(
            hour=settings.number(DIGEST_HOUR),
            quiet_from=settings.number(QUIET_FROM),
            quiet_until=settings.number(QUIET_UNTIL),
        )
        now = self._clock.now().astimezone(self._clock.zone)
        return is_digest_due(plan, now, self._clock.today(), self._last)

    def take(self) -> DigestRow | None:
        """What there is to say today, counted as said; None when there is nothing."""
        steps = self._planning.day().steps
        self._settings.keep(LAST_DIGEST, self._clock.today().isoformat())
        if not steps:
            return None
        names = tuple(step.person.name for step in steps)
        may_name = self._settings.is_on(DIGEST_NAMES)
        return DigestRow(steps=len(steps), names=names if may_name else ())

    @property
    def _last(self) -> dt.date | None:
        try:
            return dt.date.fromisoformat(self._settings.value(LAST_DIGEST))
        except ValueError:
            return None
