"""Two people side by side: who each is, where, and what happened last, in lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.handles import Network
from app.core.imports import ImportedInteraction, PlannedPerson
from app.core.interactions import Interaction
from app.core.naming import Held
from app.core.stages import Stage
from app.words.dates import short_day
from app.words.networks import account_text
from app.words.stages import stage_name
from app.words.timeline import act_title, on_network
from app.words.translation import tr

MOST_ACTS = 3
"""So many of the latest acts are told of."""

LONGEST_QUOTE = 90
"""Letters of a text that are quoted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two people.

    Args:
        head: whose side it is: "In this import".
        name: who.
        lines: accounts and what else is known.
        acts: what happened last, newest first.
    """

    head: str
    name: str
    lines: tuple[str, ...]
    acts: tuple[str, ...]


def coming_side(person: PlannedPerson, acts: Iterable[ImportedInteraction], today: dt.date) -> Side:
    """Somebody as an import names them."""
    latest = sorted(acts, key=lambda act: act.day, reverse=True)[:MOST_ACTS]
    about = (person.headline, person.company, person.email)
    return Side(
        head=tr("In this import"),
        name=person.name,
        lines=_lines([account.identity for account in person.accounts], about),
        acts=tuple(act_words(act, act.network, person.name, today) for act in latest),
    )


def here_side(
    head: str,
    name: str,
    accounts: Sequence[Held],
    about: Sequence[str],
    stage: Stage,
    acts: Sequence[tuple[Interaction, Network | None]],
    today: dt.date,
) -> Side:
    """Somebody who is here.

    Args:
        about: headline, company, e-mail address; empty ones are passed over.
        acts: the latest ones, newest first, each with its network.
    """
    return Side(
        head=head,
        name=name,
        lines=_lines(accounts, (*about, stage_name(stage))),
        acts=tuple(act_words(act, network, name, today) for act, network in acts[:MOST_ACTS]),
    )


def act_words(
    act: Interaction | ImportedInteraction, network: Network | None, name: str, today: dt.date
) -> str:
    """One act in one line: "3 Nov: You replied to Maren on X: Lovely."."""
    did = " ".join(x for x in (act_title(act.kind, act.direction, name), on_network(network)) if x)
    quote = " ".join(act.text.split())
    if len(quote) > LONGEST_QUOTE:
        quote = quote[:LONGEST_QUOTE].rstrip() + "…"
    day = short_day(act.day, today)
    if quote:
        return tr("{day}: {did}: {quote}").format(day=day, did=did, quote=quote)
    return tr("{day}: {did}").format(day=day, did=did)


def no_acts() -> str:
    """Where nothing happened so far."""
    return tr("Nothing between you so far.")


def _lines(accounts: Sequence[Held], about: Sequence[str]) -> tuple[str, ...]:
    """A line of accounts, and one of all else that is known."""
    told = dict.fromkeys(account_text(account) for account in accounts)
    lines = (" · ".join(told), " · ".join(part for part in about if part))
    return tuple(line for line in lines if line)
