"""The program's own file: what is written is what is read."""

from __future__ import annotations

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from app.exporters.json_file import TAIL, head_bytes, read_records, section_bytes

_VALUES = st.text(st.characters(exclude_categories=["Cs"])) | st.booleans() | st.integers(0, 9**9)
_RECORDS = st.lists(st.dictionaries(st.sampled_from(["uid", "name"]), _VALUES, min_size=1))


@given(_RECORDS, _RECORDS)
def test_records_come_back_by_section(
    people: list[dict[str, object]], notes: list[dict[str, object]]
) -> None:
    pieces = [head_bytes({"made": "2026-11-22"})]
    pieces += section_bytes("people", [people[:1], people[1:]])
    pieces += section_bytes("notes", [notes])
    whole = b"".join([*pieces, TAIL])
    said = [("people", one) for one in people] + [("notes", one) for one in notes]
    assert list(read_records(io.BytesIO(whole))) == said
    anew = json.dumps(json.loads(whole)).encode()
    assert list(read_records(io.BytesIO(anew))) == said
