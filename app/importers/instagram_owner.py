"""Who owns an Instagram (and Threads) export, as its personal information says.

Knows the profile record in any language; refuses to know what the owner did.
"""

from __future__ import annotations

from app.core.networks import Network, identity_from_handle
from app.importers.container import Member
from app.importers.instagram_files import is_wrapper
from app.importers.json_records import as_map, records
from app.importers.meta_records import read_owner
from app.importers.meta_text import repaired


def owner_in(member: Member) -> tuple[str, str]:
    """The owner's handle and display name in ``personal_information.json``; each may be empty."""
    for record in records(member, is_wrapper):
        return read_owner(as_map(repaired(record.value)))
    return "", ""


def canonical_handles(handles: set[str], network: Network) -> frozenset[str]:
    """Handles in the form in which they are compared; those that can't be one are dropped."""
    found = (identity_from_handle(network, handle) for handle in handles if handle)
    return frozenset(identity.key for identity in found if identity is not None)
