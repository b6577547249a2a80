"""The rule language: TOML text -> Rules, with errors at file, line and column.

Conditions are parsed with `ast` and walked against a whitelist: comparisons of sums and
differences of facts and numbers, ``and``, ``or``, ``not``, parentheses, true-or-false facts
alone. Nothing in a rule file is ever run, and its size and depth are bounded, so a hostile file
can neither act nor hang. Knows no files: whoever reads one passes its name for the messages.
"""

from __future__ import annotations

import ast
import difflib
import re
import tomllib
from collections.abc import Iterable

from app.core.conditions import (
    All,
    Comparator,
    Comparison,
    Expression,
    Flag,
    Not,
    Some,
    Sum,
    Term,
)
from app.core.errors import AppError
from app.core.facts import FACT_BY_NAME, FactKind
from app.core.rule_positions import Positions, Spot
from app.core.rules import Condition, Rule, Rules
from app.core.stages import Origin, Stage, is_lawful

MOST_RULES = 64
MOST_CONDITIONS = 64
MOST_CHARACTERS = 2_000
"""Of one condition."""
MOST_DEPTH = 16
MOST_TERMS = 64
"""Of one sum; SQL nests each term one deeper."""
MOST_FILE_CHARACTERS = 262_144
"""A whole file; 64 generous rules with comments are a tenth of it."""
MOST_NUMBER = 1e9
MOST_REST_DAYS = 3_650

_RULE_KEYS = ("id", "move", "rest", "when", "source")
_ID = re.compile(r"[A-Za-z0-9_.\-]{1,64}")
_MOVE = re.compile(r"\s*(\w+)\s*->\s*(\w+)\s*")
_REST = re.compile(r"\s*(\d{1,5})\s+days?\s*")
_STRANGE = re.compile(
    r"[^A-Za-z0-9_.<>=!+\-()\s]"  # what no condition is made of
    r"|(?<![<>=!])=(?!=)|!(?!=)"
    r"|(?<![A-Za-z_0-9.])[0-9.]+[A-Za-z_]"  # numbers are plain decimals
)
_TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")

_COMPARATORS: dict[type[ast.cmpop], Comparator] = {
    ast.Lt: Comparator.LESS,
    ast.LtE: Comparator.AT_MOST,
    ast.Gt: Comparator.MORE,
    ast.GtE: Comparator.AT_LEAST,
    ast.Eq: Comparator.EQUAL,
    ast.NotEq: Comparator.OTHER,
}


class RuleError(AppError):
    """A rule file says something that can't be used.

    Args:
        code: ``"rules...."``; its sentence is in `app.words.errors`.
        file: name of the file, for people.
        spot: line and column, from 1.
        hint: what was probably meant, or empty.
        values: what else the sentence mentions.
    """

    def __init__(
        self, code: str, *, file: str, spot: Spot, hint: str = "", **values: object
    ) -> None:
        super().__init__(code, file=file, line=spot.line, column=spot.column, hint=hint, **values)
        self.file, self.line, self.column, self.hint = file, spot.line, spot.column, hint


class _Refused(Exception):
    """A condition can't be used; raised with the offset in its text, placed by the caller."""

    def __init__(self, code: str, offset: int, *, hint: str = "", **values: object) -> None:
        super().__init__(code)
        self.code, self.offset, self.hint, self.values = code, offset, hint, values


def parse_rules(text: str, file: str) -> Rules:
    """All rules of a file.

    Args:
        text: TOML, see domain.md section 4.
        file: its name, for messages.

    Raises:
        RuleError: at the first thing that can't be used.
    """
    rules, problems = _read(text, file)
    if problems:
        raise problems[0]
    return rules


def problems_in(text: str, file: str) -> tuple[RuleError, ...]:
    """What can't be used in a file: the first thing of each rule, in the order of the file."""
    try:
        return _read(text, file)[1]
    except RuleError as error:
        return (error,)


def _read(text: str, file: str) -> tuple[Rules, tuple[RuleError, ...]]:
    """The rules that can be used, and the first problem of each that can't.

    Raises:
        RuleError: something is wrong with the file as a whole.
    """
    if len(text) > MOST_FILE_CHARACTERS:
        raise RuleError("rules.too_long", file=file, spot=Spot(), most=MOST_FILE_CHARACTERS)
    text = text.replace("\r\n", "\n")
    document = _document(text, file)
    positions = Positions(text)
    for key in document:
        if key != "rule":
            raise _unknown_key(key, ("rule",), file, Spot())
    tables = document.get("rule", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise RuleError("rules.no_table", file=file, spot=Spot())
    if len(tables) > MOST_RULES:
        spot = positions.rule(MOST_RULES)
        raise RuleError("rules.too_many", file=file, spot=spot, most=MOST_RULES)
    rules: dict[str, Rule] = {}
    problems: list[RuleError] = []
    for index, table in enumerate(tables):
        try:
            rule = _RuleReader(table, index, positions, file).read()
            if rule.id in rules:
                spot = positions.key(index, "id")
                raise RuleError("rules.same_id", file=file, spot=spot, id=rule.id)
            rules[rule.id] = rule
        except RuleError as error:
            problems.append(error)
    return Rules(rules=tuple(rules.values())), tuple(problems)


def merge_rules(default: Rules, user: Rules) -> Rules:
    """The rules in force: the user's replace those of the same id, new ones come last."""
    own = {rule.id: rule for rule in user.rules}
    replaced = tuple(own.pop(rule.id, rule) for rule in default.rules)
    return Rules(rules=replaced + tuple(own.values()))


def parse_condition(text: str, *, file: str = "when") -> Condition:
    """One condition by itself, as the rule editor and stored evidence have it.

    Raises:
        RuleError: line is 1, column counts within the text.
    """
    try:
        return _condition(text)
    except _Refused as refused:
        raise RuleError(
            refused.code,
            file=file,
            spot=Spot(column=refused.offset + 1),
            hint=refused.hint,
            **refused.values,
        ) from None


def _document(text: str, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _TOML_PLACE.search(message)
        last = Spot(line=text.count("\n") + 1, column=len(text) - text.rfind("\n"))
        spot = Spot(line=int(place[1]), column=int(place[2])) if place else last
        raise RuleError(
            "rules.not_toml", file=file, spot=spot, problem=message.split(" (at ")[0]
        ) from None
    except RecursionError:
        raise RuleError("rules.too_deep", file=file, spot=Spot(), most=MOST_DEPTH) from None


def _unknown_key(key: str, known: Iterable[str], file: str, spot: Spot) -> RuleError:
    hint = _hint(key, known)
    code = "rules.unknown_key_hint" if hint else "rules.unknown_key"
    return RuleError(code, file=file, spot=spot, hint=hint, key=key)


def _hint(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return close[0] if close else ""


class _RuleReader:
    """Reads one ``[[rule]]``."""

    def __init__(
        self, table: dict[str, object], index: int, positions: Positions, file: str
    ) -> None:
        self._table, self._index, self._positions, self._file = table, index, positions, file

    def read(self) -> Rule:
        for key in self._table:
            if key not in _RULE_KEYS:
                raise _unknown_key(key, _RULE_KEYS, self._file, self._spot(key))
        has_move, has_rest = "move" in self._table, "rest" in self._table
        if has_move == has_rest:
            raise self._error("rules.move_or_rest", "")
        rule_id = self._text("id")
        if not _ID.fullmatch(rule_id):
            raise self._error("rules.bad_id", "id", id=rule_id)
        return Rule(
            id=rule_id,
            move=self._move() if has_move else None,
            rest_days=self._rest_days() if has_rest else None,
            when=self._when(),
            source=self._text("source") if "source" in self._table else "",
        )

    def _spot(self, key: str) -> Spot:
        return self._positions.key(self._index, key)

    def _error(self, code: str, at: str, *, hint: str = "", **values: object) -> RuleError:
        return RuleError(code, file=self._file, spot=self._spot(at), hint=hint, **values)

    def _text(self, key: str) -> str:
        value = self._table.get(key)
        if not isinstance(value, str):
            raise self._error("rules.no_text", key, key=key)
        return value

    def _move(self) -> tuple[Stage, Stage]:
        written = self._text("move")
        match = _MOVE.fullmatch(written)
        if match is None:
            raise self._error("rules.bad_move", "move", written=written)
        source, target = (self._stage(name) for name in match.groups())
        if not is_lawful(source, target, Origin.RULE):
            raise self._error("rules.unlawful_move", "move", written=written)
        return source, target

    def _stage(self, name: str) -> Stage:
        known = {stage.name.lower(): stage for stage in Stage}
        if name not in known:
            hint = _hint(name, known)
            code = "rules.unknown_stage_hint" if hint else "rules.unknown_stage"
            raise self._error(code, "move", hint=hint, name=name)
        return known[name]

    def _rest_days(self) -> int:
        written = self._text("rest")
        match = _REST.fullmatch(written)
        days = int(match[1]) if match else 0
        if not 1 <= days <= MOST_REST_DAYS:
            raise self._error("rules.bad_rest", "rest", written=written, most=MOST_REST_DAYS)
        return days

    def _when(self) -> tuple[Condition, ...]:
        written = self._table.get("when")
        if not isinstance(written, list) or not written:
            raise self._error("rules.no_when", "when")
        if len(written) > MOST_CONDITIONS:
            raise self._error("rules.too_many_conditions", "when", most=MOST_CONDITIONS)
        return tuple(self._condition(nth, text) for nth, text in enumerate(written))

    def _condition(self, nth: int, text: object) -> Condition:
        if not isinstance(text, str):
            raise self._error("rules.no_text", "when", key="when")
        try:
            return _condition(text)
        except _Refused as refused:
            spot = self._positions.within(self._index, "when", nth, refused.offset)
            raise RuleError(
                refused.code,
                file=self._file,
                spot=spot,
                hint=refused.hint,
                **refused.values,
            ) from None


def _condition(text: str) -> Condition:
    if len(text) > MOST_CHARACTERS:
        raise _Refused("rules.condition_too_long", 0, most=MOST_CHARACTERS)
    if not text.strip():
        raise _Refused("rules.empty_condition", 0)
    strange = _STRANGE.search(text)
    if strange is not None:
        what = strange.group()
        hint = "==" if what == "=" else "not" if what == "!" else ""
        code = "rules.not_allowed_hint" if hint else "rules.not_allowed"
        raise _Refused(code, strange.start(), hint=hint, what=what)
    _check_parentheses(text)
    # One line, same length: positions stay, and a line break inside a condition is harmless.
    flat = re.sub(r"\s", " ", text)
    lead = len(flat) - len(flat.lstrip())
    try:
        tree = ast.parse(flat.strip(), mode="eval")
    except SyntaxError as error:
        offset = lead + max((error.offset or 1) - 1, 0)
        raise _Refused("rules.not_understood", min(offset, len(text) - 1)) from None
    except (ValueError, RecursionError, MemoryError):
        raise _Refused("rules.too_deep", lead, most=MOST_DEPTH) from None
    return Condition(text=text.strip(), expression=_Walk(lead).expression(tree.body, 1))


def _check_parentheses(text: str) -> None:
    depth = 0
    for offset, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth > MOST_DEPTH:
            raise _Refused("rules.too_deep", offset, most=MOST_DEPTH)


class _Walk:
    """Walks a parsed condition; whatever is not named here is refused."""

    def __init__(self, lead: int) -> None:
        self._lead = lead

    def expression(self, node: ast.expr, depth: int) -> Expression:
        self._check_depth(node, depth)
        match node:
            case ast.BoolOp(op=ast.And(), values=values):
                return All(parts=tuple(self.expression(value, depth + 1) for value in values))
            case ast.BoolOp(values=values):
                return Some(parts=tuple(self.expression(value, depth + 1) for value in values))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(part=self.expression(operand, depth + 1))
            case ast.Compare():
                return self._comparison(node, depth)
            case ast.Name(id=name):
                if self._kind(node, name) is not FactKind.TRUTH:
                    raise self._refuse("rules.number_alone", node, name=name)
                return Flag(fact=name)
            case ast.Constant() | ast.BinOp() | ast.UnaryOp():
                raise self._refuse("rules.no_comparison", node)
            case _:
                raise self._not_allowed(node)

    def _comparison(self, node: ast.Compare, depth: int) -> Expression:
        sides = [self._sum(side, depth + 1) for side in (node.left, *node.comparators)]
        found = []
        for left, sign, right in zip(sides, node.ops, sides[1:], strict=False):
            comparator = _COMPARATORS.get(type(sign))
            if comparator is None:
                raise self._not_allowed(node)
            found.append(Comparison(left=left, comparator=comparator, right=right))
        return found[0] if len(found) == 1 else All(parts=tuple(found))

    def _sum(self, node: ast.expr, depth: int) -> Sum:
        return Sum(terms=tuple(self._terms(node, depth, taken=False)))

    def _terms(self, node: ast.expr, depth: int, *, taken: bool) -> list[Term]:
        """The terms from left to right; a long sum leans left and takes no depth."""
        self._check_depth(node, depth)
        rights: list[list[Term]] = []
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
            is_away = taken is not isinstance(node.op, ast.Sub)
            rights.append(self._terms(node.right, depth + 1, taken=is_away))
            node = node.left
        match node:
            case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
                is_away = taken is not isinstance(sign, ast.USub)
                first = self._terms(operand, depth + 1, taken=is_away)
            case _:
                first = [Term(what=self._atom(node), is_taken_away=taken)]
        terms = first + [term for right in reversed(rights) for term in right]
        if len(terms) > MOST_TERMS:
            raise self._refuse("rules.too_many_terms", node, most=MOST_TERMS)
        return terms

    def _atom(self, node: ast.expr) -> str | float:
        match node:
            case ast.Name(id=name):
                if self._kind(node, name) is not FactKind.NUMBER:
                    raise self._refuse("rules.truth_compared", node, name=name)
                return name
            case ast.Constant(value=bool()):
                raise self._not_allowed(node)
            case ast.Constant(value=int() | float() as number):
                if not abs(number) <= MOST_NUMBER:  # refuses infinity, too
                    raise self._refuse("rules.too_large", node, most=int(MOST_NUMBER))
                return number
            case ast.BoolOp() | ast.Compare() | ast.UnaryOp(op=ast.Not()):
                raise self._refuse("rules.condition_compared", node)
            case _:
                raise self._not_allowed(node)

    def _kind(self, node: ast.Name, name: str) -> FactKind:
        fact = FACT_BY_NAME.get(name)
        if fact is None:
            hint = _hint(name, FACT_BY_NAME)
            code = "rules.unknown_fact_hint" if hint else "rules.unknown_fact"
            raise self._refuse(code, node, hint=hint, name=name)
        return fact.kind

    def _check_depth(self, node: ast.expr, depth: int) -> None:
        if depth > MOST_DEPTH:
            raise self._refuse("rules.too_deep", node, most=MOST_DEPTH)

    def _not_allowed(self, node: ast.expr) -> _Refused:
        match node:
            case ast.Call(func=ast.Name(id=name)):
                return self._refuse("rules.not_allowed", node, what=f"{name}(")
            case ast.Attribute(attr=name):
                return self._refuse("rules.not_allowed", node, what=f".{name}")
            case _:
                return self._refuse("rules.not_understood", node)

    def _refuse(self, code: str, node: ast.expr, *, hint: str = "", **values: object) -> _Refused:
        # Only ASCII passes the first look, so byte offsets are character offsets.
        return _Refused(code, self._lead + node.col_offset, hint=hint, **values)
