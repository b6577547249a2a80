"""Tweets to acts: replies, reshares, mentions, quotes; and the handles that tweets show.

Knows the rows of ``tweets.js``, ``tweet.js`` and of the archives until 2018. Everything here is
the owner's own side only: whether somebody answered is in no file. A quote counts as a reshare
with words. People named inside a reshared tweet were named by its author, not by the owner.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator

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


_ROWS = msgspec.json.Decoder(list[TweetRow])


def read_tweets(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The acts of one file of tweets.

    Args:
        member: ``tweets.js``, a part of it, ``tweet.js``, or a month of an archive until 2018.
        reading: takes in the handles; its owner must be known.
    """
    script = reading.script(member, _ROWS)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            yield from TweetActs(row.tweet or row, number, reading, tally).rows()
    yield from script.damage()
    yield from tally.rows()


class TweetActs:
    """The acts of one tweet.

    Args:
        tweet: the row, unwrapped.
        number: its place in the file, from 1.
        reading: owner, handles and zone.
        tally: counts what is left out.
    """

    __slots__ = ("_mentions", "_number", "_reading", "_seen", "_tally", "_tweet")

    def __init__(self, tweet: Tweet, number: int, reading: Reading, tally: Tally) -> None:
        self._tweet = tweet
        self._number = number
        self._reading = reading
        self._tally = tally
        self._seen = int(clean_id(tweet.id_str) or 0)
        self._mentions: list[tuple[Mention, Identity | None]] = []

    def rows(self) -> Iterator[ImportedInteraction]:
        """Every act of the tweet; what is none goes to the tally."""
        tweet = self._tweet
        at = parse_x_date(tweet.created_at) or parse_instant(tweet.created_at)
        if not self._seen or at is None:
            self._leave_out("unreadable_row")
            return
        if tweet.user is not None:
            self._reading.grailbird_ids.add(self._seen)
        self._note_mentions()
        text = html.unescape(tweet.full_text or tweet.text or "")
        reshared = _RESHARED.match(text)
        if reshared or tweet.retweeted_status:
            yield from self._reshare(at, text, reshared[1] if reshared else "")
            return
        target, is_reply = self._reply_target(text)
        count = 0
        if is_reply and target is not None:
            count += 1
            yield self._act(target, Kind.QUESTION if is_question(text) else Kind.COMMENT, at, text)
        for act in (*self._mention_acts(at, text, target), *self._quotes(at, text)):
            count += 1
            yield act
        if not count and not is_reply:
            self._leave_out("own_post")

    def _note_mentions(self) -> None:
        entities = self._tweet.entities
        for mention in (entities.user_mentions if entities else None) or ():
            identity = None
            if mention.id_str != _DELETED:
                identity = self._note(mention.id_str, mention.screen_name, mention.name)
            self._mentions.append((mention, identity))

    def _note(
        self, remote_id: str | None, handle: str | None, name: str | None = None
    ) -> Identity | None:
        known_id = clean_id(remote_id)
        return self._reading.directory.note(known_id, handle or "", name or "", self._seen)

    def _reply_target(self, text: str) -> tuple[Identity | None, bool]:
        """To whom the tweet replies (None for the owner or nobody left), and whether it does."""
        tweet = self._tweet
        known_id = clean_id(tweet.in_reply_to_user_id_str)
        handle = tweet.in_reply_to_screen_name or ""
        if not known_id and not handle:
            if not tweet.in_reply_to_status_id_str:
                return None, False
            self._leave_out("deleted_account")
            return None, True
        target = self._note(known_id, handle)
        if target is not None and not self._is_own(target, text):
            return target, True
        self._leave_out("own_thread" if target else "deleted_account")
        return None, True

    def _is_own(self, target: Identity, text: str) -> bool:
        owner = self._reading.owner
        if owner.ids or owner.keys:
            return owner.is_me(target)
        # Without a word on the owner: X puts the other's handle in front, but not one's own.
        return not text.lstrip(".").startswith("@")

    def _reshare(self, at: dt.datetime, text: str, handle: str) -> Iterator[ImportedInteraction]:
        status = self._tweet.retweeted_status
        author = None
        if status is not None and status.user is not None:
            user = status.user
            author = self._note(user.id_str, user.screen_name, user.name)
        elif handle:
            author = self._mentioned(handle) or self._reading.directory.by_handle(handle)
        if author is None:
            self._leave_out("deleted_account")
        elif self._reading.owner.is_me(author):
            self._leave_out("own_post")
        else:
            yield self._act(author, Kind.RESHARE, at, text)

    def _mentioned(self, handle: str) -> Identity | None:
        for mention, identity in self._mentions:
            if (mention.screen_name or "").lower() == handle.lower():
                return identity
        return None

    def _mention_acts(
        self, at: dt.datetime, text: str, target: Identity | None
    ) -> Iterator[ImportedInteraction]:
        taken: set[str] = {target.remote_id or target.key} if target else set()
        for place, (mention, identity) in enumerate(self._mentions):
            if identity is None:
                if not self._is_nameless_target(place, mention, target):
                    self._leave_out("deleted_account")
                continue
            who = identity.remote_id or identity.key
            is_target = target is not None and bool(identity.key) and identity.key == target.key
            if who in taken or is_target or self._reading.owner.is_me(identity):
                continue
            taken.add(who)
            yield self._act(identity, Kind.MENTION, at, text, detail=who)

    def _is_nameless_target(self, place: int, mention: Mention, target: Identity | None) -> bool:
        """Whether a deleted one whom the text names is just the one who is replied to."""
        if not self._tweet.in_reply_to_status_id_str:
            return False
        if target is None or not target.key:
            return place == 0  # X puts the one who is replied to in front
        return (mention.screen_name or "").lower() == target.key

    def _quotes(self, at: dt.datetime, text: str) -> Iterator[ImportedInteraction]:
        entities = self._tweet.entities
        taken: set[str] = set()
        for link in (entities.urls if entities else None) or ():
            if not link.expanded_url or not _POST_ADDRESS.match(link.expanded_url):
                continue
            quoted = identity_from_url(link.expanded_url)
            if quoted is None or quoted.network is not Network.X or quoted.key in taken:
                continue
            taken.add(quoted.key)
            if not self._reading.owner.is_me(quoted):
                yield self._act(quoted, Kind.RESHARE, at, text, detail=f"quote:{quoted.key}")

    def _act(
        self, who: Identity, kind: Kind, at: dt.datetime, text: str, *, detail: str = ""
    ) -> ImportedInteraction:
        post_id = self._tweet.id_str
        role = "reply" if kind in (Kind.COMMENT, Kind.QUESTION) else kind.value
        if detail:
            role = detail if kind is Kind.RESHARE else f"{role}:{detail}"
        return self._reading.act(
            who,
            kind,
            at,
            f"{post_id}:{role}",
            self._ref(),
            text=text,
            url=self._reading.post_url(post_id),
        )

    def _ref(self) -> RowRef:
        return RowRef(file=self._tally.file, line=self._number)

    def _leave_out(self, code: str) -> None:
        self._tally.add(code, what=INTERACTIONS, line=self._number)
