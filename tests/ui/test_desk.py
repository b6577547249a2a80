"""What the desk hands on: people, questions and pages, to whoever listens when it comes to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.people import PersonId
from app.services.rows import PeopleQuery
from app.ui.desk import PEOPLE_PAGE
from app.ui.faces.album import Album
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        yield made


def test_pictures_are_handed_on_now_or_once_they_can_be_had(opened: RealWindow) -> None:
    desk = opened.desk
    early: list[Album] = []
    desk.with_album(early.append)
    assert early == []
    desk.open_album()
    desk.open_album()
    assert early == [desk.album]
    late: list[Album] = []
    desk.with_album(late.append)
    assert late == early


def test_a_question_and_a_person_bring_their_page_to_the_front(opened: RealWindow) -> None:
    desk = opened.desk
    asked: list[object] = []
    desk.people_asked.connect(asked.append)
    desk.person_asked.connect(asked.append)
    desk.ask_people(PeopleQuery(search="fog"))
    assert opened.window.current == PEOPLE_PAGE
    opened.window.go("today")
    desk.show_person(PersonId(7))
    assert opened.window.current == PEOPLE_PAGE
    assert asked == [PeopleQuery(search="fog"), 7]


def test_a_visit_and_a_guide_are_told(opened: RealWindow) -> None:
    desk = opened.desk
    told: list[object] = []
    desk.guide_asked.connect(told.append)
    desk.visit_asked.disconnect()  # no browser
    desk.visit_asked.connect(lambda person, address: told.append((person, address)))
    desk.visit(PersonId(7), "https://example.org")
    desk.show_guide("x")
    assert told[:2] == [(7, "https://example.org"), "x"]  # a page that wakes hears it, too
