"""Feeds that somebody publishes, posts that are not wanted, and what was fetched.

Literal SQL only, so that what shipped stays what shipped. `feed` and `hidden` are the user's and
are watched. `post` is what a feed said, and `fetched` how the latest look went, under the feed's
id: they are fetched anew at any time, so no session watches them. `feed.is_followed` is 0 for an
address that an import brought and that nobody asked to look at. `post.at_ms` orders posts: when
one was published, or first seen where the feed does not say (`is_dated` 0). `fetched.address` is
where the feed is now, if that is elsewhere; `next_ms` NULL means that it is gone.
"""

from typing import Any

TABLES = """
CREATE TABLE feed(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  url TEXT NOT NULL, is_followed INTEGER NOT NULL DEFAULT 1,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX feed_person ON feed(person_id);

CREATE TABLE hidden(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  post_id INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX hidden_person ON hidden(person_id);
CREATE INDEX hidden_post ON hidden(post_id);

CREATE TABLE post(id INTEGER PRIMARY KEY, feed_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
  url TEXT NOT NULL, title TEXT NOT NULL, extract TEXT NOT NULL DEFAULT '',
  at_ms INTEGER NOT NULL, is_dated INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE INDEX post_feed ON post(feed_id, at_ms);
CREATE INDEX post_person ON post(person_id);
CREATE INDEX post_at ON post(at_ms);

CREATE TABLE fetched(id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL,
  address TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
  etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '',
  at_ms INTEGER NOT NULL, next_ms INTEGER, failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX fetched_person ON fetched(person_id);

CREATE INDEX interaction_read ON interaction(url) WHERE kind = 12 AND url <> '';
"""


def up(_migrator: Any, database: Any) -> None:
    """Make them."""
    database.execute_sql(TABLES)
