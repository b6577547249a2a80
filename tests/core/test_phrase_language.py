"""Phrase files: small patterns, read strictly."""

from __future__ import annotations

import re

import pytest

from app.core.draft_findings import Check, Situation
from app.core.drafts import look
from app.core.phrase_language import compile_pattern, parse_phrases
from app.core.phrases import Index, Pattern
from tests.support.drafts import english
from tests.support.source import ROOT

LISTS = {"when": ("(today|one day)", "soon"), "deep": ("{when} {when}",), "loop": ("{loop}",)}


def is_possible(pattern: Pattern, text: str) -> bool:
    """Whether an index would look for it in a sentence of these words at all."""
    return bool(Index([(pattern, None)]).possible(frozenset(text.split())))


@pytest.mark.parametrize(
    ("pattern", "text", "is_found"),
    [
        ("share my", "please share my post . ", True),
        ("share my", "please share , my post . ", False),
        ("share ..2 my", "share all of my posts . ", True),
        ("share ..1 my", "share all of my posts . ", False),
        ("call [me] {when}", "call one day . ", True),
        ("call [me] {when}", "call me soon . ", True),
        ("call me {deep}", "call me soon today . ", True),
        ("mentor*", "your mentorship . ", True),
        ("mentor _ me", "mentor or me . ", True),
        ("^ hello $", "hello . ", True),
        ("^ hello $", "hello you . ", False),
        ("coffee ?", "a coffee ? ", True),
        ("all", "overall . ", False),
    ],
)
def test_patterns_find_plain_words(pattern: str, text: str, is_found: bool) -> None:
    compiled = compile_pattern(pattern, LISTS)
    assert bool(compiled.regex.search(text)) is is_found
    if is_found:
        assert is_possible(compiled, text)


@pytest.mark.parametrize(
    "pattern",
    ["", "(a|b", "a)", "{nothing}", "{loop}", "..99 a", "a.b", "(?P<x>a)", "a+", "\\w", "a{3}"],
)
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        compile_pattern(pattern, LISTS)


def test_needs_let_most_sentences_pass_unread() -> None:
    compiled = compile_pattern("(share|pass it) [on] to your readers", {})
    assert not is_possible(compiled, "share to your page")
    assert is_possible(compiled, "pass it to your readers")
    assert compiled.rarest == frozenset({"readers"})


def test_a_file_with_an_unknown_opener_is_refused() -> None:
    text = (ROOT / "resources" / "drafts" / "en.toml").read_text("utf-8")
    with pytest.raises(ValueError, match="no opener 'asck'"):
        parse_phrases(re.sub("<ask>", "<asck>", text, count=1))


def test_a_language_of_ones_own_needs_no_english() -> None:
    german = parse_phrases("""
language = "de"
[lists]
[spelling]
words = {}
endings = {}
abbreviations = ""
calendars = ""
[openers]
bitte = ["(können|könnten) sie", "bitte"]
[words]
greeting = "hallo"
hello = "hallo"
generic = ""
verbs = ""
joins = "und"
articles = ""
noise = ""
open = "wie was"
common = ""
titles = ""
[marks]
specific = []
generic = []
said_nothing = []
courtesy = []
reask = []
announced = []
about_me = []
[[guard]]
reach = 3
patterns = ["nie"]
[[phrase]]
check = "call"
reason = "phone"
patterns = ["<bitte>..2 anrufen"]
[[case]]
check = "call"
yes = []
no = []
""")
    text = "Schön. Könnten Sie mich anrufen?"
    (found,) = look(text, Situation(), german)
    assert (found.check, found.reason) == (Check.CALL, "call.phone")
    assert text[slice(*found.span)] == "Könnten Sie mich anrufen"
    assert look("Ich würde nie: bitte anrufen.", Situation(), german) == ()


def test_every_list_of_the_english_file_is_used() -> None:
    text = (ROOT / "resources" / "drafts" / "en.toml").read_text("utf-8")
    names = re.findall(
        r"^(\w+) = \[\"", text[text.index("[lists]") : text.index("[openers]")], re.M
    )
    assert [name for name in names if f"{{{name}}}" not in text] == []
    assert len(english().phrases) > 300
