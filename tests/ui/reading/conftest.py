"""A window over somebody whose feed is served on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window
from tests.support.web import Web, answer, feed, serving


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """The server; whatever the window fetches is asked from it."""
    with serving() as running:
        monkeypatch.setattr("app.network.fetcher.WebFetcher", lambda: running.fetcher(seconds=5.0))
        running.says["/feed"] = answer(feed("The hedge", "A gate"))
        yield running


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path, web: Web) -> Iterator[RealWindow]:
    """Zoë's feed is followed; reading is off."""
    with open_real(workspace) as made:
        person = made.people.add("Zoë Brandt", ["https://art.example/@zoe"])
        made.reading.follow(person, web.url("/feed"))
    with real_window(qtbot, theme, workspace) as window:
        yield window
