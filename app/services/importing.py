"""Import: read, look at the plan, commit, or walk away with nothing changed.

Plan outside, commit inside: files are read and matched without a transaction; the commit is one
short unit of work. Closing the preview leaves the database untouched.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from app.core import folding, matching, tallying
from app.core.choices import Wishes, with_wishes
from app.core.clock import Clock
from app.core.deciding import Decisions, decided, marked_apart
from app.core.errors import AppError
from app.core.imports import (
    ImportedRow,
    ImportPlan,
    LeftOut,
    Outcome,
    PlannedFile,
    PlannedInteraction,
    PlannedPerson,
    ReadingContext,
)
from app.core.networks import Network
from app.core.people import PersonId, sort_name
from app.core.progress import Progress, Silent
from app.core.remote_keys import hashed_key
from app.core.stages import Stage
from app.services.ports import Label, Reader, Store, Work
from app.services.review import Review
from app.words.networks import display_handle

Scratch = Callable[[], AbstractContextManager[Store]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What a committed import did: the plan that was written and the import's id."""

    plan: ImportPlan
    uid: str | None


class NobodyFound(AppError):
    """Rows were read, but nobody is among them who could be taken in.

    Args:
        plan: names nobody; says what was read, what was left out, and why.
    """

    def __init__(self, plan: ImportPlan) -> None:
        left = sum(row.count for row in plan.left_out if row.what != "files")
        super().__init__("import.nobody", name=_names(plan.files), reasons=left)
        self.plan = plan


class Importing:
    """Reads exports into plans and commits plans."""

    def __init__(self, store: Store, clock: Clock, review: Review, scratch: Scratch) -> None:
        self._store = store
        self._clock = clock
        self._review = review
        self._scratch = scratch

    def preview(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        *,
        network: Network | None = None,
    ) -> ImportPlan:
        """Read exports and plan what taking them in would do. Nothing is written.

        Args:
            paths: files and folders given together; parts of one export may be among them.
            progress: told how far reading is; may stop it.
            network: for a list of bare handles, the network they belong to.

        Raises:
            NobodyFound: nobody is named in it who could be taken in.
            AppError: nothing could be read.
        """
        context = ReadingContext(zone=self._clock.zone, today=self._clock.today(), network=network)
        watch = progress or Silent()
        # Reading formats is long to load, and most times the program opens nothing is imported.
        from app.importers.registry import read_export

        export = read_export(paths, context, watch)
        return self.plan(export.rows(), watch, files=export.files)

    def plan(
        self,
        rows: Iterable[ImportedRow],
        progress: Progress | None = None,
        *,
        files: Callable[[], Sequence[PlannedFile]] = tuple,
    ) -> ImportPlan:
        """Fold rows into people and match them with those already here.

        Args:
            rows: what importers said, in any order.
            files: the files that were read; asked after the last row.

        Raises:
            NobodyFound: the rows name nobody who could be taken in.
        """
        watch = progress or Silent()
        read: Counter[str] = Counter()
        people, left_out = folding.fold(tallying.counted(rows, read), watch)
        return self._matched(people, left_out, tuple(files()), read, watch)

    def _matched(
        self,
        named: tuple[folding.Folded, ...],
        left_out: tuple[LeftOut, ...],
        files: tuple[PlannedFile, ...],
        read: Counter[str],
        progress: Progress,
    ) -> ImportPlan:
        reader = self._store.reader
        progress.step(0, len(named), stage="matching")
        folded, known_acts = _with_new_acts(named, reader)
        known = _known(folded, reader)
        people: list[PlannedPerson] = []
        interactions: list[PlannedInteraction] = []
        strangers: list[LeftOut] = []
        stood: list[tuple[str, Outcome]] = []
        for count, person in enumerate(folded):
            if count % folding.ROWS_A_STEP == 0:
                progress.step(count, len(folded), stage="matching")
            index = len(people)
            name = folding.shown_name(person) or display_handle(person.identities[0])
            planned = matching.planned(person, index, known, name)
            if planned.person is None and person.is_only_left:
                strangers.extend(_unfollowed(person))
                continue
            people.append(planned)
            stood.extend((row.ref.file, planned.outcome) for row in person.rows)
            interactions.extend(
                PlannedInteraction(person_index=index, row=act) for act in person.interactions
            )
        acts = tallying.by_file(act.row for act in interactions)
        away = (*left_out, *strangers)
        imported = reader.files_known(file.sha256 for file in files)
        plan = ImportPlan(
            files=tuple(
                dataclasses.replace(file, is_known=file.sha256 in imported) for file in files
            ),
            people=tuple(people),
            interactions=tuple(interactions),
            interactions_unchanged=known_acts.total(),
            left_out=away,
            tallies=tallying.tallies(read, stood, acts, known_acts, away),
        )
        if not people:
            raise NobodyFound(plan)
        return self._placed(plan, progress)

    def _placed(self, plan: ImportPlan, progress: Progress) -> ImportPlan:
        """The plan with the stage at which each new person would start.

        The new people are taken into an empty scratch workspace, where the same statements and
        the same rules place them as would after the commit.
        """
        acting = {act.person_index for act in plan.interactions}
        is_new = (Outcome.NEW, Outcome.AMBIGUOUS)
        new = [p.index for p in plan.people if p.outcome in is_new and p.index in acting]
        if not new:
            return plan
        trial = _apart(plan, new)
        with self._scratch() as scratch:
            review = self._review.at(scratch)
            with scratch.work(Label(code="import")) as work:
                applied = work.apply_plan(trial, progress)
                stages = review.place(work, applied.placeable)
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
        settled = decided(plan, *self._settled(decisions or {}))
        if wishes is not None:
            here = {p.person for p in settled.people if p.person is not None}
            settled = with_wishes(settled, wishes, self._store.reader.tags_of(here))
        wanted = settled if chosen is None else _chosen(settled, chosen)
        if not changes_anything(wanted):
            return ImportOutcome(plan=wanted, uid=None)
        new = sum(p.outcome in (Outcome.NEW, Outcome.AMBIGUOUS) for p in wanted.people)
        label = Label(
            code="import",
            values=(("name", _names(wanted.files)), ("count", str(new or len(wanted.people)))),
        )
        with self._store.work(label) as work:
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
        return settled, _known_of({p for p in settled.values() if p is not None}, reader)


def changes_anything(plan: ImportPlan) -> bool:
    """Whether committing the plan would write anything at all."""
    return bool(plan.interactions) or any(
        person.outcome is not Outcome.UNCHANGED for person in plan.people
    )


def _names(files: Sequence[PlannedFile]) -> str:
    return ", ".join(Path(file.path).name for file in files[:3])


def _with_new_acts(
    folded: Sequence[folding.Folded], reader: Reader
) -> tuple[list[folding.Folded], Counter[str]]:
    """The people with only those acts that are not stored yet, each once; by file, how many were."""
    keys = [
        [hashed_key(act.network, act.kind, act.remote_key) for act in person.interactions]
        for person in folded
    ]
    seen = set(reader.interaction_keys_known(key for person in keys for key in person))
    dropped: Counter[str] = Counter()
    people = []
    for person, person_keys in zip(folded, keys, strict=True):
        fresh = []
        for act, key in zip(person.interactions, person_keys, strict=True):
            if key in seen:
                dropped[act.ref.file] += 1
            else:
                seen.add(key)
                fresh.append(act)
        people.append(dataclasses.replace(person, interactions=tuple(fresh)))
    return people, dropped


def _unfollowed(person: folding.Folded) -> list[LeftOut]:
    """Every row of somebody unknown here whom the user no longer follows, accounted for."""
    acts = [
        LeftOut(ref=act.ref, code="unfollowed", what="interactions") for act in person.interactions
    ]
    return [*(LeftOut(ref=row.ref, code="unfollowed") for row in person.rows), *acts]


def _known(folded: Sequence[folding.Folded], reader: Reader) -> matching.Known:
    owners = reader.accounts_known(i for person in folded for i in person.identities)
    emails = reader.emails_known(
        person.email.strip().casefold() for person in folded if person.email
    )
    return dataclasses.replace(
        _known_of({*owners.values(), *emails.values()}, reader),
        owners=owners,
        emails=emails,
        names=reader.names_known(
            sort_name(person.name) for person in folded if person.name.strip()
        ),
    )


def _known_of(people: Collection[PersonId], reader: Reader) -> matching.Known:
    return matching.Known(
        owners={},
        accounts=reader.accounts_of(people),
        names={},
        tags=reader.tags_of(people),
        notes=reader.notes_of(people),
        called=reader.names_of(people),
    )


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
                plan.people[index], index=place, outcome=Outcome.NEW, tags=(), notes=()
            )
            for index, place in position.items()
        ),
        interactions=tuple(
            PlannedInteraction(person_index=position[act.person_index], row=act.row)
            for act in plan.interactions
            if act.person_index in position
        ),
        interactions_unchanged=0,
        left_out=(),
    )


def _chosen(plan: ImportPlan, chosen: Collection[int]) -> ImportPlan:
    """The plan thinned out to the people chosen; the others are left out, and say so."""
    keep = [person for person in plan.people if person.index in chosen]
    position = {person.index: place for place, person in enumerate(keep)}
    people: list[PlannedPerson] = [
        dataclasses.replace(person, index=place) for place, person in enumerate(keep)
    ]
    return dataclasses.replace(
        plan,
        people=tuple(people),
        interactions=tuple(
            PlannedInteraction(person_index=position[act.person_index], row=act.row)
            for act in plan.interactions
            if act.person_index in position
        ),
    )


def newcomers(plan: ImportPlan) -> tuple[PlannedPerson, ...]:
    """The people of a plan who would be new here, possible duplicates among them."""
    return tuple(p for p in plan.people if p.outcome in (Outcome.NEW, Outcome.AMBIGUOUS))
