"""`look` and `facts`: what was seen of somebody, and what a rule may ask."""

from __future__ import annotations

import argparse

from app.cli.arguments import add_person_argument, count, member, no_arguments
from app.cli.command import Command, Context
from app.core.facts import FACTS as ALL_FACTS
from app.core.handles import Network
from app.words.commands import argument_help, fact_line
from app.words.facts import fact_meaning, fact_title, unit_name
from app.words.readiness import part_sentence, readiness_sentence, source_sentence


def _look_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument(
        "--answered", type=count, required=True, metavar="A", help=argument_help("answered")
    )
    parser.add_argument("--of", type=count, required=True, metavar="N", help=argument_help("of"))
    parser.add_argument(
        "--network",
        type=member(Network),
        default=None,
        metavar="N",
        help=argument_help("network", choices=Network),
    )


def _run_look(context: Context) -> None:
    given, workspace = context.given, context.workspace
    person = workspace.people.find(given.person)
    workspace.people.look(person, given.answered, given.of, given.network)
    explanation = workspace.explaining.explain(person)
    readiness = explanation.readiness
    data = {
        "uid": explanation.card.uid,
        "answered": given.answered,
        "of": given.of,
        "network": given.network.value if given.network else explanation.standing.channel,
        "readiness": readiness.score,
    }

    def text() -> str:
        parts = [part_sentence(part, explanation.standing) for part in readiness.parts]
        said = [readiness_sentence(readiness), *parts, source_sentence()]
        return "\n".join([explanation.card.name, *said])

    context.show(data, text)


def _run_facts(context: Context) -> None:
    data = [
        {
            "name": fact.name,
            "kind": fact.kind.value,
            "unit": unit_name(fact.unit),
            "title": fact_title(fact.name),
            "sentence": fact_meaning(fact.name),
        }
        for fact in ALL_FACTS
    ]
    context.show(
        data,
        lambda: "\n".join(
            fact_line(fact.name, unit_name(fact.unit), fact_meaning(fact.name))
            for fact in ALL_FACTS
        ),
    )


LOOK = Command(name="look", arguments=_look_arguments, run=_run_look)
FACTS = Command(name="facts", arguments=no_arguments, run=_run_facts)
