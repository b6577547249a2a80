"""Search by words: the FTS5 index over names, handles, notes and tags.

What somebody does and where (headline, company, place) stands with the notes.
Knows how an index row is made of the tables and how what somebody types becomes a query that
cannot fail. No triggers: the same step that brings `standing` up to date brings this up to date.
"""

from __future__ import annotations

import json
from collections.abc import Collection

import apsw

from app.store.database import Database, mapped_errors
from app.store.families import family_sql, with_roots

LONGEST_QUERY = 200
"""Characters of a query that are looked at."""

_SOURCE = """
SELECT p.id, {names},
  coalesce((SELECT group_concat(CASE WHEN lower(a.handle) = a.handle_key THEN a.handle
      ELSE a.handle || ' ' || a.handle_key END, ' ')
    FROM account AS a WHERE a.person_id {theirs} AND a.deleted_at IS NULL), ''),
  concat_ws(' ', p.headline, p.company, p.place) || ' ' || coalesce((
    SELECT group_concat(n.text, ' ') FROM note AS n WHERE n.person_id {theirs} AND n.deleted_at IS NULL), ''),
  coalesce((SELECT group_concat(t.name, ' ')
    FROM person_tag AS l JOIN tag AS t ON t.id = l.tag_id
    WHERE l.person_id {theirs} AND l.deleted_at IS NULL AND t.deleted_at IS NULL), '')
FROM person AS p WHERE p.deleted_at IS NULL AND p.merged_into IS NULL AND {which}
"""
_HAVE_MERGED = "(SELECT merged_into FROM person WHERE merged_into IS NOT NULL)"
_ALONE = _SOURCE.format(names="p.name", theirs="= p.id", which=f"p.id NOT IN {_HAVE_MERGED}")
_JOINED = _SOURCE.format(
    names=f"(SELECT group_concat(name, ' ') FROM person WHERE id IN {family_sql('p.id')})",
    theirs=f"IN {family_sql('p.id')}",
    which=f"p.id IN {_HAVE_MERGED}",
)
"""Somebody into whom others were merged is found by their words too; few are, and it is slower."""
_AMONG = " AND p.id IN (SELECT value FROM json_each(:people))"
_INSERT = "INSERT INTO search(rowid, name, handles, notes, tags) "


def refresh_search(database: Database, people: Collection[int] | None) -> None:
    """Make the index rows of some people, or of everybody, anew."""
    if people is None:
        database.execute("INSERT INTO search(search) VALUES('delete-all')")
        for source in (_ALONE, _JOINED):
            database.execute(_INSERT + source)
    elif people:
        values = {"people": json.dumps(list(with_roots(database, people)))}
        database.execute(
            "DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(:people))", values
        )
        for source in (_ALONE, _JOINED):
            database.execute(_INSERT + source + _AMONG, values)


def match_query(database: Database, text: str) -> str | None:
    """What somebody typed as an FTS5 query: each word must begin some word.

    The index's own tokenizer takes the text apart, so query and index agree on accents, case
    and what separates words, and no character has a meaning of its own.

    Args:
        text: anything; only the first `LONGEST_QUERY` characters count.

    Returns:
        The query; None when there is no word in the text, so that nothing is to be searched.
    """
    with mapped_errors(database.path):
        tokenize = database.connection.fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
        tokens = tokenize(
            text[:LONGEST_QUERY].encode("utf-8", "ignore"),
            apsw.FTS5_TOKENIZE_QUERY,
            None,
            include_offsets=False,
        )
    words = dict.fromkeys(token for alike in tokens for token in alike)
    return " ".join(f'"{word}"*' for word in words) or None
