"""What an address book says beside who somebody is: taken in, kept apart from the user's, undone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.imports import Outcome
from app.core.occasions import Occasion
from app.core.people import PersonId
from app.services.importing import changes_anything
from app.services.rows import Label
from app.services.workspace import Workspace
from app.store import imports
from app.words.preview import match_words

CARD = ("FN:Zoe Brandt", "EMAIL:zoe@e.example", "URL:https://x.com/zoebrandt", "TEL;TYPE=cell:+47 900 00 001", "BDAY:--0314",
        "ADR:;;Weg 1;Bergen;;5003;Norway")  # fmt: skip


@pytest.fixture
def card(tmp_path: Path) -> Path:
    return _card(tmp_path, "one.vcf", CARD)


def _card(folder: Path, name: str, lines: Sequence[str]) -> Path:
    file = folder / name
    file.write_bytes("\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode())
    return file


def _take(workspace: Workspace, file: Path) -> PersonId:
    workspace.importing.commit(workspace.importing.preview([file]))
    return workspace.people.find("https://x.com/zoebrandt")


def _kept(workspace: Workspace, person: PersonId) -> list[str]:
    details = workspace.keeping.details(person)
    days = [row.occasion for row in details.occasions]
    return [
        *(f"{field.name}: {field.value}" for field in details.fields),
        *(f"{one.name} {one.month}/{one.day}/{one.year}" for one in days),
    ]


ALL = ["Address: Weg 1, Bergen, 5003, Norway", "Mobile: +47 900 00 001", "Birthday 3/14/None"]


def test_they_come_in_and_the_preview_says_so(workspace: Workspace, card: Path) -> None:
    plan = workspace.importing.preview([card])
    assert match_words(plan.people[0], ()) == "place, 2 fields, 1 day of the year"
    assert all(tally.is_conserved for tally in plan.tallies)
    zoe = _take(workspace, card)
    assert _kept(workspace, zoe) == ALL
    found = workspace.store.reader.card(zoe)
    assert found is not None
    assert found.place == "Bergen, Norway"


def test_the_same_again_changes_nothing(workspace: Workspace, card: Path) -> None:
    _take(workspace, card)
    again = workspace.importing.preview([card])
    assert [person.outcome for person in again.people] == [Outcome.UNCHANGED]
    assert not changes_anything(again)


def test_what_the_user_wrote_stays_and_another_number_comes_beside_it(
    workspace: Workspace, card: Path
) -> None:
    zoe = workspace.people.add("Zoe Brandt")
    workspace.people.add_account(zoe, "https://x.com/zoebrandt")
    with workspace.store.work(Label(code="person.rename")) as work:
        work.update_person(zoe, place="Oslo")
    workspace.keeping.set_field(zoe, "Mobile", "ask first")
    workspace.keeping.add_occasion(zoe, Occasion(name="Birthday", month=3, day=14, year=1980))
    plan = workspace.importing.preview([card])
    assert [person.outcome for person in plan.people] == [Outcome.UPDATED]
    workspace.importing.commit(plan)
    assert _kept(workspace, zoe) == [
        "Address: Weg 1, Bergen, 5003, Norway",
        "Mobile: ask first",
        "Mobile 2: +47 900 00 001",
        "Birthday 3/14/1980",
    ]
    found = workspace.store.reader.card(zoe)
    assert found is not None
    assert found.place == "Oslo"


@pytest.mark.parametrize("largest", [imports.LARGEST_RECORDED, 0])
def test_undo_takes_them_back_and_the_users_own_stay(
    workspace: Workspace, card: Path, monkeypatch: pytest.MonkeyPatch, largest: int
) -> None:
    monkeypatch.setattr(imports, "LARGEST_RECORDED", largest)
    zoe = workspace.people.add("Zoe Brandt")
    workspace.people.add_account(zoe, "https://x.com/zoebrandt")
    workspace.keeping.set_field(zoe, "Skype", "zoe")
    _take(workspace, card)
    workspace.history.undo()
    assert _kept(workspace, zoe) == ["Skype: zoe"]
    workspace.history.redo()
    assert len(_kept(workspace, zoe)) == 4


def test_a_field_that_was_taken_away_comes_back_with_what_the_file_says(
    workspace: Workspace, card: Path
) -> None:
    zoe = _take(workspace, card)
    workspace.keeping.set_field(zoe, "Mobile", "")
    _take(workspace, card)
    assert "Mobile: +47 900 00 001" in _kept(workspace, zoe)
    workspace.keeping.set_field(zoe, "Mobile", "new one")
    assert "Mobile: new one" in _kept(workspace, zoe)


def test_what_somebody_merged_away_has_is_not_asked_for_again(
    workspace: Workspace, card: Path
) -> None:
    zoe = _take(workspace, card)
    other = workspace.people.add("Zoe B")
    workspace.duplicates.merge(zoe, other)
    plan = workspace.importing.preview([card])
    assert [person.outcome for person in plan.people] == [Outcome.UNCHANGED]


def test_two_files_of_one_person_join(workspace: Workspace, card: Path, tmp_path: Path) -> None:
    lines = ("FN:Zoe Brandt", "EMAIL:zoe@e.example", "TEL;TYPE=cell:+47 2", "BDAY:1980-03-14")
    other = _card(tmp_path, "two.vcf", lines)
    workspace.importing.commit(workspace.importing.preview([card, other]))
    zoe = workspace.people.find("https://x.com/zoebrandt")
    assert _kept(workspace, zoe) == [
        "Address: Weg 1, Bergen, 5003, Norway",
        "Mobile: +47 900 00 001",
        "Mobile 2: +47 2",
        "Birthday 3/14/1980",
    ]
