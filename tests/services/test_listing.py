"""Who is on the list on paper, in which order, and what stays off it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.services.rows import PeopleQuery, Sort
from app.services.settings import INITIALS_ONLY
from tests.support.desk import desk


def test_the_list_is_that_of_the_window_with_its_filter_and_order(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.samples.add()
        reader = workspace.store.reader
        for query in (
            PeopleQuery(sort=Sort.NAME),
            PeopleQuery(stage=Stage.ENGAGE, sort=Sort.RECENT),
            PeopleQuery(tag="Makers"),
            PeopleQuery(search="ma", everybody=True),
        ):
            made = workspace.listing.people_list(query)
            shown = reader.people_page(query, 0, 1000)
            lines = made.lines(0, made.count)
            assert [line.name for line in lines] == [row.name for row in shown]
            assert [line.stage for line in lines] == [row.stage for row in shown]
            assert made.count == reader.count_people(query)
        assert workspace.listing.people_list(PeopleQuery(), 3).count == 3


def test_merged_people_are_one_line_with_the_accounts_and_tags_of_both(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        one = workspace.people.add("Zoë Brandt", ["https://x.com/zoe"])
        other = workspace.people.add("Zoe B.", ["https://bsky.app/profile/zoe.example"])
        workspace.logging.log(other, Kind.MESSAGE, Direction.INBOUND)
        workspace.bulk.tag([other], "Makers")
        workspace.duplicates.merge(other, one)
        made = workspace.listing.people_list(PeopleQuery())
        (line,) = made.lines(0, 9)
        assert line.accounts == ["X @zoe", "Bluesky @zoe.example"]
        assert list(line.tags) == ["Makers"]
        assert line.heard == "22 Nov"


@pytest.mark.parametrize(
    "query", [PeopleQuery(search="Zoë"), PeopleQuery(tag="Zoë"), PeopleQuery()]
)
def test_initials_only_leaves_no_name_anywhere(tmp_path: Path, query: PeopleQuery) -> None:
    with desk(tmp_path) as workspace:
        person = workspace.people.add("Zoë Brandt", ["https://x.com/zoe"])
        workspace.bulk.tag([person], "Zoë")
        workspace.settings.keep(INITIALS_ONLY, "yes")
        made = workspace.listing.people_list(query)
        (line,) = made.lines(0, 9)
        assert line.name == "Z.B."
        said = repr((made, line, workspace.listing.file_name()))
        assert "Zoë" not in said
        assert "zoe" not in said.casefold()
        assert "accounts, tags" in made.footer
