"""Wishes reach everybody once, and only new people start where the user says."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.choices import Wishes, missing_tags, with_wishes
from app.core.imports import Outcome
from app.core.people import PersonId
from app.core.stages import Stage
from tests.support.plans import plan, planned

HERE = PersonId(7)


def test_everybody_gets_tag_and_list_but_nobody_twice() -> None:
    made = plan(
        [
            planned(0, tags=("Print",)),
            planned(1, Outcome.UNCHANGED, person=HERE),
            planned(2, Outcome.UPDATED, person=PersonId(8)),
        ]
    )
    wishes = Wishes(tag=" print ", list_name="Riso  makers")
    done = with_wishes(made, wishes, {HERE: frozenset({"riso makers"})})

    assert done.people[0].tags == ("Print", "Riso makers")
    assert done.people[1].tags == ("print",)
    assert done.people[1].outcome is Outcome.UPDATED
    assert done.people[2].tags == ("print", "Riso makers")
    assert done.plain_tags == {"print"}


def test_somebody_here_who_has_all_tags_is_left_as_they_are() -> None:
    made = plan([planned(0, Outcome.UNCHANGED, person=HERE)])
    done = with_wishes(made, Wishes(list_name="Makers"), {HERE: frozenset({"Makers"})})
    assert done.people == made.people


@given(
    st.sampled_from([None, *Stage]),
    st.dictionaries(st.integers(0, 4), st.sampled_from([None, *Stage])),
)
def test_a_stage_is_for_new_people_and_a_single_choice_outdoes_the_batch(
    stage: Stage | None, stages: dict[int, Stage | None]
) -> None:
    outcomes = [Outcome.NEW, Outcome.AMBIGUOUS, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.NEW]
    people = [
        planned(
            n, outcome, person=HERE if outcome in (Outcome.UPDATED, Outcome.UNCHANGED) else None
        )
        for n, outcome in enumerate(outcomes)
    ]
    done = with_wishes(plan(people), Wishes(stage=stage, stages=stages, reason="so"), {})
    for before, after in zip(people, done.people, strict=True):
        wanted = stages.get(before.index, stage) if before.person is None else None
        assert after.stage is wanted
        assert after.starts_at is (before.starts_at if wanted is None else wanted)
        assert after.outcome is before.outcome
    assert done.stage_reason == "so"


def test_without_wishes_nobody_lacks_anything() -> None:
    assert missing_tags(planned(0), Wishes(tag="  "), {}) == ()
    made = plan([planned(0)])
    assert with_wishes(made, Wishes(), {}).people == made.people
