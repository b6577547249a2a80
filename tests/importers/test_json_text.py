"""JSON with half an emoji, with bytes of no encoding, in UTF-16."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers import json_text
from app.importers.container import Member
from app.importers.json_text import decode_json, mend_escapes, mend_json, open_json


def member_of(data: bytes) -> Member:
    return Member("a.json", len(data), lambda: io.BytesIO(data))


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        (r"\ud83d", r"\ufffd"),
        (r"a\uD83Db", r"a\ufffdb"),
        (r"\ude00", r"\ufffd"),
        (r"\ud83d\u0041", r"\ufffd\u0041"),
        (r"\ud83d\ud83d\ude00", r"\ufffd\ud83d\ude00"),
        (r"\ud83d\ude00\ude00", r"\ud83d\ude00\ufffd"),
        (r"\ud83d\ude00", r"\ud83d\ude00"),
        (r"C:\\ud83d", r"C:\\ud83d"),
        (r"\\\ud83d", r"\\\ufffd"),
        (r"\u00f0\u009f", r"\u00f0\u009f"),
    ],
)
def test_half_an_emoji_becomes_a_mark_and_whole_ones_stay(written: str, mended: str) -> None:
    assert mend_escapes(written) == mended


def test_a_text_that_decodes_is_not_touched() -> None:
    assert decode_json(b'["\\ufffd \\ud83d\\ude00"]') == ["\ufffd \U0001f600"]


@pytest.mark.parametrize("data", [b'["a\xed\xa0\xbd"]', b'["a\xff"]', b'["a\xf0\x9f\x98"]'])
def test_bytes_of_no_encoding_become_marks(data: bytes) -> None:
    (text,) = decode_json(data)  # type: ignore[misc]
    assert text.startswith("a\ufffd")


def test_marks_and_utf_16_are_understood() -> None:
    assert mend_json('["zoë"]'.encode("utf-8-sig")) == '["zoë"]'.encode()
    for encoding in ("utf-8-sig", "utf-16"):
        with open_json(member_of('["zoë"]'.encode(encoding))) as stream:
            assert stream.read() == '["zoë"]'.encode()


def test_what_is_no_json_stays_none() -> None:
    with pytest.raises(ValueError):
        decode_json(b'{"a": ')


@given(
    st.text(st.sampled_from(["\ud83d", "\ude00", "😀", "\\", "a", "u", "ë", "\n"]), max_size=40),
    st.integers(1, 9),
)
def test_a_stream_in_pieces_is_the_whole(text: str, piece: int) -> None:
    data = json.dumps([text]).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_text, "_PIECE", piece)
        with open_json(member_of(data)) as stream:
            found = stream.read()
    assert found == mend_json(data)
    json.loads(found)[0].encode()
