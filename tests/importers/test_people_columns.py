"""What columns of a list mean."""

from __future__ import annotations

import pytest

from app.core.networks import Network
from app.importers.people_columns import Role, columns_of, is_header, network_of_word


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
