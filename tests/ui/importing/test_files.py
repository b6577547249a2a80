"""The files of an import, and that their numbers sum on the screen as well."""

from typing import Any

from app.core.imports import FileTally
from app.ui.importing.files import FileModel, heads, numbers
from app.ui.theme import Theme

TALLY = FileTally(file="data/like.js", rows=1204, new=1200, unchanged=1, left_out=3)


def test_each_row_says_where_its_rows_went(theme: Theme, qtmodeltester: Any) -> None:
    model = FileModel()
    model.show([TALLY, FileTally(file="", rows=1, new=1)])
    qtmodeltester.check(model)
    said = [model.index(0, column).data() for column in range(len(heads()))]
    assert said == ["data/like.js", "1,204", "1,200", "0", "1", "0", "3"]
    assert model.index(1, 0).data() == "what was dropped"


def test_the_first_number_is_the_sum_of_the_others() -> None:
    read, *parts = numbers(TALLY)
    assert read == sum(parts)
