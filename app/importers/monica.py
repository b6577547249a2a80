"""Monica 4: the JSON export of an account, with the dates of everything in it.

Knows which member is one and which of its collections are read. Refuses their layout
(`monica_records`) and meaning (`monica_rows`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.json_records import as_text
from app.importers.monica_records import FAILURES, MonicaRecord, properties, read_records
from app.importers.monica_rows import Account, account_rows
from app.importers.runs import fold_runs
from app.importers.tally import INTERACTIONS

_WANTED = frozenset({"user", "contact", "activity", "contact_field_types", "activity_types"})
_NO_PLACE = frozenset({"relationship", "document", "photo"})
_MARKS = (b'"account"', b'"app_version"', b'"exported_by"')


def recognise(export: Export) -> tuple[Member, ...]:
    """The JSON members that begin as Monica's export does."""
    return tuple(member for member in export.members if _is_monica(member))


def _is_monica(member: Member) -> bool:
    if not member.name.endswith((".json", ".txt")):
        return False
    head = member.head(4096)
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and all(m in head for m in _MARKS)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """Contacts, notes and acts of each export."""
    for member in members:
        account = Account()
        no_place: Counter[str] = Counter()
        code = _collect(member, account, no_place, progress)
        yield from fold_runs(account_rows(account, member.path, context))
        if no_place:
            ref = RowRef(file=member.path)
            count = no_place.total()
            yield LeftOut(ref=ref, code="no_place", count=count, what=INTERACTIONS)
        if code:
            what = "files" if code == "unreadable_file" else "people"
            yield LeftOut(ref=RowRef(file=member.path), code=code, what=what)


def _collect(member: Member, account: Account, no_place: Counter[str], progress: Progress) -> str:
    """Take in every record; the code of what went wrong, or empty."""
    count = 0
    try:
        with member.open() as stream:
            if member.head(3) == b"\xef\xbb\xbf":
                stream.read(3)
            for count, record in enumerate(read_records(stream, _WANTED), 1):
                if count % 500 == 0:
                    progress.step(count, stage="reading")
                if record.kind in _NO_PLACE:
                    no_place[record.kind] += 1
                _take(record, account)
    except AppError:
        return "unreadable_file"
    except FAILURES:
        return "cut_short" if count else "unreadable_file"
    return ""


def _take(record: MonicaRecord, account: Account) -> None:
    if record.value is None:
        return
    uuid = as_text(record.value.get("uuid"))
    if record.kind == "contact":
        account.contacts.append((record.number, record.value))
    elif record.kind == "activity":
        account.activities[uuid] = record.value
    elif record.kind == "contact_field_types":
        account.field_types[uuid] = properties(record.value)
    elif record.kind == "activity_types":
        account.activity_types[uuid] = properties(record.value)
    elif own := as_text(properties(record.value).get("me_contact")):
        account.own.add(own)


IMPORTER = Importer(format="monica", recognise=recognise, read=read)
