"""Check marks decide what is committed, and what the button says is what is committed."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportPlan, Outcome
from app.ui.importing.choice import NEW_HERE, Choice, Shelf
from tests.support.plans import act, plan, planned


@st.composite
def plans(draw: st.DrawFn) -> ImportPlan:
    outcomes = draw(st.lists(st.sampled_from(list(Outcome)), max_size=8))
    people = [planned(n, outcome) for n, outcome in enumerate(outcomes)]
    counts = draw(st.lists(st.integers(0, 3), min_size=len(people), max_size=len(people)))
    acts = [act(n, i) for n, count in enumerate(counts) for i in range(count)]
    return plan(people, acts)


@given(plans(), st.sets(st.integers(0, 7)), st.booleans())
def test_what_is_told_is_what_is_chosen(made: ImportPlan, off: set[int], narrow: bool) -> None:
    choice = Choice(made)
    choice.take(off, is_taken=False)
    choice.is_interacted_only = narrow
    chosen = choice.chosen
    kept = [p for p in made.people if chosen is None or p.index in chosen]
    assert choice.taken.new == sum(p.outcome in NEW_HERE for p in kept)
    indices = {p.index for p in kept}
    assert choice.taken.acts == sum(a.person_index in indices for a in made.interactions)
    if narrow:
        assert all(choice.acts[p.index] for p in kept if p.outcome in NEW_HERE)
    assert not indices & off


@given(plans())
def test_every_person_stands_on_one_shelf(made: ImportPlan) -> None:
    choice = Choice(made)
    shelved = [index for shelf in Shelf for index in choice.shelf(shelf)]
    assert sorted(shelved) == list(range(len(made.people)))
    assert choice.chosen is None


def test_turning_somebody_off_and_on_again_is_everybody() -> None:
    choice = Choice(plan([planned(0), planned(1)], [act(1)]))
    choice.take([0], is_taken=False)
    assert choice.chosen == frozenset({1})
    choice.take([0], is_taken=True)
    assert choice.chosen is None


def test_strangers_are_passed_over_but_those_already_here_stay() -> None:
    choice = Choice(plan([planned(0), planned(1), planned(2, Outcome.UPDATED)], [act(1)]))
    choice.is_interacted_only = True
    assert choice.shelf(Shelf.NEW) == [1]
    assert choice.chosen == frozenset({1, 2})
