"""Everything a developer does, in one file that needs nothing but Python.

    python3 packaging/dev.py run       open the window (without a display: do its work headless)
    python3 packaging/dev.py test      every check and test, as CI does
    python3 packaging/dev.py setup     only what both need: .venv, locked libraries, system parts
    python3 packaging/dev.py lock      compile packaging/requirements*.lock anew
    python3 packaging/dev.py words     bring the translations up to what the source says
    python3 packaging/dev.py package   freeze the program and try it

Each does its own set-up, and does nothing again while the locks stay the same. Knows the machine
and the order of things; refuses to know what the program does.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import languages
import machine
from machine import SetUpError

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
STAMP = VENV / "locks-installed.json"
LOCKS = {
    "run": PACKAGING / "requirements.lock",
    "test": PACKAGING / "requirements-dev.lock",  # holds all of the first, too
}
EXPORTS = ROOT / "resources" / "samples" / "exports"
HEADLESS = ROOT / "build" / "first-light"

# The invented people of resources/samples live until this day; a report on any later quarter
# would be empty. The quarter before it is what the headless run prints.
SAMPLES_FROM, SAMPLES_TO = "2026-08-24", "2026-11-22"

QT_PROBE = "import PySide6.QtGui, PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvgWidgets"
DISPLAY_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


# --- set-up -----------------------------------------------------------------------------------


def set_up(purpose: str) -> None:
    """Make the machine ready to ``run`` or to ``test``; do nothing that was done before."""
    make_venv()
    install_locked(purpose)
    ready_system(purpose)
    if languages.out_of_date():
        _pass_through([venv_python(), PACKAGING / "languages.py", "--compile"])


def make_venv() -> None:
    """Have a .venv whose Python starts; one made by hand is taken over as it is."""
    if VENV.exists() and _is_done([venv_python(), "-c", ""]):
        if not _is_done([venv_python(), "-c", "import pip"]):  # made by another tool, without it
            _is_done([venv_python(), "-m", "ensurepip"])
        return
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not machine.install([package]) and not machine.install(["python3-venv"]):
            raise SetUpError(
                "This Python cannot make a virtual environment. Type: "
                + machine.install_line(["python3-venv"])
            )
    print("Making .venv", flush=True)
    # --clear: what is there does not start, for instance because its Python was updated away.
    if not _is_done([Path(sys.executable), "-m", "venv", "--clear", VENV]):
        raise SetUpError(f"The virtual environment could not be made in {VENV}.")


def install_locked(purpose: str) -> None:
    """Install the locked libraries, each checked against its hash, unless they are in already."""
    lock = LOCKS[purpose]
    if not lock.exists():
        raise SetUpError(f"{lock.relative_to(ROOT)} is missing; the checkout is not complete.")
    installed = json.loads(STAMP.read_text("utf-8")) if STAMP.exists() else {}
    digest = _digest(lock)
    if installed.get(purpose) == digest:
        return
    print(f"Installing {lock.relative_to(ROOT)} (about a minute the first time)", flush=True)
    command: list[str | Path] = [
        venv_python(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    command += ["--no-deps", "--require-hashes", "-r", lock]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetUpError(
            "The libraries could not be installed; pip said why above. "
            "Once that is mended, the same command goes on from here."
        )
    done = {purpose: digest}
    if purpose == "test":
        done["run"] = _digest(LOCKS["run"])
    STAMP.write_text(json.dumps({**installed, **done}), "utf-8")


def ready_system(purpose: str) -> None:
    """Have the shared libraries that Qt asks for, and the programs that tests use."""
    packages = machine.missing_libraries(on_x=purpose == "test" or "DISPLAY" in os.environ)
    if not machine.install(packages):
        raise SetUpError(
            "Qt needs libraries that this system does not have yet. Type: "
            + machine.install_line(packages)
        )
    probe = _said([venv_python(), "-c", QT_PROBE], QT_QPA_PLATFORM="offscreen")
    if probe.returncode != 0:
        raise SetUpError(f"Qt does not start here: {_last_line(probe.stderr)}")
    if purpose == "test":
        extras = machine.missing_for_tests()
        if not machine.install(extras):
            print(f"Some tests will be skipped. To run them: {machine.install_line(extras)}")


def _digest(lock: Path) -> str:
    text = lock.read_bytes() + repr(sys.version_info[:2]).encode()
    return hashlib.sha256(text).hexdigest()


# --- the commands -----------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window, or do its main job without one."""
    set_up("run")
    if arguments or has_display():
        return _pass_through([venv_python(), "-m", "app", *arguments])
    print("There is no display here, so the work is done without a window.", flush=True)
    return work_headless()


def work_headless() -> int:
    """Take the sample exports into a fresh workspace, review, and print the report and screens."""
    exports = sorted(
        p for p in EXPORTS.glob("*") if p.is_dir() or not p.name.startswith((".", "README"))
    )
    if not exports:
        raise SetUpError(f"There are no sample exports in {EXPORTS.relative_to(ROOT)}.")
    shutil.rmtree(HEADLESS, ignore_errors=True)
    HEADLESS.mkdir(parents=True)
    workspace, screens = HEADLESS / "workspace", HEADLESS / "screens"
    pdf, html = HEADLESS / "report.pdf", HEADLESS / "report.html"
    period: list[str | Path] = ["--from", SAMPLES_FROM, "--to", SAMPLES_TO]
    works: list[tuple[str, list[str | Path]]] = [
        (f"Taking in {len(exports)} sample exports", ["import", *exports]),
        ("Reviewing everybody", ["review"]),
        ("Who is due today", ["today"]),
        ("Printing the report", ["report", *period, "--pdf", pdf, "--html", html]),
        ("Drawing the screens, light", ["screens", screens / "light", "--scheme", "light"]),
        ("Drawing the screens, dark", ["screens", screens / "dark", "--scheme", "dark"]),
    ]
    for title, work in works:
        print(f"\n{title}", flush=True)
        command = [venv_python(), "-m", "app", *work]
        command += ["--workspace", workspace, "--today", SAMPLES_TO]
        if (code := _pass_through(command, QT_QPA_PLATFORM="offscreen")) != 0:
            print(f"Stopped there (exit code {code}).", file=sys.stderr)
            return code
    print("\nWhat was made:")
    for path in sorted(p for p in HEADLESS.rglob("*") if p.is_file()):
        if workspace not in path.parents:
            print(f"  {path}")
    print(f"  {workspace}  (open it with: python3 packaging/dev.py run --workspace {workspace})")
    return 0


def test(arguments: list[str]) -> int:
    """Run every check, even after one failed; or, with arguments, only pytest on them."""
    set_up("test")
    python = venv_python()
    if arguments:
        return _pass_through([python, "-m", "pytest", *arguments])
    workers = str(min(4, (os.cpu_count() or 1) + 1))
    # The tests say live how far they are; the rest has its say afterwards. Side by side they leave
    # no core idle: most of the rest is one thread that reads the whole program.
    reads: dict[str, list[str | Path]] = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy", "--strict", "app"],
        "import contracts": [venv_program("lint-imports"), "--no-logo"],
        "dependencies": [python, "-m", "deptry", "--no-ansi", "."],
    }
    # A file stays on one worker, so what a module prepares is prepared once.
    plays: list[str | Path] = [python, "-m", "pytest", "-q", "-n", workers, "--dist", "loadfile"]
    plays += ["--no-loadscope-reorder"]  # else files of few tests come last, and those take longest
    began, failed = time.monotonic(), []
    with ThreadPoolExecutor(max_workers=1) as beside:
        said = {title: beside.submit(_said, command) for title, command in reads.items()}
        print("\n--- pytest", flush=True)
        if _pass_through(plays) != 0:
            failed.append("pytest")
        for title, future in said.items():
            done = future.result()
            print(f"\n--- {title}\n{done.stdout}{done.stderr}", end="", flush=True)
            if done.returncode != 0:
                failed.append(title)
    checks = [*reads, "pytest"]
    seconds = round(time.monotonic() - began)
    if failed:
        print(f"\nNot in order: {', '.join(failed)} (of {len(checks)} checks, {seconds} s).")
        return 1
    print(f"\nAll {len(checks)} checks are in order ({seconds} s).")
    return 0


def setup(arguments: list[str]) -> int:
    """Do only the set-up, for running and for testing."""
    _refuse(arguments)
    began = time.monotonic()
    set_up("test")
    print(f"Ready ({round(time.monotonic() - began)} s).")
    return 0


def lock(arguments: list[str]) -> int:
    """Compile both locks from pyproject.toml; ``--upgrade`` takes the newest of everything."""
    make_venv()
    if not venv_program("uv").exists():
        install_locked("test")
    compile_one: list[str | Path] = [venv_program("uv"), "pip", "compile", "--quiet", "--universal"]
    compile_one += ["--generate-hashes", "--no-emit-index-url", "--no-header"]
    compile_one += ["--python-version", "3.11", *arguments, "pyproject.toml"]
    all_of_first: list[str | Path] = ["--extra", "dev", "-c", LOCKS["run"].relative_to(ROOT)]
    for path, extra in ((LOCKS["run"], []), (LOCKS["test"], all_of_first)):
        name = path.relative_to(ROOT)
        if _pass_through([*compile_one, *extra, "-o", name], UV_NO_PROGRESS="1") != 0:
            raise SetUpError(f"{name} could not be compiled; uv said why above.")
        if "://" in path.read_text("utf-8"):
            raise SetUpError(f"{name} names an address; a lock must be good for any registry.")
        print(f"Wrote {name}")
    return 0


def words(arguments: list[str]) -> int:
    """Gather every sentence into the translations, and say what is still to be translated."""
    _refuse(arguments)
    set_up("run")
    return _pass_through([venv_python(), PACKAGING / "languages.py"])


def package(arguments: list[str]) -> int:
    """Freeze the program into one folder and let the result prove itself."""
    set_up("test")
    return _pass_through([venv_python(), PACKAGING / "build.py", *arguments])


# --- small parts ------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window could be opened, found out by trying."""
    if chosen := os.environ.get("QT_QPA_PLATFORM", ""):
        return chosen.split(":")[0] not in {"offscreen", "minimal"}
    if sys.platform in {"win32", "darwin"}:
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = _said([venv_python(), "-c", DISPLAY_PROBE])
    if probe.returncode != 0:
        print(f"The display does not answer: {_last_line(probe.stderr)}", flush=True)
    return probe.returncode == 0


def venv_python() -> Path:
    """The Python of the virtual environment."""
    return venv_program("python")


def venv_program(name: str) -> Path:
    """A program that the virtual environment has or will have."""
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def _pass_through(command: list[str | Path], **environment: str) -> int:
    settings = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode


def _said(command: list[str | Path], **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, **environment}
    return subprocess.run(
        command, cwd=ROOT, env=settings, check=False, capture_output=True, text=True
    )


def _is_done(command: list[str | Path]) -> bool:
    try:
        return _said(command).returncode == 0
    except OSError:
        return False


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it gave no reason"


def _refuse(arguments: list[str]) -> None:
    if arguments:
        raise SetUpError(f"This command takes no arguments, but was given: {' '.join(arguments)}")


def main() -> int:
    """Read the command and carry it out."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what older Pythons are shown
        raise SetUpError(
            f"Acquainted needs Python 3.11 or newer; this is {sys.version.split()[0]}."
        )
    commands = {
        "run": run,
        "test": test,
        "setup": setup,
        "lock": lock,
        "words": words,
        "package": package,
    }
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=commands)
    chosen, arguments = parser.parse_known_args()
    return commands[chosen.command](arguments)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SetUpError as error:
        sys.exit(f"{error}")
    except KeyboardInterrupt:
        sys.exit(130)
