"""Pairs who may be one, each with all that tells, the surest first."""

from __future__ import annotations

import dataclasses

import pytest

from app.core.duplicates import Pair, Profile
from app.core.errors import AppError
from app.core.handles import Identity, Network
from app.core.people import PersonId, sort_name
from app.core.stages import Stage
from app.services.likeness import PAIRS_A_STEP, find_pairs


def who(number: int, name: str, network: Network, key: str, **more: str) -> Profile:
    """Somebody with one account."""
    return Profile(
        id=PersonId(number), name=name, sort_name=sort_name(name), stage=Stage.FOLLOW, acts=0,
        company=more.get("company", ""), email=more.get("email", ""),
        accounts=(Identity(network=network, key=key, handle=key),),
    )  # fmt: skip


def found(*people: Profile) -> list[tuple[int, int, list[str]]]:
    """Ids of each pair, and the codes of what tells."""
    pairs: tuple[Pair, ...] = find_pairs(people)
    assert all(0.6 <= pair.score <= 1 for pair in pairs)
    assert [pair.score for pair in pairs] == sorted((p.score for p in pairs), reverse=True)
    return [(p.keep.id, p.other.id, [clue.code for clue in p.clues]) for p in pairs]


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (("Zoë Brandt", "zb"), ("Zoe Brandt", "in/z-b-studio"), ["same_name"]),
        (("Zoë Brandt", "zb"), ("Brandt, Zoë", "in/z-b-studio"), ["same_name"]),
        (("Zoë Brandt", "zb"), ("Zoë Brand", "in/z-b-studio"), ["similar_name"]),
        (("Zoë Brandt", "zb"), ("Z. Brandt", "in/z-b-studio"), ["similar_name"]),
        (("Riso", "zoe_brandt"), ("zb", "in/zoe-brandt"), ["same_handle"]),
        (("Zoë Brandt", "zb"), ("studio", "in/zoe-brandt"), ["name_is_handle"]),
        (("Zoë Brandt", "zb"), ("Anna Li", "in/anna-li"), None),
        (("Zoë Brandt", "zb"), ("Zoë Adler", "in/z-adler"), None),
        (("Anna Li", "al"), ("Anna Lu", "in/a-lu"), None),
    ],
)
def test_what_tells_that_two_are_one(
    one: tuple[str, str], other: tuple[str, str], codes: list[str] | None
) -> None:
    pairs = found(who(1, one[0], Network.X, one[1]), who(2, other[0], Network.LINKEDIN, other[1]))
    assert pairs == ([] if codes is None else [(1, 2, codes)])


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        ("+49 30 1234567", "030/123 45 67", ["same_phone"]),
        ("(555) 010-4477", "+1 555 010 4477", ["same_phone"]),
        ("+49 30 1234567", "+49 30 1234568", None),
        ("1985-04-02", "1985-04-02", None),  # a day
        ("12345678", "12345678", None),  # too short to be anybody's own
    ],
)
def test_one_telephone_number_however_it_is_written(
    one: str, other: str, codes: list[str] | None
) -> None:
    people = [
        dataclasses.replace(who(number, name, network, name.lower()), phones=(phone,))
        for number, name, network, phone in (
            (1, "Anna Li", Network.X, one),
            (2, "Riso Press", Network.INSTAGRAM, other),
        )
    ]
    assert found(*people) == ([] if codes is None else [(1, 2, codes)])


def test_the_same_name_on_one_network_needs_more_than_the_name() -> None:
    one, other = who(1, "Maria Silva", Network.X, "ms"), who(2, "Maria Silva", Network.X, "maria")
    assert found(one, other) == []
    at = {"company": "Okafor Prints"}
    one = who(1, "Maria Silva", Network.X, "ms", **at)
    other = who(2, "Maria Silva", Network.X, "maria", **at)
    assert found(one, other) == [(1, 2, ["same_name", "same_company"])]


def test_the_surest_come_first_and_those_apart_never() -> None:
    people = (
        who(1, "Zoë Brandt", Network.X, "zb"),
        who(2, "Zoë Brandt", Network.LINKEDIN, "in/z-b"),
        who(3, "studio", Network.THREADS, "anna.li"),
        who(4, "Anna", Network.INSTAGRAM, "anna.li"),
    )
    assert found(*people) == [(3, 4, ["shared_handle"]), (1, 2, ["same_name"])]
    apart = frozenset({(PersonId(3), PersonId(4))})
    assert [pair.keep.id for pair in find_pairs(people, apart)] == [1]


def test_comparing_can_be_stopped() -> None:
    class Stop:
        def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
            assert done % PAIRS_A_STEP == 0
            raise AppError("job.cancelled")

    people = [who(n, "Zoë Brandt", Network.X, f"zb{n}") for n in range(3)]
    with pytest.raises(AppError, match=r"job\.cancelled"):
        find_pairs(people, progress=Stop())
