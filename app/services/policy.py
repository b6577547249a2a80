"""The rules in force: the program's own, overridden rule by rule by the user's.

A broken rule file never stops the program: the last good rules stay in force and `problem`
says where the file is wrong.
"""

from __future__ import annotations

from pathlib import Path

from app.core.errors import AppError
from app.core.rule_language import RuleError, merge_rules, parse_rules
from app.core.rules import Rules

USER_FILE = "rules.toml"


class Policy:
    """Reads the rule files and keeps the last good rules."""

    def __init__(self, default: Path, config: Path) -> None:
        self._default = default
        self._config = config
        self._base = parse_rules(default.read_text(encoding="utf-8"), default.name)
        self.rules: Rules = self._base
        self.problem: AppError | None = None
        self.reload()

    @property
    def user_file(self) -> Path:
        """Where the user's own rules stand, if there are any."""
        return self._config / USER_FILE

    def reload(self) -> None:
        """Read the user's file again; a broken one leaves the last good rules in force."""
        self.problem = None
        if not self.user_file.is_file():
            self.rules = self._base
            return
        try:
            text = self.user_file.read_text(encoding="utf-8")
            self.rules = merge_rules(self._base, parse_rules(text, self.user_file.name))
        except RuleError as error:
            self.problem = error
        except (OSError, UnicodeDecodeError):
            self.problem = AppError("rules.unreadable", file=self.user_file.name)
