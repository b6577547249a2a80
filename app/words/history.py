"""Names of actions, for the Edit menu, the history and the command line."""

from __future__ import annotations

from typing import Protocol

from app.words.translation import tr


class Named(Protocol):
    """An action's code and what its name mentions."""

    @property
    def code(self) -> str:
        """For example ``log.outbound.like``."""

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """Names and counts by name."""


class Undone(Protocol):
    """What an undo or redo did."""

    @property
    def label(self) -> Named:
        """The action."""

    @property
    def kept(self) -> tuple[str, ...]:
        """People whose later edits were kept."""


LABELS: dict[str, str] = {
    "import": "Import {name}",
    "review": "Review everybody",
    "samples.add": "Add the sample people",
    "samples.remove": "Take the sample people out",
    "person.add": "Add {name}",
    "people.add": "Add {count} people",
    "person.account": "Add an account to {name}",
    "picture.set": "Give {name} a picture",
    "picture.remove": "Take the picture of {name} away",
    "person.rename": "Rename {name}",
    "person.note": "Note about {name}",
    "person.note.change": "Change a note about {name}",
    "person.note.private": "Keep a note about {name} private",
    "person.note.open": "A note about {name} is private no more",
    "person.note.delete": "Delete a note about {name}",
    "person.cadence": "How often to be in touch with {name}",
    "person.met": "How you met {name}",
    "person.field": "A field of {name}",
    "person.occasion": "A day of the year of {name}",
    "person.occasion.change": "Change a day of the year of {name}",
    "person.occasion.delete": "Delete a day of the year of {name}",
    "person.account.delete": "Take an account off {name}",
    "person.tag": "Tag {name}",
    "person.untag": "Take a tag off {name}",
    "person.look": "Look-up for {name}",
    "person.move": "Move {name} by hand",
    "person.release": "Let the rules move {name} again",
    "person.rest": "Let {name} rest",
    "person.wake": "Wake {name}",
    "person.set_aside": "Set {name} aside",
    "person.keep": "{name} stays as they are",
    "person.archive": "Archive {name}",
    "person.delete": "Delete {name}",
    "feed.follow": "Follow the posts of {name}",
    "feed.unfollow": "Follow the posts of {name} no more",
    "post.hide": "Hide “{what}” by {name}",
    "person.list": "Put {name} on a list",
    "person.tier": "How often with {name}",
    "person.restore": "Take {name} out of the trash",
    "bulk.tag": "Tag {count} people “{what}”",
    "bulk.untag": "Take “{what}” off {count} people",
    "bulk.list": "Put {count} people on “{what}”",
    "bulk.tier": "How often with {count} people",
    "bulk.move": "Move {count} people by hand",
    "bulk.rest": "Let {count} people rest",
    "bulk.set_aside": "Set {count} people aside",
    "bulk.delete": "Delete {count} people",
    "bulk.restore": "Take {count} people out of the trash",
    "filter.save": "Save the filter “{name}”",
    "filter.rename": "Rename the filter “{name}”",
    "filter.delete": "Delete the filter “{name}”",
    "list.rename": "Rename the list “{name}”",
    "list.delete": "Delete the list “{name}”",
    "person.merge": "Merge {name} into {other}",
    "person.unmerge": "Take {name} out of {other} again",
    "person.apart": "{name} and {other} are two people",
    "person.name": "Name {name}",
    "person.names": "Name accounts from {name}",
    "step.snooze": "Snooze the step with {name}",
    "step.unsnooze": "Bring back the step with {name}",
    "spread": "Spread {count} steps over the days to come",
    "step.skip": "Skip the step with {name}",
    "log.change": "Change an entry of {name}",
    "log.remove": "Remove an entry of {name}",
    "log.no_answer_needed": "No answer needed for {name}",
    "log.outbound.follow": "You followed {name}",
    "log.outbound.unfollow": "You unfollowed {name}",
    "log.outbound.like": "A like for {name}",
    "log.outbound.reshare": "A reshare of {name}",
    "log.outbound.comment": "A comment to {name}",
    "log.outbound.question": "A question to {name}",
    "log.outbound.mention": "A mention of {name}",
    "log.outbound.message": "A message to {name}",
    "log.outbound.invitation": "An invitation to {name}",
    "log.outbound.acceptance": "You accepted {name}",
    "log.outbound.endorsement": "An endorsement of {name}",
    "log.outbound.read": "You read something by {name}",
    "log.outbound.meeting": "A meeting with {name}",
    "log.inbound.follow": "{name} followed you",
    "log.inbound.unfollow": "{name} unfollowed you",
    "log.inbound.like": "A like from {name}",
    "log.inbound.reshare": "A reshare by {name}",
    "log.inbound.comment": "A comment from {name}",
    "log.inbound.question": "A question from {name}",
    "log.inbound.mention": "A mention by {name}",
    "log.inbound.message": "A message from {name}",
    "log.inbound.invitation": "An invitation from {name}",
    "log.inbound.acceptance": "{name} accepted",
    "log.inbound.endorsement": "An endorsement from {name}",
    "log.inbound.meeting": "A meeting with {name}",
}
"""One name for every action that the history can hold."""


def label_text(label: Named) -> str:
    """The name of an action."""
    return tr(LABELS[label.code]).format(**dict(label.values))


def undo_text(result: Undone) -> str:
    """What was taken back or done again, and whose later edits were kept."""
    done = label_text(result.label)
    if not result.kept:
        return done
    return tr("{action}. Edited since and kept: {people}.").format(
        action=done, people=", ".join(result.kept)
    )
