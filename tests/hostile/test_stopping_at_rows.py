"""Stopping is looked for often enough: never more rows, or bytes, between two looks than in a second.

A phase is what the window names: reading, folding, matching, writing. Each is stopped at its
first, a middle and its last look; the database then holds what it held, to the byte.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.errors import Cancelled
from app.services.workspace import Workspace
from app.store import database
from app.store.database import FILE_NAME
from tests.support.desk import desk

PEOPLE, TWEETS = 1_500, 7_500
MOST_ROWS = 5_000
"""Rows between two looks at most: writing them takes a fifth of a second, the rest takes less."""
MOST_BYTES = 2 << 20
"""Bytes read between two looks at most; a second reads twenty times as many."""


class Watch:
    """Takes every look down, and stops at one of a stage.

    Args:
        stage, at: which look of which stage stops.
    """

    def __init__(self, stage: str = "", at: int = 0) -> None:
        self.looks: dict[str, list[tuple[int, int | None]]] = {}
        self.stage, self.at = stage, at

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        """Take it down, then stop."""
        looks = self.looks.setdefault(stage, [])
        looks.append((done, total))
        if stage == self.stage and len(looks) == self.at:
            raise Cancelled


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An X archive of some megabytes."""
    file = tmp_path_factory.mktemp("exports") / "twitter-large.zip"
    following = [{"following": {"accountId": str(1_000 + n)}} for n in range(PEOPLE)]
    tweets = [
        {
            "tweet": {
                "id_str": str(10**18 + n),
                "created_at": "Sun Feb 18 09:12:44 +0000 2024",
                "full_text": f"@person{n % PEOPLE} " + "a reply about prints and paper " * 8,
                "in_reply_to_status_id_str": str(n + 1),
                "in_reply_to_user_id_str": str(1_000 + n % PEOPLE),
                "in_reply_to_screen_name": f"person{n % PEOPLE}",
            }
        }
        for n in range(TWEETS)
    ]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name, rows in (("following", following), ("tweets", tweets)):
            text = ",\n".join(
                "  " + json.dumps(row, indent=2).replace("\n", "\n  ") for row in rows
            )
            out.writestr(f"data/{name}.js", f"window.YTD.{name}.part0 = [\n{text}\n]")
    return file


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Workspace, Path]]:
    """A workspace with somebody in it, and its folder."""
    # One statement over so few people is soon done; among a hundred thousand it is not.
    monkeypatch.setattr(database, "STEPS_A_TICK", 1_000)
    with desk(tmp_path / "workspace") as workspace:
        workspace.people.add("Zoë Brandt", ["https://x.com/person7"])
        yield workspace, tmp_path / "workspace"


def stored(folder: Path) -> dict[str, str]:
    """The database and its log, to the byte."""
    files = sorted(folder.glob(f"{FILE_NAME}*"))
    assert files
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if not file.name.endswith("-shm")
    }


def places(looks: int) -> list[int]:
    return sorted({1, max(looks // 2, 1), looks})


def test_reading_and_planning_stop_at_every_phase(
    opened: tuple[Workspace, Path], archive: Path
) -> None:
    workspace, folder = opened
    seen = Watch()
    workspace.importing.preview([archive], seen)
    assert set(seen.looks) >= {
        "reading", "folding", "matching", "writing", "placing", "hashing",
    }  # fmt: skip
    check_gaps(seen)
    before = stored(folder)
    for stage, looks in seen.looks.items():
        for at in places(len(looks)):
            with pytest.raises(Cancelled):
                workspace.importing.preview([archive], Watch(stage, at))
    assert stored(folder) == before


def test_writing_stops_and_leaves_nothing_behind(
    opened: tuple[Workspace, Path], archive: Path
) -> None:
    workspace, _folder = opened
    plan = workspace.importing.preview([archive])
    seen = Watch()
    workspace.importing.commit(plan, None, seen)
    check_gaps(seen)
    assert len(seen.looks["placing"]) > 20
    workspace.history.undo()
    held = content(workspace)
    for stage, looks in seen.looks.items():
        for at in places(len(looks)):
            with pytest.raises(Cancelled):
                workspace.importing.commit(plan, None, Watch(stage, at))
            assert content(workspace) == held
    assert workspace.importing.commit(plan).uid is not None


def content(workspace: Workspace) -> tuple[object, ...]:
    """Everybody, everything done, and the history."""
    reader = workspace.store.reader
    return (
        reader.people_counts(),
        workspace.history.entries(),
        [reader.timeline(person) for person in reader.find_people("Zoë")],
        workspace.store.check(),
    )


def check_gaps(seen: Watch) -> None:
    """No two looks of a phase lie far apart."""
    for stage, looks in seen.looks.items():
        most = MOST_BYTES if stage in ("reading", "hashing") else MOST_ROWS
        done = [0, *(at for at, _total in looks)]
        for earlier, later in pairwise(done):
            assert later - earlier <= most, f"{stage}: from {earlier} to {later}"
        total = looks[-1][1]
        if total is not None:
            assert total - done[-1] <= most, f"{stage}: nothing after {done[-1]} of {total}"
