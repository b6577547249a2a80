"""The rows of LinkedIn's tables as people and acts.

Knows what each table means. A connection is a state with a date; whose acceptance it was is only
known where an invitation tells, and no act is invented otherwise.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from app.core.handles import Identity, Network
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.importers.dates import local_day
from app.importers.linkedin_cells import instant, name_key, profile, wall_day
from app.importers.linkedin_connections import ConnectionList
from app.importers.linkedin_messages import Messages
from app.importers.linkedin_people import NOBODY, ORGANISATIONS, Directory, Party
from app.importers.linkedin_tables import Row, Table
from app.importers.markup import is_markup, plain_text

_LEFT_OUT: dict[Table, tuple[str, str]] = {
    Table.COMPANY_FOLLOWS: ("organisation", "people"),
    Table.HASHTAG_FOLLOWS: ("not_a_person", "people"),
    Table.CONTACTS: ("address_book", "people"),
    Table.COMMENTS: ("no_author", "interactions"),
    Table.REACTIONS: ("no_author", "interactions"),
    Table.VOTES: ("no_author", "interactions"),
    Table.SHARES: ("own_post", "interactions"),
    Table.ASSISTANT: ("not_a_person", "interactions"),
}
ABOUT_ACTS = frozenset(
    {
        Table.MESSAGES,
        Table.INVITATIONS,
        Table.ENDORSEMENTS_RECEIVED,
        Table.ENDORSEMENTS_GIVEN,
        *(table for table, (_code, what) in _LEFT_OUT.items() if what == "interactions"),
    }
)
"""Tables whose rows are acts, not people."""


class Rows:
    """Turns rows of one file into what is imported.

    Args:
        directory: who is who in all files.
        connections: how the file is meant, if it is one of connections.
        context: the user's zone.
    """

    def __init__(
        self, directory: Directory, connections: ConnectionList, context: ReadingContext
    ) -> None:
        self._directory, self._connections, self._context = directory, connections, context
        self._messages = Messages(directory, context)

    def of(self, table: Table, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        """The rows of one row of a table; none for the owner's own profile."""
        if table is Table.MESSAGES:
            yield self._messages.row(row, ref)
        elif table in _LEFT_OUT:
            code, what = _LEFT_OUT[table]
            yield LeftOut(ref=ref, code=code, what=what)
        elif table in _READERS:
            yield from _READERS[table](self, row, ref)

    def _connection(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        name = row.full_name()
        if not name and not row.cell("url"):
            yield LeftOut(ref=ref, code="hidden_member")
            return
        yield self._person(
            Party(name=name, identity=self._connections.who(row)),
            Relation.CONNECTED,
            ref,
            since=self._connections.day(row.cell("connected on")),
            company=row.cell("company"),
            headline=row.cell("position"),
            email=row.cell("email address"),
        )

    def _person(
        self,
        party: Party,
        relation: Relation,
        ref: RowRef,
        *,
        since: dt.date | None = None,
        since_at: dt.datetime | None = None,
        note: str = "",
        note_day: dt.date | None = None,
        company: str = "",
        headline: str = "",
        email: str = "",
    ) -> ImportedRow:
        identity = party.identity or self._directory.resolve(party.name)
        if identity is None and name_key(party.name) in ("", NOBODY):
            return LeftOut(ref=ref, code="hidden_member")
        if self._directory.is_owner(Party(name=party.name, identity=identity)):
            return LeftOut(ref=ref, code="own_account")
        if identity is not None and identity.key.startswith(ORGANISATIONS):
            return LeftOut(ref=ref, code="organisation")
        is_row_of_one = relation is Relation.CONNECTED
        if identity is None and not is_row_of_one and self._directory.is_shared(party.name):
            return LeftOut(ref=ref, code="same_name")
        return ImportedPerson(
            identities=() if identity is None else (identity,),
            network=Network.LINKEDIN,
            relation=relation,
            ref=ref,
            name=party.name,
            since=since,
            since_at=since_at,
            note=note,
            note_day=note_day,
            company=company,
            headline=headline,
            email=email,
        )

    def _act(
        self,
        party: Party,
        kind: Kind,
        direction: Direction,
        ref: RowRef,
        *,
        day: dt.date | None,
        key: str,
        at: dt.datetime | None = None,
        text: str = "",
        told: bool = True,
    ) -> ImportedRow:
        """One act; its key is the kind's own text, whom it is with, and the day or instant."""
        identity = party.identity or self._directory.resolve(party.name)
        named = Party(name=party.name, identity=identity)
        if identity is None and name_key(party.name) in ("", NOBODY):
            return LeftOut(ref=ref, code="hidden_member", what="interactions")
        if self._directory.is_owner(named):
            return LeftOut(ref=ref, code="own_account", what="interactions")
        if identity is None and self._directory.is_shared(party.name):
            return LeftOut(ref=ref, code="same_name", what="interactions")
        if day is None:
            return LeftOut(ref=ref, code="undated", what="interactions")
        when = day.isoformat() if at is None else at.isoformat()
        return ImportedInteraction(
            who=identity,
            network=Network.LINKEDIN,
            kind=kind,
            direction=direction,
            day=day,
            at=at,
            remote_key=f"{key}:{_whom(identity, party.name)}:{when}",
            ref=ref,
            name=party.name,
            text=text,
            told=told,
        )

    def _invitation(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        is_mine = row.cell("direction").upper() == "OUTGOING"
        party = Party(
            name=row.cell("to" if is_mine else "from"),
            identity=profile(row.cell("inviteeprofileurl" if is_mine else "inviterprofileurl")),
        )
        sent = row.cell("sent at")
        at = instant(sent)
        day = wall_day(sent) if at is None else local_day(at, self._context.zone)
        mine, theirs = Direction.OUTBOUND, Direction.INBOUND
        invitation = self._act(
            party,
            Kind.INVITATION,
            mine if is_mine else theirs,
            ref,
            day=day,
            at=at,
            key="invitation",
            text=row.cell("message"),
        )
        yield invitation
        accepted = self._directory.connected_on(party)
        if not isinstance(invitation, ImportedInteraction) or accepted is None:
            return
        if accepted >= invitation.day - dt.timedelta(days=1):  # the two files know no zone
            yield self._act(
                party,
                Kind.ACCEPTANCE,
                theirs if is_mine else mine,
                ref,
                day=max(accepted, invitation.day),
                key="acceptance",
            )

    def _member_follow(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        party = Party(name=row.cell("fullname", "full name"))
        at = instant(row.cell("date"))
        day = None if at is None else local_day(at, self._context.zone)
        if row.cell("status").casefold() == "active":
            person = self._person(party, Relation.FOLLOWING, ref, since=day, since_at=at)
            yield person
            if isinstance(person, ImportedPerson) and day is not None:
                kind, key = Kind.FOLLOW, "follow"
                yield self._act(
                    party, kind, Direction.OUTBOUND, ref, day=day, at=at, key=key, told=False
                )
        elif self._directory.resolve(party.name) is None or day is None:
            yield LeftOut(ref=ref, code="unfollowed")
        else:
            yield self._act(
                party,
                Kind.UNFOLLOW,
                Direction.OUTBOUND,
                ref,
                day=day,
                at=at,
                key="unfollow",
                told=False,
            )

    def _note(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        at = instant(row.cell("created on"))
        note = row.cell("note")
        yield self._person(
            Party(
                name=row.full_name("connection "),
                identity=profile(row.cell("connection profile url")),
            ),
            Relation.NOTED,
            ref,
            note=plain_text(note) if is_markup(note) else note,
            note_day=None if at is None else local_day(at, self._context.zone),
        )

    def _recommendation(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        """Whoever wrote about whom in public: the file's name says which way."""
        party = Party(name=row.full_name())
        yield self._person(
            party,
            Relation.NAMED,
            ref,
            company=row.cell("company"),
            headline=row.cell("job title"),
        )
        is_given = "given" in ref.file.rpartition("/")[2].casefold()
        direction = Direction.OUTBOUND if is_given else Direction.INBOUND
        yield self._act(
            party,
            Kind.MENTION,
            direction,
            ref,
            day=wall_day(row.cell("creation date")),
            key=f"recommendation:{direction}",
            text=row.cell("text"),
            told=direction is Direction.INBOUND,
        )

    def _endorsement_received(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        yield self._endorsement(row, ref, "endorser", Direction.INBOUND)

    def _endorsement_given(self, row: Row, ref: RowRef) -> Iterator[ImportedRow]:
        yield self._endorsement(row, ref, "endorsee", Direction.OUTBOUND)

    def _endorsement(self, row: Row, ref: RowRef, side: str, direction: Direction) -> ImportedRow:
        at = instant(row.cell("endorsement date"))
        skill = row.cell("skill name")
        party = Party(
            name=row.full_name(f"{side} "), identity=profile(row.cell(f"{side} public url"))
        )
        return self._act(
            party,
            Kind.ENDORSEMENT,
            direction,
            ref,
            day=None if at is None else local_day(at, self._context.zone),
            at=at,
            key=f"endorsement:{direction}:{skill}",
            text=skill,
            told=direction is Direction.INBOUND,
        )


def _whom(identity: Identity | None, name: str) -> str:
    return name_key(name) if identity is None else identity.key


_READERS: dict[Table, Callable[[Rows, Row, RowRef], Iterator[ImportedRow]]] = {
    Table.CONNECTIONS: Rows._connection,
    Table.INVITATIONS: Rows._invitation,
    Table.MEMBER_FOLLOWS: Rows._member_follow,
    Table.NOTES: Rows._note,
    Table.RECOMMENDATIONS: Rows._recommendation,
    Table.ENDORSEMENTS_RECEIVED: Rows._endorsement_received,
    Table.ENDORSEMENTS_GIVEN: Rows._endorsement_given,
}
"""Beside the class: as part of one, all that was read would hang on itself and not be let go."""
