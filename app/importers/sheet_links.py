"""The links behind the cells of a spreadsheet, which no cell's text shows.

Knows where XLSX keeps them: beside the sheet, in its relations, or in a HYPERLINK formula. The parts
are searched for the few tags that hold links and never taken for whole XML, so nothing in them can
expand. Refuses to know what a link leads to (`generic`).
"""

from __future__ import annotations

import html
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

MAX_PART = 256 * 1024**2
"""Bytes of one unpacked part that is searched, piece by piece."""

MAX_LINKS = 200_000
"""Links of one sheet."""

_CHUNK = 1 << 20
_LONGEST_CELL = 1 << 22
_ENDS = (b"</c>", b"/>", b":c>")
"""What ends a cell or a tag without content, whatever its name space."""

_ATTRIBUTE = re.compile(r"""([\w:]{1,40})\s*=\s*(?:"([^"]{0,4000})"|'([^']{0,4000})')""")
_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})(?::.{0,12})?")
_FORMULA = re.compile(
    r"<(?:\w+:)?c\s([^<>]{0,400})>\s*<(?:\w+:)?f[^<>]{0,200}>\s*(?:_xlfn\.)?HYPERLINK\(\s*"
    r'(?:"|&quot;)([^"<&]{1,2000}(?:&amp;[^"<&]{0,2000}){0,40})(?:"|&quot;)',
    re.IGNORECASE,
)

Links = Mapping[tuple[int, int], str]


def links_of_sheets(data: bytes) -> dict[str, Links]:
    """Where the cells of each sheet lead.

    Args:
        data: a whole XLSX file.

    Returns:
        For each sheet by name the targets by row and column, both from 0; empty for what can't
        be read.
    """
    found: dict[str, Links] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            for name, path in _sheets(book):
                found[name] = dict(_links(book, path))
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, RuntimeError, EOFError):
        return found
    return found


def _part(book: zipfile.ZipFile, path: str) -> Iterator[str]:
    """The pieces of a part, none of which ends inside a cell or tag; none for one not there."""
    try:
        info = book.getinfo(path)
    except KeyError:
        return
    if info.file_size > MAX_PART:
        return
    rest = b""
    with book.open(info) as stream:
        while chunk := stream.read(_CHUNK):
            rest += chunk
            end = max(rest.rfind(mark) + len(mark) for mark in _ENDS)
            if end > max(map(len, _ENDS)) or len(rest) > _LONGEST_CELL:
                yield rest[:end].decode("utf-8", "replace")
                rest = rest[end:] if len(rest) - end < _LONGEST_CELL else b""
    yield rest.decode("utf-8", "replace")


def _tags(text: str, name: str) -> Iterator[dict[str, str]]:
    """The attributes of every tag of a name, without name spaces."""
    for tag in re.finditer(rf"<(?:\w{{1,20}}:)?{name}\s([^<>]{{0,8000}})>", text):
        yield {
            one[1].rpartition(":")[2].lower(): html.unescape(one[2] or one[3] or "")
            for one in _ATTRIBUTE.finditer(tag[1])
        }


def _tags_in(book: zipfile.ZipFile, path: str, name: str) -> Iterator[dict[str, str]]:
    for text in _part(book, path):
        yield from _tags(text, name)


def _relations(book: zipfile.ZipFile, path: str) -> dict[str, str]:
    """What the relations of a part point to, by id."""
    folder, name = posixpath.split(path)
    found = _tags_in(book, f"{folder}/_rels/{name}.rels", "Relationship")
    return {one.get("id", ""): one.get("target", "") for one in found}


def _sheets(book: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name and path of every sheet."""
    targets = _relations(book, "xl/workbook.xml")
    for sheet in _tags_in(book, "xl/workbook.xml", "sheet"):
        target = targets.get(sheet.get("id", ""), "")
        if target:
            path = target[1:] if target.startswith("/") else posixpath.join("xl", target)
            yield sheet.get("name", ""), posixpath.normpath(path)


def _links(book: zipfile.ZipFile, path: str) -> Iterator[tuple[tuple[int, int], str]]:
    targets = _relations(book, path)
    count = 0
    for text in _part(book, path):
        for place, target in (*_linked(text, targets), *_computed(text)):
            if place is not None and target and (count := count + 1) <= MAX_LINKS:
                yield place, target


def _linked(text: str, targets: Mapping[str, str]) -> Iterator[tuple[tuple[int, int] | None, str]]:
    for link in _tags(text, "hyperlink"):
        yield _place(link.get("ref", "")), targets.get(link.get("id", ""), "")


def _computed(text: str) -> Iterator[tuple[tuple[int, int] | None, str]]:
    """Links that formulas make."""
    if "hyperlink(" not in text.casefold():
        return
    for cell in _FORMULA.finditer(text):
        ref = next((one[2] or one[3] for one in _ATTRIBUTE.finditer(cell[1]) if one[1] == "r"), "")
        yield _place(ref), html.unescape(cell[2])


def _place(ref: str) -> tuple[int, int] | None:
    """Row and column from 0 of ``B2`` or ``B2:B3``."""
    found = _CELL.fullmatch(ref.upper())
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1
