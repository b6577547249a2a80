"""Where this program keeps its things, and where its own resources lie.

Knows folders; opens nothing and makes nothing when imported.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

NAME = "Acquainted"

PORTABLE_FOLDER = "Acquainted data"
"""A folder of this name beside the program holds all that it keeps, and nothing is elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one run.

    Args:
        data: the workspace: database, pictures, copies before an upgrade.
        config: rules of the user's own and window state.
        cache: what can be made again.
        log: reports of bugs, without names in them.
    """

    data: Path
    config: Path
    cache: Path
    log: Path


def user_paths() -> Paths:
    """The folders that this system gives a program for its user, or the portable ones."""
    portable = portable_folder(Path(sys.executable), is_frozen=bool(getattr(sys, "frozen", False)))
    if portable is not None:
        return workspace_paths(portable)
    import platformdirs

    dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
    return Paths(
        data=Path(dirs.user_data_dir),
        config=Path(dirs.user_config_dir),
        cache=Path(dirs.user_cache_dir),
        log=Path(dirs.user_log_dir),
    )


def portable_folder(program: Path, *, is_frozen: bool) -> Path | None:
    """The folder beside the program that holds all it keeps, if there is one.

    Args:
        program: the file that runs.
        is_frozen: whether that is the program itself, not the Python of a checkout.
    """
    folder = program.resolve().parent / PORTABLE_FOLDER
    return folder if is_frozen and folder.is_dir() else None


def workspace_paths(folder: Path) -> Paths:
    """Everything inside one folder, so that it can be carried along whole."""
    return Paths(data=folder, config=folder / "config", cache=folder / "cache", log=folder / "log")


def resource_root() -> Path:
    """The folder of the program's resources, in a checkout and in a frozen build alike."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"
