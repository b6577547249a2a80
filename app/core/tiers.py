"""How often somebody is to be heard from, in three words; apart, since lists only name it."""

from __future__ import annotations

from enum import StrEnum


class Tier(StrEnum):
    """How often a person is to be heard from, if the user says so."""

    NEAR = "near"
    STEADY = "steady"
    LIGHT = "light"


MOST_CADENCE_DAYS = 730
"""Less often than every two years is no cadence that a day could be planned by."""
