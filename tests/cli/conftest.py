"""A terminal with an empty workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.terminal import Terminal


@pytest.fixture
def terminal(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Commands on a workspace whose folder has a difficult name."""
    return Terminal(workspace, capsys)


@pytest.fixture
def acquainted(terminal: Terminal) -> Terminal:
    """A workspace with three people, of whom one was written to."""
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt", today="2026-09-01")
    terminal("add", "Maren Okafor", today="2026-09-01")
    terminal("add", "Anna Li", "--account", "@anna@social.example", today="2026-09-02")
    terminal("log", "zoebrandt", "comment", "--network", "x", today="2026-10-01")
    return terminal
