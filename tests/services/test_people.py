"""People: found, added, changed, taken away; each as one action with its name."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.errors import AppError
from app.core.networks import Network
from app.core.stages import Stage, State
from app.services.rows import PeopleQuery
from app.services.workspace import Workspace
from app.words.history import label_text


def test_a_person_is_found_by_name_handle_address_and_uid(workspace: Workspace) -> None:
    zoe = workspace.people.add("Zoë Brandt", ["https://x.com/ZoeBrandt"])
    card = workspace.store.reader.card(zoe)
    assert card is not None
    for text in ("zoe brandt", "@zoebrandt", "https://twitter.com/zoebrandt?s=20", card.uid):
        assert workspace.people.find(text) == zoe


def test_two_of_a_name_are_listed_and_nobody_is_guessed(workspace: Workspace) -> None:
    workspace.people.add("Zoë Brandt")
    workspace.people.add("Zoe Brandt")
    with pytest.raises(AppError) as caught:
        workspace.people.find("zoe brandt")
    assert caught.value.code == "person.several"
    assert str(caught.value.values["people"]).count("Brandt (") == 2
    with pytest.raises(AppError, match=r"person\.unknown"):
        workspace.people.find("nobody at all")


def test_a_name_keeps_no_controls_and_is_never_blank(workspace: Workspace) -> None:
    bell = workspace.people.add("Be\x07ll\x1b")
    card = workspace.store.reader.card(bell)
    assert card is not None
    assert card.name == "Bell"
    with pytest.raises(AppError, match=r"person\.no_name"):
        workspace.people.rename(bell, "\u200b")


def test_a_name_is_all_that_is_needed_and_must_be_there(workspace: Workspace) -> None:
    assert workspace.people.add("  Björk ")
    for nothing in ("   ", "\u200b\u200d", "\x07"):
        with pytest.raises(AppError, match=r"person\.no_name"):
            workspace.people.add(nothing)
    with pytest.raises(AppError, match=r"account\.unclear"):
        workspace.people.add("Anna", ["javascript:alert(1)"])
    workspace.people.add("Zoë", ["https://x.com/zoebrandt"])
    with pytest.raises(AppError, match=r"account\.taken"):
        workspace.people.add("Other", ["https://x.com/ZOEBRANDT"])
    assert workspace.store.reader.people_counts().on_ladder == 2


def test_every_action_has_a_name_and_can_be_undone(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    today = workspace.clock.today()
    workspace.people.note(person, "Writes about lighthouses.")
    workspace.people.tag(person, "Authors")
    workspace.people.look(person, 7, 10, Network.X)
    workspace.people.rest(person, today + dt.timedelta(days=30))
    workspace.people.wake(person)
    workspace.people.set_aside(person, "team")
    workspace.people.wake(person)
    workspace.people.rename(person, "Maren A. Okafor")
    workspace.people.add_account(person, "https://bsky.app/profile/maren.example.org")
    workspace.people.untag(person, "Authors")
    workspace.people.move(person, Stage.ENGAGE)
    workspace.people.delete(person)
    entries = workspace.history.entries()
    assert len(entries) == 13
    assert all("Okafor" in label_text(entry.label) for entry in entries)
    assert workspace.store.reader.card(person) is None
    for _ in entries[:-1]:
        workspace.history.undo()
    card = workspace.store.reader.card(person)
    assert card is not None
    assert (card.name, card.tags, card.state) == ("Maren Okafor", (), State.ACTIVE)


def test_search_finds_names_handles_notes_and_tags(workspace: Workspace) -> None:
    person = workspace.people.add("Zoë Brandt", ["https://x.com/zoebrandt"])
    workspace.people.note(person, "Makes riso prints in Leipzig.")
    workspace.people.tag(person, "Makers")
    reader = workspace.store.reader
    for text in ("zoe", "ZOË", "zoebr", "leipz", "maker", "bra zoe"):
        assert [row.id for row in reader.people_page(PeopleQuery(search=text), 0, 9)] == [person]
    assert reader.people_page(PeopleQuery(search="zoe nobody"), 0, 9) == ()


def test_what_cannot_be_is_refused_with_nothing_written(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    yesterday = workspace.clock.today() - dt.timedelta(days=1)
    refused = [
        lambda: workspace.people.look(person, 8, 7, None),
        lambda: workspace.people.note(person, "  "),
        lambda: workspace.people.tag(person, " "),
        lambda: workspace.people.rest(person, yesterday),
        lambda: workspace.people.move(person, Stage.CONNECT),
        lambda: workspace.people.move(person, Stage.FOLLOW),
        lambda: workspace.people.rename(person, ""),
    ]
    for action in refused:
        with pytest.raises(AppError):
            action()
    assert len(workspace.history.entries()) == 1
