"""A document as plain text, for the command line."""

from __future__ import annotations

from app.reports.document import Bars, Block, Document, Figures, Paragraph, Table, Weeks


def to_plain(document: Document) -> str:
    """The document in lines of text, blocks set apart by empty lines."""
    parts = [f"{document.kicker}\n{document.title}"]
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
            return "\n".join([heads, *(" | ".join(row) for row in block.rows)])
        case Weeks():
            rows = [f"{w.label:>3}: {w.gestures:>4} {w.answers:>4}" for w in block.weeks]
            return "\n".join([*rows, block.legend])
        case Paragraph():
            return block.text
