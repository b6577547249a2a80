"""Cards that were taken home, into the workspace that they are from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from app.core.imports import Outcome
from app.services.exporting import Format
from tests.support.desk import desk


def _outcomes(here: Path, cards: Path) -> Counter[Outcome]:
    with desk(here) as workspace:
        plan = workspace.importing.preview([cards])
        workspace.importing.commit(plan)
    return Counter(person.outcome for person in plan.people)


def test_people_without_accounts_are_known_again_by_their_own_uid(tmp_path: Path) -> None:
    here, cards = tmp_path / "here", tmp_path / "all.vcf"
    with desk(here) as workspace:
        zoe = workspace.people.add("Zoë Brandt")
        workspace.people.add("Anna Li")
        workspace.exporting.take_home(cards, Format.VCARD)
        workspace.people.rename(zoe, "Zoë B.")
    assert _outcomes(here, cards) == {Outcome.UNCHANGED: 2}
    with desk(here) as workspace:
        assert workspace.people.find("Zoë B.") == zoe


def test_somebody_in_the_trash_or_elsewhere_is_not_known_again(tmp_path: Path) -> None:
    here, cards = tmp_path / "here", tmp_path / "all.vcf"
    with desk(here) as workspace:
        zoe = workspace.people.add("Zoë Brandt")
        workspace.exporting.take_home(cards, Format.VCARD)
        workspace.people.delete(zoe)
    assert _outcomes(here, cards) == {Outcome.NEW: 1}
