"""How often to be in touch, own fields, dates of the year, and saved filters.

Literal SQL only, so that what shipped stays what shipped. `person.tier` and `cadence_days` are
how often somebody is to be heard from (empty and NULL: nothing was said). `occasion.year` is NULL
where only day and month are known.
"""

from typing import Any

TABLES = """
ALTER TABLE person ADD COLUMN tier TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN cadence_days INTEGER;
ALTER TABLE person ADD COLUMN picture TEXT NOT NULL DEFAULT '';
CREATE INDEX person_tier ON person(id) WHERE tier <> '' OR cadence_days IS NOT NULL;
CREATE INDEX person_trash ON person(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE field(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, value TEXT NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX field_person ON field(person_id);

CREATE TABLE occasion(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, month INTEGER NOT NULL, day INTEGER NOT NULL, year INTEGER,
  lead_days INTEGER NOT NULL DEFAULT 7,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX occasion_person ON occasion(person_id);
CREATE INDEX occasion_day ON occasion(month, day);

CREATE TABLE saved_filter(id INTEGER PRIMARY KEY, name TEXT NOT NULL, wanted TEXT NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
"""


def up(_migrator: Any, database: Any) -> None:
    """Make them."""
    database.execute_sql(TABLES)
