"""Imports again, in any order, and with a newer export that holds the older one."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import Outcome
from app.services.importing import changes_anything
from tests.support.desk import desk
from tests.support.exports import EXPORTS
from tests.support.hostile import (
    changed_copy,
    content,
    differences,
    look,
    sample_name,
    sample_paths,
    take_in,
)

NETWORKS = tuple(sorted(path.name for path in EXPORTS.iterdir() if path.is_dir()))


@pytest.mark.parametrize("network", NETWORKS)
def test_samples_of_one_network_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, network: str
) -> None:
    paths = [p for p in sample_paths() if network in (p.name, p.parent.name)]
    wanted: list[str] = []
    for n in range(3):
        random.Random(n).shuffle(paths)
        with desk(tmp_path_factory.mktemp("workspace")) as workspace:
            take_in(workspace, paths)
            found = content(workspace)
        wanted = wanted or found
        assert differences(found, wanted) == [], [path.name for path in paths]


E_MAIL_OF_A_NAME = EXPORTS / "linkedin" / "2018"
"""Names somebody without an address of a profile, but with an e-mail address."""


@settings(max_examples=1)
@given(order=st.randoms(use_true_random=False))
def test_all_samples_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, order: random.Random
) -> None:
    straight = sample_paths()
    paths = list(straight)
    order.shuffle(paths)
    with desk(tmp_path_factory.mktemp("workspace")) as workspace:
        take_in(workspace, paths)
        found = content(workspace)
        take_in(workspace, paths)
        assert differences(content(workspace), found) == [], "the second time changed something"
    with desk(tmp_path_factory.mktemp("workspace")) as workspace:
        take_in(workspace, straight)
        assert differences(content(workspace), found) == []


def test_an_e_mail_address_makes_one_person_whichever_list_comes_first(tmp_path: Path) -> None:
    """Somebody known by name and e-mail, then by e-mail and profile, then by profile."""
    paths = [
        EXPORTS / "contacts_csv" / "google_2023.csv",
        E_MAIL_OF_A_NAME,
        EXPORTS / "linkedin" / "excel_resaved",
        EXPORTS / "vcard" / "google_v3.vcf",
        EXPORTS / "x" / "2024_new",
    ]
    found = []
    for n, order in enumerate((paths, [paths[2], paths[1], paths[4], paths[0], paths[3]])):
        with desk(tmp_path / f"workspace-{n}") as workspace:
            take_in(workspace, order)
            found.append(content(workspace))
    assert differences(*found) == []


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_the_same_again_changes_nothing(tmp_path: Path, sample: Path) -> None:
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [sample])
        found = content(workspace)
        again = look(workspace, sample)
        if again is not None:
            assert not changes_anything(again)
            assert {person.outcome for person in again.people} <= {Outcome.UNCHANGED}
            assert workspace.importing.commit(again).uid is None
        assert content(workspace) == found


# --- a newer export that holds all of an older one and more ---------------------------------------


def older(data: bytes) -> bytes:
    """The same file as it may have been before: lists lack what stands at one of their ends."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    head, sep, body = text.partition(" = ") if text.startswith("window.") else ("", "", text)
    try:
        value = json.loads(body)
    except ValueError:
        return data if sep else _older_table(text)
    return f"{head}{sep}{json.dumps(_shorter(value), indent=2)}".encode()


def _shorter(value: object) -> object:
    if isinstance(value, list):
        is_records = len(value) > 1 and all(isinstance(one, dict) for one in value)
        return value[1:] if is_records and not _is_part(value[0]) else list(map(_shorter, value))
    if isinstance(value, dict):
        return {key: _shorter(one) for key, one in value.items()}
    return value


def _is_part(one: object) -> bool:
    """Whether a list describes one record rather than listing records."""
    assert isinstance(one, dict)
    return bool({"label", "dict", "indices", "name", "account", "screenNameChange"} & set(one))


def _older_table(text: str) -> bytes:
    """The table without its first row, which is the newest one of a network's own list."""
    lines = text.splitlines(keepends=True)
    rows = list(csv.reader(io.StringIO(text)))
    widest = max((len(row) for row in rows), default=0)
    header = next((n for n, row in enumerate(rows) if len(row) == widest), 0)
    if widest < 2 or len(rows) != len(lines) or len(rows) < header + 3:
        return text.encode()
    return "".join(lines[: header + 1] + lines[header + 2 :]).encode()


GROWING = tuple(
    path
    for path in sample_paths()
    if path.is_dir() or (path.suffix in (".csv", ".json", ".tsv") and path.name != "monica.json")
)


@pytest.mark.parametrize("sample", GROWING, ids=sample_name)
def test_a_newer_export_adds_only_what_is_new(tmp_path: Path, sample: Path) -> None:
    before = changed_copy(sample, tmp_path / "before", older)
    with desk(tmp_path / "one") as workspace:
        take_in(workspace, [sample])
        wanted = content(workspace)
    with desk(tmp_path / "two") as workspace:
        take_in(workspace, [before])
        known = len(content(workspace))
        plan = look(workspace, sample)
        if plan is not None:
            new = [p for p in plan.people if p.outcome in (Outcome.NEW, Outcome.AMBIGUOUS)]
            # Fewer, where the newer one tells that two who were here are one.
            assert len(new) <= max(0, len(wanted) - known)
            workspace.importing.commit(plan)
        assert differences(content(workspace), wanted) == []
    with desk(tmp_path / "three") as workspace:
        take_in(workspace, [sample, before])
        assert differences(content(workspace), wanted) == [], "the older one changed something"
