"""Rows that were left out, as text: for the screen, and as CSV that is safe in a spreadsheet.

Knows no Qt.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from app.core.imports import LeftOut
from app.exporters.csv_file import harmless_cell
from app.words.imports import how_many, left_out_reason
from app.words.translation import tr


def heads() -> tuple[str, str, str, str]:
    """What the columns hold."""
    return tr("File"), tr("Line"), tr("Why"), tr("How many")


def cells(row: LeftOut) -> tuple[str, str, str, str]:
    """One row as text."""
    line = "" if row.ref.line is None else str(row.ref.line)
    return row.ref.file, line, left_out_reason(row), how_many(row)


def to_csv(rows: Sequence[LeftOut]) -> str:
    """All rows as CSV, the heads first; cells that look like formulas are made plain text."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in (heads(), *(cells(row) for row in rows)):
        writer.writerow([harmless_cell(cell) for cell in row])
    return out.getvalue()
