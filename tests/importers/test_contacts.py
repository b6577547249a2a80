"""Which addresses of a contact say who it is."""

from __future__ import annotations

import pytest

from app.core.folding import fold
from app.core.imports import ImportedPerson, LeftOut
from app.core.networks import Network, canonical
from app.core.progress import Silent
from app.importers.contacts import Contact, contact_rows, identity_on, plain_name


def _people(*contacts: Contact) -> list[ImportedPerson]:
    return [row for row in contact_rows(contacts, "a") if isinstance(row, ImportedPerson)]


def _keys(person: ImportedPerson) -> list[str]:
    return [f"{one.network}:{canonical(one)}" for one in person.identities]


@pytest.mark.parametrize(
    ("service", "text", "key"),
    [
        ("twitter", "zoebrandt", "x:zoebrandt"),
        ("Twitter", "@ZoeBrandt", "x:zoebrandt"),
        ("Instagram", "x-apple:zoe.brandt", "instagram:zoe.brandt"),
        ("", "twitter:zoebrandt", "x:zoebrandt"),
        ("Mastodon", "x-apple:@tomas@social.example", "mastodon:tomas@social.example"),
        ("MASTODON", "harin@planet.example", "mastodon:harin@planet.example"),
        ("Skype", "https://github.com/zoe", "github:zoe"),
        ("linkedin", "http://www.linkedin.com/in/zoe-b", "linkedin:in/zoe-b"),
        ("Skype", "skype:zoe", ""),
        ("", "xmpp:pzolk@mastodon.example", ""),
        ("twitter", "Zoë Brandt", ""),
        ("twitter", "", ""),
        ("twitter", "javascript:alert(1)", ""),
        ("email", "zoe@example.org", ""),
    ],
)
def test_what_a_field_names(service: str, text: str, key: str) -> None:
    found = identity_on(service, text)
    assert (f"{found.network}:{canonical(found)}" if found else "") == key


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+47 900", "@zoe", "—", "  "])
def test_formulas_and_signs_are_no_name(name: str) -> None:
    assert plain_name(name) == ""


def test_an_address_that_a_family_shares_is_nobodys_identity() -> None:
    shared = "us@example.org"
    zoe, tomas, again = _people(
        Contact(line=1, name="Zoë", emails=(shared, "zoe@example.org")),
        Contact(line=2, name="Tomás", emails=(shared,)),
        Contact(line=3, name="Zoë", emails=("zoe@example.org",)),
    )
    assert _keys(zoe) == _keys(again) == ["email:zoe@example.org"]
    assert _keys(tomas) == ["contacts:name:tomas"]
    assert tomas.email == shared
    assert len(fold([zoe, tomas, again], Silent(), []).people) == 2


@pytest.mark.parametrize(
    ("url", "label", "company", "is_own"),
    [
        ("https://zoe.example", "", "", True),
        ("https://zoe.example", "HomePage", "Nordlys Press", True),
        ("https://zoe.example", "work", "", False),
        ("https://nordlyspress.example/team", "", "Nordlys Press", False),
        ("https://www.nordlys.example", "", "Nordlys Press AS", False),
    ],
)
def test_the_employers_site_is_not_the_persons(
    url: str, label: str, company: str, is_own: bool
) -> None:
    (person,) = _people(Contact(line=1, name="Zoë", sites=((url, label),), company=company))
    assert (person.identities[0].network is Network.WEBSITE) is is_own


def test_two_of_one_name_stay_two_and_come_again_as_the_same() -> None:
    contacts = [Contact(line=n, name="Anna Berg") for n in (1, 2)]
    first, second = _people(*contacts)
    assert len(fold([first, second], Silent(), []).people) == 2
    assert [p.identities for p in _people(*contacts)] == [first.identities, second.identities]
    assert [p.identities[0].handle for p in (first, second)] == ["Anna Berg", "Anna Berg"]


def test_the_address_books_own_id_stands_in_for_a_name() -> None:
    (person,) = _people(Contact(line=1, name="Anna", uid="uid:4fbe"))
    assert (person.identities[0].remote_id, person.identities[0].key) == ("uid:4fbe", "")


def test_an_entry_that_names_nobody_is_left_out() -> None:
    (row,) = contact_rows([Contact(line=7, note="call back")], "a")
    assert isinstance(row, LeftOut)
    assert (row.code, row.ref.line) == ("not_a_person", 7)


@pytest.mark.parametrize("kind", ["company", "school", "showcase"])
def test_an_organisations_page_is_nobodys_account(kind: str) -> None:
    assert identity_on("", f"https://www.linkedin.com/{kind}/nordlys-press/") is None
    assert identity_on("linkedin", f"{kind}/nordlys-press") is None


def test_an_account_of_work_that_two_names_share_is_nobodys_and_is_kept_as_a_site() -> None:
    page = identity_on("", "https://www.facebook.com/nordlyspress")
    assert page is not None
    anna, karl, again = _people(
        *(
            Contact(line=n, name=name, profiles=(page,), at_work=frozenset({page}), emails=(email,))
            for n, (name, email) in enumerate(
                (
                    ("Anna Berg", "anna@example.org"),
                    ("Karl Holm", "karl@example.org"),
                    ("Karl Holm", "karl@example.org"),
                )
            )
        )
    )
    assert _keys(anna) == ["email:anna@example.org"]
    assert anna.particulars.fields == (("Website", "https://www.facebook.com/nordlyspress"),)
    assert len(fold([anna, karl, again], Silent(), []).people) == 2


def test_an_account_of_work_that_one_name_has_is_an_account() -> None:
    own = identity_on("", "https://www.linkedin.com/in/annab")
    assert own is not None
    (anna,) = _people(Contact(line=1, name="Anna", profiles=(own,), at_work=frozenset({own})))
    assert _keys(anna) == ["linkedin:in/annab"]
