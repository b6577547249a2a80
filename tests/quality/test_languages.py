"""What is said can be found in the source, and every language says all of it."""

import ast
from pathlib import Path

import pytest

from tests.support.source import modules
from tests.support.translations import TRANSLATIONS, languages, sayings

FILES = sorted(TRANSLATIONS.glob("*.ts"))


def found(tmp_path: Path, **sources: str) -> set[object]:
    """What is said in a program of these modules."""
    folder = tmp_path / "app" / "words"
    folder.mkdir(parents=True)
    for name, text in sources.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    return set(sayings.sayings(tmp_path))


@pytest.mark.parametrize(
    "source",
    [
        'tr("a" " b")',
        'TABLE = {1: "a b", 2: ""}\ndef f(k): return tr(TABLE[k])',
        'TABLE = {1: "a b"}\ndef f(k): return tr(TABLE.get(k, TABLE[1]))',
        'TABLE = {1: ("x", "a b")}\ndef f(k): return tr(TABLE[k][1])',
        'ROWS = (("key", "a b"),)\ndef f(): return [tr(text) for key, text in ROWS]',
        'ROWS = (("key", "a b"),)\ndef f():\n    for key, text in ROWS:\n        tr(text)',
        'TABLE = {"c d": "a b"}\ndef f(): return [tr(text) for key, text in TABLE.items()]',
        'TABLE = {"c d": "a b"}\ndef f(): return [tr(text) for text in TABLE.values()]',
        'TABLE = {1: "a b"}\ndef f(k):\n    known = TABLE.get(k)\n    return tr(known)',
        'def f(k):\n    told = ("a b",)\n    return tr(told[k])',
    ],
)
def test_a_sentence_is_found_wherever_it_stands(source: str, tmp_path: Path) -> None:
    assert found(tmp_path, people=source) == {sayings.Saying("a b")}


def test_counted_sentences_are_found_as_pairs(tmp_path: Path) -> None:
    literal = 'trn("1 dog", "{n} dogs", n)'
    table = 'T = {1: ("1 cat", "{n} cats")}\ndef f(k, n): return trn(*T[k], n)'
    imported = "from app.words.table import T\ndef f(k, n): return trn(*T[k], n)"
    dogs, cats = sayings.Saying("{n} dogs", "1 dog"), sayings.Saying("{n} cats", "1 cat")
    assert found(tmp_path, literal=literal, table=table, imported=imported) == {dogs, cats}


@pytest.mark.parametrize("source", ["def f(text): return tr(text)", "tr(made())"])
def test_what_cant_be_seen_is_refused_with_its_place(source: str, tmp_path: Path) -> None:
    with pytest.raises(sayings.UnclearSayingError, match=r"app/words/people.py:1: "):
        found(tmp_path, people=source)


def test_a_number_is_written_by_the_words_for_it() -> None:
    """A comma between thousands is one language's habit."""
    written = []
    for module in modules("ui", "words", "reports"):
        if module.name != "app.words.numbers":
            written += [
                module.at(node)
                for node in module.nodes
                if isinstance(node, ast.FormattedValue)
                and node.format_spec is not None
                and "," in ast.unparse(node.format_spec)
            ]
    assert written == []


def test_nothing_is_said_while_the_program_loads() -> None:
    """A table of sentences already said would stay in the language of the first moment."""
    said = []
    for module in modules():
        source = sayings.Source(module.path.as_posix(), module.tree)
        said += [module.at(call) for call in sayings.own_calls(module.tree)]
        assert source.tree is module.tree
    assert said == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_fills_in_what_its_sentence_does(file: Path) -> None:
    assert languages.wrong(languages.read(file)) == []


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    one, many = sayings.Saying(" and "), sayings.Saying("{n} <dogs>\n& more", "1 dog")
    words = {one: (" und ",), many: ("1 Hund", "{n} <Hunde>\n& mehr")}
    language = languages.Language("de", words, {one: ["app/a.py"], many: ["app/a.py", "app/b.py"]})
    languages.write(language, tmp_path / "a.ts")
    assert languages.read(tmp_path / "a.ts") == language
    assert languages.wrong(language) == []
    language.words[one] = (" und {n} ",)
    language.words[many] = ("1 Hund", "{n} &Hunde ")
    assert len(languages.wrong(language)) == 3
