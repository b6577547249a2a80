"""The drop place says what it is, and shows where the focus is."""

from collections.abc import Callable

from app.ui.widgets.drop_place import DropPlace


def test_it_is_a_button_with_a_name_and_a_visible_focus(
    bring_up: Callable[[DropPlace], None],
) -> None:
    place = DropPlace(("Drop a list", "or choose a file…"))
    bring_up(place)
    assert place.accessibleName() == "Drop a list or choose a file…"
    place.clearFocus()
    without = place.grab().toImage()
    place.setFocus()
    assert place.grab().toImage() != without
    assert place.sizeHint().height() == 60
