"""Records of JSON members: every layout, whole and in pieces, and damage."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.importers import json_records
from app.importers.container import Member
from app.importers.json_records import Record, records
from tests.support.exports import export_of


def member(data: bytes) -> Member:
    return export_of({"a.json": data}).members[0]


def wraps(key: str) -> bool:
    return key == "rows"


@pytest.mark.parametrize("whole_limit", [1 << 20, 0])
@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00"])
def test_half_an_emoji_costs_no_record(
    monkeypatch: pytest.MonkeyPatch, whole_limit: int, indent: int | None, half: str
) -> None:
    monkeypatch.setattr(json_records, "WHOLE_LIMIT", whole_limit)
    data = json.dumps({"rows": [{"a": "x"}, {"a": "HALF"}, {"a": "z"}]}, indent=indent)
    found = list(records(member(data.replace("HALF", half).encode()), wraps))
    assert [record.value for record in found] == [{"a": "x"}, {"a": "\ufffd"}, {"a": "z"}]


VALUES = st.lists(
    st.dictionaries(
        st.sampled_from(["a", "b", "rows"]),
        st.one_of(st.text(max_size=8), st.integers(-9, 9), st.lists(st.text(max_size=3))),
        max_size=3,
    ),
    min_size=1,
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, st.sampled_from([None, 1, 2, 4]), st.booleans())
def test_pieces_and_whole_agree(
    monkeypatch: pytest.MonkeyPatch,
    values: list[dict[str, object]],
    indent: int | None,
    is_wrapped: bool,
) -> None:
    root: object = {"rows": values} if is_wrapped else values
    data = json.dumps(root, indent=indent).encode()
    wrapper = "rows" if is_wrapped else ""
    expected = [
        Record(wrapper=wrapper, number=number, value=value)
        for number, value in enumerate(values, 1)
    ]
    assert list(records(member(data), wraps)) == expected
    with monkeypatch.context() as patch:
        patch.setattr(json_records, "WHOLE_LIMIT", 0)
        patch.setattr(json_records, "CHUNK", 11)
        assert list(records(member(data), wraps)) == expected


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("limit", [0, 1000])
def test_a_byte_order_mark_is_no_damage(
    mark: bytes, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_records, "WHOLE_LIMIT", limit)
    found = list(records(member(mark + b'[{"a": 1}]'), wraps))
    assert found == [Record(wrapper="", number=1, value={"a": 1})]


def test_utf16_is_read() -> None:
    data = '[{"a": "å"}]'.encode("utf-16")
    assert [record.value for record in records(member(data), wraps)] == [{"a": "å"}]


@pytest.mark.parametrize("data", [b"", b"\0\1\2", b"nonsense", b'"text"', b"[" * 100_000])
def test_what_is_no_json_is_damage(data: bytes) -> None:
    found = list(records(member(data), wraps))
    assert [record.is_damage for record in found] == [True]


def test_what_stands_before_the_damage_is_kept() -> None:
    found = list(records(member(b'{"rows": [{"a": 1}, {"a": 2}, {"a": '), wraps))
    assert [record.value for record in found] == [{"a": 1}, {"a": 2}, None]
    assert [record.is_damage for record in found] == [False, False, True]
    assert found[-1].damage == "cut_short"
