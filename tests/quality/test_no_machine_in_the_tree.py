"""Nothing that is kept names a machine, a person's folder or the host of a registry."""

import re
import sys
from pathlib import Path

import pytest

from tests.support.source import ROOT, tracked_files

# Put together here, so that this file does not find itself.
FOLDERS = "|".join(["root", "work", "tmp", "opt", "mnt"])
MACHINE_PATH = re.compile(rf"(?<![\w.:/-])/(?:{FOLDERS})/\w|[A-Z]:\\Users\\\w|/Users/\w+/Library")
HOSTS = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com"]
HOSTS += ["deb." + "debian.org", "conda." + "anaconda.org", "crates" + ".io", "ghcr" + ".io"]
REGISTRY = re.compile("|".join(re.escape(host) for host in HOSTS), re.IGNORECASE)
BINARY = {".png", ".ico", ".icns", ".otf", ".ttf", ".woff2", ".zip", ".gz", ".car", ".xlsx", ".pdf"}


def texts() -> list[tuple[Path, str]]:
    """Every kept text file with its text."""
    return [
        (path.relative_to(ROOT), path.read_text("utf-8", errors="replace"))
        for path in tracked_files()
        if path.suffix.lower() not in BINARY
    ]


def test_no_file_names_a_folder_of_a_machine() -> None:
    named = [f"{p}: {found[0]!r}" for p, text in texts() if (found := MACHINE_PATH.search(text))]
    assert named == []


def test_no_file_names_this_very_checkout() -> None:
    here = {str(ROOT), sys.prefix}
    assert [str(p) for p, text in texts() if any(place in text for place in here)] == []


def test_no_file_names_the_host_of_a_registry() -> None:
    named = [f"{p}: {found[0]!r}" for p, text in texts() if (found := REGISTRY.search(text))]
    assert named == []


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("see /" + "work/main", True),
        ('"/' + 'tmp/x"', True),
        ("https://example.com/" + "work/main", False),
        ("resources/" + "work/rules", False),
    ],
)
def test_the_rule_knows_a_machine_when_it_sees_one(text: str, is_refused: bool) -> None:
    assert bool(MACHINE_PATH.search(text)) is is_refused
