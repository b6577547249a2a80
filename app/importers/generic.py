"""Lists of people that nobody exported from anywhere: text, CSV, TSV and XLSX.

Knows how a table or a list of handles and profile addresses is read. Comes last of all
importers, and refuses what isn't clearly a list of people: JSON, pages, programs, other tables.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from python_calamine import CalamineError, CalamineWorkbook

from app.core.errors import AppError
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
    website_from_url,
)
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_day, parse_instant, parse_slashed, slashed_order
from app.importers.importer import Importer
from app.importers.people_columns import Columns, Role, columns_of, is_header, network_of_word
from app.importers.people_lines import (
    common_network,
    identity_of_token,
    is_plausible_name,
    read_lines,
    resolve_bare,
    split_lines,
)
from app.importers.sheet_links import Links, links_of_sheets
from app.importers.sheet_size import HugeSheetError, refuse_huge_sheets
from app.importers.text import (
    BrokenTableError,
    column_name,
    csv_header,
    csv_rows,
    decode,
    is_binary,
    plain_cell,
    strip_marks,
)

Rows = list[tuple[int, dict[str, str]]]

MAX_LIST = 64 * 1024**2
"""Bytes of a list that is read; a million people with notes fit in."""

_SUFFIXES = ("", ".txt", ".csv", ".tsv", ".tab", ".list", ".text")
_HEAD = 65536


def _suffix(member: Member) -> str:
    dot = member.name.rfind(".")
    return member.name[dot:] if dot > 0 else ""


def recognise(export: Export) -> tuple[Member, ...]:
    """The members that are lists of people, by what stands in them."""
    return tuple(member for member in export.members if _is_list(member))


def _is_list(member: Member) -> bool:
    if _suffix(member) in (".xlsx", ".xlsm"):
        return member.head(4).startswith(b"PK") and _sheet_names_people(member)
    head = member.head(_HEAD)
    if _suffix(member) not in _SUFFIXES or not head or is_binary(head[:8192]):
        return False
    text = decode(head[: len(head) & ~1])  # an odd half of UTF-16 is no letter
    if len(head) == _HEAD:
        text = text.rpartition("\n")[0] or text
    if text.lstrip()[:1] in ("{", "[", "<"):
        return False
    if _finds_header(member, text):
        return True
    return _looks_listed(text, is_table=_suffix(member) in (".csv", ".tsv", ".tab"))


def _finds_header(member: Member, text: str) -> bool:
    """A header counts in the first rows; in plain text it needs two columns, or to be first."""
    names = csv_header(text, header=is_header)
    if names is None or not _leads_to_people(text, columns_of(names)):
        return False
    if _suffix(member) in (".csv", ".tsv", ".tab"):
        return True
    first = csv_header(text)
    return len(names) > 1 or (first == names and len(text.split("\n", 1)[0].split()) <= 2)


def _leads_to_people(text: str, columns: Columns) -> bool:
    """Whether rows can name people: by name or handle, or half of the addresses are profiles."""
    if any(columns.of(role) for role in (Role.NAME, Role.FIRST, Role.LAST, Role.HANDLE)):
        return True
    rows = [row for _line, row in _whole_table(text)[0][:200]]
    if columns.networks:
        return any(row.get(name) for row in rows for name, _network in columns.networks)
    urls = [row[name] for row in rows for name in columns.of(Role.URL) if row.get(name)]
    return sum(identity_from_url(url) is not None for url in urls) * 2 > len(urls)


def _looks_listed(text: str, *, is_table: bool) -> bool:
    """Whether most lines hold a handle or an address; or, in plain text, all are names."""
    context = ReadingContext(zone=dt.UTC, today=dt.date.min)
    lines = split_lines(text, context)[:500]
    naming = sum(bool(line.identities or line.bare) and len(line.rest) < 80 for line in lines)
    if naming * 2 > len(lines):
        return True
    return (
        bool(lines)
        and not is_table
        and all(line.identities or line.bare or is_plausible_name(line.rest) for line in lines)
    )


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The people of each list."""
    for done, member in enumerate(members):
        progress.step(done, len(members), stage="reading")
        try:
            data = member.read(MAX_LIST)
        except AppError as error:
            code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
            yield LeftOut(ref=RowRef(file=member.path), code=code, what="files")
            continue
        if _suffix(member) in (".xlsx", ".xlsm"):
            yield from _table_people(_sheet_rows(data), member.path, context, progress)
            continue
        text = decode(data)
        if _finds_header(member, text):
            rows, broken = _whole_table(text)
            yield from _table_people(rows, member.path, context, progress)
            if broken:
                yield LeftOut(ref=RowRef(file=member.path, line=broken), code="unreadable_row")
        else:
            yield from read_lines(text, context, file=member.path)


def _whole_table(text: str) -> tuple[Rows, int]:
    """The rows of a table, and the line from which it can't be read (0 when it can)."""
    rows: Rows = []
    try:
        for row in csv_rows(text, header=is_header):
            rows.append(row)  # kept one by one: the rows before the damage stay
    except BrokenTableError as error:
        return rows, error.line
    return rows, 0


# --- spreadsheets ---------------------------------------------------------------------------------


def _cell_text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, dt.date) else str(value).strip()


def _sheet_rows(data: bytes) -> Rows:
    """The rows of every sheet that has a header of people; empty for a damaged file."""
    rows: Rows = []
    try:
        refuse_huge_sheets(data)
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        links = links_of_sheets(data)
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            table = [[_cell_text(c) for c in r] for r in sheet.to_python()]
            rows += _under_header(table, links.get(name, {}), sheet.start or (0, 0))
    except (HugeSheetError, CalamineError, ValueError, OSError, KeyError, OverflowError):
        return rows
    return rows


def _under_header(table: Sequence[Sequence[str]], links: Links, start: tuple[int, int]) -> Rows:
    """The rows below the header; ``start`` is where the table begins in the sheet."""
    top, left = start
    for at, cells in enumerate(table[:40]):
        names = [column_name(cell) for cell in cells]
        if not is_header(names):
            continue
        rows: Rows = []
        for line, values in enumerate(table[at + 1 :], top + at + 2):
            behind = {
                name: links[line - 1, column]
                for column, name in enumerate(names, left)
                if (line - 1, column) in links
            }
            if any(values) or behind:
                rows.append((line, _with_links(dict(zip(names, values, strict=False)), behind)))
        return rows
    return []


def _with_links(row: dict[str, str], behind: Mapping[str, str]) -> dict[str, str]:
    """A row with the links behind its cells: in place of a label, else in columns of their own."""
    urls = columns_of(list(row)).of(Role.URL)
    for name, link in behind.items():
        if name in urls and not re.match(r"(?i)https?:|\S+\.\S+/", row.get(name, "")):
            row[name] = link
        elif row.get(name, "") != link:
            row["url" if not row.get("url") else f"link of {name}"] = link
    return row


def _sheet_names_people(member: Member) -> bool:
    try:
        return bool(_sheet_rows(member.read(MAX_LIST)))
    except AppError:
        return False


# --- rows of a table ------------------------------------------------------------------------------


def _table_people(
    rows: Rows, file: str, context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    names = list(dict.fromkeys(name for _line, row in rows for name in row))
    columns = columns_of(names)
    order = slashed_order(columns.cell(row, Role.SINCE) for _line, row in rows)
    found = [_identities(row, columns, context.network) for _line, row in rows]
    hint = context.network or common_network(i for identities, _bare in found for i in identities)
    for count, ((line, row), (identities, bare)) in enumerate(zip(rows, found, strict=True)):
        if count % 2000 == 0:
            progress.step(count, len(rows), stage="reading")
        ref = RowRef(file=file, line=line)
        resolved = [resolve_bare(text, hint) for text in bare if hint or text.startswith("@")]
        every = (*identities, *(one for one in resolved if one is not None))
        yield _row_person(row, columns, every, bare, ref, context, order)


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
            return LeftOut(ref=ref, code="network_unknown", values=(("handle", bare[0]),))
        if any(not _is_harmless(url) for url in urls):
            return LeftOut(ref=ref, code="unsafe_link")
        sites = (website_from_url(url) for url in urls) if name else iter(())
        identities = tuple(site for site in sites if site is not None)
    if not identities and not name:
        return LeftOut(ref=ref, code="no_profile" if urls else "not_a_person")
    tags = columns.cell(row, Role.TAG).replace(";", ",").split(",")
    return ImportedPerson(
        identities=tuple(dict.fromkeys(identities)),
        network=identities[0].network if identities else context.network or Network.WEBSITE,
        relation=Relation.NAMED,
        ref=ref,
        name=name,
        since=_since(columns.cell(row, Role.SINCE), context, order),
        tags=tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip())),
        note=columns.cell(row, Role.NOTE),
        headline=columns.cell(row, Role.HEADLINE),
        company=columns.cell(row, Role.COMPANY),
        email=columns.cell(row, Role.EMAIL),
    )


def _is_harmless(url: str) -> bool:
    head = strip_marks(url).strip().lower()
    return ":" not in head.split("/", 1)[0] or head.startswith(("http:", "https:", "mailto:"))


def _name(row: Mapping[str, str], columns: Columns) -> str:
    """The display name as written; a formula is no name."""
    name = columns.cell(row, Role.NAME)
    if not name:
        parts = (columns.cell(row, Role.FIRST), columns.cell(row, Role.LAST))
        name = " ".join(part for part in parts if part)
    name = plain_cell(name)
    is_formula = name.startswith(("=", "+", "-", "@")) or not any(c.isalnum() for c in name)
    return "" if is_formula else name


def _since(text: str, context: ReadingContext, order: str) -> dt.date | None:
    day = parse_day(text) or parse_slashed(text, order)
    if day is None and (at := parse_instant(text)) is not None:
        day = local_day(at, context.zone)
    return day


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
    return (*found, *((email,) if email else ())), tuple(bare)


IMPORTER = Importer(format="generic", recognise=recognise, read=read)
