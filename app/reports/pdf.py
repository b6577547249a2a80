"""What Qt leaves out of a PDF, added at its end: the language, bookmarks, the title in the window.

A PDF may be changed by writing new objects behind it and a table that says where they lie (ISO
32000-1, 7.5.6, incremental updates). Knows that format as far as Qt writes it; refuses to know
pages and fonts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from mmap import mmap

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REST = re.compile(rb"/(?:Info \d+ 0 R|ID \[[^\]]*\])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A heading, the page that it stands on from 0, and how far down in 1/72 inch from below."""

    title: str
    page: int
    height: float


def finished(data: bytes, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """A PDF with a language, bookmarks, and its title where the file's name would be.

    Args:
        data: a whole PDF, as for `ending`.
        language: BCP 47 tag.
    """
    return data + ending(data, language, bookmarks)


def ending(data: bytes | mmap, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """What is to stand behind a PDF for it to be `finished`.

    Args:
        data: a whole PDF with a plain cross-reference table, as Qt writes it. One that is not
            so gets nothing: it lacks nothing that must be read.
    """
    start = data.rfind(b"startxref")
    trailer = data[max(data.rfind(b"trailer"), 0) : start]
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    catalog = _object(data, start, int(root[1])) if root else None
    tree = _PAGES.search(catalog) if catalog else None
    pages = _KIDS.search(_object(data, start, int(tree[1])) or b"") if tree else None
    if root is None or size is None or catalog is None or pages is None:
        return b""
    first = int(size[1])
    kids = [int(number) for number in re.findall(rb"(\d+) 0 R", pages[1])]
    more = f"/Lang {_text(language)}\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    if bookmarks:
        more += f"/Outlines {first} 0 R\n/PageMode /UseOutlines\n"
    objects = [(int(root[1]), b"<<" + catalog + more.encode() + b">>")]
    objects += _outline(first, kids, bookmarks)
    rest = b"\n".join(_REST.findall(trailer))
    return _updated(data, objects, int(data[start + 9 : start + 40].split()[0]), int(root[1]), rest)


def _object(data: bytes | mmap, start: int, number: int) -> bytes | None:
    """What is in one object, found by the table: a long file is not looked through for it."""
    table = _TABLE.match(data, int(data[start + 9 : start + 40].split()[0]))
    if table is None:
        return None
    entry = table.end() + 20 * number
    at = data[entry : entry + 10]
    if not at.isdigit() or number >= int(table[1]):
        return None
    end = data.find(b"endobj", int(at))
    found = re.match(rb"%d 0 obj\s*<<(.*)>>\s*$" % number, data[int(at) : end], re.DOTALL)
    return found[1] if found else None


def _outline(
    first: int, kids: Sequence[int], bookmarks: Sequence[Bookmark]
) -> list[tuple[int, bytes]]:
    """The list of bookmarks, and each of them with its neighbours."""
    if not bookmarks:
        return []
    last = first + len(bookmarks)
    top = f"<< /Type /Outlines /First {first + 1} 0 R /Last {last} 0 R /Count {len(bookmarks)} >>"
    objects = [(first, top.encode())]
    for number, mark in enumerate(bookmarks, first + 1):
        near = f"/Prev {number - 1} 0 R " if number > first + 1 else ""
        near += f"/Next {number + 1} 0 R " if number < last else ""
        where = f"/Dest [{kids[mark.page]} 0 R /XYZ null {mark.height:.1f} null]"
        words = f"<< /Title {_text(mark.title)} /Parent {first} 0 R {near}{where} >>"
        objects.append((number, words.encode()))
    return objects


def _updated(
    data: bytes | mmap, objects: Sequence[tuple[int, bytes]], before: int, root: int, rest: bytes
) -> bytes:
    """Objects for behind the file, and the table that finds them."""
    out = bytearray(b"" if data[-1:] == b"\n" else b"\n")
    table = b"xref\n"
    for number, words in objects:
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    at = len(data) + len(out)
    size = max(_size_of(data), *(number + 1 for number, _ in objects))
    out += table + b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %d\n%s\n>>\n" % (
        size, root, before, rest,
    )  # fmt: skip
    out += b"startxref\n%d\n%%%%EOF\n" % at
    return bytes(out)


def _size_of(data: bytes | mmap) -> int:
    found = _SIZE.search(data[data.rfind(b"trailer") :])
    return int(found[1]) if found else 0


def _text(words: str) -> str:
    """A text as PDF writes it where any letter may be in it: UTF-16 in hexadecimal digits."""
    return f"<{words.encode('utf-16-be', 'replace').hex().join(('feff', ''))}>"
