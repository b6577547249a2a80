"""What the files of one X archive share while they are read.

Knows the user's days, the owner, the handles found so far and how far the reading is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec

from app.core.handles import Identity, Network
from app.core.imports import ImportedInteraction, ImportedPerson, ReadingContext, Relation, RowRef
from app.core.interactions import Direction, Kind
from app.core.progress import Progress
from app.importers.container import Member
from app.importers.dates import local_day
from app.importers.tally import INTERACTIONS
from app.importers.x_handles import Directory, Owner
from app.importers.x_script import Row, Script


class Reading:
    """One reading of one archive.

    Args:
        context: the user's zone and date.
        progress: told the bytes read, of the bytes of all members.
        total: bytes of all members.
    """

    def __init__(self, context: ReadingContext, progress: Progress, total: int) -> None:
        self.context = context
        self.owner = Owner()
        self.directory = Directory()
        self.has_table = False
        self.tweet_ids: set[int] = set()
        self._files: set[str] = set()
        self._progress = progress
        self._total = total
        self._done = 0

    def add_file(self, name: str, script: str) -> None:
        """Say that a file was given.

        Args:
            name: its last segment, in lower case.
            script: the name inside its first line (``YTD.tweets.part1``), or empty.
        """
        self._files.update((name, script))

    def has_file(self, path: str, script: str) -> bool:
        """Whether a file of the manifest was given, under its name or another."""
        return path.rpartition("/")[2].lower() in self._files or (
            bool(script) and script in self._files
        )

    def advance(self, count: int) -> None:
        """Say that so many bytes more were read.

        Raises:
            Cancelled: the user has asked to stop.
        """
        self._done += count
        self._progress.step(self._done, max(self._total, self._done), stage="reading")

    def script(
        self,
        member: Member,
        decoder: msgspec.json.Decoder[list[Row]],
        *,
        what: str = INTERACTIONS,
    ) -> Script[Row]:
        """A script of this archive, whose bytes count as progress."""
        return Script(member, decoder, self.advance, what=what)

    def day(self, at: dt.datetime) -> dt.date:
        """The user's calendar day of an instant."""
        return local_day(at, self.context.zone)

    def post_url(self, post_id: str) -> str:
        """The address of one of the owner's posts."""
        return f"https://x.com/{self.owner.handle or 'i'}/status/{post_id}"

    def act(
        self,
        who: Identity,
        kind: Kind,
        at: dt.datetime,
        remote_key: str,
        ref: RowRef,
        *,
        text: str = "",
        url: str = "",
        direction: Direction = Direction.OUTBOUND,
        told: bool = False,
        other_key: str = "",
    ) -> ImportedInteraction:
        """An act on X; the person whom it names is remembered.

        Beside an id the handle is left out: it may be another's since. Whose it is now say the
        rows of people, which come when all tweets are read.
        """
        self.directory.mark_named(who, ref)
        return ImportedInteraction(
            who=Identity(network=Network.X, remote_id=who.remote_id) if who.remote_id else who,
            network=Network.X,
            kind=kind,
            direction=direction,
            day=self.day(at),
            at=at,
            remote_key=remote_key,
            ref=ref,
            text=text,
            url=url,
            told=told,
            formerly=((kind, other_key),) if other_key else (),
        )

    def named_people(self) -> Iterator[ImportedPerson]:
        """Those whom acts name and no list did."""
        for identities, name, ref in self.directory.named():
            yield ImportedPerson(
                identities=identities,
                network=Network.X,
                relation=Relation.NAMED,
                ref=ref,
                name=name,
                former_names=self.directory.former_names(identities[0].remote_id),
            )
