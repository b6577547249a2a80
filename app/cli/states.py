"""`rest`, `wake` and `set-aside`."""

from __future__ import annotations

import argparse

from app.cli.arguments import add_person_argument, some_words
from app.cli.command import Command, Context
from app.core.people import PersonId
from app.options import day
from app.services.rows import PersonCard
from app.words.commands import argument_help, awake_now, resting_now, set_aside_now


def _rest_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument(
        "--until", type=day, default=None, metavar="DATE", help=argument_help("until")
    )


def _run_rest(context: Context) -> None:
    people = context.workspace.people
    person = people.find(context.given.person)
    people.rest(person, context.given.until)
    card = _card(context, person)
    context.show(_data(card), lambda: resting_now(card.name, context.given.until))


def _run_wake(context: Context) -> None:
    people = context.workspace.people
    person = people.find(context.given.person)
    people.wake(person)
    card = _card(context, person)
    context.show(_data(card), lambda: awake_now(card.name))


def _set_aside_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument(
        "--because", type=some_words, required=True, metavar="T", help=argument_help("because")
    )


def _run_set_aside(context: Context) -> None:
    people = context.workspace.people
    person = people.find(context.given.person)
    people.set_aside(person, context.given.because)
    card = _card(context, person)
    context.show(_data(card), lambda: set_aside_now(card.name, context.given.because))


def _card(context: Context, person: PersonId) -> PersonCard:
    card = context.workspace.store.reader.card(person)
    assert card is not None, "somebody who was just found"
    return card


def _data(card: PersonCard) -> dict[str, object]:
    return {
        "uid": card.uid,
        "name": card.name,
        "stage": card.stage.name.lower(),
        "state": card.state.value,
        "because": card.state_because or None,
        "rest_until": card.rest_until,
    }


REST = Command(name="rest", arguments=_rest_arguments, run=_run_rest)
WAKE = Command(name="wake", arguments=add_person_argument, run=_run_wake)
SET_ASIDE = Command(name="set-aside", arguments=_set_aside_arguments, run=_run_set_aside)
