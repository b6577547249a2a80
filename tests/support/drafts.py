"""Drafts for tests: the English phrases, a look at a text, and texts written before the phrases."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from app.core.draft_findings import Check, Finding, Situation
from app.core.drafts import look, problems
from app.core.fitness import Gesture
from app.core.phrase_language import parse_phrases
from app.core.phrases import Phrases
from app.core.stages import Stage
from tests.support.source import ROOT

FOLDER = ROOT / "tests" / "data" / "drafts"


@cache
def english() -> Phrases:
    """The English phrase file, read once."""
    return parse_phrases((ROOT / "resources" / "drafts" / "en.toml").read_text("utf-8"))


def seen(text: str, situation: Situation | None = None) -> tuple[Finding, ...]:
    """The problems of a draft."""
    return problems(look(text, situation or Situation(), english()))


def checks_of(text: str, situation: Situation | None = None) -> set[Check]:
    """The checks that find something."""
    return {finding.check for finding in seen(text, situation)}


def held_out() -> list[dict[str, Any]]:
    """Texts with what should be found in them; ids that hold "clean" should give nothing.

    Each was written before the phrases that it is judged by, and many phrases were widened after
    it: the figures over them say that nothing was lost, not how well an unseen text is judged.
    """
    files = sorted(FOLDER.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def situation_of(row: dict[str, Any]) -> Situation:
    """The situation that a held-out text tells."""
    return Situation(
        stage=Stage[row["stage"].upper()],
        gesture=Gesture(row["gesture"]),
        answers_received=row["answers_received"],
        they_asked=row["they_asked"],
    )
