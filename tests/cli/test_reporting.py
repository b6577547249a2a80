"""`report`, `sheet` and `screens`: numbers that agree with everything else, files where they were asked for."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.core.uids import number_of_uid
from app.services.rows import PeopleQuery
from app.services.settings import INITIALS_ONLY
from tests.support.desk import desk
from tests.support.source import ROOT
from tests.support.terminal import Terminal

PERIOD = ("--from", "2026-09-01", "--to", "2026-11-22")


@pytest.fixture
def peopled(terminal: Terminal) -> Terminal:
    """The sample people, with whatever happened to them."""
    with desk(terminal.folder) as workspace:
        workspace.samples.add()
    return terminal


def timelines(terminal: Terminal) -> dict[str, Any]:
    """What `show` tells of everybody, by uid."""
    rows = terminal.json("people", "--limit", "1000")
    return {row["uid"]: terminal.json("show", row["uid"]) for row in rows}


def test_the_numbers_are_those_of_people_and_timelines(peopled: Terminal) -> None:
    report = peopled.json("report", *PERIOD)
    rows = peopled.json("people", "--limit", "1000")
    stages = Counter(row["stage"] for row in rows)
    assert report["now"] == {stage: stages[stage] for stage in report["now"]}

    people = timelines(peopled)
    ups = ("follow", "engage", "converse", "connect")
    moves = sorted(
        (person["name"], move["day"], move["to"])
        for person in people.values()
        for move in person["transitions"]
        if "2026-09-01" <= move["day"] <= "2026-11-22"
        and move["origin"] != "placed"
        and ups.index(move["to"]) > ups.index(move["from"])
    )
    assert moves
    assert sorted((m["name"], m["day"], m["to"]) for m in report["moves"]) == moves
    assert report["moved"] == len(moves)

    acts = [
        (uid, act)
        for uid, person in people.items()
        for act in person["interactions"]
        if "2026-09-01" <= act["day"] <= "2026-11-22" and act["kind"] != "unfollow"
    ]
    mine = {
        (uid, act["day"], act["kind"])
        for uid, act in acts
        if act["direction"] == "outbound" or act["kind"] == "meeting"
    }
    heard = {uid for uid, act in acts if act["direction"] == "inbound" or act["kind"] == "meeting"}
    assert report["gestures"] == len(mine) > 0
    assert report["active_days"] == len({day for _, day, _ in mine})
    assert report["heard_from"] == len(heard) > 0
    assert sum(week["gestures"] for week in report["weeks"]) == report["gestures"]
    resting = {row["name"] for row in rows if row["state"] == "resting"}
    assert {one["name"] for one in report["resting"] if not one["set_aside"]} == resting


def test_text_json_and_html_say_the_same_numbers(peopled: Terminal, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    text = peopled("report", *PERIOD, "--html", page).out
    data = peopled.json("report", *PERIOD)
    html = page.read_text(encoding="utf-8")
    assert set(data) == {
        "from", "to", "now", "then", "moved", "moves", "placed", "heard_from", "first_answers",
        "gestures", "active_days", "asks", "gives", "weeks", "resting", "quiet", "days", "next",
    }  # fmt: skip
    assert "1 September to 22 November 2026" in text
    assert f"\n{data['gestures']} small gestures\n" in text
    assert f"<dt>small gestures</dt><dd>{data['gestures']}</dd>" in html
    for move in data["moves"]:
        assert move["name"] in text
        assert move["because"] in html
    assert len(data["weeks"]) == 12
    assert data["weeks"][0]["monday"] == "2026-08-31"


def test_a_pdf_is_written(peopled: Terminal, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtGui")
    paper = tmp_path / "report.pdf"
    peopled("report", *PERIOD, "--pdf", paper)
    assert paper.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("form", ["--pdf", "--html"])
def test_a_folder_that_is_not_there_is_one_sentence(
    terminal: Terminal, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "nowhere" / "report"
    said = terminal("report", *PERIOD, form, file, fails=True)
    assert str(file) in said.err
    assert said.out == ""
    assert not file.parent.exists()


def test_a_period_that_ends_before_it_begins_is_one_sentence(terminal: Terminal) -> None:
    err = terminal("report", "--from", "2026-11-22", "--to", "2026-09-01", fails=True).err
    assert err.startswith("The period ends on 2026-09-01, before it begins on 2026-11-22.")


def test_the_longest_period_that_may_be_named_has_a_report(terminal: Terminal) -> None:
    terminal("add", "Maren Okafor")
    data = terminal.json("report", "--from", "1900-01-01", "--to", "2088-12-31")
    assert data["now"]["follow"] == 1
    assert sum(data["then"].values()) == 0
    assert "'0001-01-01'" in terminal.misused(
        "report", "--from", "0001-01-01", "--to", "2026-01-01"
    )


def test_initials_stand_for_names_where_the_user_wants_that(peopled: Terminal) -> None:
    from app.services.settings import INITIALS_ONLY

    data = peopled.json("report", *PERIOD)
    with desk(peopled.folder) as workspace:
        workspace.settings.keep(INITIALS_ONLY, "yes")
    text = peopled("report", *PERIOD).out
    names = [row["name"] for row in peopled.json("people", "--limit", "1000")]
    assert data["moves"]
    assert [name for name in names if name in text] == []
    assert "names are shown as initials" in text


def test_screens_where_none_can_be_written_are_one_sentence(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    assert "can't be made there" in terminal("screens", tmp_path / "file", fails=True).err


@pytest.mark.parametrize("size", ["10", "0x0", "x", "1440x", "99999x10", "²x10", "-1x10"])
def test_a_size_that_is_none_is_wrong_use(terminal: Terminal, tmp_path: Path, size: str) -> None:
    assert "isn't a size like 1440x900" in terminal.misused("screens", tmp_path, f"--size={size}")


@pytest.mark.usefixtures("qapp")  # made at the usual scale: it stays for all tests after
def test_screens_are_pictures_of_the_size_scale_and_letters_asked_for(
    peopled: Terminal, tmp_path: Path
) -> None:
    gui = pytest.importorskip("PySide6.QtGui")
    folder = tmp_path / "new" / "screens"
    asked = ("--scheme", "dark", "--size", "800x600", "--scale", "1.5", "--text", "150")
    only = ("--only", "today", "menu-edit", "today-empty")
    files = peopled.json("screens", folder, *asked, *only)
    assert files == [
        str(folder / f"{name}-dark.png") for name in ("today", "menu-edit", "today-empty")
    ]
    sizes = {(picture.width(), picture.height()) for picture in map(gui.QImage, files)}
    assert sizes == {(1200, 900)}


@pytest.mark.usefixtures("qapp")
def test_screens_are_mirrored_where_lines_run_from_the_right(
    peopled: Terminal, tmp_path: Path
) -> None:
    gui = pytest.importorskip("PySide6.QtGui")
    sides = []
    for way in ("ltr", "rtl"):
        folder = tmp_path / way
        (file,) = peopled.json("screens", folder, "--direction", way, "--only", "people")
        picture = gui.QImage(file)
        edges = (picture.pixelColor(x, 450).name() for x in (3, picture.width() - 4))
        sides.append(tuple(edges))
    assert sides[0] == sides[1][::-1]
    assert sides[0] != sides[1]


def test_a_screen_that_is_none_is_named_with_those_there_are(
    peopled: Terminal, tmp_path: Path
) -> None:
    said = peopled("screens", tmp_path, "--only", "tomorrow", fails=True).err
    assert "tomorrow" in said
    assert "today" in said
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.parametrize("scale", ["0", "5", "x", "-1", "1e1", "nan", ".5", "²"])
def test_a_scale_that_is_none_is_wrong_use(terminal: Terminal, tmp_path: Path, scale: str) -> None:
    assert "a number from 1 to 4" in terminal.misused("screens", tmp_path, f"--scale={scale}")


@pytest.mark.parametrize("text", ["99", "201", "x", "1.5", "", "99999"])
def test_a_size_of_letters_that_is_none_is_wrong_use(
    terminal: Terminal, tmp_path: Path, text: str
) -> None:
    said = terminal.misused("screens", tmp_path, f"--text={text}")
    assert "a whole number from 100 to 200" in said


def test_the_day_counts_for_uids_too(terminal: Terminal) -> None:
    early = terminal.json("add", "A", today="2026-01-01")["uid"]
    late = terminal.json("add", "B", today=f"{dt.date(2088, 12, 31)}")["uid"]
    assert (number_of_uid(early) or 0) < (number_of_uid(late) or 0)


def test_a_period_by_name_is_the_period_by_its_days(peopled: Terminal, tmp_path: Path) -> None:
    named = peopled.json("report", "--period", "quarter")
    assert named == peopled.json("report", "--from", named["from"], "--to", named["to"])
    assert [one["name"] for one in named["next"]] == [
        step["name"] for step in peopled.json("today")["steps"]
    ]
    assert peopled.json("report", "--period", "last")["from"] == named["from"]
    peopled("report", "--period", "week", "--html", tmp_path / "report.html")
    assert peopled.json("report", "--period", "last")["from"] == named["to"]
    assert "either --period" in peopled.misused("report", "--period", "week", "--to", "2026-11-22")


def test_a_sheet_of_one_person_has_no_note_and_no_text(peopled: Terminal, tmp_path: Path) -> None:
    row = peopled.json("people", "--limit", "1")[0]
    peopled("log", row["uid"], "message", "--text", "a secret plan")
    page = tmp_path / "sheet.html"
    text = peopled("sheet", row["uid"], "--html", page).out
    shown = peopled.json("show", row["uid"])
    data = peopled.json("sheet", row["uid"])
    assert data["acts"] == len(shown["interactions"])
    assert len(data["moves"]) == len(shown["transitions"])
    for said in (text, page.read_text(encoding="utf-8")):
        assert row["name"] in said
        assert "secret" not in said


def test_initials_reach_the_data_too(peopled: Terminal) -> None:
    with desk(peopled.folder) as workspace:
        workspace.settings.keep(INITIALS_ONLY, "yes")
        names = {row.name for row in workspace.store.reader.people_page(PeopleQuery(), 0, 99)}
    said = peopled("report", *PERIOD, "--json").out + peopled("sheet", "Maren Okafor", "--json").out
    assert '"M.O."' in said
    assert [name for name in names if name in said] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_in_another_language_all_that_is_kept_is_in_it_and_says_so(
    peopled: Terminal, tmp_path: Path
) -> None:
    """In a program of its own: the language is heard when it starts."""
    page, paper, listed = (tmp_path / name for name in ("r.html", "r.pdf", "p.pdf"))
    for words in (
        ("report", *PERIOD, "--html", str(page), "--pdf", str(paper)),
        ("people", "--pdf", str(listed)),
    ):
        common = ("--workspace", str(peopled.folder), "--today", "2026-11-22", "--language", "de")
        subprocess.run(
            [sys.executable, "-m", "app", *words, *common],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=True,
        )
    assert '<html lang="de">' in page.read_text(encoding="utf-8")
    tag = f"/Lang <feff{'de'.encode('utf-16-be').hex()}>".encode()
    assert all(tag in file.read_bytes() for file in (paper, listed))
    text = subprocess.run(["pdftotext", str(listed), "-"], capture_output=True, check=True).stdout
    assert "Seite 1 von" in text.decode()
    assert "page 1 of" not in text.decode()
