"""Meta's shapes V, T, L and O, one record each."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.networks import Network
from app.importers.meta_records import (
    Entry,
    instant,
    is_deleted,
    read_acts,
    read_comment,
    read_owner,
    read_people,
    read_saved,
)

AT = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
STAMP = 1735732800


def labels(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"label": label, "value": value} for label, value in pairs]


@pytest.mark.parametrize(
    ("part", "title", "handle"),
    [
        ({"value": "zoe.brandt"}, "", "zoe.brandt"),
        ({"href": "https://www.instagram.com/_u/zoe.brandt"}, "zoe.brandt", "zoe.brandt"),
        ({"href": "https://www.instagram.com/_u/zoe.brandt"}, "", "zoe.brandt"),
        ({"href": "https://www.instagram.com.evil.example/zoe"}, "", ""),
        ({"value": "👍", "href": "https://www.instagram.com/p/C1/"}, "", ""),
        ({"value": "__deleted__17b9a2"}, "", "__deleted__17b9a2"),
    ],
)
def test_value_then_title_then_address(part: dict[str, str], title: str, handle: str) -> None:
    record = {"title": title, "string_list_data": [part | {"timestamp": STAMP}]}
    (entry,) = read_people(record, Network.INSTAGRAM)
    assert (entry.handle, entry.at) == (handle, AT)


def test_the_labelled_address_is_a_website_and_not_the_profile() -> None:
    values = labels(("URL", "http://pzolk.example"), ("Name", "P"), ("Username", "pzolk"))
    record = {"timestamp": STAMP, "label_values": values, "fbid": "7"}
    assert list(read_people(record, Network.INSTAGRAM)) == [
        Entry(handle="pzolk", name="P", at=AT, number="7")
    ]


def test_a_like_names_its_owner_inside_or_nobody() -> None:
    post = {"label": "URL", "value": "https://www.instagram.com/p/C1/"}
    owner = {"title": "Owner", "dict": [{"dict": labels(("Username", "zoe.brandt"))}]}
    (known,) = read_acts({"timestamp": STAMP, "label_values": [post, owner]}, Network.INSTAGRAM)
    assert (known.handle, known.href) == ("zoe.brandt", "https://www.instagram.com/p/C1/")
    (unknown,) = read_acts({"timestamp": STAMP, "label_values": [post]}, Network.INSTAGRAM)
    assert unknown.handle == ""


def test_saved_under_any_label() -> None:
    saved = {"Gespeichert am": {"href": "https://www.instagram.com/p/C4/", "timestamp": STAMP}}
    (entry,) = read_saved({"title": "nordlyspress", "string_map_data": saved})
    assert (entry.handle, entry.at) == ("nordlyspress", AT)


def test_a_comment_that_looks_like_a_handle_is_still_the_comment() -> None:
    record = {"string_map_data": {"Comment": {"value": "ok"}, "Time": {"timestamp": STAMP}}}
    assert read_comment(record) == (Entry(at=AT), "ok")


def test_the_owner_by_label() -> None:
    values = {"Benutzername": {"value": "juno.hartwell"}, "Name": {"value": "Juno"}}
    assert read_owner({"string_map_data": values}) == ("juno.hartwell", "Juno")


@pytest.mark.parametrize("text", ["__deleted__1a", "Instagram User", "instagramuser_123"])
def test_gone_accounts(text: str) -> None:
    assert is_deleted(text)
    assert not is_deleted(f"a {text}")


@pytest.mark.parametrize("value", [0, -1, None, "1735732800", True, 1e300])
def test_what_is_no_time_stamp(value: object) -> None:
    assert instant(value) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "title",
                    "value",
                    "href",
                    "timestamp",
                    "dict",
                    "label",
                    "label_values",
                    "string_list_data",
                    "string_map_data",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["title", "label_values", "string_list_data"]), JSON))
def test_any_json_is_read_without_failing(record: dict[str, object]) -> None:
    for network in (Network.INSTAGRAM, Network.THREADS):
        assert all(isinstance(entry, Entry) for entry in read_people(record, network))
        assert all(isinstance(entry, Entry) for entry in read_acts(record, network))
    assert isinstance(read_comment({"string_map_data": record})[1], str)
    assert all(isinstance(entry, Entry) for entry in read_saved(record))
