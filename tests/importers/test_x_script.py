from __future__ import annotations

import io
import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import LeftOut
from app.importers import x_script
from app.importers.container import Member
from app.importers.x_script import Script, read_object


class Thing(msgspec.Struct):
    n: int
    text: str = ""


DECODER = msgspec.json.Decoder(list[Thing])


def member(data: bytes) -> Member:
    return Member("data/thing.js", len(data), lambda: io.BytesIO(data))


def read(data: bytes) -> tuple[list[tuple[int, int]], list[LeftOut]]:
    script = Script(member(data), DECODER, lambda _count: None)
    found = [(at, row.n) for first, rows in script.pieces() for at, row in enumerate(rows, first)]
    return found, list(script.damage())


def new_layout(rows: list[dict[str, object]]) -> bytes:
    body = json.dumps(rows, indent=2, ensure_ascii=False)
    return f"window.YTD.thing.part0 = {body}".encode("utf-8", "surrogatepass")


def old_layout(rows: list[dict[str, object]]) -> bytes:
    body = "}, {".join(
        "\n" + ",\n".join(f'  "{k}" : {json.dumps(v)}' for k, v in row.items()) + "\n"
        for row in rows
    )
    return f"window.YTD.thing.part0 = [ {{{body}}} ]".encode()


def minified(rows: list[dict[str, object]]) -> bytes:
    return b"window.YTD.thing.part0=" + json.dumps(rows, separators=(",", ":")).encode() + b";"


ROWS = st.lists(
    st.fixed_dictionaries(
        {"n": st.integers(0, 99), "text": st.text('"\\{}[], \n;é🌻', max_size=12)}
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, block=st.integers(1, 40), layout=st.sampled_from([0, 1, 2]))
def test_pieces_of_any_size_give_every_record_once(
    rows: list[dict[str, object]], block: int, layout: int
) -> None:
    data = (new_layout, old_layout, minified)[layout](rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(x_script, "_BLOCK", block)
        patch.setattr(x_script, "PATIENCE", 64)
        # The wrapper must be inside the first piece, as it is with pieces of 1 MiB.
        patch.setattr(x_script, "PIECE", max(block, 40))
        found, damage = read(data)
    assert found == [(at, row["n"]) for at, row in enumerate(rows, 1)]
    assert not damage


def test_carriage_returns_marks_and_a_semicolon() -> None:
    data = b"\xef\xbb\xbf" + new_layout([{"n": 1}, {"n": 2}]).replace(b"\n", b"\r\n") + b";\r\n"
    assert read(data) == ([(1, 1), (2, 2)], [])


def test_utf_16() -> None:
    data = new_layout([{"n": 1}, {"n": 2}]).decode().encode("utf-16")
    assert read(data) == ([(1, 1), (2, 2)], [])


@pytest.mark.parametrize("body", [b"[]", b"[ ]", b"[ ];\n"])
def test_an_empty_list_is_no_damage(body: bytes) -> None:
    assert read(b"window.YTD.thing.part0 = " + body) == ([], [])


def test_a_broken_record_costs_only_itself() -> None:
    data = new_layout([{"n": n} for n in range(1, 6)]).replace(b'"n": 3', b'"n": ,')
    found, damage = read(data)
    assert found == [(1, 1), (2, 2), (4, 4), (5, 5)]
    assert [(row.code, row.ref.line, row.count) for row in damage] == [("unreadable_row", 3, 1)]


def test_a_record_of_another_shape_costs_only_itself() -> None:
    found, damage = read(new_layout([{"n": 1}, {"n": "two"}, {"n": 3}]))
    assert found == [(1, 1), (3, 3)]
    assert [row.code for row in damage] == ["unreadable_row"]


def test_a_text_that_is_not_utf_8_is_read_as_windows_text() -> None:
    data = new_layout([{"n": 1, "text": "caf@"}]).replace(b"caf@", b"caf\xe9")
    script = Script(member(data), DECODER, lambda _count: None)
    assert [row.text for _first, rows in script.pieces() for row in rows] == ["café"]


def test_a_file_that_ends_in_the_middle_gives_what_stands_before() -> None:
    data = new_layout([{"n": n} for n in range(1, 6)])
    found, damage = read(data[: data.index(b'"n": 4') + 4])
    assert found == [(1, 1), (2, 2), (3, 3)]
    assert "cut_short" in {row.code for row in damage}


def test_a_stream_that_breaks_gives_what_stands_before(monkeypatch: pytest.MonkeyPatch) -> None:
    data = new_layout([{"n": n} for n in range(1, 200)])

    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= 1000:
                raise OSError("gone")
            return super().read(min(size or 1000, 1000) if size and size > 0 else 1000)

    monkeypatch.setattr(x_script, "_BLOCK", 500)
    broken = Member("data/thing.js", len(data), lambda: Breaking(data))
    script = Script(broken, DECODER, lambda _count: None)
    found = [row.n for _first, rows in script.pieces() for row in rows]
    assert found == list(range(1, data[:1000].count(b"}") + 1))
    assert "cut_short" in {row.code for row in script.damage()}


def test_what_is_no_script_at_all() -> None:
    for data in (b"", b"hello", b"window.YTD.thing.part0 = {}", b"\x00" * 9000):
        found, damage = read(data)
        assert not found
        assert [row.code for row in damage] == ["unreadable_file"]


def test_an_endless_nest_is_refused() -> None:
    found, damage = read(b"window.YTD.thing.part0 = [" + b"[" * 100_000)
    assert not found
    assert [row.code for row in damage] == ["unreadable_file"]


def test_one_object() -> None:
    assert read_object(member(b'window.__THAR_CONFIG = {"a" : "=b"};')) == {"a": "=b"}
    assert read_object(member(b'\xef\xbb\xbfvar user_details = {"id": "1"}')) == {"id": "1"}
    assert read_object(member(b"window.__THAR_CONFIG = {a: 1}")) is None


@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00", "\\ud83d\\u0041"])
def test_half_an_emoji_costs_no_record(half: str) -> None:
    for count in (1, 3):
        rows: list[dict[str, object]] = [{"n": n, "text": "HALF"} for n in range(count)]
        for layout in (new_layout, old_layout, minified):
            found, lost = read(layout(rows).replace(b"HALF", half.encode()))
            assert found == [(n + 1, n) for n in range(count)]
            assert lost == []


def test_a_number_without_end_costs_its_own_record_only() -> None:
    data = new_layout([{"n": 1}, {"n": 2}, {"n": 3}]).replace(b": 2", b": " + b"9" * 5000)
    found, lost = read(data)
    assert [n for _, n in found] == [1, 3]
    assert [row.code for row in lost] == ["unreadable_row"]
