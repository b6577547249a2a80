"""Outlines out of sound and broken XML."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importers.opml_outlines import HostileXmlError, read_outlines

BOMB = b"""<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>"""


def _texts(data: str | bytes) -> list[str]:
    raw = data.encode() if isinstance(data, str) else data
    return [one.attributes.get("text", "") for one in read_outlines(raw)[0]]


def _opml(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<opml><body>\n{body}\n</body></opml>'


def test_folders_and_lines() -> None:
    body = (
        '<outline text="A">\n<outline text="B">\n<outline text="f" XMLURL="u"/></outline></outline>'
    )
    (one,), broken = read_outlines(_opml(body).encode())
    assert (one.line, one.folders, dict(one.attributes), broken) == (
        5,
        ("A", "B"),
        {"text": "f", "xmlurl": "u"},
        0,
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<outline text="a & b" xmlUrl="u?x=1&y=2"/>', "a & b"),
        ('<outline text="caf&eacute;&nbsp;x"/>', "café x"),
        ('<outline text="a < b"/>', "a < b"),
        ('<outline text="a &amp; b &nosuch; &"/>', "a & b &nosuch; &"),
        ('<outline text="a\x07b &"/>', "ab &"),
        ('<outline text="&#233; &"/>', "é &"),
    ],
)
def test_broken_xml_is_mended(body: str, text: str) -> None:
    assert _texts(_opml(body)) == [text]


@pytest.mark.parametrize(
    "data",
    [
        _opml('<outline text="Zoë"/>').encode("cp1252"),  # it says UTF-8
        _opml('<outline text="Zoë"/>').encode("utf-16"),  # it says UTF-8
        _opml('<outline text="Zoë"/>').replace("UTF-8", "no-such").encode(),
        _opml('<outline text="Zoë"/>').replace("UTF-8", "ISO-8859-1").encode("latin-1"),
        b"\xef\xbb\xbf" + _opml('<outline text="Zo\u00eb"/>').encode(),
        b"\n\n" + _opml('<outline text="Zo\u00eb"/>').encode(),
    ],
)
def test_encodings_that_lie(data: bytes) -> None:
    assert _texts(data) == ["Zoë"]


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        BOMB.replace(b"&b;", b"&nosuch;"),
        b'<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><outline text="&x;"/></opml>',
        b'<!DOCTYPE o [<!ENTITY % p SYSTEM "https://e.example">%p;]><opml/>',
    ],
)
def test_entities_of_a_file_are_refused(data: bytes) -> None:
    with pytest.raises(HostileXmlError):
        read_outlines(data)


def test_what_stands_before_the_damage_is_kept() -> None:
    whole = _opml("\n".join(f'<outline text="{n}" xmlUrl="u{n}"/>' for n in range(50))).encode()
    outlines, broken = read_outlines(whole[: len(whole) // 2])
    assert 15 < len(outlines) < 30
    assert broken > 15


def test_a_hundred_thousand_folders_inside_each_other_are_read() -> None:
    deep = 100_000
    body = '<outline text="f">' * deep + '<outline xmlUrl="u"/>' + "</outline>" * deep
    outlines, _broken = read_outlines(_opml(body).encode())
    assert [(dict(one.attributes), one.folders) for one in outlines] == [({"xmlurl": "u"}, ("f",))]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_behind_the_beginning_are_read_or_refused(tail: bytes) -> None:
    try:
        outlines, broken = read_outlines(b'<opml><body><outline text="a"/>' + tail)
    except HostileXmlError:
        return
    assert broken >= 0
    assert all(one.line > 0 for one in outlines)
