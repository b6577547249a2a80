"""The list of workspaces: the latest first, only those that are there, never in the way."""

from pathlib import Path

from app.services.known_workspaces import FILE_NAME, MOST, KnownWorkspaces


def test_the_latest_stands_first_and_what_is_gone_is_left_out(tmp_path: Path) -> None:
    known = KnownWorkspaces(tmp_path / "config")
    assert known.folders() == ()
    folders = [tmp_path / f"ü {number}" for number in range(MOST + 2)]
    for folder in folders:
        folder.mkdir()
        known.remember(folder)
    known.remember(folders[3])
    assert len(known.folders()) == MOST
    assert known.folders()[:2] == (folders[3], folders[-1])
    folders[3].rmdir()
    known.forget(folders[-1])
    assert known.folders()[0] == folders[-2]


def test_a_list_that_cannot_be_read_or_written_is_no_word_worth(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00relative\n")
    known = KnownWorkspaces(tmp_path)
    assert known.folders() == ()
    nowhere = KnownWorkspaces(tmp_path / FILE_NAME / "below a file")
    nowhere.remember(tmp_path)
    assert nowhere.folders() == ()
