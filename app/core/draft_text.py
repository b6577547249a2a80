"""A draft read into sentences of plain words, each word knowing where it stands in the text.

What somebody else said (quotation marks, lines that begin with ``>``) becomes one word, QUOTE,
so that no check trips over it; so do addresses (URL), calendars (CALENDAR) and numbers (NUM).
Contractions are written out and spellings made one. Knows no language: the tables come from a
phrase file.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

MOST_CHARACTERS = 20_000
"""Of a draft; what comes after is not looked at. Ten times what a long letter has."""

MOST_KNOWN = 4_096
"""Words that are remembered written out; a long letter has some hundreds of different ones."""

QUOTE, LINK, CALENDAR, NUMBER = "QUOTE", "URL", "CALENDAR", "NUM"

# Every repetition is bounded or free of overlap, so that no text can make this slow. A word that
# a space or such follows can be nothing but a word: nearly all are read off by the first branch.
_TOKEN = re.compile(
    r"""
    (?P<lone>[^\W\d_]++(?=[ ,;!?\n]))
    |(?P<quote>“[^“”]{0,1500}”|"[^"]{0,1500}"|«[^«»]{0,1500}»|„[^„“”]{0,1500}[“”]
       |‘[^‘’]{2,300}’(?!\w)|(?<!\w)'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){2,300}(?<=[\w.!?,])'(?!\w)
       |^[ \t]{0,8}>[^\n]*)
    |(?P<link>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}\.\w{2,}
       |\b[a-z][\w-]{1,62}(?:\.[\w-]{1,62}){0,2}\.(?:com|org|net|io|co|me|ly|app|shop|store|example|dev|be|gg)\b(?:/\S*)?)
    |(?P<number>\d+(?:[.,:]\d+)*)
    |(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)
    |(?P<end>[.!?…？！]+)
    |(?P<break>\n[ \t]*\n\s*|\n(?=[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]))
    |(?P<comma>[,;:()—–\n]|[ ]-{1,2}[ ])
    |(?P<sign>[%€$£])
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_LONG_DRAWN = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """How a language writes its words out.

    Args:
        words: a word as written to the words it stands for (``pls`` to ``please``).
        endings: an ending with an apostrophe to the word it stands for (``'ll`` to ``will``).
        abbreviations: words after which a full stop ends no sentence.
        calendars: parts of addresses that book a time.
        known: words written out before; a draft says the same ones again with every key. The only
            thing here that changes, and no answer depends on it.
    """

    words: Mapping[str, str]
    endings: Mapping[str, str]
    abbreviations: frozenset[str]
    calendars: tuple[str, ...]
    known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def written_out(self, written: str) -> tuple[str, ...]:
        """The plain words that a word stands for, as it was written."""
        plain = self.known.get(written)
        if plain is None:
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            plain = tuple(_written_out(written.lower().replace("’", "'"), self))
            self.known[written] = plain
        return plain


class Word(NamedTuple):
    """One plain word; several may stand for one in the text (``don't``).

    A tuple, because a draft makes hundreds of them with every key and a tuple is made fastest.

    Args:
        is_after_comma: a comma, a bracket or a dash stands before it.
        is_capital: it begins with a capital letter in the text.
    """

    plain: str
    start: int
    end: int
    is_after_comma: bool
    is_capital: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Words up to the next full stop, question mark, exclamation mark or empty line.

    Args:
        mark: ``?``, ``!`` or ``.``; also ``.`` where the text just ends.
        plain: the plain words, a space after each; the mark comes last, like a word.
        offsets: where each word begins in ``plain``.
        vocabulary: each plain word once, the mark too.
    """

    words: tuple[Word, ...]
    mark: str
    plain: str
    offsets: tuple[int, ...]
    vocabulary: frozenset[str]

    @property
    def pauses(self) -> tuple[int, ...]:
        """Which words come after a comma, a bracket or a dash."""
        return tuple(n for n, word in enumerate(self.words) if word.is_after_comma)

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return self.mark == "?"

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text."""
        return self.words[0].start, self.words[-1].end

    def index(self, offset: int) -> int:
        """Which word begins at an offset of ``plain``, or is the first after it."""
        return bisect_left(self.offsets, offset)

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in the text."""
        first = min(bisect_right(self.offsets, start), len(self.words)) - 1
        last = min(self.index(end), len(self.words)) - 1
        return self.words[max(first, 0)].start, self.words[max(last, first, 0)].end


def read_draft(text: str, spelling: Spelling) -> tuple[Sentence, ...]:
    """The sentences of a draft, at most `MOST_CHARACTERS` of it."""
    sentences: list[Sentence] = []
    words: list[Word] = []
    is_after_comma = False
    text = text[:MOST_CHARACTERS]
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind == "comma" or kind == "break":
            is_after_comma = True
        if kind == "break" or (kind == "end" and _is_end(found, text, words, spelling)):
            if words:
                sentences.append(_sentence(words, _mark(found[0])))
            words, is_after_comma = [], False
        elif kind in ("lone", "quote", "link", "number", "word", "sign"):
            for plain in _plain(found, spelling):
                start, end = found.span()
                words.append(Word(plain, start, end, is_after_comma, text[start].isupper()))
                is_after_comma = False
    if words:
        sentences.append(_sentence(words, "."))
    return tuple(sentences)


def _sentence(words: Sequence[Word], mark: str) -> Sentence:
    said = [word.plain for word in words]
    offsets = accumulate((len(one) + 1 for one in said[:-1]), initial=0)
    return Sentence(
        words=tuple(words),
        mark=mark,
        plain=" ".join([*said, mark, ""]),
        offsets=tuple(offsets),
        vocabulary=frozenset([*said, mark]),
    )


def _mark(written: str) -> str:
    if "?" in written or "？" in written:
        return "?"
    return "!" if "!" in written or "！" in written else "."


def _is_end(found: re.Match[str], text: str, words: list[Word], spelling: Spelling) -> bool:
    """Whether a full stop ends a sentence: not within a word, not after an abbreviation."""
    if found[0] != ".":
        return True
    after = text[found.end() : found.end() + 1]
    if after and not (after.isspace() or after in "\"'”’)»*_"):
        return False
    return not (words and words[-1].plain in spelling.abbreviations)


def _plain(found: re.Match[str], spelling: Spelling) -> tuple[str, ...]:
    match found.lastgroup:
        case "quote":
            return (QUOTE,)
        case "link":
            written = found[0].lower()
            return (CALENDAR if any(part in written for part in spelling.calendars) else LINK,)
        case "number":
            return (NUMBER,)
        case _:
            return spelling.written_out(found[0])


def _written_out(word: str, spelling: Spelling) -> list[str]:
    word = _LONG_DRAWN.sub(r"\1", word)
    known = spelling.words.get(word)
    if known is not None:
        return known.split()
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe:
        return [word]
    if word.endswith("n't"):
        return [word[:-3], *spelling.endings.get("n't", "n't").split()]
    return [stem, spelling.endings.get(f"'{ending}", f"'{ending}")]
