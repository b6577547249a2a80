"""Python's search for garbage, put off while an import holds many values at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Look for no cycles meanwhile.

    An import makes values by the hundred thousand that all live until it ends and have no cycles;
    looking for some among them again and again took a quarter of its time (5 of 20 s, measured
    on 300,000 rows). Those that still live at the end count as old ones: as young ones they would
    all be looked through at once, and no other thread, the window's least of all, could go on
    meanwhile (a third of a second among 100,000 people).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()  # into the oldest generation, without a look
            gc.enable()
