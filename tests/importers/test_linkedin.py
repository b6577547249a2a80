"""LinkedIn: every era of formats.md section 2; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.imports import ImportedInteraction, ImportedPerson, ImportedRow, LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.linkedin import IMPORTER
from app.importers.linkedin_people import Directory
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    export_of,
    keys,
    left_out,
    people,
    read_bytes,
    read_paths,
)

SAMPLES = EXPORTS / "linkedin"
NEW = SAMPLES / "Complete_LinkedInDataExport_03-09-2026"
ZIP = SAMPLES / "Complete_LinkedInDataExport_03-09-2026.zip"
ZOE = "https://www.linkedin.com/in/zo%C3%AB-brandt"
ME = "https://www.linkedin.com/in/junohartwell"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n"
)
PROFILE = "First Name,Last Name,Maiden Name,Headline\nJuno,Hartwell,,x\n"


def by_file(rows: list[ImportedRow], name: str) -> int:
    """How many rows of a file were left out."""
    return sum(
        row.count for row in rows if isinstance(row, LeftOut) and row.ref.file.endswith(name)
    )


def test_the_export_of_2026_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, NEW)
    causes = left_out(rows)
    assert len(people(rows, Relation.CONNECTED)) == 5
    assert causes["hidden_member"] == 2
    assert by_file(rows, "Connections.csv") == 2
    assert len(acts(rows, Kind.MESSAGE)) == 3
    assert causes["spam"] == 1
    assert causes["sponsored"] == 1
    assert keys(acts(rows, Kind.INVITATION, Direction.OUTBOUND)) == ["in/pzolk"]
    assert keys(acts(rows, Kind.INVITATION, Direction.INBOUND)) == ["in/zoë-brandt"]
    assert len(people(rows, Relation.FOLLOWING)) == 2
    assert causes["unfollowed"] == 1
    assert causes["organisation"] == 2
    assert by_file(rows, "Comments.csv") == 1
    assert by_file(rows, "Reactions.csv") == 2
    assert keys(acts(rows, Kind.ENDORSEMENT, Direction.INBOUND)) == ["in/tomasreyes"]
    assert len(people(rows, Relation.NOTED)) == 1


def test_connections_are_read_under_their_preamble() -> None:
    zoe, tomas, harin, ngozi, amara = people(read_paths(IMPORTER, NEW), Relation.CONNECTED)
    assert (zoe.identities[0].key, zoe.since) == ("in/zoë-brandt", dt.date(2026, 1, 14))
    assert (zoe.headline, zoe.company) == ('"Chief" of Staff', "Woodgrove Prints")
    assert (tomas.email, tomas.company) == ("tomas.reyes@example.org", "Contoso, Ltd.")
    assert harin.name == "하린 윤"
    assert ngozi.name.endswith("🌻")
    assert (amara.name, amara.ref.line) == ("Amara Osei, Ph.D.", 9)
    assert all(person.since_at is None for person in (zoe, tomas, harin, ngozi, amara))


def test_an_invitation_tells_whose_acceptance_a_connection_was() -> None:
    rows = read_paths(IMPORTER, NEW)
    (accepted,) = acts(rows, Kind.ACCEPTANCE)
    assert accepted.who is not None
    assert accepted.who.key == "in/zoë-brandt"
    assert (accepted.direction, accepted.day) == (Direction.OUTBOUND, dt.date(2026, 1, 14))
    assert accepted.at is None


def test_an_invitation_of_mine_that_became_a_connection_is_their_acceptance() -> None:
    sent = f'Juno Hartwell,Zoë Brandt,"1/10/26, 7:02 AM",Hi,OUTGOING,{ME},{ZOE}\n'
    files = {
        "Connections.csv": f"{CONNECTIONS}Zoë,Brandt,{ZOE},,,,14 Jan 2026".encode(),
        "Invitations.csv": (INVITATIONS + sent).encode(),
    }
    (accepted,) = acts(read_bytes(IMPORTER, files), Kind.ACCEPTANCE)
    assert (accepted.direction, accepted.day) == (Direction.INBOUND, dt.date(2026, 1, 14))
    files["Connections.csv"] = f"{CONNECTIONS}Zoë,Brandt,{ZOE},,,,14 Jan 2019".encode()
    assert acts(read_bytes(IMPORTER, files), Kind.ACCEPTANCE) == []


def test_messages_are_told_and_have_both_sides() -> None:
    rows = acts(read_paths(IMPORTER, NEW), Kind.MESSAGE)
    assert [(row.direction, row.who.key if row.who else "") for row in rows] == [
        (Direction.INBOUND, "in/zoë-brandt"),
        (Direction.OUTBOUND, "in/zoë-brandt"),
        (Direction.INBOUND, "in/amara-osei-phd"),
    ]
    assert all(row.told for row in rows)
    assert rows[0].text == "Hi Juno,\nthanks for the call.\n\n- hiring plan"
    assert rows[1].text == 'Great, "next steps" agreed.\nTalk soon'
    assert rows[0].at == dt.datetime(2026, 2, 1, 8, tzinfo=dt.UTC)


def test_a_follow_by_name_finds_the_address_in_other_files() -> None:
    following = people(read_paths(IMPORTER, NEW), Relation.FOLLOWING)
    assert keys(following) == ["in/pzolk", "in/amara-osei-phd"]
    assert following[0].since == dt.date(2023, 6, 1)


def test_a_note_is_a_note() -> None:
    (noted,) = people(read_paths(IMPORTER, NEW), Relation.NOTED)
    assert (noted.note, noted.note_day) == ("met at design week", dt.date(2026, 1, 30))
    text = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On\n"
    rows = read_bytes(
        IMPORTER, {"Notes.csv": (text + f"Zoë,Brandt,{ZOE},<p>a<br>b</p>,bad date\n").encode()}
    )
    (noted,) = people(rows, Relation.NOTED)
    assert (noted.note, noted.note_day) == ("a\nb", None)


def test_the_zip_holds_the_same_as_the_folder() -> None:
    assert content(read_paths(IMPORTER, ZIP)) == content(read_paths(IMPORTER, NEW))


def test_the_owner_is_nobody() -> None:
    rows = read_paths(IMPORTER, NEW)
    assert "in/junohartwell" not in {
        identity.key
        for row in rows
        if isinstance(row, ImportedPerson)
        for identity in row.identities
    }
    done = [row for row in rows if isinstance(row, ImportedInteraction)]
    assert "in/junohartwell" not in keys(done)
    assert len({(row.kind, row.remote_key) for row in done}) == len(done)


def test_2021_joins_names_to_addresses() -> None:
    rows = read_paths(IMPORTER, SAMPLES / "Basic_LinkedInDataExport_05-14-2021")
    connected = people(rows, Relation.CONNECTED)
    assert len(connected) == 2
    assert [bool(person.identities) for person in connected] == [True, False]
    (message,) = acts(rows, Kind.MESSAGE)
    assert (message.direction, message.name) == (Direction.INBOUND, "Tomás Reyes")


def test_2018_says_the_day_and_the_direction() -> None:
    rows = read_paths(IMPORTER, SAMPLES / "2018")
    (connected,) = people(rows, Relation.CONNECTED)
    assert connected.since == dt.date(2018, 11, 4)
    (message,) = acts(rows, Kind.MESSAGE)
    assert (message.who, message.name, message.at) == (None, "Tomás Reyes", None)
    assert (message.day, message.direction) == (dt.date(2018, 10, 12), Direction.INBOUND)
    assert left_out(rows) == {"own_post": 1}  # Shares.csv: UTF-16 with tabs


def test_a_spreadsheet_has_saved_it_again() -> None:
    (connected,) = people(read_paths(IMPORTER, SAMPLES / "excel_resaved"), Relation.CONNECTED)
    assert (connected.identities[0].key, connected.since) == (
        "in/tomasreyes",
        dt.date(2019, 11, 14),
    )


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("13/04/2025", dt.date(2025, 4, 3)),
        ("04/13/2025", dt.date(2025, 3, 4)),
        ("05/06/2025", None),
    ],
)
def test_days_with_slashes_are_decided_by_their_column(other: str, day: dt.date | None) -> None:
    sent = f'Juno Hartwell,Di Ey,"1/10/25, 7:02 AM",Hi,OUTGOING,{ME},{ZOE}\n'
    files = {
        "Connections.csv": f"{CONNECTIONS}Di,Ey,{ZOE},,,,03/04/2025\nEd,Fy,,,,,{other}".encode(),
        "Invitations.csv": (INVITATIONS + sent).encode(),
    }
    rows = read_bytes(IMPORTER, files)
    assert people(rows, Relation.CONNECTED)[0].since == day
    assert [act.day for act in acts(rows, Kind.ACCEPTANCE)] == ([day] if day else [])


def test_a_german_spreadsheet_has_saved_it_again() -> None:
    rows = "Cy;Dy;;;;;14. Jan 26\nFa;Gy;;;;;14-Okt-19\n"
    text = CONNECTIONS.replace(",", ";") + rows
    found = people(read_bytes(IMPORTER, {"Connections.csv": text.encode()}), Relation.CONNECTED)
    assert [one.since for one in found] == [dt.date(2026, 1, 14), dt.date(2019, 10, 14)]


def message(sender: str, url: str, to: str, urls: str, text: str, **more: str) -> str:
    cells = [
        "c1",
        "",
        sender,
        url,
        to,
        urls,
        more.get("date", "2026-02-01 08:00:00 UTC"),
        "",
        text,
        more.get("folder", "INBOX"),
        "",
        more.get("draft", ""),
    ]
    return ",".join(f'"{cell}"' for cell in cells) + "\n"


def read_messages(*lines: str) -> list[ImportedRow]:
    text = MESSAGES + "".join(lines)
    return read_bytes(IMPORTER, {"messages.csv": text.encode(), "Profile.csv": PROFILE.encode()})


def test_what_is_no_message_to_or_from_somebody() -> None:
    me, zoe = ("Juno Hartwell", ME), ("Zoë Brandt", ZOE)
    other = "https://www.linkedin.com/in/tomasreyes"
    firm = "https://www.linkedin.com/company/nordlys-press"
    rows = read_messages(
        message(*zoe, *me, "hi"),
        message(*me, *zoe, "half a", draft="Yes"),
        message(*me, "Zoë Brandt, Tomás Reyes", f"{ZOE},{other}", "to both"),
        message("LinkedIn Member", "", *me, "gone"),
        message("Nordlys Press", firm, *me, "offer"),
        message(*me, "LinkedIn Member", "", "to nobody"),
        message(*zoe, *me, "when?", date="long ago"),
    )
    assert len(acts(rows, Kind.MESSAGE)) == 1
    assert left_out(rows) == {
        "draft": 1,
        "group_message": 1,
        "hidden_member": 2,
        "organisation": 1,
        "undated": 1,
    }


def test_equal_messages_in_one_second_are_two_and_stay_the_same() -> None:
    line = message("Zoë Brandt", ZOE, "Juno Hartwell", ME, "ok")
    first = [row.remote_key for row in acts(read_messages(line, line), Kind.MESSAGE)]
    again = [row.remote_key for row in acts(read_messages(line, line), Kind.MESSAGE)]
    assert len(set(first)) == 2
    assert first == again


def test_an_owner_whose_address_has_changed_is_still_the_owner() -> None:
    old = "https://www.linkedin.com/in/juno-h-1"
    rows = read_messages(
        message("Juno Hartwell", old, "Zoë Brandt", ZOE, "years ago"),
        message("Zoë Brandt", ZOE, "Juno Hartwell", ME, "hi").replace("c1", "c2"),
        message("Zoë Brandt", ZOE, "Juno Hartwell", ME, "ho").replace("c1", "c3"),
    )
    found = acts(rows, Kind.MESSAGE)
    assert [row.direction for row in found] == [
        Direction.OUTBOUND,
        Direction.INBOUND,
        Direction.INBOUND,
    ]


def test_messages_that_do_not_say_who_is_me() -> None:
    header = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT,FOLDER\n"
    text = header + f"c1,Zoë Brandt,{ZOE},Juno Hartwell,2021-04-02 09:15:00 UTC,hi,INBOX\n"
    assert left_out(read_bytes(IMPORTER, {"messages.csv": text.encode()})) == {"unknown_owner": 1}


def test_names_with_commas_are_told_apart() -> None:
    directory = Directory()
    for name in ("Amara Osei, Ph.D.", "Tomás Reyes"):
        directory.add(name, "")
    assert directory.split_names("Tomás Reyes, Amara Osei, Ph.D.") == [
        "Tomás Reyes",
        "Amara Osei, Ph.D.",
    ]
    assert directory.split_names("Amara Osei, Ph.D., New Person") == [
        "Amara Osei, Ph.D.",
        "New Person",
    ]
    assert directory.split_names("Somebody, M.D.") == ["Somebody, M.D."]
    assert directory.split_names("") == []


@pytest.mark.parametrize(
    "name", ["Company Follows.csv", "Company_Follows_34875879.csv", "follows.csv"]
)
def test_file_names_vary(name: str) -> None:
    text = b"Organization,Followed On\nNordlys Press,Mon Mar 20 10:56:56 UTC 2023\n"
    assert left_out(read_bytes(IMPORTER, {name: text})) == {"organisation": 1}


def test_a_table_of_others_is_not_linkedins() -> None:
    export = export_of(
        {
            "people.csv": b"First Name,Last Name,Email\nA,B,c@d.example\n",
            "journal.csv": b"Date,Link,Message\n",
            "Connections.csv": b"",
            "notes.txt": b"Connected On the road\n",
            "data.csv": b"\0\1\2\3" * 100,
        }
    )
    assert IMPORTER.recognise(export) == ()


def test_a_lost_quote_ends_the_table_not_the_reading() -> None:
    text = f'{CONNECTIONS}Zoë,Brandt,{ZOE},,,,14 Jan 2026\nA,B,,,"' + "x" * 1_100_000
    rows = read_bytes(IMPORTER, {"Connections.csv": text.encode()})
    assert keys(people(rows, Relation.CONNECTED)) == ["in/zoë-brandt"]
    assert left_out(rows) == {"cut_short": 1}


FILES = {path.name: path.read_bytes() for folder in (NEW,) for path in sorted(folder.glob("*.csv"))}


@given(data=st.data())
def test_damage_gives_rows_or_an_expected_failure(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(FILES)))
    text = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    try:
        rows = read_bytes(IMPORTER, FILES | {name: bytes(text)})
    except AppError:
        return
    for row in rows:
        assert isinstance(row, LeftOut) or row.network is Network.LINKEDIN


@given(text=st.text(max_size=300))
def test_any_text_under_a_true_header(text: str) -> None:
    files = {"Connections.csv": (CONNECTIONS + text).encode("utf-8", "replace")}
    read_bytes(IMPORTER, files | {"messages.csv": (MESSAGES + text).encode("utf-8", "replace")})


def test_reading_two_exports_of_one_owner_together() -> None:
    older = SAMPLES / "Basic_LinkedInDataExport_05-14-2021"
    rows = read_paths(IMPORTER, NEW, older)
    assert len(people(rows, Relation.CONNECTED)) == 7
    assert all(person.identities for person in people(rows, Relation.CONNECTED))


@pytest.mark.parametrize(
    ("name", "direction"),
    [("Received", Direction.INBOUND), ("Given", Direction.OUTBOUND)],
)
def test_a_recommendation_is_a_public_word_about_somebody(name: str, direction: Direction) -> None:
    table = (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Zoë,Brandt,Woodgrove,Printer,A pleasure.,"05/01/24, 10:00 AM",VISIBLE\n'
    )
    rows = read_bytes(IMPORTER, {f"Recommendations_{name}.csv": table.encode()})
    (person,) = people(rows, Relation.NAMED)
    assert (person.company, person.headline) == ("Woodgrove", "Printer")
    (act,) = acts(rows, Kind.MENTION, direction)
    assert (act.text, act.day) == ("A pleasure.", dt.date(2024, 5, 1))
    assert act.told is (direction is Direction.INBOUND)
