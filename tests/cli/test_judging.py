"""`review`, `today` and `explain`: what the rules see, printed whole."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from app.core.facts import FACTS, Facts
from app.core.fitness import Gesture
from app.words.readiness import source_sentence
from tests.support.desk import desk
from tests.support.terminal import Terminal

START = dt.date(2026, 10, 1)


@pytest.fixture
def engaged(terminal: Terminal) -> Terminal:
    """Somebody liked three times over two weeks and more, so that Engage is open."""
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt", today=f"{START}")
    for days in (0, 4, 9, 15):
        day = f"{START + dt.timedelta(days=days)}"
        terminal("log", "zoebrandt", "like", "--network", "x", today=day)
    return terminal


def test_a_move_is_told_by_log_and_shown_with_its_evidence(engaged: Terminal) -> None:
    card = engaged.json("show", "zoebrandt", today="2026-10-16")
    assert card["stage"] == "engage"
    (move,) = card["transitions"]
    assert set(move) == {"day", "from", "to", "origin", "rule", "evidence", "reason"}
    assert (move["from"], move["to"], move["rule"]) == ("follow", "engage", "engage.presence")
    assert all(set(item) == {"condition", "values"} for item in move["evidence"])
    text = engaged("show", "zoebrandt", today="2026-10-16").out
    assert f"{move['day']}  Follow → Engage: known for " in text


def test_explain_prints_facts_parts_and_rules(engaged: Terminal) -> None:
    data = engaged.json("explain", "zoebrandt", today="2026-10-16")
    assert set(data) >= {"uid", "stage", "state", "facts", "readiness", "parts", "rules"}
    assert (data["stage"], data["state"]) == ("engage", "active")
    assert set(data["facts"]) == set(Facts.__dataclass_fields__)
    assert data["facts"]["likes_given"] == 4
    assert all(set(part) == {"name", "value", "points"} for part in data["parts"])
    assert {rule["id"] for rule in data["rules"]} >= {"engage.presence", "rest.unanswered"}
    for rule in data["rules"]:
        assert rule["holds"] == all(one["holds"] for one in rule["conditions"])
        for one in rule["conditions"]:
            assert set(one) == {"condition", "value", "holds"}
            names = set(re.findall(r"[a-z_]+", one["condition"])) - {"and", "or", "not"}
            assert set(one["value"]) == names


def test_readiness_is_null_and_told_while_it_is_not_known(terminal: Terminal) -> None:
    terminal("add", "Maren Okafor")
    data = terminal.json("explain", "Maren Okafor")
    assert data["readiness"] is None
    assert "not known" in terminal("explain", "Maren Okafor").out.lower()


def test_the_points_are_those_that_people_and_window_show(engaged: Terminal) -> None:
    data = engaged.json("explain", "zoebrandt", today="2026-10-16")
    (row,) = engaged.json("people", today="2026-10-16")
    assert row["readiness"] == data["readiness"]
    with desk(engaged.folder, dt.date(2026, 10, 16)) as workspace:
        person = workspace.people.find("zoebrandt")
        assert workspace.explaining.explain(person).readiness.score == data["readiness"]


def test_explain_says_the_same_in_words(engaged: Terminal) -> None:
    lines = engaged("explain", "zoebrandt", today="2026-10-16").lines
    assert lines[0] == "Zoë Brandt: Engage"
    assert any(line.startswith("  [x] ") for line in lines)
    assert any(line.startswith("  [ ] ") for line in lines)
    assert "  Like: Always fits. From 2026-10-18 on." in lines
    assert any(
        line.startswith("  Write a message: Too soon: not before Converse.") for line in lines
    )
    assert source_sentence() in lines


def test_today_proposes_and_says_why(terminal: Terminal) -> None:
    assert terminal("today").out.startswith("Nothing to do today. Add somebody")
    assert terminal.json("today") == {
        "today": "2026-11-22", "steps": [], "waiting": 0, "next_day": None,
    }  # fmt: skip
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    (step,) = terminal.json("today")["steps"]
    assert set(step) == {"uid", "name", "stage", "step", "gesture", "due", "why", "sentence"}
    assert (step["name"], step["gesture"], step["due"]) == ("Zoë Brandt", "follow", "2026-11-22")
    assert terminal("today").out == "Follow Zoë Brandt. You don't follow Zoë Brandt yet.\n"


def test_a_review_moves_those_whom_time_has_moved(terminal: Terminal) -> None:
    assert terminal("review").out == "Everybody stays where they are.\n"
    assert terminal.json("review") == {"moved": [], "rested": [], "woken": []}


def test_what_time_alone_changes_comes_with_the_day(terminal: Terminal) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt", today=f"{START}")
    for days in range(3):
        day = f"{START + dt.timedelta(days=days)}"
        terminal("log", "zoebrandt", "comment", "--network", "x", today=day)
    later = f"{START + dt.timedelta(days=40)}"
    (row,) = terminal.json("people", today=later)
    assert row["state"] == "resting"
    assert "\nResting until " in terminal("show", "zoebrandt", today=later).out
    (rest,) = terminal.json("show", "zoebrandt", today=later)["rests"]
    assert set(rest) == {"from", "until", "ended"}
    woken = f"{dt.date.fromisoformat(rest['until']) + dt.timedelta(days=1)}"
    assert terminal.json("people", today=woken)[0]["state"] == "active"


def test_explain_says_of_every_fact_and_gesture_what_is_known(engaged: Terminal) -> None:
    data = engaged.json("explain", "zoebrandt", today="2026-10-16")
    assert set(data["facts"]) == {fact.name for fact in FACTS}
    assert data["facts"]["answers_others"] is None
    assert data["facts"]["days_since_heard"] is None
    gestures = {gesture.value for gesture in Gesture}
    assert set(data["fitness"]) == set(data["earliest"]) == gestures
    for said in data["fitness"].values():
        assert set(said) == {"fit", "reason", "sentence"}
        assert said["fit"] in {"fits", "early", "too_soon"}
        assert said["sentence"].endswith(".")
    assert data["fitness"]["comment"]["fit"] == "fits"
    assert data["fitness"]["question"] == {
        "fit": "early",
        "reason": "early_stage",
        "sentence": "A little early: it fits from Converse on.",
    }
    assert data["fitness"]["message"]["fit"] == "too_soon"
    assert data["earliest"]["like"] == "2026-10-18"


def test_no_day_is_named_for_what_waits_for_them(terminal: Terminal) -> None:
    terminal("add", "Sana Nadkarni", today="2026-10-01")
    for day in ("2026-10-01", "2026-10-06", "2026-10-12"):
        terminal("log", "Sana Nadkarni", "comment", today=day)
    data = terminal.json("explain", "Sana Nadkarni", today="2026-10-13")
    assert data["fitness"]["comment"]["reason"] == "unanswered"
    assert data["earliest"]["comment"] is None
    assert data["earliest"]["like"] == "2026-10-26"


def test_those_who_wait_are_spread_over_days(terminal: Terminal) -> None:
    for number in range(9):
        terminal("add", f"Person {number}", "--account", f"https://x.com/person{number}")
    assert terminal.json("today")["waiting"] == 4
    assert terminal.json("today", "--spread", "3") == {"spread": 4, "days": 3}
    assert terminal.json("today")["waiting"] == 0
    assert len(terminal.json("today")["steps"]) == 5
    assert "nothing to spread" in terminal("today", "--spread", "5").out
    terminal("undo")
    assert terminal.json("today")["waiting"] == 4
    assert "choose from 3, 5, 7" in terminal.misused("today", "--spread", "4")
