"""Feeds and posts as they are read.

A post counts as read where reading its address was logged, so that taking the log back makes it
unread again; nothing else is kept of that. Refuses to know how they are written (`following`).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.store.database import Value
from app.store.families import families, root_of, root_sql
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    instant,
    milliseconds,
    optional_day,
    optional_instant,
)
from app.store.reads import CHOSEN, Reads, id_list

if TYPE_CHECKING:
    from app.core.feeds import PostId
    from app.services.feed_rows import AuthorRow, FeedDue, FeedRow, FreshRow, PostRow

# What these values are made of is loaded when feeds are looked at: the list opens without it.

_ROOT = f"CASE WHEN own.merged_into IS NULL THEN own.id ELSE {root_sql('own.id')} END"
_OWNED = f"""
FROM feed AS f JOIN person AS own ON own.id = f.person_id
JOIN standing AS s ON s.id = {_ROOT} AND s.listed = 1
LEFT JOIN fetched AS t ON t.id = f.id
"""
"""Feeds of everybody on the ladder, whoever they were merged into."""

_MY_READING = (
    f"i.kind = {KIND_CODES[Kind.READ]} AND i.direction = {DIRECTION_CODES[Direction.OUTBOUND]}"
    " AND i.deleted_at IS NULL"
)
_IS_READ = (
    f"EXISTS (SELECT 1 FROM interaction AS i WHERE {_MY_READING} AND i.url <> '' AND i.url = p.url)"
)
_IS_HIDDEN = "EXISTS (SELECT 1 FROM hidden AS h WHERE h.post_id = p.id AND h.deleted_at IS NULL)"
_POSTS = f"""
FROM post AS p CROSS JOIN feed AS f ON f.id = p.feed_id
JOIN person AS own ON own.id = f.person_id
JOIN standing AS s ON s.id = {_ROOT} AND s.listed = 1
WHERE f.is_followed = 1 AND f.deleted_at IS NULL AND NOT {_IS_HIDDEN}
"""
"""Posts that are wanted; read from the newest on, by their index."""

_POST_COLUMNS = f"p.id, s.id, s.name, p.title, p.url, p.extract, p.at_ms, p.is_dated, {_IS_READ}"

_LEFT_ALONE = "feed.busy"
"""A server that said so is not asked sooner than it said, not even by hand."""


class FeedReads(Reads):
    """Reads of feeds and posts."""

    def feeds(self, person: PersonId | None = None) -> tuple[FeedRow, ...]:
        """Feeds of one person, followed or not, or all that are followed; by name and address."""
        from app.core.feeds import FeedId
        from app.services.feed_rows import FeedRow

        where = "f.is_followed = 1" if person is None else "s.id = :person"
        rows = self._database.rows(
            "SELECT f.id, s.id, s.name, f.url, coalesce(t.title, ''), f.is_followed, t.at_ms,"
            f" t.next_ms, coalesce(t.problem, ''), own.is_sample {_OWNED}"
            f" WHERE f.deleted_at IS NULL AND {where} ORDER BY s.sort_name, s.id, f.url, f.id",
            {} if person is None else {"person": root_of(self._database, person)},
        )
        return tuple(
            FeedRow(
                id=FeedId(number),
                person=PersonId(whose),
                name=name,
                url=url,
                title=title,
                is_followed=bool(followed),
                looked_at=optional_instant(at),
                next_at=optional_instant(then),
                problem=problem,
                is_sample=bool(sample),
            )
            for number, whose, name, url, title, followed, at, then, problem, sample in rows
        )

    def feeds_due(self, now: dt.datetime, *, asked_before: dt.datetime) -> tuple[FeedDue, ...]:
        """Feeds to be looked at, those first that waited longest; never those of samples."""
        from app.core.feeds import FeedId
        from app.services.feed_rows import FeedDue

        is_by_hand = asked_before < now
        by_itself = "t.at_ms IS NULL OR t.next_ms <= :now"
        by_hand = f"t.at_ms <= :before AND NOT (t.problem = '{_LEFT_ALONE}' AND t.next_ms > :now)"
        rows = self._database.rows(
            "SELECT f.id, f.url, t.address, t.etag, t.modified, t.failures, t.title"
            f" {_OWNED} WHERE f.is_followed = 1 AND f.deleted_at IS NULL AND own.is_sample = 0"
            f" AND ({by_itself if not is_by_hand else f'{by_itself} OR {by_hand}'})"
            " ORDER BY t.at_ms, f.id",
            {"now": milliseconds(now)}
            | ({"before": milliseconds(asked_before)} if is_by_hand else {}),
        )
        return tuple(
            FeedDue(
                id=FeedId(number),
                url=url,
                address=address or url,
                etag=etag or "",
                modified=modified or "",
                failures=failures or 0,
                title=title or "",
            )
            for number, url, address, etag, modified, failures, title in rows
        )

    def posts(
        self, person: PersonId | None, *, with_read: bool, offset: int, limit: int
    ) -> tuple[PostRow, ...]:
        """A page of posts that are wanted, the newest first, of one person or of everybody."""
        where, given = self._whose(person)
        unread = "" if with_read else f" AND NOT {_IS_READ}"
        rows = self._database.rows(
            f"SELECT {_POST_COLUMNS} {_POSTS}{where}{unread}"
            " ORDER BY p.at_ms DESC, p.id LIMIT :limit OFFSET :offset",
            given | {"offset": offset, "limit": limit},
        )
        return tuple(map(_post_row, rows))

    def post(self, post: PostId) -> PostRow | None:
        """One post that is wanted."""
        sql = f"SELECT {_POST_COLUMNS} {_POSTS} AND p.id = ?"
        row = self._database.row(sql, [post])
        return None if row is None else _post_row(row)

    def authors(self) -> tuple[AuthorRow, ...]:
        """Everybody with posts that are wanted, by name."""
        from app.services.feed_rows import AuthorRow

        rows = self._database.rows(
            f"SELECT s.id, s.name, count(*) FILTER (WHERE NOT {_IS_READ}) {_POSTS}"
            " GROUP BY s.id ORDER BY s.sort_name, s.id"
        )
        return tuple(AuthorRow(person=PersonId(n), name=name, unread=c) for n, name, c in rows)

    def fresh_posts(
        self, since: dt.datetime, person: PersonId | None = None
    ) -> tuple[FreshRow, ...]:
        """Of everybody, or of one person, the latest post not read, if it is of since then."""
        from app.core.feeds import PostId
        from app.services.feed_rows import FreshRow

        where, given = self._whose(person)
        rows = self._database.rows(
            f"SELECT p.id, s.id, p.title, p.url, p.at_ms {_POSTS}{where}"
            f" AND p.at_ms >= :since AND NOT {_IS_READ} ORDER BY p.at_ms DESC, p.id",
            given | {"since": milliseconds(since)},
        )
        latest: dict[int, tuple[Any, ...]] = {}
        for row in rows:
            latest.setdefault(row[1], row)
        read = self._read_days(list(latest))
        return tuple(
            FreshRow(
                id=PostId(number),
                person=PersonId(whose),
                title=title,
                url=url,
                at=instant(at),
                read_day=optional_day(read.get(whose)),
            )
            for number, whose, title, url, at in latest.values()
        )

    def post_titles(self, person: PersonId, limit: int) -> tuple[str, ...]:
        """Titles of somebody's latest posts."""
        found = self.posts(person, with_read=True, offset=0, limit=limit)
        return tuple(post.title for post in found)

    def _whose(self, person: PersonId | None) -> tuple[str, dict[str, Value]]:
        """A condition on posts, and its binding: those of one person, or nothing."""
        if person is None:
            return "", {}
        wanted, _roots = families(self._database, [PersonId(root_of(self._database, person))])
        return f" AND p.person_id {CHOSEN}", {"people": id_list(wanted)}

    def _read_days(self, people: list[int]) -> dict[int, int]:
        """When something of these people was read last, by whom they were merged into."""
        wanted, roots = families(self._database, map(PersonId, people))
        days: dict[int, int] = {}
        rows = self._database.rows(
            f"SELECT i.person_id, max(i.day) FROM interaction AS i WHERE i.person_id {CHOSEN}"
            f" AND {_MY_READING} GROUP BY i.person_id",
            {"people": id_list(wanted)},
        )
        for number, day in rows:
            root = roots.get(number, number)
            days[root] = max(day, days.get(root, day))
        return days


def _post_row(row: tuple[Any, ...]) -> PostRow:
    from app.core.feeds import PostId
    from app.services.feed_rows import PostRow

    number, person, name, title, url, extract, at, is_dated, is_read = row
    return PostRow(
        id=PostId(number),
        person=PersonId(person),
        name=name,
        title=title,
        url=url,
        extract=extract,
        at=instant(at),
        is_dated=bool(is_dated),
        is_read=bool(is_read),
    )
