"""Typed words begin words of what they mean."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.palette.matching import matching, rank

TEXTS = ("Find people", "New person…", "Print report…", "Add sample people")


def test_every_typed_word_begins_a_word_and_the_earlier_stands_higher() -> None:
    assert [TEXTS[at] for at in matching("pe", TEXTS)] == [TEXTS[0], TEXTS[1], TEXTS[3]]
    assert [TEXTS[at] for at in matching("peo fin", TEXTS)] == ["Find people"]
    assert matching("erson", TEXTS) == ()


def test_accents_need_not_be_typed_and_may_be() -> None:
    assert matching("emi", ("Émile Serra", "Emilia")) == (0, 1)
    assert matching("émi", ("Émile Serra", "Emilia")) == (0, 1)


@given(st.text(max_size=20))
def test_a_text_means_itself_and_so_does_nothing_typed(text: str) -> None:
    assert rank(text, text) is not None
    assert rank("", text) == 0
