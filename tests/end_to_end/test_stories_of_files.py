"""Tables, what is taken home, second starts and rules, as they are used in a real window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.interactions import Kind
from app.core.networks import Network
from app.core.stages import Stage
from app.services.rows import PeopleQuery
from tests.end_to_end import stories_of_files as stories
from tests.end_to_end.playing import Play
from tests.support.desk import TODAY, desk

pytestmark = pytest.mark.real_window


def test_somebody_says_what_the_columns_hold_and_takes_the_import_back(
    play: Play, workspace: Path
) -> None:
    play(stories.say_what_the_columns_hold, workspace)
    with desk(workspace) as opened:
        assert opened.store.reader.people_counts().on_ladder == 0
        (entry,) = opened.history.entries()
        assert entry.is_undone
        opened.history.redo()
        person = opened.people.find("maren okafor")
        card = opened.store.reader.card(person)
        assert card is not None
        (account,) = card.accounts
        assert (account.network, account.handle) == (Network.INSTAGRAM, "maren_o")


def test_somebody_takes_everything_home_and_begins_anew_with_it(
    play: Play, peopled: Path, tmp_path: Path
) -> None:
    anew = tmp_path / "anew"
    play(stories.take_everything_home, peopled)
    play(stories.begin_anew_with_it, anew)
    said = []
    for folder in (peopled, anew):
        with desk(folder) as opened:
            reader = opened.store.reader
            ids = reader.people_ids(PeopleQuery(everybody=True))
            rows = reader.people_rows(ids)
            acts = [len(reader.timeline(row.id).interactions) for row in rows]
            said.append(sorted((r.name, r.stage, n) for r, n in zip(rows, acts, strict=True)))
    assert said[0] == said[1]


def test_somebody_logs_from_the_browser_and_a_second_start_hands_its_file_over(
    play: Play, peopled: Path
) -> None:
    play(stories.hand_over_from_the_browser, peopled)
    with desk(peopled) as opened:
        reader = opened.store.reader
        known = reader.timeline(opened.people.find(stories.WHOSE)).interactions[0]
        new = reader.timeline(opened.people.find(stories.NEWCOMER)).interactions[0]
        assert opened.history.imports() == ()
    assert (known.kind, known.day, known.url) == (Kind.LIKE, TODAY, stories.PAGE)
    assert (new.kind, new.day, new.url) == (Kind.READ, TODAY, stories.NEW_PAGE)


def test_somebody_saves_a_sheet_on_letter_and_the_report_as_html(play: Play, peopled: Path) -> None:
    play(stories.save_a_sheet_in_letter, peopled)
    pdf = (peopled.parent / stories.SHEET).read_bytes()
    assert re.search(rb"/MediaBox \[0 0 612\D", pdf), "8.5 inches are 612 points"
    page = (peopled.parent / stories.PAGE_OF_REPORT).read_text(encoding="utf-8")
    assert stories.WHOSE in page
    assert "1 October to 22 November 2026" in page


def test_somebody_tries_a_rule_leaves_it_and_keeps_it_the_second_time(
    play: Play, peopled: Path
) -> None:
    play(stories.try_an_easier_rule, peopled)
    with desk(peopled) as opened:
        rules = opened.policy.rules.rules
        assert any(c.text == stories.EASIER for rule in rules for c in rule.when)
        card = opened.store.reader.card(opened.people.find(stories.WHO_MOVES))
        assert card is not None
        assert card.stage is Stage.CONVERSE
