"""What the services need from the store, as protocols; `rows` has the values.

The store implements these; bootstrap joins the two.
"""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from app.services.act_ports import ActWork
from app.services.backup_ports import BackupStore
from app.services.feed_ports import FeedReader, FeedWork

# Named in signatures only: whoever opens a window does not need all that an import is made of.
if TYPE_CHECKING:
    from app.core.duplicates import Profile
    from app.core.events import Changes
    from app.core.facts import Standing
    from app.core.handles import Identity, Network
    from app.core.imports import ImportPlan
    from app.core.interactions import Direction, Interaction, InteractionId, Kind
    from app.core.occasions import Occasion
    from app.core.own_pace import Pace
    from app.core.particulars import Particulars
    from app.core.people import Account, AccountId, PersonId
    from app.core.progress import Progress
    from app.core.readiness import Channel
    from app.core.rules import Rule, Rules
    from app.core.stages import Evidence, Origin, State, Transition
    from app.core.tiers import Tier
    from app.reports.numbers import ProgressNumbers
    from app.reports.people_list import PaperRow
    from app.services.history_rows import Concerned, HistoryPlace, HistoryQuery
    from app.services.outline import ActFilter, Glance, Outline
    from app.services.rows import (
        BatchRow,
        DueUnder,
        ImportApplied,
        JournalRow,
        Label,
        MergedRow,
        NamelessRow,
        OccasionRow,
        PeopleCounts,
        PeopleQuery,
        PersonCard,
        PersonDetails,
        PersonRow,
        SavedFilterRow,
        TagRow,
        Timeline,
        TrashRow,
        UndoResult,
    )


class Reader(FeedReader, Protocol):
    """Flat reads. Every method is one or a few statements and returns values."""

    def people_ids(self, query: PeopleQuery) -> array[int]:
        """Ids of all matching people in order."""

    def people_page(self, query: PeopleQuery, offset: int, limit: int) -> tuple[PersonRow, ...]:
        """A page of matching people in order."""

    def people_rows(self, ids: Sequence[int]) -> tuple[PersonRow, ...]:
        """Rows of these people, in the order given; people gone are missing."""

    def paper_rows(self, ids: Sequence[int]) -> Sequence[PaperRow]:
        """What a list on paper tells of these people, in the order given; people gone are missing."""

    def sparing_memory(self) -> AbstractContextManager[None]:
        """Little of the file is kept at hand meanwhile: what is read goes by once."""

    def people_keys(
        self, query: PeopleQuery, people: Sequence[int]
    ) -> Mapping[PersonId, tuple[float | str, int]]:
        """By what these people stand where they stand in `people_ids`: the least key comes first.

        Whoever does not match is missing.
        """

    def people_counts(self) -> PeopleCounts:
        """How many people stand where."""

    def count_people(self, query: PeopleQuery) -> int:
        """How many people match."""

    def details(self, person: PersonId) -> PersonDetails:
        """What the user keeps on somebody by hand; of merged people the upper one's word counts."""

    def occasions(self) -> tuple[OccasionRow, ...]:
        """All occasions of people on the ladder, in the order of the year."""

    def tags(self) -> tuple[TagRow, ...]:
        """All tags and lists that somebody has, by name."""

    def saved_filters(self) -> tuple[SavedFilterRow, ...]:
        """All saved filters, by name."""

    def tiers_of(
        self, people: Iterable[PersonId]
    ) -> Mapping[PersonId, tuple[Tier | None, int | None]]:
        """Tier and own number of days of those who have either."""

    def trash(self) -> tuple[TrashRow, ...]:
        """Everybody in the trash, the latest first."""

    def find_people(self, text: str) -> tuple[PersonId, ...]:
        """Whom a name, a handle, a profile address or a uid means; several when unclear."""

    def card(self, person: PersonId) -> PersonCard | None:
        """The head of the page; None if there is no such person (or it is in the trash).

        Whoever was merged is answered by whom they went into; `timeline` and `standings` too.
        """

    def timeline(self, person: PersonId) -> Timeline:
        """All that happened with one person."""

    def outline(self, person: PersonId, only: ActFilter = ...) -> Outline:
        """On which days there are acts with one person, and all that is no act."""

    def glances_between(
        self, person: PersonId, first: dt.date, last: dt.date, only: ActFilter = ...
    ) -> tuple[Glance, ...]:
        """The acts with one person from one day to another, both included, newest first."""

    def interactions(
        self, person: PersonId, wanted: Sequence[InteractionId]
    ) -> tuple[Interaction, ...]:
        """Acts with one person by their ids; those in the trash are left out."""

    def kinds_done(self, person: PersonId) -> dict[tuple[Kind, Direction], int]:
        """How many acts there are with one person, by kind and by who did it."""

    def pictures(self) -> Mapping[PersonId, str]:
        """Names of the pictures of all who have one."""

    def pictures_in_use(self) -> frozenset[str]:
        """Names of the pictures that anybody has, those in the trash among them."""

    def interaction(self, interaction: InteractionId) -> Interaction | None:
        """One act."""

    def standings(self, people: Sequence[PersonId]) -> tuple[Standing, ...]:
        """Standings in the order given."""

    def channel(self, network: Network | None, without: PersonId) -> Channel:
        """Level and own record of a network, without one person's own look-up."""

    def step_candidates(
        self,
        today: dt.date,
        limit: int,
        also: Sequence[PersonId] = (),
        *,
        pace: Pace | None = None,
    ) -> tuple[Standing, ...]:
        """People for whom a step may be due today, the likeliest first, snoozed ones left out.

        Args:
            also: these come after those whom something is owed, before those who are only likely.
            pace: says which cadence a tier means; the usual one by default.
        """

    def due_under(self, rules: Rules, today: dt.date) -> DueUnder:
        """Whom rules, in force or not, would move and let rest today, and whom a hold keeps.

        The list's readiness has to be up to date; each part by name.
        """

    def moved_between(self, start: dt.date, end: dt.date) -> tuple[tuple[str, Transition], ...]:
        """Name and transition of everybody moved on these days, newest first."""

    def heard_between(
        self, start: dt.date, end: dt.date, limit: int
    ) -> tuple[tuple[str, Interaction], ...]:
        """Name and act of those heard from on these days, newest first."""

    def next_return(self, today: dt.date) -> dt.date | None:
        """The first day to come on which somebody is back from a rest or from being put off."""

    def gestures_by_day(self, start: dt.date, end: dt.date) -> Mapping[dt.date, int]:
        """My acts a day, counted as (person, day, kind)."""

    def progress_numbers(self, start: dt.date, end: dt.date) -> ProgressNumbers:
        """The numbers of the report for a period, both days included."""

    def accounts_known(
        self, identities: Iterable[Identity]
    ) -> Mapping[tuple[Network, str], PersonId]:
        """Who has these accounts, by (network, key) and (network, remote id)."""

    def accounts_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, tuple[Account, ...]]:
        """Accounts of these people, by whom they were merged into."""

    def root_of(self, person: PersonId) -> PersonId:
        """Whom somebody was merged into in the end; themselves if they were not."""

    def merged_of(self, person: PersonId) -> tuple[MergedRow, ...]:
        """Everybody merged into somebody, in chains too, by name."""

    def merged_named(self, sort_name: str) -> tuple[PersonId, ...]:
        """Those merged away who have this name, by its sort form."""

    def apart_pairs(self) -> frozenset[tuple[PersonId, PersonId]]:
        """Pairs known not to be the same, as they stand now, the smaller id first."""

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody as far as it tells one from another, by id."""

    def nameless_count(self) -> int:
        """How many people are known by an id only."""

    def nameless_page(self, offset: int, limit: int) -> tuple[NamelessRow, ...]:
        """A page of people known by an id only, those with the latest acts first."""

    def names_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, str]:
        """Names of these people."""

    def tags_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Tags of these people, by whom they were merged into."""

    def notes_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Texts of the notes about these people, by whom they were merged into."""

    def blanks_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, frozenset[str]]:
        """Which of headline, company and email these people lack; left out who lacks none."""

    def particulars_of(self, people: Iterable[PersonId]) -> Mapping[PersonId, Particulars]:
        """Place, fields and days of these people, by whom they were merged into."""

    def emails_known(self, emails: Iterable[str]) -> Mapping[str, tuple[PersonId, ...]]:
        """Everybody who has these e-mail addresses, in folded case, who came first first."""

    def names_known(self, sort_names: Iterable[str]) -> Mapping[str, tuple[PersonId, ...]]:
        """People by the sort form of their name."""

    def interaction_keys_blank(self, keys: Iterable[int]) -> frozenset[int]:
        """Those of these hashed remote keys under which an act without words is stored."""

    def interaction_keys_known(self, keys: Iterable[int]) -> frozenset[int]:
        """Which of these hashed remote keys are stored already (in the trash included)."""

    def has_samples(self) -> bool:
        """Whether sample people are here."""

    def files_known(self, hashes: Iterable[str]) -> frozenset[str]:
        """Which files were imported before and not undone."""

    def history(
        self, limit: int, *, before: int | None = None, query: HistoryQuery | None = None
    ) -> tuple[JournalRow, ...]:
        """Units of work older than one, newest first; undos and redos themselves left out."""

    def in_force_since(self, entry: int) -> tuple[JournalRow, ...]:
        """An action and all after it that are in force, newest first."""

    def history_place(self) -> HistoryPlace:
        """Which actions undo and redo would take next."""

    def concerned(self, entry: int, most: int) -> Concerned:
        """Whom an action concerned; so many are named."""

    def undo_label(self) -> Label | None:
        """The action that undo would take back."""

    def redo_label(self) -> Label | None:
        """The action that redo would do again."""

    def batches(self, batch: int | None = None) -> tuple[BatchRow, ...]:
        """All imports, newest first, or the one with this id."""

    def setting(self, name: str) -> str | None:
        """A value kept in the workspace."""

    def standing_still(self) -> AbstractContextManager[None]:
        """What is read meanwhile is of one moment, whatever others write."""

    def home_sections(self) -> tuple[str, ...]:
        """The names of all sections of what can be taken home, parents before children."""

    def home_entries(
        self, section: str, after: str, *, private: bool
    ) -> tuple[Mapping[str, object], ...]:
        """A portion of a section after an entry's uid (or a setting's name, or nothing).

        Empty when there is nothing more; private notes only when asked for.
        """

    def home_stamps(self, section: str, uids: Sequence[str]) -> Mapping[str, int]:
        """When those of these rows of a section that are here were changed last."""

    def private_notes(self) -> int:
        """How many notes are private, those in the trash included."""

    def is_empty(self) -> bool:
        """Whether nothing was ever kept here."""


class Work(ActWork, FeedWork, Protocol):
    """One unit of work: the only door for writes. Reads inside it see its own writes."""

    @property
    def reader(self) -> Reader:
        """Reads inside the transaction."""

    def add_person(
        self,
        name: str,
        *,
        headline: str = "",
        is_sample: bool = False,
        day: dt.date | None = None,
    ) -> PersonId:
        """A new person at FOLLOW, active, from a day (today by default)."""

    def update_person(self, person: PersonId, **fields: str) -> None:
        """Change name, headline, company, place, email or met."""

    def delete_person(self, person: PersonId) -> None:
        """Put somebody into the trash with everything that hangs on them."""

    def delete_samples(self) -> int:
        """Take the sample people out; how many they were."""

    def add_account(
        self,
        person: PersonId,
        identity: Identity,
        *,
        following: bool | None = None,
        follows_back: bool | None = None,
        connected: bool | None = None,
        since: dt.date | None = None,
    ) -> AccountId:
        """A handle of somebody; ``since`` dates following or connecting."""

    def update_account(self, account: AccountId, identity: Identity) -> None:
        """Fill in handle and id of an account, as far as the identity has them."""

    def merge(self, person: PersonId, into: PersonId) -> None:
        """Read one person as part of another; nothing moves, so `unmerge` loses nothing.

        Whoever was merged away already stands for whom they were merged into. The one at the
        top keeps name, stage, state and hold. Two who are one already raise ValueError.
        """

    def unmerge(self, person: PersonId) -> None:
        """Let somebody merged away stand alone again; ValueError if they are not."""

    def mark_apart(self, one: PersonId, other: PersonId) -> None:
        """Remember that two are not the same; ValueError if they are one."""

    def add_note(self, person: PersonId, day: dt.date, text: str) -> int:
        """A dated note."""

    def change_note(
        self, note: int, *, text: str | None = None, is_private: bool | None = None
    ) -> None:
        """Change the words of a note, or whether it is private."""

    def delete_note(self, note: int) -> None:
        """Put a note into the trash."""

    def set_cadence(self, person: PersonId, tier: Tier | None, days: int | None) -> None:
        """How often somebody is to be heard from: a tier, or an own number of days, or neither."""

    def mark_sorted(self, person: PersonId) -> None:
        """The user went through somebody today and decided."""

    def set_field(self, person: PersonId, name: str, value: str) -> None:
        """Keep a field of the user's own; an empty value takes it away."""

    def add_occasion(self, person: PersonId, occasion: Occasion) -> int:
        """A day of the year of somebody."""

    def change_occasion(self, number: int, occasion: Occasion) -> None:
        """Another word for it."""

    def delete_occasion(self, number: int) -> None:
        """Put an occasion into the trash."""

    def clear_picture(self, person: PersonId) -> None:
        """Take the picture of this very person away, whomever they were merged into."""

    def set_picture(self, person: PersonId, picture: str) -> None:
        """Which picture somebody has; empty takes it away."""

    def delete_account(self, account: AccountId) -> None:
        """Put an account into the trash."""

    def save_filter(self, name: str, query: PeopleQuery) -> int:
        """Keep a question to the list under a name; one of the same name is written over."""

    def delete_filter(self, number: int) -> None:
        """Put a saved filter into the trash."""

    def restore_person(self, person: PersonId) -> None:
        """Take somebody out of the trash, with all that went there with them."""

    def put_on_list(self, person: PersonId, name: str) -> None:
        """Put somebody on a list; made when new. A tag of the same name becomes the list."""

    def add_tag(self, person: PersonId, name: str) -> None:
        """Put a tag on somebody; made when new."""

    def remove_tag(self, person: PersonId, name: str) -> None:
        """Take a tag off."""

    def add_look(self, person: PersonId, network: Network, answered: int, of: int) -> None:
        """Of ``of`` people seen writing to them, ``answered`` got an answer."""

    def move(self, transition: Transition, *, hold: bool = False) -> None:
        """Record a transition and set the stage."""

    def place(self, transitions: Iterable[Transition]) -> None:
        """Record where an import places people, each of them once."""

    def release(self, person: PersonId) -> None:
        """Let the rules move somebody again who was held by hand."""

    def start_rest(
        self,
        person: PersonId,
        until: dt.date | None,
        *,
        origin: Origin,
        rule: Rule | None = None,
        evidence: tuple[Evidence, ...] = (),
        reason: str = "",
        start: dt.date | None = None,
    ) -> None:
        """Let somebody rest from a day (today by default)."""

    def end_rest(self, person: PersonId) -> None:
        """End the rest in force today."""

    def set_state(
        self, person: PersonId, state: State, because: str, day: dt.date | None = None
    ) -> None:
        """ACTIVE, SET_ASIDE or ARCHIVED, from a day (default: today) on."""

    def snooze(self, person: PersonId, step: str, how: str, until: dt.date) -> None:
        """Keep a proposed step away until a day; ``how``: snooze, skip or done."""

    def end_snooze(self, person: PersonId) -> None:
        """Let the steps that were put off to a day still to come be proposed again."""

    def apply_plan(self, plan: ImportPlan, progress: Progress) -> ImportApplied:
        """Write a whole import; derived data for everybody in it is refreshed."""

    def set_setting(self, name: str, value: str) -> None:
        """Keep a value in the workspace (not in the history)."""

    def restore(self, entries: Iterable[tuple[str, Mapping[str, object]]]) -> Mapping[str, int]:
        """Write what was taken home, by section, into an empty workspace; how many of each."""

    def join_home(
        self, plan: ImportPlan, entries: Iterable[tuple[str, Mapping[str, object]]]
    ) -> str:
        """Write what was taken home into a workspace with people, as an import; its uid."""

    def refresh(self, people: Iterable[PersonId] | None = None) -> None:
        """Bring derived data of these (default: of all touched so far) up to date now."""

    def advance(self) -> None:
        """Bring what depends on the date up to today, for everybody.

        Standings anew for people whose acts reach their day and whose rests or snoozes end;
        readiness by one statement for all.
        """

    def due_for_placing(self, rules: Rules, people: Iterable[PersonId]) -> list[PersonId]:
        """Among these, whom the first step of the ladder would place above FOLLOW."""

    def due_for_review(self, rules: Rules, people: Iterable[PersonId] | None) -> list[PersonId]:
        """Among these (None: everybody), whom some rule would move, let rest or wake."""


class Store(BackupStore, Protocol):
    """The workspace's database."""

    reader: Reader

    def work(self, label: Label) -> AbstractContextManager[Work]:
        """A unit of work: one transaction, one history entry, one `Changes` after commit."""

    def quiet_work(self) -> AbstractContextManager[Work]:
        """The same without a history entry, for settings and derived data."""

    def undo(self) -> UndoResult | None:
        """Take back the latest action that is in force; None when there is none."""

    def redo(self) -> UndoResult | None:
        """Do again what was undone last; None when there is nothing."""

    def undo_entry(self, entry: int) -> UndoResult:
        """Take back one action, wherever it stands in the history, whole or not at all.

        Raises:
            AppError: ``history.gone``, ``history.needed`` or ``history.changed``.
        """

    def undo_batch(self, batch: int) -> UndoResult:
        """Take back one import by its id."""

    def forget(self, people: Sequence[PersonId]) -> tuple[str, ...]:
        """Take people out of the file for good, without an entry in the history.

        Returns:
            Names of pictures that nobody has any more.
        """

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Be told after each commit."""

    def check(self) -> tuple[str, ...]:
        """Codes of what is wrong with the file; empty when sound."""

    def close(self) -> None:
        """Close all connections."""
