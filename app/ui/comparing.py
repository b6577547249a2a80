"""Somebody who is here as one of two sides, for the pages that compare people."""

from __future__ import annotations

import datetime as dt

from app.core.people import PersonId
from app.services.ports import Reader
from app.words.comparing import MOST_ACTS, Side, act_words, here_side


def latest_acts(
    reader: Reader, person: PersonId, name: str, today: dt.date
) -> tuple[tuple[str, ...], int]:
    """What happened last, a line each, newest first; and how much happened in all."""
    timeline = reader.timeline(person)
    acts = timeline.interactions
    latest = acts[: 2 * MOST_ACTS]
    lines = (act_words(act, timeline.networks.get(act.id), name, today) for act in latest)
    return tuple(lines), len(acts)


def person_side(reader: Reader, person: PersonId, head: str, today: dt.date) -> Side | None:
    """Who somebody is, in lines; None if they aren't here any more.

    Args:
        head: whose side it is.
    """
    card = reader.card(person)
    if card is None:
        return None
    timeline = reader.timeline(person)
    return here_side(
        head,
        card.name,
        card.accounts,
        (card.headline, card.company, card.email),
        card.stage,
        [(act, timeline.networks.get(act.id)) for act in timeline.interactions],
        today,
    )
