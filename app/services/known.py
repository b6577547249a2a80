"""What an import has to know of those who are here, gathered for a portion of people at once.

Refuses to know how people are matched (`core.matching`) and how they are read (the store).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from app.core import folding, matching
from app.core.evidence import with_same_handles
from app.core.particulars import NOTHING, Particulars
from app.core.people import PersonId, sort_name
from app.services.ports import Reader


def known_to(
    folded: Sequence[folding.Folded], shared: frozenset[str], reader: Reader
) -> matching.Known:
    """What is here already, as far as these folded people ask for it.

    Args:
        shared: e-mail addresses and websites that several of all folded people have.
    """
    owners = reader.accounts_known(
        asked
        for person in folded
        for identity in person.identities
        for asked in with_same_handles(identity)
    )
    emails = reader.emails_known(email for person in folded for email in person.emails)
    has_told = any(person.particulars is not NOTHING for person in folded)
    here = {*owners.values(), *chain.from_iterable(emails.values())}
    return dataclasses.replace(
        known_of(here, reader, reader.particulars_of(here) if has_told else {}),
        owners=owners,
        emails=emails,
        shared=shared,
        apart=reader.apart_pairs(),
        names=reader.names_known(
            sort_name(person.name) for person in folded if person.name.strip()
        ),
    )


def known_of(
    people: Collection[PersonId], reader: Reader, kept: Mapping[PersonId, Particulars]
) -> matching.Known:
    """What is here of these people.

    Args:
        kept: their particulars, where somebody asks for them.
    """
    return matching.Known(
        owners={},
        accounts=reader.accounts_of(people),
        names={},
        tags=reader.tags_of(people),
        notes=reader.notes_of(people),
        called=reader.names_of(people),
        blank=reader.blanks_of(people),
        particulars=kept,
    )
