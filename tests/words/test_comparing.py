"""Who two people are, in lines that fit beside each other."""

import datetime as dt

from app.core.interactions import Direction, Interaction, InteractionId, Kind
from app.core.networks import Identity, Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.words.comparing import LONGEST_QUOTE, MOST_ACTS, coming_side, here_side
from tests.support.plans import act, planned

TODAY = dt.date(2026, 11, 22)
X = Identity(network=Network.X, key="zoe", handle="Zoe")


def liked(day: int, text: str = "") -> tuple[Interaction, Network | None]:
    interaction = Interaction(
        id=InteractionId(day), person=PersonId(1), kind=Kind.LIKE, direction=Direction.OUTBOUND,
        day=dt.date(2026, 11, day), text=text,
    )  # fmt: skip
    return interaction, Network.X


def test_somebody_here_is_told_by_accounts_work_stage_and_latest_acts() -> None:
    acts = [liked(20 - n) for n in range(5)]
    side = here_side(
        "Here", "Zoë", [X, X], ("Printer", "", "z@a.example"), Stage.ENGAGE, acts, TODAY
    )
    assert side.lines == ("X @Zoe", "Printer · z@a.example · Engage")
    assert len(side.acts) == MOST_ACTS
    assert side.acts[0].startswith("20 Nov: ")
    assert side.acts[0].endswith("on X")


def test_somebody_coming_has_the_latest_acts_first_whatever_their_order() -> None:
    rows = [act(0, n, dt.date(2026, 11, 1 + n)).row for n in range(5)]
    side = coming_side(planned(0, company="Woodgrove"), rows, TODAY)
    assert side.name == "Person 0"
    assert side.lines == ("X @Person0", "Woodgrove")
    assert [line.split(":")[0] for line in side.acts] == ["5 Nov", "4 Nov", "3 Nov"]


def test_a_long_text_is_quoted_in_part_and_on_one_line() -> None:
    side = here_side("Here", "Zoë", [], (), Stage.FOLLOW, [liked(3, "so\nlong " * 40)], TODAY)
    (line,) = side.acts
    assert line.endswith("…")
    assert "\n" not in line
    assert len(line) < LONGEST_QUOTE + 60
