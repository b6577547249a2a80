"""Keeping: each thing kept by hand is one action with its name, and can be taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.errors import AppError
from app.core.interactions import Kind
from app.core.occasions import Occasion
from app.core.pace import StepKind
from app.core.people import PersonId
from app.core.tiers import MOST_CADENCE_DAYS, Tier
from app.services.rows import FieldRow
from app.services.workspace import Workspace
from app.words.errors import sentence
from app.words.history import label_text

BIRTHDAY = Occasion(name="Birthday", month=2, day=29)


@pytest.fixture
def maren(workspace: Workspace) -> PersonId:
    """Somebody with an account and a note."""
    person = workspace.people.add("Maren Okafor", ["https://x.com/maren"])
    workspace.people.note(person, "Writes about lighthouses.")
    return person


def test_all_that_is_kept_is_read_again_and_taken_back_step_by_step(
    workspace: Workspace, maren: PersonId
) -> None:
    keeping, reader = workspace.keeping, workspace.store.reader
    before = keeping.details(maren)
    (note,) = reader.timeline(maren).notes
    keeping.set_cadence(maren, Tier.LIGHT, 45)
    keeping.set_met(maren, "  At a reading in Bergen ")
    keeping.set_field(maren, " Favourite   tea ", "Assam")
    number = keeping.add_occasion(maren, BIRTHDAY)
    keeping.change_occasion(maren, number, Occasion(name="Birthday", month=3, day=1, year=1980))
    keeping.change_note(maren, note.id, "Writes about lighthouses and fog.")
    keeping.mark_private(maren, note.id, is_private=True)
    kept = keeping.details(maren)
    assert (kept.tier, kept.cadence_days) == (Tier.LIGHT, 45)
    assert kept.met == "At a reading in Bergen"
    assert kept.fields == (FieldRow(name="Favourite tea", value="Assam"),)
    assert [(one.occasion.month, one.occasion.year) for one in kept.occasions] == [(3, 1980)]
    (private,) = reader.timeline(maren).notes
    assert (private.text, private.is_private) == ("Writes about lighthouses and fog.", True)
    keeping.mark_private(maren, note.id, is_private=False)
    keeping.delete_note(maren, note.id)
    keeping.delete_occasion(maren, number)
    keeping.set_field(maren, "favourite TEA", "")
    assert reader.timeline(maren).notes == ()
    assert keeping.details(maren).fields == keeping.details(maren).occasions == ()
    entries = workspace.history.entries()[:11]
    names = [label_text(entry.label) for entry in entries]
    assert len(set(names)) == 10  # the field was kept and taken away under one name
    assert all("Maren Okafor" in name for name in names)
    for _ in entries:
        workspace.history.undo()
    assert keeping.details(maren) == before
    assert reader.timeline(maren).notes == (note,)


def test_an_account_is_taken_off_and_what_happened_there_stays(
    workspace: Workspace, maren: PersonId
) -> None:
    workspace.logging.log(maren, Kind.LIKE)
    card = workspace.store.reader.card(maren)
    assert card is not None
    workspace.keeping.delete_account(maren, card.accounts[0].id)
    after = workspace.store.reader.card(maren)
    assert after is not None
    assert after.accounts == ()
    assert len(workspace.store.reader.timeline(maren).interactions) == 1
    workspace.history.undo()
    assert workspace.store.reader.card(maren) == card


def test_what_can_not_be_is_refused_in_a_sentence(workspace: Workspace, maren: PersonId) -> None:
    keeping = workspace.keeping
    (note,) = workspace.store.reader.timeline(maren).notes
    before = len(workspace.history.entries())
    said = []
    for days in (0, MOST_CADENCE_DAYS + 1):
        with pytest.raises(AppError, match=r"cadence\.impossible") as caught:
            keeping.set_cadence(maren, None, days)
        said.append(sentence(caught.value))
    for name in (" ", "x" * 61):
        with pytest.raises(AppError, match=r"field\.bad_name") as caught:
            keeping.set_field(maren, name, "1")
        said.append(sentence(caught.value))
    for occasion in (
        Occasion(name="Birthday", month=2, day=30),
        Occasion(name="Birthday", month=2, day=29, year=2023),
        Occasion(name=" ", month=1, day=1),
    ):
        with pytest.raises(AppError, match=r"occasion\.impossible") as caught:
            keeping.add_occasion(maren, occasion)
        said.append(sentence(caught.value))
    with pytest.raises(AppError, match=r"note\.empty"):
        keeping.change_note(maren, note.id, " ")
    with pytest.raises(AppError, match=r"person\.gone"):
        keeping.set_met(PersonId(1), "nowhere")
    assert all(said)
    assert len(workspace.history.entries()) == before


def test_today_proposes_a_word_when_the_own_number_of_days_is_over(
    workspace: Workspace, maren: PersonId
) -> None:
    today = workspace.clock.today()
    workspace.logging.log(maren, Kind.MESSAGE, day=today - dt.timedelta(days=20))
    assert workspace.explaining.explain(maren).step is not None
    workspace.keeping.set_cadence(maren, Tier.LIGHT)
    at_ninety = workspace.explaining.explain(maren).step
    workspace.keeping.set_cadence(maren, Tier.LIGHT, 15)
    at_fifteen = workspace.explaining.explain(maren).step
    kinds = [step.kind for step in (at_ninety, at_fifteen) if step is not None]
    assert StepKind.KEEP_UP not in kinds[:1]
    planned = [one.step for one in workspace.planning.day().steps if one.person.id == maren]
    assert planned == [at_fifteen]
