"""The words after the program's name: options before and after the command, days, wrong use."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import __version__
from app.cli.registry import COMMANDS
from app.options import (
    FIRST_DAY,
    LAST_DAY,
    Options,
    asked_language,
    command_named,
    day,
    is_for_window,
    parse,
    split_opened,
)


def parsed(*words: str) -> Options:
    return parse(words, COMMANDS)


COMMON = ("--workspace", "somewhere", "--today", "2026-11-22", "--json")


@given(st.permutations([COMMON[:2], COMMON[2:4], COMMON[4:]]), st.integers(0, 3))
def test_the_common_options_mean_the_same_before_and_after_the_command(
    options: list[tuple[str, ...]], before: int
) -> None:
    first = [word for option in options[:before] for word in option]
    last = [word for option in options[before:] for word in option]
    found = parsed(*first, "people", *last)
    assert (found.command, found.workspace, found.today, found.as_json) == (
        "people",
        Path("somewhere"),
        dt.date(2026, 11, 22),
        True,
    )


def test_what_is_said_after_the_command_overrides_what_stood_before() -> None:
    assert parsed("--today", "2026-01-01", "people", "--today", "2026-01-02").today == dt.date(
        2026, 1, 2
    )


def test_without_a_command_the_window_is_meant() -> None:
    found = parsed()
    assert (found.command, found.workspace, found.today) == ("", None, None)
    assert (found.as_json, found.is_smoke) == (False, False)
    assert parsed("--smoke").is_smoke


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parsed("--version")
    assert left.value.code == 0
    assert capsys.readouterr().out == f"acquainted {__version__}\n"


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_a_day_is_read_as_it_is_written(date: dt.date) -> None:
    assert day(date.isoformat()) == date


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "22.11.2026", "2026-02-30", "1899-12-31", "2089-01-01", "9999-12-31"]
)
def test_what_is_no_day_or_beyond_all_acquaintance_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=f"'{text}' is not a da"):
        day(text)


@pytest.mark.parametrize(
    "words", [("--work", "x"), ("--js",), ("people", "--lim", "3"), ("dance",)]
)
def test_nothing_is_guessed_from_half_a_word(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parsed(*words)
    assert left.value.code == 2
    assert "usage: acquainted" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        (("acquainted:capture?url=x",), ("acquainted:capture?url=x",)),
        (("--workspace", "here.d", "a.zip", "/b/c"), ("a.zip", "/b/c")),
        (("file:///a%20b",), ("file:///a%20b",)),
        ((), ()),
    ],
)
def test_files_and_addresses_before_no_command_are_for_the_window(
    words: tuple[str, ...], opened: tuple[str, ...]
) -> None:
    options = parsed(*words)
    assert (options.command, options.opened) == ("", opened)


def test_a_file_before_a_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("a.zip", "people")
    assert "a.zip" in capsys.readouterr().err


def test_a_word_of_a_command_is_never_taken_from_it() -> None:
    assert split_opened(("import", "a.zip"), ("import",)) == (("import", "a.zip"), ())


@pytest.mark.parametrize(
    ("words", "is_bare"),
    [
        ([], True),
        (["--workspace", "people"], True),
        (["--workspace=/a/b", "--today", "2026-11-22"], True),
        (["--workspace", "people", "/home/zoe/export.zip"], True),
        (["acquainted:capture?url=x"], True),
        (["people"], False),
        (["--workspace", "people", "people"], False),
        (["--today"], False),
        (["--help"], False),
        (["--json"], False),
        (["--smoke"], False),
    ],
)
def test_no_command_is_loaded_where_none_is_named(words: list[str], is_bare: bool) -> None:
    assert is_for_window(words) is is_bare
    if is_bare:
        assert parse(words, ()) == parse(words, COMMANDS)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["people"], "people"),
        (["--json", "--workspace", "show", "people", "--search", "show"], "people"),
        (["--workspace=a", "--today", "2026-11-22", "show", "people"], "show"),
        (["dance", "people"], ""),
        (["a.zip", "people"], ""),
        (["--help", "people"], ""),
        (["--workspace", "people"], ""),
        (["--today", "--json", "people"], "people"),
        ([], ""),
    ],
)
def test_a_command_is_known_without_the_others(words: list[str], named: str) -> None:
    assert command_named(words, ("people", "show")) == named


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (["--language", "de", "people"], "de"),
        (["people", "--language=de"], "de"),
        (["people", "--language", "tlh"], ""),
        (["people", "--language"], ""),
        (["people"], ""),
    ],
)
def test_a_language_is_heard_before_anything_else_is_read(words: list[str], asked: str) -> None:
    assert asked_language(words) == asked


def test_an_empty_folder_is_a_slip_and_not_the_one_that_one_is_in(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["--workspace", "", "people"], COMMANDS)
    assert left.value.code == 2
    assert "this is empty" in capsys.readouterr().err
