"""The checks that count or weigh a whole draft, and praise for what fits.

Knows sentences, the phrases found in them and the situation; the phrases themselves come from
`phrases`, what a finding weighs from `draft_findings`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.draft_findings import Check, Finding, Situation, severity_of
from app.core.draft_text import CALENDAR, LINK, NUMBER, QUOTE, Sentence, Word
from app.core.fitness import Gesture
from app.core.phrases import Hit, Phrases
from app.core.stages import Stage

COMMENT_WORDS, QUESTION_WORDS, MESSAGE_WORDS, INVITATION_WORDS = 120, 80, 150, 55
"""From domain.md section 7: so long may an unasked text be."""

MOST_WORDS = {
    Gesture.COMMENT: COMMENT_WORDS,
    Gesture.MENTION: COMMENT_WORDS,
    Gesture.RESHARE: COMMENT_WORDS,
    Gesture.QUESTION: QUESTION_WORDS,
    Gesture.INVITATION: INVITATION_WORDS,
}
"""For other gestures `MESSAGE_WORDS`."""

MANY_ASKS = 3
"""So many asks in one draft are too many; among people who talk, one more."""
OWN_WORDS, OTHER_WORDS = 2, 4
"""So many words of content beside the praise, in its sentence or elsewhere, make it specific."""
GREETING_WORDS = 30
NAMES = 3
SHARED_LETTERS = 5
"""Of a word that a draft and a note share, so that it may mean the same thing."""
OPEN_WITHIN = 8
"""A question is open when a word like "how" stands among so many first words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A sentence with the phrases found in it."""

    sentence: Sentence
    hits: tuple[Hit, ...]

    @property
    def asks(self) -> bool:
        """Whether a phrase in it asks for something."""
        return any(hit.check in (Check.FAVOUR, Check.CALL, Check.PERSONAL) for hit in self.hits)


def whole_findings(
    looked: Sequence[Looked], situation: Situation, phrases: Phrases
) -> tuple[Finding, ...]:
    """Problems of the draft as a whole."""
    found = (
        many_asks(looked, situation, phrases),
        generic_praise(looked, situation, phrases),
        bare_greeting(looked, situation, phrases),
        too_long(looked, situation),
    )
    return tuple(one for one in found if one is not None)


def many_asks(looked: Sequence[Looked], situation: Situation, phrases: Phrases) -> Finding | None:
    """Three questions or requests in one draft, or the announcement of several."""
    spans: list[tuple[int, int]] = []
    total = 0
    for one in looked:
        count = _asks_in(one, phrases)
        announced = phrases.marked("announced", one.sentence)
        if announced:
            count = max(count, MANY_ASKS + 1)
        if count:
            total += count
            spans.append(one.sentence.span)
    is_talking = situation.stage >= Stage.CONVERSE and situation.has_been_answered
    if total < MANY_ASKS + is_talking:
        return None
    return Finding(
        check=Check.MANY_ASKS,
        span=(spans[0][0], spans[-1][1]),
        severity=severity_of(Check.MANY_ASKS, situation),
        reason="many_asks.counted",
        values=(("asks", total),),
    )


def _asks_in(one: Looked, phrases: Phrases) -> int:
    sentence = one.sentence
    words = [word.plain for word in sentence.words]
    if sentence.is_question and not one.asks:
        is_courtesy = bool(phrases.marked("courtesy", sentence)) and len(words) <= OPEN_WITHIN
        is_whole = len(words) > 1 and not set(words) <= phrases.words["noise"]
        if is_courtesy or not is_whole or phrases.marked("reask", sentence):
            return 0
    elif not one.asks:
        opened = phrases.opened("ask", sentence)
        if not any(_verb_at(sentence, end, phrases) for _, end in opened):
            more = _wondered(sentence, phrases)
            return 1 + more if more else 0
    return 1 + max(_listed(one, phrases), _wondered(sentence, phrases), _joined(sentence, phrases))


def _joined(sentence: Sentence, phrases: Phrases) -> int:
    """How many more questions a question asks after commas and "and": "who was it, did it hurt"."""
    if not sentence.is_question:
        return 0
    return sum(
        _is_joined(sentence, start, phrases) for start in _begins("question", sentence, phrases)
    )


def _wondered(sentence: Sentence, phrases: Phrases) -> int:
    """How many more things somebody wonders after the first: "how it began, and whether"."""
    spans = phrases.marked("wonder", sentence)
    if not spans:
        return 0
    first = sentence.index(spans[0][1])
    return sum(
        word.plain in phrases.words["asked"] and _is_joined(sentence, first + at, phrases)
        for at, word in enumerate(sentence.words[first:])
    )


def _begins(mark: str, sentence: Sentence, phrases: Phrases) -> set[int]:
    return {sentence.index(start) for start, _ in phrases.marked(mark, sentence)}


def _is_joined(sentence: Sentence, at: int, phrases: Phrases) -> bool:
    """Whether a word comes after a comma, or after "and" and the like."""
    if at == 0:
        return False
    before = sentence.words[at - 1]
    return sentence.words[at].is_after_comma or before.plain in phrases.words["joins"]


def _verb_at(sentence: Sentence, offset: int, phrases: Phrases) -> bool:
    """Whether a verb of asking comes right after an opener."""
    at = sentence.index(offset)
    return at < len(sentence.words) and sentence.words[at].plain in phrases.words["verbs"]


def _listed(one: Looked, phrases: Phrases) -> int:
    """How many more things a sentence asks after commas and "and"."""
    sentence = one.sentence
    opened = phrases.opened("ask", sentence)
    if not opened:
        return 0
    wanted = phrases.words["verbs"] | phrases.words["open"]
    if one.asks or any(_verb_at(sentence, end, phrases) for _, end in opened):
        wanted |= phrases.words["articles"]
    count, is_next = 0, False
    for word in sentence.words[sentence.index(opened[0][0]) :]:
        is_joined = word.is_after_comma or is_next
        if word.plain in phrases.words["joins"]:
            is_next = True
            continue
        count += is_joined and word.plain in wanted
        is_next = False
    return count


def generic_praise(
    looked: Sequence[Looked], situation: Situation, phrases: Phrases
) -> Finding | None:
    """Praise that would fit fifty others, in a draft that names nothing of theirs."""
    first: tuple[int, int] | None = None
    elsewhere: set[str] = set()
    for one in looked:
        sentence = one.sentence
        if phrases.marked("specific", sentence):
            return None
        spans = phrases.marked("generic", sentence)
        if not spans:
            if not one.hits and not phrases.marked("about_me", sentence):
                elsewhere |= _content(sentence.words, phrases)
            continue
        begin, end = min(start for start, _ in spans), max(end for _, end in spans)
        beside = sentence.words[: sentence.index(begin)] + sentence.words[sentence.index(end) :]
        if not one.hits and len(_content(beside, phrases)) >= OWN_WORDS:
            return None
        first = first or sentence.span_of(begin, end)
    is_named = _shared_word(looked, situation, phrases) is not None
    if first is None or is_named or len(elsewhere) >= OTHER_WORDS:
        return None
    return Finding(
        check=Check.GENERIC_PRAISE,
        span=first,
        severity=severity_of(Check.GENERIC_PRAISE, situation),
        reason="generic_praise.fits_fifty",
    )


def _content(words: Sequence[Word], phrases: Phrases) -> set[str]:
    """The words that say something about one particular thing."""
    generic = phrases.words["generic"]
    return {
        w.plain for w in words if w.plain not in generic and len(w.plain) > 2 and w.plain != LINK
    }


def bare_greeting(
    looked: Sequence[Looked], situation: Situation, phrases: Phrases
) -> Finding | None:
    """Nothing but a greeting, a name and a courtesy."""
    words = [word for one in looked for word in one.sentence.words]
    if not words or len(words) > GREETING_WORDS or any(one.asks for one in looked):
        return None
    names, is_greeting = 0, False
    for one in looked:
        spans = phrases.marked("said_nothing", one.sentence)
        is_greeting = is_greeting or bool(spans)
        offsets = one.sentence.offsets
        is_after_hello = False
        for offset, word in zip(offsets, one.sentence.words, strict=True):
            is_hello = word.plain in phrases.words["hello"]
            is_greeting = is_greeting or is_hello
            if any(start <= offset < end for start, end in spans):
                continue
            if word.plain not in phrases.words["greeting"]:
                names += 1
                if not (word.is_capital or is_after_hello) or word.plain in (QUOTE, LINK, CALENDAR):
                    return None
            is_after_hello = is_hello or word.plain in phrases.words["titles"]
    if not is_greeting or names > NAMES:
        return None
    return Finding(
        check=Check.BARE_GREETING,
        span=(words[0].start, words[-1].end),
        severity=severity_of(Check.BARE_GREETING, situation),
        reason="bare_greeting.only",
    )


def too_long(looked: Sequence[Looked], situation: Situation) -> Finding | None:
    """More words than an unasked text of this kind may have; what is quoted is not counted."""
    if not situation.is_unasked:
        return None
    most = MOST_WORDS.get(situation.gesture, MESSAGE_WORDS)
    ends = {
        word.start: word.end for one in looked for word in one.sentence.words if word.plain != QUOTE
    }
    if len(ends) <= most:
        return None
    starts = list(ends)
    return Finding(
        check=Check.TOO_LONG,
        span=(starts[most], ends[starts[-1]]),
        severity=severity_of(Check.TOO_LONG, situation),
        reason="too_long.counted",
        values=(("words", len(ends)), ("most", most)),
    )


def praise_findings(
    looked: Sequence[Looked], situation: Situation, phrases: Phrases
) -> tuple[Finding, ...]:
    """What fits: something specific of theirs, and one open question."""
    found: list[tuple[Check, tuple[int, int], str]] = []
    shared = _shared_word(looked, situation, phrases)
    if shared is not None:
        found.append((Check.SPECIFIC, shared, "specific.known"))
    else:
        for one in looked:
            spans = phrases.marked("specific", one.sentence)
            if spans and not one.hits:
                found.append((Check.SPECIFIC, one.sentence.span_of(*spans[0]), "specific.named"))
                break
    questions = [
        one.sentence
        for one in looked
        if one.sentence.is_question
        and not one.hits
        and not phrases.marked("courtesy", one.sentence)
        and {w.plain for w in one.sentence.words[:OPEN_WITHIN]} & phrases.words["open"]
    ]
    if len(questions) == 1:
        found.append((Check.OPEN_QUESTION, questions[0].span, "open_question.one"))
    return tuple(
        Finding(check=check, span=span, severity=severity_of(check, situation), reason=reason)
        for check, span, reason in found
    )


def _shared_word(
    looked: Sequence[Looked], situation: Situation, phrases: Phrases
) -> tuple[int, int] | None:
    """Where the draft speaks of a work or a note that is known: a word that is not common."""
    known = _uncommon_words(situation, phrases)
    if not known:
        return None
    for one in looked:
        for word in one.sentence.words:
            if word.plain in known:
                return word.start, word.end
    return None


def _uncommon_words(situation: Situation, phrases: Phrases) -> frozenset[str]:
    """The words of known works and notes that few other texts have; the same for every key."""
    key = ("uncommon", situation.works, situation.notes)
    remembered = phrases.remembered.get(key)
    if isinstance(remembered, frozenset):
        return remembered
    words = {
        word.strip(".,;:!?\"'“”‘’()").lower()
        for text in (*situation.works, *situation.notes)
        for word in text.split()
    }
    known = frozenset(w for w in words if len(w) >= SHARED_LETTERS) - phrases.words["common"]
    known -= phrases.words["generic"] | {NUMBER}
    phrases.remember(key, known)
    return known
