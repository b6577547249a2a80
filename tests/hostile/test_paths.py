"""Names that lead elsewhere, links, devices, case; no socket, and nothing written outside."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.services.workspace import Workspace
from tests.fuzz.guard import nothing_outside
from tests.support.desk import desk
from tests.support.exports import EXPORTS, zipped
from tests.support.hostile import content, look, sample_name, sample_paths, take_in, tree

X = EXPORTS / "x" / "2024_new"
FOLLOWING = (X / "data" / "following.js").read_bytes()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Workspace]:
    with desk(tmp_path / "workspace") as workspace:
        yield workspace


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_an_import_writes_in_the_workspace_only_and_asks_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Path
) -> None:
    home, scratch = tmp_path / "workspace", tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    before = tree(sample) if sample.is_dir() else {}
    with desk(home) as workspace:
        with nothing_outside(home, scratch):
            take_in(workspace, [sample])
    assert {path.name for path in tmp_path.iterdir()} == {"workspace", "scratch"}
    assert list(scratch.iterdir()) == [], "something was left behind"
    assert before == (tree(sample) if sample.is_dir() else {})


# --- names inside archives ------------------------------------------------------------------------

OUTSIDE = [
    "../evil.js",
    "data/../../evil.js",
    "..\\evil.js",
    "data\\..\\..\\evil.js",
    "/../evil.js",
    "data/following.js/..",
]
INSIDE = [
    "/etc/following.js",
    "C:\\data\\following.js",
    "//host/share/following.js",
    "~/following.js",
]


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_names_that_lead_outside_are_refused(
    here: Workspace, tmp_path: Path, name: str, kind: str
) -> None:
    path = archive(tmp_path / f"export.{kind}", {name: FOLLOWING, "data/like.js": b"x"})
    before = tree(tmp_path)
    with pytest.raises(AppError, match=r"import\.unsafe"):
        here.importing.preview([path])
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", INSIDE)
@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_names_that_begin_at_the_root_stay_inside(
    here: Workspace, tmp_path: Path, name: str, kind: str
) -> None:
    path = archive(tmp_path / f"export.{kind}", {name: FOLLOWING})
    before = tree(tmp_path)
    plan = look(here, path)
    assert plan is not None
    assert len(plan.people) == 6
    assert tree(tmp_path) == before


def archive(path: Path, files: dict[str, bytes]) -> Path:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as zipped_up:
            for name, data in files.items():
                zipped_up.writestr(zipfile.ZipInfo(name), data)
        return path
    with tarfile.open(path, "w") as tar:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


def test_links_and_devices_in_archives_open_nothing(here: Workspace, tmp_path: Path) -> None:
    secret = tmp_path / "following.js"
    secret.write_bytes(FOLLOWING)
    tarred = tmp_path / "export.tar"
    with tarfile.open(tarred, "w") as tar:
        for number, kind in enumerate(
            (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
        ):
            info = tarfile.TarInfo(f"{number}/data/following.js")
            info.type, info.linkname = kind, str(secret)
            info.devmajor, info.devminor = 1, 5  # zeros without end
            tar.addfile(info)
    linked = tmp_path / "export.zip"
    with zipfile.ZipFile(linked, "w") as zipped_up:
        for kind in (stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK):
            one = zipfile.ZipInfo(f"{kind}/data/following.js")
            one.external_attr = (kind | 0o644) << 16
            zipped_up.writestr(one, str(secret))
    for path in (tarred, linked):
        with pytest.raises(AppError, match=r"import\.nothing_inside"):
            here.importing.preview([path])


def test_links_loops_and_devices_in_a_folder_open_nothing(here: Workspace, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "follower.js").write_bytes((X / "data" / "follower.js").read_bytes())
    data = tmp_path / "export" / "data"
    data.mkdir(parents=True)
    (data / "following.js").write_bytes(FOLLOWING)
    (data / "follower.js").symlink_to(secret / "follower.js")
    (data / "more").symlink_to(secret, target_is_directory=True)
    (data / "loop").symlink_to(tmp_path / "export", target_is_directory=True)
    (data / "gone.js").symlink_to(tmp_path / "nowhere")
    os.mkfifo(data / "tweets.js")
    plan = look(here, tmp_path / "export")
    assert plan is not None
    assert len(plan.people) == 6
    for device in ("/dev/zero", "/dev/null"):
        with pytest.raises(AppError, match=r"import\.not_readable"):
            here.importing.preview([Path(device)])


# --- names that clash or cannot be written --------------------------------------------------------


def test_names_that_differ_in_case_only_are_both_read(here: Workspace, tmp_path: Path) -> None:
    other = FOLLOWING.replace(b"1102938475610293847", b"1102938475610293999")
    path = archive(
        tmp_path / "export.zip", {"data/following.js": FOLLOWING, "Data/FOLLOWING.JS": other}
    )
    plan = look(here, path)
    assert plan is not None
    assert len(plan.people) == 7


def test_the_same_name_twice_is_read_once(here: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as zipped_up:
        zipped_up.writestr("data/following.js", b"window.YTD.following.part0 = [ ]")
        with pytest.warns(UserWarning, match="Duplicate name"):
            zipped_up.writestr("data/following.js", FOLLOWING)
    plan = look(here, path)
    assert plan is not None
    assert len(plan.people) == 6


@pytest.mark.parametrize(
    "folder",
    [
        "a" * 200,
        "Zoë's export #1 100%",
        "\u202eexport",
        "line\nbreak",
        "<script>alert(1)</script>",
        "=cmd|'",
        "CON",
        "export (1)",
        "👋" * 40,
        " ",
    ],
)
def test_any_name_of_a_folder_will_do(tmp_path: Path, folder: str) -> None:
    target = tmp_path / folder.replace("/", "_") / "data"
    target.mkdir(parents=True)
    (target / "following.js").write_bytes(FOLLOWING)
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [target.parent])
        assert len(content(workspace)) == 6
        again = workspace.importing.preview([target.parent])
        assert again.files[0].is_known


def test_names_of_bytes_that_are_no_letters(tmp_path: Path) -> None:
    target = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\xff/data"))
    target.mkdir(parents=True)
    (target / "following.js").write_bytes(FOLLOWING)
    (target / os.fsdecode(b"caf\xe9.csv")).write_bytes(b"what,is,this\n1,2,3\n")
    broken = target / os.fsdecode(b"tweets-\xff.js")
    broken.write_bytes(b"window.YTD.tweets.part0 = [ nonsense")
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [target.parent])
        assert len(content(workspace)) == 6
        for batch in workspace.history.imports():
            repr(batch).encode()


def test_a_path_of_many_folders_is_refused_and_a_deep_one_is_read(
    here: Workspace, tmp_path: Path
) -> None:
    deep = "/".join(["export"] * 30)
    plan = look(here, archive(tmp_path / "deep.zip", {f"{deep}/data/following.js": FOLLOWING}))
    assert plan is not None
    assert len(plan.people) == 6


def test_a_zip_under_another_name_is_a_zip(here: Workspace, tmp_path: Path) -> None:
    path = zipped(X, tmp_path / "export.zip").rename(tmp_path / "my tweets.csv")
    plan = look(here, path)
    assert plan is not None
    assert plan.people
