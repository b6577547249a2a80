"""Rules as text: what `rule_language` reads back as the very same rules.

For the rule editor, which keeps what the user changed. Knows TOML strings; refuses to know files.
"""

from __future__ import annotations

from app.core.rules import Rule, Rules

_HEAD = """\
# Your own rules. Each replaces the program's rule of the same id; take one out, and the
# program's own holds again. `acquainted facts` lists everything a condition may ask.
"""
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def rules_text(rules: Rules) -> str:
    """A rule file that holds these rules, in their order."""
    return "\n".join([_HEAD, *(_rule(rule) for rule in rules.rules)])


def overrides(default: Rules, wanted: Rules) -> Rules:
    """Of the rules wanted, those that the program's own rules do not say already."""
    own = {rule.id: rule for rule in default.rules}
    return Rules(rules=tuple(rule for rule in wanted.rules if own.get(rule.id) != rule))


def _rule(rule: Rule) -> str:
    lines = ["[[rule]]", f"id = {_quoted(rule.id)}"]
    if rule.move is not None:
        source, target = (stage.name.lower() for stage in rule.move)
        lines.append(f'move = "{source} -> {target}"')
    if rule.rest_days is not None:
        lines.append(f'rest = "{rule.rest_days} days"')
    conditions = ",\n        ".join(_quoted(condition.text) for condition in rule.when)
    lines.append(f"when = [{conditions}]")
    if rule.source:
        lines.append(f"source = {_quoted(rule.source)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + "".join(_letter(letter) for letter in text) + '"'


def _letter(letter: str) -> str:
    if letter in _NAMED:
        return _NAMED[letter]
    is_control = ord(letter) < 0x20 or ord(letter) == 0x7F
    return f"\\u{ord(letter):04x}" if is_control else letter
