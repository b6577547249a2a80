"""Where a widget has painted anything: what overlaps and what stands at the wrong end is seen so."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def inked_columns(widget: QWidget) -> list[bool]:
    """For each column of pixels whether anything stands on the ground of its upper left corner."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(3, 3)
    return [
        any(image.pixel(x, y) != ground for y in range(2, image.height() - 2))
        for x in range(image.width())
    ]


def spans(columns: list[bool], gap: int) -> list[tuple[int, int]]:
    """Runs of inked columns; those nearer to each other than ``gap`` pixels are one."""
    found: list[tuple[int, int]] = []
    for at, is_inked in enumerate(columns):
        if not is_inked:
            continue
        if found and at - found[-1][1] <= gap:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found


def is_turned_round(
    plain: list[tuple[int, int]], turned: list[tuple[int, int]], width: int, *, within: int = 6
) -> bool:
    """Whether the same parts stand at the other ends, each as far from its own edge as before."""
    expected = [(width - 1 - right, width - 1 - left) for left, right in reversed(plain)]
    return len(expected) == len(turned) and all(
        abs(one - other) <= within
        for pair in zip(expected, turned, strict=True)
        for one, other in zip(*pair, strict=True)
    )
