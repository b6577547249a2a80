"""Import: read, look at the plan, commit, or walk away with nothing changed.

Plan outside, commit inside: files are read and matched without a transaction; the commit is one
short unit of work. Closing the preview leaves the database untouched.
"""

from __future__ import annotations

import dataclasses
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from app.core import folding, matching, tallying
from app.core.acts import (
    NOBODY,
    ActIndex,
    ActKeeper,
    RowIndex,
    codes_by_person,
    planned_acts,
    renumbered,
    tallied,
)
from app.core.choices import Wishes, with_wishes
from app.core.clock import Clock
from app.core.columns import ColumnMap, UnclearTable
from app.core.deciding import Decisions, decided, marked_apart
from app.core.errors import AppError
from app.core.handles import Network
from app.core.imports import (
    ImportedRow,
    ImportPlan,
    LeftOut,
    Outcome,
    PlannedFile,
    PlannedPerson,
    ReadingContext,
)
from app.core.particulars import NOTHING
from app.core.people import PersonId
from app.core.progress import Progress, Silent
from app.core.stages import Stage
from app.services.act_file import ActFile
from app.services.collecting import nothing_collected
from app.services.home_union import is_own
from app.services.joining import Joining, NobodyFound, is_home
from app.services.known import known_of, known_to
from app.services.known_acts import acts_known, with_filled
from app.services.ports import Store, Work
from app.services.review import Review
from app.services.rows import Label
from app.words.networks import display_handle

Scratch = Callable[[], AbstractContextManager[Store]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What a committed import did: the plan that was written and the import's id."""

    plan: ImportPlan
    uid: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seated:
    """Everybody planned, and for each folded person the place in the plan, or `NOBODY`."""

    people: list[PlannedPerson]
    places: array[int]


class Importing:
    """Reads exports into plans and commits plans."""

    def __init__(self, store: Store, clock: Clock, review: Review, scratch: Scratch) -> None:
        self._store = store
        self._clock = clock
        self._review = review
        self._scratch = scratch
        self._joining = Joining(store, review)

    def preview(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        *,
        network: Network | None = None,
        columns: Sequence[ColumnMap] = (),
        is_again: bool = True,
    ) -> ImportPlan:
        """Read exports and plan what taking them in would do, for looking at first.

        Nothing is written. See `read`; besides, each new person's ``starts_at`` is found out.
        """
        watch = progress or Silent()
        with nothing_collected():
            plan = self.read(paths, watch, network=network, columns=columns, is_again=is_again)
            return plan if is_home(plan) else self._placed(plan, watch)

    def read(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        *,
        network: Network | None = None,
        columns: Sequence[ColumnMap] = (),
        is_again: bool = True,
    ) -> ImportPlan:
        """Read exports and plan what taking them in would do. Nothing is written.

        Args:
            paths: files and folders given together; parts of one export may be among them.
            progress: told how far reading is; may stop it.
            network: for a list of bare handles, the network they belong to.
            columns: what the columns of tables hold, for each table or sheet, or for all of
                them; the files are read again then.
            is_again: read files that were imported before too; otherwise they are skipped unread.

        Raises:
            NobodyFound: nobody is named in it who could be taken in, though nothing was skipped.
            UnclearColumnsError: it is a table whose columns the user has to name.
            AppError: nothing could be read.
        """
        if len(paths) == 1 and is_own(paths[0]):
            return self._joining.read(paths[0], progress or Silent())
        zone, today = self._clock.zone, self._clock.today()
        context = ReadingContext(zone=zone, today=today, network=network, columns=tuple(columns))
        watch = progress or Silent()
        # Reading formats is long to load, and most times the program opens nothing is imported.
        from app.importers.registry import read_export

        is_all = is_again or network is not None or bool(columns)
        known = None if is_all else self._store.reader.files_known
        export = read_export(paths, context, watch, known)
        return self._planned(export.rows(), watch, export.files)

    def tables(self, paths: Sequence[Path]) -> tuple[UnclearTable, ...]:
        """The tables among some paths whose columns are guessed, each with that guess.

        Raises:
            AppError: nothing could be read.
        """
        from app.importers.registry import guessed_tables

        return guessed_tables(paths)

    def plan(self, rows: Iterable[ImportedRow], progress: Progress | None = None) -> ImportPlan:
        """Fold rows into people and match them with those already here, for looking at first.

        Args:
            rows: what importers said, in any order.

        Raises:
            NobodyFound: the rows name nobody who could be taken in.
        """
        watch = progress or Silent()
        with nothing_collected():
            return self._placed(self._planned(rows, watch, tuple), watch)

    def _planned(
        self,
        rows: Iterable[ImportedRow],
        progress: Progress,
        files: Callable[[], Sequence[PlannedFile]],
    ) -> ImportPlan:
        read: Counter[str] = Counter()
        acts = ActFile()
        with nothing_collected():
            folded = folding.fold(tallying.counted(rows, read), progress, acts)
            return self._matched(folded, acts, tuple(files()), read, progress)

    def _matched(
        self,
        folded: folding.FoldedRows,
        rows: ActKeeper,
        files: tuple[PlannedFile, ...],
        read: Counter[str],
        progress: Progress,
    ) -> ImportPlan:
        index = folded.acts
        known = acts_known(index, self._store.reader)
        fresh = known.fresh
        seats = self._seated(folded, fresh, progress)
        places = seats.places
        filled = array(
            "i",
            (
                places[owner] if is_filled else NOBODY
                for owner, is_filled in zip(index.people, known.filled, strict=True)
            ),
        )
        people = with_filled(seats.people, filled)
        owners = array(
            "i",
            (
                places[owner] if is_fresh else NOBODY
                for owner, is_fresh in zip(index.people, fresh, strict=True)
            ),
        )
        words = index.by_file(place for place, owner in enumerate(filled) if owner != NOBODY)
        here = index.by_file(place for place, is_fresh in enumerate(fresh) if not is_fresh) - words
        coming = index.by_file(place for place, owner in enumerate(owners) if owner != NOBODY)
        strangers = (*_strangers(folded.rows, places), *_unfollowed(index, fresh, places))
        away = (*folded.left_out, *strangers)
        stood = (
            (folded.rows.file(place), people[seat].outcome)
            for place, owner in enumerate(folded.rows.people)
            if (seat := places[owner]) != NOBODY
        )
        imported = self._store.reader.files_known(file.sha256 for file in files)
        plan = ImportPlan(
            files=tuple(
                dataclasses.replace(file, is_known=file.sha256 in imported) for file in files
            ),
            people=tuple(people),
            interactions=planned_acts(rows, owners, index.days),
            interactions_unchanged=here.total(),
            left_out=away,
            filled=planned_acts(rows, filled, index.days) if words else (),
            tallies=tallying.tallies(read, stood, coming, here, words, away),
        )
        if not people and not here and not any(file.is_skipped for file in files):
            raise NobodyFound(plan)
        return plan

    def _seated(self, folded: folding.FoldedRows, fresh: bytearray, progress: Progress) -> _Seated:
        """Match everybody with those here, a portion at a time so that little is held at once."""
        total = len(folded.people)
        progress.step(0, total, stage="matching")
        codes = codes_by_person(folded.acts, fresh, total)
        people: list[PlannedPerson] = []
        places = array("i")
        for portion in folded.people.handed_out(folding.ROWS_A_STEP):
            progress.step(len(places), total, stage="matching")
            known = known_to(portion, folded.shared, self._store.reader)
            for person in portion:
                name = folding.shown_name(person) or display_handle(person.identities[0])
                acts = tallied(codes.of(len(places)))
                planned = matching.planned(person, len(people), known, name, acts)
                is_told = person.is_only_acted and not any(acts)  # all of it is here, elsewhere
                is_stranger = planned.person is None and (person.is_only_left or is_told)
                places.append(NOBODY if is_stranger else len(people))
                if not is_stranger:
                    people.append(planned)
        return _Seated(people=people, places=places)

    def _placed(self, plan: ImportPlan, progress: Progress) -> ImportPlan:
        """The plan with the stage at which each new person would start, for looking at.

        The new people are taken into an empty scratch workspace, where the same statements and
        the same rules place them as would after the commit.
        """
        new = [p.index for p in plan.people if p.is_newcomer and (p.outbound or p.inbound)]
        if not new:
            return plan
        progress.step(0, stage="placing")
        trial = _apart(plan, new)
        with self._scratch() as scratch:
            review = self._review.at(scratch)
            with scratch.work(Label(code="import")) as work:
                applied = work.apply_plan(trial, progress)
                stages = review.place(work, applied.placeable)
        progress.step(0, stage="placing")
        starts = {
            index: stages.get(person, Stage.FOLLOW)
            for index, person in zip(new, applied.new, strict=True)
        }
        people = tuple(
            dataclasses.replace(person, starts_at=starts.get(person.index, Stage.FOLLOW))
            for person in plan.people
        )
        return dataclasses.replace(plan, people=people)

    def commit(
        self,
        plan: ImportPlan,
        chosen: Collection[int] | None = None,
        progress: Progress | None = None,
        *,
        decisions: Decisions | None = None,
        wishes: Wishes | None = None,
    ) -> ImportOutcome:
        """Write a plan in one unit of work, place the new people, review the others.

        Args:
            plan: from `preview` or `plan`.
            chosen: indices of the people to take in; None takes everybody.
            progress: told how far writing is; stopping it leaves nothing behind.
            decisions: by index, the person here whom somebody is, or None for none of the
                candidates, which is remembered. Whoever is not decided comes in apart.
            wishes: a tag and a list for all, and where new people start.

        Returns:
            The plan as it was written, and the import's id; None when nothing was new.

        Raises:
            AppError: ``person.gone``, when whom somebody is isn't here any more.
        """
        if is_home(plan):
            written = plan if chosen is None else _chosen(plan, chosen)
            return ImportOutcome(
                plan=written,
                uid=self._joining.commit(written, chosen, progress or Silent(), wishes)
                if changes_anything(written)
                else None,
            )
        settled = decided(plan, *self._settled(decisions or {}))
        if wishes is not None:
            here = {p.person for p in settled.people if p.person is not None}
            settled = with_wishes(settled, wishes, self._store.reader.tags_of(here))
        wanted = settled if chosen is None else _chosen(settled, chosen)
        if not changes_anything(wanted):
            return ImportOutcome(plan=wanted, uid=None)
        with nothing_collected(), self._store.work(_label(wanted)) as work:
            applied = work.apply_plan(wanted, progress or Silent())
            _absorb(work, wanted)
            for new, others in _apart_from(plan, wanted, decisions or {}, chosen, applied.new):
                for other in others:
                    work.mark_apart(new, other)
            self._review.place(work, applied.placeable)
            placed = set(applied.placeable)
            known = [p.person for p in wanted.people if p.person and p.person not in placed]
            self._review.touched(work, known)
        return ImportOutcome(plan=wanted, uid=applied.uid)

    def _settled(self, decisions: Decisions) -> tuple[Decisions, matching.Known]:
        """Decisions about those who are here, as the others are now, and what is known of them."""
        reader = self._store.reader
        settled: dict[int, PersonId | None] = {}
        for index, person in decisions.items():
            card = None if person is None else reader.card(person)
            if person is not None and card is None:
                raise AppError("person.gone")
            settled[index] = card.id if card else None
        here = {p for p in settled.values() if p is not None}
        return settled, known_of(here, reader, reader.particulars_of(here))


def changes_anything(plan: ImportPlan) -> bool:
    """Whether committing the plan would write anything at all."""
    return len(plan.interactions) > 0 or any(
        person.outcome is not Outcome.UNCHANGED for person in plan.people
    )


def _label(plan: ImportPlan) -> Label:
    """What taking a plan in is called; without a file its people were written down or dragged."""
    new = newcomers(plan)
    count = ("count", str(len(new) or len(plan.people)))
    if plan.files:
        name = ", ".join(Path(file.path).name for file in plan.files[:3])
        return Label(code="import", values=(("name", name), count))
    if len(new) == 1:
        return Label(code="person.add", values=(("name", new[0].name),))
    return Label(code="people.add", values=(count,))


def _strangers(rows: RowIndex, places: Sequence[int]) -> Iterator[LeftOut]:
    """The rows that name those unknown here whom the user no longer follows, by person."""
    found = [row for row, owner in enumerate(rows.people) if places[owner] == NOBODY]
    for row in sorted(found, key=rows.people.__getitem__):
        yield LeftOut(ref=rows.ref(row), code="unfollowed")


def _unfollowed(index: ActIndex, fresh: bytearray, places: Sequence[int]) -> Iterator[LeftOut]:
    """The acts of those unknown here whom the user no longer follows, accounted for."""
    for place, owner in enumerate(index.people):
        if fresh[place] and places[owner] == NOBODY:
            yield LeftOut(ref=index.ref(place), code="unfollowed", what="interactions")


def _absorb(work: Work, plan: ImportPlan) -> None:
    """Merge those of whom the rows say that they are one, unless they are meanwhile."""
    for person in plan.people:
        for other in person.absorbs:
            here = person.person
            if here is not None and work.reader.root_of(other) != work.reader.root_of(here):
                work.merge(other, here)


def _apart_from(
    plan: ImportPlan,
    written: ImportPlan,
    decisions: Decisions,
    chosen: Collection[int] | None,
    new: Sequence[PersonId],
) -> Iterator[tuple[PersonId, tuple[PersonId, ...]]]:
    """Each new person of whom the user said who it is not, with those."""
    apart = marked_apart(plan, decisions)
    taken = [p.index for p in plan.people if chosen is None or p.index in chosen]
    coming = [index for index, p in zip(taken, written.people, strict=True) if p.person is None]
    for index, person in zip(coming, new, strict=True):
        if index in apart:
            yield person, apart[index]


def _apart(plan: ImportPlan, indices: Sequence[int]) -> ImportPlan:
    """Only these people, as if nobody were here yet, numbered anew in this order."""
    position = {index: place for place, index in enumerate(indices)}
    return ImportPlan(
        files=(),
        people=tuple(
            dataclasses.replace(
                plan.people[index],
                index=place,
                outcome=Outcome.NEW,
                tags=(),
                notes=(),
                particulars=NOTHING,
            )
            for index, place in position.items()
        ),
        interactions=renumbered(plan.interactions, position),
        interactions_unchanged=0,
        left_out=(),
    )


def _chosen(plan: ImportPlan, chosen: Collection[int]) -> ImportPlan:
    """The plan thinned out to the people chosen, numbered anew."""
    keep = [person for person in plan.people if person.index in chosen]
    position = {person.index: place for place, person in enumerate(keep)}
    people = tuple(dataclasses.replace(person, index=place) for place, person in enumerate(keep))
    acts = renumbered(plan.interactions, position)
    filled = renumbered(plan.filled, position)
    return dataclasses.replace(plan, people=people, interactions=acts, filled=filled)


def newcomers(plan: ImportPlan) -> tuple[PlannedPerson, ...]:
    """The people of a plan who would be new here, possible duplicates among them."""
    return tuple(person for person in plan.people if person.is_newcomer)
