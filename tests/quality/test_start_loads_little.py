"""What only some need is loaded when they need it: window and commands start sooner."""

import os
import subprocess
import sys
from pathlib import Path

from app.cli.registry import COMMANDS

LATER = {
    "app.core.facts",
    "app.core.networks",
    "app.core.pace",
    "app.core.rules",
    "app.importers.registry",
    "app.reports.document",
    "app.services.importing",
    "app.store.tables",
    "app.ui.people.person_page",
    "jinja2",
    "peewee",
    "rapidfuzz",
}
"""Left alone until somebody is judged, written, imported, reported on or looked at."""

LATER_OF_QT = {"QAccessible", "QFile", "QFileDialog", "QGradient", "QStyle", "QUrl"}
"""Classes with many names in them, of which Python objects are made when they are first used."""

OPEN = """
import linecache
import sys
from pathlib import Path
import app.bootstrap
from app.ui.application import application, compose, theme_of
from app.paths import workspace_paths
from app.core.clock import SystemClock
from app.zones import local_zone
paths = workspace_paths(Path(sys.argv[1]))
with app.bootstrap.open_workspace(paths, SystemClock(zone=local_zone())) as workspace:
    desk, shell = compose(workspace, paths, theme_of(application([])), front="people")
    desk.window.show()
    desk.window.grab()
    shell.close()
    desk.window.hide()
print(*sorted(sys.modules))
print(*(name for part in ("Core", "Gui", "Widgets") for name in vars(sys.modules[f"PySide6.Qt{part}"])))
print(*(file for file in linecache.cache if "list_view" in file))
"""


def test_a_window_with_people_in_it_leaves_alone_what_it_does_not_need(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = [sys.executable, "-m", "app", "--workspace", str(tmp_path), "add", "Zoë Brandt"]
    subprocess.run(run, env=environment, check=True, capture_output=True)
    opened = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    modules, made, read = (set(line.split()) for line in opened.stdout.splitlines())
    assert "app.ui.people.list_view" in modules
    assert modules & (LATER | {"hashlib"}) == set()
    assert "QTableView" in made
    assert made & LATER_OF_QT == set()
    assert not read, "the source of our modules is read while they are loaded"


def test_a_list_on_the_command_line_leaves_alone_what_it_does_not_need(tmp_path: Path) -> None:
    words = [sys.executable, "-X", "importtime", "-m", "app", "--workspace", str(tmp_path)]
    subprocess.run([*words, "add", "Zoë Brandt"], check=True, capture_output=True)
    listed = subprocess.run([*words, "people"], check=True, capture_output=True, text=True)
    assert "Zoë Brandt" in listed.stdout
    loaded = {line.rpartition("|")[2].strip() for line in listed.stderr.splitlines()}
    others = {f"app.cli.{one.module}" for one in COMMANDS if one.name != "people"}
    assert loaded & (LATER | others | {"app.services.review", "msgspec", "tempfile"}) == set()
