"""How large a spreadsheet becomes when it is opened, told without opening it.

A reader of spreadsheets makes room for every cell between the first and the last one: two cells
in opposite corners of a sheet of two kilobytes ask for 17 thousand million, and the whole program
ends. Knows the zip and the addresses of cells; refuses to know what stands in them.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import IO

MAX_CELLS = 4_000_000
"""Cells of one sheet, empty ones between filled ones included: 100,000 people in 40 columns."""

MAX_UNPACKED = 256 * 1024**2
"""Bytes of all parts of a spreadsheet together."""

_ADDRESS = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]{0,3})([0-9]{1,10})""")
_CHUNK = 1 << 20
_OVERLAP = 64


class HugeSheetError(ValueError):
    """A spreadsheet is larger inside than any list of people."""


def refuse_huge_sheets(data: bytes) -> None:
    """Look at the addresses of all cells.

    Args:
        data: an XLSX file.

    Raises:
        HugeSheetError: a sheet has more than `MAX_CELLS` between its corners, or the file is
            larger unpacked than `MAX_UNPACKED`.
        ValueError: it can't be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > MAX_UNPACKED:
                raise HugeSheetError("bytes")
            for info in infos:
                if info.filename.lower().endswith(".xml"):
                    with archive.open(info) as stream:
                        _measure(stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise ValueError("no spreadsheet") from error
    except RuntimeError as error:  # locked by a password
        raise ValueError("locked") from error


def _measure(stream: IO[bytes]) -> None:
    lowest, highest = [1 << 62, 1 << 62], [0, 0]
    total = 0
    rest = b""
    while chunk := stream.read(_CHUNK):
        total += len(chunk)
        if total > MAX_UNPACKED:
            raise HugeSheetError("bytes")
        text = rest + chunk
        for found in _ADDRESS.finditer(text):
            _widen(lowest, highest, _column(found[1]), int(found[2]))
        rest = text[-_OVERLAP:]
    columns, rows = (max(0, high - low + 1) for low, high in zip(lowest, highest, strict=True))
    if max(columns, 1) * rows > MAX_CELLS:
        raise HugeSheetError("cells")


def _widen(lowest: list[int], highest: list[int], column: int, row: int) -> None:
    for axis, value in enumerate((column, row)):
        if value or axis:  # an address of a whole row says no column
            lowest[axis] = min(lowest[axis], value)
            highest[axis] = max(highest[axis], value)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
