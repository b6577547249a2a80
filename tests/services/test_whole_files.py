from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.services.whole_files import FOR_ONESELF, FOR_OTHERS, write_whole


@pytest.mark.parametrize("rights", [FOR_ONESELF, FOR_OTHERS])
def test_a_file_appears_whole_with_its_rights(tmp_path: Path, rights: int) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"older")
    write_whole(file, (b"new", b"er"), rights=rights, failure="home.not_written")
    assert file.read_bytes() == b"newer"
    assert file.stat().st_mode & 0o777 == rights
    assert list(tmp_path.iterdir()) == [file]


def test_what_fails_while_it_is_made_leaves_all_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "home.json"
    file.write_bytes(b"older")

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise AppError("job.cancelled")

    with pytest.raises(AppError, match=r"job\.cancelled"):
        write_whole(file, pieces(), rights=FOR_ONESELF, failure="home.not_written")
    assert file.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [file]


def test_where_nothing_can_be_written_the_given_failure_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "gone" / "home.json"
    with pytest.raises(AppError, match=r"report\.not_written") as raised:
        write_whole(file, (b"x",), rights=FOR_OTHERS, failure="report.not_written")
    assert raised.value.values["file"] == str(file)
