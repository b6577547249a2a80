"""Phrases: what to look for in sentences, and what excuses it.

A phrase is a tail, found by a pattern, and the openers that must stand at most some words
before it ("could you" ... "share my"). Openers are looked for once a sentence. Knows no
language and no file: `phrase_language` makes these from the text of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Generic, TypeVar

from app.core.draft_findings import Check
from app.core.draft_text import Sentence, Spelling

Thing = TypeVar("Thing")

MOST_REMEMBERED = 4_096
"""Answers about sentences; a long letter needs a few hundred."""
MOST_SPANS = 64
"""So many openers or guards of one kind are looked at in one sentence; honest ones have few."""


@cache
def _compiled(source: str) -> re.Pattern[str]:
    """Compiled for the first sentence that may hold it: few drafts meet more than a few."""
    return re.compile(source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Something to find in the plain words of a sentence.

    Args:
        source: a regular expression.
        needs: of each of these sets one word must be in a sentence, else nothing is found.
    """

    source: str
    needs: tuple[frozenset[str], ...]

    @property
    def regex(self) -> re.Pattern[str]:
        """What finds it."""
        return _compiled(self.source)

    @property
    def rarest(self) -> frozenset[str]:
        """The need that fewest sentences fulfil: long words are rare in every language."""
        return max(self.needs, key=lambda need: min(map(len, need)), default=frozenset())

    def spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where it stands in the plain words."""
        for found in self.regex.finditer(sentence.plain):
            yield found.span()


class Index(Generic[Thing]):
    """Things by a word that must be there, so that a sentence meets only a few of them.

    Every need is one bit: the words of a sentence say which bits it fulfils, and a thing is
    possible when no bit of its own is missing. One "and" instead of many looks into sets.
    """

    def __init__(self, things: Iterable[tuple[Pattern, Thing]]) -> None:
        self._things: list[tuple[int, Pattern, Thing]] = []
        self._by_word: dict[str, list[int]] = {}
        self._fulfils: dict[str, int] = {}
        self._always: list[int] = []
        bits: dict[frozenset[str], int] = {}
        for number, (pattern, thing) in enumerate(things):
            wanted = 0
            for need in pattern.needs:
                wanted |= bits.setdefault(need, 1 << len(bits))
            self._things.append((wanted, pattern, thing))
            for word in pattern.rarest:
                self._by_word.setdefault(word, []).append(number)
            if not pattern.needs:
                self._always.append(number)
        for need, bit in bits.items():
            for word in need:
                self._fulfils[word] = self._fulfils.get(word, 0) | bit

    def __len__(self) -> int:
        return len(self._things)

    def possible(self, vocabulary: frozenset[str]) -> list[tuple[Pattern, Thing]]:
        """The things that a sentence of these words may hold, in order."""
        by_word = self._by_word
        numbers = set(self._always)
        for word in vocabulary:
            if word in by_word:
                numbers.update(by_word[word])
        if not numbers:
            return []
        fulfilled = 0
        for word in self._fulfils.keys() & vocabulary:
            fulfilled |= self._fulfils[word]
        missing = ~fulfilled
        things = self._things
        return [
            (things[number][1], things[number][2])
            for number in sorted(numbers)
            if not things[number][0] & missing
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One way to say something.

    Args:
        openers: names of openers of which one must come before; empty for none.
        reach: at most so many words between opener and tail.
    """

    check: Check
    reason: str
    openers: tuple[str, ...]
    reach: int
    tail: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """Something that excuses what follows it.

    Args:
        reach: at most so many words between it and what it excuses.
        breaks: words between that end its force ("but").
        over_next: it also excuses the whole next sentence.
        crosses_commas: whether its force goes on after a comma.
        spares: checks that it does not excuse.
    """

    reach: int
    breaks: frozenset[str]
    over_next: bool
    crosses_commas: bool
    spares: frozenset[Check]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Phrases:
    """All that a phrase file says.

    Args:
        breaks: by opener, words that end its reach.
        words: sets of plain words by name.
        marks: patterns by name, for the checks that count or weigh instead of only finding.
        reasons: every reason that some phrase may give.
        yes, no: texts in which a check must find something, or nothing.
        remembered: what is known of sentences seen before: while one types, all but one stay
            the same. The only thing here that changes, and no answer depends on it.
    """

    language: str
    spelling: Spelling
    phrases: Index[Phrase]
    openers: Mapping[str, Index[None]]
    breaks: Mapping[str, frozenset[str]]
    guards: Index[Guard]
    words: Mapping[str, frozenset[str]]
    marks: Mapping[str, Index[None]]
    reasons: frozenset[str]
    yes: Mapping[Check, tuple[str, ...]]
    no: Mapping[Check, tuple[str, ...]]
    remembered: dict[tuple[object, ...], object] = field(default_factory=dict)

    def opened(self, name: str, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the openers of a name stand in a sentence, in order."""
        return self._known_spans("opener", name, sentence, self.openers)

    def marked(self, name: str, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the patterns of a name stand in a sentence, in order."""
        return self._known_spans("mark", name, sentence, self.marks)

    def remember(self, key: tuple[object, ...], value: object) -> None:
        """Keep what was found, and forget everything when it becomes much."""
        if len(self.remembered) >= MOST_REMEMBERED:
            self.remembered.clear()
        self.remembered[key] = value

    def _known_spans(
        self, sort: str, name: str, sentence: Sentence, indexes: Mapping[str, Index[None]]
    ) -> list[tuple[int, int]]:
        key = (sort, name, sentence.plain)
        known = self.remembered.get(key)
        if isinstance(known, list):
            return known
        spans = _spans(indexes[name], sentence) if name in indexes else []
        self.remember(key, spans)
        return spans


def _spans(index: Index[None], sentence: Sentence) -> list[tuple[int, int]]:
    possible = index.possible(sentence.vocabulary)
    return sorted({span for pattern, _ in possible for span in pattern.spans(sentence)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase found in a sentence, in offsets of its plain words."""

    check: Check
    reason: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a sentence gave, and the checks that it excuses in the next one."""

    hits: tuple[Hit, ...]
    excuses: frozenset[Check]


_Guards = list[tuple[Guard, int, int]]


def find_hits(sentence: Sentence, excused: frozenset[Check], phrases: Phrases) -> Found:
    """The phrases of a sentence that nothing excuses, the longest of each check.

    Args:
        excused: checks that the sentence before excuses in this one.
    """
    key = (sentence.plain, sentence.pauses, excused)
    known = phrases.remembered.get(key)
    if isinstance(known, Found):
        return known
    guards = _guards(sentence, phrases)
    found = Found(
        hits=_hits(sentence, excused, guards, phrases),
        excuses=frozenset(
            check
            for guard, _, _ in guards
            if guard.over_next
            for check in Check
            if check not in guard.spares
        ),
    )
    phrases.remember(key, found)
    return found


def _guards(sentence: Sentence, phrases: Phrases) -> _Guards:
    found: _Guards = []
    for pattern, guard in phrases.guards.possible(sentence.vocabulary):
        found += [(guard, *span) for span in pattern.spans(sentence)][:MOST_SPANS]
    return found


def _hits(
    sentence: Sentence, excused: frozenset[Check], guards: _Guards, phrases: Phrases
) -> tuple[Hit, ...]:
    best: dict[Check, Hit] = {}
    for tail, phrase in phrases.phrases.possible(sentence.vocabulary):
        if phrase.check in excused:
            continue
        for start, end in tail.spans(sentence):
            opened = _opened(phrase, sentence, start, phrases)
            if opened is None or _is_excused(phrase.check, sentence, (opened, start), guards):
                continue
            known = best.get(phrase.check)
            if known is None or end - opened > known.end - known.start:
                best[phrase.check] = Hit(
                    check=phrase.check, reason=phrase.reason, start=opened, end=end
                )
    return tuple(best.values())


def _opened(phrase: Phrase, sentence: Sentence, start: int, phrases: Phrases) -> int | None:
    """Where the phrase begins with its opener; None without one."""
    if not phrase.openers:
        return start
    at = sentence.index(start)
    nearest: tuple[int, int] | None = None
    for name in phrase.openers:
        breaks = phrases.breaks.get(name, frozenset())
        for begin, end in phrases.opened(name, sentence)[:MOST_SPANS]:
            first = sentence.index(end)
            if end > start or at - first > phrase.reach:
                continue
            if any(word.plain in breaks for word in sentence.words[first:at]):
                continue
            nearest = max(nearest or (0, 0), (end, -begin))
    return None if nearest is None else -nearest[1]


def _is_excused(check: Check, sentence: Sentence, at: tuple[int, int], guards: _Guards) -> bool:
    """Whether a guard begins before the opener or the tail, near enough and with force."""
    for guard, begin, end in guards:
        if check in guard.spares or begin > at[1]:
            continue
        start = at[0] if end <= at[0] else at[1]
        first, last = sentence.index(end), sentence.index(start)
        between = sentence.words[first:last]
        if len(between) > guard.reach or any(word.plain in guard.breaks for word in between):
            continue
        passed = sentence.words[first : last + 1]
        if guard.crosses_commas or not any(word.is_after_comma for word in passed):
            return True
    return False
