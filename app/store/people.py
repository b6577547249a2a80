"""Writing people and what hangs on them: accounts, notes, tags, looks, stages, rests.

Each function writes through the `Writer` of a unit of work and notes whom it touched.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from app.core.handles import Identity, Network
from app.core.people import sort_name
from app.core.rules import Rule
from app.core.stages import Evidence, Origin, State, Transition, is_lawful
from app.store.database import Value
from app.store.evidence import evidence_text
from app.store.families import families, family_sql
from app.store.fields import day_number, optional_number, truth_code
from app.store.ids import derived_id, tag_id
from app.store.tables import (
    OF_PERSON,
    AccountTable,
    LookTable,
    NoteTable,
    PersonTable,
    PersonTagTable,
    RestTable,
    SnoozeTable,
    TagTable,
    TransitionTable,
)
from app.store.writer import Writer

EDITABLE = frozenset({"name", "headline", "company", "place", "email", "met"})
"""Columns that `update_person` may change."""
SEARCHED = frozenset({"name", "headline", "company", "place"})
"""Those of them that search looks at."""


def add_person(writer: Writer, name: str, *, headline: str, is_sample: bool, day: dt.date) -> int:
    """A new person at FOLLOW from a day."""
    person = writer.insert(
        PersonTable,
        name=name,
        sort_name=sort_name(name),
        headline=headline,
        stage_day=day_number(day),
        created_day=day_number(day),
        is_sample=int(is_sample),
        batch_id=writer.batch,
    )
    writer.touched.acts.add(person)
    writer.touched.words.add(person)
    return person


def update_person(writer: Writer, person: int, fields: dict[str, str]) -> None:
    """Change some of `EDITABLE`.

    Raises:
        ValueError: another column is named.
    """
    if not EDITABLE.issuperset(fields):
        raise ValueError(sorted(fields))
    values: dict[str, Value] = dict(fields)
    if "name" in fields:
        values["sort_name"] = sort_name(fields["name"])
    if not SEARCHED.isdisjoint(fields):
        writer.touched.words.add(person)
    writer.change(PersonTable, person, **values)
    writer.touched.heads.add(person)


def delete_people(writer: Writer, people: list[int]) -> None:
    """Put people, and those merged into them, into the trash with all that hangs on them."""
    all_of_them, _roots = families(writer.database, people)
    given: dict[str, Value] = {"people": json.dumps(all_of_them)}
    chosen = "IN (SELECT value FROM json_each(:people))"
    for table in OF_PERSON:
        writer.trash_where(table, f"person_id {chosen}", given)
    writer.trash_where(PersonTable, f"id {chosen}", given)
    writer.touched.acts.update(all_of_them)
    writer.touched.words.update(all_of_them)


def sample_people(writer: Writer) -> list[int]:
    """Ids of the sample people."""
    sql = "SELECT id FROM person WHERE is_sample = 1 AND deleted_at IS NULL"
    return [row[0] for row in writer.database.rows(sql)]


def add_account(
    writer: Writer,
    person: int,
    identity: Identity,
    *,
    following: bool | None,
    follows_back: bool | None,
    connected: bool | None,
    since: dt.date | None,
) -> int:
    """A handle of somebody, seen today."""
    account = writer.insert(
        AccountTable,
        person_id=person,
        network=identity.network,
        handle=identity.handle,
        handle_key=identity.key,
        remote_id=identity.remote_id,
        following=truth_code(following),
        follows_back=truth_code(follows_back),
        connected=truth_code(connected),
        since_day=optional_number(since),
        seen_day=writer.day,
        batch_id=writer.batch,
    )
    writer.touched.acts.add(person)
    writer.touched.words.add(person)
    return account


def update_account(writer: Writer, account: int, identity: Identity) -> None:
    """Fill in handle and id of an account, as far as the identity has them."""
    said: dict[str, Value] = {
        "handle": identity.handle,
        "handle_key": identity.key,
        "remote_id": identity.remote_id,
    }
    writer.change(AccountTable, account, **{name: value for name, value in said.items() if value})
    person = writer.database.value("SELECT person_id FROM account WHERE id = ?", [account])
    if person is not None:
        writer.touched.heads.add(int(person))
        writer.touched.words.add(int(person))


def add_note(writer: Writer, person: int, day: dt.date, text: str) -> int:
    """A dated note."""
    note = writer.insert(
        NoteTable, person_id=person, day=day_number(day), text=text, batch_id=writer.batch
    )
    writer.touched.heads.add(person)
    writer.touched.words.add(person)
    return note


def add_tag(writer: Writer, person: int, name: str) -> None:
    """Put a tag on somebody; nothing happens if it is there."""
    tag = tag_id(name)
    sql = "SELECT 1 FROM {} WHERE id = ? AND deleted_at IS NULL"
    if writer.database.row(sql.format("tag"), [tag]) is None:
        writer.insert(TagTable, tag, name=name)
    link = derived_id("person_tag", person, tag)
    if writer.database.row(sql.format("person_tag"), [link]) is None:
        writer.insert(PersonTagTable, link, person_id=person, tag_id=tag, batch_id=writer.batch)
        writer.touched.heads.add(person)
        writer.touched.words.add(person)


def remove_tag(writer: Writer, person: int, name: str) -> None:
    """Take a tag off."""
    given: dict[str, Value] = {"person": person, "tag": tag_id(name)}
    where = f"person_id IN {family_sql(':person')} AND tag_id = :tag"
    writer.trash_where(PersonTagTable, where, given)
    writer.touched.heads.add(person)
    writer.touched.words.add(person)


def add_look(writer: Writer, person: int, network: Network, answered: int, of: int) -> None:
    """What was seen of how somebody answers others."""
    writer.insert(
        LookTable, person_id=person, network=network, answered=answered, of=of, day=writer.day
    )
    writer.touched.looks = True
    writer.touched.acts.add(person)


def move(writer: Writer, transition: Transition, *, hold: bool) -> None:
    """Record a transition and set the stage.

    Raises:
        ValueError: the move is not lawful (`app.core.stages.is_lawful`).
    """
    number, values = _move_row(writer, transition)
    is_automatic = transition.origin is not Origin.MANUAL
    writer.insert(TransitionTable, number if is_automatic else None, **values)
    held: dict[str, Value] = {"held": 1} if hold else {}
    day = day_number(transition.day)
    person = transition.who
    writer.change(PersonTable, person, stage=int(transition.target), stage_day=day, **held)
    writer.touched.heads.add(person)
    writer.touched.moved.add(person)


def move_all(writer: Writer, transitions: Sequence[Transition]) -> None:
    """Record automatic transitions of people, each moved once; as `move` does it, at one go.

    Raises:
        ValueError: as `move`.
    """
    writer.insert_all(TransitionTable, (_move_row(writer, one) for one in transitions))
    writer.database.execute_many(
        "UPDATE person SET stage = ?, stage_day = ?, updated_at = ?"
        " WHERE deleted_at IS NULL AND id = ?",
        ((int(t.target), day_number(t.day), writer.stamp, t.who) for t in transitions),
    )
    people = {one.who for one in transitions}
    writer.touched.heads |= people
    writer.touched.moved |= people


def _move_row(writer: Writer, transition: Transition) -> tuple[int, dict[str, Value]]:
    if not is_lawful(transition.source, transition.target, transition.origin):
        raise ValueError(transition)
    day = day_number(transition.day)
    source, target = int(transition.source), int(transition.target)
    parts = (transition.who, source, target, day, transition.rule_id)
    return derived_id("transition", *parts), {
        "person_id": transition.who,
        "source": source,
        "target": target,
        "day": day,
        "origin": transition.origin,
        "rule_id": transition.rule_id,
        "rule_hash": transition.rule_hash,
        "evidence": evidence_text(transition.evidence),
        "reason": transition.reason,
        "batch_id": writer.batch,
    }


def release(writer: Writer, person: int) -> None:
    """Let the rules move somebody again."""
    writer.change(PersonTable, person, held=0)
    writer.touched.heads.add(person)


def start_rest(
    writer: Writer,
    person: int,
    start: dt.date,
    until: dt.date | None,
    *,
    origin: Origin,
    rule: Rule | None,
    evidence: tuple[Evidence, ...],
    reason: str,
) -> None:
    """Let somebody rest from a day."""
    writer.insert(
        RestTable,
        person_id=person,
        start_day=day_number(start),
        until_day=optional_number(until),
        origin=origin,
        rule_id=rule.id if rule else "",
        rule_hash=rule.hash if rule else "",
        evidence=evidence_text(evidence),
        reason=reason,
    )
    writer.touched.acts.add(person)


def end_rest(writer: Writer, person: int) -> None:
    """End today what rest has not ended yet, one whose days are over included."""
    writer.change_where(
        RestTable,
        f"person_id IN {family_sql(':person')} AND ended_day IS NULL AND start_day <= :today"
        " AND (until_day IS NULL OR until_day > :today)",
        {"person": person, "today": writer.day},
        ended_day=writer.day,
    )
    writer.touched.acts.add(person)


def set_state(writer: Writer, person: int, state: State, because: str, day: dt.date | None) -> None:
    """ACTIVE, SET_ASIDE or ARCHIVED, from a day (default: today) on.

    Whoever has the state already keeps its day.

    Raises:
        ValueError: RESTING, which only a rest makes.
    """
    if state is State.RESTING:
        raise ValueError(state)
    writer.change(PersonTable, person, state_because=because)
    since = writer.day if day is None else day_number(day)
    writer.change_where(
        PersonTable,
        "id = :person AND state <> :state",
        {"person": person, "state": state},
        state=state,
        state_day=since,
    )
    writer.touched.acts.add(person)


def snooze(writer: Writer, person: int, step: str, how: str, until: dt.date) -> None:
    """Keep a proposed step away until a day."""
    writer.insert(
        SnoozeTable,
        person_id=person,
        step=step,
        how=how,
        day=writer.day,
        until_day=day_number(until),
    )
    writer.touched.acts.add(person)


def end_snooze(writer: Writer, person: int) -> None:
    """Let the steps that were put off to a day still to come be proposed again."""
    writer.trash_where(
        SnoozeTable,
        f"person_id IN {family_sql(':person')} AND until_day > :today",
        {"person": person, "today": writer.day},
    )
    writer.touched.acts.add(person)
