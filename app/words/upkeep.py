"""What may be wrong with a workspace, one sentence each."""

from __future__ import annotations

from app.words.translation import tr

PROBLEMS: dict[str, str] = {
    "store.corrupt": "The database is damaged. Keep a copy of the folder before going on.",
    "store.foreign_keys": "Some rows belong to people who are not here.",
    "store.search": "The search index disagrees with the people; it can be rebuilt.",
    "store.standings": "What is derived from the acts is out of date; it can be rebuilt.",
}
"""One sentence for every code that a check can give."""


def problem_sentence(code: str) -> str:
    """The sentence for one problem."""
    return tr(PROBLEMS[code])
