"""Freeze the program into one folder, and let the result prove itself.

    python3 packaging/dev.py package              dist/acquainted/, tried out
    python3 packaging/dev.py package --archive    and dist/acquainted-VERSION-SYSTEM.tar.xz

The proof is the frozen program's own ``--smoke``: it opens the samples, takes in a zip, writes a
PDF and looks at its glyphs. It runs twice on Linux: as the machine is, and with no font
installed, since a program without fonts draws boxes and still ends well.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
FOLDER = ROOT / "dist" / "acquainted"
SMOKE_SECONDS = 120
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
FROM_THE_CHECKOUT = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "DISPLAY")


class BuildError(Exception):
    """Something about the frozen program is not in order; the text is the whole message."""


def freeze() -> None:
    """Run PyInstaller on the description beside this file."""
    command = [sys.executable, "-m", "PyInstaller", str(PACKAGING / "app.spec"), "--noconfirm"]
    command += ["--log-level", "WARN", "--distpath", str(ROOT / "dist")]
    command += ["--workpath", str(ROOT / "build" / "frozen")]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise BuildError("PyInstaller did not finish; it said why above.")


def program() -> Path:
    """The frozen program."""
    return FOLDER / ("acquainted.exe" if sys.platform == "win32" else "acquainted")


def prove(*, without_fonts: bool) -> None:
    """Run the frozen program's ``--smoke`` where nothing of the checkout can help it."""
    settings = {k: v for k, v in os.environ.items() if k not in FROM_THE_CHECKOUT}
    settings["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="acquainted-") as name:
        place = Path(name)
        settings |= {"HOME": name, "XDG_DATA_HOME": name, "XDG_CONFIG_HOME": name}
        if without_fonts:
            (place / "no-fonts.conf").write_text(NO_FONTS, "utf-8")
            settings["FONTCONFIG_FILE"] = str(place / "no-fonts.conf")
        command = [str(program()), "--smoke", "--workspace", str(place / "workspace")]
        began = time.monotonic()
        try:
            done = subprocess.run(
                command, cwd=place, env=settings, check=False, timeout=SMOKE_SECONDS
            )
        except subprocess.TimeoutExpired:
            raise BuildError(f"The frozen program did not end in {SMOKE_SECONDS} s.") from None
    fonts = "without any font of the system" if without_fonts else "as the machine is"
    if done.returncode != 0:
        raise BuildError(f"The frozen program's --smoke ended with {done.returncode}, {fonts}.")
    print(f"The frozen program works {fonts} ({time.monotonic() - began:.1f} s).")


def archive(version: str) -> Path:
    """Put the folder and what a desktop needs to know of it into one .tar.xz."""
    system = f"{platform.system().lower()}-{platform.machine().lower()}"
    path = ROOT / "dist" / f"acquainted-{version}-{system}.tar.xz"
    with tarfile.open(path, "w:xz") as tar:
        tar.add(FOLDER, "acquainted")
        tar.add(ROOT / "LICENSE", "acquainted/LICENSE")
        if system.startswith("linux"):
            tar.add(PACKAGING / "linux" / "acquainted.desktop", "acquainted/acquainted.desktop")
    return path


def megabytes(path: Path) -> float:
    """Size of a file, or of all files of a folder, in MB."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    return sum(p.stat().st_size for p in files if not p.is_symlink()) / 1e6


def main() -> None:
    """Freeze, prove and, if asked, pack."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--archive", action="store_true", help="also write the .tar.xz")
    chosen = parser.parse_args()
    began = time.monotonic()
    freeze()
    print(f"{FOLDER}: {megabytes(FOLDER):.0f} MB in {time.monotonic() - began:.0f} s")
    prove(without_fonts=False)
    if sys.platform.startswith("linux"):
        prove(without_fonts=True)
    if chosen.archive:
        sys.path.insert(0, str(ROOT))
        from app import __version__

        path = archive(__version__)
        print(f"{path}: {megabytes(path):.0f} MB")


if __name__ == "__main__":
    try:
        main()
    except BuildError as error:
        sys.exit(str(error))
