"""Settings that belong to a workspace, each in one table with its default."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import AppError
from app.services.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting: its name, the values it may take, and what holds until it is set."""

    name: str
    default: str
    choices: tuple[str, ...] = ()


SYSTEM = "system"
"""As the desktop has it."""

SCHEME = Setting(name="scheme", default=SYSTEM, choices=(SYSTEM, "light", "dark"))
LANGUAGE = Setting(name="language", default=SYSTEM, choices=(SYSTEM, "en", "de"))
"""Heard when the program starts."""
TODAY_LIMIT = Setting(name="today_limit", default="5", choices=tuple(map(str, range(1, 21))))
INITIALS_ONLY = Setting(name="initials_only", default="no", choices=("no", "yes"))
PAPER = Setting(name="paper", default="locale", choices=("locale", "a4", "letter"))
READING = Setting(name="reading", default="off", choices=("off", "on"))
"""Whether feeds are looked at: nothing else of the program ever asks another machine."""
LAST_REPORT = Setting(name="last_report", default="")
"""The last day of the last report that was printed or saved, in ISO form."""
ASK_ON_RETURN = Setting(name="ask_on_return", default="yes", choices=("no", "yes"))
"""Whether the window asks, after a page of somebody's was opened, what was done there."""
SAVED_ORDER = Setting(name="saved_order", default="[]")
"""In which order saved filters and lists stand in the side bar: JSON of their keys."""

SETTINGS: tuple[Setting, ...] = (
    SCHEME,
    LANGUAGE,
    TODAY_LIMIT,
    INITIALS_ONLY,
    PAPER,
    READING,
    LAST_REPORT,
    ASK_ON_RETURN,
    SAVED_ORDER,
)


class Settings:
    """Reads and keeps settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def value(self, setting: Setting) -> str:
        """What is set, or the default."""
        return self._store.reader.setting(setting.name) or setting.default

    def keep(self, setting: Setting, value: str) -> None:
        """Set a value.

        Raises:
            AppError: ``setting.unknown_value``.
        """
        if setting.choices and value not in setting.choices:
            raise AppError("setting.unknown_value", name=setting.name, value=value)
        with self._store.quiet_work() as work:
            work.set_setting(setting.name, value)

    @property
    def today_limit(self) -> int:
        """At most how many people Today shows."""
        return int(self.value(TODAY_LIMIT))
