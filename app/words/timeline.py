"""Entries of a timeline, as one line each."""

from __future__ import annotations

from app.core.handles import Network
from app.core.interactions import Direction, Interaction, Kind
from app.words.networks import network_name
from app.words.numbers import number
from app.words.translation import tr, trn

MINE: dict[Kind, str] = {
    Kind.FOLLOW: "You followed {name}",
    Kind.UNFOLLOW: "You stopped following {name}",
    Kind.LIKE: "You liked a post",
    Kind.RESHARE: "You reshared a post",
    Kind.COMMENT: "You commented",
    Kind.QUESTION: "You asked a question",
    Kind.MENTION: "You mentioned {name}",
    Kind.MESSAGE: "You wrote to {name}",
    Kind.INVITATION: "You invited {name} to connect",
    Kind.ACCEPTANCE: "You accepted the invitation",
    Kind.ENDORSEMENT: "You endorsed {name}",
    Kind.READ: "You read something by {name}",
    Kind.MEETING: "You and {name} met",
}
THEIRS: dict[Kind, str] = {
    Kind.FOLLOW: "{name} followed you",
    Kind.UNFOLLOW: "{name} stopped following you",
    Kind.LIKE: "{name} liked something of yours",
    Kind.RESHARE: "{name} reshared you",
    Kind.COMMENT: "{name} replied to you",
    Kind.QUESTION: "{name} asked you a question",
    Kind.MENTION: "{name} mentioned you",
    Kind.MESSAGE: "{name} wrote to you",
    Kind.INVITATION: "{name} invited you to connect",
    Kind.ACCEPTANCE: "{name} accepted your invitation",
    Kind.ENDORSEMENT: "{name} endorsed you",
    Kind.READ: "{name} read something of yours",
    Kind.MEETING: "You and {name} met",
}
FOLDED: dict[Kind, tuple[str, str]] = {
    Kind.LIKE: ("You liked 1 post", "You liked {count} posts"),
    Kind.RESHARE: ("You reshared 1 post", "You reshared {count} posts"),
    Kind.READ: ("You read 1 thing by {name}", "You read {count} things by {name}"),
}
"""Runs of the same light act of mine that a timeline folds to one line."""


def act_title(kind: Kind, direction: Direction, name: str) -> str:
    """Who did what, for example "Maren replied to you"."""
    said = MINE if direction is Direction.OUTBOUND else THEIRS
    return tr(said[kind]).format(name=name)


def run_title(kind: Kind, count: int, name: str) -> str:
    """Several acts of mine as one line, for example "You liked 3 posts"."""
    return trn(*FOLDED[kind], count).format(count=number(count), name=name)


def on_network(network: Network | None) -> str:
    """Where it was: "on X"; empty where nothing says, and for books and address books: no place."""
    if network in (None, Network.BOOKS, Network.CONTACTS):
        return ""
    return tr("on {network}").format(network=network_name(network))


def act_line(act: Interaction, network: Network | None, name: str) -> str:
    """An act as one line of plain text, whatever line ends were written in it."""
    parts = [act_title(act.kind, act.direction, name), on_network(network)]
    line = " ".join(part for part in parts if part)
    text = " ".join(act.text.split())
    return tr("{line}: {text}").format(line=line, text=text) if text else line
