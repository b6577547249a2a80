"""The progress report: numbers to a document.

Knows which number goes where, and says each in words; refuses to know fonts, pages and files.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.stages import Stage, Transition
from app.reports.document import (
    Bar,
    Bars,
    Column,
    Document,
    Figures,
    Paragraph,
    Section,
    Table,
    WeekBar,
    Weeks,
)
from app.reports.numbers import Move, ProgressNumbers, Quiet
from app.words import reports as words
from app.words.dates import day_and_month, period
from app.words.readiness import tenths_short
from app.words.stages import move_reason, move_title, stage_name

BREAK_AT = 4
"""A bar longer than so many times the next one is broken, so that the others stay visible."""

BREAK_LENGTH = 1.25
"""How long a broken bar is drawn, measured by the longest unbroken one."""

NAMED_QUIET = 12
"""At most so many resting people are named; the others are counted."""


def progress_document(numbers: ProgressNumbers, *, initials_only: bool = False) -> Document:
    """The report of a period.

    Args:
        numbers: what happened.
        initials_only: print initials for names, and say so at the foot.
    """

    def shown(name: str) -> str:
        return words.initials(name) if initials_only else name

    sections = [
        Section(heading="", blocks=(_figures(numbers),)),
        Section(heading=words.standing_heading(), blocks=(_bars(numbers),)),
        Section(heading=words.moved_heading(), blocks=_moves(numbers, shown)),
        Section(heading=words.weeks_heading(), blocks=(_weeks(numbers),)),
        Section(heading=words.giving_heading(), blocks=(_giving(numbers, shown),)),
    ]
    if numbers.quiet:
        text = _quiet(numbers.quiet, shown)
        sections.append(Section(heading=words.quiet_heading(), blocks=(Paragraph(text=text),)))
    return Document(
        title=period(numbers.start, numbers.end),
        kicker=words.progress_kicker(),
        sections=tuple(sections),
        footer=words.footer(initials_only=initials_only),
    )


def numbers_data(numbers: ProgressNumbers) -> dict[str, object]:
    """The numbers as plain data, for ``report --json``."""
    return {
        "from": numbers.start,
        "to": numbers.end,
        "now": {stage.name.lower(): numbers.now.get(stage, 0) for stage in Stage},
        "then": {stage.name.lower(): numbers.then.get(stage, 0) for stage in Stage},
        "moved": len(numbers.moves),
        "moves": [
            {
                "name": move.name,
                "from": move.transition.source.name.lower(),
                "to": move.transition.target.name.lower(),
                "day": move.transition.day,
                "origin": move.transition.origin.value,
                "because": move_reason(move.transition),
                "readiness": move.readiness,
            }
            for move in numbers.moves
        ],
        "placed": {stage.name.lower(): count for stage, count in numbers.placed.items()},
        "heard_from": numbers.heard_from,
        "first_answers": list(numbers.first_answers),
        "gestures": numbers.gestures,
        "active_days": numbers.active_days,
        "asks": numbers.asks,
        "gives": numbers.gives,
        "weeks": [
            {"monday": week.monday, "gestures": week.gestures, "answers": week.answers}
            for week in numbers.weeks
        ],
        "resting": [
            {"name": q.name, "until": q.until, "because": q.because, "set_aside": q.is_set_aside}
            for q in numbers.quiet
        ],
    }


def _figures(numbers: ProgressNumbers) -> Figures:
    days = (numbers.end - numbers.start).days + 1
    a_week = numbers.active_days / days * 7
    a_day = numbers.gestures / numbers.active_days if numbers.active_days else 0.0
    return Figures(
        items=(
            (words.number(len(numbers.moves)), words.moved_label(len(numbers.moves))),
            (words.number(numbers.heard_from), words.heard_label()),
            (words.number(numbers.gestures), words.gestures_label(numbers.gestures)),
            (words.decimal(a_day), words.rate_label(a_week)),
        )
    )


def _bars(numbers: ProgressNumbers) -> Bars:
    values = [numbers.now.get(stage, 0) for stage in Stage]
    longest, *others = sorted(values, reverse=True)
    is_broken = others[0] > 0 and longest > BREAK_AT * others[0]
    full = others[0] * BREAK_LENGTH * 2 if is_broken else max(longest, 1)
    bars = tuple(
        Bar(
            stage=stage,
            label=stage_name(stage),
            value=value,
            shown=words.number(value),
            before=words.was(numbers.then.get(stage, 0)),
            length=min(value / full, 1.0),
            is_broken=is_broken and value == longest,
        )
        for stage, value in zip(Stage, values, strict=True)
    )
    return Bars(bars=bars, note=words.broken_note() if is_broken else "")


def _moves(numbers: ProgressNumbers, shown: words.NameForm) -> tuple[Table | Paragraph, ...]:
    placed = sum(numbers.placed.values())
    blocks: list[Table | Paragraph] = []
    if numbers.moves:
        columns = tuple(
            Column(head=head, share=share)
            for head, share in zip(words.move_heads(), (16, 18, 8, 42, 14), strict=True)
        )
        blocks.append(
            Table(columns=columns, rows=tuple(_move_row(m, shown) for m in numbers.moves))
        )
    else:
        blocks.append(Paragraph(text=words.nobody_moved()))
    if placed:
        blocks.append(Paragraph(text=words.placed(placed)))
    return tuple(blocks)


def _move_row(move: Move, shown: words.NameForm) -> tuple[str, ...]:
    transition: Transition = move.transition
    return (
        shown(move.name),
        move_title(transition),
        day_and_month(transition.day),
        move_reason(transition),
        tenths_short(move.readiness),
    )


def _weeks(numbers: ProgressNumbers) -> Weeks:
    return Weeks(
        weeks=tuple(
            WeekBar(
                label=str(week.monday.isocalendar().week),
                gestures=week.gestures,
                answers=week.answers,
            )
            for week in numbers.weeks
        ),
        legend=words.weeks_legend(),
    )


def _giving(numbers: ProgressNumbers, shown: words.NameForm) -> Paragraph:
    parts = [words.giving(numbers.gives, numbers.asks)]
    if numbers.first_answers:
        parts.append(words.first_answers([shown(name) for name in numbers.first_answers]))
    return Paragraph(text=" ".join(parts))


def _quiet(quiet: Sequence[Quiet], shown: words.NameForm) -> str:
    named = [
        words.quiet_person(shown(q.name), q.until, q.because, is_set_aside=q.is_set_aside)
        for q in quiet[:NAMED_QUIET]
    ]
    if len(quiet) > NAMED_QUIET:
        named.append(words.others(len(quiet) - NAMED_QUIET))
    return " · ".join(named)
