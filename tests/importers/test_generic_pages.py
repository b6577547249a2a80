"""Pages of organisations in a list of people."""

from __future__ import annotations

from app.core.imports import ImportedPerson, ImportedRow, LeftOut
from app.core.networks import canonical
from app.importers.generic import IMPORTER
from tests.support.exports import read_bytes, told

PAGE = "https://www.linkedin.com/company/nordlys-press"


def _rows(text: str) -> list[ImportedRow]:
    return read_bytes(IMPORTER, {"a.csv": text.encode()})


def test_colleagues_with_one_page_of_a_company_stay_two() -> None:
    table = "Name,LinkedIn,Company page\nAnna Berg,https://www.linkedin.com/in/annab,"
    anna, karl = _rows(f"{table}{PAGE}\nKarl Holm,https://www.linkedin.com/in/karlh,{PAGE}\n")
    assert isinstance(anna, ImportedPerson)
    assert isinstance(karl, ImportedPerson)
    keys = [[canonical(one) for one in person.identities] for person in (anna, karl)]
    assert keys == [["in/annab"], ["in/karlh"]]
    assert told(anna) == [f"Website: {PAGE}"]


def test_a_page_alone_is_an_organisations() -> None:
    own, page = _rows(f"Profile\nhttps://www.linkedin.com/in/annab\n{PAGE}\n")
    assert isinstance(own, ImportedPerson)
    assert isinstance(page, LeftOut)
    assert page.code == "organisation"
