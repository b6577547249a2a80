"""`duplicates`, `merge`, `unmerge`, `apart` and `name`: who is one with whom, and what they are called."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import add_person_argument, count, member, words
from app.cli.command import Command, Context
from app.core.duplicates import Pair, Profile
from app.core.errors import AppError
from app.core.handles import Network
from app.core.people import PersonId
from app.core.uids import uid_text
from app.services.naming import Became
from app.words.commands import argument_help
from app.words.duplicates import (
    clue_sentence,
    kept_apart,
    merged,
    more_pairs,
    no_duplicates,
    pair_lines,
    unmerged,
)
from app.words.naming import named_many, nameless, now_merged, now_named
from app.words.networks import account_text

PAGE = 20
"""How many pairs, or accounts without a name, are listed where nothing else is asked."""


def _limit_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--limit", type=count, default=PAGE, metavar="N", help=argument_help("limit", most=PAGE)
    )


def _run_duplicates(context: Context) -> None:
    pairs = context.workspace.duplicates.find()
    shown = pairs[: context.given.limit]
    lines = [
        line
        for pair in shown
        for line in pair_lines(_said(pair.keep), _said(pair.other), pair.score, pair.clues)
    ]
    if not pairs:
        lines.append(no_duplicates())
    if len(pairs) > len(shown):
        lines.append(more_pairs(len(pairs) - len(shown)))
    data = {"count": len(pairs), "pairs": [_pair_data(pair) for pair in shown]}
    context.show(data, lambda: "\n".join(lines))


def _said(profile: Profile) -> str:
    return f"{profile.name} ({uid_text(profile.id)})"


def _pair_data(pair: Pair) -> dict[str, object]:
    return {
        "keep": {"uid": uid_text(pair.keep.id), "name": pair.keep.name},
        "other": {"uid": uid_text(pair.other.id), "name": pair.other.name},
        "score": round(pair.score, 3),
        "clues": [
            {"code": clue.code, "values": dict(clue.values), "text": clue_sentence(clue)}
            for clue in pair.clues
        ],
    }


def _two_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument("other", type=words, metavar="OTHER", help=argument_help("person"))


def _merge_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument("into", type=words, metavar="INTO", help=argument_help("into"))


def _run_merge(context: Context) -> None:
    workspace = context.workspace
    person = workspace.people.find(context.given.person)
    into = workspace.people.find(context.given.into)
    names = workspace.store.reader.names_of([person, into])
    kept = workspace.duplicates.merge(person, into)
    data = {"kept": uid_text(kept), "merged": uid_text(person), "name": names[into]}
    context.show(data, lambda: merged(names[person], names[into]))


def _run_unmerge(context: Context) -> None:
    workspace = context.workspace
    person = workspace.duplicates.find_merged(context.given.person)
    workspace.duplicates.unmerge(person)
    name = _name(context, person)
    context.show({"uid": uid_text(person), "name": name}, lambda: unmerged(name))


def _run_apart(context: Context) -> None:
    workspace = context.workspace
    one = workspace.people.find(context.given.person)
    other = workspace.people.find(context.given.other)
    workspace.duplicates.mark_apart(one, other)
    data = {"apart": [uid_text(one), uid_text(other)]}
    context.show(data, lambda: kept_apart(_name(context, one), _name(context, other)))


def _name(context: Context, person: PersonId) -> str:
    return context.workspace.store.reader.names_of([person])[person]


def _name_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "person", type=words, nargs="?", default="", metavar="PERSON", help=argument_help("person")
    )
    parser.add_argument(
        "text", type=words, nargs="?", default="", metavar="TEXT", help=argument_help("told")
    )
    parser.add_argument(
        "--from",
        dest="file",
        type=Path,
        default=None,
        metavar="FILE",
        help=argument_help("names_file"),
    )
    parser.add_argument(
        "--network",
        type=member(Network),
        default=None,
        metavar="N",
        help=argument_help("id_network", choices=Network),
    )
    _limit_argument(parser)


def _run_name(context: Context) -> None:
    given = context.given
    if given.file is not None:
        _name_from(context, given.file)
    elif given.person and given.text:
        _name_one(context, given.person, given.text)
    elif given.person:
        raise AppError("name.unclear", text=given.person)
    else:
        _list_nameless(context)


def _name_one(context: Context, who: str, text: str) -> None:
    workspace = context.workspace
    person = workspace.people.find(who)
    before = _name(context, person)
    naming = workspace.names.name_account(person, text)
    data = {"uid": uid_text(naming.person), "name": naming.name, "became": naming.became.value}
    say = now_merged if naming.became is Became.MERGED else now_named
    context.show(data, lambda: say(before, naming.name))


def _name_from(context: Context, file: Path) -> None:
    many = context.workspace.names.name_many(file, context.given.network)
    data = {
        "named": many.named,
        "merged": many.merged,
        "unchanged": many.unchanged,
        "unknown": many.unknown,
        "unread": list(many.unread),
    }
    context.show(
        data,
        lambda: named_many(many.named, many.merged, many.unchanged, many.unknown, many.unread),
    )


def _list_nameless(context: Context) -> None:
    names = context.workspace.names
    total = names.count()
    rows = names.page(0, context.given.limit)
    data = {
        "count": total,
        "people": [
            {
                "uid": row.uid,
                "name": row.name,
                "network": row.account.network.value,
                "id": row.account.remote_id,
                "url": row.account.url,
            }
            for row in rows
        ],
    }
    lines = [nameless(total)]
    lines += [f"{row.uid}  {account_text(row.account)}  {row.account.url}" for row in rows]
    context.show(data, lambda: "\n".join(lines))


DUPLICATES = Command(name="duplicates", arguments=_limit_argument, run=_run_duplicates)
MERGE = Command(name="merge", arguments=_merge_arguments, run=_run_merge)
UNMERGE = Command(name="unmerge", arguments=add_person_argument, run=_run_unmerge)
APART = Command(name="apart", arguments=_two_arguments, run=_run_apart)
NAME = Command(name="name", arguments=_name_arguments, run=_run_name)
