"""Writing feeds and posts: what the user follows and hides, and what was fetched.

Following and hiding are the user's and can be undone. Posts and looks are derived: they are kept
through the same door, but no session watches them. Refuses to know how they are read (`feeds`).
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.feeds import MOST_POSTS, shown_at
from app.services.feed_rows import FeedLook
from app.store.families import family_sql, root_of
from app.store.fields import milliseconds
from app.store.ids import derived_id
from app.store.tables import FeedTable, FetchedTable, HiddenTable, PostTable, insert_statement
from app.store.writer import Writer

_KEEP_POST = (
    f"{insert_statement(PostTable)} ON CONFLICT(id) DO UPDATE SET url = excluded.url,"
    " title = excluded.title, extract = excluded.extract, person_id = excluded.person_id,"
    " at_ms = iif(excluded.is_dated, excluded.at_ms, post.at_ms), is_dated = excluded.is_dated"
)
"""What a feed does not date stays where it was seen first."""

_DROP_OLD = (
    "DELETE FROM post WHERE feed_id = :feed AND id NOT IN (SELECT id FROM post"
    " WHERE feed_id = :feed ORDER BY at_ms DESC, id LIMIT :most)"
)
_DROP_LOST = "DELETE FROM {} WHERE {} NOT IN (SELECT id FROM feed)"


def follow_feed(writer: Writer, person: int, url: str) -> int:
    """Look at a feed of somebody from now on; nothing new comes where it is followed already."""
    row = writer.database.row(
        f"SELECT id FROM feed WHERE person_id IN {family_sql('?')} AND url = ?"
        " AND deleted_at IS NULL ORDER BY id",
        [person, url],
    )
    if row is not None:
        writer.change(FeedTable, row[0], is_followed=1)
        number = int(row[0])
    else:
        number = writer.insert(
            FeedTable, derived_id("feed", person, url), person_id=person, url=url
        )
    writer.touched.heads.add(person)
    return number


def unfollow_feed(writer: Writer, feed: int) -> None:
    """Look at a feed no more; one that an import named stays known."""
    _touch(writer, "feed", feed)
    writer.trash_where(FeedTable, "id = :feed AND batch_id IS NULL", {"feed": feed})
    writer.change(FeedTable, feed, is_followed=0)


def hide_post(writer: Writer, post: int) -> None:
    """A post is not wanted; that is remembered whether or not it is fetched again."""
    person = _touch(writer, "post", post)
    if person is not None:
        writer.insert(HiddenTable, derived_id("hidden", post), person_id=person, post_id=post)


def keep_looks(writer: Writer, looks: Sequence[FeedLook]) -> int:
    """Keep how looks at feeds went, and what they said; how many posts are new."""
    new = sum(_keep_look(writer, look) for look in looks)
    # What was fetched of feeds that an undo took away.
    for table, column in (("post", "feed_id"), ("fetched", "id")):
        writer.database.execute(_DROP_LOST.format(table, column))
    return new


def _keep_look(writer: Writer, look: FeedLook) -> int:
    database = writer.database
    person = database.value("SELECT person_id FROM feed WHERE id = ?", [look.feed])
    if person is None:  # it was unfollowed and forgotten while it was looked at
        return 0
    database.execute(
        insert_statement(FetchedTable).replace("INSERT", "INSERT OR REPLACE", 1),
        {
            "id": look.feed,
            "person_id": person,
            "address": look.address,
            "title": look.title,
            "etag": look.etag,
            "modified": look.modified,
            "at_ms": milliseconds(look.at),
            "next_ms": None if look.next_at is None else milliseconds(look.next_at),
            "failures": look.failures,
            "problem": look.problem,
        },
    )
    if not look.posts:
        return 0
    count = "SELECT count(*) FROM post WHERE feed_id = ?"
    before = int(database.value(count, [look.feed]))
    database.execute_many(
        _KEEP_POST,
        [
            {
                "id": derived_id("post", look.feed, post.key),
                "feed_id": look.feed,
                "person_id": person,
                "url": post.url,
                "title": post.title,
                "extract": post.extract,
                "at_ms": milliseconds(shown_at(post.at, look.at)),
                "is_dated": int(post.at is not None),
            }
            for post in look.posts
        ],
    )
    new = int(database.value(count, [look.feed])) - before
    database.execute(_DROP_OLD, {"feed": look.feed, "most": MOST_POSTS})
    if new:
        writer.touched.heads.add(root_of(database, int(person)))
    return new


def _touch(writer: Writer, table: str, number: int) -> int | None:
    """Whose a feed or post is; whom that touches is noted."""
    owner = writer.database.value(f"SELECT person_id FROM {table} WHERE id = ?", [number])
    if owner is None:
        return None
    writer.touched.heads.add(root_of(writer.database, int(owner)))
    return int(owner)
