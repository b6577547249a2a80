"""Values that the store answers with, and the questions to the list of people.

Rows are named tuples, made by keyword: frozen and flat, so nothing lazy crosses here and no widget
can cause a query by touching a dot. As dataclasses they took a tenth of the time in which the window
opens to be made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

# Named in signatures only: whoever opens a window does not need all that an import is made of.
if TYPE_CHECKING:
    from app.core.handles import Network
    from app.core.imports import LeftOut
    from app.core.interactions import Direction, Interaction, InteractionId, Kind
    from app.core.occasions import Occasion
    from app.core.people import Account, PersonId
    from app.core.stages import Evidence, Origin, Stage, State, Transition
    from app.core.tiers import Tier


class Sort(StrEnum):
    """Orders offered for the list of people; each has an index in every filter."""

    READINESS = "readiness"
    NAME = "name"
    RECENT = "recent"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleQuery:
    """Which people, in which order. Set-aside and archived people come only when asked for.

    Args:
        search: words that must all begin some word of name, handles, notes or tags.
        stage: only this stage, or None for all.
        everybody: also those set aside or archived.
        tag: only who has this tag or is on this list, or empty.
        network: only who has an account there, or None.
        tier: only who is to be heard from so often, or None.
        state: only this state, or None; set-aside and archived people need `everybody` too.
        batch: only whom this import brought, or None.
        is_unsorted: only those on whom nothing was decided: no tier, no move by hand, not gone
            through (`app.services.triage`).
        is_gone_through: only those on whom something was decided in going through people.
    """

    search: str = ""
    stage: Stage | None = None
    sort: Sort = Sort.READINESS
    everybody: bool = False
    tag: str = ""
    network: Network | None = None
    tier: Tier | None = None
    state: State | None = None
    batch: int | None = None
    is_unsorted: bool = False
    is_gone_through: bool = False


class PersonRow(NamedTuple):
    """One line of the list. ``last_*`` tell the latest act of either side, None without one."""

    id: PersonId
    name: str
    stage: Stage
    state: State
    readiness: float | None
    last_kind: Kind | None
    last_direction: Direction | None
    last_day: dt.date | None
    following_since: dt.date | None
    rest_until: dt.date | None


class PeopleCounts(NamedTuple):
    """How many people: by stage (active and resting ones), and beside the ladder."""

    by_stage: Mapping[Stage, int]
    resting: int
    set_aside: int
    archived: int

    @property
    def on_ladder(self) -> int:
        """Everybody who is not set aside or archived."""
        return sum(self.by_stage.values())


class PersonCard(NamedTuple):
    """All that the head of a person's page shows.

    Args:
        snoozed_until: the first day on which their next step may be proposed again; None where
            it was never put off. It may be over.
    """

    id: PersonId
    uid: str
    name: str
    headline: str
    company: str
    place: str
    email: str
    stage: Stage
    stage_day: dt.date
    held: bool
    state: State
    state_because: str
    rest_until: dt.date | None
    created_day: dt.date
    is_sample: bool
    accounts: tuple[Account, ...]
    tags: tuple[str, ...]
    snoozed_until: dt.date | None = None


class MergedRow(NamedTuple):
    """Somebody merged away: who they were, and into whom (in a chain, the next one up)."""

    id: PersonId
    uid: str
    name: str
    into: PersonId


class NamelessRow(NamedTuple):
    """Somebody known by an id only, the account that is, and how much is here of them."""

    id: PersonId
    uid: str
    name: str
    account: Account
    acts: int


class NoteRow(NamedTuple):
    """A dated note about somebody."""

    id: int
    day: dt.date
    text: str
    is_private: bool


class TransitionRow(NamedTuple):
    """A transition as it stands in the timeline."""

    id: int
    transition: Transition


class RestRow(NamedTuple):
    """A rest: from, planned until, ended early on, because."""

    id: int
    start_day: dt.date
    until_day: dt.date | None
    ended_day: dt.date | None
    origin: Origin
    reason: str
    evidence: tuple[Evidence, ...]


class Timeline(NamedTuple):
    """Everything that happened with one person, each part newest first."""

    interactions: tuple[Interaction, ...]
    networks: Mapping[InteractionId, Network | None]
    notes: tuple[NoteRow, ...]
    transitions: tuple[TransitionRow, ...]
    rests: tuple[RestRow, ...]


class JournalRow(NamedTuple):
    """One entry of the history: a unit of work with its name.

    Args:
        label: what was done, see `Label`.
        day: the user's day on which it was done.
        at: the instant, aware, in UTC; it runs ahead of the clock when that was set back.
        is_undone: an undo of it is in force.
        batch: the import whose entry it is.
    """

    id: int
    label: Label
    day: dt.date
    at: dt.datetime
    is_undone: bool
    batch: int | None = None


class Label(NamedTuple):
    """The name of an action: a code (``"log.like"``) and what its sentence mentions."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


class BatchRow(NamedTuple):
    """One import: its id, day, files, counts as `import --json` prints them, rows left out."""

    id: int
    uid: str
    day: dt.date
    files: tuple[tuple[str, str, str], ...]
    counts: Mapping[str, Mapping[str, int]]
    left_out: tuple[LeftOut, ...]
    is_undone: bool


class UndoResult(NamedTuple):
    """What an undo or redo did: the action's label, and people whose later edits were kept."""

    label: Label
    kept: tuple[str, ...] = ()


class DueUnder(NamedTuple):
    """Whom some rules would move today, whom they would let rest, whom a hold by hand keeps."""

    moves: tuple[PersonId, ...]
    rests: tuple[PersonId, ...]
    held: tuple[PersonId, ...]


class ImportApplied(NamedTuple):
    """What an import wrote: its id, who was new, who had no act before it."""

    batch: int
    uid: str
    new: tuple[PersonId, ...]
    placeable: tuple[PersonId, ...]


class FieldRow(NamedTuple):
    """A field of the user's own: ``name`` is unique for a person, whatever its case."""

    name: str
    value: str


class OccasionRow(NamedTuple):
    """A day of the year of somebody."""

    id: int
    person: PersonId
    name_of_person: str
    occasion: Occasion


class PersonDetails(NamedTuple):
    """What the user keeps on somebody by hand.

    Args:
        tier: how often they are to be heard from, or None while nothing was said.
        cadence_days: an own number of days instead of the tier's, or None.
        met: how you met, in the user's words.
        fields: by name.
        occasions: in the order of the year.
        lists: names of the lists that they are on, by name.
        picture: name of a file in the workspace's folder of pictures (the SHA-256 of what is in
            it, and its ending), or empty.
    """

    tier: Tier | None
    cadence_days: int | None
    met: str
    fields: tuple[FieldRow, ...]
    occasions: tuple[OccasionRow, ...]
    lists: tuple[str, ...]
    picture: str


class TagRow(NamedTuple):
    """A tag or a list, and how many people on the ladder have it."""

    name: str
    is_list: bool
    people: int


class SavedFilterRow(NamedTuple):
    """A question to the list of people that was given a name, and how many answer it now."""

    id: int
    name: str
    query: PeopleQuery
    people: int


class SavedPlace(NamedTuple):
    """A saved filter or a list, as the side bar shows it.

    Attributes:
        key: what it is kept in order by; it changes with the name.
        people: how many answer it now.
        query: what it asks of the list of people.
        filter: the saved filter that it is; None for a list.
    """

    key: str
    name: str
    people: int
    query: PeopleQuery
    filter: SavedFilterRow | None = None


class TrashRow(NamedTuple):
    """Somebody in the trash, and since which day."""

    id: PersonId
    name: str
    day: dt.date
