"""Imports from real samples: planned, committed, repeated, taken back."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import Outcome, plan_counts
from app.core.progress import Progress
from app.core.stages import Origin, Stage
from app.services.importing import changes_anything
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from tests.support.desk import desk

EXPORTS = Path(__file__).parent.parent / "data" / "exports"
X = EXPORTS / "x" / "2024_new"
SAMPLES = (
    X,
    EXPORTS / "x" / "twitter-2026-09-01-8f3a2c1b9e7d4f60a1b2c3d4e5f6a7b8.zip",
    EXPORTS / "linkedin" / "Complete_LinkedInDataExport_03-09-2026",
    EXPORTS / "linkedin" / "Complete_LinkedInDataExport_03-09-2026.zip",
    EXPORTS / "instagram" / "2026_json",
    EXPORTS / "mastodon" / "archive-20260901100000-0123456789abcdef0123456789abcdef.zip",
    EXPORTS / "mastodon" / "following_accounts.csv",
    EXPORTS / "bluesky" / "repo.car",
    EXPORTS / "generic" / "handles.txt",
)


def names(workspace: Workspace) -> list[str]:
    """Everybody here, by name."""
    page = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 1000)
    return [row.name for row in page]


def database_hash(folder: Path) -> str:
    """What stands in the database file."""
    return hashlib.sha256((folder / "acquainted.db").read_bytes()).hexdigest()


def test_an_x_archive_brings_its_people_and_acts(workspace: Workspace) -> None:
    plan = workspace.importing.preview([X])
    counts = plan_counts(plan)
    outcome = workspace.importing.commit(plan)

    assert outcome.uid is not None
    assert "Zoë Brandt" in names(workspace)
    assert len(names(workspace)) == counts["people"]["new"] == len(plan.people)
    zoe = workspace.people.find("zoebrandt")
    card = workspace.store.reader.card(zoe)
    assert card is not None
    assert card.accounts[0].following is True
    assert card.accounts[0].follows_back is True
    acts = workspace.store.reader.timeline(zoe).interactions
    assert any("gorgeous <3" in act.text and not act.told for act in acts)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name[:24])
def test_the_same_export_again_changes_nothing(workspace: Workspace, sample: Path) -> None:
    first = workspace.importing.commit(workspace.importing.preview([sample]))
    again = workspace.importing.preview([sample])

    assert first.uid is not None
    assert not changes_anything(again)
    assert {person.outcome for person in again.people} == {Outcome.UNCHANGED}
    assert len(again.interactions) == 0
    assert workspace.importing.commit(again).uid is None
    assert len(workspace.history.imports()) == 1


def test_looking_at_an_import_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with desk(folder):
        pass
    before = database_hash(folder)
    with desk(folder) as workspace:
        workspace.importing.preview([X])
    assert database_hash(folder) == before


def test_an_import_is_undone_in_one_step_after_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with desk(folder) as workspace:
        workspace.people.add("Maren Okafor")
        workspace.importing.commit(workspace.importing.preview([X]))
    with desk(folder) as workspace:
        workspace.history.undo()
        assert names(workspace) == ["Maren Okafor"]
        assert workspace.importing.preview([X]).files[0].is_known is False
    with desk(folder) as workspace:
        workspace.history.redo()
        assert "Zoë Brandt" in names(workspace)


def test_people_edited_since_are_kept_and_named(workspace: Workspace) -> None:
    workspace.importing.commit(workspace.importing.preview([X]))
    zoe = workspace.people.find("zoebrandt")
    workspace.people.note(zoe, "Makes riso prints.")
    batch = workspace.history.imports()[0]

    result = workspace.history.undo_import(batch.id)

    assert result.kept == ("Zoë Brandt",)
    assert names(workspace) == ["Zoë Brandt"]


def test_two_networks_meet_in_one_person_only_by_handle_or_id(workspace: Workspace) -> None:
    workspace.importing.commit(
        workspace.importing.preview([EXPORTS / "linkedin" / SAMPLES[2].name])
    )
    plan = workspace.importing.preview([X])

    zoe = next(person for person in plan.people if person.name == "Zoë Brandt")
    assert zoe.outcome is Outcome.AMBIGUOUS
    workspace.importing.commit(plan)
    assert names(workspace).count("Zoë Brandt") == 2


def test_threads_and_instagram_share_their_handles(workspace: Workspace) -> None:
    plan = workspace.importing.preview([EXPORTS / "instagram" / "2026_json"])
    both = [
        person
        for person in plan.people
        if {"instagram", "threads"} <= {account.identity.network for account in person.accounts}
    ]
    assert both, "a followed person of Threads is the same on Instagram"


def test_somebody_with_a_long_history_is_placed(workspace: Workspace, tmp_path: Path) -> None:
    likes = [
        {
            "title": "zoe.brandt",
            "string_list_data": [
                {
                    "href": f"https://www.instagram.com/p/C{week}/",
                    "value": "👍",
                    "timestamp": 1_767_000_000 + week * 7 * 86_400,
                }
            ],
        }
        for week in range(30)
    ]
    folder = tmp_path / "export" / "your_instagram_activity" / "likes"
    folder.mkdir(parents=True)
    (folder / "liked_posts.json").write_text(
        json.dumps({"likes_media_likes": likes}), encoding="utf-8"
    )

    plan = workspace.importing.preview([tmp_path / "export"])
    workspace.importing.commit(plan)

    assert plan.people[0].starts_at is Stage.ENGAGE
    person = workspace.people.find("zoe.brandt")
    (row,) = workspace.store.reader.timeline(person).transitions
    assert row.transition.origin is Origin.PLACED
    assert row.transition.target is Stage.ENGAGE
    assert row.transition.evidence


def test_whoever_was_only_unfollowed_stays_out_unless_already_here(
    workspace: Workspace, tmp_path: Path
) -> None:
    instagram = EXPORTS / "instagram" / "2026_json"
    plan = workspace.importing.preview([instagram])
    assert "old.friend" not in {person.name for person in plan.people}
    assert "unfollowed" in {row.code for row in plan.left_out}

    workspace.people.add("Old friend", ["https://instagram.com/old.friend"])
    plan = workspace.importing.preview([instagram])
    friend = next(person for person in plan.people if person.person is not None)
    assert friend.accounts[0].following is False
    assert friend.outcome is Outcome.UPDATED


def test_only_the_chosen_come_in(workspace: Workspace) -> None:
    plan = workspace.importing.preview([X])
    chosen = [person.index for person in plan.people if person.name == "Zoë Brandt"]
    workspace.importing.commit(plan, chosen)
    assert names(workspace) == ["Zoë Brandt"]


class Stop:
    """A user who presses Cancel at a given step."""

    def __init__(self, at: int) -> None:
        self.left = at

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        """Count down, then stop."""
        del done, total, stage
        self.left -= 1
        if self.left <= 0:
            raise AppError("job.cancelled")


@pytest.mark.parametrize("at", [1, 2, 3])
def test_stopping_leaves_nothing(workspace: Workspace, at: int) -> None:
    stop: Progress = Stop(at)
    with pytest.raises(AppError, match=r"job\.cancelled"):
        workspace.importing.preview([X], stop)
    plan = workspace.importing.preview([X])
    writing: Progress = Stop(1)
    with pytest.raises(AppError, match=r"job\.cancelled"):
        workspace.importing.commit(plan, None, writing)
    assert names(workspace) == []
    assert workspace.history.entries() == ()


def test_an_empty_file_names_nobody(workspace: Workspace, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    with pytest.raises(AppError) as caught:
        workspace.importing.preview([empty])
    assert caught.value.code == "import.empty_file"


def test_a_truncated_archive_says_so(workspace: Workspace, tmp_path: Path) -> None:
    whole = SAMPLES[1].read_bytes()
    cut = tmp_path / "twitter.zip"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(AppError) as caught:
        workspace.importing.preview([cut])
    assert caught.value.code in {"import.truncated", "import.damaged"}
    assert names(workspace) == []


def test_json_that_is_no_export_is_told_apart(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "package.json"
    other.write_text('{"name": "something", "version": "1.0"}', encoding="utf-8")
    with pytest.raises(AppError) as caught:
        workspace.importing.preview([other])
    assert caught.value.code == "import.unrecognised"


def test_a_zip_in_parts_is_one_export(workspace: Workspace, tmp_path: Path) -> None:
    lists, acts = tmp_path / "part-1.zip", tmp_path / "part-2.zip"
    for archive, wanted in ((lists, {"following.js", "account.js"}), (acts, {"tweets.js"})):
        with zipfile.ZipFile(archive, "w") as bundle:
            for file in (X / "data").iterdir():
                if file.name in wanted:
                    bundle.write(file, f"data/{file.name}")
    plan = workspace.importing.preview([lists, acts])
    assert "Zoë Brandt" in {person.name for person in plan.people}
    assert len(plan.files) == 2


def test_a_folder_can_be_moved_and_is_still_the_same(workspace: Workspace, tmp_path: Path) -> None:
    workspace.importing.commit(workspace.importing.preview([X]))
    copy = tmp_path / "somewhere else" / "my export"
    shutil.copytree(X, copy)
    again = workspace.importing.preview([copy])
    assert not changes_anything(again)
    assert again.files[0].is_known
