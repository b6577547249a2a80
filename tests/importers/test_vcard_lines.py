"""Cards of a vCard file, line by line."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importers.vcard_lines import Card, read_cards

WANTED = frozenset({"FN", "EMAIL", "NOTE", "X-SOCIALPROFILE", "VERSION"})


def _cards(data: str | bytes) -> list[Card]:
    raw = data.encode() if isinstance(data, str) else data
    return list(read_cards(io.BytesIO(raw), WANTED))


def _values(data: str | bytes) -> list[list[str]]:
    return [[line.value for line in card.lines] for card in _cards(data)]


def _card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


def test_lines_are_unfolded_also_in_the_middle_of_a_letter() -> None:
    folded = _card("FN:Zoë Brandt").encode().replace(b"\xc3\xab", b"\xc3\r\n \xab")
    assert _values(folded) == [["Zoë Brandt"]]
    assert _values(_card("NOTE:one", "  two", "\tthree")) == [["one twothree"]]


def test_quoted_printable_with_soft_ends() -> None:
    head = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    assert _values(_card(f"{head}Zo=C3=", "=AB Brandt", "EMAIL:z@e.example")) == [
        ["Zoë Brandt", "z@e.example"]
    ]
    assert _values(_card(f"{head}Zo=C3=AB=")) == [["Zoë"]]


@pytest.mark.parametrize("codec", ["iso-8859-1", "shift_jis", "gb18030", "windows-1251"])
def test_a_line_in_its_own_character_set(codec: str) -> None:
    name = {"iso-8859-1": "Zoë", "shift_jis": "春樹", "gb18030": "莫言", "windows-1251": "Анна"}[
        codec
    ]
    line = f"FN;CHARSET={codec.upper()}:".encode() + name.encode(codec)
    assert _values(b"BEGIN:VCARD\n" + line + b"\nEND:VCARD\n") == [[name]]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252"])
def test_a_file_in_any_encoding(codec: str) -> None:
    assert _values(_card("FN:Zoë").encode(codec)) == [["Zoë"]]


def test_old_line_ends_groups_and_parameters() -> None:
    (card,) = _cards("begin:vcard\ritem1.EMAIL;home;type=pref,x:z@e.example\rend:vcard\r")
    (line,) = card.lines
    assert dict(line.params) == {"TYPE": ("home", "pref", "x")}
    assert (line.group, line.name, line.value) == ("item1", "EMAIL", "z@e.example")
    (other,) = _cards(_card('X-SOCIALPROFILE;TYPE="a:b";USERNAME="z;1":https://h.example/@z'))
    assert other.lines[0].value == "https://h.example/@z"
    assert other.lines[0].params["USERNAME"] == ("z;1",)


def test_one_bad_line_costs_that_line_only() -> None:
    assert (
        _values(_card("FN;;;=:", "nonsense", ":", "NOTE", "EMAIL:z@e.example"))[0][-1]
        == "z@e.example"
    )


@pytest.mark.parametrize(
    "line",
    [
        "FN;" + "a=b;" * 900,
        "FN;" + "a=b;" * 900 + ":x",
        "FN;a=" + '"x",' * 900 + "y",
        'FN;a="' * 900,
    ],
)
def test_hostile_parameters_cost_nothing(line: str) -> None:
    (card,) = _cards(_card(line, "EMAIL:z@e.example"))
    assert card.lines[-1].value == "z@e.example"


def test_pictures_are_not_kept() -> None:
    picture = "PHOTO;ENCODING=b:" + "\r\n ".join(["A" * 70] * 20_000)
    long_line = "NOTE:" + "x" * 3_000_000
    (card,) = _cards(_card("FN:Zoë", picture, long_line, "EMAIL:z@e.example"))
    assert [line.name for line in card.lines] == ["FN", "EMAIL"]


def test_cards_inside_cards_and_cards_without_an_end() -> None:
    inside = _card("FN:Zoë", "AGENT:", _card("FN:Agent").strip(), "EMAIL:z@e.example")
    (card,) = _cards(inside)
    assert [line.value for line in card.lines if line.name != "AGENT"] == ["Zoë", "z@e.example"]
    one, two = _cards("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
    assert (one.is_whole, two.is_whole) == (False, True)
    (cut,) = _cards("BEGIN:VCARD\nFN:Zo")
    assert not cut.is_whole


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(st.binary(max_size=40), st.sampled_from([b"FN:", b"=\n", b"\r\n ", b"QUOTED-PRINTABLE", b"END:VCARD", b"\nBEGIN:VCARD\n", b";CHARSET=", b"item1."])), max_size=12))  # fmt: skip
def test_any_bytes_are_read(parts: list[bytes]) -> None:
    for card in _cards(b"BEGIN:VCARD\n" + b"".join(parts)):
        assert card.line > 0


@pytest.mark.parametrize("charset", ["unicode_escape", "idna", "hex", "no-such", "utf-8", "iso-99"])
def test_a_character_set_that_is_none_is_passed_over(charset: str) -> None:
    assert _values(_card(f"FN;CHARSET={charset}:Zoë\\x41")) == [["Zoë\\x41"]]
