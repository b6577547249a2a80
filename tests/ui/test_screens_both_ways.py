"""What paints itself stands at the other ends where words run from right to left, and overlaps nowhere."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.interactions import Kind
from app.core.stages import Stage
from app.ui.theme import grown
from app.ui.timeline.view import TimelineView
from app.ui.today.side import Told, ToldLine, WeekStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.side_bar import Place, SideBarItem
from tests.support.ink import inked_columns, is_turned_round, spans
from tests.support.timelines import TODAY, act, day, story_of, timeline

Made = Callable[[], QWidget]


def place() -> QWidget:
    item = SideBarItem(Place(key="a", text="Lisbon", icon="sun"))
    item.set_count("23")
    item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return item


def stage_line() -> QWidget:
    return ToldLine(Told(text="Lamine Sarr", end="Engage", stage=2))


def day_line() -> QWidget:
    return ToldLine(Told(text="Mina Castellan replied", end="20 Nov"))


def gesture() -> QWidget:
    button = Button("Reshare", key="R")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


def week() -> QWidget:
    strip = WeekStrip()
    strip.show_counts((9, 0, 0, 0, 0, 0, 0), tuple("MTWTFSS"), tuple("abcdefg"))
    return strip


@pytest.fixture
def turn(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Lets all lines run from an end, as a language does: a style sheet heeds that alone."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("make", [place, stage_line, day_line, gesture])
def test_its_parts_change_ends(
    make: Made, bring_up: Callable[[QWidget], None], turn: Callable[[Qt.LayoutDirection], None]
) -> None:
    found = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        turn(way)
        widget = make()
        widget.resize(260, widget.sizeHint().height())
        bring_up(widget)
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        found.append(spans(inked_columns(widget), 5 if make is stage_line else 7))
    plain, turned = found
    assert len(plain) >= 2 or make is stage_line
    assert is_turned_round(plain, turned, 260)


def test_the_highest_day_of_the_week_changes_its_side(bring_up: Callable[[QWidget], None]) -> None:
    for way, x in ((Qt.LayoutDirection.LeftToRight, 20), (Qt.LayoutDirection.RightToLeft, 260)):
        strip = week()
        strip.setLayoutDirection(way)
        strip.resize(280, grown(74))
        bring_up(strip)
        image = strip.grab().toImage()
        assert image.pixelColor(x, 20) != image.pixelColor(280 - x, 20)
        assert image.pixelColor(280 - x, 20) == image.pixelColor(140, 20)


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_key_never_stands_on_the_words_of_its_button(
    way: Qt.LayoutDirection,
    bring_up: Callable[[QWidget], None],
    turn: Callable[[Qt.LayoutDirection], None],
) -> None:
    turn(way)
    button = gesture()
    bring_up(button)
    inner = inked_columns(button)[6:-6]  # without the frame
    assert len(spans(inner, 6)) == 2


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_field_keeps_room_for_its_key_at_the_far_end(
    way: Qt.LayoutDirection, bring_up: Callable[[QWidget], None]
) -> None:
    field = LineField("Search", key="Ctrl F")
    field.setLayoutDirection(way)
    bring_up(field)
    margins = field.textMargins()
    is_mirrored = way is Qt.LayoutDirection.RightToLeft
    assert (margins.left() > 0) is is_mirrored
    assert (margins.right() > 0) is not is_mirrored


def test_an_entry_stands_beside_its_mark(bring_up: Callable[[QWidget], None]) -> None:
    view = TimelineView()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(600, 200)
    bring_up(view)
    shown = timeline([act(day(11, 3), Kind.COMMENT, text="Was it there?")])
    view.show_story(story_of(shown), "Maren", TODAY, stage=Stage.ENGAGE, is_same=False)
    view.grab()
    title = view._roll.lay(1).title
    line = title.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(line.width(), abs=2)
