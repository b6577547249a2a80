"""`draft`: one text for somebody, or many texts at once."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.support.terminal import Terminal

TEXT = "Your essay on ferries stayed with me. Could we talk some time?"


def test_a_text_is_looked_at_for_somebody(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text(TEXT, encoding="utf-8")
    terminal("add", "Zoë Brandt")
    said = terminal("draft", "Zoë Brandt", "--file", file).lines
    assert said[0] == "Too soon: Asks for a call or a meeting: “Could we talk some time”"
    data = terminal.json("draft", "Zoë Brandt", "--file", file)
    assert set(data) == {"findings", "praise", "questions"}
    (found,) = data["findings"]
    assert (found["check"], found["severity"], found["reason"]) == ("call", "too_soon", "call.meet")
    assert TEXT[slice(*found["span"])] == "Could we talk some time"
    assert found["sentence"]
    assert found["gentler"]
    assert [one["check"] for one in data["praise"]] == ["specific"]
    assert terminal.json("draft", "--file", file, "--they-asked")["findings"] == []


def test_a_text_comes_from_standard_input(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Thank you for the seeds."))
    assert terminal("draft").out == "Nothing to mention.\n"


def test_the_gesture_decides_what_is_long(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("herring " * 100, encoding="utf-8")
    assert terminal.json("draft", "--file", file)["findings"] == []
    (found,) = terminal.json("draft", "--gesture", "question", "--file", file)["findings"]
    assert found["check"] == "too_long"
    assert "none of these" in terminal.misused("draft", "--gesture", "wave")


def test_many_texts_give_a_line_each(terminal: Terminal, tmp_path: Path) -> None:
    rows = [
        {"id": "a", "text": TEXT, "stage": "follow", "gesture": "message",
         "answers_received": 0, "they_asked": False},
        {"id": 2, "text": "Could we talk some time?", "stage": "connect", "gesture": "message",
         "answers_received": 3, "they_asked": True},
        {"id": "ü", "text": ""},
    ]  # fmt: skip
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    for options in ((), ("--json",)):
        lines = [json.loads(line) for line in terminal("draft", "--batch", file, *options).lines]
        assert [line["id"] for line in lines] == ["a", 2, "ü"]
        assert [(f["check"], TEXT[slice(*f["span"])]) for f in lines[0]["findings"]] == [
            ("call", "Could we talk some time")
        ]
        assert lines[1]["findings"] == lines[2]["findings"] == []


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "1", '{"id": 1}', '{"text": "a"}', '{"id": 1, "text": 2}',
     '{"id": 1, "text": "a", "stage": "friend"}', '{"id": 1, "text": "a", "gesture": "wave"}',
     '{"id": 1, "text": "a", "they_asked": "yes"}', '{"id": 1, "text": "a", "answers_received": "2"}'],
)  # fmt: skip
def test_a_line_that_is_no_draft_is_named(terminal: Terminal, tmp_path: Path, line: str) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": 1, "text": "Thanks."}\n' + line, encoding="utf-8")
    assert "line 2: this isn't a draft" in terminal("draft", "--batch", file, fails=True).err


def test_a_file_that_is_no_text_is_named(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\xff")
    assert "picture.png" in terminal("draft", "--file", file, fails=True).err
    assert "gone.txt" in terminal("draft", "--file", tmp_path / "gone.txt", fails=True).err
