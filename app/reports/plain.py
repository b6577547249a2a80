"""A document as plain text, for the command line."""

from __future__ import annotations

from app.core.unseen import without_acting
from app.reports.document import Bars, Block, Calendar, Document, Figures, Paragraph, Table, Weeks
from app.words.numbers import number


def to_plain(document: Document) -> str:
    """The document in lines of text, blocks set apart by empty lines."""
    parts = [f"{document.kicker}\n{_line(document.title)}"]
    for section in document.sections:
        lines = [section.heading] if section.heading else []
        lines += [_block(block) for block in section.blocks]
        parts.append("\n".join(lines))
    return "\n\n".join([*parts, document.footer]) + "\n"


def _block(block: Block) -> str:
    match block:
        case Figures():
            return "\n".join(f"{value} {label}" for value, label in block.items)
        case Bars():
            rows = [f"{bar.label:<10} {bar.shown:>7}  ({bar.before})" for bar in block.bars]
            return "\n".join(rows)
        case Table():
            heads = " | ".join(column.head for column in block.columns)
            return "\n".join([heads, *(" | ".join(map(_line, row)) for row in block.rows)])
        case Weeks():
            return _weeks(block)
        case Calendar():
            return _line(block.said)
        case Paragraph():
            return _line(block.text)


def _line(text: str) -> str:
    """A text as one line: a line end inside a name would look like another row."""
    return " ".join(without_acting(text).split())


def _weeks(block: Weeks) -> str:
    heads = block.heads
    widths = [len(head) for head in heads]
    rows = [
        heads,
        *((week.label, number(week.gestures), number(week.answers)) for week in block.weeks),
    ]
    return "\n".join(
        "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
