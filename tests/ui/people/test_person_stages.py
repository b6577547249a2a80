"""Which stage was reached when, and by whom."""

import datetime as dt
from typing import Any

from app.core.networks import Network
from app.core.people import Account, AccountId
from app.core.stages import Origin, Stage, State
from app.services.rows import PersonCard
from app.ui.people.person_head import state_words
from app.ui.people.person_stages import stage_marks
from tests.support.timelines import MAREN, TODAY, act, day, move, outline_of, timeline


def card(**given: Any) -> PersonCard:
    known: dict[str, Any] = {
        "id": MAREN, "uid": "", "name": "Maren", "headline": "", "company": "", "place": "",
        "email": "", "stage": Stage.ENGAGE, "stage_day": TODAY, "held": False,
        "state": State.ACTIVE, "state_because": "", "rest_until": None, "created_day": TODAY,
        "is_sample": False, "accounts": (), "tags": (),
    }  # fmt: skip
    return PersonCard(**{**known, **given})


def days(marks: Any) -> list[dt.date | None]:
    return [mark.day for mark in marks]


def test_follow_began_with_the_first_that_is_known() -> None:
    assert days(stage_marks(card(stage=Stage.FOLLOW), outline_of(timeline())))[0] == TODAY
    acted = timeline([act(day(8, 12)), act(day(9, 1))])
    assert days(stage_marks(card(), outline_of(acted)))[0] == day(8, 12)
    account = Account(id=AccountId(1), person=MAREN, network=Network.X, since=day(3, 4))
    assert days(stage_marks(card(accounts=(account,)), outline_of(acted)))[0] == day(3, 4)


def test_a_stage_passed_over_has_no_day_and_the_present_one_its_origin() -> None:
    placed = timeline(moves=[move(day(11, 1), Stage.FOLLOW, Stage.CONVERSE, Origin.PLACED)])
    marks = stage_marks(card(stage=Stage.CONVERSE), outline_of(placed))
    assert days(marks) == [TODAY, None, day(11, 1), None]
    assert [mark.is_reached for mark in marks] == [True, True, True, False]
    assert [mark.is_current for mark in marks].index(True) == 2
    assert marks[2].origin is Origin.PLACED


def test_a_stage_that_was_left_again_is_not_reached() -> None:
    back = timeline(
        moves=[
            move(day(9, 1)),
            move(day(10, 1), Stage.ENGAGE, Stage.FOLLOW, Origin.MANUAL),
        ]
    )
    marks = stage_marks(card(stage=Stage.FOLLOW), outline_of(back))
    assert (marks[0].day, marks[0].origin) == (day(10, 1), Origin.MANUAL)
    assert (marks[1].day, marks[1].is_reached) == (None, False)


def test_states_in_words() -> None:
    assert state_words(card(), TODAY) == ""
    resting = card(state=State.RESTING, rest_until=day(12, 4), state_because="on a tour")
    assert state_words(resting, TODAY) == "Resting until 4 Dec. On a tour."
    aside = card(state=State.SET_ASIDE, state_because="let_be")
    assert state_words(aside, TODAY) == "Set aside. Let be."
    assert state_words(card(held=True), TODAY).startswith("Moved by you")
