"""One line says what columns hold, and is read as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.columns import (
    ColumnMap,
    Role,
    UnclearColumnsError,
    UnclearTable,
    checked_map,
    column_map,
    column_map_text,
    widened,
)
from app.core.errors import AppError
from app.core.networks import Network
from app.words.errors import sentence

ROLES = st.dictionaries(st.integers(1, 60), st.sampled_from(Role), max_size=6)


@given(ROLES, st.none() | st.sampled_from(Network), st.booleans())
def test_what_is_written_is_read_again(
    roles: dict[int, Role], network: Network | None, has_header: bool
) -> None:
    columns = ColumnMap(
        roles=((1, Role.NAME), *sorted((n + 1, role) for n, role in roles.items())),
        network=network,
        has_header=has_header,
    )
    assert column_map(column_map_text(columns)) == columns


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name", "columns.not_read"),
        ("name=0", "columns.not_read"),
        ("name=first", "columns.not_read"),
        ("shoe=1", "columns.not_read"),
        ("name=1,handle=1", "columns.twice"),
        ("note=1,network=x", "columns.nobody"),
    ],
)
def test_what_says_nothing_is_refused_plainly(text: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        column_map(text)
    assert caught.value.code == code
    assert sentence(caught.value)


def test_a_column_that_is_not_there_is_refused() -> None:
    columns = column_map("name=1,handle=3")
    assert checked_map(columns, 3) is columns
    assert (columns.role_of(3), columns.role_of(2)) == (Role.HANDLE, None)
    with pytest.raises(AppError, match=r"columns\.beyond"):
        checked_map(columns, 2)


def test_the_sentence_names_the_columns() -> None:
    rows = widened([["wer", "wo"], ["a"]])
    assert rows == (("wer", "wo"), ("a", ""))
    table = UnclearTable(file="a.csv", rows=rows, guess=ColumnMap(roles=()))
    assert table.header == ("wer", "wo")
    assert "1 wer, 2 wo" in sentence(UnclearColumnsError(table))
