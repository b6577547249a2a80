"""Naming accounts of which only the id was known, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.words.numbers import number
from app.words.translation import tr, trn


def nameless(count: int) -> str:
    """How many people are known by an id only."""
    if not count:
        return tr("Everybody here has a name.")
    return trn("1 account has no name yet", "{count} accounts have no name yet", count).format(
        count=number(count)
    )


def nameless_line(count: int) -> str:
    """The same as a sentence of the page, for at least one."""
    return trn("1 account has no name yet.", "{count} accounts have no name yet.", count).format(
        count=number(count)
    )


def all_named() -> str:
    """The head of the page when nobody is left to be named."""
    return tr("Everybody here has a name")


def now_named(before: str, name: str) -> str:
    """After an account was named."""
    return tr("{before} is {name}.").format(before=before, name=name)


def now_merged(before: str, name: str) -> str:
    """After an account turned out to be somebody here."""
    return tr("{before} is {name}, who was here already; the two are one now.").format(
        before=before, name=name
    )


def named_many(named: int, merged: int, unchanged: int, unknown: int, unread: Sequence[int]) -> str:
    """What a list of names did, in a few lines."""
    lines = [
        tr("Named: {named}. Made one with somebody here: {merged}. Named before: {same}.").format(
            named=named, merged=merged, same=unchanged
        )
    ]
    if unknown:
        lines.append(tr("Not here: {count}.").format(count=unknown))
    if unread:
        shown = ", ".join(str(place) for place in unread[:10])
        lines.append(
            tr("Without an id and a handle: {count} (rows {rows}{more}).").format(
                count=len(unread), rows=shown, more=", …" if len(unread) > 10 else ""
            )
        )
    return "\n".join(lines)


def about_account(network: str, acts: int) -> str:
    """Where an account without a name is, and how much happened."""
    if not acts:
        return tr("{network} · nothing between you so far").format(network=network)
    return trn("{network} · 1 interaction", "{network} · {n} interactions", acts).format(
        network=network, n=number(acts)
    )
