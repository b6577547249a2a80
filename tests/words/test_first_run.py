"""The first page counts people and says what names nobody."""

from app.words.first_run import begun_said, count_words, lines_left


def test_lines_are_counted() -> None:
    assert count_words(0, ()) == ""
    assert count_words(1, ()) == "1 person"
    assert count_words(3, ["12345"]) == "3 people, and 1 line that names nobody: “12345”"
    assert count_words(0, ["a", "b", "c"]) == (
        "0 people, and 3 lines that name nobody: “a”, “b”, …"
    )
    assert len(count_words(0, ["https://nobody.example/" + "x" * 2000])) < 100
    assert lines_left(["12345"]) == "1 line names nobody and was not taken in: “12345”"
    assert begun_said(1) == "1 person is here now. Take your time."
