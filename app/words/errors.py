"""One sentence for each expected failure: what happened, why, what next."""

from __future__ import annotations

from app.core.errors import AppError
from app.words.translation import tr

ERROR_SENTENCES: dict[str, str] = {
    "job.cancelled": "Stopped. Nothing was changed.",
}


def sentence(error: AppError) -> str:
    """The plain sentence for an expected failure, with its values filled in."""
    return tr(ERROR_SENTENCES[error.code]).format(**error.values)
