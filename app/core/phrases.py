"""Phrases: what to look for in sentences, and what excuses it.

A phrase is a tail, found by a pattern, and the openers that must stand at most some words
before it ("could you" ... "share my"). Openers are looked for once a sentence. Knows no
language and no file: `phrase_language` makes these from the text of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from app.core.draft_findings import Check
from app.core.draft_text import Sentence, Spelling

Thing = TypeVar("Thing")

MOST_REMEMBERED = 4_096
"""Answers about sentences; a long letter needs a few hundred."""
MOST_SPANS = 64
"""So many openers or guards of one kind are looked at in one sentence; honest ones have few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Something to find in the plain words of a sentence.

    Args:
        needs: of each of these sets one word must be in a sentence, else nothing is found.
    """

    regex: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def is_possible(self, vocabulary: frozenset[str]) -> bool:
        """Whether a sentence of these words may hold it."""
        return not any(need.isdisjoint(vocabulary) for need in self.needs)

    @property
    def rarest(self) -> frozenset[str]:
        """The need that fewest sentences fulfil: long words are rare in every language."""
        return max(self.needs, key=lambda need: min(map(len, need)), default=frozenset())

    def spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where it stands in the plain words."""
        for found in self.regex.finditer(sentence.plain):
            yield found.span()


class Index(Generic[Thing]):
    """Things by a word that must be there, so that a sentence meets only a few of them."""

    def __init__(self, things: Iterable[tuple[Pattern, Thing]]) -> None:
        self._things = tuple(things)
        self._by_word: dict[str, list[int]] = {}
        self._always: list[int] = []
        for number, (pattern, _) in enumerate(self._things):
            for word in pattern.rarest:
                self._by_word.setdefault(word, []).append(number)
            if not pattern.needs:
                self._always.append(number)

    def possible(self, vocabulary: frozenset[str]) -> Iterator[tuple[Pattern, Thing]]:
        """The things that a sentence of these words may hold, in order."""
        numbers = set(self._always)
        for word in self._by_word.keys() & vocabulary:
            numbers.update(self._by_word[word])
        for number in sorted(numbers):
            pattern, thing = self._things[number]
            if pattern.is_possible(vocabulary):
                yield pattern, thing


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

    patterns: tuple[Pattern, ...]
    reach: int
    breaks: frozenset[str]
    over_next: bool
    crosses_commas: bool
    spares: frozenset[Check]


@dataclass(frozen=True, kw_only=True, eq=False)
class Phrases:
    """All that a phrase file says.

    Args:
        breaks: by opener, words that end its reach.
        words: sets of plain words by name.
        marks: patterns by name, for the checks that count or weigh instead of only finding.
        yes, no: texts in which a check must find something, or nothing.
    """

    language: str
    spelling: Spelling
    openers: Mapping[str, tuple[Pattern, ...]]
    breaks: Mapping[str, frozenset[str]]
    phrases: tuple[Phrase, ...]
    guards: tuple[Guard, ...]
    words: Mapping[str, frozenset[str]]
    marks: Mapping[str, tuple[Pattern, ...]]
    yes: Mapping[Check, tuple[str, ...]] = field(default_factory=dict)
    no: Mapping[Check, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def reasons(self) -> frozenset[str]:
        """Every reason that some phrase may give."""
        return frozenset(phrase.reason for phrase in self.phrases)

    @cached_property
    def phrase_index(self) -> Index[Phrase]:
        """All phrases."""
        return Index((phrase.tail, phrase) for phrase in self.phrases)

    @cached_property
    def guard_index(self) -> Index[Guard]:
        """All guards."""
        return Index((pattern, guard) for guard in self.guards for pattern in guard.patterns)

    @cached_property
    def _opener_index(self) -> Mapping[str, Index[None]]:
        return {k: Index((one, None) for one in patterns) for k, patterns in self.openers.items()}

    @cached_property
    def _mark_index(self) -> Mapping[str, Index[None]]:
        return {k: Index((one, None) for one in patterns) for k, patterns in self.marks.items()}

    @cached_property
    def remembered(self) -> dict[tuple[object, ...], object]:
        """What is known of sentences seen before: while one types, all but one stay the same."""
        return {}

    def opened(self, name: str, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the openers of a name stand in a sentence, in order."""
        return self._known_spans("opener", name, sentence, self._opener_index)

    def marked(self, name: str, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the patterns of a name stand in a sentence, in order."""
        return self._known_spans("mark", name, sentence, self._mark_index)

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

    def remember(self, key: tuple[object, ...], value: object) -> None:
        """Keep what was found, and forget everything when it becomes much."""
        if len(self.remembered) >= MOST_REMEMBERED:
            self.remembered.clear()
        self.remembered[key] = value


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
class _Found:
    """What a sentence gave, and the checks that it excuses in the next one."""

    hits: tuple[Hit, ...]
    carries: frozenset[Check]


class Finder:
    """Finds phrases in one sentence after the other."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._carried: frozenset[Check] = frozenset()

    def hits(self, sentence: Sentence) -> list[Hit]:
        """The phrases of the next sentence that nothing excuses, the longest of each check."""
        carried = self._carried
        key = (sentence.plain, sentence.pauses, carried)
        known = self._phrases.remembered.get(key)
        if isinstance(known, _Found):
            self._carried = known.carries
            return list(known.hits)
        self._carried = frozenset()
        hits = self._find(sentence, carried)
        self._phrases.remember(key, _Found(hits=tuple(hits), carries=self._carried))
        return hits

    def _find(self, sentence: Sentence, carried: frozenset[Check]) -> list[Hit]:
        openers: dict[str, list[tuple[int, int]]] = {}
        guards = self._guards(sentence)
        best: dict[Check, Hit] = {}
        for tail, phrase in self._phrases.phrase_index.possible(sentence.vocabulary):
            if phrase.check in carried:
                continue
            for start, end in tail.spans(sentence):
                opened = self._opened(phrase, sentence, start, openers)
                if opened is None or _is_excused(phrase.check, sentence, (opened, start), guards):
                    continue
                known = best.get(phrase.check)
                if known is None or end - opened > known.end - known.start:
                    best[phrase.check] = Hit(
                        check=phrase.check, reason=phrase.reason, start=opened, end=end
                    )
        return list(best.values())

    def _guards(self, sentence: Sentence) -> list[tuple[Guard, int, int]]:
        found = []
        for pattern, guard in self._phrases.guard_index.possible(sentence.vocabulary):
            found += [(guard, *span) for span in pattern.spans(sentence)][:MOST_SPANS]
        for guard, _, _ in found:
            if guard.over_next:
                self._carried |= frozenset(Check) - guard.spares
        return found

    def _opened(
        self, phrase: Phrase, sentence: Sentence, start: int, seen: dict[str, list[tuple[int, int]]]
    ) -> int | None:
        """Where the phrase begins with its opener; None without one."""
        if not phrase.openers:
            return start
        at = sentence.index(start)
        nearest: tuple[int, int] | None = None
        for name in phrase.openers:
            breaks = self._phrases.breaks.get(name, frozenset())
            if name not in seen:
                seen[name] = self._phrases.opened(name, sentence)[:MOST_SPANS]
            for begin, end in seen[name]:
                first = sentence.index(end)
                if end > start or at - first > phrase.reach:
                    continue
                if any(word.plain in breaks for word in sentence.words[first:at]):
                    continue
                nearest = max(nearest or (0, 0), (end, -begin))
        return None if nearest is None else -nearest[1]


def _is_excused(
    check: Check, sentence: Sentence, at: tuple[int, int], guards: list[tuple[Guard, int, int]]
) -> bool:
    """Whether a guard begins before the opener or the tail, near enough and with force."""
    for guard, begin, end in guards:
        if check in guard.spares or begin >= at[1]:
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
