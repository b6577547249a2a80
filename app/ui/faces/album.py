"""The pictures of people as small round pixmaps, read in the job lane when they are first wanted.

Knows who has a picture and keeps what was read lately. Until one is there, whoever asks paints
initials, and is told when that changes. Refuses to know where they are painted.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from app.core.people import PersonId
from app.services.pictures import Pictures
from app.ui.bridge import Bridge
from app.ui.jobs import Jobs

MOST_KEPT = 400
"""Small pixmaps that are kept; some screens full, 10 KB each."""
Face = Callable[[int, int], QPixmap | None]
"""The picture of a person (by id) at so many device pixels; None for initials."""


class Album(QObject):
    """All pictures of the workspace.

    Signals:
        changed(): who has a picture is known anew, or one that was asked for is there.
    """

    changed = Signal()

    def __init__(self, pictures: Pictures, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._jobs = jobs
        self._names: Mapping[PersonId, str] = {}
        self._kept: OrderedDict[tuple[str, int], QPixmap | None] = OrderedDict()
        self._is_reading = False
        self._is_stale = False
        bridge.changed.connect(lambda _changes: self.read())
        self.read()

    def read(self) -> None:
        """Look who has a picture, in the job lane."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._jobs.run(self._pictures.all, done=self._take, failed=self._fail)

    def face(self, person: int, side: int) -> QPixmap | None:
        """Somebody's picture, round, of so many device pixels; None while initials stand for them."""
        name = self._names.get(PersonId(person))
        if not name:
            return None
        key = (name, side)
        if key not in self._kept:
            self._kept[key] = None  # asked for once
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
            self._jobs.run(
                lambda: self._load(name, side),
                done=lambda image: self._put(key, image),
                failed=lambda _error: None,
            )
        self._kept.move_to_end(key)
        return self._kept[key]

    def has_picture(self, person: PersonId) -> bool:
        """Whether somebody has one."""
        return person in self._names

    def _load(self, name: str, side: int) -> QImage:
        file = self._pictures.path(name)
        if file is None:
            return QImage()
        reader = QImageReader(str(file))
        reader.setScaledSize(QSize(side, side))
        return round_of(reader.read())

    def _put(self, key: tuple[str, int], image: QImage) -> None:
        if not image.isNull() and key in self._kept:
            self._kept[key] = QPixmap.fromImage(image)
            self.changed.emit()

    def _take(self, names: Mapping[PersonId, str]) -> None:
        self._is_reading = False
        if names != self._names:
            self._names = names
            self.changed.emit()
        if self._is_stale:
            self.read()

    def _fail(self, _error: object) -> None:
        self._is_reading = False


def round_of(image: QImage) -> QImage:
    """An image cut to a circle."""
    if image.isNull():
        return image
    cut = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(QRectF(cut.rect()))
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return cut
