"""Data becomes JSON, with days as ISO text and nothing guessed."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from app.cli.command import to_json


def test_days_and_paths_are_text_and_letters_stay_letters() -> None:
    data = {"day": dt.date(2026, 11, 22), "at": dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)}
    text = to_json(data | {"file": Path("a") / "b", "name": "Zoë", "none": None})
    assert json.loads(text) == {
        "day": "2026-11-22",
        "at": "2026-11-22T12:00:00+00:00",
        "file": str(Path("a") / "b"),
        "name": "Zoë",
        "none": None,
    }
    assert "Zoë" in text
    assert r"Zo\u00eb" in to_json(data | {"name": "Zoë"}, is_ascii=True)


def test_what_has_no_json_is_a_bug_and_not_a_guess() -> None:
    with pytest.raises(TypeError, match="set"):
        to_json({1, 2})
