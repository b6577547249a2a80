"""Whom a card of an address book is of, by the id that stands on it.

Knows that people who are taken home as cards carry their own uid, by which each is known again.
Refuses to know files and who is here.
"""

from __future__ import annotations

from app.core.handles import Identity, Network
from app.core.people import PersonId
from app.core.uids import number_of_uid, uid_text

UID_ID = "uid:"
"""Begins the id by which an entry without accounts is known."""


def person_of_card(identity: Identity) -> PersonId | None:
    """Whom a card without accounts may be of, if they are here; None for another program's card."""
    if identity.network is not Network.CONTACTS:
        return None
    uid = identity.remote_id.removeprefix(UID_ID)
    number = number_of_uid(uid)
    return PersonId(number) if number is not None and uid_text(number) == uid else None
