"""GitHub's answers of ``following``, ``followers`` and ``starred``, as any tool saves them.

One array, arrays one after the other, arrays in an array, or one object a line: all are read as
the objects in them; a file of bare logins counts where its name says so. They hold no names and, stars aside, no dates. Source: formats.md section 13.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

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
from app.core.networks import Identity, Network, identity_from_handle
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_iso
from app.importers.importer import Importer
from app.importers.json_records import as_map, as_text
from app.importers.json_text import mend_escapes
from app.importers.text import decode
from app.importers.turns import read_in_turn

LARGEST_LIST = 64 * 1024**2
"""Bytes of one file; a person takes about 1,100, a starred repository about 6,000."""

_LOGIN = re.compile(rb'"login"\s*:\s*"')
_OWN = re.compile(
    rb'github\.com|"node_id"|"starred_at"|"type"\s*:\s*"(?:User|Organization|Bot)"|"id"\s*:\s*\d'
)
"""What stands beside a login where it is GitHub's; other services write their ids as text."""
_LOGIN_LINE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,43}")
_HEAD = 65536
_NEXT = re.compile(r"[^\s,\[\]]")
"""Where a value begins, whatever arrays it stands in."""

_NAMES = (".json", ".jsonl", ".ndjson", ".txt")


def recognise(export: Export) -> tuple[Member, ...]:
    """The files that hold accounts or repositories as GitHub writes them."""
    return tuple(member for member in export.members if _is_list(member))


def _is_list(member: Member) -> bool:
    if not member.name.endswith(_NAMES):
        return False
    if _is_login_list(member):
        return True
    head = decode(member.head()).encode("utf-8", "replace")
    is_open = head.lstrip(b" \r\n\t[").startswith(b"{")
    return is_open and _OWN.search(head) is not None and _LOGIN.search(head) is not None


def _is_login_list(member: Member) -> bool:
    """Bare logins, one a line, as ``--jq .[].login`` prints them: only the name says GitHub."""
    if not member.name.endswith(".txt") or not re.search(r"github|logins?\b", member.name):
        return False
    lines = decode(member.head(_HEAD)).split()
    return bool(lines) and all(_LOGIN_LINE.fullmatch(line.strip('"')) for line in lines)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    yield from read_in_turn(members, lambda member: _rows(member, context), progress)


def objects(text: str) -> Iterator[Mapping[str, object] | None]:
    """The JSON objects of a text, whatever arrays stand around and between them.

    Yields:
        Each object; None once, at the end, where the text can't be read on.
    """
    decoder = json.JSONDecoder()
    place = 0
    while (start := _NEXT.search(text, place)) is not None:
        try:
            value, place = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            yield None
            return
        yield as_map(value)


def _rows(member: Member, context: ReadingContext) -> Iterator[ImportedRow]:
    relation = _relation(member)
    if _is_login_list(member):
        for number, line in enumerate(decode(member.read(LARGEST_LIST)).splitlines(), 1):
            if line.strip():
                yield _person(
                    {"login": line.strip().strip('"')},
                    relation,
                    RowRef(file=member.path, line=number),
                )
        return
    for number, value in enumerate(objects(mend_escapes(decode(member.read(LARGEST_LIST)))), 1):
        ref = RowRef(file=member.path, line=number)
        if value is None:
            yield LeftOut(ref=ref, code="cut_short" if number > 1 else "unreadable_file")
        elif "repo" in value or "owner" in value:
            yield from _star_rows(value, ref, context)
        else:
            yield _person(value, relation, ref)


def _relation(member: Member) -> Relation:
    """Which list it is: only the file's name can say."""
    if "follower" in member.name:
        return Relation.FOLLOWER
    return Relation.FOLLOWING if "following" in member.name else Relation.NAMED


def _person(account: Mapping[str, object], relation: Relation, ref: RowRef) -> ImportedRow:
    who = _identity(account)
    kind = as_text(account.get("type"))
    if kind == "Organization":
        return LeftOut(ref=ref, code="organisation")
    if kind == "Bot" or as_text(account.get("login")).strip().endswith("[bot]"):
        return LeftOut(ref=ref, code="not_a_person")
    if who is None:
        return LeftOut(ref=ref, code="unreadable_row")
    return ImportedPerson(
        identities=(who,),
        network=Network.GITHUB,
        relation=relation,
        ref=ref,
        name=as_text(account.get("name")).strip(),
    )


def _star_rows(
    star: Mapping[str, object], ref: RowRef, context: ReadingContext
) -> Iterator[ImportedRow]:
    """The owner of a starred repository; the star is a like, where it is dated."""
    repository = as_map(star.get("repo")) or star
    person = _person(as_map(repository.get("owner")), Relation.NAMED, ref)
    yield person
    at = parse_iso(as_text(star.get("starred_at")))
    name = as_text(repository.get("full_name")) or as_text(repository.get("name"))
    if not isinstance(person, ImportedPerson) or at is None:
        return
    who = person.identities[0]
    yield ImportedInteraction(
        who=who,
        network=Network.GITHUB,
        kind=Kind.LIKE,
        direction=Direction.OUTBOUND,
        day=local_day(at, context.zone),
        at=at,
        remote_key=f"star:{who.remote_id or who.key}:{repository.get('id') or name}",
        ref=ref,
        text=name,
        told=False,
    )


def _identity(account: Mapping[str, object]) -> Identity | None:
    found = identity_from_handle(Network.GITHUB, as_text(account.get("login")).strip())
    number = account.get("id")
    if found is None:
        return None
    is_number = isinstance(number, int) and not isinstance(number, bool) and number > 0
    return Identity(
        network=Network.GITHUB,
        key=found.key,
        remote_id=str(number) if is_number else "",
        handle=found.handle,
    )


IMPORTER = Importer(format="github", recognise=recognise, read=read)
