"""A workspace on 22 November 2026."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.workspace import Workspace
from tests.support.desk import desk


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace."""
    with desk(tmp_path / "workspace") as opened:
        yield opened
