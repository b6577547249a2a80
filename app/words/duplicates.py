"""Why two people may be one and the same, one sentence a clue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.handles import Network
from app.words.networks import network_name
from app.words.numbers import number
from app.words.translation import tr, trn


class Told(Protocol):
    """What a sentence is made of; a `Clue` has it."""

    @property
    def code(self) -> str:
        """What tells."""

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """What the sentence mentions."""


CLUES: dict[str, str] = {
    "same_account": "Both have the {network} account {handle}.",
    "shared_handle": "{one} and {other} share their handles, and both are {handle}.",
    "same_email": "Both have the e-mail address {email}.",
    "same_phone": "Both have the telephone number {phone}.",
    "same_handle": "The handle {handle} is used on {one} and on {other}.",
    "same_name": "Both are called {name}.",
    "same_single_name": "Both are called {name}, a name of one word.",
    "name_is_handle": "{name}, written together, is the handle {handle} on {network}.",
    "same_company": "Both work at {company}.",
    "similar_name": "{one} and {other} are nearly the same name.",
}
"""A sentence for each clue."""

_NETWORKS = frozenset({"network", "one", "other"})
_NETWORK_CODES = frozenset(network.value for network in Network)


def clue_sentence(clue: Told) -> str:
    """What tells that two may be one, in one sentence."""
    values = dict(clue.values)
    if clue.code != "similar_name":
        values |= {
            name: network_name(Network(value))
            for name, value in values.items()
            if name in _NETWORKS and value in _NETWORK_CODES
        }
    return tr(CLUES[clue.code]).format(**values)


def certainty(score: float) -> str:
    """How sure it is that two are one, in words.

    Args:
        score: 0.6 to 1.
    """
    if score >= 0.95:
        return tr("Almost certainly the same")
    if score >= 0.8:
        return tr("Probably the same")
    return tr("Perhaps the same")


def pair_lines(keep: str, other: str, score: float, clues: Sequence[Told]) -> list[str]:
    """A pair as a few lines: who, how sure, and why.

    Args:
        keep, other: how each is shown, for example name and uid.
    """
    title = tr("{other} → {keep}: {certainty}").format(
        other=other, keep=keep, certainty=certainty(score).lower()
    )
    return [title, *(f"    {clue_sentence(clue)}" for clue in clues)]


def no_duplicates() -> str:
    """When nobody looks like anybody else."""
    return tr("Nobody here looks like anybody else.")


def none_alike() -> str:
    """The head of the page when nobody looks like anybody else."""
    return tr("Nobody here looks like anybody else")


def more_pairs(count: int) -> str:
    """How many further pairs there are."""
    return trn("One more pair isn't shown.", "{count} more pairs aren't shown.", count).format(
        count=number(count)
    )


def merged(name: str, into: str) -> str:
    """After a merge."""
    return tr("{name} is now part of {into}. “unmerge” takes it apart again.").format(
        name=name, into=into
    )


def unmerged(name: str) -> str:
    """After a merge was taken apart."""
    return tr("{name} stands alone again.").format(name=name)


def kept_apart(one: str, other: str) -> str:
    """After two were marked as two people."""
    return tr("{one} and {other} are two people; this won't be asked again.").format(
        one=one, other=other
    )


def pairs_line(count: int) -> str:
    """How many pairs there are, and that nothing happens by itself."""
    return trn(
        "1 pair may be one person. Nothing is merged by itself.",
        "{n} pairs may each be one person. Nothing is merged by itself.",
        count,
    ).format(n=number(count))


def merge_button(other: str, keep: str) -> str:
    """Exactly what merging does."""
    return tr("Merge into one") if other == keep else tr("Merge into {name}").format(name=keep)


def merged_said(name: str, into: str) -> str:
    """After a merge in the window."""
    if name == into:
        return tr("{name}: the two are one now. Nothing is lost.").format(name=name)
    return tr("{name} is now part of {into}. Nothing is lost.").format(name=name, into=into)
