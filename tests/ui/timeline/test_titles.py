"""Rows in words."""

from app.core.interactions import Kind
from app.core.networks import Network
from app.core.stages import Evidence, Origin, Stage
from app.services.rows import RestRow, Timeline
from app.ui.timeline.titles import ICONS, Telling, tell
from tests.support.timelines import MINE, THEIRS, TODAY, act, day, move, rows_of, story_of, timeline


def tellings(shown: Timeline) -> list[Telling]:
    story = story_of(shown)
    return [tell(row, story, "Maren Okafor", TODAY) for row in rows_of(story)]


def test_what_they_wrote() -> None:
    wrote = act(day(11, 19), Kind.COMMENT, THEIRS, text="Nobody spots that.")
    month, told = tellings(timeline([wrote], networks={wrote.id: Network.X}))
    assert month.head == "November 2026"
    assert (told.head, told.rest) == ("Maren Okafor replied to you", "on X")
    assert (told.body, told.when, told.is_theirs) == ("Nobody spots that.", "3 days ago", True)
    assert told.spoken == ("Maren Okafor replied to you on X: Nobody spots that. 19 November 2026")


def test_a_run_tells_where_and_from_when_to_when() -> None:
    acts = [act(day(11, n)) for n in (2, 7, 8)]
    where = {acts[0].id: Network.BLUESKY, acts[1].id: Network.X, acts[2].id: Network.X}
    _, run = tellings(timeline(acts, networks=where))
    assert (run.head, run.rest) == ("You liked 3 posts", "on X and Bluesky")
    assert run.when == "2 – 8 Nov"
    assert not run.is_theirs


def test_a_meeting_belongs_to_both() -> None:
    _, met = tellings(timeline([act(day(11, 20), Kind.MEETING, THEIRS)]))
    assert met.head == "You and Maren Okafor met"
    assert not met.is_theirs


def test_marks_of_an_act() -> None:
    asked = act(day(10, 1), Kind.MESSAGE, MINE, asks=True)
    waived = act(day(9, 1), Kind.MESSAGE, THEIRS, no_answer_needed=True)
    told = [one for one in tellings(timeline([asked, waived])) if one.icon]
    assert "asked for something" in told[0].rest
    assert "no answer needed" in told[1].rest


def test_a_move_tells_its_evidence_and_who_made_it() -> None:
    evidence = (Evidence(condition="likes_given >= 3", values=(("likes_given", 4.0),)),)
    _, ruled = tellings(timeline(moves=[move(day(8, 30), evidence=evidence)]))
    assert (ruled.head, ruled.rest) == ("Follow → Engage", "liked on 4 days")
    back = move(
        day(8, 30), Stage.ENGAGE, Stage.FOLLOW, Origin.MANUAL, reason="the move was taken back"
    )
    _, mine = tellings(timeline(moves=[back]))
    assert mine.rest == "moved by you: the move was taken back"
    assert (ruled.icon, mine.icon) == ("arrow-up", "arrow-down")


def test_a_rest_tells_until_when_and_whether_it_is_over() -> None:
    rest = RestRow(
        id=1, start_day=day(9, 5), until_day=day(12, 4), ended_day=day(10, 1),
        origin=Origin.RULE, reason="", evidence=(),
    )  # fmt: skip
    _, told = tellings(timeline(rests=[rest]))
    assert told.head == "A rest until 4 Dec"
    assert told.rest == "over since 1 Oct"


def test_every_kind_has_an_icon() -> None:
    assert set(ICONS) == set(Kind)
