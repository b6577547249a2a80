"""Folded people matched with those already here."""

from __future__ import annotations

import dataclasses
import datetime as dt

from app.core.folding import fold
from app.core.imports import ImportedPerson, Outcome, PlannedPerson, Relation, RowRef
from app.core.matching import Known, planned
from app.core.networks import Identity, Network
from app.core.people import Account, AccountId, PersonId
from app.core.progress import Silent

ZOE = PersonId(1)
REF = RowRef(file="list.csv", line=2)


def account(key: str = "zoe", remote_id: str = "77", network: Network = Network.X,
            following: bool | None = True, since: dt.date | None = None) -> Account:  # fmt: skip
    """An account that is here already."""
    return Account(
        id=AccountId(5), person=ZOE, network=network, handle=key, key=key, remote_id=remote_id,
        following=following, since=since,
    )  # fmt: skip


def known(*accounts: Account, names: dict[str, tuple[PersonId, ...]] | None = None) -> Known:
    """What is here already."""
    owners = {(a.network, a.key): ZOE for a in accounts if a.key}
    owners |= {(a.network, a.remote_id): ZOE for a in accounts if a.remote_id}
    return Known(
        owners=owners,
        accounts={ZOE: accounts},
        names=names or {},
        tags={ZOE: frozenset({"Makers"})},
        notes={ZOE: frozenset({"Makes prints."})},
    )


def plan(here: Known, *identities: Identity, relation: Relation = Relation.FOLLOWING,
         name: str = "", note: str = "", tags: tuple[str, ...] = ()) -> PlannedPerson:  # fmt: skip
    """What one row would do."""
    row = ImportedPerson(
        identities=identities, network=identities[0].network, relation=relation, ref=REF,
        name=name, note=note, tags=tags,
    )  # fmt: skip
    (person,) = fold([row], Silent(), []).people
    return planned(person, 0, here, name or "zoe", ((), ()))


def x(key: str, remote_id: str = "") -> Identity:
    """Somebody on X."""
    return Identity(network=Network.X, key=key, remote_id=remote_id, handle=key)


def test_the_same_id_is_the_same_person_whatever_the_handle() -> None:
    result = plan(known(account()), x("zoe_new", "77"))
    assert (result.person, result.outcome) == (ZOE, Outcome.UPDATED)
    assert result.accounts[0].identity.key == "zoe_new"


def test_the_same_handle_is_the_same_person_unless_another_id_holds_it() -> None:
    assert plan(known(account()), x("zoe")).person == ZOE
    assert plan(known(account()), x("zoe", "77")).outcome is Outcome.UNCHANGED
    assert plan(known(account()), x("zoe", "88")).outcome is Outcome.NEW


def test_a_name_alone_suggests_and_never_merges() -> None:
    here = known(account(), names={"zoe brandt": (ZOE,)})
    result = plan(here, x("someone_else"), name="Zoë Brandt")
    assert result.outcome is Outcome.AMBIGUOUS
    assert result.person is None
    assert result.candidates == (ZOE,)


def test_instagram_finds_the_person_known_on_threads() -> None:
    here = known(account(network=Network.THREADS, remote_id=""))
    result = plan(here, Identity(network=Network.INSTAGRAM, key="zoe", handle="zoe"))
    assert result.person == ZOE
    assert result.accounts[0].outcome is Outcome.NEW


def test_only_what_is_new_is_planned() -> None:
    here = known(account())
    assert plan(here, x("zoe"), tags=("Makers",)).outcome is Outcome.UNCHANGED
    assert plan(here, x("zoe"), tags=("Makers", "Paper")).tags == ("Paper",)
    assert plan(here, x("zoe"), note="Makes prints.").notes == ()
    assert plan(here, x("zoe"), note="Teaches.").notes == ((None, "Teaches."),)


def test_a_note_kept_with_the_line_ends_of_its_file_is_the_same_note() -> None:
    here = dataclasses.replace(known(account()), notes={ZOE: frozenset({"One\r\ntwo"})})
    assert plan(here, x("zoe"), note="One\ntwo").notes == ()


def test_relations_become_states_of_the_account_and_never_forget() -> None:
    back = plan(known(account()), x("zoe"), relation=Relation.FOLLOWER).accounts[0]
    assert (back.following, back.follows_back) == (True, True)
    left = plan(known(account()), x("zoe"), relation=Relation.UNFOLLOWED).accounts[0]
    assert left.following is False
    named = plan(known(account(following=None)), x("zoe"), relation=Relation.NAMED).accounts[0]
    assert (named.following, named.outcome) == (None, Outcome.UNCHANGED)


def test_the_day_that_a_list_dates_somebody_is_kept_and_says_nothing_of_following() -> None:
    day = dt.date(2024, 1, 14)
    row = ImportedPerson(
        identities=(x("zoe"),), network=Network.X, relation=Relation.NAMED, ref=REF, since=day
    )
    (person,) = fold([row], Silent(), []).people
    (told,) = planned(person, 0, known(), "zoe", ((), ())).accounts
    assert (told.since, told.following) == (day, None)


OTHER = PersonId(2)


def second(network: Network, key: str, remote_id: str = "") -> Account:
    """An account of another person here."""
    return Account(
        id=AccountId(6), person=OTHER, network=network, handle=key, key=key, remote_id=remote_id
    )


def both(mine: Account, theirs: Account, **more: object) -> Known:
    """Two people, each with one account."""
    here = known(mine)
    owners = dict(here.owners)
    owners |= {(theirs.network, theirs.key): OTHER} if theirs.key else {}
    owners |= {(theirs.network, theirs.remote_id): OTHER} if theirs.remote_id else {}
    values: dict[str, object] = {
        "owners": owners, "accounts": {ZOE: (mine,), OTHER: (theirs,)}, "names": {},
        "tags": {}, "notes": {},
    }  # fmt: skip
    return Known(**(values | more))


def test_a_row_that_names_accounts_of_two_makes_them_one() -> None:
    here = both(account(), second(Network.GITHUB, "zb"))
    result = plan(here, x("zoe"), Identity(network=Network.GITHUB, key="zb", handle="zb"))
    assert (result.person, result.absorbs, result.outcome) == (ZOE, (OTHER,), Outcome.UPDATED)


def test_an_id_and_a_handle_in_one_row_make_one_of_who_has_each() -> None:
    here = both(account(key="", remote_id="77"), second(Network.X, "zoe"))
    assert plan(here, x("zoe", "77")).absorbs == (OTHER,)
    used_again = both(account(key="", remote_id="77"), second(Network.X, "zoe", "78"))
    assert plan(used_again, x("zoe", "77")).absorbs == ()


def test_a_row_that_names_accounts_of_two_counts_for_more_than_two_accounts_elsewhere() -> None:
    """Somebody may have two accounts on a network, and the order of rows is not to matter."""
    one = second(Network.GITHUB, "zb")
    two_more = Account(id=AccountId(7), person=OTHER, network=Network.X, key="someone_else")
    here = both(account(), one, accounts={ZOE: (account(),), OTHER: (one, two_more)})
    result = plan(here, x("zoe"), Identity(network=Network.GITHUB, key="zb"))
    assert (result.person, result.absorbs) == (ZOE, (OTHER,))


def test_whom_the_user_keeps_apart_no_row_makes_one() -> None:
    here = both(account(), second(Network.GITHUB, "zb"), apart=frozenset({(ZOE, OTHER)}))
    result = plan(here, x("zoe"), Identity(network=Network.GITHUB, key="zb"))
    assert (result.person, result.absorbs, result.outcome) == (ZOE, (), Outcome.UNCHANGED)
    assert [a.identity.network for a in result.accounts] == [Network.X], "the other's own stays so"


def test_whoever_has_a_name_is_kept_rather_than_a_handle_or_an_id() -> None:
    called = {ZOE: "account 77", OTHER: "zb"}
    here = both(account(key=""), second(Network.GITHUB, "zb"), called=called)
    identities = (x("", "77"), Identity(network=Network.GITHUB, key="zb"))
    assert plan(here, *identities).person == OTHER
    here = both(account(), second(Network.GITHUB, "zb"), called={ZOE: "zoe", OTHER: "Zoë Brandt"})
    assert plan(here, x("zoe"), identities[1]).person == OTHER


def test_a_website_is_not_one_persons_alone() -> None:
    here = both(account(), second(Network.WEBSITE, "studio.example"))
    website = Identity(network=Network.WEBSITE, key="studio.example")
    assert plan(here, x("zoe"), website).absorbs == (OTHER,), "a feed is read by whoever writes it"
    theirs = second(Network.WEBSITE, "studio.example")
    named = Account(id=AccountId(8), person=OTHER, network=Network.LINKEDIN, key="in/tom")
    called = {ZOE: "Zoë Brandt", OTHER: "Tomás Reyes"}
    here = both(account(), theirs, accounts={ZOE: (account(),), OTHER: (theirs, named)},
                called=called)  # fmt: skip
    result = plan(here, x("zoe"), website, name="Zoë Brandt")
    assert (result.person, result.absorbs) == (ZOE, ())
    assert [a.outcome for a in result.accounts] == [Outcome.UNCHANGED, Outcome.NEW], "both have it"


def by_email(here: Known, network: Network) -> PlannedPerson:
    """What a row with an e-mail address would do."""
    row = ImportedPerson(
        identities=(Identity(network=network, key="new"),), network=network,
        relation=Relation.CONNECTED, ref=REF, name="Z", email="Zoe@Art.example",
    )  # fmt: skip
    (person,) = fold([row], Silent(), []).people
    return planned(person, 0, here, "Z", ((), ()))


def test_the_same_email_is_the_same_person_unless_an_account_speaks_against_it() -> None:
    here = both(account(), second(Network.GITHUB, "zb"), emails={"zoe@art.example": (ZOE,)})
    assert by_email(here, Network.LINKEDIN).person == ZOE
    doubtful = by_email(here, Network.X)
    assert (doubtful.person, doubtful.candidates) == (None, (ZOE,))
    assert doubtful.outcome is Outcome.AMBIGUOUS


def test_a_stand_in_gives_way_to_the_name_that_a_row_brings() -> None:
    here = both(account(), second(Network.GITHUB, "zb"), called={ZOE: "account 77"})
    result = plan(here, x("zoe", "77"), name="Zoë Brandt")
    assert (result.rename, result.outcome) == ("Zoë Brandt", Outcome.UPDATED)
    named = both(account(), second(Network.GITHUB, "zb"), called={ZOE: "Zoë"})
    assert plan(named, x("zoe", "77"), name="Zoë Brandt").rename == ""
