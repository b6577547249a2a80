"""What importers say, and the plan made of it.

Importers turn bytes into `ImportedPerson`, `ImportedInteraction` and `LeftOut` rows; nothing
else crosses from there. `services.importing` folds the rows into an `ImportPlan`, which can be
looked at, thinned out and then committed. Refuses to know files (only their names) and tables.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.core.columns import ColumnMap
from app.core.handles import Identity, Network
from app.core.interactions import Direction, Kind
from app.core.particulars import NOTHING, Particulars
from app.core.people import AccountId, PersonId
from app.core.stages import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRef:
    """Where a row stood: the file's name inside the export, and its line or item from 1."""

    file: str
    line: int | None = None


class Relation(StrEnum):
    """Why an export names somebody."""

    FOLLOWING = "following"
    FOLLOWER = "follower"
    CONNECTED = "connected"
    CLOSE_FRIEND = "close_friend"
    FAVOURITE = "favourite"
    LISTED = "listed"
    REQUESTED = "requested"
    REQUESTS_YOU = "requests_you"
    UNFOLLOWED = "unfollowed"
    NOTED = "noted"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedPerson:
    """One row that names a person.

    Args:
        identities: every identity that the row itself says belongs to this one person, best
            first; empty only for a name-only row.
        network: the network of the export (the account's network for a name-only row).
        name: display name, or empty. Kept as written (bidi marks and emoji included).
        former_names: other display names that the first account had before, as the export says.
        since, since_at: the day, and the instant if known, that following or connecting is
            dated; both None where the export holds no date.
        tags: names of lists or folders in which the export keeps the person.
        note, note_day: text the user wrote about the person.
        company, headline, email: as the export has them, or empty.
        particulars: place, fields and days of the year, as an address book has them.
    """

    identities: tuple[Identity, ...]
    network: Network
    relation: Relation
    ref: RowRef
    name: str = ""
    since: dt.date | None = None
    since_at: dt.datetime | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    note_day: dt.date | None = None
    headline: str = ""
    company: str = ""
    email: str = ""
    particulars: Particulars = NOTHING
    former_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedInteraction:
    """One row that is an act of one side towards one person.

    Args:
        who: the other person; None only for a name-only row, then ``name`` says who.
        day: the user's calendar day.
        at: the instant, aware UTC, or None where only the day is known.
        remote_key: what makes the row the same when it comes again: the network's own id
            where it has one, else any stable text; unique together with network and kind.
        told: the source holds both sides (messages do; public posts of mine do not).
        formerly: kinds and keys by which an older export, or an earlier version of the importer,
            knows the same act: it isn't new where one of them is here.
    """

    who: Identity | None
    network: Network
    kind: Kind
    direction: Direction
    day: dt.date
    remote_key: str
    ref: RowRef
    at: dt.datetime | None = None
    name: str = ""
    text: str = ""
    url: str = ""
    asks: bool = False
    told: bool = False
    formerly: tuple[tuple[Kind, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """One row that was not taken in, and why.

    Args:
        code: reason, for example ``"deleted_account"``, ``"no_author"``, ``"blocked"``; each
            has one sentence in `app.words.imports`.
        values: what the sentence mentions.
        count: how many rows this stands for (a run of equal causes in one file may be one).
        what: ``"people"``, ``"interactions"``, or ``"files"`` for whole files that hold no
            rows we know of, and for parts of rows that were taken in; these are listed, never
            counted among the people left out.
    """

    ref: RowRef
    code: str
    values: tuple[tuple[str, str], ...] = ()
    count: int = 1
    what: str = "people"


ImportedRow = ImportedPerson | ImportedInteraction | LeftOut


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingContext:
    """What an importer may know besides the bytes.

    Args:
        zone: the user's time zone, in which days are counted.
        today: the user's date; acts dated later are suspicious but kept.
        network: for lists of bare handles: the network the user says they belong to.
        columns: for tables: what the user says that their columns hold, for each table or sheet.
    """

    zone: dt.tzinfo
    today: dt.date
    network: Network | None = None
    columns: tuple[ColumnMap, ...] = ()


class Outcome(StrEnum):
    """What the plan will do with one person."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """One file that was read: its name, format (``"x"``, ``"linkedin"``...), and hash.

    Args:
        is_known: the same file was imported before, and that was not taken back.
        is_skipped: for that reason it was not read this time; the import is not one of it.
    """

    path: str
    format: str
    sha256: str
    rows: int = 0
    is_known: bool = False
    is_skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAccount:
    """One account of a planned person, as it shall stand after the import.

    Args:
        outcome: NEW, UPDATED or UNCHANGED; nothing is written for UNCHANGED.
        account: the account already here, for UPDATED and UNCHANGED.
        following, follows_back, connected: None where neither the export nor the store says.
    """

    identity: Identity
    outcome: Outcome
    account: AccountId | None = None
    following: bool | None = None
    follows_back: bool | None = None
    connected: bool | None = None
    since: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPerson:
    """Somebody whom the rows name, folded to one.

    Args:
        index: position in the plan; interactions refer to it.
        person: the person already here, for UPDATED and UNCHANGED.
        candidates: whom an AMBIGUOUS one may be. Such a one comes in as a person apart, unless
            the user decides otherwise (`deciding`).
        absorbs: others here who turn out to be ``person``, since the rows name accounts of each.
        rename: the real name that takes the place of a stand-in, or of the name that went with
            an older handle; empty where the name stays.
        relations: every relation that some row gave, with the network it holds on.
        accounts: the first one of a network is the main one; further ones with the same
            remote id are older handles.
        tags, notes, particulars: only those that are not here yet.
        outbound, inbound: new acts by kind, for the preview.
        starts_at: where placing would put a new person, for the preview.
        stage: where the user wants a new person to start, held there by hand; None lets the
            rules place them.
    """

    index: int
    outcome: Outcome
    name: str
    accounts: tuple[PlannedAccount, ...]
    relations: frozenset[tuple[Relation, Network]]
    person: PersonId | None = None
    candidates: tuple[PersonId, ...] = ()
    absorbs: tuple[PersonId, ...] = ()
    rename: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[tuple[dt.date | None, str], ...] = ()
    headline: str = ""
    company: str = ""
    email: str = ""
    particulars: Particulars = NOTHING
    outbound: tuple[tuple[Kind, int], ...] = ()
    inbound: tuple[tuple[Kind, int], ...] = ()
    starts_at: Stage = Stage.FOLLOW
    stage: Stage | None = None

    @property
    def is_newcomer(self) -> bool:
        """Whether this would be a new person here, a possible duplicate too."""
        return self.outcome in (Outcome.NEW, Outcome.AMBIGUOUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedInteraction:
    """A new act, and the index of the planned person it belongs to."""

    person_index: int
    row: ImportedInteraction


class Acts(Protocol):
    """The acts of a plan: a tuple of a few, or `app.core.acts.PlannedActs` for any number."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[PlannedInteraction]:
        """Each of them, as often as asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTally:
    """Where the rows of one file of an export went: none of them is lost.

    Args:
        file: its name inside the export, as in `RowRef`.
        rows: how many were read, counted before anything was made of them.
        new, updated, unchanged, ambiguous, left_out: what became of them; they sum to ``rows``.
            A row that names a person counts where that person stands in the plan, an act counts
            as new, unchanged, or updated where its words are filled in.
    """

    file: str
    rows: int
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    ambiguous: int = 0
    left_out: int = 0

    @property
    def is_conserved(self) -> bool:
        """Whether every row is accounted for."""
        told = self.new + self.updated + self.unchanged + self.ambiguous + self.left_out
        return told == self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All that an import would do, decided before anything is written.

    Args:
        filled: acts that are here without words and come again with them; the words are taken.
        tallies: one for each file inside the exports that held rows, by name.
        plain_tags: those among people's tags that are not to be shown as lists.
        stage_reason: what is kept with each stage that the user chose for somebody.
    """

    files: tuple[PlannedFile, ...]
    people: tuple[PlannedPerson, ...]
    interactions: Acts
    interactions_unchanged: int
    left_out: tuple[LeftOut, ...]
    filled: Acts = ()
    tallies: tuple[FileTally, ...] = ()
    plain_tags: frozenset[str] = frozenset()
    stage_reason: str = ""


def plan_counts(plan: ImportPlan) -> dict[str, dict[str, int]]:
    """The counts of a plan: what the preview shows, the command prints and the batch keeps.

    Returns:
        ``people`` by outcome and ``left_out``; ``accounts`` by outcome; ``interactions`` as
        ``new``, ``updated``, ``unchanged`` and ``left_out``; ``rows`` as ``read`` and what became of them,
        over all files. Left-out rows count with their `LeftOut.count`.
    """
    people = Counter(person.outcome for person in plan.people)
    accounts = Counter(account.outcome for person in plan.people for account in person.accounts)
    left: Counter[str] = Counter()
    for row in plan.left_out:
        left[row.what] += row.count
    settled = (Outcome.NEW, Outcome.UPDATED, Outcome.UNCHANGED)
    return {
        "people": {
            **{outcome.value: people[outcome] for outcome in Outcome},
            "left_out": left["people"],
        },
        "accounts": {outcome.value: accounts[outcome] for outcome in settled},
        "interactions": {
            "new": len(plan.interactions),
            "updated": len(plan.filled),
            "unchanged": plan.interactions_unchanged,
            "left_out": left["interactions"],
        },
        "rows": {
            "read": sum(tally.rows for tally in plan.tallies),
            "new": sum(tally.new for tally in plan.tallies),
            "updated": sum(tally.updated for tally in plan.tallies),
            "unchanged": sum(tally.unchanged for tally in plan.tallies),
            "ambiguous": sum(tally.ambiguous for tally in plan.tallies),
            "left_out": sum(tally.left_out for tally in plan.tallies),
        },
    }
