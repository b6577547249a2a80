"""vCard; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, LeftOut
from app.core.networks import canonical
from app.importers.vcard import IMPORTER
from tests.support.exports import EXPORTS, left_out, read_bytes, read_paths, told

SAMPLES = EXPORTS / "vcard"


def _keys(person: ImportedRow) -> list[str]:
    assert isinstance(person, ImportedPerson)
    return [f"{one.network}:{canonical(one)}" for one in person.identities]


def _card(*lines: str, version: str = "3.0") -> list[ImportedRow]:
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    return read_bytes(IMPORTER, {"a.vcf": text.encode()})


def _person(*lines: str, version: str = "3.0") -> ImportedPerson:
    (row,) = _card(*lines, version=version)
    assert isinstance(row, ImportedPerson)
    return row


def test_apple_has_2_cards_one_of_them_an_organisation() -> None:
    person, other = read_paths(IMPORTER, SAMPLES / "apple_v3.vcf")
    assert isinstance(person, ImportedPerson)
    assert told(person) == [
        "Nickname: Zo",
        "Mobile: +47 900 00 001",
        "Skype: zoe.brandt",
        "Signal: zoe.42",
        "Friend: Tomás Reyes",
        "Birthday 3/14",
    ]
    assert _keys(person) == [
        "x:zoebrandt",
        "instagram:zoe.brandt",
        "linkedin:in/zoë-brandt",
        "bluesky:zoebrandt.bsky.social",
        "email:zoe@example.org",
        "website:zoebrandt.example",
    ]
    assert isinstance(person, ImportedPerson)
    assert (person.name, person.company, person.email) == (
        "Zoë Brandt",
        "Woodgrove Prints",
        "zoe@example.org",
    )
    assert person.note == "Met at design week, likes risograph.\nSecond line"
    assert person.tags == ()
    assert isinstance(other, LeftOut)
    assert (other.code, other.ref.line) == ("organisation", 27)


def test_google_has_1_with_escaped_colons() -> None:
    (person,) = read_paths(IMPORTER, SAMPLES / "google_v3.vcf")
    assert _keys(person) == [
        "linkedin:in/tomasreyes",
        "x:tomasreyes_",
        "mastodon:tomas@social.example",
        "email:tomas.reyes@example.org",
    ]
    assert isinstance(person, ImportedPerson)
    assert person.tags == ("Zine folk",)
    assert "start with one single space" in person.note


def test_version_4_has_1() -> None:
    (person,) = read_paths(IMPORTER, SAMPLES / "v4.vcf")
    assert _keys(person) == [
        "mastodon:pzolk@mastodon.example",
        "github:pzolk",
        "x:pzolk",
        "email:piotr@example.org",
        "website:pzolk.example",
    ]


def test_version_2_1_has_1() -> None:
    (person,) = read_paths(IMPORTER, SAMPLES / "v21_qp.vcf")
    assert isinstance(person, ImportedPerson)
    assert (person.name, _keys(person)) == ("Ingrid Solvåg", ["email:ingrid@example.org"])


def test_nextcloud_has_1() -> None:
    (person,) = read_paths(IMPORTER, SAMPLES / "nextcloud.vcf")
    assert _keys(person) == [
        "telegram:harin_yoon",
        "mastodon:harin@planet.example",
        "instagram:harin.yoon",
    ]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:Zoë Brandt", "N:X;Y;;;"), "Zoë Brandt"),
        (("N:Brandt;Zoë;Ann;Dr;Jr",), "Zoë Ann Brandt"),
        (("N:Brandt",), "Brandt"),
        (("N:Mbeki\\;Hart;Daniel;;;",), "Daniel Mbeki;Hart"),
        (("ORG:Nordlys Press;Letters",), "Nordlys Press; Letters"),
        (("FN:=cmd()", "EMAIL:z@e.example"), ""),
    ],
)
def test_what_a_card_is_called(lines: tuple[str, ...], name: str) -> None:
    assert _person(*lines).name == name


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("X-TWITTER:zoebrandt", "x:zoebrandt"),
        ("X-SOCIALPROFILE;TYPE=twitter;x-user=Zoë B:https://twitter.com/zoe", "x:zoe"),
        ('SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME="@z@h.example":x', "mastodon:z@h.example"),
        ("IMPP;X-SERVICE-TYPE=Telegram;TYPE=home:x-apple:zoe_brandt", "telegram:zoe_brandt"),
        ("IMPP:twitter:zoe", "x:zoe"),
        ("item1.X-SOCIALPROFILE:zoe_b\r\nitem1.X-ABLabel:Instagram", "instagram:zoe_b"),
        ("URL:https\\://mastodon.example/@z", "mastodon:z@mastodon.example"),
    ],
)
def test_ways_to_name_an_account(line: str, key: str) -> None:
    assert _keys(_person("FN:Zoë", line)) == [key]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("KIND:org", "organisation"),
        ("KIND:group", "not_a_person"),
        ("X-ADDRESSBOOKSERVER-KIND:group", "not_a_person"),
        ("X-ABShowAs:COMPANY", "organisation"),
    ],
)
def test_cards_of_nobody(line: str, code: str) -> None:
    assert left_out(_card("FN:x", line)) == {code: 1}


def test_an_empty_card_and_a_card_cut_short_are_left_out() -> None:
    assert left_out(_card("NOTE:x")) == {"not_a_person": 1}
    rows = read_bytes(IMPORTER, {"a.vcf": b"BEGIN:VCARD\nFN:Zo\xc3"})
    assert left_out(rows) == {"cut_short": 1}


def test_a_backslash_of_version_2_1_is_a_backslash() -> None:
    assert _person("FN:Zoë", "NOTE:C:\\new\\;x", version="2.1").note == "C:\\new;x"


def test_only_what_begins_as_a_card_is_read() -> None:
    files = {
        "a.vcf": b"",
        "b.vcf": b"hello BEGIN:VCARD",
        "c.txt": b"\n begin:vcard\nFN:Z\nend:vcard",
    }
    assert len(read_bytes(IMPORTER, files)) == 1


@pytest.mark.parametrize("twentieth", range(1, 21))
@pytest.mark.parametrize("name", ["apple_v3.vcf", "v21_qp.vcf"])
def test_a_truncated_file_keeps_whole_cards_only(name: str, twentieth: int) -> None:
    data = (SAMPLES / name).read_bytes()
    rows = read_bytes(IMPORTER, {"a.vcf": data[: len(data) * twentieth // 20]})
    whole = {
        row.name for row in read_paths(IMPORTER, SAMPLES / name) if isinstance(row, ImportedPerson)
    }
    assert {row.name for row in rows if isinstance(row, ImportedPerson)} <= whole


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_flipped_bytes_give_rows_or_left_out_ones(data: st.DataObject) -> None:
    raw = bytearray((SAMPLES / "apple_v3.vcf").read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rows = read_bytes(IMPORTER, {"a.vcf": bytes(raw)})
    assert all(row.code for row in rows if isinstance(row, LeftOut))


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("TEL:+49", "item1.TEL;TYPE=cell:1", "ADR:;;;;"), ["Phone: +49", "Mobile: 1"]),
        (("TEL;TYPE=WORK,FAX:1", "TEL;VALUE=uri;TYPE=home:tel:+1-2"), ["Fax: 1", "Phone at home: +1-2"]),
        (("TEL:+47 900 00", "TEL;TYPE=cell:+4790000"), ["Phone: +47 900 00"]),
        (("TEL:1", "TEL:2"), ["Phone: 1", "Phone 2: 2"]),
        (("BDAY:19800314",), ["Birthday 3/14/1980"]),
        (("BDAY;VALUE=date:1980-03-14T00:00:00Z",), ["Birthday 3/14/1980"]),
        (("BDAY:--0412",), ["Birthday 4/12"]),
        (("BDAY:--04-12",), ["Birthday 4/12"]),
        (("BDAY:--0229",), ["Birthday 2/29"]),
        (("BDAY;VALUE=text:circa 1800",), ["Birthday: circa 1800"]),
        (("BDAY:1980",), ["Birthday: 1980"]),
        (("BDAY:--1399",), ["Birthday: --1399"]),
        (("item1.X-ABDATE:2010-05-02", "item1.X-ABLabel:_$!<Anniversary>!$_"), ["Anniversary 5/2/2010"]),
        (("ADR;TYPE=home:;;Weg 1\\, Hof;Bergen;;5003;Norway",),
         ["Home address: Weg 1, Hof, Bergen, 5003, Norway", "in Bergen, Norway"]),
        (("RELATED;TYPE=friend:urn:uuid:1", "RELATED;TYPE=friend;VALUE=text:Tom"), ["Friend: Tom"]),
        (("ORG:Nordlys Press", "URL;TYPE=WORK:https://nordlys.example"), ["Website: https://nordlys.example"]),
        (("IMPP;X-SERVICE-TYPE=Skype:skype:z", "IMPP:xmpp:z@h.example"), ["Skype: z", "Xmpp: z@h.example"]),
    ],
)  # fmt: skip
def test_what_else_a_card_says_is_kept(lines: tuple[str, ...], kept: list[str]) -> None:
    (person,) = _card("FN:Zoe", *lines)
    assert isinstance(person, ImportedPerson)
    assert told(person) == kept


def test_more_details_than_are_kept_of_one_person_are_counted() -> None:
    person, details = _card("FN:Zoe", *(f"TEL:{n}" for n in range(70)))
    assert isinstance(person, ImportedPerson)
    assert isinstance(details, LeftOut)
    assert (details.code, details.count, details.ref.line) == ("contact_detail", 10, 1)


def test_a_page_of_a_company_is_a_website_of_work() -> None:
    page = "https://www.linkedin.com/company/nordlys-press/"
    person = _person("FN:Anna Berg", "EMAIL:anna@example.org", f"URL:{page}")
    assert _keys(person) == ["email:anna@example.org"]
    assert told(person) == [f"Website: {page}"]
    labelled = _person("FN:Anna", f"X-SOCIALPROFILE;type=linkedin:{page}")
    assert told(labelled) == [f"Website: {page}"]


def test_colleagues_who_share_a_page_of_work_stay_two() -> None:
    page = "item1.URL;type=WORK:https://www.facebook.com/nordlyspress"
    lines = ["FN:Anna Berg", page, "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "FN:Karl Holm", page]
    rows = [row for row in _card(*lines) if isinstance(row, ImportedPerson)]
    assert [_keys(row) for row in rows] == [
        ["contacts:name:anna berg"],
        ["contacts:name:karl holm"],
    ]


def test_an_address_as_the_user_name_is_read_as_one() -> None:
    address = "http://twitter.com/annab"
    for line in (f"x-user={address}:{address}", f"x-user={address}", f'x-user="{address}":x'):
        assert _keys(_person("FN:Anna", f"X-SOCIALPROFILE;type=twitter;{line}")) == ["x:annab"]


def test_services_are_kept_whatever_their_field_is_called() -> None:
    lines = ("X-SKYPE:skype:anna.sk", "X-JABBER:anna@j.example", "X-GTALK:a@g.example", "X-AIM:an")
    assert told(_person("FN:Anna", *lines)) == [
        "Skype: anna.sk",
        "Jabber: anna@j.example",
        "Google Talk: a@g.example",
        "AIM: an",
    ]


def test_a_note_has_plain_line_ends() -> None:
    note = "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:One=0D=0Atwo"
    assert _person("FN:Anna", note, version="2.1").note == "One\ntwo"
