"""What an editor saves as rules.toml counts from now on; a broken file is told, kindly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.interactions import Kind
from app.core.stages import Stage
from app.ui.preferences.rule_watch import RuleWatch
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

EAGER = '[[rule]]\nid = "engage.presence"\nmove = "follow -> engage"\nwhen = ["likes_given >= 1"]\n'


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as window:
        yield window


@pytest.fixture
def watch(opened: RealWindow) -> Iterator[RuleWatch]:
    made = RuleWatch(opened.desk)
    yield made
    made.close()


def test_a_file_that_is_saved_counts_from_now_on(
    opened: RealWindow, watch: RuleWatch, qtbot: Any
) -> None:
    person = opened.workspace.people.add("Wen Kaplan")
    opened.workspace.logging.log(person, Kind.LIKE)
    opened.workspace.policy.user_file.write_text(EAGER, encoding="utf-8")

    def stage() -> Stage:
        card = opened.workspace.store.reader.card(person)
        assert card is not None
        return card.stage

    qtbot.waitUntil(lambda: stage() is Stage.ENGAGE)
    assert "read again" in opened.window.toast.label.text()


def test_a_broken_file_is_told_by_line_and_column_and_mended(
    opened: RealWindow, watch: RuleWatch, qtbot: Any
) -> None:
    policy, notices = opened.workspace.policy, opened.desk.notices
    policy.user_file.write_text(EAGER.replace("likes_given", "likes_givn"), encoding="utf-8")
    qtbot.waitUntil(lambda: "line 4, column 10" in notices.label.text())
    assert policy.rules == policy.base
    policy.user_file.write_text(EAGER, encoding="utf-8")
    qtbot.waitUntil(lambda: policy.problem is None)
    assert policy.rules != policy.base


def test_what_is_broken_already_is_told_at_the_start(opened: RealWindow) -> None:
    policy = opened.workspace.policy
    policy.user_file.parent.mkdir(parents=True, exist_ok=True)
    policy.user_file.write_text("[[rule]]\nid = 3\n", encoding="utf-8")
    policy.refresh()
    watch = RuleWatch(opened.desk)
    assert "rules.toml, line 1" in opened.desk.notices.label.text()
    watch.close()


def test_it_is_closed_twice_without_a_word(watch: RuleWatch, qtlog: Any) -> None:
    # As the window closes, and once more as the program ends.
    watch.close()
    watch.close()
    assert [record.message for record in qtlog.records] == []
