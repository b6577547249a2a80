from __future__ import annotations

from typing import Any

from app.ui.people.list_bulk import BulkBar
from app.ui.theme import Theme


def test_the_bar_is_there_from_two_on_and_says_what_is_asked(qtbot: Any, theme: Theme) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.show_count(1)
    assert bar.isHidden()
    assert bar.menu.isEmpty(), "filled when it is wanted"
    bar.show_count(1200)
    assert not bar.isHidden()
    assert bar.count.text() == "1,200 selected"
    asked: list[str] = []
    bar.asked.connect(asked.append)
    for code in ("tag", "tier.near", "tier.", "delete"):
        bar.findChild(type(bar.menu.actions()[0]), f"bulk.{code}").trigger()
    assert asked == ["tag", "tier.near", "tier.", "delete"]
    cleared: list[bool] = []
    bar.cleared.connect(lambda: cleared.append(True))
    bar.clearer.click()
    assert cleared == [True]
