"""The language of phrase files: TOML text -> Phrases.

A pattern is words with spaces: ``word``, ``begin*``, ``_`` (any one word), ``..3`` (up to three
words), ``(this|that one)``, ``[maybe|perhaps]`` (or nothing), ``{list}``, ``^`` and ``$`` (ends of
a sentence), and first, if it needs an opener, ``<ask|i>`` with ``..N`` for how near. Words stand
for themselves; nothing of a regular expression gets through, so nothing can run wild. Knows no
files: whoever reads one passes its text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from app.core.draft_findings import Check
from app.core.draft_text import Spelling
from app.core.phrases import Guard, Index, Pattern, Phrase, Phrases

MOST_GAP = 12
"""Words that may stand between two parts of a phrase."""
MOST_DEPTH = 12
_PART = re.compile(r"\.\.\d+|[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
_OPENED = re.compile(r"<([\w|]+)>\s*(?:\.\.(\d+))?\s*(.+)")
_WORD = re.compile(r"[^\W_]+|'[^\W_]+|[?!.%€$£]|[^\W_]+\*|_|\^|\$$")

_Needs = tuple[frozenset[str], ...]


def parse_phrases(text: str) -> Phrases:
    """All that a phrase file says.

    Raises:
        ValueError: it is no TOML, or a pattern in it can't be understood; says which.
        KeyError: a part is missing.
    """
    document: dict[str, Any] = tomllib.loads(text)
    lists: dict[str, tuple[str, ...]] = {k: tuple(v) for k, v in document["lists"].items()}
    spelling = document["spelling"]
    phrases = [
        _phrase(group, one, lists, document["openers"])
        for group in document["phrase"]
        for one in group["patterns"]
    ]
    guards = [_guard(guard) for guard in document["guard"]]
    return Phrases(
        language=document["language"],
        spelling=Spelling(
            words=spelling["words"],
            endings=spelling["endings"],
            abbreviations=frozenset(spelling["abbreviations"].split()),
            calendars=tuple(spelling["calendars"].split()),
        ),
        phrases=Index((phrase.tail, phrase) for phrase in phrases),
        openers={name: _index(some, lists) for name, some in document["openers"].items()},
        breaks=_words(document.get("opener_breaks", {})),
        guards=Index(
            (compile_pattern(one, lists), guard)
            for guard, table in zip(guards, document["guard"], strict=True)
            for one in table["patterns"]
        ),
        words=_words(document["words"]),
        marks={name: _index(some, lists) for name, some in document["marks"].items()},
        reasons=frozenset(phrase.reason for phrase in phrases),
        yes={Check(case["check"]): tuple(case["yes"]) for case in document["case"]},
        no={Check(case["check"]): tuple(case["no"]) for case in document["case"]},
    )


def _index(patterns: Sequence[str], lists: Mapping[str, Sequence[str]]) -> Index[None]:
    return Index((compile_pattern(one, lists), None) for one in patterns)


def _words(tables: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in tables.items()}


def compile_pattern(text: str, lists: Mapping[str, Sequence[str]]) -> Pattern:
    """One pattern without openers.

    Raises:
        ValueError: it can't be understood.
    """
    regex, needs = _Parser(text, lists, 0).read()
    return Pattern(source=r"(?<![^ ])" + regex, needs=needs)


def _phrase(
    group: dict[str, Any],
    text: str,
    lists: Mapping[str, Sequence[str]],
    openers: Mapping[str, object],
) -> Phrase:
    opened = _OPENED.fullmatch(text)
    names = tuple(opened[1].split("|")) if opened else ()
    for name in names:
        if name not in openers:
            raise ValueError(f"no opener {name!r} for {text!r}")
    return Phrase(
        check=Check(group["check"]),
        reason=f"{group['check']}.{group['reason']}",
        openers=names,
        reach=int(opened[2] or 0) if opened else 0,
        tail=compile_pattern(opened[3] if opened else text, lists),
    )


def _guard(guard: dict[str, Any]) -> Guard:
    return Guard(
        reach=guard["reach"],
        breaks=frozenset(guard.get("breaks", "").split()),
        over_next=guard.get("over_next", False),
        crosses_commas=guard.get("crosses_commas", True),
        spares=frozenset(map(Check, guard.get("spares", ()))),
    )


class _Parser:
    """Reads one pattern by recursive descent; each part gives its regex and its needed words."""

    def __init__(self, text: str, lists: Mapping[str, Sequence[str]], depth: int) -> None:
        if depth > MOST_DEPTH:
            raise ValueError(f"lists nested too deep at {text!r}")
        self._text, self._lists, self._depth = text, lists, depth
        self._parts = _PART.findall(text)
        self._at = 0

    def read(self) -> tuple[str, _Needs]:
        """The whole pattern."""
        regex, needs = self._choice()
        if self._at < len(self._parts) or not regex:
            raise ValueError(f"can't understand the phrase {self._text!r}")
        return regex, needs

    def _choice(self) -> tuple[str, _Needs]:
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        return _joined(branches)

    def _peek(self) -> str:
        return self._parts[self._at] if self._at < len(self._parts) else ""

    def _sequence(self) -> tuple[str, _Needs]:
        regex = ""
        needs: _Needs = ()
        while (part := self._peek()) and part not in ("|", ")", "]"):
            self._at += 1
            more, needed = self._part(part)
            regex, needs = regex + more, needs + needed
        return regex, needs

    def _part(self, part: str) -> tuple[str, _Needs]:
        if part in ("(", "["):
            inner, needs = self._choice()
            if self._peek() != {"(": ")", "[": "]"}[part]:
                raise ValueError(f"a bracket is open in {self._text!r}")
            self._at += 1
            return (f"(?:{inner})", needs) if part == "(" else (f"(?:{inner})?", ())
        if part.startswith("{"):
            return self._listed(part[1:-1])
        if part.startswith(".."):
            if int(part[2:]) > MOST_GAP:
                raise ValueError(f"a gap may have {MOST_GAP} words at most: {self._text!r}")
            return f"(?:[^ ]+ ){{0,{int(part[2:])}}}?", ()
        return self._word(part)

    def _listed(self, name: str) -> tuple[str, _Needs]:
        if name not in self._lists:
            raise ValueError(f"no list {name!r} for {self._text!r}")
        branches = [_Parser(one, self._lists, self._depth + 1).read() for one in self._lists[name]]
        regex, needs = _joined(branches)
        return f"(?:{regex})", needs

    def _word(self, word: str) -> tuple[str, _Needs]:
        if not _WORD.fullmatch(word):
            raise ValueError(f"{word!r} can't be a word in {self._text!r}")
        if word == "^":
            return r"\A", ()
        if word == "$":
            return r"(?=[.!?] \Z)", ()
        if word == "_":
            return "[^ ]+ ", ()
        if word.endswith("*"):
            return f"{re.escape(word[:-1])}[^ ]* ", ()
        return f"{re.escape(word)} ", (frozenset({word}),)


def _joined(branches: list[tuple[str, _Needs]]) -> tuple[str, _Needs]:
    """A choice: its regex, and one need made of one need of each branch, if each has one."""
    if len(branches) == 1:
        return branches[0]
    regex = "|".join(one for one, _ in branches)
    if not all(needs for _, needs in branches):
        return regex, ()
    # The need with the fewest words is the one that fewest sentences fulfil.
    chosen = [min(needs, key=lambda need: (len(need), -_longest(need))) for _, needs in branches]
    return regex, (frozenset().union(*chosen),)


def _longest(words: frozenset[str]) -> int:
    return max(map(len, words))
