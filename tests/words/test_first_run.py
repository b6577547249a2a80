"""The first page counts people and says what names nobody."""

from app.words.first_run import begun_said, count_words


def test_lines_are_counted() -> None:
    assert count_words(0, 0) == ""
    assert count_words(1, 0) == "1 person"
    assert count_words(3, 1) == "3 people, and 1 line that names nobody"
    assert count_words(0, 2) == "0 people, and 2 lines that name nobody"
    assert begun_said(1) == "1 person is here now. Take your time."
