"""Every sentence passes one door, and counts by the rules of its language."""

from collections.abc import Iterator

import pytest

from app.words import translation
from app.words.numbers import decimal, number
from app.words.translation import tr, trn


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.forget()


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 people"), (1, "1 person"), (2, "2 people"), (1.5, "1.5 people")]
)
def test_english_counts_one_and_many(count: float, said: str) -> None:
    assert trn("1 person", "{n} people", count).format(n=count) == said


@pytest.mark.parametrize(("count", "heard"), [(0, 0), (0.4, 0), (1, 1), (1.2, 2), (2, 2), (7.6, 8)])
def test_a_language_is_asked_about_whole_numbers(count: float, heard: int) -> None:
    translation.install(lambda text, one, n: f"{one}/{text}/{n}")
    assert trn("a", "b", count) == f"a/b/{heard}"
    assert tr("b") == "/b/-1"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert (number(12345), decimal(1234.56)) == ("12,345", "1,234.6")
    translation.install(lambda text, _one, _n: {"1,234.5": "1.234,5"}.get(text, text))
    assert (number(12345), decimal(1234.56)) == ("12.345", "1.234,6")
    translation.install(lambda text, _one, _n: {"1,234.5": "1\u202f234,5"}.get(text, text))
    assert number(12345) == "12\u202f345"


def test_the_language_that_is_spoken_has_a_tag_and_ends_with_it() -> None:
    said: list[str] = []

    @translation.remembered(8)
    def hello(name: str) -> str:
        said.append(name)
        return f"{translation.tr('Hello')} {name}"

    assert translation.language() == "en"
    assert hello("Zoë") == hello("Zoë") == "Hello Zoë"
    translation.install(lambda _text, _one, _n: "Hallo", "de")
    assert translation.language() == "de"
    assert hello("Zoë") == "Hallo Zoë"
    assert said == ["Zoë", "Zoë"]
    translation.forget()
    assert translation.language() == "en"
    assert hello("Zoë") == "Hello Zoë"
