"""What the icon beside the clock says."""

from __future__ import annotations

from collections.abc import Sequence

from app.words.today import number_word
from app.words.translation import tr, trn


def digest_title(steps: int) -> str:
    """How many small steps there are: "Three small steps today"."""
    return trn("One small step today", "{number} small steps today", steps).format(
        number=number_word(steps)
    )


def digest_text(names: Sequence[str]) -> str:
    """Whom they are about, where that may be said; else that they can wait."""
    if names:
        return ", ".join(names)
    return tr("They can wait, too.")


def stays_open_title() -> str:
    """Said once, when the window was closed and the icon stays."""
    return tr("Acquainted is still here")


def stays_open_text() -> str:
    """How to leave for good, then."""
    return tr("The icon opens it again. Quit is in its menu.")


def log_with(handle: str) -> str:
    """The offer for a profile whose address was copied."""
    return tr("Log with {handle}…").format(handle=handle)
