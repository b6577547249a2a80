"""Samples broken on purpose, and what a workspace holds, to be compared by content."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from app.core.errors import AppError
from app.core.imports import ImportPlan
from app.core.interactions import Interaction, Kind
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from app.words.errors import ERROR_SENTENCES
from tests.support.exports import EXPORTS

WHOLE_FOLDERS = ("github", "medium", "reddit")
"""Formats whose samples are given as one folder, as their export is."""


def sample_paths() -> tuple[Path, ...]:
    """What a user would give for each sample: a zip, a folder or a file."""
    found = []
    for root in sorted(path for path in EXPORTS.iterdir() if path.is_dir()):
        inside = sorted(path for path in root.iterdir())
        found += [root] if root.name in WHOLE_FOLDERS else inside
    return tuple(found)


def sample_name(path: Path) -> str:
    """A short name for test reports."""
    return f"{path.parent.name}-{path.name[:16]}"


def changed_copy(sample: Path, target: Path, change: Callable[[bytes], bytes]) -> Path:
    """A copy of a sample whose every file went through a change."""
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    copy = target / sample.name
    if sample.is_dir():
        shutil.copytree(sample, copy, copy_function=shutil.copyfile)
    else:
        shutil.copyfile(sample, copy)
    for path in [copy] if copy.is_file() else sorted(copy.rglob("*")):
        if path.is_file():
            path.write_bytes(change(path.read_bytes()))
    return copy


def look(workspace: Workspace, *paths: Path) -> ImportPlan | None:
    """The plan of an import, or None where an expected failure says why there is none."""
    code = ""
    try:
        return workspace.importing.preview(paths)
    except AppError as error:
        code = error.code
    assert code in ERROR_SENTENCES, code
    return None


def take_in(workspace: Workspace, paths: Sequence[Path]) -> None:
    """Import paths one after the other; those that name nobody are passed over."""
    for path in paths:
        plan = look(workspace, path)
        if plan is not None:
            workspace.importing.commit(plan)


def content(workspace: Workspace) -> list[str]:
    """Everybody with accounts, acts, tags and notes, whatever order they came in.

    Some things are as they came first and so do not count here: the display name of somebody
    with an account (people rename themselves), the day of a follow or like that two exports
    date differently (the samples of one network name the same people in every year), the title
    of a work that two lists spell differently; and a note of two people who turn out to be one
    stands once.
    """
    reader = workspace.store.reader
    found = []
    for row in reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 10_000):
        card, timeline = reader.card(row.id), reader.timeline(row.id)
        assert card is not None
        accounts = sorted(
            f"{a.network} {a.key or a.remote_id} {a.remote_id} "
            f"following={a.following} back={a.follows_back} since={a.since}"
            for a in card.accounts
        )
        acts = sorted(
            f"{act.kind} {act.direction} {_what(act)} told={act.told}"
            for act in timeline.interactions
        )
        notes = sorted({note.text for note in timeline.notes})
        lines = [*accounts, *acts, *sorted(card.tags), *notes]
        found.append("\n".join(lines if accounts else [row.name, *lines]))
    return sorted(found)


def differences(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """What stands in one content and not in the other; how much, where only the number differs."""
    found = sorted(set(one) ^ set(other))
    return found or ([] if len(one) == len(other) else [f"{len(one)} and {len(other)}"])


def _what(act: Interaction) -> str:
    day = "" if act.kind in (Kind.FOLLOW, Kind.LIKE) else f"{act.day} {act.at}"
    return day if act.kind is Kind.READ else f"{day} {act.text!r}"


def tree(folder: Path) -> dict[str, str]:
    """Every file below a folder by path, with a hash of its bytes; SQLite's lock table left out."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and not path.name.endswith("-shm")
    }
