"""Acts come back from the file as they went in, and as often as asked."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedInteraction, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network
from app.services.act_file import PORTION, ActFile

TEXT = st.text(st.characters(codec=None), max_size=8)
ROWS = st.builds(
    ImportedInteraction,
    who=st.none()
    | st.builds(Identity, network=st.sampled_from(Network), key=TEXT, remote_id=TEXT, handle=TEXT),
    network=st.sampled_from(Network),
    kind=st.sampled_from(Kind),
    direction=st.sampled_from(Direction),
    day=st.dates(),
    remote_key=TEXT,
    ref=st.builds(RowRef, file=TEXT, line=st.none() | st.integers(0, 10**12)),
    at=st.none() | st.datetimes(timezones=st.just(dt.UTC)),
    name=TEXT,
    text=TEXT,
    url=TEXT,
    asks=st.booleans(),
    told=st.booleans(),
)


@given(st.lists(ROWS, max_size=5))
def test_what_goes_in_comes_out(rows: list[ImportedInteraction]) -> None:
    kept = ActFile()
    for row in rows:
        kept.append(row)
    assert list(kept) == rows
    assert list(kept) == rows


def test_any_number_of_portions_keep_their_order() -> None:
    kept = ActFile()
    rows = [
        ImportedInteraction(
            who=None, network=Network.X, kind=Kind.LIKE, direction=Direction.OUTBOUND,
            day=dt.date(2026, 9, 1), remote_key=str(number), ref=RowRef(file="like.js"),
        )
        for number in range(2 * PORTION + 7)
    ]  # fmt: skip
    for row in rows:
        kept.append(row)
    assert next(iter(kept)) == rows[0]
    assert list(kept) == rows
