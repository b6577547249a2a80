"""Lines that a person typed or pasted: handles, profile addresses, names.

Used for text files and for the paste box alike. Knows how one line is told apart into identities
and a name; refuses to know files and tables (`generic`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, islice

from app.core.imports import (
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.networks import Identity, Network, identity_from_handle, identity_from_url
from app.importers.people_columns import is_plausible_name, network_of_word
from app.importers.text import strip_marks

LONGEST_LINE = 20_000
"""Characters of a line that are looked at; longer ones name nobody on purpose."""

_EDGES = "-–—·•*|:>[](){}\"'“”,;."
_COMMENT = re.compile(r"(?:^|\s)#+(?=\s|\w|$)")
_HOSTILE = re.compile(r"(?i)(?:javascript|data|vbscript|file|blob)\s*:")
_BARE = re.compile(r"@[^\s@/]+")
_ADDRESS_LIKE = re.compile(r"(?i)https?://|^[\w-]+(?:\.[\w-]+)+/\S|^www\.")
_BETWEEN = re.compile(r"[,;]|(?:^|(?<=\s))\|(?=\s|$)|(?<=>)\s+(?=[^\W\d_]|[-–—•:] )")
"""What may stand between two people, or between two things that a line says of one."""

_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*<?([^()<>\s]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_LIST_NUMBER = re.compile(r"\d{1,4}[.)]\s+")
_RECIPIENTS = re.compile(r"(?i)^\s*(?:to|cc|bcc|from):\s*(?=.*@)")
_LAST_NAME_FIRST = re.compile(
    r"""(?x) (^|[,;>]) \s* (?:
        "([^",;@/<>]{1,80}), \s* ([^",;@/<>]{1,80})"
        | ([^\s",;@/<>:]{1,80}), \s* ([^",;@/<>]{1,80}?)
    ) \s* (?=<[^<>\s]+@)"""
)
_TITLES = re.compile(r"(?i)(?:jr|sr|dr|m\.?d|ph\.?d|esq|mba|i{2,3}|iv)\.?")
_LABELS = frozenset({"blog", "homepage", "link", "newsletter", "profile", "site", "web", "website"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What stands between two commas or the like.

    Args:
        identities: what says its network itself, in order.
        bare: handles (``@name``) that say no network.
        words: what else stands there.
    """

    identities: tuple[Identity, ...]
    bare: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line told apart.

    Args:
        number: from 1.
        pieces: those that hold anything, in order.
        rest: what stands in the whole line besides identities and handles.
        is_hostile: it holds an address that must never be opened.
    """

    number: int
    pieces: tuple[Piece, ...]
    rest: str
    is_hostile: bool

    @property
    def identities(self) -> tuple[Identity, ...]:
        """All that say their network themselves, each once."""
        return tuple(dict.fromkeys(one for piece in self.pieces for one in piece.identities))

    @property
    def bare(self) -> tuple[str, ...]:
        """All handles that say no network, each once."""
        return tuple(dict.fromkeys(one for piece in self.pieces for one in piece.bare))


def split_line(number: int, text: str, network: Network | None) -> Line | None:
    """A line told apart, or None when nothing stands in it.

    Args:
        number: from 1.
        text: the line; a comment begins with ``#`` at its start or after a blank.
        network: where bare names belong, when that is known.
    """
    bare_text = strip_marks(_COMMENT.split(text[:LONGEST_LINE], maxsplit=1)[0])
    if not bare_text.strip():
        return None
    plain = _MARKDOWN_LINK.sub(_plain_link, bare_text.replace("**", " "))
    plain = _LAST_NAME_FIRST.sub(_first_name_first, _RECIPIENTS.sub("", plain))
    pieces = tuple(
        piece for part in _BETWEEN.split(plain) if (piece := _piece(part, network)) is not None
    )
    is_only_words = not any(piece.identities or piece.bare for piece in pieces)
    return Line(
        number=number,
        pieces=pieces,
        rest=_whole(plain.strip()) if is_only_words else " ".join(one.words for one in pieces),
        is_hostile=bool(_HOSTILE.search(bare_text)),
    )


def _plain_link(found: re.Match[str]) -> str:
    """A Markdown link as a name before an address; a text that is no name is left away."""
    is_name = not ("@" in found[1] or _ADDRESS_LIKE.search(found[1]) or _is_label(found[1]))
    return f" {found[1] if is_name else ''} <{found[2]}> "


def _first_name_first(found: re.Match[str]) -> str:
    last, first = (found[2], found[3]) if found[2] else (found[4], found[5])
    if _TITLES.fullmatch(first.strip()):
        return found[0]
    return f"{found[1]} {first} {last} "


def _piece(text: str, network: Network | None) -> Piece | None:
    identities: list[Identity] = []
    bare: list[str] = []
    rest: list[str] = []
    for token in text.split():
        plain = token.strip("<>()[]\"'“”")
        identity = identity_of_token(plain, network)
        if identity is not None:
            identities.append(identity)
        elif _BARE.fullmatch(plain):
            bare.append(plain)
        else:
            rest.append(token)
    words = _LIST_NUMBER.sub("", " ".join(rest).strip(f" {_EDGES}"), count=1)
    if (identities or bare) and _is_label(words):
        words = ""
    if not identities and not bare and not words:
        return None
    return Piece(
        identities=tuple(dict.fromkeys(identities)), bare=tuple(dict.fromkeys(bare)), words=words
    )


def _is_label(words: str) -> bool:
    """Whether words say what stands beside them, and not whose it is: ``GitHub:``, ``Blog``."""
    return words.casefold() in _LABELS or network_of_word(words) is not None


def _whole(text: str) -> str:
    """A line of words alone; a last name that stands first keeps its comma."""
    if re.fullmatch(r"[^,;@/]+, [^,;@/]+", text):
        return text
    return " ".join(token for token in re.split(r"[\s,;]+", text) if token).strip(f" {_EDGES}")


def identity_of_token(text: str, network: Network | None) -> Identity | None:
    """The identity that one word names, with the network known or said by the word itself.

    Args:
        text: an address, ``@name``, ``name@host``, a plain name of one word.
        network: where bare names belong, when that is known.
    """
    is_bare = not _ADDRESS_LIKE.search(text) and ":" not in text
    if network is not None and is_bare:
        plain_word = not text.startswith("@") and "." not in text and "@" not in text
        if not plain_word or text.islower() or re.search(r"[0-9_]", text):
            identity = identity_from_handle(network, text)
            if identity is not None:
                return identity
    identity = identity_from_url(text)
    if identity is None and is_bare and re.fullmatch(r"[^@\s]+@[^@\s]+", text):
        return identity_from_handle(Network.EMAIL, text)
    return identity


def common_network(counted: Counter[Network]) -> Network | None:
    """The network that all of many identities share, or None; two at least are asked."""
    return next(iter(counted)) if len(counted) == 1 and counted.total() > 1 else None


def resolve_bare(text: str, hint: Network | None) -> Identity | None:
    """Who a bare ``@name`` is.

    Args:
        text: with its ``@``.
        hint: the network that everything else in the list belongs to. Without one the name is
            taken for one of X, where writing ``@name`` for a person comes from; a name that
            can't be one there (it holds a dot) stays unresolved.
    """
    return identity_from_handle(hint or Network.X, text)


def looks_listed(text: str, network: Network | None, *, is_table: bool) -> bool:
    """Whether most lines hold a handle or an address; or, in plain text, all are names.

    Args:
        text: the beginning of the list.
        network: where bare names belong; then a line of one word that can be one of them counts.
        is_table: whether it ought to be a table.
    """
    lines = list(islice(_told_apart(enumerate(text.splitlines(), 1), None), 500))
    naming = sum(_names_account(line, network) and len(line.rest) < 80 for line in lines)
    if naming * 2 > len(lines):
        return True
    return (
        bool(lines)
        and not is_table
        and all(line.identities or line.bare or is_plausible_name(line.rest) for line in lines)
    )


def _names_account(line: Line, network: Network | None) -> bool:
    if line.identities or line.bare:
        return True
    is_word = network is not None and " " not in line.rest
    return is_word and identity_of_token(line.rest, network) is not None


def read_lines(text: str, context: ReadingContext, *, file: str = "") -> Iterator[ImportedRow]:
    """People of a typed or pasted list.

    A line holds a name, or handles and addresses, or both, or several of these between commas or
    the like. With a name, all handles behind it are that person's, but for two on one network;
    without one, each handle is a person. Other words beside somebody are a note.

    Args:
        text: the whole list; ``#`` begins a comment.
        context: its network says where bare ``@names`` belong.
        file: name to put into the rows' references; empty for pasted text.

    Yields:
        `ImportedPerson`, or `LeftOut` with ``network_unknown``, ``unsafe_link``,
        ``no_profile``, ``not_a_person``.
    """
    yield from read_list(lambda: enumerate(text.splitlines(), 1), context, file=file)


def read_list(
    lines: Callable[[], Iterator[tuple[int, str]]], context: ReadingContext, *, file: str
) -> Iterator[ImportedRow]:
    """People of a list of any length, which is gone through twice; else as `read_lines`.

    Args:
        lines: gives the lines and their numbers, as often as asked.
    """
    hint = context.network
    if hint is None:
        counted: Counter[Network] = Counter()
        for line in _told_apart(lines(), None):
            counted.update(identity.network for identity in line.identities)
        hint = common_network(counted)
    for line in _told_apart(lines(), context.network):
        yield from _line_rows(line, hint, RowRef(file=file, line=line.number))


def _told_apart(lines: Iterator[tuple[int, str]], network: Network | None) -> Iterator[Line]:
    found = (split_line(number, line, network) for number, line in lines)
    return (line for line in found if line is not None)


def _line_rows(line: Line, hint: Network | None, ref: RowRef) -> Iterator[ImportedRow]:
    if line.is_hostile:
        yield LeftOut(ref=ref, code="unsafe_link")
        return
    if not line.identities and not line.bare:
        yield from _named_rows(line, hint, ref)
        return
    for text in line.bare:
        if resolve_bare(text, hint) is None:
            yield LeftOut(ref=ref, code="network_unknown", values=(("handle", text),))
    people = _people_on(line, hint)
    if not any(one.names for one in people):
        bare = (resolve_bare(text, hint) for text in line.bare)
        every = (*line.identities, *(one for one in bare if one is not None))
        people = [_Somebody(told=[one]) for one in every]
    for one in people:
        yield from _rows_of(one, hint, ref)


def _named_rows(line: Line, hint: Network | None, ref: RowRef) -> Iterator[ImportedRow]:
    """Those whom a line names that holds words alone."""
    names = [piece.words for piece in line.pieces]
    is_many = len(names) > 2 or (len(names) == 2 and "," not in line.rest)
    if not is_many or not all(" " in one and is_plausible_name(one) for one in names):
        names = [line.rest] if is_plausible_name(line.rest) else []
    for name in names:
        yield from _rows_of(_Somebody(names=[name]), hint, ref)
    if not names:
        code = "no_profile" if _ADDRESS_LIKE.search(line.rest) else "not_a_person"
        yield LeftOut(ref=ref, code=code)


@dataclass(slots=True, kw_only=True)
class _Somebody:
    """A person of a line while its pieces are still being looked at.

    Args:
        names: pieces that can be a name, before or beside the accounts.
        told: identities that say their network themselves.
        taken: those of bare handles.
        beside: other words that stand with them.
    """

    names: list[str] = field(default_factory=list)
    told: list[Identity] = field(default_factory=list)
    taken: list[Identity] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    @property
    def identities(self) -> tuple[Identity, ...]:
        """Each once, those that say their network first."""
        return tuple(dict.fromkeys((*self.told, *self.taken)))

    @property
    def name(self) -> str:
        """All that can be the name together, else the first that can."""
        whole = " ".join(self.names)
        return whole if is_plausible_name(whole) else next(iter(self.names), "")

    @property
    def note(self) -> str:
        """The other words; a line that names nobody is not kept."""
        more = self.names[1:] if len(self.names) > 1 and self.name == self.names[0] else []
        words = [*more, *self.beside]
        return ", ".join(words if self.names else filter(is_plausible_name, words))


def _people_on(line: Line, hint: Network | None) -> list[_Somebody]:
    """The people of a line: another one begins with another name, or another account on a network.

    Accounts of several networks that stand behind one name are one person's.
    """
    who = _Somebody()
    people = [who]
    waiting = ""
    for piece in line.pieces:
        found = (resolve_bare(text, hint) for text in piece.bare)
        taken = [one for one in found if one is not None]
        every = (*piece.identities, *taken)
        name = piece.words if is_plausible_name(piece.words) else ""
        if every:
            is_another = any(_are_two(one, two) for one in who.identities for two in every)
            if is_another or (who.identities and who.names and name):
                if waiting and not name:
                    name = who.beside.pop()
                who = _Somebody()
                people.append(who)
            who.told += piece.identities
            who.taken += taken
        elif name and who.identities and (who.names or not all(one.names for one in people[:-1])):
            who.beside.append(name)
            waiting = name
            continue
        who.names += [name] if name else []
        who.beside += [piece.words] if piece.words and not name else []
        waiting = ""
    return people


def _are_two(one: Identity, two: Identity) -> bool:
    """Whether two identities are two accounts on one network."""
    if one.network is not two.network:
        return False
    return (one.key != two.key and bool(one.key and two.key)) or (
        one.remote_id != two.remote_id and bool(one.remote_id and two.remote_id)
    )


def _rows_of(who: _Somebody, hint: Network | None, ref: RowRef) -> Iterator[ImportedRow]:
    """The row of one person; of several accounts on a network nobody knows whose name it is."""
    accounts = [one for one in who.identities if one.network is not Network.EMAIL]
    is_one = not any(_are_two(one, two) for one, two in combinations(accounts, 2))
    name, note = (who.name, who.note) if is_one else ("", ", ".join((*who.names, *who.beside)))
    for group in [who.identities] if name else [(one,) for one in who.identities]:
        yield ImportedPerson(
            identities=group,
            network=group[0].network if group else hint or Network.WEBSITE,
            relation=Relation.NAMED,
            ref=ref,
            name=name,
            note=note,
        )
