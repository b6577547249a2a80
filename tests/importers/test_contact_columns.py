"""The columns of address books that say more of somebody than who it is, in three languages."""

from __future__ import annotations

import pytest

from app.core.imports import Relation
from app.importers.contact_columns import labelled
from app.importers.contacts_csv import IMPORTER
from tests.support.exports import left_out, people, read_bytes, told


def test_each_of_several_values_has_its_own_label_or_the_last_one() -> None:
    row = {"phone 1 - label": "* Work ::: Home"}
    assert labelled(row, "phone", "1", "1 ::: 2 ::: 3") == [
        ("Work", "1"),
        ("Home", "2"),
        ("Home", "3"),
    ]


@pytest.mark.parametrize(
    ("header", "row", "kept"),
    [
        ("First Name,Last Name,Labels,Organization Name,Birthday,Phone 1 - Label,Phone 1 - Value",
         "Zo,B,,,1980-03-14,Mobile,+49 1 ::: +49 2",
         ["Mobile: +49 1", "Mobile 2: +49 2", "Birthday 3/14/1980"]),
        ("First Name,Last Name,E-mail Address,Categories,Mobile Phone,Home Street,Birthday",
         "Zo,B,,,1,Weg 1,0/0/00", ["Mobile: 1", "Home address: Weg 1"]),
        ("Vorname,Nachname,E-Mail-Adresse,Kategorien,Mobiltelefon,Geburtstag",
         "Zo,B,,,1,14.03.1980", ["Mobile: 1", "Birthday 3/14/1980"]),
        ("First Name,Last Name,E-mail Address,Categories,Mobile Phone", "Zo,B,,,", []),
        # nobody can tell which is the month: the words stay
        ("First Name,Last Name,E-mail Address,Categories,Birthday", "Zo,B,,,3/4/1980",
         ["Birthday: 3/4/1980"]),
        ("Vorname,Nachname,E-Mail-Adresse,Kategorien,Straße privat,Ort privat,Land/Region privat",
         'Zo,B,,,Weg 1,Bergen,Norwegen', ["Home address: Weg 1, Bergen, Norwegen", "in Bergen, Norwegen"]),
        (("First Name,Last Name,Labels,Organization Name,Address 1 - Label,Address 1 - Formatted,"
         "Address 1 - City,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value"),
         "Zo,B,,,Work,Weg 1,Bergen,First book, --05-02,Friend,Tom",
         ["Address at work: Weg 1", "Friend: Tom", "in Bergen", "First book 5/2"]),
        ("Prénom,Nom,Adresse de messagerie,Tél. mobile,Téléphone (bureau)", "Zo,B,,1,22 33 44 55",
         ["Mobile: 1", "Phone at work: 22 33 44 55"]),
    ],
)  # fmt: skip
def test_what_else_a_row_says_is_kept(header: str, row: str, kept: list[str]) -> None:
    rows = read_bytes(IMPORTER, {"a.csv": f"{header}\n{row}\n".encode()})
    (person,) = people(rows, Relation.NAMED)
    assert sorted(told(person)) == sorted(kept)
    assert left_out(rows) == {}
