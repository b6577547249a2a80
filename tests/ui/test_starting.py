"""How this program is started once more."""

import sys
from pathlib import Path

import pytest

from app.ui.starting import start_words


def test_a_checkout_and_a_frozen_build_name_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["--workspace", "/a folder"]
    assert start_words(Path("/a folder")) == (sys.executable, ["-m", "app", *words])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_words(Path("/a folder")) == (sys.executable, words)
