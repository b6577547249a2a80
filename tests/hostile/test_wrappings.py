"""The same export in other clothes: wrapped, shuffled, re-encoded. It must say the same."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.imports import LeftOut
from app.core.progress import Silent
from app.importers.registry import read_export
from tests.support.exports import CONTEXT
from tests.support.hostile import sample_name, sample_paths

Files = dict[str, bytes]
TEXTS = (".json", ".js", ".csv", ".tsv", ".txt", ".vcf", ".opml", ".html")


def files_of(sample: Path) -> Files:
    """What stands in a sample, by path."""
    if sample.is_dir():
        found = sorted(path for path in sample.rglob("*") if path.is_file())
        return {path.relative_to(sample).as_posix(): path.read_bytes() for path in found}
    if sample.suffix == ".zip":
        with zipfile.ZipFile(sample) as archive:
            return {name: archive.read(name) for name in archive.namelist() if name[-1] != "/"}
    if sample.suffix == ".gz":
        with tarfile.open(sample) as tar:
            streams = ((member.name, tar.extractfile(member)) for member in tar)
            return {name: stream.read() for name, stream in streams if stream is not None}
    return {sample.name: sample.read_bytes()}


def said(*paths: Path) -> Counter[str]:
    """All that is said of some paths, without where it stood."""
    found: Counter[str] = Counter()
    for row in read_export(paths, CONTEXT, Silent()).rows():
        if isinstance(row, LeftOut):
            if row.code != "unknown_file":
                found[f"{row.code} {row.what}"] += row.count
        else:
            found[re.sub(r"RowRef\(.*?, line=(?:\d+|None)\)", "", repr(row))] += 1
    return found


def zipped(files: Files, target: Path | io.BytesIO) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)


def under_a_folder_backwards_among_junk(files: Files) -> Files:
    turned = dict(reversed(list(files.items())))
    junk = {f"__MACOSX/{name}": b"\0\5\x16\7" for name in files} | {"top/.DS_Store": b"x"}
    return junk | {f"My Export (2)/ü/{name}": data for name, data in turned.items()}


def inside_another_zip(files: Files) -> Files:
    inner = io.BytesIO()
    zipped(files, inner)
    return {"part-1.zip": inner.getvalue()}


def second_copies_of_windows(files: Files) -> Files:
    return {
        re.sub(r"(\.[^./]+)$", r" (1)\1", name).replace("/", "\\"): data
        for name, data in files.items()
    }


def _saved_again(files: Files, save: Callable[[str], bytes]) -> Files:
    again = {}
    for name, data in files.items():
        again[name] = data
        if name.endswith(TEXTS) and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            try:
                again[name] = save(data.decode("utf-8-sig"))
            except UnicodeDecodeError:
                continue
    return again


def with_marks_and_line_ends_of_windows(files: Files) -> Files:
    def save(text: str) -> bytes:
        return b"\xef\xbb\xbf" + text.replace("\r\n", "\n").replace("\n", "\r\n").encode()

    return _saved_again(files, save)


def in_utf_16(files: Files) -> Files:
    return _saved_again(files, lambda text: text.encode("utf-16"))


def in_utf_16_of_the_other_order(files: Files) -> Files:
    return _saved_again(files, lambda text: b"\xfe\xff" + text.encode("utf-16-be"))


WRAPPINGS: tuple[Callable[[Files], Files], ...] = (
    under_a_folder_backwards_among_junk,
    inside_another_zip,
    second_copies_of_windows,
    with_marks_and_line_ends_of_windows,
    in_utf_16,
    in_utf_16_of_the_other_order,
)


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_every_wrapping_says_the_same(tmp_path: Path, sample: Path) -> None:
    files, plain = files_of(sample), said(sample)
    assert plain
    for wrapping in WRAPPINGS:
        target = tmp_path / f"{wrapping.__name__}.zip"
        zipped(wrapping(files), target)
        assert said(target) == plain, wrapping.__name__


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_parts_given_together_in_a_tar_and_a_zip_say_the_same(tmp_path: Path, sample: Path) -> None:
    items = list(files_of(sample).items())
    half = (len(items) + 1) // 2
    paths = [tmp_path / "one.tar.gz"]
    with tarfile.open(paths[0], "w:gz") as tar:
        for name, data in items[:half]:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    if items[half:]:
        paths.append(tmp_path / "two.zip")
        zipped(dict(items[half:]), paths[1])
    assert said(*paths) == said(sample)
