"""Shortcuts of the user's own: what may be one, who has it already, and how they are kept.

Knows the table of actions and keys as text. Refuses to know where they are kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from app.core.errors import AppError
from app.ui.actions import ActionForm, Scope

Keys = Mapping[str, tuple[str, ...]]

HARMFUL = frozenset({"person.delete", "person.forget", "person.set_aside", "samples.remove"})
"""What a single letter must never do."""

_MOVING = frozenset(
    {
        "Tab", "Backtab", "Esc", "Return", "Enter", "Space", "Up", "Down", "Left", "Right", "Home",
        "End", "PgUp", "PgDown", "Backspace", "Del", "Menu",
    }
)  # fmt: skip
"""Keys that go about, or take away, wherever the focus is."""

_STRONG = ("Ctrl+", "Alt+", "Meta+")


def is_letter(key: str) -> bool:
    """Whether a shortcut is one bare letter."""
    return len(key) == 1 and key.isalpha()


def portable(key: str) -> str:
    """A shortcut as it is kept, whichever system wrote it; empty for what is none."""
    sequence = QKeySequence(key)
    is_one = sequence.count() == 1
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if is_one else ""


def check_key(form: ActionForm, key: str, forms: Sequence[ActionForm], keys: Keys) -> None:
    """Whether an action may have a key.

    Args:
        key: as `portable` writes it.
        keys: those in force, by action.

    Raises:
        AppError: ``keys.none``, ``keys.moving``, ``keys.bare``, ``keys.harmful`` or ``keys.taken``
            with the action that has it.
    """
    if not portable(key):
        raise AppError("keys.none")
    is_strong = key.startswith(_STRONG) or "+Alt+" in key or "+Ctrl+" in key
    if key.removeprefix("Shift+") in _MOVING:
        raise AppError("keys.moving", key=key)
    if is_letter(key) and form.id in HARMFUL:
        raise AppError("keys.harmful", key=key)
    is_function = re.fullmatch(r"(Shift\+)?F\d+", key) is not None
    is_person_letter = is_letter(key) and form.scope is Scope.PERSON
    if not (is_strong or is_function or is_person_letter):
        raise AppError("keys.bare", key=key)
    for other in forms:
        if other.id != form.id and key in map(portable, keys.get(other.id, ())):
            raise AppError("keys.taken", key=key, action=other.text.replace("&", ""))


def read_keys(text: str, forms: Sequence[ActionForm]) -> dict[str, tuple[str, ...]]:
    """The shortcuts of the user's own, by action.

    What was kept by another version and can't be any more is passed over.
    """
    try:
        said = json.loads(text) if text else {}
    except ValueError:
        return {}
    by_id = {form.id: form for form in forms}
    live: dict[str, tuple[str, ...]] = {form.id: form.keys for form in forms}
    own: dict[str, tuple[str, ...]] = {}
    for name, keys in said.items() if isinstance(said, dict) else ():
        if name not in by_id or not isinstance(keys, list):
            continue
        live[name] = own[name] = tuple(key for key in keys if isinstance(key, str))
    for name, keys in tuple(own.items()):
        try:
            for key in keys:
                check_key(by_id[name], key, forms, live)
        except AppError:
            del own[name]
            live[name] = by_id[name].keys
    return own


def written_keys(own: Keys) -> str:
    """The shortcuts of the user's own as they are kept; empty where there are none."""
    return json.dumps({name: list(keys) for name, keys in sorted(own.items())}) if own else ""
