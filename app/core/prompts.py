"""Question prompts: three open questions, each grown from a note or a work of theirs.

Knows where a topic stands in a note; the questions themselves are in `app.words.drafts`. No
network, no model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

MOST_PROMPTS = 3
MOST_TOPIC_WORDS = 7
MOST_TITLE = 90

_TITLE = re.compile(r"[“\"«„]([^“”\"«»„\n]{3,90})[”\"»“]")
_TOPIC = re.compile(
    r"\b(?:about|on|into|loves?|likes?|enjoys?|studies|studying|restores?|restoring|builds?"
    r"|building|collects?|collecting|teaches|teaching|researche?s?|researching|interested in"
    r"|works? (?:on|with)|working (?:on|with)|curious about|fond of|learning|moved to|grew up in)\s+"
    r"(?P<topic>[^.,;:!?()\n–—]{3,80})",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s+(?:and|but|because|since|when|while|who|which|that|at|after|before)\b.*")
_NO_TOPIC = re.compile(
    r"(?:the\s+)?(?:phone|train|holiday|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|me|it|her|him|them|this|that|my|twitter|linkedin|x|\d)\b",
    re.IGNORECASE,
)


class Origin(StrEnum):
    """What a question grew from."""

    WORK = "work"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One open question to be asked in one's own words.

    Args:
        topic: the title of a work, or what a note is about.
        grew_from: the note, or the title.
        variant: which of the questions for this origin, from 0.
    """

    origin: Origin
    topic: str
    grew_from: str
    variant: int


def titles_in(texts: Sequence[str]) -> tuple[str, ...]:
    """Titles that stand in quotation marks, each once, in the order of the texts."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _TITLE.finditer(text):
            title = match[1].strip(" .,;")
            if len(title) >= 3 and title[0].isupper():
                found.setdefault(title.lower(), title)
    return tuple(found.values())


def topic_of(note: str) -> str:
    """What a note is about, or empty where that can't be told."""
    for match in _TOPIC.finditer(note):
        topic = _ENDS.sub("", match["topic"].strip())
        if not _NO_TOPIC.match(topic) and len(topic) >= 3:
            return " ".join(topic.split()[:MOST_TOPIC_WORDS])
    return ""


def prompts_from(notes: Sequence[str], titles: Sequence[str]) -> tuple[Prompt, ...]:
    """Up to three questions: notes and works in turn, the latest first.

    Args:
        notes: the latest first; those that say no topic give no question.
        titles: the latest first.
    """
    seeds: list[tuple[Origin, str, str]] = []
    topics = [(topic, note) for note in notes if (topic := topic_of(note))]
    for rank in range(max(len(topics), len(titles))):
        if rank < len(topics):
            seeds.append((Origin.NOTE, *topics[rank]))
        if rank < len(titles):
            seeds.append((Origin.WORK, titles[rank], titles[rank]))
    if not seeds:
        return ()
    prompts = []
    for number in range(MOST_PROMPTS):
        origin, topic, grew_from = seeds[number % len(seeds)]
        prompts.append(Prompt(origin=origin, topic=topic, grew_from=grew_from, variant=number))
    return tuple(prompts)
