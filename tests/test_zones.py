"""The user's zone: by name where there is one, by offset where there is none."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app import zones
from app.zones import local_zone


@pytest.fixture
def link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's zone would be linked from; nothing is there yet."""
    place = tmp_path / "localtime"
    monkeypatch.setattr(zones, "_SYSTEM_ZONE", place)
    monkeypatch.delenv("TZ", raising=False)
    return place


def test_the_environment_names_the_zone(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    for name in ("Europe/Berlin", ":Europe/Berlin"):
        monkeypatch.setenv("TZ", name)
        assert local_zone() == ZoneInfo("Europe/Berlin")


def test_the_systems_link_names_the_zone(link: Path) -> None:
    link.symlink_to("/usr/share/zoneinfo/Asia/Kathmandu")
    zone = local_zone()
    assert zone == ZoneInfo("Asia/Kathmandu")
    assert dt.datetime(2026, 7, 1, tzinfo=zone).utcoffset() == dt.timedelta(hours=5, minutes=45)


@pytest.mark.parametrize("name", ["Nowhere/At_All", "../../etc/passwd", "/etc/passwd", ""])
def test_a_name_that_means_nothing_is_passed_over(
    link: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    link.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    monkeypatch.setenv("TZ", name)
    assert local_zone() == ZoneInfo("Asia/Tokyo")


def test_without_any_name_the_present_offset_holds(link: Path) -> None:
    link.write_bytes(b"TZif2")
    zone = local_zone()
    moment = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
    offset = moment.astimezone(zone).utcoffset()
    assert offset is not None
    assert abs(offset) <= dt.timedelta(hours=14)
