"""A person in one line, as the list says it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

from app.core.handles import Network
from app.core.interactions import Direction, Kind
from app.core.stages import State
from app.words.dates import ago, short_day
from app.words.networks import network_name
from app.words.stages import state_name
from app.words.translation import tr

if TYPE_CHECKING:
    from app.core.tiers import Tier

MINE: dict[Kind, str] = {
    Kind.FOLLOW: "You followed",
    Kind.UNFOLLOW: "You stopped following",
    Kind.LIKE: "You liked a post",
    Kind.RESHARE: "You reshared",
    Kind.COMMENT: "You commented",
    Kind.QUESTION: "You asked a question",
    Kind.MENTION: "You made a mention",
    Kind.MESSAGE: "You wrote a message",
    Kind.INVITATION: "You sent an invitation",
    Kind.ACCEPTANCE: "You accepted an invitation",
    Kind.ENDORSEMENT: "You endorsed a skill",
    Kind.READ: "You read something",
    Kind.MEETING: "You met",
}
"""What I did last, without a name: it stands beside the name."""

THEIRS: dict[Kind, str] = {
    Kind.FOLLOW: "Followed you",
    Kind.UNFOLLOW: "Stopped following you",
    Kind.LIKE: "Liked your post",
    Kind.RESHARE: "Reshared you",
    Kind.COMMENT: "Replied to you",
    Kind.QUESTION: "Asked you a question",
    Kind.MENTION: "Mentioned you",
    Kind.MESSAGE: "Wrote to you",
    Kind.INVITATION: "Sent you an invitation",
    Kind.ACCEPTANCE: "Accepted your invitation",
    Kind.ENDORSEMENT: "Endorsed you",
    Kind.READ: "Read something of yours",
    Kind.MEETING: "You met",
}
"""What they did last."""


class Lately(Protocol):
    """What the line is made of; a row of the list has it."""

    @property
    def state(self) -> State:
        """What stands beside the stage."""

    @property
    def last_kind(self) -> Kind | None:
        """The latest act of either side."""

    @property
    def last_direction(self) -> Direction | None:
        """Whose it was."""

    @property
    def last_day(self) -> dt.date | None:
        """When it was."""

    @property
    def following_since(self) -> dt.date | None:
        """Since when I follow."""

    @property
    def rest_until(self) -> dt.date | None:
        """Until when a rest is planned."""


class Narrowed(Protocol):
    """What may narrow the list beside search and stage; a question to it has all of them."""

    @property
    def tag(self) -> str:
        """A tag or list, or empty."""

    @property
    def network(self) -> Network | None:
        """Where they have an account."""

    @property
    def tier(self) -> Tier | None:
        """How often they are to be heard from."""

    @property
    def state(self) -> State | None:
        """What stands beside the stage."""

    @property
    def batch(self) -> int | None:
        """Which import brought them."""

    @property
    def is_unsorted(self) -> bool:
        """Whether nothing was decided on them."""


def filter_text(query: Narrowed) -> str:
    """What narrows the list beside search and stage, in words; empty when nothing does."""
    said: list[str] = []
    if query.tag:
        said.append(query.tag)
    if query.network is not None:
        said.append(network_name(query.network))
    if query.tier is not None:
        from app.words.keeping import tier_name

        said.append(tier_name(query.tier))
    if query.state is not None:
        said.append(state_name(query.state))
    if query.batch is not None:
        said.append(tr("From one import"))
    if query.is_unsorted:
        said.append(tr("Not gone through"))
    return " · ".join(said)


def last_line(row: Lately, today: dt.date) -> str:
    """What happened last with somebody, or what stands beside the stage.

    Args:
        row: one person's line of the list.
        today: the user's date.

    Returns:
        For example "Replied to you · 3 days ago", "Followed 5 weeks ago",
        "Resting until 4 Dec".
    """
    if row.state is State.RESTING:
        if row.rest_until is None:
            return tr("Resting")
        return tr("Resting until {day}").format(day=short_day(row.rest_until, today))
    if row.state is State.SET_ASIDE:
        return tr("Set aside")
    if row.state is State.ARCHIVED:
        return tr("Archived")
    if row.last_kind is not None and row.last_day is not None:
        words = MINE if row.last_direction is Direction.OUTBOUND else THEIRS
        if row.last_kind is Kind.FOLLOW and words is MINE:
            return tr("Followed {when}").format(when=ago(row.last_day, today))
        return tr("{what} · {when}").format(
            what=tr(words[row.last_kind]), when=ago(row.last_day, today)
        )
    if row.following_since is not None:
        return tr("Followed {when}").format(when=ago(row.following_since, today))
    return tr("Nothing has happened yet")
