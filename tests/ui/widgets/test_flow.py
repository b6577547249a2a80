"""Items go on in the next line when a line is full, from either side."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import Text


def laid_out(
    widths: list[int], width: int, *, mirrored: bool = False
) -> tuple[QWidget, FlowLayout]:
    ground = QWidget()
    if mirrored:
        ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = FlowLayout(ground, gap=6)
    for each in widths:
        part = QWidget(ground)
        part.setFixedSize(QSize(each, 20))
        layout.addWidget(part)
    ground.resize(width, 400)
    layout.setGeometry(ground.rect())
    return ground, layout


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.integers(10, 120), min_size=1, max_size=12),
    st.integers(120, 400),
    st.booleans(),
)
def test_nothing_overlaps_and_nothing_leaves_the_row(
    qapp: Any, widths: list[int], width: int, mirrored: bool
) -> None:
    ground, layout = laid_out(widths, width, mirrored=mirrored)
    boxes = [layout.itemAt(n).geometry() for n in range(layout.count())]
    assert all(ground.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert layout.heightForWidth(width) == max(box.bottom() + 1 for box in boxes)


def test_the_first_item_stands_on_the_right_where_words_do(qapp: Any) -> None:
    _ground, layout = laid_out([50, 50], 200, mirrored=True)
    assert layout.itemAt(0).geometry().right() == 199
    assert layout.itemAt(1).geometry().right() < layout.itemAt(0).geometry().left()


def test_items_can_be_taken_out(qapp: Any) -> None:
    _ground, layout = laid_out([50, 50], 200)
    assert layout.itemAt(2) is None
    assert layout.takeAt(1) is not None
    assert layout.takeAt(1) is None
    assert layout.count() == 1


def test_parts_of_one_line_stand_on_one_middle_and_hidden_ones_take_no_room(qapp: Any) -> None:
    ground, layout = laid_out([50, 50, 50], 400)
    low, gone = layout.itemAt(1).widget(), layout.itemAt(2).widget()
    low.setFixedSize(QSize(50, 10))
    gone.hide()
    layout.setGeometry(ground.rect())
    high = layout.itemAt(0).geometry()
    assert low.geometry().center().y() == high.center().y()
    assert layout.heightForWidth(105) == 20 + 6 + 10
    assert layout.heightForWidth(106) == 20


def test_what_is_wider_than_a_line_breaks_its_words(qtbot: Any) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    layout = FlowLayout(ground)
    words = Text("one two three four five six seven eight nine ten", wraps=True)
    layout.addWidget(words)
    width = words.sizeHint().width() // 2
    ground.resize(width, layout.heightForWidth(width))
    layout.activate()
    assert words.width() == width
    assert words.height() == words.heightForWidth(width) > words.sizeHint().height()


def test_the_height_follows_whatever_changes(qapp: Any) -> None:
    ground, layout = laid_out([50, 50], 400)
    assert layout.heightForWidth(110) == 20
    third = QWidget(ground)
    third.setFixedSize(QSize(50, 20))
    layout.addWidget(third)
    assert layout.heightForWidth(110) == 20 + 6 + 20
    third.setFixedSize(QSize(50, 30))
    assert layout.heightForWidth(110) == 20 + 6 + 30
    third.hide()
    assert layout.heightForWidth(110) == 20
    third.show()
    assert layout.heightForWidth(110) == 20 + 6 + 30
    layout.takeAt(0)
    assert layout.heightForWidth(110) == 30
