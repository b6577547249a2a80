"""People who may be one and the same: what tells, how much it tells, and whom to compare at all.

Evidence, strongest first (formats.md section 16): the same account, one handle on networks that
share their handles, the same e-mail address, the same telephone number, the same handle elsewhere,
the same or a similar name. To compare everybody with everybody would take hours, so only people who share a *block* are
compared: a handle, an address, a name, or the sound of a name. Refuses to know how alike two names
are (`services.likeness` asks rapidfuzz) and the sentences (`app.words.duplicates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.core.evidence import SAME_HANDLE
from app.core.handles import THREAD_MARK, Identity, Network
from app.core.naming import is_stand_in
from app.core.particulars import number_key
from app.core.people import PersonId
from app.core.stages import Stage

WEIGHTS: Mapping[str, float] = {
    "same_account": 0.99,
    "shared_handle": 0.97,
    "same_email": 0.95,
    "same_phone": 0.80,
    "same_handle": 0.70,
    "same_name": 0.75,
    "same_single_name": 0.62,
    "name_is_handle": 0.62,
    "same_company": 0.50,
    "similar_name": 0.70,
}
"""How sure each clue alone makes it that two are one, 0 to 1.

Own estimates in the order that formats.md section 16 settles; a similar name counts for less the
less alike it is. Clues add up as independent ones do: ``1 - (1 - a) * (1 - b)``.
"""

LEAST_SCORE = 0.6
"""Pairs below are not shown: a similar name that is not similar enough, a company alone."""

OTHER_ACCOUNT = 0.6
"""By what a clue from names or handles elsewhere counts when both have an account of their own on one network."""

LEAST_HANDLE = 4
"""Characters from which the same handle on two networks says anything."""

MOST_IN_BLOCK = 24
"""From so many on, a block says little; each is then compared with the next few by name only."""

WINDOW = 6
"""How many neighbours by name each is compared with in a large block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One person as far as it tells them from others.

    Args:
        acts: how many interactions are here.
        accounts: theirs and those of everybody merged into them.
        phones: own fields with a digit in them; `traits_of` knows telephone numbers among them.
    """

    id: PersonId
    name: str
    sort_name: str
    company: str
    email: str
    stage: Stage
    acts: int
    accounts: tuple[Identity, ...]
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """One thing that tells that two may be one; its code has a weight and a sentence."""

    code: str
    values: tuple[tuple[str, str], ...] = ()
    strength: float = 1.0

    @property
    def weight(self) -> float:
        """How sure it makes alone, 0 to 1."""
        return WEIGHTS[self.code] * self.strength


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two people who may be one.

    Args:
        keep: whom to keep: the higher stage, then the one with more acts, then who came first.
        other: whom to merge into that one.
        score: how sure it is, `LEAST_SCORE` to 1.
        clues: all that tells, the strongest first.
    """

    keep: Profile
    other: Profile
    score: float
    clues: tuple[Clue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of a profile is compared, made once for each.

    Args:
        tokens: words of the name in order; none where the name only stands in for one.
        squeezed: the name without blanks, as a handle would have it.
        handles: handles stripped of what networks add, by network.
        keys: (network, key) of all accounts with a handle, ``emails`` all addresses.
        phones: telephone numbers as they are written, by what makes two the same.
    """

    profile: Profile
    tokens: tuple[str, ...]
    name: str
    squeezed: str
    handles: Mapping[str, Network]
    keys: frozenset[tuple[Network, str]]
    ids: frozenset[tuple[Network, str]]
    emails: frozenset[str]
    phones: Mapping[str, str]
    company: str


_WORD = re.compile(r"[^\W_]+")
_HANDLE_END = re.compile(r"-(?=[0-9a-f]*[0-9])[0-9a-f]{5,}$")
_SOUNDS = str.maketrans("bdgcqvwz", "ptkkkffs", "aeiouyhj")
_TWICE = re.compile(r"(.)\1+")


def traits_of(profile: Profile) -> Traits:
    """What of a profile is compared."""
    stands_in = is_stand_in(profile.name, profile.accounts, only_ids=True)
    tokens = () if stands_in else tuple(_WORD.findall(profile.sort_name))
    accounts = profile.accounts
    emails = {a.key for a in accounts if a.network is Network.EMAIL and a.key}
    if "@" in profile.email:
        emails.add(profile.email.strip().casefold())
    handles = {bare: a.network for a in reversed(accounts) if (bare := bare_handle(a))}
    return Traits(
        profile=profile,
        tokens=tokens,
        name=" ".join(sorted(tokens)),
        squeezed="".join(tokens),
        handles=handles,
        keys=frozenset((a.network, a.key) for a in accounts if a.key),
        ids=frozenset((a.network, a.remote_id) for a in accounts if a.remote_id),
        emails=frozenset(emails),
        phones={key: text.strip() for text in profile.phones if (key := number_key(text))},
        company=" ".join(_WORD.findall(profile.company.casefold())),
    )


def bare_handle(account: Identity) -> str:
    """A handle stripped of what its network adds, for comparing across networks.

    Returns:
        Letters and digits only: ``zoebrandt`` for ``zoe.brandt`` (Instagram), ``in/zoe-brandt-1a2b3``
        (LinkedIn), ``@zoebrandt`` (YouTube), ``zoebrandt.bsky.social``, ``zoebrandt@art.example``;
        empty where it is too short to tell, or the network has none (books, websites).
    """
    network, key = account.network, account.key
    if not key or network in (Network.WEBSITE, Network.GOODREADS, Network.EMAIL):
        return ""
    if key.startswith("name:"):
        return ""
    if network is Network.BLUESKY:
        key = key.partition(".")[0]
    elif network is Network.MASTODON:
        key = key.partition("@")[0]
    elif network in (Network.LINKEDIN, Network.YOUTUBE):
        key = _HANDLE_END.sub("", key.rpartition("/")[2])
    bare = "".join(_WORD.findall(key))
    return bare if len(bare) >= LEAST_HANDLE else ""


def sound(word: str) -> str:
    """A word as it sounds, roughly: consonants only, voiced as voiceless, none twice in a row.

    ``brandt``, ``brand`` and ``brant`` are all ``prnt``. Words of scripts without such letters
    stay whole.
    """
    return _TWICE.sub(r"\1", word.replace("ph", "f").translate(_SOUNDS)) or word


def compared(people: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Places of all pairs that share a block, each once."""
    told: set[tuple[int, int]] = set()
    for block in _blocks(people).values():
        if len(block) < 2:
            continue
        for pair in _within(block, people):
            if pair not in told:
                told.add(pair)
                yield pair


def _blocks(people: Sequence[Traits]) -> dict[object, list[int]]:
    blocks: dict[object, list[int]] = {}
    for place, person in enumerate(people):
        for key in set(_block_keys(person)):
            blocks.setdefault(key, []).append(place)
    return blocks


def _block_keys(person: Traits) -> Iterator[object]:
    yield from ((SAME_HANDLE.get(network, network), key) for network, key in person.keys)
    yield from (("id", one) for one in person.ids)
    yield from (("email", one) for one in person.emails)
    yield from (("phone", one) for one in person.phones)
    yield from (("bare", one) for one in person.handles)
    if not person.tokens:
        return
    if len(person.squeezed) >= LEAST_HANDLE:
        yield "bare", person.squeezed
    yield "name", person.name
    sounds = [sound(token) for token in person.tokens]
    for place, heard in enumerate(sounds):
        others = {token[0] for n, token in enumerate(person.tokens) if n != place}
        if len(person.tokens[place]) > 2:
            yield from (("sound", heard, initial) for initial in others)
            if not others:
                yield "sound", heard, ""


def _within(block: list[int], people: Sequence[Traits]) -> Iterable[tuple[int, int]]:
    """Pairs of one block: all, or in a large one each with its neighbours by name."""
    if len(block) <= MOST_IN_BLOCK:
        return combinations(block, 2)
    ordered = sorted(block, key=lambda place: (people[place].name, place))
    return (
        (min(one, other), max(one, other))
        for start, one in enumerate(ordered)
        for other in ordered[start + 1 : start + 1 + WINDOW]
    )


def certain_clues(one: Traits, other: Traits) -> list[Clue]:
    """Clues from accounts and addresses."""
    clues = []
    for network, key in sorted(one.keys & other.keys):
        if network is not Network.EMAIL and not _hold_other_ids(one, other, network):
            clues.append(Clue(code="same_account", values=(("network", network), ("handle", key))))
    for network, remote_id in sorted(one.ids & other.ids):
        clues.append(
            Clue(code="same_account", values=(("network", network), ("handle", remote_id)))
        )
    for network, home in SAME_HANDLE.items():
        for key in _shared(one, other, network, home):
            shared = (("one", network.value), ("other", home.value), ("handle", key))
            clues.append(Clue(code="shared_handle", values=shared))
    for email in sorted(one.emails & other.emails):
        clues.append(Clue(code="same_email", values=(("email", email),)))
    for key in sorted(one.phones.keys() & other.phones.keys()):
        clues.append(Clue(code="same_phone", values=(("phone", one.phones[key]),)))
    return clues


def _shared(one: Traits, other: Traits, network: Network, home: Network) -> list[str]:
    found = [key for n, key in one.keys if n is network and (home, key) in other.keys]
    found += [key for n, key in other.keys if n is network and (home, key) in one.keys]
    return sorted(found)


def _hold_other_ids(one: Traits, other: Traits, network: Network) -> bool:
    """Whether both have ids on a network, and none in common: a handle used again."""
    mine = {i for n, i in one.ids if n is network}
    theirs = {i for n, i in other.ids if n is network}
    return bool(mine and theirs and not mine & theirs)


def has_two_accounts(one: Traits, other: Traits) -> bool:
    """Whether both are on one network under different accounts, as two people would be.

    Two threads of messages are no two accounts: one may write to the same person in both.
    """
    ours, theirs = _own_keys(one), _own_keys(other)
    for network in {n for n, _ in ours | one.ids} & {n for n, _ in theirs | other.ids}:
        if network in (Network.EMAIL, Network.WEBSITE):
            continue
        same_key = any(n is network for n, _ in ours & theirs)
        same_id = any(n is network for n, _ in one.ids & other.ids)
        if not (same_key or same_id):
            return True
    return False


def _own_keys(person: Traits) -> frozenset[tuple[Network, str]]:
    return frozenset(one for one in person.keys if THREAD_MARK not in one[1])


def handle_clue(one: Traits, other: Traits) -> Clue | None:
    """The same handle on two networks, or a name that is the other's handle."""
    for bare in sorted(one.handles.keys() & other.handles.keys()):
        here, there = one.handles[bare], other.handles[bare]
        if here is not there:
            twice = (("one", here.value), ("other", there.value), ("handle", bare))
            return Clue(code="same_handle", values=twice)
    for named, held in ((one, other), (other, one)):
        if len(named.tokens) > 1 and named.squeezed in held.handles:
            network = held.handles[named.squeezed]
            values = (
                ("name", named.profile.name),
                ("network", network.value),
                ("handle", named.squeezed),
            )
            return Clue(code="name_is_handle", values=values)
    return None


def same_name_clue(one: Traits, other: Traits) -> Clue | None:
    """The same name, its words in any order."""
    if not one.name or one.name != other.name:
        return None
    code = "same_name" if len(one.tokens) > 1 else "same_single_name"
    return Clue(code=code, values=(("name", one.profile.name),))


def paired(one: Traits, other: Traits, clues: Sequence[Clue]) -> Pair | None:
    """Two people and all that tells, or None where it is too little."""
    doubt = 1.0
    for clue in clues:
        doubt *= 1 - clue.weight
    if 1 - doubt < LEAST_SCORE:
        return None
    keep, merged = sorted((one.profile, other.profile), key=_rank)
    return Pair(
        keep=keep,
        other=merged,
        score=1 - doubt,
        clues=tuple(sorted(clues, key=lambda clue: -clue.weight)),
    )


def _rank(profile: Profile) -> tuple[bool, int, int, int]:
    stands_in = is_stand_in(profile.name, profile.accounts, only_ids=True)
    return stands_in, -profile.stage, -profile.acts, profile.id


def is_initial_of(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names agree word by word, some words of either being initials only."""
    if len(one) != len(other) or len(one) < 2 or not any(len(word) > 2 for word in one):
        return False
    agree = all(
        a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])
        for a, b in zip(one, other, strict=True)
    )
    return agree and any(a == b and len(a) > 2 for a, b in zip(one, other, strict=True))
