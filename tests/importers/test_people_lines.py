"""Lines that somebody typed or pasted."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, LeftOut, ReadingContext
from app.core.networks import Network
from app.importers.people_lines import read_lines

CONTEXT = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))


def _on(network: Network) -> ReadingContext:
    return ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22), network=network)


def _read(text: str, context: ReadingContext = CONTEXT) -> list[tuple[str, list[str]] | str]:
    rows: list[tuple[str, list[str]] | str] = []
    for row in read_lines(text, context):
        if isinstance(row, ImportedPerson):
            rows.append((row.name, [f"{i.network.value}:{i.key}" for i in row.identities]))
        else:
            assert isinstance(row, LeftOut)
            rows.append(row.code)
    return rows


def test_a_plain_name_is_a_person_without_an_account() -> None:
    assert _read("Maren Okafor\n윤하린\n") == [("Maren Okafor", []), ("윤하린", [])]


def test_a_name_beside_handles_owns_all_of_them() -> None:
    line = "Zoë Brandt — @zoebrandt, instagram.com/zoe.brandt"
    assert _read(line) == [("Zoë Brandt", ["instagram:zoe.brandt", "x:zoebrandt"])]


def test_handles_without_a_name_are_a_person_each() -> None:
    assert _read("@zoebrandt @tomasreyes_; x.com/harin") == [
        ("", ["x:harin"]),
        ("", ["x:zoebrandt"]),
        ("", ["x:tomasreyes_"]),
    ]


def test_bare_handles_belong_where_the_list_says() -> None:
    assert _read("@harin.yoon", _on(Network.INSTAGRAM)) == [("", ["instagram:harin.yoon"])]
    assert _read("zoe_b\nhttps://x.com/tom", _on(Network.TIKTOK)) == [
        ("", ["tiktok:zoe_b"]),
        ("", ["x:tom"]),
    ]
    assert _read("@zoe@art.example", _on(Network.INSTAGRAM)) == [("", ["mastodon:zoe@art.example"])]


def test_bare_handles_follow_the_rest_of_the_list_when_it_is_of_one_network() -> None:
    text = "@zoe.b\ninstagram.com/harin.yoon\ninstagram.com/tomas.reyes"
    assert _read(text)[0] == ("", ["instagram:zoe.b"])


def test_a_handle_that_fits_no_known_network_is_left_out() -> None:
    assert _read("@harin.yoon") == ["network_unknown"]


def test_an_address_with_at_is_mail_unless_the_list_is_mastodons() -> None:
    assert _read("tomas@example.org") == [("", ["email:tomas@example.org"])]
    assert _read("tomas@example.org", _on(Network.MASTODON)) == [
        ("", ["mastodon:tomas@example.org"])
    ]


def test_comments_and_empty_lines_are_nothing() -> None:
    assert _read("# people\n\n  \n@zoe # from the fair\n") == [("", ["x:zoe"])]


def test_a_hash_inside_an_address_is_no_comment() -> None:
    assert _read("https://twitter.com/#!/zoebrandt") == [("", ["x:zoebrandt"])]


def test_hostile_and_empty_addresses_are_left_out_each_with_its_line() -> None:
    rows = list(read_lines("javascript:alert(1)\nhttps://x.com/home\nsome 12 words", CONTEXT))
    assert [(row.code, row.ref.line) for row in rows if isinstance(row, LeftOut)] == [
        ("unsafe_link", 1),
        ("no_profile", 2),
        ("not_a_person", 3),
    ]


def test_a_last_name_first_stays_together() -> None:
    assert _read("Reyes, Tomás") == [("Reyes, Tomás", [])]


@given(st.text(max_size=200))
def test_any_text_is_rows_and_every_line_is_accounted_for(text: str) -> None:
    rows = list(read_lines(text, CONTEXT))
    lines = len(text.splitlines())
    assert all(row.ref.line is not None and 1 <= row.ref.line <= lines for row in rows)
