"""A try-out of the whole program without a display, for a build that was just frozen.

Opens the sample people, imports an archive, draws the window, writes a PDF, and looks whether
letters came out as letters. Leaves nothing behind.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from app.paths import Paths, workspace_paths
from app.reports.document import Document
from app.services.reporting import Period
from app.services.workspace import Workspace

Open = Callable[[Paths], AbstractContextManager[Workspace]]

FOLLOWING = (
    "Account address,Show boosts,Notify on new posts,Languages\nzoe@art.example,true,false,\n"
)


def try_out(
    open_workspace: Open,
    write_pdf: Callable[[Document, Path], None],
    render_screens: Callable[[Workspace, Path], list[Path]],
    missing_glyphs: Callable[[str], str],
) -> int:
    """Go once through the main job.

    Returns:
        0 when everything worked, 1 otherwise; each step says a line.
    """
    failures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="acquainted-smoke-") as name:
        folder = Path(name)
        with open_workspace(workspace_paths(folder / "workspace")) as workspace:
            workspace.samples.add()
            people = workspace.store.reader.people_counts().on_ladder
            _say(failures, "sample people", is_good=people > 0)
            archive = folder / "export.zip"
            with zipfile.ZipFile(archive, "w") as bundle:
                bundle.writestr("following_accounts.csv", FOLLOWING)
            outcome = workspace.importing.commit(workspace.importing.preview([archive]))
            _say(failures, "import of a zip", is_good=outcome.uid is not None)
            reporting = workspace.reporting
            document = reporting.document(reporting.numbers(*reporting.days(Period.YEAR)))
            pdf = folder / "report.pdf"
            write_pdf(document, pdf)
            _say(failures, "report as PDF", is_good=pdf.read_bytes().startswith(b"%PDF"))
            screens = render_screens(workspace, folder / "screens")
            _say(failures, "screens", is_good=bool(screens) and all(f.is_file() for f in screens))
            missing = missing_glyphs("Acquainted ÄÖÜ éèê Ł ß → · – “”")
            _say(failures, "letters", is_good=not missing)
    return 1 if failures else 0


def _say(failures: list[str], what: str, *, is_good: bool) -> None:
    sys.stdout.write(f"{'ok    ' if is_good else 'FAILED'} {what}\n")
    if not is_good:
        failures.append(what)
