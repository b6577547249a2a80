"""LinkedIn's namesakes: several people of one name, of whom nothing but the name is given."""

from __future__ import annotations

from app.core.imports import ImportedRow, Relation
from app.core.interactions import Kind
from app.importers.linkedin import IMPORTER
from tests.support.exports import acts, left_out, people, read_bytes

OLD = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
NEW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
ME = "https://www.linkedin.com/in/me-owner"
LEE = "https://www.linkedin.com/in/lee-twin"
ACME, BETA, GAMMA = (
    "Lee,Twin,,Acme,CEO,16 Jan 2020\n",
    "Lee,Twin,,Beta,Nurse,17 Mar 2021\n",
    "Lee,Twin,lee3@ex.example,Gamma,Cook,17 Mar 2022\n",
)
PROFILE = b"First Name,Last Name,Maiden Name,Headline\nMe,Owner,,x\n"


def read(**files: str) -> list[ImportedRow]:
    """The rows of tables, named without their ending."""
    return read_bytes(
        IMPORTER,
        {f"{name}.csv": text.encode() for name, text in files.items()} | {"Profile.csv": PROFILE},
    )


def stand_ins(rows: list[ImportedRow]) -> dict[str, str]:
    """By company what stands for each connection; empty where the name is enough."""
    return {
        row.company: row.identities[0].key if row.identities else ""
        for row in people(rows, Relation.CONNECTED)
    }


def test_the_earliest_has_the_name_alone_and_each_later_one_the_day_beside_it() -> None:
    expected = {
        "Acme": "",
        "Beta": "name:lee twin #2021-03-17",
        "Gamma": "name:lee twin #2022-03-17",
    }
    assert stand_ins(read(Connections=OLD + ACME + BETA + GAMMA)) == expected
    assert stand_ins(read(Connections=OLD + GAMMA + BETA + ACME)) == expected


def test_accents_do_not_keep_namesakes_apart_so_the_day_does() -> None:
    rows = read(Connections=OLD + "Zoë,Ek,,A,,1 May 2020\nZoe,Ek,,B,,2 May 2020\n")
    assert stand_ins(rows) == {"A": "", "B": "name:zoe ek #2020-05-02"}


def test_namesakes_of_one_day_or_of_none_are_counted() -> None:
    same = "".join(f"Lee,Twin,,{company},,16 Jan 2020\n" for company in "AB")
    undated = "".join(f"Lee,Twin,,{company},,\n" for company in "CD")
    assert stand_ins(read(Connections=OLD + undated + same)) == {
        "A": "",
        "B": "name:lee twin #2020-01-16.2",
        "C": "name:lee twin #undated",
        "D": "name:lee twin #undated.2",
    }


def test_the_very_same_row_twice_is_one_person() -> None:
    assert stand_ins(read(Connections=OLD + ACME + ACME)) == {"Acme": ""}


def test_two_exports_at_once_say_the_same_of_one_person() -> None:
    rows = read(Connections=OLD + ACME, Connections2=OLD + ACME.replace("Acme", "Other"))
    assert stand_ins(rows) == {"Acme": "", "Other": ""}


def test_an_address_goes_to_no_connection_where_several_have_the_name() -> None:
    written = f"c1,Lee Twin,{LEE},Me Owner,2021-04-02 09:15:00 UTC,hi,hi,INBOX\n"
    rows = read(Connections=OLD + ACME + BETA, messages=MESSAGES + written)
    assert stand_ins(rows) == {"Acme": "", "Beta": "name:lee twin #2021-03-17"}
    (message,) = acts(rows, Kind.MESSAGE)
    assert message.who is not None
    rows = read(Connections=OLD + ACME, messages=MESSAGES + written)
    assert stand_ins(rows) == {"Acme": "in/lee-twin"}


def test_a_connection_without_address_is_not_the_one_of_its_name_beside_it() -> None:
    rows = read(Connections=f"{NEW}Lee,Twin,{LEE},,A,,1 May 2020\nLee,Twin,,,B,,2 May 2020\n")
    assert stand_ins(rows) == {"A": "in/lee-twin", "B": ""}


def test_what_names_one_of_several_is_left_out() -> None:
    rows = read(
        Connections=OLD + ACME + BETA,
        messages=f"{MESSAGES}c1,Me Owner,{ME},Lee Twin,2021-04-02 09:15:00 UTC,hi,hi,INBOX\n",
        Member_Follows="Date,Status,FullName\n2023-06-01 09:15:22,Active,Lee Twin\n",
        Invitations="From,To,Sent At,Message,Direction\n"
        'Lee Twin,Me Owner,"1/14/20, 7:02 AM",,INCOMING\n',
        Endorsement_Received_Info="Endorsement Date,Skill Name,Endorser First Name,"
        "Endorser Last Name\n2023/06/20 13:05:02 UTC,Tea,Lee,Twin\n",
    )
    assert left_out(rows) == {"same_name": 4}
    assert people(rows, Relation.FOLLOWING) == []
    assert [row for kind in Kind for row in acts(rows, kind)] == []


def test_a_follow_of_one_of_several_with_addresses_is_left_out() -> None:
    rows = read(
        Connections=f"{NEW}Lee,Twin,{LEE},,A,,1 May 2020\nLee,Twin,{LEE}-2,,B,,2 May 2020\n",
        Member_Follows="Date,Status,FullName\n2023-06-01 09:15:22,Active,Lee Twin\n"
        "2023-06-02 09:15:22,Unfollow,Lee Twin\n",
    )
    assert len(people(rows, Relation.CONNECTED)) == 2
    assert left_out(rows) == {"same_name": 1, "unfollowed": 1}
