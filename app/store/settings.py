"""Values kept in the workspace, outside the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.database import Database
from app.store.ids import derived_id
from app.store.reads import Reads

if TYPE_CHECKING:
    from app.store.writer import Writer


def read_meta(database: Database, name: str) -> str | None:
    """A value of `meta`, or None."""
    value = database.value("SELECT value FROM meta WHERE name = ?", [name])
    return None if value is None else str(value)


def write_meta(database: Database, name: str, value: str, stamp: int) -> None:
    """Keep a value in `meta`."""
    database.execute(
        "INSERT OR REPLACE INTO meta(id, name, value, updated_at) VALUES(?, ?, ?, ?)",
        [derived_id("meta", name), name, value, stamp],
    )


def write_setting(writer: Writer, name: str, value: str) -> None:
    """Keep a setting; its names are apart from what the workspace knows about itself."""
    write_meta(writer.database, f"setting.{name}", value, writer.stamp)


class SettingReads(Reads):
    """Reads of settings."""

    def setting(self, name: str) -> str | None:
        """A value kept in the workspace."""
        return read_meta(self._database, f"setting.{name}")
