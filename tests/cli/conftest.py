"""A terminal with an empty workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.terminal import Terminal


@pytest.fixture
def terminal(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Commands on a workspace whose folder has a difficult name."""
    return Terminal(workspace, capsys)
