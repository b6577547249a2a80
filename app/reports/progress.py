"""The progress report: numbers to a document.

Knows which number goes where, and says each in words; refuses to know fonts, pages and files.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Sequence

from app.core.stages import Origin, Stage
from app.reports.calendar import calendar_of
from app.reports.document import (
    Bar,
    Bars,
    Calendar,
    Column,
    Document,
    Figures,
    Paragraph,
    Section,
    Table,
)
from app.reports.numbers import Coming, Cooled, Move, ProgressNumbers, Quiet, without_title
from app.reports.weeks import span_of, weeks_block
from app.words import reports as words
from app.words.dates import period, short_day
from app.words.numbers import decimal, number
from app.words.stages import move_reason, move_title, stage_name
from app.words.steps import step_sentence, why_sentence

BREAK_AT = 4
"""A bar longer than so many times the next one is broken, so that the others stay visible."""

BREAK_LENGTH = 1.25
"""How long a broken bar is drawn, measured by the longest unbroken one."""

LEAST_DAYS = 14
"""Up to so many days the chart of weeks says enough; a calendar of longer periods shows habits."""

NAMED_QUIET = 12
"""At most so many resting people are named; the others are counted."""


def progress_document(numbers: ProgressNumbers, *, initials_only: bool = False) -> Document:
    """The report of a period.

    Args:
        numbers: what happened.
        initials_only: print initials for names, and say so at the foot.
    """
    numbers = _without_names(numbers) if initials_only else _renamed(numbers, words.shown_name)
    if numbers.is_ahead:
        sections = [Section(heading="", blocks=(Paragraph(text=words.not_begun()),))]
    else:
        sections = [
            *_standing(numbers),
            *_doing(numbers),
            *_beside(numbers),
        ]
    return Document(
        title=period(numbers.start, numbers.end),
        kicker=words.progress_kicker(),
        sections=tuple(sections),
        footer=words.footer(initials_only=initials_only),
    )


def _standing(numbers: ProgressNumbers) -> list[Section]:
    """The figures, who stands where and who moved."""
    return [
        Section(heading="", blocks=(_figures(numbers),)),
        Section(heading=words.standing_heading(), blocks=(_bars(numbers),)),
        Section(heading=words.moved_heading(), blocks=_moves(numbers)),
    ]


def _doing(numbers: ProgressNumbers) -> list[Section]:
    """What was done and answered, and when; without charts where there was nothing."""
    has_any = any(week.gestures or week.answers for week in numbers.weeks)
    sections = [
        Section(
            heading=words.weeks_heading(span_of(numbers.start, numbers.end)),
            blocks=(
                weeks_block(numbers.weeks, numbers.start, numbers.end)
                if has_any
                else Paragraph(text=words.nothing_done()),
            ),
        )
    ]
    calendar = _days(numbers)
    if any(calendar.levels) and (numbers.end - numbers.start).days >= LEAST_DAYS:
        sections.append(Section(heading=words.days_heading(), blocks=(calendar,)))
    given = Paragraph(text=words.giving(numbers.gives, numbers.asks))
    return [*sections, Section(heading=words.giving_heading(), blocks=(given,))]


def _beside(numbers: ProgressNumbers) -> list[Section]:
    """Who answered for the first time, who is quiet or rests, and what comes next."""
    sections: list[Section] = []
    if numbers.first_answers:
        text = words.names(numbers.first_answers)
        sections.append(Section(heading=words.first_heading(), blocks=(Paragraph(text=text),)))
    if numbers.cooled:
        text = _cooled(numbers.cooled, numbers.end)
        sections.append(Section(heading=words.cooled_heading(), blocks=(Paragraph(text=text),)))
    if numbers.quiet:
        text = _quiet(numbers.quiet, numbers.end)
        sections.append(Section(heading=words.quiet_heading(), blocks=(Paragraph(text=text),)))
    if numbers.coming is not None:
        sections.append(Section(heading=words.coming_heading(), blocks=_coming(numbers.coming)))
    return sections


def _without_names(numbers: ProgressNumbers) -> ProgressNumbers:
    """The same numbers with initials for names, and without words of others: they may hold one."""
    said = _renamed(numbers, words.initials)
    return dataclasses.replace(
        said,
        moves=tuple(
            dataclasses.replace(move, transition=dataclasses.replace(move.transition, reason=""))
            for move in said.moves
        ),
        quiet=tuple(
            dataclasses.replace(q, because=q.because if q.because in words.QUIET_REASONS else "")
            for q in said.quiet
        ),
        coming=None
        if said.coming is None
        else tuple(dataclasses.replace(one, step=without_title(one.step)) for one in said.coming),
    )


def _renamed(numbers: ProgressNumbers, name_of: Callable[[str], str]) -> ProgressNumbers:
    """The same numbers with other names."""
    coming = numbers.coming
    return dataclasses.replace(
        numbers,
        moves=tuple(dataclasses.replace(one, name=name_of(one.name)) for one in numbers.moves),
        first_answers=tuple(map(name_of, numbers.first_answers)),
        cooled=tuple(dataclasses.replace(one, name=name_of(one.name)) for one in numbers.cooled),
        quiet=tuple(dataclasses.replace(one, name=name_of(one.name)) for one in numbers.quiet),
        coming=None
        if coming is None
        else tuple(dataclasses.replace(one, name=name_of(one.name)) for one in coming),
    )


def numbers_data(numbers: ProgressNumbers, *, initials_only: bool = False) -> dict[str, object]:
    """The numbers as plain data, for ``report --json``.

    Args:
        initials_only: as in `progress_document`.
    """
    if initials_only:
        numbers = _without_names(numbers)
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
        "days": {day.isoformat(): count for day, count in numbers.days.items()},
        "next": None
        if numbers.coming is None
        else [
            {"name": one.name, "step": one.step.kind.value, "due": one.step.due}
            for one in numbers.coming
        ],
        "quiet": [
            {"name": one.name, "since": one.since, "usual_days": one.usual}
            for one in numbers.cooled
        ],
        "resting": [
            {"name": q.name, "until": q.until, "because": q.because, "set_aside": q.is_set_aside}
            for q in numbers.quiet
        ],
    }


def _figures(numbers: ProgressNumbers) -> Figures:
    days = (numbers.end - numbers.start).days + 1
    a_week = numbers.active_days / days * 7
    items = [
        (number(len(numbers.moves)), words.moved_label(len(numbers.moves))),
        (number(numbers.heard_from), words.heard_label()),
        (number(numbers.gestures), words.gestures_label(numbers.gestures)),
    ]
    if numbers.active_days:
        a_day = numbers.gestures / numbers.active_days
        items.append((decimal(a_day), words.rate_label(a_week, numbers.active_days)))
    return Figures(items=tuple(items))


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
            shown=number(value),
            before=words.was(numbers.then.get(stage, 0)),
            length=min(value / full, 1.0),
            before_length=min(numbers.then.get(stage, 0) / full, 1.0),
            is_broken=is_broken and value == longest,
        )
        for stage, value in zip(Stage, values, strict=True)
    )
    return Bars(
        bars=bars, note=words.bars_note(is_broken=is_broken, has_before=any(numbers.then.values()))
    )


def _moves(numbers: ProgressNumbers) -> tuple[Table | Paragraph, ...]:
    placed = sum(numbers.placed.values())
    by_hand = [move for move in numbers.moves if move.transition.origin is Origin.MANUAL]
    by_rule = [move for move in numbers.moves if move.transition.origin is not Origin.MANUAL]
    blocks: list[Table | Paragraph] = []
    if by_rule:
        blocks.append(_move_table(by_rule, numbers.end))
    if by_hand:
        blocks += [Paragraph(text=words.by_hand()), _move_table(by_hand, numbers.end)]
    if not numbers.moves:
        blocks.append(Paragraph(text=words.nobody_moved()))
    if placed:
        blocks.append(Paragraph(text=words.placed(placed)))
    return tuple(blocks)


def _move_table(moves: Sequence[Move], end: dt.date) -> Table:
    columns = tuple(
        Column(head=head, share=share)
        for head, share in zip(words.move_heads(), (20, 20, 12, 48), strict=True)
    )
    return Table(columns=columns, rows=tuple(_move_row(move, end) for move in moves))


def _move_row(move: Move, end: dt.date) -> tuple[str, ...]:
    transition = move.transition
    return (
        move.name,
        move_title(transition),
        short_day(transition.day, end),
        move_reason(transition),
    )


def _days(numbers: ProgressNumbers) -> Calendar:
    return calendar_of(
        numbers.days,
        numbers.start,
        numbers.end,
        words.days_said(numbers.gestures, numbers.active_days),
    )


def _coming(coming: Sequence[Coming]) -> tuple[Table | Paragraph, ...]:
    if not coming:
        return (Paragraph(text=words.nothing_comes()),)
    columns = tuple(
        Column(head=head, share=share)
        for head, share in zip(words.coming_heads(), (20, 34, 46), strict=True)
    )
    rows = tuple(
        (one.name, step_sentence(one.step, one.name), why_sentence(one.step, one.name))
        for one in coming
    )
    return (Table(columns=columns, rows=rows),)


def _cooled(cooled: Sequence[Cooled], end: dt.date) -> str:
    named = [
        words.cooled_person(one.name, one.since, one.usual, end) for one in cooled[:NAMED_QUIET]
    ]
    if len(cooled) > NAMED_QUIET:
        named.append(words.others(len(cooled) - NAMED_QUIET))
    return words.names(named)


def _quiet(quiet: Sequence[Quiet], end: dt.date) -> str:
    named = [
        words.quiet_person(q.name, q.until, q.because, is_set_aside=q.is_set_aside, end=end)
        for q in quiet[:NAMED_QUIET]
    ]
    if len(quiet) > NAMED_QUIET:
        named.append(words.others(len(quiet) - NAMED_QUIET))
    return words.names(named)
