"""New posts as next steps see them: of everybody, or of one person, the latest one not read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from app.core.clock import Clock
from app.core.feeds import NEW_FOR_DAYS, NewPost
from app.core.people import PersonId
from app.services.ports import Reader


def new_posts(
    reader: Reader, clock: Clock, person: PersonId | None = None
) -> Mapping[PersonId, NewPost]:
    """The latest post of each that may be a step, the freshest first.

    Args:
        person: whose; None for everybody's.
    """
    first = clock.today() - dt.timedelta(days=NEW_FOR_DAYS)
    since = dt.datetime.combine(first, dt.time(), clock.zone).astimezone(dt.UTC)
    return {
        row.person: NewPost(
            id=row.id,
            title=row.title,
            url=row.url,
            day=row.at.astimezone(clock.zone).date(),
            read_day=row.read_day,
        )
        for row in reader.fresh_posts(since, person)
    }
