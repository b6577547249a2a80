"""The program's own file is known by how it begins, whoever wrote it anew."""

from __future__ import annotations

import json
from pathlib import Path

from app.services.home_union import is_own
from tests.support.desk import desk


def test_it_is_known_by_how_it_begins(tmp_path: Path) -> None:
    file = tmp_path / "any name.txt"
    with desk(tmp_path / "a") as workspace:
        workspace.people.add("Anna Li")
        workspace.exporting.take_home(file)
    assert is_own(file)
    file.write_text(json.dumps(json.loads(file.read_text("utf-8"))), "utf-8")
    assert is_own(file)
    file.write_text('{"account": {}, "format": "other"}')
    assert not is_own(file)
    assert not is_own(tmp_path)
    assert not is_own(tmp_path / "none")
