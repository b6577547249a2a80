"""The menu that narrows the list: what each entry asks, and what it says."""

from typing import Any

import pytest

from app.core.handles import Network
from app.core.stages import Stage, State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery, SavedFilterRow, Sort, TagRow
from app.ui.people.list_filter import FilterMenu, with_state, without_filter
from app.ui.theme import Theme
from app.words.people import filter_text


def test_a_filter_is_said_in_words_and_taken_off_without_search_and_stage() -> None:
    query = PeopleQuery(
        search="moss", stage=Stage.ENGAGE, tag="Makers", network=Network.X, tier=Tier.NEAR
    )
    assert filter_text(query) == "Makers · X · Near"
    assert without_filter(query) == PeopleQuery(search="moss", stage=Stage.ENGAGE)
    assert filter_text(without_filter(query)) == ""


@pytest.mark.parametrize("state", State)
def test_those_beside_the_ladder_are_asked_for_and_left_out_again(state: State) -> None:
    asked = with_state(PeopleQuery(), state)
    assert asked.everybody is (state in (State.SET_ASIDE, State.ARCHIVED))
    assert without_filter(asked) == PeopleQuery()


def test_a_saved_filter_keeps_the_order_that_is_in_force(theme: Theme, qtbot: Any) -> None:
    menu = FilterMenu()
    qtbot.addWidget(menu)
    saved = SavedFilterRow(id=1, name="R&D", query=PeopleQuery(tag="Makers"), people=2)
    menu.fill(PeopleQuery(sort=Sort.NAME), [TagRow(name="A", is_list=True, people=1)], [saved])
    (entry,) = [each for each in menu.actions() if each.text() == "R&&D: 2"]
    with qtbot.waitSignal(menu.picked) as heard:
        entry.trigger()
    assert heard.args == [PeopleQuery(tag="Makers", sort=Sort.NAME)]
