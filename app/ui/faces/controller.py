"""Joins the mark on a person's page with their picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app.core.people import PersonId
from app.ui.desk import Desk
from app.ui.faces.album import Album
from app.ui.faces.button import ENDINGS, FaceButton
from app.ui.faces.reading import read_file, square
from app.ui.taking_back import say_done
from app.words.translation import tr


class FaceController:
    """Shows somebody's picture, and takes another."""

    def __init__(self, desk: Desk, button: FaceButton) -> None:
        self._desk = desk
        self._button = button
        self._person: PersonId | None = None
        self._album: Album | None = None
        button.choose_asked.connect(self._ask)
        button.brought.connect(self._take)
        button.removal_asked.connect(self._remove)
        desk.with_album(self._use)

    def show_person(self, person: PersonId) -> None:
        """Show somebody's picture, or their initials."""
        self._person = person
        face = self._album.face(person, self._button.pixels()) if self._album else None
        self._button.set_face(face)

    def _use(self, album: Album) -> None:
        self._album = album
        album.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        if self._person is not None:
            self.show_person(self._person)

    def _ask(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        name, _ = QFileDialog.getOpenFileName(
            self._button.window(),
            tr("Choose a picture"),
            "",
            tr("Pictures ({kinds})").format(kinds=kinds),
        )
        if name:
            self._take(Path(name))

    def _take(self, brought: object) -> None:
        """Read it in the job lane, and keep it for whoever was shown when it came."""
        if self._person is None:
            return
        read = partial(read_file, brought) if isinstance(brought, Path) else None
        if isinstance(brought, QImage):
            read = partial(square, brought)
        if read is not None:
            self._desk.jobs.run(read, done=partial(self._keep, self._person))

    def _keep(self, person: PersonId, data: bytes) -> None:
        with self._desk.notices.kindly():
            self._desk.workspace.pictures.keep(person, data)
            say_done(self._desk, tr("Picture kept. It stays on this computer."))

    def _remove(self) -> None:
        if self._person is not None:
            with self._desk.notices.kindly():
                self._desk.workspace.pictures.remove(self._person)
                say_done(self._desk, tr("Picture removed."))
