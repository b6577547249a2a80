"""Pictures of people: files named by the SHA-256 of what is in them, in the workspace's folder.

Knows which file belongs to whom, and which belong to nobody any more. Refuses to know how a picture
is decoded: what comes here was scaled and written anew (`app.ui.faces.reading`). A file stays while
an undo may want it back.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.people import PersonId
from app.services.ports import Store
from app.services.rows import Label
from app.services.whole_files import FOR_ONESELF, write_whole

FOLDER = "pictures"
MOST_BYTES = 4 * 1024 * 1024
"""Of one picture that is kept; 512 pixels square are a tenth of it."""
KEPT_DAYS = 30
"""So long a picture that nobody has any more is kept for an undo."""
_NAME = re.compile(r"[0-9a-f]{64}\.png")
_PNG = b"\x89PNG\r\n\x1a\n"


class Pictures:
    """Keeps, finds and lets go.

    Args:
        folder: the workspace's.
    """

    def __init__(self, store: Store, clock: Clock, folder: Path) -> None:
        self._store = store
        self._clock = clock
        self._folder = folder / FOLDER

    def all(self) -> Mapping[PersonId, str]:
        """Names of the pictures of all who have one; of merged people, one is theirs."""
        return self._store.reader.pictures()

    def path(self, name: str) -> Path | None:
        """Where a picture lies; None for what is no name of one, and where the file is gone."""
        file = self._folder / name
        return file if _NAME.fullmatch(name) and file.is_file() else None

    def keep(self, person: PersonId, data: bytes) -> str:
        """Give somebody a picture; the name of its file.

        Args:
            data: a PNG.

        Raises:
            AppError: ``person.gone``, ``picture.unreadable``, ``picture.not_written``.
        """
        label = self._label("picture.set", person)
        name = self._write(data)
        with self._store.work(label) as work:
            work.set_picture(person, name)
        return name

    def remove(self, person: PersonId) -> None:
        """Take somebody's picture away; the file stays for an undo."""
        kin = [row.id for row in self._store.reader.merged_of(person)]
        with self._store.work(self._label("picture.remove", person)) as work:
            for one in (person, *kin):
                work.clear_picture(one)

    def drop_unused(self, *, at_once: bool = False) -> int:
        """Delete the files that nobody has any more; how many they were.

        Args:
            at_once: also those that an undo may want back: somebody was forgotten.
        """
        used = self._store.reader.pictures_in_use()
        latest = self._clock.now() - dt.timedelta(days=KEPT_DAYS)
        dropped = 0
        for file in self._folder.glob("*.png") if self._folder.is_dir() else ():
            if file.name in used:
                continue
            changed = dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC)
            if at_once or changed < latest:
                try:
                    file.unlink(missing_ok=True)
                except OSError as error:
                    raise AppError("trash.picture_left", path=str(file)) from error
                dropped += 1
        return dropped

    # --- taken home and back ----------------------------------------------------------------------

    def entries(self) -> Iterator[Mapping[str, object]]:
        """All pictures that somebody has, as they stand in the file that is taken home."""
        for name in sorted(self._store.reader.pictures_in_use()):
            file = self.path(name)
            if file is not None:
                yield {"name": name, "data": base64.b64encode(file.read_bytes()).decode("ascii")}

    def take_back(self, entry: Mapping[str, object]) -> None:
        """Write the file of an entry.

        Raises:
            AppError: ``home.damaged`` where it is not what its name says, and as `keep`.
        """
        name, data = entry.get("name"), entry.get("data")
        if not isinstance(name, str) or not isinstance(data, str) or not _NAME.fullmatch(name):
            raise AppError("home.damaged", section=FOLDER)
        with suppress(binascii.Error, ValueError):
            decoded = base64.b64decode(data, validate=True)
            if _name_of(decoded) == name:
                self._write(decoded)
                return
        raise AppError("home.damaged", section=FOLDER)

    def _write(self, data: bytes) -> str:
        if not data.startswith(_PNG) or len(data) > MOST_BYTES:
            raise AppError("picture.unreadable")
        name = _name_of(data)
        file = self._folder / name
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise AppError("picture.not_written", file=str(file)) from None
        write_whole(file, [data], rights=FOR_ONESELF, failure="picture.not_written")
        return name

    def _label(self, code: str, person: PersonId) -> Label:
        name = self._store.reader.names_of([person]).get(person)
        if name is None:
            raise AppError("person.gone")
        return Label(code=code, values=(("name", name),))


def _name_of(data: bytes) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.png"
