"""One person on a sheet of paper: what is known and what happened, without notes and texts.

Knows what may leave the program on paper: never a note, and never what was written to anybody.
Refuses to know where it comes from, fonts and files.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from dataclasses import dataclass

from app.core.handles import Network
from app.core.interactions import Direction, Kind
from app.core.pace import Step
from app.core.people import Account
from app.core.stages import Stage, Transition
from app.reports.calendar import MOST_WEEKS, calendar_of
from app.reports.document import Block, Column, Document, Figures, Paragraph, Section, Table
from app.reports.numbers import without_title
from app.words import reports as words
from app.words.dates import short_day
from app.words.networks import account_text
from app.words.numbers import number
from app.words.stages import move_reason, move_title, stage_name
from app.words.steps import calm_sentence, step_sentence, why_sentence
from app.words.tenths import tenths_short
from app.words.timeline import act_title, on_network

MOST_ACTS = 200
"""The latest acts; more fill pages that nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAct:
    """One act: when, who did what and where; not what was said."""

    day: dt.date
    kind: Kind
    direction: Direction
    network: Network | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetNumbers:
    """What the sheet of one person tells.

    Args:
        readiness: 0 to 100 today, or None while not known.
        lines: headline, company and place, as far as there are any.
        met: how you met, in the user's words, or empty.
        acts, moves: newest first; only up to today.
        step: what comes next, or None.
        gestures: my acts, counted as (day, kind); ``heard_days`` days with an act of theirs.
    """

    today: dt.date
    name: str
    stage: Stage
    stage_day: dt.date
    readiness: float | None
    lines: tuple[str, ...]
    tags: tuple[str, ...]
    accounts: tuple[Account, ...]
    met: str
    acts: tuple[SheetAct, ...]
    moves: tuple[Transition, ...]
    step: Step | None
    gestures: int
    heard_days: int


def sheet_document(sheet: SheetNumbers, *, initials_only: bool = False) -> Document:
    """The sheet of one person.

    Args:
        initials_only: print initials for the name, leave out who it is and the user's own words.
    """
    sheet = _without_name(sheet) if initials_only else _shortened(sheet)
    sections = [Section(heading="", blocks=_head(sheet))]
    sections.append(Section(heading=words.coming_heading(), blocks=(Paragraph(text=_next(sheet)),)))
    if sheet.acts:
        sections.append(Section(heading=words.sheet_days_heading(), blocks=(_calendar(sheet),)))
    if sheet.moves:
        sections.append(Section(heading=words.stages_heading(), blocks=(_moves(sheet),)))
    sections.append(Section(heading=words.acts_heading(), blocks=_acts(sheet)))
    return Document(
        title=sheet.name,
        kicker=words.sheet_kicker(),
        sections=tuple(sections),
        footer=words.sheet_footer(initials_only=initials_only),
    )


def _shortened(sheet: SheetNumbers) -> SheetNumbers:
    """The same where name and lines are no longer than names and lines are."""
    return dataclasses.replace(
        sheet,
        name=words.shown_name(sheet.name),
        lines=tuple(map(words.shown_name, sheet.lines)),
        tags=tuple(map(words.shown_name, sheet.tags)),
    )


def _without_name(sheet: SheetNumbers) -> SheetNumbers:
    """The same with initials for the name, without who it is and the user's own words."""
    return dataclasses.replace(
        sheet,
        name=words.initials(sheet.name),
        lines=(),
        tags=(),
        accounts=(),
        met="",
        moves=tuple(dataclasses.replace(move, reason="") for move in sheet.moves),
        step=None if sheet.step is None else without_title(sheet.step),
    )


def sheet_data(sheet: SheetNumbers, *, initials_only: bool = False) -> dict[str, object]:
    """The same as plain data, for ``sheet --json``.

    Args:
        initials_only: as in `sheet_document`.
    """
    if initials_only:
        sheet = _without_name(sheet)
    return {
        "name": sheet.name,
        "stage": sheet.stage.name.lower(),
        "since": sheet.stage_day,
        "readiness": sheet.readiness,
        "gestures": sheet.gestures,
        "heard_days": sheet.heard_days,
        "acts": len(sheet.acts),
        "moves": [
            {"day": m.day, "to": m.target.name.lower(), "because": move_reason(m)}
            for m in sheet.moves
        ],
        "next": sheet.step.kind.value if sheet.step else None,
    }


def _head(sheet: SheetNumbers) -> tuple[Block, ...]:
    figures = Figures(
        items=(
            (stage_name(sheet.stage), words.since(sheet.stage_day, sheet.today)),
            (tenths_short(sheet.readiness), words.answers_label()),
            (number(sheet.gestures), words.gestures_label(sheet.gestures)),
            (number(sheet.heard_days), words.heard_days_label(sheet.heard_days)),
        )
    )
    lines = [*sheet.lines]
    if sheet.tags:
        lines.append(words.tags_line(sheet.tags))
    lines += map(account_text, sheet.accounts)
    if sheet.met:
        lines.append(words.met_line(sheet.met))
    return (figures, *(Paragraph(text=line) for line in lines))


def _next(sheet: SheetNumbers) -> str:
    if sheet.step is None:
        return calm_sentence(sheet.name)
    return words.next_line(
        step_sentence(sheet.step, sheet.name), why_sentence(sheet.step, sheet.name)
    )


def _calendar(sheet: SheetNumbers) -> Block:
    start = sheet.today - dt.timedelta(weeks=MOST_WEEKS - 1, days=sheet.today.weekday())
    days = Counter(act.day for act in sheet.acts if start <= act.day <= sheet.today)
    return calendar_of(days, start, sheet.today, words.sheet_days_said(days.total()))


def _moves(sheet: SheetNumbers) -> Table:
    return Table(
        columns=_columns(words.stages_heads(), (14, 24, 62)),
        rows=tuple(
            (short_day(move.day, sheet.today), move_title(move), move_reason(move))
            for move in sheet.moves
        ),
    )


def _acts(sheet: SheetNumbers) -> tuple[Block, ...]:
    if not sheet.acts:
        return (Paragraph(text=words.nothing_happened()),)
    table = Table(
        columns=_columns(words.acts_heads(), (14, 86)),
        rows=tuple(
            (short_day(act.day, sheet.today), _act(act, sheet.name))
            for act in sheet.acts[:MOST_ACTS]
        ),
    )
    more = len(sheet.acts) - MOST_ACTS
    return (table, Paragraph(text=words.earlier_acts(more))) if more > 0 else (table,)


def _act(act: SheetAct, name: str) -> str:
    parts = act_title(act.kind, act.direction, name), on_network(act.network)
    return " ".join(part for part in parts if part)


def _columns(heads: tuple[str, ...], shares: tuple[float, ...]) -> tuple[Column, ...]:
    return tuple(Column(head=head, share=share) for head, share in zip(heads, shares, strict=True))
