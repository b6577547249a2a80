"""What a change says when it says nothing: nobody was touched."""

from __future__ import annotations

import dataclasses

import pytest

from app.core.events import Changes


def test_a_quiet_change_touches_nobody_and_cannot_be_altered() -> None:
    changes = Changes(label="")
    assert (changes.people, changes.everybody, changes.moved) == (frozenset(), False, frozenset())
    with pytest.raises(dataclasses.FrozenInstanceError):
        changes.everybody = True  # type: ignore[misc]
