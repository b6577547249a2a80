"""Readiness in words: tenths, parts, and sources beside every likelihood."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.facts import Standing
from app.core.networks import Network
from app.core.people import PersonId
from app.core.readiness import (
    WAITING_CLOCK,
    Band,
    Channel,
    PartName,
    Readiness,
    readiness,
)
from app.words.readiness import (
    band_name,
    help_paragraphs,
    help_title,
    look_question,
    not_personal_sentence,
    part_sentence,
    readiness_sentence,
    source_sentence,
    waiting_sentence,
)

TODAY = dt.date(2026, 11, 22)


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": TODAY, **values})


def part(name: PartName, channel: Channel | None = None, **values: object) -> str:
    one = standing(**values)
    return part_sentence(readiness(one, TODAY, channel or Channel()).part(name), one)


@pytest.mark.parametrize(
    ("score", "long"),
    [
        (None, "Readiness: not known yet"),
        (2.0, "Readiness: under 1 in 10 would get an answer"),
        (48.0, "Readiness: about 5 in 10 would get an answer"),
        (71.0, "Readiness: about 7 in 10 would get an answer"),
        (99.0, "Readiness: over 9 in 10 would get an answer"),
    ],
)
def test_score(score: float | None, long: str) -> None:
    assert readiness_sentence(Readiness(score=score, parts=())) == long


def test_bands_have_names() -> None:
    assert [band_name(band) for band in Band] == [
        "rarely",
        "now and then",
        "as often as not",
        "mostly",
    ]


def test_the_level_names_its_network() -> None:
    assert part(PartName.BASE) == "about 4 of 10 get an answer"
    assert part(PartName.BASE, channel=Channel(p0=0.62)) == "about 6 of 10 get an answer"
    assert part(PartName.BASE, Channel(p0=0.4)).startswith("about")
    assert (
        part_sentence(readiness(standing(), TODAY).part(PartName.BASE), standing(channel=Network.X))
        == "on X about 4 of 10 get an answer"
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "not heard from yet"),
        ({"heard_days": 1, "heard_sum": 0.2}, "heard from, but not for long now"),
        ({"heard_days": 1, "heard_sum": 0.5}, "noticed you lately"),
        ({"heard_days": 1, "heard_sum": 0.48}, "noticed you lately"),
        ({"heard_days": 2, "heard_sum": 0.9}, "noticed you twice lately"),
        ({"heard_days": 1, "heard_sum": 1.5, "owed_day": TODAY}, "wrote to you lately"),
        ({"heard_days": 1, "heard_sum": 0.4, "exchanges": 1}, "heard from, but not for long now"),
        ({"heard_days": 2, "heard_sum": 1.8, "exchanges": 2}, "wrote to you twice lately"),
        ({"heard_days": 5, "heard_sum": 4.2, "owed_day": TODAY}, "wrote to you 4 times lately"),
        ({"heard_days": 2, "heard_sum": 2.0, "connected": True}, "noticed you twice lately"),
    ],
)
def test_heard(values: dict[str, object], sentence: str) -> None:
    assert part(PartName.HEARD, **values) == sentence


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "answers others: not known"),
        ({"look_answered": 7, "look_of": 10}, "answers about 7 of 10"),
        (
            {"look_answered": 13, "look_of": 20, "touches": 1, "answered_touches": 2},
            "answers about 7 of 10 (you: 2 of 2)",
        ),
        ({"touches": 3}, "answers others: not known (you: 0 of 3)"),
    ],
)
def test_answers(values: dict[str, object], sentence: str) -> None:
    assert part(PartName.ANSWERS, **values) == sentence


@pytest.mark.parametrize(
    ("own", "end"), [(0.0, "as expected"), (0.4, "more often than expected"),
                     (-0.4, "less often than expected")]
)  # fmt: skip
def test_own(own: float, end: str) -> None:
    assert part(PartName.OWN, channel=Channel(own=own)).endswith(end)


def test_every_likelihood_names_its_source() -> None:
    assert not_personal_sentence().count("%") == 3
    for row in WAITING_CLOCK:
        said = waiting_sentence(row)
        assert said.startswith("In public logs")
        assert f"{round(row.direct_messages[0] * 100)} %" in said
        assert f"after {row.after_days} days" in said
    assert look_question().startswith("Of the last 10 people")


def test_the_help_quotes_every_figure_of_the_measurement_and_its_limits() -> None:
    said = " ".join(help_paragraphs())
    for figure in (
        ".654",
        ".626",
        ".602",
        ".67.",
        ".58 against .50",
        ".118",
        ".056",
        ".046",
        ".03",
    ):
        assert figure in said, figure
    for limit in ("know each other already", "unpredictable", "LinkedIn", "never promises"):
        assert limit in said, limit
    assert "public logs" in source_sentence()
    assert help_title()
