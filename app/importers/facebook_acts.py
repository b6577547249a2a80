"""Comments and reactions of a Facebook export: to whom, as far as the export says.

The other person stands only in a sentence in the export's language ("A commented on B's post.");
English ones are read, of others the row is left out. Newer reactions name whose post it was. Only
my side is in it, so nothing here is told. Source: formats.md section 5.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import urlsplit

from app.core.handles import Network
from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction, Kind, is_question
from app.core.people import sort_name
from app.core.remote_keys import hashed_key
from app.importers.container import Member
from app.importers.dates import local_day, parse_epoch
from app.importers.facebook_files import Role, is_wrapper
from app.importers.facebook_names import GONE, Names
from app.importers.facebook_people import second_of
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_records import NAME_LABELS
from app.importers.meta_rows import fingerprint
from app.importers.meta_text import repaired

_VERB = re.compile(r"\b(?:commented on|replied to|likes?|liked|reacted to) ")
_NOUNS = (
    "activity|album|answer|check-in|comment|event|fundraiser|gif|GIF|life event|link|listing|live"
    "|location|memory|memories|note|offer|photo|picture|poll|post|question|recommendation|reel"
    "|reply|review|share|status|sticker|story|timeline|update|video"
)
_OTHER = re.compile(rf"(.+?)(?:['’]s|(?<=s)['’]) (?:[a-z0-9-]+ ){{0,2}}(?:{_NOUNS})s?\b")
_OWN = re.compile(r"(?:his|her|their|its|your) own\b")
_MENTION = re.compile(r"@\[\d+:\d+:([^\[\]]*)\]")
_REACTION_WORDS = {"sorry": "sad", "anger": "angry", "support": "care"}
_REACTION_LABELS = frozenset(
    {"reaction", "reactie", "reaktion", "réaction", "reacción", "reazione"}
)
FIRST = 100
"""Records of a file among which one is expected to say who acted."""

OWN = "his or her own"
"""What `other_in` answers for the owner's own posts; no name is written like this."""


def other_in(sentence: str, owners: frozenset[str]) -> str:
    """Whose post, photo or comment an English sentence is about.

    Args:
        sentence: ``"Juno Hartwell commented on Zoë Brandt's photo."``
        owners: names of the owner, of which one begins the sentence.

    Returns:
        The name, `OWN`, or empty where the sentence does not say.
    """
    for owner in owners:
        sentence = sentence.removeprefix(f"{owner} ")
    verb = _VERB.search(sentence[:500])
    if verb is None:
        return ""
    rest = sentence[verb.end() : verb.end() + 500]
    if _OWN.match(rest):
        return OWN
    found = _OTHER.match(rest)
    if found is None:
        return ""
    return OWN if found.group(1) in owners else found.group(1)


def plain_mentions(text: str) -> str:
    """A text with ``@[100000:2048:Zoë]`` written as ``@Zoë``."""
    return _MENTION.sub(r"@\1", text)


class Acts:
    """Turns comments and reactions into rows; what two files both tell is taken in once.

    Args:
        names: settled.
        context: the user's zone.
    """

    def __init__(self, names: Names, context: ReadingContext) -> None:
        self._names, self._context = names, context
        self._reactions: set[int] = set()  # of hashed keys: there can be a million

    def rows(self, member: Member, role: Role) -> Iterator[ImportedRow]:
        """The rows of one file of comments or reactions, in its order."""
        for record in records(member, is_wrapper):
            ref = RowRef(file=member.path, line=record.number)
            value = repaired(record.value)
            if record.is_damage:
                yield LeftOut(ref=ref, code=record.damage, what="interactions")
            elif not isinstance(value, dict):
                yield LeftOut(ref=ref, code="unreadable_row", what="interactions")
            elif role is Role.COMMENTS:
                yield from self._comment(value, ref)
            else:
                yield self._reaction(value, ref)

    def _comment(self, record: Mapping[str, object], ref: RowRef) -> Iterator[ImportedRow]:
        inner = _inner(record, "comment")
        second = second_of(record.get("timestamp")) or second_of(inner.get("timestamp"))
        raw = as_text(inner.get("comment"))
        other = other_in(as_text(record.get("title")), self._names.owners)
        text = plain_mentions(raw)
        kind = Kind.QUESTION if is_question(text) else Kind.COMMENT
        key = f"comment:{second}:{fingerprint(raw)}"
        yield self._act(other, kind, key, second, ref, text=text, own="own_thread")
        for name in dict.fromkeys(_MENTION.findall(raw)):
            if name != other and self._names.is_listed(name, Role.FRIENDS, Role.FOLLOWING):
                key = f"mention:{sort_name(name)}:{second}:{fingerprint(raw)}"
                mention = self._act(name, Kind.MENTION, key, second, ref, text=text)
                if isinstance(mention, ImportedInteraction):
                    yield mention

    def _reaction(self, record: Mapping[str, object], ref: RowRef) -> ImportedRow:
        if "label_values" in record:
            word, other, url = _labelled(record)
        else:
            word = as_text(_inner(record, "reaction").get("reaction"))
            other, url = other_in(as_text(record.get("title")), self._names.owners), ""
        second = second_of(record.get("timestamp"))
        word = word.strip().casefold()
        event = f"reaction:{second}:{_REACTION_WORDS.get(word, word)}"
        key = f"{event}:{sort_name(other)}"
        hashes = [hashed_key(Network.FACEBOOK, Kind.LIKE, text) for text in (key, event)]
        if hashes[0] in self._reactions or (not other and hashes[1] in self._reactions):
            return LeftOut(ref=ref, code="repeated", what="interactions")
        self._reactions.update(hashes)
        return self._act(other, Kind.LIKE, key, second, ref, url=url, own="own_post")

    def _act(
        self,
        other: str,
        kind: Kind,
        key: str,
        second: int,
        ref: RowRef,
        *,
        text: str = "",
        url: str = "",
        own: str = "own_post",
    ) -> ImportedRow:
        at = parse_epoch(second)
        code = own if other == OWN or self._names.is_owner(other) else self._refusal(other, at)
        if code or at is None:
            return LeftOut(ref=ref, code=code, what="interactions")
        return ImportedInteraction(
            who=None,
            network=Network.FACEBOOK,
            kind=kind,
            direction=Direction.OUTBOUND,
            day=local_day(at, self._context.zone),
            at=at,
            remote_key=key,
            ref=ref,
            name=other,
            text=text,
            url=url,
            told=False,
        )

    def _refusal(self, other: str, at: dt.datetime | None) -> str:
        if not other:
            return "no_author"
        if other.casefold() in GONE:
            return "deleted_account"
        if self._names.is_shared(other):
            return "same_name"
        return "undated" if at is None else ""


def actor_in(member: Member) -> str:
    """Who wrote the comments or gave the reactions of a file: its owner; empty where none says."""
    for record in islice(records(member, is_wrapper), FIRST):
        value = as_map(repaired(record.value))
        actor = as_text(_inner(value, "comment").get("author"))
        actor = actor or as_text(_inner(value, "reaction").get("actor"))
        if actor.strip():
            return actor.strip()
    return ""


def _inner(record: Mapping[str, object], key: str) -> Mapping[str, object]:
    """The part of a record that holds the comment or reaction itself."""
    parts = (as_map(as_map(part).get(key)) for part in as_list(record.get("data")))
    return next((part for part in parts if part), {})


def _labelled(record: Mapping[str, object]) -> tuple[str, str, str]:
    """Reaction, name and address of a labelled record, whatever the labels' language."""
    word, name, url = "", "", ""
    for part in map(as_map, as_list(record.get("label_values"))):
        label = as_text(part.get("label")).strip().casefold()
        value = as_text(part.get("value")).strip()
        address = as_text(part.get("href")) or value
        if address.startswith(("https://", "http://")):
            url = url or address
        elif label in NAME_LABELS:
            name = name or value
        elif label in _REACTION_LABELS or (value and not word):
            word = value
        for inner in map(as_map, as_list(part.get("dict"))):
            for item in map(as_map, as_list(inner.get("dict"))):
                if as_text(item.get("label")).strip().casefold() in NAME_LABELS:
                    name = name or as_text(item.get("value")).strip()
    return word, name, _own_address(url)


def _own_address(url: str) -> str:
    """The address if it is one of Facebook's own, else empty (exports are hostile)."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return url if f".{host}".endswith(".facebook.com") else ""
