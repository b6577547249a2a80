"""Links dragged out of a browser."""

from __future__ import annotations

import base64
import datetime as dt
import json
import plistlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, LeftOut, ReadingContext, RowRef
from app.core.progress import Silent
from app.importers.container import open_export
from app.importers.dragged import (
    IMPORTER,
    links_from_payload,
    links_from_shortcut,
    name_from_title,
    people_from_links,
)

DATA = Path(__file__).parents[1] / "data" / "drag"
REF = RowRef(file="")
ZOE = "https://x.com/zoebrandt"


def _payload(name: str) -> dict[str, bytes]:
    payloads = json.loads((DATA / "payloads.json").read_text(encoding="utf-8"))
    return {kind: base64.b64decode(data) for kind, data in payloads[name].items()}


@pytest.mark.parametrize(
    ("name", "links"),
    [
        ("firefox_link", ((ZOE, "Zoë Brandt (@zoebrandt) / X"),)),
        ("chrome_link_linux", ((ZOE, "Zoë Brandt (@zoebrandt) / X"),)),
        (
            "chrome_selection_with_links",
            ((ZOE, "@zoebrandt"), ("https://x.com/TomasReyes_/status/1?s=20", "post")),
        ),
        ("uri_list_multi", ((ZOE, ""), ("https://www.instagram.com/harin.yoon/", ""))),
        ("file_drop", ()),
        ("macos_webloc_content", ((ZOE, ""),)),
        ("windows_url_file_content", ((ZOE, ""),)),
    ],
)
def test_links_of_real_drops(name: str, links: tuple[tuple[str, str], ...]) -> None:
    assert links_from_payload(_payload(name)) == links


def test_titles_come_from_whichever_format_has_them() -> None:
    html = f'<meta charset="utf-8"><a href="{ZOE}">Zoë <b>Brandt</b></a>'
    formats = {"text/uri-list": ZOE.encode(), "text/html": html.encode()}
    assert links_from_payload(formats) == ((ZOE, "Zoë Brandt"),)
    assert links_from_payload({"text/plain": f"see {ZOE} there".encode()}) == ((ZOE, ""),)


def test_several_links_of_firefox_come_in_pairs() -> None:
    text = f"{ZOE}\nZoë\nhttps://x.com/harin\nHarin"
    formats = {"text/x-moz-url": text.encode("utf-16-le")}
    assert links_from_payload(formats) == ((ZOE, "Zoë"), ("https://x.com/harin", "Harin"))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_other_schemes_are_no_links(url: str) -> None:
    html = f'<a href="{url}">Zoë</a>'.encode()
    assert links_from_payload({"text/html": html, "text/uri-list": url.encode()}) == ()


def test_a_selection_gives_each_account_once_and_counts_the_rest() -> None:
    links = [
        (ZOE, "@zoebrandt"),
        (f"{ZOE}/status/1", "Zoë Brandt"),
        ("https://x.com/home", "Home"),
        ("https://x.com/TomasReyes_", "post"),
    ]
    rows = list(people_from_links(links, REF))
    people = [row for row in rows if isinstance(row, ImportedPerson)]
    assert [(p.identities[0].key, p.name) for p in people] == [
        ("zoebrandt", "Zoë Brandt"),
        ("tomasreyes_", ""),
    ]
    assert [(row.code, row.count) for row in rows if isinstance(row, LeftOut)] == [
        ("no_profile", 1)
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Zoë Brandt (@zoebrandt) / X", "Zoë Brandt"),
        ("(3) Zoë Brandt (@zoebrandt) / Twitter", "Zoë Brandt"),
        ("Zoë Brandt (@zoe.brandt) • Instagram photos and videos", "Zoë Brandt"),
        ("(12+) Zoë Brandt | LinkedIn", "Zoë Brandt"),
        ("Zoë Brandt - Printer - Nordlys | LinkedIn", "Zoë Brandt"),
        ("Zoë (@zoe@art.example) - Art Example", "Zoë"),
        ("Zoë Brandt (@zoebrandt.bsky.social) — Bluesky", "Zoë Brandt"),
        ("Zoë Brandt (@zoe.brandt) | TikTok", "Zoë Brandt"),
        ("Zoë Brandt - YouTube", "Zoë Brandt"),
        ("ZoeBrandt (Zoë Brandt) · GitHub", "Zoë Brandt"),
        ("Zoë (she/her)", "Zoë"),
        ("Zoë Brandt (she/her) | LinkedIn", "Zoë Brandt"),
        ("Zoë Brandt (1)", "Zoë Brandt"),
        ("zoe (1)", ""),
        ("윤하린", "윤하린"),
        ("@zoebrandt", ""),
        ("post", ""),
        ("https://x.com/zoebrandt", ""),
        ("Home", ""),
        ("", ""),
    ],
)
def test_names_in_titles(title: str, name: str) -> None:
    assert name_from_title(title) == name


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("Zoe Brandt.url", "Zoe Brandt"),
        ("Zoe Brandt.webloc", "Zoe Brandt"),
        ("zoe.desktop", "Zoë Brandt (@zoebrandt) / X"),
    ],
)
def test_shortcut_files(file: str, title: str) -> None:
    assert links_from_shortcut(file, (DATA / file).read_bytes()) == ((ZOE, title),)


def test_the_name_without_a_language_counts() -> None:
    data = (
        b"[Desktop Entry]\nType=Link\nName[de]=Zoe (de)\nName=Zoe Brandt\nURL[$e]=" + ZOE.encode()
    )
    assert links_from_shortcut("a.desktop", data) == ((ZOE, "Zoe Brandt"),)


def test_binary_plists_are_read_too() -> None:
    data = plistlib.dumps({"URL": ZOE}, fmt=plistlib.FMT_BINARY)
    assert links_from_shortcut("a/Zoë.webloc", data) == ((ZOE, "Zoë"),)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", b"URL=https://x.com/zoe"),
        ("a.desktop", b"[Desktop Entry]\nType=Application\nURL=https://x.com/zoe\nExec=rm"),
        ("a.webloc", b"not a plist"),
        ("a.webloc", b"bplist00" + b"\xff" * 40),
        ("a.webloc", plistlib.dumps(["x"])),
        ("a.webloc", plistlib.dumps({"URL": "u"}).replace(b"UTF-8", b"UTF-99")),
        ("a.webloc", plistlib.dumps({"URL": 3})),
    ],
)
def test_what_is_no_shortcut_holds_no_link(name: str, data: bytes) -> None:
    assert links_from_shortcut(name, data) == ()


def test_entities_in_a_webloc_do_not_grow() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><plist><dict><key>URL</key><string>&b;</string></dict></plist>'
    assert links_from_shortcut("a.webloc", bomb) == ()


def test_loose_shortcuts_are_an_import() -> None:
    context = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))
    with open_export([DATA]) as export:
        members = IMPORTER.recognise(export)
        rows = list(IMPORTER.read(members, context, Silent()))
    assert len(members) == len(rows) == 3
    assert {row.identities[0].key for row in rows if isinstance(row, ImportedPerson)} == {
        "zoebrandt"
    }


@given(
    st.dictionaries(
        st.sampled_from(["text/x-moz-url", "text/html", "text/uri-list", "text/plain"]),
        st.binary(max_size=120),
    ),
    st.sampled_from([".url", ".webloc", ".desktop"]),
    st.binary(max_size=120),
)
def test_any_bytes_are_links_or_none(formats: dict[str, bytes], kind: str, data: bytes) -> None:
    for url, _title in links_from_payload(formats):
        assert url.lower().startswith(("http://", "https://"))
    links_from_shortcut(f"a{kind}", data)
    links_from_shortcut(f"a{kind}", b"bplist00" + data)
