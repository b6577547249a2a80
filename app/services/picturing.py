"""What pictures of the window are asked for: which screens, and how they are to look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Picturing:
    """How the screens are drawn.

    Args:
        scheme: ``"light"`` or ``"dark"``.
        size: width and height of the window in pixels.
        scale: pixels of the picture for one of the window, from 1: 2.0 as on a fine screen.
        text: how much larger than usual words are written, from 1.
        is_mirrored: lines run from the right, as in Arabic or Hebrew.
        only: names of the screens; all of them while it is empty.
    """

    scheme: str = "light"
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0
    text: float = 1.0
    is_mirrored: bool = False
    only: tuple[str, ...] = ()
