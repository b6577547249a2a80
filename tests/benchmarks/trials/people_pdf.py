"""P11: the list of everybody as a PDF."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import apsw

from app.bootstrap import open_workspace
from app.paths import workspace_paths
from app.services.rows import PeopleQuery, Sort
from app.ui.application import application
from app.ui.printing import write_people_pdf
from tests.benchmarks.measuring import peak_memory, tell
from tests.benchmarks.trials.desk import CLOCK


def main(folder: str) -> None:
    """Write it; tell people a second of CPU, and bytes."""
    paths = workspace_paths(Path(folder))
    with open_workspace(paths, CLOCK) as workspace, tempfile.TemporaryDirectory() as own:
        application([])
        listing = workspace.listing
        query = PeopleQuery(sort=Sort.NAME)
        write_people_pdf(listing.people_list(query, 100), Path(own) / "short.pdf")
        memory, file = peak_memory(), Path(own) / "list.pdf"
        before = time.process_time()
        with listing.sparing_memory():
            people = listing.people_list(query)
            write_people_pdf(people, file)
        seconds = time.process_time() - before
        tell(
            speed=people.count / seconds,
            people=people.count,
            memory=peak_memory() - memory,
            sqlite=apsw.memory_high_water(),
            size=file.stat().st_size,
        )


if __name__ == "__main__":
    main(sys.argv[1])
