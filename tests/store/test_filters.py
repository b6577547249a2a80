from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.core.networks import Network
from app.core.stages import Stage, State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery, Sort
from app.store.filters import MOST_AT_ONCE, query_of, query_text
from tests.support.stores import add, label, store_at

QUERIES = st.builds(
    PeopleQuery,
    search=st.text(max_size=20),
    stage=st.none() | st.sampled_from(Stage),
    sort=st.sampled_from(Sort),
    everybody=st.booleans(),
    tag=st.text(max_size=20),
    network=st.none() | st.sampled_from(Network),
    tier=st.none() | st.sampled_from(Tier),
    state=st.none() | st.sampled_from(State),
)


@given(QUERIES)
def test_a_question_comes_back_from_its_column(query: PeopleQuery) -> None:
    assert query_of(query_text(query)) == query


def test_many_questions_are_counted_at_once_as_each_is_alone(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    for number in range(9):
        person = add(store, f"Person {number}", f"handle{number}")
        with store.work(label()) as work:
            work.add_tag(person, f"tag{number % 3}")
    queries = [
        PeopleQuery(
            search=("", "person", "handle1")[n % 3],
            tag=("", "tag1", "tag2")[n % 5 % 3],
            stage=(None, Stage.FOLLOW, Stage.CONNECT)[n % 7 % 3],
            network=(None, Network.X)[n % 2],
            state=(None, State.ACTIVE)[n % 11 % 2],
            everybody=n % 4 == 0,
        )
        for n in range(MOST_AT_ONCE + 20)
    ]
    counts = store.reader.count_each(queries)
    assert counts == [store.reader.count_people(query) for query in queries]
    assert len(set(counts)) > 3
    assert store.reader.count_each([]) == []
