"""A story is read a month at a time, and each month once."""

import datetime as dt

from app.core.interactions import Kind
from app.services.outline import Glance
from app.ui.timeline.story import Story, first_of, last_of, month_number
from tests.support.timelines import act, day, glance_of, outline_of, story_of, timeline


def test_a_month_is_read_once_and_only_when_it_has_acts() -> None:
    shown = timeline([act(day(2, 3)), act(day(2, 9), Kind.READ)], notes=[(day(1, 5), "Kiel")])
    asked: list[tuple[dt.date, dt.date]] = []

    def glance(first: dt.date, last: dt.date) -> list[Glance]:
        asked.append((first, last))
        return [glance_of(one) for one in shown.interactions]

    story = Story(outline_of(shown), glance)
    february, january = story.months
    assert (february.acts, february.folded, february.is_read) == (2, 2, False)
    assert (january.others, january.is_read) == (1, True)
    for _ in range(2):
        for month in story.months:
            story.read_month(month.number)
    assert asked == [(day(2, 1), day(2, 28))]
    assert story.acts == [glance_of(one) for one in shown.interactions]


def test_months_have_numbers() -> None:
    number = month_number(dt.date(2024, 2, 17))
    assert (first_of(number), last_of(number)) == (dt.date(2024, 2, 1), dt.date(2024, 2, 29))
    assert month_number(dt.date(2024, 1, 31)) == number - 1


def test_what_was_written_is_read_when_it_is_asked_for_and_an_act_gone_since_has_no_words() -> None:
    written = act(day(2, 3), Kind.COMMENT, text="Was it always there?")
    story = story_of(timeline([written]))
    story.read_month(month_number(written.day))
    assert story.act(0) == written
    story = Story(outline_of(timeline([written])), lambda _first, _last: [glance_of(written)])
    story.read_month(month_number(written.day))
    assert (story.act(0).id, story.act(0).text) == (written.id, "")
