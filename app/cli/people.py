"""`add`, `show` and `log`."""

from __future__ import annotations

import argparse
import datetime as dt

from app.cli.arguments import (
    add_person_argument,
    member,
    words,
)
from app.cli.command import Command, Context
from app.core.fitness import Fit
from app.core.handles import Network
from app.core.interactions import Direction, Interaction, Kind
from app.core.people import Account, PersonId
from app.core.stages import State
from app.options import day
from app.services.rows import PersonCard, PersonDetails, Timeline
from app.words.commands import argument_help, noted
from app.words.keeping import (
    cadence_label,
    cadence_text,
    kept_line,
    lists_label,
    met_label,
    occasion_text,
)
from app.words.networks import account_text
from app.words.people import last_line
from app.words.stages import move_reason, move_title, stage_name
from app.words.steps import fit_sentence
from app.words.timeline import act_line, act_title


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", type=words, metavar="NAME", help=argument_help("name"))
    parser.add_argument(
        "--account",
        action="append",
        type=words,
        default=[],
        metavar="URL",
        help=argument_help("account"),
    )


def _run_add(context: Context) -> None:
    person = context.workspace.people.add(context.given.name, context.given.account)
    card = _card(context, person)
    context.show(_card_data(card), lambda: f"{card.name}  {card.uid}")


def _run_show(context: Context) -> None:
    person = context.workspace.people.find(context.given.person)
    card = _card(context, person)
    timeline = context.workspace.store.reader.timeline(person)
    details = context.workspace.keeping.details(person)
    context.show(
        _card_data(card) | _details_data(details) | _timeline_data(timeline),
        lambda: _card_text(context, card, timeline, details),
    )


def _card(context: Context, person: PersonId) -> PersonCard:
    card = context.workspace.store.reader.card(person)
    assert card is not None, "somebody who was just found or added"
    return card


def _card_data(card: PersonCard) -> dict[str, object]:
    return {
        "uid": card.uid,
        "name": card.name,
        "headline": card.headline,
        "company": card.company,
        "stage": card.stage.name.lower(),
        "stage_day": card.stage_day,
        "held": card.held,
        "state": card.state.value,
        "rest_until": card.rest_until,
        "accounts": [_account_data(account) for account in card.accounts],
        "tags": list(card.tags),
    }


def _details_data(details: PersonDetails) -> dict[str, object]:
    return {
        "tier": details.tier.value if details.tier else None,
        "cadence_days": details.cadence_days,
        "met": details.met,
        "fields": {field.name: field.value for field in details.fields},
        "occasions": [
            {
                "name": row.occasion.name,
                "month": row.occasion.month,
                "day": row.occasion.day,
                "year": row.occasion.year,
                "lead_days": row.occasion.lead_days,
            }
            for row in details.occasions
        ],
        "lists": list(details.lists),
    }


def _details_lines(details: PersonDetails, today: dt.date) -> list[str]:
    said: list[tuple[str, str]] = []
    if details.tier is not None or details.cadence_days is not None:
        said.append((cadence_label(), cadence_text(details.tier, details.cadence_days)))
    if details.met:
        said.append((met_label(), details.met))
    said += [(field.name, field.value) for field in details.fields]
    said += [(row.occasion.name, occasion_text(row.occasion, today)) for row in details.occasions]
    if details.lists:
        said.append((lists_label(), ", ".join(details.lists)))
    return [kept_line(label, value) for label, value in said]


def _account_data(account: Account) -> dict[str, object]:
    return {
        "network": account.network.value,
        "handle": account.handle,
        "id": account.remote_id,
        "url": account.url,
        "following": account.following,
        "follows_back": account.follows_back,
        "connected": account.connected,
        "since": account.since,
    }


def _timeline_data(timeline: Timeline) -> dict[str, object]:
    return {
        "interactions": [_act_data(act, timeline) for act in timeline.interactions],
        "notes": [{"day": note.day, "text": note.text} for note in timeline.notes],
        "transitions": [
            {
                "day": row.transition.day,
                "from": row.transition.source.name.lower(),
                "to": row.transition.target.name.lower(),
                "origin": row.transition.origin.value,
                "rule": row.transition.rule_id,
                "evidence": [
                    {"condition": item.condition, "values": dict(item.values)}
                    for item in row.transition.evidence
                ],
                "reason": row.transition.reason,
            }
            for row in timeline.transitions
        ],
        "rests": [
            {"from": rest.start_day, "until": rest.until_day, "ended": rest.ended_day}
            for rest in timeline.rests
        ],
    }


def _act_data(act: Interaction, timeline: Timeline) -> dict[str, object]:
    network = timeline.networks.get(act.id)
    return {
        "kind": act.kind.value,
        "direction": act.direction.value,
        "day": act.day,
        "at": act.at,
        "network": network.value if network else None,
        "text": act.text,
        "url": act.url,
        "asks": act.asks,
        "told": act.told,
        "source": act.source,
    }


def _card_text(
    context: Context, card: PersonCard, timeline: Timeline, details: PersonDetails
) -> str:
    today = context.workspace.clock.today()
    lines = [f"{card.name}  {card.uid}", stage_name(card.stage)]
    if card.state is not State.ACTIVE:
        (row,) = context.workspace.store.reader.people_rows([card.id])
        lines.append(last_line(row, today))
    lines += [account_text(account) for account in card.accounts]
    lines += _details_lines(details, today)
    dated = [
        (row.transition.day, f"{move_title(row.transition)}: {move_reason(row.transition)}")
        for row in timeline.transitions
    ]
    dated += [
        (act.day, act_line(act, timeline.networks.get(act.id), card.name))
        for act in timeline.interactions
    ]
    dated += [(note.day, noted(note.text)) for note in timeline.notes]
    dated.sort(key=lambda item: item[0], reverse=True)
    lines += [f"{on.isoformat()}  {text}" for on, text in dated if on <= today]
    return "\n".join(lines)


def _log_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument(
        "kind", type=member(Kind), metavar="KIND", help=argument_help("kind", choices=Kind)
    )
    parser.add_argument(
        "--theirs", action="store_true", default=False, help=argument_help("theirs")
    )
    parser.add_argument("--at", type=day, default=None, metavar="DATE", help=argument_help("at"))
    parser.add_argument(
        "--network",
        type=member(Network),
        default=None,
        metavar="N",
        help=argument_help("network", choices=Network),
    )
    parser.add_argument("--text", type=words, default="", metavar="T", help=argument_help("text"))
    parser.add_argument("--asks", action="store_true", default=False, help=argument_help("asks"))


def _run_log(context: Context) -> None:
    given = context.given
    workspace = context.workspace
    person = workspace.people.find(given.person)
    direction = Direction.INBOUND if given.theirs else Direction.OUTBOUND
    logged = workspace.logging.log(
        person,
        given.kind,
        direction,
        day=given.at,
        network=given.network,
        text=given.text,
        asks=given.asks,
    )
    card = _card(context, person)
    data = {
        "uid": card.uid,
        "stage": card.stage.name.lower(),
        "fitness": logged.fitness.fit.value if logged.fitness else None,
        "moved": None
        if logged.moved is None
        else {
            "from": logged.moved.source.name.lower(),
            "to": logged.moved.target.name.lower(),
            "rule": logged.moved.rule_id,
        },
    }
    lines = [act_title(given.kind, direction, card.name), f"{card.name}: {stage_name(card.stage)}"]
    if logged.fitness and logged.fitness.fit is not Fit.FITS:
        lines.append(fit_sentence(logged.fitness, card.name))
    if logged.moved:
        lines.append(f"{move_title(logged.moved)}: {move_reason(logged.moved)}")
    context.show(data, lambda: "\n".join(lines))


ADD = Command(name="add", arguments=_add_arguments, run=_run_add)
SHOW = Command(name="show", arguments=add_person_argument, run=_run_show)
LOG = Command(name="log", arguments=_log_arguments, run=_run_log)
