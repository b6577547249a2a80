"""The report as HTML: hostile words are text, nothing runs, nothing is fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paths import resource_root
from app.reports.html import to_html
from app.reports.plain import to_plain
from app.reports.progress import progress_document
from tests.support.reports import END, move, numbers, quiet

TEMPLATES = resource_root() / "reports"
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</td></tr></table><h1>gone",
    "{{ 7 * 7 }} {% raw %}",
    "</title><style>*{display:none}",
    "&lt;b&gt; &amp; 'quoted'",
    "<!-- <svg onload=alert(1)>",
)
VOID = {"meta", "rect", "br", "img", "link"}


class Page(HTMLParser):
    """The elements and the text of a page, which must be closed in the order they were opened."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)

    @property
    def words(self) -> str:
        """All text as one line."""
        return " ".join("".join(self.text).split())


def page_about(name: str) -> Page:
    """A page that says something wherever a name or the user's own words can stand."""
    shown = numbers(
        moves=(move(name, reason=name),),
        first_answers=(name,),
        quiet=(quiet(name, name), quiet(name, name, is_set_aside=True)),
        now={},
    )
    return Page(to_html(progress_document(shown), TEMPLATES))


def shape(page: Page) -> list[str]:
    """The names of all elements in order."""
    return [tag for tag, _ in page.elements]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_shown_as_they_are_written(name: str) -> None:
    page = page_about(name)
    assert shape(page) == shape(page_about("Zoë"))
    assert page.words.count(" ".join(name.split())) == 7
    assert not any(key.startswith("on") for _, given in page.elements for key in given)


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_no_name_changes_the_shape_of_the_page(name: str) -> None:
    page = page_about(name)
    assert shape(page) == shape(page_about("Zoë"))
    assert name in page.words


@pytest.mark.parametrize("acting", ["\u202e", "\u2067", "\x1b", "\x07", "\x00", "\x9b"])
def test_no_letter_acts_on_the_words_beside_it_or_makes_the_page_invalid(acting: str) -> None:
    html = to_html(progress_document(numbers(moves=(move(f"{acting}Bob"),))), TEMPLATES)
    assert acting not in html
    assert "<td>Bob</td>" in html


def test_nothing_runs_and_nothing_is_fetched() -> None:
    html = to_html(progress_document(numbers(moves=(move("Zoë"),))), TEMPLATES)
    page = Page(html)
    assert not {"script", "img", "link", "iframe", "object", "embed", "a"} & set(shape(page))
    assert not re.search(r"https?:|//|url\(|@import|javascript:", html)
    references = {"src", "href", "srcset", "data", "action", "poster"}
    assert not any(references & set(given) for _, given in page.elements)


def test_the_page_says_what_the_text_says() -> None:
    document = progress_document(numbers(moves=(move("Zoë"),), quiet=(quiet("Maren"),)))
    page = Page(to_html(document, TEMPLATES))
    assert ("html", {"lang": "en"}) in page.elements
    for line in to_plain(document).splitlines():
        if not re.match(r"\s*\d+\s|Week  |\w+ +\d|[\d,.]+ |.* \| ", line):
            assert " ".join(line.split()) in page.words
    for stage, shown in (("Follow", "6"), ("Engage", "3"), ("Converse", "2"), ("Connect", "0")):
        assert re.search(rf"{stage}\s*{shown}\s*was", page.words)


def widths(counts: dict[str, int]) -> list[float]:
    """The widths of all bars in percent."""
    from app.core.stages import Stage

    now = {Stage[name]: count for name, count in counts.items()}
    html = to_html(progress_document(numbers(now=now)), TEMPLATES)
    return [float(width) for width in re.findall(r'class="bar" style="width:([\d.]+)%', html)]


def test_bars_are_drawn_in_proportion_and_the_break_is_seen_and_said() -> None:
    assert widths({"FOLLOW": 8, "ENGAGE": 4, "CONVERSE": 2, "CONNECT": 0}) == [60, 30, 15, 0]
    follow, rest, engage, converse, connect = widths(
        {"FOLLOW": 400, "ENGAGE": 20, "CONVERSE": 10, "CONNECT": 0}
    )
    assert follow > engage == 2 * converse > connect == 0
    assert rest > 0
    html = to_html(progress_document(numbers(now={})), TEMPLATES)
    assert "The longest bar is broken" not in html


def test_the_weeks_are_drawn_to_one_scale() -> None:
    html = to_html(progress_document(numbers()), TEMPLATES).split("</svg>")[0]
    heights = [float(h) for h in re.findall(r'<rect [^>]*height="([\d.]+)"', html)]
    mine, theirs = heights[::2], heights[1::2]
    assert mine == pytest.approx([90 * n / 11 for n in range(12)], abs=0.05)
    assert theirs == pytest.approx([90 * (n // 2) / 11 for n in range(12)], abs=0.05)


def test_a_report_without_weeks_is_a_whole_page() -> None:
    page = Page(
        to_html(progress_document(numbers(start=END, weeks=(), now={}, then={})), TEMPLATES)
    )
    assert "No gestures and no answers in this period." in page.words
    assert "rect" not in shape(page)
