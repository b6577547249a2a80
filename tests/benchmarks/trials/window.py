"""P6: open the program's window, grab it, leave.

With ``people`` the list of people is in front: the first page of rows is read and painted. With
``calm`` the page that opens by itself is in front, and all that follows the first paint is waited
for: the day looked through, everybody counted.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.trials.desk import shown_desk

PEOPLE_PAGE = "people"
"""`app.ui.desk.PEOPLE_PAGE`, without loading the window before its time."""


def main(folder: str, how: str) -> None:
    """Show it."""
    with shown_desk(Path(folder), PEOPLE_PAGE if how == "people" else "") as (desk, app):
        for _ in range(3 if how == "calm" else 0):
            app.processEvents()
            desk.jobs.finish()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
