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

MAX_PART = 64 * 1024**2
"""Bytes of one unpacked part that is searched; a million cells fit in."""

MAX_LINKS = 200_000
"""Links of one workbook."""

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


def _part(book: zipfile.ZipFile, path: str) -> str:
    """A part as text; empty for one that is not there or too large."""
    try:
        info = book.getinfo(path)
    except KeyError:
        return ""
    if info.file_size > MAX_PART:
        return ""
    with book.open(info) as stream:
        return stream.read(MAX_PART).decode("utf-8", "replace")


def _tags(text: str, name: str) -> Iterator[dict[str, str]]:
    """The attributes of every tag of a name, without name spaces."""
    for tag in re.finditer(rf"<(?:\w{{1,20}}:)?{name}\s([^<>]{{0,8000}})>", text):
        yield {
            one[1].rpartition(":")[2].lower(): html.unescape(one[2] or one[3] or "")
            for one in _ATTRIBUTE.finditer(tag[1])
        }


def _relations(book: zipfile.ZipFile, path: str) -> dict[str, str]:
    """What the relations of a part point to, by id."""
    folder, name = posixpath.split(path)
    text = _part(book, f"{folder}/_rels/{name}.rels")
    return {one.get("id", ""): one.get("target", "") for one in _tags(text, "Relationship")}


def _sheets(book: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name and path of every sheet."""
    targets = _relations(book, "xl/workbook.xml")
    for sheet in _tags(_part(book, "xl/workbook.xml"), "sheet"):
        target = targets.get(sheet.get("id", ""), "")
        if target:
            path = target[1:] if target.startswith("/") else posixpath.join("xl", target)
            yield sheet.get("name", ""), posixpath.normpath(path)


def _links(book: zipfile.ZipFile, path: str) -> Iterator[tuple[tuple[int, int], str]]:
    text = _part(book, path)
    targets = _relations(book, path)
    count = 0
    for link in _tags(text, "hyperlink"):
        place, target = _place(link.get("ref", "")), targets.get(link.get("id", ""), "")
        if place is not None and target and (count := count + 1) <= MAX_LINKS:
            yield place, target
    if "HYPERLINK" not in text.upper():
        return
    for cell in _FORMULA.finditer(text):
        ref = next((one[2] or one[3] for one in _ATTRIBUTE.finditer(cell[1]) if one[1] == "r"), "")
        place = _place(ref)
        if place is not None and (count := count + 1) <= MAX_LINKS:
            yield place, html.unescape(cell[2])


def _place(ref: str) -> tuple[int, int] | None:
    """Row and column from 0 of ``B2`` or ``B2:B3``."""
    found = _CELL.fullmatch(ref.upper())
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1
