"""Expected failures: a code and values, no wording.

Knows which situations the program expects to go wrong. Refuses to know the sentences
(`app.words.errors` has one for each code) and refuses bugs: those stay ordinary exceptions.
"""

from __future__ import annotations


class AppError(Exception):
    """An expected failure, to be shown kindly: what happened, why, what next.

    Args:
        code: dotted name of the situation, for example ``"import.empty"``; each code has
            exactly one sentence in `app.words.errors`.
        values: what the sentence mentions (names, counts, paths as text).
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({shown})"


class Cancelled(AppError):
    """The user stopped a job; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("job.cancelled")
