"""`people`: the list, narrowed and in an order."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import count, member, stage, stage_words, words
from app.cli.command import Command, Context
from app.cli.paper import add_paper_argument, paper_wanted
from app.core.handles import Network
from app.core.stages import State
from app.core.tiers import Tier
from app.core.uids import uid_text
from app.services.rows import PeopleQuery, PersonRow, Sort
from app.words.commands import argument_help, list_written, nobody_listed
from app.words.people import last_line
from app.words.stages import stage_name
from app.words.tenths import tenths_short

PAGE = 50
"""How many people are listed where nothing else is asked."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--search", type=words, default="", metavar="T", help=argument_help("search")
    )
    parser.add_argument(
        "--stage",
        type=stage,
        default=None,
        metavar="S",
        help=argument_help("stage", choices=stage_words()),
    )
    parser.add_argument(
        "--sort",
        type=member(Sort),
        default=Sort.READINESS,
        metavar="ORDER",
        help=argument_help("sort", choices=Sort),
    )
    parser.add_argument(
        "--limit",
        type=count,
        default=None,
        metavar="N",
        help=argument_help("people_limit", most=PAGE),
    )
    parser.add_argument(
        "--pdf", type=Path, default=None, metavar="F", help=argument_help("people_pdf")
    )
    add_paper_argument(parser)
    parser.add_argument(
        "--tag", type=words, default="", metavar="T", help=argument_help("people_tag")
    )
    parser.add_argument(
        "--list", type=words, default="", metavar="L", help=argument_help("people_list")
    )
    for option, kind in (("network", Network), ("tier", Tier), ("state", State)):
        parser.add_argument(
            f"--{option}",
            type=member(kind),
            default=None,
            metavar=option[0].upper(),
            help=argument_help(f"people_{option}", choices=kind),
        )


def _run(context: Context) -> None:
    given = context.given
    query = PeopleQuery(
        search=given.search,
        stage=given.stage,
        sort=given.sort,
        everybody=given.state in (State.SET_ASIDE, State.ARCHIVED),
        tag=given.list or given.tag,
        network=given.network,
        tier=given.tier,
        state=given.state,
    )
    if given.pdf:
        _write(context, query)
        return
    limit = PAGE if given.limit is None else given.limit
    rows = context.workspace.store.reader.people_page(query, 0, limit)
    today = context.workspace.clock.today()
    lines = [
        f"{uid_text(row.id)}  {stage_name(row.stage):<9} {tenths_short(row.readiness):>8}"
        f"  {row.name} · {last_line(row, today)}"
        for row in rows
    ]
    is_narrowed = query != PeopleQuery(sort=given.sort) or not limit
    context.show(
        [_row_data(row) for row in rows],
        lambda: "\n".join(lines or [nobody_listed(is_narrowed=is_narrowed)]),
    )


def _write(context: Context, query: PeopleQuery) -> None:
    given, listing = context.given, context.workspace.listing
    people = listing.people_list(query, given.limit)
    with listing.sparing_memory():
        context.tools.write_people_pdf(people, given.pdf, paper_wanted(context))
    data = {"file": given.pdf, "people": people.count}
    context.show(data, lambda: list_written(str(given.pdf), people.count))


def _row_data(row: PersonRow) -> dict[str, object]:
    return {
        "uid": uid_text(row.id),
        "name": row.name,
        "stage": row.stage.name.lower(),
        "state": row.state.value,
        "readiness": row.readiness,
        "last": None
        if row.last_kind is None
        else {
            "kind": row.last_kind.value,
            "direction": row.last_direction.value if row.last_direction else None,
            "day": row.last_day,
        },
    }


PEOPLE = Command(name="people", arguments=_arguments, run=_run)
