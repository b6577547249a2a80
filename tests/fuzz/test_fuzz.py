"""A slice of every fuzz target in the suite; the long run is ``python -m tests.fuzz``."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz.guard import Forbidden, nothing_outside
from tests.fuzz.mutations import MUTATIONS, mutate_files
from tests.fuzz.targets import every_file, every_seed, seeds_of, targets

INPUTS = 60
TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
def test_broken_files_give_rows_or_an_expected_failure(name: str) -> None:
    target = TARGETS[name]
    rows = [target.run(target.make(random.Random(f"{name}:suite:{n}"))) for n in range(INPUTS)]
    assert sum(count > 0 for count in rows) >= INPUTS // 10, "hardly any input is read at all"


@pytest.mark.parametrize("name", [n for n in TARGETS if n not in ("together", "containers")])
def test_every_importer_has_samples_that_give_rows(name: str) -> None:
    assert sum(TARGETS[name].run(files) for files in seeds_of(name)) > 0


def test_the_same_chance_breaks_the_same_way() -> None:
    for files in every_seed()[:20]:
        one, two = (mutate_files(random.Random("x"), files, every_file()) for _ in range(2))
        assert one == two


@pytest.mark.parametrize("change", MUTATIONS)
def test_any_bytes_can_be_broken(change: object) -> None:
    assert callable(change)
    for data in (b"", b"\xff", b'{"a": [1, "b", null]}', b"name,url\nzoe,https://x.com/zoe\n"):
        for n in range(20):
            assert isinstance(change(random.Random(n), data), bytes)


def test_the_guard_sees_sockets_writes_and_processes(tmp_path: Path) -> None:
    import socket
    import subprocess

    with nothing_outside(tmp_path):
        (tmp_path / "inside").write_text("fine")
        with pytest.raises(Forbidden):
            (tmp_path.parent / "outside").write_text("not fine")
        with pytest.raises(Forbidden):
            (tmp_path / "inside").rename(tmp_path.parent / "moved")
        with pytest.raises(Forbidden):
            socket.socket()
        with pytest.raises(Forbidden):
            subprocess.run(["true"], check=False)
    (tmp_path.parent / "outside").write_text("nobody looks any more")
