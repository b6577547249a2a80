"""Where things stand in a rule file, so that an error can name its line and column.

`tomllib` keeps no positions. This reads a text that `tomllib` has accepted once more, only for
the places of headers, keys and strings. Knows nothing of what rules mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    | (?P<long>\"\"\"(?:\\.|[^\\])*?\"\"\"+|'''.*?'''+)
    | (?P<short>"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    | (?P<newline>\n)
    | (?P<opening>[\[{])
    | (?P<closing>[\]}])
    | (?P<word>[A-Za-z0-9_\-.+:]+)
    | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_RULE_HEADER = re.compile(r"\[\[[ \t]*(?:rule|\"rule\"|'rule')[ \t]*\]\]")
_HEADER = re.compile(r"\[[^\n]*")
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*\n\s*|.)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a file; line and column count from 1, in characters."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSpots:
    """Offsets of one ``[[rule]]``: its header, its keys, and the strings in each value."""

    header: int
    keys: dict[str, int] = field(default_factory=dict)
    strings: dict[str, list[int]] = field(default_factory=dict)


class Positions:
    """The places in one rule file.

    Args:
        text: what `tomllib` has accepted.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._rules = tuple(_rule_spots(text))

    def spot(self, offset: int) -> Spot:
        """Line and column of an offset."""
        before = self._text[:offset]
        line_start = before.rfind("\n") + 1
        return Spot(line=before.count("\n") + 1, column=offset - line_start + 1)

    def rule(self, index: int) -> Spot:
        """Where the ``[[rule]]`` with this index (from 0) begins."""
        return self.spot(self._rules[index].header) if index < len(self._rules) else Spot()

    def key(self, index: int, key: str) -> Spot:
        """Where a key of a rule stands; the rule itself if it is not found."""
        if index < len(self._rules) and key in self._rules[index].keys:
            return self.spot(self._rules[index].keys[key])
        return self.rule(index)

    def within(self, index: int, key: str, nth: int, offset: int) -> Spot:
        """Where the character at an offset of the nth string in a value stands in the file."""
        strings = self._rules[index].strings.get(key, []) if index < len(self._rules) else []
        if nth >= len(strings):
            return self.key(index, key)
        return self.spot(_raw_offset(self._text, strings[nth], offset))


def _rule_spots(text: str) -> Iterator[RuleSpots]:
    """Walks statements: headers and ``key = value`` at bracket depth 0."""
    at, current, key, depth, is_start = 0, None, "", 0, True
    while at < len(text):
        if is_start and text[at] == "[":
            header = _RULE_HEADER.match(text, at)
            current = RuleSpots(header=at) if header else None
            if current is not None:
                yield current
            whole = _HEADER.match(text, at)
            at = whole.end() if whole else at + 1
            continue
        token = _TOKEN.match(text, at)
        if token is None:
            return
        kind = token.lastgroup
        if is_start and kind in ("word", "short"):
            key, is_start = token.group().strip("\"'"), False
            if current is not None:
                current.keys.setdefault(key, at)
        elif kind in ("short", "long") and current is not None:
            current.strings.setdefault(key, []).append(at)
        elif kind == "newline" and depth == 0:
            is_start = True
        depth += (kind == "opening") - (kind == "closing")
        at = token.end()


def _raw_offset(text: str, start: int, offset: int) -> int:
    """The offset in the file of a character of a string that begins at ``start``."""
    quote = text[start]
    is_long = text.startswith(quote * 3, start)
    at = start + (3 if is_long else 1)
    if is_long and text.startswith("\n", at):
        at += 1
    if quote == "'":
        return at + offset
    passed = 0
    while passed < offset and at < len(text):
        escape = _ESCAPE.match(text, at)
        if escape is None:
            at, passed = at + 1, passed + 1
            continue
        at = escape.end()
        passed += 0 if "\n" in escape.group() else 1
    return at
