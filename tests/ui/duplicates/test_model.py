"""Pairs as rows: who, with whom, how sure, and why."""

from typing import Any

from app.core.duplicates import Clue, Pair, Profile
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.duplicates.model import Column, PairModel
from app.ui.theme import Theme


def profile(number: int, name: str) -> Profile:
    return Profile(
        id=PersonId(number), name=name, sort_name=name.lower(), company="", email="",
        stage=Stage.FOLLOW, acts=0, accounts=(),
    )  # fmt: skip


def test_a_row_tells_all_that_tells(theme: Theme, qtmodeltester: Any) -> None:
    clues = (
        Clue(code="same_name", values=(("name", "Zoë"),)),
        Clue(code="same_email", values=(("email", "z@a.example"),)),
    )
    model = PairModel()
    model.show([Pair(keep=profile(1, "Zoë"), other=profile(2, "Zoe"), score=0.97, clues=clues)])
    qtmodeltester.check(model)
    said = [model.index(0, column).data() for column in Column]
    assert said[:3] == ["Zoë", "Zoe", "Almost certainly the same"]
    assert said[3] == "Both are called Zoë. Both have the e-mail address z@a.example."
