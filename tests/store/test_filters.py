from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.networks import Network
from app.core.stages import Stage, State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery, Sort
from app.store.filters import query_of, query_text

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
