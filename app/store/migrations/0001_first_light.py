"""The first schema. Literal SQL only, so that what shipped stays what shipped.

Days are INTEGER days since 1970-01-01 in the user's zone; instants are INTEGER milliseconds
since 1970 in UTC; truths are 0, 1 or NULL (unknown). `updated_at` is a hybrid logical clock.
Nothing refers to a deleted row by cascade: `deleted_at` is the trash.
"""

from typing import Any

TABLES = """
CREATE TABLE meta(id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL,
  updated_at INTEGER NOT NULL) STRICT;

CREATE TABLE batch(id INTEGER PRIMARY KEY, label TEXT NOT NULL, day INTEGER NOT NULL,
  at_ms INTEGER NOT NULL, counts TEXT NOT NULL DEFAULT '{}', left_out TEXT NOT NULL DEFAULT '[]',
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE TABLE batch_file(id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED,
  path TEXT NOT NULL, format TEXT NOT NULL, sha256 TEXT NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX batch_file_sha256 ON batch_file(sha256);

CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL,
  headline TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', met TEXT NOT NULL DEFAULT '',
  stage INTEGER NOT NULL DEFAULT 1, stage_day INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'active', state_because TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0,
  merged_into INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  created_day INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX person_sort_name ON person(sort_name);
CREATE INDEX person_sample ON person(id) WHERE is_sample = 1;
CREATE INDEX person_merged ON person(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_batch ON person(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE account(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  network TEXT NOT NULL, handle TEXT NOT NULL DEFAULT '', handle_key TEXT NOT NULL DEFAULT '',
  remote_id TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
  following INTEGER, follows_back INTEGER, connected INTEGER,
  since_day INTEGER, seen_day INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX account_person ON account(person_id);
CREATE INDEX account_key ON account(network, handle_key) WHERE handle_key <> '';
CREATE INDEX account_remote ON account(network, remote_id) WHERE remote_id <> '';
CREATE INDEX account_batch ON account(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE interaction(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  account_id INTEGER REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  network TEXT NOT NULL DEFAULT '', kind INTEGER NOT NULL, direction INTEGER NOT NULL,
  day INTEGER NOT NULL, at_ms INTEGER, text TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '', asks INTEGER NOT NULL DEFAULT 0,
  told INTEGER NOT NULL DEFAULT 1, no_answer_needed INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT 'you', remote_key INTEGER,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX interaction_person ON interaction(person_id, day);
CREATE INDEX interaction_day ON interaction(day);
CREATE INDEX interaction_remote ON interaction(remote_key) WHERE remote_key IS NOT NULL;
CREATE INDEX interaction_batch ON interaction(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE note(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  day INTEGER NOT NULL, text TEXT NOT NULL, is_private INTEGER NOT NULL DEFAULT 0,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX note_person ON note(person_id);

CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_list INTEGER NOT NULL DEFAULT 0,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE TABLE person_tag(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  tag_id INTEGER NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX person_tag_person ON person_tag(person_id);
CREATE INDEX person_tag_tag ON person_tag(tag_id);

CREATE TABLE transition(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  source INTEGER NOT NULL, target INTEGER NOT NULL, day INTEGER NOT NULL,
  origin TEXT NOT NULL, rule_id TEXT NOT NULL DEFAULT '', rule_hash TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '[]', reason TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL, deleted_at INTEGER,
  batch_id INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX transition_person ON transition(person_id, day);
CREATE INDEX transition_day ON transition(day);

CREATE TABLE rest(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  start_day INTEGER NOT NULL, until_day INTEGER, ended_day INTEGER,
  origin TEXT NOT NULL, rule_id TEXT NOT NULL DEFAULT '', rule_hash TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '[]', reason TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX rest_person ON rest(person_id);

CREATE TABLE look(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  network TEXT NOT NULL, answered INTEGER NOT NULL, of INTEGER NOT NULL, day INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX look_person ON look(person_id);

CREATE TABLE snooze(id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  step TEXT NOT NULL, how TEXT NOT NULL, day INTEGER NOT NULL, until_day INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX snooze_person ON snooze(person_id);

CREATE TABLE apart(id INTEGER PRIMARY KEY, one_id INTEGER NOT NULL, other_id INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;

CREATE TABLE journal(id INTEGER PRIMARY KEY, hlc INTEGER NOT NULL, device INTEGER NOT NULL,
  seq INTEGER NOT NULL, label TEXT NOT NULL, schema INTEGER NOT NULL, day INTEGER NOT NULL,
  batch_id INTEGER, is_bulk INTEGER NOT NULL DEFAULT 0, undoes INTEGER, changeset BLOB) STRICT;
CREATE INDEX journal_batch ON journal(batch_id) WHERE batch_id IS NOT NULL;
"""
"""What sessions watch: every table here except meta and journal."""

DERIVED = """
CREATE TABLE standing(id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, sort_name TEXT NOT NULL, as_of INTEGER NOT NULL,
  stage INTEGER NOT NULL, stage_day INTEGER NOT NULL, state TEXT NOT NULL,
  held INTEGER NOT NULL DEFAULT 0,
  following INTEGER NOT NULL DEFAULT 0, follows_back INTEGER NOT NULL DEFAULT 0,
  connected INTEGER NOT NULL DEFAULT 0, can_follow INTEGER NOT NULL DEFAULT 1,
  first_day INTEGER, first_mine_day INTEGER, last_act_day INTEGER, last_heard_day INTEGER,
  last_mine_day INTEGER, last_touch_day INTEGER, last_light_day INTEGER, owed_day INTEGER,
  thanks_day INTEGER, rest_until INTEGER, last_rest_end INTEGER, let_be_day INTEGER,
  likes_given INTEGER NOT NULL DEFAULT 0, reshares_given INTEGER NOT NULL DEFAULT 0,
  comments_given INTEGER NOT NULL DEFAULT 0, questions_given INTEGER NOT NULL DEFAULT 0,
  messages_given INTEGER NOT NULL DEFAULT 0, meetings INTEGER NOT NULL DEFAULT 0,
  gestures_given INTEGER NOT NULL DEFAULT 0, days_active INTEGER NOT NULL DEFAULT 0,
  weeks_active INTEGER NOT NULL DEFAULT 0, works_read INTEGER NOT NULL DEFAULT 0,
  heard_days INTEGER NOT NULL DEFAULT 0, exchanges INTEGER NOT NULL DEFAULT 0,
  message_exchanges INTEGER NOT NULL DEFAULT 0, touches INTEGER NOT NULL DEFAULT 0,
  touches_since_rest INTEGER NOT NULL DEFAULT 0,
  unanswered_in_a_row INTEGER NOT NULL DEFAULT 0, answered_touches INTEGER NOT NULL DEFAULT 0,
  asks_made INTEGER NOT NULL DEFAULT 0, gives INTEGER NOT NULL DEFAULT 0,
  networks_shared INTEGER NOT NULL DEFAULT 0, channel TEXT,
  look_answered INTEGER, look_of INTEGER,
  heard_sum REAL NOT NULL DEFAULT 0, answered_sum REAL NOT NULL DEFAULT 0,
  unanswered_sum REAL NOT NULL DEFAULT 0,
  snoozed_until INTEGER, last_kind INTEGER, last_direction INTEGER,
  following_since INTEGER, recent_day INTEGER NOT NULL DEFAULT 0, readiness REAL,
  listed INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('active', 'resting')) STORED) STRICT;
CREATE INDEX standing_name ON standing(listed, sort_name);
CREATE INDEX standing_readiness ON standing(listed, readiness DESC);
CREATE INDEX standing_recent ON standing(listed, recent_day DESC);
CREATE INDEX standing_stage_name ON standing(listed, stage, sort_name);
CREATE INDEX standing_stage_readiness ON standing(listed, stage, readiness DESC);
CREATE INDEX standing_stage_recent ON standing(listed, stage, recent_day DESC);
CREATE INDEX standing_state ON standing(state) WHERE state <> 'active';
CREATE INDEX standing_owed ON standing(owed_day) WHERE owed_day IS NOT NULL;
CREATE INDEX standing_thanks ON standing(thanks_day) WHERE thanks_day IS NOT NULL;
CREATE TABLE channel(id INTEGER PRIMARY KEY, network TEXT NOT NULL,
  answered INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, level REAL NOT NULL,
  own REAL NOT NULL, information REAL NOT NULL DEFAULT 5.0, in_week INTEGER NOT NULL DEFAULT 0,
  answers INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE outcome(id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, day INTEGER NOT NULL,
  network TEXT NOT NULL, heard REAL NOT NULL, answered REAL NOT NULL, unanswered REAL NOT NULL,
  answered_after INTEGER) STRICT;
CREATE INDEX outcome_person ON outcome(person_id);
CREATE INDEX outcome_day ON outcome(day);
CREATE VIRTUAL TABLE search USING fts5(name, handles, notes, tags, content='',
  contentless_delete=1, detail=none, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2");
"""
"""Derived data: no session watches it, and it can be rebuilt at any time."""


def up(_migrator: Any, database: Any) -> None:
    """Make everything."""
    for script in (TABLES, DERIVED):
        database.execute_sql(script)
