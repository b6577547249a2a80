"""What the services need from the store to write acts down, as a protocol: a part of `ports.Work`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.handles import Network
    from app.core.interactions import Direction, InteractionId, Kind
    from app.core.people import PersonId


class ActWork(Protocol):
    """Acts, in one unit of work."""

    def add_interaction(
        self,
        person: PersonId,
        kind: Kind,
        direction: Direction,
        day: dt.date,
        *,
        at: dt.datetime | None = None,
        network: Network | None = None,
        text: str = "",
        url: str = "",
        asks: bool = False,
        reason: str = "",
    ) -> InteractionId:
        """An act logged by hand (told)."""

    def change_interaction(
        self,
        interaction: InteractionId,
        *,
        day: dt.date,
        at: dt.datetime | None,
        text: str,
        asks: bool,
    ) -> None:
        """When an act was and what was said, written anew."""

    def delete_interaction(self, interaction: InteractionId) -> None:
        """Put an act into the trash."""

    def mark_no_answer_needed(self, interaction: InteractionId) -> None:
        """Their act needs no answer."""
