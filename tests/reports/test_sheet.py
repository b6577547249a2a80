"""The sheet of one person: what happened, and nothing that was written."""

from __future__ import annotations

import dataclasses
import datetime as dt

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.stages import Stage
from app.paths import resource_root
from app.reports.html import to_html
from app.reports.plain import to_plain
from app.reports.sheet import MOST_ACTS, SheetAct, SheetNumbers, sheet_data, sheet_document
from tests.support.reports import move, post

TODAY = dt.date(2026, 11, 22)
HOSTILE = '<img src="file:///etc/hosts"> {{ 7 * 7 }} \u202egnp.exe'


def sheet(name: str = "Maren Okafor", acts: int = 2) -> SheetNumbers:
    """A sheet with some acts, one a day, the last of them today."""
    return SheetNumbers(
        today=TODAY,
        name=name,
        stage=Stage.ENGAGE,
        stage_day=dt.date(2026, 11, 8),
        readiness=72.0,
        lines=("Novelist",),
        tags=("ink", "letters"),
        accounts=(),
        met="At a reading",
        acts=tuple(
            SheetAct(
                day=TODAY - dt.timedelta(days=n),
                kind=Kind.LIKE,
                direction=Direction.OUTBOUND,
                network=Network.MASTODON,
            )
            for n in range(acts)
        ),
        moves=(move(name, reason="Maren wrote a book").transition,),
        step=None,
        gestures=acts,
        heard_days=0,
    )


def test_the_sheet_says_what_is_known_and_what_was_left_out() -> None:
    text = to_plain(sheet_document(sheet()))
    for said in (
        "Maren Okafor", "Engage since 8 Nov", "7 in 10 would answer", "Novelist",
        "Tags: ink · letters", "How you met: At a reading", "2 acts in the last 53 weeks.", "on Mastodon",
        "moved by you: Maren wrote a book", "Left out: notes and what was written.",
        "Nothing is due with Maren Okafor",
    ):  # fmt: skip
        assert said in text


def test_initials_leave_out_who_it_is() -> None:
    text = to_plain(sheet_document(sheet(), initials_only=True))
    assert "M.O." in text
    assert "Left out: notes, what was written, the full name" in text
    for hidden in ("Maren", "Okafor", "Novelist", "ink", "reading", "book"):
        assert hidden not in text


def test_initials_leave_out_the_title_of_a_post_for_it_may_name_somebody() -> None:
    one = dataclasses.replace(sheet(), step=post("An interview with Maren"))
    text = to_plain(sheet_document(one, initials_only=True))
    assert "Read the new post by M.O. Published 2 days ago." in text
    assert "interview" not in text
    assert "“An interview with Maren”" in to_plain(sheet_document(one))


def test_a_long_life_together_is_cut_and_counted() -> None:
    text = to_plain(sheet_document(sheet(acts=MOST_ACTS + 3)))
    assert "3 earlier acts are not in this list." in text
    assert text.count("on Mastodon") == MOST_ACTS
    empty = dataclasses.replace(sheet(acts=0), moves=())
    assert "Nothing is written down yet." in to_plain(sheet_document(empty))


def test_a_hostile_name_stands_as_it_is() -> None:
    html = to_html(sheet_document(sheet(HOSTILE)), resource_root() / "reports")
    assert "<img" not in html
    assert "&lt;img src=&#34;file:///etc/hosts&#34;&gt; {{ 7 * 7 }}" in html


def test_the_data_has_the_numbers_of_the_sheet() -> None:
    data = sheet_data(sheet())
    assert (data["stage"], data["gestures"], data["acts"], data["next"]) == ("engage", 2, 2, None)
