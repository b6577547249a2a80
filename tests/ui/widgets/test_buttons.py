"""Buttons say what they do, to eyes and to screen readers, in both schemes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.ui.theme import DARK, LIGHT, Choice, Theme
from app.ui.widgets.buttons import Button


def colours(button: Button) -> set[str]:
    image = button.icon().pixmap(button.iconSize()).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_a_button_has_a_name_for_screen_readers(qtbot: Any, theme: Theme) -> None:
    close = Button("", "quiet", icon="x", name="Close")
    like = Button("Like", icon="heart", key="L")
    for button in (close, like):
        qtbot.addWidget(button)
    assert close.accessibleName() == close.toolTip() == "Close"
    assert (like.accessibleName(), like.accessibleDescription()) == ("Like", "L")
    like.setText("Liked")
    assert like.accessibleName() == "Liked"


def test_the_icon_takes_the_colours_of_the_scheme_and_of_the_state(
    qtbot: Any, theme: Theme
) -> None:
    button = Button("Like", icon="heart")
    qtbot.addWidget(button)
    assert colours(button) <= {LIGHT.text.lower()}
    assert colours(button)
    theme.choose(Choice.DARK)
    assert colours(button) <= {DARK.text.lower()}
    button.setEnabled(False)
    assert colours(button) <= {DARK.faint.lower()}


def test_the_icon_is_painted_once_for_each_look(qtbot: Any, theme: Theme) -> None:
    button = Button("Like", icon="heart")
    qtbot.addWidget(button)
    painted = button.icon().cacheKey()
    QApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
    assert button.icon().cacheKey() == painted
    button.setEnabled(False)
    assert button.icon().cacheKey() != painted


def test_the_key_has_its_own_room(qtbot: Any, theme: Theme) -> None:
    plain, keyed = Button("Like", icon="heart"), Button("Like", icon="heart", key="L")
    for button in (plain, keyed):
        qtbot.addWidget(button)
        button.show()
    assert keyed.sizeHint().width() >= plain.sizeHint().width() + 18
    before = keyed.grab().toImage()
    bare = plain.grab().toImage()
    assert before.width() > bare.width()


def test_focus_is_seen(bring_up: Callable[[Button], None]) -> None:
    for role in ("plain", "primary", "quiet", "link", "chip", "toast"):
        button = Button("Words", role)  # type: ignore[arg-type]
        bring_up(button)
        button.clearFocus()
        without = button.grab().toImage()
        button.setFocus()
        assert button.hasFocus()
        assert button.grab().toImage() != without, role


def test_an_icon_keeps_its_distance_from_words_on_either_side(qtbot: Any, theme: Theme) -> None:
    framed, bare = Button("Print", icon="printer"), Button("", icon="printer", name="Print")
    for button in (framed, bare):
        qtbot.addWidget(button)
    assert framed.iconSize().width() > bare.iconSize().width()

    def ink(button: Button) -> tuple[int, int]:
        image = button.icon().pixmap(button.iconSize()).toImage()
        columns = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
        ]
        return columns[0], image.width() - 1 - columns[-1]

    before, after = ink(framed)
    assert after > before
    framed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before, after = ink(framed)
    assert before > after


def test_a_link_goes_on_in_the_next_line_where_there_is_no_room(qtbot: Any, theme: Theme) -> None:
    link = Button("Where do I get one of these?", "link")
    qtbot.addWidget(link)
    whole = link.sizeHint()
    assert link.heightForWidth(whole.width()) == link.heightForWidth(500) == whole.height()
    assert link.minimumSizeHint().width() < whole.width() // 3
    half = whole.width() * 2 // 3
    assert whole.height() * 3 // 2 < link.heightForWidth(half) < whole.height() * 2
    link.resize(half, link.heightForWidth(half))
    picture = link.grab().toImage()
    rows = range(picture.height())
    inked = [
        y for y in rows if any(picture.pixelColor(x, y).lightness() < 140 for x in range(half))
    ]
    assert inked[0] < picture.height() // 2 < inked[-1]


def test_a_button_keeps_its_line(qtbot: Any, theme: Theme) -> None:
    button = Button("Where do I get one of these?")
    qtbot.addWidget(button)
    assert button.minimumSizeHint() == button.sizeHint()
    assert button.heightForWidth(20) == button.sizeHint().height()
