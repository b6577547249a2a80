"""Settings that belong to a workspace, each in one table with its default.

A value that was kept by another version, or by hand, and means nothing here counts as not set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import AppError
from app.services.ports import Store

if TYPE_CHECKING:
    from app.core.own_pace import Pace


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting: its name, the values it may take, and what holds until it is set.

    Args:
        choices: all values it may take; empty for any text.
        span: for a whole number instead: the least and the most.
    """

    name: str
    default: str
    choices: tuple[str, ...] = ()
    span: tuple[int, int] | None = None

    def takes(self, value: str) -> bool:
        """Whether it may be set to a value."""
        if self.span is not None:
            least, most = self.span
            return (
                len(value) <= 9
                and value.isascii()
                and value.isdigit()
                and least <= int(value) <= most
            )
        return not self.choices or value in self.choices


_SWITCH = ("no", "yes")
_LONGEST_GAP, _LONGEST_CADENCE, _LONGEST_REST = 365, 730, 730
_HOURS = (0, 23)


def _switch(name: str, *, is_on: bool = False) -> Setting:
    return Setting(name=name, default=_SWITCH[is_on], choices=_SWITCH)


SYSTEM = "system"
"""As the desktop has it."""

SCHEME = Setting(name="scheme", default=SYSTEM, choices=(SYSTEM, "light", "dark"))
LANGUAGE = Setting(name="language", default=SYSTEM, choices=(SYSTEM, "en", "de"))
"""Heard when the program starts."""
TEXT_SIZE = Setting(name="text_size", default=SYSTEM, choices=(SYSTEM, "1.0", "1.25", "1.5", "2.0"))
"""How much larger than in the design words are written; "system" follows the desktop."""
LESS_MOTION = _switch("less_motion")

FIRST_PAGE = Setting(
    name="first_page", default="today", choices=("today", "people", "board", "progress")
)
"""What opens first, once somebody is here."""
DAY_START = Setting(name="day_start", default="0", span=(0, 6))
"""The hour at which a new day begins: who is awake after midnight still lives in the old one."""

TODAY_LIMIT = Setting(name="today_limit", default="5", span=(1, 20))
AFTER_LIGHT = Setting(name="pace.after_light", default="2", span=(1, _LONGEST_GAP))
AFTER_TOUCH = Setting(name="pace.after_touch", default="5", span=(1, _LONGEST_GAP))
AFTER_SECOND_UNANSWERED = Setting(
    name="pace.after_second_unanswered", default="14", span=(1, _LONGEST_GAP)
)
NEAR_DAYS = Setting(name="pace.near", default="14", span=(1, _LONGEST_CADENCE))
STEADY_DAYS = Setting(name="pace.steady", default="30", span=(1, _LONGEST_CADENCE))
LIGHT_DAYS = Setting(name="pace.light", default="90", span=(1, _LONGEST_CADENCE))
REST_DAYS = Setting(name="pace.rest", default="90", span=(1, _LONGEST_REST))
PACE = (
    AFTER_LIGHT,
    AFTER_TOUCH,
    AFTER_SECOND_UNANSWERED,
    NEAR_DAYS,
    STEADY_DAYS,
    LIGHT_DAYS,
    REST_DAYS,
)
"""What the page of the pace shows, in its order."""

INITIALS_ONLY = _switch("initials_only")
PAPER = Setting(name="paper", default="locale", choices=("locale", "a4", "letter"))
READING = Setting(name="reading", default="off", choices=("off", "on"))
"""Whether feeds are looked at: nothing else of the program ever asks another machine."""
LAST_REPORT = Setting(name="last_report", default="")
"""The last day of the last report that was printed or saved, in ISO form."""
ASK_ON_RETURN = Setting(name="ask_on_return", default="yes", choices=("no", "yes"))
"""Whether the window asks, after a page of somebody's was opened, what was done there."""
SAVED_ORDER = Setting(name="saved_order", default="[]")
"""In which order saved filters and lists stand in the side bar: JSON of their keys."""

TRAY = _switch("tray")
"""An icon beside the clock, with what waits today."""
CLOSE_TO_TRAY = _switch("close_to_tray")
COPIED_LINKS = _switch("copied_links")
"""Whether the tray offers to log on a profile whose address was copied."""
DIGEST = _switch("digest")
"""One word a day about how many small steps there are."""
DIGEST_HOUR = Setting(name="digest_hour", default="9", span=_HOURS)
QUIET_FROM = Setting(name="quiet_from", default="20", span=_HOURS)
QUIET_UNTIL = Setting(name="quiet_until", default="8", span=_HOURS)
DIGEST_NAMES = _switch("digest_names")
"""Whether the digest may name people, where others may see the screen."""
LAST_DIGEST = Setting(name="last_digest", default="")
"""The day of the last digest, in ISO form."""

BACKUPS = _switch("backups", is_on=True)
"""Whether a copy is kept of each day on which the program runs."""
SHORTCUTS = Setting(name="shortcuts", default="")
"""Shortcuts of the user's own: JSON, an action's id to its keys (`app.ui.own_keys`)."""

SETTINGS: tuple[Setting, ...] = (
    SCHEME,
    LANGUAGE,
    TEXT_SIZE,
    LESS_MOTION,
    FIRST_PAGE,
    DAY_START,
    TODAY_LIMIT,
    *PACE,
    INITIALS_ONLY,
    PAPER,
    READING,
    LAST_REPORT,
    ASK_ON_RETURN,
    SAVED_ORDER,
    TRAY,
    CLOSE_TO_TRAY,
    COPIED_LINKS,
    DIGEST,
    DIGEST_HOUR,
    QUIET_FROM,
    QUIET_UNTIL,
    DIGEST_NAMES,
    LAST_DIGEST,
    BACKUPS,
    SHORTCUTS,
)


class Settings:
    """Reads and keeps settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def value(self, setting: Setting) -> str:
        """What is set, or the default where nothing is, or nothing that means anything."""
        kept = self._store.reader.setting(setting.name)
        return kept if kept and setting.takes(kept) else setting.default

    def is_on(self, setting: Setting) -> bool:
        """Whether a switch is on."""
        return self.value(setting) == "yes"

    def number(self, setting: Setting) -> int:
        """What a whole number is set to."""
        return int(self.value(setting))

    def keep(self, setting: Setting, value: str) -> None:
        """Set a value.

        Raises:
            AppError: ``setting.unknown_value``.
        """
        if not setting.takes(value):
            raise AppError("setting.unknown_value", name=setting.name, value=value)
        with self._store.quiet_work() as work:
            work.set_setting(setting.name, value)

    @property
    def today_limit(self) -> int:
        """At most how many people Today shows."""
        return self.number(TODAY_LIMIT)

    @property
    def pace(self) -> Pace:
        """The days that are the user's to choose."""
        from app.core.own_pace import Pace

        return Pace(
            after_light_days=self.number(AFTER_LIGHT),
            after_touch_days=self.number(AFTER_TOUCH),
            after_second_unanswered_days=self.number(AFTER_SECOND_UNANSWERED),
            near_days=self.number(NEAR_DAYS),
            steady_days=self.number(STEADY_DAYS),
            light_days=self.number(LIGHT_DAYS),
            rest_days=self.number(REST_DAYS),
        )
