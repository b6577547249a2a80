"""What tells that two are one, and whom it is worth comparing."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.duplicates import (
    MOST_IN_BLOCK,
    WEIGHTS,
    Clue,
    Profile,
    bare_handle,
    certain_clues,
    compared,
    handle_clue,
    has_two_accounts,
    is_initial_of,
    paired,
    same_name_clue,
    sound,
    traits_of,
)
from app.core.handles import THREAD_MARK, Identity, Network
from app.core.people import PersonId, sort_name
from app.core.stages import Stage


def who(number: int, name: str, *accounts: Identity, **more: object) -> Profile:
    """Somebody of whom this much is known."""
    values: dict[str, object] = {"company": "", "email": "", "stage": Stage.FOLLOW, "acts": 0}
    return Profile(
        id=PersonId(number), name=name, sort_name=sort_name(name), accounts=accounts,
        **(values | more),
    )  # fmt: skip


def on(network: Network, key: str = "", remote_id: str = "") -> Identity:
    """An account."""
    return Identity(network=network, key=key, remote_id=remote_id, handle=key)


def codes(one: Profile, other: Profile) -> list[str]:
    """Clues from accounts and addresses."""
    return [clue.code for clue in certain_clues(traits_of(one), traits_of(other))]


@pytest.mark.parametrize(
    ("network", "key", "bare"),
    [
        (Network.X, "zoe_brandt", "zoebrandt"),
        (Network.INSTAGRAM, "zoe.brandt", "zoebrandt"),
        (Network.LINKEDIN, "in/zoe-brandt-1a2b3c4d", "zoebrandt"),
        (Network.LINKEDIN, "in/zoe-brandt", "zoebrandt"),
        (Network.LINKEDIN, "in/anna-abbe", "annaabbe"),
        (Network.BLUESKY, "zoebrandt.bsky.social", "zoebrandt"),
        (Network.MASTODON, "zoebrandt@art.example", "zoebrandt"),
        (Network.YOUTUBE, "@zoebrandt", "zoebrandt"),
        (Network.X, "zoe", ""),
        (Network.WEBSITE, "zoebrandt.art", ""),
        (Network.GOODREADS, "author:12345", ""),
        (Network.FACEBOOK, "name:zoe brandt", ""),
    ],
)
def test_a_handle_is_stripped_of_what_its_network_adds(
    network: Network, key: str, bare: str
) -> None:
    assert bare_handle(on(network, key)) == bare


def test_names_that_sound_alike_share_a_sound() -> None:
    assert sound("brandt") == sound("brant") == sound("prandt")
    assert sound("muller") == sound("mueller")
    assert sound("okafor") != sound("brandt")
    assert sound("李") == "李"
    assert sound("eo") == "eo"


def test_the_same_account_or_address_is_certain() -> None:
    one = who(1, "Zoë", on(Network.X, "zoe"), email="Zoe@Art.example")
    assert codes(one, who(2, "Z", on(Network.X, "zoe"))) == ["same_account"]
    assert codes(one, who(2, "Z", email="zoe@art.example")) == ["same_email"]
    assert codes(one, who(2, "Z", on(Network.EMAIL, "zoe@art.example"))) == ["same_email"]
    assert codes(one, who(2, "Z", on(Network.INSTAGRAM, "zoe"))) == []


def test_threads_and_instagram_share_their_handles_either_way() -> None:
    threads, instagram = on(Network.THREADS, "zoe"), on(Network.INSTAGRAM, "zoe")
    assert codes(who(1, "a", threads), who(2, "b", instagram)) == ["shared_handle"]
    assert codes(who(1, "a", instagram), who(2, "b", threads)) == ["shared_handle"]


def test_a_handle_with_another_id_is_a_handle_used_again() -> None:
    one, other = who(1, "a", on(Network.X, "zoe", "1")), who(2, "b", on(Network.X, "zoe", "2"))
    assert codes(one, other) == []
    same = who(3, "c", on(Network.X, "zoe_new", "1"))
    assert codes(one, same) == ["same_account"]


def test_handles_elsewhere_and_names_written_as_handles_tell() -> None:
    one = traits_of(who(1, "Zoë Brandt", on(Network.X, "zoe_brandt")))
    clue = handle_clue(one, traits_of(who(2, "z", on(Network.LINKEDIN, "in/zoe-brandt"))))
    assert clue is not None
    assert clue.values == (("one", "x"), ("other", "linkedin"), ("handle", "zoebrandt"))
    clue = handle_clue(traits_of(who(3, "Zoë Brandt")), one)
    assert clue is not None
    assert clue.code == "name_is_handle"
    assert handle_clue(one, traits_of(who(4, "z", on(Network.X, "zoe_b")))) is None


def test_the_order_of_a_names_words_does_not_matter() -> None:
    one, other = traits_of(who(1, "Zoë Brandt")), traits_of(who(2, "BRANDT, Zoe"))
    clue = same_name_clue(one, other)
    assert clue is not None
    assert clue.code == "same_name"
    madonna = same_name_clue(traits_of(who(1, "Madonna")), traits_of(who(2, "madonna")))
    assert madonna is not None
    assert madonna.code == "same_single_name"


def test_a_number_in_a_names_place_is_no_name() -> None:
    one = traits_of(who(1, "account 77", on(Network.X, remote_id="77")))
    assert one.tokens == ()
    assert (
        same_name_clue(one, traits_of(who(2, "account 78", on(Network.X, remote_id="78")))) is None
    )


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("zoe brandt", "z brandt", True),
        ("z m brandt", "zoe maria brandt", True),
        ("z brandt", "a brandt", False),
        ("z b", "z b", False),
        ("zoe brandt", "zoe maria brandt", False),
        ("zoe", "z", False),
    ],
)
def test_initials_agree_word_by_word(one: str, other: str, agree: bool) -> None:
    assert is_initial_of(one.split(), other.split()) is agree


def test_two_accounts_on_one_network_speak_for_two_people() -> None:
    one = traits_of(who(1, "Zoë", on(Network.X, "zoe"), on(Network.EMAIL, "a@b.example")))
    other = traits_of(who(2, "Zoë", on(Network.X, "zoe2"), on(Network.EMAIL, "c@d.example")))
    assert has_two_accounts(one, other)
    assert not has_two_accounts(one, traits_of(who(3, "Zoë", on(Network.GITHUB, "zoe"))))
    assert not has_two_accounts(one, one)


def test_two_threads_of_messages_are_no_two_accounts() -> None:
    plain = traits_of(who(1, "Zoë", on(Network.INSTAGRAM, "name:zoe")))
    listed = traits_of(who(2, "Zoë", on(Network.INSTAGRAM, "name:zoe #1735387200")))
    apart = traits_of(who(3, "Zoë", on(Network.INSTAGRAM, f"name:zoe{THREAD_MARK}222")))
    assert has_two_accounts(plain, listed)
    assert not has_two_accounts(plain, apart)


def test_the_one_to_keep_stands_higher_then_acted_more_then_came_first() -> None:
    clue = [Clue(code="same_name", values=(("name", "Zoë"),))]

    def kept(one: Profile, other: Profile) -> int:
        pair = paired(traits_of(one), traits_of(other), clue)
        assert pair is not None
        return pair.keep.id

    assert kept(who(1, "Zoë"), who(2, "Zoë", stage=Stage.ENGAGE)) == 2
    assert kept(who(1, "Zoë"), who(2, "Zoë", acts=4)) == 2
    assert kept(who(2, "Zoë"), who(1, "Zoë")) == 1
    nameless = who(1, "account 7", on(Network.X, remote_id="7"), stage=Stage.CONNECT)
    assert kept(nameless, who(2, "Zoë")) == 2


def test_clues_add_up_and_too_little_is_nothing() -> None:
    one, other = traits_of(who(1, "Zoë B")), traits_of(who(2, "Zoë B"))
    company, name = Clue(code="same_company"), Clue(code="same_name")
    assert paired(one, other, [company]) is None
    pair = paired(one, other, [company, name])
    assert pair is not None
    assert [clue.code for clue in pair.clues] == ["same_name", "same_company"]
    doubt = (1 - WEIGHTS["same_name"]) * (1 - WEIGHTS["same_company"])
    assert pair.score == pytest.approx(1 - doubt)


NAMES = st.sampled_from(
    ["Zoë Brandt", "Zoe Brant", "Brandt Zoë", "Anna Li", "A. Li", "Li", "李 明"]
)
KEYS = st.sampled_from(["zoebrandt", "zoe.brandt", "annali", "x"])
NETWORKS = st.sampled_from([Network.X, Network.INSTAGRAM, Network.THREADS])


@settings(max_examples=60, deadline=None)
@given(people=st.lists(st.tuples(NAMES, NETWORKS, KEYS), max_size=12))
def test_nobody_who_shares_a_clue_is_left_out_of_comparing(
    people: list[tuple[str, Network, str]],
) -> None:
    traits = [
        traits_of(who(number, name, on(network, key)))
        for number, (name, network, key) in enumerate(people)
    ]
    pairs = list(compared(traits))
    assert len(pairs) == len(set(pairs))
    for one, other in combinations(range(len(traits)), 2):
        a, b = traits[one], traits[other]
        if certain_clues(a, b) or handle_clue(a, b) or same_name_clue(a, b):
            assert (one, other) in pairs


def test_a_crowd_of_one_name_is_not_compared_all_with_all() -> None:
    crowd = [traits_of(who(n, "Maria Silva")) for n in range(MOST_IN_BLOCK * 10)]
    pairs = list(compared(crowd))
    assert len(crowd) < len(pairs) < len(crowd) * 40
