"""An expected failure is said in the window, in words."""

from typing import Any

import pytest

from app.core.errors import AppError, Cancelled
from app.ui.notices import Notices
from app.ui.theme import Theme


def test_a_failure_is_said_and_can_be_put_away(qtbot: Any, theme: Theme) -> None:
    bar = Notices()
    qtbot.addWidget(bar)
    with bar.kindly():
        raise Cancelled
    assert bar.isVisible()
    assert bar.label.text() == "Stopped. Nothing was changed."
    assert bar.accessibleName() == bar.label.text()
    bar.closer.click()
    assert not bar.isVisible()


def test_a_bug_is_not_taken_for_a_failure(qtbot: Any, theme: Theme) -> None:
    bar = Notices()
    qtbot.addWidget(bar)
    with pytest.raises(ZeroDivisionError), bar.kindly():
        raise ZeroDivisionError
    assert bar.isHidden()


def test_what_is_said_is_never_taken_for_markup(qtbot: Any, theme: Theme) -> None:
    bar = Notices()
    qtbot.addWidget(bar)
    name = '<img src="file:///somewhere.png">'
    bar.tell(AppError("import.missing", name=name))
    assert name in bar.label.text()
    assert bar.label.textFormat().name == "PlainText"
