"""How a long job says how far it is, and where it can be stopped.

`Progress.step` is the single point of cancellation: it raises `Cancelled` when the user has
asked to stop. Jobs are plain functions that take a `Progress`.
"""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told by a job how far it is."""

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        """Say that ``done`` units (rows, or bytes) of ``total`` are finished.

        Args:
            done: units finished so far, 0 or more.
            total: units in all, or None while unknown.
            stage: code of what is being done, for example ``"reading"``.

        Raises:
            Cancelled: the user has asked to stop.
        """


class Silent:
    """A progress that nobody watches and that never stops a job."""

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        """Take note of nothing."""
