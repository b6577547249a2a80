"""Address books as tables; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation
from app.core.networks import canonical
from app.importers.contacts_csv import IMPORTER
from tests.support.exports import EXPORTS, left_out, people, read_bytes, read_paths, told

SAMPLES = EXPORTS / "contacts_csv"
GOOGLE = "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value,Website 1 - Label,Website 1 - Value\n"


def _people(rows: list[ImportedRow]) -> list[ImportedPerson]:
    return people(rows, Relation.NAMED)


def _keys(person: ImportedPerson) -> list[str]:
    return [f"{one.network}:{canonical(one)}" for one in person.identities]


def test_google_2024_has_2_of_which_1_is_named() -> None:
    zoe, nameless = _people(read_paths(IMPORTER, SAMPLES / "google_2024.csv"))
    assert (zoe.name, nameless.name) == ("Zoë Brandt", "")
    assert _keys(zoe) == [
        "linkedin:in/zoë-brandt",
        "x:zoebrandt",
        "instagram:zoe.brandt",
        "email:zoe@example.org",
        "email:zoe.b@example.net",
    ]
    assert (zoe.tags, zoe.note, zoe.company) == (
        ("Zine folk", "starred"),
        "Line one\nline two",
        "Woodgrove Prints",
    )
    assert _keys(nameless) == ["email:anonymous@example.com"]
    assert nameless.ref.line == 4


def test_google_2023_has_1() -> None:
    (person,) = _people(read_paths(IMPORTER, SAMPLES / "google_2023.csv"))
    assert (person.name, _keys(person)) == (
        "Tomás Reyes",
        ["x:tomasreyes_", "email:tomas.reyes@example.org"],
    )


def test_outlook_has_1() -> None:
    (person,) = _people(read_paths(IMPORTER, SAMPLES / "outlook_cp1252.csv"))
    assert (person.name, person.company, person.tags) == (
        "Ingrid Solvåg",
        "Nordlys Press",
        ("Zine folk", "Authors"),
    )
    assert _keys(person) == ["email:ingrid@example.org", "website:ingrid.example"]


def test_several_sites_of_a_cell_keep_their_labels() -> None:
    row = "Zoë,Brandt,,,,Work ::: Blog,https://a.example ::: https://zoe.example\n"
    (person,) = _people(read_bytes(IMPORTER, {"a.csv": (GOOGLE + row).encode()}))
    assert _keys(person) == ["website:zoe.example"]


def test_german_outlook_is_read() -> None:
    text = (
        '"Vorname","Nachname","Firma","Kategorien","E-Mail-Adresse","E-Mail 2: Adresse","Webseite"\r\n'
        '"Zoë","Brandt","Nordlys","Zines;Oslo","zoe@e.example","z@e.example","https://zoe.example"\r\n'
    )
    (person,) = _people(read_bytes(IMPORTER, {"a.csv": text.encode("cp1252")}))
    assert (person.name, person.tags) == ("Zoë Brandt", ("Zines", "Oslo"))
    assert _keys(person) == ["email:zoe@e.example", "email:z@e.example", "website:zoe.example"]


def test_an_exchange_address_is_none_and_formulas_are_no_name() -> None:
    text = (
        "First Name,Last Name,E-mail Address,E-mail 2 Address,Categories\n"
        '"=cmd()",,/o=ExchangeLabs/cn=x,zoe@e.example,\n,,,,\nx,,,,\n'
    )
    rows = read_bytes(IMPORTER, {"a.csv": text.encode()})
    assert [(p.name, _keys(p)) for p in _people(rows)] == [
        ("", ["email:zoe@e.example"]),
        ("x", ["contacts:name:x"]),
    ]


def test_a_row_of_nobody_is_left_out() -> None:
    rows = read_bytes(IMPORTER, {"a.csv": (GOOGLE + ",,,x,,,\n").encode()})
    assert left_out(rows) == {"not_a_person": 1}


def test_lists_of_others_are_not_its_own() -> None:
    others = ["generic/people.csv", "goodreads/goodreads_library_export.csv"]
    assert [read_paths(IMPORTER, EXPORTS / other) for other in others] == [[], []]


@pytest.mark.parametrize("twentieth", range(20))
def test_a_truncated_table_gives_what_stands_before(twentieth: int) -> None:
    data = (SAMPLES / "google_2024.csv").read_bytes()
    rows = read_bytes(IMPORTER, {"a.csv": data[: len(data) * twentieth // 20]})
    assert len(_people(rows)) <= 2


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["google_2024.csv", "outlook_cp1252.csv"]), st.data())
def test_flipped_bytes_give_rows_or_left_out_ones(name: str, data: st.DataObject) -> None:
    raw = bytearray((SAMPLES / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rows = read_bytes(IMPORTER, {"a.csv": bytes(raw)})
    assert all(row.code for row in rows if isinstance(row, LeftOut))


def test_the_whole_table_shows_which_of_two_numbers_is_the_month() -> None:
    header = "First Name,Last Name,E-mail Address,Categories,Birthday"
    table = f"{header}\nZo,B,,,3/4/1980\nTom,R,,,12/31/1970\n"
    rows = read_bytes(IMPORTER, {"a.csv": table.encode()})
    assert [told(one) for one in people(rows, Relation.NAMED)] == [
        ["Birthday 3/4/1980"],
        ["Birthday 12/31/1970"],
    ]


def test_a_page_labelled_as_of_work_makes_nobody_of_two_colleagues() -> None:
    page = "Work,https://www.facebook.com/nordlyspress"
    table = GOOGLE + f"Anna,Berg,,,a@example.org,{page}\nKarl,Holm,,,k@example.org,{page}\n"
    anna, karl = _people(read_bytes(IMPORTER, {"a.csv": table.encode()}))
    assert (_keys(anna), _keys(karl)) == (["email:a@example.org"], ["email:k@example.org"])
    assert told(anna) == ["Website: https://www.facebook.com/nordlyspress"]


def _read(table: str) -> list[ImportedRow]:
    return read_bytes(IMPORTER, {"a.csv": table.encode()})


OLD_GOOGLE = "Name,Given Name,Family Name,Group Membership,E-mail 1 - Value,Organization 1 - Name\n"


def test_googles_whole_name_counts_where_it_is_given() -> None:
    table = f"{OLD_GOOGLE}山田 太郎,太郎,山田,,t@example.org,\nDr. Max Muster Jr.,Max,Muster,,,\n"
    taro, doctor = _people(_read(table))
    assert (taro.name, doctor.name) == ("山田 太郎", "Dr. Max Muster Jr.")
    assert _keys(doctor) == ["contacts:name:max muster"]


def test_an_organisation_alone_is_nobody_in_either_era() -> None:
    new = _read(f"{GOOGLE},,Only Org Ltd,,,,\n")
    old = _read(f"{OLD_GOOGLE},,,,,Only Org Ltd\n")
    assert left_out(new) == left_out(old) == {"not_a_person": 1}


@pytest.mark.parametrize(
    "header",
    [
        (
            "Nombre,Apellidos,Teléfono móvil,Categorías,Organización,Dirección de correo electrónico,"
            "Notas,Página Web,Cumpleaños,Aniversario,Ciudad de trabajo"
        ),
        (
            "Nome,Cognome,Cellulare,Categorie,Società,Indirizzo posta elettronica,Note,Pagina Web,"
            "Compleanno,Anniversario,Città (uff.)"
        ),
        (
            "Nome,Sobrenome,Telefone Celular,Categorias,Empresa,Endereço de Email,Anotações,"
            "Página da Web,Aniversário,x,Cidade do Endereço Comercial"
        ),
        (
            "Voornaam,Achternaam,Mobiele telefoon,Categorieën,Bedrijf,E-mailadres,Notities,Webpagina,"
            "Verjaardag,Speciale datum,x"
        ),
    ],
)
def test_outlook_in_other_languages(header: str) -> None:
    cells = "María,García,+34 600,Amigos,Casa,m@example.org,nota,https://maria.example,14/3/1980"
    (maria,) = _people(_read(f"{header}\n{cells},0/0/00,Sevilla\n"))
    assert (maria.name, maria.company, maria.note) == ("María García", "Casa", "nota")
    assert (maria.tags, _keys(maria)) == (
        ("Amigos",),
        ["email:m@example.org", "website:maria.example"],
    )
    kept = ["Mobile: +34 600", "Address at work: Sevilla", "Birthday 3/14/1980"]
    assert [line for line in kept if line not in told(maria)] == (
        [kept[1]] if header.endswith(",x") else []
    )


@pytest.mark.parametrize("blank", ["0/0/00", "0.0.00", "00.00.0000", "0/0/0000"])
def test_a_day_that_nobody_filled_in_is_none(blank: str) -> None:
    table = f"Vorname,Nachname,E-Mail-Adresse,Kategorien,Jahrestag\nJörg,M,j@example.org,,{blank}\n"
    (row,) = _people(_read(table))
    assert told(row) == []


def test_an_email_address_counts_whatever_its_column_is_called() -> None:
    table = "Vorname,Nachname,E-Mail-Adresse,Kategorien,Sähköposti 2,Notizen,Abteilung\n"
    cells = "Jörg,M,j@example.org,,j2@example.org,n@example.org,d@example.org"
    (row,) = _people(_read(f"{table}{cells}\n"))
    assert _keys(row) == ["email:j@example.org", "email:j2@example.org"]
