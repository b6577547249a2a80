"""Tweets to acts: replies, reshares, mentions, quotes; and the handles that tweets show.

Knows the rows of ``tweets.js``, ``tweet.js`` and of the archives until 2018. Everything here is
the owner's own side only: whether somebody answered is in no file. A quote counts as a reshare
with words. People named inside a reshared tweet were named by its author, not by the owner.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator, Sequence

import msgspec

from app.core.handles import Identity, Network
from app.core.imports import ImportedInteraction, ImportedRow, RowRef
from app.core.interactions import Kind, is_question
from app.core.networks import identity_from_url
from app.importers.container import Member
from app.importers.dates import parse_instant, parse_x_date
from app.importers.tally import INTERACTIONS, Tally
from app.importers.x_handles import clean_id
from app.importers.x_reading import Reading

_RESHARED = re.compile(r"\s*RT @([A-Za-z0-9_]{1,20})\b")
_POST_ADDRESS = re.compile(
    r"https?://(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com/([A-Za-z0-9_]{1,20})/status(?:es)?/[0-9]+",
    re.IGNORECASE,
)
_DELETED = "-1"
_MONTHS = {
    name: f"{number:02d}"
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}


class Mention(msgspec.Struct, gc=False):
    """One of ``entities.user_mentions``."""

    screen_name: str | None = None
    name: str | None = None
    id_str: str | None = None


class Link(msgspec.Struct, gc=False):
    """One of ``entities.urls``."""

    expanded_url: str | None = None


class Entities(msgspec.Struct, gc=False):
    """What X found inside a tweet's text."""

    user_mentions: list[Mention] | None = None
    urls: list[Link] | None = None


class User(msgspec.Struct, gc=False):
    """A whole user, as archives until 2018 have them."""

    id_str: str | None = None
    screen_name: str | None = None
    name: str | None = None


class Reshared(msgspec.Struct, gc=False):
    """The tweet that was reshared, in archives until 2018."""

    user: User | None = None


class Tweet(msgspec.Struct, gc=False):
    """The fields of a tweet that are read."""

    id_str: str = ""
    created_at: str = ""
    full_text: str | None = None
    text: str | None = None
    entities: Entities | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    user: User | None = None
    retweeted_status: Reshared | None = None


class TweetRow(Tweet, gc=False):
    """A row: the tweet inside ``tweet``, or, in early archives, the row itself."""

    tweet: Tweet | None = None


_Named = tuple[Mention, Identity | None]
"""A mention, and whom it names; None for an account that was deleted."""

_ROWS = msgspec.json.Decoder(list[TweetRow])


def read_tweets(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The acts of one file of tweets.

    Args:
        member: ``tweets.js``, a part of it, ``tweet.js``, or a month of an archive until 2018.
        reading: takes in the handles; its owner must be known.
    """
    script = reading.script(member, _ROWS)
    tally = Tally(member.path)
    acts_of = TweetActs(reading, tally).read
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            yield from acts_of(row.tweet or row, number)
    yield from script.damage()
    yield from tally.rows()


def parse_created(text: str) -> dt.datetime | None:
    """When a tweet was made; ``Sun Feb 18 09:12:44 +0000 2024`` is read the short way."""
    if len(text) == 30 and text[19:26] == " +0000 ":
        month = _MONTHS.get(text[4:7], "")
        try:
            return dt.datetime.fromisoformat(
                f"{text[26:]}-{month}-{text[8:10]}T{text[11:19]}+00:00"
            )
        except ValueError:
            return None
    return parse_x_date(text) or parse_instant(text)


class TweetActs:
    """Makes acts of the tweets of one file, one tweet at a time.

    Args:
        reading: owner, handles and zone.
        tally: counts what is left out.
    """

    def __init__(self, reading: Reading, tally: Tally) -> None:
        self._reading = reading
        self._directory = reading.directory
        self._owner = reading.owner
        self._tally = tally
        self._tweet = Tweet()
        self._number = 0
        self._seen = 0
        self._at = dt.datetime.min.replace(tzinfo=dt.UTC)
        self._text = ""

    def read(self, tweet: Tweet, number: int) -> Sequence[ImportedInteraction]:
        """Every act of one tweet; what is none goes to the tally.

        Args:
            tweet: the row, unwrapped.
            number: its place in the file, from 1.
        """
        at = parse_created(tweet.created_at)
        self._tweet, self._number = tweet, number
        self._seen = int(clean_id(tweet.id_str) or 0)
        if not self._seen or at is None:
            self._leave_out("unreadable_row")
            return ()
        self._at = at
        if self._reading.has_table:
            self._reading.tweet_ids.add(self._seen)
        entities = tweet.entities
        mentions = self._note_mentions(entities.user_mentions) if entities else ()
        self._text = text = html.unescape(tweet.full_text or tweet.text or "")
        if tweet.retweeted_status or text.startswith(("RT @", " RT @")):
            reshared = _RESHARED.match(text)
            if reshared or tweet.retweeted_status:
                return self._reshare(reshared[1] if reshared else "", mentions)
        acts: list[ImportedInteraction] = []
        target, is_reply = self._reply_target()
        if target is not None:
            kind = Kind.QUESTION if is_question(text) else Kind.COMMENT
            acts.append(self._act(target, kind, "reply"))
        if mentions:
            self._add_mentions(acts, mentions, target)
        if entities and entities.urls:
            self._add_quotes(acts, entities.urls)
        if not acts and not is_reply:
            self._leave_out("own_post")
        return acts

    def _note_mentions(self, mentions: list[Mention] | None) -> Sequence[_Named]:
        return [
            (
                mention,
                None
                if mention.id_str == _DELETED
                else self._note(mention.id_str, mention.screen_name, mention.name),
            )
            for mention in mentions or ()
        ]

    def _note(
        self, remote_id: str | None, handle: str | None, name: str | None = None
    ) -> Identity | None:
        return self._directory.note(remote_id or "", handle or "", name or "", self._seen)

    def _reply_target(self) -> tuple[Identity | None, bool]:
        """To whom the tweet replies (None for the owner or nobody left), and whether it does."""
        tweet = self._tweet
        if not tweet.in_reply_to_user_id_str and not tweet.in_reply_to_screen_name:
            if not tweet.in_reply_to_status_id_str:
                return None, False
            self._leave_out("deleted_account")
            return None, True
        target = self._note(tweet.in_reply_to_user_id_str, tweet.in_reply_to_screen_name)
        if target is not None and not self._is_own(target):
            return target, True
        self._leave_out("own_thread" if target else "deleted_account")
        return None, True

    def _is_own(self, target: Identity) -> bool:
        if self._owner.ids or self._owner.keys:
            return self._owner.is_me(target)
        # Without a word on the owner: X puts the other's handle in front, but not one's own.
        return not self._text.lstrip(".").startswith("@")

    def _reshare(self, handle: str, mentions: Sequence[_Named]) -> Sequence[ImportedInteraction]:
        status = self._tweet.retweeted_status
        if status is not None and status.user is not None:
            user = status.user
            author = self._note(user.id_str, user.screen_name, user.name)
        else:
            named = (
                who for one, who in mentions if (one.screen_name or "").lower() == handle.lower()
            )
            author = next(named, None) or self._directory.by_handle(handle)
        if author is None:
            self._leave_out("deleted_account")
        elif self._owner.is_me(author):
            self._leave_out("own_post")
        else:
            return (self._act(author, Kind.RESHARE, "reshare"),)
        return ()

    def _add_mentions(
        self,
        acts: list[ImportedInteraction],
        mentions: Sequence[_Named],
        target: Identity | None,
    ) -> None:
        taken: set[str] = {target.remote_id or target.key} if target else set()
        for place, (mention, identity) in enumerate(mentions):
            if identity is None:
                if not self._is_nameless_target(place, mention, target):
                    self._leave_out("deleted_account")
                continue
            who = identity.remote_id or identity.key
            is_target = target is not None and bool(identity.key) and identity.key == target.key
            if who in taken or is_target or self._owner.is_me(identity):
                continue
            taken.add(who)
            # The table of an archive until 2018 knows the handle alone.
            other = f"mention:{identity.key}" if identity.remote_id and identity.key else ""
            acts.append(self._act(identity, Kind.MENTION, f"mention:{who}", other))

    def _is_nameless_target(self, place: int, mention: Mention, target: Identity | None) -> bool:
        """Whether a deleted one whom the text names is just the one who is replied to."""
        if not self._tweet.in_reply_to_status_id_str:
            return False
        if target is None or not target.key:
            return place == 0  # X puts the one who is replied to in front
        return (mention.screen_name or "").lower() == target.key

    def _add_quotes(self, acts: list[ImportedInteraction], links: list[Link]) -> None:
        taken: set[str] = set()
        for link in links:
            if not link.expanded_url or not _POST_ADDRESS.match(link.expanded_url):
                continue
            quoted = identity_from_url(link.expanded_url)
            if quoted is None or quoted.network is not Network.X or quoted.key in taken:
                continue
            taken.add(quoted.key)
            if not self._owner.is_me(quoted):
                acts.append(self._act(quoted, Kind.RESHARE, f"quote:{quoted.key}"))

    def _act(
        self, who: Identity, kind: Kind, role: str, other_role: str = ""
    ) -> ImportedInteraction:
        post_id = self._tweet.id_str
        return self._reading.act(
            who,
            kind,
            self._at,
            f"{post_id}:{role}",
            RowRef(file=self._tally.file, line=self._number),
            text=self._text,
            url=self._reading.post_url(post_id),
            other_key=f"{post_id}:{other_role}" if other_role else "",
        )

    def _leave_out(self, code: str) -> None:
        self._tally.add(code, what=INTERACTIONS, line=self._number)
