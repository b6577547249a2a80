"""The language that is asked for is spoken as far as it is there, and English costs nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.options import LANGUAGES
from app.services.settings import LANGUAGE
from app.ui import i18n
from app.words import translation
from app.words.translation import tr, trn
from tests.support.source import ROOT
from tests.support.translations import TRANSLATIONS, languages, sayings

PEOPLE = sayings.Saying("{n} people", "1 person")
TODAY = sayings.Saying("Today")


@pytest.fixture
def speaking(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    """Resources to fill with languages; English again afterwards."""
    yield tmp_path
    i18n.install(qapp, tmp_path, "en")
    QLocale.setDefault(QLocale.system())


def make(resources: Path, code: str, words: dict[object, tuple[str, ...]]) -> None:
    """Make a language of a few sentences."""
    source = resources / f"{code}.ts"
    language = languages.Language(code, words, {saying: ["app/a.py"] for saying in words})
    languages.write(language, source)
    languages.compile_language(source, i18n.language_file(resources, code))


def test_a_language_is_spoken_and_english_where_it_has_nothing(
    qapp: QApplication, speaking: Path
) -> None:
    make(speaking, "de", {TODAY: ("Heute",), PEOPLE: ("1 Mensch", "{n} Menschen")})
    assert i18n.install(qapp, speaking, "de") == "de"
    assert tr("Today") == "Heute"
    assert tr("Nobody here yet") == "Nobody here yet"
    assert trn("1 dog", "{n} dogs", 1) == "1 dog"
    assert [trn("1 person", "{n} people", n) for n in (0, 1, 2)] == [
        "{n} Menschen",
        "1 Mensch",
        "{n} Menschen",
    ]
    assert QLocale().language() == QLocale.Language.German
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert i18n.install(qapp, speaking, "en") == "en"
    assert tr("Today") == "Today"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_has_as_many_plurals_as_it_has(qapp: QApplication, speaking: Path) -> None:
    make(speaking, "pl", {PEOPLE: ("1 osoba", "{n} osoby", "{n} osób")})
    i18n.install(qapp, speaking, "pl")
    said = [trn("1 person", "{n} people", n).format(n=n) for n in (1, 2, 5, 12, 22)]
    assert said == ["1 osoba", "2 osoby", "5 osób", "12 osób", "22 osoby"]


def test_lines_run_the_way_of_the_language_that_is_spoken(
    qapp: QApplication, speaking: Path
) -> None:
    i18n.install(qapp, speaking, "he")  # asked for, but not there: English it is
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    make(speaking, "he", {TODAY: ("היום",)})
    i18n.install(qapp, speaking, "he")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    i18n.install(qapp, speaking, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_english_loads_nothing_and_no_language_stays_behind(
    qapp: QApplication, speaking: Path
) -> None:
    make(speaking, "de", {TODAY: ("Heute",)})
    for language in ("de", "en"):
        i18n.install(qapp, speaking, language)
    assert qapp.findChildren(QTranslator, i18n.CONTEXT) == []
    assert translation.tr("Today") == "Today"


def test_what_can_be_set_can_be_asked_for_and_has_its_translations() -> None:
    assert LANGUAGE.choices == LANGUAGES
    there = {file.stem.removeprefix("acquainted_") for file in TRANSLATIONS.glob("*.ts")}
    assert there == set(LANGUAGES) - {i18n.SYSTEM, i18n.SOURCE}


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.stem)
def test_a_language_says_all_that_the_source_says_and_no_more(file: Path) -> None:
    language, said = languages.read(file), sayings.sayings(ROOT)
    mend = "python3 packaging/dev.py words"
    assert [s.text for s in said if s not in language.files] == [], mend
    assert [s.text for s in language.files if s not in said] == [], mend
    assert [s.text for s in language.unfinished] == [], mend
