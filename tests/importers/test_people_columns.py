"""What columns of a list mean."""

from __future__ import annotations

import pytest

from app.core.columns import Role
from app.core.networks import Network
from app.importers.people_columns import (
    columns_of,
    could_be_header,
    is_header,
    is_plausible_name,
    network_of_word,
    roles_by_cells,
)


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("X", Network.X),
        ("Twitter", Network.X),
        ("X / Twitter", Network.X),
        ("x (twitter)", Network.X),
        ("IG", Network.INSTAGRAM),
        ("Instagram / X", None),
        ("website", None),
        ("", None),
    ],
)
def test_networks_by_their_words(text: str, network: Network | None) -> None:
    assert network_of_word(text) is network


def test_roles_and_networks_of_columns() -> None:
    columns = columns_of(["name", "x handle", "instagram url", "e-mail", "tags", "shoe size"])
    assert columns.roles == (("name", Role.NAME), ("e-mail", Role.EMAIL), ("tags", Role.TAG))
    assert columns.networks == (("x handle", Network.X), ("instagram url", Network.INSTAGRAM))
    assert columns.can_name


def test_the_first_filled_cell_of_a_role_counts() -> None:
    columns = columns_of(["name", "full name"])
    assert columns.cell({"name": "", "full name": "Zoë"}, Role.NAME) == "Zoë"
    assert columns.cell({}, Role.NAME) == ""


@pytest.mark.parametrize(
    ("names", "header"),
    [
        (["name", "profile", "since"], True),
        (["instagram"], True),
        (["amount", "day"], False),
        (["note", "tags"], False),
        (["name", "https://x.com/zoebrandt"], False),
        ([], False),
    ],
)
def test_a_header_names_people_and_is_no_row(names: list[str], header: bool) -> None:
    assert is_header(names) is header


@pytest.mark.parametrize(
    ("names", "is_one"),
    [
        (["wen", "wo"], True),
        (["wen"], False),
        (["wen", "wen"], False),
        (["zoë", "https://x.com/zoe"], False),
        (["zoë", "@zoe"], False),
        (["wen", "2024"], False),
    ],
)
def test_what_could_be_a_header(names: list[str], is_one: bool) -> None:
    assert could_be_header(names) is is_one


def test_cells_tell_addresses_and_names() -> None:
    rows = [{"wen": "Zoë Brandt", "wo": "x.com/zoe", "wann": "3"}, {"wen": "x", "wo": ""}]
    assert roles_by_cells(rows) == (("wo", Role.URL), ("wen", Role.NAME))
    assert roles_by_cells([{"wen": "Zoë Brandt", "wann": "3"}]) == ()
    assert roles_by_cells([{"name": "Zoë", "wo": "x.com/zoe"}]) == (("wo", Role.URL),)


@pytest.mark.parametrize(
    "text", ["Zoë Brandt", "윤하린", "محمد علي", "Ludwig van Beethoven", "Tomás R."]
)
def test_names(text: str) -> None:
    assert is_plausible_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "zoe",
        "I went to the market today.",
        "Total: 12",
        "a b c d e f g",
        "Who is it?",
        "X" * 80,
    ],
)
def test_no_names(text: str) -> None:
    assert not is_plausible_name(text)


@pytest.mark.parametrize(
    ("header", "network"),
    [
        ("their instagram", Network.INSTAGRAM),
        ("instagram (if any)", Network.INSTAGRAM),
        ("link to mastodon profile", Network.MASTODON),
        ("main twitter account", Network.X),
        ("instagram followers", None),
        ("instagram or tiktok", None),
        ("x", Network.X),
        ("x axis", None),
    ],
)
def test_a_network_is_found_among_words_that_say_nothing_else(
    header: str, network: Network | None
) -> None:
    found = columns_of([header]).networks
    assert found == (((header, network),) if network else ())
