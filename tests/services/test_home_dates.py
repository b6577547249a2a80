"""A calendar of next steps and days of the year, from a real workspace."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.occasions import Occasion
from app.services.exporting import Format, format_of
from app.services.home_dates import occasion_events, step_events
from tests.support.desk import TODAY, desk


def test_steps_stand_on_today_or_later_and_keep_their_ids(tmp_path: Path) -> None:
    with desk(tmp_path / "w") as workspace:
        workspace.samples.add()
        ahead = workspace.planning.ahead()
        steps = step_events(ahead, TODAY)
        assert len(workspace.planning.day().steps) <= len(steps)
        assert all(step.day >= TODAY and step.summary and step.why for step in steps)
        assert len({step.uid for step in steps}) == len(steps) > 0
        later = step_events(ahead, TODAY + dt.timedelta(days=400))
        assert [one.uid for one in later] == [one.uid for one in steps]


def test_the_file_holds_steps_and_occasions(tmp_path: Path) -> None:
    file = tmp_path / "dates.ics"
    with desk(tmp_path / "w") as workspace:
        workspace.samples.add()
        person = workspace.people.add("Edda; Hraun")
        workspace.keeping.add_occasion(person, Occasion(name="Birthday", month=2, day=29))
        assert format_of(file) is Format.ICS
        taken = workspace.exporting.take_home(file, Format.ICS)
        (event,) = (
            one
            for one in occasion_events(workspace.store.reader.occasions())
            if one.summary == "Edda; Hraun: Birthday"
        )
    text = file.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == sum(taken.counts.values())
    assert f"UID:occasion-{event.uid}@acquainted\r\n" in text
    assert "SUMMARY:Edda\\; Hraun: Birthday\r\n" in text
