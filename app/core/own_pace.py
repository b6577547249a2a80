"""The days between gestures that are the user's to choose, with what is usual (domain.md section 6).

Apart from `gaps`, which goes by them: whoever only keeps or says them needs nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.tiers import Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Numbers of days, each 1 or more.

    Args:
        after_light_days: from a like, reshare, endorsement or reading to the next gesture.
        after_touch_days: from a touch to the next gesture. In public, answers were most likely
            after 4 to 8 days and least the next day (measured).
        after_second_unanswered_days: the same after the second unanswered touch in a row.
        near_days, steady_days, light_days: how often a tier asks to be in touch.
        rest_days: how long somebody rests who is let rest from Today: as long as by the program's
            own rule.
    """

    after_light_days: int = 2
    after_touch_days: int = 5
    after_second_unanswered_days: int = 14
    near_days: int = 14
    steady_days: int = 30
    light_days: int = 90
    rest_days: int = 90

    def cadence(self, tier: Tier) -> int:
        """How many days a tier leaves between two gestures."""
        return {
            Tier.NEAR: self.near_days,
            Tier.STEADY: self.steady_days,
            Tier.LIGHT: self.light_days,
        }[tier]


USUAL_PACE = Pace()
"""The pace until the user chooses another."""
