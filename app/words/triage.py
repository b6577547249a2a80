"""Going through people one by one, in words: what each key decides, how far one is, what was done.

Refuses to know what follows from a decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.naming import Held
from app.core.own_pace import USUAL_PACE, Pace
from app.core.stages import Stage
from app.core.tiers import Tier
from app.words.comparing import no_acts
from app.words.keeping import kept_line
from app.words.networks import account_text
from app.words.numbers import number
from app.words.stages import stage_name
from app.words.translation import tr, trn

DECISIONS: dict[str, str] = {
    "near": "Near",
    "steady": "Steady",
    "light": "Light touch",
    "keep": "Keep, no rhythm",
    "list": "Put on a list…",
    "team": "Run by a team: set aside",
    "archive": "Archive",
}
"""What the button of each choice says, by its code."""

DONE: dict[str, str] = {
    "near": "{name}: near.",
    "steady": "{name}: steady.",
    "light": "{name}: a light touch.",
    "keep": "{name} stays, without a rhythm.",
    "list": "{name} is on “{list}”.",
    "team": "{name} is set aside: run by a team.",
    "archive": "{name} is archived.",
}
"""What was decided, by the code of the choice."""

_TIERS = {"near": Tier.NEAR, "steady": Tier.STEADY, "light": Tier.LIGHT}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Somebody as the page shows them.

    Args:
        where: accounts, in one line.
        who: headline, company, place, e-mail address, in one line; empty where nothing is known.
        stands: stage, and how much happened.
        kept: fields and days of the year, a line each.
        acts: what happened last, newest first, or that nothing did.
    """

    name: str
    where: str
    who: str
    stands: str
    kept: tuple[str, ...]
    acts: tuple[str, ...]


def decision_text(code: str, list_name: str = "", pace: Pace = USUAL_PACE) -> str:
    """What the button of a choice says.

    Args:
        list_name: the list that was named last; its button then says which.
        pace: says which cadence a tier means.
    """
    if code == "list" and list_name:
        return tr("On “{list}”").format(list=list_name)
    if code in _TIERS:
        days = pace.cadence(_TIERS[code])
        every = trn("{tier}, every day", "{tier}, every {days} days", days)
        return every.format(tier=tr(DECISIONS[code]), days=number(days))
    return tr(DECISIONS[code])


def done_text(code: str, name: str, list_name: str = "") -> str:
    """What was decided."""
    return tr(DONE[code]).format(name=name, list=list_name)


def place_text(place: int, total: int) -> str:
    """How far one is: "12 of 340"."""
    return tr("{n} of {total}").format(n=number(place), total=number(total))


def scope_text(code: str, count: int, name: str = "") -> str:
    """Whom one goes through, and how many of them wait.

    Args:
        code: ``import``, ``everybody`` or ``filter``.
        name: the files of the import (none where people were written down), or what narrows the list.
    """
    n = number(count)
    if code == "import" and not name:
        return tr("Added last: {n}").format(n=n)
    if code == "import":
        return tr("From {name}: {n}").format(name=name, n=n)
    if code == "filter":
        return tr("{name}: {n}").format(name=name or tr("As in People"), n=n)
    return tr("Everybody not gone through: {n}").format(n=n)


def end_words(skipped: int, decided: int) -> tuple[str, str]:
    """Title and words once nobody is left, or only those who were skipped."""
    if skipped:
        said = trn("1 person was skipped and waits.", "{n} people were skipped and wait.", skipped)
        return tr("That was everybody"), said.format(n=number(skipped))
    if decided:
        return tr("That was everybody"), tr("Each of them has a place now.")
    return (
        tr("Nobody waits here"),
        tr(
            "Whoever an import brings can be gone through here, one by one, as quickly as you like."
        ),
    )


def about(
    name: str,
    *,
    accounts: Sequence[Held],
    who: Sequence[str],
    stage: Stage,
    count: int,
    kept: Sequence[tuple[str, str]],
    acts: Sequence[str],
) -> About:
    """Somebody, in lines.

    Args:
        who: headline, company, place, e-mail address; empty ones are passed over.
        count: how much happened in all.
        kept: what is kept on them, each with its name.
        acts: what happened last, newest first.
    """
    return About(
        name=name,
        where=" · ".join(dict.fromkeys(account_text(account) for account in accounts)),
        who=" · ".join(part for part in who if part),
        stands=_stands(stage, count),
        kept=tuple(kept_line(label, value) for label, value in kept if value),
        acts=tuple(acts) or (no_acts(),),
    )


def _stands(stage: Stage, count: int) -> str:
    if not count:
        return stage_name(stage)
    acts = trn("1 interaction", "{n} interactions", count).format(n=number(count))
    return tr("{stage} · {acts}").format(stage=stage_name(stage), acts=acts)
