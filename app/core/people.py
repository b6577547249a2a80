"""Person and Account.

Knows who somebody is and where they can be met; refuses to know what happened between you
(`interactions`) and how far it has come (`stages`).
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from app.core.handles import Network

PersonId = NewType("PersonId", int)
AccountId = NewType("AccountId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A handle of one person on one network.

    Args:
        handle: as it is shown, without a leading ``@``; empty while only the id is known.
        key: canonical form of the handle (see `networks`), for comparing; may be empty.
        remote_id: the network's own stable id (X id, DID, ``UC...``), or empty.
        following: whether you follow this account; None where no source says so.
        follows_back: whether this account follows you; None where no source says so.
        connected: whether you are connected (LinkedIn); None where no source says so.
        since: the day that following or connecting is dated, if any source dates it.
    """

    id: AccountId
    person: PersonId
    network: Network
    handle: str = ""
    key: str = ""
    remote_id: str = ""
    url: str = ""
    following: bool | None = None
    follows_back: bool | None = None
    connected: bool | None = None
    since: dt.date | None = None


def sort_name(name: str) -> str:
    """The text by which a list of names is ordered: folded case, no accents, no punctuation first.

    Args:
        name: a display name in any script and any order of its parts.

    Returns:
        Lower-case text without combining marks; the given order of the parts is kept, since
        which part is the family name can't be known.
    """
    plain = name.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.split()).lstrip("\"'([{<@#*.-_ ")
