"""Cards as other programs read them, and as the program's own importer does."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.handles import NAME_KEY
from app.core.imports import ImportedPerson
from app.core.networks import Identity, Network
from app.core.occasions import Occasion
from app.exporters.vcard_file import Person, cards_bytes
from app.importers.vcard import IMPORTER
from tests.support.exports import read_bytes

MADE = dt.datetime(2026, 11, 22, 13, tzinfo=dt.timezone(dt.timedelta(hours=1)))
ACCOUNTS = (
    Identity(network=Network.X, key="zoebrandt", handle="ZoeBrandt"),
    Identity(network=Network.X, remote_id="123456"),
    Identity(network=Network.LINKEDIN, key="in/zoë-brandt", handle="in/zoë-brandt"),
    Identity(network=Network.MASTODON, key="zoe@art.example", handle="zoe@art.example"),
    Identity(network=Network.BLUESKY, key="zoe.example", handle="zoe.example"),
    Identity(network=Network.YOUTUBE, remote_id="UC" + "a" * 22),
    Identity(network=Network.YOUTUBE, key="@zoe", handle="@zoe"),
    Identity(network=Network.GOODREADS, key="author:17"),
    Identity(network=Network.SUBSTACK, key="zoe"),
    Identity(network=Network.WEBSITE, key="zoe.example/art"),
    Identity(network=Network.EMAIL, key="zoe@mail.example"),
)


def lines(person: Person) -> list[str]:
    text = cards_bytes([person], MADE).decode()
    return text.replace("\r\n ", "").split("\r\n")


def read(person: Person) -> ImportedPerson:
    rows = read_bytes(IMPORTER, {"a.vcf": cards_bytes([person], MADE)})
    return next(row for row in rows if isinstance(row, ImportedPerson))


@pytest.mark.parametrize("identity", ACCOUNTS, ids=lambda one: f"{one.network}-{one.key}")
def test_an_account_comes_back_through_the_importer(identity: Identity) -> None:
    back = read(Person(uid="1", name="Zoë Brandt", identities=(identity,)))
    assert [(one.network, one.key, one.remote_id) for one in back.identities] == [
        (identity.network, identity.key, identity.remote_id)
    ]


def test_a_card_says_all_there_is() -> None:
    said = lines(
        Person(
            uid="0abc",
            name="Brandt; Zoë",
            company="Art, Ltd",
            title="Painter",
            emails=("zoe@mail.example", "Zoe@Mail.example"),
            identities=ACCOUNTS[:1],
            tags=("near", "a,b"),
            occasions=(
                Occasion(name="Birthday", month=4, day=12),
                Occasion(name="Anniversary", month=2, day=29, year=2004),
                Occasion(name="First show", month=5, day=3),
            ),
            notes=("one\ntwo",),
        )
    )
    assert said == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID;VALUE=text:0abc",
        "REV:20261122T120000Z",
        "FN:Brandt\\; Zoë",
        "N:;Brandt\\; Zoë;;;",
        "ORG:Art\\, Ltd",
        "TITLE:Painter",
        "EMAIL:Zoe@Mail.example",
        'SOCIALPROFILE;SERVICE-TYPE=x;USERNAME="ZoeBrandt":https://x.com/zoebrandt',
        "CATEGORIES:near,a\\,b",
        "BDAY:--0412",
        "ANNIVERSARY:20040229",
        "item1.X-ABDATE;VALUE=date-and-or-time:--0503",
        "item1.X-ABLABEL:First show",
        "NOTE:one\\ntwo",
        "END:VCARD",
        "",
    ]


def test_what_has_no_address_is_left_out() -> None:
    unsaid = Identity(network=Network.LINKEDIN, key=f"{NAME_KEY}zoe")
    assert not any(
        "SOCIALPROFILE" in line for line in lines(Person(uid="1", name="Z", identities=(unsaid,)))
    )


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1).map(lambda t: f"a{t}"))
def test_a_tag_and_a_note_come_back(text: str) -> None:
    back = read(Person(uid="1", name="Zoë", tags=(text.replace("\\", "/"),), notes=(text,)))
    assert back.note == text
    assert back.tags == (text.replace("\\", "/"),)
