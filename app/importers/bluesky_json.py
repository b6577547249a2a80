"""Saved answers of Bluesky's ``getFollows`` and ``getFollowers``: DIDs with handles and names.

Knows one page, a list of pages and pages one a line. Their dates are those of the other's account
and of an index, not of following, so none is taken over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.core.handles import Identity, Network, identity_from_handle
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation, RowRef
from app.importers.bluesky_posts import clean_did
from app.importers.container import Member
from app.importers.json_text import decode_json
from app.importers.tally import PEOPLE, Tally
from app.importers.text import decode

_LISTS = {"follows": Relation.FOLLOWING, "followers": Relation.FOLLOWER}
LARGEST_PAGE = 64 << 20
"""Bytes of one file; a page holds at most 100 people, a file may hold many pages."""


def is_page(head: bytes) -> bool:
    """Whether the first bytes of a file look like such a page (it is decoded to be sure)."""
    return b'"did"' in head and (b'"follows"' in head or b'"followers"' in head)


def read_pages(member: Member) -> Iterator[ImportedRow]:
    """The people of all pages in a file.

    Args:
        member: a JSON file.
    """
    pages, is_readable = _pages(decode(member.read(LARGEST_PAGE)))
    tally = Tally(member.path)
    number = 0
    for page in pages:
        subject = page.get("subject")
        owner = clean_did(subject.get("did")) if isinstance(subject, dict) else ""
        for key, relation in _LISTS.items():
            entries = page.get(key)
            for entry in entries if isinstance(entries, list) else ():
                number += 1
                did = clean_did(entry.get("did")) if isinstance(entry, dict) else ""
                if not did:
                    tally.add("unreadable_row", what=PEOPLE, line=number)
                elif did == owner:
                    tally.add("own_account", what=PEOPLE, line=number)
                else:
                    yield _person(entry, did, relation, RowRef(file=member.path, line=number))
    if not is_readable:
        code = "cut_short" if number else "unreadable_file"
        yield LeftOut(ref=RowRef(file=member.path, line=number or None), code=code)
    yield from tally.rows()


def _person(
    entry: Mapping[str, object], did: str, relation: Relation, ref: RowRef
) -> ImportedPerson:
    handle, name, about = (
        text if isinstance(text, str) else ""
        for text in (entry.get("handle"), entry.get("displayName"), entry.get("description"))
    )
    found = identity_from_handle(Network.BLUESKY, handle)
    if found is None or not found.key or found.key == "handle.invalid":
        found = Identity(network=Network.BLUESKY)
    identity = Identity(network=Network.BLUESKY, key=found.key, remote_id=did, handle=found.handle)
    return ImportedPerson(
        identities=(identity,),
        network=Network.BLUESKY,
        relation=relation,
        ref=ref,
        name=name,
        headline=" ".join(about.split()),
    )


def _pages(text: str) -> tuple[list[Mapping[str, object]], bool]:
    """All pages of a text, and whether all of it could be read."""
    try:
        whole = decode_json(text.encode())
    except (ValueError, RecursionError):
        return _pages_by_line(text)
    pages = whole if isinstance(whole, list) else [whole]
    found: list[Mapping[str, object]] = [page for page in pages if isinstance(page, dict)]
    return found, len(found) == len(pages)


def _pages_by_line(text: str) -> tuple[list[Mapping[str, object]], bool]:
    pages: list[Mapping[str, object]] = []
    is_readable = True
    for line in filter(str.strip, text.splitlines()):
        try:
            page = decode_json(line.encode())
        except (ValueError, RecursionError):
            is_readable = False
            continue
        if isinstance(page, dict):
            pages.append(page)
    return pages, is_readable
