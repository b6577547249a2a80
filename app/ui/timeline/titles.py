"""What a row says: its strong words, what follows them, the text quoted, and when it was.

Words only; sentences that the command line and the report say too come from `app.words`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from app.core.handles import Network
from app.core.interactions import Direction, Interaction, Kind
from app.core.stages import Origin
from app.services.rows import RestRow
from app.ui.timeline.entries import Row, Shape, acts_of, month_of
from app.ui.timeline.story import Story
from app.words.dates import DAYS_SAID, ago, long_day, month_name, short_day
from app.words.networks import network_name
from app.words.stages import evidence_clause, move_reason, move_title
from app.words.timeline import act_title, on_network, run_title
from app.words.translation import tr

ICONS: dict[Kind, str] = {
    Kind.FOLLOW: "user-plus",
    Kind.UNFOLLOW: "user-minus",
    Kind.LIKE: "heart",
    Kind.RESHARE: "repeat-2",
    Kind.COMMENT: "message-circle",
    Kind.QUESTION: "circle-question-mark",
    Kind.MENTION: "at-sign",
    Kind.MESSAGE: "mail",
    Kind.INVITATION: "link",
    Kind.ACCEPTANCE: "handshake",
    Kind.ENDORSEMENT: "award",
    Kind.READ: "book-open",
    Kind.MEETING: "coffee",
}
"""A shape for each kind; whose it was is said by an arrow and the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A row in words.

    Args:
        head: strong words.
        rest: what follows them, quieter.
        body: text quoted below, or empty.
        when: at the far end.
        icon: name of an icon, or empty.
        is_theirs: they did it.
        spoken: all of it as one sentence, for screen readers and the clipboard.
    """

    head: str
    rest: str = ""
    body: str = ""
    when: str = ""
    icon: str = ""
    is_theirs: bool = False
    spoken: str = ""


def tell(row: Row, story: Story, name: str, today: dt.date) -> Telling:
    """A row in words.

    Args:
        name: of the person.
        today: the user's date.
    """
    match row.shape:
        case Shape.MONTH | Shape.UNREAD:
            month = month_name(month_of(row))
            return Telling(head=month, spoken=month)
        case Shape.MOVE:
            return _move(row, story, today)
        case Shape.REST:
            return _rest(story.rests[row.at], today)
        case Shape.NOTE:
            note = story.notes[row.at]
            return _spoken(
                Telling(
                    head=tr("Note"),
                    rest=tr("private") if note.is_private else "",
                    body=note.text,
                    when=when_text(note.day, today),
                    icon="sticky-note",
                ),
                note.day,
            )
        case Shape.RUN:
            return _run(row, story, name, today)
        case Shape.ACT:
            return _act(story.act(row.at), story.acts[row.at].network, name, today)


def when_text(day: dt.date, today: dt.date) -> str:
    """When something was, in few letters: "3 days ago", later "8 Nov"."""
    if 0 <= (today - day).days <= DAYS_SAID:
        return ago(day, today)
    return short_day(day, today)


def _act(act: Interaction, network: Network | None, name: str, today: dt.date) -> Telling:
    marks = [on_network(network)]
    if act.asks:
        marks.append(tr("· asked for something"))
    if act.no_answer_needed:
        marks.append(tr("· no answer needed"))
    is_theirs = act.direction is Direction.INBOUND and act.kind is not Kind.MEETING
    return _spoken(
        Telling(
            head=act_title(act.kind, act.direction, name),
            rest=" ".join(mark for mark in marks if mark),
            body=act.text.strip(),
            when=when_text(act.day, today),
            icon="reply" if is_theirs and act.kind is Kind.COMMENT else ICONS[act.kind],
            is_theirs=is_theirs,
        ),
        act.day,
    )


def _run(row: Row, story: Story, name: str, today: dt.date) -> Telling:
    acts = acts_of(row, story)
    networks = dict.fromkeys(act.network for act in acts if act.network)
    where = [network_name(network) for network in networks]
    newest, oldest = acts[0].day, acts[-1].day
    when = when_text(newest, today)
    if oldest != newest:
        when = tr("{first} – {last}").format(
            first=str(oldest.day) if newest.year == today.year else short_day(oldest, today),
            last=short_day(newest, today),
        )
    return _spoken(
        Telling(
            head=run_title(acts[0].kind, row.size, name),
            rest=tr("on {networks}").format(networks=_listed(where)) if where else "",
            when=when,
            icon=ICONS[acts[0].kind],
        ),
        newest,
    )


def _move(row: Row, story: Story, today: dt.date) -> Telling:
    move = story.transitions[row.at].transition
    is_back = move.target < move.source
    icon = "arrow-down" if is_back else "arrow-up"
    return _spoken(
        Telling(
            head=move_title(move),
            rest=move_reason(move),
            when=when_text(move.day, today),
            icon="user" if move.origin is Origin.MANUAL and not is_back else icon,
        ),
        move.day,
    )


def _rest(rest: RestRow, today: dt.date) -> Telling:
    if rest.until_day is None:
        head = tr("A rest began")
    else:
        head = tr("A rest until {day}").format(day=short_day(rest.until_day, today))
    why = rest.reason or evidence_clause(rest.evidence)
    if rest.ended_day is not None and rest.ended_day != rest.until_day:
        over = tr("over since {day}").format(day=short_day(rest.ended_day, today))
        why = tr("{why}; {over}").format(why=why, over=over) if why else over
    return _spoken(
        Telling(head=head, rest=why, when=when_text(rest.start_day, today), icon="moon"),
        rest.start_day,
    )


def _spoken(telling: Telling, day: dt.date) -> Telling:
    said = " ".join(part for part in (telling.head, telling.rest) if part)
    if telling.body:
        said = tr("{what}: {text}").format(what=said, text=telling.body)
    return replace(
        telling, spoken=tr("{what}. {day}").format(what=said.rstrip("."), day=long_day(day))
    )


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])
