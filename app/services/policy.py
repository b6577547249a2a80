"""The rules in force: the program's own, overridden rule by rule by the user's.

A broken rule file never stops the program: the last good rules stay in force, also after a
restart, and `problem` says where the file is wrong. Who judges asks `refresh` first, so that a
file changed meanwhile counts from the next look on.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from app.core.errors import AppError
from app.core.rule_language import MOST_FILE_CHARACTERS, merge_rules, parse_rules
from app.core.rule_writing import overrides, rules_text
from app.core.rules import Rules
from app.services.reviewed import LAST_GOOD_FILE, USER_FILE, digest_of

BEFORE_FILE = "rules.before.toml"
"""The user's file as it was before the rule editor last wrote it."""

_BYTES_READ = 4 * MOST_FILE_CHARACTERS + 4
"""More than the longest file that is read; what is longer is refused by its length."""

Stamp = tuple[int, int] | None
"""Time of the last change and size of a file, or None while there is none."""


class Policy:
    """Reads the rule files and keeps the last good rules."""

    def __init__(self, default: Path, config: Path) -> None:
        self._config = config
        text = default.read_text(encoding="utf-8")
        self._digest = digest_of(text)
        self.base: Rules = parse_rules(text, default.name)
        self.rules: Rules = self.base
        self.problem: AppError | None = None
        self._stamp: Stamp = None
        self.reload()

    @property
    def user_file(self) -> Path:
        """Where the user's own rules stand, if there are any."""
        return self._config / USER_FILE

    @property
    def digest(self) -> str:
        """Of the text of the program's own rules; empty while there is a file of the user's."""
        return self._digest if self._stamp is None else ""

    @property
    def _last_good_file(self) -> Path:
        return self._config / LAST_GOOD_FILE

    def refresh(self) -> bool:
        """Read the user's file again if it changed since it was read; whether it did."""
        if self._look() == self._stamp:
            return False
        self.reload()
        return True

    def reload(self) -> None:
        """Read the user's file again; a broken one leaves the last good rules in force."""
        self.problem = None
        self._stamp = self._look()
        if self._stamp is None:
            self.rules = self.base
            with suppress(OSError):
                self._last_good_file.unlink(missing_ok=True)
            return
        try:
            text = read_rule_file(self.user_file)
            self.rules = merge_rules(self.base, parse_rules(text, self.user_file.name))
        except AppError as error:
            self.problem = error
            self._fall_back()
        else:
            self._remember(text)

    def under(self, user: Rules) -> Rules:
        """The rules that would be in force with these in the user's file."""
        return merge_rules(self.base, user)

    def keep(self, rules: Rules) -> None:
        """Put rules in force and keep what they say beyond the program's own.

        Without anything of the user's own, no file is kept. What stood in the file, comments
        and all, is in `BEFORE_FILE` from then on.

        Raises:
            AppError: ``rules.not_kept``; then nothing has changed.
        """
        own = overrides(self.base, rules)
        try:
            if self.user_file.is_file():
                shutil.copyfile(self.user_file, self._config / BEFORE_FILE)
            if own.rules:
                self._config.mkdir(parents=True, exist_ok=True)
                _replace(self.user_file, rules_text(own))
            else:
                self.user_file.unlink(missing_ok=True)
        except OSError as error:
            raise AppError("rules.not_kept", file=str(self.user_file)) from error
        self.reload()

    def _look(self) -> Stamp:
        try:
            found = self.user_file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def _fall_back(self) -> None:
        """At a start there are no last good rules in memory, but there may be on the disk."""
        if self.rules is not self.base:
            return
        with suppress(AppError):
            text = read_rule_file(self._last_good_file)
            self.rules = merge_rules(self.base, parse_rules(text, LAST_GOOD_FILE))

    def _remember(self, text: str) -> None:
        with suppress(OSError, UnicodeDecodeError):
            file = self._last_good_file
            if not file.is_file() or file.read_text(encoding="utf-8") != text:
                _replace(file, text)


def read_rule_file(file: Path) -> str:
    """The text of a rule file.

    Raises:
        AppError: ``rules.unreadable`` or ``rules.too_long``.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(_BYTES_READ)
        if len(data) == _BYTES_READ:
            raise AppError("rules.too_long", file=file.name, most=MOST_FILE_CHARACTERS)
        # A byte order mark is no part of the text; some editors write one.
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError("rules.unreadable", file=file.name) from error


def _replace(file: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    new = file.with_name(file.name + ".new")
    new.write_text(text, encoding="utf-8", newline="\n")
    new.replace(file)
