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


def test_several_people_on_a_line_are_each_by_themselves() -> None:
    two = [("Zoë Brandt", ["email:zoe@example.org"]), ("Tomás Reyes", ["email:tomas@example.org"])]
    line = "Zoë Brandt <zoe@example.org>{} Tomás Reyes <tomas@example.org>"
    for mark in (",", ";", "", " |"):
        assert _read(line.format(mark)) == two
    assert _read(f"To: {line.format(';')};") == two
    assert _read("Zoë https://x.com/zoe1, Tom https://x.com/tom1") == [
        ("Zoë", ["x:zoe1"]),
        ("Tom", ["x:tom1"]),
    ]
    assert _read("Zoë, @zoe1, Tom, @tom1") == [("Zoë", ["x:zoe1"]), ("Tom", ["x:tom1"])]
    assert _read("@zoe1 Zoë; @tom1 Tom") == [("Zoë", ["x:zoe1"]), ("Tom", ["x:tom1"])]


def test_what_names_nobody_on_a_line_of_people_is_somebody_else() -> None:
    line = "Zoë Brandt <zoe@example.org>, tomas@example.org"
    assert _read(line) == [
        ("Zoë Brandt", ["email:zoe@example.org"]),
        ("", ["email:tomas@example.org"]),
    ]


def test_two_accounts_on_one_network_are_two_people_who_keep_what_the_line_says() -> None:
    rows = list(read_lines("Friends: https://x.com/aaaa1 @bbbb1", CONTEXT))
    people = [row for row in rows if isinstance(row, ImportedPerson)]
    assert [(one.identities[0].key, one.name, one.note) for one in people] == [
        ("aaaa1", "", "Friends"),
        ("bbbb1", "", "Friends"),
    ]
    assert _read("Zoë Brandt @zoebrandt x.com/zoebrandt") == [("Zoë Brandt", ["x:zoebrandt"])]


def test_several_accounts_behind_a_name_are_still_one_person() -> None:
    owned = [("Zoë Brandt", ["instagram:zoe.brandt", "x:zoebrandt"])]
    for line in (
        "@zoebrandt, Zoë Brandt, instagram.com/zoe.brandt",
        "Zoë Brandt; @zoebrandt; instagram.com/zoe.brandt",
        "instagram.com/zoe.brandt, @zoebrandt, Zoë Brandt",
    ):
        assert _read(line) == owned


def test_words_beside_somebody_are_a_note_and_no_part_of_the_name() -> None:
    (row,) = read_lines("Zoë Brandt, https://x.com/zoebrandt, met at the fair", CONTEXT)
    assert isinstance(row, ImportedPerson)
    assert (row.name, row.note) == ("Zoë Brandt", "met at the fair")


def test_a_last_name_first_of_a_mail_address_is_turned_round() -> None:
    anna = ("Anna Reyes", ["email:anna@example.org"])
    assert _read('"Reyes, Anna" <anna@example.org>') == [anna]
    assert _read("Reyes, Anna <anna@example.org>; Brandt, Zoë <zoe@example.org>") == [
        anna,
        ("Zoë Brandt", ["email:zoe@example.org"]),
    ]
    assert _read('"Anna Reyes, PhD" <anna@example.org>')[0][0] == "Anna Reyes PhD"


def test_several_names_on_a_line_are_several_people() -> None:
    names = ["Zoë Brandt", "Tomás Reyes", "Maren Okafor"]
    for mark in ("; ", ", "):
        assert _read(mark.join(names)) == [(name, []) for name in names]


def test_lists_and_links_of_markdown_are_read() -> None:
    text = """# People
## Friends
- [Zoë Brandt](https://x.com/zoebrandt)
- [Tomás Reyes](https://www.instagram.com/tomas.r/?igsh=1) – photographer
* **Harin** <https://bsky.app/profile/harin.bsky.social>
1. @ngozi@art.example
2. Maren Okafor: [X](https://x.com/maren), [GitHub](https://github.com/maren)
- [ ] https://github.com/piotr
- [@ilse.b](https://www.instagram.com/ilse.b/)
| Zoë | https://mastodon.example/@zo |
"""
    assert _read(text) == [
        ("Zoë Brandt", ["x:zoebrandt"]),
        ("Tomás Reyes", ["instagram:tomas.r"]),
        ("Harin", ["bluesky:harin.bsky.social"]),
        ("", ["mastodon:ngozi@art.example"]),
        ("Maren Okafor", ["x:maren", "github:maren"]),
        ("", ["github:piotr"]),
        ("", ["instagram:ilse.b"]),
        ("Zoë", ["mastodon:zo@mastodon.example"]),
    ]
