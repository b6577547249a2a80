"""Lists of people that nobody exported from anywhere: text, CSV, TSV and XLSX.

Knows how a table or a list of handles and profile addresses is read. Comes last of all
importers, and refuses what isn't clearly a list of people: JSON, pages, programs, other tables.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from app.core.columns import Role
from app.core.errors import AppError, Cancelled
from app.core.handles import is_organisation
from app.core.imports import (
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.networks import (
    Identity,
    Network,
    identity_from_handle,
    identity_from_url,
    profile_url,
    website_from_url,
)
from app.core.particulars import NOTHING, Particulars
from app.core.progress import Progress
from app.importers.contact_details import Details
from app.importers.container import Export, Member
from app.importers.dates import slashed_order
from app.importers.importer import Importer
from app.importers.namesakes import Namesakes
from app.importers.people_cells import day_of_cell, is_harmless, name_of_cell
from app.importers.people_columns import (
    Columns,
    columns_of,
    network_of_word,
    roles_by_cells,
)
from app.importers.people_lines import (
    common_network,
    identity_of_token,
    looks_listed,
    read_list,
    resolve_bare,
)
from app.importers.sheet_size import HugeSheetError
from app.importers.sheets import FAILURES, MAX_SHEET, SHEET_MARK, Book
from app.importers.table_headers import (
    TABLES,
    Rows,
    Told,
    first_rows,
    numbered,
    rows_of_sheet,
    told_of_sheet,
    told_of_text,
)
from app.importers.table_stream import beginning_of, stream_cells, stream_lines, stream_rows
from app.importers.text import BrokenTableError, is_binary, plain_cell
from app.words.particulars import site_name

STEP = 2000
"""Rows after which a job may be stopped."""

SUFFIXES = ("", ".txt", ".md", ".markdown", ".list", ".text", *TABLES)
SHEETS = (".xlsx", ".xlsm")
_DETAILS = (Role.PHONE, Role.BIRTHDAY, Role.PLACE)


def recognise(export: Export, network: Network | None = None) -> tuple[Member, ...]:
    """The members that are lists of people, by what stands in them.

    Args:
        export: everything given.
        network: where bare names belong, when that is known.
    """
    return tuple(member for member in export.members if _is_list(member, network))


def _is_list(member: Member, network: Network | None) -> bool:
    if member.suffix in SHEETS:
        return member.head(4).startswith(b"PK") and _sheet_names_people(member)
    head = member.head(8192)
    if member.suffix not in SUFFIXES or not head or is_binary(head):
        return False
    text = beginning_of(member)
    if text.lstrip()[:1] in ("{", "[", "<"):
        return False
    if told_of_text(member, text) is not None:
        return True
    return looks_listed(text, network, is_table=member.suffix in TABLES)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The people of each list, however long it is."""
    for done, member in enumerate(members):
        progress.step(done, len(members), stage="reading")
        try:
            yield from _read_member(member, context, progress)
        except Cancelled:
            raise
        except AppError as error:
            code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
            yield LeftOut(ref=RowRef(file=member.path), code=code, what="files")


def _read_member(
    member: Member, context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    if member.suffix in SHEETS:
        yield from _sheet_people(member, context, progress)
        return
    told = told_of_text(member, beginning_of(member))
    if isinstance(told, Columns):
        yield from table_people(
            lambda lost: numbered(stream_cells(member, lost)),
            member.path,
            context,
            progress,
            told,
        )
    elif told is not None:
        yield from table_people(
            lambda lost: stream_rows(member, header=told, lost=lost),
            member.path,
            context,
            progress,
        )
    else:
        lines = read_list(lambda: stream_lines(member), context, file=member.path)
        for count, row in enumerate(lines):
            if count % STEP == 0:
                progress.step(count, stage="reading")
            yield row


# --- spreadsheets ---------------------------------------------------------------------------------


def _sheet_names_people(member: Member) -> bool:
    """Whether a spreadsheet has rows of people, or is too large to be looked into."""
    try:
        book = Book(member.read(MAX_SHEET))
        told = [(name, told_of_sheet(book, name)) for name in book.names]
        return any(
            next(rows_of_sheet(book, name, one), None) is not None
            for name, one in told
            if one is not None
        )
    except HugeSheetError:
        return True
    except AppError as error:
        return error.code == "import.too_large"
    except FAILURES:
        return False


def _sheet_people(
    member: Member, context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The people of each sheet, and one `LeftOut` for each whose columns say nothing."""
    ref = RowRef(file=member.path)
    try:
        book = Book(member.read(MAX_SHEET))
        filled = [name for name in book.names if next(book.cells(name), None) is not None]
        namesakes = Namesakes()
        for name in filled:
            told = told_of_sheet(book, name)
            if told is None:
                sheet = (("sheet", name),)
                yield LeftOut(ref=ref, code="sheet_not_told", values=sheet, what="files")
                continue
            yield from table_people(
                partial(_rows_of_sheet, book, name, told),
                f"{member.path}{SHEET_MARK}{name}" if len(filled) > 1 else member.path,
                context,
                progress,
                told if isinstance(told, Columns) else None,
                namesakes,
            )
    except HugeSheetError:
        yield LeftOut(ref=ref, code="too_large_file", what="files")
    except FAILURES:
        yield LeftOut(ref=ref, code="unreadable_file", what="files")


def _rows_of_sheet(book: Book, name: str, told: Told, _lost: list[int]) -> Rows:
    return rows_of_sheet(book, name, told)  # no line of a sheet is lost


# --- rows of a table ------------------------------------------------------------------------------


def table_people(
    rows: Callable[[list[int]], Rows],
    file: str,
    context: ReadingContext,
    progress: Progress,
    given: Columns | None = None,
    namesakes: Namesakes | None = None,
) -> Iterator[ImportedRow]:
    """The people of a table, which is gone through twice: first for what all rows have in common.

    Args:
        rows: begins the table anew, each row with its line and cells by column name; it puts the
            lines that can't be read into the list it is given.
        given: what the columns mean; None guesses it.
        namesakes: who is known by name only in the tables before.
    """
    namesakes = namesakes or Namesakes()
    meant = _Meanings(context, () if given else roles_by_cells(first_rows(rows([]))), given)
    order = slashed_order(meant.dates(_whole(rows, progress)))
    hint = context.network or common_network(meant.networks)
    lost: list[int] = []
    try:
        for count, (line, row) in enumerate(rows(lost)):
            if count % STEP == 0:
                progress.step(count, meant.rows, stage="reading")
            yield from _unreadable(lost, file)
            columns = meant.columns(row)
            identities, bare = _identities(row, columns, context.network)
            is_said = network_of_word(columns.cell(row, Role.NETWORK)) is not None
            loose = () if is_said else tuple(one for one in bare if hint or one.startswith("@"))
            resolved = [resolve_bare(text, hint) for text in loose]
            every = (*identities, *(one for one in resolved if one is not None))
            ref = RowRef(file=file, line=line)
            yield namesakes.apart(_row_person(row, columns, every, bare, ref, context, order))
    except BrokenTableError as error:
        yield from _unreadable(lost, file)
        yield LeftOut(ref=RowRef(file=file, line=error.line), code="cut_short")
    yield from _unreadable(lost, file)


def _unreadable(lost: list[int], file: str) -> Iterator[LeftOut]:
    """One row for each line that was passed over since the last row; none of them is kept."""
    for line in lost:
        yield LeftOut(ref=RowRef(file=file, line=line), code="unreadable_row")
    lost.clear()


def _whole(rows: Callable[[list[int]], Rows], progress: Progress) -> Iterator[dict[str, str]]:
    """The rows before the damage, if there is any."""
    try:
        for count, (_line, row) in enumerate(rows([])):
            if count % STEP == 0:
                progress.step(0, stage="reading")
            yield row
    except BrokenTableError:
        return


class _Meanings:
    """What the columns of a table mean, and which networks its rows name."""

    def __init__(
        self,
        context: ReadingContext,
        more: Sequence[tuple[str, Role]],
        given: Columns | None = None,
    ) -> None:
        self._network, self._more, self._given = context.network, more, given
        self._columns: dict[tuple[str, ...], Columns] = {}
        self.networks: Counter[Network] = Counter()
        self.rows = 0

    def columns(self, row: Mapping[str, str]) -> Columns:
        """The columns of a row; sheets of one book may have different ones."""
        if self._given is not None:
            return self._given
        names = tuple(row)
        found = self._columns.get(names)
        if found is None:
            told = columns_of(names)
            more = tuple(one for one in self._more if one[0] in names and one not in told.roles)
            found = dataclasses.replace(told, roles=(*told.roles, *more))
            self._columns[names] = found
        return found

    def dates(self, rows: Iterator[dict[str, str]]) -> Iterator[str]:
        """What stands in the column of dates; counts rows and networks on the way."""
        for row in rows:
            self.rows += 1
            columns = self.columns(row)
            identities, _bare = _identities(row, columns, self._network)
            self.networks.update(one.network for one in identities)
            yield columns.cell(row, Role.SINCE) or columns.cell(row, Role.BIRTHDAY)


def _row_person(
    row: Mapping[str, str],
    columns: Columns,
    identities: tuple[Identity, ...],
    bare: tuple[str, ...],
    ref: RowRef,
    context: ReadingContext,
    order: str,
) -> ImportedRow:
    urls = [row[name] for name in columns.of(Role.URL) if row.get(name)]
    name = _name(row, columns)
    if not identities:
        if bare:
            told = network_of_word(columns.cell(row, Role.NETWORK)) or context.network
            code = "network_unknown" if told is None else "not_a_handle"
            return LeftOut(ref=ref, code=code, values=(("handle", bare[0]),))
        if any(not is_harmless(url) for url in urls):
            return LeftOut(ref=ref, code="unsafe_link")
    sites = tuple(site for url in urls if (site := website_from_url(url)) is not None)
    identities = (*identities, *sites) if name else identities
    if not identities and not name:
        code = "organisation" if _organisation_pages(row) else "no_profile"
        return LeftOut(ref=ref, code=code if urls else "not_a_person")
    tags = columns.cell(row, Role.TAG).replace(";", ",").split(",")
    return ImportedPerson(
        identities=tuple(dict.fromkeys(identities)),
        network=identities[0].network if identities else context.network or Network.WEBSITE,
        relation=Relation.NAMED,
        ref=ref,
        name=name,
        since=day_of_cell(columns.cell(row, Role.SINCE), context, order),
        tags=tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip())),
        note="\n".join(row[one] for one in columns.of(Role.NOTE) if row.get(one)),
        headline=columns.cell(row, Role.HEADLINE),
        company=columns.cell(row, Role.COMPANY),
        email=columns.cell(row, Role.EMAIL),
        particulars=_particulars(row, columns, order, () if name else sites),
    )


def _particulars(
    row: Mapping[str, str], columns: Columns, order: str, sites: Sequence[Identity]
) -> Particulars:
    wanted = [
        (role, text) for role in _DETAILS for name in columns.of(role) if (text := row.get(name))
    ]
    pages = _organisation_pages(row)
    if not wanted and not sites and not pages:
        return NOTHING
    details = Details(order)
    for page in (*pages, *map(profile_url, sites)):
        details.other(site_name(), page)
    for role, text in wanted:
        match role:
            case Role.PHONE:
                details.phone(plain_cell(text))
            case Role.BIRTHDAY:
                details.birthday(text)
            case _:
                details.place(text)
    return details.particulars


def _organisation_pages(row: Mapping[str, str]) -> list[str]:
    """Pages of organisations among the cells, which may be anybody's there."""
    texts = [plain_cell(text).strip() for text in row.values() if "linkedin.com/" in text.lower()]
    found = ((text, identity_from_url(text)) for text in texts)
    return [text for text, one in found if one is not None and is_organisation(one)]


def _name(row: Mapping[str, str], columns: Columns) -> str:
    """The display name, or both halves of it."""
    name = columns.cell(row, Role.NAME)
    if not name:
        parts = (columns.cell(row, Role.FIRST), columns.cell(row, Role.LAST))
        name = " ".join(part for part in parts if part)
    return name_of_cell(name)


def _identities(
    row: Mapping[str, str], columns: Columns, network: Network | None
) -> tuple[tuple[Identity, ...], tuple[str, ...]]:
    """What a row says of who it is: identities, and bare handles whose network it doesn't say."""
    found: list[Identity] = []
    bare: list[str] = []
    said = network_of_word(columns.cell(row, Role.NETWORK)) or network
    for name in (*columns.of(Role.URL), *columns.of(Role.HANDLE)):
        text = plain_cell(row.get(name, ""))
        if not text:
            continue
        is_handle = name in columns.of(Role.HANDLE)
        identity = identity_from_url(text)
        if identity is None and said is not None and is_handle:
            identity = identity_from_handle(said, text)
        if identity is None and is_handle:
            identity = identity_of_token(text, said)
        if identity is not None:
            found.append(identity)
        elif is_handle and " " not in text:
            bare.append(text)
    for name, own in columns.networks:
        text = plain_cell(row.get(name, ""))
        identity = (identity_from_url(text) or identity_from_handle(own, text)) if text else None
        if identity is not None:
            found.append(identity)
    known = {name for name, _role in columns.roles} | {name for name, _own in columns.networks}
    for name, text in row.items():
        if name not in known and text.lower().startswith(("http:", "https:")):
            identity = identity_from_url(text)
            found += [identity] if identity is not None else []
    email = identity_from_handle(Network.EMAIL, columns.cell(row, Role.EMAIL))
    people = (one for one in found if not is_organisation(one))
    return (*people, *((email,) if email else ())), tuple(bare)


IMPORTER = Importer(format="generic", recognise=recognise, read=read)
