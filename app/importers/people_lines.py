"""Lines that a person typed or pasted: handles, profile addresses, names.

Used for text files and for the paste box alike. Knows how one line is told apart into identities
and a name; refuses to know files and tables (`generic`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.imports import (
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.networks import Identity, Network, identity_from_handle, identity_from_url
from app.importers.people_columns import is_plausible_name
from app.importers.text import strip_marks

LONGEST_LINE = 2000
"""Characters of a line that are looked at; longer ones name nobody on purpose."""

_EDGES = "-–—·•*|:>[](){}\"'“”,;."
_HOSTILE = re.compile(r"(?i)(?:javascript|data|vbscript|file|blob)\s*:")
_BARE = re.compile(r"@[^\s@/]+")
_ADDRESS_LIKE = re.compile(r"(?i)https?://|^[\w-]+(?:\.[\w-]+)+/\S|^www\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line told apart.

    Args:
        number: from 1.
        identities: what says its network itself, in order.
        bare: handles (``@name``) that say no network.
        rest: what else stands in the line.
        is_hostile: it holds an address that must never be opened.
    """

    number: int
    identities: tuple[Identity, ...]
    bare: tuple[str, ...]
    rest: str
    is_hostile: bool


def split_line(number: int, text: str, network: Network | None) -> Line | None:
    """A line told apart, or None when nothing stands in it.

    Args:
        number: from 1.
        text: the line; a comment begins with ``#`` at its start or after a blank.
        network: where bare names belong, when that is known.
    """
    bare_text = strip_marks(re.split(r"(?:^|\s)#(?=\s|\w|$)", text[:LONGEST_LINE], maxsplit=1)[0])
    if not bare_text.strip():
        return None
    identities: list[Identity] = []
    bare: list[str] = []
    rest: list[str] = []
    for token in re.split(r"[\s,;]+", bare_text.strip()):
        plain = token.strip("<>()[]\"'“”")
        identity = identity_of_token(plain, network)
        if identity is not None:
            identities.append(identity)
        elif _BARE.fullmatch(plain):
            bare.append(plain)
        elif token:
            rest.append(token)
    left = " ".join(rest).strip(f" {_EDGES}") if rest else ""
    if rest and "," in bare_text and re.fullmatch(r"[^,;@/]+, [^,;@/]+", bare_text.strip()):
        left = bare_text.strip()
    return Line(
        number=number,
        identities=tuple(dict.fromkeys(identities)),
        bare=tuple(dict.fromkeys(bare)),
        rest=left,
        is_hostile=bool(_HOSTILE.search(bare_text)),
    )


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


def split_lines(text: str, context: ReadingContext) -> list[Line]:
    """All lines of a text that hold anything."""
    return list(_told_apart(enumerate(text.splitlines(), 1), context.network))


def read_lines(text: str, context: ReadingContext, *, file: str = "") -> Iterator[ImportedRow]:
    """People of a typed or pasted list.

    A line holds a name, or handles and addresses, or both. With a name, all handles of the line
    are that person's; without one, each handle is a person.

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
    resolved = [(text, resolve_bare(text, hint)) for text in line.bare]
    for text, found in resolved:
        if found is None:
            yield LeftOut(ref=ref, code="network_unknown", values=(("handle", text),))
    identities = (*line.identities, *(found for _text, found in resolved if found is not None))
    name = line.rest if is_plausible_name(line.rest) else ""
    if not identities:
        if name:
            network = hint or Network.WEBSITE
            yield ImportedPerson(
                identities=(), network=network, relation=Relation.NAMED, ref=ref, name=name
            )
        elif not line.bare:
            code = "no_profile" if _ADDRESS_LIKE.search(line.rest) else "not_a_person"
            yield LeftOut(ref=ref, code=code)
        return
    for group in [identities] if name else [(identity,) for identity in identities]:
        yield ImportedPerson(
            identities=group,
            network=group[0].network,
            relation=Relation.NAMED,
            ref=ref,
            name=name,
        )
