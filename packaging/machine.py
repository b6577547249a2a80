"""What the machine itself must bring: shared libraries and a few small programs.

Knows which Debian package holds what Qt and the tests ask for. On Linux as root with apt at
hand it installs them; elsewhere it says the exact line to type. Standard library only.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Qt's wheels carry Qt, but not the libraries of the desktop under it. Without a display the first
# table is enough; the "xcb" platform wants the second too, and Qt's own message names only one.
LIBRARIES_ANYWHERE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
LIBRARIES_ON_X = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS_FOR_TESTS = {"Xvfb": "xvfb", "xauth": "xauth", "pdftotext": "poppler-utils"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


class SetUpError(Exception):
    """Something that the person at the keyboard has to mend; the text is the whole message."""


def missing_libraries(*, on_x: bool) -> list[str]:
    """Debian packages of the shared libraries that cannot be loaded here."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**LIBRARIES_ANYWHERE, **(LIBRARIES_ON_X if on_x else {})}
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def missing_for_tests() -> list[str]:
    """Debian packages of the programs and fonts that some tests use."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in PROGRAMS_FOR_TESTS.items() if not shutil.which(name)]
    if not has_font():
        missing.append(FONT_PACKAGE)
    return missing


def has_font() -> bool:
    """Whether the system has any outline font at all."""
    return any(
        path.suffix.lower() in {".ttf", ".otf", ".ttc"}
        for folder in FONT_FOLDERS
        for path in Path(folder).expanduser().rglob("*")
    )


def install_line(packages: list[str]) -> str:
    """What to type to get these packages on Debian and its children."""
    sudo = "" if is_root() else "sudo "
    return f"{sudo}apt-get install {' '.join(sorted(set(packages)))}"


def install(packages: list[str]) -> bool:
    """Install Debian packages where that is ours to do.

    Returns:
        Whether all are there now; False where this is no root or no apt, or where apt refused.
    """
    if not packages:
        return True
    if not (is_root() and shutil.which("apt-get")):
        return False
    names = sorted(set(packages))
    print(f"Installing from the system: {' '.join(names)}", flush=True)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    command += ["-o", "DPkg::Lock::Timeout=300", *names]
    if _is_quietly_done(command):
        return True
    # A machine that never listed its packages knows none: list them once, then try again.
    return _is_quietly_done(["apt-get", "update", "-qq"]) and _is_quietly_done(command)


def is_root() -> bool:
    """Whether we may install for the whole machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _is_quietly_done(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    return done.returncode == 0
