"""The tables as Peewee models: the one place with column names and their order.

Only the store knows them. The schema itself is made by the migrations; a test compares the two.
"""

from __future__ import annotations

import re
from functools import cache

from peewee import BigIntegerField, BlobField, FloatField, IntegerField, Model, TextField


def _table_name(model: type[Model]) -> str:
    """`PersonTagTable` is ``person_tag``."""
    words = re.findall(r"[A-Z][a-z]+", model.__name__)
    return "_".join(words[:-1]).lower()


class Table(Model):
    """A row with the one key."""

    id = BigIntegerField(primary_key=True)

    class Meta:  # noqa: D106 - Peewee's options
        table_function = _table_name


class MetaTable(Table):
    """What the workspace knows about itself, and settings."""

    name = TextField()
    value = TextField()
    updated_at = BigIntegerField()


class Row(Table):
    """A row that a session watches: stamped when changed, put into the trash by a mark."""

    updated_at = BigIntegerField()
    deleted_at = BigIntegerField(null=True)


class BatchTable(Row):
    """An import."""

    label = TextField()
    day = IntegerField()
    at_ms = BigIntegerField()
    counts = TextField(default="{}")
    left_out = TextField(default="[]")


class BatchFileTable(Row):
    """A file that an import read."""

    batch_id = BigIntegerField()
    path = TextField()
    format = TextField()
    sha256 = TextField()


class PersonTable(Row):
    """A person."""

    name = TextField()
    sort_name = TextField()
    headline = TextField(default="")
    company = TextField(default="")
    place = TextField(default="")
    email = TextField(default="")
    met = TextField(default="")
    stage = IntegerField(default=1)
    stage_day = IntegerField()
    held = IntegerField(default=0)
    state = TextField(default="active")
    state_because = TextField(default="")
    is_sample = IntegerField(default=0)
    merged_into = BigIntegerField(null=True)
    created_day = IntegerField()
    batch_id = BigIntegerField(null=True)
    tier = TextField(default="")
    cadence_days = IntegerField(null=True)
    picture = TextField(default="")
    sorted_day = IntegerField(null=True)
    state_day = IntegerField(null=True)


class AccountTable(Row):
    """A handle of a person on a network."""

    person_id = BigIntegerField()
    network = TextField()
    handle = TextField(default="")
    handle_key = TextField(default="")
    remote_id = TextField(default="")
    url = TextField(default="")
    following = IntegerField(null=True)
    follows_back = IntegerField(null=True)
    connected = IntegerField(null=True)
    since_day = IntegerField(null=True)
    seen_day = IntegerField()
    batch_id = BigIntegerField(null=True)


class InteractionTable(Row):
    """An act."""

    person_id = BigIntegerField()
    account_id = BigIntegerField(null=True)
    network = TextField(default="")
    kind = IntegerField()
    direction = IntegerField()
    day = IntegerField()
    at_ms = BigIntegerField(null=True)
    text = TextField(default="")
    url = TextField(default="")
    asks = IntegerField(default=0)
    told = IntegerField(default=1)
    no_answer_needed = IntegerField(default=0)
    reason = TextField(default="")
    source = TextField(default="you")
    remote_key = BigIntegerField(null=True)
    batch_id = BigIntegerField(null=True)


class NoteTable(Row):
    """A dated note."""

    person_id = BigIntegerField()
    day = IntegerField()
    text = TextField()
    is_private = IntegerField(default=0)
    batch_id = BigIntegerField(null=True)


class TagTable(Row):
    """A tag or list."""

    name = TextField()
    is_list = IntegerField(default=0)


class PersonTagTable(Row):
    """A tag on a person."""

    person_id = BigIntegerField()
    tag_id = BigIntegerField()
    batch_id = BigIntegerField(null=True)


class TransitionTable(Row):
    """A move from stage to stage."""

    person_id = BigIntegerField()
    source = IntegerField()
    target = IntegerField()
    day = IntegerField()
    origin = TextField()
    rule_id = TextField(default="")
    rule_hash = TextField(default="")
    evidence = TextField(default="[]")
    reason = TextField(default="")
    batch_id = BigIntegerField(null=True)


class RestTable(Row):
    """A rest."""

    person_id = BigIntegerField()
    start_day = IntegerField()
    until_day = IntegerField(null=True)
    ended_day = IntegerField(null=True)
    origin = TextField()
    rule_id = TextField(default="")
    rule_hash = TextField(default="")
    evidence = TextField(default="[]")
    reason = TextField(default="")


class LookTable(Row):
    """A look at how somebody answers others."""

    person_id = BigIntegerField()
    network = TextField()
    answered = IntegerField()
    of = IntegerField()
    day = IntegerField()


class SnoozeTable(Row):
    """A step kept away until a day."""

    person_id = BigIntegerField()
    step = TextField()
    how = TextField()
    day = IntegerField()
    until_day = IntegerField()


class ApartTable(Row):
    """Two people known not to be the same, the smaller id first.

    It refers to nobody by key: a mark about somebody who is gone keeps nobody from going.
    """

    one_id = BigIntegerField()
    other_id = BigIntegerField()


class FieldTable(Row):
    """A field of the user's own about somebody."""

    person_id = BigIntegerField()
    name = TextField()
    value = TextField()
    batch_id = BigIntegerField(null=True)


class OccasionTable(Row):
    """A day of the year that matters for somebody; the year may be unknown."""

    person_id = BigIntegerField()
    name = TextField()
    month = IntegerField()
    day = IntegerField()
    year = IntegerField(null=True)
    lead_days = IntegerField(default=7)
    batch_id = BigIntegerField(null=True)


class SavedFilterTable(Row):
    """A question to the list of people that was given a name."""

    name = TextField()
    wanted = TextField()


class FeedTable(Row):
    """A feed of somebody; looked at while it is followed."""

    person_id = BigIntegerField()
    url = TextField()
    is_followed = IntegerField(default=1)
    batch_id = BigIntegerField(null=True)


class HiddenTable(Row):
    """A post that is not wanted; it need not be there."""

    person_id = BigIntegerField()
    post_id = BigIntegerField()


class PostTable(Table):
    """Derived: what a feed said; fetched anew at any time."""

    feed_id = BigIntegerField()
    person_id = BigIntegerField()
    url = TextField()
    title = TextField()
    extract = TextField(default="")
    at_ms = BigIntegerField()
    is_dated = IntegerField(default=1)


class FetchedTable(Table):
    """Derived: how the latest look at a feed went, under the feed's id."""

    person_id = BigIntegerField()
    address = TextField(default="")
    title = TextField(default="")
    etag = TextField(default="")
    modified = TextField(default="")
    at_ms = BigIntegerField()
    next_ms = BigIntegerField(null=True)
    failures = IntegerField(default=0)
    problem = TextField(default="")


class JournalTable(Table):
    """A unit of work in the history of undo and redo."""

    hlc = BigIntegerField()
    device = IntegerField()
    seq = BigIntegerField()
    label = TextField()
    schema = IntegerField()
    day = IntegerField()
    batch_id = BigIntegerField(null=True)
    is_bulk = IntegerField(default=0)
    undoes = BigIntegerField(null=True)
    changeset = BlobField(null=True)


class ChannelTable(Table):
    """Derived: level and own record of a network."""

    network = TextField()
    answered = IntegerField(default=0)
    seen = IntegerField(default=0)
    level = FloatField()
    own = FloatField()
    information = FloatField(default=5.0)
    in_week = IntegerField(default=0)
    answers = IntegerField(default=0)


WATCHED: tuple[type[Row], ...] = (
    BatchTable,
    BatchFileTable,
    PersonTable,
    AccountTable,
    InteractionTable,
    NoteTable,
    TagTable,
    PersonTagTable,
    TransitionTable,
    RestTable,
    LookTable,
    SnoozeTable,
    ApartTable,
    FieldTable,
    OccasionTable,
    SavedFilterTable,
    FeedTable,
    HiddenTable,
)
"""What sessions watch, parents before children."""

OF_PERSON: tuple[type[Row], ...] = (
    AccountTable,
    InteractionTable,
    NoteTable,
    PersonTagTable,
    TransitionTable,
    RestTable,
    LookTable,
    SnoozeTable,
    FieldTable,
    OccasionTable,
    FeedTable,
    HiddenTable,
)
"""What hangs on a person by `person_id`."""

OF_BATCH: tuple[type[Row], ...] = (
    InteractionTable,
    NoteTable,
    PersonTagTable,
    FieldTable,
    OccasionTable,
    FeedTable,
    TransitionTable,
    AccountTable,
)
"""What an import writes for people, children before parents."""


def name_of(table: type[Table]) -> str:
    """The table's name in SQL."""
    return str(table._meta.table_name)


def columns_of(table: type[Table]) -> tuple[str, ...]:
    """Its columns, in the order of the model."""
    return tuple(field.column_name for field in table._meta.sorted_fields)


@cache
def insert_statement(table: type[Table]) -> str:
    """SQL that inserts one row given as named values, for `executemany`."""
    columns = columns_of(table)
    values = ", ".join(f":{column}" for column in columns)
    return f"INSERT INTO {name_of(table)}({', '.join(columns)}) VALUES({values})"


def insert_in_order(table: type[Table], columns: tuple[str, ...]) -> str:
    """SQL that inserts one row given as values in the order of ``columns``: the quickest way."""
    unknown = set(columns) - set(columns_of(table))
    if unknown:
        raise ValueError(sorted(unknown))
    places = ", ".join("?" for _ in columns)
    return f"INSERT INTO {name_of(table)}({', '.join(columns)}) VALUES({places})"
