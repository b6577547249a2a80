"""Check marks decide what is committed, and what the button says is what is committed."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.choices import Wishes
from app.core.imports import ImportPlan, Outcome
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.importing.choice import Choice, Shelf
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
    assert choice.taken.new == sum(p.is_newcomer for p in kept)
    indices = {p.index for p in kept}
    assert choice.taken.acts == sum(a.person_index in indices for a in made.interactions)
    if narrow:
        assert all(choice.acts[p.index] for p in kept if p.is_newcomer)
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


def test_a_decision_makes_a_possible_duplicate_somebody_here() -> None:
    made = plan([planned(0, Outcome.AMBIGUOUS, candidates=(PersonId(7),)), planned(1)])
    choice = Choice(made)
    choice.is_interacted_only = True
    assert choice.shelf(Shelf.LOOK) == []
    choice.decide(0, PersonId(7))
    assert choice.shelf(Shelf.LOOK) == [0]
    assert choice.starts_at(0) is None
    assert (choice.taken.new, choice.taken.updated) == (0, 1)
    choice.decide(0, None)
    assert choice.is_new(0)
    choice.undecide(0)
    assert choice.decisions == {}


def test_a_wish_for_one_outdoes_that_for_all_and_counts_in_what_is_told() -> None:
    here = PersonId(7)
    made = plan([planned(0), planned(1), planned(2, Outcome.UNCHANGED, person=here)])
    choice = Choice(made, {here: frozenset({"Makers"})})
    choice.wishes = Wishes(stage=Stage.ENGAGE, list_name="Makers")
    choice.start([1], None)
    assert choice.starts_at(0) is Stage.ENGAGE
    assert choice.starts_at(1) is made.people[1].starts_at
    assert choice.taken.updated == 0
    choice.wishes = Wishes(tag="print")
    assert choice.taken.updated == 1
    assert choice.all_wishes("so") == Wishes(tag="print", stages={1: None}, reason="so")
