from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.coming_back import when_back


def test_it_is_told_while_the_widget_lives(qapp: QApplication) -> None:
    told: list[bool] = []
    owner = QWidget()
    when_back(owner, lambda: told.append(True))
    changed = qapp.applicationStateChanged
    changed.emit(Qt.ApplicationState.ApplicationInactive)
    assert told == []
    changed.emit(Qt.ApplicationState.ApplicationActive)
    assert told == [True]
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    changed.emit(Qt.ApplicationState.ApplicationActive)
    assert told == [True]
