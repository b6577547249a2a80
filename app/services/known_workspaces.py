"""The workspaces that were opened on this computer, as a list in a file of its own.

Knows folders by their paths. Refuses to open one: each is opened by a start of the program.
"""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError

FILE_NAME = "workspaces.txt"
MOST = 20
"""So many are remembered, the latest first."""


class KnownWorkspaces:
    """Reads and keeps the list.

    Args:
        folder: where the file lies; made when the first is remembered.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME

    def folders(self) -> tuple[Path, ...]:
        """All that are still there, the latest first."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ()  # there is none yet, or it can't be used: it is only a help
        found = dict.fromkeys(Path(line) for line in lines if line.strip())
        return tuple(folder for folder in found if folder.is_absolute() and folder.is_dir())[:MOST]

    def remember(self, folder: Path) -> None:
        """Put a workspace at the head of the list; without a place to write, nothing is kept."""
        absolute = folder.absolute()
        if "\n" in str(absolute):
            return
        if self.folders()[:1] == (absolute,):
            return
        others = [other for other in self.folders() if other != absolute]
        self._write([absolute, *others][:MOST])

    def forget(self, folder: Path) -> None:
        """Take a workspace off the list; its folder is left alone."""
        self._write([other for other in self.folders() if other != folder.absolute()])

    def _write(self, folders: list[Path]) -> None:
        # Nearly every start finds its workspace at the head of the list, and writes nothing.
        from app.services.whole_files import FOR_ONESELF, write_whole

        text = "".join(f"{folder}\n" for folder in folders)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, [text.encode()], rights=FOR_ONESELF, failure="home.not_written")
        except (OSError, AppError, UnicodeEncodeError):
            return  # a list of what was opened is worth no word in the way of work
