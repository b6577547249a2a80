"""What a source says of somebody beside who they are, in words."""

from app.core.occasions import Occasion
from app.core.particulars import NOTHING, Particulars
from app.words.particulars import brings_words, told_lines

TOLD = Particulars(
    place="Bergen",
    fields=(("Mobile", "+47 900 00 001"),),
    occasions=(Occasion(name="Birthday", month=3, day=14),),
    feeds=("https://zoe.example/feed", "https://zoe.example/more"),
)


def test_each_is_said_in_a_line_of_its_own() -> None:
    assert told_lines(TOLD) == (
        "Place: Bergen",
        "Mobile: +47 900 00 001",
        "Birthday: 14 March",
        "Feed: https://zoe.example/feed",
        "Feed: https://zoe.example/more",
    )
    assert told_lines(NOTHING) == ()


def test_what_an_import_brings_is_counted() -> None:
    assert brings_words(TOLD) == "place, 1 field, 1 day of the year, 2 feeds"
    assert brings_words(NOTHING) == ""
