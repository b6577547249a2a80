"""Habit 5: one clock, so that every result can be had again for a given date."""

import tomllib

from tests.support.source import ROOT, modules

ASKING = {
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
    "PySide6.QtCore.QDate.currentDate",
    "PySide6.QtCore.QDateTime.currentDateTime",
    "PySide6.QtCore.QDateTime.currentDateTimeUtc",
    "PySide6.QtCore.QTime.currentTime",
}
THE_CLOCK = "app.core.clock"
# Asks which offset holds at present where the system has no name for its zone; no date comes of it.
THE_ZONE = "app.zones"


def test_only_the_clock_asks_what_time_it_is() -> None:
    asked = [
        f"{m.at(call)} {name}"
        for m in modules()
        if m.name not in {THE_CLOCK, THE_ZONE}
        for call, name in m.calls()
        if name in ASKING
    ]
    assert asked == []


def test_the_clock_asks_once() -> None:
    (clock,) = [m for m in modules("core") if m.name == THE_CLOCK]
    assert [name for _, name in clock.calls() if name in ASKING] == ["datetime.datetime.now"]


def test_ruff_bans_the_same_calls() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    banned = settings["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    wanted = {"datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today"}
    assert wanted | {"datetime.datetime.today", "time.time"} <= set(banned)


def test_sql_does_not_ask_the_time_either() -> None:
    asking = [
        f"{m.path}: {phrase}"
        for m in modules("store")
        for phrase in ("'now'", "CURRENT_TIMESTAMP", "CURRENT_DATE", "unixepoch()")
        if phrase in m.text
    ]
    assert asking == []
