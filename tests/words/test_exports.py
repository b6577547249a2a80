"""Every network that can be read has a guide, and each guide says all it promises."""

import pytest

from app.importers.registry import IMPORTERS
from app.words import exports
from app.words.guide import Guide


@pytest.mark.parametrize("guide", exports.guides(), ids=lambda guide: guide.key)
def test_a_guide_says_how_how_long_what_and_what_not(guide: Guide) -> None:
    assert guide.name
    assert guide.ask
    assert all(line.strip() for line in (*guide.ask, guide.wait, *guide.holds, *guide.lacks))
    assert guide.holds
    assert guide.lacks
    assert len(set(guide.ask)) == len(guide.ask)


def test_guides_are_told_apart_and_dated() -> None:
    keys = [guide.key for guide in exports.guides()]
    assert len(set(keys)) == len(keys)
    assert "November 2026" in exports.as_of()
    assert len(exports.heads()) == 4


def test_every_format_that_is_read_has_a_guide_of_its_own() -> None:
    first = exports.guides()[0].key
    for importer in IMPORTERS:
        key = exports.guide_key(importer.format)
        assert key != first or importer.format == first, importer.format


@pytest.mark.parametrize(
    ("asked", "key"), [("threads", "instagram"), ("storygraph", "books"), ("nothing", "x")]
)
def test_kin_share_a_guide_and_the_unknown_gets_the_first(asked: str, key: str) -> None:
    assert exports.guide_key(asked) == key
