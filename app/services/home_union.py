"""What the program's own JSON file adds to a workspace with people: a union, row by row.

Every row has an id that is the same wherever it is made, and a stamp that says when it was changed
last. A row that isn't here comes in; of two with one id the later one counts; so the same file
again changes nothing, and a file from another device or an older copy loses nothing that was done
here since. People whose id is unknown here but who have an account of somebody here are merged
into them, as by hand: nothing of theirs is written over, and a merge can be taken apart. What the
same export brought to both is not doubled: acts are known by the network's key, notes by their
words, days by their name. Settings stay as they are here.

Knows what of a file is new here. Refuses to know how a value is written (`app.store.entries`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import AppError
from app.core.handles import Identity, Network
from app.core.imports import (
    FileTally,
    ImportPlan,
    Outcome,
    PlannedAccount,
    PlannedFile,
    PlannedPerson,
)
from app.core.interactions import Direction, Kind
from app.core.people import PersonId, sort_name
from app.core.progress import Progress
from app.core.stages import Stage
from app.core.uids import number_of_uid
from app.services.ports import Reader

if TYPE_CHECKING:
    from app.core.choices import Wishes
    from app.services.ports import Work

PORTION = 2_000
_HEAD = 200
_KEPT_HERE = frozenset({"settings"})
"""Sections that stay in the file."""

Entry = Mapping[str, Any]
Entries = Iterable[tuple[str, Entry]]


def is_own(file: Path) -> bool:
    """Whether a file is the program's own, by how it begins."""
    if not file.is_file():
        return False
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD).lstrip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return False
    squeezed = b"".join(head.split())
    return squeezed.startswith(b'{"format":"acquainted"')


def not_own(file: Path) -> AppError:
    """Why a file that is not the program's own isn't taken in: it can't be read, or is another."""
    try:
        with file.open("rb"):
            return AppError("home.damaged", section="acquainted")
    except OSError:
        return AppError("home.not_read", file=str(file))


def records(file: Path) -> Iterator[tuple[str, Entry]]:
    """Section and record of a file, one after the other.

    Raises:
        AppError: ``home.damaged``, ``home.too_new`` or ``home.not_read``.
    """
    from app.exporters.json_file import read_records

    try:
        with file.open("rb") as stream:
            yield from read_records(stream)
    except OSError:
        raise AppError("home.not_read", file=str(file)) from None


@dataclass(slots=True, kw_only=True)
class _Person:
    """Somebody in the file.

    Args:
        into: uid of whom they are merged into, or empty.
        is_here: this id is known here.
        is_changed: something of theirs is new or newer in the file.
    """

    name: str
    stage: str
    into: str = ""
    is_deleted: bool = False
    is_here: bool = False
    is_changed: bool = False
    identities: list[Identity] = field(default_factory=list)
    acts: Counter[tuple[Direction, Kind]] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a file would do.

    Args:
        people: everybody in it, by uid.
        families: uids of those who are one, by the uid at the top.
        matched: uid in the file to who is the same here by an account.
        acts_new, acts_known: acts that would come in, and those that are here.
    """

    people: Mapping[str, _Person]
    families: Mapping[str, Sequence[str]]
    matched: Mapping[str, PersonId]
    acts_new: int
    acts_known: int


def look(file: Path, reader: Reader, progress: Progress) -> Look:
    """What taking a file in would do. Nothing is written.

    Raises:
        AppError: as `records`.
    """
    people: dict[str, _Person] = {}
    acts: Counter[bool] = Counter()

    def owner(uid: str) -> PersonId | None:
        one = people.get(_top(uid, people))
        return _here(_top(uid, people), reader) if one is not None and one.is_here else None

    for name, portion in _portions(records(file), progress, "reading"):
        stamps = reader.home_stamps(name, [str(one.get("uid")) for one in portion])
        doubles = _doubles(name, portion, stamps, owner, reader)
        for one in portion:
            is_news = str(one.get("uid")) not in doubles and _is_newer(one, stamps)
            _take(name, one, people, is_news=is_news)
            if name == "people":
                people[str(one.get("uid"))].is_here = str(one.get("uid")) in stamps
            elif name == "interactions":
                acts[is_news] += 1
    families: dict[str, list[str]] = {}
    for uid in people:
        families.setdefault(_top(uid, people), []).append(uid)
    return Look(
        people=people,
        families=families,
        matched=_matched(people, reader),
        acts_new=acts[True],
        acts_known=acts[False],
    )


def _take(name: str, one: Entry, people: dict[str, _Person], *, is_news: bool) -> None:
    """What one entry says of somebody."""
    if name == "people":
        people[str(one.get("uid"))] = _person(one)
        people[str(one.get("uid"))].is_changed = is_news
        return
    whose = people.get(str(one.get("person", "")))
    if whose is None:
        return
    whose.is_changed |= is_news
    if "deleted" in one:
        return
    if name == "accounts":
        whose.identities.append(_identity(one))
    elif name == "interactions" and is_news:
        whose.acts[_act(one)] += 1


def plan_of(file: PlannedFile, seen: Look) -> ImportPlan:
    """What would be done, as any import shows it: everybody at the top of a merge."""
    people: list[PlannedPerson] = []
    for uid, one in _tops(seen):
        family = [seen.people[part] for part in seen.families[uid]]
        people.append(_planned(len(people), uid, one, family, seen))
    outcomes = Counter(person.outcome for person in people)
    rows = len(people) + seen.acts_new + seen.acts_known
    return ImportPlan(
        files=(file,),
        people=tuple(people),
        interactions=_Counted(seen.acts_new),
        interactions_unchanged=seen.acts_known,
        left_out=(),
        tallies=(
            FileTally(
                file=Path(file.path).name,
                rows=rows,
                new=outcomes[Outcome.NEW] + seen.acts_new,
                updated=outcomes[Outcome.UPDATED],
                unchanged=outcomes[Outcome.UNCHANGED] + seen.acts_known,
            ),
        ),
    )


def left(seen: Look, chosen: Collection[int] | None) -> frozenset[str]:
    """Uids of those who stay in the file: not chosen in the plan, with all merged into them."""
    if chosen is None:
        return frozenset()
    away: set[str] = set()
    for index, (uid, _one) in enumerate(_tops(seen)):
        if index not in chosen:
            away.update(seen.families[uid])
    return frozenset(away)


def wanted(
    file: Path, seen: Look, away: Collection[str], reader: Reader, progress: Progress
) -> Iterator[tuple[str, Entry]]:
    """The entries of a file that are to come in."""

    def owner(uid: str) -> PersonId | None:
        top = _top(uid, seen.people)
        if top in seen.matched:
            return reader.root_of(seen.matched[top])
        return _here(top, reader) if top in seen.people and seen.people[top].is_here else None

    for name, portion in _portions(records(file), progress, "writing"):
        if name in _KEPT_HERE:
            continue
        stamps = reader.home_stamps(name, [str(one.get("uid")) for one in portion])
        doubles = _doubles(name, portion, stamps, owner, reader)
        for one in portion:
            parties = {str(one.get(key, "")) for key in ("person", "one", "other")}
            uid = str(one.get("uid"))
            is_away = uid in away or not parties.isdisjoint(away)
            if not is_away and uid not in doubles and _is_newer(one, stamps):
                yield name, one


def merge_matched(work: Work, seen: Look, away: Collection[str]) -> list[PersonId]:
    """Merge those who came in and have an account of somebody here; who was touched."""
    touched = []
    for uid, here in seen.matched.items():
        number = number_of_uid(uid)
        if uid in away or number is None:
            continue
        person, into = PersonId(number), work.reader.root_of(here)
        if work.reader.root_of(person) != into:
            work.merge(person, into)
            touched.append(into)
    return touched


def mark(work: Work, seen: Look, away: Collection[str], wishes: Wishes | None) -> None:
    """Give everybody who came in the tag and the list that were wished; stages are their own."""
    if wishes is None or not (wishes.tag or wishes.list_name):
        return
    for uid, _one in _tops(seen):
        number = number_of_uid(uid)
        if uid in away or number is None:
            continue
        if wishes.tag:
            work.add_tag(PersonId(number), wishes.tag)
        if wishes.list_name:
            work.put_on_list(PersonId(number), wishes.list_name)


class _Counted:
    """So many acts, of which a preview asks the number only."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        return iter(())


def _portions(
    entries: Entries, progress: Progress, stage: str
) -> Iterator[tuple[str, list[Entry]]]:
    """Entries of one section after the other, so many at once."""
    done = 0
    rest = iter(entries)
    while taken := list(islice(rest, PORTION)):
        progress.step(done, stage=stage)
        done += len(taken)
        by_section: dict[str, list[Entry]] = {}
        for name, one in taken:
            by_section.setdefault(name, []).append(one)
        yield from by_section.items()


def _person(one: Entry) -> _Person:
    return _Person(
        name=str(one.get("name", "")),
        stage=str(one.get("stage", "")),
        into=str(one.get("merged_into", "")),
        is_deleted="deleted" in one,
    )


def _identity(one: Entry) -> Identity:
    try:
        network = Network(str(one.get("network")))
    except ValueError:
        raise AppError("home.damaged", section="accounts") from None
    return Identity(
        network=network,
        key=str(one.get("handle_key", "")),
        remote_id=str(one.get("remote_id", "")),
        handle=str(one.get("handle", "")),
    )


def _is_newer(one: Entry, stamps: Mapping[str, int]) -> bool:
    here = stamps.get(str(one.get("uid")))
    return here is None or (number_of_uid(str(one.get("updated", ""))) or 0) > here


def _doubles(
    name: str,
    portion: list[Entry],
    stamps: Mapping[str, int],
    owner: Callable[[str], PersonId | None],
    reader: Reader,
) -> frozenset[str]:
    """What stands here under another id: acts that a network told of, notes, days of the year.

    Args:
        owner: who is here for a uid of the file, or will be once it is in.
    """
    strange = [one for one in portion if str(one.get("uid")) not in stamps]
    if name == "interactions":
        keyed = {str(one.get("uid")): _key(one) for one in strange if "remote_key" in one}
        known = reader.interaction_keys_known(keyed.values())
        return frozenset(uid for uid, key in keyed.items() if key in known)
    if name not in ("notes", "occasions"):
        return frozenset()
    said = _notes if name == "notes" else _days
    found = set()
    for one in strange:
        here = owner(str(one.get("person", "")))
        if here is not None and said(one) & said_here(name, here, reader):
            found.add(str(one.get("uid")))
    return frozenset(found)


def said_here(name: str, person: PersonId, reader: Reader) -> frozenset[object]:
    """The texts of somebody's notes, or their days of the year."""
    if name == "notes":
        return frozenset(note.text for note in reader.timeline(person).notes)
    occasions = (row.occasion for row in reader.details(person).occasions)
    return frozenset((sort_name(day.name), day.month, day.day) for day in occasions)


def _notes(one: Entry) -> frozenset[object]:
    return frozenset({one.get("text")})


def _days(one: Entry) -> frozenset[object]:
    return frozenset({(sort_name(str(one.get("name"))), one.get("month"), one.get("day"))})


def _key(one: Entry) -> int:
    try:
        return int(str(one["remote_key"]))
    except ValueError:
        raise AppError("home.damaged", section="interactions") from None


def _act(one: Entry) -> tuple[Direction, Kind]:
    try:
        return Direction(str(one.get("direction"))), Kind(str(one.get("kind")))
    except ValueError:
        raise AppError("home.damaged", section="interactions") from None


def _here(uid: str, reader: Reader) -> PersonId | None:
    number = number_of_uid(uid)
    return None if number is None else reader.root_of(PersonId(number))


def _matched(people: Mapping[str, _Person], reader: Reader) -> dict[str, PersonId]:
    """Who of those unknown here has an account of somebody here; people of the file are no others."""
    strangers = {uid: one for uid, one in people.items() if not one.is_here and not one.is_deleted}
    owners = reader.accounts_known(i for one in strangers.values() for i in one.identities)
    found: dict[str, PersonId] = {}
    for uid, one in strangers.items():
        for identity in one.identities:
            owner = owners.get((identity.network, identity.key)) or owners.get(
                (identity.network, identity.remote_id)
            )
            if owner is not None:
                found.setdefault(_top(uid, people), owner)
    return {uid: owner for uid, owner in found.items() if not people[uid].is_here}


def _top(uid: str, people: Mapping[str, _Person]) -> str:
    seen = {uid}
    while uid in people and people[uid].into in people and people[uid].into not in seen:
        uid = people[uid].into
        seen.add(uid)
    return uid


def _tops(seen: Look) -> list[tuple[str, _Person]]:
    return [(uid, one) for uid, one in seen.people.items() if not one.into and not one.is_deleted]


def _planned(
    index: int, uid: str, one: _Person, family: list[_Person], seen: Look
) -> PlannedPerson:
    number = number_of_uid(uid)
    matched = seen.matched.get(uid)
    here = PersonId(number) if one.is_here and number is not None else matched
    is_changed = matched is not None or any(part.is_changed for part in family)
    outcome = Outcome.UPDATED if is_changed else Outcome.UNCHANGED
    if here is None:
        outcome = Outcome.NEW
    acts: Counter[tuple[Direction, Kind]] = Counter()
    for part in family:
        acts.update(part.acts)
    outbound, inbound = (
        tuple((kind, n) for (whose, kind), n in sorted(acts.items()) if whose is side)
        for side in (Direction.OUTBOUND, Direction.INBOUND)
    )
    return PlannedPerson(
        index=index,
        outcome=outcome,
        name=one.name,
        accounts=tuple(
            PlannedAccount(
                identity=identity,
                outcome=Outcome.UNCHANGED if one.is_here else Outcome.NEW,
            )
            for part in family
            for identity in part.identities
        ),
        relations=frozenset(),
        person=here,
        outbound=outbound,
        inbound=inbound,
        starts_at=_stage(one.stage),
    )


def _stage(word: str) -> Stage:
    try:
        return Stage[word.upper()]
    except KeyError:
        raise AppError("home.damaged", section="people") from None
