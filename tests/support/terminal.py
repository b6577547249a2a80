"""The command line as somebody at a terminal meets it: words in, text and an exit code out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import run

TODAY = "2026-11-22"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a command printed."""

    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Standard output, line by line."""
        return self.out.splitlines()

    @property
    def data(self) -> Any:
        """Standard output, read as JSON."""
        return json.loads(self.out)


class Terminal:
    """Runs commands on one workspace, on a day of the test's choosing."""

    def __init__(self, folder: Path, captured: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._captured = captured

    def __call__(
        self, *words: str | Path, today: str = TODAY, fails: bool = False, warns: bool = False
    ) -> Said:
        """One command that has to work, or (``fails``) to fail with one plain sentence.

        With ``warns`` it works, and says one sentence beside what it prints.
        """
        argv = ["acquainted", "--workspace", str(self.folder), "--today", today]
        self._captured.readouterr()
        code = run([*argv, *map(str, words)])
        captured = self._captured.readouterr()
        said = Said(out=captured.out, err=captured.err)
        assert code == (1 if fails else 0), said
        if fails or warns:
            assert "Traceback" not in said.err
            assert said.err.count("\n") == 1, "one sentence on one line"
            assert said.err.endswith((".\n", "?\n"))
        else:
            assert said.err == ""
        return said

    def json(self, *words: str | Path, today: str = TODAY) -> Any:
        """The data that one command prints."""
        return self(*words, "--json", today=today).data

    def misused(self, *words: str | Path) -> str:
        """What is said about wrong use, which must leave with 2 and print nothing else."""
        self._captured.readouterr()
        with pytest.raises(SystemExit) as left:
            run(["acquainted", "--workspace", str(self.folder), *map(str, words)])
        captured = self._captured.readouterr()
        assert left.value.code == 2
        assert captured.out == ""
        assert "Traceback" not in captured.err
        return captured.err.splitlines()[-1]
