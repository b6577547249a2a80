"""Strips are spread over pages: each once, in order, none cut, none parted from what it heads."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.ui.reports.pages import paginate
from app.ui.reports.painter import Strip

HEIGHT = 100.0


def strip(height: float, *, keeps_next: bool = False, is_gap: bool = False) -> Strip:
    return Strip(height=height, paint=lambda _p: None, keeps_next=keeps_next, is_gap=is_gap)


strips = st.lists(
    st.builds(
        strip,
        st.floats(1, 60),
        keeps_next=st.booleans(),
        is_gap=st.sampled_from([False, False, True]),
    ),
    max_size=25,
)


@given(strips)
def test_every_strip_stands_once_in_order_and_whole(given_strips: list[Strip]) -> None:
    pages = paginate(given_strips, HEIGHT)
    placed = [p for page in pages for p in page]
    wanted = [s for s in given_strips if not s.is_gap]
    assert [id(p.strip) for p in placed if not p.strip.is_gap] == [id(s) for s in wanted]
    assert all(p.y >= 0 and p.y + p.strip.height <= HEIGHT + 1e-6 for p in placed)
    for page in pages:
        assert all(a.y + a.strip.height <= b.y + 1e-6 for a, b in itertools.pairwise(page))


@given(strips)
def test_no_page_is_empty_but_the_only_one(given_strips: list[Strip]) -> None:
    pages = paginate(given_strips, HEIGHT)
    assert pages
    assert all(pages) or len(pages) == 1


def test_a_heading_goes_with_what_it_heads() -> None:
    body, heading, row = strip(80), strip(10, keeps_next=True), strip(20)
    assert [[p.strip for p in page] for page in paginate([body, heading, row], HEIGHT)] == [
        [body],
        [heading, row],
    ]


def test_the_head_of_a_table_is_repeated_on_each_page_and_counted() -> None:
    head = strip(10, keeps_next=True)
    rows = [Strip(height=30, paint=lambda _p: None, head=head) for _ in range(7)]
    pages = paginate([head, *rows], HEIGHT)
    assert [page[0].strip for page in pages] == [head, head, head]
    assert [len(page) for page in pages] == [4, 4, 2]
    assert all(p.y + p.strip.height <= HEIGHT for page in pages for p in page)


def test_a_gap_does_not_begin_a_page() -> None:
    pages = paginate([strip(90), strip(20, is_gap=True), strip(30)], HEIGHT)
    assert [p.y for p in pages[1]] == [0]


def test_what_is_higher_than_a_page_has_one_of_its_own() -> None:
    high = strip(250)
    assert [[p.strip.height for p in page] for page in paginate([strip(5), high, strip(5)], HEIGHT)] == [
        [5], [250], [5],
    ]  # fmt: skip
