"""Icons are there, single-coloured and tinted."""

import pytest
from PySide6.QtGui import QColor

from app.core.networks import Network
from app.paths import resource_root
from app.ui import icons
from app.ui.theme import Theme


def test_every_icon_can_be_painted_in_one_colour(theme: Theme) -> None:
    folder = resource_root() / "icons"
    names = [p.relative_to(folder).with_suffix("").as_posix() for p in folder.rglob("*.svg")]
    assert len(names) > 50
    for name in names:
        image = icons.pixmap(name, "#1F6F78", 16).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(16)
            for y in range(16)
            if image.pixelColor(x, y).alpha() == 255
        }
        # Thin strokes may cover no pixel wholly; what is covered is the one colour.
        assert colours <= {QColor("#1F6F78").name()}, name
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), name


def test_an_icon_has_the_pixels_of_its_screen(theme: Theme) -> None:
    sharp = icons.pixmap("heart", "#000000", 16, 2.0)
    assert (sharp.width(), sharp.devicePixelRatio()) == (32, 2.0)
    assert icons.pixmap("heart", "#000000", 16, 2.0) is sharp


def test_every_network_has_a_mark(theme: Theme) -> None:
    for network in Network:
        assert not icons.pixmap(icons.network_icon(network.value), "#000000").isNull()
    assert icons.network_icon("") == "globe"


def test_an_icon_that_is_not_there_is_a_bug(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError, match="unicorn"):
        icons.pixmap("unicorn", "#000000")


def test_licences_lie_beside_what_they_are_for() -> None:
    root = resource_root()
    assert "ISC" in (root / "icons" / "LICENSE").read_text("utf-8")
    assert "CC0" in (root / "icons" / "networks" / "LICENSE.md").read_text("utf-8")
    assert "Open Font License" in (root / "fonts" / "OFL.txt").read_text("utf-8")
