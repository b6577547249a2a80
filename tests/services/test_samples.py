"""The sample people: true to the rules, and gone in one action."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.stages import Stage
from app.paths import resource_root
from app.services.workspace import Workspace
from tests.support.desk import desk


def test_they_come_and_go_as_one_action_each(workspace: Workspace) -> None:
    workspace.people.add("Somebody of my own")
    assert workspace.samples.add() == 60
    with pytest.raises(AppError) as caught:
        workspace.samples.add()
    assert caught.value.code == "samples.present"
    assert workspace.samples.remove() == 60
    assert workspace.store.reader.people_counts().on_ladder == 1
    workspace.history.undo()
    assert workspace.store.reader.people_counts().on_ladder > 50


@pytest.mark.parametrize("today", [dt.date(2026, 11, 22), dt.date(2028, 2, 29)])
def test_they_are_true_on_any_day(tmp_path: Path, today: dt.date) -> None:
    with desk(tmp_path, today) as workspace:
        workspace.samples.add()
        counts = workspace.store.reader.people_counts()
        assert all(counts.by_stage[stage] >= 3 for stage in Stage)
        assert counts.resting >= 2
        assert counts.set_aside >= 2
        assert len(workspace.planning.day().steps) == 5
        assert workspace.review.everybody().moved == ()


def test_every_sample_person_is_invented_and_has_an_address_that_leads_nowhere() -> None:
    text = (resource_root() / "samples" / "people.json").read_text(encoding="utf-8")
    for entry in json.loads(text)["people"]:
        for account in entry["accounts"]:
            assert "example" in account["url"], entry["name"]


def test_sample_people_who_rest_say_why(workspace: Workspace) -> None:
    workspace.samples.add()
    today = workspace.clock.today()
    quiet = workspace.reporting.numbers(today, today).quiet
    assert {one.because for one in quiet if not one.is_set_aside} == {"rest.unanswered"}
