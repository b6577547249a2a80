"""The user's rule file: read again when it changes, and harmless when it is broken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.interactions import Kind
from app.core.rule_language import MOST_FILE_CHARACTERS, RuleError, parse_rules
from app.core.rules import Rules
from app.services.policy import LAST_GOOD_FILE, Policy
from app.services.workspace import Workspace

DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
EAGER = '[[rule]]\nid = "engage.presence"\nmove = "follow -> engage"\nwhen = ["days_known >= 1"]\n'
BROKEN = EAGER.replace("days_known", "days_knwn")


def policy(folder: Path) -> Policy:
    return Policy(DEFAULT, folder)


def write(folder: Path, text: str, at: int) -> None:
    """Save the file as an editor would, at some second."""
    file = folder / "rules.toml"
    file.write_text(text, encoding="utf-8")
    os.utime(file, (at, at))


def conditions(found: Policy) -> list[str]:
    rule = found.rules.by_id("engage.presence")
    assert rule is not None
    return [one.text for one in rule.when]


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    found = policy(tmp_path)
    assert (found.rules, found.refresh()) == (found.base, False)
    write(tmp_path, EAGER, 1_000)
    assert found.refresh()
    assert conditions(found) == ["days_known >= 1"]
    assert not found.refresh()
    write(tmp_path, EAGER.replace("1", "2"), 1_001)
    assert found.refresh()
    assert conditions(found) == ["days_known >= 2"]
    (tmp_path / "rules.toml").unlink()
    assert found.refresh()
    assert found.rules == found.base


def test_a_broken_file_leaves_the_last_good_rules_and_says_where(tmp_path: Path) -> None:
    found = policy(tmp_path)
    write(tmp_path, EAGER, 1_000)
    found.refresh()
    write(tmp_path, BROKEN, 1_001)
    assert found.refresh()
    assert conditions(found) == ["days_known >= 1"]
    assert isinstance(found.problem, RuleError)
    assert (found.problem.file, found.problem.line, found.problem.column) == ("rules.toml", 4, 10)
    assert found.problem.hint == "days_known"
    write(tmp_path, EAGER, 1_002)
    found.refresh()
    assert found.problem is None


def test_the_last_good_rules_outlast_a_restart(tmp_path: Path) -> None:
    write(tmp_path, EAGER, 1_000)
    policy(tmp_path)
    write(tmp_path, BROKEN, 1_001)
    anew = policy(tmp_path)
    assert conditions(anew) == ["days_known >= 1"]
    assert anew.problem is not None


def test_without_good_rules_of_ones_own_the_programs_hold(tmp_path: Path) -> None:
    write(tmp_path, EAGER, 1_000)
    found = policy(tmp_path)
    (tmp_path / "rules.toml").unlink()
    found.refresh()
    assert not (tmp_path / LAST_GOOD_FILE).exists()
    write(tmp_path, BROKEN, 1_001)
    assert policy(tmp_path).rules == found.base


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\xff\xfe\x00", "rules.unreadable"), (b"#" * (5 * MOST_FILE_CHARACTERS), "rules.too_long")],
)
def test_what_is_no_text_or_endless_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "rules.toml").write_bytes(data)
    found = policy(tmp_path)
    assert found.problem is not None
    assert found.problem.code == code
    assert found.rules == found.base


def test_kept_rules_are_overrides_only(tmp_path: Path) -> None:
    found = policy(tmp_path)
    wanted = found.under(parse_rules(EAGER, "mine.toml"))
    found.keep(wanted)
    assert found.rules == wanted
    kept = parse_rules(found.user_file.read_text(encoding="utf-8"), "rules.toml")
    assert [rule.id for rule in kept.rules] == ["engage.presence"]
    found.keep(found.base)
    assert not found.user_file.exists()
    assert found.rules == found.base


def test_rules_that_cannot_be_kept_change_nothing(tmp_path: Path) -> None:
    found = policy(tmp_path)
    found.user_file.mkdir()
    (found.user_file / "inside").touch()
    with pytest.raises(AppError, match="not_kept"):
        found.keep(Rules(rules=found.under(parse_rules(EAGER, "mine.toml")).rules))
    assert found.rules == found.base


def test_a_review_goes_by_the_file_as_it_is_now(workspace: Workspace) -> None:
    person = workspace.people.add("Wen Kaplan", ["https://x.com/wenkaplan"])
    workspace.review.everybody()
    workspace.policy.user_file.parent.mkdir(parents=True, exist_ok=True)
    text = EAGER.replace("days_known >= 1", "likes_given >= 1")
    workspace.policy.user_file.write_text(text, encoding="utf-8")
    workspace.logging.log(person, Kind.LIKE)
    card = workspace.store.reader.card(person)
    assert card is not None
    assert card.stage.name == "ENGAGE"


def test_changed_rules_are_a_reason_to_look_again_on_the_same_day(workspace: Workspace) -> None:
    workspace.review.new_day()
    assert workspace.review.new_day() is None
    workspace.policy.user_file.parent.mkdir(parents=True, exist_ok=True)
    workspace.policy.user_file.write_text(EAGER, encoding="utf-8")
    assert workspace.review.new_day() is not None
    assert workspace.review.new_day() is None
