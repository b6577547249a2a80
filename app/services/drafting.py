"""Drafting: a look at a text before it is sent, and questions worth asking.

Gathers the situation of the person; decides nothing (`app.core.drafts` does) and keeps no text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.core.draft_findings import PROBLEMS, Check
from app.core.drafts import Finding, Situation, look
from app.core.feeds import quoted
from app.core.fitness import Gesture
from app.core.interactions import Interaction, Kind
from app.core.people import PersonId
from app.core.phrase_language import parse_phrases
from app.core.phrases import Phrases
from app.core.prompts import MOST_TITLE, Prompt, prompts_from, titles_in
from app.core.uids import uid_text
from app.services.explaining import Explaining
from app.services.ports import Store

LANGUAGE = "en"
LATEST_TITLES = 40
"""Titles of works that are compared with a draft."""
LATEST_POSTS = 10
"""Titles of their latest posts, read or not, that stand before those."""
MUTED = "drafts.muted"
"""Setting: checks switched off for good; with a dot and a uid, for one person."""


DRAFT = "drafts.begun"
"""A setting for each person for whom a draft was begun, its uid behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A draft as it was left."""

    text: str = ""
    gesture: Gesture = Gesture.COMMENT
    they_asked: bool = False


class Drafting:
    """Looks at drafts."""

    def __init__(self, store: Store, explaining: Explaining, folder: Path) -> None:
        self._store = store
        self._explaining = explaining
        self._file = folder / f"{LANGUAGE}.toml"

    @cached_property
    def phrases(self) -> Phrases:
        """The phrase file, read when the first draft is looked at."""
        return parse_phrases(self._file.read_text(encoding="utf-8"))

    def look(
        self,
        person: PersonId | None,
        text: str,
        gesture: Gesture = Gesture.MESSAGE,
        *,
        they_asked: bool = False,
    ) -> tuple[Finding, ...]:
        """What there is to say about a draft, praise last.

        Args:
            person: whom it is for; None for somebody new.

        Raises:
            AppError: ``person.gone``.
        """
        return self.judge(text, self.situation(person, gesture, they_asked=they_asked))

    def judge(self, text: str, situation: Situation) -> tuple[Finding, ...]:
        """The same for a situation that is known already: while typing, and for many drafts."""
        return look(text, situation, self.phrases)

    def situation(
        self,
        person: PersonId | None,
        gesture: Gesture = Gesture.MESSAGE,
        *,
        they_asked: bool = False,
    ) -> Situation:
        """To whom, as what, and after what a draft would be written today.

        Raises:
            AppError: ``person.gone``.
        """
        if person is None:
            return Situation(gesture=gesture, they_asked=they_asked, muted=self.muted())
        explanation = self._explaining.explain(person)
        standing, facts = explanation.standing, explanation.facts
        notes, titles = self._known(person)
        return Situation(
            stage=standing.stage,
            gesture=gesture,
            exchanges=standing.exchanges,
            answers_received=standing.answered_touches,
            they_asked=they_asked,
            is_owed=bool(facts.owed_an_answer),
            unanswered=standing.unanswered_in_a_row,
            works=titles[:LATEST_TITLES],
            notes=notes,
            muted=self.muted(person),
        )

    def prompts(self, person: PersonId) -> tuple[Prompt, ...]:
        """Open questions grown from notes and latest works; empty where nothing is known."""
        notes, titles = self._known(person)
        return prompts_from(notes, titles)

    # --- drafts that were begun -----------------------------------------------------------------

    def begun(self, person: PersonId) -> Begun | None:
        """The draft that was begun for somebody, or for one who was merged into them."""
        kin = [person, *(row.id for row in self._store.reader.merged_of(person))]
        for one in kin:
            kept = self._store.reader.setting(_draft_for(one))
            if kept:
                said = json.loads(kept)
                return Begun(
                    text=said["text"],
                    gesture=Gesture(said["gesture"]),
                    they_asked=said["they_asked"],
                )
        return None

    def keep(self, person: PersonId, draft: Begun) -> None:
        """Keep a draft for somebody until it is sent; an empty one is kept no longer.

        It is the user's own writing: it lies in the workspace, goes home with everything else, and
        leaves with the person. It is no step of undo: the box has its own.
        """
        said = {
            "text": draft.text,
            "gesture": draft.gesture.value,
            "they_asked": draft.they_asked,
        }
        has_text = bool(draft.text.strip())
        kept = json.dumps(said, ensure_ascii=False) if has_text else ""
        # While there is one, it goes before theirs who were merged away; nothing is read for it.
        kin = () if has_text else tuple(row.id for row in self._store.reader.merged_of(person))
        with self._store.quiet_work() as work:
            work.set_setting(_draft_for(person), kept)
            for one in kin:
                work.set_setting(_draft_for(one), "")

    # --- checks switched off --------------------------------------------------------------------

    def muted(self, person: PersonId | None = None) -> frozenset[Check]:
        """Checks switched off for good, and for one person."""
        names = [MUTED] if person is None else [MUTED, _muted_for(person)]
        return frozenset().union(*(self._read(name) for name in names))

    def mute(self, check: Check, person: PersonId | None = None) -> None:
        """Switch a check off, for one person or for good."""
        self._keep(person, add=frozenset({check}))

    def unmute(self, check: Check, person: PersonId | None = None) -> None:
        """Switch a check on again where it was switched off."""
        self._keep(person, take=frozenset({check}))

    def _keep(
        self,
        person: PersonId | None,
        *,
        add: frozenset[Check] = frozenset(),
        take: frozenset[Check] = frozenset(),
    ) -> None:
        name = MUTED if person is None else _muted_for(person)
        kept = (self._read(name) | add) - take
        with self._store.quiet_work() as work:
            work.set_setting(name, json.dumps(sorted(kept)))

    def _read(self, name: str) -> frozenset[Check]:
        kept = self._store.reader.setting(name)
        known = {check.value: check for check in PROBLEMS}
        return frozenset(known[word] for word in json.loads(kept or "[]") if word in known)

    def _known(self, person: PersonId) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Notes, and titles of works: what they published last, then what acts mention."""
        reader = self._store.reader
        timeline = reader.timeline(person)
        posts = map(quoted, reader.post_titles(person, LATEST_POSTS))
        titles = titles_in([*posts, *map(_titled, timeline.interactions)])
        return tuple(note.text for note in timeline.notes), titles


def _draft_for(person: PersonId) -> str:
    return f"{DRAFT}.{uid_text(person)}"


def _muted_for(person: PersonId) -> str:
    return f"{MUTED}.{uid_text(person)}"


def _titled(act: Interaction) -> str:
    """The text of an act with its titles in quotation marks; of a reading, all is the title."""
    is_title = act.kind is Kind.READ and 0 < len(act.text) <= MOST_TITLE
    return quoted(act.text) if is_title else act.text
