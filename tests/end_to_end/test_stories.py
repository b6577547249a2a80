"""The program as people use it: each story in a process of its own, in a window on a real X display.

Keys and clicks go through the X server; the files that are dropped come from another program.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from app.core.interactions import Kind
from app.core.stages import Stage
from app.services.rows import PeopleQuery
from tests.end_to_end import stories
from tests.end_to_end.playing import Play
from tests.end_to_end.stories import ALMOST, REPORT
from tests.support.desk import desk

pytestmark = pytest.mark.real_window


def names(folder: Path, search: str = "") -> list[str]:
    """Who is in a workspace."""
    with desk(folder) as opened:
        reader = opened.store.reader
        ids = reader.people_ids(PeopleQuery(search=search, everybody=True))
        return [row.name for row in reader.people_rows(ids)]


def test_somebody_drops_an_export_takes_it_in_likes_and_takes_that_back(
    play: Play, workspace: Path
) -> None:
    play(stories.drop_an_export, workspace)
    assert len(names(workspace)) == 11


def test_somebody_goes_through_an_import_by_key(play: Play, workspace: Path) -> None:
    play(stories.go_through_an_import, workspace)
    with desk(workspace) as opened:
        waiting = opened.triage.waiting(PeopleQuery())
        assert len(waiting) == 10
        assert opened.people.find("Tomás Reyes") not in waiting


def test_somebody_begins_with_three_names_and_logs_a_first_gesture(
    play: Play, workspace: Path
) -> None:
    play(stories.begin_with_three_names, workspace)
    assert len(names(workspace)) == 3
    with desk(workspace) as opened:
        (act,) = opened.store.reader.timeline(opened.people.find("Lin Aster")).interactions
        assert (act.kind, act.account) == (Kind.LIKE, None)


def test_somebody_does_what_today_proposes_and_takes_it_back(play: Play, workspace: Path) -> None:
    play(stories.do_what_today_proposes, workspace)
    with desk(workspace) as opened:
        assert opened.history.redo_label is not None


def test_somebody_sees_the_rules_move_a_person_undoes_it_and_redoes_it_the_next_day(
    play: Play, peopled: Path
) -> None:
    play(stories.log_until_somebody_moves, peopled)
    with desk(peopled) as opened:
        person = opened.people.find(ALMOST)
        assert opened.store.reader.timeline(person).transitions[0].transition.target is Stage.ENGAGE
    play(stories.do_it_again_after_a_restart, peopled)
    with desk(peopled) as opened:
        assert (
            opened.store.reader.timeline(person).transitions[0].transition.target is Stage.CONVERSE
        )


def test_somebody_keeps_the_report(play: Play, peopled: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    play(stories.keep_the_report, peopled)
    command = ["pdftotext", "-layout", str(peopled.parent / REPORT), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    with desk(peopled) as opened:
        start = opened.clock.today().replace(month=10, day=1)
        numbers = opened.reporting.numbers(start, opened.clock.today())
    assert "1 October to 22 November 2026" in text
    for line in ("Where everybody stands", "Who moved", "Rosalind Achterberg"):
        assert line in text
    for stage, count in numbers.now.items():
        row = next(
            line for line in text.splitlines() if line.strip().startswith(stage.name.title())
        )
        assert row.split()[1] == str(count)


def test_somebody_looks_into_an_export_and_leaves_it(play: Play, peopled: Path) -> None:
    play(stories.look_and_leave, peopled)
    with desk(peopled) as opened:
        assert opened.history.imports() == ()
        assert [entry.label.code for entry in opened.history.entries()] == ["samples.add"]


def test_somebody_who_uses_no_mouse_logs_a_comment(play: Play, workspace: Path) -> None:
    play(stories.find_somebody_without_a_mouse, workspace)
    with desk(workspace) as opened:
        person = opened.people.find("Jules Baptiste")
        latest = opened.store.reader.timeline(person).interactions[0]
        assert (latest.kind, latest.day) == (Kind.COMMENT, opened.clock.today())
        assert latest.text == "The ferry scene, and why it is silent"
